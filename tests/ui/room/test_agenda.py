from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mdtboard.domain.meeting import MeetingStep
from mdtboard.ui.room.jump_part import JumpPart
from mdtboard.ui.shell import Destination, Screen
from tests.keys import CONTROL
from tests.ui.room.test_room import KEY, open_room, start


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    return page, keys


@pytest.fixture
def absent(demo, room):
    """A case of the file that is not on today's agenda."""
    page, _ = room
    [held] = [line for line in demo.meetings.lines() if line.step is MeetingStep.HELD]
    today = {row.case.id for row in demo.meetings.agenda(page.presenter.meeting.id)}
    return next(row for row in demo.meetings.agenda(held.id) if row.case.id not in today)


def jump(page):
    [part] = [part for part in page.parts if isinstance(part, JumpPart)]
    return part


def offered(page):
    line = jump(page).bar.line_edit
    return line.popup.list.rows if line.popup.isVisible() else ()


def additions(page):
    return [row for row in offered(page) if row.icon == "plus"]


def entries(page):
    model = page.agenda.rows
    every = [model.entry(model.index(place)) for place in range(model.rowCount())]
    return [entry for entry in every if entry.case is not None]


def test_the_agenda_shows_the_place_until_numbers_are_given(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    rows = demo.meetings.agenda(page.presenter.meeting.id)
    ids = tuple(row.presentation.id for row in rows)
    assert {entry.case.presentation.number for entry in entries(page)} == {""}
    assert [entry.number for entry in entries(page)] == [str(n) for n in range(1, 13)]
    start(page, keys, qtbot)
    demo.meetings.reorder(page.presenter.meeting.id, (ids[-3], *ids[:-3], *ids[-2:]))
    assert entries(page)[0].number == "10"


def test_ctrl_j_goes_to_a_case_by_its_number(room):
    page, keys = room
    keys.press(KEY.Key_J, CONTROL)
    assert QApplication.focusWidget() is jump(page).bar.line_edit
    keys.type("7")
    keys.press(KEY.Key_Return)
    assert page.presenter.current.presentation.number == "7"
    assert not jump(page).bar.isVisible()
    assert QApplication.focusWidget() is page.decision.line_edit


def test_ctrl_j_finds_a_name_without_its_accents(room):
    page, keys = room
    wanted = page.presenter.rows[4]
    keys.press(KEY.Key_J, CONTROL)
    keys.type("diaye")
    assert [row.key.case.id for row in offered(page)] == [wanted.case.id]
    keys.type("x")  # a letter too many
    assert [row.key.case.id for row in offered(page)] == [wanted.case.id]
    keys.press(KEY.Key_Return)
    assert page.presenter.current.case.id == wanted.case.id


def test_an_arrow_lists_the_whole_agenda(room):
    page, keys = room
    keys.press(KEY.Key_J, CONTROL)
    keys.press(KEY.Key_Down)
    assert len(offered(page)) == 12
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Return)
    assert page.presenter.current.presentation.number == "2"


def test_a_late_case_is_added_with_a_letter_and_shown(room, demo, absent, qtbot, window):
    page, keys = room
    keys.press(KEY.Key_J, CONTROL)
    keys.type(absent.case.number)
    qtbot.waitUntil(lambda: len(additions(page)) == 1)
    # Enter alone never adds.
    keys.press(KEY.Key_Return)
    assert len(demo.meetings.agenda(page.presenter.meeting.id)) == 12
    keys.press(KEY.Key_Up)
    keys.press(KEY.Key_Return)
    shown = page.presenter.current
    assert (shown.case.id, shown.presentation.number) == (absent.case.id, "A")
    assert "A" in {entry.number for entry in entries(page)}
    assert shown.case.number in window.notice.text
    assert not jump(page).bar.isVisible()
    demo.history.undo()
    assert len(demo.meetings.agenda(page.presenter.meeting.id)) == 12


def test_a_word_of_a_diagnosis_is_no_name(room, absent, qtbot):
    page, keys = room
    word = next(w for w in absent.case.diagnosis.split() if len(w) > 5)
    keys.press(KEY.Key_J, CONTROL)
    with qtbot.waitSignal(jump(page)._timer.timeout):
        keys.type(word)
    assert additions(page) == []


def test_what_is_on_the_agenda_is_not_offered_again(room, qtbot):
    page, keys = room
    there = page.presenter.rows[3]
    keys.press(KEY.Key_J, CONTROL)
    with qtbot.waitSignal(jump(page)._timer.timeout):
        keys.type(there.case.number)
    assert [row.key.case.id for row in offered(page)] == [there.case.id]


def test_the_command_to_add_offers_only_what_is_not_there(room, absent, qtbot):
    page, keys = room
    jump(page).add_action.trigger()
    keys.type(absent.case.number)
    qtbot.waitUntil(lambda: len(offered(page)) == 1)
    keys.press(KEY.Key_Return)
    assert page.presenter.current.case.id == absent.case.id


def test_a_case_somebody_else_added_meanwhile_is_said_in_the_bar(room, demo, absent, qtbot):
    page, keys = room
    jump(page).add_action.trigger()
    keys.type(absent.case.number)
    qtbot.waitUntil(lambda: len(offered(page)) == 1)
    page.presenter.refresh = lambda **_: None  # the news has not come yet
    demo.meetings.put_on_agenda(page.presenter.meeting.id, absent.case.id)
    keys.press(KEY.Key_Return)
    assert jump(page).bar.error_label.text()
    assert jump(page).bar.isVisible()


def test_nothing_is_added_to_a_meeting_that_was_held(window, demo):
    [held] = [line for line in demo.meetings.lines() if line.step is MeetingStep.HELD]
    window.go(Destination(screen=Screen.ROOM, meeting_id=held.id))
    assert not jump(window.page).add_action.isEnabled()
    assert jump(window.page).jump_action.isEnabled()


def test_escape_leaves_the_bar_and_goes_nowhere(room):
    page, keys = room
    before = page.presenter.current
    keys.press(KEY.Key_J, CONTROL)
    keys.type("7")
    keys.press(KEY.Key_Escape)
    assert not jump(page).bar.isVisible()
    assert page.presenter.current == before
    assert QApplication.focusWidget() is page.decision.line_edit


def test_the_bar_names_nobody_on_a_screen_that_everybody_sees(room):
    page, keys = room
    keys.press(KEY.Key_J, CONTROL)
    page.agenda.parentWidget().hide()  # as the discreet mode does
    keys.press(KEY.Key_Down)
    names = {row.patient.name for row in page.presenter.rows}
    assert not [row for row in offered(page) for name in names if name in row.title]


def test_a_screen_reader_hears_the_number_and_what_is_missing(room, demo):
    page, _ = room
    row = page.presenter.rows[0]
    demo.meetings.change_presentation(replace(row.presentation, question=""))
    model = page.agenda.rows
    spoken = [
        model.data(model.index(place), Qt.ItemDataRole.AccessibleTextRole)
        for place in range(model.rowCount())
    ]
    [said] = [words for words in spoken if words.startswith("Case 1,")]
    assert "Missing: " in said
    assert "question" in said
