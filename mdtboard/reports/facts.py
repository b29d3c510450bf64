"""Labels and values: two side by side, as many as a line holds, or one after the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from mdtboard.reports.flow import Block, Row
from mdtboard.reports.page import BODY, LABEL, WIDTH
from mdtboard.reports.typeset import Run, Style, Text, clean, lay, paragraph, width_of

LABEL_WIDTH: Final = 116.0
_GUTTER: Final = 8.0
# More never fits beside another; measuring a page of prose would be for nothing.
_LONGEST_SHORT: Final = 90
# Facts that share a line start at one of this many stops, so that they align down the page.
_STOPS: Final = 12
_GAP: Final = 14.0
_NO_BREAK: Final = "\u00a0"
_APART: Final = "    "

Fact = tuple[str, str]
"""A label and its value, which is not printed when it is empty."""


@dataclass(frozen=True, slots=True)
class Size:
    """How labels and values are set, and the room below each line."""

    name: Style = LABEL
    shown: Style = BODY
    below: float = 1.0


USUAL: Final = Size()


def fact(label: str, value: str, size: Size = USUAL) -> list[Block]:
    """Return a line "label  value", or nothing when there is no value."""
    return [_alone((label, value), size, LABEL_WIDTH)] if value.strip() else []


def facts(lines: Iterable[Fact], size: Size = USUAL) -> list[Block]:
    """Return lines "label  value", two short ones side by side."""
    half = WIDTH / 2
    rows: list[Block] = []
    waiting: Fact | None = None
    for label, value in lines:
        if not value.strip():
            continue
        short = _fits(label, size.name, LABEL_WIDTH) and _fits(
            value, size.shown, half - LABEL_WIDTH
        )
        if waiting is not None and short:
            rows.append(_side_by_side((waiting, (label, value)), size))
            waiting = None
            continue
        if waiting is not None:
            rows.append(_alone(waiting, size, LABEL_WIDTH))
        waiting = (label, value) if short else None
        if not short:
            rows.append(_alone((label, value), size, LABEL_WIDTH))
    return rows if waiting is None else [*rows, _alone(waiting, size, LABEL_WIDTH)]


def shared_facts(lines: Iterable[Fact], size: Size, column: float) -> list[Block]:
    """Return lines "label  value", as many short ones on a line as it holds, in their order.

    `column` is where the first value of each line starts.
    """
    rows: list[Block] = []
    cells: list[tuple[float, Text]] = []
    used = WIDTH
    for label, value in lines:
        if not value.strip():
            continue
        left = ceil((used + _GAP) / WIDTH * _STOPS) * WIDTH / _STOPS
        wide = width_of(label + "  ", size.name) + _line_width(value, size.shown)
        if left + wide <= WIDTH:
            runs = [Run(label + "  ", size.name), Run(value, size.shown)]
            cells.append((left, lay(runs, WIDTH - left + 1)))
            used = left + wide
            continue
        if cells:
            rows.append(Row(cells=cells, width=WIDTH, below=size.below))
        cells = _cells((label, value), size, column)
        used = column + _line_width(value, size.shown)
    return [*rows, Row(cells=cells, width=WIDTH, below=size.below)] if cells else rows


def running_facts(lines: Iterable[Fact], size: Size) -> list[Block]:
    """Return labels and values one after the other, as one paragraph."""
    label = replace(size.name, weight="semibold")
    runs: list[Run] = []
    for name, value in lines:
        if value.strip():
            # A label stays whole, and apart from what stands before it.
            start = _APART if runs else ""
            runs += [
                Run(start + name.replace(" ", _NO_BREAK) + "  ", label),
                Run(value, size.shown),
            ]
    return [Row(cells=[(0.0, lay(runs, WIDTH))], width=WIDTH, below=size.below)] if runs else []


def _alone(line: Fact, size: Size, column: float) -> Row:
    return Row(cells=_cells(line, size, column), width=WIDTH, below=size.below)


def _cells(line: Fact, size: Size, column: float) -> list[tuple[float, Text]]:
    return [
        (0.0, paragraph(line[0], size.name, column - _GUTTER)),
        (column, paragraph(line[1], size.shown, WIDTH - column)),
    ]


def _side_by_side(pair: Sequence[Fact], size: Size) -> Row:
    half = WIDTH / 2
    cells = []
    for number, (label, value) in enumerate(pair):
        left = number * half
        cells.append((left, paragraph(label, size.name, LABEL_WIDTH)))
        cells.append((left + LABEL_WIDTH, paragraph(value, size.shown, half - LABEL_WIDTH)))
    return Row(cells=cells, width=WIDTH, below=size.below)


def _fits(words: str, style: Style, width: float) -> bool:
    return _line_width(words, style) <= width - _GUTTER


def _line_width(words: str, style: Style) -> float:
    """Return the width of words on one line; what needs several is as wide as the page."""
    words = clean(words)
    if len(words) > _LONGEST_SHORT or "\n" in words:
        return WIDTH
    return width_of(words, style)
