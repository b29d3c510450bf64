"""What a zipped workbook would unpack to, counted before anybody unpacks it.

calamine puts a sheet into one block of memory from its first to its last cell, and copies a
shared text into every cell that uses it; when that fails, it takes the process along. So
both are added up here first, on a stream.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Final

from mdtboard.domain.errors import Fault
from mdtboard.exchange.grid import MAX_CELLS, MAX_SCANNED, fault

ZIP_ERRORS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
)

_MAX_ENTRIES = 10_000
_MAX_UNPACKED = 300_000_000
_MAX_RATIO = 100
# Small parts compress well without being bombs.
_RATIO_FROM = 5_000_000
_MAX_BLOCK = 10_000_000
_MAX_SHARED = 200_000_000
_CHUNK = 1 << 20
_LONGEST_ROW = 32 << 20
_ROW = re.compile(rb"<(?:[\w.-]+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
_COLUMN = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]+)[0-9]")
_NUMBER = re.compile(rb"\br\s*=\s*[\"'][A-Za-z]*([0-9]+)[\"']")
_VALUE = re.compile(rb"<(?:[\w.-]+:)?v(?:\s[^>]*)?>\s*([0-9]{1,9})\s*<")
_STRING = re.compile(rb"<(?:[\w.-]+:)?si[\s/>]")
_LETTERS = 26


def check_sizes(book: zipfile.ZipFile) -> None:
    """Refuse an archive that is encrypted, or that unpacks to far more than it is.

    Raises:
        EnvironmentFault: TABLE_IS_PROTECTED or TABLE_TOO_LARGE.
    """
    entries = book.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise fault(Fault.TABLE_IS_PROTECTED)
    unpacked = sum(entry.file_size for entry in entries)
    bomb = any(
        entry.file_size > _RATIO_FROM and entry.file_size > _MAX_RATIO * max(1, entry.compress_size)
        for entry in entries
    )
    if bomb or unpacked > _MAX_UNPACKED or len(entries) > _MAX_ENTRIES:
        raise fault(Fault.TABLE_TOO_LARGE)


def check_xlsx(book: zipfile.ZipFile) -> None:
    """Refuse a workbook whose cells would fill the memory, or whose parts are damaged.

    Reading each part to its end also proves its declared size and its checksum.

    Raises:
        EnvironmentFault: TABLE_TOO_LARGE or TABLE_UNREADABLE.
    """
    texts: list[int] = []
    sheets: list[zipfile.ZipInfo] = []
    for entry in book.infolist():
        name = entry.filename.replace("\\", "/").lower()
        if name.endswith("sharedstrings.xml"):
            texts = _text_lengths(book, entry)
        elif name.endswith(".xml") and "worksheets/" in name:
            sheets.append(entry)
        else:
            for _ in _chunks(book, entry):
                pass
    for entry in sheets:
        _SheetSurvey(texts).read(book, entry)


def _chunks(book: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with book.open(entry) as part:
        yield from _read(part)


def _read(part: IO[bytes]) -> Iterator[bytes]:
    while chunk := part.read(_CHUNK):
        yield chunk


def _text_lengths(book: zipfile.ZipFile, entry: zipfile.ZipInfo) -> list[int]:
    """Return how long each shared text is at most, markup included."""
    starts: list[int] = []
    rest, base = b"", 0
    for chunk in _chunks(book, entry):
        _refuse_wide_characters(chunk)
        data = rest + chunk
        starts += [base + found.start() for found in _STRING.finditer(data)]
        # Any beginning of a tag that the chunk cut is short.
        keep = min(len(data), 64)
        rest, base = data[-keep:], base + len(data) - keep
    starts = sorted(set(starts))
    ends = [*starts[1:], base + len(rest)]
    if len(starts) > MAX_CELLS:
        raise fault(Fault.TABLE_TOO_LARGE)
    return [end - start for start, end in zip(starts, ends, strict=False)]


def _refuse_wide_characters(chunk: bytes) -> None:
    if b"\0" in chunk:
        raise fault(Fault.TABLE_UNREADABLE)


class _SheetSurvey:
    """Adds up one sheet, row by row."""

    def __init__(self, texts: list[int]) -> None:
        self.texts = texts
        self.longest_text = max(texts, default=0)
        self.width = self.height = self.rows = self.cells = self.characters = 0

    def read(self, book: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
        rest = b""
        for chunk in _chunks(book, entry):
            _refuse_wide_characters(chunk)
            data = rest + chunk
            starts = [found.start() for found in _ROW.finditer(data)]
            cut = starts[-1] if starts else 0
            self._take(data[:cut])
            rest = data[cut:]
            if len(rest) > _LONGEST_ROW:
                raise fault(Fault.TABLE_TOO_LARGE)
        self._take(rest)

    def _take(self, rows: bytes) -> None:
        references = _COLUMN.findall(rows)
        cells = len(_CELL.findall(rows))
        self.cells += cells
        self.rows += len(_ROW.findall(rows))
        self.width = max(self.width, max(map(_column, set(references)), default=0))
        numbers = set(_NUMBER.findall(rows))
        self.height = max(self.height, max(map(_row, numbers), default=0))
        if cells > len(references):  # Some cells do not say where they are.
            widest = max(len(_CELL.findall(row)) for row in _ROW.split(rows))
            self.width += widest
        if self.longest_text * cells > _CHUNK:
            self.characters += self._shared_characters(rows)
        # A sheet may leave out the numbers of its rows too.
        height = max(self.height, self.rows) + (self.rows if not numbers else 0)
        if (
            self.cells > 2 * MAX_CELLS
            or self.width * height > _MAX_BLOCK
            or height > MAX_SCANNED
            or self.characters > _MAX_SHARED
        ):
            raise fault(Fault.TABLE_TOO_LARGE)

    def _shared_characters(self, rows: bytes) -> int:
        texts = self.texts
        places = map(int, _VALUE.findall(rows))
        return sum(texts[place] for place in places if place < len(texts))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:4]:
        number = number * _LETTERS + letter - ord("A") + 1
    return number


def _row(digits: bytes) -> int:
    return int(digits[:10])
