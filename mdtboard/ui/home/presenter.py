"""Decides what the first screen says: what comes next, what waits, what was entered last."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from mdtboard.domain.case import case_number
from mdtboard.domain.ids import MeetingId, PresentationId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.reading_work import WorkState
from mdtboard.domain.views import CaseFilter, CaseLine, HitKind, MeetingLine, SearchHit
from mdtboard.marks import QT_TRANSLATE_NOOP
from mdtboard.ui import formats
from mdtboard.ui.hits import all_of_them, destination_of, everything, note_of
from mdtboard.ui.home.errands import errand_lines
from mdtboard.ui.home.line_list import Line
from mdtboard.ui.labels import label
from mdtboard.ui.meetings import words
from mdtboard.ui.room.sections import CLOSING
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.suggestions import Suggestion

translate = QCoreApplication.translate

_CLOSED = QT_TRANSLATE_NOOP("home", "{board}, {day}: closed")
_SHORT_NOTE = QT_TRANSLATE_NOOP("home", "{ago}. To be presented again at the next meeting.")
_HELD_NOTE = QT_TRANSLATE_NOOP("home", "{ago}. Its sheets still print as drafts.")
_LIVE_NOTE = QT_TRANSLATE_NOOP("home", "{ago}. End it, or go on with it.")
_PLANNED_NOTE = QT_TRANSLATE_NOOP("home", "{ago}. Start it, or give it another day.")
_LAST_CASES = 6
_MOST_NAMES = 3
_HIT_ICONS = {
    HitKind.PATIENT: "user",
    HitKind.CASE: "clipboard-list",
    HitKind.PRESENTATION: "gavel",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    """The meeting to prepare, or the one that is live."""

    id: MeetingId
    caption: str
    board: str
    when: str
    figure: str
    missing: str
    done: int
    total: int
    live: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeSheet:
    """Everything the screen shows."""

    meeting: NextMeeting | None
    alerts: tuple[Line, ...]
    cases: tuple[Line, ...]
    has_boards: bool
    has_cases: bool
    has_meetings: bool

    @property
    def beginning(self) -> bool:
        """Tell whether the first steps are still to be taken."""
        return not (self.has_boards and self.has_cases and self.has_meetings)


class HomeView(Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: HomeSheet) -> None:
        """Show what there is."""


class HomePresenter:
    """Reads what is worth knowing first."""

    def __init__(self, shell: Shell, view: HomeView) -> None:
        self._shell = shell
        self._view = view

    @property
    def _today(self) -> date:
        return self._shell.services.desk.today()

    def refresh(self) -> None:
        """Read again and show."""
        services = self._shell.services
        meetings = services.meetings.lines()
        self._view.show_sheet(
            HomeSheet(
                meeting=self._next(meetings),
                alerts=(
                    *self._text_alerts(),
                    *self._meeting_alerts(meetings),
                    *self._put_off(),
                    *self._reading_alerts(),
                    *errand_lines(services.errands.open(), self._today),
                ),
                cases=self._last_cases(),
                has_boards=bool(services.set_up.boards()),
                has_cases=services.patients.count() > 0,
                has_meetings=bool(meetings),
            )
        )

    def search(self, typed: str) -> tuple[Suggestion, ...]:
        """Return patients, cases and decisions that match; each leads to its file."""
        hits = self._shell.services.patients.search(typed)
        shown: dict[object, SearchHit] = {}
        for hit in hits:
            shown.setdefault((hit.kind, hit.entity_id), hit)
        rows = tuple(
            Suggestion(
                destination_of(hit),
                hit.patient_name,
                note_of(hit),
                formats.day(hit.on) if hit.on else label(hit.kind),
                _HIT_ICONS[hit.kind],
            )
            for hit in shown.values()
        )
        return (
            (
                *rows,
                all_of_them(
                    typed,
                    QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText),
                ),
            )
            if rows
            else ()
        )

    def show_all(self, typed: str) -> None:
        """Show everything that matches, as a list that stays."""
        self._shell.go(everything(typed))

    def go(self, destination: object) -> None:
        """Go where a line leads."""
        if isinstance(destination, Destination):
            self._shell.go(destination)

    def prepare(self, meeting_id: MeetingId) -> None:
        """Go to a meeting's agenda."""
        self._shell.go(Destination(screen=Screen.MEETINGS, meeting_id=meeting_id))

    def open_room(self, meeting_id: MeetingId) -> None:
        """Go to the meeting room."""
        self._shell.go(Destination(screen=Screen.ROOM, meeting_id=meeting_id))

    def _next(self, meetings: tuple[MeetingLine, ...]) -> NextMeeting | None:
        live = [m for m in meetings if m.step is MeetingStep.LIVE and m.held_on >= self._today]
        coming = [
            line
            for line in reversed(meetings)
            if line.step is MeetingStep.PLANNED and line.held_on >= self._today
        ]
        found = next(iter([*live, *coming]), None)
        return None if found is None else self._next_meeting(found)

    def _next_meeting(self, line: MeetingLine) -> NextMeeting:
        rows = self._shell.services.meetings.agenda(line.id)
        missing = [row.missing for row in rows if row.presentation.step.is_open]
        complete, total = sum(not items for items in missing), len(missing)
        live = line.step is MeetingStep.LIVE
        figure = words.cases(line.cases)
        if live:
            figure = translate("home", "{done} of {total} cases heard").format(
                done=line.cases - total, total=line.cases
            )
        elif total:
            figure = translate("home", "{cases}, {done} of them complete").format(
                cases=figure, done=complete
            )
        return NextMeeting(
            id=line.id,
            caption=translate("home", "Live now") if live else translate("home", "Next meeting"),
            board=line.board,
            when=" · ".join(
                part
                for part in (
                    words.day(line.held_on, self._today),
                    formats.clock(line.starts_at),
                    line.place,
                )
                if part
            ),
            figure=figure,
            missing=words.lacks(missing),
            done=line.cases - total if live else complete,
            total=line.cases if live else total,
            live=live,
        )

    def _text_alerts(self) -> tuple[Line, ...]:
        found = self._shell.services.meetings.unsettled()
        if not found:
            return ()
        first = found[0].presentation
        title = translate("home", "Cases with two texts to choose from: {count}")
        return (
            Line(
                key=Destination(
                    screen=Screen.ROOM,
                    meeting_id=MeetingId(first.meeting_id),
                    presentation_id=PresentationId(first.id),
                ),
                title=title.format(count=len(found)),
                note=_some([case.patient.name for case in found]),
                tone=Tone.PROBLEM,
                icon="clipboard-check",
            ),
        )

    def _meeting_alerts(self, meetings: tuple[MeetingLine, ...]) -> tuple[Line, ...]:
        found = (self._meeting_alert(line) for line in meetings)
        return tuple(line for line in found if line is not None)

    def _meeting_alert(self, line: MeetingLine) -> Line | None:
        past = line.held_on < self._today
        room = Destination(screen=Screen.ROOM, meeting_id=line.id, section=CLOSING)
        if line.fell_short and line.short_waiting:
            return self._short_alert(line, room)
        if line.step is MeetingStep.HELD:
            return self._alert(line, room, _waits(line), _HELD_NOTE, "clipboard-check")
        if line.step is MeetingStep.LIVE and past:
            title = translate("home", "{board}, {day}: started, never ended")
            return self._alert(line, room, title, _LIVE_NOTE, "player-play")
        if line.step is MeetingStep.PLANNED and past:
            title = translate("home", "{board}, {day}: planned, never started")
            planner = Destination(screen=Screen.MEETINGS, meeting_id=line.id)
            return self._alert(line, planner, title, _PLANNED_NOTE, "clipboard-check")
        return None

    def _short_alert(self, line: MeetingLine, leads_to: Destination) -> Line:
        """Say that a meeting fell short of its quorum, where its cases can be presented again."""
        held = line.step is MeetingStep.HELD
        title = _waits(line) if held else translate("home", _CLOSED)
        note = _HELD_NOTE if held else _SHORT_NOTE
        shown = self._alert(line, leads_to, title, note, "clipboard-check")
        short = words.without_quorum(line.short_waiting)
        return replace(shown, note=f"{short}. {shown.note}", tone=Tone.PROBLEM)

    def _alert(
        self, line: MeetingLine, leads_to: Destination, title: str, note: str, icon: str
    ) -> Line:
        shown = title.format(
            board=line.board, day=formats.day(line.held_on), count=line.to_validate
        )
        return Line(
            key=leads_to,
            title=shown,
            note=translate("home", note).format(ago=_ago((self._today - line.held_on).days)),
            tone=Tone.ATTENTION,
            icon=icon,
        )

    def _put_off(self) -> tuple[Line, ...]:
        """Return the cases that were put off and that no planned meeting has taken."""
        services = self._shell.services
        waiting = services.meetings.waiting()
        if not waiting:
            return ()
        names = {board.id: board.name for board in services.set_up.boards()}
        told = [f"{names.get(board_id, '')} ({count})" for board_id, count in waiting.items()]
        title = translate("home", "Cases put off that wait for a meeting: {count}")
        return (
            Line(
                key=Destination(screen=Screen.MEETINGS),
                title=title.format(count=sum(waiting.values())),
                note=", ".join(told),
                tone=Tone.ATTENTION,
                icon="calendar-event",
            ),
        )

    def _reading_alerts(self) -> tuple[Line, ...]:
        readings = self._shell.services.readings
        worklist = readings.worklist()
        found = {
            state: [f"{r.patient_name} ({r.network})" for r in worklist if r.state is state]
            for state in (WorkState.TO_ANSWER, WorkState.LATE, WorkState.TO_COMPARE)
        }
        due = [
            f"{c.patient_name} ({c.network})" if c.network else c.patient_name
            for c in readings.never_asked()
        ]
        kinds = (
            (found[WorkState.TO_ANSWER],
             translate("home", "Discordant second readings on no agenda: {count}"),
             Tone.PROBLEM, "to_answer"),
            (found[WorkState.LATE], translate("home", "Second readings late: {count}"),
             Tone.PROBLEM, "late"),
            (found[WorkState.TO_COMPARE],
             translate("home", "Second readings to compare: {count}"), Tone.READING,
             "to_compare"),
            (due, translate("home", "Second readings due, not asked for: {count}"),
             Tone.ATTENTION, "to_ask"),
        )  # fmt: skip
        return tuple(
            Line(
                key=Destination(screen=Screen.READINGS, section=section),
                title=title.format(count=len(names)),
                note=_some(names),
                tone=tone,
                icon="file-text" if section == "to_compare" else "microscope",
            )
            for names, title, tone, section in kinds
            if names
        )

    def _last_cases(self) -> tuple[Line, ...]:
        patients = self._shell.services.patients
        newest = tuple(patients.order(CaseFilter()).sequences[:_LAST_CASES])
        return tuple(_case_line(line) for line in patients.lines(newest))


def _waits(line: MeetingLine) -> str:
    if not line.to_validate:
        return translate("home", "{board}, {day}: not closed yet")
    if line.to_validate == 1:
        return translate("home", "{board}, {day}: 1 decision waits for validation")
    return translate("home", "{board}, {day}: {count} decisions wait for validation")


def _ago(days: int) -> str:
    near = {0: translate("home", "Today"), 1: translate("home", "Yesterday")}
    return near.get(days) or translate("home", "{days} days ago").format(days=days)


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    return f"{shown}…" if len(names) > _MOST_NAMES else shown


def _case_line(line: CaseLine) -> Line:
    diagnosis = line.diagnosis or label(line.family)
    return Line(
        key=Destination(screen=Screen.CASES, case_id=line.id, patient_id=line.patient_id),
        title=line.patient_name,
        note=f"{case_number(line.sequence)} · {diagnosis}",
        trail=formats.day(line.opened_on),
    )
