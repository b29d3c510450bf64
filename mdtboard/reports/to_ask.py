"""Who is to be asked for what the files of a meeting still lack, one block for each person."""

from pathlib import Path
from typing import Final

from mdtboard.domain.preparation import ToAsk, ToAskSheet
from mdtboard.domain.presentation import Missing
from mdtboard.domain.sheets import PresentedCase, Wording
from mdtboard.reports import preparation_texts as phrases
from mdtboard.reports import texts
from mdtboard.reports.flow import Block, Space, Table
from mdtboard.reports.page import LABEL, WIDTH, Frame, heading, prose, publish
from mdtboard.reports.parts import note, small, table_head, table_row
from mdtboard.reports.preparation import person, prepared
from mdtboard.reports.typeset import Run, lay
from mdtboard.reports.words import Words

# Distance from the left and width: patient, what is missing, room for the answer.
_PATIENT: Final = (0.0, 176.0)
_LACKS: Final = (184.0, 150.0)
_ANSWER: Final = (342.0, WIDTH - 342.0)
_LEAST: Final = 34.0


def write_to_ask(path: Path, sheet: ToAskSheet, wording: Wording) -> int:
    """Write the list and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    name = words.say(phrases.TO_ASK)
    day = words.day(sheet.head.meeting.held_on)
    frame = Frame(head=sheet.head, words=words, title=f"{name} {day}", name=f"{name} — {day}")
    items: list[Block | Table] = [*prepared(words, sheet.head, phrases.TO_ASK)]
    if not sheet.people:
        items += [Space(14), prose(words.say(phrases.TO_ASK_EMPTY), LABEL)]
    for asked in sheet.people:
        items += _block(words, asked)
    return publish(path, frame, items)


def _block(words: Words, asked: ToAsk) -> list[Block | Table]:
    kind = words.label(asked.of)
    name = words.say(phrases.PERSON_AND_KIND, name=asked.name, kind=words.within(asked.of))
    columns = [
        (*place, words.say(title))
        for place, title in (
            (_PATIENT, texts.COLUMN_PATIENT),
            (_LACKS, texts.MISSING),
            (_ANSWER, phrases.COLUMN_ANSWER),
        )
    ]
    rows = [_row(words, *each) for each in asked.cases]
    return [*heading(name if asked.name else kind), Table(table_head(columns), rows)]


def _row(words: Words, heard: PresentedCase, items: tuple[Missing, ...]) -> Block:
    cells = [
        (_PATIENT[0], lay(person(words, heard), _PATIENT[1])),
        (_LACKS[0], lay(_lacks(words, heard, items), _LACKS[1])),
    ]
    frames = [(_ANSWER[0], _ANSWER[1])]
    return table_row(cells, patients=1, least=_LEAST, frames=frames)


def _lacks(words: Words, heard: PresentedCase, items: tuple[Missing, ...]) -> list[Run]:
    runs: list[Run] = []
    for item in items:
        start = "\n" if runs else ""
        runs.append(small(start + words.label(item)))
        if item is Missing.SECOND_READING:
            runs.append(note("\n" + words.label(heard.reading_state)))
        if item is Missing.EXAMINATION:
            named = (errand.what.strip() for errand in heard.to_obtain)
            runs += [note("\n" + what) for what in named if what]
    return runs
