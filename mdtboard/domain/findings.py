"""Grades, stages and scores as somebody stated them; nothing here is ever computed."""

from dataclasses import dataclass
from enum import Enum


class FindingKind(Enum):
    """A graded or staged fact with a name of its own; OTHER carries its name as text."""

    FNCLCC_GRADE = "fnclcc_grade"
    NET_GRADE = "net_grade"
    KI67 = "ki67"
    MITOSES = "mitoses"
    HISTOLOGICAL_SUBTYPE = "histological_subtype"
    LUGANO_STAGE = "lugano_stage"
    MASAOKA_KOGA = "masaoka_koga"
    FIGO_STAGE = "figo_stage"
    RESECTION = "resection"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One stated value with the version of its system ("FIGO", "2018", "IIB")."""

    kind: FindingKind
    value: str
    edition: str = ""
    name: str = ""

    @property
    def stated(self) -> "HistologicalSubtype | str":
        """Return the value: a member where it has words of its own, else as it was typed."""
        if self.kind is FindingKind.HISTOLOGICAL_SUBTYPE:
            known = [member for member in HistologicalSubtype if member.value == self.value]
            return known[0] if known else self.value
        return self.value


class HistologicalSubtype(Enum):
    """The subtypes of mesothelioma."""

    EPITHELIOID = "epithelioid"
    SARCOMATOID = "sarcomatoid"
    BIPHASIC = "biphasic"


# What is offered to tick; any other value that was entered is kept and shown as it is.
OFFERED: dict[FindingKind, tuple[str, ...]] = {
    FindingKind.FNCLCC_GRADE: ("1", "2", "3"),
    FindingKind.NET_GRADE: ("G1", "G2", "G3", "NEC"),
    FindingKind.HISTOLOGICAL_SUBTYPE: tuple(member.value for member in HistologicalSubtype),
    FindingKind.LUGANO_STAGE: ("I", "IE", "II", "IIE", "II bulky", "III", "IV"),
    FindingKind.MASAOKA_KOGA: ("I", "IIa", "IIb", "III", "IVa", "IVb"),
    FindingKind.RESECTION: ("R0", "R1", "R2", "RX"),
}
# Systems that came out in several versions which do not mean the same.
VERSIONED = frozenset(
    {
        FindingKind.NET_GRADE,
        FindingKind.LUGANO_STAGE,
        FindingKind.FIGO_STAGE,
        FindingKind.OTHER,
    }
)
# Those that say how far the disease has spread.
STAGES = frozenset(
    {
        FindingKind.LUGANO_STAGE,
        FindingKind.MASAOKA_KOGA,
        FindingKind.FIGO_STAGE,
        FindingKind.OTHER,
    }
)
# What a pathologist graded or typed of one histology: with another they mean nothing any more.
OF_THE_HISTOLOGY = frozenset(
    {
        FindingKind.FNCLCC_GRADE,
        FindingKind.NET_GRADE,
        FindingKind.HISTOLOGICAL_SUBTYPE,
    }
)
