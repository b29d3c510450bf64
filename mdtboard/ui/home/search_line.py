"""A line that asks for what matches as one types, and stays ready for the next word."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from mdtboard.overriding import override
from mdtboard.ui.icons import Icons
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.suggestions import Suggestion, SuggestionList

_MOST_ROWS = 10
_WIDEST = 640
_PAUSE_MS = 120
_SIGN = 16
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _MOST_ROWS,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Search = Callable[[str], tuple[Suggestion, ...]]


class SearchLine(QLineEdit):
    """Shows what `search` finds under the line; Enter takes the row that is ready.

    `chosen` carries its key. The line is empty again then, and keeps the keyboard. Ctrl+Enter
    asks for everything that matches: `all_wanted` carries what was typed.
    """

    chosen = Signal(object)
    all_wanted = Signal(str)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.popup = QFrame(self, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.popup.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.setProperty("popup", True)
        self.list = SuggestionList(self.popup)
        inner = QVBoxLayout(self.popup)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.list)
        self.popup.hide()
        self._make_room()
        self.textEdited.connect(self._on_edited)
        self._pause.timeout.connect(self.search_now)
        self.list.clicked.connect(self._on_row_clicked)

    @Slot()
    def search_now(self) -> None:
        """Look for what is typed, without waiting for the typist to pause."""
        self._pause.stop()
        typed = self.text().strip()
        if not typed:
            self.popup.hide()
            return
        rows = self._search(typed)
        if not rows:
            rows = (Suggestion(None, self.tr("Nothing matches."), enabled=False),)
        self.list.show_rows(rows, typed=typed)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = current_theme().px(_SIGN)
        box = QRect(9, (self.height() - side) // 2, side, side)
        Icons().icon("search", "text2").paint(QPainter(self), box)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _STEPS and self.popup.isVisible():
            self.list.step(_STEPS[key])
        elif plain and key in _ENTER:
            if self._pause.isActive() or not self.popup.isVisible():
                self.search_now()
            self._take_current()
        elif key in _ENTER and self.text().strip():
            typed = self.text().strip()
            self._close()
            self.all_wanted.emit(typed)
        elif plain and key == Qt.Key.Key_Escape and self.text():
            self._close()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            # The list closes first; what lies around hears of Esc the next time.
            event.accept()
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.popup.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._close()
        super().hideEvent(event)

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        self.popup.hide()
        super().moveEvent(event)

    @Slot()
    def _on_edited(self) -> None:
        if self.text().strip():
            self._pause.start()
        else:
            self._close()

    @Slot(QModelIndex)
    def _on_row_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._take_current()
        self.setFocus()

    def _make_room(self) -> None:
        """Keep the left end free for the magnifying glass."""
        self.setTextMargins(current_theme().px(_SIGN) + 6, 0, 0, 0)

    def _take_current(self) -> None:
        row = self.list.current()
        if not self.popup.isVisible() or row is None or not row.enabled:
            return
        self._close()
        self.chosen.emit(row.key)

    def _close(self) -> None:
        self._pause.stop()
        self.popup.hide()
        self.clear()

    def _place(self) -> None:
        """Show the list under the line, or above it where the screen ends."""
        wanted = self.list.wanted_size(_MOST_ROWS)
        self.list.setFixedHeight(wanted.height())
        width = max(self.width(), min(wanted.width(), _WIDEST))
        corner = self.mapToGlobal(QPoint(0, self.height() + 2))
        box = QRect(corner.x(), corner.y(), width, wanted.height() + 2)
        screen = self.screen().availableGeometry()
        if box.bottom() > screen.bottom():
            box.moveBottom(self.mapToGlobal(QPoint(0, -2)).y())
        box.moveLeft(max(screen.left(), min(box.left(), screen.right() - box.width())))
        self.popup.setGeometry(box)
        self.popup.show()
