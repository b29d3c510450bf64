"""The parts that several documents share: who a patient is, what a meeting was, who signs."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from reportlab.lib.colors import HexColor

from mdtboard.domain.decision import Decision, join_text
from mdtboard.domain.meeting import BoardKind, QuorumResult
from mdtboard.domain.patient import IdentityStatus, Patient
from mdtboard.domain.person import Specialty
from mdtboard.domain.sheets import SheetHead
from mdtboard.reports import texts
from mdtboard.reports.flow import BORDER, DIVIDER, Block, Box, Row, Space
from mdtboard.reports.page import BODY, COLUMN_HEAD, LABEL, NOTE, STRONG, WIDTH
from mdtboard.reports.typeset import RED, TEXT, Run, Style, Text, lay, paragraph, width_of
from mdtboard.reports.words import Words

DOT: Final = " · "
LABEL_WIDTH: Final = 116.0
ALERT: Final = Style("bold", 9.5, 13, RED)
_ALERT_FILL: Final = HexColor("#FBE4E5")
_NAME: Final = Style("bold", 11, 14)
_GUTTER: Final = 8.0


def dotted(parts: Iterable[str], separator: str = DOT) -> str:
    """Return the parts that say something, with a separator between them."""
    return separator.join(part for part in parts if part.strip())


def fact(
    label: str, value: str, *, style: Style = BODY, width: float = WIDTH, scale: float = 1.0
) -> list[Block]:
    """Return a line "label  value", or nothing when there is no value."""
    if not value.strip():
        return []
    shown = style if scale == 1 else style.smaller(scale)
    name = LABEL if scale == 1 else LABEL.smaller(scale)
    cells = [
        (0.0, paragraph(label, name, LABEL_WIDTH - _GUTTER)),
        (LABEL_WIDTH, paragraph(value, shown, width - LABEL_WIDTH)),
    ]
    return [Row(cells=cells, width=width, below=scale)]


def facts(
    lines: Iterable[tuple[str, str]], *, scale: float = 1.0, width: float = WIDTH
) -> list[Block]:
    """Return lines "label  value", two short ones side by side."""
    half = WIDTH / 2
    name, shown = LABEL.smaller(scale), BODY.smaller(scale)
    rows: list[Block] = []
    waiting: tuple[str, str] | None = None
    for label, value in lines:
        if not value.strip():
            continue
        short = (
            "\n" not in value
            and _fits(label, name, LABEL_WIDTH)
            and _fits(value, shown, half - LABEL_WIDTH)
        )
        if waiting is not None and short:
            rows.append(_side_by_side((waiting, (label, value)), name, shown, scale))
            waiting = None
            continue
        if waiting is not None:
            rows += fact(*waiting, scale=scale, width=width)
        waiting = (label, value) if short else None
        if not short:
            rows += fact(label, value, scale=scale, width=width)
    return rows + (fact(*waiting, scale=scale, width=width) if waiting else [])


def _fits(words: str, style: Style, width: float) -> bool:
    return len(words) < 60 and width_of(words, style) <= width - _GUTTER


def _side_by_side(
    pair: Sequence[tuple[str, str]], name: Style, shown: Style, scale: float
) -> Block:
    half = WIDTH / 2
    cells = []
    for column, (label, value) in enumerate(pair):
        left = column * half
        cells.append((left, paragraph(label, name, LABEL_WIDTH)))
        cells.append((left + LABEL_WIDTH, paragraph(value, shown, half - LABEL_WIDTH)))
    return Row(cells=cells, width=WIDTH, below=scale)


def born(words: Words, patient: Patient) -> str:
    """Return the birth date, or that it is unknown."""
    return words.partial(patient.birth_date) or words.say(texts.BIRTH_DATE_UNKNOWN)


def numbers(words: Words, patient: Patient) -> list[str]:
    """Return the identifiers that may be printed; the INS only of a qualified identity."""
    found = []
    if patient.local_id:
        found.append(words.say(texts.LOCAL_ID, number=patient.local_id))
    if patient.ins and patient.identity is IdentityStatus.QUALIFIED:
        found.append(words.say(texts.NATIONAL_ID, number=patient.ins))
    return found


def identity(words: Words, patient: Patient) -> list[Run]:
    """Return everything that tells the patient from any other."""
    details = [
        words.say(texts.BORN, name=patient.birth_name.upper()) if patient.birth_name else "",
        words.label(patient.sex),
        born(words, patient),
        *numbers(words, patient),
        words.say(texts.IDENTITY, status=words.within(patient.identity)),
    ]
    return [Run(patient.name + "   ", _NAME), Run(dotted(details), BODY)]


def place_line(head: SheetHead) -> str:
    """Return where the meeting takes place."""
    return head.meeting.place or head.board.place


def opinion_of(decision: Decision) -> str:
    """Return the advice, with the words still in the quick line of a draft."""
    return join_text(decision.text, decision.line)


def treatments_of(words: Words, decision: Decision) -> str:
    """Return the kinds of treatment as a title: "Surgery · Radiotherapy"."""
    if not decision.treatments:
        return ""
    first, *others = decision.treatments
    return DOT.join([words.label(first), *(words.within(each) for each in others)])


def deadline_of(words: Words, decision: Decision, separator: str = DOT) -> str:
    """Return the deadline, as a date and in the words that were said."""
    day = words.day(decision.deadline) if decision.deadline else ""
    return dotted((decision.deadline_text, day), separator)


def specialties(words: Words, members: Iterable[Specialty]) -> str:
    """Return names of specialties in a list."""
    return ", ".join(words.within(member) for member in members)


def quorum_rule(words: Words, head: SheetHead) -> str:
    """Return the rule that the meeting is counted by."""
    if head.board.kind is BoardKind.STAFF:
        return words.say(texts.NO_QUORUM_RULE)
    rule = head.meeting.quorum
    parts = [words.say(texts.AT_LEAST, minimum=rule.minimum)]
    if rule.required:
        parts.append(words.say(texts.REQUIRED, specialties=specialties(words, rule.required)))
    if rule.written_counts:
        parts.append(words.say(texts.WRITTEN_COUNTS))
    return dotted(parts)


def quorum_result(words: Words, head: SheetHead, quorum: QuorumResult, *, met: bool) -> str:
    """Return what the rule says of those who took part."""
    if head.board.kind is BoardKind.STAFF:
        return words.say(texts.NO_QUORUM_RULE)
    parts = [
        words.say(texts.QUORUM_MET if met else texts.QUORUM_NOT_MET),
        words.say(texts.SPECIALTIES, count=quorum.specialties),
        words.say(texts.PHYSICIANS, count=quorum.participants),
    ]
    if quorum.missing:
        parts.append(
            words.say(texts.QUORUM_MISSING, specialties=specialties(words, quorum.missing))
        )
    return dotted(parts)


def alert(loud: str, quiet: str = "") -> list[Block]:
    """Return a warning nobody overlooks, told by words and not by colour alone."""
    runs = [Run(loud, ALERT)]
    if quiet.strip():
        runs.append(Run("\n" + quiet, BODY))
    inside = [Row(cells=[(0, lay(runs, WIDTH))], width=WIDTH)]
    box = Box(blocks=inside, width=WIDTH, padding=5, fill=_ALERT_FILL, bar=RED)
    return [Space(6), box]


def table_head(columns: Sequence[tuple[float, float, str]]) -> Row:
    """Return the names of columns, each with its distance from the left and its width."""
    cells = [(left, paragraph(name, COLUMN_HEAD, wide)) for left, wide, name in columns]
    return Row(
        cells=cells, width=WIDTH, above=2, below=3, rule=BORDER, rule_width=0.75, keep_next=True
    )


def table_row(cells: Sequence[tuple[float, Text]], **row: Any) -> Row:
    """Return a row with a hairline below."""
    return Row(cells=cells, width=WIDTH, above=4, below=4, rule=DIVIDER, **row)


def signature(words: Words, said: Sequence[Run], least: float = 62) -> list[Block]:
    """Return the box in which a person signs, beside what the person signs for."""
    half = WIDTH * 0.62
    cells = [
        (0.0, lay(said, half - _GUTTER)),
        (half, paragraph(words.say(texts.SIGNATURE), LABEL, WIDTH - half)),
    ]
    row = Row(cells=cells, width=WIDTH, least=least)
    return [Space(12), Box(blocks=[row], width=WIDTH, padding=7, border=BORDER)]


def strong(text: str) -> Run:
    """Return words that stand out."""
    return Run(text, STRONG)


def plain(text: str) -> Run:
    """Return words of the body."""
    return Run(text, BODY)


def note(text: str) -> Run:
    """Return small words."""
    return Run(text, NOTE)


def loud(text: str, size: float = 8) -> Run:
    """Return a small warning."""
    return Run(text, Style("bold", size, 10.5, RED))


def small(text: str) -> Run:
    """Return small words at full strength."""
    return Run(text, Style(size=8, leading=10.5, colour=TEXT))
