"""A list that somebody keeps in a spreadsheet or a text file, as a table of texts."""

import os
import stat
from pathlib import Path
from typing import IO, Final

from mdtboard.domain.errors import Fault
from mdtboard.domain.tables import Table, TableShape
from mdtboard.exchange.delimited import ENCODINGS, SEPARATORS, read_delimited
from mdtboard.exchange.grid import MAX_FILE, Grid, fault, to_table
from mdtboard.exchange.ole import MAGIC
from mdtboard.exchange.workbook import read_ole, read_zipped

__all__ = ["ENCODINGS", "SEPARATORS", "read_table"]

_ZIP_MAGIC: Final = b"PK\x03\x04"
_FOREIGN_MAGICS: Final = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"II*\0",
    b"MM\0*",
    b"\x1f\x8b",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!",
    b"MZ",
    b"\x7fELF",
    b"SQLite format 3\0",
    b"PK\x05\x06",
)


def read_table(path: Path, shape: TableShape | None = None) -> Table:
    """Return the list in a CSV, TSV, XLSX, XLS or ODS file, whatever its name ends with.

    Without `shape` everything is guessed; in a given one, what is empty is still guessed,
    and the heading row holds. Nothing of the file is in a fault, not even its name.

    Raises:
        EnvironmentFault: FILE_MISSING, FILE_UNREADABLE, TABLE_EMPTY, TABLE_TOO_LARGE,
            TABLE_IS_PROTECTED, TABLE_UNREADABLE or TABLE_FORMAT_UNKNOWN.
    """
    try:
        # Opening a pipe would wait for somebody to write.
        if not stat.S_ISREG(path.stat().st_mode):
            raise fault(Fault.FILE_UNREADABLE)
        with path.open("rb") as stream:
            grid = _read(stream, shape)
    except FileNotFoundError:
        raise fault(Fault.FILE_MISSING) from None
    except (OSError, ValueError):
        raise fault(Fault.FILE_UNREADABLE) from None
    except MemoryError:
        raise fault(Fault.TABLE_TOO_LARGE) from None
    return to_table(path.name, grid, header_row=shape.header_row if shape else None)


def _read(stream: IO[bytes], shape: TableShape | None) -> Grid:
    size = os.fstat(stream.fileno()).st_size
    if size == 0:
        raise fault(Fault.TABLE_EMPTY)
    if size > MAX_FILE:
        raise fault(Fault.TABLE_TOO_LARGE)
    start = stream.read(16)
    stream.seek(0)
    if start.startswith(_ZIP_MAGIC):
        return read_zipped(stream, shape)
    if start.startswith(MAGIC):
        return read_ole(stream, shape)
    if start.startswith(_FOREIGN_MAGICS):
        raise fault(Fault.TABLE_FORMAT_UNKNOWN)
    return read_delimited(stream, shape)
