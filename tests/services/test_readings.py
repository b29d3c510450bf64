from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.material import read_materials
from mdtboard.domain.presentation import Reason
from mdtboard.domain.reading import Compared, Concordance, ExpertResult, Impact, ReadingState
from tests.builders import save_board, save_case, save_meeting


@pytest.fixture
def network(services):
    today = services.desk.today()
    return next(n for n in services.set_up.networks() if n.second_reading and n.valid_on(today))


def compared(concordance, impact, comment=""):
    return Compared(concordance=concordance, impact=impact, comment=comment)


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
    services.decisions.validate_meeting(meeting_id)
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
        reported(services, row.case), Concordance.MAJOR, Impact.YES, ""
    )
    assert outcome.meeting_id == meeting_id
    assert len(services.meetings.agenda(meeting_id)) == 1


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
        services.readings.send(reading, services.desk.today(), "1 bloc")
    assert refused.value.rule is Rule.CHANGED_SINCE
