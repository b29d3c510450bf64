import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mdtboard.ui.start_window import StartWindow
from mdtboard.ui.unlock.page import UnlockPage

LEFT = Qt.MouseButton.LeftButton
HEAVY = ("sqlalchemy", "mdtboard.services", "cryptography", "sqlcipher3", "reportlab")


@pytest.fixture
def page(qtbot):
    made = UnlockPage()
    qtbot.addWidget(made)
    made.set_recent(("/data/other.mdtb",))
    made.set_board("/data/rcp-sarcomes.mdtb")
    made.show()
    qtbot.waitActive(made)
    made.asked = []
    made.unlock_requested.connect(lambda *given: made.asked.append(given))
    return made


@pytest.mark.parametrize("module", ["page", "first_run"])
def test_the_first_window_needs_qt_alone(module):
    program = (
        f"import sys, mdtboard.ui.unlock.{module};print([m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_board_is_named(page):
    assert page.name_label.text() == "rcp-sarcomes"
    assert page.folder_label.text() == "/data"


def test_enter_asks_to_unlock(page, qtbot):
    qtbot.waitUntil(page.secret_edit.line.hasFocus)
    QTest.keyClicks(page.secret_edit.line, "correct horse")
    QTest.keyClick(page.secret_edit.line, Qt.Key.Key_Return)
    assert page.asked == [("/data/rcp-sarcomes.mdtb", "correct horse", False)]


def test_nothing_typed_asks_nothing(page):
    QTest.mouseClick(page.open_button, LEFT)
    assert page.asked == []


def test_the_recovery_key_may_open_too(page):
    QTest.mouseClick(page.recovery_button, LEFT)
    assert page.secret_label.text() == "&Recovery key"
    page.secret_edit.line.setText("0123-4567")
    QTest.mouseClick(page.open_button, LEFT)
    assert page.asked == [("/data/rcp-sarcomes.mdtb", "0123-4567", True)]
    QTest.mouseClick(page.recovery_button, LEFT)
    assert page.secret_edit.text() == ""


def test_an_error_keeps_what_was_typed_ready_to_be_corrected(page):
    page.secret_edit.line.setText("wrong")
    page.set_busy(True)
    assert not page.open_button.isEnabled()
    QTest.keyClick(page.secret_edit.line, Qt.Key.Key_Return)
    assert page.asked == []
    page.set_busy(False)
    page.show_error("This passphrase does not open the board.")
    assert page.error_label.isVisible()
    assert page.secret_edit.line.selectedText() == "wrong"


def test_the_eye_shows_what_is_typed(page):
    line = page.secret_edit.line
    assert line.echoMode() is line.EchoMode.Password
    QTest.mouseClick(page.secret_edit.eye_button, LEFT)
    assert line.echoMode() is line.EchoMode.Normal


def test_the_links_ask_for_a_board_or_the_demonstration(page, qtbot):
    with qtbot.waitSignals([page.create_requested, page.demo_requested]):
        QTest.mouseClick(page.create_button, LEFT)
        QTest.mouseClick(page.demo_button, LEFT)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_window_opens_with_the_cursor_in_the_passphrase(qtbot, language):
    window = StartWindow((), language)
    qtbot.addWidget(window)
    window.show_unlock(Path("rcp-sarcomes.mdtb"))
    window.show()
    qtbot.waitActive(window)
    page = window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.secret_edit.line)


def test_where_nobody_coordinates_the_key_still_offers_an_account_first(qtbot):
    from mdtboard.domain.ids import AccountId, new_id
    from mdtboard.domain.person import Account, Role, Specialty

    secretary = Account(
        id=AccountId(new_id()),
        name="Zoé Bureau",
        role=Role.SECRETARY,
        specialty=Specialty.SECRETARIAT,
        slot="",
    )
    start = StartWindow((), "en")
    qtbot.addWidget(start)
    page = start.show_recovery((secretary,), names_coordinator=True)
    start.show()
    asked = []
    page.renew_requested.connect(lambda *given: asked.append(given))
    page.coordinator_requested.connect(lambda *given: asked.append(given))
    assert not page.person.isVisible()
    page.renew_button.click()
    page.account_box.setCurrentIndex(1)
    assert page.person.isVisible()
    page.family_edit.setText("Nouvelle")
    page.renew_button.click()
    assert asked == [
        (secretary.id, "", ""),
        ("", "", "Nouvelle", Specialty.MEDICAL_ONCOLOGY, "", ""),
    ]
