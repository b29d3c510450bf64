"""Turns raw text into lines; the one way for a text to reach a page.

There is no markup: what is typed is what is drawn, so `<R1>` and `&` mean themselves.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from reportlab.lib.colors import Color, HexColor

from mdtboard.reports.fonts import face

_LINE_ENDS: Final = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# Marks that steer line breaking or direction and show nothing.
_NOT_SHOWN: Final = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)
_UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SIGN_OF_LOSS: Final = "\ufffd"
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
    "(?:[^\\w\u0590-\u08ff]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*"
)

TEXT: Final = HexColor("#14202B")
SOFT: Final = HexColor("#44525F")
BLUE: Final = HexColor("#0B5CAD")
RED: Final = HexColor("#910A1E")
WHITE: Final = HexColor("#FFFFFF")


def clean(raw: str) -> str:
    """Return the text as it can be drawn, with line feeds between its lines.

    Tabs become spaces, marks that show nothing are left out, and a control character shows
    as a sign that something was there.
    """
    if raw.isprintable() or raw.replace("\u00a0", " ").isprintable():
        return raw
    text = _NOT_SHOWN.sub("", _LINE_ENDS.sub("\n", raw).replace("\t", " "))
    return "\n".join(_UNPRINTABLE.sub(_SIGN_OF_LOSS, line) for line in text.split("\n"))


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of text looks; `leading` is the height of its line."""

    weight: str = "regular"
    size: float = 9.5
    leading: float = 13
    colour: Color = TEXT

    def smaller(self, by: float) -> "Style":
        """Return the style scaled down, with its leading."""
        if by == 1:
            return self
        return replace(self, size=self.size * by, leading=self.leading * by)


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style."""

    text: str
    style: Style


Line = list[Run]


def width_of(text: str, style: Style) -> float:
    """Return how wide the text is on one line."""
    return sum(map(face(style.weight).widths.__getitem__, text)) * style.size


class _Liner:
    """Fills lines of one width with words."""

    def __init__(self, width: float) -> None:
        self.lines: list[Line] = []
        self.leadings: list[float] = []
        self._leading = 0.0
        self._width = width
        self._line: Line = []
        self._used = 0.0

    def add(self, run: Run) -> None:
        for number, part in enumerate(clean(run.text).split("\n")):
            if number:
                self.end()
            self._leading = run.style.leading
            if part:
                self._add_words(part, run.style)

    def end(self) -> None:
        line = self._line
        self.lines.append(line)
        # An empty line is as high as the text around it.
        self.leadings.append(max((run.style.leading for run in line), default=self._leading))
        self._line, self._used = [], 0.0

    def _add_words(self, text: str, style: Style) -> None:
        widths = face(style.weight).widths
        size, room, used = style.size, self._width, self._used
        space = widths[" "] * size
        held: list[str] = []
        for number, word in enumerate(text.split(" ")):
            wide = sum(map(widths.__getitem__, word)) * size
            gap = space if number and used else 0.0
            if used and used + gap + wide > room:
                self._hold(held, style)
                self.end()
                held, used, gap = [], 0.0, 0.0
            if wide > room:
                *whole, word = _chop(word, style, room)
                for piece in whole:
                    self._hold([piece], style)
                    self.end()
                wide = width_of(word, style)
            held.append(" " + word if gap else word)
            used += gap + wide
        self._hold(held, style)
        self._used = used

    def _hold(self, words: list[str], style: Style) -> None:
        if words:
            self._line.append(Run(_as_drawn("".join(words)), style))


def _chop(word: str, style: Style, room: float) -> list[str]:
    """Return the pieces of a word that no line can hold whole."""
    widths = face(style.weight).widths
    pieces, start, used = [], 0, 0.0
    for at, character in enumerate(word):
        wide = widths[character] * style.size
        if used + wide > room and at > start:
            pieces.append(word[start:at])
            start, used = at, 0.0
        used += wide
    return [*pieces, word[start:]]


def _as_drawn(text: str) -> str:
    """Return the text from left to right, as a PDF holds Hebrew and Arabic."""
    if text.isascii() or _RIGHT_TO_LEFT.search(text) is None:
        return text
    return _RIGHT_TO_LEFT.sub(lambda found: found[0][::-1], text)


def lay(runs: Iterable[Run], width: float) -> "Text":
    """Return runs of text that follow each other, broken into lines of one width."""
    liner = _Liner(width)
    for run in runs:
        liner.add(run)
    liner.end()
    return Text(liner.lines, liner.leadings)


def paragraph(text: str, style: Style, width: float) -> "Text":
    """Return raw text in one style, broken into lines."""
    return lay((Run(text, style),), width)


class Text:
    """Lines of text, each with its height."""

    __slots__ = ("first_base", "height", "leadings", "lines")

    def __init__(self, lines: list[Line], leadings: list[float]) -> None:
        self.lines = lines
        self.leadings = leadings
        self.height = sum(leadings) if any(lines) else 0.0
        # How far below the top the words of the first line stand.
        self.first_base = 0.0
        if lines and lines[0]:
            size = max(run.style.size for run in lines[0])
            self.first_base = leadings[0] / 2 + CAPITALS / 2 * size

    def lines_in(self, room: float) -> int:
        """Return how many lines fit in `room`."""
        for count, leading in enumerate(self.leadings):
            room -= leading
            if room < 0:
                return count
        return len(self.lines)

    def cut(self, count: int) -> "tuple[Text, Text]":
        """Return the first `count` lines, and the others."""
        return (
            Text(self.lines[:count], self.leadings[:count]),
            Text(self.lines[count:], self.leadings[count:]),
        )

    def shortened(self, count: int) -> "Text":
        """Return the text, ended by an ellipsis where it has more than `count` lines."""
        if len(self.lines) <= count:
            return self
        *kept, last = self.lines[:count]
        final = last[-1] if last else Run("", Style())
        cut = Run(final.text[:-2] + "…", final.style)
        return Text([*kept, [*last[:-1], cut]], self.leadings[:count])

    def write(self, canvas: Any, x: float, top: float) -> None:
        """Draw the lines below `top`."""
        pen = _Pen(canvas, x)
        for line, leading in zip(self.lines, self.leadings, strict=True):
            if line:
                pen.write(line, top - leading / 2)
            top -= leading
        pen.done()


class _Pen:
    """Draws lines and changes font and colour only where they change."""

    def __init__(self, canvas: Any, x: float) -> None:
        self._canvas = canvas
        self._x = x
        self._words = canvas.beginText(x, 0)
        self._style: Style | None = None

    def write(self, line: Line, middle: float) -> None:
        size = max(run.style.size for run in line)
        self._words.setTextOrigin(self._x, middle - CAPITALS / 2 * size)
        *before, last = line
        for run in before:
            self._use(run.style)
            self._words.textOut(run.text)
        self._use(last.style)
        self._words.textLine(last.text)

    def _use(self, style: Style) -> None:
        if style is self._style:
            return
        self._words.setFont(face(style.weight).name, style.size, style.leading)
        if self._style is None or style.colour is not self._style.colour:
            self._words.setFillColor(style.colour)
        self._style = style

    def done(self) -> None:
        if self._style is not None:
            self._canvas.drawText(self._words)


# The height of a capital letter at size 1: text is centred on it.
CAPITALS: Final = 0.727
