"""Where the decision is typed: every text goes to the file within 400 ms of the last key."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from mdtboard.domain.care import Treatment, with_kinds
from mdtboard.domain.decision import Decision, DecisionStep, GuidelineFollowed, join_text
from mdtboard.domain.ids import PersonId
from mdtboard.domain.person import Person
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.room.more_fields import MoreFields, enum_box, has_rare_values
from mdtboard.ui.room.state_words import decision_state
from mdtboard.ui.room.view import Abilities
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.dates import parse_deadline
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead

PAUSE_MS = 300
_NARROWEST = 480
# The kinds a board names most come first; the others follow behind "More".
COMMON = (
    Treatment.SURGERY,
    Treatment.RADIOTHERAPY,
    Treatment.CHEMOTHERAPY,
    Treatment.IMMUNOTHERAPY,
    Treatment.EXAMINATION,
    Treatment.SECOND_READING,
    Treatment.SURVEILLANCE,
    Treatment.SUPPORTIVE_CARE,
    Treatment.NEW_PRESENTATION,
)


class DecisionPanel(QFrame):
    """The decision's fields in the order they are said.

    `edited` carries the field last typed in and every value changed since the last time.
    """

    edited = Signal(str, dict)
    record_requested = Signal()
    register_requested = Signal()
    defer_requested = Signal()
    validate_requested = Signal()
    amend_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._pending: dict[str, Any] = {}
        self._field = ""
        self._shown: Decision | None = None
        self._all_kinds = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._build_fields()
        self._build_buttons()
        self._lay_out()
        self._connect()

    def _build_fields(self) -> None:
        self.state_pill = Pill("", Tone.NEUTRAL, self)
        self.line_edit = QLineEdit(self)
        self.line_edit.setProperty("large", True)
        self.line_edit.setAccessibleName(self.tr("Decision"))
        self.line_edit.setPlaceholderText(
            self.tr("Type what the board advises; Enter adds it, Tab goes on")
        )
        self.chips = ChipGroup(self)
        self.chips.setAccessibleName(self.tr("Kinds of treatment"))
        self._offer_kinds()
        self.text_edit = Prose(self, min_lines=2, max_lines=6)
        self.text_edit.setAccessibleName(self.tr("Advice"))
        self.responsible_edit = TypeAhead(self, allow_free=True)
        self.deadline_edit = QLineEdit(self)
        self.deadline_edit.setPlaceholderText(self.tr("3w, 10d, 2m, 12/03"))
        self.deadline_note = plain_label("", self, "note")
        self.guideline_box = enum_box(self, GuidelineFollowed)
        self.guideline_edit = QLineEdit(self)
        self.more_fields = MoreFields(self)
        self.more_fields.hide()
        self.waiver_label = plain_label(self.tr("Why the board does not &wait"), self, "field")
        self.waiver_edit = QLineEdit(self)
        self.waiver_label.setBuddy(self.waiver_edit)
        self.waiver_edit.setAccessibleName(self.waiver_label.text().replace("&", ""))
        self.waiver_edit.setPlaceholderText(
            self.tr("Left empty, the decision is provisional until the second reading is in")
        )

    def _build_buttons(self) -> None:
        self.record_button = button(self.tr("Record and next"), self, "primary")
        self.record_button.setToolTip(self.tr("Ctrl+Enter"))
        self.register_button = button(self.tr("Register"), self)
        self.defer_button = button(self.tr("Defer…  F7"), self)
        self.validate_button = button(self.tr("Validate"), self, "primary")
        self.amend_button = button(self.tr("Amend…"), self)
        self.more_button = button(self.tr("More…"), self, "quiet")
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        fields: tuple[tuple[str, QWidget, int], ...] = (
            (self.tr("&Responsible"), self.responsible_edit, 3),
            (self.tr("D&eadline"), self.deadline_edit, 2),
            (self.tr("&Guideline"), self.guideline_box, 2),
            (self.tr("Guideline &name and version"), self.guideline_edit, 3),
        )
        for place, (words, field, stretch) in enumerate(fields):
            name = plain_label(words, self, "field")
            name.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            heading = row(name, self.deadline_note, None) if place == 1 else row(name)
            grid.addLayout(heading, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, stretch)
        waiver = row(self.waiver_label, self.waiver_edit)
        buttons = row(
            *(self.state_pill, self.error_label, None, self.more_button, self.amend_button),
            *(self.register_button, self.defer_button, self.record_button, self.validate_button),
        )
        buttons.setStretch(1, 4)
        parts = (self.line_edit, self.chips, self.text_edit, grid, self.more_fields, waiver)
        self.setLayout(column(*parts, buttons, spacing=6, margin=10))

    def _connect(self) -> None:
        self._timer.timeout.connect(self.flush)
        self.line_edit.textEdited.connect(self._on_line_edited)
        self.line_edit.returnPressed.connect(self.take_line)
        self.line_edit.installEventFilter(self)
        self.chips.changed.connect(self._on_chips_changed)
        self.text_edit.textChanged.connect(self._on_text_changed)
        self.responsible_edit.textEdited.connect(self._on_responsible_edited)
        self.responsible_edit.chosen.connect(self._on_responsible_chosen)
        self.deadline_edit.textEdited.connect(self._on_deadline_edited)
        self.deadline_edit.editingFinished.connect(self._on_deadline_left)
        self.guideline_box.activated.connect(self._on_guideline_chosen)
        self.more_fields.noted.connect(self._on_noted)
        self.guideline_edit.textEdited.connect(self._on_guideline_edited)
        self.waiver_edit.textEdited.connect(self._on_waiver_edited)
        self.more_button.clicked.connect(self._on_more)
        self.record_button.clicked.connect(self.record_requested)
        self.register_button.clicked.connect(self.register_requested)
        self.defer_button.clicked.connect(self.defer_requested)
        self.validate_button.clicked.connect(self.validate_requested)
        self.amend_button.clicked.connect(self.amend_requested)

    def show_decision(
        self, decision: Decision, *, replace_text: bool, reading_awaited: bool
    ) -> None:
        """Show a decision; unless `replace_text`, the fields keep what is being typed."""
        self._shown = decision
        self._show_state(decision)
        self.waiver_label.setVisible(reading_awaited)
        self.waiver_edit.setVisible(reading_awaited)
        if not replace_text:
            return
        self._pending = {}
        self._timer.stop()
        self.show_error("")
        self._show_more(bool(set(decision.treatments) - set(COMMON)))
        self.more_fields.setVisible(self._all_kinds or has_rare_values(decision))
        self.line_edit.setText(decision.line)
        self.chips.select(tuple(kind.value for kind in decision.treatments))
        self._set_prose(decision.text)
        self.responsible_edit.set_free_text(decision.responsible)
        self.deadline_edit.setText(decision.deadline_text)
        self.deadline_note.setText(
            f"→ {formats.day(decision.deadline)}" if decision.deadline else ""
        )
        self.guideline_box.setCurrentIndex(self.guideline_box.findData(decision.guideline.value))
        departs = decision.guideline is GuidelineFollowed.DEPARTED
        shown = decision.departure_reason if departs else decision.guideline_name
        self.guideline_edit.setText(shown)
        self._name_guideline_field()
        self.more_fields.show_decision(decision)
        self.waiver_edit.setText(decision.not_waiting_reason)

    def offer(self, abilities: Abilities) -> None:
        """Enable what can be done."""
        for field in self.fields():
            if isinstance(field, QLineEdit):
                field.setReadOnly(not abilities.edit)
            else:
                field.setEnabled(abilities.edit)
        self.record_button.setVisible(not abilities.amend and not abilities.validate)
        self.record_button.setEnabled(abilities.record)
        self.register_button.setVisible(not abilities.amend and not abilities.validate)
        self.register_button.setEnabled(abilities.record)
        self.defer_button.setEnabled(abilities.defer)
        self.defer_button.setVisible(not abilities.amend)
        self.validate_button.setVisible(abilities.validate)
        self.amend_button.setVisible(abilities.amend)

    def show_people(self, people: tuple[Person, ...], present: frozenset[PersonId]) -> None:
        """Offer people as responsible, those in the room first."""
        self.responsible_edit.set_options(
            tuple(
                Option(
                    person.id,
                    person.name,
                    label(person.specialty),
                    0 if person.id in present else 1,
                )
                for person in people
                if person.specialty.is_medical
            )
        )

    def show_error(self, text: str) -> None:
        """Say which rule was broken, or nothing."""
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))

    def fields(self) -> tuple[QWidget, ...]:
        """Return every field, in reading order."""
        return (
            self.line_edit,
            self.chips,
            self.text_edit,
            self.responsible_edit,
            self.deadline_edit,
            self.guideline_box,
            self.guideline_edit,
            *self.more_fields.fields(),
            self.waiver_edit,
        )

    def focus_line(self) -> None:
        """Put the cursor in the quick line."""
        self.line_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def flush(self) -> None:
        """Hand over what was typed since the last time."""
        self._timer.stop()
        if self._pending:
            values, self._pending = self._pending, {}
            self.edited.emit(self._field, values)

    @Slot()
    def take_line(self) -> None:
        """Add the quick line to the advice and empty it."""
        text = self.line_edit.text().strip()
        if not text or self.line_edit.isReadOnly():
            return
        joined = join_text(self.text_edit.text(), text)
        self._set_prose(joined)
        self.line_edit.clear()
        self._note("text", text=joined, line="")

    @override
    def minimumSizeHint(self) -> QSize:
        # The chips wrap: at its narrowest the panel would ask for a height it never needs.
        layout = self.layout()
        width = max(self.width(), _NARROWEST)
        return QSize(_NARROWEST, layout.totalHeightForWidth(width) if layout else 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line_edit and event.type() == QEvent.Type.KeyPress:
            key = event.key() if isinstance(event, QKeyEvent) else 0
            if key == Qt.Key.Key_Tab and self.line_edit.text().strip():
                self.take_line()
                self.responsible_edit.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _note(self, field: str, **values: Any) -> None:
        if self._shown is not None and self._shown.step is DecisionStep.VALIDATED:
            return
        if self._field != field:
            self.flush()
        self._field = field
        self._pending |= values
        if not self._timer.isActive():
            self._timer.start()

    def _set_prose(self, text: str) -> None:
        self.text_edit.blockSignals(True)
        self.text_edit.set_text(text)
        self.text_edit.blockSignals(False)

    def _show_state(self, decision: Decision) -> None:
        self.state_pill.setVisible(decision.version > 0)
        self.state_pill.show_state(*decision_state(decision))

    def _offer_kinds(self) -> None:
        kinds = tuple(Treatment) if self._all_kinds else COMMON
        ordered = COMMON + tuple(kind for kind in kinds if kind not in COMMON)
        self.chips.set_options(tuple((kind.value, label(kind)) for kind in ordered))

    def _show_deadline(self) -> None:
        text = self.deadline_edit.text().strip()
        day = parse_deadline(text, formats.today()) if text else None
        self.deadline_note.setText(f"→ {formats.day(day)}" if day else "")

    def _name_guideline_field(self) -> None:
        departs = self.guideline_box.currentData() == GuidelineFollowed.DEPARTED.value
        words = self.tr("Why it departs") if departs else self.tr("Name, version, date")
        self.guideline_edit.setPlaceholderText(words)

    @Slot()
    def _on_more(self) -> None:
        self._show_more(not self._all_kinds)

    def _show_more(self, more: bool) -> None:
        if more == self._all_kinds:
            return
        self._all_kinds = more
        self._offer_kinds()
        self.more_fields.setVisible(more)
        self.more_button.setText(self.tr("Less") if more else self.tr("More…"))

    @Slot(str, dict)
    def _on_noted(self, field: str, values: dict[str, Any]) -> None:
        self._note(field, **values)

    @Slot(str)
    def _on_line_edited(self, text: str) -> None:
        self._note("line", line=text)

    @Slot()
    def _on_chips_changed(self) -> None:
        kinds = tuple(Treatment(key) for key in self.chips.selected())
        known = self._shown.options if self._shown is not None else ()
        self._note("options", options=with_kinds(known, kinds))

    @Slot()
    def _on_text_changed(self) -> None:
        self._note("text", text=self.text_edit.text())

    @Slot(str)
    def _on_responsible_edited(self, text: str) -> None:
        self._note("responsible", responsible=text, responsible_id=None)

    @Slot(object)
    def _on_responsible_chosen(self, key: object) -> None:
        text = self.responsible_edit.text()
        self._note("responsible", responsible=text, responsible_id=key)

    @Slot(str)
    def _on_deadline_edited(self, text: str) -> None:
        day = parse_deadline(text, formats.today()) if text.strip() else None
        self._note("deadline", deadline_text=text, deadline=day)
        self._show_deadline()

    @Slot()
    def _on_deadline_left(self) -> None:
        typed = self.deadline_edit.text()
        words = formats.delay_words(typed)
        if words and words != typed and not self.deadline_edit.isReadOnly():
            self.deadline_edit.setText(words)
            day = parse_deadline(typed, formats.today())
            self._note("deadline", deadline_text=words, deadline=day)

    @Slot()
    def _on_guideline_chosen(self) -> None:
        chosen = GuidelineFollowed(self.guideline_box.currentData())
        self._note("guideline", guideline=chosen)
        self._name_guideline_field()
        self._on_guideline_edited(self.guideline_edit.text())

    @Slot(str)
    def _on_guideline_edited(self, text: str) -> None:
        departs = self.guideline_box.currentData() == GuidelineFollowed.DEPARTED.value
        name, reason = ("", text) if departs else (text, "")
        self._note("guideline", guideline_name=name, departure_reason=reason)

    @Slot(str)
    def _on_waiver_edited(self, text: str) -> None:
        self._note("waiver", not_waiting_reason=text)
