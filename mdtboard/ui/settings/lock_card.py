"""After how long without a touch the program locks itself."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mdtboard.ui.idle import MINUTES
from mdtboard.ui.shell import Shell
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.text import plain_label


class LockCard(QWidget):
    """Chooses the minutes; kept on this machine, for this user alone."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        some = self.tr("After {minutes} minutes")
        choices = [
            (minutes, some.format(minutes=minutes) if minutes else self.tr("Never"))
            for minutes in MINUTES
        ]
        self.minutes_box = ChoiceBox[int](self, choices)
        self.minutes_box.choose(shell.lock_minutes)
        words = self.tr(
            "What is being typed is saved first; the passphrase then opens the same board. While"
            " a meeting is live, or a dialog holds words that nobody saved, it waits an hour."
        )
        form = FormGrid(self)
        form.add(self.tr("&Lock when nobody touches the program"), self.minutes_box)
        self.setLayout(column(form, plain_label(words, self, "note", wrap=True), spacing=10))
        self.minutes_box.currentIndexChanged.connect(self._on_chosen)

    @Slot()
    def _on_chosen(self) -> None:
        minutes = self.minutes_box.key()
        if minutes is not None:
            self.shell.lock_minutes = minutes
            self.shell.lock_delay_chosen.emit(minutes)
