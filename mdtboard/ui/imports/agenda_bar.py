"""The agenda that the cases of a list are for, and what becomes of their questions."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mdtboard.domain.ids import BoardId
from mdtboard.domain.imports import ForAgenda, ImportLine, PlannedByImport
from mdtboard.domain.presentation import Reason
from mdtboard.domain.views import MeetingLine
from mdtboard.ui import formats
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.text import plain_label

_LEAST_LETTERS = 10


class AgendaBar(QWidget):
    """A choice of planned meetings, why the cases come, and in words what that does."""

    chosen = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = QWidget(self)
        self.meeting_choice = Choice(self.choices)
        self.reason_choice = Choice(self.choices)
        self.reason_choice.offer_members(Reason)
        self.reason_choice.setAccessibleName(self.tr("Why they come"))
        self._days: dict[BoardId, date] = {}
        self.day_field = DateField(self.choices, today=today)
        self.day_field.setAccessibleName(self.tr("Day of the meeting"))
        self.day_field.hide()
        words = plain_label(self.tr("Put these cases on the agenda of"), self.choices)
        words.setBuddy(self.meeting_choice)
        for choice in (self.meeting_choice, self.reason_choice):
            # On a small screen they show less of a name instead of widening the window.
            choice.setMinimumContentsLength(_LEAST_LETTERS)
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = row(words, self.meeting_choice, self.day_field, self.reason_choice)
        line.setStretch(1, 3)
        line.setStretch(3, 2)
        self.choices.setLayout(line)
        self.effect_label = plain_label("", self, "note")
        self.effect_label.hide()
        self.banner = Banner(self, closable=False)
        self.banner.setProperty("rounded", True)
        self.setLayout(column(self.choices, self.effect_label, self.banner, spacing=6))
        self.meeting_choice.currentIndexChanged.connect(self._on_chosen)
        self.reason_choice.currentIndexChanged.connect(self._on_chosen)
        self.day_field.value_changed.connect(self._on_chosen)

    def show_meetings(
        self,
        meetings: tuple[MeetingLine, ...],
        wish: ForAgenda | None,
        to_plan: tuple[PlannedByImport, ...] = (),
    ) -> None:
        """Offer the planned meetings and those that can be planned, with the one chosen."""
        entry = self.tr("{board}, {date}")
        entries = [
            (m.id, entry.format(board=m.board, date=formats.day(m.held_on))) for m in meetings
        ]
        blocked = self.meeting_choice.blockSignals(True)
        new = self.tr("New meeting: {board}")
        made = [(one.board_id, new.format(board=one.board)) for one in to_plan]
        self._days = {one.board_id: one.held_on for one in to_plan}
        self.meeting_choice.offer([(None, self.tr("— none —")), *entries, *made])
        chosen = None if wish is None else wish.meeting_id or wish.board_id
        self.meeting_choice.choose(chosen)
        self.meeting_choice.blockSignals(blocked)
        self.choices.setVisible(bool(meetings) or bool(to_plan))
        self.reason_choice.setVisible(wish is not None)
        self.day_field.setVisible(wish is not None and wish.meeting_id is None)
        if wish is not None and wish.held_on is not None and self.day_field.full() != wish.held_on:
            self.day_field.set_value(wish.held_on)

    def show_effect(self, lines: tuple[ImportLine, ...], *, too_long: bool) -> None:
        """Say how many cases join the agenda, or that questions will be lost."""
        self._show_places(lines)
        asked = sum(bool(line.question) for line in lines)
        if self.meeting_choice.value() is not None or not asked:
            self.banner.hide()
            return
        lost = self.tr("%n question(s) to the board will not be kept.", "", asked)
        if too_long:
            why = self.tr("The list is too long for one agenda.")
        elif self.choices.isHidden():
            why = self.tr("A question belongs to a meeting: set up a board in Settings first.")
        else:
            why = self.tr("A question belongs to a meeting: choose one.")
        self.banner.show_message(f"{lost} {why}", Tone.ATTENTION)

    def _show_places(self, lines: tuple[ImportLine, ...]) -> None:
        joined = sum(line.joined for line in lines)
        filled = sum(line.filled for line in lines)
        there = sum(line.case_id is not None for line in lines) - joined
        parts = [self.tr("%n case(s) join it", "", joined)]
        if there:
            parts.append(self.tr("%n there already", "", there))
        if filled:
            parts.append(self.tr("%n empty question(s) filled in", "", filled))
        shown = self.meeting_choice.value() is not None
        self.effect_label.setText(" · ".join(parts) if shown else "")
        self.effect_label.setVisible(shown)

    @Slot()
    def _on_chosen(self) -> None:
        key, reason = self.meeting_choice.value(), self.reason_choice.value()
        self.reason_choice.setVisible(key is not None)
        self.day_field.setVisible(key in self._days)
        wish = None
        if key in self._days:
            if self.sender() is self.meeting_choice:
                self.day_field.set_value(self._days[key])
            wish = ForAgenda(board_id=key, held_on=self.day_field.full(), reason=reason)
        elif key is not None:
            wish = ForAgenda(meeting_id=key, reason=reason)
        self.chosen.emit(wish)
