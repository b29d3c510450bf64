"""A line that goes to a case by its number or its patient's name."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from mdtboard.overriding import override
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.suggestion_popup import STEPS, SuggestionPopup
from mdtboard.ui.widgets.suggestions import Suggestion
from mdtboard.ui.widgets.text import plain_label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class JumpLine(QLineEdit):
    """Shows what it is given under itself; Enter takes the row that is ready.

    `taken` carries the key of that row, `asked` says that everything is wanted.
    """

    taken = Signal(object)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.popup = SuggestionPopup(self)
        self.popup.hide()
        self.popup.list.clicked.connect(self._on_row_clicked)

    def show_rows(self, rows: tuple[Suggestion, ...], ready: int) -> None:
        """Show `rows`, with row number `ready` to be taken; -1 readies none."""
        if not rows or not self.isVisible():
            self.popup.hide()
            return
        self.popup.list.show_rows(rows, ready, self.text())
        self.popup.place_under(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            if self.popup.isVisible():
                self.popup.list.step(STEPS[key])
            else:
                self.asked.emit()
        elif key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._take()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.popup.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.popup.hide()
        super().hideEvent(event)

    @Slot(QModelIndex)
    def _on_row_clicked(self, index: QModelIndex) -> None:
        self.popup.list.setCurrentIndex(index)
        self._take()

    def _take(self) -> None:
        found = self.popup.list.current() if self.popup.isVisible() else None
        if found is not None:
            self.taken.emit(found.key)


class JumpBar(QFrame):
    """Holds the line, with what it is asked for; Esc leaves."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title_label = plain_label("", self, "strong")
        self.line_edit = JumpLine(self)
        self.cancel_button = button(self.tr("Cancel"), self)
        self.title_label.setBuddy(self.line_edit)
        self.error_label = plain_label("", self, "error", wrap=True)
        line = row(self.title_label, self.line_edit, self.cancel_button)
        line.setStretch(1, 1)
        self.setLayout(column(line, self.error_label, margin=10))
        self.cancel_button.clicked.connect(self.leave)
        self.hide()

    def ask(self, title: str, hint: str) -> None:
        """Show the bar with the cursor in it."""
        self.title_label.setText(title)
        self.line_edit.setAccessibleName(title)
        self.line_edit.setPlaceholderText(hint)
        self.line_edit.clear()
        self.show_error("")
        self.show()
        self.line_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_error(self, text: str) -> None:
        """Say which rule was broken, or nothing."""
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))

    @override
    def event(self, event: QEvent) -> bool:
        # Esc closes this bar before it means anything to the room.
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()
