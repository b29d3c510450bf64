"""The consensus sheet of one case: the advice first, on one page wherever it fits."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reportlab.lib.colors import HexColor

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import (
    Decision,
    DecisionStep,
)
from mdtboard.domain.meeting import BoardKind
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.sheets import ConsensusSheet, Participant, Wording
from mdtboard.reports import texts
from mdtboard.reports.clinical import Clinical, Lines, stated
from mdtboard.reports.flow import Block, Box, Row, Space, compose
from mdtboard.reports.page import (
    BODY,
    LABEL,
    NOTE,
    WIDTH,
    Frame,
    heading,
    prose,
    publish,
    room,
    title,
)
from mdtboard.reports.parts import (
    alert,
    deadline_of,
    dotted,
    fact,
    facts,
    identity,
    note,
    opinion_of,
    plain,
    quorum_result,
    signature,
    strong,
    treatments_of,
)
from mdtboard.reports.typeset import BLUE, Run, Style, lay, paragraph
from mdtboard.reports.words import Words

_OPINION: Final = Style(size=11, leading=15)
_OPINION_TITLE: Final = Style("bold", 11, 15)
_OPINION_FILL: Final = HexColor("#EAF2FB")
BAND_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class _Fit:
    """How much smaller than usual the history and everything else are set."""

    history: float
    rest: float


# The advice is never cut; the first of these that needs the fewest
# pages is taken, so that a sheet which fits nowhere has a second page at full size.
_FITS: Final = (_Fit(1, 1), _Fit(0.86, 1), _Fit(0.84, 0.947))


def write_consensus(path: Path, sheet: ConsensusSheet, wording: Wording) -> int:
    """Write the sheet and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    frame = _frame(sheet, words)
    space = room(frame)
    fewest, chosen = 0, list[Block]()
    for fit in _FITS:
        blocks = _Sheet(sheet, words, fit).blocks()
        count = len(compose(blocks, space))
        if not chosen or count < fewest:
            fewest, chosen = count, blocks
        if count == 1:
            break
    return publish(path, frame, chosen)


def _frame(sheet: ConsensusSheet, words: Words) -> Frame:
    decision = sheet.case.decision
    replaced = decision is not None and decision.step is DecisionStep.REPLACED
    mark, mark_word = "", ""
    if replaced:
        mark, mark_word = words.say(texts.REPLACED), words.say(texts.REPLACED_WORD)
    elif not sheet.case.validated:
        mark, mark_word = words.say(texts.DRAFT), words.say(texts.DRAFT_WORD)
    year, sequence = sheet.head.meeting.held_on.year, sheet.case.presentation.sequence
    number = f"RCP-{year}-{sequence:04d} · v{decision.revision if decision else 1}"
    name = words.say(texts.CONSENSUS)
    return Frame(
        head=sheet.head,
        words=words,
        title=f"{name} {number}",
        name=f"{name} — {number} · {words.day(sheet.head.meeting.held_on)}",
        mark=mark,
        mark_word=mark_word,
        band=lay(identity(words, sheet.case.patient), WIDTH).shortened(BAND_LINES),
    )


class _Sheet:
    """The blocks of one sheet at one size."""

    def __init__(self, sheet: ConsensusSheet, words: Words, fit: _Fit) -> None:
        self._sheet = sheet
        self._words = words
        self._fit = fit
        self._heard = sheet.case
        self._clinical = Clinical(sheet.case, words)
        self._say = words.say

    def blocks(self) -> list[Block]:
        parts = [
            self._title(),
            self._alerts(),
            self._opinion(),
            self._section(texts.PATIENT_HEADING, self._request()),
            self._disease(),
            self._section(texts.READING_HEADING, self._clinical.reading()),
            self._participants(),
            self._validation(),
        ]
        return [block for part in parts for block in part]

    def _named(self, lines: Lines) -> list[tuple[str, str]]:
        return [(self._say(phrase), value) for phrase, value in lines]

    def _section(self, phrase: str, lines: Lines) -> list[Block]:
        rows = facts(self._named(lines), scale=self._fit.rest)
        return [*heading(self._say(phrase)), *rows] if rows else []

    def _request(self) -> Lines:
        whole = identity(self._words, self._heard.patient)
        cut = len(lay(whole, WIDTH).lines) > BAND_LINES
        full = "".join(run.text for run in whole) if cut else ""
        return [(texts.IDENTITY_FULL, full), *self._clinical.request()]

    def _disease(self) -> list[Block]:
        rows = self._section(texts.DISEASE_HEADING, self._clinical.disease())
        rows += facts(self._named(self._clinical.history()), scale=self._fit.history)
        return rows + facts(self._named(self._clinical.remarks()), scale=self._fit.rest)

    def _title(self) -> list[Block]:
        head, words = self._sheet.head, self._words
        position = self._heard.presentation.position
        line = dotted(
            (
                self._say(
                    texts.MEETING_LINE,
                    board=head.board.name,
                    date=words.long_day(head.meeting.held_on),
                ),
                self._say(texts.CASE_OF, number=position, total=self._sheet.total)
                if position
                else "",
                self._lane(),
            )
        )
        return title(self._say(texts.CONSENSUS_TITLE), line)

    def _lane(self) -> str:
        shown = self._heard.presentation
        if shown.step is not PresentationStep.DECIDED:
            return self._words.within(shown.lane)
        registered = shown.lane is Lane.REGISTER
        return self._say(texts.REGISTERED if registered else texts.DISCUSSED).lower()

    def _alerts(self) -> list[Block]:
        decision = self._heard.decision
        found: list[Block] = []
        if decision is not None and decision.replaces is not None:
            found += self._replacement(decision)
        if decision is not None and decision.provisional:
            found += alert(self._say(texts.PROVISIONAL))
        if decision is not None and decision.to_review:
            found += alert(self._say(texts.TO_REVIEW))
        if not self._quorum_met():
            found += alert(self._say(texts.PRESENT_AGAIN))
        return found

    def _replacement(self, decision: Decision) -> list[Block]:
        new, old = decision.revision, decision.revision - 1
        at = decision.validated_at or decision.recorded_at
        if self._heard.replaced_on is None:
            line = self._say(texts.REPLACES_UNDATED, new=new, old=old)
        else:
            day = self._words.day(at.date() if at else self._sheet.head.printed_at.date())
            before = self._words.day(self._heard.replaced_on)
            line = self._say(texts.REPLACES, new=new, date=day, old=old, old_date=before)
        reason = decision.amendment_reason
        if reason.strip():
            reason = self._words.field(texts.AMENDMENT_REASON, reason)
        return alert(line, reason)

    def _quorum_met(self) -> bool:
        if self._sheet.head.board.kind is BoardKind.STAFF:
            return True
        decision = self._heard.decision
        if decision is not None and decision.quorum_met is not None:
            return decision.quorum_met
        return self._sheet.quorum.met

    def _opinion(self) -> list[Block]:
        decision = self._heard.decision
        inside: list[Block] = [self._advice(decision)]
        if decision is not None:
            details = self._details(decision)
            inside += [Space(5), *details] if details else []
        box = Box(blocks=inside, width=WIDTH, padding=8, fill=_OPINION_FILL, bar=BLUE)
        return [*heading(self._say(texts.OPINION_HEADING)), Space(2), box]

    def _advice(self, decision: Decision | None) -> Block:
        if decision is None or decision.is_empty:
            reason = self._heard.presentation.deferral_reason
            runs = [Run(self._say(texts.NO_OPINION), _OPINION_TITLE)]
            if reason:
                deferred = self._words.field(texts.DEFERRED, reason)
                runs.append(Run("\n" + deferred, _OPINION))
            return Row(cells=[(0, lay(runs, WIDTH))], width=WIDTH)
        name = treatments_of(self._words, decision)
        text = opinion_of(decision)
        runs = [Run(name, _OPINION_TITLE)] if name else []
        if text:
            runs.append(Run("\n" + text if name else text, _OPINION.smaller(self._fit.rest)))
        return Row(cells=[(0, lay(runs, WIDTH))], width=WIDTH)

    def _details(self, decision: Decision) -> list[Block]:
        guideline = dotted((stated(self._words, decision.guideline), decision.guideline_name))
        trial = dotted((stated(self._words, decision.trial), decision.trial_detail))
        lines = [
            (texts.INTENT, stated(self._words, decision.intent)),
            (texts.RESPONSIBLE, decision.responsible),
            (texts.DEADLINE, deadline_of(self._words, decision)),
            (texts.GUIDELINE, guideline),
            (texts.DEPARTURE, decision.departure_reason),
            (texts.TRIAL, trial),
            (texts.DISSENT, decision.dissent),
            (texts.NOT_WAITING, decision.not_waiting_reason),
        ]
        return facts(self._named(lines), scale=self._fit.rest)

    def _participants(self) -> list[Block]:
        there = [
            each
            for each in self._sheet.participants
            if each.mode.takes_part or each.mode is AttendanceMode.WRITTEN
        ]
        rows: list[Block] = []
        middle = (len(there) + 1) // 2
        for number in range(middle):
            pair = [there[number], *there[middle + number : middle + number + 1]]
            rows.append(self._two_participants(pair))
        if not there:
            rows.append(prose(self._say(texts.NO_PARTICIPANT), LABEL))
        met = self._quorum_met()
        result = quorum_result(self._words, self._sheet.head, self._sheet.quorum, met=met)
        rows += [Space(2), *fact(self._say(texts.QUORUM), result, scale=self._fit.rest)]
        first, *others = heading(self._say(texts.PARTICIPANTS_HEADING))
        return [first, *others, *rows]

    def _two_participants(self, pair: list[Participant]) -> Block:
        half = WIDTH / 2
        cells = [
            (column * half, lay(self._participant(each), half - 10))
            for column, each in enumerate(pair)
        ]
        return Row(cells=cells, width=WIDTH)

    def _participant(self, each: Participant) -> list[Run]:
        scale = self._fit.rest
        name, soft = BODY.smaller(scale), LABEL.smaller(scale)
        parts = [self._words.within(each.specialty)]
        if each.mode is not AttendanceMode.PRESENT:
            parts.append(self._words.within(each.mode))
        return [Run(each.name, name), Run("  " + dotted(parts), soft)]

    def _validation(self) -> list[Block]:
        decision, words = self._heard.decision, self._words
        said: list[Run] = []
        if decision is not None and decision.validated_at is not None:
            said += [
                strong(self._say(texts.VALIDATED_BY, name=decision.validated_by)),
                plain("\n" + words.moment(decision.validated_at)),
                note("\n" + self._say(texts.INTERNAL_VALIDATION)),
            ]
        else:
            said.append(strong(self._say(texts.NOT_VALIDATED)))
        if decision is not None and decision.recorded_at is not None:
            by = self._say(texts.RECORDED_BY, name=decision.recorded_by)
            said.append(note("\n" + dotted((by, words.moment(decision.recorded_at)))))
        patient, asked = self._heard.patient, self._heard.presentation
        people = (asked.requester, patient.general_practitioner, patient.correspondents)
        recipients = dotted(people)
        closing = [self._say(texts.FOR_PROFESSIONALS)]
        if recipients:
            closing.insert(0, words.field(texts.RECIPIENTS, recipients))
        last = Row(cells=[(0, paragraph("\n".join(closing), NOTE, WIDTH))], width=WIDTH)
        # The closing lines stay with the signature.
        *before, box = signature(words, said, least=50)
        return [*before, Box(blocks=[box, Space(5), last], width=WIDTH)]
