"""The columns of the case list."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.case import case_number
from mdtboard.domain.views import CaseLine
from mdtboard.ui import formats
from mdtboard.ui.cases.words import READING_TONES, reading_sign, short_day
from mdtboard.ui.icons import SIGNS
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.rows_model import Column


def case_columns() -> tuple[Column[CaseLine], ...]:
    """Return the columns of the case list."""
    return (
        Column(QCoreApplication.translate("cases", "No."), _number, sort_key="number", width=6),
        Column(
            QCoreApplication.translate("cases", "Patient"),
            _name,
            tooltip=_identity,
            sort_key="patient",
            width=14,
            weight=3,
        ),
        Column(
            QCoreApplication.translate("cases", "Diagnosis"),
            _diagnosis,
            tooltip=_diagnosis,
            sort_key="diagnosis",
            width=12,
            weight=2,
        ),
        Column(
            QCoreApplication.translate("cases", "Reading"),
            _nothing,
            icon=_reading_icon,
            tone=_reading_tone,
            tooltip=_reading_words,
            accessible=_reading_words,
            align="center",
            width=4,
        ),
        Column(
            QCoreApplication.translate("cases", "Board"),
            _board,
            icon=_board_icon,
            tooltip=_board_words,
            accessible=_board_words,
            width=11,
        ),
        *_hidden_columns(),
    )


def _hidden_columns() -> tuple[Column[CaseLine], ...]:
    """Return the columns that the menu of the headings shows."""
    return (
        Column(
            QCoreApplication.translate("cases", "Family"),
            _family,
            sort_key="family",
            width=14,
            hidden=True,
        ),
        Column(QCoreApplication.translate("cases", "Birth date"), _birth, width=10, hidden=True),
        Column(QCoreApplication.translate("cases", "ID"), _local_id, width=10, hidden=True),
        Column(QCoreApplication.translate("cases", "Last board"), _last, width=10, hidden=True),
        Column(QCoreApplication.translate("cases", "Next board"), _next, width=10, hidden=True),
        Column(
            QCoreApplication.translate("cases", "Entered on"),
            _opened,
            sort_key="opened",
            width=10,
            hidden=True,
        ),
    )


def _number(line: CaseLine) -> str:
    return case_number(line.sequence)


def _name(line: CaseLine) -> str:
    return line.patient_name


def _identity(line: CaseLine) -> str:
    parts = (line.patient_name, label(line.sex), formats.day(line.birth_date), line.local_id)
    return " · ".join(part for part in parts if part)


def _diagnosis(line: CaseLine) -> str:
    return line.diagnosis


def _nothing(_line: CaseLine) -> str:
    return ""


def _reading_tone(line: CaseLine) -> Tone | None:
    return READING_TONES[line.reading_state]


def _reading_icon(line: CaseLine) -> str | None:
    tone = READING_TONES[line.reading_state]
    return reading_sign(line.reading_state) or (None if tone is None else SIGNS[tone])


def _reading_words(line: CaseLine) -> str:
    return label(line.reading_state)


def _board(line: CaseLine) -> str:
    return short_day(line.next_meeting or line.last_meeting)


def _board_icon(line: CaseLine) -> str | None:
    return None if line.next_meeting is None else "calendar-event"


def _board_words(line: CaseLine) -> str:
    parts = (
        _dated(QCoreApplication.translate("cases", "Next board {date}"), line.next_meeting),
        _dated(QCoreApplication.translate("cases", "Last board {date}"), line.last_meeting),
    )
    found = ", ".join(part for part in parts if part)
    return found or QCoreApplication.translate("cases", "Not before a board yet")


def _dated(words: str, on: date | None) -> str:
    return "" if on is None else words.format(date=formats.day(on))


def _family(line: CaseLine) -> str:
    return label(line.family)


def _birth(line: CaseLine) -> str:
    return formats.day(line.birth_date)


def _local_id(line: CaseLine) -> str:
    return line.local_id


def _last(line: CaseLine) -> str:
    return formats.day(line.last_meeting)


def _next(line: CaseLine) -> str:
    return formats.day(line.next_meeting)


def _opened(line: CaseLine) -> str:
    return formats.day(line.opened_on)
