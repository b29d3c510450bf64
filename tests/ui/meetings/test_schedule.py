from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mdtboard.domain.meeting import MeetingStep
from mdtboard.ui.meetings.page import MeetingsPage
from mdtboard.ui.meetings.schedule_dialogs import CancelDialog, MoveDialog
from tests.builders import save_meeting
from tests.ui.conftest import shell_over

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def board(services):
    return save_meeting(services, in_days=3)


@pytest.fixture
def page(services, board, qapp, shown):
    page = shown(MeetingsPage(shell_over(services, qapp)))
    page.heading.edit_button.setChecked(True)
    return page


@pytest.fixture
def dialog(qtbot):
    def find(page, kind):
        found = [box for box in page.window().findChildren(kind) if box.isVisible()]
        assert len(found) == 1
        found[0].activateWindow()
        qtbot.waitUntil(found[0].isActiveWindow)
        return found[0]

    return find


def test_a_meeting_is_cancelled_with_its_reason_and_told(page, services, board, dialog):
    _, meeting_id = board
    offered = []
    page.shell.undo_offered.connect(offered.append)
    QTest.mouseClick(page.heading.cancel_button, LEFT)
    asked = dialog(page, CancelDialog)
    assert "3" in asked.note_label.text()
    QTest.mouseClick(asked.cancel_button, LEFT)
    assert asked.form.error(asked.reason_field)
    QTest.keyClicks(asked.reason_field, "Strike")
    QTest.mouseClick(asked.cancel_button, LEFT)
    assert services.meetings.meeting(meeting_id).step is MeetingStep.CANCELLED
    assert page.heading.change_label.text() == "Cancelled: Strike"
    assert not page.heading.start_button.isVisible()
    assert not page.cancel_action.isEnabled()
    [item] = [item for item in page.list_panel.list.items if item.key == meeting_id]
    assert item.figure == "Cancelled"
    assert page.list_panel.list.items.index(item) == 1
    assert len(offered) == 1
    services.history.undo()
    assert page.heading.change_label.text() == ""


def test_a_meeting_is_moved_and_says_what_was_announced(page, services, board, dialog):
    _, meeting_id = board
    page.move_action.trigger()
    asked = dialog(page, MoveDialog)
    QTest.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.form.error(asked.day_field)
    day = services.desk.today() + timedelta(days=5)
    asked.day_field.set_value(day)
    asked.place_field.setText("Room B")
    QTest.mouseClick(asked.move_button, LEFT)
    assert services.meetings.meeting(meeting_id).held_on == day
    assert page.heading.change_label.text().startswith("Moved. Announced before: ")
    assert "Room B" in page.heading.facts_label.text()
