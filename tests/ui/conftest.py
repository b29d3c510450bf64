"""What the tests of the screens share; each begins in English, whatever the one before spoke."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.shell import Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages
from tests.ui.readings import invented


@pytest.fixture(autouse=True)
def english(qapp) -> Iterator[None]:
    languages = Languages()
    languages.speak("en")
    yield
    languages.speak("en")


@pytest.fixture(params=["en"])
def language(request) -> str:
    return request.param


@pytest.fixture
def window(qtbot, demo, language) -> Iterator[MainWindow]:
    """The window over the demonstration board."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages = Languages()
    languages.speak(language)
    themes = ThemeManager(app, Scheme.LIGHT, 100)
    bus = ChangeBus()
    demo.desk.database.on_change(bus.announce)
    made = MainWindow(Shell(demo, bus, Tasks(threaded=False), Icons(), themes))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    yield made
    made.close()
    languages.speak("en")


@pytest.fixture(scope="session")
def invented_template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "board.mdtb"
    invented.make(path)
    return path


@pytest.fixture
def board(invented_template, tmp_path, qapp):
    """A board of a few invented cases, with its shell."""
    found = invented.opened(invented_template, tmp_path, qapp)
    yield found
    found.services.close()


@pytest.fixture
def said(board):
    heard = []
    board.shell.notice_given.connect(lambda text, tone: heard.append(text))
    return heard


@pytest.fixture
def write(qtbot):
    """Types text of any script into a widget that has the keyboard."""

    def into(widget, text):
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return into


@pytest.fixture
def shown(qtbot):
    def show(page):
        qtbot.addWidget(page)
        page.resize(1180, 720)
        page.show()
        page.ensure_fresh()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show
