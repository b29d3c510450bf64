"""A case: one tumour of one patient."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.ids import CaseId, NetworkId, PatientId
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One tumour, as the board knows it. No stage or grade is ever computed."""

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
    laterality: Laterality = Laterality.NOT_STATED
    basis: Basis = Basis.NOT_STATED
    diagnosed_on: PartialDate | None = None
    tnm: str = ""
    tnm_edition: str = ""
    other_staging: str = ""
    grade: str = ""
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
    referring_clinician: str = ""
    version: int = 0

    @property
    def number(self) -> str:
        """Return the number people say and print: "D-0412"."""
        return case_number(self.sequence)


def case_number(sequence: int) -> str:
    """Return the number people say and print: "D-0412"."""
    return f"D-{sequence:04d}"
