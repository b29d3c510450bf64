"""What the worklist shows: one line for each reading, and for each one nobody asked for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from mdtboard.domain.ids import CaseId, NetworkId
from mdtboard.domain.reading import Concordance, Impact, ReadingStep, SecondReading
from mdtboard.domain.views import CaseToRead, ReadingLine
from mdtboard.ui.widgets.matching import words_of


class Stage(Enum):
    """The filters above the list."""

    ALL = "all"
    TO_ASK = "to_ask"
    TO_SEND = "to_send"
    AWAITED = "awaited"
    LATE = "late"
    TO_COMPARE = "to_compare"
    DONE = "done"


_STAGES: dict[ReadingStep | None, Stage] = {
    None: Stage.TO_ASK,
    ReadingStep.REQUESTED: Stage.TO_SEND,
    ReadingStep.SENT: Stage.AWAITED,
    ReadingStep.RECEIVED: Stage.AWAITED,
    ReadingStep.REPORTED: Stage.TO_COMPARE,
    ReadingStep.COMPARED: Stage.DONE,
    ReadingStep.CANCELLED: Stage.DONE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """One line; a case whose reading nobody asked for has no reading."""

    key: UUID
    case_id: CaseId
    patient_name: str
    number: str
    network: str
    first_diagnosis: str
    next_meeting: date | None
    age: int | None = None
    late: bool = False
    overdue_days: int = 0
    reading: SecondReading | None = None

    @property
    def step(self) -> ReadingStep | None:
        """Return how far the reading is, or None before it is asked for."""
        return None if self.reading is None else self.reading.step

    @property
    def stage(self) -> Stage:
        """Return the filter that the line belongs to, late or not."""
        return _STAGES[self.step]

    def belongs_to(self, stage: Stage) -> bool:
        """Tell whether the line is shown under `stage`."""
        if stage is Stage.ALL:
            return True
        return self.late if stage is Stage.LATE else self.stage is stage

    def holds(self, tokens: tuple[str, ...]) -> bool:
        """Tell whether every typed word begins some word of the line."""
        parts = [self.patient_name, self.number, self.network, self.first_diagnosis]
        if self.reading is not None:
            parts += [self.reading.second_diagnosis, self.reading.expert_centre]
            parts += [self.reading.first_reference, self.reading.report_reference]
        words = words_of(" ".join(parts))
        return all(any(word.startswith(token) for word in words) for token in tokens)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEntry:
    """What somebody typed about the next step of a reading, all steps together."""

    on: date | None = None
    network_id: NetworkId | None = None
    expert_centre: str = ""
    first_laboratory: str = ""
    first_reference: str = ""
    first_diagnosis: str = ""
    material: str = ""
    second_diagnosis: str = ""
    report_reference: str = ""
    concordance: Concordance = Concordance.NOT_STATED
    impact: Impact = Impact.UNKNOWN
    comment: str = ""


def of_line(line: ReadingLine) -> WorkRow:
    """Return the line of a reading."""
    return WorkRow(
        key=line.reading.id,
        case_id=line.reading.case_id,
        patient_name=line.patient_name,
        number=line.number,
        network=line.network,
        first_diagnosis=line.reading.first_diagnosis,
        next_meeting=line.next_meeting,
        age=line.age,
        late=line.late,
        overdue_days=line.overdue_days,
        reading=line.reading,
    )


def of_case(case: CaseToRead) -> WorkRow:
    """Return the line of a case whose reading nobody asked for."""
    return WorkRow(
        key=case.case_id,
        case_id=case.case_id,
        patient_name=case.patient_name,
        number=case.number,
        network=case.network,
        first_diagnosis=case.diagnosis,
        next_meeting=case.next_meeting,
    )


_SortValue = tuple[int | str | bool, ...]
_FAR = date.max.toordinal()


def sort_value(key: str) -> Callable[[WorkRow], _SortValue]:
    """Return what the column `key` sorts by."""
    return {
        "age": _by_age,
        "patient": _by_patient,
        "network": _by_network,
        "step": _by_step,
        "board": _by_board,
    }[key]


def counts(rows: Iterable[WorkRow]) -> dict[Stage, int]:
    """Return how many lines each filter holds."""
    kept = tuple(rows)
    return {stage: sum(row.belongs_to(stage) for row in kept) for stage in Stage}


def _by_age(row: WorkRow) -> _SortValue:
    """Put what is late first, then what waits longest, and what is done last."""
    return (
        row.late,
        row.stage is Stage.TO_COMPARE,
        row.stage is not Stage.DONE,
        -1 if row.age is None else row.age,
    )


def _by_patient(row: WorkRow) -> _SortValue:
    return (*words_of(row.patient_name), row.number)


def _by_network(row: WorkRow) -> _SortValue:
    return (row.network.casefold(), row.number)


def _by_step(row: WorkRow) -> _SortValue:
    return (list(_STAGES).index(row.step),)


def _by_board(row: WorkRow) -> _SortValue:
    return (_FAR if row.next_meeting is None else row.next_meeting.toordinal(), row.number)
