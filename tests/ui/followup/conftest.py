from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.care import CareOption, Treatment
from mdtboard.domain.ids import OptionId, new_id
from tests.builders import save_meeting
from tests.ui.conftest import shell_over


class Board:
    """A board whose live meeting asked for something in each of its first four cases."""

    def __init__(self, services):
        self.services = services
        self.board, self.meeting_id = save_meeting(services, cases=5)
        self.later = services.meetings.plan(self.board, services.desk.today() + timedelta(days=7))
        services.meetings.start(self.meeting_id)
        self.ask(0, Treatment.NEW_PRESENTATION)
        self.ask(1, Treatment.SECOND_READING)
        self.ask(2, Treatment.RECOURSE, precision="RCP nationale", deadline=services.desk.today())
        self.ask(3, Treatment.EXAMINATION, precision="TEP")

    def row(self, place):
        return self.services.meetings.agenda(self.meeting_id)[place]

    def ask(self, place, kind, **values):
        asked = CareOption(id=OptionId(new_id()), kind=kind, **values)
        draft = self.services.decisions.draft_for(self.row(place))
        typed = self.services.decisions.edit(replace(draft, options=(asked,)))
        self.services.decisions.record(typed)


@pytest.fixture
def board(services):
    return Board(services)


@pytest.fixture
def shell(board, services, qapp):
    made = shell_over(services, qapp)
    made.went = []
    made.navigation_requested.connect(made.went.append)
    return made


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
