"""Dates, times and ages as the user reads them."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.marks import QT_TRANSLATE_NOOP
from mdtboard.ui.labels import label

_DELAY = re.compile(r"(\d{1,3}) ?([jdswm])")


def locale() -> QLocale:
    """Return the locale of the interface language."""
    return QLocale()


def language() -> str:
    """Return the interface language as "fr" or "en"."""
    return "fr" if locale().language() == QLocale.Language.French else "en"


def edition(name: str) -> str:
    """Return the edition of a list of codes as the field calls it: "CIM-O-3.2" in French."""
    return name.replace("ICD-O", QCoreApplication.translate("formats", "ICD-O"))


def day(value: date | PartialDate | None) -> str:
    """Return a date with a four-digit year: "23/11/2026" or "23 Nov 2026"."""
    if value is None:
        return ""
    if isinstance(value, PartialDate):
        if value.month is None:
            return str(value.year)
        if value.day is None:
            return locale().toString(QDate(value.year, value.month, 1), "MMM yyyy")
        value = value.earliest
    form = "dd/MM/yyyy" if locale().language() == QLocale.Language.French else "dd MMM yyyy"
    return locale().toString(QDate(value.year, value.month, value.day), form)


def long_day(value: date) -> str:
    """Return a date in words: "lundi 23 novembre 2026"."""
    return locale().toString(QDate(value.year, value.month, value.day), "dddd d MMMM yyyy")


def short_day(value: date) -> str:
    """Return a date without its year: "lun. 23/11"."""
    form = "ddd dd/MM" if locale().language() == QLocale.Language.French else "ddd d MMM"
    return locale().toString(QDate(value.year, value.month, value.day), form)


def clock(value: time | datetime | None) -> str:
    """Return a time of day, 24 hours: "14:30"."""
    if value is None:
        return ""
    local = value.astimezone() if isinstance(value, datetime) else value
    return f"{local.hour:02d}:{local.minute:02d}"


def moment(value: datetime) -> str:
    """Return a local date and time."""
    return f"{day(value.astimezone().date())} {clock(value)}"


def percent(share: float) -> str:
    """Return a share from 0 to 1 with one decimal: "13.5 %", "13,5 %"."""
    return QCoreApplication.translate("formats", "{figure} %").format(figure=decimal(100 * share))


def decimal(value: float, places: int = 1) -> str:
    """Return a number as the user's language writes it."""
    return locale().toString(float(value), "f", places)


def size(length: int) -> str:
    """Return a number of bytes as files are measured: "1.2 MB"."""
    digits = 1 if length >= 1024 * 1024 else 0
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return locale().formattedDataSize(length, digits, form)


def age(patient: Patient, on: date) -> str:
    """Return the age in words, or nothing when the birth date does not tell."""
    years = patient.age_on(on)
    if years is None:
        return ""
    return QCoreApplication.translate("formats", "{years} y").format(years=years)


def identity(patient: Patient, on: date) -> str:
    """Return sex, birth date and age, local identifier: what stands beside the name."""
    born = day(patient.birth_date)
    years = age(patient, on)
    parts = [
        label(patient.sex),
        f"{born} ({years})" if born and years else born,
        ""
        if not patient.local_id or patient.local_id == patient.name
        else QCoreApplication.translate("formats", "ID {number}").format(number=patient.local_id),
    ]
    return " · ".join(part for part in parts if part)


def delay_words(typed: str) -> str:
    """Return a short delay in full words ("3w" is "3 weeks"), or nothing when it is none."""
    found = _DELAY.fullmatch(typed.strip().casefold())
    if found is None:
        return ""
    number, unit = int(found[1]), found[2]
    both = _DELAY_WORDS["d" if unit in "jd" else "w" if unit in "sw" else "m"]
    words = QCoreApplication.translate("formats", both[0 if number == 1 else 1])
    return words.format(count=number)


_DELAY_WORDS = {
    "d": (QT_TRANSLATE_NOOP("formats", "1 day"), QT_TRANSLATE_NOOP("formats", "{count} days")),
    "w": (QT_TRANSLATE_NOOP("formats", "1 week"), QT_TRANSLATE_NOOP("formats", "{count} weeks")),
    "m": (QT_TRANSLATE_NOOP("formats", "1 month"), QT_TRANSLATE_NOOP("formats", "{count} months")),
}
