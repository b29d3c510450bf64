"""The list under a line of typing: a title, a quiet note, and perhaps a shortcut."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mdtboard.domain.matching import Typed
from mdtboard.overriding import override
from mdtboard.ui.icons import Icons
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.marked_line import draw_marked
from mdtboard.ui.widgets.text import plain_tooltip

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LINE_ROLE = Qt.ItemDataRole.UserRole
_PADDING = 8


@dataclass(frozen=True)
class Suggestion:
    """One row; a disabled one says why in its note."""

    key: object
    title: str
    note: str = ""
    trail: str = ""
    icon: str = ""
    enabled: bool = True


class _SuggestionModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Suggestion, ...] = ()

    def show_rows(self, rows: tuple[Suggestion, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _LINE_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.note, row.trail) if part)
        if role == Qt.ItemDataRole.ToolTipRole and row.note:
            return plain_tooltip(f"{row.title}\n{row.note}")
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and not self.rows[index.row()].enabled:
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class _SuggestionDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = current_theme()
        row = index.data(_LINE_ROLE)
        metrics = QFontMetrics(option.font)
        width = metrics.horizontalAdvance(f"{row.title}   {row.note}   {row.trail}")
        return QSize(width + 2 * _PADDING + (theme.px(28) if row.icon else 0), theme.px(30))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        row = index.data(_LINE_ROLE)
        view = self.parent()
        chosen = isinstance(view, QListView) and view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if row.enabled else "surface2"))
            painter.drawRoundedRect(option.rect, 4, 4)
        typed = view.typed if isinstance(view, SuggestionList) else None
        _draw_row(painter, option, row, typed)
        painter.restore()


def _draw_row(
    painter: QPainter, option: QStyleOptionViewItem, row: Suggestion, typed: Typed | None
) -> None:
    """Draw icon and title from the left, shortcut from the right, the note in between."""
    theme = current_theme()
    room = QRect(option.rect).adjusted(_PADDING, 0, -_PADDING, 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    if row.icon:
        side = theme.px(18)
        box = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        Icons().draw(painter, box, row.icon, "text2" if row.enabled else "disabled")
        room.setLeft(box.right() + theme.px(10))
    small = QFont(option.font)
    small.setPointSizeF(theme.pt(9))
    small_metrics = QFontMetrics(small)
    if row.trail:
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, row.trail)
        room.setRight(room.right() - small_metrics.horizontalAdvance(row.trail) - 16)
    painter.setFont(option.font)
    painter.setPen(theme.color("text" if row.enabled else "disabled"))
    width = draw_marked(painter, room, row.title, typed)
    room.setLeft(room.left() + width + 12)
    if row.note and room.width() > 24:
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        draw_marked(painter, room, row.note, typed)


class SuggestionList(QListView):
    """Shows suggestions and the one that Enter would take; the keyboard stays in the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed = Typed("")
        self._rows_model = _SuggestionModel(self)
        self.setModel(self._rows_model)
        self.setItemDelegate(_SuggestionDelegate(self))
        self.setProperty("plain", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.entered.connect(self.setCurrentIndex)

    @property
    def rows(self) -> tuple[Suggestion, ...]:
        """Return what is shown."""
        return self._rows_model.rows

    def show_rows(self, rows: tuple[Suggestion, ...], chosen: int = 0, typed: str = "") -> None:
        """Show `rows`, with row number `chosen` ready to be taken; -1 chooses none.

        What was `typed` is marked in them.
        """
        self.typed = Typed(typed)
        self._rows_model.show_rows(rows)
        if 0 <= chosen < len(rows):
            self.setCurrentIndex(self._rows_model.index(chosen))
        self.scrollToTop()

    def current(self) -> Suggestion | None:
        """Return the row that Enter would take."""
        place = self.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def at(self, index: QModelIndex) -> Suggestion:
        """Return the row behind `index`."""
        return self.rows[index.row()]

    def step(self, by: int) -> None:
        """Move `by` rows over those that can be taken; a single step goes round at the ends."""
        places = [place for place, row in enumerate(self.rows) if row.enabled]
        if not places:
            return
        here = self.currentIndex().row()
        if here in places:
            target = places.index(here) + by
        else:
            # From a row that cannot be taken, the nearest one that way is one step.
            below = sum(place < here for place in places)
            target = below + by - 1 if by > 0 else below + by
        last = len(places) - 1
        target = target % len(places) if abs(by) == 1 else min(max(target, 0), last)
        self.setCurrentIndex(self._rows_model.index(places[target]))

    def wanted_size(self, most: int) -> QSize:
        """Return the room for the rows, and for no more than `most` of them."""
        height = self.sizeHintForRow(0) if self.rows else 0
        width = self.sizeHintForColumn(0) if self.rows else 0
        return QSize(width + 24, min(len(self.rows), most) * height + 10)
