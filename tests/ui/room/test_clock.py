from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.pace import planned_end
from mdtboard.ui.room.clock_part import ClockPart
from mdtboard.ui.room.stopwatch import Hold
from mdtboard.ui.shell import Destination, Screen
from tests.conftest import BEGAN
from tests.keys import CONTROL, SHIFT, Keyboard

KEY = Qt.Key


class Time:
    """The one time of a test: instants for the calendar, seconds for the stopwatch."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.began = BEGAN

    def now(self) -> datetime:
        return self.began + timedelta(seconds=self.passed)

    def seconds(self) -> float:
        return self.passed

    def pass_by(self, minutes: float = 0, seconds: float = 0) -> None:
        self.passed += 60 * minutes + seconds


class Room:
    """The meeting room of the demonstration board, live, in a time that the test moves."""

    def __init__(self, window, qtbot) -> None:
        self.window = window
        self.time = Time()
        self.keys = Keyboard()
        window.go(Destination(screen=Screen.ROOM))
        self.page = window.page
        [self.part] = [part for part in self.page.parts if isinstance(part, ClockPart)]
        self.part.now = self.time.now
        watch = self.page.presenter.stopwatch
        watch.clock = self.time.seconds
        watch.restart()
        assert not self.part.clock_button.isVisible()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is self.page.start_button)
        QApplication.setKeyboardInputInterval(1)
        self.keys.press(KEY.Key_Space)
        line = self.page.decision.line_edit
        qtbot.waitUntil(lambda: QApplication.focusWidget() is line)
        meeting = self.page.presenter.meeting
        self.time.began = meeting.started_at
        self.wait()

    @property
    def words(self) -> str:
        return self.part.clock_button.text()

    @property
    def bar(self):
        return self.part.break_bar

    def wait(self, minutes: float = 0, seconds: float = 0) -> None:
        self.time.pass_by(minutes, seconds)
        self.part.look()

    def record(self, words: str = "Avis") -> None:
        self.keys.type(words)
        self.keys.press(KEY.Key_Return, CONTROL)


@pytest.fixture
def room(window, qtbot):
    return Room(window, qtbot)


def test_the_clock_shows_the_time_of_the_case_beside_its_budget(room):
    # Ten cases to discuss in two hours.
    assert planned_end(room.page.presenter.meeting) == room.time.began + timedelta(minutes=120)
    assert room.words == "00:00 · budget 12:00"
    room.wait(minutes=2, seconds=10)
    assert room.words == "02:10 · budget 12:00"


def test_past_its_budget_the_clock_says_by_how_much_and_shows_another_sign(room):
    room.wait(minutes=12)
    calm = room.part.clock_button.icon().pixmap(16, 16).toImage()
    room.wait(seconds=40)
    assert room.words == "12:40 · +0:40"
    assert room.part.clock_button.icon().pixmap(16, 16).toImage() != calm


def test_the_seconds_shown_are_those_that_are_recorded(room, demo):
    shown = room.page.presenter.current.presentation.id
    room.wait(minutes=3)
    room.record()
    assert demo.meetings.presented(shown).presentation.seconds_spent == 180
    assert room.words.startswith("00:00 · budget 13:00")


def test_a_break_counts_for_no_case(room, demo):
    shown = room.page.presenter.current.presentation.id
    room.wait(minutes=1)
    room.keys.press(KEY.Key_T, CONTROL)
    assert room.part.on_break
    assert room.words == "01:00 · break"
    assert "Break since" in room.bar.text
    room.wait(minutes=10)
    room.keys.press(KEY.Key_T, CONTROL)
    assert room.bar.isHidden()
    room.wait(minutes=2)
    room.record()
    assert demo.meetings.presented(shown).presentation.seconds_spent == 180


def test_whoever_types_after_a_break_need_not_tell_the_clock(room):
    room.keys.type("Avant")
    room.keys.press(KEY.Key_T, CONTROL)
    room.wait(minutes=10)
    assert room.part.on_break
    room.keys.type(" la suite")
    room.page.flush()
    assert not room.part.on_break
    assert room.bar.isHidden()


def test_recording_a_case_twice_does_not_count_its_time_twice(room, demo):
    shown = room.page.presenter.current.presentation.id
    room.wait(minutes=2)
    room.keys.type("Avis")
    room.keys.press(KEY.Key_Return, CONTROL | SHIFT)
    room.wait(minutes=1)
    room.keys.press(KEY.Key_Return, CONTROL | SHIFT)
    assert demo.meetings.presented(shown).presentation.seconds_spent == 180


def test_what_is_recorded_after_the_meeting_takes_none_of_its_time(room, demo):
    shown = room.page.presenter.current.presentation.id
    room.wait(minutes=1)
    room.keys.type("Avis")
    room.keys.press(KEY.Key_Return, CONTROL | SHIFT)
    demo.meetings.end(room.page.presenter.meeting.id, "Non abordé")
    assert not room.part.clock_button.isVisible()
    assert not room.part.timer.isActive()
    room.wait(minutes=50)
    room.keys.type("Précision")
    room.keys.press(KEY.Key_Return, CONTROL | SHIFT)
    row = demo.meetings.presented(shown)
    assert row.decision.text == "Avis Précision"
    assert row.presentation.seconds_spent == 60


def test_a_break_is_suggested_after_an_hour_and_taken_by_keys(room, qtbot):
    room.wait(minutes=59)
    assert room.bar.isHidden()
    room.wait(minutes=1)
    assert room.bar.text == "An hour has gone by. A 10 min break?"
    assert QApplication.focusWidget() is room.page.decision.line_edit
    room.keys.press(KEY.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is room.bar.second_button
    room.keys.press(KEY.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is room.bar.first_button
    room.keys.press(KEY.Key_Space)
    assert room.part.on_break
    assert QApplication.focusWidget() is room.page.decision.line_edit
    room.wait(minutes=10)
    room.keys.press(KEY.Key_T, CONTROL)
    room.wait(minutes=59)
    assert room.bar.isHidden()
    room.wait(minutes=1)
    assert not room.bar.isHidden()


def test_a_break_that_is_put_off_is_suggested_again_later(room):
    room.record()
    room.wait(minutes=60)
    assert room.bar.text == "1 case discussed. A 10 min break?"
    room.bar.second_button.setFocus()
    room.keys.press(KEY.Key_Space)
    assert room.bar.isHidden()
    assert QApplication.focusWidget() is room.page.decision.line_edit
    room.wait(minutes=19)
    assert room.bar.isHidden()
    room.wait(minutes=1)
    assert not room.bar.isHidden()


def test_nobody_is_reminded_who_does_not_want_to_be(room):
    room.wait(minutes=60)
    words = room.part.reminder_action.text()
    room.part.reminder_action.trigger()
    assert room.bar.isHidden()
    assert room.part.reminder_action.text() != words
    room.wait(minutes=60)
    assert room.bar.isHidden()
    room.part.reminder_action.trigger()
    assert not room.bar.isHidden()


def test_time_stands_still_while_the_window_is_put_away(room, qtbot):
    watch = room.page.presenter.stopwatch
    room.wait(minutes=1)
    room.window.showMinimized()
    qtbot.waitUntil(lambda: watch.held(Hold.AWAY))
    room.wait(minutes=30)
    room.window.showNormal()
    qtbot.waitUntil(lambda: not watch.held(Hold.AWAY))
    assert watch.seconds == 60


def test_the_case_goes_on_while_another_screen_is_looked_at_and_nothing_ticks(room):
    assert room.part.timer.isActive()
    room.window.go(Destination(screen=Screen.HOME))
    assert not room.part.timer.isActive()
    room.time.pass_by(minutes=2)
    room.window.go(Destination(screen=Screen.ROOM))
    assert room.part.timer.isActive()
    assert room.words.startswith("02:00")


def test_the_break_command_does_nothing_outside_a_live_meeting(room, demo):
    demo.meetings.end(room.page.presenter.meeting.id, "Non abordé")
    assert room.page.presenter.meeting.step is MeetingStep.HELD
    room.part.clock_button.click()
    room.part.later_action.trigger()
    assert not room.part.on_break
    assert not room.part.break_action.isEnabled()
