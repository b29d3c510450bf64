"""A whole number, typed or stepped."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

from mdtboard.ui.widgets.steady import Steady


class NumberField(Steady, QSpinBox):
    """A spin box whose figure stands where the text of other fields stands."""

    def __init__(self, parent: QWidget | None = None, least: int = 0, most: int = 99) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(least, most)
        # With both arrows at the right, Qt forgets the left padding of the style sheet.
        self.lineEdit().setTextMargins(6, 0, 0, 0)
