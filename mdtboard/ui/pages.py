"""Which class shows which screen; each is imported when it is first opened."""

from mdtboard.ui.page import Page
from mdtboard.ui.shell import Screen, Shell

RAIL: tuple[tuple[Screen, str], ...] = (
    (Screen.HOME, "home"),
    (Screen.MEETINGS, "calendar-event"),
    (Screen.ROOM, "users"),
    (Screen.CASES, "folder"),
    (Screen.READINGS, "microscope"),
    (Screen.FOLLOW_UP, "list-check"),
    (Screen.TRIALS, "test-pipe"),
    (Screen.DOCUMENTS, "files"),
)


def make_page(screen: Screen, shell: Shell) -> Page:
    """Return a new page for `screen`."""
    match screen:
        case Screen.HOME:
            from mdtboard.ui.home.page import HomePage

            return HomePage(shell)
        case Screen.MEETINGS:
            from mdtboard.ui.meetings.page import MeetingsPage

            return MeetingsPage(shell)
        case Screen.ROOM:
            from mdtboard.ui.room.page import RoomPage

            return RoomPage(shell)
        case Screen.CASES:
            from mdtboard.ui.cases.page import CasesPage

            return CasesPage(shell)
        case Screen.READINGS:
            from mdtboard.ui.readings.page import ReadingsPage

            return ReadingsPage(shell)
        case Screen.FOLLOW_UP:
            from mdtboard.ui.followup.page import FollowUpPage

            return FollowUpPage(shell)
        case Screen.TRIALS:
            from mdtboard.ui.trials.page import TrialsPage

            return TrialsPage(shell)
        case Screen.DOCUMENTS:
            from mdtboard.ui.documents.page import DocumentsPage

            return DocumentsPage(shell)
        case Screen.SETTINGS:
            from mdtboard.ui.settings.page import SettingsPage

            return SettingsPage(shell)
