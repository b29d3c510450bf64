from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.ids import MappingId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.tables import ListLine, Mapping, RefusalReason, Table, TableShape, Target
from mdtboard.exchange.dates import read_date
from mdtboard.exchange.guess import guess_mapping
from mdtboard.exchange.names import split_name
from mdtboard.exchange.patient_list import MAX_TEXT, read_lines
from mdtboard.exchange.spreadsheet import read_table

TODAY = date(2026, 3, 10)


def lines(
    columns: dict[str, Target], *rows: tuple[str, ...], absent: tuple[str, ...] = ("NA", "-")
) -> tuple[ListLine, ...]:
    table = Table(name="", shape=TableShape(), sheets=(), headings=tuple(columns), rows=rows)
    mapping = Mapping(
        id=MappingId(new_id()), name="", columns=tuple(columns.items()), absent=absent
    )
    return read_lines(table, mapping, TODAY)


def one(target: Target, text: str) -> ListLine:
    (line,) = lines({"id": Target.LOCAL_ID, "x": target}, ("1", text))
    return line


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("01/02/1950", "1950-02-01"),
        ("1.2.1950", "1950-02-01"),
        ("1-2-1950", "1950-02-01"),
        ("01 02 1950", "1950-02-01"),
        ("1950-02-01", "1950-02-01"),
        ("1950-02-01 00:00:00", "1950-02-01"),
        ("1950-02-01T10:20:30.5Z", "1950-02-01"),
        ("01/02/1950 10:20", "1950-02-01"),
        ("19500201", "1950-02-01"),
        ("01/02/50", "1950-02-01"),
        ("01/02/26", "2026-02-01"),
        ("01/04/26", "1926-04-01"),
        ("29/02/00", "2000-02-29"),
        ("1950", "1950"),
        ("1950.0", "1950"),
        ("02/1950", "1950-02"),
        ("1950-02", "1950-02"),
        ("18295", "1950-02-01"),
        ("18295.5", "1950-02-01"),
        ("1er février 1950", "1950-02-01"),
        ("12 janv. 1950", "1950-01-12"),
        ("12-Jan-50", "1950-01-12"),
        ("March 3rd, 1950", "1950-03-03"),
        ("août 1950", "1950-08"),
        ("00/02/1950", "1950-02"),
        ("00/00/1950", "1950"),
        ("1950-00-00", "1950"),
        ("12/00/1950", None),
        ("31/02/1950", None),
        ("13/13/1950", None),
        ("01/02/1850", None),
        ("32/01/12", None),
        ("1/2", None),
        ("soon", None),
        ("12 foo 1950", None),
        ("99999", None),
        ("2/13/1950", None),
        ("", None),
        ("²/2/1950", None),
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_known(text, iso):
    found = read_date(text, ("dmy", "ymd"), TODAY)
    assert (found.iso if found else None) == iso


def test_the_month_is_first_only_where_the_mapping_says_so():
    assert read_date("2/13/1950", ("mdy",), TODAY) == PartialDate(1950, 2, 13)
    assert read_date("2/3/1950", ("mdy", "ymd"), TODAY) == PartialDate(1950, 2, 3)
    assert read_date("13/2/1950", ("mdy", "ymd"), TODAY) is None


@given(st.dates(date(1870, 1, 1), date(2100, 1, 1)), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d"]))
def test_a_full_date_is_read_back(day, form):
    assert read_date(day.strftime(form), ("dmy", "ymd"), TODAY) == PartialDate.from_date(day)


@given(st.text(alphabet="0123456789/-. jan²٣:T", max_size=14))
def test_any_text_is_a_date_or_none(text):
    found = read_date(text, ("dmy", "mdy", "ymd"), TODAY)
    assert found is None or PartialDate.from_iso(found.iso) == found
    assert found is None or found.month != 0


@pytest.mark.parametrize(
    ("target", "text", "value"),
    [
        (Target.SEX, " Féminin ", "female"),
        (Target.SEX, "H", "male"),
        (Target.SEX, "M.", "male"),
        (Target.SEX, "1", "male"),
        (Target.SEX, "2", "female"),
        (Target.SEX, "FEMALE", "female"),
        (Target.SEX, "Indéterminé", "indeterminate"),
        (Target.SEX, "inconnu", "unknown"),
        (Target.LATERALITY, "Gauche", "left"),
        (Target.LATERALITY, "D", "right"),
        (Target.FAMILY, "Sarcome", "sarcoma"),
        (Target.BIRTH_DATE, "1/2/50", "1950-02-01"),
        (Target.DIAGNOSED_ON, "2011", "2011"),
        (Target.DIAGNOSIS, "cafe\u0301  'MFH' <b>", "café  'MFH' <b>"),
        (Target.DIAGNOSIS, "NA | a|b|na|-", "a, b"),
        (Target.DIAGNOSIS, "na", None),
        (Target.DIAGNOSIS, "NA|-|", None),
        (Target.DIAGNOSIS, "  ", None),
        (Target.IGNORE, "x", None),
        (Target.MARKERS, "MDM2+", "MDM2+"),
    ],
)
def test_a_cell_becomes_what_its_column_is(target, text, value):
    line = one(target, text)
    assert line.refused is None
    assert line.values.get(target) == value


@pytest.mark.parametrize(
    ("target", "text", "reason"),
    [
        (Target.SEX, "blue", RefusalReason.BAD_SEX),
        (Target.BIRTH_DATE, "31/02/1950", RefusalReason.BAD_DATE),
        (Target.BIRTH_DATE, "11/03/2026", RefusalReason.DATE_IN_FUTURE),
        (Target.DIAGNOSED_ON, "2027", RefusalReason.DATE_IN_FUTURE),
    ],
)
def test_a_cell_that_means_nothing_refuses_its_row_and_is_shown(target, text, reason):
    line = one(target, text)
    assert (line.refused, line.heading, line.text, line.values) == (reason, "x", text, {})


def test_a_text_is_long_or_too_long():
    assert one(Target.HISTORY, "x" * MAX_TEXT).refused is None
    line = one(Target.HISTORY, "x" * (MAX_TEXT + 1))
    assert (line.refused, line.heading) == (RefusalReason.TEXT_TOO_LONG, "x")


def test_a_side_or_family_nobody_knows_goes_to_the_history():
    line = one(Target.LATERALITY, "antérieur")
    assert line.values == {Target.LOCAL_ID: "1", Target.HISTORY: "x: antérieur"}


def test_columns_that_share_a_target_are_joined_with_their_headings():
    columns = {"id": Target.LOCAL_ID, "HER2": Target.MARKERS, "Ki67": Target.MARKERS}
    full, part = lines(columns, ("1", "+", "20 %"), ("2", "NA", "5 %"))
    assert full.values[Target.MARKERS] == "HER2: +; Ki67: 20 %"
    assert part.values[Target.MARKERS] == "Ki67: 5 %"


def test_two_columns_for_one_text_leave_the_first_that_is_known():
    columns = {"a": Target.LOCAL_ID, "b": Target.LOCAL_ID}
    assert [line.values[Target.LOCAL_ID] for line in lines(columns, ("1", "2"), ("-", "3"))] == [
        "1",
        "3",
    ]


def test_a_row_without_identifier_is_refused():
    columns = {"a": Target.LOCAL_ID, "b": Target.GIVEN_NAMES, "c": Target.USED_NAME}
    found = lines(columns, ("NA", "Marie", ""), ("", "", "Martin"))
    assert [line.refused for line in found] == [RefusalReason.NO_IDENTIFIER, None]


@pytest.mark.parametrize(
    ("text", "family", "given_names"),
    [
        ("DUPONT Marie", "DUPONT", "Marie"),
        ("Dupont, Marie Anne", "Dupont", "Marie Anne"),
        ("DE LA TOUR Anne-Marie", "DE LA TOUR", "Anne-Marie"),
        ("Marie DUPONT", "DUPONT", "Marie"),
        ("Émile ÉVRARD", "ÉVRARD", "Émile"),
        ("O'BRIEN J.", "O'BRIEN", "J."),
        ("DUPONT MARIE", "DUPONT", "MARIE"),
        ("DE LA TOUR MARIE", "DE LA TOUR MARIE", ""),
        ("Marie Dupont", "Marie Dupont", ""),
        ("Dupont", "Dupont", ""),
    ],
)
def test_a_whole_name_is_taken_apart_where_its_letters_show_how(text, family, given_names):
    expected = {Target.BIRTH_NAME: family, Target.GIVEN_NAMES: given_names}
    assert split_name(text) == {target: name for target, name in expected.items() if name}
    line = one(Target.FULL_NAME, text)
    assert line.values[Target.BIRTH_NAME] == family


@given(st.text(min_size=1, max_size=30).filter(lambda text: text.strip()))
def test_any_name_is_taken_apart_without_loss(text):
    parts = split_name(text.strip())
    together = "".join(parts.values()).replace(",", "")
    assert sorted("".join(together.split())) == sorted("".join(text.replace(",", "").split()))


def test_a_refused_row_still_tells_whom_it_is_about():
    columns = {
        "id": Target.LOCAL_ID,
        "name": Target.FULL_NAME,
        "born": Target.BIRTH_DATE,
    }
    (line,) = lines(columns, ("1", "MOREAU Claire", "31/02/1960"))
    assert (line.refused, line.values) == (RefusalReason.BAD_DATE, {})
    assert line.named == {
        Target.LOCAL_ID: "1",
        Target.BIRTH_NAME: "MOREAU",
        Target.GIVEN_NAMES: "Claire",
    }


def test_a_research_list_is_understood_without_help(tmp_path):
    headings = (
        ",bcr_patient_barcode,type,age_at_initial_pathologic_diagnosis,gender,race,"
        "ajcc_pathologic_tumor_stage,histological_type,histological_grade,"
        "initial_pathologic_dx_year,birth_days_to,new_tumor_event_site,margin_status,OS.time"
    )
    rows = [
        "901,XX-01,SARC,61,FEMALE,WHITE,[Not Available],'X' sarcoma,#N/A,2009,-22000,#N/A,R0,12",
        "902,XX-02,SARC,50,MALE,[Unknown],[Not Applicable],Y sarcoma,G2,2011,-18000,"
        "Lung|#N/A|[Unknown],[Discrepancy],#N/A",
        "903,XX-03,SARC,,MALE,[Not Evaluated],,Y sarcoma,,[Not Available],,,,",
    ]
    path = tmp_path / "list.csv"
    path.write_text("\n".join([headings, *rows]), encoding="utf-8")
    table = read_table(path)
    mapping = guess_mapping(table)
    assert len(mapping.absent) == 6
    first, second, third = read_lines(table, mapping, TODAY)
    assert first.row_number == 2
    assert first.values == {
        Target.LOCAL_ID: "XX-01",
        Target.FAMILY: "sarcoma",
        Target.SEX: "female",
        Target.DIAGNOSIS: "'X' sarcoma",
        Target.DIAGNOSED_ON: "2009",
        Target.PATHOLOGY: "R0",
    }
    assert second.values[Target.HISTORY] == "Lung"
    assert second.values[Target.GRADE] == "G2"
    assert Target.PATHOLOGY not in second.values
    assert third.values == {
        Target.LOCAL_ID: "XX-03",
        Target.FAMILY: "sarcoma",
        Target.SEX: "male",
        Target.DIAGNOSIS: "Y sarcoma",
    }


@given(st.lists(st.lists(st.text(max_size=6), min_size=9, max_size=9), min_size=1, max_size=6))
def test_any_row_is_read_or_refused(rows):
    columns = {str(target): target for target in list(Target)[:9]}
    found = lines(columns, *[tuple(row) for row in rows])
    assert [line.row_number for line in found] == list(range(2, 2 + len(rows)))
    for line in found:
        assert line.refused is not None or line.values
        assert "" not in line.values.values()
