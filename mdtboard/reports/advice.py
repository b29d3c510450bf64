"""What a consensus sheet says first: the warnings, and the advice in its box."""

from itertools import chain
from typing import Final

from reportlab.lib.colors import HexColor

from mdtboard.domain.decision import Decision
from mdtboard.domain.sheets import ConsensusSheet
from mdtboard.reports import texts
from mdtboard.reports.clinical import Lines, stated
from mdtboard.reports.fit import Fit
from mdtboard.reports.flow import Block, Box, Row, Space
from mdtboard.reports.page import WIDTH
from mdtboard.reports.parts import (
    alert,
    amendment_of,
    deadline_of,
    dotted,
    edition_lines,
    opinion_of,
    options_of,
    set_going,
    treatments_of,
)
from mdtboard.reports.typeset import BLUE, Run, Style, lay
from mdtboard.reports.words import Words

_OPINION: Final = Style(size=11, leading=15)
_OPINION_TITLE: Final = Style("bold", 11, 15)
# On a full sheet the advice is as large as the body elsewhere, and never smaller.
_TIGHT: Final = 0.864
_FILL: Final = HexColor("#EAF2FB")


class Advice:
    """The warnings and the advice of one sheet at one size."""

    def __init__(self, sheet: ConsensusSheet, words: Words, fit: Fit) -> None:
        self._sheet = sheet
        self._words = words
        self._fit = fit
        self._say = words.say
        self._decision = sheet.case.decision

    def warnings(self, *, quorum_met: bool) -> list[Block]:
        """Return what nobody may overlook before reading the advice."""
        decision = self._decision
        found: list[tuple[str, str]] = []
        found += edition_lines(self._words, self._sheet)
        if not self._sheet.edition.is_kept and decision is not None and decision.replaces:
            line = self._say(texts.AMENDED_DRAFT, old=decision.revision - 1)
            found.append((line, amendment_of(self._words, decision)))
        if decision is not None and decision.awaits_reading:
            found.append((self._say(texts.PROVISIONAL), ""))
        if decision is not None and decision.is_overturned:
            found.append((self._say(texts.TO_REVIEW), ""))
        patient = self._sheet.case.patient
        if patient.is_opposed:
            found.append((self._words.label(patient.information), ""))
        if not quorum_met:
            found.append((self._say(texts.PRESENT_AGAIN), ""))
        return alert(*found, tight=self._fit.tight)

    def box(self) -> Block:
        """Return the advice, in the largest words of the sheet."""
        inside: list[Block] = [self._advice()]
        details = [] if self._decision is None else self._details(self._decision)
        if details:
            inside += [Space(2 if self._fit.tight else 5), *details]
        padding = 5 if self._fit.tight else 8
        return Box(blocks=inside, width=WIDTH, padding=padding, fill=_FILL, bar=BLUE)

    def _advice(self) -> Block:
        by = _TIGHT if self._fit.tight else 1.0
        heavy, style = _OPINION_TITLE.smaller(by), _OPINION.smaller(by)
        decision = self._decision
        if decision is None or decision.is_empty:
            reason = self._sheet.case.presentation.deferral_reason
            runs = [Run(self._say(texts.NO_OPINION), heavy)]
            if reason:
                deferred = self._words.field(texts.DEFERRED, reason)
                runs.append(Run("\n" + deferred, style))
            return Row(cells=[(0, lay(runs, WIDTH))], width=WIDTH)
        name = treatments_of(self._words, decision)
        text = opinion_of(decision)
        runs = [Run(name, heavy)] if name else []
        if text:
            runs.append(Run("\n" + text if name else text, style))
        return Row(cells=[(0, lay(runs, WIDTH))], width=WIDTH)

    def _details(self, decision: Decision) -> list[Block]:
        guideline = dotted((stated(self._words, decision.guideline), decision.guideline_name))
        trial = dotted((stated(self._words, decision.trial), decision.trial_detail))
        lines: Lines = [
            (texts.INTENT, stated(self._words, decision.intent)),
            (texts.RESPONSIBLE, decision.responsible),
            (texts.DEADLINE, deadline_of(self._words, decision)),
            (texts.SET_GOING, set_going(self._words, self._sheet.case)),
            (texts.GUIDELINE, guideline),
            (texts.DEPARTURE, decision.departure_reason),
            (texts.TRIAL, trial),
            (texts.DISSENT, decision.dissent),
            (texts.NOT_WAITING, decision.not_waiting_reason),
            (texts.DESPITE_OPPOSITION, decision.despite_opposition),
        ]
        said = [(self._say(phrase), value) for phrase, value in lines]
        # An option shares its line with nothing: its own intent stands in it.
        options = [self._fit.details([option]) for option in options_of(self._words, decision)]
        return [*chain.from_iterable(options), *self._fit.details(said)]
