"""OpenDocument sheets, read on a stream.

A few bytes can repeat a cell a milliard times there; calamine unfolds them all, so the
sheets are read here, where the limits hold.
"""

import zipfile
from collections.abc import Iterator
from typing import Final
from xml.parsers import expat

from mdtboard.domain.errors import Fault
from mdtboard.domain.tables import TableShape
from mdtboard.exchange.archive import check_sizes
from mdtboard.exchange.grid import MAX_CELL, MAX_CELLS, MAX_COLUMNS, Grid, fault, gather
from mdtboard.exchange.numerals import number_text

MIMETYPE: Final = b"application/vnd.oasis.opendocument.spreadsheet"

_CHUNK = 1 << 18
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_CELLS = frozenset({_TABLE + "table-cell", _TABLE + "covered-table-cell"})
_MIDNIGHT = "T00:00:00"
_BOOLEANS = {"true": "TRUE", "false": "FALSE"}


def read_ods(book: zipfile.ZipFile, shape: TableShape | None) -> Grid:
    """Return the named sheet, or the first one with a text.

    Raises:
        EnvironmentFault: TABLE_IS_PROTECTED, TABLE_UNREADABLE or TABLE_TOO_LARGE.
    """
    check_sizes(book)
    manifest = "META-INF/manifest.xml"
    if manifest in book.namelist() and b"encryption-data" in book.read(manifest):
        raise fault(Fault.TABLE_IS_PROTECTED)
    reader = _Reader(shape.sheet if shape else "")
    with book.open("content.xml") as content:
        try:
            while chunk := content.read(_CHUNK):
                reader.parser.Parse(chunk, False)
            reader.parser.Parse(b"", True)
        except expat.ExpatError:
            raise fault(Fault.TABLE_UNREADABLE) from None
    if shape is not None and shape.sheet and shape.sheet not in reader.sheets:
        raise fault(Fault.TABLE_UNREADABLE)
    rows = gather(reader.unfolded())
    return Grid(rows=rows, shape=TableShape(sheet=reader.chosen or ""), sheets=tuple(reader.sheets))


class _Reader:
    """Keeps the rows of one sheet; what is repeated stays folded."""

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted
        self.sheets: list[str] = []
        self.chosen: str | None = None
        self.rows: list[tuple[int, list[str]]] = []
        self._reading = False
        self._filled = False
        self._kept = 0
        self._row_repeat = 1
        self._row: list[str] = []
        self._blanks = 0
        self._cell_repeat = 1
        self._cell: list[str] | None = None
        self._value = ""
        self._length = 0
        self._paragraphs = 0
        self._in_paragraph = False
        self._notes = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype

    def unfolded(self) -> Iterator[list[str]]:
        """Yield every row, the repeated ones as often as they are."""
        for repeat, row in self.rows:
            for _ in range(repeat):
                yield row

    def _refuse_doctype(self, *_: object) -> None:
        raise fault(Fault.TABLE_UNREADABLE)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == _TABLE + "table":
            self._start_sheet(attributes.get(_TABLE + "name", ""))
        elif not self._reading:
            return
        elif name == _TABLE + "table-row":
            self._row_repeat = _count(attributes.get(_TABLE + "number-rows-repeated"))
            self._row, self._blanks = [], 0
        elif name in _CELLS:
            self._cell_repeat = _count(attributes.get(_TABLE + "number-columns-repeated"))
            self._cell, self._length, self._paragraphs = [], 0, 0
            self._in_paragraph = False
            self._value = _value(attributes)
        elif name == _OFFICE + "annotation":
            self._notes += 1
        elif self._cell is not None and not self._notes and name.startswith(_TEXT):
            self._start_text(name.removeprefix(_TEXT), attributes)

    def _start_sheet(self, name: str) -> None:
        self.sheets.append(name)
        if self.chosen is None and (not self.wanted or self.wanted == name):
            self._reading, self._filled, self.rows, self._kept = True, False, [], 0

    def _start_text(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            self._paragraphs += 1
            self._in_paragraph = True
            if self._paragraphs > 1:
                self._characters("\n")
        elif name == "s":
            self._characters(" " * min(MAX_CELL, _count(attributes.get(_TEXT + "c"))))
        elif name in {"tab", "line-break"}:
            self._characters("\t" if name == "tab" else "\n")

    def _characters(self, text: str) -> None:
        if self._cell is None or self._notes or not self._in_paragraph:
            return
        self._length += len(text)
        if self._length > MAX_CELL:
            raise fault(Fault.TABLE_TOO_LARGE)
        self._cell.append(text)

    def _end(self, name: str) -> None:
        if not self._reading:
            return
        if name in _CELLS:
            self._end_cell()
        elif name == _TEXT + "p" and not self._notes:
            self._in_paragraph = False
        elif name == _OFFICE + "annotation":
            self._notes -= 1
        elif name == _TABLE + "table-row":
            self._kept += len(self._row) + 1
            self._filled = self._filled or bool(self._row)
            self.rows.append((self._row_repeat, self._row))
            if self._kept > MAX_CELLS:
                raise fault(Fault.TABLE_TOO_LARGE)
        elif name == _TABLE + "table":
            self._reading = False
            if self._filled or self.wanted:
                self.chosen = self.sheets[-1]

    def _end_cell(self) -> None:
        text = self._value or "".join(self._cell or ())
        self._cell = None
        if not text.strip():
            self._blanks += self._cell_repeat
            return
        if len(self._row) + self._blanks + self._cell_repeat > MAX_COLUMNS:
            raise fault(Fault.TABLE_TOO_LARGE)
        self._row += [""] * self._blanks + [text] * self._cell_repeat
        self._blanks = 0


def _count(text: str | None) -> int:
    """Return a repetition, at least 1; a number too long to be true is still large."""
    if text is None or not text.isdecimal():
        return 1
    return max(1, int(text[:9]))


def _value(attributes: dict[str, str]) -> str:
    """Return a typed value as the text to be read, or nothing where the text itself is it."""
    kind = attributes.get(_OFFICE + "value-type", "")
    if kind == "date":
        return attributes.get(_OFFICE + "date-value", "").removesuffix(_MIDNIGHT).replace("T", " ")
    if kind == "boolean":
        return _BOOLEANS.get(attributes.get(_OFFICE + "boolean-value", ""), "")
    if kind in {"float", "currency", "percentage"}:
        try:
            return number_text(float(attributes.get(_OFFICE + "value", "")))
        except ValueError:
            return ""
    return ""
