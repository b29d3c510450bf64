"""How small a consensus sheet is set, from its usual size to what still reads well."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from mdtboard.reports.facts import (
    LABEL_WIDTH,
    USUAL,
    Fact,
    Size,
    facts,
    running_facts,
    shared_facts,
)
from mdtboard.reports.flow import Block
from mdtboard.reports.typeset import SOFT, Style

# A tight sheet has smaller labels, which need less room.
_TIGHT_COLUMN: Final = LABEL_WIDTH * 0.95


@dataclass(frozen=True, slots=True)
class Fit:
    """How clinical reports are set, and how everything else.

    A tight sheet has less room between its parts, and short facts share lines; on a running
    one facts follow each other, except those of the advice.
    """

    narrative: Size
    rest: Size
    tight: bool = False
    running: bool = False

    def details(self, lines: Iterable[Fact]) -> list[Block]:
        """Return lines that stay lines."""
        if self.tight:
            return shared_facts(lines, self.rest, _TIGHT_COLUMN)
        return facts(lines, self.rest)

    def facts(self, lines: Iterable[Fact]) -> list[Block]:
        """Return facts of the patient and the disease."""
        return running_facts(lines, self.rest) if self.running else self.details(lines)

    def reports(self, lines: Iterable[Fact]) -> list[Block]:
        """Return clinical prose: history, pathology, imaging, comments."""
        if self.running:
            return running_facts(lines, self.narrative)
        if self.tight:
            return shared_facts(lines, self.narrative, _TIGHT_COLUMN)
        return facts(lines, self.narrative)


def _size(size: float, leading: float, below: float = 1.0) -> Size:
    shown = Style(size=size, leading=leading)
    return Size(replace(shown, colour=SOFT), shown, below)


_SMALL: Final = _size(8, 10.2, 0.4)
_NINE: Final = _size(9, 11.6, 0.4)

# The reports alone are set smaller first; then room is saved around the text, then all of it is
# set in nine points, and at last it runs on.
FITS: Final = (
    Fit(USUAL, USUAL),
    Fit(_size(8.5, 11.5), USUAL),
    Fit(_size(8, 10.5), USUAL),
    Fit(_size(8, 10.5, 0.6), _size(9.5, 12.4, 0.6), tight=True),
    Fit(_SMALL, _NINE, tight=True),
    Fit(_SMALL, _NINE, tight=True, running=True),
)
