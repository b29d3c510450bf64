"""Paints table cells as parts of one row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mdtboard.domain.matching import Typed
from mdtboard.overriding import override
from mdtboard.ui.theme import current_theme, figures
from mdtboard.ui.widgets.marked_line import draw_marked

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_GAP = 6
_BAR = 3


class RowDelegate(QStyledItemDelegate):
    """Colours the whole row under the pointer, and bars the one the keyboard is on."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._hovered = -1
        self.typed = Typed("")

    @Slot(QModelIndex)
    def hover(self, index: QModelIndex) -> None:
        """Colour the row of `index`, or none if it is not valid."""
        if index.row() != self._hovered:
            self._hovered = index.row()
            self._view.viewport().update()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.color("selection"))
        elif index.row() == self._hovered:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hairline"))
        if index.row() == self._view.currentIndex().row() and rect.left() <= 0:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height() - 1)
            painter.fillRect(bar, theme.color("accent" if self._view.hasFocus() else "border"))
        self._draw_content(painter, option, index)

    def _draw_content(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        room = QRect(option.rect).adjusted(_PADDING, 0, -_PADDING, 0)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        if isinstance(icon, QIcon):
            side = self._view.iconSize().width()
            left = room.left() if text else room.center().x() - side // 2
            box = QRect(left, room.center().y() - side // 2 + 1, side, side)
            icon.paint(
                painter,
                box,
                Qt.AlignmentFlag.AlignCenter,
                QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled,
            )
            room.setLeft(box.right() + _GAP)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        chosen = option.state & QStyle.StateFlag.State_Selected
        # On the colour of the choice, only the text colour is sure to be readable.
        if ink is None or not enabled or chosen:
            group = QPalette.ColorGroup.Normal if enabled else QPalette.ColorGroup.Disabled
            ink = option.palette.color(group, QPalette.ColorRole.Text)
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        lined_up = align & Qt.AlignmentFlag.AlignRight
        painter.setFont(figures(option.font) if lined_up else option.font)
        painter.setPen(ink)
        if self.typed.tokens and not align & (Qt.AlignmentFlag.AlignHCenter | lined_up):
            draw_marked(painter, room, text, self.typed)
            return
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, align | Qt.TextFlag.TextSingleLine, cut)
