"""Blocks of a page, and how they fill pages: placed first and drawn once the count is known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol

from reportlab.lib.colors import Color, HexColor

from mdtboard.reports.typeset import Text

DIVIDER: Final = HexColor("#C9D1D9")
BORDER: Final = HexColor("#74808C")
# Tinted areas reach this far into the margin, so that their text stays on the grid.
OVERHANG: Final = 8.0
# A block taller than a page starts where at least this much room is left.
_WORTH_STARTING: Final = 120.0
# A taller box is split although it wants to stay whole: no word is lost.
_TALLEST_WHOLE: Final = 300.0


class Block(Protocol):
    """Something that stands on a page; tints are painted before watermarks and text."""

    @property
    def height(self) -> float:
        """Return the room it takes."""

    @property
    def keep_next(self) -> bool:
        """Tell whether it may not be the last thing on its page."""

    @property
    def patients(self) -> int:
        """Return how many patients it tells of."""

    def paint(self, canvas: Any, x: float, top: float) -> None:
        """Draw tints, which a watermark may cover."""

    def write(self, canvas: Any, x: float, top: float) -> None:
        """Draw everything else."""

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Return what fits in `room` and what is left, or None when nothing fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Texts side by side, each at its distance from the left edge; a paragraph is a row of one.

    `frames` are empty boxes to write in, each at a distance and with a width.
    """

    cells: Sequence[tuple[float, Text]]
    width: float = 0.0
    above: float = 0.0
    below: float = 0.0
    least: float = 0.0
    rule: Color | None = None
    rule_width: float = 0.5
    frames: Sequence[tuple[float, float]] = ()
    keep_next: bool = False
    patients: int = 0
    height: float = field(init=False)
    drops: Sequence[float] = field(init=False)

    def __post_init__(self) -> None:
        # Small words beside large ones stand on the same line.
        lowest = max((text.first_base for _, text in self.cells), default=0.0)
        drops = [lowest - text.first_base for _, text in self.cells]
        tallest = max(
            (drop + text.height for drop, (_, text) in zip(drops, self.cells, strict=True)),
            default=0.0,
        )
        height = max(self.least, self.above + tallest + self.below)
        object.__setattr__(self, "height", height)
        object.__setattr__(self, "drops", drops)

    def paint(self, canvas: Any, x: float, top: float) -> None:
        """Draw nothing: a row has no tint."""

    def write(self, canvas: Any, x: float, top: float) -> None:
        """Draw the texts, the rule below and the empty boxes."""
        bottom = top - self.height
        if self.rule is not None:
            canvas.setStrokeColor(self.rule)
            canvas.setLineWidth(self.rule_width)
            canvas.line(x, bottom, x + self.width, bottom)
        for left, wide in self.frames:
            canvas.setStrokeColor(BORDER)
            canvas.setLineWidth(0.4)
            canvas.rect(x + left, bottom + 2.5, wide, self.height - 5, stroke=1, fill=0)
        for drop, (left, text) in zip(self.drops, self.cells, strict=True):
            text.write(canvas, x + left, top - self.above - drop)

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Return the lines that fit, and the others."""
        inside = room - self.above - self.below
        counts = [
            text.lines_in(inside - drop)
            for drop, (_, text) in zip(self.drops, self.cells, strict=True)
        ]
        if not any(counts) or any(
            text.lines and not count for (_, text), count in zip(self.cells, counts, strict=True)
        ):
            return None
        halves = [
            (left, text.cut(count)) for (left, text), count in zip(self.cells, counts, strict=True)
        ]
        first = replace(
            self, cells=[(left, both[0]) for left, both in halves], rule=None, least=0.0
        )
        rest = replace(self, cells=[(left, both[1]) for left, both in halves], least=0.0)
        return first, rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Blocks in a tinted area with a bar at its left, kept on one page where it fits.

    A box that is `whole` is not split where a box around it is.
    """

    blocks: Sequence[Block]
    width: float
    padding: float = 0.0
    fill: Color | None = None
    border: Color | None = None
    bar: Color | None = None
    keep_next: bool = False
    whole: bool = False
    height: float = field(init=False)

    def __post_init__(self) -> None:
        inside = sum(block.height for block in self.blocks)
        object.__setattr__(self, "height", inside + 2 * self.padding)

    @property
    def patients(self) -> int:
        """Return how many patients its blocks tell of."""
        return sum(block.patients for block in self.blocks)

    def paint(self, canvas: Any, x: float, top: float) -> None:
        """Draw the area, and what the blocks paint."""
        bottom = top - self.height
        if self.fill is not None:
            canvas.setFillColor(self.fill)
            left, wide = x - OVERHANG, self.width + 2 * OVERHANG
            canvas.rect(left, bottom, wide, self.height, stroke=0, fill=1)
        for block, at in self._placed(top):
            block.paint(canvas, x, at)

    def write(self, canvas: Any, x: float, top: float) -> None:
        """Draw the texts, the border and the bar."""
        bottom = top - self.height
        if self.border is not None:
            canvas.setStrokeColor(self.border)
            canvas.setLineWidth(0.75)
            left, wide = x - OVERHANG, self.width + 2 * OVERHANG
            canvas.rect(left, bottom, wide, self.height, stroke=1, fill=0)
        if self.bar is not None:
            canvas.setFillColor(self.bar)
            canvas.rect(x - OVERHANG, bottom, 3, self.height, stroke=0, fill=1)
        for block, at in self._placed(top):
            block.write(canvas, x, at)

    def _placed(self, top: float) -> Iterable[tuple[Block, float]]:
        at = top - self.padding
        for block in self.blocks:
            yield block, at
            at -= block.height

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Return the blocks and lines that fit, and the others."""
        if self.whole and self.height <= _TALLEST_WHOLE:
            return None
        left = room - 2 * self.padding
        for number, block in enumerate(self.blocks):
            if block.height <= left:
                left -= block.height
                continue
            parts = block.split(left)
            if parts is None:
                return self._split_before(number)
            return (
                replace(self, blocks=(*self.blocks[:number], parts[0])),
                replace(self, blocks=(parts[1], *self.blocks[number + 1 :])),
            )
        return None

    def _split_before(self, number: int) -> "tuple[Block, Block] | None":
        while number and self.blocks[number - 1].keep_next:
            number -= 1
        if not number:
            return None
        return (
            replace(self, blocks=self.blocks[:number]),
            replace(self, blocks=self.blocks[number:]),
        )


@dataclass(frozen=True, slots=True)
class Space:
    """Empty room, which vanishes at the top of a page."""

    height: float
    keep_next: bool = True
    patients: int = 0

    def paint(self, canvas: Any, x: float, top: float) -> None:
        """Draw nothing."""

    def write(self, canvas: Any, x: float, top: float) -> None:
        """Draw nothing."""

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Return None: there is nothing to split."""
        return None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that is drawn again on each page."""

    head: Block
    rows: Sequence[Block]


@dataclass(slots=True)
class Body:
    """What stands on one page: each block with its distance from the top."""

    placed: list[tuple[Block, float]] = field(default_factory=list)
    used: float = 0.0

    @property
    def patients(self) -> int:
        """Return how many patients the page tells of."""
        return sum(block.patients for block, _ in self.placed)


class _Filler:
    def __init__(self, room: float) -> None:
        self.pages = [Body()]
        self._room = room
        self._held: list[Block] = []

    def add(self, block: Block, head: Block | None = None) -> None:
        if block.keep_next and head is None:
            self._held.append(block)
            return
        self._make_room(block, head)
        for held in self._held:
            self._put(held)
        self._held = []
        self._put_all(block, head)

    def _make_room(self, block: Block, head: Block | None) -> None:
        held = sum(each.height for each in self._held)
        least = block.height
        if held + least > self._room - (head.height if head else 0.0):
            least = _WORTH_STARTING
        if self.pages[-1].used and held + least > self._left:
            self._new_page(None if head in self._held else head)

    @property
    def _left(self) -> float:
        return self._room - self.pages[-1].used

    def _new_page(self, head: Block | None) -> None:
        self.pages.append(Body())
        if head is not None:
            self._put(head)

    def _put(self, block: Block) -> None:
        page = self.pages[-1]
        if isinstance(block, Space) and not page.used:
            return
        page.placed.append((block, page.used))
        page.used += block.height

    def _put_all(self, block: Block, head: Block | None) -> None:
        rest, fresh = block, False
        while rest.height > self._left:
            parts = rest.split(self._left)
            if parts is None and (fresh or not self.pages[-1].used):
                break  # nothing makes it fit: it runs over rather than being lost
            if parts is not None:
                self._put(parts[0])
                rest = parts[1]
            self._new_page(head)
            fresh = True
        self._put(rest)

    def finish(self) -> list[Body]:
        for held in self._held:
            if not isinstance(held, Space):
                self._put_all(held, None)
        return self.pages


def together(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks of which none but the last may end a page.

    A signature stands with what it signs for: alone on a page it could be put under anything.
    """
    return [*(replace(block, keep_next=True) for block in blocks[:-1]), *blocks[-1:]]  # type: ignore[type-var]


def compose(items: Iterable[Block | Table], room: float) -> list[Body]:
    """Return the pages that the blocks fill, each with `room` from top to bottom."""
    filler = _Filler(room)
    for item in items:
        if isinstance(item, Table):
            filler.add(item.head)
            for row in item.rows:
                filler.add(row, item.head)
        else:
            filler.add(item)
    return filler.finish()
