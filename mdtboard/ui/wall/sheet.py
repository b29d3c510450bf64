"""The picture on the wall: a heading, what the board knows, what it advises, a footer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.theme import Theme, load_theme
from mdtboard.ui.wall import content as words
from mdtboard.ui.wall.content import WallContent
from mdtboard.ui.wall.flow import PITCH, Frame, Page, Piece, break_lines, compose

# Text that may still change: paler than what is recorded, and 5:1 on the wall all the same.
_TYPED = {"dark": "#A3B0BC", "light": "#56636F"}
_BOARD_NAME = 0.07


def wall_color(theme: Theme, token: str) -> QColor:
    """Return a colour of the wall; beside the theme's tokens there is `typed`."""
    return QColor(_TYPED[theme.name]) if token == "typed" else theme.color(token)


class WallText(QLabel):
    """Lines that are broken already, in the wall's own colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.lettering = QFont()
        self.ink = QColor()
        self._right = False

    def show_lines(
        self, lines: Sequence[str], font: QFont, ink: QColor, *, right: bool = False
    ) -> None:
        """Show lines of one font and colour, set to the left or to the right."""
        self.lettering, self.ink, self._right = font, ink, right
        self.setText("\n".join(lines))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.lettering)
        painter.setPen(self.ink)
        pitch = line_height(self.lettering)
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        for place, line in enumerate(self.text().split("\n")):
            where = QRect(0, place * pitch, self.width(), pitch)
            painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, line)


def line_height(font: QFont) -> int:
    """Return the distance between two lines on the wall."""
    return round(font.pixelSize() * PITCH)


@dataclass(slots=True)
class _Band:
    """A coloured ground behind text, and the colour of the bar on its left."""

    where: QRect
    ground: str
    bar: str


class WallSheet(QWidget):
    """One page of a `WallContent`; every size follows the height of the wall."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._content: WallContent | None = None
        self._theme = load_theme("dark")
        self._zoom = 1.0
        self._page = 0
        self._pages: tuple[Page, ...] = ()
        # Turning a page, or a change of the footer, sets no text again.
        self._composed: tuple[tuple[Piece, ...], Frame] | None = None
        self._set: tuple[Page, ...] = ()
        self._texts: list[WallText] = []
        self._used = 0
        self._bands: list[_Band] = []
        self._rules: list[int] = []

    @property
    def theme(self) -> Theme:
        """Return the wall's colours."""
        return self._theme

    @property
    def pages(self) -> int:
        """Return how many pages the case takes."""
        return max(len(self._pages), 1)

    @property
    def page(self) -> int:
        """Return which page is shown, from 1."""
        return self._page + 1

    def show_content(self, content: WallContent | None) -> None:
        """Show something else; the page stays while the case does."""
        if content == self._content:
            return
        if self._number(content) != self._number(self._content):
            self._page = 0
        self._content = content
        self._arrange()

    def set_theme(self, name: str) -> None:
        """Show the wall in the colours of the theme `name`."""
        self._theme = load_theme(name)
        self._arrange()

    def set_zoom(self, zoom: float) -> None:
        """Show everything larger or smaller than usual."""
        self._zoom = zoom
        self._arrange()

    def turn_page(self) -> None:
        """Show the next page, and the first after the last."""
        self._page = (self._page + 1) % self.pages
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() * 0.012
        for band in self._bands:
            painter.setBrush(wall_color(self._theme, band.ground))
            painter.drawRoundedRect(band.where, radius, radius)
            painter.setBrush(wall_color(self._theme, band.bar))
            bar = QRect(band.where)
            bar.setWidth(max(round(self.height() * 0.007), 2))
            painter.drawRect(bar)
        for y in self._rules:
            margin = self._margin
            width, thick = self.width() - 2 * margin, max(round(self.height() / 540), 1)
            painter.fillRect(margin, y, width, thick, self._theme.color("divider"))

    @staticmethod
    def _number(content: WallContent | None) -> str:
        return "" if content is None or content.case is None else content.case.number

    @property
    def _margin(self) -> int:
        return round(self.height() * 0.055)

    @property
    def _width(self) -> int:
        return self.width() - 2 * self._margin

    def _arrange(self) -> None:
        self._used = 0
        self._bands, self._rules = [], []
        self._pages = ()
        if self._content is not None:
            self._arrange_content(self._content)
        for text in self._texts[self._used :]:
            text.setText("")
            text.hide()
        self.update()

    def _arrange_content(self, content: WallContent) -> None:
        if content.case is None:
            self._arrange_idle(content)
            return
        top = self._arrange_heading(content)
        bottom = self._footer_top()
        frame = self._frame(bottom - top - round(self.height() * 0.065))
        wanted = (words.pieces(content.case), frame)
        if wanted != self._composed:
            self._composed, self._set = wanted, compose(*wanted)
        self._pages = self._set
        self._page = min(self._page, len(self._pages) - 1)
        self._arrange_footer(content, bottom)
        self._arrange_page(frame, top, bottom, words.advice_token(content.case))

    def _frame(self, room: int) -> Frame:
        indent = round(self.height() * 0.028)
        return Frame(self.height(), self._width, room, indent, self._zoom)

    def _arrange_idle(self, content: WallContent) -> None:
        frame = self._frame(self.height())
        name, day = frame.font(_BOARD_NAME, bold=True), frame.font(words.FACTS)
        lines = break_lines(content.board, name, self._width)
        y = round(self.height() * 0.36)
        y = self._put(lines, name, "text", y)
        self._put((formats.long_day(content.day),), day, "text2", y + line_height(day) // 3)
        self._arrange_footer(content, self._footer_top())

    def _arrange_heading(self, content: WallContent) -> int:
        case = content.case
        if case is None:
            return self._margin
        frame = self._frame(self.height())
        bold = frame.font(words.HEADING, bold=True)
        plain = frame.font(words.HEADING)
        place = words.whereabouts(content)
        lines = break_lines(words.heading(case), bold, self._width)
        y = round(self._margin * 0.75)
        last = QFontMetrics(bold).horizontalAdvance(lines[-1])
        beside = last + QFontMetrics(plain).horizontalAdvance(f"{place}   ") <= self._width
        after = self._put(lines, bold, "text", y)
        y = after - line_height(plain) if beside else after
        after = self._put((place,), plain, "text2", y, right=beside)
        after = self._arrange_identity(words.identity(case), after)
        self._rules.append(after + round(self.height() * 0.01))
        return after + round(self.height() * 0.03)

    def _arrange_identity(self, identity: str, y: int) -> int:
        if not identity:
            return y
        frame = self._frame(self.height())
        font, indent = frame.font(words.HEADING, bold=True), frame.indent
        lines = break_lines(f"▲ {identity}", font, self._width - 2 * indent)
        y += round(self.height() * 0.012)
        height = line_height(font) * len(lines) + indent // 2
        band = QRect(self._margin, y, self._width, height)
        self._bands.append(_Band(band, "attention_tint", "attention_fg"))
        self._put(lines, font, "attention_fg", y + indent // 4, indent=indent)
        return y + height

    def _footer_top(self) -> int:
        return self.height() - round(self._margin * 0.6) - line_height(self._footer_font())

    def _footer_font(self) -> QFont:
        return self._frame(0).font(words.FOOTER, least=words.FOOTER)

    def _arrange_footer(self, content: WallContent, y: int) -> None:
        font = self._footer_font()
        self._rules.append(y - round(self.height() * 0.01))
        width = self._width
        if self.pages > 1:
            bold = self._frame(0).font(words.FOOTER, bold=True, least=words.FOOTER)
            pages = f"{self.page}/{self.pages}"
            self._put((pages,), bold, "accent", y, right=True)
            width -= QFontMetrics(bold).horizontalAdvance(f"{pages}   ")
        shown = QFontMetrics(font).elidedText(
            words.footer(content), Qt.TextElideMode.ElideRight, width
        )
        unmasked = content.case is not None and content.case.unmasked
        token = "attention_fg" if unmasked else "text2"
        self._put((shown,), font, token, y, width=width)

    def _arrange_page(self, frame: Frame, top: int, bottom: int, bar: str) -> None:
        y, box = top, 0
        for one in self._pages[self._page]:
            if one.piece.boxed and not box:
                y += round(self.height() * 0.03)
                box = y - round(self.height() * 0.012)
            indent = frame.indent if one.piece.boxed else 0
            ink = one.piece.token
            y = self._put(one.lines, one.font, ink, y + one.before, indent=indent)
        if box:
            end = bottom - round(self.height() * 0.022)
            where = QRect(self._margin, box, self._width, max(end, y) - box)
            self._bands.append(_Band(where, "surface", bar))

    def _put(
        self,
        lines: Sequence[str],
        font: QFont,
        token: str,
        y: int,
        *,
        indent: int = 0,
        width: int = 0,
        right: bool = False,
    ) -> int:
        """Show lines at a height and return the height below them."""
        if self._used == len(self._texts):
            self._texts.append(WallText(self))
        text = self._texts[self._used]
        self._used += 1
        height = line_height(font) * len(lines)
        place = QPoint(self._margin + indent, y)
        text.setGeometry(place.x(), place.y(), (width or self._width) - 2 * indent, height)
        text.show_lines(lines, font, wall_color(self._theme, token), right=right)
        text.show()
        return y + height
