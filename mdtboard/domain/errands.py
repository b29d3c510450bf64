"""What an advice sets going beside the treatment, and how far each of it came.

A treatment is the clinicians' to give. A new presentation, a second reading, a referral and an
examination are for the board and its secretariat to see to: each is an errand until it is done.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.care import CareOption, Treatment
from mdtboard.domain.decision import Decision
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import (
    BoardId,
    CaseId,
    DecisionId,
    ErrandId,
    MeetingId,
    OptionId,
    PatientId,
    PresentationId,
    ReadingId,
)
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import ReadingStep


class ErrandKind(Enum):
    """What is to be seen to; a trial has a way of its own (`trials.TrialOffer`)."""

    HEARING = "hearing"
    READING = "reading"
    REFERRAL = "referral"
    EXAMINATION = "examination"


ASKED_BY: dict[Treatment, ErrandKind] = {
    Treatment.NEW_PRESENTATION: ErrandKind.HEARING,
    Treatment.SECOND_READING: ErrandKind.READING,
    Treatment.RECOURSE: ErrandKind.REFERRAL,
    Treatment.EXAMINATION: ErrandKind.EXAMINATION,
}


class ErrandStep(Enum):
    """What a person said of an errand. A hearing and a reading speak for themselves."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def next_steps(self) -> "frozenset[ErrandStep]":
        """Return the steps that may follow this one."""
        return _NEXT[self]


_NEXT: dict[ErrandStep, frozenset[ErrandStep]] = {
    ErrandStep.OPEN: frozenset({ErrandStep.DONE, ErrandStep.DROPPED}),
    ErrandStep.DONE: frozenset({ErrandStep.OPEN}),
    ErrandStep.DROPPED: frozenset({ErrandStep.OPEN}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """One thing that one option of an advice asks somebody to see to.

    The option is what makes it one: it keeps its identifier when the advice is recorded again
    or amended, so that nothing is asked for twice. `made` tells that the presentation or the
    reading came to be for this errand and goes with it; `unasked`, that the advice no longer
    asks for what was already sent, prepared or heard.
    """

    id: ErrandId
    case_id: CaseId
    decision_id: DecisionId
    option_id: OptionId
    asked_at: PresentationId
    kind: ErrandKind
    step: ErrandStep = ErrandStep.OPEN
    what: str = ""
    question: str = ""
    condition: str = ""
    responsible: str = ""
    asked_on: date
    due_on: date | None = None
    due_text: str = ""
    board_id: BoardId | None = None
    presentation_id: PresentationId | None = None
    reading_id: ReadingId | None = None
    made: bool = False
    unasked: bool = False
    answer: str = ""
    ended_on: date | None = None
    ended_by: str = ""
    version: int = 0

    @property
    def waits_for_no_day(self) -> bool:
        """Tell whether nobody can say yet on which agenda it belongs.

        "After three cycles" is no day, and what hangs on a condition may never be needed.
        """
        return bool(self.condition.strip()) or (self.due_on is None and bool(self.due_text.strip()))

    def may_be_heard_on(self, day: date) -> bool:
        """Tell whether a meeting of `day` is late enough for a new presentation."""
        return self.due_on is None or day >= self.due_on

    def amended(self, wanted: "Errand") -> "Errand":
        """Return the errand as the advice words it now; what came of it stays.

        The question of a referral is rewritten only as long as nobody changed it by hand.
        """
        return replace(
            self,
            decision_id=wanted.decision_id,
            what=wanted.what,
            condition=wanted.condition,
            responsible=wanted.responsible,
            due_on=wanted.due_on,
            due_text=wanted.due_text,
            unasked=False,
        )

    def done(self, on: date, by: str, answer: str) -> "Errand":
        """Return the errand that was seen to: answered, or obtained.

        Raises:
            RuleViolation: it is not open, a board's or an expert's part is told elsewhere, or a
                referral has no answer in words.
        """
        self._require_by_hand()
        if self.kind is ErrandKind.REFERRAL and not answer.strip():
            raise RuleViolation(Rule.ANSWER_MISSING)
        return self._ended(ErrandStep.DONE, on, by, answer)

    def dropped(self, on: date, by: str, reason: str) -> "Errand":
        """Return the errand that nobody wants any more.

        Raises:
            RuleViolation: it is not open, it is an expert's, or no reason is given.
        """
        if self.kind is ErrandKind.READING:
            raise RuleViolation(Rule.ERRAND_ENDS_ELSEWHERE)
        if not reason.strip():
            raise RuleViolation(Rule.REASON_MISSING)
        return self._ended(ErrandStep.DROPPED, on, by, reason)

    def reopened(self) -> "Errand":
        """Return the errand as it was before it ended.

        Raises:
            RuleViolation: it is open.
        """
        self._require_step(ErrandStep.OPEN)
        return replace(self, step=ErrandStep.OPEN, answer="", ended_on=None, ended_by="")

    def _ended(self, step: ErrandStep, on: date, by: str, words: str) -> "Errand":
        self._require_step(step)
        if on < self.asked_on:
            raise RuleViolation(Rule.ERRAND_ENDS_TOO_EARLY)
        return replace(self, step=step, ended_on=on, ended_by=by, answer=words.strip())

    def _require_step(self, step: ErrandStep) -> None:
        if step not in self.step.next_steps:
            raise RuleViolation(Rule.ERRAND_STEP_NOT_ALLOWED, now=self.step, wanted=step)

    def _require_by_hand(self) -> None:
        if self.kind not in (ErrandKind.REFERRAL, ErrandKind.EXAMINATION):
            raise RuleViolation(Rule.ERRAND_ENDS_ELSEWHERE)


def awaited_at(
    errands: Iterable[Errand], presentation_id: PresentationId, on: date
) -> tuple[Errand, ...]:
    """Return the examinations that a hearing on a day should find done: others asked for them."""
    return tuple(e for e in errands if e.asked_at != presentation_id and e.asked_on <= on)


def asked_for(decision: Decision) -> tuple[CareOption, ...]:
    """Return the options that set something going: of the first line only.

    An alternative is what the board would advise if the first line failed (FRCP 2.5): nothing
    is asked for until then.
    """
    return tuple(o for o in decision.options if o.kind in ASKED_BY and o.rank == 1)


class ErrandState(Enum):
    """How far an errand came, as every list tells it."""

    WAITS_FOR_MEETING = "waits_for_meeting"
    WAITS_FOR_WORD = "waits_for_word"
    ON_AGENDA = "on_agenda"
    TO_SEND = "to_send"
    AWAITED = "awaited"
    TO_OBTAIN = "to_obtain"
    HEARD = "heard"
    SENT = "sent"
    ANSWERED = "answered"
    OBTAINED = "obtained"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        """Tell whether somebody still has to see to it."""
        return self in _OPEN


_OPEN = frozenset(
    {
        *(ErrandState.WAITS_FOR_MEETING, ErrandState.WAITS_FOR_WORD, ErrandState.ON_AGENDA),
        *(ErrandState.TO_SEND, ErrandState.AWAITED, ErrandState.TO_OBTAIN),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrandLine:
    """An errand with the words by which people know its patient, and what became of it.

    `heard_on` is the day of the meeting that hears a new presentation, `board` its board.
    """

    errand: Errand
    patient_id: PatientId
    patient_name: str
    number: str
    diagnosis: str
    asked_by: str
    board: str
    heard_on: date | None = None
    heard_at: MeetingId | None = None
    heard_step: PresentationStep | None = None
    meeting_step: MeetingStep | None = None
    reading_step: ReadingStep | None = None

    @property
    def state(self) -> ErrandState:
        """Return how far it came."""
        errand = self.errand
        if errand.step is ErrandStep.DROPPED:
            return ErrandState.DROPPED
        done = errand.step is ErrandStep.DONE
        match errand.kind:
            case ErrandKind.REFERRAL:
                return ErrandState.ANSWERED if done else ErrandState.AWAITED
            case ErrandKind.EXAMINATION:
                return ErrandState.OBTAINED if done else ErrandState.TO_OBTAIN
            case ErrandKind.READING:
                return self._of_reading()
        return self._of_hearing()

    def _of_reading(self) -> ErrandState:
        # Once it is on its way, the list of readings follows it and tells when it is late.
        if self.reading_step is ReadingStep.REQUESTED:
            return ErrandState.TO_SEND
        cancelled = self.reading_step in (None, ReadingStep.CANCELLED)
        return ErrandState.DROPPED if cancelled else ErrandState.SENT

    def _of_hearing(self) -> ErrandState:
        if self.heard_step is PresentationStep.DECIDED:
            return ErrandState.HEARD
        if self.heard_step is not None and self.heard_step.is_open:
            return ErrandState.ON_AGENDA
        undated = self.heard_step is None and self.errand.waits_for_no_day
        return ErrandState.WAITS_FOR_WORD if undated else ErrandState.WAITS_FOR_MEETING

    def is_late(self, day: date) -> bool:
        """Tell whether the day it was asked for has passed and it is not done."""
        due = self.errand.due_on
        return self.state.is_open and due is not None and due < day


def open_first(lines: Iterable[ErrandLine]) -> tuple[ErrandLine, ...]:
    """Return the lines: those to see to first, the most pressing before, then the newest done."""
    every = tuple(lines)
    to_do = [line for line in every if line.state.is_open]
    done = [line for line in every if not line.state.is_open]
    to_do.sort(key=lambda line: (line.errand.due_on or date.max, line.errand.asked_on, line.number))
    done.sort(key=lambda line: line.errand.ended_on or line.errand.asked_on, reverse=True)
    return (*to_do, *done)
