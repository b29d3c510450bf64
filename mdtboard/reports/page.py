"""The page that all documents share: header, identity band, footer, marks, and the file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from mdtboard.atomic import write_atomically
from mdtboard.domain.sheets import ConsensusSheet, MinutesSheet, PrintHead, is_draft
from mdtboard.reports import texts
from mdtboard.reports.flow import BORDER, OVERHANG, Block, Body, Row, Space, Table, compose
from mdtboard.reports.fonts import face
from mdtboard.reports.typeset import (
    BLUE,
    SOFT,
    TEXT,
    WHITE,
    Run,
    Style,
    Text,
    lay,
    paragraph,
    width_of,
)
from mdtboard.reports.words import Words

PAGE_WIDTH: Final[float] = 210 * mm
PAGE_HEIGHT: Final[float] = 297 * mm
MARGIN: Final[float] = 18 * mm
WIDTH: Final[float] = PAGE_WIDTH - 2 * MARGIN

BODY: Final = Style()
LABEL: Final = Style(colour=SOFT)
STRONG: Final = Style("semibold")
NOTE: Final = Style(size=8, leading=10.5, colour=SOFT)
HEADING: Final = Style("semibold", 10.5, 14, BLUE)
TITLE: Final = Style("bold", 16, 20)
SUBTITLE: Final = Style(size=10.5, leading=14)
_TIGHT_TITLE: Final = 0.85
_TIGHT_HEADING: Final = HEADING.smaller(0.9)
COLUMN_HEAD: Final = Style("semibold", 8, 10.5, SOFT)

_HEADER: Final = Style("semibold", 8.5, 11)
_HEADER_SOFT: Final = Style("regular", 8.5, 11, SOFT)
_CONTACT: Final = Style("regular", 7.5, 9.5, SOFT)
_FOOTER: Final = Style(size=7, leading=9, colour=SOFT)
_FOOTER_STRONG: Final = Style("medium", 7, 9, TEXT)
_PURPOSE: Final = Style(size=6, leading=8, colour=SOFT)
_BANNER: Final = Style("bold", 9, 11, WHITE)
_BANNER_FILL: Final = HexColor("#2F3640")
# A tenth of the red on white, mixed here: printers handle a tint better than transparency.
_WATERMARK: Final = HexColor("#F4E7E9")
_TOP: Final[float] = 13 * mm
_BAND_FILL: Final = HexColor("#EAEEF2")
# More never fits on a line; a header is drawn on each page, and must cost nothing.
_LONGEST_LINE: Final = 400
_BODY_BOTTOM: Final[float] = 24 * mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around the text of one document.

    `title` goes into the file's metadata and never names a patient; `name` stands at the
    right of the header; `mark` is written across the page, and `mark_word` in the header.
    A `kept` page is the same whenever it is printed, so that it says when it was drawn up.
    """

    head: PrintHead
    words: Words
    title: str
    name: str
    mark: str = ""
    mark_word: str = ""
    kept: bool = False
    band: Text | None = None


def marks_of(words: Words, sheet: ConsensusSheet | MinutesSheet) -> tuple[str, str]:
    """Return what is written across a page that is no validated one, and in its header."""
    if sheet.edition.is_replaced:
        return words.say(texts.REPLACED), words.say(texts.REPLACED_WORD)
    if is_draft(sheet):
        return words.say(texts.DRAFT), words.say(texts.DRAFT_WORD)
    return "", ""


def heading(text: str, *, tight: bool = False) -> list[Block]:
    """Return a section's heading with the room above it."""
    if tight:
        return [Space(5), _line(text, _TIGHT_HEADING, below=1, keep_next=True)]
    return [Space(9), _line(text, HEADING, below=2, keep_next=True)]


def title(text: str, subtitle: str, *, tight: bool = False) -> list[Block]:
    """Return a document's title and the line below it."""
    by = _TIGHT_TITLE if tight else 1.0
    return [
        _line(text, TITLE.smaller(by), keep_next=True),
        _line(subtitle, SUBTITLE.smaller(by), below=2 * by),
    ]


def prose(text: str, style: Style = BODY, **row: Any) -> Row:
    """Return a paragraph over the whole width."""
    return _line(text, style, **row)


def _line(text: str, style: Style, **row: Any) -> Row:
    return Row(cells=[(0, paragraph(text, style, WIDTH))], width=WIDTH, **row)


def publish(path: Path, frame: Frame, items: Iterable[Block | Table]) -> int:
    """Write the document and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    return publish_all(path, [(frame, items)])


def publish_all(path: Path, parts: Sequence[tuple[Frame, Iterable[Block | Table]]]) -> int:
    """Write several documents into one file, each with page numbers of its own.

    Returns:
        How many pages there are in all.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    canvas = new_canvas(parts[0][0])
    count = 0
    for frame, items in parts:
        pages = compose(items, room(frame))
        for number, body in enumerate(pages, 1):
            _draw_page(canvas, frame, body, number, len(pages))
            canvas.showPage()
        count += len(pages)
    write_atomically(path, canvas.getpdfdata())
    return count


def new_canvas(frame: Frame) -> Canvas:
    """Return an empty file that names what it is, and never a patient."""
    canvas = Canvas(
        BytesIO(),
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        initialFontName=face("regular").name,
        invariant=1,
        lang=frame.words.language,
    )
    canvas.setTitle(frame.title)
    canvas.setAuthor("mdtboard")
    canvas.setCreator("mdtboard")
    canvas.setProducer("mdtboard")
    canvas.setSubject(frame.words.say(texts.PURPOSE))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def room(frame: Frame) -> float:
    """Return the height of a page's text."""
    return _body_top(frame) - _BODY_BOTTOM


def _body_top(frame: Frame) -> float:
    below_header = PAGE_HEIGHT - _TOP - 2 * _HEADER.leading - 6
    if frame.band is None:
        return below_header - 8
    return below_header - _band_height(frame.band) - 14


def _band_height(band: Text) -> float:
    return band.height + 12


def _draw_page(canvas: Any, frame: Frame, body: Body, number: int, total: int) -> None:
    top = _body_top(frame)
    for block, down in body.placed:
        block.paint(canvas, MARGIN, top - down)
    _draw_band_fill(canvas, frame)
    _draw_marks(canvas, frame)
    _draw_header(canvas, frame)
    _draw_footer(canvas, frame, body, number, total)
    for block, down in body.placed:
        block.write(canvas, MARGIN, top - down)


def _draw_band_fill(canvas: Any, frame: Frame) -> None:
    if frame.band is not None:
        height = _band_height(frame.band)
        bottom = _body_top(frame) + 14
        canvas.setFillColor(_BAND_FILL)
        canvas.rect(MARGIN - OVERHANG, bottom, WIDTH + 2 * OVERHANG, height, stroke=0, fill=1)


def _draw_header(canvas: Any, frame: Frame) -> None:
    centre, contact = frame.head.centre, _contact(frame)
    # A third line stands in the margin above, so that the text below keeps its place.
    top = PAGE_HEIGHT - _TOP + (_CONTACT.leading if contact else 0)
    right = lay(_header_right(frame), WIDTH * 0.5).shortened(2)
    widest = max((sum(width_of(r.text, r.style) for r in line) for line in right.lines), default=0)
    left_room = WIDTH - widest - 16
    lines = [(centre.name, _HEADER), (centre.unit, _HEADER_SOFT)]
    for number, (words, style) in enumerate(lines):
        text = _first_line(words, style, left_room)
        text.write(canvas, MARGIN, top - number * style.leading)
    if contact:
        below = top - len(lines) * _HEADER.leading
        _first_line(contact, _CONTACT, WIDTH).write(canvas, MARGIN, below)
    for number, line in enumerate(right.lines):
        wide = sum(width_of(run.text, run.style) for run in line)
        lay(line, wide + 1).write(canvas, MARGIN + WIDTH - wide, top - number * 11)
    if frame.band is not None:
        band_top = _body_top(frame) + 14 + _band_height(frame.band)
        frame.band.write(canvas, MARGIN, band_top - 6)


def _contact(frame: Frame) -> str:
    """Return where the institution is, how to reach it, and its number, as Settings has them."""
    centre = frame.head.centre
    number = frame.words.say(texts.FINESS, number=centre.national_id) if centre.national_id else ""
    town = ", ".join(filter(None, (centre.address, centre.city)))
    return " · ".join(filter(None, (town, centre.phone, number)))


def _header_right(frame: Frame) -> list[Run]:
    runs = [Run(frame.name, _HEADER)]
    marks = [frame.mark_word] if frame.mark_word else []
    if frame.head.centre.demonstration:
        marks.append(frame.words.say(texts.DEMONSTRATION_WORD))
    if marks:
        runs.append(Run("\n" + " · ".join(marks), Style("bold", 8.5, 11, TEXT)))
    return runs


def _draw_footer(canvas: Any, frame: Frame, body: Body, number: int, total: int) -> None:
    words, head = frame.words, frame.head
    top = _BODY_BOTTOM - 8
    canvas.setStrokeColor(BORDER)
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN, top, MARGIN + WIDTH, top)
    top -= 3
    printed = words.say(
        texts.DRAWN_UP if frame.kept else texts.PRINTED,
        moment=words.moment(head.printed_at),
        name=head.printed_by,
    ).replace("\n", " ")
    audit = words.say(texts.AUDIT, digest=head.audit_head) if head.audit_head else ""
    _footer_line(canvas, top, words.say(texts.CONFIDENTIAL), _FOOTER_STRONG)
    _footer_line(canvas, top - 9, " · ".join(filter(None, (printed, audit))), _FOOTER)
    _footer_line(canvas, top - 18, words.say(texts.PURPOSE), _PURPOSE, WIDTH)
    if frame.band is None and body.patients:
        one = body.patients == 1
        phrase = texts.ONE_PATIENT_ON_PAGE if one else texts.PATIENTS_ON_PAGE
        _footer_right(canvas, top - 9, words.say(phrase, count=body.patients), _FOOTER)
    page = words.say(texts.PAGE, page=number, pages=total)
    _footer_right(canvas, top, page, _FOOTER_STRONG)


def _footer_line(
    canvas: Any, top: float, text: str, style: Style, width: float = WIDTH - 110
) -> None:
    _first_line(text, style, width).write(canvas, MARGIN, top)


def _first_line(text: str, style: Style, width: float) -> Text:
    return paragraph(" ".join(text[:_LONGEST_LINE].split()), style, width).shortened(1)


def _footer_right(canvas: Any, top: float, text: str, style: Style) -> None:
    wide = width_of(text, style)
    paragraph(text, style, wide + 1).write(canvas, MARGIN + WIDTH - wide, top)


def _draw_marks(canvas: Any, frame: Frame) -> None:
    demonstration = frame.head.centre.demonstration
    marks = [frame.mark] if frame.mark else []
    if demonstration:
        words = frame.words.say(texts.DEMONSTRATION)
        marks.append(words)
        canvas.setFillColor(_BANNER_FILL)
        canvas.rect(0, PAGE_HEIGHT - 8.5 * mm, PAGE_WIDTH, 5 * mm, stroke=0, fill=1)
        wide = width_of(words, _BANNER)
        line = paragraph(words, _BANNER, wide + 1)
        line.write(canvas, (PAGE_WIDTH - wide) / 2, PAGE_HEIGHT - 6 * mm + _BANNER.leading / 2)
    length = 760 if len(marks) == 1 else 600
    for number, mark in enumerate(marks):
        aside = (number - (len(marks) - 1) / 2) * -170
        _draw_watermark(canvas, mark, aside, length)


def _draw_watermark(canvas: Any, mark: str, aside: float, length: float) -> None:
    """Draw words from the lower left to the upper right, `aside` from the page's middle."""
    size = min(76.0, length / width_of(mark, Style("bold", 1, 1)))
    style = Style("bold", size, size, _WATERMARK)
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    wide = width_of(mark, style)
    paragraph(mark, style, wide + 1).write(canvas, -wide / 2, aside + size / 2)
    canvas.restoreState()
