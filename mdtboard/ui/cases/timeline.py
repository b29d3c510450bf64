"""A line of time: what happened to a case, and what is to come."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from mdtboard.ui import formats
from mdtboard.ui.cases.events import Event, EventKind
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.text import plain_tooltip

_SLOT = 92
_DOT = 6


class Timeline(QWidget):
    """Marks at equal distances, the newest at the right; what is to come is hollow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events: tuple[Event, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Show `events`, oldest first."""
        self.events = events
        words = [self._in_words(event) for event in events]
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription("; ".join(words) or self.tr("No dates yet"))
        self.setVisible(bool(events))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(320), theme.px(58))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(event.pos().x())
            words = "" if found is None else self._in_words(found)
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, hidden = self._in_room()
        slots = [self._slot(place, len(shown)) for place in range(len(shown))]
        for place, (item, slot) in enumerate(zip(shown, slots, strict=True)):
            if place:
                self._draw_line(painter, slots[place - 1], slot, dashed=item.coming)
            elif hidden:
                start = QRect(0, slot.y(), 1, slot.height())
                self._draw_line(painter, start, slot, dashed=True)
        for item, slot in zip(shown, slots, strict=True):
            self._draw_mark(painter, item, slot)
            self._draw_words(painter, item, slot)

    def _in_room(self) -> tuple[tuple[Event, ...], int]:
        """Return the newest marks there is room for, and how many older ones there are."""
        room = max(2, self.width() // current_theme().px(_SLOT))
        hidden = max(0, len(self.events) - room)
        return self.events[hidden:], hidden

    def _slot(self, place: int, count: int) -> QRect:
        width = min(self.width() // max(count, 1), current_theme().px(2 * _SLOT))
        return QRect(place * width, 0, width, self.height())

    def _at(self, x: int) -> Event | None:
        shown, _ = self._in_room()
        for place, item in enumerate(shown):
            if self._slot(place, len(shown)).contains(x, 1):
                return item
        return None

    def _centre(self, slot: QRect) -> QPointF:
        theme = current_theme()
        return QPointF(slot.left() + theme.px(_DOT) + 2, theme.px(10))

    def _draw_line(self, painter: QPainter, before: QRect, slot: QRect, *, dashed: bool) -> None:
        theme = current_theme()
        style = Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.color("border"), 1.5, style))
        gap = QPointF(theme.px(_DOT) + 4, 0)
        start = self._centre(before)
        painter.drawLine(start + gap if before.width() > 1 else start, self._centre(slot) - gap)

    def _draw_mark(self, painter: QPainter, item: Event, slot: QRect) -> None:
        theme = current_theme()
        side = theme.px(_DOT)
        colour = theme.color("text2") if item.tone is Tone.NEUTRAL else theme.status(item.tone).fg
        painter.setPen(QPen(colour, 2))
        painter.setBrush(theme.color("surface") if item.coming else colour)
        centre = self._centre(slot)
        if item.kind is EventKind.READING:
            diamond = [QPointF(0, -side), QPointF(side, 0), QPointF(0, side), QPointF(-side, 0)]
            painter.drawPolygon([centre + corner for corner in diamond])
        elif item.kind is EventKind.BOARD:
            box = QRectF(centre.x() - side + 1, centre.y() - side + 1, 2 * side - 2, 2 * side - 2)
            painter.drawRoundedRect(box, 2, 2)
        else:
            painter.drawEllipse(centre, side - 1, side - 1)

    def _draw_words(self, painter: QPainter, item: Event, slot: QRect) -> None:
        theme = current_theme()
        small = QFont(self.font())
        small.setPointSizeF(theme.pt(9))
        small.setWeight(QFont.Weight.DemiBold)
        room = QRect(slot.left() + 1, theme.px(20), slot.width() - 6, theme.px(19))
        lines = ((item.words, "text"), (formats.day(item.on), "text2"))
        for words, token in lines:
            painter.setFont(small)
            painter.setPen(theme.color(token))
            metrics = painter.fontMetrics()
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
            room.translate(0, theme.px(18))
            small.setWeight(QFont.Weight.Normal)

    def _in_words(self, event: Event) -> str:
        words = self.tr("{what}, planned for {date}") if event.coming else self.tr("{what}, {date}")
        said = words.format(what=event.words, date=formats.day(event.on))
        return f"{said}: {event.detail}" if event.detail else said
