"""Saves the keyboard card, to be printed and laid beside the keyboard."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMainWindow

from mdtboard.ui.actions import make_action
from mdtboard.ui.shell import Shell


class KeyCard(QObject):
    """The command of the Help menu that files the card as a PDF."""

    def __init__(self, window: QMainWindow, shell: Shell) -> None:
        super().__init__(window)
        self._window = window
        self._shell = shell
        self.action = make_action(
            window, "key_card", self.tr("Keyboard card (PDF)…"), self._on_asked
        )

    @Slot()
    def _on_asked(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Save the keyboard card"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("mdtboard-keys.pdf"))
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, place: str) -> None:
        """Write the card where the user wants it."""
        self._shell.services.documents.key_card(Path(place))
        self._shell.say(self.tr("Saved: {name}").format(name=Path(place).name))
