"""Questions about what the boards set going: all that is open, one case's, one meeting's."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from mdtboard.domain.case import case_number
from mdtboard.domain.errands import Errand, ErrandKind, ErrandLine, ErrandStep
from mdtboard.domain.ids import BoardId, MeetingId, PatientId
from mdtboard.domain.presentation import PresentationStep
from mdtboard.storage import whole
from mdtboard.storage.schema import BOARDS, CASES, PATIENTS
from mdtboard.storage.schema_cases import ERRANDS, READINGS
from mdtboard.storage.schema_meetings import MEETINGS, PRESENTATIONS

_KINDS = (whole.ERRAND, whole.CASE, whole.PATIENT)
# The board that asked, and the meeting that hears a new presentation.
_ASKED = PRESENTATIONS.alias("asked")
_ASKING = MEETINGS.alias("asking")
_ASKING_BOARD = BOARDS.alias("asking_board")
# Those that no person closed and that no later hearing or reading has answered.
_OPEN = and_(
    ERRANDS.c.step == ErrandStep.OPEN,
    or_(PRESENTATIONS.c.step.is_(None), PRESENTATIONS.c.step != PresentationStep.DECIDED),
)


class ErrandQueries:
    """Everything the lists, the agendas and the papers tell of errands."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self) -> tuple[ErrandLine, ...]:
        """Return what somebody still has to see to."""
        return tuple(line for line in self._lines(_OPEN) if line.state.is_open)

    def ended(self, most: int) -> tuple[ErrandLine, ...]:
        """Return at most so many of the newest that are done or no longer wanted."""
        newest = ERRANDS.c.asked_on.desc()
        lines = self._lines(order=newest, most=2 * most)
        return tuple(line for line in lines if not line.state.is_open)[:most]

    def of_case(self, case_id: UUID) -> tuple[ErrandLine, ...]:
        """Return all that was asked for in one case."""
        return self._lines(ERRANDS.c.case_id == case_id)

    def of_meeting(self, meeting_id: UUID) -> tuple[ErrandLine, ...]:
        """Return what one meeting set going."""
        return self._lines(_ASKED.c.meeting_id == meeting_id)

    def set_going(self, presentation_ids: Iterable[UUID]) -> dict[UUID, tuple[ErrandLine, ...]]:
        """Return what some presentations set going, each in the order it was asked for."""
        found: dict[UUID, list[ErrandLine]] = defaultdict(list)
        for line in self._lines(ERRANDS.c.asked_at.in_(list(presentation_ids))):
            found[line.errand.asked_at].append(line)
        return {key: tuple(lines) for key, lines in found.items()}

    def asked_at(self, presentation_id: UUID) -> tuple[Errand, ...]:
        """Return what one presentation set going, in the order it was asked for."""
        statement = whole.ERRAND.select().where(ERRANDS.c.asked_at == presentation_id)
        return whole.ERRAND.read(self._connection, statement)

    def to_obtain(self, case_ids: Iterable[UUID]) -> dict[UUID, tuple[Errand, ...]]:
        """Return the examinations that are awaited in some cases, the oldest first."""
        statement = (
            whole.ERRAND.select()
            .where(
                ERRANDS.c.case_id.in_(list(case_ids)),
                ERRANDS.c.kind == ErrandKind.EXAMINATION,
                ERRANDS.c.step == ErrandStep.OPEN,
                ERRANDS.c.unasked.is_(False),
            )
            .order_by(ERRANDS.c.asked_on, ERRANDS.c.id)
        )
        found: dict[UUID, list[Errand]] = defaultdict(list)
        for errand in whole.ERRAND.read(self._connection, statement):
            found[errand.case_id].append(errand)
        return {case_id: tuple(errands) for case_id, errands in found.items()}

    def unheard(self, board_id: BoardId, by: date) -> tuple[Errand, ...]:
        """Return the new presentations that a board owes by a day and that are on no agenda."""
        placed = (PresentationStep.PLANNED, PresentationStep.PRESENTED, PresentationStep.DECIDED)
        statement = (
            whole.ERRAND.select()
            .outerjoin(PRESENTATIONS, PRESENTATIONS.c.id == ERRANDS.c.presentation_id)
            .where(
                ERRANDS.c.kind == ErrandKind.HEARING,
                ERRANDS.c.board_id == board_id,
                ERRANDS.c.step == ErrandStep.OPEN,
                ERRANDS.c.unasked.is_(False),
                or_(ERRANDS.c.due_on.is_(None), ERRANDS.c.due_on <= by),
                or_(PRESENTATIONS.c.step.is_(None), PRESENTATIONS.c.step.not_in(placed)),
            )
            .order_by(ERRANDS.c.due_on, ERRANDS.c.asked_on, ERRANDS.c.id)
        )
        return whole.ERRAND.read(self._connection, statement)

    def _lines(
        self, *conditions: ColumnElement[bool], order: Any = None, most: int | None = None
    ) -> tuple[ErrandLine, ...]:
        statement = (
            select(
                *(column for kind in _KINDS for column in kind.columns),
                *(_ASKING_BOARD.c.name.label("asked_by"), BOARDS.c.name.label("board")),
                *(MEETINGS.c.held_on, MEETINGS.c.id.label("heard_at")),
                *(PRESENTATIONS.c.step.label("heard_step"), MEETINGS.c.step.label("meeting_step")),
                READINGS.c.step.label("reading_step"),
            )
            .join_from(ERRANDS, CASES, CASES.c.id == ERRANDS.c.case_id)
            .join(PATIENTS, PATIENTS.c.id == CASES.c.patient_id)
            .join(_ASKED, _ASKED.c.id == ERRANDS.c.asked_at)
            .join(_ASKING, _ASKING.c.id == _ASKED.c.meeting_id)
            .join(_ASKING_BOARD, _ASKING_BOARD.c.id == _ASKING.c.board_id)
            .outerjoin(BOARDS, BOARDS.c.id == ERRANDS.c.board_id)
            .outerjoin(PRESENTATIONS, PRESENTATIONS.c.id == ERRANDS.c.presentation_id)
            .outerjoin(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
            .outerjoin(READINGS, READINGS.c.id == ERRANDS.c.reading_id)
            .where(*conditions)
            .order_by(ERRANDS.c.asked_on if order is None else order, CASES.c.sequence)
            .limit(most)
        )
        return tuple(
            _line(*whole.apart(row, *_KINDS)) for row in self._connection.execute(statement)
        )


def _line(errand: Errand, case: Any, patient: Any, asked_by: str, board: str | None,
          heard_on: date | None, heard_at: UUID | None, *steps: Any) -> ErrandLine:  # fmt: skip
    heard_step, meeting_step, reading_step = steps
    return ErrandLine(
        errand=errand,
        patient_id=PatientId(patient.id),
        patient_name=patient.name,
        number=case_number(case.sequence),
        diagnosis=case.diagnosis or case.morphology or case.topography,
        asked_by=asked_by,
        board=board or "",
        heard_on=heard_on,
        heard_at=None if heard_at is None else MeetingId(heard_at),
        heard_step=heard_step,
        meeting_step=meeting_step,
        reading_step=reading_step,
    )
