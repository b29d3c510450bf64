from dataclasses import replace
from datetime import time, timedelta

import pytest
from pypdf import PdfReader

from mdtboard.domain.care import CareOption, Treatment
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errands import ErrandState
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, OptionId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import PresentationStep
from mdtboard.ui.documents.wording import wording
from tests.builders import save_meeting


@pytest.fixture
def planned(services):
    """A planned meeting of three cases in three days."""
    return save_meeting(services, in_days=3)


def in_days(services, days):
    return services.desk.today() + timedelta(days=days)


def cases_of(services, meeting_id):
    return [row.case.id for row in services.meetings.agenda(meeting_id)]


def printed(services, meeting_id, kind=DocumentKind.AGENDA):
    made = services.documents.make(kind, meeting_id, wording("en"))
    text = "".join(page.extract_text() for page in PdfReader(made.path).pages)
    return " ".join(text.split())


def test_a_cancelled_meeting_hands_its_cases_to_the_next_in_one_act(services, planned):
    board, meeting_id = planned
    later = services.meetings.plan(board, in_days(services, 10))
    assert services.scheduling.cancel(meeting_id, "Grève") == 3
    meeting = services.meetings.meeting(meeting_id)
    assert (meeting.step, meeting.cancel_reason) == (MeetingStep.CANCELLED, "Grève")
    assert cases_of(services, later) == cases_of(services, meeting_id)
    steps = {row.presentation.step for row in services.meetings.agenda(meeting_id)}
    assert steps == {PresentationStep.DEFERRED}
    services.history.undo()
    assert services.meetings.meeting(meeting_id).step is MeetingStep.PLANNED
    assert cases_of(services, later) == []
    assert {row.presentation.step for row in services.meetings.agenda(meeting_id)} == {
        PresentationStep.PLANNED
    }


@pytest.mark.parametrize("days", [1, 20])
def test_without_a_next_meeting_the_cases_wait_for_any_that_is_planned(services, planned, days):
    board, meeting_id = planned
    assert services.scheduling.cancel(meeting_id, "Grève") == 0
    another = services.meetings.plan(board, in_days(services, days))
    assert len(cases_of(services, another)) == 3


def test_the_cases_of_a_cancelled_meeting_are_counted_until_one_takes_them(services, planned):
    board, meeting_id = planned
    services.scheduling.cancel(meeting_id, "Salle fermée")
    assert services.meetings.waiting() == {board.id: 3}
    services.meetings.plan(board, in_days(services, 10))
    assert services.meetings.waiting() == {}


def test_a_cancelled_meeting_is_final_and_asks_why(services, planned):
    _, meeting_id = planned
    with pytest.raises(RuleViolation) as refused:
        services.scheduling.cancel(meeting_id, "  ")
    assert refused.value.rule is Rule.REASON_MISSING
    services.scheduling.cancel(meeting_id, "Grève")
    with pytest.raises(RuleViolation) as refused:
        services.meetings.start(meeting_id)
    assert refused.value.rule is Rule.MEETING_STEP_NOT_ALLOWED
    with pytest.raises(RuleViolation) as refused:
        services.meetings.put_all_on_agenda(meeting_id, (CaseId(new_id()),))
    assert refused.value.rule is Rule.MEETING_IS_CANCELLED


def test_a_meeting_that_began_is_neither_cancelled_nor_moved(services, planned):
    _, meeting_id = planned
    services.meetings.start(meeting_id)
    meeting = services.meetings.meeting(meeting_id)
    for act in (
        lambda: services.scheduling.cancel(meeting_id, "Grève"),
        lambda: services.scheduling.move(meeting, in_days(services, 9), time(9), ""),
    ):
        with pytest.raises(RuleViolation) as refused:
            act()
        assert refused.value.rule is Rule.MEETING_STEP_NOT_ALLOWED


def test_the_agenda_of_a_moved_meeting_says_what_had_been_announced(services, planned):
    _, meeting_id = planned
    assert "was moved" not in printed(services, meeting_id)
    before = services.meetings.meeting(meeting_id)
    moved = services.scheduling.move(before, in_days(services, 5), time(9, 30), " Salle B ")
    assert (moved.held_on, moved.starts_at, moved.place) == (
        in_days(services, 5), time(9, 30), "Salle B",
    )  # fmt: skip
    for kind in (DocumentKind.AGENDA, DocumentKind.ATTENDANCE):
        text = printed(services, meeting_id, kind)
        assert "This meeting was moved" in text
        assert f"{before.held_on.day} " in text.partition("Announced before:")[2]
    again = services.scheduling.move(moved, in_days(services, 6), time(9, 30), "Salle B")
    assert again.announced_on == before.held_on
    back = services.scheduling.move(again, before.held_on, before.starts_at, before.place)
    assert back.announced is None
    assert "was moved" not in printed(services, meeting_id)


def test_the_agenda_of_a_cancelled_meeting_says_so_and_why(services, planned):
    _, meeting_id = planned
    services.scheduling.cancel(meeting_id, "Grève des transports")
    text = printed(services, meeting_id)
    assert "THIS MEETING IS CANCELLED" in text
    assert "Grève des transports" in text


def test_a_meeting_moves_to_another_day_only_and_to_a_free_one(services, planned):
    board, meeting_id = planned
    services.meetings.plan(board, in_days(services, 10))
    meeting = services.meetings.meeting(meeting_id)
    with pytest.raises(RuleViolation) as refused:
        services.scheduling.move(meeting, meeting.held_on, meeting.starts_at, meeting.place)
    assert refused.value.rule is Rule.NOTHING_MOVED
    with pytest.raises(RuleViolation) as refused:
        services.scheduling.move(meeting, in_days(services, 10), meeting.starts_at, "")
    assert refused.value.rule is Rule.BOARD_MEETS_THAT_DAY


def test_a_meeting_that_moves_before_its_day_lets_a_new_presentation_wait(services):
    board, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    later = services.meetings.plan(board, in_days(services, 21))
    [row, *_] = services.meetings.agenda(meeting_id)
    asked = CareOption(
        id=OptionId(new_id()),
        kind=Treatment.NEW_PRESENTATION,
        deadline=in_days(services, 14),
    )
    draft = replace(services.decisions.draft_for(row), options=(asked,))
    services.decisions.record(services.decisions.edit(draft))
    assert cases_of(services, later) == [row.case.id]
    moved = services.meetings.meeting(later)
    services.scheduling.move(moved, in_days(services, 7), moved.starts_at, moved.place)
    assert cases_of(services, later) == []
    [line] = services.errands.open()
    assert line.state is ErrandState.WAITS_FOR_MEETING
