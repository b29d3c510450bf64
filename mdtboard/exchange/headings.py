"""Headings taken apart: words that are written in one, and which part of a TNM one is about."""

import re
from typing import Final

from mdtboard.exchange.vocabulary import plain

# "DateNaissance", "PatientID", "TNMClinique"; a lone small letter stays, as in "pTNM".
_BETWEEN: Final = re.compile(
    r"(?:(?<=[a-zà-ÿ]{2})|(?<=[A-ZÀ-Þ][a-zà-ÿ]))(?=[A-ZÀ-Þ])|(?<=\d)(?=[A-ZÀ-Þ][a-zà-ÿ])"
    r"|(?<=[A-ZÀ-Þ])(?=[A-ZÀ-Þ][a-zà-ÿ]{2})"
)
_SHORT: Final = re.compile(r"(?P<prefix>[ry]{0,2}[cpa]?)(?P<axis>[TNM])")
_AXES: Final = {"t": "T", "n": "N", "m": "M"}
_CLINICAL: Final = frozenset(("clin", "clinical", "clinique", "pretreatment"))
_PATHOLOGICAL: Final = frozenset(
    ("path", "pathologic", "pathological", "pathologique", "histologique")
)
_AFTER: Final = frozenset(("post", "posttherapy", "neoadjuvant"))
# What may stand beside the letter of a category.
_SETTING: Final = frozenset(
    (
        *("tnm", "ajcc", "uicc", "stade", "stage", "staging", "category", "categorie"),
        *("classification", "final", "integrated", "value", "code", "edition", "ed"),
        *("tumour", "tumor", "7", "8", "9", "therapy", "treatment", "apres", "traitement"),
    )
)
# One category as a cell of its own: "2", "T2a", "pN1 (sn)", "yT0", "is".
CATEGORY: Final = re.compile(
    r"(?P<prefix>[ry]{0,2}[cpa]?)(?P<axis>[tnm]?)"
    r"(?P<value>(?:is|[x0-4](?:mi|[a-e]\d?)?)(?: ?\(\w+[+-]?\))*)",
    re.IGNORECASE,
)


def spaced(heading: str) -> str:
    """Return a heading with blanks between words that only capitals tell apart."""
    return _BETWEEN.sub(" ", heading)


def tnm_part_of(heading: str) -> tuple[str, str] | None:
    """Return the prefix and the axis that a column of TNM parts is about, or None.

    "cT", "pN", "ypT", "T clinique", "tnmPathM" and "N CATEGORY (FINAL PRETREATMENT)" are;
    "CT" is a scan.
    """
    short = _SHORT.fullmatch(heading.strip())
    if short is not None:
        return short["prefix"], short["axis"]
    words = plain(spaced(heading)).split()
    axes = [_axis(word) for word in words]
    letters = {axis for axis in axes if axis}
    if len(letters) != 1 or not 1 < len(words) <= 6:
        return None
    others = {word for word, axis in zip(words, axes, strict=True) if not axis}
    if others - _SETTING - _CLINICAL - _PATHOLOGICAL - _AFTER:
        return None
    return _prefix(set(words)), letters.pop()


def tnm_value(heading: str, cell: str) -> str:
    """Return one part of a TNM as it is written: "pN1b" of "1b" under "pN"; a prefix is kept."""
    prefix, axis = tnm_part_of(heading) or ("", "")
    found = CATEGORY.fullmatch(cell.strip())
    if found is None or not axis or (found["axis"] and found["axis"].upper() != axis):
        return cell.strip()
    value = found["value"].lower()
    return f"{found['prefix'].lower() or prefix}{axis}{value.replace('x', 'X', 1)}"


def _axis(word: str) -> str:
    bare = re.sub(r"^[ry]{0,2}[cpa]?(?=[tnm]$)", "", word)
    return _AXES.get(bare, "")


def _prefix(words: set[str]) -> str:
    joined = {word for word in words if re.fullmatch(r"[ry]{0,2}[cpa][tnm]", word)}
    if joined:
        return joined.pop()[:-1]
    after = "y" if words & _AFTER else ""
    if words & _PATHOLOGICAL:
        return f"{after}p"
    return f"{after}c" if words & _CLINICAL else after
