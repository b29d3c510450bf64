"""The numbers by which other institutions know a patient, in one line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.domain.patient import OtherNumber, read_numbers


class NumbersField(QLineEdit):
    """Takes "204411 (CHU de Lyon); 88 (IGR)"; what it cannot read is said and kept."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Number (institution); number (institution)"))
        self.textEdited.connect(self.changed)

    def read(self) -> tuple[OtherNumber, ...]:
        """Return the numbers entered."""
        return read_numbers(self.text()) or ()

    def write(self, value: tuple[OtherNumber, ...]) -> None:
        """Show some numbers."""
        self.setText("; ".join(str(one) for one in value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Return what is wrong with what was typed, or nothing."""
        if read_numbers(self.text()) is not None:
            return ""
        return self.tr("Write the number, then the institution in brackets: 204411 (CHU)")
