"""Professionals, their specialties, and the accounts that can log in."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AccountId, NoticeId, PersonId
from mdtboard.domain.national_ids import may_be_rpps


class Specialty(Enum):
    """The specialty under which a person attends; `is_medical` ones can count for a quorum."""

    SURGERY = "surgery"
    MEDICAL_ONCOLOGY = "medical_oncology"
    RADIOTHERAPY = "radiotherapy"
    PATHOLOGY = "pathology"
    RADIOLOGY = "radiology"
    NUCLEAR_MEDICINE = "nuclear_medicine"
    INTERVENTIONAL_RADIOLOGY = "interventional_radiology"
    HAEMATOLOGY = "haematology"
    PNEUMOLOGY = "pneumology"
    GASTROENTEROLOGY = "gastroenterology"
    ENDOCRINOLOGY = "endocrinology"
    DERMATOLOGY = "dermatology"
    GYNAECOLOGY = "gynaecology"
    UROLOGY = "urology"
    NEUROLOGY = "neurology"
    ENT = "ent"
    PAEDIATRICS = "paediatrics"
    GERIATRICS = "geriatrics"
    PALLIATIVE_CARE = "palliative_care"
    GENETICS = "genetics"
    MOLECULAR_BIOLOGY = "molecular_biology"
    INTERNAL_MEDICINE = "internal_medicine"
    GENERAL_PRACTICE = "general_practice"
    OTHER_PHYSICIAN = "other_physician"
    PHARMACY = "pharmacy"
    NURSING = "nursing"
    PSYCHOLOGY = "psychology"
    CLINICAL_RESEARCH = "clinical_research"
    SECRETARIAT = "secretariat"

    @property
    def is_medical(self) -> bool:
        """Tell whether it is a physician's specialty; the quorum counts physicians (HAS 2014)."""
        return self not in _NOT_MEDICAL


_NOT_MEDICAL = frozenset(
    {
        Specialty.PHARMACY,
        Specialty.NURSING,
        Specialty.PSYCHOLOGY,
        Specialty.CLINICAL_RESEARCH,
        Specialty.SECRETARIAT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A professional who attends boards, refers cases or is responsible for a treatment."""

    id: PersonId
    title: str = ""
    family_name: str
    given_name: str = ""
    specialty: Specialty
    institution: str = ""
    national_id: str = ""
    email: str = ""
    active: bool = True
    version: int = 0

    @property
    def name(self) -> str:
        """Return the name as a colleague says it: "Dr Martin"."""
        return " ".join(part for part in (self.title, self.family_name) if part)

    @property
    def full_name(self) -> str:
        """Return the name as a document prints it: "Dr Anne Martin"."""
        return " ".join(part for part in (self.title, self.given_name, self.family_name) if part)

    @property
    def signing_name(self) -> str:
        """Return the name as a document names who answers for it, with the RPPS."""
        return self.signed(self.full_name)

    def signed(self, name: str) -> str:
        """Return a name that the person goes by, with the RPPS where there is one."""
        number = self.national_id.strip()
        return f"{name} (RPPS {number})" if number.isdigit() else name

    def check(self) -> None:
        """Refuse a person without a name, or whose RPPS cannot be one."""
        if not self.family_name.strip():
            raise RuleViolation(Rule.NAME_MISSING)
        if not may_be_rpps(self.national_id):
            raise RuleViolation(Rule.RPPS_NOT_RIGHT, field="national_id")


class Role(Enum):
    """What an account is for."""

    SECRETARY = "secretary"
    COORDINATOR = "coordinator"
    PHYSICIAN = "physician"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who opens the board with a passphrase; `slot` names the key slot."""

    id: AccountId
    name: str
    role: Role
    specialty: Specialty
    slot: str
    person_id: PersonId | None = None
    active: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryNotice:
    """What an account is told at its next sign-in: the recovery key gave `name` a passphrase."""

    id: NoticeId
    account_id: AccountId
    at: datetime
    name: str
    version: int = 0
