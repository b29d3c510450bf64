import pytest

from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.meetings.page import MeetingsPage
from mdtboard.ui.shell import Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager


@pytest.fixture
def shell_of():
    """Makes a shell over a board; what it says and where it goes is written down."""

    def make(services, themes=None):
        bus = ChangeBus()
        services.desk.database.on_change(bus.announce)
        shell = Shell(services, bus, Tasks(threaded=False), Icons(), themes)
        shell.said, shell.went = [], []
        shell.notice_given.connect(lambda text, tone: shell.said.append(text))
        shell.navigation_requested.connect(shell.went.append)
        return shell

    return make


@pytest.fixture
def page_over(qtbot, qapp, shell_of):
    def make(services):
        page = MeetingsPage(shell_of(services, ThemeManager(qapp, Scheme.LIGHT)))
        qtbot.addWidget(page)
        page.resize(1180, 720)
        page.show()
        qtbot.waitActive(page)
        page.ensure_fresh()
        return page

    return make


@pytest.fixture
def page(page_over, demo):
    return page_over(demo)
