"""The lists a pathologist and a radiologist prepare a meeting with; with room for notes."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.material import Material
from mdtboard.domain.preparation import PreparationSheet
from mdtboard.domain.presentation import AskedOf
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import PresentedCase, SheetHead, Wording
from mdtboard.reports import preparation_texts as phrases
from mdtboard.reports import texts
from mdtboard.reports.course import findings_of, imaging_of
from mdtboard.reports.flow import Block, Space, Table
from mdtboard.reports.page import LABEL, STRONG, WIDTH, Frame, prose, publish, title
from mdtboard.reports.parts import (
    born,
    dotted,
    loud,
    note,
    numbered,
    numbers,
    opposition,
    rescheduled,
    small,
    strong,
    table_head,
    table_row,
)
from mdtboard.reports.reading_parts import first_report
from mdtboard.reports.typeset import Run, Style, lay
from mdtboard.reports.words import Words

# Distance from the left and width: number, patient and diagnosis, what is known, notes.
_NUMBER: Final = (0.0, 20.0)
_PATIENT: Final = (24.0, 146.0)
_KNOWN: Final = (180.0, 176.0)
_NOTES: Final = (366.0, WIDTH - 366.0)
_LEAST: Final = 72.0
_LOUD: Final = Style("bold", 9.5, 13)
_ASKED: Final = Style("semibold", 8, 10.5)


def write_list(path: Path, sheet: PreparationSheet, wording: Wording) -> int:
    """Write the list of one of the two specialties and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    pathology = sheet.kind is DocumentKind.PREPARATION_PATHOLOGY
    phrase = phrases.PATHOLOGY_LIST if pathology else phrases.RADIOLOGY_LIST
    name, day = words.say(phrase), words.day(sheet.head.meeting.held_on)
    frame = Frame(head=sheet.head, words=words, title=f"{name} {day}", name=f"{name} — {day}")
    items: list[Block | Table] = [*prepared(words, sheet.head, phrase)]
    if not sheet.cases:
        items += [Space(14), prose(words.say(phrases.LIST_EMPTY), LABEL)]
        return publish(path, frame, items)
    columns = (
        (_NUMBER, texts.COLUMN_NUMBER),
        (_PATIENT, phrases.COLUMN_CASE if pathology else phrases.COLUMN_CASE_QUESTION),
        (_KNOWN, texts.PATHOLOGY if pathology else texts.IMAGING),
        (_NOTES, texts.COLUMN_NOTES),
    )
    head = table_head([(*place, words.say(each)) for place, each in columns])
    row = _pathology_row if pathology else _radiology_row
    items.append(Table(head, [row(words, *each) for each in numbered(sheet.cases)]))
    return publish(path, frame, items)


def prepared(words: Words, head: SheetHead, phrase: str) -> list[Block]:
    """Return the title of a paper that prepares a meeting, and that it is to be destroyed."""
    line = words.say(
        texts.MEETING_LINE, board=head.board.name, date=words.long_day(head.meeting.held_on)
    )
    destroy = prose(words.say(texts.DESTROY), _LOUD)
    changed = rescheduled(words, head.meeting)
    return [*title(words.say(phrase), line), *changed, Space(4), destroy, Space(4)]


def person(words: Words, heard: PresentedCase) -> list[Run]:
    """Return who the patient is: the name, then the birth date and the numbers."""
    patient = heard.patient
    known = (born(words, patient), *numbers(words, patient), heard.case.number)
    return [strong(patient.name), note("\n" + dotted(known)), *opposition(words, patient)]


def _pathology_row(words: Words, number: str, heard: PresentedCase) -> Block:
    return _row(number, _with_diagnosis(words, heard), _pathology(words, heard))


def _radiology_row(words: Words, number: str, heard: PresentedCase) -> Block:
    asked = heard.presentation.question or words.say(phrases.NO_QUESTION)
    return _row(
        number, [*_with_diagnosis(words, heard), Run("\n" + asked, _ASKED)], _imaging(words, heard)
    )


def _row(number: str, patient: list[Run], known: list[Run]) -> Block:
    cells = [
        (_NUMBER[0], lay([Run(number, STRONG)], _NUMBER[1])),
        (_PATIENT[0], lay(patient, _PATIENT[1])),
        (_KNOWN[0], lay(known, _KNOWN[1])),
    ]
    return table_row(cells, patients=1, least=_LEAST, frames=[_NOTES])


def _with_diagnosis(words: Words, heard: PresentedCase) -> list[Run]:
    case = heard.case
    disease = case.diagnosis or case.topography or words.label(case.family)
    return [*person(words, heard), small("\n" + disease)]


def _pathology(words: Words, heard: PresentedCase) -> list[Run]:
    case, reading = heard.case, heard.reading
    reports = [case.pathology_reference]
    if reading is not None and reading.first_reference != case.pathology_reference:
        reports.append(first_report(reading))
    elif reading is not None:
        reports += [reading.first_laboratory, reading.first_pathologist]
    lines = [
        small(dotted(reports) or words.say(phrases.NO_REPORT)),
        note("\n" + dotted((case.morphology, case.grade, findings_of(words, case)))),
    ]
    if heard.reading_state is not ReadingState.NOT_DUE:
        lines.append(small("\n" + _second_reading(words, heard)))
    if reading is not None and reading.materials:
        lent = words.field(phrases.MATERIAL, _material(words, reading.materials))
        lines.append(note("\n" + lent))
    return [*lines, *_lacks(words, heard, (AskedOf.PATHOLOGIST, AskedOf.EXPERT))]


def _second_reading(words: Words, heard: PresentedCase) -> str:
    state, reading = words.label(heard.reading_state), heard.reading
    if reading is None:
        return dotted((state, heard.network))
    asked = words.say(texts.ASKED_ON, date=words.day(reading.requested_on))
    return dotted((state, reading.expert_centre or heard.network, asked, reading.second_diagnosis))


def _material(words: Words, listed: Sequence[Material]) -> str:
    return ", ".join(
        " ".join(filter(None, (words.within(each.kind), each.identifier, f"({each.count})")))
        for each in listed
    )


def _imaging(words: Words, heard: PresentedCase) -> list[Run]:
    conclusion = heard.case.imaging.strip()
    runs = [small(conclusion)] if conclusion else [loud(words.say(phrases.NO_CONCLUSION))]
    return [*runs, *(note("\n" + each) for each in imaging_of(words, heard))]


def _lacks(words: Words, heard: PresentedCase, of: tuple[AskedOf, ...]) -> list[Run]:
    absent = ", ".join(words.within(item) for item in heard.missing if item.asked_of in of)
    return [loud("\n" + words.field(texts.MISSING, absent))] if absent else []
