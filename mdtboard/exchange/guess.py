"""What the columns of a list mean, as a first proposal that the user goes through."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from mdtboard.domain.ids import MappingId, new_id
from mdtboard.domain.tables import Mapping, Table, Target
from mdtboard.exchange.dates import DAY_FIRST, MONTH_FIRST, YEAR_FIRST, order_shown_by
from mdtboard.exchange.headings import CATEGORY, spaced, tnm_part_of
from mdtboard.exchange.synonyms import ALONE, IN_ANY_ORDER, LONGEST, PHRASES
from mdtboard.exchange.vocabulary import ABSENT, family_of, plain, sex_of, side_of

_SAMPLE = 2_000
_EXACT = 100
_MOST = 0.8
_DATES = frozenset({Target.BIRTH_DATE, Target.DIAGNOSED_ON})
_YEAR = re.compile(r"(?:18|19|20)\d\d")
_LETTER = re.compile(r"[^\W\d_]")
# Headings so vague that only the cells can tell.
_VAGUE = frozenset({"", "type", "groupe", "group", "code"})
_NOTHING_KNOWN = 0.5


def guess_mapping(table: Table) -> Mapping:
    """Return a nameless mapping with a proposal for each column, IGNORE where none is likely.

    Headings propose and cells confirm; a target that takes one column gets the likeliest.
    """
    absent = guess_absent(table)
    unknown = {text.casefold() for text in absent}
    scores: list[tuple[float, int, Target]] = []
    for place, heading in enumerate(table.headings):
        values = _known(table, place, unknown)
        target, score = by_heading(heading)
        target = _by_codes(target, values)
        fit = fit_of(target, values)
        if target is Target.IGNORE and score == 0:
            target, fit = _by_values(heading, values), 1.0
            score = 0 if target is Target.IGNORE else 1
        if score and fit > 0:
            scores.append((score + fit, place, target))
    chosen: dict[int, Target] = {}
    taken: set[Target] = set()
    for _, place, target in sorted(scores, key=lambda entry: (-entry[0], entry[1])):
        if target.may_repeat or target not in taken:
            chosen[place] = target
            taken.add(target)
    columns = tuple(
        (heading, chosen.get(place, Target.IGNORE)) for place, heading in enumerate(table.headings)
    )
    dated = [heading for heading, target in columns if target in _DATES]
    return Mapping(
        id=MappingId(new_id()),
        name="",
        columns=columns,
        absent=absent,
        date_orders=guess_date_orders(table, dated),
    )


def guess_absent(table: Table) -> tuple[str, ...]:
    """Return the texts in the table that usually mean "not known", also inside `a|b` lists."""
    found: set[str] = set()
    for row in table.rows:
        for cell in row:
            if len(cell) <= _EXACT:
                found.update(part.strip().casefold() for part in cell.split("|"))
    return tuple(text for text in ABSENT if text.casefold() in found)


def guess_date_orders(table: Table, columns: Sequence[str]) -> tuple[str, ...]:
    """Return the orders of day, month and year to try; day first unless the dates disagree."""
    places = [table.headings.index(heading) for heading in columns]
    seen = Counter(order_shown_by(row[place]) for row in table.rows for place in places)
    if seen[MONTH_FIRST] > seen[DAY_FIRST]:
        return (MONTH_FIRST, YEAR_FIRST)
    if seen[YEAR_FIRST] > seen[DAY_FIRST] + seen[""]:
        return (YEAR_FIRST, DAY_FIRST)
    return (DAY_FIRST, YEAR_FIRST)


def _known(table: Table, place: int, unknown: set[str]) -> list[str]:
    texts = (row[place].strip() for row in table.rows[:_SAMPLE])
    return [text for text in texts if text and text.casefold() not in unknown]


def by_heading(heading: str) -> tuple[Target, int]:
    """Return the target of the longest known phrase, and how much of the heading it is."""
    if tnm_part_of(heading) is not None:
        return Target.TNM_PART, _EXACT
    words = plain(spaced(heading)).split()
    if words and words[0] == "no" and len(words) > 1:
        words[0] = "n"
    whole = PHRASES.get(" ".join(words))
    if whole is not None:
        return whole, _EXACT
    for length in range(min(LONGEST, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            said = words[start : start + length]
            target = PHRASES.get(" ".join(said)) or IN_ANY_ORDER.get(tuple(sorted(said)))
            if target is not None and " ".join(said) not in ALONE:
                return target, min(_EXACT - 1, 10 * length + _EXACT // 10 - len(words))
    return Target.IGNORE, 0


def _by_values(heading: str, values: Sequence[str]) -> Target:
    """Return what the cells alone show: sexes or families, under a heading that says little."""
    if len(values) < 2 or (plain(heading) not in _VAGUE and not heading.startswith("#")):
        return Target.IGNORE
    if _share(values, lambda text: sex_of(text) is not None and not text.isdecimal()) == 1:
        return Target.SEX
    if _share(values, lambda text: family_of(text) is not None) == 1:
        return Target.FAMILY
    return Target.IGNORE


def _by_codes(target: Target, values: Sequence[str]) -> Target:
    """Return the field of codes where a column that should hold words holds codes alone."""
    for words, codes, shape in _CODED:
        if target is words and values and _share(values, _written(shape)) >= _MOST:
            return codes
    return target


def _written(shape: re.Pattern[str]) -> Callable[[str], bool]:
    def fits(text: str) -> bool:
        return shape.fullmatch(text.strip()) is not None

    return fits


def fit_of(target: Target, values: Sequence[str]) -> float:
    """Return how well the cells suit the target, from 0 for not at all to 1."""
    if not values:
        return _NOTHING_KNOWN
    check = _CHECKS.get(target)
    return 1.0 if check is None else check(values)


def _share(values: Sequence[str], says_yes: Callable[[str], bool]) -> float:
    return sum(1 for text in values if says_yes(text)) / len(values)


def _unique(values: Sequence[str]) -> float:
    """A second tumour repeats an identifier, but a code for a department repeats far more."""
    share = len(set(values)) / len(values)
    return share if share > _NOTHING_KNOWN or len(values) < 4 else 0.1


def _date_like(values: Sequence[str]) -> float:
    share = _share(values, _is_date)
    return share if share > 1 - _MOST else 0.0


def _is_date(text: str) -> bool:
    if order_shown_by(text) is not None or _YEAR.search(text):
        return True
    return text.isdecimal() and len(text) in {5, 8}


def _sexes(values: Sequence[str]) -> float:
    share = _share(values, lambda text: sex_of(text) is not None)
    return share if share > _NOTHING_KNOWN else 0.0


def _sides(values: Sequence[str]) -> float:
    return max(0.1, _share(values, lambda text: side_of(text) is not None))


def _families(values: Sequence[str]) -> float:
    return max(0.1, _share(values, lambda text: family_of(text) is not None))


def _names(values: Sequence[str]) -> float:
    share = _share(values, lambda text: _LETTER.search(text) is not None)
    return share if share > _NOTHING_KNOWN else 0.0


_SITE = re.compile(r"C\d\d[.,]?\d?", re.IGNORECASE)
_TUMOUR = re.compile(r"M?-?[89]\d{3}(?:[/ ]?\d)?", re.IGNORECASE)
_ICD_10 = re.compile(r"[CD]\d\d[.,]?\d{0,2}\+?", re.IGNORECASE)
_CODED = (
    (Target.TOPOGRAPHY, Target.TOPOGRAPHY_CODE, _SITE),
    (Target.MORPHOLOGY, Target.MORPHOLOGY_CODE, _TUMOUR),
    (Target.DIAGNOSIS, Target.MORPHOLOGY_CODE, _TUMOUR),
    (Target.DIAGNOSIS, Target.ICD10_CODE, _ICD_10),
)


def _parts(values: Sequence[str]) -> float:
    share = _share(values, _written(CATEGORY))
    return share if share > _NOTHING_KNOWN else 0.0


_CHECKS: dict[Target, Callable[[Sequence[str]], float]] = {
    Target.LOCAL_ID: _unique,
    Target.BIRTH_DATE: _date_like,
    Target.DIAGNOSED_ON: _date_like,
    Target.TNM_PART: _parts,
    Target.SEX: _sexes,
    Target.LATERALITY: _sides,
    Target.FAMILY: _families,
    Target.FULL_NAME: _names,
    Target.BIRTH_NAME: _names,
    Target.USED_NAME: _names,
    Target.GIVEN_NAMES: _names,
}
