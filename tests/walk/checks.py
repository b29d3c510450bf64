"""Compares the file with what was done in the window."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.sheets import PresentedCase
from tests.walk.meeting import Expected, Secretary


def wrong_rows(her: Secretary) -> list[str]:
    """Return what the file holds otherwise than it was done, a line a fault."""
    rows = her.agenda()
    missed = [row.case.number for row in rows if row.presentation.id not in her.expected]
    faults = [f"{number}: nothing was done, and it is not open" for number in missed]
    for row in rows:
        expected = her.expected.get(row.presentation.id)
        if expected is not None:
            faults += [f"{row.case.number}: {fault}" for fault in _faults(row, expected)]
    return faults


def _faults(row: PresentedCase, expected: Expected) -> list[str]:
    presentation, decision = row.presentation, row.decision
    if presentation.step is not expected.step:
        return [f"is {presentation.step.value}, not {expected.step.value}"]
    if expected.step is PresentationStep.DEFERRED:
        reason = presentation.deferral_reason
        return [] if expected.reason in reason and reason else [f"deferred for {reason!r}"]
    assert decision is not None
    faults = []
    if decision.step is not DecisionStep.VALIDATED:
        faults.append(f"the decision is {decision.step.value}")
    if expected.text not in decision.text:
        faults.append(f"says {decision.text!r}, not {expected.text!r}")
    if decision.line:
        faults.append(f"{decision.line!r} is left in the line")
    if decision.responsible != expected.responsible:
        faults.append(f"is for {decision.responsible!r}, not {expected.responsible!r}")
    if decision.guideline is not expected.guideline:
        faults.append(f"guideline {decision.guideline.value}")
    if expected.quorum is not None and decision.quorum_met is not expected.quorum:
        faults.append(f"quorum {decision.quorum_met}")
    heard = presentation.heard_at
    until = None if decision.deadline is None or heard is None else decision.deadline - heard.date()
    wanted = None if expected.days is None else timedelta(days=expected.days)
    if until != wanted:
        faults.append(f"deadline {decision.deadline_text!r} in {until}, not {wanted}")
    return faults


def counts(her: Secretary, folder: Path) -> str:
    """Return the counts of the whole meeting."""
    rows = her.agenda()
    steps = Counter(row.presentation.step.value for row in rows)
    decisions = Counter(row.decision.step.value for row in rows if row.decision is not None)
    papers = len({file.name for file in folder.rglob("*.pdf")})
    return (
        f"{len(rows)} cases: {dict(steps)}; decisions: {dict(decisions)}; {papers} documents; "
        f"{her.hands.strokes} keys, 0 pointer actions"
    )
