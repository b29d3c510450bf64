"""Questions about meetings: the calendar, one agenda, one attendance list."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy import case as when
from sqlalchemy.orm import Session

from mdtboard.domain.attendance import Attendance
from mdtboard.domain.case import Case
from mdtboard.domain.completeness import missing_items
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.ids import AttendanceId, BoardId, CaseId, MeetingId, PersonId, PresentationId
from mdtboard.domain.meeting import Meeting, MeetingStep
from mdtboard.domain.patient import Patient
from mdtboard.domain.person import Person
from mdtboard.domain.presentation import Presentation, PresentationStep
from mdtboard.domain.rarity import twice_rule
from mdtboard.domain.reading import state_of
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import AgendaPlace, AttendanceLine, MeetingLine
from mdtboard.storage.queries.courses import CourseQueries
from mdtboard.storage.queries.load import record
from mdtboard.storage.queries.readings import ReadingQueries
from mdtboard.storage.schema import (
    StoredBoard,
    StoredCase,
    StoredNetwork,
    StoredPatient,
    StoredPerson,
)
from mdtboard.storage.schema_meetings import (
    StoredAttendance,
    StoredDecision,
    StoredMeeting,
    StoredPresentation,
)


class MeetingQueries:
    """Everything a meeting's screens and documents show."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def lines(self, board_id: BoardId | None = None) -> tuple[MeetingLine, ...]:
        """Return the meetings of one board or of all, newest first."""
        counts = self._counts()
        statement = (
            select(StoredMeeting, StoredBoard.name)
            .join(StoredBoard, StoredBoard.id == StoredMeeting.board_id)
            .order_by(StoredMeeting.held_on.desc(), StoredMeeting.starts_at.desc())
        )
        if board_id is not None:
            statement = statement.where(StoredMeeting.board_id == board_id)
        return tuple(
            MeetingLine(
                id=MeetingId(row.id),
                board_id=BoardId(row.board_id),
                board=board,
                held_on=row.held_on,
                starts_at=row.starts_at,
                place=row.place,
                step=row.step,
                **counts[row.id],
            )
            for row, board in self._session.execute(statement)
        )

    def _counts(self) -> dict[UUID, dict[str, int]]:
        counts: dict[UUID, dict[str, int]] = defaultdict(
            lambda: dict.fromkeys(("cases", "decided", "validated", "deferred", "to_validate"), 0)
        )
        steps = (
            select(StoredPresentation.meeting_id, StoredPresentation.step, func.count())
            .where(StoredPresentation.step != PresentationStep.WITHDRAWN)
            .group_by(StoredPresentation.meeting_id, StoredPresentation.step)
        )
        for meeting_id, step, count in self._session.execute(steps):
            counts[meeting_id]["cases"] += count
            if step is PresentationStep.DECIDED:
                counts[meeting_id]["decided"] += count
            elif step is PresentationStep.DEFERRED:
                counts[meeting_id]["deferred"] += count
        # A version that another replaced was validated too: each presentation counts once.
        said = StoredDecision.step.in_((DecisionStep.VALIDATED, DecisionStep.REPLACED))
        validated = func.count(when((said, StoredDecision.presentation_id)).distinct())
        recorded = func.sum(when((StoredDecision.step == DecisionStep.RECORDED, 1), else_=0))
        decisions = (
            select(StoredPresentation.meeting_id, validated, recorded)
            .join(StoredDecision, StoredDecision.presentation_id == StoredPresentation.id)
            .group_by(StoredPresentation.meeting_id)
        )
        for meeting_id, done, waiting in self._session.execute(decisions):
            counts[meeting_id]["validated"] = done
            counts[meeting_id]["to_validate"] = waiting
        return counts

    def next_of_board(self, board_id: BoardId, after: date) -> MeetingId | None:
        """Return the board's first planned meeting later than a day, or None."""
        statement = (
            select(StoredMeeting.id)
            .where(
                StoredMeeting.board_id == board_id,
                StoredMeeting.held_on > after,
                StoredMeeting.step == MeetingStep.PLANNED,
            )
            .order_by(StoredMeeting.held_on)
            .limit(1)
        )
        found = self._session.scalar(statement)
        return None if found is None else MeetingId(found)

    def waiting(self, board_id: BoardId, *, before: date) -> tuple[Presentation, ...]:
        """Return the presentations that must come back and no later one continues, oldest first.

        They were deferred, or decided without the quorum that the rule asks for.
        """
        continued = select(StoredPresentation.carried_from).where(
            StoredPresentation.carried_from.is_not(None)
        )
        statement = (
            select(StoredPresentation)
            .join(StoredMeeting, StoredMeeting.id == StoredPresentation.meeting_id)
            .where(
                StoredMeeting.board_id == board_id,
                StoredMeeting.held_on < before,
                or_(
                    StoredPresentation.step == PresentationStep.DEFERRED,
                    StoredPresentation.present_again != "",
                ),
                StoredPresentation.id.not_in(continued),
            )
            .order_by(StoredMeeting.held_on, StoredPresentation.position)
        )
        return tuple(record(Presentation, row) for row in self._session.scalars(statement))

    def last_date(self, board_id: BoardId) -> date | None:
        """Return the day of the board's latest meeting, planned ones included."""
        statement = select(func.max(StoredMeeting.held_on)).where(
            StoredMeeting.board_id == board_id
        )
        return self._session.scalar(statement)

    def meeting(self, meeting_id: MeetingId) -> Meeting:
        """Return one meeting."""
        return record(Meeting, self._session.get_one(StoredMeeting, meeting_id))

    def boards_hearing(self, case_id: CaseId) -> tuple[BoardId, ...]:
        """Return the boards that heard or will hear a case, the latest first."""
        statement = (
            select(StoredMeeting.board_id)
            .join(StoredPresentation, StoredPresentation.meeting_id == StoredMeeting.id)
            .where(StoredPresentation.case_id == case_id)
            .order_by(StoredMeeting.held_on.desc())
        )
        return tuple(dict.fromkeys(BoardId(found) for found in self._session.scalars(statement)))

    def agenda(self, meeting_id: MeetingId) -> tuple[PresentedCase, ...]:
        """Return every case of a meeting in the order it is heard, the withdrawn left out."""
        condition = StoredPresentation.meeting_id == meeting_id
        kept = StoredPresentation.step != PresentationStep.WITHDRAWN
        return self._presented(condition, kept)

    def places(self, meeting_id: MeetingId) -> tuple[AgendaPlace, ...]:
        """Return which cases are on an agenda and where, the withdrawn left out."""
        statement = (
            select(
                StoredPresentation.case_id, StoredPresentation.position, StoredPresentation.number
            )
            .where(StoredPresentation.meeting_id == meeting_id)
            .where(StoredPresentation.step != PresentationStep.WITHDRAWN)
        )
        return tuple(
            AgendaPlace(case_id=CaseId(case_id), position=position, number=number)
            for case_id, position, number in self._session.execute(statement)
        )

    def presented(self, presentation_id: PresentationId) -> PresentedCase:
        """Return one presentation with all that is known of its case."""
        [found] = self._presented(StoredPresentation.id == presentation_id)
        return found

    def attendance(self, meeting_id: MeetingId) -> tuple[AttendanceLine, ...]:
        """Return who is expected or took part, by name."""
        statement = (
            select(StoredAttendance, StoredPerson)
            .join(StoredPerson, StoredPerson.id == StoredAttendance.person_id)
            .where(StoredAttendance.meeting_id == meeting_id)
            .order_by(StoredPerson.family_name, StoredPerson.given_name)
        )
        return tuple(
            _attendance_line(row, record(Person, person))
            for row, person in self._session.execute(statement)
        )

    def attendances(self, meeting_id: MeetingId) -> tuple[Attendance, ...]:
        """Return the attendance records, for the quorum."""
        rows = self._session.scalars(
            select(StoredAttendance).where(StoredAttendance.meeting_id == meeting_id)
        )
        return tuple(record(Attendance, row) for row in rows)

    def _presented(self, *conditions: object) -> tuple[PresentedCase, ...]:
        rows = self._session.execute(_heard(*conditions)).all()
        decisions = self._current_decisions(row[0].id for row in rows)
        case_ids = {row[1].id for row in rows}
        readings = ReadingQueries(self._session).of_cases(case_ids)
        courses = CourseQueries(self._session).of_cases(case_ids)
        found = []
        for stored, stored_case, stored_patient, network, held_on in rows:
            patient, case = record(Patient, stored_patient), record(Case, stored_case)
            presentation = record(Presentation, stored)
            of_case = readings[case.id]
            reads = network is not None and network.second_reading
            due = twice_rule(case.read_twice, second_reading=reads).is_due
            state = state_of(due, tuple((r.step, r.concordance) for r in of_case))
            decision, replaced_on = decisions.get(stored.id, (None, None))
            found.append(
                PresentedCase(
                    patient=patient,
                    case=case,
                    presentation=presentation,
                    decision=decision,
                    replaced_on=replaced_on,
                    network="" if network is None else network.acronym,
                    reading_state=state,
                    reading=of_case[-1] if of_case else None,
                    missing=missing_items(patient, case, presentation, state, on=held_on),
                    course=courses[case.id],
                )
            )
        return tuple(found)

    def _current_decisions(
        self, presentation_ids: Iterable[UUID]
    ) -> dict[UUID, tuple[Decision, date | None]]:
        statement = (
            select(StoredDecision)
            .where(StoredDecision.presentation_id.in_(list(presentation_ids)))
            .order_by(StoredDecision.revision)
        )
        current: dict[UUID, tuple[Decision, date | None]] = {}
        for row in self._session.scalars(statement):
            before = current.get(row.presentation_id)
            validated = None if before is None else before[0].validated_at
            replaced_on = None if validated is None else validated.date()
            current[row.presentation_id] = (record(Decision, row), replaced_on)
        return current


def _attendance_line(row: StoredAttendance, person: Person) -> AttendanceLine:
    return AttendanceLine(
        id=AttendanceId(row.id),
        person_id=PersonId(row.person_id),
        name=person.name,
        full_name=person.full_name,
        specialty=row.specialty,
        institution=person.institution,
        mode=row.mode,
        arrived_at=row.arrived_at,
        left_at=row.left_at,
        version=row.version,
    )


def _heard(*conditions: object) -> Select[Any, Any, Any, Any, Any]:
    """Return the presentations that meet every condition, in the order of their agenda."""
    return (
        select(StoredPresentation, StoredCase, StoredPatient, StoredNetwork, StoredMeeting.held_on)
        .join(StoredMeeting, StoredMeeting.id == StoredPresentation.meeting_id)
        .join(StoredCase, StoredCase.id == StoredPresentation.case_id)
        .join(StoredPatient, StoredPatient.id == StoredCase.patient_id)
        .outerjoin(StoredNetwork, StoredNetwork.id == StoredCase.network_id)
        .where(*conditions)  # type: ignore[arg-type]
        .order_by(StoredPresentation.position, StoredPresentation.sequence)
    )
