"""What stands in the cells of the agenda, drawn with a painter."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from mdtboard.domain.presentation import Missing, PresentationStep
from mdtboard.domain.reading import ReadingState
from mdtboard.ui.cases.opposition import OPPOSED_SIGN
from mdtboard.ui.home.line_list import draw_line, small_font, strong_font
from mdtboard.ui.icons import Icons
from mdtboard.ui.meetings import words
from mdtboard.ui.meetings.lines import AgendaLine
from mdtboard.ui.theme import Tone, current_theme

_CELL, _BETWEEN, _LINES = 15, 2, 2
_STEP_ICONS = {
    PresentationStep.PRESENTED: ("circle-dot", "info_fg"),
    PresentationStep.DECIDED: ("circle-check", "done_fg"),
    PresentationStep.DEFERRED: ("arrow-forward-up", "attention_fg"),
}


def _ink(painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> None:
    painter.setFont(option.font)
    painter.setPen(current_theme().color("text2"))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def draw_number(
    painter: QPainter, option: QStyleOptionViewItem, row: AgendaLine, room: QRect
) -> None:
    """Draw the place on the agenda, or what became of the case."""
    found = _STEP_ICONS.get(row.step)
    upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
    if found is None:
        _ink(painter, option, room, row.number)
        return
    _ink(painter, option, upper, row.number)
    side = current_theme().px(16)
    box = QRect(room.left(), upper.bottom() + 2, side, side)
    Icons().draw(painter, box, *found)


def draw_two(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    above: str,
    below: str,
    *,
    strong: bool = False,
    quiet: bool = False,
) -> None:
    """Draw a line of words above another in small."""
    half = room.height() // 2
    font = strong_font(option.font) if strong else option.font
    upper = QRect(room.left(), room.top(), room.width(), half)
    draw_line(painter, upper, above, font, "text2" if quiet else "text")
    draw_line(painter, upper.translated(0, half), below, small_font(option.font), "text2")


def draw_opposed(painter: QPainter, row: AgendaLine, room: QRect) -> QRect:
    """Draw the sign of a patient who is opposed, and return the room that is left."""
    if not row.opposed:
        return room
    side = current_theme().px(16)
    Icons().draw(painter, QRect(room.left(), room.top(), side, side), OPPOSED_SIGN, "problem_fg")
    return room.adjusted(side + 6, 0, 0, 0)


def draw_missing(
    painter: QPainter, option: QStyleOptionViewItem, missing: tuple[Missing, ...], room: QRect
) -> None:
    """Draw a letter for each thing that is missing, on two lines where one is too short."""
    theme, middle = current_theme(), room.center().y()
    if not missing:
        side = theme.px(16)
        box = QRect(room.left(), middle - side // 2, side, side)
        Icons().draw(painter, box, "circle-check", "done_fg")
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    status = theme.status(Tone.ATTENTION)
    cell, font = theme.px(_CELL), strong_font(small_font(option.font))
    painter.setFont(font)
    letters, step = _letters_in(missing, (room.width() + _BETWEEN) // (cell + _BETWEEN))
    tall = cell + 3
    top = middle - tall // 2 if len(letters) <= step else middle - tall - 1
    for place, letter in enumerate(letters):
        down, along = divmod(place, step)
        left = room.left() + along * (cell + _BETWEEN)
        box = QRect(left, top + down * (tall + _BETWEEN), cell, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(status.tint)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(status.fg)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _letters_in(missing: tuple[Missing, ...], fitting: int) -> tuple[list[str], int]:
    """Return the letters to draw, and how many stand on a line; "…" stands for what has no room."""
    letters = [letter for item, letter in words.LETTERS.items() if item in missing]
    step = max(fitting, 1)
    if len(letters) > _LINES * step:
        letters[_LINES * step - 1 :] = ["…"]
    return letters, step


def draw_reading(
    painter: QPainter, option: QStyleOptionViewItem, state: ReadingState, room: QRect
) -> None:
    """Draw the state of a second reading: its sign and a word."""
    theme, tone = current_theme(), words.READING_TONES[state]
    side = theme.px(16)
    box = QRect(room.left(), room.center().y() - side // 2, side, side)
    name = words.READING_ICONS.get(state, "")
    icon = Icons().icon(name, f"{tone.value}_fg") if name else Icons().sign(tone)
    icon.paint(painter, box)
    room.setLeft(box.right() + 6)
    draw_line(painter, room, words.reading(state), small_font(option.font), f"{tone.value}_fg")
