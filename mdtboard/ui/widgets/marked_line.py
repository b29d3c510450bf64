"""One line of text, drawn with what was typed marked in it."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from mdtboard.domain.matching import Typed
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.marked_text import units


def draw_marked(painter: QPainter, room: QRect, text: str, typed: Typed | None) -> int:
    """Draw `text` in the painter's font and colour, cut at the right, and return its width.

    What was typed is underlined on a tint, so that it is not told by colour alone.
    """
    metrics = QFontMetrics(painter.font())
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    spans = typed.marks(cut) if typed is not None and typed.tokens else ()
    if not spans:
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, middle, cut)
        return metrics.horizontalAdvance(cut)
    layout = _layout(cut, painter.font(), spans)
    top = room.top() + (room.height() - layout.boundingRect().height()) / 2
    layout.draw(painter, QPointF(room.left(), top))
    return metrics.horizontalAdvance(cut)


def _layout(text: str, font: QFont, spans: tuple[tuple[int, int], ...]) -> QTextLayout:
    form = QTextCharFormat()
    form.setFontUnderline(True)
    form.setBackground(current_theme().status(Tone.INFO).tint)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    ranges = []
    for start, end in spans:
        marked = QTextLayout.FormatRange()
        marked.start = units(text, start)
        marked.length = units(text, end) - marked.start
        marked.format = form
        ranges.append(marked)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
