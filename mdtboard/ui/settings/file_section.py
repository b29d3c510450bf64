"""Where the board file lies, what a backup needs, and whether its history is whole."""

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.ui.icons import Icons
from mdtboard.ui.settings.lock_card import LockCard
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import card, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import plain_label


class FileSection(QWidget):
    """The two files of a board, when it locks itself, and the check of its audit chain."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        path = shell.services.path
        self.path_line = self._path_line(str(path))
        # The key slots lie beside the file, under its name.
        self.keys_line = self._path_line(f"{path}.keys")
        form = FormGrid(self)
        wide = 16_777_215
        form.add(self.tr("&Board file, encrypted"), self.path_line, max_width=wide)
        form.add(self.tr("&Key slots, one for each account"), self.keys_line, max_width=wide)
        self.folder_button = button(self.tr("&Open the folder"), self)
        self.folder_button.setIcon(Icons().icon("folder"))
        self.copy_button = button(self.tr("&Copy the two paths"), self, "quiet")
        words = self.tr(
            "For a backup, copy both files together, with the program closed. Without the key "
            "slots nobody can open the board again; without a passphrase or the recovery key, "
            "neither file is of any use. Keep the recovery key on paper, elsewhere."
        )
        backup = plain_label(words, self, wrap=True)
        files = card(
            self,
            form,
            row(self.folder_button, self.copy_button, None),
            plain_label(self.tr("What a backup needs"), self, "strong"),
            backup,
            spacing=10,
        )
        title = plain_label(self.tr("Board file"), self, "heading")
        self.lock = LockCard(shell, self)
        lock_title = plain_label(self.tr("Locking"), self, "strong")
        lock = card(self, lock_title, self.lock, spacing=10)
        self.setLayout(column(title, files, lock, self._chain_card(), None, spacing=12))
        self.folder_button.clicked.connect(self._on_open_folder)
        self.copy_button.clicked.connect(self._on_copy)
        self.check_button.clicked.connect(self._on_check)

    def _chain_card(self) -> QWidget:
        self.check_button = button(self.tr("Check the histor&y"), self)
        self.check_pill = Pill(parent=self)
        self.check_pill.hide()
        check_words = self.tr(
            "Every act is chained to the one before it. The check reads the whole chain and finds "
            "the first entry that was changed outside the program."
        )
        return card(
            self,
            plain_label(self.tr("Audit chain"), self, "strong"),
            plain_label(check_words, self, wrap=True),
            row(self.check_button, self.check_pill, None),
            spacing=10,
        )

    def _path_line(self, path: str) -> QLineEdit:
        made = QLineEdit(path, self)
        made.setReadOnly(True)
        made.setCursorPosition(0)
        return made

    @Slot()
    def _on_open_folder(self) -> None:
        folder = self.shell.services.path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.path_line.text()}\n{self.keys_line.text()}")

    @Slot()
    def _on_check(self) -> None:
        self.check_button.setEnabled(False)
        self.check_pill.show_state(self.tr("Checking…"), Tone.INFO)
        self.check_pill.show()
        work = self.shell.services.history.first_broken_link
        self.shell.run(work, self._on_checked, self._on_not_checked)

    def _on_checked(self, broken: int | None) -> None:
        self.check_button.setEnabled(True)
        if broken is None:
            self.check_pill.show_state(self.tr("The history is whole"), Tone.DONE)
            return
        words = self.tr("Entry {number} was changed outside the program")
        self.check_pill.show_state(words.format(number=broken), Tone.PROBLEM)

    def _on_not_checked(self, error: Exception) -> None:
        self.check_button.setEnabled(True)
        self.check_pill.hide()
        raise error
