"""Reads dates and delays as people type them, day first."""

import datetime as dt
import re

from mdtboard.domain.folding import fold

PartialDate = tuple[int, int | None, int | None]

_MONTHS = {
    "jan": 1, "feb": 2, "fev": 2, "mar": 3, "apr": 4, "avr": 4, "may": 5, "mai": 5, "jun": 6,
    "juin": 6, "jul": 7, "juil": 7, "aug": 8, "aou": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_COMPACT = re.compile(r"(\d{2})(\d{2})(\d{4})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/. ](\d{4})")
_YEAR = re.compile(r"\d{4}")
_DELAY = re.compile(r"(\d{1,4}) ?([a-z]+)\.?|[jd] ?\+ ?(\d{1,4})")
_UNITS = {
    "j": "day", "d": "day", "jour": "day", "jours": "day", "day": "day", "days": "day",
    "s": "week", "w": "week", "sem": "week", "semaine": "week", "semaines": "week",
    "week": "week", "weeks": "week",
    "m": "month", "mois": "month", "month": "month", "months": "month",
    "a": "year", "an": "year", "ans": "year", "y": "year", "year": "year", "years": "year",
}  # fmt: skip
# A two-digit year this far ahead is still this century.
_YEARS_AHEAD = 20


def parse_date(text: str, today: dt.date, latest: dt.date | None = None) -> dt.date | None:
    """Return the day that `text` names, or None.

    A missing year means the next such day, or the last one before `latest` where there is one.
    Two-digit years never go past `latest`: in a birth date, 40 is 1940.
    """
    cleaned = _cleaned(text)
    if match := _ISO.fullmatch(cleaned):
        return _day(match[1], match[2], match[3]) if match[3] else None
    if match := _COMPACT.fullmatch(cleaned):
        return _day(match[3], match[2], match[1])
    match = _DAY_FIRST.fullmatch(cleaned)
    if match is None:
        return None
    if match[3] is None:
        return _without_year(int(match[1]), int(match[2]), today, latest)
    if len(match[3]) == 4:
        return _day(match[3], match[2], match[1])
    return _two_digit_year(match, today, latest)


def parse_partial(text: str, today: dt.date, latest: dt.date | None = None) -> PartialDate | None:
    """Return year, month and day as far as `text` tells them, or None."""
    cleaned = _cleaned(text)
    if _YEAR.fullmatch(cleaned):
        year = int(cleaned)
        return (year, None, None) if year >= dt.MINYEAR else None
    match = _MONTH_YEAR.fullmatch(cleaned)
    iso = _ISO.fullmatch(cleaned)
    if match:
        return _month(match[2], match[1])
    if iso and iso[3] is None:
        return _month(iso[1], iso[2])
    day = parse_date(text, today, latest)
    return (day.year, day.month, day.day) if day else None


def parse_deadline(text: str, today: dt.date) -> dt.date | None:
    """Return the day that a delay (`3s`, `3w`, `10j`, `10d`, `2m`, `j+10`) or a date names."""
    match = _DELAY.fullmatch(" ".join(fold(text).split()))
    if match is None:
        return parse_date(text, today)
    if match[3]:
        return _days_after(today, int(match[3]))
    unit = _UNITS.get(match[2])
    number = int(match[1])
    if unit == "day":
        return _days_after(today, number)
    if unit == "week":
        return _days_after(today, 7 * number)
    if unit is None:
        return parse_date(text, today)
    return _months_after(today, number if unit == "month" else 12 * number)


def _cleaned(text: str) -> str:
    """Return `text` with months as numbers and one separator at a time."""
    parts = re.split(r"[\s,]+", fold(text.strip()))
    named = [_month_number(part.rstrip(".")) for part in parts]
    if not any(named):
        return " ".join(parts)
    # "1er mars": the ordinal is how French writes the first.
    days = [re.sub(r"^(\d+)(er|st|nd|rd|th)$", r"\1", part) for part in parts]
    return "/".join(str(name or day) for name, day in zip(named, days, strict=True))


def _month_number(word: str) -> int | None:
    if not word.isalpha() or len(word) < 3:
        return None
    return _MONTHS.get(word[:4]) or _MONTHS.get(word[:3])


def _day(year: str | int, month: str | int, day: str | int) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _month(year: str, month: str) -> PartialDate | None:
    return (int(year), int(month), None) if _day(year, month, 1) else None


def _two_digit_year(match: re.Match[str], today: dt.date, latest: dt.date | None) -> dt.date | None:
    last = latest or today.replace(year=min(today.year + _YEARS_AHEAD, dt.MAXYEAR), day=1)
    century = last.year - last.year % 100
    for base in (century, century - 100):
        day = _day(base + int(match[3]), match[2], match[1])
        if day and (day <= last if latest else day.year <= last.year):
            return day
    return None


def _without_year(day: int, month: int, today: dt.date, latest: dt.date | None) -> dt.date | None:
    # Eight years reach the next 29 February even across a century.
    years = range(9)
    if latest is not None:
        past = (_day(latest.year - back, month, day) for back in years)
        return next((found for found in past if found and found <= latest), None)
    coming = (_day(today.year + ahead, month, day) for ahead in years)
    return next((found for found in coming if found and found >= today), None)


def _days_after(today: dt.date, number: int) -> dt.date | None:
    try:
        return today + dt.timedelta(days=number)
    except OverflowError:
        return None


def _months_after(today: dt.date, number: int) -> dt.date | None:
    """Return the same day `number` months on, or the last day of a shorter month."""
    years, month = divmod(today.month - 1 + number, 12)
    for day in range(today.day, 27, -1):
        if found := _day(today.year + years, month + 1, day):
            return found
    return _day(today.year + years, month + 1, today.day)
