import pytest

from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.home.page import HomePage
from mdtboard.ui.icons import Icons
from mdtboard.ui.shell import Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager


@pytest.fixture
def page_over(qtbot, qapp):
    """Makes the first screen over a board; where it goes is written down."""

    def make(services):
        bus = ChangeBus()
        services.desk.database.on_change(bus.announce)
        themes = ThemeManager(qapp, Scheme.LIGHT)
        shell = Shell(services, bus, Tasks(threaded=False), Icons(), themes)
        shell.went = []
        shell.navigation_requested.connect(shell.went.append)
        page = HomePage(shell)
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
