"""The course of one tumour: what was done or seen, and when, past or still to come."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.care import Treatment
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, CourseId
from mdtboard.domain.partial_date import PartialDate


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
        if self.kind in (CourseKind.OTHER, CourseKind.CONSULTATION) and not self.text.strip():
            raise RuleViolation(Rule.COURSE_ENTRY_IS_EMPTY)
        start, end = self.started_on, self.ended_on
        if start is not None and end is not None and end.latest < start.earliest:
            raise RuleViolation(Rule.COURSE_DATES_OUT_OF_ORDER)

    def is_ahead(self, today: date) -> bool:
        """Tell whether it is still to come: planned, or dated after `today`."""
        later = self.started_on is not None and self.started_on.earliest > today
        return self.step is CourseStep.PLANNED or later
