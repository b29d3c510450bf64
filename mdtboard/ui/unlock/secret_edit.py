"""A line for a passphrase, with a button that shows it for as long as one wants."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.ui.icons import Icons
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.sign import IconButton


class SecretEdit(QWidget):
    """Hides what is typed until the eye is pressed; paste is allowed."""

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setMinimumHeight(36)
        self.eye_button = IconButton("eye", self.tr("Show what is typed"), self)
        self.eye_button.setCheckable(True)
        layout = row(self.line, self.eye_button, spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.eye_button.toggled.connect(self._on_eye)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    @Slot(bool)
    def _on_eye(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye_button.setIcon(Icons().icon("eye-off" if shown else "eye"))
