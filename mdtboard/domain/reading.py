"""An expert pathologist's second reading of a tumour."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, NetworkId, ReadingId


class ReadingStep(Enum):
    """From the request to the comparison with the first reading."""

    REQUESTED = "requested"
    SENT = "sent"
    RECEIVED = "received"
    REPORTED = "reported"
    COMPARED = "compared"
    CANCELLED = "cancelled"

    @property
    def next_steps(self) -> "frozenset[ReadingStep]":
        """Return the steps that may follow this one."""
        return _NEXT[self]

    @property
    def is_awaited(self) -> bool:
        """Tell whether the expert's result is still out."""
        return self in (ReadingStep.REQUESTED, ReadingStep.SENT, ReadingStep.RECEIVED)

    @property
    def has_result(self) -> bool:
        """Tell whether the expert's report is in."""
        return self in (ReadingStep.REPORTED, ReadingStep.COMPARED)


_NEXT: dict[ReadingStep, frozenset[ReadingStep]] = {
    ReadingStep.REQUESTED: frozenset(
        {ReadingStep.SENT, ReadingStep.REPORTED, ReadingStep.CANCELLED}
    ),
    ReadingStep.SENT: frozenset(
        {ReadingStep.RECEIVED, ReadingStep.REPORTED, ReadingStep.CANCELLED}
    ),
    ReadingStep.RECEIVED: frozenset({ReadingStep.REPORTED, ReadingStep.CANCELLED}),
    ReadingStep.REPORTED: frozenset({ReadingStep.COMPARED}),
    ReadingStep.COMPARED: frozenset(),
    ReadingStep.CANCELLED: frozenset(),
}


class Concordance(Enum):
    """How the second reading compares with the first (DOMAIN: RRePS, Lymphopath)."""

    NOT_STATED = "not_stated"
    CONCORDANT = "concordant"
    MINOR = "minor"
    MAJOR = "major"
    NOT_ASSESSABLE = "not_assessable"


class Impact(Enum):
    """Whether the second reading changes the treatment; a fact apart from concordance."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReading:
    """One request to an expert, and what came of it."""

    id: ReadingId
    case_id: CaseId
    network_id: NetworkId | None = None
    expert_centre: str = ""
    first_laboratory: str = ""
    first_reference: str = ""
    first_diagnosis: str = ""
    material: str = ""
    step: ReadingStep = ReadingStep.REQUESTED
    requested_on: date
    requested_by: str = ""
    sent_on: date | None = None
    received_on: date | None = None
    reported_on: date | None = None
    report_reference: str = ""
    second_diagnosis: str = ""
    concordance: Concordance = Concordance.NOT_STATED
    impact: Impact = Impact.UNKNOWN
    comment: str = ""
    version: int = 0

    def _to(self, step: ReadingStep, **values: object) -> "SecondReading":
        if step not in self.step.next_steps:
            raise RuleViolation(Rule.READING_STEP_NOT_ALLOWED, now=self.step, wanted=step)
        moved = replace(self, step=step, **values)  # type: ignore[arg-type]
        days = [moved.requested_on, moved.sent_on, moved.received_on, moved.reported_on]
        known = [day for day in days if day is not None]
        if known != sorted(known):
            raise RuleViolation(Rule.READING_DATES_OUT_OF_ORDER)
        return moved

    def send(self, on: date, material: str) -> "SecondReading":
        """Return the reading with its material on the way."""
        return self._to(ReadingStep.SENT, sent_on=on, material=material)

    def receive(self, on: date) -> "SecondReading":
        """Return the reading as the expert has the material."""
        return self._to(ReadingStep.RECEIVED, received_on=on)

    def cancel(self, comment: str) -> "SecondReading":
        """Return the reading that nobody waits for any more."""
        return self._to(ReadingStep.CANCELLED, comment=comment)

    def report(self, on: date, diagnosis: str, reference: str) -> "SecondReading":
        """Return the reading with the expert's report in.

        Raises:
            RuleViolation: there is no diagnosis in it.
        """
        if not diagnosis.strip():
            raise RuleViolation(Rule.READING_RESULT_MISSING)
        return self._to(
            ReadingStep.REPORTED,
            reported_on=on,
            second_diagnosis=diagnosis,
            report_reference=reference,
        )

    def compare(self, concordance: Concordance, impact: Impact, comment: str) -> "SecondReading":
        """Return the reading compared with the first.

        Raises:
            RuleViolation: the concordance is not stated.
        """
        if concordance is Concordance.NOT_STATED:
            raise RuleViolation(Rule.READING_RESULT_MISSING)
        return self._to(
            ReadingStep.COMPARED, concordance=concordance, impact=impact, comment=comment
        )

    @property
    def overturns(self) -> bool:
        """Tell whether it is discordant and changes the treatment: the case must be heard again."""
        return (
            self.concordance in (Concordance.MINOR, Concordance.MAJOR) and self.impact is Impact.YES
        )

    def age_on(self, day: date) -> int:
        """Return the days from the request to the report, or to `day` while it is awaited."""
        return ((self.reported_on or day) - self.requested_on).days

    def is_late(self, day: date, overdue_days: int) -> bool:
        """Tell whether the network's own alert has passed."""
        return self.step.is_awaited and self.age_on(day) > overdue_days


class ReadingState(Enum):
    """What a case shows of its second reading, on every list and on paper."""

    NOT_DUE = "not_due"
    DUE = "due"
    AWAITED = "awaited"
    TO_COMPARE = "to_compare"
    CONCORDANT = "concordant"
    DISCORDANT = "discordant"
    NOT_ASSESSABLE = "not_assessable"

    @property
    def holds_the_decision(self) -> bool:
        """Tell whether a decision taken now is provisional."""
        return self in (ReadingState.DUE, ReadingState.AWAITED, ReadingState.TO_COMPARE)


_BY_CONCORDANCE: dict[Concordance, ReadingState] = {
    Concordance.NOT_STATED: ReadingState.TO_COMPARE,
    Concordance.CONCORDANT: ReadingState.CONCORDANT,
    Concordance.MINOR: ReadingState.DISCORDANT,
    Concordance.MAJOR: ReadingState.DISCORDANT,
    Concordance.NOT_ASSESSABLE: ReadingState.NOT_ASSESSABLE,
}


def state_of(due: bool, readings: tuple[tuple[ReadingStep, Concordance], ...]) -> ReadingState:
    """Return the state of a case from its readings, oldest first.

    `due` tells that the case belongs to a network that reads its tumours a second time.
    The newest reading that was not cancelled speaks for the case.
    """
    live = [reading for reading in readings if reading[0] is not ReadingStep.CANCELLED]
    if not live:
        return ReadingState.DUE if due else ReadingState.NOT_DUE
    step, concordance = live[-1]
    if step.is_awaited:
        return ReadingState.AWAITED
    return _BY_CONCORDANCE[concordance]
