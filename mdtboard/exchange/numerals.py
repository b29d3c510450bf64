"""Numbers of a spreadsheet as a person would type them."""

from decimal import Decimal
from math import isfinite


def number_text(value: float) -> str:
    """Return the number without an exponent and without a `.0`; identifiers are numbers too."""
    if not isfinite(value):
        return ""
    text = format(Decimal(repr(value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
