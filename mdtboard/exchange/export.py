"""Tables written for Excel, in one piece or not at all, with no cell that computes."""

import csv
import errno
import io
import os
import re
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.whole_text import whole

_ACTIVE: Final = re.compile(r"'*[=+\-@\t\r\0]")
_ESCAPED: Final = re.compile(r"'+[=+\-@\t\r\0]")
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_XLSX_CELL: Final = 32_767
_XLSX_ROWS: Final = 1_048_576
_XLSX_COLUMNS: Final = 16_384


def write_table(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Leave a complete file at `path`: CSV if it is so called, XLSX otherwise.

    Raises:
        EnvironmentFault: TABLE_TOO_LARGE for what an XLSX file cannot hold, DISK_FULL or
            CANNOT_WRITE; the file that was there before is then untouched.
    """
    lines = [list(map(whole, row)) for row in (headings, *rows)]
    content = _csv(lines) if path.suffix.lower() == ".csv" else _xlsx(lines)
    try:
        _replace(path, content)
    except OSError as problem:
        full = problem.errno in _NO_ROOM
        raise EnvironmentFault(Fault.DISK_FULL if full else Fault.CANNOT_WRITE) from None


def neutralised(cell: str) -> str:
    """Return a text that no spreadsheet program takes for a formula; `restored` undoes it."""
    return "'" + cell if _ACTIVE.match(cell) else cell


def restored(cell: str) -> str:
    """Return the text that `neutralised` was given."""
    return cell[1:] if _ESCAPED.match(cell) else cell


def _csv(lines: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([neutralised(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def _xlsx(lines: Sequence[Sequence[str]]) -> bytes:
    import xlsxwriter

    if len(lines) > _XLSX_ROWS or any(
        len(line) > _XLSX_COLUMNS or any(len(cell) > _XLSX_CELL for cell in line) for line in lines
    ):
        raise EnvironmentFault(Fault.TABLE_TOO_LARGE)
    content = io.BytesIO()
    # In memory, or the texts would pass through the system's folder for temporary files.
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with xlsxwriter.Workbook(content, options) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        for row, line in enumerate(lines):
            for column, cell in enumerate(line):
                sheet.write_string(row, column, cell, None if row else bold)
        sheet.freeze_panes(1, 0)
    return content.getvalue()


def _replace(path: Path, content: bytes) -> None:
    """Put the bytes there by a rename, so that a crash leaves the old file or the new one."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folders, and its rename needs none.
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
