"""Columns that a mapping leaves aside although they look like names or diagnoses."""

import re
from collections.abc import Callable, Sequence

from mdtboard.domain.tables import NAMES, LeftAside, Mapping, Table, Target
from mdtboard.exchange.guess import by_heading, fit_of
from mdtboard.exchange.names import split_name
from mdtboard.exchange.vocabulary import plain

_SAMPLE = 500
_MOST = 0.8
_HALF = 0.5
_LONGEST = 100
_DIAGNOSES = frozenset(
    {Target.DIAGNOSIS, Target.MORPHOLOGY, Target.MORPHOLOGY_CODE, Target.ICD10_CODE}
)
_CODE = re.compile(r"(?:C\d\d|D[0-4]\d)(?:[.,]?\d{1,2})?\+?|M?-?[89]\d{3}/\d", re.IGNORECASE)
# What the names of tumours are made of, in French and in English, without accents.
_TUMOUR = re.compile(
    r"sarcom|carcinom|melanom|lymphom|thymom|mesotheliom|gliom|blastom|seminom|adenom|fibromat"
    r"|tumeur|tumou?r|cancer|leucemi|leuka?emi|myelom|\bgist\b|\b[td]?net\b|\btne\b|metasta"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?,?")
# "Dr Petit" is somebody, but not the patient.
_TITLES = frozenset({"dr", "docteur", "doctor", "pr", "prof", "professeur", "professor"})
_FEWEST_WORDS, _MOST_WORDS = 2, 5


def left_aside(table: Table, mapping: Mapping) -> tuple[LeftAside, ...]:
    """Return the columns that fill nothing although heading or cells look like names or diagnoses.

    A column without a single known value is none of them: nothing of it is lost.
    """
    unknown = {text.casefold() for text in mapping.absent}
    found = []
    for place, heading in enumerate(table.headings):
        if mapping.target_of(heading) is not Target.IGNORE:
            continue
        values = [row[place].strip() for row in table.rows[:_SAMPLE]]
        known = [text for text in values if text and text.casefold() not in unknown]
        seems = _seems(heading, known) if known else None
        if seems is not None:
            found.append(LeftAside(heading=heading, seems=seems))
    return tuple(found)


def _seems(heading: str, values: Sequence[str]) -> Target | None:
    # A hospital's or a street's name comes again and again.
    several = len(set(values)) > len(values) * _HALF
    target, score = by_heading(heading)
    if score:
        meant = target in _DIAGNOSES or (target in NAMES and several)
        return target if meant and fit_of(target, values) > 0 else None
    if _share(values, _is_diagnosis) >= _HALF:
        return Target.DIAGNOSIS
    named = several and len(values) > 1 and _share(values, _is_name) >= _MOST
    return Target.FULL_NAME if named else None


def _share(values: Sequence[str], says_yes: Callable[[str], bool]) -> float:
    return sum(says_yes(text) for text in values) / len(values)


def _is_diagnosis(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    return _CODE.fullmatch(text) is not None or _TUMOUR.search(plain(text)) is not None


def _is_name(text: str) -> bool:
    """Tell whether a text is written as whole names are: DUPONT Jean, or Jean Dupont."""
    words = text.split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or words[0].lower().rstrip(".") in _TITLES:
        return False
    if not all(_WORD.fullmatch(word) for word in words):
        return False
    return len(split_name(text)) > 1 or all(word[0].isupper() for word in words)
