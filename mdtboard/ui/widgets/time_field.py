"""A time of day, typed or stepped."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTimeEdit, QWidget

from mdtboard.ui.widgets.steady import Steady


class TimeField(Steady, QTimeEdit):
    """Hours and minutes, 24 hours, where the text of other fields stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("HH:mm")
        # With both arrows at the right, Qt forgets the left padding of the style sheet.
        self.lineEdit().setTextMargins(6, 0, 0, 0)
