"""Who took part in one case, on a consensus sheet, and what the quorum rule says of it."""

from collections.abc import Sequence
from typing import Final

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.meeting import BoardKind
from mdtboard.domain.presentation import Lane, WrittenOpinion
from mdtboard.domain.sheets import ConsensusSheet, Participant
from mdtboard.reports import texts
from mdtboard.reports.fit import Fit
from mdtboard.reports.flow import Block, Row
from mdtboard.reports.page import LABEL, WIDTH, prose
from mdtboard.reports.parts import dotted, quorum_result
from mdtboard.reports.typeset import Run, lay, width_of
from mdtboard.reports.words import Words

_GUTTER: Final = 10.0
_SOFTER: Final = 0.9


class Participation:
    """The participants of one sheet, at one size."""

    def __init__(self, sheet: ConsensusSheet, words: Words, fit: Fit) -> None:
        self._sheet = sheet
        self._words = words
        self._fit = fit

    @property
    def quorum_met(self) -> bool:
        """Tell whether the quorum was met when the decision was recorded, or is now."""
        if self._sheet.head.board.kind is BoardKind.STAFF:
            return True
        decision = self._sheet.case.decision
        if decision is not None and decision.quorum_met is not None:
            return decision.quorum_met
        return self._sheet.quorum.met

    def rows(self) -> list[Block]:
        """Return the participants in two columns, in their order down each."""
        opinions = self._sheet.case.presentation.written_opinions
        wrote = {opinion.name for opinion in opinions}
        there = [
            self._participant(each)
            for each in self._sheet.participants
            if each.mode.takes_part
            or (each.mode is AttendanceMode.WRITTEN and each.name not in wrote)
        ]
        if not there and not opinions:
            return [prose(self._words.say(texts.NO_PARTICIPANT), LABEL)]
        middle = (len(there) + 1) // 2
        left, right = there[:middle], there[middle:]
        second = _second_column(left, right)
        rows: list[Block] = []
        for number, runs in enumerate(left):
            cells = [(0.0, lay(runs, second - _GUTTER))]
            cells += [(second, lay(more, WIDTH - second)) for more in right[number : number + 1]]
            rows.append(Row(cells=cells, width=WIDTH))
        return rows

    def opinions(self) -> list[Block]:
        """Return what absent physicians wrote on this case."""
        return [self._opinion(each) for each in self._sheet.case.presentation.written_opinions]

    def _opinion(self, each: WrittenOpinion) -> Block:
        size, words = self._fit.rest, self._words
        known = (words.within(each.specialty), words.within(AttendanceMode.WRITTEN))
        runs = [
            Run(each.name, size.shown),
            Run("  " + dotted(known), size.name.smaller(_SOFTER)),
            Run("\n" + each.text, self._fit.narrative.shown),
        ]
        return Row(cells=[(0.0, lay(runs, WIDTH))], width=WIDTH, above=1, below=1)

    def quorum(self) -> list[Block]:
        """Return what the board's rule says of them."""
        if self._sheet.case.presentation.lane is Lane.REGISTER:
            result = self._words.say(texts.NO_QUORUM_ASKED)
        else:
            result = quorum_result(
                self._words, self._sheet.head, self._sheet.quorum, met=self.quorum_met
            )
        return self._fit.facts([(self._words.say(texts.QUORUM), result)])

    def _participant(self, each: Participant) -> list[Run]:
        size = self._fit.rest
        parts = [self._words.within(each.specialty)]
        if each.mode is not AttendanceMode.PRESENT:
            parts.append(self._words.within(each.mode))
        return [
            Run(each.name, size.shown),
            Run("  " + dotted(parts), size.name.smaller(_SOFTER)),
        ]


def _second_column(left: Sequence[list[Run]], right: Sequence[list[Run]]) -> float:
    """Return where the second column starts, so that no line is broken where none need be."""
    needed, beside = _widest(left) + _GUTTER, _widest(right)
    half = WIDTH / 2
    if needed > half and needed + beside <= WIDTH:
        return needed
    if beside > half and needed + beside <= WIDTH:
        return WIDTH - beside
    return half


def _widest(column: Sequence[list[Run]]) -> float:
    return max((sum(width_of(run.text, run.style) for run in runs) for runs in column), default=0)
