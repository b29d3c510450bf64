"""The columns of what the boards asked for."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.errands import ErrandLine
from mdtboard.ui import formats
from mdtboard.ui.followup.words import (
    KIND_ICONS,
    STATE_TONES,
    due_words,
    state_words,
    unasked_words,
    what_words,
)
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.rows_model import Column


def errand_columns(today: Callable[[], date]) -> tuple[Column[ErrandLine], ...]:
    """Return the columns; what is late is told from `today` on."""
    translate = QCoreApplication.translate
    late = _Late(today)
    return (
        Column(
            translate("followup", "By"), due_words, tone=late.tone, tooltip=late.words,
            accessible=late.said, width=11,
        ),
        Column(translate("followup", "Patient"), _patient, tooltip=_patient, width=12, weight=3),
        Column(translate("followup", "Case"), _number, width=7),
        Column(
            translate("followup", "What"), what_words, icon=_icon, tooltip=what_words, width=18,
            weight=8,
        ),
        Column(
            translate("followup", "State"), _state, tone=_tone, tooltip=_state, width=24, weight=3
        ),
        Column(
            translate("followup", "Responsible"), _responsible, tooltip=_responsible, width=12,
            weight=2,
        ),
        Column(translate("followup", "Asked for"), _asked, tooltip=_board, width=10),
    )  # fmt: skip


class _Late:
    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    def tone(self, line: ErrandLine) -> Tone | None:
        return Tone.PROBLEM if line.is_late(self._today()) else None

    def words(self, line: ErrandLine) -> str:
        late = line.is_late(self._today())
        return QCoreApplication.translate("followup", "Late") if late else ""

    def said(self, line: ErrandLine) -> str:
        return ", ".join(part for part in (due_words(line), self.words(line)) if part)


def _patient(line: ErrandLine) -> str:
    return line.patient_name


def _number(line: ErrandLine) -> str:
    return line.number


def _icon(line: ErrandLine) -> str:
    return KIND_ICONS[line.errand.kind]


def _state(line: ErrandLine) -> str:
    return " ".join(part for part in (state_words(line), unasked_words(line)) if part)


def _tone(line: ErrandLine) -> Tone:
    return Tone.ATTENTION if line.errand.unasked else STATE_TONES[line.state]


def _responsible(line: ErrandLine) -> str:
    return line.errand.responsible


def _asked(line: ErrandLine) -> str:
    return formats.day(line.errand.asked_on)


def _board(line: ErrandLine) -> str:
    return line.asked_by
