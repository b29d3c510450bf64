"""Planning meetings and their agendas; starting, ending and resuming them; attendance."""

from dataclasses import replace
from datetime import date

from mdtboard.domain.actions import Act
from mdtboard.domain.attendance import Attendance, AttendanceMode, quorum_of
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import (
    AttendanceId,
    BoardId,
    CaseId,
    MeetingId,
    PersonId,
    PresentationId,
    new_id,
)
from mdtboard.domain.meeting import Board, Meeting, MeetingStep, QuorumResult, next_date
from mdtboard.domain.permissions import Permission
from mdtboard.domain.person import Person
from mdtboard.domain.presentation import Presentation, PresentationStep, WrittenOpinion
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import AttendanceLine, MeetingLine
from mdtboard.services import agenda
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork


class MeetingService:
    """The calendar and the agendas."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def lines(self, board_id: BoardId | None = None) -> tuple[MeetingLine, ...]:
        """Return the meetings, newest first."""
        with self._desk.database.reading() as queries:
            return queries.meetings.lines(board_id)

    def waiting(self) -> dict[BoardId, int]:
        """Return how many cases that were put off wait for a meeting of each board."""
        with self._desk.database.reading() as queries:
            return queries.meetings.waiting_of_boards()

    def meeting(self, meeting_id: MeetingId) -> Meeting:
        """Return one meeting."""
        with self._desk.database.reading() as queries:
            return queries.meetings.meeting(meeting_id)

    def board_of(self, meeting: Meeting) -> Board:
        """Return the board that meets."""
        with self._desk.database.records() as records:
            return records.boards.get(meeting.board_id)

    def agenda(self, meeting_id: MeetingId) -> tuple[PresentedCase, ...]:
        """Return a meeting's cases in the order they are heard."""
        with self._desk.database.reading() as queries:
            return queries.meetings.agenda(meeting_id)

    def presented(self, presentation_id: PresentationId) -> PresentedCase:
        """Return one case of an agenda."""
        with self._desk.database.reading() as queries:
            return queries.meetings.presented(presentation_id)

    def unsettled(self) -> tuple[PresentedCase, ...]:
        """Return the cases of which two windows wrote two texts, and nobody chose yet."""
        with self._desk.database.reading() as queries:
            return queries.meetings.unsettled()

    def suggested_date(self, board: Board) -> date:
        """Return a sensible day for the board's next meeting."""
        with self._desk.database.reading() as queries:
            last = queries.meetings.last_date(BoardId(board.id))
        return next_date(board, last, self._desk.today())

    def plan(self, board: Board, held_on: date) -> MeetingId:
        """Put a meeting in the calendar, with the board's members and what waits for it."""
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(Act.PLAN_MEETING, self._desk.account) as uow:
            return agenda.plan_meeting(uow, board, held_on)

    def change(self, meeting: Meeting) -> Meeting:
        """Change a meeting's day, place, chair or secretary.

        Raises:
            RuleViolation: it is closed, or somebody changed it meanwhile.
        """
        self._desk.require(Permission.RECORD)
        meeting.require_open()
        account = self._desk.account
        with self._desk.database.action(Act.CHANGE_MEETING, account, about=meeting.id) as uow:
            return uow.meetings.save(meeting)

    def start(self, meeting_id: MeetingId) -> Meeting:
        """Open the meeting, or resume one that was ended too early."""
        return self._move(meeting_id, MeetingStep.LIVE)

    def end(self, meeting_id: MeetingId, not_reached: str) -> Meeting:
        """End the meeting; the cases it did not decide are put off with that reason.

        They go on the board's next meeting when one is planned.
        """
        return self._move(meeting_id, MeetingStep.HELD, not_reached)

    def _move(self, meeting_id: MeetingId, step: MeetingStep, not_reached: str = "") -> Meeting:
        self._desk.require(Permission.RECORD)
        act = Act.START_MEETING if step is MeetingStep.LIVE else Act.END_MEETING
        with self._desk.database.action(act, self._desk.account, about=meeting_id) as uow:
            meeting = uow.meetings.get(meeting_id)
            moved = uow.meetings.save(meeting.move_to(step, uow.at))
            if step is MeetingStep.LIVE:
                agenda.give_numbers(uow, meeting_id)
            if step is MeetingStep.HELD:
                for case in uow.queries.meetings.agenda(meeting_id):
                    if case.presentation.step.is_open:
                        deferred = uow.presentations.save(case.presentation.defer(not_reached))
                        agenda.carry_over(uow, deferred, meeting)
            return moved

    def put_on_agenda(
        self, meeting_id: MeetingId, case_id: CaseId, template: Presentation | None = None
    ) -> PresentationId:
        """Put a case at the end of an agenda, starting from its last presentation.

        Raises:
            RuleViolation: the case is there already, or the meeting is closed.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.PUT_ON_AGENDA, self._desk.account, about=meeting_id
        ) as uow:
            meeting = uow.meetings.get(meeting_id)
            return agenda.put_on_agenda(uow, meeting, case_id, template)

    def put_all_on_agenda(self, meeting_id: MeetingId, case_ids: tuple[CaseId, ...]) -> int:
        """Put several cases on an agenda in one act; those that are there already are left.

        Returns:
            How many were added.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.PUT_ON_AGENDA, self._desk.account, about=meeting_id
        ) as uow:
            meeting = uow.meetings.get(meeting_id)
            there = {place.case_id for place in uow.queries.meetings.places(meeting_id)}
            added = [case_id for case_id in dict.fromkeys(case_ids) if case_id not in there]
            for case_id in added:
                agenda.put_on_agenda(uow, meeting, case_id, None)
            return len(added)

    def add_waiting(self, meeting_id: MeetingId) -> int:
        """Put every case that waits for a meeting of this board on its agenda, in one act.

        Returns:
            How many joined.

        Raises:
            RuleViolation: the meeting is closed.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.PUT_ON_AGENDA, self._desk.account, about=meeting_id
        ) as uow:
            meeting = uow.meetings.get(meeting_id)
            meeting.require_open()
            return agenda.join_waiting(uow, meeting)

    def change_presentation(self, presentation: Presentation) -> Presentation:
        """Change why a case comes, its question, its lane or its patient's state that day.

        Raises:
            RuleViolation: a score is out of its range, the meeting is closed, or somebody changed
                it meanwhile.
        """
        self._desk.require(Permission.RECORD)
        presentation.check()
        with self._desk.database.action(
            Act.CHANGE_PRESENTATION, self._desk.account, about=presentation.id
        ) as uow:
            uow.meetings.get(presentation.meeting_id).require_open()
            return uow.presentations.save(presentation)

    def take_off(self, presentation_id: PresentationId) -> None:
        """Withdraw a case from an agenda; what was prepared stays in its file.

        Raises:
            RuleViolation: it is decided, or the meeting is closed.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.TAKE_OFF_AGENDA, self._desk.account, about=presentation_id
        ) as uow:
            presentation = uow.presentations.get(presentation_id)
            uow.meetings.get(presentation.meeting_id).require_open()
            uow.presentations.save(presentation.move_to(PresentationStep.WITHDRAWN))

    def reorder(self, meeting_id: MeetingId, order: tuple[PresentationId, ...]) -> None:
        """Give the agenda this order.

        Raises:
            RuleViolation: the meeting is closed, or cases came or went meanwhile.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.REORDER_AGENDA, self._desk.account, about=meeting_id
        ) as uow:
            uow.meetings.get(meeting_id).require_open()
            rows = {
                row.presentation.id: row.presentation
                for row in uow.queries.meetings.agenda(meeting_id)
            }
            if set(rows) != set(order):
                raise RuleViolation(Rule.CHANGED_SINCE)
            for position, presentation_id in enumerate(order, start=1):
                uow.presentations.save(replace(rows[presentation_id], position=position))

    def attendance(self, meeting_id: MeetingId) -> tuple[AttendanceLine, ...]:
        """Return who is expected or took part."""
        with self._desk.database.reading() as queries:
            return queries.meetings.attendance(meeting_id)

    def quorum(
        self, meeting_id: MeetingId, opinions: tuple[WrittenOpinion, ...] = ()
    ) -> QuorumResult:
        """Return the quorum as it stands now by the meeting's rule.

        `opinions` are those written on the case that is heard.
        """
        with self._desk.database.reading() as queries:
            meeting = queries.meetings.meeting(meeting_id)
            attendances = queries.meetings.attendances(meeting_id)
            return quorum_of(meeting.quorum, attendances, opinions=opinions)

    def write_opinion(
        self, presentation_id: PresentationId, person_id: PersonId, text: str
    ) -> Presentation:
        """Note what an absent physician wrote on one case; it replaces what he wrote before.

        Raises:
            RuleViolation: there are no words, or the meeting is closed.
        """
        self._desk.require(Permission.RECORD)
        if not text.strip():
            raise RuleViolation(Rule.OPINION_IS_EMPTY)
        with self._desk.database.action(
            Act.WRITE_OPINION, self._desk.account, about=presentation_id
        ) as uow:
            presentation = uow.presentations.get(presentation_id)
            uow.meetings.get(presentation.meeting_id).require_open()
            person = uow.people.get(person_id)
            opinion = WrittenOpinion(
                person_id=person_id, name=person.name, specialty=person.specialty, text=text
            )
            others = [o for o in presentation.written_opinions if o.person_id != person_id]
            changed = replace(presentation, written_opinions=(*others, opinion))
            return uow.presentations.save(changed)

    def remove_opinion(self, presentation_id: PresentationId, person_id: PersonId) -> Presentation:
        """Take a written opinion off a case.

        Raises:
            RuleViolation: the meeting is closed.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.WRITE_OPINION, self._desk.account, about=presentation_id
        ) as uow:
            presentation = uow.presentations.get(presentation_id)
            uow.meetings.get(presentation.meeting_id).require_open()
            kept = tuple(o for o in presentation.written_opinions if o.person_id != person_id)
            return uow.presentations.save(replace(presentation, written_opinions=kept))

    def unmask(self, presentation_id: PresentationId) -> None:
        """Note in the audit that a case's identity is shown on the wall."""
        with self._desk.database.action(Act.UNMASK_CASE, self._desk.account, about=presentation_id):
            pass

    def set_attendance(
        self, meeting_id: MeetingId, person_id: PersonId, mode: AttendanceMode
    ) -> None:
        """Note how a person takes part; arriving and leaving are dated.

        Who comes back after leaving has been there since the first arrival: one interval is kept
        a person. What was decided meanwhile keeps the quorum it was recorded with.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.SET_ATTENDANCE, self._desk.account, about=meeting_id
        ) as uow:
            meeting = uow.meetings.get(meeting_id)
            meeting.require_open()
            row = _attendance_of(uow, meeting_id, person_id)
            uow.attendances.save(_changed(row, mode, meeting, uow))

    def welcome(self, meeting_id: MeetingId, person: Person) -> Person:
        """Add somebody nobody knew yet, who is there, in one act.

        Raises:
            RuleViolation: there is no family name, or the meeting is closed.
        """
        self._desk.require(Permission.RECORD)
        person.check()
        with self._desk.database.action(
            Act.SAVE_PERSON, self._desk.account, about=person.id
        ) as uow:
            meeting = uow.meetings.get(meeting_id)
            meeting.require_open()
            saved = uow.people.save(person)
            row = _attendance_of(uow, meeting_id, PersonId(saved.id))
            uow.attendances.save(_changed(row, AttendanceMode.PRESENT, meeting, uow))
            return saved

    def leave(self, meeting_id: MeetingId, person_id: PersonId) -> None:
        """Note that a person who was there leaves now."""
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.SET_ATTENDANCE, self._desk.account, about=meeting_id
        ) as uow:
            uow.meetings.get(meeting_id).require_open()
            row = _attendance_of(uow, meeting_id, person_id)
            uow.attendances.save(replace(row, left_at=uow.at))


def _attendance_of(uow: UnitOfWork, meeting_id: MeetingId, person_id: PersonId) -> Attendance:
    for row in uow.queries.meetings.attendances(meeting_id):
        if row.person_id == person_id:
            return row
    person = uow.people.get(person_id)
    return Attendance(
        id=AttendanceId(new_id()),
        meeting_id=meeting_id,
        person_id=person_id,
        specialty=person.specialty,
    )


def _changed(
    row: Attendance, mode: AttendanceMode, meeting: Meeting, uow: UnitOfWork
) -> Attendance:
    if not mode.takes_part:
        return replace(row, mode=mode, arrived_at=None, left_at=None)
    live = meeting.step is MeetingStep.LIVE
    arrived = row.arrived_at if row.mode.takes_part else (uow.at if live else None)
    return replace(row, mode=mode, arrived_at=arrived, left_at=None)
