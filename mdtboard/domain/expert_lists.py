"""Which tumours are whose, and which are read a second time: by code, by ICD-10, by words.

A list is dated reference data; a code that cannot be read matches nothing and is never an error.
Whose a tumour is and who reads it again are two facts: a lymphoma of the skin is treated by one
network and read by another.
"""

import re
from dataclasses import dataclass
from enum import Enum

_MORPHOLOGY = re.compile(r"(?<!\d)(\d{4})\s*/?\s*(\d)(?![\d/])")
_HISTOLOGY = re.compile(r"\s*(?:M[- ]?)?(\d{4})\s*/?\s*", re.IGNORECASE)
_SITE = re.compile(r"C\s*(\d{2})(?:[.,]?\s*(\d))?(?!\d)", re.IGNORECASE)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRule:
    """Morphologies of one behaviour, wanted at some sites only or anywhere but at some.

    Spans are inclusive. Sites are counted in tenths: C38.4 is 384, the whole of C48 480 to 489.
    """

    morphologies: tuple[Span, ...]
    behaviours: frozenset[str]
    sites: tuple[Span, ...] = ()
    except_sites: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertGroup:
    """Tumours of one network; what `optional` ones are read a second time, a centre chooses.

    `network` is the clinical one, `reader` the one whose pathologists read again. Where no
    morphology is coded, an ICD-10 category of `icd10` points here whatever the words say; one of
    `icd10_sites` is a place alone, so that words which name another tumour there rule it out.
    `words` point here too; one that begins with a star is the end of a word.
    """

    key: str
    network: str
    reader: str
    names: dict[str, str]
    optional: bool
    rules: tuple[CodeRule, ...]
    icd10: tuple[Span, ...] = ()
    icd10_sites: tuple[Span, ...] = ()
    words: tuple[str, ...] = ()


class MatchBasis(Enum):
    """What says that a tumour belongs to a group."""

    MORPHOLOGY = "morphology"
    ICD10 = "icd10"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertMatch:
    """The group a tumour belongs to: `certain` by morphology and site, else only probable."""

    group: ExpertGroup
    certain: bool
    basis: MatchBasis = MatchBasis.MORPHOLOGY


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertList:
    """One dated version of what is rare, whose it is, and who reads it a second time."""

    version: str
    edition: str
    groups: tuple[ExpertGroup, ...]

    def match(self, morphology_code: str, topography_code: str) -> ExpertMatch | None:
        """Return the group of a tumour, or None if it is on no list or its code is not readable.

        A site that is missing leaves a rule about sites open, and so does a behaviour that is:
        the match is not certain then.
        """
        return self.match_at(morphology_code, read_site(topography_code))

    def match_at(self, morphology_code: str, site: Span | None) -> ExpertMatch | None:
        """Return the group of a tumour whose site was read already, as `match` does."""
        morphology = read_morphology(morphology_code)
        behaviour = None if morphology is None else morphology[1]
        number = read_histology(morphology_code) if morphology is None else morphology[0]
        if number is None:
            return None
        open_match = None
        for group in self.groups:
            for rule in group.rules:
                told = _tells(rule, number, behaviour, site)
                if told:
                    return ExpertMatch(group=group, certain=True)
                if told is None and open_match is None:
                    open_match = ExpertMatch(group=group, certain=False)
        return open_match

    def by_icd10(self, site: Span, *, places: bool) -> ExpertMatch | None:
        """Return the group that an ICD-10 category points to; with `places`, by its place too."""
        for group in self.groups:
            spans = (*group.icd10, *(group.icd10_sites if places else ()))
            if any(first <= site[0] and site[1] <= last for first, last in spans):
                return ExpertMatch(group=group, certain=False, basis=MatchBasis.ICD10)
        return None


def read_morphology(code: str) -> tuple[int, str] | None:
    """Return the histology and the behaviour of an ICD-O-3 morphology ("8890/3"), or None."""
    found = _MORPHOLOGY.search(code)
    return None if found is None else (int(found[1]), found[2])


def read_histology(code: str) -> int | None:
    """Return the four figures of a morphology whose behaviour is missing ("8890"), or None."""
    found = _HISTOLOGY.fullmatch(code)
    return None if found is None else int(found[1])


def read_site(code: str) -> Span | None:
    """Return the first and last tenth of an ICD-O-3 topography ("C49.2", "C49"), or None."""
    found = _SITE.search(code)
    if found is None:
        return None
    first = int(found[1]) * 10
    return (first, first + 9) if found[2] is None else (first + int(found[2]),) * 2


def read_spans(text: str) -> tuple[Span, ...]:
    """Return the spans of a list such as "8710-8714, 8825" or "C15-C26, C38.4".

    Raises:
        ValueError: a part is neither.
    """
    return tuple(_span(part.strip()) for part in text.split(",") if part.strip())


def _span(part: str) -> Span:
    first, _, last = part.partition("-")
    if part[:1] != "C":
        return int(first), int(last or first)
    ends = read_site(first), read_site(last or first)
    if ends[0] is None or ends[1] is None:
        raise ValueError(part)
    return ends[0][0], ends[1][1]


def _tells(rule: CodeRule, number: int, behaviour: str | None, site: Span | None) -> bool | None:
    """Tell whether a rule names a tumour; None where only its site or behaviour could say."""
    if not any(first <= number <= last for first, last in rule.morphologies):
        return False
    if behaviour is not None and behaviour not in rule.behaviours:
        return False
    there = _there(rule, site)
    return None if there and behaviour is None else there


def _there(rule: CodeRule, site: Span | None) -> bool | None:
    """Tell whether a rule names a site; None where the site is missing or too wide to tell."""
    if not rule.sites and not rule.except_sites:
        return True
    if site is None:
        return None
    if rule.sites:
        return _within(site, rule.sites)
    out = _within(site, rule.except_sites)
    return None if out is None else not out


def _within(site: Span, spans: tuple[Span, ...]) -> bool | None:
    """Tell whether a site lies in one of `spans`; None where it is wider than the one it meets."""
    if any(first <= site[0] and site[1] <= last for first, last in spans):
        return True
    meets = any(site[0] <= last and first <= site[1] for first, last in spans)
    return None if meets else False
