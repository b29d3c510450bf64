"""The headings of a table, each with room for the arrow that says how rows are sorted."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from mdtboard.overriding import override
from mdtboard.ui.icons import Icons
from mdtboard.ui.theme import current_theme

_PADDING = 8
_ARROW = 14


class TableHeader(QHeaderView):
    """Draws quiet headings on the ground of the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setMouseTracking(True)

    def heading_width(self, section: int) -> int:
        """Return the room that a heading and its arrow need."""
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        advance = QFontMetrics(self._bold()).horizontalAdvance(words)
        return advance + 2 * _PADDING + current_theme().px(_ARROW) + 4

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(32))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        theme = current_theme()
        pointed = self.logicalIndexAt(self.mapFromGlobal(self.cursor().pos())) == section
        hovered = pointed and self.underMouse()
        painter.save()
        painter.fillRect(rect, theme.color("hover" if hovered else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("divider"))
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        align = self.model().headerData(
            section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        room = self._draw_arrow(painter, room, section, align)
        painter.setFont(self._bold())
        painter.setPen(theme.color("text" if hovered else "text2"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, align, cut)
        painter.restore()

    def _draw_arrow(
        self, painter: QPainter, room: QRect, section: int, align: Qt.AlignmentFlag
    ) -> QRect:
        """Draw the arrow beside the heading if it is this one's, and return the room left."""
        if self.sortIndicatorSection() != section:
            return room
        theme = current_theme()
        side = theme.px(_ARROW)
        top = room.center().y() - side // 2 + 1
        if align & Qt.AlignmentFlag.AlignRight:
            box = QRect(room.right() - side + 1, top, side, side)
            left_over = room.adjusted(0, 0, -side - 2, 0)
        else:
            words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
            advance = QFontMetrics(self._bold()).horizontalAdvance(words)
            left = min(room.left() + advance + 4, room.right() - side)
            box = QRect(left, top, side, side)
            left_over = room.adjusted(0, 0, -side - 2, 0)
        upwards = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        Icons().draw(painter, box, "arrow-up" if upwards else "arrow-down", "accent")
        return left_over

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(current_theme().pt(9))
        font.setWeight(QFont.Weight.DemiBold)
        return font
