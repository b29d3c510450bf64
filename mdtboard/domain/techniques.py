"""The techniques an expert adds to a second reading, each with its result as stated."""

from dataclasses import dataclass
from enum import Enum


class Technique(Enum):
    """How a complementary result was obtained."""

    IMMUNOHISTOCHEMISTRY = "immunohistochemistry"
    FISH = "fish"
    PCR = "pcr"
    SEQUENCING = "sequencing"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class TechniqueResult:
    """One result: "IHC MDM2: positive". Nothing is read out of it."""

    technique: Technique
    target: str = ""
    result: str = ""
