from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.material import read_materials
from mdtboard.domain.network import NetworkReading
from mdtboard.domain.presentation import Reason
from mdtboard.domain.reading import (
    Compared,
    Concordance,
    ExpertResult,
    Impact,
    ReadingLevel,
    ReadingState,
)
from mdtboard.domain.reading_work import WorkState
from tests.builders import save_board, save_case, save_meeting, validate_all


@pytest.fixture
def network(services):
    today = services.desk.today()
    return next(
        n
        for n in services.set_up.networks()
        if n.reading is NetworkReading.ALL and n.valid_on(today)
    )


def compared(concordance, impact, comment=""):
    return Compared(
        concordance=concordance, impact=impact, comment=comment, kept_because="À confirmer"
    )


def reported(services, case):
    today = services.desk.today()
    asked = replace(services.readings.new_request(case), requested_on=today - timedelta(days=30))
    reading = services.readings.request(asked)
    reading = services.readings.send(
        reading, today - timedelta(days=28), read_materials("1 bloc, 4 lames")
    )
    return services.readings.report(reading, today, ExpertResult(diagnosis="GIST", reference="R-1"))


def test_a_case_of_a_reading_network_is_due_until_its_reading_is_in(services, network):
    case = save_case(services, 1, network_id=network.id)
    [due] = services.readings.never_asked()
    assert due.case_id == case.id
    reported(services, case)
    assert services.readings.never_asked() == ()
    assert services.patients.readings(case.id)[1] is ReadingState.TO_COMPARE


def test_the_worklist_tells_age_and_lateness_by_the_networks_own_delay(services, network):
    case = save_case(services, 1, network_id=network.id)
    today = services.desk.today()
    asked = replace(services.readings.new_request(case), requested_on=today - timedelta(days=30))
    services.readings.request(asked)
    [line] = services.readings.worklist()
    assert (line.age, line.late) == (30, True)
    services.set_up.save_network(replace(network, overdue_days=45))
    assert not services.readings.worklist()[0].late


def test_a_decision_before_the_reading_is_provisional_unless_the_board_says_why(services, network):
    _, meeting_id = save_meeting(services, cases=2)
    services.meetings.start(meeting_id)
    for row, reason in zip(services.meetings.agenda(meeting_id), ("", "urgence"), strict=True):
        services.patients.save(row.patient, replace(row.case, network_id=network.id))
        draft = replace(
            services.decisions.draft_for(row), text="Chirurgie.", not_waiting_reason=reason
        )
        services.decisions.record(services.decisions.edit(draft))
    held = [row.decision.provisional for row in services.meetings.agenda(meeting_id)]
    assert held == [True, False]


def test_a_discordance_with_impact_puts_the_case_on_the_next_agenda(services, network):
    board, meeting_id = save_meeting(services, cases=1)
    row = services.meetings.agenda(meeting_id)[0]
    services.meetings.start(meeting_id)
    draft = replace(services.decisions.draft_for(row), text="Chirurgie.")
    services.decisions.record(services.decisions.edit(draft))
    services.meetings.end(meeting_id, "")
    validate_all(services, meeting_id)
    reading = reported(services, row.case)
    outcome = services.readings.compare(
        reading, compared(Concordance.MAJOR, Impact.YES, "autre type")
    )
    assert (outcome.heard_again, outcome.board) == (True, board.name)
    [again] = services.meetings.agenda(outcome.meeting_id)
    assert again.presentation.reason is Reason.SECOND_READING
    decision = services.meetings.agenda(meeting_id)[0].decision
    assert (decision.to_review, decision.text) == (True, "Chirurgie.")


def test_a_discordance_without_impact_disturbs_nobody(services):
    save_board(services)
    case = save_case(services)
    outcome = services.readings.compare(
        reported(services, case), compared(Concordance.MINOR, Impact.NO, "")
    )
    assert not outcome.heard_again
    assert services.meetings.lines() == ()


def test_a_case_that_waits_on_an_agenda_is_not_put_there_twice(services):
    _, meeting_id = save_meeting(services, cases=1, in_days=7)
    row = services.meetings.agenda(meeting_id)[0]
    outcome = services.readings.compare(
        reported(services, row.case), compared(Concordance.MAJOR, Impact.YES)
    )
    assert outcome.meeting_id == meeting_id
    [waiting] = services.meetings.agenda(meeting_id)
    assert waiting.presentation.reason is Reason.SECOND_READING


def test_undo_of_a_comparison_takes_the_new_presentation_with_it(services):
    save_board(services)
    case = save_case(services)
    services.readings.compare(reported(services, case), compared(Concordance.MAJOR, Impact.YES, ""))
    assert len(services.patients.past(case.id)) == 1
    services.history.undo()
    assert services.patients.past(case.id) == ()
    assert services.patients.readings(case.id)[1] is ReadingState.TO_COMPARE


def test_a_stale_reading_is_refused(services):
    case = save_case(services)
    reading = services.readings.request(services.readings.new_request(case))
    services.readings.cancel(reading, "erreur")
    with pytest.raises(RuleViolation) as refused:
        services.readings.send(reading, services.desk.today(), ())
    assert refused.value.rule is Rule.CHANGED_SINCE


def test_a_third_reading_speaks_for_the_case_until_it_is_in(services):
    save_board(services)
    case = save_case(services)
    first = services.readings.compare(
        reported(services, case), compared(Concordance.MAJOR, Impact.NO)
    )
    asked = services.readings.request(services.readings.third_request(first.reading))
    readings, state = services.patients.readings(case.id)
    assert [reading.level for reading in readings] == [
        ReadingLevel.EXPERT,
        ReadingLevel.COORDINATING,
    ]
    assert (asked.follows, state) == (first.reading.id, ReadingState.AWAITED)


def test_material_comes_back_and_undo_takes_that_back(services):
    reading = reported(services, save_case(services))
    assert [material.is_owed for material in reading.materials] == [True, True]
    back = services.readings.give_back(reading, services.desk.today())
    assert not any(material.is_owed for material in back.materials)
    services.history.undo()
    [[again], _] = services.patients.readings(reading.case_id)
    assert again.materials == reading.materials


def test_a_discordance_may_be_answered_instead_of_heard(services):
    case = save_case(services)
    outcome = services.readings.compare(
        reported(services, case), compared(Concordance.MAJOR, Impact.YES)
    )
    assert not outcome.heard_again
    [line] = services.readings.worklist()
    assert line.state is WorkState.TO_ANSWER
    services.readings.answer(outcome.reading, "Le patient est déjà opéré")
    [line] = services.readings.worklist()
    assert line.state is WorkState.DONE


def test_a_compared_reading_keeps_its_collegial_review(services):
    case = save_case(services)
    outcome = services.readings.compare(
        reported(services, case), compared(Concordance.MAJOR, Impact.NO)
    )
    today = services.desk.today()
    with pytest.raises(RuleViolation) as refused:
        services.readings.review(outcome.reading, today - timedelta(days=3), "Confirmé")
    assert refused.value.rule is Rule.READING_DATES_OUT_OF_ORDER
    kept = services.readings.review(outcome.reading, today, "Confirmé à l'unanimité")
    assert (kept.collegial_on, kept.concordance) == (today, Concordance.MAJOR)


def test_figures_open_the_cases_they_count(services):
    save_board(services)
    agreed, other = save_case(services, 1), save_case(services, 2)
    services.readings.compare(
        reported(services, agreed), compared(Concordance.CONCORDANT, Impact.NO)
    )
    services.readings.compare(reported(services, other), compared(Concordance.MAJOR, Impact.YES))
    figures = services.readings.figures(services.readings.pairs())
    major = figures.by_concordance[Concordance.MAJOR]
    assert ([pair.case_id for pair in major.counted], major.share) == ([other.id], 0.5)
    assert figures.asked_to_report.median == 30


def test_an_advice_that_a_reading_overturned_is_replaced_by_the_next_validated_one(
    services, network
):
    _, meeting_id = save_meeting(services, cases=1)
    row = services.meetings.agenda(meeting_id)[0]
    services.meetings.start(meeting_id)
    services.decisions.record(
        services.decisions.edit(replace(services.decisions.draft_for(row), text="Chirurgie."))
    )
    services.meetings.end(meeting_id, "")
    validate_all(services, meeting_id)
    outcome = services.readings.compare(
        reported(services, row.case), compared(Concordance.MAJOR, Impact.YES)
    )
    [again] = services.meetings.agenda(outcome.meeting_id)
    services.meetings.start(outcome.meeting_id)
    draft = replace(services.decisions.draft_for(again), text="Chimiothérapie.")
    recorded = services.decisions.record(services.decisions.edit(draft))
    services.decisions.validate((recorded,))
    old = services.meetings.agenda(meeting_id)[0]
    assert (old.decision.step, old.decision.text) == (DecisionStep.REPLACED, "Chirurgie.")
    assert old.validated
    assert next(m for m in services.meetings.lines() if m.id == meeting_id).validated == 1


def test_a_case_that_waits_for_a_meeting_is_heard_there_and_not_put_there_twice(services, network):
    _, meeting_id = save_meeting(services, cases=1)
    [row] = services.meetings.agenda(meeting_id)
    services.meetings.start(meeting_id)
    again = options_of((Treatment.NEW_PRESENTATION,))
    draft = replace(services.decisions.draft_for(row), text="À revoir.", options=again)
    services.decisions.record(services.decisions.edit(draft))
    services.meetings.end(meeting_id, "")
    outcome = services.readings.compare(
        reported(services, row.case), compared(Concordance.MAJOR, Impact.YES)
    )
    assert outcome.heard_again
    heard = [each.case.id for each in services.meetings.agenda(outcome.meeting_id)]
    assert heard == [row.case.id]
