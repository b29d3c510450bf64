"""Bringing a case back before its board when a second reading changes the treatment."""

from dataclasses import dataclass, replace
from datetime import date

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.ids import MeetingId, PresentationId, new_id
from mdtboard.domain.meeting import Board, MeetingStep, next_date
from mdtboard.domain.presentation import Presentation, PresentationStep, Reason, Timing
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.views import PastPresentation
from mdtboard.services import agenda
from mdtboard.storage.database import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What came of comparing a reading: when the case is heard again, if it must be."""

    reading: SecondReading
    heard_again: bool = False
    meeting_id: MeetingId | None = None
    board: str = ""
    held_on: date | None = None


def mark_for_review(uow: UnitOfWork, reading: SecondReading) -> None:
    """Mark the case's standing advice: its text stays as it was validated."""
    for past in uow.queries.cases.past(reading.case_id):
        standing = (DecisionStep.RECORDED, DecisionStep.VALIDATED)
        for decision in past.decisions:
            if decision.step in standing:
                uow.decisions.save(replace(decision, to_review=True))
                return


def hear_again(uow: UnitOfWork, reading: SecondReading, today: date) -> Comparison:
    """Put the case on the next agenda of its board, planned now if there is none.

    A case that stands on an agenda already stays where it is, with the reason beside it.
    """
    staying = _staying(uow, reading)
    if staying is not None:
        return staying
    board = _board_for(uow, reading)
    if board is None:
        return Comparison(reading=reading)
    meeting_id = uow.queries.meetings.next_of_board(board.id, today)
    if meeting_id is None:
        last = uow.queries.meetings.last_date(board.id)
        meeting_id = agenda.plan_meeting(uow, board, next_date(board, last, today))
        # Who waits for a meeting comes onto its agenda as it is planned.
        staying = _staying(uow, reading)
        if staying is not None:
            return staying
    past = uow.queries.cases.past(reading.case_id)
    meeting = uow.meetings.get(meeting_id)
    template = Presentation(
        id=PresentationId(new_id()),
        meeting_id=meeting_id,
        case_id=reading.case_id,
        reason=Reason.SECOND_READING,
        question=past[0].presentation.question if past else "",
        timing=past[0].presentation.timing if past else Timing.NOT_STATED,
        carried_from=past[0].presentation.id if past else None,
    )
    agenda.put_on_agenda(uow, meeting, reading.case_id, template)
    return Comparison(
        reading=reading,
        heard_again=True,
        meeting_id=meeting_id,
        board=board.name,
        held_on=meeting.held_on,
    )


def _staying(uow: UnitOfWork, reading: SecondReading) -> Comparison | None:
    """Say why on the agenda that the case stands on already, or return None if it is on none."""
    past = uow.queries.cases.past(reading.case_id)
    waiting = next((each for each in past if _waits(each)), None)
    if waiting is None:
        return None
    _say_why(uow, waiting.presentation)
    return Comparison(
        reading=reading,
        heard_again=True,
        meeting_id=waiting.presentation.meeting_id,
        board=waiting.board,
        held_on=waiting.held_on,
    )


def _waits(past: PastPresentation) -> bool:
    pending = (MeetingStep.PLANNED, MeetingStep.LIVE)
    return past.meeting_step in pending and past.presentation.step.is_open


def _say_why(uow: UnitOfWork, presentation: Presentation) -> None:
    if presentation.step is PresentationStep.PLANNED:
        uow.presentations.save(replace(presentation, reason=Reason.SECOND_READING))


def _board_for(uow: UnitOfWork, reading: SecondReading) -> Board | None:
    boards = {board.id: board for board in uow.queries.people.boards() if board.active}
    for board_id in uow.queries.meetings.boards_hearing(reading.case_id):
        if board_id in boards:
            return boards[board_id]
    of_network = [b for b in boards.values() if b.network_id == reading.network_id]
    return next(iter(of_network or boards.values()), None)
