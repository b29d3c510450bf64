import os
from datetime import timedelta

import pytest

from mdtboard.domain.views import CaseFilter
from mdtboard.ui.cases.page import CasesPage
from tests.ui.conftest import shell_over

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def shell(demo, qapp):
    """The shell over the demonstration board: 32 cases of 30 invented patients."""
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
def opened(qtbot):
    """Makes a page of a shell and shows it in the room a laptop leaves."""

    def make(shell):
        page = CasesPage(shell)
        qtbot.addWidget(page)
        page.resize(1180, 720)
        page.show()
        page.ensure_fresh()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


@pytest.fixture
def page(shell, opened):
    return opened(shell)


@pytest.fixture
def dialog(qtbot, page):
    """Returns the one dialog of a class that is open over the page."""

    def find(kind):
        found = [box for box in page.findChildren(kind) if box.isVisible()]
        assert len(found) == 1
        found[0].activateWindow()
        qtbot.waitUntil(found[0].isActiveWindow)
        return found[0]

    return find


@pytest.fixture
def plan(shell):
    """Plans a meeting of the first board, a month from now."""

    def make():
        services = shell.services
        board = services.set_up.boards()[0]
        return services.meetings.plan(board, services.desk.today() + timedelta(days=30))

    return make


def first_case(services):
    """Return the line of D-0001."""
    order = services.patients.order(CaseFilter(descending=False))
    return services.patients.lines(tuple(order.sequences[:1]))[0]
