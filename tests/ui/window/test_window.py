import gc
import re
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.resources import resource
from mdtboard.ui.crash import CrashDialog, FailureDesk
from mdtboard.ui.help_window import HelpWindow
from mdtboard.ui.imports.dialog import ImportDialog
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.theme import Tone
from tests.keys import CONTROL, Keyboard

KEY = Qt.Key
DIGIT_OR_SIGN = re.compile(r"(^|\+)[^A-Za-z+]$|Ctrl\+Alt")


@pytest.fixture(params=["en", "fr"])
def language(request) -> str:
    return request.param


def visit_all(window):
    for screen in Screen:
        window.go(Destination(screen=screen))
        yield screen, window.page


def test_every_screen_opens_in_every_language_and_fits_a_laptop(window):
    for screen, page in visit_all(window):
        assert page.place is screen
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 768)
        bars = window.area.horizontalScrollBar(), window.area.verticalScrollBar()
        assert [bar.maximum() for bar in bars] == [0, 0], "it has to be scrolled"
        assert page.topic


def test_what_needs_no_care_goes_by_itself_and_a_warning_waits(window, qtbot):
    window._notice_ends.setInterval(10)
    window.shell.say("Template saved", Tone.DONE)
    assert window.notice.isVisible()
    qtbot.waitUntil(window.notice.isHidden)
    window.shell.say("Template saved", Tone.DONE)
    window.show_failure(RuleViolation(Rule.NOTHING_TO_UNDO))
    qtbot.wait(40)
    assert window.notice.isVisible()


def test_an_offer_to_undo_does_not_stay_for_the_rest_of_the_meeting(window, qtbot):
    window._offer_ends.setInterval(10)
    window.shell.undo_offered.emit("D-0033 is on the agenda")
    assert window.notice.isVisible()
    qtbot.waitUntil(window.notice.isHidden)


def test_every_label_on_every_screen_shows_plain_text(window):
    for _, page in visit_all(window):
        rich = [
            label.text()
            for label in page.findChildren(QLabel)
            if label.textFormat() is not Qt.TextFormat.PlainText and label.text()
        ]
        assert rich == []


def test_every_control_has_a_name(window):
    for screen, page in visit_all(window):
        nameless = [
            f"{screen.value}: {type(widget).__name__} {widget.objectName()}"
            for widget in page.findChildren(QWidget)
            if isinstance(widget, QLineEdit | QComboBox | QAbstractButton)
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and widget.isVisibleTo(page)
            and not widget.objectName().startswith("qt_")
            and not _name(widget, page)
        ]
        assert nameless == []


def _name(widget: QWidget, page: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    buddies = [label.text() for label in page.findChildren(QLabel) if label.buddy() is widget]
    return buddies[0] if buddies else ""


def test_shortcuts_are_unique_on_each_screen_and_work_on_a_french_keyboard(window):
    for screen, _ in visit_all(window):
        seen: dict[str, str] = {}
        for action in window.commands():
            for keys in action.shortcuts():
                text = keys.toString(QKeySequence.SequenceFormat.PortableText)
                assert text not in seen, f"{screen}: {text} for {seen[text]} and {action.text()}"
                assert not DIGIT_OR_SIGN.search(text), text
                seen[text] = action.text()


def test_typing_finds_a_patient_from_anywhere(window, qtbot):
    keys = Keyboard()
    window.palette_action.trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.palette_box.line)
    keys.type("öztürk elif")
    qtbot.waitUntil(lambda: window.palette_box.list.current() is not None, timeout=2000)
    keys.press(KEY.Key_Return)
    assert window.page.place is Screen.CASES


def test_a_broken_rule_is_told_in_the_window_and_a_fault_too(window):
    window.go(Destination(screen=Screen.ROOM))
    window.show_failure(RuleViolation(Rule.CHANGED_SINCE))
    assert window.notice.isVisible()
    window.show_failure(EnvironmentFault(Fault.DISK_FULL, where="/somewhere"))
    assert "/somewhere" in window.notice.text


def test_help_opens_on_the_topic_of_each_screen(window, qtbot, language):
    guide = HelpWindow(language, window)
    for _, page in visit_all(window):
        assert guide.view.show_topic(page.topic), page.topic
    guide.close()


def test_the_pages_of_a_closed_window_hear_of_nothing_any_more(window, demo):
    for _ in visit_all(window):
        pass
    page = window.page
    window.close()
    demo.set_up.save_centre(demo.set_up.centre())
    assert page.shell.bus.receivers("2changed(PyObject)") == 0


@pytest.mark.parametrize("dialog", ["import", "help", "crash"])
def test_every_dialog_is_freed_on_close(window, dialog, tmp_path, language):
    made = {
        "import": lambda: ImportDialog(window.shell, window, None),
        "help": lambda: HelpWindow(language, window),
        "crash": lambda: CrashDialog("report", tmp_path / "x.log", window),
    }[dialog]()
    gone = weakref.ref(made)
    made.show()
    made.close()
    del made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None


def test_a_bug_is_reported_without_a_word_about_patients(qtbot, caplog):
    caplog.announced = ("mdtboard.crash",)
    desk = FailureDesk()
    with qtbot.waitSignal(desk.unknown) as heard:
        try:
            raise ValueError("MOREAU Claire")
        except ValueError as error:
            desk.report(error)
    [report] = heard.args
    assert "ValueError" in report
    assert "MOREAU" not in report


def test_rules_and_faults_are_no_bugs(qtbot):
    desk = FailureDesk()
    with qtbot.waitSignal(desk.known):
        desk.report(RuleViolation(Rule.NOTHING_TO_UNDO))


def test_ctrl_s_reassures(window):
    window.go(Destination(screen=Screen.ROOM))
    window.save_action.trigger()
    assert ":" in window.status.saved_label.text()
    assert CONTROL


def test_the_card_of_keys_knows_every_key_of_the_room_and_no_other(window):
    window.go(Destination(screen=Screen.ROOM))
    source = resource("help/en/keys.md").read_text(encoding="utf-8")
    listed = {
        key.strip()
        for cell in re.findall(r"^\| (.+?) \|", source, re.MULTILINE)
        for key in re.split(r",| or ", cell)
    }
    short = {"Return": "Enter", "PgDown": "Page Down", "PgUp": "Page Up"}
    known = set()
    for screen in (Screen.ROOM, Screen.CASES, Screen.MEETINGS, Screen.DOCUMENTS):
        window.go(Destination(screen=screen))
        for action in window.commands():
            for keys in action.shortcuts():
                text = keys.toString(QKeySequence.SequenceFormat.PortableText)
                for ours, said in short.items():
                    text = text.replace(ours, said)
                known.add(text)
                if screen is Screen.ROOM and not action.isSeparator():
                    assert text in listed | _SAID_ELSEWHERE, f"{text} is not on the card"
    assert listed - known <= {"Key", "---", ";", "Tab"}


# Other forms of keys that are on the card, and one the Help menu shows itself.
_SAID_ELSEWHERE = {"Ctrl+Shift+Z", "Shift+F1", "Ctrl+Q"}
