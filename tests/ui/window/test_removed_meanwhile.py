"""A case that is removed while other screens stand on it."""

import pytest
from PySide6.QtWidgets import QApplication

from mdtboard.domain.ids import CaseId
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.shell import Destination, Screen
from tests.builders import save_meeting
from tests.ui.conftest import shell_over


@pytest.fixture
def window(services, qapp, qtbot):
    made = MainWindow(shell_over(services, qapp))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def test_every_screen_goes_on_when_the_case_it_showed_is_removed(window, services):
    _, meeting_id = save_meeting(services, cases=2)
    services.meetings.start(meeting_id)
    [row, _] = services.meetings.agenda(meeting_id)
    reading = services.readings.request(services.readings.new_request(row.case))
    case_id = CaseId(row.case.id)
    places = (
        Destination(
            screen=Screen.MEETINGS, meeting_id=meeting_id, presentation_id=row.presentation.id
        ),
        Destination(screen=Screen.ROOM, meeting_id=meeting_id),
        Destination(screen=Screen.READINGS, reading_id=reading.id),
        Destination(screen=Screen.DOCUMENTS, meeting_id=meeting_id, section="agenda"),
        Destination(screen=Screen.FOLLOW_UP, case_id=case_id),
        Destination(screen=Screen.CASES, case_id=case_id),
        Destination(screen=Screen.HOME),
    )
    for place in places:
        window.go(place)
        QApplication.processEvents()
    services.removal.remove_case(case_id)
    for place in places:
        window.go(Destination(screen=place.screen))
        QApplication.processEvents()
    services.history.undo()
    for place in places:
        window.go(place)
        services.removal.remove_case(case_id)
        QApplication.processEvents()
        services.history.undo()


def test_every_screen_shows_a_cancelled_meeting_and_offers_no_start(window, services):
    _, meeting_id = save_meeting(services, cases=2, in_days=3)
    services.scheduling.cancel(meeting_id, "Grève")
    for screen in (Screen.MEETINGS, Screen.ROOM, Screen.DOCUMENTS, Screen.HOME):
        window.go(Destination(screen=screen, meeting_id=meeting_id))
        QApplication.processEvents()
        if screen is Screen.ROOM:
            assert not window.page.start_button.isVisible()
            assert not window.page.end_button.isVisible()
