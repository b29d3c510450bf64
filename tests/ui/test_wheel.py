"""A turn of the wheel scrolls the page and never changes a value, in any field of any screen."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QWidget,
)

import mdtboard.ui
from mdtboard.domain.care import Treatment, options_of
from mdtboard.ui.room.options_part import OptionsPart
from mdtboard.ui.room.page import RoomPage
from mdtboard.ui.shell import Destination, Screen
from tests.ui.test_every_dialog import MAKERS, language, window  # noqa: F401

UI = Path(mdtboard.ui.__file__).parent
RAW = re.compile(r"\bQ(?:ComboBox|\w*SpinBox|TimeEdit|Date\w*Edit|Slider|Dial)\(")
# The fields are the same in every language.
pytestmark = pytest.mark.parametrize("language", ["en"], indirect=True)


def stepped(container: QWidget) -> list[QWidget]:
    """Return the fields that Qt would step by the wheel."""
    kinds = QComboBox | QAbstractSpinBox | QAbstractSlider
    found = [each for each in container.findChildren(QWidget) if isinstance(each, kinds)]
    return [each for each in found if not isinstance(each, QScrollBar)]


def value(field):
    match field:
        case QComboBox():
            return field.currentIndex()
        case QAbstractSpinBox():
            return field.text()
        case _:
            return field.value()


def turn(field: QWidget, notches: int) -> bool:
    """Turn the wheel over a field, and return whether it kept the event to itself."""
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle, field.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted() and field.isEnabled()


def turned(container: QWidget) -> tuple[int, list[str]]:
    """Turn the wheel over every field, and return how many there are and which changed."""
    wrong = []
    fields = stepped(container)
    for field in fields:
        for focused in (False, True):
            field.setFocus() if focused else field.clearFocus()
            before = value(field)
            kept = turn(field, -1)
            if value(field) != before or kept:
                wrong.append(f"{type(field).__name__} {field.accessibleName()} {before}")
            turn(field, 1)
            if field.focusPolicy() & Qt.FocusPolicy.WheelFocus == Qt.FocusPolicy.WheelFocus:
                wrong.append(f"{type(field).__name__} takes the focus by the wheel")
    return len(fields), wrong


SCREENS = {
    Screen.MEETINGS: 6, Screen.READINGS: 3, Screen.CASES: 1, Screen.DOCUMENTS: 2, Screen.TRIALS: 2,
}  # fmt: skip


@pytest.mark.parametrize("screen", list(SCREENS), ids=lambda screen: screen.value)
def test_no_field_of_a_screen_turns_with_the_wheel(window, screen):  # noqa: F811
    window.go(Destination(screen=screen))
    count, wrong = turned(window.page)
    assert wrong == []
    assert count >= SCREENS[screen]


@pytest.mark.parametrize("section", ["boards", "networks", "appearance", "file"])
def test_no_field_of_the_settings_turns_with_the_wheel(window, section):  # noqa: F811
    window.go(Destination(screen=Screen.SETTINGS, section=section))
    count, wrong = turned(window.page)
    assert wrong == []
    assert count >= 8  # the hidden sections are there too


def test_no_field_of_the_room_turns_with_the_wheel(window, demo):  # noqa: F811
    [today] = [line for line in demo.meetings.lines() if line.held_on == demo.desk.today()]
    demo.meetings.start(today.id)
    row = demo.meetings.agenda(today.id)[0]
    options = options_of((Treatment.SURGERY, Treatment.RADIOTHERAPY))
    demo.decisions.edit(replace(demo.decisions.draft_for(row), options=options))
    window.go(Destination(screen=Screen.ROOM, meeting_id=today.id))
    page = window.page
    assert isinstance(page, RoomPage)
    [part] = [each for each in page.parts if isinstance(each, OptionsPart)]
    part._open.trigger()
    count, wrong = turned(page)
    assert wrong == []
    assert count >= 9  # two options of three boxes each, guideline, intent, trial


def test_no_field_of_a_dialog_turns_with_the_wheel(window):  # noqa: F811
    count = 0
    for _, make in MAKERS.values():
        dialog = make(window)
        dialog.show()
        found, wrong = turned(dialog)
        assert wrong == []
        count += found
        dialog.close()
        dialog.deleteLater()
    assert count >= 15


def test_the_fields_of_qt_that_turn_are_made_in_one_place_only(language):  # noqa: F811
    raw = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if RAW.search(path.read_text(encoding="utf-8"))
    }
    assert raw == set()
