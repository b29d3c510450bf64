"""Whether two records bear one person's names, however each of them was written.

Accents, case, hyphens, apostrophes and particles are nothing, either family name counts, the two
may stand in each other's place, and of several given names one is enough.
"""

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

    WEAK is compatible where one of them says less, NEAR one letter or digit off; CHANGED are the
    same given names under another family name. ONE_SIDED is stated by one record only.
    """

    SAME = "same"
    WEAK = "weak"
    NEAR = "near"
    CHANGED = "changed"
    DIFFERENT = "different"
    ONE_SIDED = "one_sided"
    UNKNOWN = "unknown"


SAME, WEAK, NEAR, CHANGED, DIFFERENT, ONE_SIDED, UNKNOWN = Agreement


def names_agree(stated: Patient, known: Patient) -> Agreement:
    """Return how the names of two records compare, family and given names together."""
    empty = [not _parts(one) for one in (stated, known)]
    if all(empty):
        return UNKNOWN
    if any(empty):
        return ONE_SIDED
    if _in_any_order(stated, known):
        return SAME
    families, given = _families_agree(stated, known), _given_agree(stated, known)
    if DIFFERENT in (families, given):
        return CHANGED if families is DIFFERENT and given is SAME else DIFFERENT
    if NEAR in (families, given):
        return NEAR
    return SAME if families is SAME and given in (SAME, UNKNOWN) else WEAK


def name_keys(patient: Patient) -> set[str]:
    """Return keys of which two records of one person, written otherwise, share at least one."""
    firsts = _name_words(patient.given_names)[:1]
    forms = {form for name in _family_names(patient) for form in family_forms(name)}
    keys = {"|".join(sorted((form, *firsts))) for form in forms}
    every = [_name_words(name) for name in _parts(patient)]
    return keys | {"|".join(sorted({word for part in every for word in part}))}


def family_forms(name: str) -> set[str]:
    """Return one family name run together, with its particles and without them."""
    every = _all_words(name)
    bare = [word for word in every if word not in _PARTICLES]
    return {form for form in ("".join(every), "".join(bare)) if form}


def _family_names(patient: Patient) -> tuple[str, ...]:
    return tuple(name for name in (patient.birth_name, patient.used_name) if words(name))


def _parts(patient: Patient) -> tuple[str, ...]:
    given = (patient.given_names,) if words(patient.given_names) else ()
    return (*_family_names(patient), *given)


def _all_words(name: str) -> list[str]:
    return [_SHORT.get(word, word) for word in words(name)]


def _name_words(name: str) -> list[str]:
    """Return the words of a name without its particles, unless it has nothing else."""
    every = _all_words(name)
    return [word for word in every if word not in _PARTICLES] or every


def _in_any_order(stated: Patient, known: Patient) -> bool:
    """Tell whether both have the same words, as when they are swapped or all in one field."""
    return bool(_bags(stated) & _bags(known))


def _bags(patient: Patient) -> set[frozenset[str]]:
    """Return the words of family and given names: under either family name, and under both."""
    given = _name_words(patient.given_names)
    names = _family_names(patient)
    if not given and len(_name_words(" ".join(names))) < 2:
        return set()
    families = [_name_words(name) for name in (*names, " ".join(names))]
    families += [[form] for name in names for form in family_forms(name)]
    # Of several given names lists often tell the first alone.
    return {frozenset((*family, *some)) for family in families for some in (given, given[:1])}


def _families_agree(stated: Patient, known: Patient) -> Agreement:
    ours, theirs = _family_names(stated), _family_names(known)
    if not ours or not theirs:
        return ONE_SIDED
    forms = {form for name in ours for form in family_forms(name)}
    known_forms = {form for name in theirs for form in family_forms(name)}
    if forms & known_forms:
        return SAME
    said = [set(_name_words(name)) for name in ours]
    told = [set(_name_words(name)) for name in theirs]
    if set().union(*said) == set().union(*told):
        return SAME
    # A double name of which one half is told, or both halves in one field.
    whole = (
        *((one, set().union(*told)) for one in said),
        *((one, set().union(*said)) for one in told),
    )
    if any(one <= other for one, other in whole) or any(
        a <= b or b <= a for a in said for b in told
    ):
        return WEAK
    near = any(one_slip(form, other) for form in forms for other in known_forms)
    return NEAR if near else DIFFERENT


def _given_agree(stated: Patient, known: Patient) -> Agreement:
    ours, theirs = _all_words(stated.given_names), _all_words(known.given_names)
    if not ours and not theirs:
        return UNKNOWN
    if not ours or not theirs:
        return ONE_SIDED
    joined, known_joined = "".join(ours), "".join(theirs)
    if joined == known_joined or set(ours) <= set(theirs) or set(theirs) <= set(ours):
        return SAME
    if _initials(ours, theirs) or _initials(theirs, ours):
        return WEAK
    near = one_slip(joined, known_joined) or one_slip(ours[0], theirs[0])
    return NEAR if near else DIFFERENT


def _initials(short: list[str], whole: list[str]) -> bool:
    """Tell whether one is the initials of the other: "J.-F." of Jean-François."""
    if any(len(word) > 1 for word in short) or len(short) > len(whole):
        return False
    return all(word.startswith(letter) for letter, word in zip(short, whole, strict=False))
