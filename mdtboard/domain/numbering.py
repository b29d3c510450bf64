"""Numbers that an import gives to the patients of a list that has none."""

from collections.abc import Iterable
from dataclasses import dataclass

_LEAST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class NumberSeries:
    """Numbers of one prefix: the last one given, and how many digits they are written with."""

    prefix: str
    last: int = 0
    width: int = _LEAST_DIGITS

    @classmethod
    def going_on(cls, prefix: str, numbers: Iterable[str]) -> "NumberSeries":
        """Return the series that goes on after the greatest of some numbers of its prefix."""
        digits = max((one[len(prefix) :] for one in numbers), key=_value, default="")
        return cls(prefix, _value(digits), len(digits) or _LEAST_DIGITS)

    @property
    def number(self) -> str:
        """Return the last number as it is written."""
        return f"{self.prefix}{self.last:0{self.width}}"

    def after(self) -> "NumberSeries":
        """Return the series one number on."""
        return NumberSeries(self.prefix, self.last + 1, self.width)


def _value(digits: str) -> int:
    return int(digits or 0)
