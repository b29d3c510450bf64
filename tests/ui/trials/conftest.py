import pytest

from mdtboard.domain.views import CaseFilter
from tests.ui.conftest import shell_over


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
