"""The line at the bottom: who works, what was saved when."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from mdtboard.ui.labels import label
from mdtboard.ui.shell import Shell
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import plain_label


class SaveStatus(QFrame):
    """Reassures: the text is in the file, and since when."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = shell.services.desk.database.now
        account = shell.services.desk.account
        who = f"{account.name} · {label(account.role)}"
        self.who_label = plain_label(who, self, "note")
        self.hint_label = plain_label(self.tr("Ctrl+K find or do · F1 help"), self, "note")
        self.busy_bar = QProgressBar(self)
        self.busy_bar.setRange(0, 0)
        self.busy_bar.setProperty("thin", True)
        self.busy_bar.setMaximumWidth(120)
        self.busy_bar.hide()
        self.sign = Sign("circle-check", 14, "done_fg", self)
        self.saved_label = plain_label("", self, "note")
        self.saved_label.setAccessibleName(self.tr("Saved"))
        layout = row(
            *(self.who_label, None, self.hint_label, None),
            *(self.busy_bar, self.sign, self.saved_label),
        )
        layout.setContentsMargins(16, 3, 16, 3)
        self.setLayout(layout)
        shell.tasks.busy_changed.connect(self.busy_bar.setVisible)

    @Slot()
    def show_saved(self) -> None:
        """Say that everything is in the file, and since when."""
        now = self._now().astimezone()
        self.sign.show_icon("circle-check", "done_fg")
        self.saved_label.setText(self.tr("Saved {time}").format(time=f"{now:%H:%M:%S}"))

    def show_failed(self) -> None:
        """Say that the newest text is not in the file yet."""
        self.sign.show_icon("alert-triangle", "problem_fg")
        self.saved_label.setText(self.tr("Not saved yet"))

    def announce(self, text: str) -> None:
        """Let a screen reader say `text`."""
        self.saved_label.setAccessibleDescription(text)
