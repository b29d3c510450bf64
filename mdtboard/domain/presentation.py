"""A case on one meeting's agenda."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from itertools import product
from string import ascii_uppercase

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, MeetingId, PersonId, PresentationId
from mdtboard.domain.person import Specialty
from mdtboard.domain.scores import check_g8, check_karnofsky


class Lane(Enum):
    """Discussed by the board, or registered because it follows the guideline exactly."""

    DISCUSS = "discuss"
    REGISTER = "register"


class Reason(Enum):
    """Why the case comes to the board (FRCP ORG-186, CSP D.6124-131)."""

    NOT_STATED = "not_stated"
    DIAGNOSTIC_ADVICE = "diagnostic_advice"
    INITIAL_TREATMENT = "initial_treatment"
    TREATMENT_CHANGE = "treatment_change"
    TREATMENT_STOP = "treatment_stop"
    SURVEILLANCE = "surveillance"
    RELAPSE = "relapse"
    RECOURSE = "recourse"
    SECOND_READING = "second_reading"


class Timing(Enum):
    """Before or after the first treatment."""

    NOT_STATED = "not_stated"
    BEFORE = "before"
    AFTER = "after"


class PerformanceStatus(Enum):
    """WHO/ECOG performance status on the day (FRCP MED-239, stages 0 to 4)."""

    NOT_STATED = "not_stated"
    PS0 = "ps0"
    PS1 = "ps1"
    PS2 = "ps2"
    PS3 = "ps3"
    PS4 = "ps4"


class PresentationStep(Enum):
    """Where a presentation stands: heard and decided, put off, or taken back."""

    PLANNED = "planned"
    PRESENTED = "presented"
    DECIDED = "decided"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"

    @property
    def next_steps(self) -> "frozenset[PresentationStep]":
        """Return the steps that may follow this one."""
        return _NEXT[self]

    @property
    def is_open(self) -> bool:
        """Tell whether the board still owes the case an answer at this meeting."""
        return self in (PresentationStep.PLANNED, PresentationStep.PRESENTED)


_NEXT: dict[PresentationStep, frozenset[PresentationStep]] = {
    PresentationStep.PLANNED: frozenset(PresentationStep) - {PresentationStep.PLANNED},
    PresentationStep.PRESENTED: frozenset(
        {PresentationStep.DECIDED, PresentationStep.DEFERRED, PresentationStep.WITHDRAWN}
    ),
    PresentationStep.DECIDED: frozenset({PresentationStep.PRESENTED}),
    PresentationStep.DEFERRED: frozenset({PresentationStep.PLANNED, PresentationStep.DECIDED}),
    PresentationStep.WITHDRAWN: frozenset({PresentationStep.PLANNED}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenOpinion:
    """What an absent physician wrote on one case; it is participation (CSP D.6124-131)."""

    person_id: PersonId
    name: str
    specialty: Specialty
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Presentation:
    """One hearing of one case. A re-presentation is a new one that starts from the last.

    `number` is the one people have on paper: it is given when the meeting starts and never
    changes; a case that comes later gets a letter.
    """

    id: PresentationId
    meeting_id: MeetingId
    case_id: CaseId
    sequence: int = 0
    position: int = 0
    number: str = ""
    lane: Lane = Lane.DISCUSS
    reason: Reason = Reason.NOT_STATED
    question: str = ""
    timing: Timing = Timing.NOT_STATED
    performance: PerformanceStatus = PerformanceStatus.NOT_STATED
    karnofsky: int | None = None
    g8_half_points: int | None = None
    frailty: str = ""
    summary: str = ""
    requester: str = ""
    presenter: str = ""
    step: PresentationStep = PresentationStep.PLANNED
    deferral_reason: str = ""
    present_again: str = ""
    written_opinions: tuple[WrittenOpinion, ...] = ()
    carried_from: PresentationId | None = None
    opened_at: datetime | None = None
    heard_at: datetime | None = None
    seconds_spent: int = 0
    version: int = 0

    def check(self) -> None:
        """Refuse scores that their scale does not have.

        Raises:
            RuleViolation: one of them is out of its range.
        """
        if self.karnofsky is not None:
            check_karnofsky(self.karnofsky)
        if self.g8_half_points is not None:
            check_g8(self.g8_half_points)

    def move_to(self, step: PresentationStep) -> "Presentation":
        """Return the presentation one step further.

        Raises:
            RuleViolation: the step is not open from the present one.
        """
        if step is self.step:
            return self
        if step not in self.step.next_steps:
            raise RuleViolation(Rule.PRESENTATION_STEP_NOT_ALLOWED, now=self.step, wanted=step)
        return replace(self, step=step)

    def defer(self, reason: str) -> "Presentation":
        """Return the presentation put off to a later meeting.

        Raises:
            RuleViolation: no reason is given; "postponed, nobody knows why" helps nobody.
        """
        if not reason.strip():
            raise RuleViolation(Rule.DEFERRAL_REASON_MISSING)
        return replace(self.move_to(PresentationStep.DEFERRED), deferral_reason=reason.strip())


def late_number(taken: Iterable[str]) -> str:
    """Return the number of a case that joins a meeting under way: A, B, … Z, AA, AB."""
    late = {number for number in taken if number.isalpha()}
    for length in range(1, 3):
        for letters in product(ascii_uppercase, repeat=length):
            number = "".join(letters)
            if number not in late:
                return number
    return ""


class Missing(Enum):
    """What a file should hold before the board and does not yet; our own short checklist."""

    HISTORY = "history"
    PATHOLOGY = "pathology"
    IMAGING = "imaging"
    STAGE = "stage"
    PERFORMANCE = "performance"
    INFORMATION = "information"
    QUESTION = "question"
    SECOND_READING = "second_reading"
