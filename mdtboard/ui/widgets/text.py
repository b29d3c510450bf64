"""Labels and tooltips that never read markup in what they show."""

from typing import Literal

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from mdtboard.overriding import override

# What html.escape does, and line breaks; that module knows every entity there is, and would be a
# fiftieth of the first window.
_ESCAPED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br>"}
)
_PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
Role = Literal["body", "title", "heading", "note", "strong", "field", "error"]


def plain_label(
    text: str,
    parent: QWidget | None = None,
    role: Role = "body",
    *,
    wrap: bool = False,
    selectable: bool = False,
) -> QLabel:
    """Return a label that shows `text` letter by letter, whatever it holds."""
    label = QLabel(parent)
    _make_plain(label, role, selectable=selectable)
    label.setWordWrap(wrap)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    label.setText(text)
    return label


def set_text(line: QLineEdit, text: str) -> None:
    """Show `text` in a line; the same text keeps the cursor where it is."""
    if line.text() != text:
        line.setText(text)


def plain_tooltip(text: str) -> str:
    """Return `text` in a form that Qt shows letter by letter, wrapped where it is long."""
    if not text:
        return ""
    return f"<p>{text.translate(_ESCAPED)}</p>"


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where the room ends; the tooltip has the rest."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        role: Role = "body",
        *,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        _make_plain(self, role, selectable=selectable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._update_tip()

    @override
    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().horizontalAdvance("Mmm…")
        return QSize(min(least, super().sizeHint().width()), super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_cut():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(
            self.text(), QtCore.Qt.TextElideMode.ElideRight, rect.width()
        )
        align = self.alignment() | QtCore.Qt.TextFlag.TextSingleLine
        self.style().drawItemText(
            painter,
            rect,
            int(align),
            self.palette(),
            self.isEnabled(),
            text,
            QPalette.ColorRole.WindowText,
        )

    def _is_cut(self) -> bool:
        needed = self.fontMetrics().horizontalAdvance(self.text())
        return needed > self.contentsRect().width()

    def _update_tip(self) -> None:
        self.setToolTip(plain_tooltip(self.text()) if self._is_cut() else "")


def _make_plain(label: QLabel, role: Role, *, selectable: bool) -> None:
    # By its number: see `quick_imports` on the names of Qt.
    label.setProperty("textFormat", _PLAIN_TEXT)
    label.setProperty("role", role)
    if selectable:
        flags = QtCore.Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
