"""A case: one tumour of one patient."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.findings import Finding, FindingKind
from mdtboard.domain.former import DiagnosisSource, FormerDiagnosis
from mdtboard.domain.ids import CaseId, NetworkId, PatientId, ReadingId
from mdtboard.domain.partial_date import PartialDate


class TumourFamily(Enum):
    """The broad family a board thinks in; it is a label for lists, not a diagnosis."""

    SARCOMA = "sarcoma"
    NEUROENDOCRINE = "neuroendocrine"
    MESOTHELIOMA = "mesothelioma"
    LYMPHOMA = "lymphoma"
    THYMIC = "thymic"
    BREAST = "breast"
    LUNG = "lung"
    DIGESTIVE = "digestive"
    UROLOGICAL = "urological"
    GYNAECOLOGICAL = "gynaecological"
    HEAD_AND_NECK = "head_and_neck"
    SKIN = "skin"
    BRAIN = "brain"
    ENDOCRINE = "endocrine"
    HAEMATOLOGICAL = "haematological"
    OTHER = "other"
    NOT_STATED = "not_stated"


class Laterality(Enum):
    """The side of the tumour."""

    NOT_STATED = "not_stated"
    LEFT = "left"
    RIGHT = "right"
    BILATERAL = "bilateral"
    MIDLINE = "midline"


class Basis(Enum):
    """What the diagnosis rests on."""

    NOT_STATED = "not_stated"
    HISTOLOGY = "histology"
    CYTOLOGY = "cytology"
    IMAGING = "imaging"
    CLINICAL = "clinical"
    SUSPECTED = "suspected"


class Phase(Enum):
    """Where the disease stands (FRCP MED-243)."""

    INITIAL = "initial"
    RELAPSE = "relapse"


class RareStatus(Enum):
    """Whether somebody said that the cancer is rare, and why is beside it."""

    NOT_STATED = "not_stated"
    RARE = "rare"
    COMMON = "common"


class Situation(Enum):
    """What makes a cancer rare by situation, whatever its histology (INCa)."""

    PREGNANCY = "pregnancy"
    HIV = "hiv"
    TRANSPLANT = "transplant"
    PREDISPOSITION = "predisposition"
    SITE = "site"
    OTHER = "other"


class ReadTwice(Enum):
    """Whether an expert reads the tumour a second time: by the list, or as a person decided."""

    BY_LIST = "by_list"
    WANTED = "wanted"
    NOT_WANTED = "not_wanted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One tumour, as the board knows it. No stage or grade is ever computed.

    `diagnosis_source` tells what the diagnosis rests on, with the day and the reading where it is
    one; it is certain once two readings agree or a third has settled it (`domain.diagnosis`).
    """

    id: CaseId
    patient_id: PatientId
    sequence: int = 0
    opened_on: date
    family: TumourFamily = TumourFamily.NOT_STATED
    diagnosis: str = ""
    topography: str = ""
    topography_code: str = ""
    morphology: str = ""
    morphology_code: str = ""
    code_edition: str = ""
    icd10_code: str = ""
    orpha_code: str = ""
    laterality: Laterality = Laterality.NOT_STATED
    basis: Basis = Basis.NOT_STATED
    diagnosed_on: PartialDate | None = None
    tnm: str = ""
    tnm_edition: str = ""
    other_staging: str = ""
    grade: str = ""
    findings: tuple[Finding, ...] = ()
    markers: str = ""
    phase: Phase = Phase.INITIAL
    history: str = ""
    comorbidities: str = ""
    past_treatments: str = ""
    pathology: str = ""
    pathology_reference: str = ""
    imaging: str = ""
    network_id: NetworkId | None = None
    rare: RareStatus = RareStatus.NOT_STATED
    rare_reason: str = ""
    situations: tuple[Situation, ...] = ()
    read_twice: ReadTwice = ReadTwice.BY_LIST
    read_twice_reason: str = ""
    social: str = ""
    wishes: str = ""
    referring_clinician: str = ""
    diagnosis_source: DiagnosisSource = DiagnosisSource.INITIAL
    diagnosis_since: date | None = None
    diagnosis_reading: ReadingId | None = None
    diagnosis_certain: bool = False
    former_diagnoses: tuple[FormerDiagnosis, ...] = ()
    version: int = 0

    @property
    def number(self) -> str:
        """Return the number people say and print: "D-0412"."""
        return case_number(self.sequence)


def case_number(sequence: int) -> str:
    """Return the number people say and print: "D-0412"."""
    return f"D-{sequence:04d}"


_FAMILIES_OF: dict[FindingKind, frozenset[TumourFamily]] = {
    FindingKind.FNCLCC_GRADE: frozenset({TumourFamily.SARCOMA}),
    FindingKind.NET_GRADE: frozenset({TumourFamily.NEUROENDOCRINE}),
    FindingKind.KI67: frozenset(
        {TumourFamily.NEUROENDOCRINE, TumourFamily.LYMPHOMA, TumourFamily.BREAST}
    ),
    FindingKind.MITOSES: frozenset({TumourFamily.NEUROENDOCRINE, TumourFamily.SARCOMA}),
    FindingKind.HISTOLOGICAL_SUBTYPE: frozenset({TumourFamily.MESOTHELIOMA}),
    FindingKind.LUGANO_STAGE: frozenset({TumourFamily.LYMPHOMA}),
    FindingKind.MASAOKA_KOGA: frozenset({TumourFamily.THYMIC}),
    FindingKind.FIGO_STAGE: frozenset({TumourFamily.GYNAECOLOGICAL}),
}


def findings_for(family: TumourFamily) -> tuple[FindingKind, ...]:
    """Return the findings a form offers for a family: its own, then those of any tumour."""
    own = [kind for kind in FindingKind if family in _FAMILIES_OF.get(kind, ())]
    anyone = [kind for kind in FindingKind if kind not in _FAMILIES_OF]
    return (*own, *anyone)
