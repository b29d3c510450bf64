"""The ranked options of a decision, one line each, with all that is said of them."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from mdtboard.domain.care import CareOption, Intent, Treatment, options_of
from mdtboard.domain.ids import OptionId
from mdtboard.ui.labels import label
from mdtboard.ui.room.deadline_line import DeadlineLine
from mdtboard.ui.room.draft import Draft
from mdtboard.ui.room.more_fields import enum_box
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.layout import column, row, tab_order
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.sign import IconButton
from mdtboard.ui.widgets.text import ElidedLabel, plain_label, set_text
from mdtboard.ui.widgets.typeahead import TypeAhead

_MOST_RANKS = 4
_MOST_ROWS = 2

# Widths in pixels at 100 %; what is typed takes the rest.
_RANK, _KIND, _INTENT, _DEADLINE = 80, 206, 210, 104


class OptionRow(QObject):
    """The fields of one option; `edited` carries its identifier and what was edited of it."""

    edited = Signal(object, dict)
    removed = Signal(object)

    def __init__(self, option: CareOption, parent: QWidget) -> None:
        super().__init__(parent)
        self.host = parent
        self.id = option.id
        self.rank_box = ChoiceBox[int](parent)
        for rank in range(1, _MOST_RANKS + 1):
            self.rank_box.addItem(str(rank), rank)
        self.kind_box = enum_box(parent, Treatment)
        self.precision_edit = QLineEdit(parent)
        self.intent_box = enum_box(parent, Intent)
        self.condition_edit = QLineEdit(parent)
        self.responsible_edit = TypeAhead(parent, allow_free=True)
        self.deadline_edit = DeadlineLine(parent)
        self.remove_button = IconButton("x", self.tr("Remove this option"), parent, side=16)
        self._dress(label(option.kind))
        self._lines = {self.precision_edit: "precision", self.condition_edit: "condition"}
        self._boxes = {self.rank_box: "rank", self.kind_box: "kind", self.intent_box: "intent"}
        for box in self._boxes:
            box.activated.connect(self._on_boxed)
        for line in self._lines:
            line.textEdited.connect(self._on_typed)
        self.responsible_edit.textEdited.connect(self._on_responsible)
        self.responsible_edit.chosen.connect(self._on_responsible)
        self.deadline_edit.said.connect(self._on_deadline)
        self.remove_button.clicked.connect(self._on_remove)
        self.show_option(option)

    def _dress(self, kind: str) -> None:
        px = current_theme().px
        self.rank_box.setFixedWidth(px(_RANK))
        self.kind_box.setFixedWidth(px(_KIND))
        self.intent_box.setFixedWidth(px(_INTENT))
        self.deadline_edit.setFixedWidth(px(_DEADLINE))
        names = {
            self.rank_box: self.tr("Line"),
            self.kind_box: self.tr("Treatment or act"),
            self.precision_edit: self.tr("Precision"),
            self.intent_box: self.tr("Intent"),
            self.condition_edit: self.tr("Condition"),
            self.responsible_edit: self.tr("Responsible"),
            self.deadline_edit: self.tr("Deadline"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(self.tr("{field}, {kind}").format(field=name, kind=kind))
            if isinstance(widget, QLineEdit):
                widget.setPlaceholderText(name)

    def layout(self) -> QVBoxLayout:
        """Return the fields in two lines: what it is, then on which terms and by whom."""
        first = row(self.rank_box, self.kind_box, self.precision_edit)
        first.setStretch(2, 1)
        second = row(
            *(self.intent_box, self.condition_edit, self.responsible_edit),
            *(self.deadline_edit, self.remove_button),
        )
        second.setStretch(1, 4)
        second.setStretch(2, 3)
        return column(first, second, spacing=4)

    def widgets(self) -> tuple[QWidget, ...]:
        """Return the fields in reading order."""
        return (
            *(self.rank_box, self.kind_box, self.precision_edit, self.intent_box),
            *(self.condition_edit, self.responsible_edit, self.deadline_edit, self.remove_button),
        )

    def show_option(self, option: CareOption) -> None:
        """Show an option; what says the same already keeps its cursor."""
        self.rank_box.setCurrentIndex(min(option.rank, _MOST_RANKS) - 1)
        self.kind_box.setCurrentIndex(self.kind_box.findData(option.kind.value))
        self.intent_box.setCurrentIndex(self.intent_box.findData(option.intent.value))
        set_text(self.precision_edit, option.precision)
        set_text(self.condition_edit, option.condition)
        if self.responsible_edit.text() != option.responsible:
            self.responsible_edit.set_free_text(option.responsible)
        set_text(self.deadline_edit, option.deadline_text)

    def settle(self) -> None:
        """Make up our mind about what is half typed."""
        self.responsible_edit.commit()
        self.deadline_edit.settle()

    @Slot()
    def _on_boxed(self) -> None:
        box = self.sender()
        if isinstance(box, ChoiceBox):
            name, value = self._boxes[box], box.currentData()
            members = {"kind": Treatment, "intent": Intent}
            self.edited.emit(self.id, {name: members[name](value) if name in members else value})

    @Slot()
    def _on_typed(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit):
            self.edited.emit(self.id, {self._lines[line]: line.text()})

    @Slot()
    def _on_responsible(self) -> None:
        line = self.responsible_edit
        self.edited.emit(self.id, {"responsible": line.text(), "responsible_id": line.key()})

    @Slot(str)
    def _on_deadline(self, text: str) -> None:
        self.edited.emit(self.id, {"deadline_text": text})

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self.id)


class OptionsPanel(QFrame):
    """Every option of the draft, in its line of intention; Esc goes back to the decision."""

    closed = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.rows: tuple[OptionRow, ...] = ()
        self._people: tuple[Option, ...] = ()
        self.title_label = plain_label(self.tr("Options and alternatives"), self, "strong")
        self.note_label = ElidedLabel(
            self.tr("Line 1 is what the board advises; 2 and more are alternatives."),
            self,
            role="note",
        )
        self.add_button = button(self.tr("&Add an alternative"), self)
        self.close_button = button(self.tr("Back to the decision"), self)
        self._host = QWidget(self)
        self._list = column(spacing=8)
        self._host.setLayout(self._list)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._host)
        self._scroll.viewport().setAutoFillBackground(False)
        self._host.setAutoFillBackground(False)
        top = row(self.title_label, self.note_label, self.add_button, self.close_button)
        top.setStretch(1, 1)
        self.setLayout(column(top, self._scroll, spacing=6))
        draft.opened.connect(self._render)
        draft.changed.connect(self._render)
        self.add_button.clicked.connect(self._on_add)
        self.close_button.clicked.connect(self.leave)
        self.hide()

    @Slot()
    def _render(self) -> None:
        decision = self._draft.decision
        options = () if decision is None else decision.options
        if tuple(option.id for option in options) != tuple(shown.id for shown in self.rows):
            self._rebuild(options)
            return
        for shown, option in zip(self.rows, options, strict=True):
            shown.show_option(option)

    def offer_people(self, people: tuple[Option, ...]) -> None:
        """Offer people as responsible."""
        self._people = people
        for shown in self.rows:
            shown.responsible_edit.set_options(people)

    def open_at_first(self) -> None:
        """Show the panel with the cursor in the first option, or ready to add one."""
        self.show()
        target = self.rows[0].precision_edit if self.rows else self.add_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        """Make up our mind about what is half typed in each row."""
        for shown in self.rows:
            shown.settle()

    @Slot()
    def leave(self) -> None:
        """Hide, and go back to the decision."""
        self.settle()
        self._draft.flush()
        self.hide()
        self.closed.emit()

    def _rebuild(self, options: tuple[CareOption, ...]) -> None:
        for shown in self.rows:
            shown.host.hide()
            shown.host.deleteLater()
        self.rows = tuple(OptionRow(option, QWidget(self._host)) for option in options)
        for shown in self.rows:
            shown.edited.connect(self._on_edited)
            shown.removed.connect(self._on_removed)
            shown.responsible_edit.set_options(self._people)
            # A widget of its own: fields that die one by one leave Python's names of their layout
            # items behind, and the next widget in that memory is taken for one of them.
            shown.host.setLayout(shown.layout())
            self._list.addWidget(shown.host)
            shown.host.show()
        # New fields come last in the window, after the people.
        fields = (field for shown in self.rows for field in shown.widgets())
        tab_order(self.close_button, *fields)
        self._fit()

    def _fit(self) -> None:
        lines = min(len(self.rows), _MOST_ROWS)
        height = 2 * self.rows[0].precision_edit.sizeHint().height() + 12 if self.rows else 0
        self._scroll.setFixedHeight(lines * height)
        self._scroll.setVisible(bool(self.rows))

    @Slot(object, dict)
    def _on_edited(self, option_id: OptionId, values: dict[str, Any]) -> None:
        self._draft.edit_option(option_id, **values)

    @Slot()
    def _on_add(self) -> None:
        decision = self._draft.decision
        if decision is None:
            return
        [plain] = options_of((Treatment.SURGERY,))
        added = replace(plain, rank=2 if decision.options else 1)
        self._draft.edit(f"with {added.id}", options=(*decision.options, added))
        self._draft.flush()
        self.rows[-1].kind_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_removed(self, option_id: OptionId) -> None:
        decision = self._draft.decision
        if decision is not None:
            self._draft.drop(tuple(o for o in decision.options if o.id == option_id))
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
