"""The program as a user starts it."""

import pytest

from mdtboard import settings
from mdtboard.app import Application, make_application
from mdtboard.settings import Settings
from tests.conftest import PASSPHRASE
from tests.keys import Keyboard


@pytest.fixture
def application(qapp, tmp_path):
    made = Application(
        make_application([]), Settings(), language="en", settings_file=tmp_path / "settings.toml"
    )
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.close()


def test_a_passphrase_opens_the_window_and_a_wrong_one_says_so(qtbot, application, board_path):
    application.start(board_path, demo=False)
    start = application.start_window
    qtbot.waitUntil(start.isVisible)
    page = start.stack.currentWidget()
    page.secret_edit.setFocus()
    qtbot.waitUntil(page.secret_edit.line.hasFocus)
    keys = Keyboard()
    keys.type("not the passphrase")
    page.secret_edit.entered.emit()
    qtbot.waitUntil(page.error_label.isVisible)
    assert "not damaged" in page.error_label.text()
    page.secret_edit.line.setText(PASSPHRASE)
    page.secret_edit.entered.emit()
    qtbot.waitUntil(lambda: application.window is not None, timeout=5000)
    assert application.start_window is None
    assert settings.load(application._settings_file).last_board == str(board_path)


def test_a_first_board_is_made_by_following_the_steps(qtbot, application, tmp_path):
    application.start(None, demo=False)
    steps = application.start_window.stack.currentWidget()
    steps.own_button.click()
    steps.centre_step.name_edit.setText("Hôpital d'essai")
    steps.steps.next_button.click()
    steps.person_step.family_edit.setText("Durand")
    steps.steps.next_button.click()
    steps.file_step.folder_edit.setText(str(tmp_path / "boards"))
    steps.steps.next_button.click()
    assert not steps.steps.next_button.isEnabled()
    steps.secret_step.first_edit.line.setText(PASSPHRASE)
    steps.secret_step.second_edit.line.setText(PASSPHRASE)
    steps.steps.next_button.click()
    assert not steps.steps.next_button.isEnabled()
    for place, edit in zip(
        steps.key_step._asked, (steps.key_step.first_edit, steps.key_step.second_edit), strict=True
    ):
        edit.setText(steps.key_step._groups[place].lower())
    steps.steps.next_button.click()
    qtbot.waitUntil(lambda: application.window is not None, timeout=8000)
    assert application.services.set_up.centre().name == "Hôpital d'essai"
    assert sorted(p.suffix for p in (tmp_path / "boards").iterdir())[:2] == [".keys", ".mdtb"]
