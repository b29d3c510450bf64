"""Dates as people type them."""

import re
from datetime import date, timedelta
from typing import Final

from mdtboard.domain.partial_date import PartialDate
from mdtboard.exchange.vocabulary import plain

DAY_FIRST: Final = "dmy"
MONTH_FIRST: Final = "mdy"
YEAR_FIRST: Final = "ymd"

_EARLIEST_YEAR = 1870
_SERIAL_ZERO = date(1899, 12, 30)
_CENTURY = 100

_TIME = r"(?:[T\s]+\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[ap]m)?)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/. ](\d{{1,2}})(?:[-/. ](\d{{1,2}}){_TIME})?", re.IGNORECASE)
_YEAR_LAST = re.compile(
    rf"(\d{{1,2}})\s?[-/. ]\s?(\d{{1,2}})\s?[-/. ]\s?(\d{{4}}|\d{{2}}){_TIME}", re.IGNORECASE
)
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/. ](\d{4})")
_YEAR = re.compile(r"(\d{4})(?:[.,]0)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"([1-6]\d{4})(?:[.,]\d+)?")
_NAMED = re.compile(r"(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]{3,9}) (\d{4}|\d{2})")
_MONTH_DAY_YEAR = re.compile(r"([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})")
_MONTHS: Final = (
    ("jan", "janv"),
    ("feb", "fev", "fevr"),
    ("mar", "mars"),
    ("apr", "avr"),
    ("may", "mai"),
    ("jun", "juin"),
    ("jul", "juil"),
    ("aug", "aou", "aout"),
    ("sep", "sept"),
    ("oct",),
    ("nov",),
    ("dec",),
)
_FULL_MONTHS = (
    ("january", "janvier"),
    ("february", "fevrier"),
    ("march", "mars"),
    ("april", "avril"),
    ("may", "mai"),
    ("june", "juin"),
    ("july", "juillet"),
    ("august", "aout"),
    ("september", "septembre"),
    ("october", "octobre"),
    ("november", "novembre"),
    ("december", "decembre"),
)
_MONTH_NUMBERS = {
    word: number
    for months in (_MONTHS, _FULL_MONTHS)
    for number, words in enumerate(months, start=1)
    for word in words
}


def read_date(text: str, orders: tuple[str, ...], today: date) -> PartialDate | None:
    """Return the date a text means, or None; only the named orders of day and month count.

    A year of two digits is the latest that is not in the future. A year in front is
    unmistakable and is always taken.
    """
    text = text.strip()
    for reader in (_year_first, _partial, _serial, _with_month_name):
        found = reader(text, today)
        if found is not None:
            return found
    parts = _YEAR_LAST.fullmatch(text)
    if parts is None:
        return None
    first, second, year = parts.groups()
    for order in orders:
        day, month = (first, second) if order == DAY_FIRST else (second, first)
        found = None if order == YEAR_FIRST else _date(year, month, day, today)
        if found is not None:
            return found
    return None


def order_shown_by(text: str) -> str | None:
    """Return the only order in which a text can be a date, "" for either, or None."""
    text = text.strip()
    if _YEAR_FIRST.fullmatch(text):
        return YEAR_FIRST
    parts = _YEAR_LAST.fullmatch(text)
    if parts is None:
        return None
    first, second = int(parts[1]), int(parts[2])
    day_first = first <= 31 and 1 <= second <= 12
    month_first = second <= 31 and 1 <= first <= 12
    if day_first and month_first:
        return ""
    return DAY_FIRST if day_first else MONTH_FIRST if month_first else None


def _date(year: str, month: str | None, day: str | None, today: date) -> PartialDate | None:
    # Zeros are what some programs keep for an unknown day or month.
    month_number = int(month or 0) or None
    day_number = int(day or 0) or None
    try:
        if len(year) == 4:
            found = PartialDate(int(year), month_number, day_number)
            return found if found.year >= _EARLIEST_YEAR else None
        century = today.year // _CENTURY * _CENTURY
        try:
            found = PartialDate(century + int(year), month_number, day_number)
        except ValueError:  # 29 February, of the other century perhaps
            return PartialDate(century - _CENTURY + int(year), month_number, day_number)
        if found.earliest > today:
            found = PartialDate(found.year - _CENTURY, month_number, day_number)
    except ValueError:
        return None
    return found


def _year_first(text: str, today: date) -> PartialDate | None:
    parts = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
    return None if parts is None else _date(parts[1], parts[2], parts[3], today)


def _partial(text: str, today: date) -> PartialDate | None:
    if parts := _YEAR.fullmatch(text):
        return _date(parts[1], None, None, today)
    if parts := _MONTH_YEAR.fullmatch(text):
        return _date(parts[2], parts[1], None, today)
    return None


def _serial(text: str, today: date) -> PartialDate | None:
    """Return the date of Excel's day number, from 1927 to today, as a lost format leaves it."""
    parts = _SERIAL.fullmatch(text)
    if parts is None:
        return None
    day = _SERIAL_ZERO + timedelta(days=int(parts[1]))
    return PartialDate.from_date(day) if day <= today else None


def _with_month_name(text: str, today: date) -> PartialDate | None:
    words = plain(text)
    day: str | None
    if parts := _NAMED.fullmatch(words):
        day, name, year = parts.groups()
    elif parts := _MONTH_DAY_YEAR.fullmatch(words):
        name, day, year = parts.groups()
    else:
        return None
    month = _MONTH_NUMBERS.get(name)
    if month is None:
        return None
    return _date(year, str(month), day, today)
