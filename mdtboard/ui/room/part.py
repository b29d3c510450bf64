"""What the meeting room does beside the decision, one object a concern."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter


class RoomPart(QObject):
    """Hears what the room shows, adds its own widgets to it, and brings its own commands.

    A part knows the room's signals and its presenter, and no other part.
    """

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page)
        self.page = page
        self.presenter = presenter

    def commands(self) -> tuple[QAction, ...]:
        """Return the part's commands, for the menu, the palette and the key sheet."""
        return ()

    def settle(self) -> None:
        """Make up its mind about what is half typed; called before the case is left."""

    def flush(self) -> None:
        """Save what is being typed; called before the case or the screen is left."""

    def release(self) -> None:
        """Let go of what lives outside the window; called before it closes."""
