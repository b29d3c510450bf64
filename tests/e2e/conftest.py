"""The window of a real board, for the tests that live a whole meeting in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from typing_extensions import override

from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages
from tests.keys import Keyboard


class Watch(QObject):
    """Sees every dialog and menu that is shown, and every press of a pointer's button."""

    def __init__(self) -> None:
        super().__init__()
        self.dialogs: list[str] = []
        self.presses = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            asks = watched.isWindow() and watched.isModal()
            if asks or isinstance(watched, QDialog | QMenu):
                self.dialogs.append(type(watched).__name__)
                QTimer.singleShot(0, watched.close)  # one that was opened by exec() would wait
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self.presses += 1
        return False


@pytest.fixture
def watch(qapp) -> Iterator[Watch]:
    seen = Watch()
    qapp.installEventFilter(seen)
    yield seen
    qapp.removeEventFilter(seen)


@pytest.fixture(params=["fr", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture
def window(qtbot, demo, language) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages = Languages()
    languages.speak(language)
    bus = ChangeBus()
    demo.desk.database.on_change(bus.announce)
    themes = ThemeManager(app, Scheme.LIGHT, 100)
    made = MainWindow(Shell(demo, bus, Tasks(threaded=False), Icons(), themes))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    # What is typed in a combo box a second ago is still part of its search.
    interval = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(1)
    yield made
    QApplication.setKeyboardInputInterval(interval)
    made.close()
    languages.speak("en")


@pytest.fixture
def room(window, qtbot):
    """The live meeting of today, with the cursor in the decision line."""
    window.go(Destination(screen=Screen.ROOM))
    page = window.page
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.start_button)
    keys = Keyboard()
    keys.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.decision.line_edit)
    keys.forget()
    return page, keys
