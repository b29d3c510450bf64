"""What the boards asked for and nobody has seen to yet, as the first screen tells it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.errands import ErrandKind, ErrandLine, ErrandState
from mdtboard.ui import formats
from mdtboard.ui.followup.words import KIND_ICONS, due_words
from mdtboard.ui.home.line_list import Line
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.theme import Tone

translate = QCoreApplication.translate

_MOST_NAMES = 4
_WAITING = (ErrandState.WAITS_FOR_MEETING, ErrandState.WAITS_FOR_WORD)


def errand_lines(lines: tuple[ErrandLine, ...], today: date) -> tuple[Line, ...]:
    """Return a line for each kind of thing to see to; what is late, or waits, stands out."""
    waiting = tuple(line for line in lines if line.state in _WAITING)
    placed = tuple(line for line in lines if line.state is ErrandState.ON_AGENDA)
    of_kind = {
        kind: tuple(line for line in lines if line.errand.kind is kind) for kind in ErrandKind
    }
    groups = (
        (waiting, ErrandKind.HEARING,
         translate("home", "New presentations that wait for a meeting: {count}")),
        (placed, ErrandKind.HEARING,
         translate("home", "New presentations on an agenda: {count}")),
        (of_kind[ErrandKind.READING], ErrandKind.READING,
         translate("home", "Second readings the board asked for, to send: {count}")),
        (of_kind[ErrandKind.REFERRAL], ErrandKind.REFERRAL,
         translate("home", "Referrals to other boards without an answer: {count}")),
        (of_kind[ErrandKind.EXAMINATION], ErrandKind.EXAMINATION,
         translate("home", "Examinations to obtain: {count}")),
    )  # fmt: skip
    return tuple(
        Line(
            # The word tells two lines apart that lead to the same list.
            key=Destination(screen=Screen.FOLLOW_UP, section=f"{kind.value}{_apart(group)}"),
            title=title.format(count=len(group)),
            note=_named(group),
            tone=_tone(group, today),
            icon=KIND_ICONS[kind],
        )
        for group, kind, title in groups
        if group
    )


def _apart(group: tuple[ErrandLine, ...]) -> str:
    return ":waiting" if group[0].state in _WAITING else ""


def _tone(group: tuple[ErrandLine, ...], today: date) -> Tone:
    if any(line.is_late(today) for line in group):
        return Tone.PROBLEM
    if group[0].state is ErrandState.ON_AGENDA:
        return Tone.INFO
    return Tone.READING if group[0].state is ErrandState.TO_SEND else Tone.ATTENTION


def _named(group: tuple[ErrandLine, ...]) -> str:
    shown = ", ".join(_name(line) for line in group[:_MOST_NAMES])
    return f"{shown}…" if len(group) > _MOST_NAMES else shown


def _name(line: ErrandLine) -> str:
    placed = line.state is ErrandState.ON_AGENDA
    when = formats.day(line.heard_on) if placed else due_words(line)
    return f"{line.patient_name} ({when})" if when else line.patient_name
