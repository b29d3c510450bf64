"""A handle that is dragged along a scale."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QWidget

from mdtboard.ui.widgets.steady import Steady


class Slider(Steady, QSlider):
    """A slider that is dragged, or moved by the arrows while it has the keyboard."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
