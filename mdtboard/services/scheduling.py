"""Cancelling a meeting that was planned, and moving it after it was announced."""

from datetime import date, time

from mdtboard.domain.actions import Act
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import MeetingId
from mdtboard.domain.meeting import Meeting
from mdtboard.domain.permissions import Permission
from mdtboard.services import agenda, errands
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork


class SchedulingService:
    """Changes of a calendar that people have already heard of."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def cancel(self, meeting_id: MeetingId, reason: str) -> int:
        """Cancel a planned meeting; its cases go on the board's next one, or wait for one.

        Returns:
            How many cases found another meeting.

        Raises:
            RuleViolation: no reason is given, or the meeting has begun.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.CANCEL_MEETING, self._desk.account, about=meeting_id
        ) as uow:
            cancelled = uow.meetings.save(uow.meetings.get(meeting_id).cancel(reason))
            carried = 0
            for row in uow.queries.meetings.agenda(meeting_id):
                if row.presentation.step.is_open:
                    put_off = uow.presentations.save(row.presentation.defer(reason))
                    carried += agenda.carry_over(uow, put_off, cancelled) is not None
            return carried

    def move(self, meeting: Meeting, held_on: date, starts_at: time, place: str) -> Meeting:
        """Move a planned meeting; its papers tell from then on what had been announced.

        A new presentation that is not wanted before a later day goes on a later agenda.

        Raises:
            RuleViolation: the meeting has begun, the board meets that day already, nothing is
                moved, or somebody changed it meanwhile.
        """
        self._desk.require(Permission.RECORD)
        moved = meeting.moved(held_on, starts_at, place.strip())
        with self._desk.database.action(
            Act.MOVE_MEETING, self._desk.account, about=meeting.id
        ) as uow:
            _require_free_day(uow, moved)
            saved = uow.meetings.save(moved)
            errands.place_again(uow, saved, self._desk)
            return saved


def _require_free_day(uow: UnitOfWork, meeting: Meeting) -> None:
    for other in uow.queries.meetings.planned_from(meeting.board_id, meeting.held_on):
        if other.held_on == meeting.held_on and other.id != meeting.id:
            raise RuleViolation(Rule.BOARD_MEETS_THAT_DAY)
