"""A disk that fills while somebody types: the words stay, and are saved once there is room."""

import gc

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from mdtboard.app import Application, make_application
from mdtboard.services import unlocking
from mdtboard.settings import Settings
from mdtboard.ui.places import Destination, Screen
from mdtboard.ui.room.conflict_part import RefusedBar
from tests.builders import save_case, save_meeting
from tests.conftest import PASSPHRASE, copied, steady_clock
from tests.disks import mount_small_disk, unmount
from tests.keys import CONTROL, Keyboard

KEY = Qt.Key


@pytest.fixture
def disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    made = mount_small_disk(folder, 8)
    yield made
    made.free()
    unmount(made)


@pytest.fixture
def application(qtbot, board_template, disk, tmp_path):
    gc.collect()  # words of another language last as long as whoever spoke it
    path = copied(board_template, disk.folder)
    made = Application(
        make_application([]), Settings(), language="en", settings_file=tmp_path / "settings.toml"
    )
    services = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    _, meeting_id = save_meeting(services, cases=2)
    services.meetings.start(meeting_id)
    window = made.adopt(services)
    window.go(Destination(screen=Screen.ROOM, meeting_id=meeting_id))
    qtbot.waitActive(window)
    yield made
    disk.free()
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.close()


def advice(application) -> str:
    [line] = application.services.meetings.lines()
    decision = application.services.meetings.agenda(line.id)[0].decision
    return "" if decision is None else f"{decision.line}{decision.text}"


def type_advice(application, qtbot, words: str):
    line = application.window.page.decision.line_edit
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    Keyboard().type(words)
    return line


def refusal(application):
    return application.window.page.findChild(RefusedBar)


def save_now() -> None:
    Keyboard().press(KEY.Key_S, CONTROL)


def test_words_typed_on_a_full_disk_stay_and_are_saved_once_there_is_room(qtbot, application, disk):
    disk.fill()
    line = type_advice(application, qtbot, "marge <R1>, ganglions")
    save_now()
    window = application.window
    qtbot.waitUntil(refusal(application).isVisible)
    assert str(disk.folder) in refusal(application).text_label.text()
    assert "full" in refusal(application).text_label.text()
    assert window.status.saved_label.text() == "Not saved yet"
    assert line.text() == "marge <R1>, ganglions"
    assert advice(application) == ""
    disk.free()
    save_now()
    assert advice(application) == "marge <R1>, ganglions"
    assert window.status.saved_label.text().startswith("Saved ")
    assert not refusal(application).isVisible()


def test_what_could_not_be_saved_is_tried_again_without_being_asked(qtbot, application, disk):
    disk.fill()
    line = type_advice(application, qtbot, "marge R1")
    save_now()
    qtbot.waitUntil(refusal(application).isVisible)
    disk.free()
    qtbot.waitUntil(lambda: advice(application) == "marge R1", timeout=8000)
    assert line.text() == "marge R1"


@pytest.mark.parametrize("leave", ["quit", "lock", "language"])
def test_the_window_is_held_back_once_while_words_cannot_be_saved(qtbot, application, disk, leave):
    disk.fill()
    type_advice(application, qtbot, "marge R1")
    window = application.window
    ways = {
        "quit": window.close,
        "lock": window.lock_action.trigger,
        "language": lambda: window.shell.language_chosen.emit("fr"),
    }
    ways[leave]()
    assert application.window is window
    assert window.isVisible()
    assert "do the same again" in window.notice.text
    assert window.page.decision.line_edit.text() == "marge R1"
    disk.free()
    save_now()
    assert advice(application) == "marge R1"
    ways[leave]()
    qtbot.waitUntil(lambda: not isValid(window) or not window.isVisible())


def test_who_asks_again_leaves_without_what_could_not_be_saved(qtbot, application, disk):
    disk.fill()
    type_advice(application, qtbot, "marge R1")
    application.window.close()
    assert application.window.isVisible()
    application.window.close()
    assert not application.window.isVisible()


def test_a_screen_or_a_case_may_be_left_and_its_words_come_back(qtbot, application, disk):
    disk.fill()
    type_advice(application, qtbot, "marge R1")
    Keyboard().press(KEY.Key_PageDown, CONTROL)
    application.window.go(Destination(screen=Screen.CASES))
    application.window.go(Destination(screen=Screen.ROOM))
    Keyboard().press(KEY.Key_PageUp, CONTROL)
    assert application.window.page.decision.line_edit.text() == "marge R1"
    disk.free()
    save_now()
    assert advice(application) == "marge R1"


def test_the_planner_keeps_the_question_that_the_disk_refused(qtbot, application, disk):
    [line] = application.services.meetings.lines()
    window = application.window
    window.go(Destination(screen=Screen.MEETINGS, meeting_id=line.id))
    [first, _] = application.services.meetings.agenda(line.id)
    page = window.page
    page.table.select(first.presentation.id)
    page.edit_case_action.trigger()
    field = page.case_panel.question_field
    qtbot.waitUntil(field.hasFocus)
    disk.fill()
    Keyboard().type("Curage <N1> ?")
    Keyboard().press(KEY.Key_Tab)
    qtbot.waitUntil(window.notice.isVisible)
    assert field.text() == "Curage <N1> ?"
    save_now()
    assert window.status.saved_label.text() == "Not saved yet"
    assert field.text() == "Curage <N1> ?"
    disk.free()
    save_now()
    saved = application.services.meetings.presented(first.presentation.id).presentation
    assert saved.question == "Curage <N1> ?"
    assert window.status.saved_label.text().startswith("Saved ")


def test_a_form_keeps_its_words_on_a_full_disk(qtbot, application, disk):
    case = save_case(application.services, 9)
    window = application.window
    window.go(Destination(screen=Screen.SETTINGS, section="centre"))
    section = window.page.centre
    section.form.first_field().setFocus()
    section.form.first_field().selectAll()
    Keyboard().type("Hôpital plein")
    disk.fill()
    section.save_button.click()
    qtbot.waitUntil(window.notice.isVisible)
    assert section.form.first_field().text() == "Hôpital plein"
    disk.free()
    section.save_button.click()
    assert application.services.set_up.centre().name == "Hôpital plein"
    assert case.id
