"""Steps that several acts share: planning a meeting, putting a case on an agenda, carrying over.

They work inside the caller's transaction.
"""

from dataclasses import replace
from datetime import date
from itertools import count

from mdtboard.domain.attendance import Attendance
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AttendanceId, BoardId, CaseId, MeetingId, PresentationId, new_id
from mdtboard.domain.meeting import Board, Meeting, MeetingStep
from mdtboard.domain.presentation import Lane, Presentation, PresentationStep, late_number
from mdtboard.storage.database import UnitOfWork


def plan_meeting(uow: UnitOfWork, board: Board, held_on: date) -> MeetingId:
    """Make a meeting with the board's members expected and every waiting case on its agenda."""
    meeting = uow.meetings.save(
        Meeting(
            id=MeetingId(new_id()),
            board_id=BoardId(board.id),
            held_on=held_on,
            starts_at=board.starts_at,
            minutes=board.minutes,
            place=board.place,
            chair_id=board.coordinator_id,
            coordinator_id=board.coordinator_id,
            secretary_id=board.secretary_id,
            quorum=board.quorum,
        )
    )
    for person in uow.queries.people.members(BoardId(board.id)):
        uow.attendances.save(
            Attendance(
                id=AttendanceId(new_id()),
                meeting_id=meeting.id,
                person_id=person.id,
                specialty=person.specialty,
            )
        )
    for waiting in uow.queries.meetings.waiting(BoardId(board.id), before=held_on):
        carry_to(uow, waiting, meeting)
    return meeting.id


def put_on_agenda(
    uow: UnitOfWork, meeting: Meeting, case_id: CaseId, template: Presentation | None
) -> PresentationId:
    """Append a case to an agenda, filled from its last presentation or from `template`.

    Raises:
        RuleViolation: the meeting is closed, or the case is on its agenda already.
    """
    meeting.require_open()
    places = uow.queries.meetings.places(meeting.id)
    if any(place.case_id == case_id for place in places):
        raise RuleViolation(Rule.CASE_ALREADY_ON_AGENDA)
    case = uow.cases.get(case_id)
    past = uow.queries.cases.past(case_id)
    start = template or (past[0].presentation if past else None)
    presentation = Presentation(
        id=PresentationId(new_id()),
        meeting_id=meeting.id,
        case_id=case_id,
        sequence=uow.presentations.next_number("sequence"),
        position=max((place.position for place in places), default=0) + 1,
        number=_number(meeting, [place.number for place in places]),
        requester=case.referring_clinician,
    )
    if start is not None:
        presentation = replace(
            _filled(presentation, start),
            lane=start.lane if template else Lane.DISCUSS,
            carried_from=start.carried_from if template else start.id,
        )
    return uow.presentations.save(presentation).id


def _filled(presentation: Presentation, start: Presentation) -> Presentation:
    """Return a presentation with what an earlier one, or a template, said of the case."""
    return replace(
        presentation,
        reason=start.reason,
        question=start.question,
        timing=start.timing,
        performance=start.performance,
        karnofsky=start.karnofsky,
        g8_half_points=start.g8_half_points,
        frailty=start.frailty,
        summary=start.summary,
        requester=start.requester or presentation.requester,
        presenter=start.presenter,
    )


def give_numbers(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """Give every case of an agenda the number it keeps, in the order they stand."""
    rows = [row.presentation for row in uow.queries.meetings.agenda(meeting_id)]
    taken = {row.number for row in rows}
    free = (str(number) for number in count(1) if str(number) not in taken)
    for row in rows:
        if not row.number:
            uow.presentations.save(replace(row, number=next(free)))


def _number(meeting: Meeting, taken: list[str]) -> str:
    # Once people hold the numbers in their hands, a case that comes later gets a letter.
    given = meeting.step is not MeetingStep.PLANNED or any(taken)
    return late_number(taken) if given else ""


def carry_over(uow: UnitOfWork, deferred: Presentation, meeting: Meeting) -> PresentationId | None:
    """Put a deferred case on the board's next planned meeting; None when none is planned.

    A case that waits joins the agenda of the next meeting as soon as one is planned.
    """
    following = uow.queries.meetings.next_of_board(meeting.board_id, meeting.held_on)
    if following is None:
        return None
    return carry_to(uow, deferred, uow.meetings.get(following))


def carry_to(uow: UnitOfWork, deferred: Presentation, meeting: Meeting) -> PresentationId | None:
    """Put a deferred case on one meeting's agenda, unless it is there already."""
    if any(p.case_id == deferred.case_id for p in uow.queries.meetings.places(meeting.id)):
        return None
    template = replace(
        deferred, carried_from=deferred.id, step=PresentationStep.PLANNED, deferral_reason=""
    )
    return put_on_agenda(uow, meeting, deferred.case_id, template)
