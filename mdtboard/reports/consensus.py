"""The consensus sheet of one case: the advice first, on one page wherever it fits."""

from pathlib import Path
from typing import Final

from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.sheets import ConsensusSheet, Wording, sheet_number
from mdtboard.reports import texts
from mdtboard.reports.advice import Advice
from mdtboard.reports.clinical import Clinical, Lines
from mdtboard.reports.facts import Fact
from mdtboard.reports.fit import FITS, Fit
from mdtboard.reports.flow import Block, Box, Row, Space, compose
from mdtboard.reports.page import NOTE, WIDTH, Frame, heading, marks_of, publish, room, title
from mdtboard.reports.participation import Participation
from mdtboard.reports.parts import DOT, board_name, dotted, identity, note, plain, signature, strong
from mdtboard.reports.typeset import Run, lay, paragraph
from mdtboard.reports.words import Words

BAND_LINES: Final = 4
# So many rows of participants go to the next page with the signature, rather than apart.
_ROWS_TOGETHER: Final = 8
_ROWS_BEFORE_SIGNATURE: Final = 3


def write_consensus(path: Path, sheet: ConsensusSheet, wording: Wording) -> int:
    """Write the sheet and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    frame = _frame(sheet, words)
    return publish(path, frame, _fitted(sheet, words, room(frame)))


def _fitted(sheet: ConsensusSheet, words: Words, space: float) -> list[Block]:
    """Return the sheet at the largest size at which it is one page.

    One that is too long at every size takes the fewest pages it can, at the largest size that
    takes as few; no word is left out.
    """
    fewest, chosen = 0, list[Block]()
    for fit in FITS:
        blocks = _Sheet(sheet, words, fit).blocks()
        count = len(compose(blocks, space))
        if count == 1:
            return blocks
        # Running text saves a second page; where there is one anyway, lines read better.
        if not fit.running and (not chosen or count < fewest):
            fewest, chosen = count, blocks
    return chosen


def _frame(sheet: ConsensusSheet, words: Words) -> Frame:
    mark, mark_word = marks_of(words, sheet)
    year, sequence = sheet.head.meeting.held_on.year, sheet.case.presentation.sequence
    number = sheet_number(year, sequence, sheet.edition.number)
    name = words.say(texts.CONSENSUS)
    return Frame(
        head=sheet.head,
        words=words,
        title=f"{name} {number}",
        name=f"{name} — {number} · {words.day(sheet.head.meeting.held_on)}",
        mark=mark,
        mark_word=mark_word,
        kept=sheet.edition.is_kept,
        band=lay(identity(words, sheet.case.patient), WIDTH).shortened(BAND_LINES),
    )


class _Sheet:
    """The blocks of one sheet at one size."""

    def __init__(self, sheet: ConsensusSheet, words: Words, fit: Fit) -> None:
        self._sheet = sheet
        self._words = words
        self._fit = fit
        self._heard = sheet.case
        self._clinical = Clinical(sheet.case, words)
        self._advice = Advice(sheet, words, fit)
        self._people = Participation(sheet, words, fit)
        self._say = words.say

    def blocks(self) -> list[Block]:
        clinical, fit = self._clinical, self._fit
        disease = fit.facts(self._named(clinical.disease()))
        disease += fit.reports(self._named(clinical.narrative()))
        reading = fit.facts(self._named(clinical.reading()))
        reading += fit.reports(self._named(clinical.reading_comment()))
        parts = [
            self._title(),
            self._advice.warnings(quorum_met=self._people.quorum_met),
            self._opinion(),
            self._section(texts.PATIENT_HEADING, fit.facts(self._named(self._request()))),
            self._section(texts.DISEASE_HEADING, disease),
            self._section(texts.READING_HEADING, reading),
            self._closing(),
        ]
        return [block for part in parts for block in part]

    def _named(self, lines: Lines) -> list[Fact]:
        return [(self._say(phrase), value) for phrase, value in lines]

    def _heading(self, phrase: str) -> list[Block]:
        return heading(self._say(phrase), tight=self._fit.tight)

    def _section(self, phrase: str, rows: list[Block]) -> list[Block]:
        return [*self._heading(phrase), *rows] if rows else []

    def _opinion(self) -> list[Block]:
        # The title of the sheet says the same, where there is no room to say it again.
        if self._fit.tight:
            return [Space(5), self._advice.box()]
        return [*self._heading(texts.OPINION_HEADING), Space(2), self._advice.box()]

    def _request(self) -> Lines:
        whole = identity(self._words, self._heard.patient)
        cut = len(lay(whole, WIDTH).lines) > BAND_LINES
        full = "".join(run.text for run in whole) if cut else ""
        return [(texts.IDENTITY_FULL, full), *self._clinical.request()]

    def _title(self) -> list[Block]:
        head, words = self._sheet.head, self._words
        number = self._heard.number
        line = dotted(
            (
                self._say(
                    texts.MEETING_LINE,
                    board=board_name(words, head),
                    date=words.long_day(head.meeting.held_on),
                ),
                self._say(texts.CASE_OF, number=number, total=self._sheet.total) if number else "",
                self._lane(),
            )
        )
        return title(self._say(texts.CONSENSUS_TITLE), line, tight=self._fit.tight)

    def _lane(self) -> str:
        shown = self._heard.presentation
        if shown.step is not PresentationStep.DECIDED:
            return self._words.within(shown.lane)
        registered = shown.lane is Lane.REGISTER
        return self._say(texts.REGISTERED if registered else texts.DISCUSSED).lower()

    def _closing(self) -> list[Block]:
        """Return the participants and the signature, which never stands alone on a page."""
        above, name = self._heading(texts.PARTICIPANTS_HEADING)
        rows = [*self._people.rows(), *self._people.opinions()]
        ending = [Space(2), *self._people.quorum(), *self._validation()]
        last = Box(blocks=ending, width=WIDTH, whole=True)
        if len(rows) <= _ROWS_TOGETHER:
            return [above, Box(blocks=[name, *rows, last], width=WIDTH)]
        apart, kept = rows[:-_ROWS_BEFORE_SIGNATURE], rows[-_ROWS_BEFORE_SIGNATURE:]
        return [above, name, *apart, Box(blocks=[*kept, last], width=WIDTH)]

    def _validation(self) -> list[Block]:
        patient, asked = self._heard.patient, self._heard.presentation
        people = (asked.requester, patient.general_practitioner, patient.correspondents)
        recipients = dotted(people)
        closing = [self._say(texts.FOR_PROFESSIONALS)]
        if recipients:
            closing.insert(0, self._words.field(texts.RECIPIENTS, recipients))
        tight = self._fit.tight
        last = Row(cells=[(0, paragraph("\n".join(closing), NOTE, WIDTH))], width=WIDTH)
        signed = signature(self._words, self._validated(), least=42 if tight else 50, tight=tight)
        return [*signed, Space(3 if tight else 5), last]

    def _validated(self) -> list[Run]:
        decision, words = self._heard.decision, self._words
        if decision is None:
            return [strong(self._say(texts.NOT_VALIDATED))]
        # A tight sheet says the same on two lines.
        apart = DOT if self._fit.tight else "\n"
        said = [strong(self._say(texts.NOT_VALIDATED))]
        by = self._sheet.validated_by or decision.validated_by
        if decision.validated_at is not None:
            said = [
                strong(self._say(texts.VALIDATED_BY, name=by)),
                plain(apart + words.moment(decision.validated_at)),
                note("\n" + self._say(texts.INTERNAL_VALIDATION)),
            ]
        if decision.recorded_at is not None:
            by = self._say(texts.RECORDED_BY, name=decision.recorded_by)
            said.append(note("\n" + dotted((by, words.moment(decision.recorded_at)))))
        return said
