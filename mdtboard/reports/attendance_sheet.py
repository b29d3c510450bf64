"""The attendance sheet that the participants sign."""

from pathlib import Path
from typing import Final

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.sheets import AttendanceSheet, Participant, Wording
from mdtboard.reports import texts
from mdtboard.reports.facts import Size, fact, facts
from mdtboard.reports.flow import Block, Row, Space, Table, compose, together
from mdtboard.reports.page import BODY, LABEL, STRONG, WIDTH, Frame, publish, room, title
from mdtboard.reports.parts import (
    dotted,
    place_line,
    plain,
    quorum_result,
    quorum_rule,
    rescheduled,
    signature,
    strong,
    table_head,
    table_row,
)
from mdtboard.reports.typeset import Run, lay, paragraph
from mdtboard.reports.words import Words

# Distance from the left and width.
_NAME: Final = (0.0, 104.0)
_SPECIALTY: Final = (108.0, 152.0)
_HOW: Final = (264.0, 78.0)
_ARRIVAL: Final = (344.0, 34.0)
_DEPARTURE: Final = (382.0, 44.0)
_SIGNATURE: Final = (430.0, WIDTH - 430.0)
# The box to sign in is eight millimetres high.
_LEAST: Final = 28.0
_GUEST_ROWS: Final = 4
_MOST_GUESTS: Final = 10


def write_attendance(path: Path, sheet: AttendanceSheet, wording: Wording) -> int:
    """Write the sheet and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    name = words.say(texts.ATTENDANCE)
    day = words.day(sheet.head.meeting.held_on)
    frame = Frame(head=sheet.head, words=words, title=f"{name} {day}", name=f"{name} — {day}")
    return publish(path, frame, _items(sheet, words, room(frame)))


def _items(sheet: AttendanceSheet, words: Words, space: float) -> list[Block | Table]:
    head = table_head(
        [
            (*place, words.say(name))
            for place, name in (
                (_NAME, texts.COLUMN_NAME),
                (_SPECIALTY, texts.COLUMN_SPECIALTY),
                (_HOW, texts.COLUMN_HOW),
                (_ARRIVAL, texts.COLUMN_ARRIVAL),
                (_DEPARTURE, texts.COLUMN_DEPARTURE),
                (_SIGNATURE, texts.COLUMN_SIGNATURE),
            )
        ]
    )
    top, bottom = _top(sheet, words), _bottom(sheet, words)
    rows = [_row(words, each) for each in sheet.participants]
    used = compose([*top, Table(head, rows), *bottom], space)
    guests = max(_GUEST_ROWS, min(_MOST_GUESTS, int((space - used[-1].used) // _LEAST)))
    blank = [_guest() for _ in range(guests)]
    return [*top, Table(head, [*rows, *blank]), *bottom]


def _top(sheet: AttendanceSheet, words: Words) -> list[Block]:
    head = sheet.head
    line = words.say(
        texts.MEETING_LINE, board=head.board.name, date=words.long_day(head.meeting.held_on)
    )
    where = dotted((place_line(head), words.within(head.meeting.mode)))
    return [
        *title(words.say(texts.ATTENDANCE), line),
        *rescheduled(words, head.meeting),
        Space(6),
        *facts(
            (
                (words.say(texts.TIME), words.clock(head.meeting.starts_at)),
                (words.say(texts.PLACE), where),
                (words.say(texts.NETWORK), head.network),
                (words.say(texts.CHAIR), head.chair),
                (words.say(texts.COORDINATOR), head.coordinator),
                (words.say(texts.SECRETARY), head.secretary),
            )
        ),
        Space(8),
    ]


def _row(words: Words, each: Participant) -> Block:
    specialty = [plain(words.label(each.specialty))]
    if each.institution:
        specialty.append(Run("\n" + each.institution, LABEL))
    # Before the end the box is for the pen.
    how = "" if each.mode is AttendanceMode.EXPECTED else words.label(each.mode)
    cells = [
        (_NAME[0], paragraph(each.name, STRONG, _NAME[1])),
        (_SPECIALTY[0], lay(specialty, _SPECIALTY[1])),
        (_HOW[0], paragraph(how, BODY, _HOW[1])),
    ]
    for (left, wide), at in ((_ARRIVAL, each.arrived_at), (_DEPARTURE, each.left_at)):
        if at is not None:
            cells.append((left, paragraph(words.clock(at), BODY, wide)))
    return table_row(cells, least=_LEAST, frames=(_SIGNATURE,))


def _guest() -> Row:
    return table_row([], least=_LEAST, frames=(_SIGNATURE,))


def _bottom(sheet: AttendanceSheet, words: Words) -> list[Block]:
    quorum = sheet.quorum
    counted = any(each.mode is not AttendanceMode.EXPECTED for each in sheet.participants)
    result = (
        quorum_result(words, sheet.head, quorum, met=quorum.met)
        if counted
        else words.say(texts.NOT_COUNTED_YET)
    )
    said = [strong(words.say(texts.CHAIR_SIGNS)), plain("\n" + sheet.head.chair)]
    return together(
        [
            Space(10),
            *fact(words.say(texts.QUORUM_RULE), quorum_rule(words, sheet.head)),
            *fact(words.say(texts.QUORUM), result, Size(shown=STRONG)),
            *signature(words, said, least=44),
        ]
    )
