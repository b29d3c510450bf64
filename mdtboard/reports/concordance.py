"""The readings of one tumour side by side, and what came of comparing them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mdtboard.domain.differences import differing
from mdtboard.domain.reading import Concordance, Impact, ReadingLevel, ReadingStep, SecondReading
from mdtboard.domain.reading_sheets import ReadingSheet
from mdtboard.domain.sheets import Wording
from mdtboard.reports import reading_texts as phrases
from mdtboard.reports import texts
from mdtboard.reports.diagnosis import diagnosis_lines
from mdtboard.reports.facts import Fact, facts
from mdtboard.reports.flow import DIVIDER, Block, Row, Space, Table
from mdtboard.reports.page import BODY, LABEL, STRONG, WIDTH, heading, publish, title
from mdtboard.reports.parts import dotted
from mdtboard.reports.reading_parts import (
    coded,
    first_report,
    materials,
    reading_frame,
    techniques,
    way,
)
from mdtboard.reports.typeset import Run, Style, Text, lay, paragraph
from mdtboard.reports.words import Words

_NAMES: Final = 92.0
_GUTTER: Final = 10.0
_MARKED: Final = Style("bold")
_MOST: Final = 3


def write_concordance(path: Path, sheet: ReadingSheet, wording: Wording) -> int:
    """Write the report and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    frame = reading_frame(sheet, words, phrases.CONCORDANCE)
    return publish(path, frame, _Report(sheet, words).items())


class _Report:
    def __init__(self, sheet: ReadingSheet, words: Words) -> None:
        self._sheet = sheet
        self._words = words
        self._say = words.say
        # More than three columns cannot be read: the first reading and the newest ones.
        self._chain = sheet.chain[-(_MOST - 1) :]
        columns = len(self._chain) + 1
        self._wide = (WIDTH - _NAMES - columns * _GUTTER) / columns

    def items(self) -> list[Block | Table]:
        sheet = self._sheet
        line = dotted((sheet.case.number, sheet.network, sheet.reading.first_reference))
        items: list[Block | Table] = [
            *title(self._say(phrases.CONCORDANCE), line),
            *heading(self._say(phrases.READINGS)),
            *self._side_by_side(),
        ]
        for reading in self._chain:
            items += [*heading(self._comparison_name(reading)), *facts(self._comparison(reading))]
        settled = diagnosis_lines(self._words, sheet.case)
        if settled:
            told = [(self._say(phrase), value) for phrase, value in settled]
            items += [*heading(self._say(phrases.DIAGNOSIS_OF_CASE)), *facts(told)]
        listed = [each for reading in sheet.chain for each in reading.materials]
        if listed:
            items += [*heading(self._say(phrases.MATERIAL)), *materials(self._words, listed)]
        return [*items, Space(6)]

    def _comparison_name(self, reading: SecondReading) -> str:
        what = self._say(phrases.COMPARISON)
        return what if len(self._chain) == 1 else f"{what} · {self._name(reading)}"

    def _name(self, reading: SecondReading) -> str:
        third = reading.level is ReadingLevel.COORDINATING
        return self._say(phrases.THIRD_READING if third else phrases.EXPERT_READING)

    def _side_by_side(self) -> list[Block]:
        first, words = self._chain[0], self._words
        chain = self._chain
        rows: list[tuple[str, Sequence[Text]]] = [
            ("", [self._cell(self._say(phrases.FIRST_READING), STRONG)]
                 + [self._cell(self._name(each), STRONG) for each in chain]),
            (phrases.DIAGNOSIS, self._diagnoses()),
            (phrases.CODE, self._cells(coded(words, first.first_code, first.first_edition),
                                       [coded(words, r.second_code, r.second_edition)
                                        for r in chain])),
            (texts.GRADE, self._cells("", [r.second_grade for r in chain])),
            (phrases.READ_BY, self._cells(first_report(first),
                                          [dotted((r.expert_centre, r.expert)) for r in chain])),
            (phrases.REPORT, self._cells("", [self._reported(r) for r in chain])),
            (phrases.TECHNIQUES, self._cells("", [techniques(words, r.techniques)
                                                  for r in chain])),
        ]  # fmt: skip
        return [self._row(name, cells) for name, cells in rows if any(c.height for c in cells)]

    def _row(self, name: str, cells: Sequence[Text]) -> Block:
        placed = [(0.0, paragraph(self._say(name) if name else "", LABEL, _NAMES - 6))]
        for place, cell in enumerate(cells):
            placed.append((_NAMES + place * (self._wide + _GUTTER), cell))
        return Row(cells=placed, width=WIDTH, above=3, below=3, rule=DIVIDER)

    def _cell(self, text: str, style: Style = BODY) -> Text:
        return paragraph(text, style, self._wide)

    def _cells(self, first: str, others: Sequence[str]) -> list[Text]:
        return [self._cell(text) for text in (first, *others)]

    def _diagnoses(self) -> list[Text]:
        """Return the diagnoses, with what the first one does not say in bold."""
        first = self._chain[0].first_diagnosis
        cells = [self._cell(first)]
        for reading in self._chain:
            said = reading.second_diagnosis
            if not said:
                cells.append(self._cell(self._say(phrases.NOT_IN), LABEL))
                continue
            _, spans = differing(first, said)
            cells.append(lay(_marked(said, spans), self._wide))
        return cells

    def _reported(self, reading: SecondReading) -> str:
        day = "" if reading.reported_on is None else self._words.day(reading.reported_on)
        return dotted((reading.report_reference, day))

    def _comparison(self, reading: SecondReading) -> list[Fact]:
        words, compared = self._words, reading.step is ReadingStep.COMPARED
        stated = compared and reading.concordance is not Concordance.NOT_STATED
        known = compared and reading.impact is not Impact.UNKNOWN
        reviewed = reading.collegial_conclusion
        if reading.collegial_on is not None:
            reviewed = dotted((words.day(reading.collegial_on), reviewed))
        days = ""
        if reading.reported_on is not None:
            days = self._say(phrases.DAYS_TAKEN, days=reading.age_on(reading.reported_on))
        told = (
            (phrases.CONCORDANCE_FACT, words.label(reading.concordance) if stated else ""),
            (phrases.KINDS, ", ".join(words.within(kind) for kind in reading.discordances)),
            (phrases.IMPACT, words.label(reading.impact) if known else ""),
            (phrases.SETTLED_BY, reading.settled_by),
            (texts.KEPT_BECAUSE, reading.kept_because),
            (phrases.COLLEGIAL, reviewed),
            (phrases.HEARD_AGAIN, self._heard_again(reading)),
            (phrases.ANSWER, reading.answer),
            (phrases.COMMENT, reading.comment),
            (phrases.DATES, dotted((way(words, reading), days))),
        )
        return [(self._say(phrase), value) for phrase, value in told]

    def _heard_again(self, reading: SecondReading) -> str:
        sheet = self._sheet
        if not reading.overturns or sheet.heard_on is None:
            return ""
        day = self._words.day(sheet.heard_on)
        return self._say(phrases.HEARD_AT, board=sheet.board, date=day)


def _marked(text: str, spans: Sequence[tuple[int, int]]) -> list[Run]:
    runs, at = [], 0
    for start, end in spans:
        runs += [Run(text[at:start], BODY), Run(text[start:end], _MARKED)]
        at = end
    return [*runs, Run(text[at:], BODY)]
