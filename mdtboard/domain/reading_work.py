"""What is to be done about a reading, and since when: the worklist's states and moves."""

from datetime import date
from enum import Enum

from mdtboard.domain.reading import ReadingLevel, ReadingStep, SecondReading


class WorkState(Enum):
    """The one heap of the worklist that a reading lies on."""

    TO_SEND = "to_send"
    WAITING = "waiting"
    LATE = "late"
    TO_COMPARE = "to_compare"
    TO_ANSWER = "to_answer"
    DONE = "done"


def work_state(
    reading: SecondReading, today: date, overdue_days: int, *, heard_again: bool = False
) -> WorkState:
    """Return the heap of a reading: exactly one, whatever was ever entered.

    It is late once `overdue_days` have passed since the request, sent or not. `heard_again`
    tells that the case came, or will come, before a board after the comparison; a reading that
    changes the treatment is to be answered until then.
    """
    if reading.step is ReadingStep.REPORTED:
        return WorkState.TO_COMPARE
    if not reading.step.is_awaited:
        owed = reading.overturns and not reading.answer.strip() and not heard_again
        return WorkState.TO_ANSWER if owed else WorkState.DONE
    if reading.is_late(today, overdue_days):
        return WorkState.LATE
    return WorkState.TO_SEND if reading.step is ReadingStep.REQUESTED else WorkState.WAITING


class ReadingMove(Enum):
    """What a person can do about a reading, in the order in which it is offered."""

    ANSWER = "answer"
    SEND = "send"
    RECEIVE = "receive"
    REPORT = "report"
    COMPARE = "compare"
    REQUEST_THIRD = "request_third"
    REVIEW = "review"
    GIVE_BACK = "give_back"
    CHANGE = "change"
    REQUEST = "request"
    CANCEL = "cancel"


_STEP_OF: dict[ReadingMove, ReadingStep] = {
    ReadingMove.SEND: ReadingStep.SENT,
    ReadingMove.RECEIVE: ReadingStep.RECEIVED,
    ReadingMove.REPORT: ReadingStep.REPORTED,
    ReadingMove.COMPARE: ReadingStep.COMPARED,
    ReadingMove.CANCEL: ReadingStep.CANCELLED,
}


def open_moves(
    reading: SecondReading | None,
    *,
    heard_again: bool = False,
    others: tuple[SecondReading, ...] = (),
) -> list[ReadingMove]:
    """Return what can be done next, the usual thing first; without a reading it is asked for.

    A discordance that changes the treatment asks for an answer before it asks for anything
    else, unless the case is heard again. `others` are the readings of the same material: one
    third reading at a time follows an expert's.
    """
    if reading is None:
        return [ReadingMove.REQUEST]
    asked_for = {
        ReadingMove.ANSWER: reading.overturns and not reading.answer and not heard_again,
        ReadingMove.REQUEST_THIRD: _wants_third(reading, others),
        ReadingMove.REVIEW: reading.step is ReadingStep.COMPARED,
        ReadingMove.GIVE_BACK: any(material.is_owed for material in reading.materials),
        ReadingMove.CHANGE: reading.step.is_awaited,
        ReadingMove.REQUEST: not reading.step.next_steps,
    }
    following = reading.step.next_steps
    return [
        move
        for move in ReadingMove
        if asked_for.get(move, move in _STEP_OF and _STEP_OF[move] in following)
    ]


def _wants_third(reading: SecondReading, others: tuple[SecondReading, ...]) -> bool:
    """Tell whether the coordinating centre may read it, and was not asked to."""
    if any(o.follows == reading.id and o.step is not ReadingStep.CANCELLED for o in others):
        return False
    return reading.step is ReadingStep.COMPARED and reading.level is ReadingLevel.EXPERT
