"""Tells, without a dialog, that there is one screen only, and what to do about names."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label


class OneScreenBar(QFrame):
    """Offers the discreet mode when the room may see the operator's own screen."""

    discreet_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        words = self.tr(
            "There is only one screen: the wall is a window. If the room sees this screen, hide the"
            " names on it too."
        )
        self.text_label = plain_label(words, self, wrap=True)
        self.discreet_button = button(self.tr("Discreet mode"), self, "primary")
        self.close_button = button(self.tr("Not needed"), self)
        line = row(self.text_label, self.discreet_button, self.close_button)
        line.setStretch(0, 1)
        self.setLayout(column(line, margin=10))
        self.discreet_button.clicked.connect(self._on_discreet)
        self.close_button.clicked.connect(self._on_close)
        self.hide()

    @Slot()
    def _on_discreet(self) -> None:
        self.hide()
        self.discreet_wanted.emit()

    @Slot()
    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
