"""What the documents of second readings show, gathered before a page is drawn."""

from dataclasses import dataclass
from datetime import date

from mdtboard.domain.case import Case
from mdtboard.domain.patient import Patient
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.sheets import PrintHead
from mdtboard.domain.views import ReadingLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """To whom a letter or a parcel goes, a line for each part; empty lines are left out."""

    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingSheet:
    """One reading with its tumour and those who write to each other about it.

    `chain` are the readings of the same material, oldest first; `board` and `heard_on` are the
    meeting that waits for the result, if one is planned.
    """

    head: PrintHead
    patient: Patient
    case: Case
    reading: SecondReading
    chain: tuple[SecondReading, ...]
    network: str
    overdue_days: int
    laboratory: Addressee
    expert: Addressee
    board: str = ""
    heard_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistSheet:
    """The lines of the worklist as they were filtered, `filters` in words."""

    head: PrintHead
    lines: tuple[ReadingLine, ...]
    filters: str = ""
