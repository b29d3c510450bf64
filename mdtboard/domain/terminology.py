"""Codes: which system and edition one comes from, and the official lists a centre has loaded."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from mdtboard.domain.ids import TerminologyId


class CodeSystem(Enum):
    """The systems a code may come from."""

    ICD_O_MORPHOLOGY = "icd_o_morphology"
    ICD_O_TOPOGRAPHY = "icd_o_topography"
    ICD_10 = "icd_10"
    ORPHA = "orpha"
    ONCOTREE = "oncotree"
    RARECARE = "rarecare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminology:
    """An official list as it was loaded: one system, one edition, one language."""

    id: TerminologyId
    system: CodeSystem
    edition: str
    language: str
    file_name: str
    sha256: str
    entries: int
    skipped: int
    loaded_at: datetime
    loaded_by: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeEntry:
    """One code of a list with its label; `synonyms` are other words for the same thing."""

    system: CodeSystem
    edition: str
    code: str
    label: str
    synonyms: tuple[str, ...] = ()
