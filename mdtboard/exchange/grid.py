"""Rows of texts within limits, and which of them are the headings.

Every reader hands its rows through `gather`, so that one place decides what is too large.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.tables import Table, TableShape

MAX_FILE: Final = 200_000_000
MAX_ROWS: Final = 100_000
MAX_COLUMNS: Final = 500
MAX_CELL: Final = 32_767
MAX_CELLS: Final = 4_000_000
MAX_CHARACTERS: Final = 50_000_000
# A sheet of Excel or LibreOffice has 1,048,576 rows, most of them empty.
MAX_SCANNED: Final = 1_100_000
NAMELESS: Final = "#{}"

_LEADING = 20
_SHARED_TEXTS = 50_000
_SHARED_LENGTH = 40
_NUMBER_LIKE = re.compile(r"[-+\d.,/: %T]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The rows of one sheet that have a text, with their numbers, and how they were read."""

    rows: list[tuple[int, tuple[str, ...]]]
    shape: TableShape
    sheets: tuple[str, ...] = ()


def fault(what: Fault) -> EnvironmentFault:
    """Return a fault that names no file, because file names hold patients' names."""
    return EnvironmentFault(what)


def gather(rows: Iterable[Sequence[str]]) -> list[tuple[int, tuple[str, ...]]]:
    """Return the rows that are not blank, numbered from 1, without their blank ends.

    Raises:
        EnvironmentFault: TABLE_TOO_LARGE as soon as a limit is passed.
    """
    kept: list[tuple[int, tuple[str, ...]]] = []
    shared: dict[str, str] = {}
    cells = characters = 0
    for number, row in enumerate(rows, start=1):
        if number > MAX_SCANNED:
            raise fault(Fault.TABLE_TOO_LARGE)
        filled = _without_blank_end(row)
        if not filled:
            continue
        lengths = list(map(len, filled))
        cells += len(filled)
        characters += sum(lengths)
        if (
            len(filled) > MAX_COLUMNS
            or max(lengths) > MAX_CELL
            or len(kept) >= MAX_ROWS + _LEADING
            or cells > MAX_CELLS
            or characters > MAX_CHARACTERS
        ):
            raise fault(Fault.TABLE_TOO_LARGE)
        kept.append((number, tuple(_shared(text, shared) for text in filled)))
    return kept


def to_table(name: str, grid: Grid, *, header_row: int | None) -> Table:
    """Return the table below the heading row; without `header_row` the row is guessed.

    Raises:
        EnvironmentFault: TABLE_EMPTY without a row under the headings; TABLE_TOO_LARGE.
    """
    rows = grid.rows
    if header_row is None and rows:
        header_row = rows[_heading_index(rows)][0] - 1
    header_number = (header_row or 0) + 1
    headings = next((cells for number, cells in rows if number == header_number), ())
    body = [(number, cells) for number, cells in rows if number > header_number]
    if not body:
        raise fault(Fault.TABLE_EMPTY)
    if len(body) > MAX_ROWS:
        raise fault(Fault.TABLE_TOO_LARGE)
    width = max(len(headings), max(len(cells) for _, cells in body))
    shape = TableShape(
        sheet=grid.shape.sheet,
        encoding=grid.shape.encoding,
        separator=grid.shape.separator,
        header_row=header_number - 1,
    )
    return Table(
        name=name,
        shape=shape,
        sheets=grid.sheets,
        headings=_unique([*headings, *[""] * (width - len(headings))]),
        rows=tuple((*cells, *[""] * (width - len(cells))) for _, cells in body),
        first_row_number=body[0][0],
        row_numbers=tuple(number for number, _ in body),
    )


def _shared(text: str, shared: dict[str, str]) -> str:
    """Return an equal text already held; columns such as sex or stage repeat a few words."""
    if len(text) > _SHARED_LENGTH:
        return text
    if len(shared) < _SHARED_TEXTS:
        return shared.setdefault(text, text)
    return shared.get(text, text)


def _without_blank_end(row: Sequence[str]) -> Sequence[str]:
    end = len(row)
    while end and not row[end - 1].strip():
        end -= 1
    return row[:end]


def _heading_index(rows: Sequence[tuple[int, tuple[str, ...]]]) -> int:
    """Return the first row that is as wide as what follows and mostly words, else the first."""
    sample = [cells for _, cells in rows[: 2 * _LEADING]]
    widths = sorted(_filled(cells) for cells in sample)
    usual = widths[len(widths) // 2]
    for index, cells in enumerate(sample[:_LEADING]):
        texts = [text.strip() for text in cells if text.strip()]
        words = [text for text in texts if not _NUMBER_LIKE.fullmatch(text)]
        wide = len(texts) >= min(2, usual) and 2 * len(texts) >= usual
        if wide and 2 * len(words) > len(texts):
            return index
    return 0


def _filled(cells: Sequence[str]) -> int:
    return sum(1 for text in cells if text.strip())


def _unique(headings: Sequence[str]) -> tuple[str, ...]:
    """Return the headings in one line each, named when blank and numbered when repeated."""
    cleaned = [
        unicodedata.normalize("NFC", " ".join(text.split())) or NAMELESS.format(place)
        for place, text in enumerate(headings, start=1)
    ]
    taken = set(cleaned)
    seen: set[str] = set()
    unique: list[str] = []
    for text in cleaned:
        name, count = text, 1
        while name in seen or (count > 1 and name in taken):
            count += 1
            name = f"{text} ({count})"
        seen.add(name)
        unique.append(name)
    return tuple(unique)
