"""Whether two records may be of one person, although somebody typed one of them otherwise."""

from dataclasses import dataclass
from enum import Enum

from mdtboard.domain.folding import words
from mdtboard.domain.ids import PatientId
from mdtboard.domain.matching import one_slip
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient


class Likeness(Enum):
    """In what two records differ that may be of one person, the closest first."""

    SAME = "same"
    NAMES_SWAPPED = "names_swapped"
    NAME_NEAR = "name_near"
    DATE_NEAR = "date_near"
    DATE_VAGUE = "date_vague"


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """A known patient who may be the one that is being entered."""

    patient_id: PatientId
    name: str
    birth_date: PartialDate | None
    number: str
    likeness: Likeness


def likeness(typed: Patient, known: Patient) -> Likeness | None:
    """Return how a known patient resembles the one typed, or None.

    Accents and case are nothing, either family name counts, and of the given names the first: it
    may be typed in part. Dates are near when one digit differs, or day and month are exchanged; a
    date of which less is known is no reason to pass over the same names.
    """
    same_day = typed.birth_date is not None and typed.birth_date == known.birth_date
    near_day = not same_day and _near_dates(typed.birth_date, known.birth_date)
    vague = not same_day and _may_be_one(typed.birth_date, known.birth_date)
    if not same_day and not near_day and not vague:
        return None
    families = _families(typed) & _families(known)
    given, known_given = _first(typed.given_names), _first(known.given_names)
    same_given = not given or known_given.startswith(given)
    swapped = bool(given) and {given} <= _families(known) and {known_given} <= _families(typed)
    exact = bool(families) and same_given
    if near_day or vague:
        # With a date that differs, half a name is no reason to ask.
        found = Likeness.DATE_NEAR if near_day else Likeness.DATE_VAGUE
        return found if (exact and given) or swapped else None
    if exact:
        return Likeness.SAME
    if swapped:
        return Likeness.NAMES_SWAPPED
    near_family = any(one_slip(a, b) for a in _families(typed) for b in _families(known))
    near_given = bool(families) and one_slip(given, known_given)
    return Likeness.NAME_NEAR if (near_family and same_given) or near_given else None


def _families(patient: Patient) -> set[str]:
    names = (patient.birth_name, patient.used_name)
    return {joined for name in names if (joined := " ".join(words(name)))}


def _first(names: str) -> str:
    return next(iter(words(names)), "")


def _may_be_one(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Tell whether the less known of two dates holds the other."""
    if one is None or other is None or one == other:
        return False
    shorter, longer = sorted((one.iso, other.iso), key=len)
    return len(shorter) < len(longer) and longer.startswith(shorter)


def _near_dates(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None or one.day is None or other.day is None:
        return False
    if one.year == other.year and (one.month, one.day) == (other.day, other.month):
        return True
    return sum(a != b for a, b in zip(one.iso, other.iso, strict=True)) == 1
