"""The window of a real board, for the tests that live a whole meeting in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages
from tests.keys import Keyboard


class Watch(QObject):
    """Sees every dialog and menu that waits for somebody, and closes it.

    It looks about instead of listening: a filter on the whole application, in Python, is handed
    objects that are half made, and ends the program now and then.
    """

    def __init__(self) -> None:
        super().__init__()
        self._seen: list[str] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(5)

    @property
    def dialogs(self) -> list[str]:
        """Return the kinds of what was shown."""
        self.look()
        return self._seen

    @Slot()
    def look(self) -> None:
        for widget in QApplication.topLevelWidgets():
            asks = widget.isModal() or isinstance(widget, QDialog | QMenu)
            if asks and widget.isVisible():
                self._seen.append(type(widget).__name__)
                widget.close()


@pytest.fixture
def watch(qapp) -> Iterator[Watch]:
    seen = Watch()
    yield seen
    seen.deleteLater()


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
