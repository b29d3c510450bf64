from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.care import CareOption, Treatment
from mdtboard.domain.errands import ErrandKind, ErrandState
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, OptionId, new_id
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.reading import ReadingStep
from mdtboard.domain.reading_work import WorkState
from tests.builders import save_meeting


def option(kind, **values):
    return CareOption(id=OptionId(new_id()), kind=kind, **values)


def record(services, row, *options, **values):
    draft = replace(services.decisions.draft_for(row), options=options, **values)
    return services.decisions.record(services.decisions.edit(draft))


class Stage:
    """A live meeting of three cases, and the days of the board's later meetings."""

    def __init__(self, services):
        self.services = services
        self.board, self.meeting_id = save_meeting(services)
        services.meetings.start(self.meeting_id)
        self.today = services.desk.today()

    def row(self, place=0):
        return self.services.meetings.agenda(self.meeting_id)[place]

    def plan(self, days):
        return self.services.meetings.plan(self.board, self.today + timedelta(days=days))

    def ask(self, kind, place=0, **values):
        """Record an advice with one option; return the decision."""
        return record(self.services, self.row(place), option(kind, **values))

    def errands(self, place=0):
        return self.services.errands.of_case(CaseId(self.row(place).case.id))

    def on(self, meeting_id):
        return [row.case.id for row in self.services.meetings.agenda(meeting_id)]

    def undo(self):
        self.services.history.undo()


@pytest.fixture
def stage(services):
    return Stage(services)


def states(lines):
    return [line.state for line in lines]


def test_a_new_presentation_is_put_on_the_first_agenda_after_its_day(stage):
    soon, later = stage.plan(7), stage.plan(21)
    stage.ask(Treatment.NEW_PRESENTATION, deadline=stage.today + timedelta(days=14))
    [line] = stage.errands()
    assert (line.state, line.heard_at) == (ErrandState.ON_AGENDA, later)
    assert line.heard_on == stage.today + timedelta(days=21)
    assert stage.on(soon) == []
    [heard] = stage.services.meetings.agenda(later)
    assert heard.presentation.carried_from == stage.row().presentation.id


def test_without_a_day_it_is_the_boards_next_meeting_and_a_registered_case_is_discussed(stage):
    soon = stage.plan(7)
    row = stage.row()
    stage.services.meetings.change_presentation(replace(row.presentation, lane=Lane.REGISTER))
    stage.services.meetings.change_presentation(
        replace(stage.row().presentation, lane=Lane.DISCUSS)
    )
    stage.ask(Treatment.NEW_PRESENTATION)
    [heard] = stage.services.meetings.agenda(soon)
    assert heard.presentation.lane is Lane.DISCUSS


def test_a_new_presentation_waits_and_joins_the_meeting_that_is_planned_late_enough(stage):
    stage.ask(Treatment.NEW_PRESENTATION, deadline=stage.today + timedelta(days=14))
    assert states(stage.errands()) == [ErrandState.WAITS_FOR_MEETING]
    early = stage.plan(7)
    assert stage.on(early) == []
    late = stage.plan(21)
    assert stage.on(late) == [stage.row().case.id]
    assert states(stage.errands()) == [ErrandState.ON_AGENDA]
    another = stage.plan(28)
    assert stage.on(another) == []


def test_after_three_cycles_is_no_day_and_what_is_conditional_waits_for_a_word(stage):
    soon = stage.plan(7)
    stage.ask(Treatment.NEW_PRESENTATION, deadline_text="après 3 cures")
    stage.ask(Treatment.NEW_PRESENTATION, 1, condition="si progression")
    assert stage.on(soon) == []
    for place in (0, 1):
        assert states(stage.errands(place)) == [ErrandState.WAITS_FOR_WORD]
    stage.services.meetings.put_on_agenda(soon, CaseId(stage.row().case.id))
    assert states(stage.errands()) == [ErrandState.ON_AGENDA]


def test_the_day_of_the_advice_is_that_of_an_option_without_one(stage):
    soon, later = stage.plan(7), stage.plan(21)
    day = stage.today + timedelta(days=14)
    record(stage.services, stage.row(), option(Treatment.NEW_PRESENTATION), deadline=day)
    assert (stage.on(soon), stage.on(later)) == ([], [stage.row().case.id])


def test_all_is_one_act_and_one_undo_step(stage):
    soon = stage.plan(7)
    kinds = (
        Treatment.NEW_PRESENTATION, Treatment.SECOND_READING, Treatment.RECOURSE,
        Treatment.EXAMINATION,
    )  # fmt: skip
    record(stage.services, stage.row(), *map(option, kinds))
    assert {line.errand.kind for line in stage.errands()} == set(ErrandKind)
    stage.undo()
    assert stage.errands() == ()
    assert stage.on(soon) == []
    assert stage.services.readings.worklist() == ()
    stage.services.history.redo()
    assert len(stage.errands()) == 4
    assert stage.on(soon) == [stage.row().case.id]


def test_recording_again_asks_for_nothing_twice(stage):
    soon = stage.plan(7)
    decision = record(
        stage.services, stage.row(), option(Treatment.NEW_PRESENTATION),
        option(Treatment.SECOND_READING), option(Treatment.RECOURSE),
        option(Treatment.EXAMINATION),
    )  # fmt: skip
    stage.services.decisions.record(decision)
    typed = stage.services.decisions.edit(replace(decision_of(stage), text="Autrement dit."))
    stage.services.decisions.record(typed)
    assert len(stage.errands()) == 4
    assert stage.on(soon) == [stage.row().case.id]
    assert len(stage.services.readings.worklist()) == 1


def decision_of(stage, place=0):
    return stage.row(place).decision


def test_what_a_draft_asked_for_goes_with_it(stage):
    soon = stage.plan(7)
    record(
        stage.services, stage.row(), option(Treatment.NEW_PRESENTATION),
        option(Treatment.SECOND_READING), option(Treatment.RECOURSE),
    )  # fmt: skip
    stage.services.decisions.edit(replace(decision_of(stage), text="Encore à dire"))
    assert stage.errands() == ()
    assert stage.on(soon) == []
    assert stage.services.readings.worklist() == ()


def test_an_option_that_is_unticked_takes_only_its_own_errand_along(stage):
    soon = stage.plan(7)
    again, board = option(Treatment.NEW_PRESENTATION), option(Treatment.RECOURSE)
    record(stage.services, stage.row(), again, board)
    record(stage.services, stage.row(), board)
    assert [line.errand.kind for line in stage.errands()] == [ErrandKind.REFERRAL]
    assert stage.on(soon) == []


def test_an_option_that_becomes_another_kind_is_another_errand(stage):
    asked = option(Treatment.RECOURSE)
    record(stage.services, stage.row(), asked)
    record(stage.services, stage.row(), replace(asked, kind=Treatment.EXAMINATION))
    assert [line.errand.kind for line in stage.errands()] == [ErrandKind.EXAMINATION]


def test_a_later_day_moves_the_case_to_a_later_agenda(stage):
    soon, later = stage.plan(7), stage.plan(21)
    asked = option(Treatment.NEW_PRESENTATION)
    record(stage.services, stage.row(), asked)
    record(stage.services, stage.row(), replace(asked, deadline=stage.today + timedelta(days=9)))
    assert (stage.on(soon), stage.on(later)) == ([], [stage.row().case.id])


def test_what_was_sent_or_prepared_or_heard_stays_and_is_marked(stage):
    soon = stage.plan(7)
    record(
        stage.services, stage.row(), option(Treatment.NEW_PRESENTATION),
        option(Treatment.SECOND_READING),
    )  # fmt: skip
    [line] = stage.services.readings.worklist()
    stage.services.readings.send(line.reading, stage.today, ())
    stage.services.meetings.start(soon)
    [heard] = stage.services.meetings.agenda(soon)
    record(stage.services, heard, option(Treatment.SURGERY))
    stage.services.decisions.edit(replace(decision_of(stage), text="Encore à dire"))
    assert {(line.errand.kind, line.state, line.errand.unasked) for line in stage.errands()} == {
        (ErrandKind.HEARING, ErrandState.HEARD, True),
        (ErrandKind.READING, ErrandState.SENT, True),
    }
    stage.services.decisions.record(decision_of(stage))
    assert not any(line.errand.unasked for line in stage.errands())
    assert len(stage.services.readings.worklist()) == 1


def test_a_case_that_was_prepared_leaves_the_agenda_with_its_words(stage):
    soon = stage.plan(7)
    record(stage.services, stage.row(), option(Treatment.NEW_PRESENTATION))
    [heard] = stage.services.meetings.agenda(soon)
    words = replace(heard.presentation, summary="TEP reçue le 2")
    stage.services.meetings.change_presentation(words)
    stage.services.decisions.edit(replace(decision_of(stage), text="Encore à dire"))
    assert stage.on(soon) == []
    stage.services.decisions.record(decision_of(stage))
    [heard] = stage.services.meetings.agenda(soon)
    assert heard.presentation.summary == "TEP reçue le 2"
    assert states(stage.errands()) == [ErrandState.ON_AGENDA]


def test_an_amended_advice_amends_what_it_asks_for_only_once_it_is_recorded(stage):
    asked = option(Treatment.RECOURSE, precision="RCP de recours sarcome")
    decision = record(stage.services, stage.row(), asked)
    stage.services.decisions.validate((stage.row().decision,))
    amended = stage.services.decisions.amend(decision.id, "Autre centre")
    changed = replace(asked, precision="RCP nationale")
    typed = stage.services.decisions.edit(replace(amended, options=(changed,)))
    assert [line.errand.what for line in stage.errands()] == ["RCP de recours sarcome"]
    recorded = stage.services.decisions.record(typed)
    [line] = stage.errands()
    assert (line.errand.what, line.errand.decision_id) == ("RCP nationale", recorded.id)
    stage.services.decisions.edit(replace(decision_of(stage), text="Encore"))
    [line] = stage.errands()
    assert (line.errand.what, line.errand.decision_id) == ("RCP de recours sarcome", decision.id)


def test_a_second_reading_is_requested_with_what_the_board_asks_and_is_to_send(stage):
    stage.ask(Treatment.SECOND_READING, precision="FISH MDM2 ?")
    [line] = stage.services.readings.worklist()
    assert (line.reading.step, line.state) == (ReadingStep.REQUESTED, WorkState.TO_SEND)
    assert line.reading.problem == "FISH MDM2 ?"
    assert states(stage.errands()) == [ErrandState.TO_SEND]
    assert stage.row().decision.provisional
    stage.services.readings.send(line.reading, stage.today, ())
    assert states(stage.errands()) == [ErrandState.SENT]


def test_no_second_reading_is_asked_for_while_one_is_under_way(stage):
    case = stage.row().case
    stage.services.readings.request(stage.services.readings.new_request(case))
    stage.ask(Treatment.SECOND_READING)
    assert len(stage.services.readings.worklist()) == 1
    assert stage.errands() == ()


def test_a_request_that_names_an_expert_stays(stage):
    stage.ask(Treatment.SECOND_READING)
    [line] = stage.services.readings.worklist()
    stage.services.readings.change(replace(line.reading, expert_centre="Institut Bergonié"))
    record(stage.services, stage.row(), option(Treatment.SURGERY))
    [line] = stage.errands()
    assert (line.state, line.errand.unasked) == (ErrandState.TO_SEND, True)


def test_a_referral_stays_open_until_the_other_board_answered(stage):
    stage.ask(Treatment.RECOURSE, precision="RCP de recours", deadline=stage.today)
    [line] = stage.services.errands.open()
    assert line.state is ErrandState.AWAITED
    with pytest.raises(RuleViolation) as caught:
        stage.services.errands.end(line.errand, stage.today, " ")
    assert caught.value.rule is Rule.ANSWER_MISSING
    stage.services.errands.end(line.errand, stage.today, "Résection proposée")
    assert stage.services.errands.open() == ()
    [line] = stage.errands()
    assert (line.state, line.errand.answer) == (ErrandState.ANSWERED, "Résection proposée")
    assert (line.errand.ended_on, line.errand.ended_by) == (stage.today, "Dr Anne Testeur")
    stage.undo()
    assert states(stage.errands()) == [ErrandState.AWAITED]


def test_what_was_answered_is_found_by_its_words(stage):
    stage.ask(Treatment.RECOURSE)
    [line] = stage.services.errands.open()
    stage.services.errands.end(line.errand, stage.today, "Hépatectomie récusée")
    [hit, *_] = stage.services.patients.search("hepatectomie recus")
    assert hit.case_id == stage.row().case.id


def test_what_nobody_wants_any_more_needs_a_reason_and_can_be_opened_again(stage):
    soon = stage.plan(7)
    stage.ask(Treatment.NEW_PRESENTATION)
    [line] = stage.services.errands.open()
    with pytest.raises(RuleViolation) as caught:
        stage.services.errands.drop(line.errand, stage.today, "")
    assert caught.value.rule is Rule.REASON_MISSING
    dropped = stage.services.errands.drop(line.errand, stage.today, "Décès")
    assert stage.on(soon) == []
    assert states(stage.errands()) == [ErrandState.DROPPED]
    stage.services.errands.reopen(dropped)
    assert stage.on(soon) == [stage.row().case.id]
    assert states(stage.errands()) == [ErrandState.ON_AGENDA]


def test_an_alternative_sets_nothing_going(stage):
    record(
        stage.services, stage.row(), option(Treatment.SURGERY),
        option(Treatment.RECOURSE, rank=2),
    )  # fmt: skip
    assert stage.errands() == ()


def test_a_hearing_that_is_put_off_is_followed_to_the_next_and_back(stage):
    soon, later = stage.plan(7), stage.plan(14)
    stage.ask(Treatment.NEW_PRESENTATION)
    stage.services.meetings.start(soon)
    stage.services.meetings.end(soon, "Non abordé")
    [line] = stage.errands()
    assert (line.state, line.heard_at) == (ErrandState.ON_AGENDA, later)
    stage.services.closing.resume(soon)
    [line] = stage.errands()
    assert (line.state, line.heard_at) == (ErrandState.ON_AGENDA, soon)


def test_a_case_taken_off_the_agenda_waits_again(stage):
    soon = stage.plan(7)
    stage.ask(Treatment.NEW_PRESENTATION)
    [heard] = stage.services.meetings.agenda(soon)
    stage.services.meetings.take_off(heard.presentation.id)
    assert states(stage.errands()) == [ErrandState.WAITS_FOR_MEETING]
    another = stage.plan(14)
    assert stage.on(another) == [stage.row().case.id]


def test_a_case_on_that_agenda_already_is_heard_there_and_stays_when_nobody_asks(stage):
    soon = stage.plan(7)
    stage.services.meetings.put_on_agenda(soon, CaseId(stage.row().case.id))
    stage.ask(Treatment.NEW_PRESENTATION)
    assert stage.on(soon) == [stage.row().case.id]
    record(stage.services, stage.row(), option(Treatment.SURGERY))
    assert stage.errands() == ()
    assert stage.on(soon) == [stage.row().case.id]


def test_merging_two_patients_takes_the_errands_along(stage):
    stage.ask(Treatment.RECOURSE)
    keep, other = stage.row(1).patient, stage.row(0).patient
    preview = stage.services.merging.preview(keep.id, other.id)
    stage.services.merging.merge(preview, frozenset())
    [line] = stage.services.errands.open()
    assert line.patient_id == keep.id


def test_a_hearing_is_done_once_it_is_decided_and_open_again_with_its_draft(stage):
    soon = stage.plan(7)
    stage.ask(Treatment.NEW_PRESENTATION)
    stage.services.meetings.start(soon)
    [heard] = stage.services.meetings.agenda(soon)
    record(stage.services, heard, option(Treatment.SURGERY))
    assert stage.services.errands.open() == ()
    [done] = stage.services.errands.ended()
    assert done.state is ErrandState.HEARD
    [heard] = stage.services.meetings.agenda(soon)
    stage.services.decisions.edit(replace(heard.decision, text="Encore"))
    [line] = stage.services.errands.open()
    assert line.heard_step is PresentationStep.PRESENTED


def two_hearings(stage):
    """Record an advice that asks twice for a new presentation; return it and its options."""
    asked = (
        option(Treatment.NEW_PRESENTATION),
        option(Treatment.NEW_PRESENTATION, precision="avec l'IRM"),
    )
    return record(stage.services, stage.row(), *asked), asked


def reword(stage, *options, **values):
    """Record the present advice again, with other options or words."""
    services = stage.services
    changed = replace(decision_of(stage), options=options, **values)
    return services.decisions.record(services.decisions.edit(changed))


def test_a_case_asked_for_twice_joins_the_next_meeting_once_for_both(stage):
    two_hearings(stage)
    soon = stage.plan(7)
    assert stage.on(soon) == [stage.row().case.id]
    assert states(stage.errands()) == [ErrandState.ON_AGENDA] * 2
    assert {line.heard_at for line in stage.errands()} == {soon}


def test_a_case_that_two_meetings_ask_for_joins_the_waiting_ones_of_a_meeting(stage):
    services, case_id = stage.services, CaseId(stage.row().case.id)
    second, third = stage.plan(7), stage.plan(14)
    stage.ask(Treatment.NEW_PRESENTATION, deadline=stage.today + timedelta(days=90))
    services.meetings.put_on_agenda(second, case_id)
    services.meetings.start(second)
    [row] = services.meetings.agenda(second)
    day = stage.today + timedelta(days=60)
    record(services, row, option(Treatment.NEW_PRESENTATION, deadline=day))
    assert states(stage.errands()) == [ErrandState.WAITS_FOR_MEETING] * 2
    assert services.meetings.add_waiting(third) == 0
    late = stage.plan(100)
    assert stage.on(late) == [case_id]
    assert states(stage.errands()) == [ErrandState.ON_AGENDA] * 2


def test_a_place_that_hears_two_errands_stays_until_the_last_of_them_goes(stage):
    soon = stage.plan(7)
    _, (_, second) = two_hearings(stage)
    reword(stage, second)
    assert stage.on(soon) == [stage.row().case.id]
    assert states(stage.errands()) == [ErrandState.ON_AGENDA]
    reword(stage, option(Treatment.SURGERY))
    assert stage.on(soon) == []
    assert stage.errands() == ()


def test_two_errands_of_one_place_go_together(stage):
    soon = stage.plan(7)
    two_hearings(stage)
    reword(stage, option(Treatment.SURGERY))
    assert stage.on(soon) == []
    assert stage.errands() == ()
    stage.undo()
    stage.undo()
    assert stage.on(soon) == [stage.row().case.id]


def test_one_of_two_errands_is_no_longer_wanted_or_comes_later_and_the_other_stays(stage):
    soon = stage.plan(7)
    _, (first, second) = two_hearings(stage)
    made = next(line.errand for line in stage.errands() if line.errand.made)
    dropped = stage.services.errands.drop(made, stage.today, "Déjà dit")
    assert stage.on(soon) == [stage.row().case.id]
    stage.services.errands.reopen(dropped)
    assert states(stage.errands()) == [ErrandState.ON_AGENDA] * 2
    reword(stage, first, replace(second, deadline=stage.today + timedelta(days=30)))
    assert stage.on(soon) == [stage.row().case.id]
    assert set(states(stage.errands())) == {
        ErrandState.ON_AGENDA, ErrandState.WAITS_FOR_MEETING,
    }  # fmt: skip


def test_a_hearing_that_a_cancelled_meeting_handed_on_still_goes_with_its_advice(stage):
    soon, later = stage.plan(7), stage.plan(14)
    stage.ask(Treatment.NEW_PRESENTATION)
    stage.services.scheduling.cancel(soon, "Salle inondée")
    assert stage.on(later) == [stage.row().case.id]
    reword(stage, option(Treatment.SURGERY))
    assert stage.on(later) == []
    another = stage.plan(21)
    assert stage.on(another) == []


def test_a_hearing_that_a_cancelled_meeting_handed_on_goes_when_nobody_wants_it(stage):
    soon, later = stage.plan(7), stage.plan(14)
    stage.ask(Treatment.NEW_PRESENTATION)
    stage.services.scheduling.cancel(soon, "Salle inondée")
    [line] = stage.errands()
    stage.services.errands.drop(line.errand, stage.today, "Plus utile")
    assert stage.on(later) == []
