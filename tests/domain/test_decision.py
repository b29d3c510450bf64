from datetime import UTC, datetime

import pytest

from mdtboard.domain.decision import DecisionStep, GuidelineFollowed, join_text
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.meeting import QuorumResult
from mdtboard.domain.presentation import Lane, PresentationStep
from tests.builders import a_decision, a_presentation

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
MET = QuorumResult(met=True, specialties=3, participants=4)


def recorded(**values):
    lane = values.pop("lane", Lane.DISCUSS)
    awaited = values.pop("reading_awaited", False)
    return a_decision(**values).record(
        at=NOON, by="S. Durand", lane=lane, quorum=MET, reading_awaited=awaited
    )


def test_recording_joins_the_quick_line_and_keeps_the_quorum():
    decision = recorded(text="Chirurgie.", line="  puis surveillance ")
    assert (decision.text, decision.line) == ("Chirurgie. puis surveillance", "")
    assert (decision.step, decision.quorum_met) == (DecisionStep.RECORDED, True)


def test_nothing_advised_is_not_recorded():
    with pytest.raises(RuleViolation) as refused:
        recorded(text=" ", line="", options=())
    assert refused.value.rule is Rule.DECISION_IS_EMPTY


def test_a_registered_case_needs_its_guideline():
    with pytest.raises(RuleViolation) as refused:
        recorded(lane=Lane.REGISTER)
    assert refused.value.rule is Rule.GUIDELINE_MISSING
    follows = {"lane": Lane.REGISTER, "guideline": GuidelineFollowed.FOLLOWED}
    with pytest.raises(RuleViolation) as refused:
        recorded(guideline_name=" ", **follows)
    assert refused.value.rule is Rule.GUIDELINE_NAME_MISSING
    assert recorded(guideline_name="Référentiel 2026", **follows).recorded_at == NOON


def test_a_departure_from_the_guideline_says_why():
    departed = {"guideline": GuidelineFollowed.DEPARTED}
    with pytest.raises(RuleViolation) as refused:
        recorded(guideline_name="Référentiel 2026", departure_reason=" ", **departed)
    assert refused.value.rule is Rule.DEPARTURE_REASON_MISSING
    assert recorded(departure_reason="choix du patient", **departed).recorded_at == NOON


@pytest.mark.parametrize(
    ("awaited", "reason", "provisional"),
    [(True, "", True), (True, "urgence", False), (False, "", False)],
)
def test_a_decision_is_provisional_while_the_reading_is_awaited(awaited, reason, provisional):
    decision = recorded(reading_awaited=awaited, not_waiting_reason=reason)
    assert decision.provisional is provisional


def test_only_a_recorded_decision_is_validated_and_then_final():
    with pytest.raises(RuleViolation):
        a_decision().validate(at=NOON, by="Dr X")
    validated = recorded().validate(at=NOON, by="Dr X")
    assert (validated.step, validated.validated_by) == (DecisionStep.VALIDATED, "Dr X")
    with pytest.raises(RuleViolation) as refused:
        validated.require_editable()
    assert refused.value.rule is Rule.DECISION_IS_VALIDATED


def test_an_amendment_is_a_new_version_that_names_the_old_one():
    validated = recorded().validate(at=NOON, by="Dr X")
    amended = validated.amend("second reading")
    assert (amended.revision, amended.replaces) == (2, validated.id)
    assert (amended.step, amended.text) == (DecisionStep.DRAFT, validated.text)
    assert amended.validated_by == ""
    with pytest.raises(RuleViolation) as refused:
        validated.amend("  ")
    assert refused.value.rule is Rule.AMENDMENT_REASON_MISSING
    with pytest.raises(RuleViolation):
        recorded().amend("why")


def test_a_deferral_needs_a_reason():
    with pytest.raises(RuleViolation) as refused:
        a_presentation().defer("  ")
    assert refused.value.rule is Rule.DEFERRAL_REASON_MISSING
    assert a_presentation().defer(" imagerie ").deferral_reason == "imagerie"


@pytest.mark.parametrize("step", PresentationStep)
def test_a_presentation_takes_only_its_next_steps(step):
    start = a_presentation(step=PresentationStep.WITHDRAWN)
    if step in (PresentationStep.PLANNED, PresentationStep.WITHDRAWN):
        assert start.move_to(step).step is step
    else:
        with pytest.raises(RuleViolation):
            start.move_to(step)


def test_joining_texts_leaves_no_stray_spaces():
    assert join_text("", " a ") == "a"
    assert join_text("a ", "") == "a"
