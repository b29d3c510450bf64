"""The readings to follow, the most pressing first, as a list on paper."""

from pathlib import Path
from typing import Final

from mdtboard.domain.reading_sheets import WorklistSheet
from mdtboard.domain.reading_work import WorkState
from mdtboard.domain.sheets import Wording
from mdtboard.domain.views import ReadingLine
from mdtboard.reports import reading_texts as phrases
from mdtboard.reports.flow import Block, Space, Table
from mdtboard.reports.page import LABEL, STRONG, WIDTH, Frame, prose, publish, title
from mdtboard.reports.parts import dotted, loud, note, small, strong, table_head, table_row
from mdtboard.reports.typeset import Run, lay
from mdtboard.reports.words import Words

_COLUMNS: Final = (
    (0.0, 28.0, phrases.COLUMN_AGE),
    (32.0, 108.0, phrases.COLUMN_CASE),
    (146.0, 90.0, phrases.COLUMN_NETWORK),
    (242.0, 64.0, phrases.COLUMN_STATE),
    (312.0, 108.0, phrases.COLUMN_DIAGNOSES),
    (428.0, WIDTH - 428.0, phrases.COLUMN_MEETING),
)


def write_worklist(path: Path, sheet: WorklistSheet, wording: Wording) -> int:
    """Write the list and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    name = words.say(phrases.WORKLIST)
    day = words.day(sheet.head.printed_at.date())
    frame = Frame(head=sheet.head, words=words, title=f"{name} {day}", name=f"{name} — {day}")
    return publish(path, frame, _items(sheet, words))


def _items(sheet: WorklistSheet, words: Words) -> list[Block | Table]:
    late = sum(line.late for line in sheet.lines)
    counted = words.say(phrases.WORKLIST_COUNT, count=len(sheet.lines), late=late)
    head = title(words.say(phrases.WORKLIST), dotted((counted, sheet.filters)))
    if not sheet.lines:
        return [*head, Space(14), prose(words.say(phrases.WORKLIST_EMPTY), LABEL)]
    columns = table_head([(left, wide, words.say(name)) for left, wide, name in _COLUMNS])
    return [*head, Space(8), Table(columns, [_row(words, line) for line in sheet.lines])]


def _row(words: Words, line: ReadingLine) -> Block:
    reading = line.reading
    second = reading.second_diagnosis or "?"
    meeting = "" if line.next_meeting is None else words.day(line.next_meeting)
    told: tuple[list[Run], ...] = (
        [Run(str(line.age), STRONG)],
        [strong(line.patient_name), note("\n" + line.number)],
        [small(line.network), note("\n" + dotted((reading.expert_centre, reading.expert)))],
        _state(words, line),
        [small(f"{reading.first_diagnosis or '?'} → {second}")],
        [small(meeting), note("\n" + line.board if meeting else "")],
    )
    cells = [(left, lay(runs, wide)) for (left, wide, _), runs in zip(_COLUMNS, told, strict=True)]
    return table_row(cells, patients=1)


def _state(words: Words, line: ReadingLine) -> list[Run]:
    runs = [small(words.label(line.reading.step))]
    if line.state is WorkState.LATE:
        runs.append(loud("\n" + words.say(phrases.STATE_LATE)))
    elif line.state is WorkState.TO_ANSWER:
        runs.append(loud("\n" + words.label(line.state)))
    return runs
