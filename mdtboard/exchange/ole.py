"""What an old Excel file claims, checked before calamine reserves memory for it.

One wrong byte in the claimed number of rows makes calamine ask for 500 GB, and the process
ends there. So the records are walked here first, and only their numbers are looked at.
"""

import struct
from collections.abc import Iterator
from typing import Final

from mdtboard.domain.errors import Fault
from mdtboard.exchange.grid import fault

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_SECTORS_END = 0xFFFFFFFA
_HEADER = 512
_ENTRY = 128
_IN_HEADER = 109
_MAX_BLOCK = 10_000_000
_MAX_ROWS = 65_536
_MAX_COLUMNS = 256
_DIMENSIONS = 0x0200
_SHARED_TEXTS = 0x00FC
_BEGINNING = 0x0809
_FILE_PASSWORD = 0x002F
# Formula, row of blanks, row of numbers, blank, number, label, boolean, short number, ...
_CELLS = frozenset({0x06, 0xBE, 0xBD, 0x201, 0x203, 0x204, 0x205, 0x27E, 0xFD, 0xD6, 0x406})


def check_xls(content: bytes) -> None:
    """Refuse an old workbook whose claims do not fit a sheet.

    Raises:
        EnvironmentFault: TABLE_FORMAT_UNKNOWN without a workbook inside, TABLE_IS_PROTECTED,
            TABLE_TOO_LARGE or TABLE_UNREADABLE.
    """
    try:
        container = _Container(content)
        books = [name for name in ("Workbook", "Book") if name in container.streams]
        if not books:
            raise fault(Fault.TABLE_FORMAT_UNKNOWN)
        for name in books:
            _check_records(container.stream(name))
    except (struct.error, IndexError, UnicodeError):
        raise fault(Fault.TABLE_UNREADABLE) from None


class _Container:
    """The streams in an OLE file, by name."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        shift, mini_shift = struct.unpack_from("<HH", content, 0x1E)
        if shift not in {9, 12} or mini_shift != 6:
            raise fault(Fault.TABLE_UNREADABLE)
        self.size = 1 << shift
        self.mini_size = 1 << mini_shift
        directory, self.cutoff, mini_table = struct.unpack_from("<I4xII", content, 0x30)
        self.table = self._table()
        self.streams: dict[str, tuple[int, int]] = {}
        root = 0
        listing = self._chain(directory)
        for place in range(0, len(listing) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", listing, place + 0x40)
            start, size = struct.unpack_from("<II", listing, place + 0x74)
            if kind == 5:
                root = start
            elif kind == 2:
                name = listing[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le")
                self.streams[name] = (start, size)
        self.mini_table = _numbers(self._chain(mini_table)) if mini_table < _SECTORS_END else ()
        self.mini_stream = self._chain(root) if self.mini_table else b""

    def stream(self, name: str) -> bytes:
        start, size = self.streams[name]
        if size >= self.cutoff:
            return self._chain(start)[:size]
        small = self.mini_size
        places = _follow(self.mini_table, start)
        return b"".join(self.mini_stream[at * small : (at + 1) * small] for at in places)[:size]

    def _table(self) -> tuple[int, ...]:
        """Return the next sector of each sector."""
        sectors = list(struct.unpack_from(f"<{_IN_HEADER}I", self.content, 0x4C))
        (following,) = struct.unpack_from("<I", self.content, 0x44)
        seen: set[int] = set()
        while following < _SECTORS_END and following not in seen:
            seen.add(following)
            *more, following = _numbers(self._sector(following))
            sectors += more
        used = [sector for sector in sectors if sector < _SECTORS_END]
        return _numbers(b"".join(self._sector(sector) for sector in dict.fromkeys(used)))

    def _sector(self, number: int) -> bytes:
        start = max(_HEADER, self.size) + number * self.size
        if start >= len(self.content):
            raise fault(Fault.TABLE_UNREADABLE)
        return self.content[start : start + self.size]

    def _chain(self, start: int) -> bytes:
        return b"".join(self._sector(number) for number in _follow(self.table, start))


def _numbers(content: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])


def _follow(table: tuple[int, ...], start: int) -> Iterator[int]:
    seen: set[int] = set()
    while start < _SECTORS_END:
        if start in seen:
            raise fault(Fault.TABLE_UNREADABLE)
        seen.add(start)
        yield start
        start = table[start]


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the kind, the start and the length of each record."""
    place = 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        if place + 4 + length > len(stream):
            return
        yield kind, place + 4, length
        place += 4 + length


def _check_records(stream: bytes) -> None:
    rows = columns = 0
    for kind, start, length in _records(stream):
        if kind == _FILE_PASSWORD:
            raise fault(Fault.TABLE_IS_PROTECTED)
        if kind == _BEGINNING:
            rows = columns = 0
        elif kind == _DIMENSIONS:
            _check_claim(stream, start, length)
        elif kind == _SHARED_TEXTS:
            (count,) = struct.unpack_from("<I", stream, start + 4)
            if count > len(stream):
                raise fault(Fault.TABLE_UNREADABLE)
        elif kind in _CELLS and length >= 4:
            row, column = struct.unpack_from("<HH", stream, start)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
        if rows * columns > _MAX_BLOCK:
            raise fault(Fault.TABLE_TOO_LARGE)


def _check_claim(stream: bytes, start: int, length: int) -> None:
    form = "<HHHH" if length == 10 else "<IIHH"
    first, last, left, right = struct.unpack_from(form, stream, start)
    if first > last or left > right or last > _MAX_ROWS or right > _MAX_COLUMNS:
        raise fault(Fault.TABLE_UNREADABLE)
