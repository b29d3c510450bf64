"""Files that tests read, made on the spot."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

_CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet>{}</office:spreadsheet></office:body>
</office:document-content>"""
_MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"


def write_xlsx(path: Path, rows: Sequence[Sequence[object]], *, sheets: Sequence[str] = ()) -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"}) as book:
        for name in sheets:
            book.add_worksheet(name)
        sheet = book.add_worksheet("List")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return path


def write_ods(path: Path, tables: str, *, manifest: str = "<manifest/>") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", _MIMETYPE, zipfile.ZIP_STORED)
        book.writestr("META-INF/manifest.xml", manifest)
        book.writestr("content.xml", _CONTENT.format(tables))
    return path


def repack(source: Path, target: Path, **parts: bytes) -> Path:
    """Copy a zip file with some parts replaced, named by the end of their path."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            key = Path(name).stem
            new.writestr(name, parts.get(key, old.read(name)))
    return target
