from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from mdtboard.domain.partial_date import PartialDate
from mdtboard.ui.cases.events import Event, EventKind
from mdtboard.ui.cases.timeline import Timeline
from mdtboard.ui.cases.timeline_places import Words, fitting, places, span_end
from mdtboard.ui.shell import Destination, Screen
from tests.ui.cases.conftest import first_case

TODAY = date(2026, 11, 23)


def marks(*months, **values):
    return tuple(
        Event(EventKind.COURSE, f"M{n}", PartialDate(2026, m), **values)
        for n, m in enumerate(months)
    )


def placed(events, width=600.0, current=-1):
    return places(events, TODAY, width, least=15, most=180, for_today=50, current=current)


def test_today_stands_between_what_was_and_what_comes():
    found = placed(marks(1, 5, 12))
    assert found.x_of(1) < found.today < found.x_of(2)
    assert placed(marks(1, 5)).today > placed(marks(1, 5)).x_of(1)


@pytest.mark.parametrize("count", [1, 3, 30])
def test_every_mark_has_a_place_inside(count):
    found = placed(marks(*([1] * count)))
    assert len(found.xs) == count
    assert list(found.xs) == sorted(set(found.xs))
    assert found.xs[-1] < 600


def test_of_too_many_the_newest_are_shown_until_one_goes_back():
    events = marks(*([1] * 100))
    assert placed(events).shown(100)[-1] == 99
    assert placed(events).first > 0
    assert placed(events, current=3).first == 3


def test_a_span_ends_where_its_date_lies_between_the_marks():
    events = (
        Event(EventKind.TREATMENT, "T", PartialDate(2026, 1), until=PartialDate(2026, 3)),
        *marks(2, 6),
    )
    found = placed(events)
    end = span_end(events, found, 0, TODAY)
    assert found.x_of(1) < end < found.x_of(2)
    assert span_end(events, found, 1, TODAY) is None
    under_way = (replace(events[0], until=PartialDate.from_date(TODAY)), *events[1:])
    assert span_end(under_way, found, 0, TODAY) == found.today


def test_words_that_do_not_fit_are_left_out_the_first_wanted_kept():
    wanted = [Words(2, 40, 80), Words(1, 20, 80), Words(0, 0, 80), Words(3, 200, 80)]
    fits = fitting(wanted, 260, gap=4, least=30)
    assert [(each.number, each.width) for each in fits] == [(2, 80), (0, 36), (3, 60)]


@pytest.fixture
def line(qtbot):
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(560, 62)
    made.show_events(marks(*range(1, 13)), TODAY)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_arrows_go_from_mark_to_mark_and_a_screen_reader_hears_each(line, qtbot):
    line.setFocus()
    assert "12 of 12: M11" in line.accessibleName()
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert "11 of 12: M10, Nov 2026" in line.accessibleName()
    qtbot.keyClick(line, Qt.Key.Key_Home)
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert "1 of 12: M0" in line.accessibleName()


def test_enter_and_a_click_ask_for_the_tab_that_tells_more(line, qtbot):
    asked = []
    line.section_requested.connect(asked.append)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert asked == ["treatments", "treatments"]
    assert line.current == 0


def test_what_a_mark_says_holds_its_dates_and_its_detail(line):
    event = Event(EventKind.TREATMENT, "Surgery", None, coming=True, detail="R0")
    assert line.words_of(event) == "Surgery, planned: R0"
    spans = Event(EventKind.TREATMENT, "T", PartialDate(2024), until=PartialDate(2025, 2))
    assert line.words_of(spans) == "T, 2024 to Feb 2025"


def test_a_mark_opens_its_tab_in_the_file(page, shell, qtbot):
    page.arrive(Destination(screen=Screen.CASES, case_id=first_case(shell.services).id))
    timeline = page.case_file.timeline
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert page.case_file.tabs.currentWidget() is page.case_file.boards_tab
