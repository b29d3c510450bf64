"""The recovery key, through the windows of the program."""

import pytest

from mdtboard.app import Application, make_application
from mdtboard.settings import Settings
from mdtboard.ui.unlock.page import UnlockPage
from mdtboard.ui.unlock.recovery_page import RecoveryPage
from tests.conftest import RECOVERY_KEY, steady_clock

NEW = "four other words instead"


@pytest.fixture
def application(qapp, tmp_path):
    made = Application(
        make_application([]),
        Settings(),
        language="en",
        settings_file=tmp_path / "settings.toml",
        clock=steady_clock,
    )
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.close()


def test_the_recovery_key_opens_one_screen_and_the_next_sign_in_is_told(
    qtbot, application, board_path
):
    application.start(board_path, demo=False)
    start = application.start_window
    qtbot.waitUntil(start.isVisible)
    page = start.stack.currentWidget()
    page.recovery_button.click()
    page.secret_edit.line.setText(RECOVERY_KEY)
    page.open_button.click()
    qtbot.waitUntil(lambda: isinstance(start.stack.currentWidget(), RecoveryPage), timeout=8000)
    assert application.window is None
    assert application.services is None
    page = start.stack.currentWidget()
    assert page.account_box.currentText() == "Dr Anne Testeur · Coordinator"
    assert not page.person.isVisible()
    page.first_edit.line.setText("short")
    page.second_edit.line.setText("short")
    page.renew_button.click()
    qtbot.waitUntil(page.error_label.isVisible, timeout=8000)
    page.first_edit.line.setText(NEW)
    page.second_edit.line.setText(NEW)
    page.renew_button.click()
    qtbot.waitUntil(lambda: isinstance(start.stack.currentWidget(), UnlockPage), timeout=8000)
    page = start.stack.currentWidget()
    assert page.told_label.text().startswith("Dr Anne Testeur signs in")
    page.secret_edit.line.setText(NEW)
    page.open_button.click()
    qtbot.waitUntil(lambda: application.window is not None, timeout=8000)
    qtbot.waitUntil(lambda: application.told is not None and application.told.dialog is not None)
    assert "a new passphrase for Dr Anne Testeur" in application.told.dialog.text_label.text()
    application.told.dialog.verb_button.click()
    assert application.services.set_up.notices() == ()
