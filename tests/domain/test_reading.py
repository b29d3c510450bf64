from datetime import date, timedelta

import pytest

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, ReadingId, new_id
from mdtboard.domain.material import read_materials
from mdtboard.domain.reading import (
    Compared,
    Concordance,
    Due,
    ExpertResult,
    Impact,
    ReadingState,
    ReadingStep,
    SecondReading,
    state_of,
)

DAY = date(2026, 11, 1)


def a_reading(**values) -> SecondReading:
    return SecondReading(
        id=ReadingId(new_id()), case_id=CaseId(new_id()), requested_on=DAY, **values
    )


def compared(concordance: Concordance, impact: Impact) -> SecondReading:
    sent = a_reading().send(DAY, read_materials("1 bloc")).receive(DAY + timedelta(days=2))
    return sent.report(DAY + timedelta(days=9), ExpertResult(diagnosis="GIST")).compare(
        DAY + timedelta(days=10), Compared(concordance=concordance, impact=impact)
    )


def test_a_reading_goes_from_the_request_to_the_comparison():
    reading = compared(Concordance.MAJOR, Impact.YES)
    assert (reading.step, reading.age_on(date(2027, 1, 1))) == (ReadingStep.COMPARED, 9)


@pytest.mark.parametrize(
    ("concordance", "impact", "overturns"),
    [
        (Concordance.MAJOR, Impact.YES, True),
        (Concordance.MINOR, Impact.YES, True),
        (Concordance.MAJOR, Impact.NO, False),
        (Concordance.MAJOR, Impact.UNKNOWN, False),
        (Concordance.CONCORDANT, Impact.YES, False),
        (Concordance.NOT_ASSESSABLE, Impact.YES, False),
    ],
)
def test_a_discordance_with_impact_overturns(concordance, impact, overturns):
    assert compared(concordance, impact).overturns is overturns


def test_dates_must_be_in_order():
    with pytest.raises(RuleViolation) as refused:
        a_reading().send(DAY - timedelta(days=1), ())
    assert refused.value.rule is Rule.READING_DATES_OUT_OF_ORDER


def test_a_report_needs_a_diagnosis_and_a_comparison_needs_a_concordance():
    with pytest.raises(RuleViolation):
        a_reading().report(DAY, ExpertResult(diagnosis="  "))
    reported = a_reading().report(DAY, ExpertResult(diagnosis="GIST"))
    with pytest.raises(RuleViolation):
        reported.compare(DAY, Compared(concordance=Concordance.NOT_STATED))


def test_a_compared_reading_is_final():
    with pytest.raises(RuleViolation):
        compared(Concordance.CONCORDANT, Impact.NO).cancel(DAY, "")


def test_it_is_late_only_while_it_is_awaited():
    after = DAY + timedelta(days=22)
    assert a_reading().is_late(after, 21)
    assert not a_reading().is_late(after, 22)
    assert not compared(Concordance.CONCORDANT, Impact.NO).is_late(after, 1)


S, C = ReadingStep, Concordance


@pytest.mark.parametrize(
    ("due", "readings", "state"),
    [
        (Due.NOT_DUE, (), ReadingState.NOT_DUE),
        (Due.CERTAIN, (), ReadingState.DUE),
        (Due.PROBABLE, (), ReadingState.PROBABLE),
        (Due.PROBABLE, ((S.SENT, C.NOT_STATED),), ReadingState.AWAITED),
        (Due.CERTAIN, ((S.CANCELLED, C.NOT_STATED),), ReadingState.DUE),
        (Due.CERTAIN, ((S.SENT, C.NOT_STATED),), ReadingState.AWAITED),
        (Due.NOT_DUE, ((S.REPORTED, C.NOT_STATED),), ReadingState.TO_COMPARE),
        (Due.CERTAIN, ((S.COMPARED, C.CONCORDANT),), ReadingState.CONCORDANT),
        (Due.CERTAIN, ((S.COMPARED, C.MINOR),), ReadingState.DISCORDANT),
        (
            Due.CERTAIN,
            ((S.COMPARED, C.CONCORDANT), (S.REQUESTED, C.NOT_STATED)),
            ReadingState.AWAITED,
        ),
    ],
)
def test_the_newest_reading_speaks_for_the_case(due, readings, state):
    assert state_of(due, readings) is state


def test_a_decision_waits_only_while_the_result_is_out():
    waiting = {state for state in ReadingState if state.holds_the_decision}
    assert waiting == {
        ReadingState.PROBABLE,
        ReadingState.DUE,
        ReadingState.AWAITED,
        ReadingState.TO_COMPARE,
    }
