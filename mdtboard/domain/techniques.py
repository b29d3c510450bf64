"""The techniques an expert adds to a second reading, each with its result as stated."""

import re
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


_NAMES: dict[str, Technique] = {
    "ihc": Technique.IMMUNOHISTOCHEMISTRY,
    "immuno": Technique.IMMUNOHISTOCHEMISTRY,
    "fish": Technique.FISH,
    "pcr": Technique.PCR,
    "rt-pcr": Technique.PCR,
    "ngs": Technique.SEQUENCING,
    "rnaseq": Technique.SEQUENCING,
    "rna-seq": Technique.SEQUENCING,
}


def read_techniques(typed: str) -> tuple[TechniqueResult, ...]:
    """Return the results typed on one line: "IHC MDM2: positive; FISH MDM2 amplified".

    Parts stand between semicolons or on lines of their own. A part that begins with no known
    technique is kept whole.
    """
    # French sets its colons off by a space that does not break.
    parts = (" ".join(part.split()) for part in re.split(r"[;\n]", typed))
    return tuple(_read(part) for part in parts if part)


def _read(part: str) -> TechniqueResult:
    name, _, rest = part.partition(" ")
    technique = _NAMES.get(name.casefold())
    target, _, result = rest.strip().partition(" ")
    if technique is None or not target:
        return TechniqueResult(technique=Technique.OTHER, result=part)
    said = result.strip().removeprefix(":").strip()
    return TechniqueResult(technique=technique, target=target.rstrip(":"), result=said)
