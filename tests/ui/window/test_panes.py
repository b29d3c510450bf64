from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mdtboard.ui.panes import go_to_next
from mdtboard.ui.places import Destination, Screen
from tests.keys import Keyboard


def test_f6_goes_from_pane_to_pane_and_back_to_where_one_was(window, qtbot):
    window.go(Destination(screen=Screen.CASES))
    page, keys = window.page, Keyboard()
    panes = page.panes()
    assert len(panes) == 2
    page.case_list.search_field.setFocus()
    keys.press(Qt.Key.Key_F6)
    assert panes[1].isAncestorOf(QApplication.focusWidget())
    keys.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget().objectName().startswith("rail_")
    keys.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.case_list.search_field


def test_enter_presses_the_button_that_has_the_focus(window, qtbot):
    window.go(Destination(screen=Screen.ROOM))
    page = window.page
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.start_button)
    with qtbot.waitSignal(page.start_button.clicked):
        Keyboard().press(Qt.Key.Key_Return)


def test_a_list_has_the_focus_where_a_screen_is_a_list(window):
    window.go(Destination(screen=Screen.HOME))
    go_to_next(window.page.panes())
    window.go(Destination(screen=Screen.CASES))
    assert QApplication.focusWidget() is window.page.case_list.table
    window.go(Destination(screen=Screen.READINGS))
    assert QApplication.focusWidget() is window.page.table
