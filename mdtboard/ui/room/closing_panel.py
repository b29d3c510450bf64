"""The panel that ends a meeting: what is still open, and the few acts that end it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from mdtboard.ui.room.view import Progress
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import plain_label


class EndPanel(QFrame):
    """What is still open before the meeting ends, and the few acts that end it."""

    end_requested = Signal()
    validate_requested = Signal()
    print_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title_label = plain_label("", self, "title")
        self.pills = [Pill("", Tone.NEUTRAL, self) for _ in range(6)]
        self.end_button = button(self.tr("End the meeting"), self, "primary")
        self.validate_button = button("", self, "primary")
        self.print_button = button(self.tr("Print the documents"), self)
        self.back_button = button(self.tr("Back to the cases"), self)
        self.note_label = plain_label("", self, "note", wrap=True)
        self.setLayout(
            column(
                self.title_label,
                *(row(pill, None) for pill in self.pills),
                self.note_label,
                row(
                    self.end_button, self.validate_button, self.print_button, self.back_button, None
                ),
                None,
                spacing=10,
                margin=24,
            )
        )
        self.end_button.clicked.connect(self.end_requested)
        self.validate_button.clicked.connect(self.validate_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.back_button.clicked.connect(self.closed)

    def show_progress(self, progress: Progress, *, can_end: bool, can_validate: bool) -> None:
        """Show the checklist."""
        live = self.tr("End of the meeting")
        self.title_label.setText(live if can_end else self.tr("After the meeting"))
        lines = (
            (self.tr("%n case(s) recorded", "", progress.decided), Tone.DONE, True),
            (self.tr("%n case(s) deferred", "", progress.deferred), Tone.INFO, progress.deferred),
            (self.tr("%n case(s) not reached", "", progress.left), Tone.ATTENTION, progress.left),
            (
                self.tr(
                    "%n decision(s) without a responsible person", "", progress.without_responsible
                ),
                Tone.ATTENTION,
                progress.without_responsible,
            ),
            (
                self.tr("%n decision(s) without a quorum", "", progress.without_quorum),
                Tone.ATTENTION,
                progress.without_quorum,
            ),
            (
                self.tr("%n provisional decision(s)", "", progress.provisional),
                Tone.READING,
                progress.provisional,
            ),
        )
        for pill, (words, tone, shown) in zip(self.pills, lines, strict=True):
            pill.show_state(words, tone)
            pill.setVisible(bool(shown))
        self.note_label.setText(
            self.tr("The cases that were not reached go on the board's next meeting.")
            if can_end and progress.left
            else ""
        )
        self.note_label.setVisible(bool(self.note_label.text()))
        self.end_button.setVisible(can_end)
        self.validate_button.setText(self.tr("Validate %n decision(s)", "", progress.to_validate))
        self.validate_button.setVisible(can_validate and progress.to_validate > 0)

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted, so that Enter does it."""
        for wanted in (self.end_button, self.validate_button, self.print_button):
            if wanted.isVisible():
                wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
