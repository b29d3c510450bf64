"""Layouts on the 4 px grid."""

from itertools import pairwise

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)

from mdtboard.overriding import override

GAP = 8
PAGE_MARGIN = 16
CARD_PADDING = 12

Item = QWidget | QLayout | None


class FlowLayout(QLayout):
    """Sets widgets side by side from the left, on as many rows as they need."""

    def __init__(self, parent: QWidget | None = None, spacing: int = GAP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> "QtCore.Qt.Orientation":
        return QtCore.Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that `rect`'s width asks for."""
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, row_height = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > area.x() and x + size.width() > area.x() + area.width():
                x, y, row_height = area.x(), y + row_height + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            row_height = max(row_height, size.height())
        return y + row_height - rect.y() + self.contentsMargins().bottom()


def row(*items: Item, spacing: int = GAP, margin: int = 0) -> QHBoxLayout:
    """Return `items` side by side; None takes the free room."""
    layout = QHBoxLayout()
    _fill(layout, items, spacing, margin)
    return layout


def column(*items: Item, spacing: int = GAP, margin: int = 0) -> QVBoxLayout:
    """Return `items` one below the other; None takes the free room."""
    layout = QVBoxLayout()
    _fill(layout, items, spacing, margin)
    return layout


def tab_order(*widgets: QWidget) -> None:
    """Let Tab go through `widgets` in this order; the first stays where it is."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def tab_before(widget: QWidget, *others: QWidget) -> None:
    """Let Tab go through `others` right before `widget`, which stays where it is."""
    before = widget.previousInFocusChain()
    # Qt puts nothing behind a widget that never takes the focus.
    while before not in (None, widget) and before.focusPolicy() is QtCore.Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    if before is not None:
        tab_order(before, *others)


def tab_after(whole: QWidget, *others: QWidget) -> None:
    """Let Tab go from the last field inside `whole` to `others`."""
    inner = [each for each in (whole, *whole.findChildren(QWidget)) if _by_tab(each)]
    if inner:
        tab_order(inner[-1], *others)


def card(parent: QWidget | None, *items: Item, spacing: int = GAP) -> QFrame:
    """Return a white card with `items` one below the other."""
    frame = QFrame(parent)
    frame.setProperty("card", True)
    frame.setLayout(column(*items, spacing=spacing, margin=CARD_PADDING))
    return frame


def line(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    frame = QFrame(parent)
    frame.setProperty("line", True)
    return frame


def _by_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    )


def _fill(layout: QBoxLayout, items: tuple[Item, ...], spacing: int, margin: int) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
