from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mdtboard.domain.closing import Loose, loose_ends, was_not_reached
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import PresentedCase
from tests.builders import a_case, a_decision, a_patient, a_presentation

HEARD = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
STEP = PresentationStep


def presented(decision=None, **values) -> PresentedCase:
    patient = a_patient()
    return PresentedCase(
        patient=patient,
        case=a_case(patient),
        presentation=a_presentation(**values),
        decision=decision,
        network="",
        reading_state=ReadingState.NOT_DUE,
        reading=None,
        missing=(),
    )


def recorded(**values):
    values = {"responsible": "Dr Martin", "quorum_met": True} | values
    return a_decision(step=DecisionStep.RECORDED, **values)


def kinds(case, **options):
    return list(loose_ends([case], **options))


def test_a_case_that_is_all_settled_leaves_nothing_open():
    assert kinds(presented(recorded(), step=STEP.DECIDED)) == []
    assert kinds(presented(step=STEP.DEFERRED, heard_at=HEARD)) == []


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ({"responsible": " "}, Loose.NO_RESPONSIBLE),
        ({"quorum_met": False}, Loose.NO_QUORUM),
        ({"provisional": True}, Loose.PROVISIONAL),
    ],
)
def test_what_a_recorded_decision_lacks_is_told(values, kind):
    assert kinds(presented(recorded(**values), step=STEP.DECIDED)) == [kind]


def test_one_decision_may_lack_several_things():
    decision = recorded(responsible="", quorum_met=False, provisional=True)
    found = kinds(presented(decision, step=STEP.DECIDED))
    assert found == [Loose.NO_RESPONSIBLE, Loose.NO_QUORUM, Loose.PROVISIONAL]


def test_a_person_named_for_one_option_is_responsible():
    decision = recorded(responsible="")
    options = tuple(replace(o, responsible="Dr Martin") for o in decision.options)
    assert kinds(presented(replace(decision, options=options), step=STEP.DECIDED)) == []


def test_words_that_were_typed_and_not_recorded_are_told_apart_from_cases_not_reached():
    assert kinds(presented(a_decision(), step=STEP.PRESENTED)) == [Loose.UNRECORDED]
    empty = a_decision(text="", options=())
    assert kinds(presented(empty, step=STEP.PRESENTED)) == [Loose.NOT_REACHED]
    assert kinds(presented(step=STEP.PLANNED)) == [Loose.NOT_REACHED]


def test_after_the_end_a_case_it_put_off_is_still_told():
    put_off = presented(a_decision(), step=STEP.DEFERRED)
    assert was_not_reached(put_off.presentation)
    assert kinds(put_off) == [Loose.NOT_REACHED]


def test_a_case_without_a_quorum_is_told_until_it_comes_again():
    decision = recorded(quorum_met=False)
    again = presented(decision, step=STEP.DECIDED, present_again="Chirurgie absente")
    assert kinds(again) == []


def test_no_quorum_is_asked_for_a_registered_case_or_at_a_staff_meeting():
    decision = recorded(quorum_met=False)
    assert kinds(presented(decision, step=STEP.DECIDED, lane=Lane.REGISTER)) == []
    assert kinds(presented(decision, step=STEP.DECIDED), quorum_applies=False) == []
