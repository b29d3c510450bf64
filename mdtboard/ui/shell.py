"""What every page may use of the window around it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from mdtboard.services.bundle import Services
from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.places import Destination as Destination
from mdtboard.ui.places import Screen as Screen
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import ThemeManager, Tone

T = TypeVar("T")


class Shell(QObject):
    """The services and the few things a page asks of its window.

    `document_language` and `lock_minutes` are what this machine remembers; a page that changes
    one says so by its signal, and the application keeps it.
    """

    navigation_requested = Signal(object)
    notice_given = Signal(str, object)
    undo_offered = Signal(str)
    saved = Signal()
    language_chosen = Signal(str)
    appearance_chosen = Signal()
    document_language_chosen = Signal(str)
    lock_delay_chosen = Signal(int)

    def __init__(
        self,
        services: Services,
        bus: ChangeBus,
        tasks: Tasks,
        icons: Icons,
        themes: ThemeManager,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.bus = bus
        self.tasks = tasks
        self.icons = icons
        self.themes = themes
        self.document_language = ""
        self.lock_minutes = 10

    def go(self, destination: Destination) -> None:
        """Show another screen."""
        self.navigation_requested.emit(destination)

    def say(self, text: str, tone: Tone = Tone.DONE) -> None:
        """Tell the user something in the window's message bar, without a question."""
        self.notice_given.emit(text, tone)

    def offer_undo(self, text: str) -> None:
        """Tell the user what was just done, with a button that takes it back."""
        self.undo_offered.emit(text)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run slow work off this thread; a failure nobody handles is shown to the user."""
        self.tasks.run(work, done, failed or self._raise)

    def _raise(self, error: Exception) -> None:
        raise error
