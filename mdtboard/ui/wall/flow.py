"""Sets text for a wall: as large as it fits, never too small to read, then on several pages."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from mdtboard.ui.theme import FONT_FAMILY

# 36 of 1080 lines: the smallest letter that is read six metres away (AVIXA DISCAS).
LEAST = 1 / 30
PITCH = 1.27
_STEP = 0.94
_MOST_STEPS = 20
_SPACES = re.compile(r"[ \t]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A text and how it stands; `share` and `before` are parts of the wall's height.

    Where room is short it keeps `most` lines, and the piece that `flows` goes on over the next
    pages, on each of which those that `repeats` stand again.
    """

    text: str
    share: float
    token: str = "text"
    bold: bool = False
    before: float = 0.0
    most: int = 0
    boxed: bool = False
    flows: bool = False
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class SetPiece:
    """A piece broken into lines of one size."""

    piece: Piece
    font: QFont
    lines: tuple[str, ...]
    pitch: int
    before: int

    @property
    def height(self) -> int:
        """Return the height it takes with the room above it."""
        return self.before + self.pitch * len(self.lines)


Page = tuple[SetPiece, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The room there is: the whole wall's `height` gives the sizes, `room` what the text has."""

    height: int
    width: int
    room: int
    indent: int
    zoom: float = 1.0

    def font(
        self, share: float, *, bold: bool = False, factor: float = 1.0, least: float = LEAST
    ) -> QFont:
        """Return a font of a part of the wall's height, never below the least."""
        wanted = share * self.height * self.zoom * factor
        return wall_font(max(round(wanted), round(least * self.height)), bold=bold)

    def set(self, piece: Piece, factor: float) -> SetPiece:
        """Return a piece in its lines at a part of its full size."""
        font = self.font(piece.share, bold=piece.bold, factor=factor)
        width = self.width - (2 * self.indent if piece.boxed else 0)
        return SetPiece(
            piece,
            font,
            break_lines(piece.text, font, width),
            round(font.pixelSize() * PITCH),
            round(piece.before * self.height),
        )


def wall_font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the wall's font at a size in pixels."""
    font = QFont(FONT_FAMILY)
    font.setPixelSize(max(pixels, 1))
    font.setFeature(QFont.Tag("ss02"), 1)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def break_lines(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """Return the lines a text takes in a width; a word that is too long is broken too."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines: list[str] = []
    for paragraph in text.splitlines():
        # No-break spaces stay.
        layout = QTextLayout(_SPACES.sub(" ", paragraph).strip(" "), font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            part = layout.text()[line.textStart() : line.textStart() + line.textLength()]
            lines.append(part.rstrip(" "))
        layout.endLayout()
    return tuple(line for line in lines if line.strip())


def compose(pieces: Sequence[Piece], frame: Frame) -> tuple[Page, ...]:
    """Return the pages that show `pieces`, with text as large as lets them fit on one."""
    told = [piece for piece in pieces if piece.text.strip()]
    factors = [_STEP**step for step in range(_MOST_STEPS)]
    tried: dict[float, Page] = {}

    def fits(factor: float) -> bool:
        tried[factor] = tuple(frame.set(piece, factor) for piece in told)
        return _height(tried[factor]) <= frame.room

    found = bisect_left(factors, True, key=fits)
    if found < len(factors):
        factor = factors[found]
        return (tried.get(factor) or tuple(frame.set(piece, factor) for piece in told),)
    least = tried[factors[-1]]
    page = [_shortened(one, frame, one.piece.most) for one in least]
    if not _leaves_room(page, frame.room):
        page = [_shortened(one, frame, min(one.piece.most, 1)) for one in least]
    return _split(page, frame.room)


def _leaves_room(page: Sequence[SetPiece], room: int) -> bool:
    """Tell whether two lines of what flows have a place on the first page."""
    standing = _height([one for one in page if not one.piece.flows])
    return all(standing + one.before + 2 * one.pitch <= room for one in page if one.piece.flows)


def _height(page: Sequence[SetPiece]) -> int:
    return sum(one.height for one in page)


def _shortened(one: SetPiece, frame: Frame, most: int) -> SetPiece:
    """Return a piece in at most so many lines; 0 and what flows keep them all."""
    if one.piece.flows or not most or len(one.lines) <= most:
        return one
    last = f"{one.lines[most - 1]}…"
    width = frame.width - (2 * frame.indent if one.piece.boxed else 0)
    while QFontMetrics(one.font).horizontalAdvance(last) > width and " " in last:
        last = f"{last.rpartition(' ')[0]}…"
    return replace(one, lines=(*one.lines[: most - 1], last))


def _split(page: Sequence[SetPiece], room: int) -> tuple[Page, ...]:
    """Return the pages over which the flowing piece goes on."""
    flowing = next((one for one in page if one.piece.flows), None)
    if flowing is None:
        return (tuple(page),)
    rest = list(flowing.lines)
    pages: list[Page] = []
    while rest:
        standing = [one for one in page if not pages or one.piece.flows or one.piece.repeats]
        fixed = sum(one.height for one in standing if one is not flowing) + flowing.before
        count = max((room - fixed) // flowing.pitch, 1)
        here, rest = replace(flowing, lines=tuple(rest[:count])), rest[count:]
        pages.append(tuple(here if one is flowing else one for one in standing))
    return tuple(pages)
