from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.ids import NetworkId
from mdtboard.domain.network import NetworkReading
from mdtboard.domain.reading import Compared, Concordance, ExpertResult, ReadingState
from mdtboard.domain.views import CaseFilter, CaseSort
from tests.builders import a_case, a_patient, save_case, save_meeting


@contextmanager
def counted(services):
    """Collect the statements that reach the file."""
    said = []

    def listen(_connection, _cursor, statement, *_):
        said.append(statement)

    engine = services.unlocked.engine
    event.listen(engine, "before_cursor_execute", listen)
    yield said
    event.remove(engine, "before_cursor_execute", listen)


def order(services, **values):
    return tuple(services.patients.order(CaseFilter(**values)).sequences)


def test_a_page_costs_as_many_questions_as_one_row(demo):
    with counted(demo) as one:
        demo.patients.lines((1,))
    with counted(demo) as page:
        lines = demo.patients.lines(tuple(range(1, 33)))
    assert len(lines) == 32
    assert len(page) == len(one) <= 5  # BEGIN and four SELECTs


def test_a_line_tells_when_a_board_heard_the_case_and_will_again(services):
    _, past = save_meeting(services, cases=2, in_days=-14)
    services.meetings.start(past)
    services.meetings.end(past, "Faute de temps")
    board = services.set_up.boards()[0]
    coming = services.meetings.plan(board, services.desk.today() + timedelta(days=7))
    [item, _] = services.meetings.agenda(coming)
    services.meetings.take_off(item.presentation.id)
    [line, other] = services.patients.lines((1, 2))
    today = services.desk.today()
    assert line.last_meeting == today - timedelta(days=14)
    # It was taken off again: nobody is going to hear it.
    assert line.next_meeting is None
    assert other.next_meeting == today + timedelta(days=7)


def test_a_line_tells_how_its_second_reading_stands(services):
    network = next(n for n in services.set_up.networks() if n.reading is NetworkReading.ALL)
    case = save_case(services, network_id=NetworkId(network.id))
    save_case(services, 2)
    states = [line.reading_state for line in services.patients.lines((1, 2))]
    assert states == [ReadingState.DUE, ReadingState.NOT_DUE]
    today = services.desk.today()
    reading = services.readings.request(services.readings.new_request(case))
    assert services.patients.lines((1,))[0].reading_state is ReadingState.AWAITED
    reading = services.readings.report(reading, today, ExpertResult(diagnosis="Liposarcome"))
    services.readings.compare(reading, Compared(concordance=Concordance.CONCORDANT))
    assert services.patients.lines((1,))[0].reading_state is ReadingState.CONCORDANT
    earlier = replace(services.readings.new_request(case), requested_on=today - timedelta(days=90))
    services.readings.request(earlier)
    # Entered last, but asked for first: the newer one speaks for the case.
    assert services.patients.lines((1,))[0].reading_state is ReadingState.CONCORDANT


@pytest.mark.parametrize(("descending", "expected"), [(False, (2, 4, 3, 1)), (True, (1, 3, 4, 2))])
def test_names_are_sorted_without_accents_or_case(services, descending, expected):
    for number, name in enumerate(("Zola", "Éluard", "Ézanno", "ERNAUX"), start=1):
        patient = a_patient(local_id=f"N-{number}", birth_name=name)
        services.patients.save(patient, a_case(patient))
    assert order(services, sort=CaseSort.PATIENT, descending=descending) == expected


def test_a_gap_in_the_numbers_leaves_no_empty_line(services):
    for number in (1, 2, 3):
        save_case(services, number, family=TumourFamily.LUNG)
    patient, case = services.patients.case(services.patients.lines((2,))[0].id)
    services.patients.save(patient, replace(case, sequence=9))
    assert order(services) == (9, 3, 1)
    assert [line.sequence for line in services.patients.lines((9, 3, 2, 1))] == [9, 3, 1]
