"""Everything in the meeting room is reached from the keyboard: commands, fields and buttons."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from tests.keys import Keyboard

KEY = Qt.Key
FIELDS = ("line_edit", "text_edit", "responsible_edit", "deadline_edit", "guideline_box")


def named_actions(window) -> list[QAction]:
    """Return the commands that hang on the window, on the room or on anything in it."""
    found = [*window.findChildren(QAction), *window.page.findChildren(QAction)]
    mine = [action for action in found if action.objectName() and not hidden(action)]
    return list(dict.fromkeys(mine))


def hidden(action: QAction) -> bool:
    """Tell Qt's own actions, such as those of a text field's menu, from the program's."""
    name = action.objectName()
    return name.startswith(("qt_", "_q_")) or name in {"edit-undo", "edit-redo", "edit-cut"}


def belongs_here(action: QAction, window) -> bool:
    parent = action.parent()
    return parent is window or parent is window.page


def test_every_command_of_the_room_stands_in_the_palette_and_in_a_menu(room, window):
    page, _ = room
    offered = {entry.key for entry in window._contents.commands()}
    window.page_menu.aboutToShow.emit()
    in_menus = {a for menu in window.menuBar().findChildren(QMenu) for a in menu.actions()}
    mine = [action for action in named_actions(window) if belongs_here(action, window)]
    assert len(mine) >= 40
    assert {*page.page_actions()} <= offered
    assert [a.objectName() for a in mine if a not in offered] == []
    assert [a.objectName() for a in mine if a not in in_menus] == []
    assert [a.objectName() for a in offered if not a.text().strip()] == []


class Ear:
    """Hears a command in the place of what it does."""

    def __init__(self, action: QAction) -> None:
        self.action = action
        self.heard = 0
        action.setEnabled(True)
        action.triggered.disconnect()
        action.triggered.connect(self.hear)

    def hear(self) -> None:
        self.heard += 1


@pytest.mark.parametrize("field", FIELDS)
def test_every_key_of_the_room_works_from_every_field(room, window, field):
    page, _ = room
    widget = getattr(page.decision, field)
    deaf = []
    for ear in [Ear(action) for action in window.commands()]:
        for keys in ear.action.shortcuts():
            widget.setFocus()
            assert QApplication.focusWidget() is widget
            before, pressed = ear.heard, keys[0]
            QTest.keyClick(widget, pressed.key(), pressed.keyboardModifiers())
            if ear.heard != before + 1:
                deaf.append(f"{ear.action.objectName()} {keys.toString()}")
    assert deaf == []


def test_a_command_without_a_key_is_carried_out_from_the_palette(room, window, qtbot):
    page, keys = room
    ears = [Ear(each) for each in window.commands() if each is not window.palette_action]
    keyless = [ear for ear in ears if not ear.action.shortcuts()]
    assert len(keyless) >= 10
    for ear in keyless:
        keys.press(KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is window.palette_box.line)
        keys.type(ear.action.text().replace("&", ""))
        for _ in range(10):
            if window.palette_box.list.current().key is not ear.action:
                keys.press(KEY.Key_Down)
        keys.press(KEY.Key_Return)
        assert ear.heard == 1, ear.action.text()
        window.activateWindow()
        page.decision.focus_line()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.decision.line_edit)


def test_the_whole_name_of_a_command_readies_it_in_the_palette(room, window):
    box, others = window.palette_box, []
    window.palette_action.trigger()
    for action in [action for action in window.commands() if action.isEnabled()]:
        box.line.setText(action.text().replace("&", ""))
        if box.list.current().title != box.line.text():
            others.append(f"{box.line.text()} -> {box.list.current().title}")
    assert others == []


def test_the_arrow_steps_over_what_cannot_be_done_now(room, window, qtbot):
    _, keys = room
    box = window.palette_box
    window.palette_action.trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is box.line)
    possible = [row for row in box.list.model().rows if row.enabled]
    assert len(possible) < len(box.list.model().rows)
    reached = set()
    for _ in box.list.model().rows:
        reached.add(box.list.currentIndex().row())
        keys.press(KEY.Key_Down)
    assert len(reached) >= len(possible)


def test_the_details_of_the_first_case_open_as_soon_as_the_meeting_is_live(room, window):
    [options] = [action for action in window.commands() if action.objectName() == "options"]
    assert options.isEnabled()


INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


def wanted(page: QWidget) -> set[QWidget]:
    """Return what can be used in the room as it stands."""
    return {
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.objectName().startswith("qt_")
    }


def reached_by_tab(page: QWidget, keys: Keyboard) -> set[QWidget]:
    """Return where Tab stops in the room on its way round the window."""
    first = QApplication.focusWidget()
    stops: set[QWidget] = set()
    for _ in range(200):
        here = QApplication.focusWidget()
        assert here is not None
        stops.add(here)
        keys.press(KEY.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    return {stop for stop in stops if page.isAncestorOf(stop)}


@pytest.mark.parametrize("more", [False, True])
def test_tab_stops_at_everything_that_can_be_used(room, more):
    page, keys = room
    if more:
        page.decision.more_button.click()
    stops = reached_by_tab(page, keys)
    missed = [widget for widget in wanted(page) - stops if not led_to_by_arrows(widget, stops)]
    names = [f"{type(w).__name__} {w.accessibleName() or w.text()}" for w in missed]
    assert names == []


def led_to_by_arrows(widget: QWidget, stops: set[QWidget]) -> bool:
    """Tell whether arrows lead to it from a neighbour where Tab stops, as in a row of chips."""
    parent = widget.parentWidget()
    return any(stop.parentWidget() is parent and type(stop) is type(widget) for stop in stops)


def test_the_menu_of_a_participant_opens_from_the_keyboard(room, qtbot):
    page, _ = room
    people = page.attendance.list
    people.setFocus()
    people.setCurrentIndex(people.model().index(0, 0))
    where = QPoint(1, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, people.mapToGlobal(where))
    QApplication.sendEvent(people.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) >= 5
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
