"""Pieces of the case file: facts with their labels, links, and pages that scroll."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mdtboard.ui.shell import Destination
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.layout import FlowLayout, card
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import plain_label

_LABEL_WIDTH = 150


class Link(QPushButton):
    """Words that lead to another place."""

    followed = Signal(object)

    def __init__(self, text: str, destination: Destination, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.destination = destination
        self.setAutoDefault(False)
        self.setProperty("kind", "link")
        self.setProperty("compact", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.followed.emit(self.destination)


class Facts(QWidget):
    """Labels on the left, what they stand for on the right; empty ones are left out."""

    def __init__(self, pairs: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, current_theme().px(_LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        for words, value in pairs:
            if not value.strip():
                continue
            line = grid.rowCount()
            name = plain_label(words, self, "field", wrap=True)
            name.setMaximumWidth(current_theme().px(_LABEL_WIDTH))
            said = plain_label(value, self, wrap=True, selectable=True)
            said.setAccessibleName(f"{words}: {value}")
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, line, 1, Qt.AlignmentFlag.AlignTop)


class Pills(QWidget):
    """States side by side, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, text: str, tone: Tone, sign: str | None = None) -> None:
        """Add one state."""
        self._flow.addWidget(Pill(text, tone, self, sign))

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is no state, such as a link."""
        self._flow.addWidget(widget)

    def clear(self) -> None:
        """Take everything away."""
        empty(self._flow)


class TabPage(QScrollArea):
    """A page of the case file that scrolls; it is filled anew at each reading."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = QWidget(self)
        self.content.setProperty("page", True)
        # Otherwise labels that wrap ask for the height of their narrowest shape.
        policy = QSizePolicy.Policy
        self.content.setSizePolicy(policy.Preferred, policy.Ignored)
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(0, 12, 6, 12)
        self._column.setSpacing(12)
        self.setWidget(self.content)

    def clear(self) -> None:
        """Take everything away."""
        empty(self._column)

    def add(self, widget: QWidget) -> None:
        """Add a widget below the others."""
        self._column.addWidget(widget)

    def add_card(self, heading: str, *items: QWidget) -> QFrame:
        """Add a card with a heading."""
        title = plain_label(heading, self.content, "strong", wrap=True)
        frame = card(self.content, title, *items)
        self._column.addWidget(frame)
        return frame

    def add_end(self) -> None:
        """Keep what was added at the top."""
        self._column.addStretch(1)

    def link(self, text: str, destination: Destination) -> Link:
        """Return a link whose destination this page reports."""
        made = Link(text, destination, self.content)
        made.followed.connect(self.followed)
        return made


def empty(layout: QLayout) -> None:
    """Take every widget out of `layout` and free it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
