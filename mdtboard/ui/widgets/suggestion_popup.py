"""The list that floats under a line of typing."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from mdtboard.ui.widgets.suggestions import SuggestionList

MOST_ROWS = 10
_WIDEST = 560
# What the arrows do to the list while the keyboard stays in the line.
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS - 1,
    Qt.Key.Key_PageUp: 1 - MOST_ROWS,
}


class SuggestionPopup(QFrame):
    """Floats under the line and never takes the keyboard from it."""

    def __init__(self, parent: QWidget) -> None:
        # A tool tip window needs no window manager, so nothing can give it the focus.
        flags = Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint
        super().__init__(parent, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("popup", True)
        self.list = SuggestionList(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.list)

    def place_under(self, line: QLineEdit) -> None:
        """Show under `line`, or above it where the screen ends."""
        wanted = self.list.wanted_size(MOST_ROWS)
        self.list.setFixedHeight(wanted.height())
        width = min(max(line.width(), wanted.width()), max(_WIDEST, line.width()))
        corner = line.mapToGlobal(QPoint(0, line.height() + 2))
        box = QRect(corner.x(), corner.y(), width, wanted.height() + 2)
        screen = line.screen().availableGeometry()
        if box.bottom() > screen.bottom():
            box.moveBottom(line.mapToGlobal(QPoint(0, -2)).y())
        box.moveLeft(max(screen.left(), min(box.left(), screen.right() - box.width())))
        # The layout still asks for the height of the list before.
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.setGeometry(box)
        self.show()
