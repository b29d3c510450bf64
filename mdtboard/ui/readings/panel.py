"""One second reading in full: both readings, its dates, and what can be done next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mdtboard.domain.reading import SecondReading
from mdtboard.domain.reading_work import ReadingMove
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.readings.columns import state_icon, state_tone, state_words
from mdtboard.ui.readings.editor import MoveEditor
from mdtboard.ui.readings.rows import Stage, WorkRow
from mdtboard.ui.readings.side_by_side import SideBySide
from mdtboard.ui.readings.words import told_of
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import FlowLayout, column, row
from mdtboard.ui.widgets.look import ButtonKind, button
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import ElidedLabel, Role, plain_label


class _Dates(QWidget):
    """When each step was taken, in their order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=24)
        names = (
            self.tr("Asked"),
            self.tr("Sent"),
            self.tr("With the expert"),
            self.tr("Report"),
            self.tr("Compared"),
            self.tr("Next board"),
        )
        self.day_labels: list[QLabel] = []
        for name in names:
            cell = QWidget(self)
            day = plain_label("", cell)
            cell.setLayout(column(plain_label(name, cell, "field"), day, spacing=2))
            flow.addWidget(cell)
            self.day_labels.append(day)

    def show_days(self, days: tuple[date | None, ...]) -> None:
        """Show each date, or a dash for one still to come."""
        for where, day in zip(self.day_labels, days, strict=True):
            where.setText(formats.day(day) or "—")


class ReadingPanel(QFrame):
    """Shows one line of the worklist; its buttons are the moves it can take and no others."""

    move_requested = Signal(object)
    case_requested = Signal()
    files_requested = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._buttons: dict[QPushButton, ReadingMove] = {}
        self.name_label = ElidedLabel("", self, "heading")
        self.pill = Pill(parent=self)
        self.sides = SideBySide(self)
        self.dates = _Dates(self)
        self.comment_label = _wrapped(self, "body")
        self.next_box = QWidget(self)
        self.next_title = plain_label("", self.next_box, "strong")
        self.next_note = plain_label("", self.next_box, "note", wrap=True)
        self.case_button = button(self.tr("Open the case"), self.next_box, "link")
        self.files_button = button(self.tr("Files of the case"), self.next_box, "link")
        links = row(self.case_button, self.files_button, None)
        self._next_layout = column(self.next_title, self.next_note, links, spacing=6)
        self._next_layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.next_box.setLayout(self._next_layout)
        self.editor = MoveEditor(today, self)
        self.editor.hide()
        self.empty = EmptyState("microscope", self.tr("Choose a line to see it in full."), None)
        self._lay_out()
        self.case_button.clicked.connect(self.case_requested)
        self.files_button.clicked.connect(self.files_requested)

    @property
    def move_buttons(self) -> dict[ReadingMove, QPushButton]:
        """Return the buttons in view, by what each does."""
        return {move: made for made, move in self._buttons.items()}

    def show_row(
        self,
        shown: WorkRow | None,
        chain: tuple[SecondReading, ...],
        moves: tuple[ReadingMove, ...],
    ) -> None:
        """Show one line with the readings of its tumour, or that none is chosen."""
        self.body.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        if shown is None:
            return
        self.name_label.setText(f"{shown.number} · {shown.patient_name}")
        self.pill.show_state(state_words(shown), state_tone(shown), state_icon(shown))
        if chain:
            self.sides.show_readings(chain)
        else:
            self.sides.show_first(shown.first_diagnosis, shown.network)
        self._show_dates(shown)
        self._show_comment(shown)
        self._show_next(shown, moves)

    def open_editor(self, opened: bool) -> None:
        """Show the fields of a move in place of the buttons, or the buttons again."""
        self.editor.setVisible(opened)
        self._next_area.setVisible(not opened)

    def _lay_out(self) -> None:
        self.body = QWidget(self)
        left = QWidget(self.body)
        head = row(self.name_label, self.pill)
        head.setStretch(0, 1)
        parts = (head, self.sides, self.dates, self.comment_label, None)
        left.setLayout(column(*parts, spacing=10))
        right = QWidget(self.body)
        self._next_area = scrolled(self.next_box, right)
        right.setLayout(column(self._next_area, self.editor))
        body = row(scrolled(left, self.body), right, spacing=24)
        body.setStretch(0, 11)
        body.setStretch(1, 12)
        self.body.setLayout(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.addWidget(self.body)
        layout.addWidget(self.empty)

    def _show_dates(self, shown: WorkRow) -> None:
        reading = shown.reading
        if reading is None:
            self.dates.show_days((None, None, None, None, None, shown.next_meeting))
            return
        self.dates.show_days(
            (
                reading.requested_on,
                reading.sent_on,
                reading.received_on,
                reading.reported_on,
                reading.compared_on,
                shown.next_meeting,
            )
        )

    def _show_comment(self, shown: WorkRow) -> None:
        parts = [] if shown.reading is None else told_of(shown.reading)
        self.comment_label.setText("\n".join(parts))
        self.comment_label.setVisible(bool(parts))

    def _show_next(self, shown: WorkRow, moves: tuple[ReadingMove, ...]) -> None:
        for old in self._buttons:
            self._next_layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        done = shown.stage is Stage.DONE
        self.next_title.setText(self.tr("This reading is finished") if done else self.tr("Next"))
        self.next_note.setText(self._note(shown, moves))
        self.next_note.setVisible(bool(self.next_note.text()))
        for place, move in enumerate(moves):
            kind: ButtonKind = "primary" if place == 0 and not done else ""
            made = button(self._words_of(move, again=done), self.next_box, kind)
            if move is ReadingMove.CANCEL:
                made.setProperty("kind", "quiet")
            made.clicked.connect(self._on_move_clicked)
            above_links = self._next_layout.count() - 1
            self._next_layout.insertWidget(above_links, made, 0, Qt.AlignmentFlag.AlignLeft)
            self._buttons[made] = move

    def _note(self, shown: WorkRow, moves: tuple[ReadingMove, ...]) -> str:
        if not moves:
            return self.tr("Your account may read this list but not change it.")
        if shown.late:
            words = self.tr("Late: asked {age} days ago; the alert of {network} is {days} days.")
            return words.format(network=shown.network, days=shown.overdue_days, age=shown.age or 0)
        if shown.stage is Stage.TO_ANSWER:
            return self.tr(
                "It changes the treatment and the case is on no agenda. "
                "Put the case on one, or say why not."
            )
        if shown.reading is None:
            words = self.tr("{network} reads its tumours a second time.")
            return words.format(network=shown.network) if shown.network else ""
        return ""

    def _words_of(self, move: ReadingMove, *, again: bool) -> str:
        if move is ReadingMove.REQUEST and again:
            return self.tr("Ask for another reading…")
        return self.tr("{move}…").format(move=label(move))

    @Slot()
    def _on_move_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._buttons:
            self.move_requested.emit(self._buttons[pressed])


def _wrapped(parent: QWidget, role: Role) -> QLabel:
    words = plain_label("", parent, role, wrap=True, selectable=True)
    # A wrapped label's own minimum is measured narrow, and would ask for a scroll bar.
    words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return words
