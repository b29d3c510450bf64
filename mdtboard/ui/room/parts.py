"""The parts of the meeting room and where they stand."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from mdtboard.overriding import override
from mdtboard.ui.page import Page
from mdtboard.ui.room.agenda_list import AgendaList
from mdtboard.ui.room.attendance_panel import AttendancePanel
from mdtboard.ui.room.bars import ReasonBar
from mdtboard.ui.room.case_panel import CaseBanner, CaseFacts
from mdtboard.ui.room.decision_panel import DecisionPanel
from mdtboard.ui.room.draft import Draft
from mdtboard.ui.room.keeper import DraftKeeper
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import ElidedLabel, plain_label

_MARGIN = 12
# Widths of this screen at 100 % below which a pane makes room for the case.
_ROOM_FOR_PEOPLE = 1000
_ROOM_FOR_AGENDA = 800


class RoomParts(Page):
    """Agenda left, case and decision in the middle, people right; it does nothing yet.

    `case_shown` carries a case, whose decision is the `draft`; `settled` the presentation that
    was just recorded, registered or deferred; `arrived` the destination that brought somebody
    here. With `case_wanted` and `cases_wanted` a part asks for one case,
    or for the case that was shown before the part covered it.
    """

    meeting_shown = Signal(object, object)
    agenda_shown = Signal(object)
    case_shown = Signal(object)
    settled = Signal(object)
    conflict_shown = Signal(object)
    refused_shown = Signal(object)
    bars_dismissed = Signal()
    progress_shown = Signal(object)
    arrived = Signal(object)
    case_wanted = Signal(object)
    cases_wanted = Signal()
    entered = Signal()
    left_behind = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._people_wanted = False
        services = shell.services
        self.draft = Draft(DraftKeeper(services), services.desk.today, self)
        self._build_top()
        self._build_body()
        self._lay_out()

    def _build_top(self) -> None:
        self.title_label = ElidedLabel("", self, role="title")
        self.step_pill = Pill("", Tone.NEUTRAL, self)
        self.step_pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.progress_label = plain_label("", self, "strong")
        self.previous_button = button(self.tr("Previous"), self, "quiet")
        self.next_button = button(self.tr("Next"), self, "quiet")
        self.start_button = button(self.tr("Start the meeting"), self, "primary")
        self.end_button = button(self.tr("End…"), self)

    def _build_body(self) -> None:
        self.agenda = AgendaList(self)
        self.banner = CaseBanner(self.shell.services.desk.today, self)
        self.facts = CaseFacts(self)
        self.decision = DecisionPanel(self.draft, self)
        self.defer_bar = ReasonBar(self.tr("Defer because"), self.tr("Defer"), self)
        self.amend_bar = ReasonBar(self.tr("Amend because"), self.tr("Amend"), self)
        self.attendance = AttendancePanel(self)
        self.nothing = EmptyState(
            "calendar-event",
            self.tr("No meeting is planned yet."),
            self.tr("Plan a meeting"),
            self,
        )

    def _lay_out(self) -> None:
        # Parts add their pills and buttons here.
        self.tools = row()
        self.side = column(spacing=8)
        self.bars = column(spacing=8)
        top = row(
            *(self.title_label, self.step_pill, None, self.tools, self.progress_label),
            *(self.previous_button, self.next_button, self.start_button, self.end_button),
        )
        middle = QWidget(self)
        self.bars.addWidget(self.defer_bar)
        self.bars.addWidget(self.amend_bar)
        centre = column(self.banner, self.facts, self.bars, self.decision)
        centre.setStretch(1, 1)
        self._make_panes()
        middle.setLayout(centre)
        self.middle = QStackedWidget(self)
        self.middle.addWidget(middle)
        body = QHBoxLayout()
        body.setSpacing(8)
        body.addWidget(self.left_pane)
        body.addWidget(self.middle, 1)
        body.addWidget(self.right_pane)
        room = QWidget(self)
        whole = column(top, body, spacing=8, margin=_MARGIN)
        whole.setStretch(1, 1)
        room.setLayout(whole)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(room)
        self.stack.addWidget(self.nothing)
        self.setLayout(column(self.stack, margin=0))

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.left_pane, self.middle, self.right_pane)

    def _make_panes(self) -> None:
        px = self.shell.themes.theme.px
        # The card goes when names must not be seen, the pane when the window is too narrow.
        card = QFrame(self)
        card.setProperty("card", True)
        card.setLayout(column(self.agenda, margin=1))
        card.setFixedWidth(px(248))
        self.left_pane = QWidget(self)
        self.left_pane.setLayout(column(card, spacing=0))
        self.attendance.setFixedWidth(px(216))
        right = column(self.attendance, self.side)
        right.setStretch(0, 1)
        self.right_pane = QWidget(self)
        self.right_pane.setLayout(right)

    def want_people(self, *, wanted: bool) -> None:
        """Let the people stand beside the case also where there is room for one pane only."""
        self._people_wanted = wanted
        self._fit_panes(self.width())

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(self.middle.minimumSizeHint().width() + 2 * _MARGIN, least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panes(event.size().width())

    def _fit_panes(self, width: int) -> None:
        room = self.shell.themes.theme.unscaled(width)
        people = room >= _ROOM_FOR_PEOPLE or self._people_wanted
        self.right_pane.setVisible(people)
        self.left_pane.setVisible(
            room >= _ROOM_FOR_PEOPLE or (room >= _ROOM_FOR_AGENDA and not self._people_wanted)
        )
        for step in (self.previous_button, self.next_button):
            step.setVisible(room >= _ROOM_FOR_AGENDA)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.entered.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left_behind.emit()
