from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.changes import Kind
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, PersonId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.person import Role
from mdtboard.domain.presentation import Lane, PresentationStep
from tests.builders import save_board, save_case, save_meeting, validate_all
from tests.conftest import make_board


def agenda(services, meeting_id):
    return services.meetings.agenda(meeting_id)


def type_decision(services, row, **values):
    draft = replace(services.decisions.draft_for(row), text="Chirurgie.", **values)
    return services.decisions.edit(draft, new_id())


def record_all(services, meeting_id):
    for row in agenda(services, meeting_id):
        services.decisions.record(type_decision(services, row))


def test_a_planned_meeting_expects_the_members_and_keeps_the_order(services):
    _, meeting_id = save_meeting(services)
    people = services.meetings.attendance(meeting_id)
    assert [line.mode for line in people] == [AttendanceMode.EXPECTED] * 3
    ids = [row.presentation.id for row in agenda(services, meeting_id)]
    services.meetings.reorder(meeting_id, (ids[2], ids[0], ids[1]))
    assert [r.presentation.id for r in agenda(services, meeting_id)] == [ids[2], ids[0], ids[1]]
    with pytest.raises(RuleViolation):
        services.meetings.reorder(meeting_id, tuple(ids[:2]))


def test_a_case_is_on_an_agenda_once(services):
    _, meeting_id = save_meeting(services)
    case_id = agenda(services, meeting_id)[0].case.id
    with pytest.raises(RuleViolation) as refused:
        services.meetings.put_on_agenda(meeting_id, case_id)
    assert refused.value.rule is Rule.CASE_ALREADY_ON_AGENDA


def test_attendance_dates_arrivals_and_departures_while_the_meeting_is_live(services):
    _, meeting_id = save_meeting(services)
    [first, *_] = services.meetings.attendance(meeting_id)
    services.meetings.start(meeting_id)
    services.meetings.set_attendance(meeting_id, first.person_id, AttendanceMode.PRESENT)
    [line, *_] = services.meetings.attendance(meeting_id)
    assert line.arrived_at is not None
    services.meetings.leave(meeting_id, first.person_id)
    assert services.meetings.attendance(meeting_id)[0].left_at is not None
    assert services.meetings.quorum(meeting_id).specialties == 0


def test_the_quorum_is_stored_with_the_decision(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    first, second, *_ = agenda(services, meeting_id)
    without = services.decisions.record(type_decision(services, first))
    for line in services.meetings.attendance(meeting_id):
        services.meetings.set_attendance(meeting_id, line.person_id, AttendanceMode.VIDEO)
    with_quorum = services.decisions.record(type_decision(services, second))
    assert (without.quorum_met, with_quorum.quorum_met) == (False, True)


def test_a_burst_of_typing_is_one_undo_step(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    row = agenda(services, meeting_id)[0]
    burst = new_id()
    draft = services.decisions.draft_for(row)
    for typed in ("Chi", "Chirur", "Chirurgie"):
        draft = services.decisions.edit(replace(draft, line=typed), burst)
    services.history.undo()
    row = agenda(services, meeting_id)[0]
    assert (row.decision, row.presentation.step) == (None, PresentationStep.PLANNED)
    services.history.redo()
    again = agenda(services, meeting_id)[0].decision
    assert again is not None
    assert again.line == "Chirurgie"


def test_undo_takes_back_a_recording_and_redo_does_it_again(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    row = agenda(services, meeting_id)[0]
    services.decisions.record(
        type_decision(services, row, options=options_of((Treatment.SURGERY,)))
    )
    assert services.history.undo().about == row.presentation.id
    decision = agenda(services, meeting_id)[0].decision
    assert decision is not None
    assert (decision.step, decision.recorded_at) == (DecisionStep.DRAFT, None)
    services.history.redo()
    decision = agenda(services, meeting_id)[0].decision
    assert decision is not None
    assert (decision.step, decision.treatments) == (DecisionStep.RECORDED, (Treatment.SURGERY,))
    with pytest.raises(RuleViolation) as refused:
        services.history.redo()
    assert refused.value.rule is Rule.NOTHING_TO_REDO


def test_a_deferred_case_goes_on_the_next_meeting_or_waits_for_one(services):
    board, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    first, second, _ = agenda(services, meeting_id)
    assert services.decisions.defer(first.presentation.id, "imagerie") is None
    later = services.meetings.plan(board, services.desk.today() + timedelta(days=7))
    [waiting] = agenda(services, later)
    assert (waiting.case.id, waiting.presentation.carried_from) == (
        first.case.id,
        first.presentation.id,
    )
    assert services.decisions.defer(second.presentation.id, "imagerie") is not None
    assert [row.case.id for row in agenda(services, later)] == [first.case.id, second.case.id]


def test_a_re_presentation_starts_from_the_last_one(services):
    board, meeting_id = save_meeting(services, cases=1)
    row = agenda(services, meeting_id)[0]
    services.meetings.change_presentation(replace(row.presentation, question="Marges ?"))
    later = services.meetings.plan(board, services.desk.today() + timedelta(days=7))
    services.meetings.put_on_agenda(later, CaseId(row.case.id))
    [again] = agenda(services, later)
    assert (again.presentation.question, again.presentation.carried_from) == (
        "Marges ?",
        row.presentation.id,
    )


def test_a_registered_case_needs_a_guideline_and_leaves_its_lane_alone_otherwise(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    row = agenda(services, meeting_id)[0]
    draft = type_decision(services, row)
    presentation = agenda(services, meeting_id)[0].presentation
    with pytest.raises(RuleViolation) as refused:
        services.decisions.register(presentation, draft)
    assert refused.value.rule is Rule.GUIDELINE_MISSING
    assert agenda(services, meeting_id)[0].presentation.lane is Lane.DISCUSS
    typed = services.decisions.edit(
        replace(draft, guideline=GuidelineFollowed.FOLLOWED, guideline_name="R 2026")
    )
    services.decisions.register(presentation, typed)
    assert agenda(services, meeting_id)[0].presentation.lane is Lane.REGISTER


def test_ending_carries_what_was_not_reached_and_validating_closes(services):
    board, meeting_id = save_meeting(services)
    later = services.meetings.plan(board, services.desk.today() + timedelta(days=7))
    services.meetings.start(meeting_id)
    first = agenda(services, meeting_id)[0]
    services.decisions.record(type_decision(services, first))
    services.meetings.end(meeting_id, "Non abordé")
    assert len(agenda(services, later)) == 2
    assert validate_all(services, meeting_id) == 1
    assert services.meetings.meeting(meeting_id).step is MeetingStep.CLOSED
    with pytest.raises(RuleViolation) as refused:
        services.decisions.defer(first.presentation.id, "too late")
    assert refused.value.rule is Rule.MEETING_IS_CLOSED


def test_undo_never_goes_past_a_validation(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    record_all(services, meeting_id)
    validate_all(services, meeting_id)
    with pytest.raises(RuleViolation) as refused:
        services.history.undo()
    assert refused.value.rule is Rule.UNDO_STOPS_AT_VALIDATION
    assert services.history.possible() == (None, None)


def test_a_validated_text_is_amended_by_a_new_version_that_replaces_it(services):
    _, meeting_id = save_meeting(services, cases=1)
    services.meetings.start(meeting_id)
    record_all(services, meeting_id)
    services.meetings.end(meeting_id, "")
    validate_all(services, meeting_id)
    old = agenda(services, meeting_id)[0].decision
    assert old is not None
    with pytest.raises(RuleViolation):
        services.decisions.edit(replace(old, text="Autre"))
    amended = services.decisions.amend(old.id, "relecture")
    edited = services.decisions.edit(replace(amended, text="Autre avis."))
    services.decisions.record(edited)
    validate_all(services, meeting_id)
    past = services.patients.past(CaseId(old.case_id))[0].decisions
    assert [(d.revision, d.step, d.text) for d in past] == [
        (2, DecisionStep.VALIDATED, "Autre avis."),
        (1, DecisionStep.REPLACED, "Chirurgie."),
    ]


def test_a_secretary_records_but_does_not_validate(tmp_path):
    services = make_board(tmp_path / "s.mdtb", Role.SECRETARY)
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    record_all(services, meeting_id)
    with pytest.raises(RuleViolation) as refused:
        validate_all(services, meeting_id)
    assert refused.value.rule is Rule.NOT_PERMITTED
    services.close()


def test_a_decision_never_lands_on_another_case(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    first, second, _ = agenda(services, meeting_id)
    draft = services.decisions.draft_for(first)
    with pytest.raises(RuleViolation) as refused:
        services.decisions.edit(replace(draft, case_id=second.case.id, text="wrong"))
    assert refused.value.rule is Rule.CHANGED_SINCE
    assert agenda(services, meeting_id)[1].decision is None


def test_listeners_hear_what_an_action_touched(services):
    heard = []
    services.desk.database.on_change(heard.append)
    board = save_board(services)
    heard.clear()
    services.meetings.plan(board, services.desk.today())
    assert heard[0].kinds == frozenset({Kind.MEETING, Kind.ATTENDANCE})
    save_case(services)
    assert heard[1].touch(Kind.PATIENT)


def test_taking_a_case_off_the_agenda_can_be_undone(services):
    _, meeting_id = save_meeting(services)
    row = agenda(services, meeting_id)[1]
    services.meetings.take_off(row.presentation.id)
    assert len(agenda(services, meeting_id)) == 2
    services.history.undo()
    assert agenda(services, meeting_id)[1].case.id == row.case.id


def test_a_person_added_to_a_board_is_expected_at_its_next_meeting(services):
    from mdtboard.domain.ids import BoardId
    from mdtboard.domain.person import Person, Specialty

    board = save_board(services)
    person = Person(id=PersonId(new_id()), family_name="Nouvelle", specialty=Specialty.GENETICS)
    services.set_up.save_person(person, BoardId(board.id))
    meeting_id = services.meetings.plan(board, services.desk.today())
    assert "Nouvelle" in {line.name for line in services.meetings.attendance(meeting_id)}
