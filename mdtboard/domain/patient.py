"""A patient's identity, and what the patient was told and agreed to."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import PatientId
from mdtboard.domain.national_ids import is_birth_place, is_ins
from mdtboard.domain.partial_date import PartialDate

_NUMBER = re.compile(r"([^()]*[^()\s])\s*\((.*\S.*)\)\Z")


class Sex(Enum):
    """Administrative sex."""

    FEMALE = "female"
    MALE = "male"
    INDETERMINATE = "indeterminate"
    UNKNOWN = "unknown"


class IdentityStatus(Enum):
    """How far the identity was checked (French RNIV); only a qualified one carries the INS."""

    PROVISIONAL = "provisional"
    VALIDATED = "validated"
    QUALIFIED = "qualified"


class Information(Enum):
    """Whether the patient was told of the presentation and objects (CSP L.1110-4)."""

    NOT_RECORDED = "not_recorded"
    INFORMED = "informed"
    OPPOSED = "opposed"


class Sharing(Enum):
    """Whether the patient agrees to sharing outside the care team (CSP L.1110-4: consent)."""

    NOT_ASKED = "not_asked"
    AGREED = "agreed"
    REFUSED = "refused"


class Reuse(Enum):
    """Whether the patient opposes other use of the record: registry, figures, research."""

    NOT_ASKED = "not_asked"
    NOT_OPPOSED = "not_opposed"
    OPPOSED = "opposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherNumber:
    """The number by which another institution knows the patient."""

    number: str
    institution: str

    def __str__(self) -> str:
        return f"{self.number} ({self.institution})"


def read_numbers(text: str) -> tuple[OtherNumber, ...] | None:
    """Read back numbers as they are written, "204411 (CHU de Lyon); 88 (IGR)", or None."""
    found = []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        told = _NUMBER.match(part)
        if told is None:
            return None
        found.append(OtherNumber(number=told[1].strip(), institution=told[2].strip()))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """A person whose tumour a board discusses.

    What the patient was told and objects to are three facts, each with its day and who heard it:
    `information` of the presentation, `sharing` outside the care team, `reuse` of the record.
    """

    id: PatientId
    local_id: str = ""
    other_numbers: tuple[OtherNumber, ...] = ()
    ins: str = ""
    birth_name: str = ""
    used_name: str = ""
    given_names: str = ""
    first_given_name: str = ""
    birth_place: str = ""
    birth_date: PartialDate | None = None
    sex: Sex = Sex.UNKNOWN
    identity: IdentityStatus = IdentityStatus.PROVISIONAL
    general_practitioner: str = ""
    correspondents: str = ""
    information: Information = Information.NOT_RECORDED
    informed_on: date | None = None
    informed_by: str = ""
    sharing: Sharing = Sharing.NOT_ASKED
    sharing_on: date | None = None
    sharing_by: str = ""
    reuse: Reuse = Reuse.NOT_ASKED
    reuse_on: date | None = None
    reuse_by: str = ""
    version: int = 0

    @property
    def name(self) -> str:
        """Return the name a colleague would say: used or birth name, then given names.

        A patient without a name, as a research list may have, goes by the local identifier.
        """
        family = (self.used_name or self.birth_name).upper()
        return " ".join(part for part in (family, self.given_names) if part) or self.local_id

    @property
    def is_nameless(self) -> bool:
        """Tell whether no name at all is known."""
        return not (self.used_name or self.birth_name or self.given_names)

    @property
    def is_opposed(self) -> bool:
        """Tell whether the patient objects to the discussion by the board."""
        return self.information is Information.OPPOSED

    @property
    def allows_reuse(self) -> bool:
        """Tell whether figures and lists for others may hold the patient."""
        return self.reuse is not Reuse.OPPOSED

    def check(self, today: date) -> None:
        """Refuse an identity nobody could find again.

        Raises:
            RuleViolation: neither a name nor a local identifier, or born after `today`.
        """
        if not (self.birth_name or self.used_name or self.local_id):
            raise RuleViolation(Rule.PATIENT_HAS_NO_IDENTITY)
        if self.birth_date is not None and self.birth_date.earliest > today:
            raise RuleViolation(Rule.BIRTH_DATE_IN_FUTURE)

    def check_numbers(self, before: "Patient | None") -> None:
        """Refuse a national identity that cannot be one; what stood there before is left alone.

        Raises:
            RuleViolation: the INS or the birth place is wrong, or a qualified identity has no
                INS (RNIV: only a qualified identity carries one).
        """
        known = replace(self, ins="", birth_place="") if before is None else before
        qualified = self.identity is IdentityStatus.QUALIFIED
        changed = self.ins != known.ins or self.identity is not known.identity
        if self.ins and changed and not is_ins(self.ins):
            raise RuleViolation(Rule.INS_NOT_RIGHT, field="ins")
        if qualified and not self.ins and (changed or before is None):
            raise RuleViolation(Rule.INS_MISSING, field="ins")
        place = self.birth_place
        if place and place != known.birth_place and not is_birth_place(place):
            raise RuleViolation(Rule.BIRTH_PLACE_NOT_RIGHT, field="birth_place")

    def age_on(self, day: date) -> int | None:
        """Return the age in full years on `day`, when the birth date tells."""
        return None if self.birth_date is None else self.birth_date.age_on(day)
