"""An expert pathologist's second reading of a tumour."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.case import Case
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, NetworkId, ReadingId, new_id
from mdtboard.domain.material import Material, received, returned, sent
from mdtboard.domain.techniques import TechniqueResult


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


class ReadingLevel(Enum):
    """Who reads again: an expert centre, then the network's coordinating centre.

    The first reading is the case's own; the coordinating centre's is the third (DOMAIN 3.3).
    """

    EXPERT = "expert"
    COORDINATING = "coordinating"


class Indication(Enum):
    """Who found that a second reading is called for."""

    NOT_STATED = "not_stated"
    PATHOLOGIST = "pathologist"
    CLINICIAN = "clinician"
    BOARD = "board"
    TRIAL = "trial"


class Certainty(Enum):
    """How sure the first diagnosis was when it was sent (Lymphopath: formal or provisional)."""

    NOT_STATED = "not_stated"
    FORMAL = "formal"
    PROVISIONAL = "provisional"


class Discordance(Enum):
    """What two readings differ in; a discordance may be of several kinds."""

    BENIGN_MALIGNANT = "benign_malignant"
    TYPE = "type"
    SUBTYPE = "subtype"
    GRADE = "grade"
    INVALIDATED = "invalidated"
    OTHER = "other"


class Concordance(Enum):
    """How the second reading compares with the first (DOMAIN: RRePS, Lymphopath)."""

    NOT_STATED = "not_stated"
    CONCORDANT = "concordant"
    MINOR = "minor"
    MAJOR = "major"
    NOT_ASSESSABLE = "not_assessable"

    @property
    def is_discordant(self) -> bool:
        """Tell whether the two readings disagree, a little or a lot."""
        return self in (Concordance.MINOR, Concordance.MAJOR)


class Impact(Enum):
    """Whether the second reading changes the treatment; a fact apart from concordance."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertResult:
    """What an expert's report says; `code` is an ICD-O morphology of `edition`, or empty."""

    diagnosis: str
    code: str = ""
    edition: str = ""
    grade: str = ""
    reference: str = ""
    expert: str = ""
    techniques: tuple[TechniqueResult, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Three facts apart: how far two readings agree, in what they differ, and what it changes.

    `settled_by` says what makes a third reading needless (a translocation, MDM2, CTNNB1);
    `kept_because` why the case keeps its diagnosis although the reading says another.
    """

    concordance: Concordance
    discordances: tuple[Discordance, ...] = ()
    impact: Impact = Impact.UNKNOWN
    settled_by: str = ""
    kept_because: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReading:
    """One request to an expert, and what came of it."""

    id: ReadingId
    case_id: CaseId
    level: ReadingLevel = ReadingLevel.EXPERT
    follows: ReadingId | None = None
    network_id: NetworkId | None = None
    expert_centre: str = ""
    expert: str = ""
    indication: Indication = Indication.NOT_STATED
    problem: str = ""
    first_laboratory: str = ""
    first_pathologist: str = ""
    first_reference: str = ""
    first_diagnosis: str = ""
    first_code: str = ""
    first_edition: str = ""
    first_certainty: Certainty = Certainty.NOT_STATED
    materials: tuple[Material, ...] = ()
    step: ReadingStep = ReadingStep.REQUESTED
    requested_on: date
    requested_by: str = ""
    sent_on: date | None = None
    received_on: date | None = None
    reported_on: date | None = None
    compared_on: date | None = None
    cancelled_on: date | None = None
    report_reference: str = ""
    techniques: tuple[TechniqueResult, ...] = ()
    second_diagnosis: str = ""
    second_code: str = ""
    second_edition: str = ""
    second_grade: str = ""
    concordance: Concordance = Concordance.NOT_STATED
    discordances: tuple[Discordance, ...] = ()
    impact: Impact = Impact.UNKNOWN
    collegial_on: date | None = None
    collegial_conclusion: str = ""
    settled_by: str = ""
    kept_because: str = ""
    answer: str = ""
    comment: str = ""
    version: int = 0

    @classmethod
    def first_of(cls, case: Case, on: date) -> "SecondReading":
        """Return a request filled from what a case says of its first reading."""
        return cls(
            id=ReadingId(new_id()),
            case_id=CaseId(case.id),
            network_id=case.network_id,
            first_reference=case.pathology_reference,
            first_diagnosis=case.diagnosis or case.morphology,
            first_code=case.morphology_code,
            first_edition=case.code_edition if case.morphology_code else "",
            requested_on=on,
        )

    def _to(self, step: ReadingStep, **values: object) -> "SecondReading":
        if step not in self.step.next_steps:
            raise RuleViolation(Rule.READING_STEP_NOT_ALLOWED, now=self.step, wanted=step)
        moved = replace(self, step=step, **values)  # type: ignore[arg-type]
        moved.check_dates()
        return moved

    def check_dates(self) -> None:
        """Refuse a way that runs backwards.

        Raises:
            RuleViolation: a later step is dated before an earlier one.
        """
        days = (
            self.requested_on, self.sent_on, self.received_on, self.reported_on,
            self.compared_on, self.collegial_on,
        )  # fmt: skip
        known = [day for day in days if day is not None]
        if known != sorted(known):
            raise RuleViolation(Rule.READING_DATES_OUT_OF_ORDER)

    def send(self, on: date, materials: tuple[Material, ...]) -> "SecondReading":
        """Return the reading with its material on the way; `materials` is the whole list."""
        return self._to(ReadingStep.SENT, sent_on=on, materials=sent(materials, on))

    def receive(self, on: date) -> "SecondReading":
        """Return the reading as the expert has the material."""
        materials = received(self.materials, on)
        return self._to(ReadingStep.RECEIVED, received_on=on, materials=materials)

    def give_back(self, on: date, places: frozenset[int] | None = None) -> "SecondReading":
        """Return the reading with material back at the first laboratory.

        `places` are lines of the list; without them all that is owed came back.

        Raises:
            RuleViolation: nothing is owed there, or it would be back before it left.
        """
        materials = returned(self.materials, on, places)
        if materials == self.materials:
            raise RuleViolation(Rule.READING_OWES_NOTHING)
        if self.sent_on is not None and on < self.sent_on:
            raise RuleViolation(Rule.READING_DATES_OUT_OF_ORDER)
        return replace(self, materials=materials)

    def cancel(self, on: date, comment: str) -> "SecondReading":
        """Return the reading that nobody waits for any more."""
        return self._to(ReadingStep.CANCELLED, cancelled_on=on, comment=comment)

    def report(self, on: date, result: ExpertResult) -> "SecondReading":
        """Return the reading with the expert's report in.

        Raises:
            RuleViolation: there is no diagnosis in it, or it is dated before an earlier step.
        """
        if not result.diagnosis.strip():
            raise RuleViolation(Rule.READING_RESULT_MISSING)
        return self._to(
            ReadingStep.REPORTED,
            reported_on=on,
            second_diagnosis=result.diagnosis,
            second_code=result.code,
            second_edition=result.edition,
            second_grade=result.grade,
            report_reference=result.reference,
            expert=result.expert or self.expert,
            techniques=result.techniques,
        )

    def compare(self, on: date, comparison: Compared) -> "SecondReading":
        """Return the reading compared with the first.

        Raises:
            RuleViolation: the concordance is not stated, or kinds of discordance are given for
                readings that agree.
        """
        if comparison.concordance is Concordance.NOT_STATED:
            raise RuleViolation(Rule.READING_RESULT_MISSING)
        if comparison.discordances and not comparison.concordance.is_discordant:
            raise RuleViolation(Rule.READING_KINDS_WITHOUT_DISCORDANCE)
        return self._to(
            ReadingStep.COMPARED,
            compared_on=on,
            concordance=comparison.concordance,
            discordances=comparison.discordances,
            impact=comparison.impact,
            settled_by=comparison.settled_by,
            kept_because=comparison.kept_because.strip(),
            comment=comparison.comment,
        )

    def review(self, on: date, conclusion: str) -> "SecondReading":
        """Return the reading with what several pathologists concluded together.

        Discordant sarcomas are reviewed so each month (RRePS).

        Raises:
            RuleViolation: it is not compared yet, or nothing was concluded.
        """
        if self.step is not ReadingStep.COMPARED:
            raise RuleViolation(
                Rule.READING_STEP_NOT_ALLOWED, now=self.step, wanted=ReadingStep.COMPARED
            )
        if not conclusion.strip():
            raise RuleViolation(Rule.READING_RESULT_MISSING)
        reviewed = replace(self, collegial_on=on, collegial_conclusion=conclusion)
        reviewed.check_dates()
        return reviewed

    def answered(self, reason: str) -> "SecondReading":
        """Return the reading with why the board need not hear the case again.

        Raises:
            RuleViolation: it overturns nothing, or no reason is given.
        """
        if not self.overturns:
            raise RuleViolation(Rule.READING_OVERTURNS_NOTHING)
        if not reason.strip():
            raise RuleViolation(Rule.READING_RESULT_MISSING)
        return replace(self, answer=reason.strip())

    @property
    def overturns(self) -> bool:
        """Tell whether it is discordant and changes the treatment: the case must be heard again."""
        return self.concordance.is_discordant and self.impact is Impact.YES

    def age_on(self, day: date) -> int:
        """Return the days from the request to the report, or to `day` while it is awaited."""
        return ((self.reported_on or day) - self.requested_on).days

    def is_late(self, day: date, overdue_days: int) -> bool:
        """Tell whether the network's own alert has passed."""
        return self.step.is_awaited and self.age_on(day) > overdue_days


class Due(Enum):
    """Whether a second reading is owed; what is probable counts until somebody codes or says no."""

    NOT_DUE = "not_due"
    PROBABLE = "probable"
    CERTAIN = "certain"


class ReadingState(Enum):
    """What a case shows of its second reading, on every list and on paper."""

    NOT_DUE = "not_due"
    PROBABLE = "probable"
    DUE = "due"
    AWAITED = "awaited"
    TO_COMPARE = "to_compare"
    CONCORDANT = "concordant"
    DISCORDANT = "discordant"
    NOT_ASSESSABLE = "not_assessable"

    @property
    def holds_the_decision(self) -> bool:
        """Tell whether a decision taken now is provisional."""
        return self in (
            ReadingState.PROBABLE,
            ReadingState.DUE,
            ReadingState.AWAITED,
            ReadingState.TO_COMPARE,
        )

    @property
    def is_to_ask(self) -> bool:
        """Tell whether a reading is owed that nobody has asked for."""
        return self in (ReadingState.PROBABLE, ReadingState.DUE)


_BY_CONCORDANCE: dict[Concordance, ReadingState] = {
    Concordance.NOT_STATED: ReadingState.TO_COMPARE,
    Concordance.CONCORDANT: ReadingState.CONCORDANT,
    Concordance.MINOR: ReadingState.DISCORDANT,
    Concordance.MAJOR: ReadingState.DISCORDANT,
    Concordance.NOT_ASSESSABLE: ReadingState.NOT_ASSESSABLE,
}


_BY_DUE = {
    Due.NOT_DUE: ReadingState.NOT_DUE,
    Due.PROBABLE: ReadingState.PROBABLE,
    Due.CERTAIN: ReadingState.DUE,
}


def state_of(due: Due, readings: tuple[tuple[ReadingStep, Concordance], ...]) -> ReadingState:
    """Return the state of a case from its readings, oldest first.

    `due` tells whether the tumour is to be read twice (`rarity.twice_rule`).
    The newest reading that was not cancelled speaks for the case.
    """
    live = [reading for reading in readings if reading[0] is not ReadingStep.CANCELLED]
    if not live:
        return _BY_DUE[due]
    step, concordance = live[-1]
    if step.is_awaited:
        return ReadingState.AWAITED
    return _BY_CONCORDANCE[concordance]


def chains_of(readings: tuple[SecondReading, ...]) -> list[tuple[SecondReading, ...]]:
    """Return the readings, oldest first, each with those that read the same material again."""
    chains: list[list[SecondReading]] = []
    for reading in readings:
        for chain in chains:
            if any(reading.follows == earlier.id for earlier in chain):
                chain.append(reading)
                break
        else:
            chains.append([reading])
    return [tuple(chain) for chain in chains]
