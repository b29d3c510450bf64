"""Whether a case that is being entered may be a tumour that the patient has a case for already.

A relapse or a metastasis is a new phase of the same tumour, not a second case. This only warns:
two tumours of one kind at one site do exist.
"""

from mdtboard.domain.case import Case, Laterality, TumourFamily
from mdtboard.domain.expert_lists import read_morphology, read_site
from mdtboard.domain.folding import words

_SIDES = {Laterality.LEFT, Laterality.RIGHT}
_SIDE_WORDS = {
    Laterality.LEFT: {"gauche", "gauches", "left"},
    Laterality.RIGHT: {"droit", "droite", "droits", "droites", "right"},
}
_SMALL_WORDS = {"d", "de", "des", "du", "l", "la", "le", "les", "of", "the"}
# With one of these more, a diagnosis is another one: "non à petites cellules", "deuxième".
_OTHERWISE = {
    *("non", "pas", "sans", "not", "no", "without"),
    *("second", "seconde", "secondaire", "deuxieme", "2e", "2eme", "2nd", "secondary"),
}
_SHORTEST_WORD = 4  # "sein", "foie"; what is shorter is mostly an article


def may_be_same(typed: Case, known: Case) -> bool:
    """Tell whether two cases have one histology or family, and sites that may be one.

    Of a code of histology the four figures count, not the behaviour; of a code of site the
    category. What is not filled in rules nothing out, but something must speak for it.
    """
    return _same_entity(typed, known) and one_place(typed, known)


def in_other_words(stated: str, known: str) -> bool:
    """Tell whether one diagnosis has all the words of another: "Liposarcome", "… grade 3".

    A word that turns its meaning makes it another diagnosis; articles count for nothing.
    """
    one, other = told_words(stated), told_words(known)
    contained = bool(one and other) and (one <= other or other <= one)
    return contained and not (one ^ other) & _OTHERWISE


def told_words(diagnosis: str) -> set[str]:
    """Return the words by which a diagnosis is compared."""
    return set(words(diagnosis)) - _SMALL_WORDS


def one_side(typed: Case, known: Case) -> bool:
    """Tell whether the sides of two cases may be one, those that only their words tell too."""
    return _sides(typed) | _sides(known) != _SIDES


def _sides(case: Case) -> set[Laterality]:
    said = set(words(f"{case.diagnosis} {case.topography}"))
    told = {side for side, names in _SIDE_WORDS.items() if said & names}
    return told | ({case.laterality} & _SIDES)


def one_place(typed: Case, known: Case) -> bool:
    """Tell whether the sites and sides of two cases may be one."""
    if {typed.laterality, known.laterality} == _SIDES:
        return False
    one, other = read_site(typed.topography_code), read_site(known.topography_code)
    if one is not None and other is not None:
        return one[0] // 10 == other[0] // 10
    named, known_named = _long_words(typed.topography), _long_words(known.topography)
    return not named or not known_named or bool(named & known_named)


def _same_entity(typed: Case, known: Case) -> bool:
    one, other = read_morphology(typed.morphology_code), read_morphology(known.morphology_code)
    if one is not None and other is not None and one[0] == other[0]:
        return True
    said = words(typed.diagnosis)
    if said and said == words(known.diagnosis):
        return True
    return typed.family is not TumourFamily.NOT_STATED and typed.family is known.family


def _long_words(text: str) -> set[str]:
    return {word for word in words(text) if len(word) >= _SHORTEST_WORD}
