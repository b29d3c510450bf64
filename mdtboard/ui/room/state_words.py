"""Where a decision stands, in words and in the tone they are said in."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone

_TONES = {
    DecisionStep.DRAFT: Tone.NEUTRAL,
    DecisionStep.RECORDED: Tone.INFO,
    DecisionStep.VALIDATED: Tone.DONE,
    DecisionStep.REPLACED: Tone.NEUTRAL,
    DecisionStep.UNSETTLED: Tone.ATTENTION,
}


def decision_state(decision: Decision) -> tuple[str, Tone]:
    """Return the words and the tone of a decision's state: "Recorded, provisional"."""
    words, tone = label(decision.step), _TONES[decision.step]
    if decision.revision > 1:
        version = QCoreApplication.translate("room", "{step}, version {number}")
        words = version.format(step=words, number=decision.revision)
    if decision.awaits_reading:
        words = QCoreApplication.translate("room", "{step}, provisional").format(step=words)
        tone = Tone.READING
    if decision.is_overturned:
        words = QCoreApplication.translate("room", "{step}, to review").format(step=words)
        tone = Tone.PROBLEM
    return words, tone
