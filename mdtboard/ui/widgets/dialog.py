"""Dialogs that are opened, never waited for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mdtboard.ui.widgets.layout import PAGE_MARGIN, line
from mdtboard.ui.widgets.look import ButtonKind, button
from mdtboard.ui.widgets.text import plain_label


class Dialog(QDialog):
    """A title, a body to fill, and a row of buttons; freed once it is closed.

    Show it with `open()` and hear of the end by signals.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(False)
        self.title_label = plain_label(title, self, "heading", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.divider = line(self)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(14)
        layout.addWidget(self.title_label)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.divider)
        layout.addLayout(self.buttons)

    def add_button(self, text: str, kind: ButtonKind = "") -> QPushButton:
        """Add a button at the right end; Enter presses the primary one."""
        made = button(text, self, kind)
        made.setMinimumWidth(88)
        made.setAutoDefault(kind == "primary")
        made.setDefault(kind == "primary")
        self.buttons.addWidget(made)
        return made

    def add_cancel_button(self, text: str = "") -> QPushButton:
        """Add a button that closes the dialog and changes nothing."""
        made = self.add_button(text or self.tr("Cancel"))
        made.clicked.connect(self.reject)
        return made


class ConfirmDialog(Dialog):
    """Asks before something that cannot be undone; its button names what it does."""

    confirmed = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        verb: str,
        parent: QWidget | None = None,
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(title, parent)
        self.text_label = plain_label(text, self, wrap=True)
        self.text_label.setMinimumWidth(380)
        self.text_label.setMaximumWidth(520)
        self.body.addWidget(self.text_label)
        self.cancel_button = self.add_cancel_button()
        self.verb_button = self.add_button(verb, "danger" if danger else "primary")
        self.verb_button.clicked.connect(self._on_verb_clicked)
        # What destroys is not what a stray Enter presses.
        (self.cancel_button if danger else self.verb_button).setFocus()

    def _on_verb_clicked(self) -> None:
        self.confirmed.emit()
        self.accept()
