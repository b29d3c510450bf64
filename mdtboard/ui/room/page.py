"""The meeting room's screen: agenda left, case and decision in the middle, people right."""

import time
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import CareOption
from mdtboard.domain.changes import Changes, Kind
from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.domain.ids import PersonId, PresentationId
from mdtboard.domain.meeting import Board, Meeting, MeetingStep, QuorumResult
from mdtboard.domain.person import Person
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import AttendanceLine, PastPresentation
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.room.again_part import AgainPart
from mdtboard.ui.room.agenda_parts import AGENDA_PARTS
from mdtboard.ui.room.clock_part import ClockPart
from mdtboard.ui.room.closing_part import ClosingPart
from mdtboard.ui.room.conflict_part import ConflictPart
from mdtboard.ui.room.deferrals import deferral_reasons
from mdtboard.ui.room.errands_part import ErrandsPart
from mdtboard.ui.room.keeper import Conflict
from mdtboard.ui.room.keys import COMMANDS
from mdtboard.ui.room.option_words import option_words
from mdtboard.ui.room.options_part import OptionsPart
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.room.second_text_part import SecondTextPart
from mdtboard.ui.room.since_part import SincePart
from mdtboard.ui.room.template_part import TemplatePart
from mdtboard.ui.room.view import Abilities, Progress
from mdtboard.ui.room.wall_part import WallPart
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone

# What the room does beside the decision; each stands in its own module.
PARTS: tuple[type[RoomPart], ...] = (
    *(ErrandsPart, SincePart, TemplatePart, OptionsPart, ConflictPart, SecondTextPart),
    *(AgainPart, ClockPart, WallPart, ClosingPart),
    *AGENDA_PARTS,
)
_TONES = {
    MeetingStep.PLANNED: Tone.NEUTRAL,
    MeetingStep.LIVE: Tone.INFO,
    MeetingStep.HELD: Tone.ATTENTION,
    MeetingStep.CLOSED: Tone.DONE,
    MeetingStep.CANCELLED: Tone.NEUTRAL,
}


class RoomPage(RoomParts):
    """Where a meeting is held."""

    place = Screen.ROOM
    kinds = frozenset(
        {
            *(Kind.MEETING, Kind.PRESENTATION, Kind.DECISION, Kind.ATTENDANCE, Kind.CASE),
            *(Kind.PATIENT, Kind.READING, Kind.COURSE, Kind.PERSON, Kind.ERRAND),
        }
    )
    topic = "room"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.presenter = RoomPresenter(self, shell.services, self.draft, time.monotonic)
        self._agenda_is_old = False
        self._abilities: Abilities | None = None
        self._connect()
        self._make_actions()
        self.parts: tuple[RoomPart, ...] = tuple(make(self, self.presenter) for make in PARTS)

    def _connect(self) -> None:
        self.agenda.chosen.connect(self._on_chosen)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.start_button.clicked.connect(self._on_start)
        self.draft.saved.connect(self._on_saved)
        self.draft.dropped.connect(self._on_dropped)
        self.decision.record_requested.connect(self._on_record)
        self.decision.register_requested.connect(self._on_register)
        self.decision.defer_requested.connect(self._on_defer_asked)
        self.decision.validate_requested.connect(self._on_validate)
        self.decision.amend_requested.connect(self._on_amend_asked)
        self.defer_bar.given.connect(self._on_defer)
        self.defer_bar.closed.connect(self._on_line)
        self.amend_bar.given.connect(self._on_amend)
        self.amend_bar.closed.connect(self._on_line)
        self.attendance.mode_chosen.connect(self._on_attendance)
        self.attendance.left.connect(self._on_left)
        self.case_wanted.connect(self._on_chosen)
        self.cases_wanted.connect(self._on_back_to_cases)
        self.nothing.action_requested.connect(self._on_plan)

    def _make_actions(self) -> None:
        self._actions: tuple[QAction, ...] = tuple(
            make_action(self, c.name, self.tr(c.words), getattr(self, c.slot), c.keys)
            for c in COMMANDS
        )

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return self._actions + tuple(a for part in self.parts for a in part.commands())

    @override
    def release(self) -> None:
        for part in self.parts:
            part.release()
        super().release()

    @override
    def arrive(self, destination: Destination) -> None:
        self.flush()
        current = self.presenter.meeting
        wanted = destination.meeting_id or (current.id if current else None)
        wanted = wanted or self.presenter.best_meeting()
        self.stack.setCurrentIndex(0 if wanted is not None else 1)
        if wanted is not None:
            self._on_back_to_cases()
            self.presenter.open_meeting(wanted, destination.presentation_id)
            self._focus_default()
        self.arrived.emit(destination)

    @override
    def refresh(self) -> None:
        self.presenter.refresh()

    @override
    def flush(self) -> None:
        self.draft.flush()
        for part in self.parts:
            part.flush()
        if self.presenter.keeper.refused:
            self.presenter.retry()

    @override
    def holds_words(self) -> bool:
        return bool(self.presenter.keeper.refused or self.presenter.keeper.conflict)

    @Slot(Changes)
    def _on_changed(self, changes: Changes) -> None:
        # While one's own typing is saved, the fields hold the newest text already.
        if self.draft.saving:
            if changes.touch(Kind.PRESENTATION):
                self._agenda_is_old = True
            return
        if not self.presenter.acting:
            super()._on_changed(changes)

    @override
    def taken_back(self, about: UUID | None) -> str:
        return self.presenter.taken_back(about)

    # What the presenter asks for.

    def show_meeting(self, meeting: Meeting, board: Board) -> None:
        """Show which meeting it is."""
        self.title_label.setText(f"{board.name} · {formats.short_day(meeting.held_on)}")
        self.step_pill.show_state(label(meeting.step), _TONES[meeting.step])
        self.title_changed.emit(f"{board.name} · {formats.long_day(meeting.held_on)}")
        self.meeting_shown.emit(meeting, board)

    def show_agenda(self, rows: tuple[PresentedCase, ...], current: PresentationId | None) -> None:
        """Show the agenda with one case marked."""
        self.agenda.show_rows(rows, current)
        self.agenda_shown.emit(rows)

    def show_case(self, found: PresentedCase | None, past: tuple[PastPresentation, ...]) -> None:
        """Show one case; its decision is the draft."""
        self.banner.show_case(found)
        self.facts.show_case(found, past)
        self.decision.setVisible(found is not None)
        awaited = found is not None and found.reading_state.holds_the_decision
        self.decision.ask_why_not_waiting(wanted=awaited)
        opposed = found is not None and found.patient.is_opposed
        self.decision.ask_why_despite_opposition(wanted=opposed)
        self.case_shown.emit(found)

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Let the bar show both texts."""
        self.conflict_shown.emit(conflict)

    def show_refused(self, fault: EnvironmentFault | None) -> None:
        """Let the bar say that the disk refuses."""
        self.refused_shown.emit(fault)

    def offer(self, abilities: Abilities) -> None:
        """Enable what can be done."""
        self._abilities = abilities
        self.decision.offer(abilities)
        meeting = self.presenter.meeting
        planned = meeting is not None and meeting.step is MeetingStep.PLANNED
        self.start_button.setVisible(abilities.start)
        words = self.tr("Start the meeting") if planned else self.tr("Resume the meeting")
        self.start_button.setText(words)

    def show_attendance(self, rows: tuple[AttendanceLine, ...], quorum: QuorumResult) -> None:
        """Show who takes part."""
        self.attendance.show_attendance(rows, quorum)

    def show_people(self, people: tuple[Person, ...], present: frozenset[PersonId]) -> None:
        """Offer people as participants and as responsible."""
        self.attendance.show_people(people)
        self.decision.show_people(people, present)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the meeting is."""
        done = progress.decided + progress.deferred
        words = self.tr("{done} of {total} done").format(done=done, total=progress.total)
        self.progress_label.setText(words)
        self.progress_shown.emit(progress)

    def show_error(self, error: RuleViolation) -> None:
        """Say which rule was broken, in the line where one types."""
        asking = [bar for bar in (self.defer_bar, self.amend_bar) if bar.isVisible()]
        for bar in asking:
            bar.show_error(sentence(error))
        if not asking:
            self.decision.show_error(error)

    def case_settled(self, presentation_id: PresentationId) -> None:
        """Tell the parts that a case was recorded, registered or deferred."""
        self.settled.emit(presentation_id)

    def saved(self) -> None:
        """Say that what was typed is in the file."""
        self.shell.saved.emit()

    # What the user does.

    def _settle(self) -> None:
        """Save what is typed, half typed names and delays as they are meant."""
        self.decision.settle()
        for part in self.parts:
            part.settle()
        self.flush()

    @Slot(object)
    def _on_chosen(self, presentation_id: PresentationId) -> None:
        self._settle()
        self._on_back_to_cases()
        self.presenter.choose(presentation_id)

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        self._settle()
        self.presenter.step(by)
        self.decision.focus_line()

    @Slot()
    def _on_saved(self) -> None:
        if self._agenda_is_old:
            self._agenda_is_old = False
            self.presenter.refresh()

    @Slot(object)
    def _on_dropped(self, options: tuple[CareOption, ...]) -> None:
        said = "; ".join(option_words(option) for option in options)
        self.shell.offer_undo(self.tr("Removed: {options}").format(options=said))

    @Slot()
    def _on_take_over(self) -> None:
        if self._abilities is not None and self._abilities.edit:
            self.flush()
            self.presenter.take_over()

    @Slot()
    def _on_record(self) -> None:
        self._record(stay=False)

    @Slot()
    def _on_record_and_stay(self) -> None:
        self._record(stay=True)

    def _record(self, *, stay: bool) -> None:
        if self._abilities is None or not self._abilities.record:
            return
        self.decision.take_line()
        self._settle()
        if self.presenter.record(stay=stay):
            self.decision.focus_line()

    @Slot()
    def _on_register(self) -> None:
        self.decision.take_line()
        self._settle()
        if self.presenter.register():
            self.decision.focus_line()

    @Slot()
    def _on_defer_asked(self) -> None:
        if self._abilities is not None and self._abilities.defer:
            self.flush()
            self.decision.hide()
            self.defer_bar.ask(deferral_reasons())

    @Slot(str)
    def _on_defer(self, reason: str) -> None:
        if self.presenter.defer(reason):
            self._on_line()

    @Slot()
    def _on_amend_asked(self) -> None:
        self.decision.hide()
        self.amend_bar.ask(())

    @Slot(str)
    def _on_amend(self, reason: str) -> None:
        if self.presenter.amend(reason):
            self._on_line()

    @Slot()
    def _on_validate(self) -> None:
        self.flush()
        self.presenter.validate()

    @Slot()
    def _on_lane(self) -> None:
        self.flush()
        self.presenter.change_lane()

    @Slot()
    def _on_move_up(self) -> None:
        self.presenter.move(-1)

    @Slot()
    def _on_move_down(self) -> None:
        self.presenter.move(1)

    @Slot()
    def _on_line(self) -> None:
        self.bars_dismissed.emit()
        self.want_people(wanted=False)
        self.defer_bar.hide()
        self.amend_bar.hide()
        self.decision.setVisible(self.presenter.current is not None)
        self.decision.focus_line()

    @Slot()
    def _on_attendance_key(self) -> None:
        self.want_people(wanted=True)
        self.attendance.focus_name()

    @Slot(object, object)
    def _on_attendance(self, person_id: PersonId, mode: AttendanceMode) -> None:
        self.presenter.set_attendance(person_id, mode)

    @Slot(object)
    def _on_left(self, person_id: PersonId) -> None:
        self.presenter.leave(person_id)

    @Slot()
    def _on_start(self) -> None:
        self.presenter.start()
        self._on_back_to_cases()
        self._focus_default()

    @Slot()
    def _on_back_to_cases(self) -> None:
        self.middle.setCurrentIndex(0)
        self.defer_bar.hide()
        self.amend_bar.hide()
        self.decision.setVisible(self.presenter.current is not None)

    @Slot()
    def _on_case_file(self) -> None:
        found = self.presenter.current
        if found is not None:
            self.shell.go(Destination(screen=Screen.CASES, case_id=found.case.id))

    @Slot()
    def _on_plan(self) -> None:
        self.shell.go(Destination(screen=Screen.MEETINGS, section="plan"))

    def _focus_default(self) -> None:
        meeting = self.presenter.meeting
        if meeting is not None and meeting.step is MeetingStep.PLANNED:
            self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.decision.focus_line()
