"""A date of which only the year, or the year and month, may be known."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import total_ordering

_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\Z")


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A calendar date with day, month or year precision; it never invents what is not known.

    Raises:
        ValueError: there is no such date, or a day is given without its month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not 1000 <= self.year <= 9999 or (self.month is None and self.day is not None):
            raise ValueError("no such date")
        date(
            self.year,
            1 if self.month is None else self.month,
            1 if self.day is None else self.day,
        )

    @classmethod
    def from_date(cls, value: date) -> "PartialDate":
        """Return the full date."""
        return cls(value.year, value.month, value.day)

    @classmethod
    def from_iso(cls, text: str) -> "PartialDate":
        """Read back what `iso` wrote.

        Raises:
            ValueError: `text` is not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
        """
        found = _ISO.match(text)
        if found is None:
            raise ValueError("not a partial ISO date")
        year, month, day = (None if part is None else int(part) for part in found.groups())
        return cls(year or 0, month, day)

    @property
    def iso(self) -> str:
        """Return `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as what is known."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def earliest(self) -> date:
        """Return the first day it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """Return the last day it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def age_on(self, day: date) -> int | None:
        """Return the age in full years on `day`, or None when the precision leaves two answers."""
        ages = {_full_years(self.earliest, day), _full_years(self.latest, day)}
        return ages.pop() if len(ages) == 1 else None

    def __lt__(self, other: "PartialDate") -> bool:
        return (self.earliest, self.latest) < (other.earliest, other.latest)


def _full_years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
