"""The agenda is walked as it is heard, and rearranged under the heading one sees."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.ids import PresentationId
from mdtboard.domain.presentation import Lane
from mdtboard.ui.room.order import as_heard, moved, next_waiting, sections
from mdtboard.ui.shell import Destination, Screen
from tests.builders import save_meeting
from tests.keys import CONTROL, Keyboard


@pytest.fixture
def meeting(services):
    _, meeting_id = save_meeting(services, cases=4)
    services.meetings.start(meeting_id)
    second = services.meetings.agenda(meeting_id)[1].presentation
    services.meetings.change_presentation(replace(second, lane=Lane.REGISTER))
    return meeting_id


def ids(rows) -> list[PresentationId]:
    return [row.presentation.id for row in rows]


def test_what_is_registered_comes_after_what_is_discussed(services, meeting):
    rows = services.meetings.agenda(meeting)
    one, two, three, four = ids(rows)
    assert ids(as_heard(rows)) == [one, three, four, two]
    assert next_waiting(rows, one) == three
    assert next_waiting(rows, four) == two
    assert next_waiting(rows, two) == one
    assert next_waiting(rows, None) == one


def test_a_case_that_is_done_keeps_its_place_on_the_walk(services, meeting):
    one, two, three, four = ids(services.meetings.agenda(meeting))
    services.decisions.defer(three, "Imagerie absente")
    rows = services.meetings.agenda(meeting)
    assert [ids(section) for section in sections(rows)] == [[one, four], [two], [three]]
    assert ids(as_heard(rows)) == [one, three, four, two]
    assert next_waiting(rows, one) == four


def test_a_case_moves_past_the_one_that_is_shown_beside_it(services, meeting):
    rows = services.meetings.agenda(meeting)
    one, two, three, four = ids(rows)
    assert moved(rows, three, -1) == (three, one, two, four)
    assert moved(rows, three, 1) == (one, two, four, three)
    assert moved(rows, two, 1) == ()
    assert moved(rows, one, -1) == ()
    services.meetings.reorder(meeting, moved(rows, three, -1))
    [discussed, _, _] = sections(services.meetings.agenda(meeting))
    assert ids(discussed) == [three, one, four]


@pytest.mark.parametrize("language", ["fr"], indirect=True)
@pytest.mark.parametrize("percent", [100, 130, 200])
def test_the_room_fits_a_laptop_at_every_size_of_type(window, qtbot, percent):
    window.shell.themes.set_scale(percent)
    window.go(Destination(screen=Screen.ROOM))
    window.resize(1366, 768)
    page, keys = window.page, Keyboard()
    page.presenter.start()
    page.decision.focus_line()
    qtbot.wait(20)
    try:
        assert (window.width(), window.height()) == (1366, 768)
        assert page.left_pane.isVisible() == (percent < 200)
        assert page.right_pane.isVisible() == (percent == 100)
        keys.press(Qt.Key.Key_F4)
        assert page.attendance.isVisible()
        keys.press(Qt.Key.Key_Escape)
        keys.press(Qt.Key.Key_D, CONTROL)
        assert page.right_pane.isVisible() == (percent == 100)
        area = window.area
        assert area.horizontalScrollBar().maximum() == 0
        waiver = page.decision.waiver_edit
        waiver.setFocus()
        inside = area.viewport().rect()
        place = waiver.mapTo(area.viewport(), waiver.rect().center())
        assert inside.contains(place)
    finally:
        window.shell.themes.set_scale(100)
