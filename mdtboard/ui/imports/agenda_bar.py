"""The agenda that the cases of a list are for, and what becomes of their questions."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mdtboard.domain.imports import ForAgenda, ImportLine
from mdtboard.domain.presentation import Reason
from mdtboard.domain.views import MeetingLine
from mdtboard.ui import formats
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.text import plain_label

_LEAST_LETTERS = 10


class AgendaBar(QWidget):
    """A choice of planned meetings, why the cases come, and in words what that does."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = QWidget(self)
        self.meeting_choice = Choice(self.choices)
        self.reason_choice = Choice(self.choices)
        self.reason_choice.offer_members(Reason)
        self.reason_choice.setAccessibleName(self.tr("Why they come"))
        words = plain_label(self.tr("Put these cases on the agenda of"), self.choices)
        words.setBuddy(self.meeting_choice)
        for choice in (self.meeting_choice, self.reason_choice):
            # On a small screen they show less of a name instead of widening the window.
            choice.setMinimumContentsLength(_LEAST_LETTERS)
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = row(words, self.meeting_choice, self.reason_choice)
        line.setStretch(1, 3)
        line.setStretch(2, 2)
        self.choices.setLayout(line)
        self.effect_label = plain_label("", self, "note")
        self.effect_label.hide()
        self.banner = Banner(self, closable=False)
        self.banner.setProperty("rounded", True)
        self.setLayout(column(self.choices, self.effect_label, self.banner, spacing=6))
        self.meeting_choice.currentIndexChanged.connect(self._on_chosen)
        self.reason_choice.currentIndexChanged.connect(self._on_chosen)

    def show_meetings(self, meetings: tuple[MeetingLine, ...], wish: ForAgenda | None) -> None:
        """Offer the planned meetings, with the one that is chosen."""
        entry = self.tr("{board}, {date}")
        entries = [
            (m.id, entry.format(board=m.board, date=formats.day(m.held_on))) for m in meetings
        ]
        blocked = self.meeting_choice.blockSignals(True)
        self.meeting_choice.offer([(None, self.tr("— none —")), *entries])
        self.meeting_choice.choose(None if wish is None else wish.meeting_id)
        self.meeting_choice.blockSignals(blocked)
        self.choices.setVisible(bool(meetings))
        self.reason_choice.setVisible(wish is not None)

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
            why = self.tr("A question belongs to a meeting, and none is planned.")
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
        meeting_id = self.meeting_choice.value()
        self.reason_choice.setVisible(meeting_id is not None)
        wish = None
        if meeting_id is not None:
            wish = ForAgenda(meeting_id=meeting_id, reason=self.reason_choice.value())
        self.chosen.emit(wish)
