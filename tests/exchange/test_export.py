import errno
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.exchange.export import neutralised, restored, write_table
from mdtboard.exchange.spreadsheet import read_table

HOSTILE = [
    "=1+1",
    "+33 6 12",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "''-1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x.invalid")',
    "http://x.invalid",
    "'tis",
    'a;"b"\nc',
    "0012",
    "é",
]


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_hostile_cells_come_back_as_they_were(tmp_path, name):
    path = tmp_path / name
    write_table(path, ["id", "text"], [(str(place), text) for place, text in enumerate(HOSTILE)])
    texts = [row[1].replace("_x000D_", "\r") for row in read_table(path).rows]
    assert texts == HOSTILE


def test_no_cell_of_a_text_file_begins_a_formula(tmp_path):
    path = tmp_path / "list.csv"
    write_table(path, ["=a", "b"], [(text, "\0") for text in HOSTILE])
    content = path.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"\'=a";"b"\r\n')
    assert not any(
        b'"' + sign in content for sign in (b"=", b"+", b"-", b"@", b"\t", b"\r=", b"\0")
    )


def test_no_cell_of_a_workbook_computes_or_links(tmp_path):
    path = tmp_path / "list.xlsx"
    write_table(path, ["=a"], [(text,) for text in HOSTILE])
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
        assert b"<f>" not in sheet
        assert b"hyperlink" not in sheet
        assert not any("rels" in name and "sheet" in name for name in book.namelist())


@given(st.text())
def test_what_is_neutralised_can_be_restored(text):
    assert restored(neutralised(text)) == text
    assert neutralised(text)[:1] not in ("=", "+", "-", "@", "\t", "\r", "\0")


safe = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=8
).filter(lambda text: text.strip())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rows=st.lists(st.tuples(safe, safe, safe), min_size=1, max_size=8))
def test_a_table_written_is_the_table_read(tmp_path, rows):
    for name in ("list.csv", "list.xlsx"):
        write_table(tmp_path / name, ["one", "two", "three"], rows)
        table = read_table(tmp_path / name)
        assert table.headings == ("one", "two", "three")
        assert list(table.rows) == rows


def test_halves_of_characters_do_not_stop_an_export(tmp_path):
    for name in ("list.csv", "list.xlsx"):
        write_table(tmp_path / name, ["a", "b"], [("1", "x\ud800")])
        assert read_table(tmp_path / name).rows == (("1", "x\ufffd"),)


@pytest.mark.parametrize(
    ("rows", "headings"),
    [([("x" * 32_768,)], ["a"]), ([], ["a"] * 16_385)],
)
def test_what_a_workbook_cannot_hold_is_refused(tmp_path, rows, headings):
    with pytest.raises(EnvironmentFault) as caught:
        write_table(tmp_path / "list.xlsx", headings, rows)
    assert caught.value.fault is Fault.TABLE_TOO_LARGE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "fault"),
    [(errno.ENOSPC, Fault.DISK_FULL), (errno.EACCES, Fault.CANNOT_WRITE)],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_export_leaves_the_old_file_and_nothing_else(
    tmp_path, monkeypatch, number, fault, step
):
    path = tmp_path / "list.csv"
    path.write_text("old")

    def fail(*_args):
        raise OSError(number, "no")

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(EnvironmentFault) as caught:
        write_table(path, ["a"], [("1",)])
    assert (caught.value.fault, caught.value.where) == (fault, "")
    assert [entry.name for entry in tmp_path.iterdir()] == ["list.csv"]
    assert path.read_text() == "old"


def test_a_folder_that_is_not_there_cannot_be_written_to(tmp_path):
    with pytest.raises(EnvironmentFault) as caught:
        write_table(tmp_path / "none" / "list.csv", ["a"], [("1",)])
    assert caught.value.fault is Fault.CANNOT_WRITE
