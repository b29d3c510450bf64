"""A line of time: what happened to a case, and what is to come."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.cases.events import Event, EventKind
from mdtboard.ui.cases.timeline_places import Places, Words, fitting, places, span_end
from mdtboard.ui.cases.words import short_day
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.text import plain_tooltip

_SLOT = 92
_LEAST_SLOT = 15
# From here on every mark has its words, cut where they must be; below, those that fit whole.
_ROOMY = 56
_CUT = 36
_LEAST_WORDS = 62
_DOT = 6
_LINE = 12
_TODAY = -1
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Timeline(QWidget):
    """Marks at equal distances, the newest at the right; what is to come is hollow.

    Tab enters it, arrows go from mark to mark, Enter asks for the tab that tells more.
    """

    section_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events: tuple[Event, ...] = ()
        self.current = -1
        self._today = date.min
        self._folded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_events(self, events: tuple[Event, ...], today: date) -> None:
        """Show `events`, oldest first, and where `today` is among them."""
        self.events, self._today = events, today
        self.current = -1
        words = [self.words_of(event) for event in events]
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription("; ".join(words) or self.tr("No dates yet"))
        self.setVisible(bool(events) and not self._folded)
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Leave the line out where there is no room for it."""
        self._folded = folded
        self.setVisible(bool(self.events) and not folded)

    def words_of(self, event: Event) -> str:
        """Return a mark in words: what, when, and what there is to say of it."""
        day = formats.day(event.on)
        if event.until is not None and event.until != event.on:
            words = self.tr("{what}, {date} to {end}")
        elif not event.coming:
            words = self.tr("{what}, {date}")
        else:
            words = self.tr("{what}, planned for {date}") if day else self.tr("{what}, planned")
        said = words.format(what=event.words, date=day, end=formats.day(event.until))
        return f"{said}: {event.detail}" if event.detail else said

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(320), theme.px(62))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(event.pos().x())
            words = "" if found is None else self.words_of(self.events[found])
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0 and self.events:
            past = [n for n, each in enumerate(self.events) if not each.coming]
            self._go(past[-1] if past else 0)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self.current + _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self.events) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current >= 0:
            self.section_requested.emit(self.events[self.current].section)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().x())
        if found is not None:
            self._go(found)
            self.section_requested.emit(self.events[found].section)

    def _go(self, number: int) -> None:
        if not self.events:
            return
        self.current = min(max(number, 0), len(self.events) - 1)
        words = self.tr("Timeline, {number} of {count}: {what}").format(
            number=self.current + 1,
            count=len(self.events),
            what=self.words_of(self.events[self.current]),
        )
        self.setAccessibleName(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = self._places()
        self._draw_line(painter, found)
        self._draw_spans(painter, found)
        self._draw_today(painter, found)
        for number in found.shown(len(self.events)):
            self._draw_mark(painter, self.events[number], self._point(found.x_of(number)))
        if self.hasFocus() and self.current in found.shown(len(self.events)):
            self._draw_ring(painter, self._point(found.x_of(self.current)))
        for words in self._words(found):
            self._draw_words(painter, words, found)

    def _places(self) -> Places:
        theme = current_theme()
        today = QFontMetrics(self._small(bold=True)).horizontalAdvance(self.tr("Today"))
        return places(
            self.events,
            self._today,
            self.width() - self._inset(),
            least=theme.px(_LEAST_SLOT),
            most=theme.px(2 * _SLOT),
            for_today=today + theme.px(14),
            current=self.current,
        )

    def _inset(self) -> float:
        return current_theme().px(_DOT) + 3

    def _point(self, x: float) -> QPointF:
        return QPointF(x + self._inset(), current_theme().px(_LINE))

    def _at(self, x: float) -> int | None:
        """Return the mark whose place holds `x`."""
        found = self._places()
        for number in reversed(found.shown(len(self.events))):
            if found.x_of(number) <= x:
                return number
        return None

    def _draw_line(self, painter: QPainter, found: Places) -> None:
        shown = found.shown(len(self.events))
        if not shown:
            return
        colour = current_theme().color("border")
        first, last = found.x_of(shown[0]), found.x_of(shown[-1])
        middle = min(max(found.today, first), last)
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(self._point(first), self._point(middle))
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(self._point(middle), self._point(last))
        if found.first:
            painter.drawLine(QPointF(0, self._point(0).y()), self._point(first))

    def _draw_spans(self, painter: QPainter, found: Places) -> None:
        theme = current_theme()
        ends = [-1.0, -1.0]
        for number in found.shown(len(self.events)):
            end = span_end(self.events, found, number, self._today)
            start = found.x_of(number)
            if end is None or end <= start:
                continue
            lane = 0 if ends[0] <= start else 1
            ends[lane] = max(ends[lane], end)
            event = self.events[number]
            colour = theme.status(event.tone).fg
            centre = self._point(0).y() + (theme.px(4) if lane else 0)
            left, right = self._point(start).x(), self._point(end).x()
            high = theme.px(5)
            bar = QRectF(left, centre - high / 2, right - left, high)
            painter.setPen(QPen(colour, 1.2) if event.coming else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface") if event.coming else colour)
            painter.drawRoundedRect(bar, high / 2, high / 2)

    def _draw_today(self, painter: QPainter, found: Places) -> None:
        theme = current_theme()
        x = self._point(found.today).x()
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.drawLine(QPointF(x, theme.px(2)), QPointF(x, theme.px(_LINE + 10)))

    def _draw_mark(self, painter: QPainter, item: Event, centre: QPointF) -> None:
        theme = current_theme()
        side = theme.px(_DOT)
        colour = theme.color("text2") if item.tone is Tone.NEUTRAL else theme.status(item.tone).fg
        painter.setPen(QPen(colour, 2))
        painter.setBrush(theme.color("surface") if item.coming else colour)
        if item.kind is EventKind.READING:
            diamond = [QPointF(0, -side), QPointF(side, 0), QPointF(0, side), QPointF(-side, 0)]
            painter.drawPolygon([centre + corner for corner in diamond])
        elif item.kind is EventKind.RELAPSE:
            corners = [QPointF(0, -side), QPointF(side, side - 1), QPointF(-side, side - 1)]
            painter.drawPolygon([centre + corner for corner in corners])
        elif item.kind is EventKind.BOARD:
            box = QRectF(centre.x() - side + 1, centre.y() - side + 1, 2 * side - 2, 2 * side - 2)
            painter.drawRoundedRect(box, 2, 2)
        else:
            painter.drawEllipse(centre, side - 1, side - 1)

    def _draw_ring(self, painter: QPainter, centre: QPointF) -> None:
        theme = current_theme()
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, theme.px(_DOT + 4), theme.px(_DOT + 4))

    def _words(self, found: Places) -> tuple[Words, ...]:
        """Return which marks have their words beside them: the current one first, then the newest.

        Any other says them in its tooltip.
        """
        theme = current_theme()
        above, below = (QFontMetrics(self._words_font(found, bold=bold)) for bold in (True, False))
        roomy = found.slot >= theme.px(_ROOMY)
        most = (found.slot if roomy else theme.px(_SLOT)) - theme.px(6)
        shown = list(reversed(found.shown(len(self.events))))
        coming = [n for n in shown if self.events[n].coming]
        order = [n for n in shown if n == self.current]
        order += [_TODAY, *(n for n in coming if n not in order)]
        order += [n for n in shown if n not in order]
        wanted = []
        for number in order:
            first, second = self._lines(number, found)
            wide = max(above.horizontalAdvance(first), below.horizontalAdvance(second))
            x = found.today if number == _TODAY else found.x_of(number)
            whole = number == _TODAY or (number == self.current and self.hasFocus())
            width = float(wide + 4) if whole else min(float(wide + 4), most)
            wanted.append(Words(number, x, width))
        return fitting(
            wanted,
            self.width() - self._inset(),
            gap=theme.px(4),
            least=theme.px(_CUT if roomy else _LEAST_WORDS),
        )

    def _lines(self, number: int, found: Places) -> tuple[str, str]:
        if number == _TODAY:
            return self.tr("Today"), ""
        event = self.events[number]
        if _crowded(found) and event.on is not None and event.on.day is not None:
            return event.words, short_day(event.on.earliest)
        return event.words, formats.day(event.on)

    def _draw_words(self, painter: QPainter, words: Words, found: Places) -> None:
        theme = current_theme()
        tokens = ("accent", "accent") if words.number == _TODAY else ("text", "text2")
        left = words.left + (self._inset() - theme.px(_DOT) if words.number != _TODAY else 0)
        room = QRectF(left, theme.px(24), words.width, theme.px(18))
        lines = self._lines(words.number, found)
        for place, (text, token) in enumerate(zip(lines, tokens, strict=True)):
            painter.setFont(self._words_font(found, bold=place == 0))
            painter.setPen(theme.color(token))
            cut = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
            room.translate(0, theme.px(18))

    def _words_font(self, found: Places, *, bold: bool) -> QFont:
        """Return the font of a mark's words: where they crowd, one that leaves more whole."""
        font = self._small(bold=bold and not _crowded(found))
        if _crowded(found):
            font.setPointSizeF(current_theme().pt(8.5))
        return font

    def _small(self, *, bold: bool) -> QFont:
        small = QFont(self.font())
        small.setPointSizeF(current_theme().pt(9))
        small.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return small


def _crowded(found: Places) -> bool:
    return found.slot < current_theme().px(_SLOT)
