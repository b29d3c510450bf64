"""What a meeting leaves open when it ends."""

from collections.abc import Iterable
from enum import Enum

from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errands import ErrandKind
from mdtboard.domain.presentation import Lane, Presentation, PresentationStep
from mdtboard.domain.sheets import PresentedCase


class Loose(Enum):
    """What may be left open, in the order in which it is told."""

    TWO_TEXTS = "two_texts"
    UNRECORDED = "unrecorded"
    NO_RESPONSIBLE = "no_responsible"
    NO_QUORUM = "no_quorum"
    PROVISIONAL = "provisional"
    NOT_REACHED = "not_reached"


_SAID = (DecisionStep.RECORDED, DecisionStep.VALIDATED)


def loose_ends(
    cases: Iterable[PresentedCase], *, quorum_applies: bool = True
) -> dict[Loose, tuple[PresentedCase, ...]]:
    """Return the cases of each kind that is left open; a kind without a case is left out.

    A staff meeting is no formal board: no quorum applies to it.
    """
    found: dict[Loose, list[PresentedCase]] = {kind: [] for kind in Loose}
    for case in cases:
        for kind in _kinds(case):
            found[kind].append(case)
    if not quorum_applies:
        del found[Loose.NO_QUORUM]
    return {kind: tuple(rows) for kind, rows in found.items() if rows}


def set_going(cases: Iterable[PresentedCase]) -> dict[ErrandKind, tuple[PresentedCase, ...]]:
    """Return the cases whose advice asks for something that is not done yet, by its kind."""
    found: dict[ErrandKind, list[PresentedCase]] = {kind: [] for kind in ErrandKind}
    for case in cases:
        for line in case.set_going:
            if line.state.is_open and not line.errand.unasked:
                found[line.errand.kind].append(case)
    return {kind: tuple(rows) for kind, rows in found.items() if rows}


def lacks_quorum(case: PresentedCase) -> bool:
    """Tell whether a case was decided without a quorum and is not put on another agenda yet."""
    decision, presentation = case.decision, case.presentation
    return (
        decision is not None
        and decision.step in _SAID
        and decision.quorum_met is False
        and presentation.lane is Lane.DISCUSS
        and not presentation.present_again
    )


def was_not_reached(presentation: Presentation) -> bool:
    """Tell whether the end of the meeting put a case off; the board hears one before it does."""
    return presentation.step is PresentationStep.DEFERRED and presentation.heard_at is None


def _kinds(case: PresentedCase) -> Iterable[Loose]:
    decision, presentation = case.decision, case.presentation
    if case.unsettled:
        yield Loose.TWO_TEXTS
    if decision is not None and decision.step in _SAID:
        if not _has_responsible(decision):
            yield Loose.NO_RESPONSIBLE
        if lacks_quorum(case):
            yield Loose.NO_QUORUM
        if decision.provisional:
            yield Loose.PROVISIONAL
        return
    written = decision is not None and not decision.is_empty
    if written and presentation.step is not PresentationStep.DEFERRED:
        yield Loose.UNRECORDED
    elif presentation.step.is_open or was_not_reached(presentation):
        yield Loose.NOT_REACHED


def _has_responsible(decision: Decision) -> bool:
    named = (decision.responsible, *(option.responsible for option in decision.options))
    return any(name.strip() for name in named)
