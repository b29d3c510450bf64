"""Puts one case, or several, on the agenda of a planned meeting."""

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import CaseId, MeetingId, PresentationId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import Lane, PerformanceStatus, Presentation, Reason, Timing
from mdtboard.domain.views import MeetingLine
from mdtboard.services.bundle import Services
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.cases.words import cases_in_words
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable

_PENDING = (MeetingStep.PLANNED, MeetingStep.LIVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """Why a case comes, and what the board is asked."""

    question: str
    reason: Reason
    performance: PerformanceStatus
    timing: Timing
    lane: Lane


class AgendaView(Protocol):
    """What the presenter asks of the dialog."""

    def show_error(self, text: str) -> None:
        """Say what is wrong."""

    def close_added(self, added: int, meeting: MeetingLine) -> None:
        """Close: so many cases are on the agenda."""


class AgendaPresenter:
    """Knows the meetings to come, and adds the cases to one of them."""

    def __init__(self, view: AgendaView, services: Services, case_ids: tuple[CaseId, ...]) -> None:
        self._view = view
        self._services = services
        self.case_ids = case_ids

    @property
    def alone(self) -> bool:
        """Tell whether it is one case, of which a question can be asked."""
        return len(self.case_ids) == 1

    def meetings(self) -> tuple[MeetingLine, ...]:
        """Return the meetings to come, the soonest first."""
        coming = [m for m in self._services.meetings.lines() if m.step in _PENDING]
        return tuple(sorted(coming, key=_held_on))

    def start(self) -> Hearing:
        """Return what was asked of the board last."""
        past = self._services.patients.past(self.case_ids[0])
        if not past:
            return Hearing(
                question="",
                reason=Reason.NOT_STATED,
                performance=PerformanceStatus.NOT_STATED,
                timing=Timing.NOT_STATED,
                lane=Lane.DISCUSS,
            )
        last = past[0].presentation
        return Hearing(
            question=last.question,
            reason=last.reason,
            performance=last.performance,
            timing=last.timing,
            lane=Lane.DISCUSS,
        )

    def add(self, meeting: MeetingLine, hearing: Hearing) -> None:
        """Put the cases on the agenda of a meeting."""
        meetings = self._services.meetings
        try:
            if self.alone:
                template = self._template(meeting.id, hearing)
                meetings.put_on_agenda(meeting.id, self.case_ids[0], template)
                added = 1
            else:
                added = meetings.put_all_on_agenda(meeting.id, self.case_ids)
        except RuleViolation as error:
            self._view.show_error(sentence(error))
            return
        self._view.close_added(added, meeting)

    def _template(self, meeting_id: MeetingId, hearing: Hearing) -> Presentation:
        _, case = self._services.patients.case(self.case_ids[0])
        past = self._services.patients.past(self.case_ids[0])
        blank = Presentation(
            id=PresentationId(new_id()),
            meeting_id=meeting_id,
            case_id=CaseId(case.id),
            requester=case.referring_clinician,
        )
        start = past[0].presentation if past else blank
        return replace(
            start,
            carried_from=PresentationId(start.id) if past else None,
            question=hearing.question,
            reason=hearing.reason,
            performance=hearing.performance,
            timing=hearing.timing,
            lane=hearing.lane,
        )


class AgendaDialog(Dialog):
    """Choose a meeting; for one case, say what the board is asked."""

    def __init__(
        self, shell: Shell, case_ids: tuple[CaseId, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.shell = shell
        self.presenter = AgendaPresenter(self, shell.services, case_ids)
        self.banner = Banner(self)
        self.banner.setProperty("rounded", True)
        self.table = self._meetings_table()
        self.fields = Fields(shell.services.desk.today, self)
        self.grid = self._grid()
        self.body.addWidget(self.banner)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.grid)
        self.cancel_button = self.add_cancel_button()
        self.add_case_button = self.add_button(self.tr("Put on the agenda"), "primary")
        self.add_case_button.clicked.connect(self._on_add)
        self.table.activated_row.connect(self._on_add)
        self.table.empty_action.connect(self._on_plan)
        make_action(self, "agenda.add", self.tr("Put on the agenda"), self._on_add, "Ctrl+Return")
        self._show_title()
        theme = current_theme()
        self.resize(theme.px(640), theme.px(560 if self.presenter.alone else 400))
        self._show()

    # What the presenter asks for.

    def show_error(self, text: str) -> None:
        """Say what is wrong."""
        self.banner.show_message(text, Tone.PROBLEM)

    def close_added(self, added: int, meeting: MeetingLine) -> None:
        """Close: so many cases are on the agenda."""
        words = self.tr("{cases} on the agenda of {board}, {date}.")
        date = formats.day(meeting.held_on)
        self.shell.say(words.format(cases=cases_in_words(added), board=meeting.board, date=date))
        self.accept()

    def _show_title(self) -> None:
        if self.presenter.alone:
            patient, case = self.shell.services.patients.case(self.presenter.case_ids[0])
            words = self.tr("Put {name}, {number}, on an agenda")
            title = words.format(name=patient.name, number=case.number)
        else:
            words = self.tr("Put {cases} on an agenda")
            title = words.format(cases=cases_in_words(len(self.presenter.case_ids)))
        self.setWindowTitle(title)
        self.title_label.setText(title)

    def _meetings_table(self) -> RowsTable[MeetingLine]:
        table = RowsTable[MeetingLine](
            (
                Column(self.tr("Date"), _date, width=16),
                Column(self.tr("Board"), _board, width=16, weight=2),
                Column(self.tr("State"), _step, width=8),
                Column(self.tr("Cases"), _cases, align="right", width=5),
            ),
            _meeting_id,
            self,
        )
        table.setAccessibleName(self.tr("Meetings to come"))
        table.set_empty(
            self.tr("No meeting is planned."), self.tr("Plan a meeting"), "calendar-event"
        )
        table.setMinimumHeight(current_theme().px(150))
        return table

    def _grid(self) -> FormGrid:
        grid = FormGrid(self, columns=2)
        self.fields.prose(grid, "question", self.tr("Question to the board"), 3, span=2)
        self.fields.choice(grid, "reason", self.tr("Why it comes"), Reason)
        self.fields.choice(grid, "performance", self.tr("Performance status"), PerformanceStatus)
        self.fields.choice(grid, "timing", self.tr("Timing"), Timing)
        self.fields.choice(grid, "lane", self.tr("Discuss or register"), Lane)
        grid.setVisible(self.presenter.alone)
        return grid

    def _show(self) -> None:
        meetings = self.presenter.meetings()
        self.table.show_rows(meetings)
        self.add_case_button.setEnabled(bool(meetings))
        if meetings:
            self.table.selectRow(0)
        start = self.presenter.start()
        self.fields.write(
            {
                "question": start.question,
                "reason": start.reason,
                "performance": start.performance,
                "timing": start.timing,
                "lane": start.lane,
            }
        )
        if self.presenter.alone and meetings:
            self.fields.widgets["question"].setFocus()
        else:
            self.table.setFocus()

    @Slot()
    def _on_add(self) -> None:
        meeting = self.table.current()
        if meeting is not None:
            self.presenter.add(meeting, Hearing(**self.fields.read()))

    @Slot()
    def _on_plan(self) -> None:
        self.reject()
        self.shell.go(Destination(screen=Screen.MEETINGS))


def _held_on(line: MeetingLine) -> tuple[object, ...]:
    return line.held_on, line.starts_at


def _meeting_id(line: MeetingLine) -> MeetingId:
    return line.id


def _date(line: MeetingLine) -> str:
    return f"{formats.day(line.held_on)} {formats.clock(line.starts_at)}"


def _board(line: MeetingLine) -> str:
    return line.board


def _step(line: MeetingLine) -> str:
    return label(line.step)


def _cases(line: MeetingLine) -> str:
    return str(line.cases)
