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
