"""Whether two records bear one person's names, however each of them was written.

Accents, case, hyphens, apostrophes and particles are nothing, either family name counts, the two
may stand in each other's place, and of several given names one is enough.
Where both have several, and not the same, they may be twins: Jean-Pierre and Jean-Paul.
"""

from dataclasses import dataclass
from enum import Enum

from mdtboard.domain.folding import words
from mdtboard.domain.matching import one_slip
from mdtboard.domain.patient import Patient

_PARTICLES = frozenset(
    (
        *("d", "de", "des", "du", "l", "la", "le", "les"),
        *("da", "das", "del", "della", "dello", "di", "do", "dos"),
        *("den", "der", "ten", "ter", "van", "von", "zu", "zum"),
        *("al", "el", "ben", "bin", "bint", "ibn"),
    )
)
_SHORT = {"st": "saint", "ste": "sainte"}


class Agreement(Enum):
    """How one trait of two records compares.

    WEAK is compatible where one of them says less, NEAR one letter or digit off, PARTLY the same
    first given name with other ones after it; CHANGED are the same given names under another
    family name. ONE_SIDED is stated by one record only.
    """

    SAME = "same"
    WEAK = "weak"
    NEAR = "near"
    PARTLY = "partly"
    CHANGED = "changed"
    DIFFERENT = "different"
    ONE_SIDED = "one_sided"
    UNKNOWN = "unknown"


SAME, WEAK, NEAR, PARTLY, CHANGED, DIFFERENT, ONE_SIDED, UNKNOWN = Agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of a record, taken apart once to be compared with many.

    `forms` are the family names run together, `families` their words; `bags` are the words of
    family and given names as they may stand in one field, `short` those with the first given name
    alone, as lists often tell it.
    """

    forms: frozenset[str]
    families: tuple[frozenset[str], ...]
    given: tuple[str, ...]
    bags: frozenset[frozenset[str]]
    short: frozenset[frozenset[str]]

    @classmethod
    def of(cls, patient: Patient) -> "Names":
        """Return the names of a record."""
        told = (_all_words(name) for name in (patient.birth_name, patient.used_name))
        families = [every for every in told if every]
        given = _all_words(patient.given_names)
        bare = [_bare(every) for every in families]
        forms = {form for pair in zip(families, bare, strict=True) for form in map("".join, pair)}
        return cls(
            forms=frozenset(forms),
            families=tuple(frozenset(family) for family in bare),
            given=tuple(given),
            bags=_bags(bare, forms, _bare(given)),
            short=_bags(bare, forms, _bare(given)[:1]),
        )

    @property
    def empty(self) -> bool:
        """Tell whether there is no name at all."""
        return not self.families and not self.given

    def keys(self) -> set[str]:
        """Return keys of which two records of one person, written otherwise, share one."""
        firsts = _bare(list(self.given))[:1]
        keys = {"|".join(sorted((form, *firsts))) for form in self.forms}
        return keys | {"|".join(sorted(bag)) for bag in self.bags | self.short}


def names_agree(stated: Names, known: Names) -> Agreement:
    """Return how the names of two records compare, family and given names together."""
    if stated.empty or known.empty:
        return UNKNOWN if stated.empty and known.empty else ONE_SIDED
    if _bags_agree(stated, known):
        return SAME
    families, given = _families_agree(stated, known), _given_agree(stated.given, known.given)
    if DIFFERENT in (families, given):
        return CHANGED if families is DIFFERENT and given is SAME else DIFFERENT
    if given is PARTLY:
        return PARTLY
    if NEAR in (families, given):
        return NEAR
    return SAME if families is SAME and given in (SAME, UNKNOWN) else WEAK


def family_forms(name: str) -> set[str]:
    """Return one family name run together, with its particles and without them."""
    every = _all_words(name)
    return {"".join(every), "".join(_bare(every))} - {""}


def _all_words(name: str) -> list[str]:
    return [_SHORT.get(word, word) for word in words(name)] if name else []


def _bare(every: list[str]) -> list[str]:
    """Return the words of a name without its particles, unless it has nothing else."""
    return [word for word in every if word not in _PARTICLES] or every


def _bags(
    families: list[list[str]], forms: set[str], given: list[str]
) -> frozenset[frozenset[str]]:
    """Return the words of family and given names: under either family name, and under both."""
    both = [word for family in families for word in family]
    if not given and len(both) < 2:
        return frozenset()
    whole = {*map(tuple, families), tuple(both), *((form,) for form in forms)}
    return frozenset(frozenset((*family, *given)) for family in whole)


def _bags_agree(stated: Names, known: Names) -> bool:
    """Tell whether one has all the words of the other, or of its first given name.

    Never may both be cut short: of twins, the first given name is often the same.
    """
    ours, theirs = stated.bags, known.bags
    whole = not ours.isdisjoint(theirs)
    return whole or not ours.isdisjoint(known.short) or not theirs.isdisjoint(stated.short)


def _families_agree(stated: Names, known: Names) -> Agreement:
    ours, theirs = stated.families, known.families
    if not ours or not theirs:
        return ONE_SIDED
    if not stated.forms.isdisjoint(known.forms):
        return SAME
    said, told = frozenset().union(*ours), frozenset().union(*theirs)
    if said == told:
        return SAME
    # A double name of which one half is told, or both halves in one field.
    if any(one <= told for one in ours) or any(one <= said for one in theirs):
        return WEAK
    near = any(one_slip(form, other) for form in stated.forms for other in known.forms)
    return NEAR if near else DIFFERENT


def _given_agree(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Agreement:
    if not ours or not theirs:
        return UNKNOWN if ours == theirs else ONE_SIDED
    joined, known_joined = "".join(ours), "".join(theirs)
    if joined == known_joined or set(ours) <= set(theirs) or set(theirs) <= set(ours):
        return SAME
    if _initials(ours, theirs) or _initials(theirs, ours):
        return WEAK
    if one_slip(joined, known_joined):
        return NEAR
    if ours[0] == theirs[0]:
        return PARTLY
    return NEAR if one_slip(ours[0], theirs[0]) else DIFFERENT


def _initials(short: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Tell whether one is the initials of the other: "J.-F." of Jean-François."""
    if any(len(word) > 1 for word in short) or len(short) > len(whole):
        return False
    return all(word.startswith(letter) for letter, word in zip(short, whole, strict=False))
