"""Reads a TNM as it was typed, to show what was recognised; it corrects and refuses nothing."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final


class TnmPrefix(Enum):
    """When and how a category was found."""

    CLINICAL = "clinical"
    PATHOLOGICAL = "pathological"
    AFTER_TREATMENT = "after_treatment"
    RECURRENCE = "recurrence"
    AUTOPSY = "autopsy"


class TnmSuffix(Enum):
    """What stands in brackets after a category."""

    MULTIPLE = "multiple"
    SENTINEL = "sentinel"
    MICROMETASTASIS = "micrometastasis"
    ISOLATED_CELLS = "isolated_cells"
    MOLECULAR = "molecular"
    NEEDLE = "needle"


@dataclass(frozen=True, slots=True)
class TnmPart:
    """One category ("T2", "Pn1") with the prefixes before and the suffixes after it."""

    value: str
    prefixes: tuple[TnmPrefix, ...] = ()
    suffixes: tuple[TnmSuffix, ...] = ()


@dataclass(frozen=True, slots=True)
class TnmReading:
    """The parts that were recognised, in their order, and the words that were not."""

    parts: tuple[TnmPart, ...]
    unread: tuple[str, ...]


_PREFIXES: Final = {
    "c": TnmPrefix.CLINICAL,
    "p": TnmPrefix.PATHOLOGICAL,
    "y": TnmPrefix.AFTER_TREATMENT,
    "r": TnmPrefix.RECURRENCE,
    "a": TnmPrefix.AUTOPSY,
}
_SUFFIXES: Final = (
    (r"m|\d{1,2}", TnmSuffix.MULTIPLE),
    (r"sn", TnmSuffix.SENTINEL),
    (r"mi", TnmSuffix.MICROMETASTASIS),
    (r"i[+\-−]", TnmSuffix.ISOLATED_CELLS),
    (r"mol[+\-−]", TnmSuffix.MOLECULAR),
    (r"f", TnmSuffix.NEEDLE),
)
_BRACKET: Final = r"\((?:m|\d{1,2}|sn|mi|i[+\-−]|mol[+\-−]|f)\)"
# Compiled when first read: the words for these parts are wanted at every start, this is not.
# Pn is perineural invasion and pN a category of nodes: here capitals make the difference.
_PART: Final = (
    r"(?P<prefix>[ry]{0,2}[cpa]?)"
    r"(?P<value>"
    r"[Tt](?:is|[Xxa]|[0-4](?:mi|[a-e]\d?)?)|[Nn](?:[Xx]|[0-3](?:mi|[a-d])?)"
    r"|[Mm](?:[Xx]|[01](?:[a-d]\d?)?)"
    r"|G(?:[1-4X]|[HL]G?)|Pn[01X]|L[01X]|V[0-2X]|R[0-2X])"
    rf"(?P<suffix>(?: ?{_BRACKET})*)"
)
_OF_A_STAGE: Final = frozenset("TNM")
_SEPARATORS: Final = r"[\s,;/·.]+"
_WORD: Final = r"[^\s,;/·]+"


def read_tnm(typed: str) -> TnmReading:
    """Return what is recognised of a TNM, and what is not."""
    parts: list[TnmPart] = []
    unread: list[str] = []
    place = 0
    while place < len(typed):
        if gap := _at(_SEPARATORS, typed, place):
            place = gap.end()
            continue
        found = _at(_PART, typed, place)
        if found is None or _runs_on(typed, found.end()):
            found = _at(_WORD, typed, place)
            unread.append(typed[place : found.end()] if found else typed[place])
            place = found.end() if found else place + 1
            continue
        parts.append(_part(found))
        place = found.end()
    return TnmReading(tuple(parts), tuple(unread))


def says_less(stated: str, known: str) -> bool:
    """Tell whether every part of a TNM is in another one, as it stands or with more said.

    "T2 N0" says less than "cT2a N0 M0", and so does "cTX"; "pT2" says something else.
    """
    said, had = read_tnm(stated), read_tnm(known)
    if not said.parts or not set(said.unread) <= set(had.unread):
        return False
    theirs = _prefixed(had.parts)
    return all(any(_in_part(one, other) for other in theirs) for one in _prefixed(said.parts))


def _prefixed(parts: tuple[TnmPart, ...]) -> list[TnmPart]:
    """Return the parts, each with the prefixes that it has from the one before: cT2 N0."""
    found: list[TnmPart] = []
    prefixes: tuple[TnmPrefix, ...] = ()
    for part in parts:
        if _category(part) in _OF_A_STAGE:
            prefixes = part.prefixes or prefixes
            part = replace(part, prefixes=prefixes)
        found.append(part)
    return found


def _in_part(stated: TnmPart, known: TnmPart) -> bool:
    """Tell whether one part says no more than another of the same category."""
    said, had = stated.value.casefold(), known.value.casefold()
    told = set(stated.prefixes) <= set(known.prefixes)
    told = told and set(stated.suffixes) <= set(known.suffixes)
    unknown = said.endswith("x") and _category(stated) == _category(known)
    return told and (unknown or had.startswith(said))


def _category(part: TnmPart) -> str:
    return "Pn" if part.value.startswith("Pn") else part.value[0]


def _at(shape: str, typed: str, place: int) -> re.Match[str] | None:
    return re.compile(shape).match(typed, place)


def _runs_on(typed: str, place: int) -> bool:
    """Tell whether letters or figures follow that begin no other part."""
    follows = place < len(typed) and typed[place].isalnum()
    return follows and _at(_PART, typed, place) is None


def _part(found: re.Match[str]) -> TnmPart:
    value = found["value"]
    brackets = re.findall(r"\(([^()]+)\)", found["suffix"])
    return TnmPart(
        value=value[0].upper() + value[1:],
        prefixes=tuple(_PREFIXES[letter] for letter in found["prefix"]),
        suffixes=tuple(s for b in brackets for shape, s in _SUFFIXES if re.fullmatch(shape, b)),
    )
