"""What is known of the chosen meeting, and what to do with it."""

from datetime import date

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from mdtboard.clock import Today
from mdtboard.domain.ids import PersonId
from mdtboard.domain.meeting import MeetingMode, MeetingStep
from mdtboard.domain.person import Person
from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.labels import label
from mdtboard.ui.meetings.lines import MeetingFields, MeetingSheet
from mdtboard.ui.meetings.words import STEP_ICONS, STEP_TONES
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, line, row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.number_field import NumberField
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.sign import IconButton, Sign
from mdtboard.ui.widgets.text import ElidedLabel, plain_label
from mdtboard.ui.widgets.time_field import TimeField
from mdtboard.ui.widgets.typeahead import TypeAhead


class MeetingForm(QWidget):
    """The fields of a meeting; `left` comes when one is done with."""

    left = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: MeetingFields | None = None
        self.form = FormGrid(self, columns=4)
        self.day_field = DateField(self, today=today)
        self.start_field = TimeField(self)
        self.minutes_field = NumberField(self, 10, 600)
        self.minutes_field.setSingleStep(15)
        modes = tuple((mode, label(mode)) for mode in MeetingMode)
        self.mode_combo = ChoiceBox[MeetingMode](self, modes)
        self.place_field = QLineEdit(self)
        self.chair_field = TypeAhead(self)
        self.secretary_field = TypeAhead(self)
        self.form.add(self.tr("D&ay"), self.day_field)
        self.form.add(self.tr("Sta&rts at"), self.start_field)
        self.form.add(self.tr("M&inutes"), self.minutes_field)
        self.form.add(self.tr("Ho&w"), self.mode_combo)
        self.form.add(self.tr("&Place"), self.place_field, span=2)
        self.form.add(self.tr("Chai&r"), self.chair_field)
        self.form.add(self.tr("Se&cretary"), self.secretary_field)
        self.setLayout(column(self.form))
        for field in (self.day_field, self.start_field, self.minutes_field, self.place_field):
            field.editingFinished.connect(self.left)
        self.mode_combo.activated.connect(self.left)
        for named in (self.chair_field, self.secretary_field):
            named.chosen.connect(self._on_named)
            named.textEdited.connect(self._on_name_typed)

    def show_fields(self, fields: MeetingFields, people: tuple[Person, ...]) -> None:
        """Show what is known; a name that is not understood stays until it is corrected."""
        again, self._shown = fields == self._shown, fields
        options = tuple(
            Option(person.id, person.full_name, label(person.specialty)) for person in people
        )
        self.day_field.set_value(fields.held_on)
        self.start_field.setTime(QTime(fields.starts_at.hour, fields.starts_at.minute))
        self.minutes_field.setValue(fields.minutes)
        self.mode_combo.choose(fields.mode)
        self.place_field.setText(fields.place)
        for field, person_id in (
            (self.chair_field, fields.chair_id),
            (self.secretary_field, fields.secretary_id),
        ):
            field.set_options(options)
            if not (again and field.problem):
                field.choose(person_id)
                self.form.set_error(field, "")

    @Slot()
    def _on_name_typed(self) -> None:
        line = self.sender()
        if isinstance(line, TypeAhead):
            self.form.set_error(line, "")

    @Slot()
    def _on_named(self) -> None:
        line = self.sender()
        if isinstance(line, TypeAhead):
            self.form.set_error(line, line.problem)
            self.left.emit()

    def fields(self) -> MeetingFields | None:
        """Return what the fields say; a day that is none leaves the one that was."""
        if self._shown is None:
            return None
        day = self.day_field.value()
        start = self.start_field.time()
        return MeetingFields(
            held_on=day if isinstance(day, date) else self._shown.held_on,
            starts_at=self._shown.starts_at.replace(hour=start.hour(), minute=start.minute()),
            minutes=self.minutes_field.value(),
            place=self.place_field.text().strip(),
            mode=self.mode_combo.key() or MeetingMode.IN_ROOM,
            chair_id=_person(self.chair_field, self._shown.chair_id),
            secretary_id=_person(self.secretary_field, self._shown.secretary_id),
        )


class MeetingHeading(QFrame):
    """The chosen meeting: where, when, who; the form opens in its place."""

    changed = Signal(object)
    room_requested = Signal()
    documents_requested = Signal()
    ask_requested = Signal()
    start_requested = Signal()
    move_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title_label = ElidedLabel("", self, "heading")
        self.pill = Pill(parent=self)
        self.pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.facts_label = ElidedLabel("", self, "strong")
        self.people_label = ElidedLabel("", self, "note")
        self.change_label = plain_label("", self, "error", wrap=True)
        self.readiness_sign = Sign(SIGNS[Tone.INFO], 16, "text2", self)
        self.readiness_label = ElidedLabel("", self)
        self.ask_button = button(self.tr("Whom to ask…"), self, "link")
        self.ask_button.setProperty("compact", True)
        self.edit_button = IconButton(
            "edit", self.tr("Change the meeting (day, place, chair…)"), self
        )
        self.edit_button.setCheckable(True)
        self.documents_button = button(self.tr("Documents"), self)
        self.documents_button.setIcon(Icons().icon("files"))
        self.start_button = button(self.tr("Start"), self)
        self.start_button.setIcon(Icons().icon("player-play"))
        self.room_button = button(self.tr("Open the meeting room"), self, "primary")
        self.form = MeetingForm(today, self)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.form_box = QWidget(self)
        self.move_button = button(self.tr("Move the meeting…"), self.form_box)
        self.cancel_button = button(self.tr("Cancel the meeting…"), self.form_box)
        moves = row(self.move_button, self.cancel_button, None)
        self.form_box.setLayout(column(line(self), self.form, self.error_label, moves, spacing=10))
        self.form_box.hide()
        self.error_label.hide()
        self._lay_out()
        self.edit_button.toggled.connect(self._on_edit_toggled)
        self.form.left.connect(self._on_left)
        self.room_button.clicked.connect(self.room_requested)
        self.documents_button.clicked.connect(self.documents_requested)
        self.ask_button.clicked.connect(self.ask_requested)
        self.start_button.clicked.connect(self.start_requested)
        self.move_button.clicked.connect(self.move_requested)
        self.cancel_button.clicked.connect(self.cancel_requested)

    def _lay_out(self) -> None:
        top = row(self.title_label, self.pill, self.edit_button, None, self.documents_button,
                  self.start_button, self.room_button)  # fmt: skip
        readiness = row(self.readiness_sign, self.readiness_label, self.ask_button, spacing=6)
        readiness.setStretch(1, 1)
        self.setLayout(
            column(
                top,
                self.facts_label,
                self.change_label,
                self.people_label,
                readiness,
                self.form_box,
                spacing=4,
                margin=12,
            )
        )

    def show_sheet(self, sheet: MeetingSheet, people: tuple[Person, ...]) -> None:
        """Show a meeting."""
        self.title_label.setText(sheet.board)
        tone = STEP_TONES[sheet.step]
        self.pill.show_state(label(sheet.step), tone, STEP_ICONS[sheet.step])
        self.facts_label.setText(" · ".join((sheet.day, *sheet.facts)))
        self.people_label.setText(" · ".join((*sheet.people, sheet.quorum)))
        self.change_label.setText(sheet.changed)
        self.change_label.setVisible(bool(sheet.changed))
        planned = sheet.step is MeetingStep.PLANNED
        self.start_button.setVisible(planned)
        self.room_button.setVisible(sheet.step is not MeetingStep.CANCELLED)
        for each in (self.move_button, self.cancel_button):
            each.setVisible(planned)
        mark(self.start_button, "kind", "primary" if planned and sheet.today else "")
        start_ink = "on_accent" if planned and sheet.today else "text"
        self.start_button.setIcon(Icons().icon("player-play", start_ink))
        mark(self.room_button, "kind", "" if planned and sheet.today else "primary")
        self.edit_button.setEnabled(sheet.open)
        if not sheet.open:
            self.edit_button.setChecked(False)
        self.form.show_fields(sheet.fields, people)

    def show_readiness(self, text: str, complete: bool) -> None:
        """Say how many cases are complete and what the others lack."""
        tone = Tone.DONE if complete else Tone.ATTENTION
        self.readiness_sign.show_icon(SIGNS[tone], f"{tone.value}_fg")
        self.readiness_sign.setVisible(bool(text))
        self.readiness_label.setText(text)
        self.readiness_label.setVisible(bool(text))
        self.ask_button.setVisible(bool(text) and not complete)

    def show_error(self, text: str) -> None:
        """Say under the form why a change was refused."""
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))

    @Slot(bool)
    def _on_edit_toggled(self, open_form: bool) -> None:
        self.form_box.setVisible(open_form)
        if open_form:
            self.form.day_field.setFocus()
            self.form.day_field.selectAll()

    @Slot()
    def _on_left(self) -> None:
        fields = self.form.fields()
        if fields is not None:
            self.changed.emit(fields)


def _person(field: TypeAhead, kept: PersonId | None) -> PersonId | None:
    """Return who was chosen; an unknown name leaves who was there, an empty line nobody."""
    if not field.text().strip():
        return None
    key = field.key()
    return kept if key is None else PersonId(key)  # type: ignore[arg-type]
