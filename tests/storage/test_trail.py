import json
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import event, text

from mdtboard.domain.actions import Act, ActionMode
from mdtboard.domain.care import Treatment
from mdtboard.domain.case import Laterality
from mdtboard.domain.changes import Kind
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.history import FieldChange, FieldName, Named
from mdtboard.domain.ids import NetworkId, new_id
from mdtboard.domain.network import NetworkReading
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.presentation import PerformanceStatus
from tests.builders import save_case, save_meeting


@pytest.fixture
def case(services):
    """A case that is on the agenda of today's meeting."""
    save_meeting(services, cases=2)
    return services.patients.case(services.patients.lines((1,))[0].id)[1]


def lines(services, case, wanted=None):
    return services.history.lines(case.id, services.history.steps(case.id, wanted))


def newest(services, case):
    """Return what the newest act changed, field by field."""
    [step, *_] = services.history.steps(case.id)
    return {
        (change.record.kind, field.name): (field.before, field.after)
        for change in services.history.changes(case.id, step)
        for field in change.fields
    }


def type_advice(services, case, *texts):
    meeting_id = services.meetings.lines()[0].id
    item = next(i for i in services.meetings.agenda(meeting_id) if i.case.id == case.id)
    draft, burst = services.decisions.draft_for(item), new_id()
    for words in texts:
        draft = services.decisions.edit(replace(draft, text=words), burst)
    return draft


def test_a_field_is_told_before_and_after_as_the_domain_knows_it(services, case):
    network = next(n for n in services.set_up.networks() if n.reading is NetworkReading.ALL)
    patient, case = services.patients.case(case.id)
    changed = replace(
        case,
        tnm="pT2 N0 M0",
        laterality=Laterality.LEFT,
        diagnosed_on=PartialDate(2026, 3),
        opened_on=date(2026, 11, 2),
        network_id=NetworkId(network.id),
    )
    services.patients.save(replace(patient, used_name="Nouveau"), changed)
    assert newest(services, case) == {
        (Kind.PATIENT, "used_name"): ("", "Nouveau"),
        (Kind.CASE, "opened_on"): (date(2026, 11, 1), date(2026, 11, 2)),
        (Kind.CASE, "laterality"): (Laterality.NOT_STATED, Laterality.LEFT),
        (Kind.CASE, "diagnosed_on"): (None, PartialDate(2026, 3)),
        (Kind.CASE, "tnm"): ("", "pT2 N0 M0"),
        (Kind.CASE, "network_id"): (None, Named(kind=Kind.NETWORK, name=network.acronym)),
    }
    [line, *_] = lines(services, case)
    assert (line.act, line.actor) == (Act.SAVE_CASE, services.desk.account.name)
    assert FieldName(Kind.CASE, "tnm") in line.fields
    assert FieldName(Kind.PATIENT, "sort_name") not in line.fields


def test_a_burst_of_typing_is_one_line_from_its_first_value_to_its_last(services, case):
    draft = type_advice(services, case, "C", "Chir", "Chirurgie")
    services.decisions.edit(replace(draft, text="Chirurgie première"), burst := new_id())
    draft = services.decisions.draft_for(
        services.meetings.presented(draft.presentation_id),
    )
    services.decisions.edit(replace(draft, text="Chirurgie seule", dissent="Non"), burst)
    [second, first, *_] = lines(services, case)
    assert (first.act, first.actions, first.made) == (Act.EDIT_DECISION, 3, (Kind.DECISION,))
    assert {field.kind for field in first.fields} == {Kind.PRESENTATION}
    assert (second.actions, second.made) == (2, ())
    assert set(second.fields) == {
        FieldName(Kind.DECISION, "text"),
        FieldName(Kind.DECISION, "dissent"),
    }
    assert newest(services, case) == {
        (Kind.DECISION, "text"): ("Chirurgie", "Chirurgie seule"),
        (Kind.DECISION, "dissent"): ("", "Non"),
    }
    made = services.history.changes(case.id, first.step)
    told = next(change for change in made if change.record.kind is Kind.DECISION)
    # Nothing was there before the burst, whatever was typed on the way.
    assert told.fields == (FieldChange("text", None, "Chirurgie"),)


def test_a_value_that_came_back_within_a_burst_is_no_change(services, case):
    draft = type_advice(services, case, "Chirurgie")
    burst = new_id()
    draft = services.decisions.edit(replace(draft, text="Chirurgie X"), burst)
    services.decisions.edit(replace(draft, text="Chirurgie"), burst)
    assert newest(services, case) == {}


def test_boards_decisions_and_readings_belong_to_the_history_of_a_case(services, case):
    draft = type_advice(services, case, "Chirurgie")
    services.decisions.record(draft)
    found = newest(services, case)
    assert found[Kind.DECISION, "step"] == (DecisionStep.DRAFT, DecisionStep.RECORDED)
    services.readings.request(
        replace(services.readings.new_request(case), expert_centre="Centre expert")
    )
    [step, *_] = services.history.steps(case.id)
    [change] = services.history.changes(case.id, step)
    today = services.desk.today()
    assert change.record == Named(kind=Kind.READING, name="Centre expert", on=today)
    assert change.made
    # The reading has a network too, but it is not the case's.
    assert step not in services.history.steps(case.id, FieldName(Kind.CASE, "network_id"))


def test_a_decision_is_named_by_its_board_and_its_version(services, case):
    services.decisions.record(type_advice(services, case, "Chirurgie"))
    [step, *_] = services.history.steps(case.id)
    names = {c.record.kind: c.record for c in services.history.changes(case.id, step)}
    today = services.desk.today()
    assert names[Kind.DECISION] == Named(
        kind=Kind.DECISION, name="RCP d'essai", on=today, revision=1
    )
    assert names[Kind.PRESENTATION] == Named(kind=Kind.PRESENTATION, name="RCP d'essai", on=today)


def test_another_case_of_the_same_act_stays_out(services, case):
    other = services.patients.case(services.patients.lines((2,))[0].id)[1]
    [put, *_] = services.history.steps(case.id)
    assert put == services.history.steps(other.id)[0]
    [change] = services.history.changes(case.id, put)
    assert change.record.kind is Kind.PRESENTATION
    assert FieldChange("sequence", None, 1) in change.fields
    with services.desk.database.action(Act.SAVE_CASE, services.desk.account) as uow:
        uow.cases.save(replace(case, tnm="cT1"))
        uow.cases.save(replace(other, grade="2"))
    assert lines(services, case)[0].fields == (FieldName(Kind.CASE, "tnm"),)


def test_a_new_record_tells_what_was_filled_in_and_nothing_else(services):
    case = save_case(services, 1, tnm="cT1")
    [line] = lines(services, case)
    assert (set(line.made), line.fields) == ({Kind.PATIENT, Kind.CASE}, ())
    found = newest(services, case)
    assert found[Kind.CASE, "tnm"] == (None, "cT1")
    assert (Kind.CASE, "grade") not in found
    assert (Kind.CASE, "laterality") not in found
    assert (Kind.CASE, "patient_id") not in found


def test_one_field_has_a_history_of_its_own(services):
    case = save_case(services, 1)
    for name, value in (("tnm", "cT1"), ("grade", "2"), ("tnm", "cT2")):
        patient, case = services.patients.case(case.id)
        services.patients.save(patient, replace(case, **{name: value}))
    assert set(services.history.fields(case.id)) == {
        FieldName(Kind.CASE, "tnm"),
        FieldName(Kind.CASE, "grade"),
    }
    found = lines(services, case, FieldName(Kind.CASE, "tnm"))
    told = [services.history.changes(case.id, line.step)[0].fields for line in found]
    assert told[:2] == [(FieldChange("tnm", "cT1", "cT2"),), (FieldChange("tnm", "", "cT1"),)]
    assert found[2].made
    assert len(found) == 3


def test_undoing_is_told_as_well(services, case):
    services.meetings.change_presentation(
        replace(
            services.meetings.agenda(services.meetings.lines()[0].id)[0].presentation,
            performance=PerformanceStatus.PS2,
        )
    )
    services.history.undo()
    [undone, done, *_] = lines(services, case)
    assert (undone.act, undone.mode) == (Act.CHANGE_PRESENTATION, ActionMode.UNDO)
    assert done.mode is ActionMode.DO
    assert newest(services, case) == {
        (Kind.PRESENTATION, "performance"): (PerformanceStatus.PS2, PerformanceStatus.NOT_STATED)
    }


def test_what_an_older_version_wrote_is_still_read(services, case):
    services.decisions.record(type_advice(services, case, "Chirurgie"))
    old = {"treatments": ["surgery"], "step": "draft", "long_gone": "words"}
    new = {"treatments": ["surgery", "trial"], "step": "recorded", "long_gone": "other"}
    with services.unlocked.engine.begin() as connection:
        connection.execute(
            text(
                'UPDATE "change" SET before = :old, after = :new WHERE id ='
                " (SELECT max(id) FROM \"change\" WHERE table_name = 'decision')"
            ),
            {"old": json.dumps(old), "new": json.dumps(new)},
        )
    found = newest(services, case)
    assert found[Kind.DECISION, "treatments"] == (
        (Treatment.SURGERY,),
        (Treatment.SURGERY, Treatment.TRIAL),
    )
    assert found[Kind.DECISION, "long_gone"] == ("words", "other")


def test_a_long_history_is_read_in_parts_by_as_many_questions(services):
    case = save_case(services, 1)
    for number in range(30):
        patient, case = services.patients.case(case.id)
        services.patients.save(patient, replace(case, grade=str(number)))
    steps = services.history.steps(case.id)
    assert len(steps) == 31
    said = []

    def listen(_connection, _cursor, statement, *_):
        said.append(statement)

    event.listen(services.unlocked.engine, "before_cursor_execute", listen)
    assert len(services.history.lines(case.id, steps[:2])) == 2
    few = len(said)
    found = services.history.lines(case.id, steps)
    assert len(said) == 2 * few
    assert [line.step for line in found] == list(steps)
    event.remove(services.unlocked.engine, "before_cursor_execute", listen)
