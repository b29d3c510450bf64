"""Decides what the first screen says: what comes next, what waits, what was entered last."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.case import case_number
from mdtboard.domain.ids import CaseId, MeetingId, PresentationId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.reading import ReadingStep
from mdtboard.domain.views import CaseFilter, CaseLine, HitKind, MeetingLine, SearchHit
from mdtboard.ui import formats
from mdtboard.ui.home.line_list import Line
from mdtboard.ui.labels import label
from mdtboard.ui.meetings import words
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.suggestions import Suggestion

translate = QCoreApplication.translate

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
                alerts=(*self._meeting_alerts(meetings), *self._reading_alerts()),
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
        return tuple(
            Suggestion(
                _destination(hit),
                hit.patient_name,
                " · ".join(part for part in (hit.number, hit.text) if part),
                formats.day(hit.on) if hit.on else label(hit.kind),
                _HIT_ICONS[hit.kind],
            )
            for hit in shown.values()
        )

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
        live = [line for line in meetings if line.step is MeetingStep.LIVE]
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

    def _meeting_alerts(self, meetings: tuple[MeetingLine, ...]) -> tuple[Line, ...]:
        alerts = []
        for line in meetings:
            if line.step is MeetingStep.HELD:
                title = translate("home", "{board}, {day}: decisions to validate: {count}")
                if not line.to_validate:
                    title = translate("home", "{board}, {day}: not closed yet")
                note = translate("home", "Held {days} days ago; its sheets still print as drafts.")
                screen = Screen.ROOM
            elif line.step is MeetingStep.PLANNED and line.held_on < self._today:
                title = translate("home", "{board}, {day}: planned, never started")
                note = translate("home", "{days} days ago. Start it, or give it another day.")
                screen = Screen.MEETINGS
            else:
                continue
            shown = title.format(
                board=line.board, day=formats.day(line.held_on), count=line.to_validate
            )
            alerts.append(
                Line(
                    key=Destination(screen=screen, meeting_id=line.id),
                    title=shown,
                    note=note.format(days=(self._today - line.held_on).days),
                    tone=Tone.ATTENTION,
                    icon="clipboard-check",
                )
            )
        return tuple(alerts)

    def _reading_alerts(self) -> tuple[Line, ...]:
        readings = self._shell.services.readings
        worklist = readings.worklist()
        late = [f"{r.patient_name} ({r.network})" for r in worklist if r.late]
        compare = [
            f"{r.patient_name} ({r.network})"
            for r in worklist
            if r.reading.step is ReadingStep.REPORTED
        ]
        due = [f"{c.patient_name} ({c.network})" for c in readings.never_asked()]
        kinds = (
            (late, translate("home", "Second readings late: {count}"), Tone.PROBLEM, "late"),
            (compare, translate("home", "Second readings to compare: {count}"), Tone.READING,
             "to_compare"),
            (due, translate("home", "Second readings due, not asked for: {count}"),
             Tone.ATTENTION, "due"),
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


def _destination(hit: SearchHit) -> Destination:
    heard = hit.kind is HitKind.PRESENTATION
    return Destination(
        screen=Screen.CASES,
        patient_id=hit.patient_id,
        case_id=None if hit.case_id is None else CaseId(hit.case_id),
        presentation_id=PresentationId(hit.entity_id) if heard else None,
    )
