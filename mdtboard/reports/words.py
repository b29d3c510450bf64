"""The words of one document: phrases, dates and times in the recipient's language."""

from datetime import date, datetime, time
from enum import Enum

from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.sheets import PrintHead, Wording
from mdtboard.reports import texts


class Words:
    """Speaks the language of the document.

    Times with a zone are shown as the clock on the wall of whoever prints.
    """

    def __init__(self, wording: Wording, head: PrintHead) -> None:
        self.language = wording.language
        self._wording = wording
        self.on = head.day
        self._zone = head.printed_at.tzinfo
        self.decimal_sign = "," if wording.language.lower().startswith("fr") else "."
        self._french = wording.language.lower().startswith("fr")

    def say(self, phrase: str, **values: object) -> str:
        """Return a phrase of `texts` with its values; the values are never translated."""
        spoken = self._wording.text(phrase)
        return spoken.format(**values) if values else spoken

    def label(self, member: Enum) -> str:
        """Return the name of an enum member, to stand alone."""
        spoken = self._wording.label(member)
        return spoken[:1].upper() + spoken[1:]

    def within(self, member: Enum) -> str:
        """Return the name of an enum member, to stand inside a line."""
        spoken = self._wording.label(member)
        return spoken if spoken[:2].isupper() else spoken[:1].lower() + spoken[1:]

    def field(self, phrase: str, value: str) -> str:
        """Return "label: value" as the language puts it."""
        return self.say(texts.LABEL_AND_VALUE, label=self.say(phrase), value=value)

    def edition(self, name: str) -> str:
        """Return the edition of a list of codes as the field calls it: "CIM-O-3.2" in French."""
        return name.replace(texts.ICD_O, self.say(texts.ICD_O))

    def long_day(self, day: date) -> str:
        """Return "Monday 23 November 2026", "lundi 23 novembre 2026"."""
        weekday = self.say(texts.WEEKDAYS[day.weekday()])
        month = self.say(texts.MONTHS[day.month - 1])
        first = "1er" if self._french and day.day == 1 else str(day.day)
        return f"{weekday} {first} {month} {day.year}"

    def day(self, day: date) -> str:
        """Return "23 Nov 2026", "23/11/2026"."""
        if self._french:
            return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"
        return f"{day.day} {self.say(texts.SHORT_MONTHS[day.month - 1])} {day.year}"

    def partial(self, day: PartialDate | None) -> str:
        """Return what is known of a date: "12/03/1968", "mars 1968", "1968" or nothing."""
        if day is None:
            return ""
        if day.month is None:
            return str(day.year)
        if day.day is None:
            return f"{self.say(texts.MONTHS[day.month - 1])} {day.year}"
        return self.day(day.earliest)

    def clock(self, at: datetime | time) -> str:
        """Return "14:30", "14 h 30"."""
        if isinstance(at, datetime) and at.tzinfo is not None:
            at = at.astimezone(self._zone)
        if self._french:
            return f"{at.hour}\u00a0h\u00a0{at.minute:02d}"
        return f"{at.hour:02d}:{at.minute:02d}"

    def moment(self, at: datetime) -> str:
        """Return a day and a time: "23 Nov 2026, 14:30"."""
        local = at.astimezone(self._zone) if at.tzinfo is not None else at
        return self.say(texts.MOMENT, day=self.day(local.date()), time=self.clock(local))
