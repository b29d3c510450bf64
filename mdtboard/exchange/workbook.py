"""Excel's workbooks, old and new."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import IO, TYPE_CHECKING

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.tables import TableShape
from mdtboard.exchange.archive import ZIP_ERRORS, check_sizes, check_xlsx
from mdtboard.exchange.grid import Grid, fault, gather
from mdtboard.exchange.numerals import number_text
from mdtboard.exchange.ods import MIMETYPE, read_ods
from mdtboard.exchange.ole import check_xls

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_MAX_XLS = 50_000_000
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_zipped(stream: IO[bytes], shape: TableShape | None) -> Grid:
    """Return a sheet of an XLSX or ODS file.

    Raises:
        EnvironmentFault: TABLE_FORMAT_UNKNOWN for another archive, TABLE_IS_PROTECTED,
            TABLE_TOO_LARGE or TABLE_UNREADABLE.
    """
    try:
        with zipfile.ZipFile(stream) as book:
            names = set(book.namelist())
            if "mimetype" in names and "content.xml" in names:
                return _open_document(book, shape)
            if "xl/workbook.xml" not in {name.replace("\\", "/").lower() for name in names}:
                raise fault(Fault.TABLE_FORMAT_UNKNOWN)
            check_sizes(book)
            check_xlsx(book)
    except ZIP_ERRORS:
        raise fault(Fault.TABLE_UNREADABLE) from None
    return _read_excel(stream, shape)


def read_ole(stream: IO[bytes], shape: TableShape | None) -> Grid:
    """Return a sheet of an XLS file.

    Raises:
        EnvironmentFault: TABLE_FORMAT_UNKNOWN for another document, TABLE_IS_PROTECTED for
            a newer file behind a password, TABLE_TOO_LARGE or TABLE_UNREADABLE.
    """
    content = stream.read(_MAX_XLS + 1)
    # A protected XLSX says so in its directory, in UTF-16, wherever that is.
    if _ENCRYPTED in content:
        raise fault(Fault.TABLE_IS_PROTECTED)
    if len(content) > _MAX_XLS:
        raise fault(Fault.TABLE_TOO_LARGE)
    check_xls(content)
    return _read_excel(stream, shape)


def _open_document(book: zipfile.ZipFile, shape: TableShape | None) -> Grid:
    with book.open("mimetype") as part:
        if not part.read(200).startswith(MIMETYPE):
            raise fault(Fault.TABLE_FORMAT_UNKNOWN)
    return read_ods(book, shape)


def _read_excel(stream: IO[bytes], shape: TableShape | None) -> Grid:
    from python_calamine import CalamineWorkbook, PasswordError

    stream.seek(0)
    try:
        with CalamineWorkbook.from_filelike(stream) as book:
            return _chosen_sheet(book, shape)
    except PasswordError:
        raise fault(Fault.TABLE_IS_PROTECTED) from None
    except (EnvironmentFault, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    # A panic in Rust is no Exception, but the file is to blame all the same.
    except BaseException:
        raise fault(Fault.TABLE_UNREADABLE) from None


def _chosen_sheet(book: "CalamineWorkbook", shape: TableShape | None) -> Grid:
    """Return the named sheet, or the first visible one with a text, or the first at all."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    names = tuple(sheet.name for sheet in sheets)
    if shape is not None and shape.sheet:
        if shape.sheet not in names:
            raise fault(Fault.TABLE_UNREADABLE)
        names_to_try = [shape.sheet]
    else:
        by_view = sorted(sheets, key=lambda sheet: sheet.visible != SheetVisibleEnum.Visible)
        names_to_try = [sheet.name for sheet in by_view]
    for name in names_to_try:
        rows = gather(_texts(book.get_sheet_by_name(name)))
        if rows or len(names_to_try) == 1:
            return Grid(rows=rows, shape=TableShape(sheet=name), sheets=names)
    return Grid(rows=[], shape=TableShape(), sheets=names)


def _texts(sheet: "CalamineSheet") -> Iterator[list[str]]:
    for row in sheet.iter_rows():
        yield [value if isinstance(value, str) else _text(value) for value in row]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
