"""What surrounds the end of a meeting: its folder, its documents, its cases without a quorum."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from mdtboard.atomic import fault_of
from mdtboard.domain.actions import Act
from mdtboard.domain.attendance import quorum_of
from mdtboard.domain.closing import was_not_reached
from mdtboard.domain.decision import Decision
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import MeetingId, PresentationId
from mdtboard.domain.meeting import Meeting, MeetingStep, QuorumResult
from mdtboard.domain.permissions import Permission
from mdtboard.domain.presentation import Presentation, PresentationStep
from mdtboard.domain.sheets import Wording
from mdtboard.services import agenda
from mdtboard.services.decisions import DecisionService
from mdtboard.services.desk import Desk
from mdtboard.services.documents import DocumentService
from mdtboard.services.meetings import MeetingService
from mdtboard.storage.database import UnitOfWork

_LONGEST_NAME = 60
Wanted = tuple[DocumentKind, PresentationId | None]


@dataclass
class Production:
    """The documents of a meeting on their way into a folder.

    What is filed stays filed: after a full disk, running it again makes the rest.
    """

    documents: DocumentService
    meeting_id: MeetingId
    wording: Wording
    folder: Path
    progress: Callable[[int, int], bool]
    filed: dict[Wanted, Path] = field(default_factory=dict)
    total: int = 0

    @property
    def complete(self) -> bool:
        """Tell whether every document is in the folder."""
        return 0 < self.total == len(self.filed)

    def run(self) -> "Production":
        """Make and file what is not in the folder yet, each document whole or not at all.

        `progress` hears how many of how many are there, and stops the rest by returning False.

        Raises:
            EnvironmentFault: the folder cannot be written, or the disk is full; `filed` tells
                what is there.
        """
        wanted = self._wanted()
        self.total = len(wanted)
        with _made(self.folder):
            for kind, presentation_id in wanted:
                if (kind, presentation_id) in self.filed:
                    continue
                if not self.progress(len(self.filed), self.total):
                    break
                made = self.documents.make(kind, self.meeting_id, self.wording, presentation_id)
                target = self.folder / made.name
                self.filed[kind, presentation_id] = self.documents.file(made, target)
        self.progress(len(self.filed), self.total)
        return self

    def _wanted(self) -> list[Wanted]:
        # The minutes list what is carried over; the agenda has served its time.
        wanted: list[Wanted] = [(DocumentKind.MINUTES, None), (DocumentKind.ATTENDANCE, None)]
        decided = self.documents.decided(self.meeting_id)
        return wanted + [(DocumentKind.CONSENSUS, found) for found in decided]


@dataclass
class Closing:
    """The end of a meeting in one act: it is ended, validated and its documents are filed.

    Any of the three may be left out. What is done stays done: after a fault, running it again
    does the rest. Validated are the recorded decisions as they were `shown`.
    """

    meetings: MeetingService
    decisions: DecisionService
    meeting_id: MeetingId
    not_reached: str = ""
    ends: bool = False
    validates: bool = False
    shown: tuple[Decision, ...] = ()
    production: Production | None = None
    ended: bool = False
    validated: int = 0

    def run(self) -> "Closing":
        """Do what is asked for and not done yet, in this order.

        Raises:
            EnvironmentFault: the disk is full, or the folder cannot be written.
            RuleViolation: the account may not validate, somebody ended the meeting meanwhile, or
                changed a decision after it was shown.
        """
        if self.ends:
            self.meetings.end(self.meeting_id, self.not_reached)
            self.ends, self.ended = False, True
        if self.validates:
            self.validated = self.decisions.validate_meeting(self.meeting_id, self.shown)
            self.validates = False
        if self.production is not None:
            self.production.run()
        return self


class ClosingService:
    """Ends what a meeting leaves open."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def resume(self, meeting_id: MeetingId) -> Meeting:
        """Open a meeting again that was ended too early; what it did not reach is heard on it.

        Those cases leave the next meeting's agenda again.

        Raises:
            RuleViolation: the meeting is closed: all its decisions are validated.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.START_MEETING, self._desk.account, about=meeting_id
        ) as uow:
            meeting = uow.meetings.get(meeting_id)
            moved = uow.meetings.save(meeting.move_to(MeetingStep.LIVE, uow.at))
            agenda.give_numbers(uow, meeting_id)
            for case in uow.queries.meetings.agenda(meeting_id):
                if was_not_reached(case.presentation):
                    _take_back(uow, meeting, case.presentation)
            return moved

    def next_day(self, meeting_id: MeetingId) -> date | None:
        """Return the day of the board's next meeting, or None when none is planned."""
        with self._desk.database.reading() as queries:
            meeting = queries.meetings.meeting(meeting_id)
            following = queries.meetings.next_of_board(meeting.board_id, meeting.held_on)
            return None if following is None else queries.meetings.meeting(following).held_on

    def quorums(
        self, meeting_id: MeetingId, cases: Iterable[Presentation]
    ) -> dict[PresentationId, QuorumResult]:
        """Return what the meeting's quorum rule said of some of its cases when they were heard.

        Of a case that was recorded after the meeting, those who took part to its end count.
        """
        with self._desk.database.reading() as queries:
            meeting = queries.meetings.meeting(meeting_id)
            attendances = queries.meetings.attendances(meeting_id)
            found = {}
            for case in cases:
                at = min((t for t in (case.heard_at, meeting.ended_at) if t), default=None)
                found[case.id] = quorum_of(meeting.quorum, attendances, at, case.written_opinions)
            return found

    def present_again(
        self, meeting_id: MeetingId, reasons: Mapping[PresentationId, str]
    ) -> tuple[PresentationId, ...]:
        """Put cases decided without a quorum on the board's next meeting too, in one act.

        Returns:
            The presentations at the next meeting; a case that waits for one has none.

        Raises:
            RuleViolation: a reason is empty.
        """
        self._desk.require(Permission.RECORD)
        if not all(reason.strip() for reason in reasons.values()):
            raise RuleViolation(Rule.DEFERRAL_REASON_MISSING)
        carried = []
        with self._desk.database.action(
            Act.PRESENT_AGAIN, self._desk.account, about=meeting_id
        ) as uow:
            meeting = uow.meetings.get(meeting_id)
            for presentation_id, reason in reasons.items():
                found = uow.presentations.get(presentation_id)
                marked = uow.presentations.save(replace(found, present_again=reason.strip()))
                carried.append(agenda.carry_over(uow, marked, meeting))
        return tuple(found for found in carried if found is not None)


def folder_beside(board_file: Path, board: str, day: date) -> Path:
    """Return the folder of a meeting's documents: named by board and day, beside the board."""
    letters = unicodedata.normalize("NFC", board)
    # What no system takes for a separator, a drive or a hidden file.
    kept = "".join(letter if letter.isalnum() or letter in "-_&'" else " " for letter in letters)
    name = " ".join(kept.split())[:_LONGEST_NAME].strip()
    return board_file.parent / f"{name} {day.isoformat()}".strip()


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make a folder for documents; if it is ours and stays empty, it is taken away again."""
    ours = not folder.exists()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(fault_of(error), where=str(folder)) from None
    try:
        yield
    finally:
        if ours:
            with suppress(OSError):  # it holds documents, as it should
                folder.rmdir()


def _take_back(uow: UnitOfWork, meeting: Meeting, presentation: Presentation) -> None:
    uow.presentations.save(
        replace(presentation.move_to(PresentationStep.PLANNED), deferral_reason="")
    )
    following = uow.queries.meetings.next_of_board(meeting.board_id, meeting.held_on)
    if following is None:
        return
    for row in uow.queries.meetings.agenda(following):
        if row.presentation.carried_from == presentation.id:
            uow.presentations.save(row.presentation.move_to(PresentationStep.WITHDRAWN))
            for errand in uow.errands.find(presentation_id=row.presentation.id):
                uow.errands.save(replace(errand, presentation_id=presentation.id))
