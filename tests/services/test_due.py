"""What is owed by SQL is what the domain's rule says, and what a list in words brings is marked."""

from dataclasses import replace
from itertools import product

import pytest
from sqlalchemy import event

from mdtboard.domain.actions import Act
from mdtboard.domain.case import Case, ReadTwice
from mdtboard.domain.ids import BoardId, CaseId, NetworkId, PresentationId, new_id
from mdtboard.domain.meeting import BoardKind
from mdtboard.domain.network import NetworkReading
from mdtboard.domain.presentation import Presentation, PresentationStep
from mdtboard.domain.rarity import twice_rule
from mdtboard.domain.reading import Due, ReadingState
from mdtboard.domain.tumour_groups import readers_of
from mdtboard.reference import rare_cancers
from mdtboard.resources import resource
from mdtboard.storage import tumour_groups
from tests.builders import a_case, a_patient, save_board, save_case

TUMOURS = (
    {},
    {"diagnosis": "GIST gastrique", "topography_code": "C16.2"},
    {"morphology_code": "8890/3", "topography_code": "C49.2"},
    {"morphology_code": "8936/3"},  # if it is of the gut
    {"morphology_code": "8140/3", "icd10_code": "C49"},
    {"morphology_code": "9140/3", "topography_code": "C44.5"},  # by choice of a centre
    {"morphology_code": "8720/3", "topography_code": "C69.3"},
    {"icd10_code": "C83.3"},
)
NETWORKS = ("", "NETSARC+", "ResOs", "GFELC", "REFCOR")
BOARDS = ("", "expert", "not_read", "standard", "withdrawn")


def save_all(services) -> dict[CaseId, bool]:
    """Save a case of every kind; tell of each whether an expert board has it."""
    networks = {n.acronym: NetworkId(n.id) for n in services.set_up.networks()}
    kinds = {"expert": BoardKind.RARE, "not_read": BoardKind.RECOURSE, "withdrawn": BoardKind.RARE}
    meetings = {}
    for name in BOARDS[1:]:
        board = save_board(
            services,
            id=BoardId(new_id()),
            name=name,
            kind=kinds.get(name, BoardKind.STANDARD),
            experts_read=name != "not_read",
        )
        meetings[name] = services.meetings.plan(board, services.desk.today())
    made: dict[CaseId, bool] = {}
    patient = a_patient()
    with services.desk.database.action(Act.IMPORT_LIST, services.desk.account) as uow:
        uow.patients.save(patient)
        for number, (tumour, network, twice, board) in enumerate(
            product(TUMOURS, NETWORKS, ReadTwice, BOARDS), start=1
        ):
            case = replace(
                a_case(patient, diagnosis=""),
                sequence=number,
                network_id=networks.get(network),
                read_twice=twice,
                read_twice_reason="avis",
                **tumour,
            )
            uow.cases.save(case)
            made[CaseId(case.id)] = board == "expert" and bool(network)
            if board:
                step = PresentationStep.WITHDRAWN if board == "withdrawn" else None
                uow.presentations.save(
                    Presentation(
                        id=PresentationId(new_id()),
                        meeting_id=meetings[board],
                        case_id=CaseId(case.id),
                        sequence=number,
                        position=number,
                        step=step or PresentationStep.PLANNED,
                    )
                )
    return made


def by_rule(services, case: Case, *, on_expert_board: bool) -> Due:
    table = rare_cancers()
    readers = readers_of(table.groups, services.set_up.networks())
    rule = twice_rule(case, table.find(case), readers, on_expert_board=on_expert_board)
    return rule.due


STATES = {
    ReadingState.NOT_DUE: Due.NOT_DUE,
    ReadingState.PROBABLE: Due.PROBABLE,
    ReadingState.DUE: Due.CERTAIN,
}


def settings_of_a_centre(services, which: str) -> None:
    networks = {n.acronym: n for n in services.set_up.networks()}
    if which == "kaposi chosen":
        changed = replace(networks["NETSARC+"], optional_groups=("kaposi",))
    elif which == "sarcomas not read":
        changed = replace(networks["NETSARC+"], reading=NetworkReading.NONE)
    elif which == "eyes read":
        changed = replace(networks["MELACHONAT"], reading=NetworkReading.ALL)
    else:
        return
    services.set_up.save_network(changed)


@pytest.mark.parametrize("which", ["as shipped", "kaposi chosen", "sarcomas not read", "eyes read"])
def test_sql_and_the_rule_agree_on_every_kind_of_case(services, which):
    settings_of_a_centre(services, which)
    made = save_all(services)
    with services.desk.database.records() as records:
        cases = {CaseId(case.id): case for case in records.cases.find()}
    expected = {
        case_id: by_rule(services, cases[case_id], on_expert_board=on_board)
        for case_id, on_board in made.items()
    }
    with services.desk.database.reading() as queries:
        states = queries.readings.states(list(made))
    assert {case_id: STATES[state] for case_id, state in states.items()} == expected
    assert len(set(expected.values())) == 3
    lines = services.patients.lines(tuple(case.sequence for case in cases.values()))
    assert {CaseId(line.id): STATES[line.reading_state] for line in lines} == expected
    newest = sorted((c for c in cases.values() if expected[CaseId(c.id)] is not Due.NOT_DUE),
                    key=lambda case: -case.sequence)  # fmt: skip
    never = services.readings.never_asked()
    assert [(line.number, line.due) for line in never] == [
        (case.number, expected[CaseId(case.id)]) for case in newest[:500]
    ]


def test_the_question_goes_by_indexes_alone(services):
    save_case(services, morphology_code="8890/3", topography_code="C49.2")
    asked = []

    def listen(_connection, _cursor, statement, parameters, *_):
        asked.append((statement, parameters))

    event.listen(services.unlocked.engine, "before_cursor_execute", listen)
    services.readings.never_asked()
    event.remove(services.unlocked.engine, "before_cursor_execute", listen)
    statement, parameters = next(found for found in asked if "tumour_group" in found[0])
    with services.unlocked.engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        steps = [row[-1] for row in plan]
    walked = [step for step in steps if step.startswith("SCAN") and "case_file" in step]
    assert [step for step in steps if "tumour_group" in step]
    assert walked == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_list_in_plain_words_is_marked_row_by_row(services, language):
    """Of 24 rows, 21 are of groups that are read; none has a morphology code."""
    listed = services.imports.read(resource(f"demo/list_{language}.csv"))
    services.imports.run(listed, services.imports.guess(listed), {})
    found = {line.diagnosis: line for line in services.readings.never_asked()}
    assert len(found) == 21
    assert {line.due for line in found.values()} == {Due.PROBABLE}
    words = ("sein", "colique", "prostat", "breast", "colon")
    assert not [said for said in found if any(word in said.casefold() for word in words)]
    asked = {line.network for line in found.values()}
    assert asked == {"NETSARC+", "NETMESO", "LYMPHOPATH", "ENDOCAN-RENATEN", "RYTHMIC"}


def test_undoing_a_change_takes_the_mark_back(services):
    case = save_case(services, diagnosis="Masse")
    patient, case = services.patients.case(CaseId(case.id))

    def due():
        return [line.due for line in services.readings.never_asked()]

    assert due() == []
    services.patients.save(patient, replace(case, diagnosis="Sarcome"))
    assert due() == [Due.PROBABLE]
    services.history.undo()
    assert due() == []
    services.history.redo()
    assert due() == [Due.PROBABLE]
    services.history.undo()
    services.history.undo()
    assert due() == []


def test_a_file_made_with_other_tables_is_grouped_anew_when_it_is_opened(services):
    save_case(services, morphology_code="8890/3", topography_code="C49.2")
    engine = services.unlocked.engine
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM tumour_group")
        connection.exec_driver_sql("UPDATE reference SET digest = 'another'")
    assert services.readings.never_asked() == ()
    tumour_groups.bring_up_to_date(engine)
    assert [line.due for line in services.readings.never_asked()] == [Due.CERTAIN]
