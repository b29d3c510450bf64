"""The screen of meetings: the calendar at the left, one meeting and its agenda at the right."""

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import CaseId, MeetingId, PresentationId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.person import Person
from mdtboard.domain.presentation import Lane, Missing
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.missing_form import open_missing
from mdtboard.ui.meetings.agenda_panel import AgendaPanel
from mdtboard.ui.meetings.agenda_presenter import AgendaPresenter
from mdtboard.ui.meetings.case_panel import CasePanel
from mdtboard.ui.meetings.heading import MeetingHeading
from mdtboard.ui.meetings.lines import (
    AgendaLine,
    CaseCard,
    CaseFields,
    MeetingFields,
    MeetingItem,
    MeetingSheet,
)
from mdtboard.ui.meetings.list_panel import ListPanel
from mdtboard.ui.meetings.position_dialog import PositionDialog
from mdtboard.ui.meetings.presenter import MeetingsPresenter
from mdtboard.ui.meetings.schedule_dialogs import CancelDialog, MoveDialog
from mdtboard.ui.page import Page
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import PAGE_MARGIN, column


class MeetingsPage(Page):
    """Plans meetings and prepares their agendas."""

    place = Screen.MEETINGS
    topic = "meetings"
    kinds = frozenset(
        {
            Kind.MEETING,
            Kind.PRESENTATION,
            Kind.PATIENT,
            Kind.CASE,
            Kind.BOARD,
            Kind.DECISION,
            Kind.READING,
            Kind.ATTENDANCE,
            Kind.ERRAND,
        }
    )

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        self._sheet: MeetingSheet | None = None
        self.meetings = MeetingsPresenter(shell, self)
        self.agenda = AgendaPresenter(shell, self)
        self.list_panel = ListPanel(shell.services.desk.today, self)
        self.heading = MeetingHeading(shell.services.desk.today, self)
        self.agenda_panel = AgendaPanel(self.agenda.find, self)
        self.table = self.agenda_panel.table
        self.case_panel = CasePanel(self)
        self.case_panel.hide()
        self.nothing = EmptyState(parent=self)
        self._lay_out()
        self._connect()
        self.add_case_action = make_action(
            self, "meetings_add_case", self.tr("Add a case"), self._on_add_case, "Ctrl+I"
        )
        self.plan_action = make_action(
            self, "meetings_plan", self.tr("Plan a meeting…"), self.meetings.ask_plan, "Ctrl+N"
        )
        self.move_action = make_action(
            self, "meetings_move", self.tr("Move the meeting…"), self._on_move, "Ctrl+Shift+M"
        )
        self.cancel_action = make_action(
            self, "meetings_cancel", self.tr("Cancel the meeting…"), self._on_cancel
        )
        self.edit_case_action = make_action(
            self, "meetings_edit", self.tr("Edit the case"), self._on_edit, "F2"
        )
        self.table.insertAction(self.agenda_panel.up_action, self.edit_case_action)

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        if destination.meeting_id is not None:
            self._go_to(destination.meeting_id)
        if destination.presentation_id is not None:
            self.select_case(destination.presentation_id)
            self._go_to_field(destination.section)
        if QApplication.focusWidget() not in self.findChildren(QWidget):
            self.list_panel.list.setFocus()
        if destination.section == "plan":
            self.meetings.ask_plan()

    def _go_to_field(self, section: str) -> None:
        """Go to the field of the case's panel that is named as what is missing there."""
        for item in Missing:
            if item.value == section and self.table.chosen() is not None:
                self.case_panel.show()
                self.case_panel.go_to(item)

    @override
    def refresh(self) -> None:
        self.meetings.refresh()

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return (
            self.plan_action,
            self.move_action,
            self.cancel_action,
            self.add_case_action,
            self.edit_case_action,
            *self.agenda_panel.actions_of_case(),
        )

    @override
    def flush(self) -> None:
        if self.case_panel.isVisibleTo(self):
            self.case_panel.flush()

    def show_boards(self, names: tuple[str, ...], chosen: int) -> None:
        """Offer the boards to filter by."""
        self.list_panel.show_boards(names, chosen)

    def show_list(self, items: tuple[MeetingItem, ...], chosen: Hashable | None) -> None:
        """Show the calendar."""
        self.list_panel.list.show_items(items, chosen)

    def show_no_boards(self, none: bool) -> None:
        """Say whether a board must be set up before a meeting can be planned."""
        if none:
            text = self.tr("A meeting is one sitting of a board. Set up the board first.")
            self.nothing.show_message(text, self.tr("Set up a board"), "users")
        else:
            text = self.tr("No meeting is planned yet.")
            self.nothing.show_message(text, self.tr("Plan a meeting…"), "calendar-event")

    def show_sheet(self, sheet: MeetingSheet | None, people: tuple[Person, ...]) -> None:
        """Show the chosen meeting and its agenda, or that there is none."""
        changed = sheet is None or self._sheet is None or sheet.meeting_id != self._sheet.meeting_id
        if changed:
            self.heading.edit_button.setChecked(False)
            self.heading.show_error("")
        self._sheet = sheet
        planned = sheet is not None and sheet.step is MeetingStep.PLANNED
        self.move_action.setEnabled(planned)
        self.cancel_action.setEnabled(planned)
        self.right.setCurrentWidget(self.nothing if sheet is None else self.sheet_box)
        if sheet is not None:
            self.heading.show_sheet(sheet, people)
            self.case_panel.show_people(people)
        self.agenda.show(self.meetings.meeting)

    def open_plan(self, names: tuple[str, ...], chosen: int) -> None:
        """Ask for the board and day of a new meeting."""
        self.list_panel.plan_panel.open_panel(names, chosen)

    def close_plan(self) -> None:
        """Put the question away."""
        self.list_panel.plan_panel.close_panel()

    def show_suggested(self, day: date) -> None:
        """Propose a day."""
        self.list_panel.plan_panel.show_day(day)

    def show_plan_error(self, text: str) -> None:
        """Say beside the day why the meeting cannot be planned."""
        self.list_panel.plan_panel.show_error(text)

    def show_change_error(self, text: str) -> None:
        """Say in the heading why a change was refused."""
        self.heading.show_error(text)

    def show_agenda(self, lines: tuple[AgendaLine, ...], *, locked: bool) -> None:
        """Show the agenda; a locked one can only be read."""
        self.agenda_panel.show_agenda(lines, locked=locked)

    def show_readiness(self, text: str, complete: bool) -> None:
        """Say how many cases are complete and what the others lack."""
        self.heading.show_readiness(text, complete)

    def show_case(self, card: CaseCard | None) -> None:
        """Show the chosen case in its panel."""
        if card is None:
            self.case_panel.hide()
        else:
            self.case_panel.show_card(card)

    def show_adding(self, text: str, tone: Tone) -> None:
        """Say under the line what came of adding a case."""
        self.agenda_panel.show_adding(text, tone)

    def select_case(self, presentation_id: Hashable) -> None:
        """Go to a case of the agenda."""
        self.table.select(presentation_id)

    def _lay_out(self) -> None:
        self.inner = QSplitter(self)
        self.inner.addWidget(self.agenda_panel)
        self.inner.addWidget(self.case_panel)
        self.inner.setStretchFactor(0, 1)
        self.inner.setChildrenCollapsible(False)
        self.inner.setSizes([540, 350])
        self.sheet_box = QWidget(self)
        sheet = column(self.heading, self.inner, spacing=10)
        sheet.setStretch(1, 1)
        self.sheet_box.setLayout(sheet)
        self.right = QStackedWidget(self)
        self.right.addWidget(self.sheet_box)
        self.right.addWidget(self.nothing)
        self.outer = QSplitter(self)
        self.outer.addWidget(self.list_panel)
        self.outer.addWidget(self.right)
        self.outer.setStretchFactor(1, 1)
        self.outer.setChildrenCollapsible(False)
        self.outer.setSizes([272, 880])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, 12, PAGE_MARGIN, PAGE_MARGIN)
        layout.addWidget(self.outer)

    def _connect(self) -> None:
        panel, heading, agenda = self.list_panel, self.heading, self.agenda_panel
        panel.plan_button.clicked.connect(self._on_plan_asked)
        panel.filter_combo.activated.connect(self.meetings.filter_by)
        panel.list.chosen.connect(self._on_meeting_chosen)
        panel.list.opened.connect(self._on_meeting_opened)
        panel.plan_panel.board_chosen.connect(self.meetings.suggest)
        panel.plan_panel.plan_requested.connect(self._on_plan_requested)
        panel.plan_panel.closed.connect(self._on_plan_closed)
        self.nothing.action_requested.connect(self._on_plan_asked)
        heading.changed.connect(self._on_meeting_changed)
        heading.room_requested.connect(self._on_room)
        heading.documents_requested.connect(self._on_documents)
        heading.ask_requested.connect(self._on_ask)
        heading.start_requested.connect(self.meetings.start)
        heading.move_requested.connect(self._on_move)
        heading.cancel_requested.connect(self._on_cancel)
        agenda.add_line.chosen.connect(self._on_case_added)
        agenda.waiting_button.clicked.connect(self._on_add_waiting)
        agenda.step_requested.connect(self.agenda.step)
        agenda.position_requested.connect(self._on_position)
        agenda.remove_requested.connect(self.agenda.remove)
        agenda.edit_requested.connect(self._on_edit)
        self.table.current_row_changed.connect(self._on_case_chosen)
        self.table.activated_row.connect(self._on_case_activated)
        self.table.dropped.connect(self._on_dropped)
        self.case_panel.left.connect(self._on_case_left)
        self.case_panel.field_requested.connect(self._on_field_requested)
        self.case_panel.closed.connect(self._on_panel_closed)

    def _go_to(self, meeting_id: MeetingId) -> None:
        self.flush()
        self.meetings.refresh(meeting_id)

    @Slot()
    def _on_plan_asked(self) -> None:
        self.meetings.ask_plan()

    @Slot(int, object)
    def _on_plan_requested(self, board: int, day: date | None) -> None:
        self.meetings.plan(board, day)

    @Slot()
    def _on_plan_closed(self) -> None:
        self.list_panel.list.setFocus()

    @Slot(object)
    def _on_meeting_chosen(self, meeting_id: MeetingId) -> None:
        self.flush()
        self.meetings.choose(meeting_id)

    @Slot(object)
    def _on_meeting_opened(self, meeting_id: MeetingId) -> None:
        if self.meetings.meeting is None or self.meetings.meeting.id != meeting_id:
            self._on_meeting_chosen(meeting_id)

    @Slot(object)
    def _on_meeting_changed(self, fields: MeetingFields) -> None:
        self.meetings.change(fields)

    @Slot()
    def _on_move(self) -> None:
        self.flush()
        meeting = self.meetings.meeting
        if meeting is not None and self.move_action.isEnabled():
            services = self.shell.services
            dialog = MoveDialog(services.scheduling, meeting, services.desk.today, self.window())
            dialog.moved.connect(self._on_moved)
            dialog.open()

    @Slot()
    def _on_moved(self) -> None:
        self.shell.saved.emit()

    @Slot()
    def _on_cancel(self) -> None:
        self.flush()
        meeting = self.meetings.meeting
        if meeting is not None and self.cancel_action.isEnabled():
            told = self.meetings.consequence()
            scheduling = self.shell.services.scheduling
            dialog = CancelDialog(scheduling, meeting.id, told, self.window())
            dialog.cancelled.connect(self._on_cancelled)
            dialog.open()

    @Slot(int)
    def _on_cancelled(self, carried: int) -> None:
        words = self.tr("The meeting is cancelled. Cases on the next agenda: {count}.")
        self.shell.offer_undo(words.format(count=carried))

    @Slot()
    def _on_room(self) -> None:
        self.flush()
        self.meetings.go(Screen.ROOM)

    @Slot()
    def _on_documents(self) -> None:
        self.flush()
        self.meetings.go(Screen.DOCUMENTS)

    @Slot()
    def _on_ask(self) -> None:
        self.flush()
        self.meetings.go(Screen.DOCUMENTS, DocumentKind.TO_ASK.value)

    @Slot(object)
    def _on_case_added(self, case_id: CaseId) -> None:
        self.agenda.add(case_id)

    @Slot()
    def _on_add_case(self) -> None:
        self.agenda_panel.add_line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_add_waiting(self) -> None:
        self.agenda.add_waiting()

    @Slot(object)
    def _on_case_chosen(self, line: AgendaLine | None) -> None:
        self.flush()
        self.agenda.choose(line.id if line is not None else None)

    @Slot(object)
    def _on_case_activated(self, line: AgendaLine) -> None:
        if line.id is not None:
            self._on_edit()

    @Slot()
    def _on_edit(self) -> None:
        if self.table.chosen() is not None:
            self.case_panel.show()
            self.case_panel.enter()

    @Slot()
    def _on_panel_closed(self) -> None:
        # What a scale does not have stays to be mended, or emptied.
        if self.case_panel.settled():
            self.flush()
            self.case_panel.hide()
            self.table.setFocus()

    @Slot(object)
    def _on_field_requested(self, item: Missing) -> None:
        found = self.agenda.chosen()
        if found is None:
            return
        self.flush()
        open_missing(self.shell, found, item, self.window())

    @Slot(object, object)
    def _on_case_left(self, presentation_id: PresentationId, fields: CaseFields) -> None:
        self.agenda.change(presentation_id, fields)

    @Slot(object, object, int)
    def _on_dropped(self, presentation_id: PresentationId, lane: Lane, place: int) -> None:
        self.agenda.move(presentation_id, lane, place)

    @Slot()
    def _on_position(self) -> None:
        place, count = self.agenda.position()
        if count:
            dialog = PositionDialog(place, count, self)
            dialog.position_chosen.connect(self.agenda.move_to)
            dialog.open()
