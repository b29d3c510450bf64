"""Where the decision is typed: it renders the draft and sends it every edit."""

from enum import Enum
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mdtboard.domain.care import Intent, Treatment, first_line, ticked
from mdtboard.domain.decision import Decision, GuidelineFollowed, TrialProposal, join_text
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import PersonId
from mdtboard.domain.person import Person
from mdtboard.domain.template import OPEN_SLOT, next_open_slot
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.room.decision_fields import COMMON, DecisionFields
from mdtboard.ui.room.draft import Draft
from mdtboard.ui.room.option_words import options_words
from mdtboard.ui.room.state_words import decision_state
from mdtboard.ui.room.view import Abilities
from mdtboard.ui.widgets.look import mark
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import set_text
from mdtboard.ui.widgets.typeahead import TypeAhead


class DecisionPanel(DecisionFields):
    """The decision's fields in the order they are said."""

    record_requested = Signal()
    register_requested = Signal()
    defer_requested = Signal()
    validate_requested = Signal()
    amend_requested = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._wrong: QWidget | None = None
        more = self.more_fields
        self._lines: dict[QObject, str] = {
            self.line_edit: "line",
            self.guideline_edit: "guideline_name",
            self.departure_edit: "departure_reason",
            more.trial_edit: "trial_detail",
            more.dissent_edit: "dissent",
            self.waiver_edit: "not_waiting_reason",
            self.opposed_edit: "despite_opposition",
        }
        self._boxes: dict[QObject, tuple[str, type[Enum]]] = {
            self.guideline_box: ("guideline", GuidelineFollowed),
            more.intent_box: ("intent", Intent),
            more.trial_box: ("trial", TrialProposal),
        }
        self._connect()

    def _connect(self) -> None:
        self._draft.opened.connect(self._on_opened)
        self._draft.changed.connect(self._hide_error)
        self._draft.changed.connect(self._render)
        for line in self._lines:
            if isinstance(line, QLineEdit):
                line.textEdited.connect(self._on_typed)
            if isinstance(line, TypeAhead):
                line.chosen.connect(self._on_typed)
        for box in self._boxes:
            if isinstance(box, QComboBox):
                box.activated.connect(self._on_boxed)
        self.more_fields.trial_edit.chosen.connect(self._on_trial_taken)
        self.line_edit.returnPressed.connect(self.take_line)
        self.line_edit.left_by_tab.connect(self._on_line_left)
        self.text_edit.installEventFilter(self)
        self.text_edit.textChanged.connect(self._on_text_changed)
        self.chips.changed.connect(self._on_chips_changed)
        self.responsible_edit.textEdited.connect(self._on_responsible)
        self.responsible_edit.chosen.connect(self._on_responsible)
        self.deadline_edit.said.connect(self._draft.edit_deadline)
        self.more_button.clicked.connect(self._on_more)
        self.record_button.clicked.connect(self.record_requested)
        self.register_button.clicked.connect(self.register_requested)
        self.defer_button.clicked.connect(self.defer_requested)
        self.validate_button.clicked.connect(self.validate_requested)
        self.amend_button.clicked.connect(self.amend_requested)

    @Slot()
    def _on_opened(self) -> None:
        decision = self._draft.decision
        self._hide_error()
        if decision is None:
            return
        self._show_more(bool(set(decision.treatments) - set(COMMON)))
        self.more_fields.setVisible(self._all_kinds or _has_rare_values(decision))
        self._render()
        # Ctrl+Z in a field takes back what was typed there, never on the case before.
        for line in self.findChildren(QLineEdit):
            line.setText(line.text())
        self.text_edit.document().clearUndoRedoStacks()

    @Slot()
    def _render(self) -> None:
        decision = self._draft.decision
        if decision is None:
            return
        for line, name in self._lines.items():
            _show_text(line, getattr(decision, name))
        for box, (name, _) in self._boxes.items():
            if isinstance(box, QComboBox):
                box.setCurrentIndex(box.findData(getattr(decision, name).value))
        self.chips.select(tuple(kind.value for kind in decision.treatments))
        words = options_words(decision.options)
        self.options_note.setText(words)
        self.options_note.setVisible(bool(words))
        self._set_prose(decision.text)
        _show_text(self.responsible_edit, decision.responsible)
        set_text(self.deadline_edit, decision.deadline_text)
        day = decision.deadline
        self.deadline_note.setText(f"→ {formats.day(day)}" if day else "")
        departs = decision.guideline is GuidelineFollowed.DEPARTED
        self.ask_why_it_departs(wanted=departs or bool(decision.departure_reason))
        self.state_pill.setVisible(decision.version > 0)
        self.state_pill.show_state(*decision_state(decision))

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

    def offer_guidelines(self, names: tuple[str, ...]) -> None:
        """Offer guidelines that were named before, the most used first."""
        self.guideline_edit.set_options(
            tuple(Option(name, name, rank=rank) for rank, name in enumerate(names))
        )

    def show_error(self, error: RuleViolation) -> None:
        """Say which rule was broken, and go to the field that it asks for."""
        self._hide_error()
        self.error_label.setText(sentence(error))
        self.error_label.show()
        self._wrong = self._asked_by(error.rule)
        if self._wrong is not None:
            mark(self._wrong, "invalid", True)
            self._wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked_by(self, rule: Rule) -> QWidget | None:
        fields: dict[Rule, QWidget] = {
            Rule.GUIDELINE_MISSING: self.guideline_box,
            Rule.GUIDELINE_NAME_MISSING: self.guideline_edit,
            Rule.DEPARTURE_REASON_MISSING: self.departure_edit,
            Rule.OPPOSED_WITHOUT_REASON: self.opposed_edit,
        }
        return fields.get(rule)

    @Slot()
    def _hide_error(self) -> None:
        if self._wrong is not None:
            mark(self._wrong, "invalid", False)
        self._wrong = None
        self.error_label.hide()

    def focus_line(self) -> None:
        """Put the cursor in the quick line."""
        self.line_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        """Make up our mind about what is half typed; the quick line stays as it is."""
        for line in (self.responsible_edit, self.guideline_edit, self.more_fields.trial_edit):
            line.commit()
        self.deadline_edit.settle()

    @Slot()
    def take_line(self) -> None:
        """Add the quick line to the advice and empty it."""
        decision, text = self._draft.decision, self.line_edit.text().strip()
        if decision is None or not text or self.line_edit.isReadOnly():
            return
        if not self.line_edit.popup.isVisible():
            self._draft.edit("text", text=join_text(decision.text, text), line="")

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

    def _set_prose(self, text: str) -> None:
        self.text_edit.blockSignals(True)
        self.text_edit.set_text(text)
        self.text_edit.blockSignals(False)

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

    @Slot()
    def _on_typed(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit):
            name = self._lines[line]
            self._draft.edit(name, **{name: line.text()})

    @Slot()
    def _on_boxed(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            name, members = self._boxes[box]
            self._draft.edit(name, **{name: members(box.currentData())})

    @Slot()
    def _on_text_changed(self) -> None:
        self._draft.edit("text", text=self.text_edit.text())

    @Slot()
    def _on_chips_changed(self) -> None:
        if self._draft.decision is None:
            return
        options, shown = self._draft.decision.options, self._draft.decision.treatments
        lit = tuple(Treatment(key) for key in self.chips.selected())
        self._draft.edit("options", options=ticked(options, lit))
        for kind in shown:
            if kind not in lit:
                self._draft.drop(first_line(options, kind))

    @Slot()
    def _on_responsible(self) -> None:
        line = self.responsible_edit
        self._draft.edit("responsible", responsible=line.text(), responsible_id=line.key())

    @Slot(object)
    def _on_trial_taken(self, key: object) -> None:
        # Whoever takes a trial from the catalogue proposes it.
        decision = self._draft.decision
        if isinstance(key, UUID) and decision and decision.trial is TrialProposal.NOT_STATED:
            self._draft.edit("trial_detail", trial=TrialProposal.PROPOSED)


def _show_text(line: QObject, text: str) -> None:
    if isinstance(line, TypeAhead):
        if line.text() != text:
            line.set_free_text(text)
    elif isinstance(line, QLineEdit):
        set_text(line, text)


def _has_rare_values(decision: Decision) -> bool:
    """Tell whether a decision fills one of the fields that are hidden at first."""
    return bool(
        decision.intent is not Intent.NOT_STATED
        or decision.trial is not TrialProposal.NOT_STATED
        or decision.trial_detail
        or decision.dissent
    )
