import subprocess
import sys
import textwrap
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.tables import Table, TableShape
from mdtboard.exchange import delimited
from mdtboard.exchange.spreadsheet import read_table

from .files import repack, write_ods, write_xlsx
from .xls_sample import XLS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FRENCH = "IPP;Nom;Prénom\n1;Hervé;Zoë\n2;Lœuf;François\n"
FRENCH_ROWS = (("1", "Hervé", "Zoë"), ("2", "Lœuf", "François"))


def written(folder: Path, content: bytes | str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refusal(path: Path, shape: TableShape | None = None) -> Fault:
    with pytest.raises(EnvironmentFault) as caught:
        read_table(path, shape)
    assert caught.value.where == ""
    assert caught.value.details == {}
    return caught.value.fault


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_text_is_read_in_the_encoding_it_was_written_in(tmp_path, encoding, guessed):
    table = read_table(written(tmp_path, FRENCH.encode(encoding)))
    assert table.headings == ("IPP", "Nom", "Prénom")
    assert table.rows == FRENCH_ROWS
    assert table.shape == TableShape(encoding=guessed, separator=";")


def test_two_encodings_pasted_together_are_both_understood(tmp_path):
    first, _, second = FRENCH.partition("2;")
    table = read_table(written(tmp_path, first.encode() + b"2;" + second.encode("cp1252")))
    assert table.rows == FRENCH_ROWS
    assert read_table(written(tmp_path, FRENCH), table.shape).rows == FRENCH_ROWS


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_leaves_equal_rows(tmp_path, separator):
    others = "".join(sign for sign in ",;|" if sign != separator)
    lines = [["id", "size, cm", "note"], ["1", "2,5", f"a{others}b"], ["2", "3", f'c "{others}d']]
    text = "\n".join(
        separator.join(f'"{cell.replace(chr(34), 2 * chr(34))}"' for cell in line) for line in lines
    )
    table = read_table(written(tmp_path, text))
    assert table.shape.separator == separator
    assert [list(row) for row in table.rows] == lines[1:]


def test_excels_separator_line_is_obeyed_and_counted(tmp_path):
    table = read_table(written(tmp_path, "sep=|\nid|a;b\n1|x;y\n"))
    assert (table.headings, table.rows, table.row_numbers) == (("id", "a;b"), (("1", "x;y"),), (3,))
    assert read_table(tmp_path / "list.csv", table.shape) == table


def test_titles_and_blank_rows_are_skipped_and_rows_keep_their_numbers(tmp_path):
    text = 'Liste RCP sarcomes;;\n\nIPP;Nom;DDN\n1;"A\nB";1/2/1950\n;;\n\n2;C;2/2/1950\n'
    table = read_table(written(tmp_path, text))
    assert table.shape.header_row == 2
    assert table.headings == ("IPP", "Nom", "DDN")
    assert table.row_numbers == (4, 7)
    assert table.first_row_number == 4
    assert [table.row_number(index) for index in range(2)] == [4, 7]


def test_a_table_without_row_numbers_counts_from_its_first():
    shape = TableShape()
    table = Table(name="", shape=shape, sheets=(), headings=("a",), rows=(("1",), ("2",)))
    assert table.row_number(1) == 3


def test_headings_are_named_and_unique_and_rows_have_equal_widths(tmp_path):
    text = ",name,name,name (2),two\nwords\n1,a\n2,b,c,d,e,f\n".replace(
        "two\nwords", '"two\nwords"'
    )
    table = read_table(written(tmp_path, text))
    assert table.headings == ("#1", "name", "name (3)", "name (2)", "two words", "#6")
    assert table.rows == (("1", "a", "", "", "", ""), ("2", "b", "c", "d", "e", "f"))


def test_a_shape_that_was_changed_holds(tmp_path):
    path = written(tmp_path, "a,b;c\nd,e;f\ng,h;i\n")
    shape = TableShape(encoding="utf-8", separator=";", header_row=1)
    table = read_table(path, shape)
    assert (table.headings, table.rows, table.shape) == (("d,e", "f"), (("g,h", "i"),), shape)


@pytest.mark.parametrize(
    ("shape", "fault"),
    [
        (TableShape(encoding="rot13"), Fault.TABLE_UNREADABLE),
        (TableShape(encoding="no such"), Fault.TABLE_UNREADABLE),
        (TableShape(encoding="utf-16"), Fault.TABLE_UNREADABLE),
        (TableShape(separator="xy"), Fault.TABLE_UNREADABLE),
        (TableShape(header_row=99), Fault.TABLE_EMPTY),
        (TableShape(header_row=2), Fault.TABLE_EMPTY),
    ],
)
def test_a_wrong_shape_is_refused(tmp_path, shape, fault):
    assert refusal(written(tmp_path, "a;b\n1;2\n3;4\n"), shape) is fault


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.TABLE_EMPTY),
        (b"\n\n  \n;;;\n", Fault.TABLE_EMPTY),
        (b"IPP;Nom\n", Fault.TABLE_EMPTY),
        (b"\xef\xbb\xbf", Fault.TABLE_EMPTY),
        (b"%PDF-1.7\nid,name\n", Fault.TABLE_FORMAT_UNKNOWN),
        (b"\x89PNG\r\n\x1a\n", Fault.TABLE_FORMAT_UNKNOWN),
        (b"\xff\xd8\xff\xe0 1;2", Fault.TABLE_FORMAT_UNKNOWN),
        (b"{\\rtf1 a;b}", Fault.TABLE_FORMAT_UNKNOWN),
        (b"  <html><table><tr><td>1", Fault.TABLE_FORMAT_UNKNOWN),
        (b"a;b\n1;\0\n", Fault.TABLE_FORMAT_UNKNOWN),
        (b"a;b\n" + b"1;2\n" * 40_000 + b"\0", Fault.TABLE_FORMAT_UNKNOWN),
        (b"\x01\x02\x03\x04\x05;\x06\x07", Fault.TABLE_FORMAT_UNKNOWN),
        (b"a;b\n\x81;\x8d", Fault.TABLE_FORMAT_UNKNOWN),
        (b"\xff\xfe\0\0a\0\0\0", Fault.TABLE_FORMAT_UNKNOWN),
        (b"PK\x03\x04 and then nothing", Fault.TABLE_UNREADABLE),
        (b"PK\x05\x06" + bytes(18), Fault.TABLE_FORMAT_UNKNOWN),
        (OLE + bytes(600), Fault.TABLE_UNREADABLE),
        (OLE + "Workbook".encode("utf-16-le") + bytes(900), Fault.TABLE_UNREADABLE),
        (OLE + bytes(99) + "EncryptedPackage".encode("utf-16-le"), Fault.TABLE_IS_PROTECTED),
        (b'a;b;c\n1;"never closed\n2;3;4\n', Fault.TABLE_UNREADABLE),
        (b"\xff\xfea", Fault.TABLE_UNREADABLE),
        (b"a;b\n1;" + b"x" * 32_768, Fault.TABLE_TOO_LARGE),
        (b"a;b\n1;" + b"x" * 200_000, Fault.TABLE_TOO_LARGE),
        (b"a" + b";b" * 500 + b"\n1;2\n", Fault.TABLE_TOO_LARGE),
        (b";".join([b"1"] * 1_000_000), Fault.TABLE_TOO_LARGE),
        (b"\n" * 1_200_000 + b"a;b\n1;2", Fault.TABLE_TOO_LARGE),
    ],
)
def test_what_is_no_list_is_refused_by_its_content(tmp_path, content, fault):
    assert refusal(written(tmp_path, content)) is fault


def test_a_stray_quote_is_kept_where_every_row_still_fits(tmp_path):
    table = read_table(written(tmp_path, 'a;b\n1;"5 cm\n2;"x" y\n'))
    assert table.rows == (("1", '"5 cm'), ("2", '"x" y'))
    table = read_table(written(tmp_path, 'a;b\n1;"x;z" y\n2;3\n'))
    assert table.rows == (("1", "x;z y"), ("2", "3"))


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert refusal(tmp_path / "gone.csv") is Fault.FILE_MISSING
    assert refusal(tmp_path) is Fault.FILE_UNREADABLE


def test_a_file_that_may_not_be_read_says_so(tmp_path, monkeypatch):
    path = written(tmp_path, FRENCH)

    def refuse(*_args, **_more):
        raise PermissionError(13, "secret name")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(path) is Fault.FILE_UNREADABLE


def test_a_file_above_the_limit_is_not_even_opened_for_reading(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as stream:
        stream.truncate(200_000_001)
    assert refusal(path) is Fault.TABLE_TOO_LARGE


def test_one_endless_line_is_refused_before_it_fills_the_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, "_LONGEST_LINE", 1000)
    assert refusal(written(tmp_path, "a;b\n" + "1;2" * 500)) is Fault.TABLE_TOO_LARGE


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="limits memory with the resource module")
@pytest.mark.parametrize("line", ["{};DUPONT;Marie;1950\n", "{};" + "x{};" * 33 + "\n"])
def test_a_million_rows_are_refused_within_300_megabytes(tmp_path, line):
    path = tmp_path / "million.csv"
    with path.open("w") as stream:
        stream.write("a;b;c;d\n")
        for number in range(1_000_000 if len(line) < 40 else 300_000):
            stream.write(line.replace("{}", str(number)))
    code = """
        import resource, sys
        from pathlib import Path
        from mdtboard.domain.errors import EnvironmentFault
        from mdtboard.exchange.spreadsheet import read_table
        resource.setrlimit(resource.RLIMIT_DATA, (300_000_000, 300_000_000))
        try:
            read_table(Path(sys.argv[1]))
        except EnvironmentFault as problem:
            print(problem.fault.value)
        """
    command = [sys.executable, "-c", textwrap.dedent(code), str(path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "table_too_large"


def test_the_limits_are_inclusive(tmp_path):
    table = read_table(written(tmp_path, "a;b\n" + "1;2\n" * 100_000))
    assert len(table.rows) == 100_000
    assert refusal(written(tmp_path, "a;b\n" + "1;2\n" * 100_001)) is Fault.TABLE_TOO_LARGE
    row = ";".join(["x"] * 500)
    assert len(read_table(written(tmp_path, f"{row}\n{row}\n")).headings) == 500
    assert read_table(written(tmp_path, "a;b\n1;" + "x" * 32_767)).rows[0][1] == "x" * 32_767


def test_cells_of_a_workbook_become_the_texts_a_person_would_type(tmp_path):
    cells = [
        ("12345678901234", 12345678901234.0, "12345678901234"),
        ("a number of 20 digits", 1.2345678901234567e19, "12345678901234570000"),
        ("a decimal", 2.5, "2.5"),
        ("a small one", 1.5e-7, "0.00000015"),
        ("a negative", -3.0, "-3"),
        ("a day", date(1950, 2, 1), "1950-02-01"),
        ("midnight", datetime(1950, 2, 1), "1950-02-01"),
        ("a yes", True, "TRUE"),
        ("a no", False, "FALSE"),
        ("an error text", "#N/A", "#N/A"),
        ("leading zeros", "0012", "0012"),
    ]
    path = write_xlsx(tmp_path / "x.csv", [("what", "value"), *[cell[:2] for cell in cells]])
    table = read_table(path)
    assert [row[1] for row in table.rows] == [text for _, _, text in cells]


def test_the_first_sheet_with_a_text_is_read_and_another_can_be_named(tmp_path):
    path = write_xlsx(tmp_path / "x.xlsx", [("id", "b"), (1, 2)], sheets=["Empty"])
    table = read_table(path)
    assert (table.sheets, table.shape.sheet) == (("Empty", "List"), "List")
    assert refusal(path, TableShape(sheet="Empty")) is Fault.TABLE_EMPTY
    assert refusal(path, TableShape(sheet="None")) is Fault.TABLE_UNREADABLE
    assert refusal(write_xlsx(tmp_path / "e.xlsx", [], sheets=["Empty"])) is Fault.TABLE_EMPTY


def test_rows_of_a_workbook_keep_their_numbers(tmp_path):
    rows = [[], ["Titre"], [], ["IPP", "Nom"], [1, "A"], [], [2, "B"]]
    table = read_table(write_xlsx(tmp_path / "x.xlsx", rows))
    assert (table.headings, table.row_numbers) == (("IPP", "Nom"), (5, 7))


def test_an_old_workbook_is_read(tmp_path):
    table = read_table(written(tmp_path, XLS, "list.csv"))
    assert table.shape == TableShape(sheet="Liste")
    assert table.sheets == ("Vide", "Liste")
    assert table.headings == ("IPP", "Nom", "DDN")
    assert table.rows == (("123456789012", "Hervé", "1950-02-01"), ("7", "Zoé", "1960-12-31"))


def test_another_document_of_the_same_container_is_no_list(tmp_path):
    other = XLS.replace("Workbook".encode("utf-16-le"), "WordDocu".encode("utf-16-le"))
    assert refusal(written(tmp_path, other)) is Fault.TABLE_FORMAT_UNKNOWN


@pytest.mark.parametrize(
    ("kind", "place", "value", "fault"),
    [
        (b"\x00\x02\x0e\x00", 8, b"\xff\xff\xff\xff", Fault.TABLE_UNREADABLE),
        (b"\xfc\x00", 8, b"\xff\xff\xff\xff", Fault.TABLE_UNREADABLE),
        (b"\xfd\x00\x0a\x00", 4, b"\xff\xff\xff\xff", Fault.TABLE_TOO_LARGE),
        (b"\x42\x00\x02\x00", 0, b"\x2f", Fault.TABLE_IS_PROTECTED),
    ],
)
def test_an_old_workbook_that_claims_too_much_is_refused(tmp_path, kind, place, value, fault):
    content = bytearray(XLS)
    start = content.rindex(kind) + place
    content[start : start + len(value)] = value
    assert refusal(written(tmp_path, bytes(content))) is fault


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_workbook_cut_short_is_unreadable(tmp_path, share):
    path = write_xlsx(tmp_path / "x.xlsx", [("id", "b"), (1, 2)])
    content = path.read_bytes()
    assert refusal(written(tmp_path, content[: int(len(content) * share)])) is (
        Fault.TABLE_UNREADABLE
    )


def test_a_damaged_part_is_found_by_its_checksum(tmp_path):
    content = bytearray(write_xlsx(tmp_path / "x.xlsx", [("id", "b"), (1, 2)]).read_bytes())
    content[len(content) // 3] ^= 0xFF
    assert refusal(written(tmp_path, bytes(content))) is Fault.TABLE_UNREADABLE


def sheet_xml(cells: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>'.encode()


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1'><c r = 'A1'><v>1</v></c></row>"
        "<row r='99999'><c r='XFD99999'><v>1</v></c></row>",
        '<x:row r="1"><x:c r="a1"/></x:row><x:row r="9999999"><x:c r="zz9999999"/></x:row>',
        '<row r="1000000">' + "<c><v>1</v></c>" * 600 + "</row>",
        '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>',
    ],
)
def test_a_few_cells_far_apart_are_refused_before_memory_is_asked_for(tmp_path, cells):
    plain = write_xlsx(tmp_path / "x.xlsx", [("id", "b"), (1, 2)])
    bomb = repack(plain, tmp_path / "bomb.xlsx", sheet1=sheet_xml(cells))
    assert refusal(bomb) is Fault.TABLE_TOO_LARGE


def test_a_sheet_whose_cells_do_not_say_where_they_are_is_read(tmp_path):
    rows = "".join(f"<row><c><v>{n}</v></c><c><v>{n}.5</v></c></row>" for n in range(3000))
    plain = write_xlsx(tmp_path / "x.xlsx", [("id", "b"), (1, 2)])
    table = read_table(repack(plain, tmp_path / "bare.xlsx", sheet1=sheet_xml(rows)))
    assert table.rows[-1] == ("2999", "2999.5")


def test_a_long_text_used_by_every_cell_is_refused(tmp_path):
    plain = write_xlsx(tmp_path / "x.xlsx", [("id", "b"), ("y" * 32_000, "z")])
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>2</v></c></row>' for n in range(1, 20_000))
    bomb = repack(plain, tmp_path / "bomb.xlsx", sheet1=sheet_xml(cells))
    assert refusal(bomb) is Fault.TABLE_TOO_LARGE


def test_a_zip_bomb_is_refused_by_what_it_declares(tmp_path):
    plain = write_xlsx(tmp_path / "x.xlsx", [("id", "b"), (1, 2)])
    bomb = repack(plain, tmp_path / "bomb.xlsx", sheet1=b" " * 20_000_000)
    assert refusal(bomb) is Fault.TABLE_TOO_LARGE


def test_a_zip_file_that_lies_about_its_sizes_is_unreadable(tmp_path):
    plain = write_xlsx(tmp_path / "x.xlsx", [("id", "b"), (1, 2)])
    size = 20_000_000
    bomb = repack(plain, tmp_path / "bomb.xlsx", sheet1=b" " * size)
    content = bomb.read_bytes().replace(size.to_bytes(4, "little"), (99).to_bytes(4, "little"))
    assert refusal(written(tmp_path, content)) is Fault.TABLE_UNREADABLE


def test_another_archive_is_no_list(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as book:
        book.writestr("../../evil.txt", "x")
    assert refusal(tmp_path / "a.zip") is Fault.TABLE_FORMAT_UNKNOWN
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        book.writestr("content.xml", "<a/>")
    assert refusal(tmp_path / "b.zip") is Fault.TABLE_FORMAT_UNKNOWN


ODS = """<table:table table:name="Vide"><table:table-row table:number-rows-repeated="1048576">
<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
<table:table table:name="Liste"><table:table-row><table:table-cell office:value-type="string">
<text:p>IPP</text:p></table:table-cell><table:table-cell><text:p>Nom</text:p></table:table-cell>
<table:table-cell><text:p>DDN</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"
/></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="1.23456789012E+011">
<text:p>1,23E+11</text:p></table:table-cell><table:table-cell><office:annotation><text:p>secret
</text:p></office:annotation><text:p>A<text:s text:c="2"/><text:span>B</text:span></text:p><text:p
>C</text:p></table:table-cell><table:table-cell office:value-type="date"
 office:date-value="1950-02-01T00:00:00"><text:p>1/2/50</text:p></table:table-cell>
<table:table-cell office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell table:number-columns-repeated="16380"/></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell
 table:number-columns-repeated="16384"/></table:table-row></table:table>
<table:table table:name="Autre"><table:table-row><table:table-cell><text:p>x</text:p>
</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>y</text:p>
</table:table-cell></table:table-row></table:table>"""


def test_an_open_document_is_read(tmp_path):
    path = write_ods(tmp_path / "list.xlsx", ODS)
    table = read_table(path)
    assert (table.sheets, table.shape.sheet) == (("Vide", "Liste", "Autre"), "Liste")
    assert table.headings == ("IPP", "Nom", "DDN", "#4")
    assert table.rows == (("123456789012", "A  B\nC", "1950-02-01", "TRUE"),)
    assert table.row_numbers == (4,)
    assert read_table(path, TableShape(sheet="Autre")).rows == (("y",),)
    assert refusal(path, TableShape(sheet="Vide")) is Fault.TABLE_EMPTY
    assert refusal(path, TableShape(sheet="Aucune")) is Fault.TABLE_UNREADABLE


@pytest.mark.parametrize(
    ("tables", "fault"),
    [
        ("", Fault.TABLE_EMPTY),
        ("<table:table>", Fault.TABLE_UNREADABLE),
        (
            '<table:table><table:table-row><table:table-cell table:number-columns-repeated="1999999'
            '999"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
            Fault.TABLE_TOO_LARGE,
        ),
        (
            '<table:table><table:table-row table:number-rows-repeated="999999999999">'
            "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>",
            Fault.TABLE_TOO_LARGE,
        ),
        (
            '<table:table><table:table-row><table:table-cell><text:p><text:s text:c="999999"/>x'
            "</text:p></table:table-cell></table:table-row></table:table>",
            Fault.TABLE_TOO_LARGE,
        ),
    ],
)
def test_a_hostile_open_document_is_refused(tmp_path, tables, fault):
    assert refusal(write_ods(tmp_path / "x.ods", tables)) is fault


def test_entities_are_never_expanded(tmp_path):
    path = write_ods(tmp_path / "x.ods", ODS)
    bomb = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    assert refusal(repack(path, tmp_path / "y.ods", content=bomb)) is Fault.TABLE_UNREADABLE


def test_an_open_document_behind_a_password_is_protected(tmp_path):
    path = write_ods(tmp_path / "x.ods", ODS, manifest="<manifest:encryption-data/>")
    assert refusal(path) is Fault.TABLE_IS_PROTECTED


def read_or_refuse(folder: Path, content: bytes) -> None:
    try:
        table = read_table(written(folder, content, "random"))
    except EnvironmentFault:
        return
    assert len(set(table.headings)) == len(table.headings)
    assert {len(row) for row in table.rows} == {len(table.headings)}
    assert len(table.row_numbers) == len(table.rows)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    start=st.sampled_from([b"", b"PK\x03\x04", OLE, b"\xff\xfe", b"\xef\xbb\xbf", b"a;b\n"]),
    rest=st.binary(max_size=400) | st.text(alphabet='a1;,|\t"\n\ré\ufeff').map(str.encode),
)
def test_random_bytes_are_read_or_refused(tmp_path, start, rest):
    read_or_refuse(tmp_path, start + rest)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    kind=st.sampled_from(["xls", "xlsx", "ods"]),
    wrong=st.lists(st.tuples(st.integers(0, 9_999), st.integers(0, 255)), min_size=1, max_size=3),
)
def test_a_workbook_with_wrong_bytes_is_read_or_refused(tmp_path, kind, wrong):
    path = tmp_path / kind
    if kind == "xls":
        path.write_bytes(XLS)
    elif kind == "xlsx":
        write_xlsx(path, [("id", "b"), (1, 2)])
    else:
        write_ods(path, ODS)
    content = bytearray(path.read_bytes())
    for place, byte in wrong:
        content[8 + place * (len(content) - 8) // 10_000] = byte
    read_or_refuse(tmp_path, bytes(content))
