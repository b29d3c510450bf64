from mdtboard.ui.cases.events import EventKind, events_of
from mdtboard.ui.cases.shown import read_case
from tests.ui.cases.conftest import first_case


def test_a_case_reads_from_the_diagnosis_to_the_board(demo):
    events = events_of(read_case(demo, first_case(demo).id))
    kinds = [event.kind for event in events]
    assert kinds == [
        EventKind.DIAGNOSIS, EventKind.READING, EventKind.READING, EventKind.BOARD
    ]  # fmt: skip
    assert [event.on for event in events] == sorted(event.on for event in events)
    assert not any(event.coming for event in events)


def test_a_planned_board_is_still_to_come(demo):
    line = next(
        line for line in demo.patients.lines(tuple(range(1, 33))) if line.next_meeting is not None
    )
    shown = read_case(demo, line.id)
    assert events_of(shown)[-1].coming
    assert shown.next_hearing.held_on == line.next_meeting


def test_a_case_on_no_agenda_lacks_no_question(demo):
    line = next(
        line
        for line in demo.patients.lines(tuple(range(1, 33)))
        if line.next_meeting is None and line.last_meeting is None
    )
    names = {item.name for item in read_case(demo, line.id).missing}
    assert not names & {"QUESTION", "PERFORMANCE"}
