"""What a person can do about something a board asked for, and where each of them leads."""

from enum import Enum

from mdtboard.domain.errands import ErrandKind, ErrandLine, ErrandState, ErrandStep
from mdtboard.domain.ids import CaseId, ReadingId
from mdtboard.ui.places import Destination, Screen


class Move(Enum):
    """In the order in which they are offered."""

    END = "end"
    GO = "go"
    CHANGE = "change"
    DROP = "drop"
    REOPEN = "reopen"


_BY_HAND = (ErrandKind.REFERRAL, ErrandKind.EXAMINATION)


def moves_of(line: ErrandLine) -> tuple[Move, ...]:
    """Return what can be done now."""
    kind, state = line.errand.kind, line.state
    if line.errand.step is not ErrandStep.OPEN:
        return (Move.REOPEN,)
    if kind in _BY_HAND:
        return (Move.END, Move.CHANGE, Move.DROP)
    if kind is ErrandKind.READING:
        return (Move.GO,) if line.reading_step is not None else ()
    if state is ErrandState.HEARD:
        return (Move.GO,)
    return (Move.GO, Move.DROP) if line.heard_at is not None else (Move.DROP,)


def place_of(line: ErrandLine) -> Destination:
    """Return where an errand is seen to, or was: an agenda, the readings, its case."""
    errand = line.errand
    if errand.kind is ErrandKind.READING and errand.reading_id is not None:
        return Destination(screen=Screen.READINGS, reading_id=ReadingId(errand.reading_id))
    if line.heard_at is not None:
        return Destination(
            screen=Screen.MEETINGS,
            meeting_id=line.heard_at,
            presentation_id=errand.presentation_id,
        )
    return case_of(line)


def case_of(line: ErrandLine) -> Destination:
    """Return the case file, where its boards are told."""
    return Destination(
        screen=Screen.CASES,
        case_id=CaseId(line.errand.case_id),
        patient_id=line.patient_id,
        section="boards",
    )
