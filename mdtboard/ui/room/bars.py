"""A bar that asks without a dialog: why a case is deferred, why advice is amended."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from mdtboard.overriding import override
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead


class ReasonBar(QFrame):
    """Asks for a reason in one line: Enter takes it, Esc leaves."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title_label = plain_label(title, self, "strong")
        self.reason_edit = TypeAhead(self, allow_free=True)
        self.reason_edit.setAccessibleName(title)
        self.reason_edit.setPlaceholderText(self.tr("Type a reason, or choose one with ↓"))
        self.take_button = button(verb, self, "primary")
        self.cancel_button = button(self.tr("Cancel"), self)
        self.title_label.setBuddy(self.reason_edit)
        line = row(self.title_label, self.reason_edit, self.take_button, self.cancel_button)
        line.setStretch(1, 1)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.setLayout(column(line, self.error_label, margin=10))
        self.take_button.clicked.connect(self._on_take)
        self.cancel_button.clicked.connect(self.leave)
        self.reason_edit.returnPressed.connect(self._on_take)
        self.hide()

    def ask(self, reasons: tuple[str, ...]) -> None:
        """Show the bar with the cursor in it."""
        self.reason_edit.set_options(
            tuple(Option(reason, reason, rank=rank) for rank, reason in enumerate(reasons))
        )
        self.reason_edit.set_free_text("")
        self.error_label.hide()
        self.show()
        self.reason_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_error(self, text: str) -> None:
        """Say which rule was broken; the reason can be typed again."""
        self.error_label.setText(text)
        self.error_label.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Hide the bar without a reason."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_take(self) -> None:
        self.reason_edit.commit()
        self.given.emit(self.reason_edit.text().strip())
