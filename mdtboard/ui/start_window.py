"""The first window: unlock a board, or make one. It needs Qt alone, so it comes at once."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mdtboard.overriding import override
from mdtboard.ui.unlock.page import UnlockPage
from mdtboard.ui.widgets.layout import column

if TYPE_CHECKING:
    from mdtboard.domain.person import Account
    from mdtboard.ui.unlock.recovery_page import RecoveryPage


class StartWindow(QWidget):
    """Asks for a passphrase, or leads through the first steps; the application does the rest.

    `painted` comes once, with the first picture: what is slow may begin after it.
    """

    painted = Signal()
    unlock_asked = Signal(str, str, bool)
    create_asked = Signal(object)
    demo_asked = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, recent: tuple[str, ...], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recent = recent
        self._language = language
        self._path: Path | None = None
        self._painted = False
        self.setProperty("page", True)
        self.setWindowTitle("mdtboard")
        self.stack = QStackedWidget(self)
        self.setLayout(column(self.stack, margin=0))
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1100, screen.width()), min(720, screen.height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    @Slot()
    def show_first_run(self) -> None:
        """Lead through the first steps."""
        # Both questions are answered by the code that opens files; they are asked only when the
        # steps come to them, which lets this window open without it.
        from mdtboard.ui.unlock.first_run import FirstRun

        page = FirstRun(_new_recovery_key, _is_synchronised, self)
        page.language_chosen.connect(self.language_chosen)
        page.demo_requested.connect(self.demo_asked)
        page.board_described.connect(self.create_asked)
        self._show(page)

    def show_unlock(self, path: Path) -> None:
        """Ask for the passphrase of a board."""
        self._path = path
        self.setWindowTitle(f"{path.stem} - mdtboard")
        page = UnlockPage(self)
        page.set_recent(self._recent)
        page.set_board(str(path))
        page.unlock_requested.connect(self.unlock_asked)
        page.create_requested.connect(self.show_first_run)
        page.demo_requested.connect(self.demo_asked)
        self._show(page)

    def show_recovery(
        self, accounts: "tuple[Account, ...]", *, names_coordinator: bool
    ) -> "RecoveryPage":
        """Show the one screen that the recovery key opens, and return it."""
        from mdtboard.ui.unlock.recovery_page import RecoveryPage

        page = RecoveryPage(accounts, self, names_coordinator=names_coordinator)
        self._show(page)
        return page

    def tell(self, text: str) -> None:
        """Say what was done, above the passphrase."""
        shown = self.stack.currentWidget()
        if isinstance(shown, UnlockPage):
            shown.tell(text)

    def show_error(self, text: str) -> None:
        """Say why it did not open; what was typed stays."""
        shown = self.stack.currentWidget()
        if shown is not None:
            shown.show_error(text)  # type: ignore[attr-defined]

    def set_busy(self, busy: bool) -> None:
        """Show that the board is being opened."""
        shown = self.stack.currentWidget()
        if shown is not None:
            shown.set_busy(busy)  # type: ignore[attr-defined]

    def retranslate(self, language: str) -> None:
        """Show the same page in another language."""
        self._language = language
        if isinstance(self.stack.currentWidget(), UnlockPage) and self._path is not None:
            self.show_unlock(self._path)
        else:
            self.show_first_run()

    def _show(self, page: QWidget) -> None:
        before = self.stack.currentWidget()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.setFocus()
        if before is not None:
            self.stack.removeWidget(before)
            before.deleteLater()


def _new_recovery_key() -> str:
    from mdtboard.services.board_files import new_recovery_key

    return new_recovery_key()


def _is_synchronised(folder: Path) -> bool:
    from mdtboard.services import board_files

    return board_files.is_synchronised(folder)
