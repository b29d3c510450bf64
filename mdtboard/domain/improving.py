"""Whether a value of a list may take the place of one that is known already."""

import unicodedata
from enum import Enum
from typing import Any

from mdtboard.domain.folding import words
from mdtboard.domain.names_alike import family_forms
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.domain.recognition import plain_number, same_but_zeros
from mdtboard.domain.same_tumour import in_other_words, told_words
from mdtboard.domain.tnm import says_less

# What says who somebody is: an import changes none of it unless a person says so.
IDENTITY = ("birth_name", "used_name", "given_names", "birth_date", "sex", "local_id", "ins")
_UNKNOWN = frozenset({"unknown", "not_stated"})


def is_worse(known: Any, stated: Any, field: str = "") -> bool:
    """Tell whether a stated value says no more than the known one: it must not replace it.

    A year says less than a day, "Eleonore" less than "Éléonore", the beginning of a text less
    than the whole, and "not known" less than anything. A TNM is compared by its parts, a
    diagnosis by its words.
    """
    if stated in (None, "") or known == stated:
        return True
    if isinstance(stated, Enum):
        return stated.value in _UNKNOWN
    if isinstance(stated, PartialDate) and isinstance(known, PartialDate):
        return known.iso.startswith(stated.iso)
    if isinstance(stated, str) and isinstance(known, str) and known:
        return _worse_text(known, stated) or _worse_field(field, known, stated)
    return False


def identity_changes(known: Patient, stated: Patient) -> dict[str, Any]:
    """Return what a list says otherwise, or better, of a known patient's identity.

    Names that are told in part, swapped, or in the place of each other say nothing new.
    """
    found = {
        name: getattr(stated, name)
        for name in IDENTITY
        if not is_worse(getattr(known, name), getattr(stated, name))
    }
    for name in ("birth_name", "used_name", "given_names"):
        if name in found and told_elsewhere(known, name, found[name]):
            del found[name]
    if "local_id" in found and _same_number(known, stated.local_id):
        del found["local_id"]
    return found


def _same_number(known: Patient, number: str) -> bool:
    """Tell whether a number is one that the patient has already, maybe without its zeros."""
    own = known.local_id
    if len(plain_number(number)) <= len(plain_number(own)) and same_but_zeros(number, own):
        return True
    others = {plain_number(one.number) for one in known.other_numbers}
    return plain_number(number) in {plain_number(own), *others}


def told_elsewhere(known: Patient, name: str, text: str) -> bool:
    """Tell whether a name says only what the record says somewhere among its names."""
    own = getattr(known, name)
    if family_forms(text) & family_forms(own):
        return _marks(text) <= _marks(own)
    every = set(words(f"{known.birth_name} {known.used_name} {known.given_names}"))
    joined = {form for part in (known.birth_name, known.used_name) for form in family_forms(part)}
    return set(words(text)) <= every or bool(family_forms(text) & joined)


def _worse_text(known: str, stated: str) -> bool:
    ours, theirs = words(stated), words(known)
    if ours == theirs:
        return _marks(stated) <= _marks(known)
    return bool(ours) and theirs[: len(ours)] == ours


def _worse_field(field: str, known: str, stated: str) -> bool:
    if field == "tnm":
        return says_less(stated, known)
    if field in ("diagnosis", "morphology"):
        ours, theirs = told_words(stated), told_words(known)
        shorter = ours < theirs or (ours == theirs and len(words(stated)) < len(words(known)))
        return shorter and in_other_words(stated, known)
    return False


def _marks(text: str) -> int:
    """Return how many letters of a text bear a mark: what a bad export loses."""
    decomposed = unicodedata.normalize("NFD", text)
    return sum(bool(unicodedata.combining(sign)) for sign in decomposed)
