"""The course of one tumour: what was done or seen, and when, past or still to come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.care import Treatment
from mdtboard.domain.case import Phase
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, CourseId
from mdtboard.domain.partial_date import PartialDate

# What a patient can have been given: the 18 kinds of the French form, the acts of a board aside.
GIVEN = tuple(Treatment)[: tuple(Treatment).index(Treatment.PALLIATIVE_CARE) + 1]


class CourseKind(Enum):
    """What stands on the timeline. A relapse is a new phase of the same tumour."""

    BIOPSY = "biopsy"
    IMAGING = "imaging"
    TREATMENT = "treatment"
    RELAPSE = "relapse"
    PROGRESSION = "progression"
    CONSULTATION = "consultation"
    OTHER = "other"


class CourseStep(Enum):
    """How far it is (FRCP: status of a treatment)."""

    PLANNED = "planned"
    ACTIVE = "active"
    COMPLETED = "completed"
    CANCELLED = "cancelled"

    @property
    def next_steps(self) -> "frozenset[CourseStep]":
        """Return the steps that may follow this one; a slip may always be mended."""
        return frozenset(CourseStep) - {self}


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseEntry:
    """A biopsy, an image, a treatment or a turn of the disease, with a date as far as known.

    `treatment` says which kind where `kind` is TREATMENT; `text` is the precision or the result.
    """

    id: CourseId
    case_id: CaseId
    kind: CourseKind
    treatment: Treatment | None = None
    text: str = ""
    started_on: PartialDate | None = None
    ended_on: PartialDate | None = None
    step: CourseStep = CourseStep.COMPLETED
    place: str = ""
    version: int = 0

    def check(self) -> None:
        """Refuse an entry that says nothing, or ends before it starts.

        Raises:
            RuleViolation: one of the two.
        """
        untold = self.kind in (CourseKind.OTHER, CourseKind.CONSULTATION)
        untold = untold or (self.kind is CourseKind.TREATMENT and self.treatment is None)
        if untold and not self.text.strip():
            raise RuleViolation(Rule.COURSE_ENTRY_IS_EMPTY)
        start, end = self.started_on, self.ended_on
        if start is not None and end is not None and end.latest < start.earliest:
            raise RuleViolation(Rule.COURSE_DATES_OUT_OF_ORDER)

    def is_ahead(self, today: date) -> bool:
        """Tell whether it is still to come: planned, or dated after `today`."""
        later = self.started_on is not None and self.started_on.earliest > today
        return self.step is CourseStep.PLANNED or later

    @property
    def when(self) -> PartialDate | None:
        """Return the date it stands at on a line of time: its start, or else its end."""
        return self.started_on or self.ended_on

    def proposes_relapse(self, phase: Phase) -> bool:
        """Tell whether it is a relapse of a tumour that is still said to be in its first phase."""
        happened = self.step in (CourseStep.ACTIVE, CourseStep.COMPLETED)
        return self.kind is CourseKind.RELAPSE and happened and phase is Phase.INITIAL


def in_order(entries: Iterable[CourseEntry]) -> tuple[CourseEntry, ...]:
    """Return entries by date, each as early as it may have been; undated ones come last."""
    return tuple(sorted(entries, key=_place))


def _place(entry: CourseEntry) -> tuple[date, date]:
    ended = date.max if entry.ended_on is None else entry.ended_on.latest
    return (date.max if entry.when is None else entry.when.earliest, ended)
