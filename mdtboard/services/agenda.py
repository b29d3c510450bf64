"""Steps that several acts share: planning a meeting, putting a case on an agenda, carrying over.

They work inside the caller's transaction.
"""

from dataclasses import replace
from datetime import date

from mdtboard.domain.attendance import Attendance
from mdtboard.domain.errands import Errand
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AttendanceId, BoardId, CaseId, MeetingId, PresentationId, new_id
from mdtboard.domain.meeting import Board, Meeting, MeetingStep
from mdtboard.domain.presentation import (
    Lane,
    Presentation,
    PresentationStep,
    agenda_numbers,
    late_number,
)
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
    join_waiting(uow, meeting)
    return meeting.id


def join_waiting(uow: UnitOfWork, meeting: Meeting) -> int:
    """Put every case that waits for a meeting of the board on its agenda; say how many joined.

    They were put off, must come back, or are to be heard again by that day.
    """
    waiting = uow.queries.meetings.waiting(meeting.board_id, before=meeting.held_on)
    joined = sum(carry_to(uow, each, meeting) is not None for each in waiting)
    return joined + join_hearings(uow, meeting)


def join_hearings(uow: UnitOfWork, meeting: Meeting) -> int:
    """Put every new presentation that is due by a meeting on its agenda; say how many joined."""
    joined = 0
    for due in uow.queries.errands.unheard(meeting.board_id, by=meeting.held_on):
        # One case may be asked for twice: its first errand brought it here, for both.
        errand = uow.errands.get(due.id)
        if not errand.waits_for_no_day and errand.asked_on < meeting.held_on:
            joined += hear_again(uow, errand, uow.presentations.get(errand.asked_at), meeting).made
    return joined


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
    saved = uow.presentations.save(presentation)
    _answer_errands(uow, meeting, saved, None if template is None else template.carried_from)
    return saved.id


def hear_again(uow: UnitOfWork, errand: Errand, asked_at: Presentation, meeting: Meeting) -> Errand:
    """Put the case of an errand on an agenda, with what was prepared for it, or find it there."""
    places = uow.queries.meetings.agenda(meeting.id)
    found = next((row for row in places if row.case.id == errand.case_id), None)
    if found is not None:
        heard = PresentationId(found.presentation.id)
        if errand.presentation_id == heard:
            return errand
        return uow.errands.save(replace(errand, presentation_id=heard, made=False))
    prepared = asked_at
    if errand.presentation_id is not None:
        prepared = uow.presentations.get(errand.presentation_id)
    template = replace(prepared, carried_from=asked_at.id, lane=Lane.DISCUSS)
    heard = put_on_agenda(uow, meeting, errand.case_id, template)
    current = uow.errands.get(errand.id)
    return uow.errands.save(replace(current, presentation_id=heard, made=True))


def says_more(presentation: Presentation, start: Presentation) -> bool:
    """Tell whether somebody prepared a presentation beyond what it started from."""
    written = bool(presentation.written_opinions)
    return written or presentation != _filled(presentation, start)


def _answer_errands(
    uow: UnitOfWork,
    meeting: Meeting,
    presentation: Presentation,
    carried: PresentationId | None = None,
) -> None:
    """Let a case that comes on an agenda, in whatever way, be the hearing that was asked for.

    One that is carried over from the place that was made for an errand is still made for it.
    """
    waiting = uow.queries.errands.unheard(meeting.board_id, by=meeting.held_on)
    for errand in waiting:
        if errand.case_id == presentation.case_id and errand.asked_on < meeting.held_on:
            heard = PresentationId(presentation.id)
            made = errand.made and carried is not None and carried == errand.presentation_id
            uow.errands.save(replace(errand, presentation_id=heard, made=made))


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
    numbers = agenda_numbers((row.id, row.number) for row in rows)
    for row in rows:
        if not row.number:
            uow.presentations.save(replace(row, number=numbers[row.id]))


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
    for there in uow.presentations.find(meeting_id=meeting.id, case_id=deferred.case_id):
        if there.step is not PresentationStep.WITHDRAWN:
            _answer_errands(uow, meeting, there)
            return None
    template = replace(
        deferred, carried_from=deferred.id, step=PresentationStep.PLANNED, deferral_reason=""
    )
    return put_on_agenda(uow, meeting, deferred.case_id, template)
