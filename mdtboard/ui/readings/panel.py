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

from mdtboard.domain.reading import ReadingStep, SecondReading
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.readings.columns import state_icon, state_tone, state_words
from mdtboard.ui.readings.editor import StepEditor
from mdtboard.ui.readings.rows import WorkRow
from mdtboard.ui.readings.words import material_words
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import FlowLayout, column, line, row
from mdtboard.ui.widgets.look import ButtonKind, button
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import ElidedLabel, Role, plain_label


class _Side(QFrame):
    """One of the two readings."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.diagnosis_label = _wrapped(self, "strong")
        self.source_label = _wrapped(self, "note")
        heading = plain_label(title, self, "field")
        self.setLayout(column(heading, self.diagnosis_label, self.source_label, None, spacing=4))

    def show_reading(self, diagnosis: str, *source: str) -> None:
        """Show a diagnosis, and who made it under which number."""
        self.diagnosis_label.setText(diagnosis)
        self.source_label.setText(" · ".join(part for part in source if part))


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
    """Shows one line of the worklist; its buttons are the steps it can take and no others."""

    step_requested = Signal(object)
    case_requested = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._buttons: dict[QPushButton, ReadingStep] = {}
        self.name_label = ElidedLabel("", self, "heading")
        self.pill = Pill(parent=self)
        self.case_button = button(self.tr("Open the case"), self, "link")
        self.first_side = _Side(self.tr("First reading"), self)
        self.second_side = _Side(self.tr("The expert’s reading"), self)
        self.dates = _Dates(self)
        self.comment_label = _wrapped(self, "body")
        self.next_box = QWidget(self)
        self.next_title = plain_label("", self.next_box, "strong")
        self.next_note = plain_label("", self.next_box, "note", wrap=True)
        self._next_layout = column(self.next_title, self.next_note, spacing=8)
        self._next_layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.next_box.setLayout(self._next_layout)
        self.editor = StepEditor(today, self)
        self.editor.hide()
        self.empty = EmptyState("microscope", self.tr("Choose a line to see it in full."), None)
        self._lay_out()
        self.case_button.clicked.connect(self.case_requested)

    @property
    def step_buttons(self) -> dict[ReadingStep, QPushButton]:
        """Return the buttons in view, by the step each takes."""
        return {step: made for made, step in self._buttons.items()}

    def show_row(self, shown: WorkRow | None, steps: tuple[ReadingStep, ...]) -> None:
        """Show one line, or that none is chosen."""
        self.body.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        if shown is None:
            return
        self.name_label.setText(f"{shown.number} · {shown.patient_name}")
        self.pill.show_state(state_words(shown), state_tone(shown), state_icon(shown))
        self._show_sides(shown)
        self._show_dates(shown)
        self._show_comment(shown.reading)
        self._show_next(shown, steps)

    def open_editor(self, opened: bool) -> None:
        """Show the fields of a step in place of the buttons, or the buttons again."""
        self.editor.setVisible(opened)
        self.next_box.setVisible(not opened)

    def _lay_out(self) -> None:
        self.body = QWidget(self)
        left = QWidget(self.body)
        head = row(self.name_label, self.pill)
        head.setStretch(0, 1)
        sides = row(self.first_side, self.second_side, spacing=24)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        left.setLayout(
            column(
                head,
                sides,
                line(left),
                self.dates,
                self.comment_label,
                row(self.case_button, None),
                None,
                spacing=12,
            )
        )
        right = QWidget(self.body)
        right.setLayout(column(self.next_box, self.editor))
        body = row(scrolled(left, self.body), right, spacing=24)
        body.setStretch(0, 10)
        body.setStretch(1, 11)
        self.body.setLayout(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.addWidget(self.body)
        layout.addWidget(self.empty)

    def _show_sides(self, shown: WorkRow) -> None:
        reading = shown.reading
        if reading is None:
            self.first_side.show_reading(shown.first_diagnosis or "—", shown.network)
            self.second_side.show_reading("—", self.tr("Not asked for yet"))
            return
        self.first_side.show_reading(
            reading.first_diagnosis or "—", reading.first_laboratory, reading.first_reference
        )
        words = reading.second_diagnosis or self._waiting_words(reading)
        self.second_side.show_reading(
            words, shown.network, reading.expert_centre, reading.report_reference
        )

    def _waiting_words(self, reading: SecondReading) -> str:
        if reading.step is ReadingStep.CANCELLED:
            return self.tr("Cancelled")
        return self.tr("Awaited")

    def _show_dates(self, shown: WorkRow) -> None:
        reading = shown.reading
        if reading is None:
            self.dates.show_days((None, None, None, None, shown.next_meeting))
            return
        self.dates.show_days(
            (
                reading.requested_on,
                reading.sent_on,
                reading.received_on,
                reading.reported_on,
                shown.next_meeting,
            )
        )

    def _show_comment(self, reading: SecondReading | None) -> None:
        parts = []
        if reading is not None:
            if reading.requested_by:
                parts.append(self.tr("Asked by {name}").format(name=reading.requested_by))
            if reading.materials:
                words = material_words(reading.materials)
                parts.append(self.tr("Material: {words}").format(words=words))
            if reading.step is ReadingStep.COMPARED:
                parts.append(label(reading.impact))
            if reading.comment:
                parts.append(reading.comment)
        self.comment_label.setText(" · ".join(parts))
        self.comment_label.setVisible(bool(parts))

    def _show_next(self, shown: WorkRow, steps: tuple[ReadingStep, ...]) -> None:
        for old in self._buttons:
            self._next_layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        done = shown.reading is not None and not shown.reading.step.next_steps
        self.next_title.setText(self.tr("This reading is finished") if done else self.tr("Next"))
        self.next_note.setText(self._note(shown, steps))
        self.next_note.setVisible(bool(self.next_note.text()))
        for place, step in enumerate(steps):
            kind: ButtonKind = "primary" if place == 0 and not done else ""
            made = button(self._words_of(step, again=done), self.next_box, kind)
            if step is ReadingStep.CANCELLED:
                made.setProperty("kind", "quiet")
            made.clicked.connect(self._on_step_clicked)
            self._next_layout.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            self._buttons[made] = step

    def _note(self, shown: WorkRow, steps: tuple[ReadingStep, ...]) -> str:
        if not steps:
            return self.tr("Your account may read this list but not change it.")
        if shown.late:
            words = self.tr("Late: asked {age} days ago; the alert of {network} is {days} days.")
            return words.format(network=shown.network, days=shown.overdue_days, age=shown.age or 0)
        if shown.reading is None:
            words = self.tr("{network} reads its tumours a second time.")
            return words.format(network=shown.network) if shown.network else ""
        return ""

    def _words_of(self, step: ReadingStep, *, again: bool) -> str:
        if step is ReadingStep.REQUESTED:
            return self.tr("Ask for another reading…") if again else self.tr("Ask an expert…")
        return {
            ReadingStep.SENT: self.tr("The material left…"),
            ReadingStep.RECEIVED: self.tr("The expert has it…"),
            ReadingStep.REPORTED: self.tr("Enter the report…"),
            ReadingStep.COMPARED: self.tr("Compare the two readings…"),
            ReadingStep.CANCELLED: self.tr("Cancel this reading…"),
        }[step]

    @Slot()
    def _on_step_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._buttons:
            self.step_requested.emit(self._buttons[pressed])


def _wrapped(parent: QWidget, role: Role) -> QLabel:
    words = plain_label("", parent, role, wrap=True, selectable=True)
    # A wrapped label's own minimum is measured narrow, and would ask for a scroll bar.
    words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return words
