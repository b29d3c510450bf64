"""Read-only rows, one shape per screen; made by few SELECTs, kept by no session."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from uuid import UUID

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.decision import Decision
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.history import FieldName
from mdtboard.domain.ids import (
    AttendanceId,
    BoardId,
    CaseId,
    MeetingId,
    PatientId,
    PersonId,
    ReadingId,
)
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient, Sex
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import Presentation
from mdtboard.domain.reading import Due, ReadingState, SecondReading
from mdtboard.domain.reading_work import WorkState


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """A line of the case list."""

    id: CaseId
    patient_id: PatientId
    sequence: int
    patient_name: str
    birth_date: PartialDate | None
    sex: Sex
    local_id: str
    family: TumourFamily
    diagnosis: str
    opened_on: date
    reading_state: ReadingState
    last_meeting: date | None
    next_meeting: date | None


class CaseSort(Enum):
    """What the case list can be sorted by."""

    NUMBER = "number"
    PATIENT = "patient"
    DIAGNOSIS = "diagnosis"
    OPENED = "opened"
    FAMILY = "family"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Which cases the list shows, and in which order; `typed` searches as it is typed."""

    typed: str = ""
    family: TumourFamily | None = None
    sort: CaseSort = CaseSort.NUMBER
    descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOrder:
    """The cases a filter matches, as running numbers in the order of the list.

    `capped` tells that there were more than a search returns, `near` that nothing is written as
    it was typed: only a slip explains what was found.
    """

    sequences: range | tuple[int, ...]
    capped: bool = False
    near: bool = False


class HitKind(Enum):
    """What a search found."""

    PATIENT = "patient"
    CASE = "case"
    PRESENTATION = "presentation"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """Something found by typing; a patient without a case has none.

    `field` is where it was found, with the words around the place, unless it was the name that
    was typed; `near` tells that only a slip explains it.
    """

    kind: HitKind
    entity_id: UUID
    case_id: CaseId | None
    patient_id: PatientId
    patient_name: str
    birth_date: PartialDate | None
    number: str
    text: str
    on: date | None
    field: FieldName | None = None
    excerpt: str = ""
    near: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """A line of the meeting list.

    `short` counts the decisions of a formal board that were taken without its quorum,
    `short_waiting` those of them that were not put on another agenda yet.
    """

    id: MeetingId
    board_id: BoardId
    board: str
    held_on: date
    starts_at: time
    place: str
    step: MeetingStep
    cases: int
    decided: int
    validated: int
    deferred: int
    to_validate: int
    short: int = 0
    short_waiting: int = 0

    @property
    def fell_short(self) -> bool:
        """Tell whether it was held, and decided something without its quorum."""
        return self.step in (MeetingStep.HELD, MeetingStep.CLOSED) and self.short > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """A line of the attendance list."""

    id: AttendanceId
    person_id: PersonId
    name: str
    full_name: str
    specialty: Specialty
    institution: str
    mode: AttendanceMode
    arrived_at: datetime | None
    left_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PastPresentation:
    """A presentation of one case, with the meeting it belonged to."""

    presentation: Presentation
    board: str
    held_on: date
    meeting_step: MeetingStep
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingLine:
    """A line of the second-reading worklist."""

    reading: SecondReading
    patient_id: PatientId
    patient_name: str
    number: str
    network: str
    overdue_days: int
    next_meeting: date | None
    board: str
    age: int
    state: WorkState
    heard_again: bool
    reusable: bool = True

    @property
    def late(self) -> bool:
        """Tell whether the network's own alert has passed."""
        return self.state is WorkState.LATE


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPair:
    """One reading as figures see it: the two diagnoses, how they compare, and its days."""

    reading: SecondReading
    number: str
    patient_name: str
    network: str
    reusable: bool = True

    @property
    def id(self) -> ReadingId:
        """Return the reading."""
        return self.reading.id

    @property
    def case_id(self) -> CaseId:
        """Return the case."""
        return self.reading.case_id


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseToRead:
    """A case whose second reading is due and was not asked for."""

    case_id: CaseId
    patient_name: str
    number: str
    diagnosis: str
    network: str
    due: Due
    next_meeting: date | None
    reusable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A line of the log of printed documents."""

    kind: DocumentKind
    board: str
    held_on: date | None
    number: str
    file_name: str
    pages: int
    draft: bool
    printed_at: datetime
    printed_by: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPlace:
    """Which case stands where on an agenda, under which number."""

    case_id: CaseId
    position: int
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPatient:
    """A patient with the number of the newest case, empty where there is none."""

    patient: Patient
    number: str
