"""Unlocking a board: which file, and its passphrase. It needs Qt alone."""

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from mdtboard.ui.unlock.logo import Logo
from mdtboard.ui.unlock.secret_edit import SecretEdit
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import ElidedLabel, plain_label


class UnlockPage(QWidget):
    """Asks for the passphrase of a board, or for its recovery key."""

    unlock_requested = Signal(str, str, bool)
    create_requested = Signal()
    demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._recent: tuple[str, ...] = ()
        self._recovery = False
        self._build()
        card = QFrame(self)
        card.setProperty("card", True)
        card.setFixedWidth(440)
        card.setLayout(self._form())
        middle = row(None, card, None)
        self.setLayout(column(None, middle, None, margin=24))
        self.setFocusProxy(self.secret_edit)
        self.secret_edit.entered.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.other_button.clicked.connect(self._on_other)
        self.recovery_button.clicked.connect(self._on_recovery)
        self.create_button.clicked.connect(self.create_requested)
        self.demo_button.clicked.connect(self.demo_requested)

    def _build(self) -> None:
        self.logo = Logo(56, self)
        self.name_label = ElidedLabel("", self, role="title")
        self.folder_label = ElidedLabel("", self, role="note")
        self.secret_label = plain_label(self.tr("&Passphrase"), self, "field")
        self.secret_edit = SecretEdit(self.tr("Passphrase"), self)
        self.secret_label.setBuddy(self.secret_edit.line)
        self.told_label = plain_label("", self, "note", wrap=True)
        self.told_label.hide()
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.busy_bar = QProgressBar(self)
        self.busy_bar.setRange(0, 0)
        self.busy_bar.setProperty("thin", True)
        self.busy_bar.hide()
        self.open_button = button(self.tr("Open the board"), self, "primary")
        self.open_button.setMinimumHeight(36)
        self.other_button = button(self.tr("Another board…"), self, "link")
        self.recovery_button = button(self.tr("Use the recovery key"), self, "link")
        self.create_button = button(self.tr("Make a board"), self, "link")
        self.demo_button = button(self.tr("Open the demonstration"), self, "link")

    def _form(self) -> QVBoxLayout:
        names = column(self.name_label, self.folder_label, spacing=2)
        head = row(self.logo, names, spacing=14)
        head.setStretch(1, 1)
        secret = column(self.secret_label, self.secret_edit, self.error_label, spacing=4)
        return column(
            *(head, self.told_label, secret, self.open_button, self.busy_bar),
            row(self.recovery_button, None, self.other_button),
            row(self.create_button, None, self.demo_button),
            spacing=16,
            margin=24,
        )

    def set_board(self, path: str) -> None:
        """Show which board is to be opened."""
        self._path = path
        self.name_label.setText(Path(path).stem)
        self.folder_label.setText(str(Path(path).parent))
        self.secret_edit.setFocus()

    def set_recent(self, paths: tuple[str, ...]) -> None:
        """Offer the boards opened before."""
        self._recent = paths

    def tell(self, text: str) -> None:
        """Say what was done before a passphrase is asked for."""
        self.told_label.setText(text)
        self.told_label.show()

    def show_error(self, text: str) -> None:
        """Say why it did not open; the passphrase stays to be corrected."""
        self.error_label.setText(text)
        self.error_label.show()
        self.secret_edit.setFocus()
        self.secret_edit.line.selectAll()

    def set_busy(self, busy: bool) -> None:
        """Show that the passphrase is being tried."""
        self.busy_bar.setVisible(busy)
        self.open_button.setEnabled(not busy)
        self.secret_edit.line.setReadOnly(busy)
        if busy:
            self.error_label.hide()

    @Slot()
    def _on_open(self) -> None:
        if self.secret_edit.text() and self.open_button.isEnabled():
            self.unlock_requested.emit(self._path, self.secret_edit.text(), self._recovery)

    @Slot()
    def _on_recovery(self) -> None:
        self._recovery = not self._recovery
        words = self.tr("&Recovery key") if self._recovery else self.tr("&Passphrase")
        self.secret_label.setText(words)
        self.secret_edit.line.setAccessibleName(words.replace("&", ""))
        self.secret_edit.line.clear()
        self.recovery_button.setText(
            self.tr("Use the passphrase") if self._recovery else self.tr("Use the recovery key")
        )
        self.secret_edit.setFocus()

    @Slot()
    def _on_other(self) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        for path in self._recent:
            menu.addAction(path.replace("&", "&&")).setData(path)
        menu.addAction(self.tr("Choose a file…"))
        menu.triggered.connect(self._on_board_chosen)
        menu.popup(self.other_button.mapToGlobal(self.other_button.rect().bottomLeft()))

    @Slot(object)
    def _on_board_chosen(self, action: object) -> None:
        from PySide6.QtWidgets import QFileDialog

        path = action.data()  # type: ignore[attr-defined]
        if path:
            self.set_board(str(path))
            return
        dialog = QFileDialog(self, self.tr("Open a board"), str(Path(self._path).parent))
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Board files (*.mdtb)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.set_board)
        dialog.open()
