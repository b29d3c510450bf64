"""The parts that the documents of second readings share."""

from collections.abc import Iterable, Sequence
from typing import Final

from mdtboard.domain.material import Material
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.reading_sheets import Addressee, ReadingSheet
from mdtboard.domain.techniques import Technique, TechniqueResult
from mdtboard.reports import reading_texts
from mdtboard.reports.flow import Block, Row, Table
from mdtboard.reports.page import BODY, LABEL, STRONG, WIDTH, Frame, prose
from mdtboard.reports.parts import dotted, identity, table_head, table_row
from mdtboard.reports.typeset import Run, lay, paragraph
from mdtboard.reports.words import Words

_HALF: Final = WIDTH / 2
# Distance from the left and width: number, what, identification, and three days.
_COLUMNS: Final = (
    (0.0, 44.0, reading_texts.MATERIAL_COUNT),
    (48.0, 92.0, reading_texts.MATERIAL_KIND),
    (144.0, 132.0, reading_texts.MATERIAL_IDENTIFIER),
    (282.0, 62.0, reading_texts.MATERIAL_SENT),
    (350.0, 62.0, reading_texts.MATERIAL_RECEIVED),
    (418.0, WIDTH - 418.0, reading_texts.MATERIAL_RETURNED),
)


def addressed(sender: Sequence[Run], to: Addressee) -> Block:
    """Return who writes at the left, and to whom at the right, where a window shows it."""
    lines = "\n".join(line for line in to.lines if line.strip())
    runs = [Run(to.name, STRONG), Run("\n" + lines if lines else "", BODY)]
    cells = [(0.0, lay(sender, _HALF - 16)), (_HALF, lay(runs, WIDTH - _HALF))]
    return Row(cells=cells, width=WIDTH, above=8, below=18, least=86)


def materials(words: Words, listed: Sequence[Material]) -> list[Block | Table]:
    """Return the list of material with the days of each line, or that there is none."""
    if not listed:
        return [prose(words.say(reading_texts.NO_MATERIAL), LABEL)]
    head = table_head([(left, wide, words.say(name)) for left, wide, name in _COLUMNS])
    return [Table(head, [_material(words, each) for each in listed])]


def _material(words: Words, each: Material) -> Block:
    days = (each.sent_on, each.received_on, each.returned_on)
    told = (
        str(each.count),
        words.label(each.kind),
        each.identifier,
        *("" if day is None else words.day(day) for day in days),
    )
    cells = [
        (left, paragraph(text, BODY, wide))
        for (left, wide, _), text in zip(_COLUMNS, told, strict=True)
    ]
    return table_row(cells)


def techniques(words: Words, results: Iterable[TechniqueResult]) -> str:
    """Return complementary results, each on a line of its own."""
    return "\n".join(_technique(words, each) for each in results)


def _technique(words: Words, each: TechniqueResult) -> str:
    if each.technique is Technique.OTHER:
        return each.result
    what = " ".join(part for part in (words.label(each.technique), each.target) if part)
    if not each.result:
        return what
    return words.say(reading_texts.TECHNIQUE, technique=what, result=each.result)


def way(words: Words, reading: SecondReading) -> str:
    """Return the days of a reading in their order: "asked 2 Nov 2026 · sent 4 Nov 2026"."""
    steps = (
        (reading_texts.ASKED_ON, reading.requested_on),
        (reading_texts.SENT_ON, reading.sent_on),
        (reading_texts.RECEIVED_ON, reading.received_on),
        (reading_texts.REPORTED_ON, reading.reported_on),
        (reading_texts.COMPARED_ON, reading.compared_on),
    )
    return dotted(words.say(phrase, date=words.day(day)) for phrase, day in steps if day)


def reading_frame(sheet: ReadingSheet, words: Words, phrase: str) -> Frame:
    """Return the page of a document about one reading, which names its patient at the top."""
    name = words.say(phrase)
    return Frame(
        head=sheet.head,
        words=words,
        title=name,
        name=f"{name} — {sheet.case.number}",
        band=lay(identity(words, sheet.patient), WIDTH),
    )


def first_report(reading: SecondReading) -> str:
    """Return who signed the first report where, under which number."""
    return dotted((reading.first_laboratory, reading.first_pathologist, reading.first_reference))


def coded(words: Words, code: str, edition: str) -> str:
    """Return a code with its edition, or nothing."""
    return f"{code} ({words.edition(edition)})" if code and edition else code
