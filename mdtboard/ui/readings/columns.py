"""The columns of the worklist, and the words of its lines."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.reading import Concordance, ReadingStep
from mdtboard.domain.reading_work import WorkState
from mdtboard.ui import formats
from mdtboard.ui.icons import SIGNS
from mdtboard.ui.labels import label
from mdtboard.ui.readings.rows import Stage, WorkRow
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.rows_model import Column

_TONES: dict[ReadingStep | None, Tone] = {
    None: Tone.ATTENTION,
    ReadingStep.REQUESTED: Tone.INFO,
    ReadingStep.SENT: Tone.READING,
    ReadingStep.RECEIVED: Tone.READING,
    ReadingStep.REPORTED: Tone.READING,
    ReadingStep.COMPARED: Tone.DONE,
    ReadingStep.CANCELLED: Tone.NEUTRAL,
}
_CONCORDANCE_TONES = {
    Concordance.MINOR: Tone.PROBLEM,
    Concordance.MAJOR: Tone.PROBLEM,
    Concordance.NOT_ASSESSABLE: Tone.NEUTRAL,
}


def columns() -> tuple[Column[WorkRow], ...]:
    """Return the columns in the user's language."""
    translate = QCoreApplication.translate
    return (
        Column(
            translate("readings", "Delay"),
            age_words,
            tone=_age_tone,
            icon=_age_icon,
            tooltip=_age_tooltip,
            sort_key="age",
            width=14,
        ),
        Column(translate("readings", "Case"), _number, width=7),
        Column(translate("readings", "Patient"), _patient, sort_key="patient", width=15, weight=3),
        Column(translate("readings", "Network"), _network, sort_key="network", width=12),
        Column(
            translate("readings", "State"), state_words, tone=state_tone, icon=state_icon,
            sort_key="step", width=17,
        ),
        Column(translate("readings", "Asked"), _asked, width=10),
        Column(
            translate("readings", "Sent"),
            _nothing,
            align="center",
            icon=_sent_icon,
            tooltip=_sent,
            accessible=_sent,
            width=5,
        ),
        Column(
            translate("readings", "First diagnosis → second"), diagnoses, tooltip=diagnoses,
            width=20, weight=4,
        ),
        Column(translate("readings", "Next board"), _board, sort_key="board", width=9),
    )  # fmt: skip


def stage_words(stage: Stage) -> str:
    """Return the words of a filter."""
    translate = QCoreApplication.translate
    if stage is Stage.ALL:
        return translate("readings", "All")
    if stage is Stage.TO_ASK:
        return translate("readings", "To ask")
    if stage is Stage.DONE:
        return translate("readings", "Done")
    return label(WorkState(stage.value))


def state_words(row: WorkRow) -> str:
    """Return how far a reading is, and what came of it."""
    if row.reading is None:
        words = QCoreApplication.translate("readings", "To ask, probable")
        return words if row.probable else stage_words(Stage.TO_ASK)
    if row.stage is Stage.TO_ANSWER:
        return stage_words(Stage.TO_ANSWER)
    if row.step is ReadingStep.COMPARED:
        return label(row.reading.concordance)
    return label(row.reading.step)


def state_tone(row: WorkRow) -> Tone:
    """Return the tone of a reading's state."""
    if row.stage is Stage.TO_ANSWER:
        return Tone.PROBLEM
    if row.reading is not None and row.step is ReadingStep.COMPARED:
        return _CONCORDANCE_TONES.get(row.reading.concordance, Tone.DONE)
    return _TONES[row.step]


def state_icon(row: WorkRow) -> str | None:
    """Return the sign of a report that is in, which is not that of one still awaited."""
    return "microscope" if row.step is ReadingStep.REPORTED else SIGNS[state_tone(row)]


def age_words(row: WorkRow) -> str:
    """Return the days since the request, and in words that they are too many."""
    if row.age is None:
        return "—"
    translate = QCoreApplication.translate
    words = (
        translate("readings", "{days} d, late") if row.late else translate("readings", "{days} d")
    )
    return words.format(days=row.age)


def diagnoses(row: WorkRow) -> str:
    """Return the first diagnosis and the expert's, or that it is still open."""
    first = row.first_diagnosis or "—"
    if row.reading is None or row.step is ReadingStep.CANCELLED:
        return first
    return f"{first} → {row.reading.second_diagnosis or '?'}"


def _age_tone(row: WorkRow) -> Tone | None:
    return Tone.PROBLEM if row.late else None


def _age_icon(row: WorkRow) -> str | None:
    return SIGNS[Tone.ATTENTION] if row.late else None


def _age_tooltip(row: WorkRow) -> str:
    if not row.late:
        return ""
    words = QCoreApplication.translate("readings", "The alert of {network} is {days} days.")
    return words.format(network=row.network, days=row.overdue_days)


def _number(row: WorkRow) -> str:
    return row.number


def _patient(row: WorkRow) -> str:
    return row.patient_name


def _network(row: WorkRow) -> str:
    return row.network


def _asked(row: WorkRow) -> str:
    return "" if row.reading is None else formats.day(row.reading.requested_on)


def _sent(row: WorkRow) -> str:
    return "" if row.reading is None else formats.day(row.reading.sent_on)


def _sent_icon(row: WorkRow) -> str | None:
    return "check" if row.reading is not None and row.reading.sent_on is not None else None


def _nothing(_row: WorkRow) -> str:
    return ""


def _board(row: WorkRow) -> str:
    return "" if row.next_meeting is None else formats.short_day(row.next_meeting)
