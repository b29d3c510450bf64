"""Scores of a patient's state as people type them; they are read, and never judged."""

import re
from typing import Final

from mdtboard.domain.errors import Rule, RuleViolation

KARNOFSKY_MOST: Final = 100
_KARNOFSKY_STEP: Final = 10
G8_MOST_HALVES: Final = 34
_KARNOFSKY: Final = r"(\d{1,3}) ?%?"
_G8: Final = r"(\d{1,2})(?:[.,]([05])0?| ?(½|1/2))?(?: ?/ ?17)?"


def check_karnofsky(value: int) -> None:
    """Refuse what is no Karnofsky index.

    Raises:
        RuleViolation: it does not go from 0 to 100 by tens.
    """
    if not 0 <= value <= KARNOFSKY_MOST or value % _KARNOFSKY_STEP:
        raise RuleViolation(Rule.KARNOFSKY_OUT_OF_RANGE)


def check_g8(half_points: int) -> None:
    """Refuse what is no G8 score, counted in half points.

    Raises:
        RuleViolation: it does not go from 0 to 17.
    """
    if not 0 <= half_points <= G8_MOST_HALVES:
        raise RuleViolation(Rule.G8_OUT_OF_RANGE)


def read_karnofsky(typed: str) -> int | None:
    """Return the index typed as "80" or "80 %"; None when nothing is.

    Raises:
        RuleViolation: it is none.
    """
    if not typed.strip():
        return None
    found = re.fullmatch(_KARNOFSKY, typed.strip())
    if found is None:
        raise RuleViolation(Rule.KARNOFSKY_OUT_OF_RANGE)
    value = int(found[1])
    check_karnofsky(value)
    return value


def read_g8(typed: str) -> int | None:
    """Return the half points of a score typed as "13", "13.5", "13,5" or "13 ½".

    Raises:
        RuleViolation: it is none.
    """
    if not typed.strip():
        return None
    found = re.fullmatch(_G8, typed.strip())
    if found is None:
        raise RuleViolation(Rule.G8_OUT_OF_RANGE)
    half = found[2] == "5" or found[3] is not None
    half_points = 2 * int(found[1]) + half
    check_g8(half_points)
    return half_points


def g8_words(half_points: int | None, decimal_sign: str) -> str:
    """Return a score as it is written: "13", "13.5"; nothing where none was stated."""
    if half_points is None:
        return ""
    whole, half = divmod(half_points, 2)
    return f"{whole}{decimal_sign}5" if half else str(whole)
