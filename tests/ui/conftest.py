"""What the tests of screens share; each begins in English, whatever the test before it spoke."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.shell import Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages
from mdtboard.ui.whole_text import WholeText


def shell_over(services, qapp):
    bus = ChangeBus()
    services.desk.database.on_change(bus.announce)
    return Shell(services, bus, Tasks(threaded=False), Icons(), ThemeManager(qapp, Scheme.LIGHT))


@pytest.fixture(autouse=True)
def english(qapp) -> Iterator[None]:
    languages = Languages()
    languages.speak("en")
    yield
    languages.speak("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def whole_text(qapp) -> Iterator[None]:
    """Mends the fields that are left, as the application does from its first window on."""
    mending = WholeText(qapp)
    yield
    mending.release()


@pytest.fixture(autouse=True)
def empty_clipboard(qapp) -> Iterator[None]:
    yield
    # Qt frees what is left there when the process ends, and Python's part of it is gone by then:
    # every test passed, and the run ended in a segmentation fault.
    QApplication.clipboard().clear()


@pytest.fixture
def write():
    """Types letters one by one; unlike keyClicks it knows every script."""

    def into(widget, text):
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return into


@pytest.fixture
def shown(qtbot):
    """Shows a page in the room a laptop leaves, filled and with the keyboard."""

    def show(page):
        qtbot.addWidget(page)
        page.resize(1180, 720)
        page.show()
        page.ensure_fresh()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


@pytest.fixture
def host(qtbot):
    """The window under a dialog, which frees itself once it is closed."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1180, 720)
    window.show()
    return window
