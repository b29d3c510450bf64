"""Two records of one person made one: what differs, what is kept, and whose cases move."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from mdtboard.domain.case import Case
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import fold
from mdtboard.domain.ids import CaseId, PatientId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import IdentityStatus, Information, Patient, Reuse, Sex, Sharing
from mdtboard.domain.same_tumour import may_be_same

# What is chosen together, by its first field: a number without its check, or an objection without
# its day, would tell something that nobody said.
_CONSENT = ("sharing", "sharing_on", "sharing_by")
_REUSE = ("reuse", "reuse_on", "reuse_by")
PARTS: tuple[tuple[str, ...], ...] = (
    ("birth_name",),
    ("used_name",),
    ("given_names",),
    ("first_given_name",),
    ("birth_date",),
    ("birth_place",),
    ("sex",),
    ("local_id",),
    ("identity", "ins"),
    ("general_practitioner",),
    ("correspondents",),
    ("information", "informed_on", "informed_by"),
    _CONSENT,
    _REUSE,
)
_WORD = re.compile(r"\w+")
_EMPTY = Patient(id=PatientId(new_id()))
# Of each kind, what must not get lost to the other record comes last. Nobody knows whether a
# consent that is not there was refused: without it is the safe one.
_WEIGHTS: tuple[tuple[Enum, ...], ...] = (
    tuple(IdentityStatus),
    (Information.NOT_RECORDED, Information.INFORMED, Information.OPPOSED),
    (Sharing.AGREED, Sharing.NOT_ASKED, Sharing.REFUSED),
    (Reuse.NOT_ASKED, Reuse.NOT_OPPOSED, Reuse.OPPOSED),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A part in which two records differ; `other_first` where the other's says more.

    It is `open` where both say something: then a person must choose.
    """

    part: tuple[str, ...]
    kept: tuple[Any, ...]
    other: tuple[Any, ...]
    open: bool
    other_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """Both records with their cases, and which pairs of cases may be one tumour."""

    keep: Patient
    other: Patient
    keep_cases: tuple[Case, ...]
    other_cases: tuple[Case, ...]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return the parts in which the two differ, in the order of a form."""
        found = (_difference(part, self.keep, self.other) for part in PARTS)
        return tuple(item for item in found if item is not None)

    @property
    def same_tumours(self) -> tuple[tuple[CaseId, CaseId], ...]:
        """Return the pairs of cases, one of each, that may be the same tumour."""
        return tuple(
            (CaseId(kept.id), CaseId(moved.id))
            for moved in self.other_cases
            for kept in self.keep_cases
            if may_be_same(moved, kept)
        )

    @property
    def two_identities(self) -> bool:
        """Tell whether each has a national identity of its own: two persons, most likely."""
        return bool(self.keep.ins and self.other.ins) and self.keep.ins != self.other.ins

    @property
    def little_in_common(self) -> bool:
        """Tell whether two of birth date, sex and given names contradict: two persons, likely.

        One alone does not say so: a digit may be wrong, and names may be swapped.
        """
        keep, other = self.keep, self.other
        known = Sex.UNKNOWN not in (keep.sex, other.sex)
        given, theirs = (set(_WORD.findall(fold(each.given_names))) for each in (keep, other))
        contradictions = (
            _apart(keep.birth_date, other.birth_date),
            known and keep.sex is not other.sex,
            bool(given and theirs) and given.isdisjoint(theirs),
        )
        return sum(contradictions) > 1

    def merged(self, from_other: frozenset[str]) -> Patient:
        """Return the record that remains; `from_other` names parts by their first field.

        The numbers by which other institutions know either of them are kept.

        Raises:
            RuleViolation: the two are one record.
        """
        if self.keep.id == self.other.id:
            raise RuleViolation(Rule.MERGE_NEEDS_TWO)
        taken = {name for part in PARTS if part[0] in from_other for name in part}
        own = self.keep.other_numbers
        numbers = own + tuple(one for one in self.other.other_numbers if one not in own)
        chosen = {name: getattr(self.other, name) for name in taken}
        return replace(self.keep, other_numbers=numbers, **chosen)


def _apart(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Tell whether two dates cannot be the same day; a year alone may be any day of it."""
    if one is None or other is None:
        return False
    return one.latest < other.earliest or other.latest < one.earliest


def _difference(part: tuple[str, ...], keep: Patient, other: Patient) -> Difference | None:
    kept, theirs = _values(part, keep), _values(part, other)
    if kept == theirs:
        return None
    if part == _CONSENT:
        first = _outweighs(theirs[0], kept[0])
        return Difference(part=part, kept=kept, other=theirs, open=True, other_first=first)
    empty = _values(part, _EMPTY)
    return Difference(
        part=part,
        kept=kept,
        other=theirs,
        open=empty not in (kept, theirs),
        other_first=kept == empty or _outweighs(theirs[0], kept[0]),
    )


def _outweighs(theirs: Any, kept: Any) -> bool:
    """Tell whether a value must not get lost to the other: an objection, a checked identity."""
    for order in _WEIGHTS:
        if theirs in order and kept in order:
            return order.index(theirs) > order.index(kept)
    return False


def _values(part: tuple[str, ...], patient: Patient) -> tuple[Any, ...]:
    return tuple(getattr(patient, name) for name in part)
