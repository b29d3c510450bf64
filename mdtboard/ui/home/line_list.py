"""A list of a few lines to go to, each with a sign, a title and a quiet note."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mdtboard.overriding import override
from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.theme import Tone, current_theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ITEM_ROLE = Qt.ItemDataRole.UserRole
_PADDING = 10


class Item(Protocol):
    """What a list shows: a key to find it by, the words a screen reader says."""

    @property
    def key(self) -> Hashable:
        """Return what tells it from the others; None for a heading."""

    @property
    def words(self) -> str:
        """Return all of it in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line to go to; the icon replaces the usual sign of the tone."""

    key: Hashable
    title: str
    note: str = ""
    trail: str = ""
    tone: Tone | None = None
    icon: str = ""

    @property
    def words(self) -> str:
        """Return all of it in words."""
        return ", ".join(part for part in (self.title, self.note, self.trail) if part)


Shown = TypeVar("Shown", bound=Item)


class _ItemsModel(QAbstractListModel, Generic[Shown]):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: tuple[Shown, ...] = ()

    def show_items(self, items: tuple[Shown, ...]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.words
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.items[index.row()].key is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class LineList(QListView, Generic[Shown]):
    """Shows items and keeps the chosen one by its key; a click or Enter goes there.

    `opened` carries the key of the item clicked or entered, `chosen` that of the one the
    keyboard has moved to.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, delegate: "LineDelegate | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = _ItemsModel[Shown](self)
        self._delegate = delegate or LineDelegate()
        self._delegate.setParent(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("plain", True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_clicked)

    @property
    def items(self) -> tuple[Shown, ...]:
        """Return what is shown."""
        return self._model.items

    def show_items(self, items: tuple[Shown, ...], chosen: Hashable | None = None) -> None:
        """Show `items`, with the one of the key `chosen` chosen, silently."""
        place = self.verticalScrollBar().value()
        blocker = self.selectionModel().blockSignals(True)
        self._model.show_items(items)
        self.select(chosen)
        self.selectionModel().blockSignals(blocker)
        self.verticalScrollBar().setValue(place)
        self.scrollTo(self.currentIndex())
        self.updateGeometry()
        self.viewport().update()

    def select(self, key: Hashable | None) -> bool:
        """Go to the item of `key`; say whether it is there."""
        for place, item in enumerate(self.items):
            if key is not None and item.key == key:
                self.setCurrentIndex(self._model.index(place))
                return True
        return False

    def current(self) -> Hashable | None:
        """Return the key of the item the keyboard is on."""
        place = self.currentIndex().row()
        return self.items[place].key if 0 <= place < len(self.items) else None

    def content_height(self) -> int:
        """Return the height that shows every item."""
        rows = sum(self.sizeHintForRow(place) for place in range(len(self.items)))
        return rows + 2 * self.frameWidth() + 10

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.current() is not None:
                self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    @Slot()
    def _on_current_changed(self) -> None:
        if self.current() is not None:
            self.chosen.emit(self.current())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        key = self.items[index.row()].key
        if key is not None:
            self.opened.emit(key)


class LineDelegate(QStyledItemDelegate):
    """Paints a sign, a title, and the note under it; the trail stands at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        item = index.data(ITEM_ROLE)
        return QSize(80, current_theme().px(50 if item.note else 34))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, option, index)
        self.draw_item(painter, option, index.data(ITEM_ROLE))
        painter.restore()

    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Colour the line under the pointer, and ring the one the keyboard is on."""
        theme, view = current_theme(), self.parent()
        rect = QRect(option.rect).adjusted(0, 1, 0, -1)
        focused = isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect, 4, 4)
        if focused:
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(rect, 4, 4)

    def draw_item(self, painter: QPainter, option: QStyleOptionViewItem, item: Line) -> None:
        """Draw what `item` says."""
        theme = current_theme()
        room = QRect(option.rect).adjusted(_PADDING, 4, -_PADDING, -4)
        name = item.icon or (SIGNS[item.tone] if item.tone else "")
        if name:
            side = theme.px(18)
            box = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
            token = f"{item.tone.value}_fg" if item.tone else "text2"
            Icons().draw(painter, box, name, token)
            room.setLeft(box.right() + theme.px(12))
        small = small_font(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        if item.trail:
            painter.setFont(small)
            painter.setPen(theme.color("text2"))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, item.trail)
            taken = QFontMetrics(small).horizontalAdvance(item.trail)
            room.setRight(room.right() - taken - 12)
        upper = QRect(room)
        if item.note:
            upper.setBottom(room.center().y())
            lower = QRect(room)
            lower.setTop(room.center().y() + 1)
            draw_line(painter, lower, item.note, small, "text2")
        draw_line(painter, upper, item.title, option.font, "text")


def draw_line(painter: QPainter, room: QRect, text: str, font: QFont, token: str) -> None:
    """Draw `text` on one line from the left of `room`, cut where the room ends."""
    painter.setFont(font)
    painter.setPen(current_theme().color(token))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


def small_font(font: QFont) -> QFont:
    """Return `font` at the size of notes."""
    small = QFont(font)
    small.setPointSizeF(current_theme().pt(9))
    return small


def strong_font(font: QFont) -> QFont:
    """Return `font` in semibold."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
