"""What stands where a list has nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import plain_label

_ICON_SIDE = 32


class EmptyState(QWidget):
    """A sign, one line that says what belongs here, and one button."""

    action_requested = Signal()

    def __init__(
        self,
        icon: str = "clipboard-list",
        text: str = "",
        action: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.sign = Sign(icon, _ICON_SIDE, parent=self)
        self.text_label = plain_label("", self, wrap=True)
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.action_button = button("", self)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self.sign, 0, centre)
        layout.addWidget(self.text_label)
        layout.addWidget(self.action_button, 0, centre)
        layout.addStretch(3)
        self.action_button.clicked.connect(self.action_requested)
        self.show_message(text, action, icon)

    def show_message(self, text: str, action: str | None = None, icon: str | None = None) -> None:
        """Say something else; without `action` there is no button."""
        self._icon = icon or self._icon
        self.text_label.setText(text)
        self.action_button.setText(action or "")
        self.action_button.setVisible(bool(action))
        self.sign.show_icon(self._icon, "text2")
