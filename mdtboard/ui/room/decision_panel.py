"""Where the decision is typed: every text goes to the file within 400 ms of the last key."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.clock import Today
from mdtboard.domain.care import Treatment, with_kinds
from mdtboard.domain.decision import Decision, DecisionStep, GuidelineFollowed, join_text
from mdtboard.domain.ids import PersonId
from mdtboard.domain.person import Person
from mdtboard.domain.template import OPEN_SLOT, next_open_slot
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.room.decision_fields import COMMON, DecisionFields
from mdtboard.ui.room.more_fields import has_rare_values
from mdtboard.ui.room.option_words import options_words
from mdtboard.ui.room.state_words import decision_state
from mdtboard.ui.room.view import Abilities
from mdtboard.ui.widgets.dates import parse_deadline
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import set_text

PAUSE_MS = 300


class DecisionPanel(DecisionFields):
    """The decision's fields in the order they are said.

    `edited` carries the field last typed in and every value changed since the last time.
    """

    edited = Signal(str, dict)
    record_requested = Signal()
    register_requested = Signal()
    defer_requested = Signal()
    validate_requested = Signal()
    amend_requested = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._pending: dict[str, Any] = {}
        self._field = ""
        self._shown: Decision | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._connect()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.flush)
        self.line_edit.textEdited.connect(self._on_line_edited)
        self.line_edit.returnPressed.connect(self.take_line)
        self.line_edit.left_by_tab.connect(self._on_line_left)
        self.text_edit.installEventFilter(self)
        self.chips.changed.connect(self._on_chips_changed)
        self.text_edit.textChanged.connect(self._on_text_changed)
        self.responsible_edit.textEdited.connect(self._on_responsible_edited)
        self.responsible_edit.chosen.connect(self._on_responsible_chosen)
        self.deadline_edit.textEdited.connect(self._on_deadline_edited)
        self.deadline_edit.editingFinished.connect(self._on_deadline_left)
        self.guideline_box.activated.connect(self._on_guideline_chosen)
        self.more_fields.noted.connect(self._on_noted)
        self.guideline_edit.textEdited.connect(self._on_guideline_edited)
        self.guideline_edit.chosen.connect(self._on_guideline_taken)
        self.waiver_edit.textEdited.connect(self._on_waiver_edited)
        self.more_button.clicked.connect(self._on_more)
        self.record_button.clicked.connect(self.record_requested)
        self.register_button.clicked.connect(self.register_requested)
        self.defer_button.clicked.connect(self.defer_requested)
        self.validate_button.clicked.connect(self.validate_requested)
        self.amend_button.clicked.connect(self.amend_requested)

    @property
    def typing(self) -> bool:
        """Tell whether something is typed that was not handed over yet."""
        return bool(self._pending)

    def show_decision(self, decision: Decision, *, fresh: bool, reading_awaited: bool) -> None:
        """Show a decision; unless it is `fresh`, the fields keep what is being typed."""
        self._shown = decision
        self._show_state(decision)
        self.waiver_label.setVisible(reading_awaited)
        self.waiver_edit.setVisible(reading_awaited)
        if fresh:
            self._pending = {}
            self._timer.stop()
            self.show_error("")
            self._show_more(bool(set(decision.treatments) - set(COMMON)))
            self.more_fields.setVisible(self._all_kinds or has_rare_values(decision))
        if not self._pending:
            self._fill(decision)
        if fresh:
            self._forget_typing()

    def follow(self, decision: Decision) -> None:
        """Take note of the decision as it was just saved; the fields show it already."""
        self._shown = decision
        self._show_state(decision)
        self._show_options(decision)

    def _forget_typing(self) -> None:
        # Ctrl+Z in a field takes back what was typed there, never on the case before.
        for line in self.findChildren(QLineEdit):
            line.setText(line.text())
        self.text_edit.document().clearUndoRedoStacks()

    def _fill(self, decision: Decision) -> None:
        set_text(self.line_edit, decision.line)
        self.chips.select(tuple(kind.value for kind in decision.treatments))
        self._show_options(decision)
        self._set_prose(decision.text)
        if self.responsible_edit.text() != decision.responsible:
            self.responsible_edit.set_free_text(decision.responsible)
        set_text(self.deadline_edit, decision.deadline_text)
        self.deadline_note.setText(
            f"→ {formats.day(decision.deadline)}" if decision.deadline else ""
        )
        self.guideline_box.setCurrentIndex(self.guideline_box.findData(decision.guideline.value))
        departs = decision.guideline is GuidelineFollowed.DEPARTED
        said = decision.departure_reason if departs else decision.guideline_name
        if self.guideline_edit.text() != said:
            self.guideline_edit.set_free_text(said)
        self._name_guideline_field()
        self.more_fields.show_decision(decision)
        set_text(self.waiver_edit, decision.not_waiting_reason)

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
        if not text or self.line_edit.isReadOnly() or self.line_edit.popup.isVisible():
            return
        joined = join_text(self.text_edit.text(), text)
        self._set_prose(joined)
        self.line_edit.clear()
        self._note("text", text=joined, line="")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text_edit and event.type() == QEvent.Type.KeyPress:
            key = event.key() if isinstance(event, QKeyEvent) else 0
            if key == Qt.Key.Key_Tab:
                if not self.go_to_gap(self.text_edit.textCursor().selectionEnd(), round_=False):
                    self.responsible_edit.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def go_to_gap(self, after: int = 0, *, round_: bool = True) -> bool:
        """Select the next gap of a template in the advice, and tell whether there is one."""
        place = next_open_slot(self.text_edit.text(), after)
        if place is None or (place < after and not round_):
            return False
        cursor = self.text_edit.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + len(OPEN_SLOT), QTextCursor.MoveMode.KeepAnchor)
        self.text_edit.setTextCursor(cursor)
        self.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot()
    def _on_line_left(self) -> None:
        self.take_line()
        self.responsible_edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _note(self, field: str, **values: Any) -> None:
        if self._shown is not None and self._shown.step is DecisionStep.VALIDATED:
            return
        earlier, name = self._pending, self._field
        if name == field or not earlier:
            self._pending = earlier | values
        else:
            # What is new is pending before the other field is saved: what comes of saving it must
            # not take these fields for settled.
            self._pending = values
        self._field = field
        if earlier and name != field:
            self.edited.emit(name, earlier)
        if not self._timer.isActive():
            self._timer.start()

    def _show_options(self, decision: Decision) -> None:
        words = options_words(decision.options)
        self.options_note.setText(words)
        self.options_note.setVisible(bool(words))

    def _set_prose(self, text: str) -> None:
        self.text_edit.blockSignals(True)
        self.text_edit.set_text(text)
        self.text_edit.blockSignals(False)

    def _show_state(self, decision: Decision) -> None:
        self.state_pill.setVisible(decision.version > 0)
        self.state_pill.show_state(*decision_state(decision))

    def _show_deadline(self) -> None:
        text = self.deadline_edit.text().strip()
        day = parse_deadline(text, self._today()) if text else None
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
        day = parse_deadline(text, self._today()) if text.strip() else None
        self._note("deadline", deadline_text=text, deadline=day)
        self._show_deadline()

    @Slot()
    def _on_deadline_left(self) -> None:
        typed = self.deadline_edit.text()
        words = formats.delay_words(typed)
        if words and words != typed and not self.deadline_edit.isReadOnly():
            self.deadline_edit.setText(words)
            day = parse_deadline(typed, self._today())
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

    @Slot(object)
    def _on_guideline_taken(self, _key: object) -> None:
        self._on_guideline_edited(self.guideline_edit.text())

    def offer_guidelines(self, names: tuple[str, ...]) -> None:
        """Offer guidelines that were named before, the most used first."""
        self.guideline_edit.set_options(
            tuple(Option(name, name, rank=rank) for rank, name in enumerate(names))
        )

    @Slot(str)
    def _on_waiver_edited(self, text: str) -> None:
        self._note("waiver", not_waiting_reason=text)
