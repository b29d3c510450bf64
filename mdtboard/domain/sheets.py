"""What each printed document shows, gathered before a page is drawn."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.case import Case
from mdtboard.domain.centre import Centre
from mdtboard.domain.course import CourseEntry
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errands import Errand, ErrandLine
from mdtboard.domain.meeting import Board, Meeting, QuorumResult
from mdtboard.domain.papers import DRAFT, Edition
from mdtboard.domain.patient import Patient
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import Missing, Presentation, PresentationStep
from mdtboard.domain.reading import ReadingState, SecondReading


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of one language: a document's language is the recipient's, not the screen's.

    `text` translates a printed phrase, `label` names an enum member.
    """

    language: str
    text: Callable[[str], str]
    label: Callable[[Enum], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintHead:
    """What stands on every page: who prints, when, and in which state of the file.

    `printed_at` is local time; `audit_head` is the short digest of the audit chain that the
    page shows, an anchor outside the file.
    """

    centre: Centre
    printed_at: datetime
    printed_by: str
    audit_head: str

    @property
    def day(self) -> date:
        """Return the day the page speaks of: that of its meeting, or of printing."""
        return self.printed_at.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHead(PrintHead):
    """The head of a document of one meeting."""

    board: Board
    meeting: Meeting
    network: str
    chair: str
    coordinator: str
    secretary: str

    @property
    def day(self) -> date:
        """Return the day of the meeting."""
        return self.meeting.held_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One line of an attendance list; times are local."""

    name: str
    specialty: Specialty
    institution: str
    mode: AttendanceMode
    arrived_at: datetime | None
    left_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentedCase:
    """Everything a document may say of one case at one meeting.

    `unsettled` are second texts of one decision, which a person has to choose from.
    """

    patient: Patient
    case: Case
    presentation: Presentation
    decision: Decision | None
    network: str
    reading_state: ReadingState
    reading: SecondReading | None
    missing: tuple[Missing, ...]
    course: tuple[CourseEntry, ...] = ()
    unsettled: tuple[Decision, ...] = ()
    to_obtain: tuple[Errand, ...] = ()
    set_going: tuple[ErrandLine, ...] = ()
    agenda_number: str = ""

    @property
    def number(self) -> str:
        """Return the one number of the case on its agenda, on every screen and page."""
        shown = self.presentation
        return self.agenda_number or shown.number or str(shown.position or "")

    @property
    def validated(self) -> bool:
        """Tell whether a named physician validated the decision, even if another replaced it."""
        done = (DecisionStep.VALIDATED, DecisionStep.REPLACED)
        return self.decision is not None and self.decision.step in done


def to_validate(cases: Iterable[PresentedCase]) -> tuple[Decision, ...]:
    """Return the recorded decisions of an agenda, as they are shown and as they are validated."""
    found = (case.decision for case in cases)
    return tuple(d for d in found if d is not None and d.step is DecisionStep.RECORDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSheet:
    """The agenda of a meeting, in the order it will be heard."""

    head: SheetHead
    cases: tuple[PresentedCase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceSheet:
    """The sheet the participants sign."""

    head: SheetHead
    participants: tuple[Participant, ...]
    quorum: QuorumResult


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsensusSheet:
    """The one-page advice on one case (French: fiche RCP).

    `validated_by` is who takes responsibility for it, with the national number where it is known.
    """

    head: SheetHead
    case: PresentedCase
    total: int
    participants: tuple[Participant, ...]
    quorum: QuorumResult
    edition: Edition = DRAFT
    validated_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesSheet:
    """The minutes of a whole meeting."""

    head: SheetHead
    cases: tuple[PresentedCase, ...]
    participants: tuple[Participant, ...]
    quorum: QuorumResult
    edition: Edition = DRAFT


def sheet_number(year: int, sequence: int, version: int) -> str:
    """Return the number of a consensus sheet as it is printed; a draft has no version."""
    number = f"RCP-{year}-{sequence:04d}"
    return f"{number} · v{version}" if version else number


def is_draft(sheet: ConsensusSheet | MinutesSheet) -> bool:
    """Tell whether a document carries the draft mark: only what is validated and kept does not."""
    cases = (sheet.case,) if isinstance(sheet, ConsensusSheet) else sheet.cases
    decided = (case for case in cases if case.presentation.step is PresentationStep.DECIDED)
    return not sheet.edition.is_kept or not all(case.validated for case in decided)
