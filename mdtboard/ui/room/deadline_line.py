"""A line for a delay or a day."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.ui import formats


class DeadlineLine(QLineEdit):
    """Takes "3w", "10d" or a date; a short delay is said in words once the line is left.

    `said` carries the text at each change that is a person's.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.said)
        self.editingFinished.connect(self.settle)

    @Slot()
    def settle(self) -> None:
        """Say a short delay in words, as it will be printed."""
        words = "" if self.isReadOnly() else formats.delay_words(self.text())
        if words and words != self.text():
            self.setText(words)
            self.said.emit(words)
