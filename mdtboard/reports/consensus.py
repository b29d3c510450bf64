"""The consensus sheet of one case: the advice first, on one page wherever it fits."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reportlab.lib.colors import HexColor

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.case import Laterality, RareStatus, TumourFamily
from mdtboard.domain.decision import (
    Decision,
    DecisionStep,
    GuidelineFollowed,
    Intent,
    TrialProposal,
)
from mdtboard.domain.meeting import BoardKind
from mdtboard.domain.presentation import PerformanceStatus, Reason, Timing
from mdtboard.domain.reading import Concordance, Impact, ReadingState, SecondReading
from mdtboard.domain.sheets import ConsensusSheet, Participant, Wording
from mdtboard.reports import texts
from mdtboard.reports.flow import Block, Box, Row, Space, Table, compose
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
    identity,
    note,
    opinion_of,
    plain,
    quorum_result,
    signature,
    strong,
    treatments_of,
)
from mdtboard.reports.typeset import BLUE, Run, Style, Text, paragraph
from mdtboard.reports.words import Words

_OPINION: Final = Style(size=11, leading=15)
_OPINION_TITLE: Final = Style("bold", 11, 15)
_OPINION_FILL: Final = HexColor("#EAF2FB")
_BAND_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class _Fit:
    """How much smaller than usual the history and everything else are set."""

    history: float
    rest: float


# The advice itself keeps its size; a sheet that fits nowhere takes a second page at full size.
_FITS: Final = (_Fit(1, 1), _Fit(0.86, 1), _Fit(0.84, 0.947))


def write_consensus(path: Path, sheet: ConsensusSheet, wording: Wording) -> int:
    """Write the sheet and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    frame = _frame(sheet, words)
    space = room(frame)
    for fit in _FITS:
        blocks = _Sheet(sheet, words, fit, frame).blocks()
        if len(compose(blocks, space)) == 1:
            return publish(path, frame, blocks)
    return publish(path, frame, _Sheet(sheet, words, _FITS[0], frame).blocks())


def _frame(sheet: ConsensusSheet, words: Words) -> Frame:
    decision = sheet.case.decision
    replaced = decision is not None and decision.step is DecisionStep.REPLACED
    mark, mark_word = "", ""
    if replaced:
        mark, mark_word = words.say(texts.REPLACED), words.say(texts.REPLACED_WORD)
    elif not sheet.case.validated:
        mark, mark_word = words.say(texts.DRAFT), words.say(texts.DRAFT_WORD)
    number = f"{sheet.case.case.number} · v{decision.revision if decision else 1}"
    name = words.say(texts.CONSENSUS)
    return Frame(
        head=sheet.head,
        words=words,
        title=f"{name} {number}",
        name=f"{name} — {number} · {words.day(sheet.head.meeting.held_on)}",
        mark=mark,
        mark_word=mark_word,
        band=Text(identity(words, sheet.case.patient), WIDTH).shortened(_BAND_LINES),
    )


class _Sheet:
    """The blocks of one sheet at one size."""

    def __init__(self, sheet: ConsensusSheet, words: Words, fit: _Fit, frame: Frame) -> None:
        self._sheet = sheet
        self._words = words
        self._fit = fit
        self._frame = frame
        self._heard = sheet.case
        self._say = words.say

    def blocks(self) -> list[Block | Table]:
        parts = [
            self._title(),
            self._alerts(),
            self._opinion(),
            self._request(),
            self._disease(),
            self._reading(),
            self._participants(),
            self._validation(),
        ]
        return [block for part in parts for block in part]

    def _fact(self, label: str, value: str) -> list[Block]:
        return fact(self._say(label), value, scale=self._fit.rest)

    def _history(self, label: str, value: str) -> list[Block]:
        return fact(self._say(label), value, scale=self._fit.history)

    def _label(self, member: object) -> str:
        """Return the name of a member, or nothing for "not stated"."""
        silent = (
            Intent.NOT_STATED,
            GuidelineFollowed.NOT_STATED,
            TrialProposal.NOT_STATED,
            Reason.NOT_STATED,
            Timing.NOT_STATED,
            PerformanceStatus.NOT_STATED,
            TumourFamily.NOT_STATED,
            Laterality.NOT_STATED,
            Concordance.NOT_STATED,
            RareStatus.NOT_STATED,
        )
        if member in silent:
            return ""
        return self._words.label(member)  # type: ignore[arg-type]

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
                words.within(self._heard.presentation.lane),
            )
        )
        return title(self._say(texts.CONSENSUS_TITLE), line)

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
            return Row(cells=[(0, Text(runs, WIDTH))], width=WIDTH)
        name = treatments_of(self._words, decision)
        text = opinion_of(decision)
        runs = [Run(name, _OPINION_TITLE)] if name else []
        if text:
            runs.append(Run("\n" + text if name else text, _OPINION))
        return Row(cells=[(0, Text(runs, WIDTH))], width=WIDTH)

    def _details(self, decision: Decision) -> list[Block]:
        guideline = dotted((self._label(decision.guideline), decision.guideline_name))
        trial = dotted((self._label(decision.trial), decision.trial_detail))
        lines = (
            (texts.INTENT, self._label(decision.intent)),
            (texts.RESPONSIBLE, decision.responsible),
            (texts.DEADLINE, deadline_of(self._words, decision)),
            (texts.GUIDELINE, guideline),
            (texts.DEPARTURE, decision.departure_reason),
            (texts.TRIAL, trial),
            (texts.DISSENT, decision.dissent),
            (texts.NOT_WAITING, decision.not_waiting_reason),
        )
        return [block for label, value in lines for block in fact(self._say(label), value)]

    def _request(self) -> list[Block]:
        patient, asked = self._heard.patient, self._heard.presentation
        performance = self._label(asked.performance)
        referring = self._heard.case.referring_clinician
        full = Text(identity(self._words, patient), WIDTH)
        whole = (
            ""
            if len(full.lines) <= _BAND_LINES
            else "".join(run.text for run in identity(self._words, patient))
        )
        facts = (
            *self._fact(texts.IDENTITY_FULL, whole),
            *self._fact(texts.REQUESTER, asked.requester),
            *self._fact(texts.REFERRING, referring if referring != asked.requester else ""),
            *self._fact(texts.PRESENTER, asked.presenter),
            *self._fact(texts.PRACTITIONER, patient.general_practitioner),
            *self._fact(
                texts.REASON, dotted((self._label(asked.reason), self._label(asked.timing)))
            ),
            *self._fact(texts.QUESTION, asked.question),
            *self._fact(texts.PERFORMANCE, performance),
            *self._fact(texts.FRAILTY, asked.frailty),
            *self._fact(texts.INFORMATION, self._information()),
        )
        return [*heading(self._say(texts.PATIENT_HEADING)), *facts]

    def _information(self) -> str:
        patient, words = self._heard.patient, self._words
        parts = [words.label(patient.information)]
        if patient.informed_on is not None:
            parts.append(self._say(texts.ON_DATE, date=words.day(patient.informed_on)))
        if patient.informed_by:
            parts.append(self._say(texts.BY_NAME, name=patient.informed_by))
        shares = self._say(texts.SHARES) if patient.shares_outside_team else ""
        return dotted((" ".join(parts), shares))

    def _disease(self) -> list[Block]:
        case, asked = self._heard.case, self._heard.presentation
        pathology = case.pathology
        if case.pathology_reference:
            number = self._say(texts.PATHOLOGY_REFERENCE, number=case.pathology_reference)
            pathology = dotted((pathology, number))
        facts = (
            *self._fact(texts.DIAGNOSIS, self._diagnosis()),
            *self._fact(texts.SITE, self._site()),
            *self._fact(texts.MORPHOLOGY, self._coded(case.morphology, case.morphology_code)),
            *self._fact(texts.STAGE, self._stage()),
            *self._fact(texts.MARKERS, case.markers),
            *self._fact(texts.PATHOLOGY, pathology),
            *self._fact(texts.IMAGING, case.imaging),
            *self._fact(texts.SUMMARY, asked.summary),
            *self._history(texts.HISTORY, case.history),
            *self._history(texts.PAST_TREATMENTS, case.past_treatments),
            *self._history(texts.COMORBIDITIES, case.comorbidities),
            *self._fact(texts.RARE_CANCER, dotted((self._label(case.rare), case.rare_reason))),
            *self._fact(texts.NETWORK, self._heard.network),
            *self._fact(
                texts.MISSING, ", ".join(self._words.within(m) for m in self._heard.missing)
            ),
        )
        return [*heading(self._say(texts.DISEASE_HEADING)), *facts]

    def _diagnosis(self) -> str:
        case, words = self._heard.case, self._words
        on = words.partial(case.diagnosed_on)
        return dotted(
            (
                case.diagnosis or self._label(case.family),
                words.within(case.phase),
                words.within(case.basis) if case.basis.value != "not_stated" else "",
                self._say(texts.DIAGNOSED, date=on) if on else "",
            )
        )

    def _site(self) -> str:
        case = self._heard.case
        coded = self._coded(case.topography, case.topography_code)
        side = (
            "" if case.laterality is Laterality.NOT_STATED else self._words.within(case.laterality)
        )
        return dotted((coded, side))

    def _coded(self, name: str, code: str) -> str:
        edition = self._heard.case.code_edition
        if code and edition:
            code = f"{code} {self._say(texts.EDITION, edition=edition)}"
        return dotted((name, code), " — ")

    def _stage(self) -> str:
        case = self._heard.case
        tnm = case.tnm
        if tnm and case.tnm_edition:
            tnm = f"{tnm} {self._say(texts.TNM_EDITION, edition=case.tnm_edition)}"
        grade = self._words.field(texts.GRADE, case.grade) if case.grade else ""
        return dotted((tnm, case.other_staging, grade))

    def _reading(self) -> list[Block]:
        state, reading = self._heard.reading_state, self._heard.reading
        if state is ReadingState.NOT_DUE and reading is None:
            return []
        rows = self._fact(texts.STATE, self._reading_state(reading))
        if reading is not None:
            rows += self._reading_facts(reading)
        return [*heading(self._say(texts.READING_HEADING)), *rows]

    def _reading_state(self, reading: SecondReading | None) -> str:
        words = self._words
        parts = [words.label(self._heard.reading_state)]
        if reading is not None:
            asked = self._say(texts.ASKED_ON, date=words.day(reading.requested_on))
            by = self._say(texts.BY_NAME, name=reading.requested_by)
            parts.append(f"{asked} {by}" if reading.requested_by else asked)
            if reading.reported_on:
                parts.append(self._say(texts.REPORTED_ON, date=words.day(reading.reported_on)))
        return dotted(parts)

    def _reading_facts(self, reading: SecondReading) -> list[Block]:
        first = (reading.first_diagnosis, reading.first_laboratory, reading.first_reference)
        second = (
            reading.second_diagnosis,
            self._label(reading.concordance),
            reading.report_reference,
        )
        changes = "" if reading.impact is Impact.UNKNOWN else self._words.label(reading.impact)
        return [
            *self._fact(texts.EXPERT, reading.expert_centre),
            *self._fact(texts.FIRST_READING, dotted(first)),
            *self._fact(texts.EXPERT_READING, dotted(second)),
            *self._fact(texts.IMPACT, changes),
            *self._fact(texts.COMMENT, reading.comment),
        ]

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
        rows += [Space(2), *self._fact(texts.QUORUM, result)]
        first, *others = heading(self._say(texts.PARTICIPANTS_HEADING))
        return [first, *others, *rows]

    def _two_participants(self, pair: list[Participant]) -> Block:
        half = WIDTH / 2
        cells = [
            (column * half, Text(self._participant(each), half - 10))
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
        *before, box = signature(words, said)
        return [*before, Box(blocks=[box, Space(5), last], width=WIDTH)]
