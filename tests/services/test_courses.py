from dataclasses import replace

import pytest

from mdtboard.domain.actions import Act
from mdtboard.domain.care import Treatment
from mdtboard.domain.case import Phase
from mdtboard.domain.changes import Kind
from mdtboard.domain.course import CourseKind, CourseStep
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.findings import Finding, FindingKind
from mdtboard.domain.history import FieldChange
from mdtboard.domain.ids import CaseId
from mdtboard.domain.partial_date import PartialDate
from tests.builders import save_case, save_meeting


@pytest.fixture
def case(services):
    return save_case(services)


def a_course(services, case, **values):
    values = {"treatment": Treatment.SURGERY, "text": "R0", **values}
    return services.courses.save(replace(services.courses.new_entry(CaseId(case.id)), **values))


def test_an_entry_is_kept_with_as_much_of_its_dates_as_is_known(services, case):
    saved = a_course(
        services, case, started_on=PartialDate(2024, 3), ended_on=PartialDate(2024),
        step=CourseStep.ACTIVE, place="CH d’origine",
    )  # fmt: skip
    assert services.courses.of_case(case.id) == (saved,)


def test_the_course_stands_by_date(services, case):
    last = a_course(services, case, text="sans date")
    second = a_course(services, case, started_on=PartialDate(2024, 5))
    first = a_course(services, case, started_on=PartialDate(2024))
    assert services.courses.of_case(case.id) == (first, second, last)


def test_removing_is_undone_by_one_step(services, case):
    kept = a_course(services, case, started_on=PartialDate(2024, 3))
    services.courses.remove(kept)
    assert services.courses.of_case(case.id) == ()
    assert services.history.undo().act is Act.REMOVE_COURSE
    [back] = services.courses.of_case(case.id)
    assert replace(back, version=kept.version) == kept


def test_a_date_of_which_the_day_is_unknown_is_put_back(services, case):
    patient, case = services.patients.case(case.id)
    _, dated = services.patients.save(patient, replace(case, diagnosed_on=PartialDate(2024)))
    services.patients.save(patient, replace(dated, diagnosed_on=PartialDate(2024, 3)))
    services.history.undo()
    assert services.patients.case(case.id)[1].diagnosed_on == PartialDate(2024)


def test_a_relapse_and_the_phase_of_the_case_are_one_step(services, case):
    relapse = replace(services.courses.new_entry(CaseId(case.id)), kind=CourseKind.RELAPSE)
    services.courses.save(relapse, Phase.RELAPSE)
    assert services.patients.case(case.id)[1].phase is Phase.RELAPSE
    services.history.undo()
    assert services.patients.case(case.id)[1].phase is Phase.INITIAL
    assert services.courses.of_case(case.id) == ()


def test_an_entry_somebody_changed_meanwhile_is_refused(services, case):
    first = a_course(services, case)
    services.courses.save(replace(first, text="R1"))
    with pytest.raises(RuleViolation) as refused:
        services.courses.save(replace(first, text="R2"))
    assert refused.value.rule is Rule.CHANGED_SINCE


def test_an_empty_entry_writes_nothing(services, case):
    with pytest.raises(RuleViolation):
        services.courses.save(services.courses.new_entry(CaseId(case.id)))
    assert services.courses.of_case(case.id) == ()


def test_the_history_of_a_case_tells_its_course(services, case):
    saved = a_course(services, case, started_on=PartialDate(2024, 3))
    services.courses.save(replace(saved, text="R1", step=CourseStep.ACTIVE))
    [changed, made, *_] = services.history.lines(case.id, services.history.steps(case.id))
    assert (made.act, made.made) == (Act.SAVE_COURSE, (Kind.COURSE,))
    [told] = services.history.changes(case.id, changed.step)
    assert (told.record.kind, told.record.name) == (Kind.COURSE, "R1")
    assert told.fields == (
        FieldChange("text", "R0", "R1"),
        FieldChange("step", CourseStep.COMPLETED, CourseStep.ACTIVE),
    )


def test_the_history_tells_who_removed_an_entry_and_what_it_said(services, case):
    services.courses.remove(a_course(services, case))
    [removed, made, *_] = services.history.lines(case.id, services.history.steps(case.id))
    assert (removed.act, removed.removed) == (Act.REMOVE_COURSE, (Kind.COURSE,))
    assert made.act is Act.SAVE_COURSE
    [told] = services.history.changes(case.id, removed.step)
    assert FieldChange("text", "R0", None) in told.fields


def test_wishes_social_situation_and_findings_are_found_by_typing(services, case):
    patient, case = services.patients.case(case.id)
    other = Finding(kind=FindingKind.OTHER, name="Barcelone", value="hépatique")
    services.patients.save(
        patient, replace(case, social="Vit seule", wishes="Rester à domicile", findings=(other,))
    )
    for typed in ("seule", "domicile", "barcelone", "hepatique"):
        assert [hit.case_id for hit in services.patients.search(typed)] == [case.id]


def test_an_agenda_tells_the_course_and_carries_the_scores_on(services):
    _, first = save_meeting(services, cases=1)
    [row] = services.meetings.agenda(first)
    a_course(services, row.case)
    services.meetings.change_presentation(
        replace(row.presentation, karnofsky=80, g8_half_points=27)
    )
    [told] = services.meetings.agenda(first)
    assert [entry.text for entry in told.course] == ["R0"]
    board = services.set_up.boards()[0]
    second = services.meetings.plan(board, services.desk.today())
    services.meetings.put_on_agenda(second, row.case.id)
    again = services.meetings.agenda(second)[0].presentation
    assert (again.karnofsky, again.g8_half_points) == (80, 27)


def test_a_score_out_of_range_is_refused_and_nothing_is_written(services):
    _, meeting = save_meeting(services, cases=1)
    [row] = services.meetings.agenda(meeting)
    with pytest.raises(RuleViolation):
        services.meetings.change_presentation(replace(row.presentation, karnofsky=75))
    assert services.meetings.agenda(meeting)[0].presentation == row.presentation


def test_the_demonstration_tells_courses_and_findings(demo):
    _, case = demo.patients.case(demo.patients.lines((7,))[0].id)
    kinds = [entry.kind for entry in demo.courses.of_case(case.id)]
    assert kinds.count(CourseKind.RELAPSE) == 1
    assert case.phase is Phase.RELAPSE
    _, first = demo.patients.case(demo.patients.lines((1,))[0].id)
    assert Finding(kind=FindingKind.FNCLCC_GRADE, value="2") in first.findings
