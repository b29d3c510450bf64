"""Which tumours the expert networks read a second time, by ICD-O-3 morphology and site.

A list is dated reference data; a code that cannot be read matches nothing and is never an error.
"""

import re
from dataclasses import dataclass

_MORPHOLOGY = re.compile(r"(?<!\d)(\d{4})\s*/?\s*(\d)(?![\d/])")
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
    """Tumours that one network reads a second time; `optional` ones where a centre chose so."""

    key: str
    network: str
    names: dict[str, str]
    optional: bool
    rules: tuple[CodeRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertMatch:
    """The group that a tumour's codes belong to; not `certain` where the site is not known."""

    group: ExpertGroup
    certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertList:
    """One dated version of what is read a second time."""

    version: str
    edition: str
    groups: tuple[ExpertGroup, ...]

    def match(self, morphology_code: str, topography_code: str) -> ExpertMatch | None:
        """Return the group of a tumour, or None if it is on no list or its code is not readable.

        A site that is missing leaves a rule about sites open: the match is not certain then.
        """
        morphology = read_morphology(morphology_code)
        if morphology is None:
            return None
        site = read_site(topography_code)
        open_match = None
        for group in self.groups:
            for rule in group.rules:
                told = _tells(rule, morphology, site)
                if told:
                    return ExpertMatch(group=group, certain=True)
                if told is None and open_match is None:
                    open_match = ExpertMatch(group=group, certain=False)
        return open_match


def read_morphology(code: str) -> tuple[int, str] | None:
    """Return the histology and the behaviour of an ICD-O-3 morphology ("8890/3"), or None."""
    found = _MORPHOLOGY.search(code)
    return None if found is None else (int(found[1]), found[2])


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


def _tells(rule: CodeRule, morphology: tuple[int, str], site: Span | None) -> bool | None:
    """Tell whether a rule names a tumour; None where only its site could say."""
    number, behaviour = morphology
    named = any(first <= number <= last for first, last in rule.morphologies)
    if not named or behaviour not in rule.behaviours:
        return False
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
