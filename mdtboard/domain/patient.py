"""A patient's identity, and what the patient was told and agreed to."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import PatientId
from mdtboard.domain.partial_date import PartialDate


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """A person whose tumour a board discusses."""

    id: PatientId
    local_id: str = ""
    ins: str = ""
    birth_name: str = ""
    used_name: str = ""
    given_names: str = ""
    birth_date: PartialDate | None = None
    sex: Sex = Sex.UNKNOWN
    identity: IdentityStatus = IdentityStatus.PROVISIONAL
    general_practitioner: str = ""
    correspondents: str = ""
    information: Information = Information.NOT_RECORDED
    informed_on: date | None = None
    informed_by: str = ""
    shares_outside_team: bool = False
    version: int = 0

    @property
    def name(self) -> str:
        """Return the name a colleague would say: used or birth name, then given names.

        A patient without a name, as a research list may have, goes by the local identifier.
        """
        family = (self.used_name or self.birth_name).upper()
        return " ".join(part for part in (family, self.given_names) if part) or self.local_id

    def check(self, today: date) -> None:
        """Refuse an identity nobody could find again.

        Raises:
            RuleViolation: neither a name nor a local identifier, or born after `today`.
        """
        if not (self.birth_name or self.used_name or self.local_id):
            raise RuleViolation(Rule.PATIENT_HAS_NO_IDENTITY)
        if self.birth_date is not None and self.birth_date.earliest > today:
            raise RuleViolation(Rule.BIRTH_DATE_IN_FUTURE)

    def age_on(self, day: date) -> int | None:
        """Return the age in full years on `day`, when the birth date tells."""
        return None if self.birth_date is None else self.birth_date.age_on(day)
