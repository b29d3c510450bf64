"""Two identities side by side, field by field, as a person compares them."""

from dataclasses import dataclass
from typing import Any

from mdtboard.domain.improving import IDENTITY, told_elsewhere
from mdtboard.domain.matching import one_slip
from mdtboard.domain.names_alike import (
    DIFFERENT,
    NEAR,
    ONE_SIDED,
    SAME,
    UNKNOWN,
    WEAK,
    Agreement,
    family_forms,
)
from mdtboard.domain.patient import Patient
from mdtboard.domain.recognition import Evidence

_NAMES = ("birth_name", "used_name", "given_names")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One field of the known and of the stated identity, and how they compare."""

    field: str
    known: Any
    stated: Any
    agreement: Agreement


def side_by_side(stated: Patient, known: Patient, evidence: Evidence) -> tuple[Side, ...]:
    """Return the fields that at least one of two identities fills in, in a form's order."""
    found = {
        "birth_date": evidence.birth_date,
        "sex": evidence.sex,
        "local_id": evidence.number,
        "ins": evidence.ins,
    }
    sides = []
    for name in IDENTITY:
        agreement = found[name] if name in found else _name(name, stated, known)
        if agreement is UNKNOWN:
            continue
        ours, theirs = getattr(stated, name), getattr(known, name)
        if name == "local_id":
            ours, theirs = _numbers(stated), _numbers(known)
        sides.append(Side(field=name, known=theirs, stated=ours, agreement=agreement))
    return tuple(sides)


def _numbers(patient: Patient) -> str:
    numbers = (patient.local_id, *(str(one) for one in patient.other_numbers))
    return ", ".join(number for number in numbers if number)


def _name(name: str, stated: Patient, known: Patient) -> Agreement:
    ours, theirs = getattr(stated, name), getattr(known, name)
    if not ours or not theirs:
        return UNKNOWN if ours == theirs else ONE_SIDED
    forms, others = family_forms(ours), family_forms(theirs)
    if forms & others:
        return SAME
    if told_elsewhere(known, name, ours) or told_elsewhere(stated, name, theirs):
        return WEAK
    near = any(one_slip(form, other) for form in forms for other in others)
    return NEAR if near else DIFFERENT
