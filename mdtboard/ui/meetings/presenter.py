"""Decides what the calendar shows, which meeting is chosen, and plans new ones."""

from collections.abc import Hashable
from dataclasses import asdict, replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.errands import ErrandState
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import BoardId, MeetingId, PersonId
from mdtboard.domain.meeting import Board, Meeting, MeetingStep
from mdtboard.domain.person import Person
from mdtboard.domain.views import MeetingLine
from mdtboard.ui import formats
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.meetings import words
from mdtboard.ui.meetings.lines import (
    MeetingFields,
    MeetingItem,
    MeetingSheet,
    heading_item,
    meeting_item,
)
from mdtboard.ui.shell import Destination, Screen, Shell

translate = QCoreApplication.translate

# Counting complete cases reads a whole agenda; nobody prepares more meetings than this at once.
_MOST_PREPARED = 8


class MeetingsView(Protocol):
    """What the presenter asks of the page."""

    def show_boards(self, names: tuple[str, ...], chosen: int) -> None:
        """Offer the boards to filter by; 0 stands for all."""

    def show_list(self, items: tuple[MeetingItem, ...], chosen: Hashable | None) -> None:
        """Show the calendar."""

    def show_sheet(self, sheet: MeetingSheet | None, people: tuple[Person, ...]) -> None:
        """Show the chosen meeting, or that there is none."""

    def show_no_boards(self, none: bool) -> None:
        """Say whether a board must be set up first."""

    def open_plan(self, names: tuple[str, ...], chosen: int) -> None:
        """Ask for the board and day of a new meeting."""

    def close_plan(self) -> None:
        """Put the question away."""

    def show_suggested(self, day: date) -> None:
        """Propose a day."""

    def show_plan_error(self, text: str) -> None:
        """Say beside the day why the meeting cannot be planned."""

    def show_change_error(self, text: str) -> None:
        """Say in the heading why a change was refused."""


class MeetingsPresenter:
    """Knows the meetings and which one is chosen."""

    def __init__(self, shell: Shell, view: MeetingsView) -> None:
        self._shell = shell
        self._view = view
        self._boards: tuple[Board, ...] = ()
        self._filter: BoardId | None = None
        self._lines: tuple[MeetingLine, ...] = ()
        self._plannable: tuple[Board, ...] = ()
        self.meeting: Meeting | None = None

    @property
    def _today(self) -> date:
        return self._shell.services.desk.today()

    def refresh(self, wanted: MeetingId | None = None) -> None:
        """Read the calendar again; go to `wanted`, or stay where the user is."""
        services = self._shell.services
        self._boards = services.set_up.boards()
        known = [board.id for board in self._boards]
        if self._filter not in known:
            self._filter = None
        self._lines = services.meetings.lines(self._filter)
        if wanted is not None and all(line.id != wanted for line in self._lines):
            self._filter = None
            self._lines = services.meetings.lines(None)
        kept = wanted or (self.meeting.id if self.meeting else None)
        ids = [line.id for line in self._lines]
        chosen = kept if kept in ids else self._default()
        names = tuple(board.name for board in self._boards)
        place = 1 + known.index(self._filter) if self._filter is not None else 0
        self._view.show_boards(names, place)
        self._view.show_no_boards(not self._boards)
        self._view.show_list(self._items(), chosen)
        self.choose(chosen)

    def choose(self, meeting_id: MeetingId | None) -> None:
        """Show one meeting."""
        services = self._shell.services
        if meeting_id is None:
            self.meeting = None
            self._view.show_sheet(None, ())
            return
        self.meeting = services.meetings.meeting(meeting_id)
        people = services.set_up.people()
        self._view.show_sheet(self._sheet(self.meeting, people), people)

    def filter_by(self, place: int) -> None:
        """Show the meetings of one board, or of all at place 0."""
        self._filter = BoardId(self._boards[place - 1].id) if place > 0 else None
        self.refresh()

    def ask_plan(self) -> None:
        """Ask which board meets and when; a board that no longer meets is not offered."""
        self._plannable = tuple(board for board in self._boards if board.active)
        if not self._plannable:
            self._shell.go(Destination(screen=Screen.SETTINGS, section="boards"))
            return
        wanted = self._filter or (self.meeting.board_id if self.meeting else None)
        ids = [board.id for board in self._plannable]
        place = ids.index(wanted) if wanted in ids else 0
        self._view.open_plan(tuple(board.name for board in self._plannable), place)
        self.suggest(place)

    def suggest(self, place: int) -> None:
        """Propose the day that the board's rhythm gives."""
        if 0 <= place < len(self._plannable):
            board = self._plannable[place]
            self._view.show_suggested(self._shell.services.meetings.suggested_date(board))

    def plan(self, place: int, held_on: date | None) -> None:
        """Plan the meeting and go to it; say who and what joined by itself."""
        if held_on is None:
            self._view.show_plan_error(translate("meetings", "Type the day of the meeting."))
            return
        services, board = self._shell.services, self._plannable[place]
        board_id = BoardId(board.id)
        if any(line.held_on == held_on for line in services.meetings.lines(board_id)):
            self._view.show_plan_error(
                translate("meetings", "This board has a meeting on that day already.")
            )
            return
        try:
            planned = services.meetings.plan(board, held_on)
        except RuleViolation as error:
            self._view.show_plan_error(sentence(error))
            return
        self._view.close_plan()
        self.refresh(planned)
        self._shell.say(self._joined(planned))

    def change(self, fields: MeetingFields) -> None:
        """Save what was changed about the chosen meeting."""
        if self.meeting is None or fields == _fields(self.meeting):
            return
        changed = replace(self.meeting, **asdict(fields))
        try:
            self.meeting = self._shell.services.meetings.change(changed)
        except RuleViolation as error:
            self._view.show_change_error(sentence(error))
            self.choose(changed.id)
            return
        self._view.show_change_error("")
        self._shell.saved.emit()

    def consequence(self) -> str:
        """Return what becomes of the cases if the chosen meeting is cancelled."""
        if self.meeting is None:
            return ""
        services = self._shell.services
        cases = [
            r for r in services.meetings.agenda(self.meeting.id) if r.presentation.step.is_open
        ]
        if not cases:
            return translate("meetings", "No case is on its agenda.")
        following = services.closing.next_day(self.meeting.id)
        if following is None:
            text = translate("meetings", "Its {count} cases wait for the board’s next meeting.")
            return text.format(count=len(cases))
        text = translate("meetings", "Its {count} cases go on the agenda of {day}.")
        return text.format(count=len(cases), day=formats.day(following))

    def start(self) -> None:
        """Start the chosen meeting and go to the room."""
        if self.meeting is not None:
            meeting_id = self.meeting.id
            self._shell.services.meetings.start(meeting_id)
            self._shell.go(Destination(screen=Screen.ROOM, meeting_id=meeting_id))

    def go(self, screen: Screen, section: str = "") -> None:
        """Go to another screen with the chosen meeting."""
        if self.meeting is not None:
            wanted = Destination(screen=screen, meeting_id=self.meeting.id, section=section)
            self._shell.go(wanted)

    def _joined(self, planned: MeetingId) -> str:
        meetings = self._shell.services.meetings
        expected, waited = len(meetings.attendance(planned)), len(meetings.agenda(planned))
        text = translate(
            "meetings",
            "Planned for {day}. Expected: {people}. Waiting cases taken on: {cases}.",
        )
        on = words.day(meetings.meeting(planned).held_on, self._today)
        return text.format(day=on, people=expected, cases=waited)

    def _default(self) -> MeetingId | None:
        """Return the live meeting, else the next one, else the last."""
        live = [line.id for line in self._lines if line.step is MeetingStep.LIVE]
        coming = [line.id for line in self._lines if self._is_coming(line)]
        every = [line.id for line in self._lines]
        return next(iter([*live, *reversed(coming), *every]), None)

    def _is_coming(self, line: MeetingLine) -> bool:
        if line.step is MeetingStep.LIVE:
            return True
        return line.step is MeetingStep.PLANNED and line.held_on >= self._today

    def _is_ahead(self, line: MeetingLine) -> bool:
        """Tell whether a meeting is listed as upcoming; a cancelled one is until its day."""
        cancelled = line.step is MeetingStep.CANCELLED and line.held_on >= self._today
        return cancelled or self._is_coming(line)

    def _items(self) -> tuple[MeetingItem, ...]:
        coming = [line for line in reversed(self._lines) if self._is_ahead(line)]
        past = [line for line in self._lines if not self._is_ahead(line)]
        items: list[MeetingItem] = []
        if coming:
            items.append(heading_item(translate("meetings", "Upcoming")))
        for place, line in enumerate(coming):
            ready = self._ready(line.id) if place < _MOST_PREPARED else None
            items.append(meeting_item(line, ready, self._today))
        waiting = self._waiting()
        if waiting:
            text = translate("meetings", "New presentations that wait: {count}")
            items.append(heading_item(text.format(count=waiting)))
        put_off = self._put_off()
        if put_off:
            text = translate("meetings", "Cases put off that wait: {count}")
            items.append(heading_item(text.format(count=put_off)))
        if past:
            items.append(heading_item(translate("meetings", "Past")))
        items += [meeting_item(line, None, self._today) for line in past]
        return tuple(items)

    def _waiting(self) -> int:
        """Return how many new presentations wait for a meeting of the boards that are shown."""
        lines = self._shell.services.errands.open()
        states = (ErrandState.WAITS_FOR_MEETING, ErrandState.WAITS_FOR_WORD)
        found = [line.errand.board_id for line in lines if line.state in states]
        return len(found) if self._filter is None else found.count(self._filter)

    def _put_off(self) -> int:
        """Return how many cases were put off and wait for a meeting of the boards shown."""
        found = self._shell.services.meetings.waiting()
        return sum(found.values()) if self._filter is None else found.get(self._filter, 0)

    def _ready(self, meeting_id: MeetingId) -> int:
        """Return how many cases of a meeting lack nothing."""
        rows = self._shell.services.meetings.agenda(meeting_id)
        return sum(not row.missing for row in rows)

    def _sheet(self, meeting: Meeting, people: tuple[Person, ...]) -> MeetingSheet:
        services = self._shell.services
        board = services.meetings.board_of(meeting)
        chair, secretary = (
            _name(person_id, people) for person_id in (meeting.chair_id, meeting.secretary_id)
        )
        return MeetingSheet(
            meeting_id=meeting.id,
            board=board.name,
            day=words.day(meeting.held_on, self._today),
            facts=tuple(
                fact
                for fact in (
                    words.span(meeting.starts_at, meeting.minutes),
                    meeting.place,
                    label(meeting.mode),
                )
                if fact
            ),
            people=(
                translate("meetings", "Chair: {name}").format(name=chair),
                translate("meetings", "Secretary: {name}").format(name=secretary),
            ),
            quorum=words.quorum(meeting.quorum),
            step=meeting.step,
            today=meeting.held_on == self._today,
            fields=_fields(meeting),
            changed=words.changed(meeting),
        )


def _name(person_id: PersonId | None, people: tuple[Person, ...]) -> str:
    for person in people:
        if person.id == person_id:
            return person.name
    return translate("meetings", "not named")


def _fields(meeting: Meeting) -> MeetingFields:
    return MeetingFields(
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        place=meeting.place,
        mode=meeting.mode,
        chair_id=meeting.chair_id,
        secretary_id=meeting.secretary_id,
    )
