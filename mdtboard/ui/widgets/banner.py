"""A thin bar above a page: demo data, a failed save, time for a break."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mdtboard.ui.icons import SIGNS
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.sign import IconButton, Sign
from mdtboard.ui.widgets.text import plain_label


class Banner(QFrame):
    """Says one thing, offers up to two things to do about it, and blocks nothing."""

    first_requested = Signal()
    second_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("banner", True)
        self.sign = Sign(SIGNS[Tone.INFO], 18, "info_fg", self)
        self.text_label = plain_label("", self, wrap=True)
        self.first_button = button("", self)
        self.second_button = button("", self, "quiet")
        self.close_button = IconButton(
            "x", self.tr("Close this message"), self, side=16, token="text2"
        )
        self.close_button.setVisible(closable)
        for action in (self.first_button, self.second_button):
            action.setProperty("compact", True)
        self.text_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        layout.setSpacing(10)
        for part in (self.sign, self.text_label, self.first_button, self.second_button):
            layout.addWidget(part)
        layout.addWidget(self.close_button)
        self.first_button.clicked.connect(self.first_requested)
        self.second_button.clicked.connect(self.second_requested)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.hide()

    @property
    def text(self) -> str:
        """Return what the bar says."""
        return self.text_label.text()

    def show_message(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        first: str | None = None,
        second: str | None = None,
    ) -> None:
        """Show the bar with `text` and the buttons that have words."""
        mark(self, "tone", tone.value)
        self.sign.show_icon(SIGNS[tone], f"{tone.value}_fg")
        self.text_label.setText(text)
        for action, words in ((self.first_button, first), (self.second_button, second)):
            action.setText(words or "")
            action.setVisible(bool(words))
        self.setAccessibleName(text)
        _dress_children(self)
        self.show()

    @Slot()
    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()


def _dress_children(frame: QFrame) -> None:
    """Let labels take the colour of the new tone."""
    for label in frame.findChildren(QLabel):
        label.style().unpolish(label)
        label.style().polish(label)
