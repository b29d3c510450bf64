"""Comma, semicolon, tab and bar separated text in whatever encoding a hospital wrote it."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO, Final

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.tables import TableShape
from mdtboard.exchange.export import restored
from mdtboard.exchange.grid import MAX_CELL, MAX_COLUMNS, Grid, fault, gather

MIXED: Final = "utf-8+cp1252"
ENCODINGS: Final = (
    "utf-8",
    "utf-8-sig",
    "cp1252",
    MIXED,
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "iso-8859-15",
    "mac-roman",
)
SEPARATORS: Final = (",", ";", "\t", "|")

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_SAMPLE_ROWS = 200
_LONGEST_LINE = MAX_COLUMNS * MAX_CELL
_FALLBACK = "mdtboard.cp1252"
# Neither PDF, RTF, SYLK, XML and HTML (whatever the extension says) nor JSON is a list.
_NOT_A_LIST = (b"%PDF", b"{", b"<", b"ID;P")
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x19\x1b-\x1f\x7f]")
_UNDEFINED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
# An accented letter of Western Europe in UTF-8; in Windows-1252 it would read "Ã©".
_ACCENT = re.compile(rb"\xc3[\x80-\xbf]")
_SEPARATOR_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n?")


def read_delimited(stream: IO[bytes], shape: TableShape | None) -> Grid:
    """Return the rows of a text file; what `shape` leaves empty is guessed.

    Raises:
        EnvironmentFault: TABLE_FORMAT_UNKNOWN for anything but text, TABLE_UNREADABLE for
            quotes that never close or a wrong encoding, TABLE_TOO_LARGE.
    """
    encoding = (shape.encoding if shape else "") or guess_encoding(stream)
    if encoding not in ENCODINGS:
        raise fault(Fault.TABLE_UNREADABLE)
    try:
        separator = (shape.separator if shape else "") or _guess_separator(stream, encoding)
        if separator not in SEPARATORS:
            raise fault(Fault.TABLE_UNREADABLE)
        rows = _read_rows(stream, encoding, separator)
    except UnicodeError:
        raise fault(Fault.TABLE_UNREADABLE) from None
    return Grid(rows=rows, shape=TableShape(encoding=encoding, separator=separator))


def guess_encoding(stream: IO[bytes]) -> str:
    """Return one of ENCODINGS, after a look at every byte.

    Raises:
        EnvironmentFault: TABLE_FORMAT_UNKNOWN, for it is no text.
    """
    stream.seek(0)
    start = stream.read(_SAMPLE)
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise fault(Fault.TABLE_FORMAT_UNKNOWN)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in start:
        return _guess_utf16(start)
    if start.removeprefix(codecs.BOM_UTF8).lstrip().startswith(_NOT_A_LIST):
        raise fault(Fault.TABLE_FORMAT_UNKNOWN)
    utf8, accents = _survey(stream)
    if start.startswith(codecs.BOM_UTF8) and utf8:
        return "utf-8-sig"
    if utf8:
        return "utf-8"
    return MIXED if accents else "cp1252"


def _guess_utf16(start: bytes) -> str:
    half = len(start) // 2
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd > 0.7 * half and even == 0:
        return "utf-16-le"
    if even > 0.7 * half and odd == 0:
        return "utf-16-be"
    raise fault(Fault.TABLE_FORMAT_UNKNOWN)


def _survey(stream: IO[bytes]) -> tuple[bool, bool]:
    """Tell whether all is UTF-8, and whether some accented letters are."""
    stream.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    utf8, accents, undefined, controls, size = True, False, 0, 0, 0
    while chunk := stream.read(_CHUNK):
        if b"\0" in chunk:
            raise fault(Fault.TABLE_FORMAT_UNKNOWN)
        size += len(chunk)
        controls += len(_CONTROL.findall(chunk))
        undefined += len(_UNDEFINED.findall(chunk))
        accents = accents or _ACCENT.search(chunk) is not None
        utf8 = utf8 and _decodes(decoder, chunk)
    utf8 = utf8 and _decodes(decoder, b"", final=True)
    if controls > max(4, size // 1000) or (undefined and not utf8 and not accents):
        raise fault(Fault.TABLE_FORMAT_UNKNOWN)
    return utf8, accents


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _cp1252_instead(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252"), error.end


@contextmanager
def _as_text(stream: IO[bytes], encoding: str) -> Iterator[io.TextIOWrapper]:
    """Give the stream as text from its start, and leave it open."""
    stream.seek(0)
    if encoding == MIXED:
        codecs.register_error(_FALLBACK, _cp1252_instead)
        text = io.TextIOWrapper(stream, encoding="utf-8", errors=_FALLBACK, newline="")
    else:
        text = io.TextIOWrapper(stream, encoding=encoding, newline="")
    try:
        yield text
    finally:
        text.detach()


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    """Yield the lines of the file.

    Raises:
        EnvironmentFault: TABLE_TOO_LARGE, before one endless line fills the memory.
    """
    first = True
    while line := text.readline(_LONGEST_LINE):
        if len(line) >= _LONGEST_LINE:
            raise fault(Fault.TABLE_TOO_LARGE)
        # Excel's own hint is a line of the file, but no row of the list.
        yield "\n" if first and _SEPARATOR_LINE.fullmatch(line) else line
        first = False


def _guess_separator(stream: IO[bytes], encoding: str) -> str:
    with _as_text(stream, encoding) as text:
        sample = text.read(_SAMPLE)
        whole = not text.read(1)
    hint = _SEPARATOR_LINE.match(sample)
    if hint is not None and hint[1] in SEPARATORS:
        return hint[1]
    scores = {separator: _score(sample, separator, whole=whole) for separator in SEPARATORS}
    best = max(SEPARATORS, key=lambda separator: scores[separator])
    return best if scores[best][0] > 0 else SEPARATORS[0]


def _score(sample: str, separator: str, *, whole: bool) -> tuple[float, int]:
    """Return how many rows have the usual number of cells, and that number."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
            rows.append(row)
            if len(rows) > _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0.0, 0
    if not whole and len(rows) > 1:
        rows.pop()
    widths = Counter(len(row) for row in rows if any(cell.strip() for cell in row))
    if not widths:
        return 0.0, 0
    width, count = max(widths.items(), key=lambda pair: (pair[1] * (pair[0] > 1), pair[0]))
    return (count / widths.total() if width > 1 else 0.0), width


def _read_rows(
    stream: IO[bytes], encoding: str, separator: str
) -> list[tuple[int, tuple[str, ...]]]:
    """Return the rows, read strictly; stray quotes are forgiven only if every row fits.

    A quote that never closes would swallow the rows after it into one cell. Taken
    literally, or leniently, it must leave all rows equally wide.
    """
    with _as_text(stream, encoding) as text:
        try:
            return gather(_parsed(text, separator, strict=True))
        except csv.Error as problem:
            too_large = "field larger" in str(problem)
    for quoted in (False, True):
        try:
            with _as_text(stream, encoding) as text:
                rows = gather(_parsed(text, separator, quoted=quoted))
            with _as_text(stream, encoding) as text:
                if _fit(_parsed(text, separator, quoted=quoted)):
                    return rows
        except (csv.Error, EnvironmentFault):
            continue
    raise fault(Fault.TABLE_TOO_LARGE if too_large else Fault.TABLE_UNREADABLE)


def _parsed(
    text: io.TextIOWrapper, separator: str, *, strict: bool = False, quoted: bool = True
) -> Iterator[list[str]]:
    reader = csv.reader(
        _lines(text),
        delimiter=separator,
        strict=strict,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
    )
    for row in reader:
        yield [restored(cell) if cell.startswith("'") else cell for cell in row]


def _fit(rows: Iterable[list[str]]) -> bool:
    """Tell whether all rows are equally wide, and none has swallowed another."""
    widths: set[int] = set()
    for row in rows:
        if any("\n" in cell or "\r" in cell for cell in row):
            return False
        if row:
            widths.add(len(row))
    return len(widths) == 1 and widths.pop() > 1
