"""Why one case comes to the board, beside the agenda; each field is saved as it is left."""

from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from mdtboard.domain.ids import PresentationId
from mdtboard.domain.patient import Information
from mdtboard.domain.person import Person
from mdtboard.domain.presentation import Lane, Missing, PerformanceStatus, Reason, Timing
from mdtboard.overriding import override
from mdtboard.ui.cases.marks import Marks
from mdtboard.ui.cases.opposition import OPPOSED_SIGN
from mdtboard.ui.labels import label
from mdtboard.ui.meetings.lines import CaseCard, CaseFields
from mdtboard.ui.meetings.score_field import ScoreField, g8_field, karnofsky_field
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, row, tab_order
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.sign import IconButton
from mdtboard.ui.widgets.text import ElidedLabel, plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead

Member = TypeVar("Member", bound=Enum)


class CasePanel(QFrame):
    """The fields of one case on the agenda.

    `left` carries the id of the case and its fields when one of them is done with;
    `field_requested` what is missing and has its field elsewhere.
    """

    left = Signal(object, object)
    field_requested = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._card: CaseCard | None = None
        # Its own, so that it ends with the panel: a screen may be left in between.
        self._shows = QTimer(self)
        self._shows.setSingleShot(True)
        self._shows.setInterval(0)
        self._shows.timeout.connect(self._show_focused)
        self.title_label = ElidedLabel("", self, "heading")
        self.note_label = plain_label("", self, "note", wrap=True)
        self.opposed_pill = Pill(label(Information.OPPOSED), Tone.PROBLEM, self, OPPOSED_SIGN)
        self.close_button = IconButton("x", self.tr("Close the panel (Esc)"), self, side=16)
        self.missing_line = QWidget(self)
        self.missing_label = plain_label(self.tr("Missing"), self.missing_line, "field")
        self.marks = Marks(self.missing_line)
        self.missing_line.setLayout(column(self.missing_label, self.marks, spacing=4))
        self._make_fields()
        opposed = row(self.opposed_pill, None)
        body = QWidget(self)
        body.setProperty("page", True)
        body.setLayout(
            _with_right_margin(column(self.note_label, opposed, self.missing_line, self.form, None))
        )
        self.area = area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        head = row(self.title_label, self.close_button)
        head.setStretch(0, 1)
        self.setLayout(column(head, area, spacing=4, margin=12))
        self.setMinimumWidth(current_theme().px(340))
        self._connect()

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Offer these people as requester and presenter."""
        options = tuple(
            Option(person.id, person.name, f"{person.given_name} · {label(person.specialty)}")
            for person in people
        )
        for field in (self.requester_field, self.presenter_field):
            text = field.text()
            field.set_options(options)
            if not field.hasFocus():
                field.set_free_text(text)

    def show_card(self, card: CaseCard) -> None:
        """Show a case; what is being typed for the same case stays."""
        before = self._card if self._card is not None and self._card.id == card.id else None
        self._card = card
        self.title_label.setText(card.title)
        self.note_label.setText(card.note)
        self.opposed_pill.setVisible(card.opposed)
        self._show_marks(card)
        self.missing_line.setVisible(bool(card.missing))
        fields, old = card.fields, before.fields if before else None
        self.lane_chips.select((fields.lane.value,))
        self.reason_combo.choose(fields.reason)
        self.timing_combo.choose(fields.timing)
        self.performance_combo.choose(fields.performance)
        for score, value in (
            (self.karnofsky_field, fields.karnofsky),
            (self.g8_field, fields.g8_half_points),
        ):
            _show_score(score, value, same=before is not None)
        _show_prose(self.question_field, fields.question, old.question if old else None)
        _show_prose(self.summary_field, fields.summary, old.summary if old else None)
        _show_line(self.frailty_field, fields.frailty, old.frailty if old else None)
        _show_line(self.requester_field, fields.requester, old.requester if old else None)
        _show_line(self.presenter_field, fields.presenter, old.presenter if old else None)
        self.form.setEnabled(not card.locked)

    def _show_marks(self, card: CaseCard) -> None:
        self.marks.show_items(card.missing)
        for mark in self.marks.marks:
            mark.setEnabled(not (card.locked and mark.item.of_presentation))
        tab_order(self.close_button, *self.marks.marks)

    def flush(self) -> None:
        """Report what is still being typed."""
        self.question_field.flush()
        self.summary_field.flush()
        self.karnofsky_field.settle()
        self.g8_field.settle()
        self._on_left()

    def enter(self) -> None:
        """Go to the field one changes most."""
        self.question_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._shows.start()

    def settled(self) -> bool:
        """Report what is being typed, and tell whether it was taken; else go to what was not."""
        for field in (self.requester_field, self.presenter_field):
            field.commit()
        self.flush()
        wrong = [score for score in (self.karnofsky_field, self.g8_field) if score.wrong]
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._shows.start()
        return not wrong

    def go_to(self, item: Missing) -> None:
        """Go to the field of a missing item, or ask for it where this panel has none."""
        field = self._field_of.get(item)
        if field is None:
            self.field_requested.emit(item)
            return
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # A panel that was just shown has its size in a moment only.
        self._shows.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _make_fields(self) -> None:
        self.form = FormGrid(self, columns=2)
        self.lane_chips = ChipGroup(self, ordered=False, exclusive=True)
        self.lane_chips.set_options(tuple((lane.value, label(lane)) for lane in Lane))
        self.question_field = Prose(self, min_lines=3, max_lines=6)
        self.reason_combo = _combo(self, Reason)
        self.timing_combo = _combo(self, Timing)
        self.performance_combo = _combo(self, PerformanceStatus)
        self.karnofsky_field = karnofsky_field(self)
        self.g8_field = g8_field(self)
        self.frailty_field = QLineEdit(self)
        self.requester_field = TypeAhead(self, allow_free=True)
        self.presenter_field = TypeAhead(self, allow_free=True)
        self.summary_field = Prose(self, min_lines=3, max_lines=10)
        self.form.add(self.tr("&Lane"), self.lane_chips, span=2)
        self.form.add(self.tr("&Question to the board"), self.question_field, span=2)
        self.form.add(self.tr("Reas&on"), self.reason_combo, span=2)
        self.form.add(self.tr("&Timing"), self.timing_combo, span=2)
        self.form.add(self.tr("Performance stat&us"), self.performance_combo)
        self.form.add(self.tr("&Karnofsky"), self.karnofsky_field)
        self.form.add(self.tr("G8 s&core"), self.g8_field)
        self.form.add(self.tr("Frailt&y (other tool)"), self.frailty_field)
        self.form.add(self.tr("Re&quester"), self.requester_field)
        self.form.add(self.tr("Presen&ter"), self.presenter_field)
        self.form.add(self.tr("Summary for the &meeting"), self.summary_field, span=2)
        self._field_of: dict[Missing, QWidget] = {
            Missing.QUESTION: self.question_field,
            Missing.TIMING: self.timing_combo,
            Missing.PERFORMANCE: self.performance_combo,
            Missing.FRAILTY: self.g8_field,
            Missing.REQUESTER: self.requester_field,
        }

    def _connect(self) -> None:
        self.lane_chips.changed.connect(self._on_lane_changed)
        for combo in (self.reason_combo, self.timing_combo, self.performance_combo):
            combo.activated.connect(self._on_left)
        for prose in (self.question_field, self.summary_field):
            prose.edited.connect(self._on_left)
        self.frailty_field.editingFinished.connect(self._on_left)
        for score in (self.karnofsky_field, self.g8_field):
            score.left.connect(self._on_left)
            score.refused.connect(self._on_score_refused)
        for field in (self.requester_field, self.presenter_field):
            field.chosen.connect(self._on_left)
            field.text_committed.connect(self._on_left)
        self.marks.followed.connect(self.go_to)
        self.close_button.clicked.connect(self.closed)

    @Slot()
    def _show_focused(self) -> None:
        for field in (*self._field_of.values(), self.karnofsky_field):
            if field.hasFocus():
                self.area.ensureWidgetVisible(field, 0, 60)

    @Slot()
    def _on_lane_changed(self) -> None:
        if not self.lane_chips.selected() and self._card is not None:
            # A case is in one lane or the other, never in none.
            self.lane_chips.select((self._card.fields.lane.value,))
            return
        self._on_left()

    @Slot(str)
    def _on_score_refused(self, words: str) -> None:
        field = self.sender()
        if isinstance(field, ScoreField):
            self.form.set_error(field, words)

    @Slot()
    def _on_left(self) -> None:
        if self._card is None or self._card.locked:
            return
        fields = self._fields(self._card)
        if fields != self._card.fields:
            self.left.emit(PresentationId(self._card.id), fields)

    def _fields(self, card: CaseCard) -> CaseFields:
        lane = next(iter(self.lane_chips.selected()), card.fields.lane.value)
        return CaseFields(
            lane=Lane(lane),
            reason=self.reason_combo.key() or Reason.NOT_STATED,
            timing=self.timing_combo.key() or Timing.NOT_STATED,
            performance=self.performance_combo.key() or PerformanceStatus.NOT_STATED,
            karnofsky=self.karnofsky_field.value(),
            g8_half_points=self.g8_field.value(),
            question=self.question_field.text().strip(),
            frailty=self.frailty_field.text().strip(),
            summary=self.summary_field.text().strip(),
            requester=self.requester_field.text().strip(),
            presenter=self.presenter_field.text().strip(),
        )


def _with_right_margin(layout: QVBoxLayout) -> QVBoxLayout:
    """Keep the fields clear of the scroll bar."""
    layout.setContentsMargins(0, 0, 10, 0)
    return layout


def _combo(parent: QWidget, kind: type[Member]) -> ChoiceBox[Member]:
    return ChoiceBox(parent, tuple((member, label(member)) for member in kind))


def _show_score(field: ScoreField, value: int | None, *, same: bool) -> None:
    """Show a score, unless for the `same` case another one is being typed or waits for mending."""
    if not (same and (field.wrong or (field.hasFocus() and field.isModified()))):
        field.set_value(value)


def _show_prose(field: Prose, text: str, before: str | None) -> None:
    """Show `text`, unless the typist has gone on since `before` was shown."""
    if before is not None and field.hasFocus() and field.text().strip() != before:
        return
    if field.text().strip() != text:
        field.set_text(text)


def _show_line(field: QLineEdit, text: str, before: str | None) -> None:
    if before is not None and field.hasFocus() and field.text().strip() != before:
        return
    if field.text().strip() == text:
        return
    if isinstance(field, TypeAhead):
        field.set_free_text(text)
    else:
        field.setText(text)
