"""What the meeting room's presenter hands to the screen."""

from dataclasses import dataclass
from typing import Protocol

from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.domain.ids import PersonId, PresentationId
from mdtboard.domain.meeting import Board, Meeting, QuorumResult
from mdtboard.domain.person import Person
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import AttendanceLine, PastPresentation
from mdtboard.ui.room.keeper import Conflict


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where the meeting stands, in figures."""

    total: int
    decided: int
    deferred: int
    validated: int
    to_validate: int
    without_responsible: int
    without_quorum: int
    provisional: int

    @property
    def left(self) -> int:
        """Return how many cases still wait for an answer."""
        return self.total - self.decided - self.deferred


@dataclass(frozen=True, slots=True, kw_only=True)
class Abilities:
    """What can be done with the case that is shown."""

    edit: bool
    record: bool
    defer: bool
    validate: bool
    amend: bool
    start: bool
    end: bool


class RoomView(Protocol):
    """What the presenter asks of the screen."""

    def show_meeting(self, meeting: Meeting, board: Board) -> None:
        """Show which meeting it is."""

    def show_agenda(self, rows: tuple[PresentedCase, ...], current: PresentationId | None) -> None:
        """Show the agenda with one case marked."""

    def show_case(self, row: PresentedCase | None, past: tuple[PastPresentation, ...]) -> None:
        """Show one case."""

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Show the same field as typed here and as somebody else wrote it, or no longer."""

    def show_refused(self, fault: EnvironmentFault | None) -> None:
        """Say that the disk refuses what is typed, which is kept in memory, or no longer."""

    def offer(self, abilities: Abilities) -> None:
        """Enable what can be done."""

    def show_attendance(self, rows: tuple[AttendanceLine, ...], quorum: QuorumResult) -> None:
        """Show who takes part."""

    def show_people(self, people: tuple[Person, ...], present: frozenset[PersonId]) -> None:
        """Offer people as participants and as responsible."""

    def show_progress(self, progress: Progress) -> None:
        """Show how far the meeting is."""

    def show_error(self, error: RuleViolation) -> None:
        """Say, without a dialog, which rule was broken; what was typed stays."""

    def case_settled(self, presentation_id: PresentationId) -> None:
        """Hear that a case was recorded, registered or deferred."""

    def saved(self) -> None:
        """Say that what was typed is in the file."""
