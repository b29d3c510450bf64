from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mdtboard.domain.attendance import Attendance, AttendanceMode, quorum_of
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AttendanceId, BoardId, MeetingId, PersonId, new_id
from mdtboard.domain.meeting import (
    Board,
    BoardKind,
    Meeting,
    MeetingStep,
    QuorumRule,
    Rhythm,
    count_quorum,
    default_quorum,
    next_date,
)
from mdtboard.domain.person import Specialty

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
S = Specialty


@pytest.mark.parametrize(
    ("minimum", "required", "present", "met"),
    [
        (3, (), (S.SURGERY, S.RADIOLOGY, S.PATHOLOGY), True),
        (3, (), (S.SURGERY, S.SURGERY, S.SURGERY), False),
        (3, (), (S.SURGERY, S.RADIOLOGY, S.NURSING), False),
        (2, (S.SURGERY,), (S.RADIOLOGY, S.PATHOLOGY), False),
        (2, (S.SURGERY,), (S.SURGERY, S.PATHOLOGY), True),
        (1, (), (), False),
    ],
)
def test_a_quorum_counts_distinct_medical_specialties(minimum, required, present, met):
    assert count_quorum(QuorumRule(minimum=minimum, required=required), present).met is met


def test_written_opinions_count_only_where_the_rule_says_so():
    present, written = (S.SURGERY, S.RADIOLOGY), (S.PATHOLOGY,)
    assert not count_quorum(QuorumRule(minimum=3), present, written).met
    assert count_quorum(QuorumRule(minimum=3, written_counts=True), present, written).met


def test_the_missing_specialty_is_named():
    rule = QuorumRule(minimum=1, required=(S.SURGERY, S.RADIOTHERAPY))
    assert count_quorum(rule, (S.SURGERY,)).missing == (S.RADIOTHERAPY,)


def someone(specialty: Specialty, **values) -> Attendance:
    return Attendance(
        id=AttendanceId(new_id()), meeting_id=MeetingId(new_id()), person_id=PersonId(new_id()),
        specialty=specialty, **values,
    )  # fmt: skip


def test_the_quorum_of_a_moment_leaves_out_who_had_not_come_or_had_gone():
    here = someone(S.SURGERY, mode=AttendanceMode.PRESENT, arrived_at=NOON)
    late = someone(S.RADIOLOGY, mode=AttendanceMode.VIDEO, arrived_at=NOON + timedelta(hours=1))
    gone = someone(S.PATHOLOGY, mode=AttendanceMode.PRESENT, arrived_at=NOON,
                   left_at=NOON + timedelta(minutes=30))  # fmt: skip
    rows = (here, late, gone)
    rule = QuorumRule(minimum=2)
    assert quorum_of(rule, rows, NOON + timedelta(minutes=10)).specialties == 2
    assert quorum_of(rule, rows, NOON + timedelta(minutes=45)).specialties == 1
    assert quorum_of(rule, rows, NOON + timedelta(hours=2)).specialties == 2
    assert quorum_of(rule, rows).specialties == 2


def test_a_rule_that_asks_for_nobody_is_refused():
    with pytest.raises(RuleViolation) as refused:
        QuorumRule(minimum=0).check()
    assert refused.value.rule is Rule.QUORUM_MINIMUM_TOO_LOW


@pytest.mark.parametrize("kind", BoardKind)
def test_a_formal_board_asks_for_three_specialties_and_a_staff_meeting_need_not(kind):
    few = Board(id=BoardId(new_id()), name="RCP", kind=kind, quorum=QuorumRule(minimum=2))
    assert few.falls_short is kind.is_formal is (kind is not BoardKind.STAFF)
    if kind.is_formal:
        with pytest.raises(RuleViolation) as refused:
            few.check()
        assert refused.value.rule is Rule.QUORUM_BELOW_FORMAL
    else:
        few.check()
    # Three that cannot be missing are three, whatever the number says.
    three = (S.SURGERY, S.RADIOTHERAPY, S.PATHOLOGY)
    replace(few, quorum=QuorumRule(minimum=1, required=three)).check()
    replace(few, quorum=default_quorum(kind)).check()


def test_a_standard_board_cannot_do_without_surgeon_oncologist_and_radiotherapist():
    rule = default_quorum(BoardKind.STANDARD)
    assert set(rule.required) == {S.SURGERY, S.MEDICAL_ONCOLOGY, S.RADIOTHERAPY}
    others = [default_quorum(kind).required for kind in BoardKind if kind is not BoardKind.STANDARD]
    assert set(others) == {()}


def a_meeting(step: MeetingStep = MeetingStep.PLANNED) -> Meeting:
    return Meeting(
        id=MeetingId(new_id()), board_id=BoardId(new_id()), held_on=date(2026, 11, 24), step=step
    )


def test_a_meeting_goes_from_planned_to_closed_and_can_be_resumed_before():
    live = a_meeting().move_to(MeetingStep.LIVE, NOON)
    held = live.move_to(MeetingStep.HELD, NOON + timedelta(hours=2))
    assert (held.started_at, held.ended_at) == (NOON, NOON + timedelta(hours=2))
    resumed = held.move_to(MeetingStep.LIVE, NOON + timedelta(hours=3))
    assert (resumed.started_at, resumed.ended_at) == (NOON, None)


@pytest.mark.parametrize("step", MeetingStep)
def test_a_closed_meeting_stays_closed(step):
    closed = a_meeting(MeetingStep.CLOSED)
    with pytest.raises(RuleViolation):
        closed.move_to(step, NOON)
    with pytest.raises(RuleViolation) as refused:
        closed.require_open()
    assert refused.value.rule is Rule.MEETING_IS_CLOSED


@pytest.mark.parametrize(
    ("rhythm", "last", "expected"),
    [
        (Rhythm.WEEKLY, date(2026, 11, 24), date(2026, 12, 1)),
        (Rhythm.FORTNIGHTLY, date(2026, 11, 24), date(2026, 12, 8)),
        (Rhythm.WEEKLY, date(2026, 9, 1), date(2026, 11, 24)),
        (Rhythm.ON_DEMAND, date(2026, 11, 1), date(2026, 12, 1)),
        (Rhythm.MONTHLY, None, date(2026, 12, 1)),
    ],
)
def test_the_next_meeting_follows_the_rhythm_and_is_never_in_the_past(rhythm, last, expected):
    board = Board(id=BoardId(new_id()), name="x", rhythm=rhythm)
    assert next_date(board, last, date(2026, 11, 24)) == expected
