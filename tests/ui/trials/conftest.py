import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from mdtboard.domain.views import CaseFilter
from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.shell import Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager


def shell_over(services, qapp):
    bus = ChangeBus()
    services.desk.database.on_change(bus.announce)
    return Shell(services, bus, Tasks(threaded=False), Icons(), ThemeManager(qapp, Scheme.LIGHT))


@pytest.fixture
def shell(demo, qapp):
    """The shell over the demonstration board: six trials, nine offers."""
    return shell_over(demo, qapp)


@pytest.fixture
def empty_shell(services, qapp):
    return shell_over(services, qapp)


@pytest.fixture
def said(shell):
    heard = []
    shell.notice_given.connect(lambda text, tone: heard.append(text))
    return heard


@pytest.fixture
def went(shell):
    places = []
    shell.navigation_requested.connect(places.append)
    return places


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


@pytest.fixture
def dialog(qtbot):
    """Returns the one dialog of a class that is open over a page."""

    def find(page, kind):
        found = [box for box in page.window().findChildren(kind) if box.isVisible()]
        assert len(found) == 1
        found[0].activateWindow()
        qtbot.waitUntil(found[0].isActiveWindow)
        return found[0]

    return find


def case_id_of(services, number):
    order = services.patients.order(CaseFilter(descending=False)).sequences
    return services.patients.lines(tuple(order[number - 1 : number]))[0].id
