"""Moving a meeting that was announced, and cancelling one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import MeetingId
from mdtboard.domain.meeting import Meeting
from mdtboard.services.scheduling import SchedulingService
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import sentence
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.time_field import TimeField


class MoveDialog(Dialog):
    """Asks for the new day, start and place; the papers tell what had been announced."""

    moved = Signal()

    def __init__(
        self,
        scheduling: SchedulingService,
        meeting: Meeting,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._scheduling = scheduling
        self._meeting = meeting
        title = self.tr("Move the meeting")
        self.setWindowTitle(title)
        self.title_label.setText(title)
        note = self.tr("The agenda that is printed from then on says what had been announced.")
        self.note_label = plain_label(note, self, "note", wrap=True)
        self.form = FormGrid(self, columns=2)
        self.day_field = DateField(self, today=today)
        self.day_field.set_value(meeting.held_on)
        self.start_field = TimeField(self)
        self.start_field.setTime(QTime(meeting.starts_at.hour, meeting.starts_at.minute))
        self.place_field = QLineEdit(meeting.place, self)
        self.form.add(self.tr("New d&ay"), self.day_field)
        self.form.add(self.tr("&Starts at"), self.start_field)
        self.form.add(self.tr("&Place"), self.place_field, span=2)
        self.body.addWidget(self.note_label)
        self.body.addWidget(self.form)
        self.add_cancel_button()
        self.move_button = self.add_button(self.tr("Move"), "primary")
        self.move_button.clicked.connect(self._on_move)
        make_action(self, "meeting.move", self.tr("Move"), self._on_move, "Ctrl+Return")
        self.day_field.setFocus()
        self.day_field.selectAll()

    @Slot()
    def _on_move(self) -> None:
        self.form.clear_errors()
        day, start = self.day_field.full(), self.start_field.time()
        if day is None:
            self.form.set_error(self.day_field, self.tr("Type the new day."))
            self.day_field.setFocus()
            return
        starts_at = self._meeting.starts_at.replace(hour=start.hour(), minute=start.minute())
        try:
            self._scheduling.move(self._meeting, day, starts_at, self.place_field.text())
        except RuleViolation as error:
            self.form.set_error(self.day_field, sentence(error))
            self.day_field.setFocus()
            return
        self.moved.emit()
        self.accept()


class CancelDialog(Dialog):
    """Asks why; `cancelled` carries how many cases found another meeting."""

    cancelled = Signal(int)

    def __init__(
        self,
        scheduling: SchedulingService,
        meeting_id: MeetingId,
        consequence: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._scheduling = scheduling
        self._meeting_id = meeting_id
        title = self.tr("Cancel the meeting")
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self.note_label = plain_label(consequence, self, wrap=True)
        self.note_label.setMinimumWidth(380)
        self.form = FormGrid(self)
        self.reason_field = QLineEdit(self)
        self.form.add(self.tr("&Why it does not take place"), self.reason_field)
        self.body.addWidget(self.note_label)
        self.body.addWidget(self.form)
        self.keep_button = self.add_cancel_button(self.tr("Keep the meeting"))
        self.cancel_button = self.add_button(self.tr("Cancel the meeting"), "primary")
        self.cancel_button.clicked.connect(self._on_cancel)
        self.reason_field.setFocus()

    @Slot()
    def _on_cancel(self) -> None:
        try:
            carried = self._scheduling.cancel(self._meeting_id, self.reason_field.text())
        except RuleViolation as error:
            missing = error.rule is Rule.REASON_MISSING
            self.form.set_error(self.reason_field, sentence(error))
            if missing:
                self.reason_field.setFocus()
            return
        self.cancelled.emit(carried)
        self.accept()
