"""French national identifiers, checked by their own keys: INS, RPPS, FINESS, INSEE birth place.

What stands in a header of a French document must be right (DOMAIN 2.3). Identifiers of other
countries are kept as they are: what holds a letter is none of these, Corsica aside.
"""

import re

# A NIR of thirteen signs (sex, year, month, place with 2A and 2B for Corsica, order) and its key.
_INS = re.compile(r"[1-8]\d{4}(?:\d\d|2[AB])\d{6}\d\d", re.ASCII)
_PLACE = re.compile(r"(?:\d\d|2[AB])\d{3}", re.ASCII)
_CORSICA = {"2A": "19", "2B": "18"}
_RPPS_FIGURES, _FINESS_FIGURES = 11, 9
_CORSICAN_FINESS = re.compile(r"2[AB]\d{7}", re.ASCII)


def plain_number(text: str) -> str:
    """Return an identifier without the blanks that people group it by."""
    return "".join(text.split()).upper()


def is_ins(text: str) -> bool:
    """Tell whether a text is an INS: a NIR with its key, 97 less the NIR modulo 97."""
    number = plain_number(text)
    if _INS.fullmatch(number) is None:
        return False
    place = number[5:7]
    figures = number[:5] + _CORSICA.get(place, place) + number[7:13]
    return 97 - int(figures) % 97 == int(number[13:])


def is_birth_place(text: str) -> bool:
    """Tell whether a text is an INSEE code of a place of birth: 75056, 2A004, 99109."""
    return _PLACE.fullmatch(plain_number(text)) is not None


def may_be_rpps(text: str) -> bool:
    """Tell whether a professional's number may be right: an RPPS has eleven figures, by Luhn."""
    number = plain_number(text)
    return not number.isdigit() or _is_right(number, _RPPS_FIGURES)


def may_be_finess(text: str) -> bool:
    """Tell whether an institution's identifier may be right: FINESS has nine figures, by Luhn."""
    number = plain_number(text)
    if _CORSICAN_FINESS.fullmatch(number):
        return True
    return not number.isdigit() or _is_right(number, _FINESS_FIGURES)


def _is_right(number: str, figures: int) -> bool:
    # A figure set high, or of another script, is a figure to Unicode and none of a number here.
    return number.isascii() and len(number) == figures and _luhn(number)


def _luhn(number: str) -> bool:
    doubled = (int(figure) * (1 + place % 2) for place, figure in enumerate(reversed(number)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
