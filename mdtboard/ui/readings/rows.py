"""What the worklist shows: one line for each reading, and for each one nobody asked for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from mdtboard.domain.folding import words
from mdtboard.domain.ids import CaseId
from mdtboard.domain.matching import holding
from mdtboard.domain.reading import Due, ReadingStep, SecondReading
from mdtboard.domain.reading_work import WorkState
from mdtboard.domain.views import CaseToRead, ReadingLine


class Stage(Enum):
    """The filters above the list; every reading is under exactly one of them besides ALL."""

    ALL = "all"
    TO_ASK = "to_ask"
    TO_SEND = "to_send"
    WAITING = "waiting"
    LATE = "late"
    TO_COMPARE = "to_compare"
    TO_ANSWER = "to_answer"
    DONE = "done"


_STAGES: dict[WorkState | None, Stage] = {
    None: Stage.TO_ASK,
    WorkState.TO_SEND: Stage.TO_SEND,
    WorkState.WAITING: Stage.WAITING,
    WorkState.LATE: Stage.LATE,
    WorkState.TO_COMPARE: Stage.TO_COMPARE,
    WorkState.TO_ANSWER: Stage.TO_ANSWER,
    WorkState.DONE: Stage.DONE,
}
_PRESSING = (Stage.LATE, Stage.TO_ANSWER)


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
    board: str = ""
    age: int | None = None
    overdue_days: int = 0
    reading: SecondReading | None = None
    state: WorkState | None = None
    heard_again: bool = False
    probable: bool = False
    reusable: bool = True
    line: ReadingLine | None = None

    @property
    def step(self) -> ReadingStep | None:
        """Return how far the reading is, or None before it is asked for."""
        return None if self.reading is None else self.reading.step

    @property
    def stage(self) -> Stage:
        """Return the filter that the line belongs to."""
        return _STAGES[self.state]

    @property
    def late(self) -> bool:
        """Tell whether the network's own alert has passed."""
        return self.state is WorkState.LATE

    @property
    def laboratory(self) -> str:
        """Return who reads again: the expert centre, while it is known."""
        return "" if self.reading is None else self.reading.expert_centre

    def belongs_to(self, stage: Stage) -> bool:
        """Tell whether the line is shown under `stage`."""
        return stage is Stage.ALL or self.stage is stage

    @property
    def text(self) -> str:
        """Return everything that the line can be found by."""
        parts = [self.patient_name, self.number, self.network, self.first_diagnosis]
        if self.reading is not None:
            parts += [self.reading.second_diagnosis, self.reading.expert_centre]
            parts += [self.reading.first_reference, self.reading.report_reference]
            parts += [self.reading.first_laboratory, self.reading.expert]
        return " ".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which lines are shown: each name is one of those offered, or empty for all."""

    stage: Stage = Stage.ALL
    network: str = ""
    laboratory: str = ""
    board: str = ""
    typed: str = ""

    def of(self, rows: Iterable[WorkRow]) -> list[WorkRow]:
        """Return the lines that are shown under some stage or other."""
        return holding((row for row in rows if self._names(row)), _text, self.typed)

    def _names(self, row: WorkRow) -> bool:
        named = (
            (self.network, row.network),
            (self.laboratory, row.laboratory),
            (self.board, row.board),
        )
        return all(want in ("", found) for want, found in named)


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
        board=line.board,
        age=line.age,
        overdue_days=line.overdue_days,
        reading=line.reading,
        state=line.state,
        heard_again=line.heard_again,
        reusable=line.reusable,
        line=line,
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
        probable=case.due is Due.PROBABLE,
        reusable=case.reusable,
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


def names_of(rows: Iterable[WorkRow], of: Callable[[WorkRow], str]) -> tuple[str, ...]:
    """Return the names a filter offers, in the order of the alphabet."""
    return tuple(sorted({of(row) for row in rows} - {""}, key=str.casefold))


def _by_age(row: WorkRow) -> _SortValue:
    """Put what presses first, then what waits longest, and what is done last."""
    return (
        row.stage in _PRESSING,
        row.stage is Stage.TO_COMPARE,
        row.stage is not Stage.DONE,
        -1 if row.age is None else row.age,
    )


def _by_patient(row: WorkRow) -> _SortValue:
    return (*words(row.patient_name), row.number)


def _by_network(row: WorkRow) -> _SortValue:
    return (row.network.casefold(), row.number)


def _by_step(row: WorkRow) -> _SortValue:
    return (list(Stage).index(row.stage),)


def _by_board(row: WorkRow) -> _SortValue:
    return (_FAR if row.next_meeting is None else row.next_meeting.toordinal(), row.number)


def _text(row: WorkRow) -> str:
    return row.text
