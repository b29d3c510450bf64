"""Questions about meetings: the calendar, one agenda, one attendance list."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select, text
from sqlalchemy import case as when

from mdtboard.domain.attendance import Attendance
from mdtboard.domain.completeness import missing_items
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errands import awaited_at
from mdtboard.domain.ids import AttendanceId, BoardId, CaseId, MeetingId, PersonId, PresentationId
from mdtboard.domain.meeting import BoardKind, Meeting, MeetingStep
from mdtboard.domain.person import Person
from mdtboard.domain.presentation import Lane, Presentation, PresentationStep, agenda_numbers
from mdtboard.domain.reading import state_of
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import AgendaPlace, AttendanceLine, MeetingLine
from mdtboard.storage import whole
from mdtboard.storage.queries.courses import CourseQueries
from mdtboard.storage.queries.due import dues
from mdtboard.storage.queries.errands import ErrandQueries
from mdtboard.storage.queries.readings import ReadingQueries
from mdtboard.storage.schema import (
    BOARDS,
    CASES,
    NETWORKS,
    PATIENTS,
    PEOPLE,
)
from mdtboard.storage.schema_meetings import (
    ATTENDANCES,
    DECISIONS,
    MEETINGS,
    PRESENTATIONS,
    UNSETTLED,
)

_NO_QUORUM = {"short": 0, "short_waiting": 0}
_COUNTED = ("cases", "decided", "validated", "deferred", "to_validate", *_NO_QUORUM)
_HEARD = (whole.PRESENTATION, whole.CASE, whole.PATIENT, whole.NETWORK)


class MeetingQueries:
    """Everything a meeting's screens and documents show."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines(self, board_id: BoardId | None = None) -> tuple[MeetingLine, ...]:
        """Return the meetings of one board or of all, newest first."""
        counts = self._counts()
        statement = (
            select(
                *whole.MEETING.columns, BOARDS.c.name.label("board"), BOARDS.c.kind.label("kind")
            )
            .join(BOARDS, BOARDS.c.id == MEETINGS.c.board_id)
            .order_by(MEETINGS.c.held_on.desc(), MEETINGS.c.starts_at.desc())
        )
        if board_id is not None:
            statement = statement.where(MEETINGS.c.board_id == board_id)
        return tuple(
            MeetingLine(
                id=MeetingId(row.id),
                board_id=BoardId(row.board_id),
                board=row.board,
                held_on=row.held_on,
                starts_at=row.starts_at,
                place=row.place,
                step=row.step,
                **(counts[row.id] | _NO_QUORUM if row.kind is BoardKind.STAFF else counts[row.id]),
            )
            for row in self._connection.execute(statement)
        )

    def _counts(self) -> dict[UUID, dict[str, int]]:
        counts: dict[UUID, dict[str, int]] = defaultdict(lambda: dict.fromkeys(_COUNTED, 0))
        steps = (
            select(PRESENTATIONS.c.meeting_id, PRESENTATIONS.c.step, func.count())
            .where(PRESENTATIONS.c.step != PresentationStep.WITHDRAWN)
            .group_by(PRESENTATIONS.c.meeting_id, PRESENTATIONS.c.step)
        )
        for meeting_id, step, count in self._connection.execute(steps):
            counts[meeting_id]["cases"] += count
            if step is PresentationStep.DECIDED:
                counts[meeting_id]["decided"] += count
            elif step is PresentationStep.DEFERRED:
                counts[meeting_id]["deferred"] += count
        # A version that another replaced was validated too: each presentation counts once.
        said = DECISIONS.c.step.in_((DecisionStep.VALIDATED, DecisionStep.REPLACED))
        validated = func.count(when((said, DECISIONS.c.presentation_id)).distinct())
        recorded = func.sum(when((DECISIONS.c.step == DecisionStep.RECORDED, 1), else_=0))
        current = DECISIONS.c.step.in_((DecisionStep.VALIDATED, DecisionStep.RECORDED))
        discussed = PRESENTATIONS.c.lane == Lane.DISCUSS
        short = and_(current, DECISIONS.c.quorum_met.is_(False), discussed)
        waiting = and_(short, PRESENTATIONS.c.present_again == "")
        fell_short = func.count(when((short, DECISIONS.c.presentation_id)).distinct())
        still = func.count(when((waiting, DECISIONS.c.presentation_id)).distinct())
        decisions = (
            select(PRESENTATIONS.c.meeting_id, validated, recorded, fell_short, still)
            .join(DECISIONS, DECISIONS.c.presentation_id == PRESENTATIONS.c.id)
            .group_by(PRESENTATIONS.c.meeting_id)
        )
        for meeting_id, *found in self._connection.execute(decisions):
            named = ("validated", "to_validate", "short", "short_waiting")
            counts[meeting_id].update(zip(named, found, strict=True))
        return counts

    def next_of_board(self, board_id: BoardId, after: date) -> MeetingId | None:
        """Return the board's first planned meeting later than a day, or None."""
        statement = (
            select(MEETINGS.c.id)
            .where(
                MEETINGS.c.board_id == board_id,
                MEETINGS.c.held_on > after,
                MEETINGS.c.step == MeetingStep.PLANNED,
            )
            .order_by(MEETINGS.c.held_on)
            .limit(1)
        )
        found = self._connection.scalar(statement)
        return None if found is None else MeetingId(found)

    def planned_from(self, board_id: BoardId, first: date) -> tuple[Meeting, ...]:
        """Return the board's planned meetings from a day on, the earliest first."""
        statement = (
            whole.MEETING.select()
            .where(
                MEETINGS.c.board_id == board_id,
                MEETINGS.c.held_on >= first,
                MEETINGS.c.step == MeetingStep.PLANNED,
            )
            .order_by(MEETINGS.c.held_on, MEETINGS.c.starts_at)
        )
        return whole.MEETING.read(self._connection, statement)

    def waiting(self, board_id: BoardId, *, before: date) -> tuple[Presentation, ...]:
        """Return the presentations that must come back and no later one continues, oldest first.

        They were deferred, or decided without the quorum that the rule asks for.
        """
        statement = (
            whole.PRESENTATION.select()
            .join(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
            .where(
                MEETINGS.c.board_id == board_id,
                or_(MEETINGS.c.held_on < before, MEETINGS.c.step == MeetingStep.CANCELLED),
                *_waits(),
            )
            .order_by(MEETINGS.c.held_on, PRESENTATIONS.c.position)
        )
        return whole.PRESENTATION.read(self._connection, statement)

    def waiting_of_boards(self) -> dict[BoardId, int]:
        """Return how many cases wait for a meeting of each board; a board of none is left out."""
        statement = (
            select(MEETINGS.c.board_id, func.count())
            .join(PRESENTATIONS, PRESENTATIONS.c.meeting_id == MEETINGS.c.id)
            .where(*_waits())
            .group_by(MEETINGS.c.board_id)
        )
        rows = self._connection.execute(statement)
        return {BoardId(board_id): count for board_id, count in rows}

    def last_date(self, board_id: BoardId) -> date | None:
        """Return the day of the board's latest meeting, planned ones included."""
        statement = select(func.max(MEETINGS.c.held_on)).where(MEETINGS.c.board_id == board_id)
        latest: date | None = self._connection.scalar(statement)
        return latest

    def meeting(self, meeting_id: MeetingId) -> Meeting:
        """Return one meeting."""
        statement = whole.MEETING.select().where(MEETINGS.c.id == meeting_id)
        return whole.MEETING.of(self._connection.execute(statement).one())

    def boards_hearing(self, case_id: CaseId) -> tuple[BoardId, ...]:
        """Return the boards that heard or will hear a case, the latest first."""
        statement = (
            select(MEETINGS.c.board_id)
            .join(PRESENTATIONS, PRESENTATIONS.c.meeting_id == MEETINGS.c.id)
            .where(PRESENTATIONS.c.case_id == case_id)
            .order_by(MEETINGS.c.held_on.desc())
        )
        return tuple(dict.fromkeys(BoardId(found) for found in self._connection.scalars(statement)))

    def agenda(self, meeting_id: MeetingId) -> tuple[PresentedCase, ...]:
        """Return every case of a meeting in the order it is heard, the withdrawn left out."""
        condition = PRESENTATIONS.c.meeting_id == meeting_id
        kept = PRESENTATIONS.c.step != PresentationStep.WITHDRAWN
        rows = self._presented(condition, kept)
        shown = (row.presentation for row in rows)
        numbers = agenda_numbers((each.id, each.number) for each in shown)
        return tuple(replace(row, agenda_number=numbers[row.presentation.id]) for row in rows)

    def places(self, meeting_id: MeetingId) -> tuple[AgendaPlace, ...]:
        """Return which cases are on an agenda and where, the withdrawn left out."""
        statement = (
            select(PRESENTATIONS.c.case_id, PRESENTATIONS.c.position, PRESENTATIONS.c.number)
            .where(PRESENTATIONS.c.meeting_id == meeting_id)
            .where(PRESENTATIONS.c.step != PresentationStep.WITHDRAWN)
        )
        return tuple(
            AgendaPlace(case_id=CaseId(case_id), position=position, number=number)
            for case_id, position, number in self._connection.execute(statement)
        )

    def presented(self, presentation_id: PresentationId) -> PresentedCase:
        """Return one presentation with all that is known of its case."""
        [found] = self._presented(PRESENTATIONS.c.id == presentation_id)
        number = self._numbers(found.presentation.meeting_id).get(presentation_id, "")
        return replace(found, agenda_number=number)

    def _numbers(self, meeting_id: MeetingId) -> dict[PresentationId, str]:
        statement = (
            select(PRESENTATIONS.c.id, PRESENTATIONS.c.number)
            .where(PRESENTATIONS.c.meeting_id == meeting_id)
            .where(PRESENTATIONS.c.step != PresentationStep.WITHDRAWN)
            .order_by(PRESENTATIONS.c.position, PRESENTATIONS.c.sequence)
        )
        rows = self._connection.execute(statement)
        return agenda_numbers((PresentationId(row_id), number) for row_id, number in rows)

    def unsettled(self) -> tuple[PresentedCase, ...]:
        """Return the cases with a second text to choose from, of whatever meeting."""
        doubles = select(DECISIONS.c.presentation_id).where(text(UNSETTLED))
        return self._presented(PRESENTATIONS.c.id.in_(doubles))

    def attendance(self, meeting_id: MeetingId) -> tuple[AttendanceLine, ...]:
        """Return who is expected or took part, by name; after the end, who was absent."""
        statement = (
            select(*whole.ATTENDANCE.columns, *whole.PERSON.columns, MEETINGS.c.ended_at)
            .join(PEOPLE, PEOPLE.c.id == ATTENDANCES.c.person_id)
            .join(MEETINGS, MEETINGS.c.id == ATTENDANCES.c.meeting_id)
            .where(ATTENDANCES.c.meeting_id == meeting_id)
            .order_by(PEOPLE.c.family_name, PEOPLE.c.given_name)
        )
        return tuple(
            _attendance_line(*whole.apart(row, whole.ATTENDANCE, whole.PERSON))
            for row in self._connection.execute(statement)
        )

    def attendances(self, meeting_id: MeetingId) -> tuple[Attendance, ...]:
        """Return the attendance records, for the quorum."""
        statement = whole.ATTENDANCE.select().where(ATTENDANCES.c.meeting_id == meeting_id)
        return whole.ATTENDANCE.read(self._connection, statement)

    def _presented(self, *conditions: object) -> tuple[PresentedCase, ...]:
        rows = [whole.apart(row, *_HEARD) for row in self._connection.execute(_heard(*conditions))]
        decisions, unsettled = self._current_decisions(row[0].id for row in rows)
        case_ids = {row[1].id for row in rows}
        readings = ReadingQueries(self._connection).of_cases(case_ids)
        courses = CourseQueries(self._connection).of_cases(case_ids)
        asked = ErrandQueries(self._connection)
        errands = asked.to_obtain(case_ids)
        set_going = asked.set_going(row[0].id for row in rows)
        owed = dues(self._connection, case_ids)
        found = []
        for presentation, case, patient, network, held_on in rows:
            of_case = readings[case.id]
            state = state_of(owed[case.id], tuple((r.step, r.concordance) for r in of_case))
            doubles = tuple(d for d in unsettled if d.presentation_id == presentation.id)
            awaited = awaited_at(errands.get(case.id, ()), presentation.id, held_on)
            found.append(
                PresentedCase(
                    patient=patient,
                    case=case,
                    presentation=presentation,
                    decision=decisions.get(presentation.id),
                    unsettled=doubles,
                    network="" if network is None else network.acronym,
                    reading_state=state,
                    reading=of_case[-1] if of_case else None,
                    missing=missing_items(
                        patient, case, presentation, state, on=held_on, asked_for=bool(awaited)
                    ),
                    course=courses[case.id],
                    to_obtain=awaited,
                    set_going=set_going.get(presentation.id, ()),
                )
            )
        return tuple(found)

    def _current_decisions(
        self, presentation_ids: Iterable[UUID]
    ) -> tuple[dict[UUID, Decision], list[Decision]]:
        """Return the newest version of each presentation, and the doubles to settle."""
        statement = (
            whole.DECISION.select()
            .where(DECISIONS.c.presentation_id.in_(list(presentation_ids)))
            .order_by(DECISIONS.c.revision)
        )
        current: dict[UUID, Decision] = {}
        unsettled = []
        for decision in whole.DECISION.read(self._connection, statement):
            if decision.step is DecisionStep.UNSETTLED:
                unsettled.append(decision)
                continue
            current[decision.presentation_id] = decision
        return current, unsettled


def _attendance_line(row: Attendance, person: Person, ended: datetime | None) -> AttendanceLine:
    return AttendanceLine(
        id=AttendanceId(row.id),
        person_id=PersonId(row.person_id),
        name=person.name,
        full_name=person.full_name,
        specialty=row.specialty,
        institution=person.institution,
        mode=row.mode.once(ended=ended is not None),
        arrived_at=row.arrived_at,
        left_at=row.left_at,
        version=row.version,
    )


def _waits() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of a presentation that must come back and that none continues."""
    origin = PRESENTATIONS.c.carried_from
    continued = select(origin).where(origin.is_not(None))
    deferred = PRESENTATIONS.c.step == PresentationStep.DEFERRED
    return (
        or_(deferred, PRESENTATIONS.c.present_again != ""),
        PRESENTATIONS.c.id.not_in(continued),
    )


def _heard(*conditions: object) -> Select[Any, Any, Any, Any, Any]:
    """Return the presentations that meet every condition, in the order of their agenda."""
    return (
        select(*(column for kind in _HEARD for column in kind.columns), MEETINGS.c.held_on)
        .join(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
        .join(CASES, CASES.c.id == PRESENTATIONS.c.case_id)
        .join(PATIENTS, PATIENTS.c.id == CASES.c.patient_id)
        .outerjoin(NETWORKS, NETWORKS.c.id == CASES.c.network_id)
        .where(*conditions)  # type: ignore[arg-type]
        .order_by(PRESENTATIONS.c.position, PRESENTATIONS.c.sequence)
    )
