from datetime import UTC, date, datetime, time, timedelta

import pytest

from mdtboard.domain.ids import BoardId, MeetingId, new_id
from mdtboard.domain.meeting import Meeting
from mdtboard.domain.pace import (
    Pace,
    Stretch,
    cases_left,
    discussed_since,
    pace_of,
    planned_end,
)
from mdtboard.domain.presentation import Lane, PresentationStep
from tests.builders import a_presentation

TWO = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def a_meeting(**values) -> Meeting:
    return Meeting(
        id=MeetingId(new_id()), board_id=BoardId(new_id()), held_on=date(2026, 11, 24), **values
    )


def test_a_meeting_should_last_its_minutes_from_when_it_started():
    meeting = a_meeting(starts_at=time(9, 0), minutes=90, started_at=TWO)
    assert planned_end(meeting) == TWO + minutes(90)


def test_before_it_starts_the_planned_time_counts():
    end = planned_end(a_meeting(starts_at=time(9, 0), minutes=90))
    assert end.tzinfo is not None
    assert (end.date(), end.time()) == (date(2026, 11, 24), time(10, 30))


def test_only_open_cases_to_discuss_are_left():
    rows = [
        a_presentation(),
        a_presentation(step=PresentationStep.PRESENTED),
        a_presentation(step=PresentationStep.DECIDED),
        a_presentation(step=PresentationStep.WITHDRAWN),
        a_presentation(lane=Lane.REGISTER),
    ]
    assert cases_left(rows) == 2


def test_cases_heard_before_the_break_are_not_counted_after_it():
    rows = [
        a_presentation(heard_at=TWO - minutes(1)),
        a_presentation(heard_at=TWO),
        a_presentation(heard_at=TWO + minutes(3)),
        a_presentation(heard_at=TWO + minutes(3), lane=Lane.REGISTER),
        a_presentation(),
    ]
    assert discussed_since(rows, TWO) == 2


@pytest.mark.parametrize(
    ("spent", "before_end", "left", "budget", "over"),
    [
        (0, 60, 20, 180, 0),
        (60, 59, 20, 180, 0),
        (180, 57, 20, 180, 0),
        (220, 60 - 220 / 60, 20, 180, 40),
        (30, -5, 4, 0, 30),
        (30, 10, 0, None, 0),
    ],
)
def test_the_time_that_is_left_is_shared_by_the_cases_that_are_left(
    spent, before_end, left, budget, over
):
    pace = pace_of(spent=spent, end=TWO + minutes(before_end), now=TWO, left=left)
    assert pace == Pace(spent=spent, budget=budget)
    assert pace.over == over


def test_a_break_makes_the_budget_smaller():
    before = pace_of(spent=60, end=TWO + minutes(30), now=TWO, left=10)
    after = pace_of(spent=60, end=TWO + minutes(30), now=TWO + minutes(10), left=10)
    assert (before.budget, after.budget) == (186, 126)


@pytest.mark.parametrize(("after", "cases", "due"), [(59, 19, False), (60, 0, True), (1, 20, True)])
def test_a_break_is_due_after_an_hour_or_twenty_cases(after, cases, due):
    assert Stretch(since=TWO).break_due(TWO + minutes(after), cases) is due


@pytest.mark.parametrize(
    ("later", "cases", "due"), [(19, 26, False), (20, 20, True), (1, 27, True)]
)
def test_a_break_put_off_is_asked_for_again(later, cases, due):
    asked = TWO + minutes(60)
    put_off = Stretch(since=TWO).put_off(asked, 20)
    assert put_off.break_due(asked + minutes(later), cases) is due


def test_after_a_break_the_hour_begins_again():
    began, ended = TWO + minutes(60), TWO + minutes(70)
    assert Stretch(since=TWO).after_pause(began, ended) == Stretch(since=ended)


def test_a_short_pause_rests_nobody():
    stretch = Stretch(since=TWO).put_off(TWO + minutes(60), 20)
    began = TWO + minutes(61)
    assert stretch.after_pause(began, began + minutes(4)) is stretch
