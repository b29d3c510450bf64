"""The parts that several documents share: who a patient is, what a meeting was, who signs."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any, Final

from reportlab.lib.colors import HexColor

from mdtboard.domain.care import CareOption, Intent
from mdtboard.domain.decision import Decision, join_text
from mdtboard.domain.errands import ErrandKind, ErrandLine, ErrandState
from mdtboard.domain.meeting import BoardKind, Meeting, MeetingStep, QuorumResult
from mdtboard.domain.national_ids import is_ins
from mdtboard.domain.patient import IdentityStatus, Patient
from mdtboard.domain.person import Specialty
from mdtboard.domain.sheets import ConsensusSheet, MinutesSheet, PresentedCase, SheetHead
from mdtboard.reports import texts
from mdtboard.reports.flow import BORDER, DIVIDER, Block, Box, Row, Space
from mdtboard.reports.page import BODY, COLUMN_HEAD, LABEL, NOTE, STRONG, WIDTH
from mdtboard.reports.typeset import RED, TEXT, Run, Style, Text, lay, paragraph
from mdtboard.reports.words import Words

# A line may end with the dot, and never starts with it.
DOT: Final = "\u00a0· "
_NO_BREAK: Final = "\u00a0"
ALERT: Final = Style("bold", 9.5, 13, RED)
_ALERT_FILL: Final = HexColor("#FBE4E5")
_NAME: Final = Style("bold", 11, 14)
_GUTTER: Final = 8.0


def dotted(parts: Iterable[str], separator: str = DOT) -> str:
    """Return the parts that say something, with a separator between them."""
    return separator.join(part for part in parts if part.strip())


def numbered(cases: Sequence[PresentedCase]) -> list[tuple[str, PresentedCase]]:
    """Return the cases with the numbers people have on paper, or the order they stand in."""
    return [
        (heard.agenda_number or heard.presentation.number or str(place), heard)
        for place, heard in enumerate(cases, 1)
    ]


def born(words: Words, patient: Patient) -> str:
    """Return the birth date, or that it is unknown."""
    return words.partial(patient.birth_date) or words.say(texts.BIRTH_DATE_UNKNOWN)


def numbers(words: Words, patient: Patient) -> list[str]:
    """Return the identifiers that may be printed; the INS only of a qualified identity."""
    found = []
    if patient.local_id:
        found.append(words.say(texts.LOCAL_ID, number=patient.local_id))
    if patient.identity is IdentityStatus.QUALIFIED and is_ins(patient.ins):
        found.append(words.say(texts.NATIONAL_ID, number=patient.ins))
    # A number stays on the line of its name.
    return [number.replace(" ", _NO_BREAK) for number in found]


def opposition(words: Words, patient: Patient) -> list[Run]:
    """Return that a patient is opposed to the discussion, loudly, or nothing."""
    return [loud("\n" + words.label(patient.information))] if patient.is_opposed else []


def identity(words: Words, patient: Patient) -> list[Run]:
    """Return everything that tells the patient from any other: the person, then the numbers."""
    first, place = patient.first_given_name, patient.birth_place
    person = [
        words.say(texts.BORN, name=patient.birth_name.upper()) if patient.birth_name else "",
        words.say(texts.FIRST_GIVEN, name=first) if first else "",
        words.label(patient.sex),
        born(words, patient),
        words.say(texts.BIRTH_PLACE, code=place) if place else "",
    ]
    known = [
        *numbers(words, patient),
        words.say(texts.IDENTITY, status=words.within(patient.identity)),
    ]
    return [
        Run(patient.name + "   ", _NAME),
        Run(dotted(person), BODY),
        Run("\n" + dotted(known), BODY),
    ]


def place_line(head: SheetHead) -> str:
    """Return where the meeting takes place."""
    return head.meeting.place or head.board.place


def board_name(words: Words, head: SheetHead) -> str:
    """Return the board with its kind and its level: "RCP Sarcomes (rare cancers, regional)"."""
    board = head.board
    kind = ", ".join((words.within(board.kind), words.within(board.level)))
    return words.say(texts.BOARD_OF_KIND, board=board.name, kind=kind)


def opinion_of(decision: Decision) -> str:
    """Return the advice, with the words still in the quick line of a draft."""
    return join_text(decision.text, decision.line)


def treatments_of(words: Words, decision: Decision) -> str:
    """Return the kinds of treatment as a title: "Surgery · Radiotherapy"."""
    if not decision.treatments:
        return ""
    first, *others = decision.treatments
    return DOT.join([words.label(first), *(words.within(each) for each in others)])


def options_of(words: Words, decision: Decision) -> list[tuple[str, str]]:
    """Return what the title does not say of the ranked options: details and alternatives.

    Each is the name of its line of intention, and the option in words.
    """
    told = sorted((o for o in decision.options if o.has_details), key=attrgetter("rank"))
    return [(words.say(texts.OPTION_LINE, rank=o.rank), _option(words, o)) for o in told]


def _option(words: Words, option: CareOption) -> str:
    stated = option.intent is not Intent.NOT_STATED
    what = (
        words.label(option.kind),
        words.within(option.intent) if stated else "",
        option.precision,
        option.condition,
    )
    return dotted((dotted(what, ", "), option.responsible, deadline_of(words, option)))


def set_going(words: Words, heard: PresentedCase) -> str:
    """Return what the advice set going and its options do not say: when, and that it is asked."""
    return "; ".join(said for line in heard.set_going if (said := _going(words, line)))


def _going(words: Words, line: ErrandLine) -> str:
    errand = line.errand
    if errand.unasked or line.state is ErrandState.DROPPED:
        return ""
    if errand.kind is ErrandKind.READING:
        return words.say(texts.READING_ASKED)
    if errand.kind is not ErrandKind.HEARING:
        return ""
    if line.heard_on is not None and line.state is not ErrandState.WAITS_FOR_MEETING:
        return words.say(texts.HEARD_ON, day=words.day(line.heard_on))
    if errand.due_on is not None:
        return words.say(texts.HEARD_FROM, day=words.day(errand.due_on))
    return words.say(texts.HEARD_LATER)


def deadline_of(words: Words, decision: Decision | CareOption, separator: str = DOT) -> str:
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


def alert(*warnings: tuple[str, str], tight: bool = False) -> list[Block]:
    """Return warnings nobody overlooks, told by words and not by colour alone.

    Each has loud words, and quiet ones that may be empty.
    """
    inside = [_warning(*each) for each in warnings]
    padding = 3 if tight else 5
    box = Box(blocks=inside, width=WIDTH, padding=padding, fill=_ALERT_FILL, bar=RED)
    return [Space(padding + 1), box] if inside else []


def rescheduled(words: Words, meeting: Meeting) -> list[Block]:
    """Return that a meeting was cancelled, and why, or what had been announced of it."""
    if meeting.step is MeetingStep.CANCELLED:
        return alert((words.say(texts.MEETING_CANCELLED), meeting.cancel_reason))
    if meeting.announced is None:
        return []
    day, start, place = meeting.announced
    before = ", ".join(part for part in (words.long_day(day), words.clock(start), place) if part)
    return alert((words.say(texts.MEETING_MOVED), words.say(texts.ANNOUNCED, before=before)))


def _warning(loud: str, quiet: str) -> Row:
    runs = [Run(loud, ALERT)]
    if quiet.strip():
        runs.append(Run("\n" + quiet, BODY))
    return Row(cells=[(0, lay(runs, WIDTH))], width=WIDTH)


def edition_lines(words: Words, sheet: ConsensusSheet | MinutesSheet) -> list[tuple[str, str]]:
    """Return what a kept page says of its version: what it replaces, and what replaced it."""
    edition, drawn = sheet.edition, words.day(sheet.head.printed_at.date())
    found: list[tuple[str, str]] = []
    if edition.is_replaced and edition.replaced_on is not None:
        on = words.day(edition.replaced_on)
        line = words.say(texts.REPLACED_BY, paper=edition.replaced_by, date=on)
        found.append((line, ""))
    elif edition.is_replaced:
        found.append((words.say(texts.NO_LONGER_VALID), ""))
    if edition.replaces_on is not None:
        line = words.say(
            texts.REPLACES,
            new=edition.number,
            date=drawn,
            old=edition.replaces,
            old_date=words.day(edition.replaces_on),
        )
        found.append((line, _why(words, sheet)))
    if edition.late:
        found.append((words.say(texts.KEPT_LATE, date=drawn), ""))
    return found


def _why(words: Words, sheet: ConsensusSheet | MinutesSheet) -> str:
    news = ", ".join(words.within(each) for each in sheet.edition.news)
    if news:
        return words.field(texts.NEW_IN_VERSION, news)
    return "" if isinstance(sheet, MinutesSheet) else amendment_of(words, sheet.case.decision)


def amendment_of(words: Words, decision: Decision | None) -> str:
    """Return why an advice was amended."""
    reason = "" if decision is None else decision.amendment_reason
    return words.field(texts.AMENDMENT_REASON, reason) if reason.strip() else ""


def table_head(columns: Sequence[tuple[float, float, str]]) -> Row:
    """Return the names of columns, each with its distance from the left and its width."""
    cells = [(left, paragraph(name, COLUMN_HEAD, wide)) for left, wide, name in columns]
    return Row(
        cells=cells, width=WIDTH, above=2, below=3, rule=BORDER, rule_width=0.75, keep_next=True
    )


def table_row(cells: Sequence[tuple[float, Text]], **row: Any) -> Row:
    """Return a row with a hairline below."""
    return Row(cells=cells, width=WIDTH, above=4, below=4, rule=DIVIDER, **row)


def signature(
    words: Words, said: Sequence[Run], *, least: float = 62, tight: bool = False
) -> list[Block]:
    """Return the box in which a person signs, beside what the person signs for."""
    above, padding = (6, 5) if tight else (12, 7)
    half = WIDTH * 0.62
    cells = [
        (0.0, lay(said, half - _GUTTER)),
        (half, paragraph(words.say(texts.SIGNATURE), LABEL, WIDTH - half)),
    ]
    row = Row(cells=cells, width=WIDTH, least=least)
    return [Space(above), Box(blocks=[row], width=WIDTH, padding=padding, border=BORDER)]


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
