"""The keyboard card: one page a language, to lie beside the keyboard during a meeting."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from mdtboard.atomic import write_atomically
from mdtboard.reports.fonts import face
from mdtboard.reports.page import HEADING, MARGIN, NOTE, PAGE_HEIGHT, PAGE_WIDTH, TITLE, WIDTH
from mdtboard.reports.typeset import Style, Text, paragraph, width_of
from mdtboard.resources import resource

_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_KEY: Final = Style("semibold", 10, 13.5)
_ACT: Final = Style("regular", 10, 13.5)
_KEY_WIDTH: Final[float] = 54 * mm
_PAD: Final[float] = 3
_STRIPE: Final = HexColor("#F1F4F7")
_TOP: Final[float] = PAGE_HEIGHT - 16 * mm


@dataclass(slots=True)
class _Section:
    """A heading of the help's page on keys, with its rows of key and act."""

    heading: str
    rows: list[tuple[str, str]] = field(default_factory=list)


def write_key_card(path: Path, languages: Iterable[str]) -> int:
    """Write the card and return its number of pages, one a language.

    It says what the help says: both are made from the same text.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    canvas = Canvas(
        BytesIO(),
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        initialFontName=face("regular").name,
        invariant=1,
    )
    canvas.setTitle("mdtboard")
    canvas.setAuthor("mdtboard")
    pages = 0
    for language in languages:
        source = resource(f"help/{language}/keys.md").read_text(encoding="utf-8")
        _draw(canvas, *_read(source))
        canvas.showPage()
        pages += 1
    write_atomically(path, canvas.getpdfdata())
    return pages


def _read(source: str) -> tuple[str, str, list[_Section]]:
    """Return the title, the first sentence and the sections of a page of the help."""
    title, note, sections = "", "", [_Section("")]
    for line in source.splitlines():
        text = _LINK.sub(r"\1", line).replace("**", "").replace("`", "").strip()
        if text.startswith("## "):
            sections.append(_Section(text[3:]))
        elif text.startswith("# "):
            title = text[2:]
        elif text.startswith("|") and not text.startswith("|---"):
            key, act = (cell.strip() for cell in text.strip("|").split("|", 1))
            sections[-1].rows.append((key, act))
        elif text and not text.startswith("|") and not note:
            note = text
    # The first row of a table is its head.
    found = [_Section(s.heading, s.rows[1:]) for s in sections if len(s.rows) > 1]
    return title, note, found


def _draw(canvas: Any, title: str, note: str, sections: list[_Section]) -> None:
    top = _TOP
    paragraph(f"mdtboard · {title}", TITLE, WIDTH).write(canvas, MARGIN, top)
    top -= TITLE.leading + 2
    said = paragraph(note, NOTE, WIDTH)
    said.write(canvas, MARGIN, top)
    top -= said.height + 6
    for section in sections:
        if section.heading:
            paragraph(section.heading, HEADING, WIDTH).write(canvas, MARGIN, top)
            top -= HEADING.leading + 3
        top = _draw_rows(canvas, section.rows, top) - 8


def _draw_rows(canvas: Any, rows: list[tuple[str, str]], top: float) -> float:
    for number, (key, act) in enumerate(rows):
        name = _fitting(key)
        does = paragraph(act, _ACT, WIDTH - _KEY_WIDTH - 8)
        height = max(name.height, does.height) + 2 * _PAD
        if number % 2 == 0:
            canvas.setFillColor(_STRIPE)
            canvas.rect(MARGIN - 4, top - height, WIDTH + 8, height, stroke=0, fill=1)
        name.write(canvas, MARGIN, top - _PAD)
        does.write(canvas, MARGIN + _KEY_WIDTH + 8, top - _PAD)
        top -= height
    return top


def _fitting(key: str) -> Text:
    """Return a key's name, a little smaller where it would not fit its column."""
    by = min(1.0, _KEY_WIDTH / max(width_of(key, _KEY), 1.0))
    return paragraph(key, _KEY.smaller(max(by, 0.85)), _KEY_WIDTH)
