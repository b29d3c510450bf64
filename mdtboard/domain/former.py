"""What a diagnosis rests on, and the diagnoses that a case had before."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.findings import Finding
from mdtboard.domain.ids import NetworkId, ReadingId


class DiagnosisSource(Enum):
    """Whose reading a diagnosis rests on; a PERSON changed it where readings had been compared."""

    INITIAL = "initial"
    EXPERT = "expert"
    THIRD = "third"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerDiagnosis:
    """A diagnosis that a case had, as it stood when another took its place on `until`.

    `source`, `since` and `reading_id` tell of what it rested on itself; `replaced_by` is the
    account that put another in its place.
    """

    diagnosis: str = ""
    morphology: str = ""
    morphology_code: str = ""
    code_edition: str = ""
    icd10_code: str = ""
    orpha_code: str = ""
    grade: str = ""
    findings: tuple[Finding, ...] = ()
    network_id: NetworkId | None = None
    source: DiagnosisSource = DiagnosisSource.INITIAL
    since: date | None = None
    until: date | None = None
    reading_id: ReadingId | None = None
    replaced_by: str = ""
