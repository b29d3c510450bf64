"""Watches the time for the chair: what a case takes, what it may take, when to rest."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from mdtboard.domain.ids import MeetingId
from mdtboard.domain.meeting import Board, Meeting, MeetingStep
from mdtboard.domain.pace import (
    Pace,
    Stretch,
    cases_left,
    discussed_since,
    pace_of,
    planned_end,
)
from mdtboard.domain.sheets import PresentedCase
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.icons import Icons
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.room.stopwatch import Hold
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.layout import tab_before
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_tooltip

_SECOND_MS = 1000


class ClockPart(RoomPart):
    """Shows the time of the open case beside its budget, and says when a break is due.

    It never flashes, sounds or asks: what it says stands in a button and in a thin bar.
    """

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self.now: Callable[[], datetime] = page.shell.services.desk.database.now
        self._meeting_id: MeetingId | None = None
        self._stretch: Stretch | None = None
        self._break_began: datetime | None = None
        self._icon = ""
        self._case: object = None
        self._window: QWidget | None = None
        self._reminds = True
        self._build()
        page.meeting_shown.connect(self._on_meeting)
        page.case_shown.connect(self._on_case)
        page.draft.changed.connect(self._on_typed)
        page.settled.connect(self._on_settled)
        page.entered.connect(self._on_entered)
        page.left_behind.connect(self._on_left_behind)

    def _build(self) -> None:
        page = self.page
        self.timer = QTimer(self)
        self.timer.setInterval(_SECOND_MS)
        self.timer.timeout.connect(self.look)
        self.clock_button = button("", page, "quiet")
        self.clock_button.setAccessibleName(self.tr("Clock of the case"))
        self.clock_button.hide()
        page.tools.addWidget(self.clock_button)
        self.break_bar = Banner(page, closable=False)
        page.bars.addWidget(self.break_bar)
        # The bar stands right before the decision line, for Tab as for the eye.
        bar = self.break_bar
        tab_before(page.decision.line_edit, bar.first_button, bar.second_button)
        words = self.tr("Pause for a break, or go on")
        self.break_action = make_action(page, "break", words, self._on_break, "Ctrl+T")
        words = self.tr("Put the break off")
        self.later_action = make_action(page, "break_later", words, self._on_later)
        self.reminder_action = make_action(page, "break_reminder", "", self._on_reminder)
        self._name_reminder()
        self.clock_button.clicked.connect(self._on_break)
        self.break_bar.first_requested.connect(self._on_break)
        self.break_bar.second_requested.connect(self._on_later)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self.break_action, self.later_action, self.reminder_action)

    @override
    def release(self) -> None:
        self.timer.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    @property
    def on_break(self) -> bool:
        """Tell whether the board is having a break."""
        return self._break_began is not None

    @Slot()
    def look(self) -> None:
        """Show the time as it is now, and the bar if a break is due."""
        meeting = self.presenter.meeting
        live = meeting is not None and meeting.step is MeetingStep.LIVE
        self.clock_button.setVisible(live)
        if meeting is None or not live:
            self.timer.stop()
            self._hide_bar()
            return
        if self.page.isVisible() and not self.timer.isActive():
            self.timer.start()
        rows = [row.presentation for row in self.presenter.rows]
        now, end = self.now(), planned_end(meeting)
        spent = self.presenter.stopwatch.seconds
        pace = pace_of(spent=spent, end=end, now=now, left=cases_left(rows))
        self._show_pace(pace, end)
        stretch = self._stretch or Stretch(since=meeting.started_at or now)
        self._stretch = stretch
        cases = discussed_since(rows, stretch.since)
        if self._break_began is not None:
            words = self.tr("Break since {time}. The clock stands still.")
            words = words.format(time=formats.clock(self._break_began))
            self._show_bar(words, self.tr("Go on"))
        elif self._reminds and stretch.break_due(now, cases):
            words = self.tr("%n case(s) discussed. A 10 min break?", "", cases)
            if not cases:
                words = self.tr("An hour has gone by. A 10 min break?")
            self._show_bar(words, self.tr("Break"), self.tr("Later"))
        else:
            self._hide_bar()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.WindowStateChange, QEvent.Type.Hide, QEvent.Type.Show)
        if watched is self._window and event.type() in kinds:
            self._follow_window()
        return super().eventFilter(watched, event)

    def _follow_window(self) -> None:
        # Nobody writes behind a window that is put away; the screen beside, to look something
        # up, is another matter: the board still discusses the case.
        window = self._window
        away = window is not None and (window.isMinimized() or window.isHidden())
        self.presenter.stopwatch.hold(Hold.AWAY, held=away)

    def _show_pace(self, pace: Pace, end: datetime) -> None:
        spent = f"{pace.spent // 60:02d}:{pace.spent % 60:02d}"
        icon, token = "clock", "text2"
        if self._break_began is not None:
            icon = "player-pause"
            words = self.tr("{spent} · break").format(spent=spent)
        elif pace.over:
            icon, token = "alert-triangle", "attention_fg"
            words = self.tr("{spent} · +{over}").format(spent=spent, over=_minutes(pace.over))
        elif pace.budget is not None:
            words = self.tr("{spent} · budget {budget}").format(
                spent=spent, budget=_minutes(pace.budget)
            )
        else:
            words = spent
        self.clock_button.setText(words)
        tip = self.tr("Time for this case. The meeting is planned until {time}. Ctrl+T: break.")
        self.clock_button.setToolTip(plain_tooltip(tip.format(time=formats.clock(end))))
        if self._icon != icon:
            self._icon = icon
            self.clock_button.setIcon(Icons().icon(icon, token))

    def _show_bar(self, words: str, first: str, second: str = "") -> None:
        if self.break_bar.isHidden() or self.break_bar.text != words:
            self.break_bar.show_message(words, Tone.INFO, first, second)

    def _hide_bar(self) -> None:
        focused = QApplication.focusWidget()
        here = focused in (
            self.break_bar.first_button,
            self.break_bar.second_button,
            self.clock_button,
        )
        self.break_bar.hide()
        if here:
            self.page.decision.line_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_break(self) -> None:
        if self._break_began is None:
            return
        if self._stretch is not None:
            self._stretch = self._stretch.after_pause(self._break_began, self.now())
        self._break_began = None
        self.presenter.stopwatch.hold(Hold.BREAK, held=False)

    def _name_reminder(self) -> None:
        on, off = self.tr("Remind of breaks"), self.tr("Do not remind of breaks")
        self.reminder_action.setText(off if self._reminds else on)

    @Slot(object, object)
    def _on_meeting(self, meeting: Meeting, _board: Board) -> None:
        if meeting.id != self._meeting_id or meeting.step is not MeetingStep.LIVE:
            self._end_break()
            self._meeting_id = meeting.id
            self._stretch = None
        self.break_action.setEnabled(meeting.step is MeetingStep.LIVE)
        self.look()

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        case = found and found.presentation.id
        if case != self._case:
            self._end_break()
        self._case = case
        self.look()

    @Slot()
    def _on_typed(self) -> None:
        # Whoever types is back from the break, whether the clock was told or not.
        if self.on_break:
            self._end_break()
            self.look()

    @Slot(object)
    def _on_settled(self, _presentation_id: object) -> None:
        self._end_break()

    @Slot()
    def _on_break(self) -> None:
        meeting = self.presenter.meeting
        if meeting is None or meeting.step is not MeetingStep.LIVE:
            return
        self._hide_bar()
        if self.on_break:
            self._end_break()
        else:
            # What is typed is saved first: it is no work done during the break.
            self.page.flush()
            self._break_began = self.now()
            self.presenter.stopwatch.hold(Hold.BREAK)
        self.look()

    @Slot()
    def _on_later(self) -> None:
        if self._stretch is None or self.on_break:
            return
        rows = [row.presentation for row in self.presenter.rows]
        cases = discussed_since(rows, self._stretch.since)
        self._stretch = self._stretch.put_off(self.now(), cases)
        self._hide_bar()

    @Slot()
    def _on_reminder(self) -> None:
        self._reminds = not self._reminds
        self._name_reminder()
        self.look()

    @Slot()
    def _on_entered(self) -> None:
        if self._window is None:
            self._window = self.page.window()
            self._window.installEventFilter(self)
        self._follow_window()
        self.look()

    @Slot()
    def _on_left_behind(self) -> None:
        self.timer.stop()


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"
