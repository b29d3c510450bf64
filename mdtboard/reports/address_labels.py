"""Address labels for parcels: two columns of seven on A4, 99.1 by 38.1 mm each."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from reportlab.lib.units import mm

from mdtboard.atomic import write_atomically
from mdtboard.domain.reading_sheets import ReadingSheet
from mdtboard.domain.sheets import Wording
from mdtboard.reports import reading_texts as phrases
from mdtboard.reports.page import NOTE, PAGE_HEIGHT, PAGE_WIDTH, Frame, new_canvas
from mdtboard.reports.typeset import Run, Style, lay
from mdtboard.reports.words import Words

_COLUMNS: Final = 2
_ROWS: Final = 7
_WIDE: Final[float] = 99.1 * mm
_HIGH: Final[float] = 38.1 * mm
_GUTTER: Final[float] = 2.5 * mm
_PADDING: Final[float] = 5 * mm
_NAME: Final = Style("semibold", 10, 13)
_LINE: Final = Style("regular", 9.5, 12)
_LINES: Final = 6


def write_labels(path: Path, sheets: Sequence[ReadingSheet], wording: Wording) -> int:
    """Write one label for each parcel and return the number of pages.

    A label names the case and never the patient: everybody reads a parcel.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheets[0].head)
    name = words.say(phrases.MATERIAL)
    canvas = new_canvas(Frame(head=sheets[0].head, words=words, title=name, name=name))
    each = _COLUMNS * _ROWS
    for place, sheet in enumerate(sheets):
        if place and place % each == 0:
            canvas.showPage()
        _draw(canvas, sheet, place % each)
    canvas.showPage()
    write_atomically(path, canvas.getpdfdata())
    return (len(sheets) - 1) // each + 1


def _draw(canvas: Any, sheet: ReadingSheet, place: int) -> None:
    down, across = divmod(place, _COLUMNS)
    left_edge = (PAGE_WIDTH - _COLUMNS * _WIDE - _GUTTER) / 2
    top_edge = PAGE_HEIGHT - (PAGE_HEIGHT - _ROWS * _HIGH) / 2
    x = left_edge + across * (_WIDE + _GUTTER) + _PADDING
    lines = [line for line in sheet.expert.lines if line.strip()]
    runs = [Run(sheet.expert.name or sheet.network, _NAME)]
    runs += [Run("\n" + line, _LINE) for line in lines]
    number = " · ".join(part for part in (sheet.case.number, sheet.reading.first_reference) if part)
    runs.append(Run("\n" + number, NOTE))
    text = lay(runs, _WIDE - 2 * _PADDING).shortened(_LINES)
    text.write(canvas, x, top_edge - down * _HIGH - _PADDING)
