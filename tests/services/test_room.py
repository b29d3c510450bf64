from dataclasses import replace

import pytest

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.meeting import MeetingStep, QuorumRule
from mdtboard.domain.person import Role, Specialty
from mdtboard.domain.presentation import Lane, PresentationStep
from tests.builders import save_board, save_case, save_meeting
from tests.conftest import make_board


def agenda(services, meeting_id):
    return services.meetings.agenda(meeting_id)


def draft(services, row, **values):
    return replace(services.decisions.draft_for(row), **values)


def test_numbers_are_given_at_the_start_and_late_cases_get_letters(services):
    _, meeting_id = save_meeting(services, 3)
    assert [row.presentation.number for row in agenda(services, meeting_id)] == ["", "", ""]
    services.meetings.start(meeting_id)
    for number in (7, 8):
        services.meetings.put_on_agenda(meeting_id, save_case(services, number).id)
    ids = tuple(row.presentation.id for row in agenda(services, meeting_id))
    services.meetings.reorder(meeting_id, (ids[4], *ids[:4]))
    found = [row.presentation.number for row in agenda(services, meeting_id)]
    assert found == ["B", "1", "2", "3", "A"]


def test_a_template_is_one_undo_step_and_counts_as_used(services):
    board, meeting_id = save_meeting(services, 1)
    services.meetings.start(meeting_id)
    [row] = agenda(services, meeting_id)
    by_code = {template.code: template for template in services.templates.all()}
    surv = by_code["surv"]
    typed = services.decisions.edit(draft(services, row, line=";surv"))
    filled = services.decisions.use_template(typed, surv, "Surveillance proposée.")
    assert filled.treatments == (Treatment.SURVEILLANCE,)
    offered = services.templates.offered(board.id, TumourFamily.SARCOMA)
    assert offered[0].id == surv.id
    services.history.undo()
    [row] = agenda(services, meeting_id)
    assert (row.decision.line, row.decision.text) == (";surv", "")


def test_an_open_slot_is_never_recorded(services):
    _, meeting_id = save_meeting(services, 1)
    services.meetings.start(meeting_id)
    [row] = agenda(services, meeting_id)
    with pytest.raises(RuleViolation) as refused:
        services.decisions.record(draft(services, row, text="Chirurgie {?}"))
    assert refused.value.rule is Rule.SLOT_IS_OPEN


def test_a_shipped_template_is_changed_for_this_centre_and_keeps_its_place(services):
    shipped = services.templates.all()
    changed = services.templates.save(replace(shipped[0], text_fr="Autre phrase."))
    assert (changed.revision, changed.id) == (2, shipped[0].id)
    assert len(services.templates.all()) == len(shipped)
    with pytest.raises(RuleViolation) as refused:
        services.templates.save(replace(shipped[0], text_fr="Plus ancien"))
    assert refused.value.rule is Rule.CHANGED_SINCE
    with pytest.raises(RuleViolation) as refused:
        services.templates.save(replace(shipped[1], code=shipped[0].code))
    assert refused.value.rule is Rule.TEMPLATE_CODE_TAKEN


def test_only_the_coordinator_edits_templates(tmp_path):
    services = make_board(tmp_path / "s.mdtb", Role.SECRETARY)
    with pytest.raises(RuleViolation) as refused:
        services.templates.save(services.templates.all()[0])
    assert refused.value.rule is Rule.NOT_PERMITTED
    services.close()


def test_the_former_advice_is_taken_over_as_one_step(services):
    board, meeting_id = save_meeting(services, 1, in_days=-7)
    services.meetings.start(meeting_id)
    [row] = agenda(services, meeting_id)
    with pytest.raises(RuleViolation) as refused:
        services.decisions.take_over(draft(services, row))
    assert refused.value.rule is Rule.NO_FORMER_ADVICE
    services.decisions.record(draft(services, row, text="Chirurgie première."))
    later = services.meetings.plan(board, services.desk.today())
    services.meetings.put_on_agenda(later, row.case.id)
    services.meetings.start(later)
    [again] = agenda(services, later)
    taken = services.decisions.take_over(draft(services, again))
    assert taken.text == "Chirurgie première."
    services.history.undo()
    assert agenda(services, later)[0].decision is None


def test_standard_cases_are_registered_together_or_not_at_all(services):
    _, meeting_id = save_meeting(services, 3)
    services.meetings.start(meeting_id)
    rows = agenda(services, meeting_id)
    good = {"text": "Surveillance.", "guideline": GuidelineFollowed.FOLLOWED}
    good["guideline_name"] = "Référentiel 2026"
    drafts = [draft(services, row, **good) for row in rows]
    with pytest.raises(RuleViolation):
        services.decisions.register_all((drafts[0], replace(drafts[1], text="")))
    assert all(row.decision is None for row in agenda(services, meeting_id))
    assert services.decisions.register_all(tuple(drafts)) == 3
    rows = agenda(services, meeting_id)
    assert {row.presentation.lane for row in rows} == {Lane.REGISTER}
    assert {row.decision.step for row in rows} == {DecisionStep.RECORDED}
    services.history.undo()
    assert all(row.decision is None for row in agenda(services, meeting_id))


def test_a_case_without_quorum_comes_back_at_the_next_meeting(services):
    board, meeting_id = save_meeting(services, 2)
    services.meetings.start(meeting_id)
    first, second = agenda(services, meeting_id)
    for row in (first, second):
        services.decisions.record(draft(services, row, text="Avis."))
    assert services.decisions.present_again(first.presentation.id, "Chirurgie absente") is None
    later = services.meetings.plan(board, services.desk.today().replace(year=2030))
    [carried] = agenda(services, later)
    assert carried.case.id == first.case.id
    assert carried.presentation.carried_from == first.presentation.id
    again = services.decisions.present_again(second.presentation.id, "Chirurgie absente")
    assert again in {row.presentation.id for row in agenda(services, later)}
    assert agenda(services, meeting_id)[0].presentation.step is PresentationStep.DECIDED


def test_an_opinion_written_on_one_case_counts_for_that_case_where_the_rule_says_so(services):
    rule = QuorumRule(minimum=3, required=(Specialty.SURGERY,), written_counts=True)
    board = save_board(services, quorum=rule)
    meeting_id = services.meetings.plan(board, services.desk.today())
    ids = tuple(save_case(services, number).id for number in (1, 2))
    services.meetings.put_all_on_agenda(meeting_id, ids)
    services.meetings.start(meeting_id)
    surgeon, *others = sorted(
        services.set_up.members(board.id), key=lambda p: p.specialty is not Specialty.SURGERY
    )
    for person in others:
        services.meetings.set_attendance(meeting_id, person.id, AttendanceMode.PRESENT)
    first, second = agenda(services, meeting_id)
    services.meetings.write_opinion(first.presentation.id, surgeon.id, "Opérable d'emblée.")
    met = [
        services.decisions.record(draft(services, row, text="Avis.")).quorum_met
        for row in agenda(services, meeting_id)
    ]
    assert met == [True, False]
    opinions = agenda(services, meeting_id)[0].presentation.written_opinions
    assert services.meetings.quorum(meeting_id, opinions).met
    assert opinions[0].text == "Opérable d'emblée."
    with pytest.raises(RuleViolation):
        services.meetings.write_opinion(second.presentation.id, surgeon.id, "  ")


def test_showing_an_identity_on_the_wall_is_in_the_audit_and_cannot_be_undone(services):
    _, meeting_id = save_meeting(services, 1)
    services.meetings.start(meeting_id)
    [row] = agenda(services, meeting_id)
    services.meetings.unmask(row.presentation.id)
    services.history.undo()
    assert services.meetings.meeting(meeting_id).step is MeetingStep.PLANNED
    assert services.history.first_broken_link() is None


def test_texts_used_before_are_offered_the_most_used_first(services):
    for number, diagnosis in enumerate(("Thymome", "Liposarcome", "Liposarcome"), start=1):
        save_case(services, number, diagnosis=diagnosis, topography=f"Site {number}")
    assert services.templates.diagnoses() == ("Liposarcome", "Thymome")
    assert len(services.templates.sites()) == 3


def test_half_a_letter_is_kept_as_a_sign_and_breaks_nothing(services):
    _, meeting_id = save_meeting(services, 1)
    services.meetings.start(meeting_id)
    [row] = agenda(services, meeting_id)
    [option] = options_of((Treatment.SURGERY,))
    broken = draft(
        services, row, text="marge \ud800R1", options=(replace(option, precision="x\udc00"),)
    )
    kept = services.decisions.edit(broken)
    assert (kept.text, kept.options[0].precision) == ("marge \ufffdR1", "x\ufffd")
    services.decisions.edit(replace(kept, text=""))
    services.history.undo()
    [row] = agenda(services, meeting_id)
    assert row.decision.text == "marge \ufffdR1"
