import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.ui.readings import invented


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "board.mdtb"
    invented.make(path)
    return path


@pytest.fixture
def board(template, tmp_path, qapp):
    found = invented.opened(template, tmp_path, qapp)
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
