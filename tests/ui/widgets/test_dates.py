import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.ui.widgets.dates import parse_date, parse_deadline, parse_partial

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/03/2026", dt.date(2026, 3, 12)),
        ("12/3/26", dt.date(2026, 3, 12)),
        ("12/03", dt.date(2027, 3, 12)),
        ("24/11", dt.date(2026, 11, 24)),
        ("29/2", dt.date(2028, 2, 29)),
        ("2026-03-12", dt.date(2026, 3, 12)),
        ("12.3.2026", dt.date(2026, 3, 12)),
        ("12032026", dt.date(2026, 3, 12)),
        ("12 mars 2026", dt.date(2026, 3, 12)),
        ("1er août 2026", dt.date(2026, 8, 1)),
        ("02 Mar 2026", dt.date(2026, 3, 2)),
        ("3 juil. 26", dt.date(2026, 7, 3)),
        ("12/3/68", dt.date(1968, 3, 12)),
        ("31/02/2026", None),
        ("12/13/2026", None),
        ("2026-3", None),
        ("", None),
        ("demain", None),
        ("0/0", None),
    ],
)
def test_a_day_is_read_however_it_is_typed(text, day):
    assert parse_date(text, TODAY) == day


def test_a_birth_date_lies_in_the_past():
    assert parse_date("12/3/40", TODAY, latest=TODAY) == dt.date(1940, 3, 12)
    assert parse_date("12/3/26", TODAY, latest=TODAY) == dt.date(2026, 3, 12)
    assert parse_date("25/12/26", TODAY, latest=TODAY) == dt.date(1926, 12, 25)
    assert parse_date("25/12", TODAY, latest=TODAY) == dt.date(2025, 12, 25)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2026", (2026, None, None)),
        ("03/2026", (2026, 3, None)),
        ("2026-03", (2026, 3, None)),
        ("mars 2026", (2026, 3, None)),
        ("12/03/2026", (2026, 3, 12)),
        ("13/2026", None),
        ("0000", None),
        ("x", None),
    ],
)
def test_a_date_may_be_known_in_part(text, parts):
    assert parse_partial(text, TODAY) == parts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3s", dt.date(2026, 12, 15)),
        ("3w", dt.date(2026, 12, 15)),
        ("3 semaines", dt.date(2026, 12, 15)),
        ("10j", dt.date(2026, 12, 4)),
        ("10D", dt.date(2026, 12, 4)),
        ("j+10", dt.date(2026, 12, 4)),
        ("d + 10", dt.date(2026, 12, 4)),
        ("2m", dt.date(2027, 1, 24)),
        ("1 an", dt.date(2027, 11, 24)),
        ("12/03", dt.date(2027, 3, 12)),
        ("12/03/2028", dt.date(2028, 3, 12)),
        ("3 mars", dt.date(2027, 3, 3)),
        ("9999a", None),
        ("3x", None),
    ],
)
def test_a_deadline_is_a_delay_or_a_day(text, day):
    assert parse_deadline(text, TODAY) == day


def test_a_month_from_its_last_day_stays_in_the_next_one():
    assert parse_deadline("1m", dt.date(2026, 1, 31)) == dt.date(2026, 2, 28)


@given(
    st.text(alphabet="0123456789/-. +jdswmaenvr", max_size=14) | st.text(max_size=20),
    st.dates(),
    st.none() | st.dates(),
)
def test_reading_never_raises(text, today, latest):
    parse_date(text, today, latest)
    parse_partial(text, today, latest)
    parse_deadline(text, today)


@given(st.dates(min_value=dt.date(1000, 1, 1)))
def test_every_day_is_read_back(day):
    assert parse_date(f"{day:%d/%m/%Y}", TODAY) == day
    assert parse_date(day.isoformat(), TODAY) == day
