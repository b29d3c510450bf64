"""The base of every screen."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from mdtboard.domain.changes import Changes, Kind
from mdtboard.ui.panes import panes_of
from mdtboard.ui.shell import Destination, Screen, Shell


class Page(QWidget):
    """A screen of the window: it builds and forwards, its presenter decides.

    A subclass names its `place`, the `kinds` of record that make it look again, and its help
    `topic`; it fills itself in `refresh`. A hidden page looks again when it is next shown.
    """

    place: Screen
    kinds: frozenset[Kind] = frozenset()
    topic: str = "index"
    title_changed = Signal(str)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self._stale = True
        self._begun = False
        shell.bus.changed.connect(self._on_changed)

    def arrive(self, destination: Destination) -> None:
        """Show what `destination` asks for; called each time the screen is chosen."""

    def begin_at(self, first: QWidget) -> None:
        """Put the focus on `first` when the screen is first come to; Qt takes the first button.

        Later it is where it was left, and it stays in the rail for who walks through the rail.
        """
        if not self._begun and self.isAncestorOf(QApplication.focusWidget() or self):
            self._begun = True
            first.setFocus()

    def refresh(self) -> None:
        """Read again and show."""

    def page_actions(self) -> tuple[QAction, ...]:
        """Return the commands of this screen, for the menu, the palette and the key sheet."""
        return ()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts of the screen that F6 goes through."""
        return panes_of(self)

    def flush(self) -> None:
        """Save what is being typed; called before the screen or the program is left."""

    def taken_back(self, about: UUID | None) -> str:
        """Show the case that undo or redo changed, and return its number if it is here."""
        return ""

    def holds_words(self) -> bool:
        """Tell whether something typed here is in no file, although it was to be saved."""
        return False

    def release(self) -> None:
        """Stop hearing of changes; called before the window goes."""
        self.shell.bus.changed.disconnect(self._on_changed)

    def ensure_fresh(self) -> None:
        """Read again if something changed since the page was last shown."""
        if self._stale:
            self._stale = False
            self.refresh()

    @Slot(Changes)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*self.kinds):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
