from dataclasses import replace
from datetime import date

from mdtboard.domain.care import Treatment
from mdtboard.domain.course import CourseEntry, CourseKind, CourseStep
from mdtboard.domain.ids import CourseId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.ui.cases.events import EventKind, events_of
from mdtboard.ui.cases.shown import read_case
from tests.ui.cases.conftest import first_case


def test_a_case_reads_from_the_diagnosis_to_the_board(demo):
    events = events_of(read_case(demo, first_case(demo).id))
    kinds = [event.kind for event in events]
    assert kinds == [
        EventKind.COURSE, EventKind.DIAGNOSIS, EventKind.COURSE, EventKind.READING,
        EventKind.COURSE, EventKind.READING, EventKind.BOARD, EventKind.TREATMENT,
    ]  # fmt: skip
    assert [event.on for event in events] == sorted(event.on for event in events)
    assert [event.kind for event in events if event.coming] == [EventKind.TREATMENT]
    sections = [event.section for event in events]
    assert sections[1:4] == ["disease", "treatments", "readings"]


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


def entry(shown, **values):
    made = CourseEntry(
        id=CourseId(new_id()), case_id=shown.case.id, kind=CourseKind.TREATMENT, text="Cure"
    )
    return replace(made, **values)


def events_with(demo, *entries):
    shown = read_case(demo, first_case(demo).id)
    course = tuple(entry(shown, **values) for values in entries)
    return shown.today, events_of(replace(shown, course=course))


def test_a_treatment_under_way_spans_to_today_and_one_that_ended_to_its_end(demo):
    today, events = events_with(
        demo,
        {"started_on": PartialDate(2020, 3), "step": CourseStep.ACTIVE},
        {"started_on": PartialDate(2019), "ended_on": PartialDate(2019, 6)},
    )
    ended, active = events[:2]
    assert (ended.until, ended.coming) == (PartialDate(2019, 6), False)
    assert active.until == PartialDate.from_date(today)


def test_what_is_planned_without_a_date_stands_last_and_what_was_given_up_nowhere(demo):
    _, events = events_with(
        demo,
        {"step": CourseStep.PLANNED, "treatment": Treatment.SURGERY},
        {"step": CourseStep.CANCELLED, "started_on": PartialDate(2019)},
        {"text": "Biopsie sans date", "kind": CourseKind.BIOPSY},
    )
    assert [event.words for event in events if event.kind is EventKind.TREATMENT] == ["Surgery"]
    assert (events[-1].words, events[-1].on, events[-1].coming) == ("Surgery", None, True)


def test_a_year_alone_is_placed_by_its_first_day(demo):
    _, events = events_with(
        demo,
        {"started_on": PartialDate(2019, 2), "text": "après"},
        {"started_on": PartialDate(2019), "text": "avant"},
    )
    assert [event.detail for event in events[:2]] == ["avant", "après"]
    assert events[0].on is not None
    assert events[0].on.earliest == date(2019, 1, 1)
