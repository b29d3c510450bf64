"""The agenda: what will be heard, when, and what is still missing; with room for notes."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from mdtboard.domain.presentation import Lane
from mdtboard.domain.sheets import AgendaSheet, PresentedCase, Wording
from mdtboard.reports import texts
from mdtboard.reports.course import case_notes
from mdtboard.reports.facts import facts
from mdtboard.reports.flow import Block, Space, Table
from mdtboard.reports.page import LABEL, STRONG, WIDTH, Frame, heading, prose, publish, title
from mdtboard.reports.parts import (
    born,
    dotted,
    loud,
    note,
    numbered,
    numbers,
    opposition,
    place_line,
    rescheduled,
    small,
    strong,
    table_head,
    table_row,
)
from mdtboard.reports.typeset import Run, Style, lay
from mdtboard.reports.words import Words

# Distance from the left and width: number and time, patient, disease, question, notes.
_NUMBER: Final = (0.0, 40.0)
_PATIENT: Final = (44.0, 124.0)
_DISEASE: Final = (178.0, 124.0)
_QUESTION: Final = (312.0, 98.0)
_NOTES: Final = (420.0, WIDTH - 420.0)
_LEAST: Final = 42.0
_LOUD: Final = Style("bold", 9.5, 13)


def write_agenda(path: Path, sheet: AgendaSheet, wording: Wording) -> int:
    """Write the agenda and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    name = words.say(texts.AGENDA)
    day = words.day(sheet.head.meeting.held_on)
    frame = Frame(head=sheet.head, words=words, title=f"{name} {day}", name=f"{name} — {day}")
    return publish(path, frame, _Agenda(sheet, words).items())


class _Agenda:
    def __init__(self, sheet: AgendaSheet, words: Words) -> None:
        self._sheet = sheet
        self._words = words
        self._say = words.say

    def items(self) -> list[Block | Table]:
        cases = numbered(self._sheet.cases)
        parts: list[Sequence[Block | Table]] = [self._title()]
        if not cases:
            parts.append([Space(14), prose(self._say(texts.AGENDA_EMPTY), LABEL)])
        for lane, phrase in (
            (Lane.DISCUSS, texts.TO_DISCUSS),
            (Lane.REGISTER, texts.TO_REGISTER),
        ):
            heard = [each for each in cases if each[1].presentation.lane is lane]
            if heard:
                parts.append(self._lane(phrase, heard, timed=lane is Lane.DISCUSS))
        return [item for part in parts for item in part]

    def _title(self) -> list[Block]:
        head, words = self._sheet.head, self._words
        line = self._say(
            texts.MEETING_LINE,
            board=head.board.name,
            date=words.long_day(head.meeting.held_on),
        )
        ends = self._slot(head.meeting.minutes)
        where = dotted((place_line(head), words.within(head.meeting.mode)))
        return [
            *title(self._say(texts.AGENDA), line),
            *rescheduled(words, head.meeting),
            Space(6),
            *facts(
                (
                    (self._say(texts.TIME), f"{words.clock(head.meeting.starts_at)} – {ends}"),
                    (self._say(texts.PLACE), where),
                    (self._say(texts.NETWORK), head.network),
                    (self._say(texts.CHAIR), head.chair),
                    (self._say(texts.COORDINATOR), head.coordinator),
                    (self._say(texts.SECRETARY), head.secretary),
                )
            ),
            Space(4),
            prose(self._say(texts.DESTROY), _LOUD),
        ]

    def _slot(self, minutes: float) -> str:
        meeting = self._sheet.head.meeting
        start = datetime.combine(meeting.held_on, meeting.starts_at)
        return self._words.clock(start + timedelta(minutes=minutes))

    def _lane(
        self, phrase: str, heard: Sequence[tuple[str, PresentedCase]], *, timed: bool
    ) -> list[Block | Table]:
        columns = [
            (*place, self._say(name))
            for place, name in (
                (_NUMBER, texts.COLUMN_NUMBER),
                (_PATIENT, texts.COLUMN_PATIENT),
                (_DISEASE, texts.COLUMN_DISEASE),
                (_QUESTION, texts.COLUMN_QUESTION),
                (_NOTES, texts.COLUMN_NOTES),
            )
        ]
        each = self._sheet.head.meeting.minutes / len(heard)
        rows = [
            self._row(number, case, self._slot(order * each) if timed else "")
            for order, (number, case) in enumerate(heard)
        ]
        name = self._say(texts.COUNT_OF, name=self._say(phrase), count=len(heard))
        return [*heading(name), Table(table_head(columns), rows)]

    def _row(self, number: str, heard: PresentedCase, slot: str) -> Block:
        counted = [Run(number, STRONG)]
        if slot:
            counted.append(note("\n" + slot))
        cells = [
            (_NUMBER[0], lay(counted, _NUMBER[1])),
            (_PATIENT[0], lay(self._patient(heard), _PATIENT[1])),
            (_DISEASE[0], lay(self._disease(heard), _DISEASE[1])),
            (_QUESTION[0], lay(self._question(heard), _QUESTION[1])),
        ]
        return table_row(cells, patients=1, least=_LEAST)

    def _patient(self, heard: PresentedCase) -> list[Run]:
        patient, words = heard.patient, self._words
        age = patient.age_on(self._sheet.head.meeting.held_on)
        known = (
            words.label(patient.sex),
            born(words, patient),
            "" if age is None else self._say(texts.AGE, age=age),
            *numbers(words, patient),
            heard.case.number,
        )
        return [strong(patient.name), note("\n" + dotted(known)), *opposition(words, patient)]

    def _disease(self, heard: PresentedCase) -> list[Run]:
        case = heard.case
        disease = case.diagnosis or case.topography or self._words.label(case.family)
        runs = [small(disease)]
        if heard.presentation.requester:
            runs.append(note("\n" + heard.presentation.requester))
        if heard.network:
            runs.append(note("\n" + heard.network))
        runs += [note("\n" + told) for told in case_notes(self._words, heard)]
        return runs

    def _question(self, heard: PresentedCase) -> list[Run]:
        asked = heard.presentation
        question = asked.question or self._words.label(asked.reason)
        runs = [small(question)]
        if heard.missing:
            absent = ", ".join(self._words.within(each) for each in heard.missing)
            runs.append(loud("\n" + self._words.field(texts.MISSING, absent)))
        else:
            runs.append(note("\n" + self._say(texts.COMPLETE)))
        return runs
