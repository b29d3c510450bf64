"""The words and signs of what a board asked for."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.errands import ErrandKind, ErrandLine, ErrandState
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone

KIND_ICONS: dict[ErrandKind, str] = {
    ErrandKind.HEARING: "calendar-event",
    ErrandKind.READING: "microscope",
    ErrandKind.REFERRAL: "users",
    ErrandKind.EXAMINATION: "clipboard-list",
}
STATE_TONES: dict[ErrandState, Tone] = {
    ErrandState.WAITS_FOR_MEETING: Tone.ATTENTION,
    ErrandState.WAITS_FOR_WORD: Tone.ATTENTION,
    ErrandState.ON_AGENDA: Tone.INFO,
    ErrandState.TO_SEND: Tone.READING,
    ErrandState.AWAITED: Tone.ATTENTION,
    ErrandState.TO_OBTAIN: Tone.ATTENTION,
    ErrandState.HEARD: Tone.DONE,
    ErrandState.SENT: Tone.DONE,
    ErrandState.ANSWERED: Tone.DONE,
    ErrandState.OBTAINED: Tone.DONE,
    ErrandState.DROPPED: Tone.NEUTRAL,
}


def what_words(line: ErrandLine) -> str:
    """Return what is asked for: its kind, and the precision and condition that were given."""
    errand = line.errand
    kind = label(errand.kind)
    words = QCoreApplication.translate("followup", "{kind}: {what}")
    said = words.format(kind=kind, what=errand.what.strip()) if errand.what.strip() else kind
    return f"{said} ({errand.condition.strip()})" if errand.condition.strip() else said


def due_words(line: ErrandLine) -> str:
    """Return by when it is wanted, as a day where one is known."""
    errand = line.errand
    return formats.day(errand.due_on) if errand.due_on is not None else errand.due_text.strip()


def state_words(line: ErrandLine) -> str:
    """Return how far it came, with the day that says most about it."""
    translate = QCoreApplication.translate
    errand, state = line.errand, line.state
    day = formats.day(line.heard_on)
    match state:
        case ErrandState.ON_AGENDA:
            return translate("followup", "On the agenda of {day}").format(day=day)
        case ErrandState.HEARD:
            return translate("followup", "Heard on {day}").format(day=day)
        case ErrandState.WAITS_FOR_MEETING if errand.due_on is not None:
            words = translate("followup", "Waits for a meeting from {day}")
            return words.format(day=formats.day(errand.due_on))
        case ErrandState.ANSWERED | ErrandState.OBTAINED | ErrandState.DROPPED if errand.ended_on:
            words = translate("followup", "{state}, {day}")
            return words.format(state=label(state), day=formats.day(errand.ended_on))
    return label(state)


def asked_words(line: ErrandLine) -> str:
    """Return which board asked for it, and when."""
    words = QCoreApplication.translate("followup", "Asked for by {board}, {day}")
    return words.format(board=line.asked_by, day=formats.day(line.errand.asked_on))


def unasked_words(line: ErrandLine) -> str:
    """Return that the advice no longer asks for what was begun, or nothing."""
    if not line.errand.unasked:
        return ""
    return QCoreApplication.translate("followup", "The advice no longer asks for it.")
