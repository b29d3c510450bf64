"""What is validated is what was read, whoever writes meanwhile."""

from dataclasses import replace

import pytest

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.sheets import to_validate
from tests.builders import save_meeting, validate_all
from tests.conftest import another_window


@pytest.fixture
def meeting_id(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    return meeting_id


@pytest.fixture
def other(services):
    return another_window(services)


def record(services, meeting_id, place, text):
    draft = services.decisions.draft_for(services.meetings.agenda(meeting_id)[place])
    return services.decisions.record(services.decisions.edit(replace(draft, text=text)))


def steps(services, meeting_id):
    found = [row.decision for row in services.meetings.agenda(meeting_id)]
    return [None if decision is None else decision.step for decision in found]


def test_what_somebody_changed_a_moment_ago_is_not_validated_unseen(services, other, meeting_id):
    read = record(services, meeting_id, 0, "Chirurgie.")
    record(other, meeting_id, 0, "Pas de chirurgie.")
    with pytest.raises(RuleViolation) as refused:
        services.decisions.validate((read,))
    assert refused.value.rule is Rule.DECISION_NOT_AS_SHOWN
    assert refused.value.details == {"number": "1"}
    assert steps(services, meeting_id)[0] is DecisionStep.RECORDED
    now = services.meetings.agenda(meeting_id)[0].decision
    assert services.decisions.validate((now,)) == 1


def test_a_draft_taken_up_again_is_not_validated(services, other, meeting_id):
    read = record(services, meeting_id, 0, "Chirurgie.")
    other.decisions.edit(replace(read, text="Chirurgie ou"))
    with pytest.raises(RuleViolation) as refused:
        services.decisions.validate((read,))
    assert refused.value.rule is Rule.DECISION_NOT_AS_SHOWN


@pytest.mark.parametrize("place", [0, 1])
def test_a_meeting_with_words_that_were_not_read_is_not_validated(
    services, other, meeting_id, place
):
    record(services, meeting_id, 0, "Chirurgie.")
    shown = to_validate(services.meetings.agenda(meeting_id))
    record(other, meeting_id, place, "Écrit ailleurs.")
    services.meetings.end(meeting_id, "Temps")
    with pytest.raises(RuleViolation) as refused:
        services.decisions.validate_meeting(meeting_id, shown)
    assert refused.value.rule is Rule.DECISION_NOT_AS_SHOWN
    assert refused.value.details == {"number": str(place + 1)}
    assert DecisionStep.VALIDATED not in steps(services, meeting_id)
    assert services.meetings.meeting(meeting_id).step is MeetingStep.HELD
    assert validate_all(services, meeting_id) == place + 1


def test_a_case_that_left_the_agenda_stops_the_validation(services, other, meeting_id):
    record(services, meeting_id, 0, "Chirurgie.")
    shown = to_validate(services.meetings.agenda(meeting_id))
    with pytest.raises(RuleViolation) as refused:
        other.decisions.validate_meeting(meeting_id, (*shown, replace(shown[0], version=99)))
    assert refused.value.rule is Rule.DECISION_NOT_AS_SHOWN
    elsewhere = replace(shown[0], presentation_id=shown[0].case_id)
    with pytest.raises(RuleViolation) as refused:
        other.decisions.validate_meeting(meeting_id, (*shown, elsewhere))
    assert refused.value.rule is Rule.CHANGED_SINCE
    assert DecisionStep.VALIDATED not in steps(services, meeting_id)


def test_an_amendment_is_validated_in_the_place_of_what_it_replaces(services, meeting_id):
    first = record(services, meeting_id, 0, "Chirurgie.")
    services.decisions.validate((first,))
    services.decisions.amend(first.id, "Imagerie relue")
    second = record(services, meeting_id, 0, "Radiothérapie.")
    services.decisions.validate((second,))
    [past] = services.patients.past(first.case_id)
    assert [(d.revision, d.step) for d in past.decisions] == [
        (2, DecisionStep.VALIDATED),
        (1, DecisionStep.REPLACED),
    ]


def test_two_amendments_of_one_text_are_one(services, other, meeting_id):
    first = record(services, meeting_id, 0, "Chirurgie.")
    services.decisions.validate((first,))
    services.decisions.amend(first.id, "Imagerie relue")
    with pytest.raises(RuleViolation) as refused:
        other.decisions.amend(first.id, "Relecture")
    assert refused.value.rule is Rule.CHANGED_SINCE
