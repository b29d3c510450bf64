"""The window that nobody touches locks itself, and nothing that was typed is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mdtboard import settings
from mdtboard.app import Application, make_application
from mdtboard.services import unlocking
from mdtboard.settings import Settings
from mdtboard.ui.places import Destination, Screen
from mdtboard.ui.widgets.dialog import Dialog
from tests.builders import save_case, save_meeting
from tests.conftest import PASSPHRASE, steady_clock
from tests.keys import Keyboard

SHORT = 0.3


@pytest.fixture
def application(qtbot, board_path, tmp_path):
    made = Application(
        make_application([]), Settings(), language="en", settings_file=tmp_path / "settings.toml"
    )
    window = made.adopt(unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock))
    window.go(Destination(screen=Screen.SETTINGS))
    qtbot.waitActive(window)
    yield made
    for shown in (made.window, made.start_window):
        if shown is not None:
            shown.close()
            shown.deleteLater()
    made.close()


def locked(application) -> bool:
    return application.window is None and application.services is None


def others_visible(application) -> list[str]:
    return [
        type(widget).__name__
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget is not application.start_window
    ]


def told() -> list[str]:
    return [
        words()
        for widget in QApplication.allWidgets()
        for name in ("text", "toPlainText", "windowTitle", "accessibleName")
        if callable(words := getattr(widget, name, None))
    ]


def leave_alone(application) -> None:
    watch = application.auto_lock.watch
    watch._monotonic -= 100
    watch._wall -= 100
    assert watch.seconds() >= 100


def test_what_is_being_typed_is_saved_and_the_same_board_asks_for_its_passphrase(
    qtbot, application, board_path
):
    centre = application.window.page.centre
    application.window.go(Destination(screen=Screen.SETTINGS, section="centre"))
    edit = centre.form.first_field()
    edit.setFocus()
    edit.selectAll()
    Keyboard().type("Hôpital resté ouvert")
    application.auto_lock.watch.wait(SHORT)
    qtbot.waitUntil(lambda: locked(application), timeout=5000)
    page = application.start_window.stack.currentWidget()
    assert page.folder_label.text() == str(board_path.parent)
    assert page.name_label.text() == board_path.stem
    qtbot.waitUntil(lambda: others_visible(application) == [])
    reopened = unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock)
    assert reopened.set_up.centre().name == "Hôpital resté ouvert"
    reopened.close()


@pytest.mark.parametrize("touch", ["key", "pointer"])
def test_a_touch_begins_the_wait_anew(qtbot, application, touch):
    handle = application.window.windowHandle()
    leave_alone(application)
    if touch == "key":
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    else:
        QTest.mouseMove(handle, QPoint(40, 40))
    qtbot.waitUntil(lambda: application.auto_lock.watch.seconds() < 50)


def test_a_dialog_is_watched_as_the_window_is(qtbot, application):
    dialog = Dialog("Words", application.window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    leave_alone(application)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: application.auto_lock.watch.seconds() < 50)
    dialog.close()


def test_a_live_meeting_is_given_an_hour(qtbot, application):
    _, meeting_id = save_meeting(application.services, cases=1)
    application.services.meetings.start(meeting_id)
    application.auto_lock.watch.wait(SHORT)
    qtbot.wait(round(SHORT * 3000))
    assert not locked(application)
    assert application.auto_lock.patience == 3600
    application.auto_lock.patience = SHORT
    qtbot.waitUntil(lambda: locked(application), timeout=5000)


def test_a_dialog_with_words_is_given_an_hour_and_an_empty_one_is_not(qtbot, application):
    dialog = Dialog("Words", application.window)
    line = QLineEdit(dialog)
    dialog.body.addWidget(line)
    dialog.open()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    Keyboard().type("a question for the expert")
    application.auto_lock.watch.wait(SHORT)
    qtbot.wait(round(SHORT * 3000))
    assert not locked(application)
    line.clear()
    line.setModified(False)
    qtbot.waitUntil(lambda: locked(application), timeout=5000)
    qtbot.waitUntil(lambda: others_visible(application) == [])


def test_words_that_the_rules_refuse_are_given_an_hour_and_said(qtbot, application):
    centre = application.window.page.centre
    application.window.go(Destination(screen=Screen.SETTINGS, section="centre"))
    edit = centre.form.first_field()
    edit.setFocus()
    edit.selectAll()
    Keyboard().press(Qt.Key.Key_Delete)
    application.auto_lock.watch.wait(SHORT)
    qtbot.wait(round(SHORT * 3000))
    assert not locked(application)
    assert not application.window.notice.isVisible()
    application.auto_lock.patience = SHORT
    qtbot.waitUntil(application.window.notice.isVisible)
    assert "do the same again" in application.window.notice.text
    qtbot.waitUntil(lambda: locked(application), timeout=5000)


def test_a_long_task_holds_the_lock_off(qtbot, application):
    application.auto_lock.watch.wait(SHORT)
    application.auto_lock.watch.hold(True)
    qtbot.wait(round(SHORT * 3000))
    assert not locked(application)
    application.auto_lock.watch.hold(False)
    qtbot.waitUntil(lambda: locked(application), timeout=5000)


def test_never_is_never(qtbot, application):
    application.auto_lock.watch.wait(SHORT)
    application.auto_lock.watch.wait(0)
    qtbot.wait(round(SHORT * 3000))
    assert not locked(application)


def test_a_machine_that_slept_counts_the_time_it_slept(application, monkeypatch):
    import time

    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 7200)
    assert application.auto_lock.watch.seconds() >= 7000
    monkeypatch.setattr(time, "time", lambda: now - 7200)
    assert application.auto_lock.watch.seconds() < 60


def test_the_minutes_chosen_are_kept_and_count_at_once(application):
    card = application.window.page.file.lock
    assert card.minutes_box.key() == 10
    assert application.auto_lock.watch._limit == 600
    card.minutes_box.setCurrentIndex(2)
    assert application.auto_lock.watch._limit == 1800
    assert settings.load(application._settings_file).lock_minutes == 30
    card.minutes_box.setCurrentIndex(3)
    assert not application.auto_lock.watch._timer.isActive()
    assert settings.load(application._settings_file).lock_minutes == 0


def test_no_word_about_a_patient_is_left_on_any_widget(qtbot, application):
    case = save_case(application.services, 7, history="canari clinique")
    application.window.go(Destination(screen=Screen.CASES, case_id=case.id))
    assert [words for words in told() if "canari" in words]
    application.auto_lock.watch.wait(SHORT)
    qtbot.waitUntil(lambda: locked(application), timeout=5000)
    qtbot.waitUntil(lambda: others_visible(application) == [])
    qtbot.waitUntil(lambda: [w for w in told() if "canari" in w or "Patient07" in w] == [])


def test_the_language_of_documents_is_remembered_too(application):
    shell = application.window.shell
    shell.document_language_chosen.emit("en")
    kept = settings.load(application._settings_file)
    assert kept == replace(application.preferences, document_language="en")
