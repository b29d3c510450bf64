"""A case on one meeting's agenda."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from itertools import count, product
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


def agenda_numbers(given: Iterable[tuple[PresentationId, str]]) -> dict[PresentationId, str]:
    """Return the number of each case of an agenda, told in its order with the number it has.

    One without a number has the one that the start of the meeting will give it.
    """
    rows = tuple(given)
    taken = {number for _, number in rows}
    free = (str(number) for number in count(1) if str(number) not in taken)
    return {presentation_id: number or next(free) for presentation_id, number in rows}


def late_number(taken: Iterable[str]) -> str:
    """Return the number of a case that joins a meeting under way: A, B, … Z, AA, AB."""
    late = {number for number in taken if number.isalpha()}
    for length in range(1, 3):
        for letters in product(ascii_uppercase, repeat=length):
            number = "".join(letters)
            if number not in late:
                return number
    return ""


class RequiredBy(Enum):
    """Who asks for an item: boards by law and custom, the French form, or the networks."""

    BOARD = "board"
    FICHE = "fiche"
    NETWORK = "network"


class AskedOf(Enum):
    """Who has what a file lacks."""

    CLINICIAN = "clinician"
    PATHOLOGIST = "pathologist"
    RADIOLOGIST = "radiologist"
    EXPERT = "expert"
    SECRETARIAT = "secretariat"


class Missing(Enum):
    """What a file should hold before the board and does not yet; our own short checklist.

    Boards want the HISTORY, the IMAGING and the INFORMATION of the patient (HAS, CSP L.1110-4).
    The French form marks as required the PATHOLOGY, the STAGE, the PERFORMANCE status and the
    QUESTION, and with them DIAGNOSED_ON (month and year), the REQUESTER, and FRAILTY from
    75 years of age. The networks count TIMING, before or after the first treatment (NETSARC),
    the GRADE or subtype that they record (RRePS, TENpath, MESOPATH), and the SECOND_READING.
    An EXAMINATION is what a board itself asked for and did not get yet.
    """

    QUESTION = "question"
    HISTORY = "history"
    PERFORMANCE = "performance"
    FRAILTY = "frailty"
    TIMING = "timing"
    STAGE = "stage"
    INFORMATION = "information"
    PATHOLOGY = "pathology"
    GRADE = "grade"
    IMAGING = "imaging"
    SECOND_READING = "second_reading"
    DIAGNOSED_ON = "diagnosed_on"
    REQUESTER = "requester"
    EXAMINATION = "examination"

    @property
    def required_by(self) -> RequiredBy:
        """Return who asks for it."""
        return _ASKED[self][0]

    @property
    def asked_of(self) -> AskedOf:
        """Return who has it."""
        return _ASKED[self][1]

    @property
    def of_presentation(self) -> bool:
        """Tell whether it belongs to one hearing: a case on no agenda has nowhere to hold it."""
        return self in _OF_PRESENTATION


_OF_PRESENTATION = frozenset(
    {Missing.QUESTION, Missing.PERFORMANCE, Missing.FRAILTY, Missing.TIMING, Missing.REQUESTER}
)
_ASKED: dict[Missing, tuple[RequiredBy, AskedOf]] = {
    Missing.QUESTION: (RequiredBy.FICHE, AskedOf.CLINICIAN),
    Missing.HISTORY: (RequiredBy.BOARD, AskedOf.CLINICIAN),
    Missing.PERFORMANCE: (RequiredBy.FICHE, AskedOf.CLINICIAN),
    Missing.FRAILTY: (RequiredBy.FICHE, AskedOf.CLINICIAN),
    Missing.TIMING: (RequiredBy.NETWORK, AskedOf.CLINICIAN),
    Missing.STAGE: (RequiredBy.FICHE, AskedOf.CLINICIAN),
    Missing.INFORMATION: (RequiredBy.BOARD, AskedOf.CLINICIAN),
    Missing.PATHOLOGY: (RequiredBy.FICHE, AskedOf.PATHOLOGIST),
    Missing.GRADE: (RequiredBy.NETWORK, AskedOf.PATHOLOGIST),
    Missing.IMAGING: (RequiredBy.BOARD, AskedOf.RADIOLOGIST),
    Missing.SECOND_READING: (RequiredBy.NETWORK, AskedOf.EXPERT),
    Missing.DIAGNOSED_ON: (RequiredBy.FICHE, AskedOf.SECRETARIAT),
    Missing.REQUESTER: (RequiredBy.FICHE, AskedOf.SECRETARIAT),
    Missing.EXAMINATION: (RequiredBy.BOARD, AskedOf.CLINICIAN),
}
