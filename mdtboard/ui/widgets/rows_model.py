"""Models over rows that somebody else has read, sorted and filtered."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mdtboard.overriding import override
from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.text import plain_tooltip

Row = TypeVar("Row")
Align = Literal["left", "right", "center"]

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PAGE = 200
_PAGES_KEPT = 40
_ALIGNMENT = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
}


@dataclass(frozen=True)
class Column(Generic[Row]):
    """How one column shows a row.

    `width` is in figures of the font; columns with a `weight` share what is left over. A tone
    brings its sign along unless `icon` names another. `accessible` replaces the text where a
    screen reader needs words. A column with a `sort_key` can be sorted by its heading.
    """

    heading: str
    text: Callable[[Row], str]
    align: Align = "left"
    icon: Callable[[Row], str | None] | None = None
    tone: Callable[[Row], Tone | None] | None = None
    tooltip: Callable[[Row], str] | None = None
    accessible: Callable[[Row], str] | None = None
    sort_key: str | None = None
    width: int = 12
    weight: int = 0
    hidden: bool = False


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """Turns rows into cells by a fixed set of columns; subclasses say where rows come from."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._getters: dict[int, Callable[[Column[Row], Row], object]] = {
            int(Qt.ItemDataRole.DisplayRole): _text,
            int(Qt.ItemDataRole.DecorationRole): _icon,
            int(Qt.ItemDataRole.ForegroundRole): _ink,
            int(Qt.ItemDataRole.ToolTipRole): _tooltip,
            int(Qt.ItemDataRole.AccessibleTextRole): _accessible,
            int(Qt.ItemDataRole.TextAlignmentRole): _alignment,
        }

    def row_at(self, place: int) -> Row:
        """Return the row shown at `place`."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many rows there are."""
        raise NotImplementedError

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.count()

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        getter = self._getters.get(int(role)) if index.isValid() else None
        if getter is None:
            return None
        return getter(self.columns[index.column()], self.row_at(index.row()))

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENT[column.align]
        return None


class RowsModel(ColumnsModel[Row]):
    """Shows a tuple of rows."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def row_at(self, place: int) -> Row:
        return self.rows[place]

    @override
    def count(self) -> int:
        return len(self.rows)


class WindowedModel(ColumnsModel[Row]):
    """Shows a list too long to read at once, 200 rows at a time as they come into view."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._total = 0
        self._fetch: Callable[[int, int], tuple[Row, ...]] | None = None
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    def show_window(self, total: int, fetch: Callable[[int, int], tuple[Row, ...]]) -> None:
        """Show `total` rows, of which `fetch(offset, limit)` reads any part."""
        self.beginResetModel()
        self._total = total
        self._fetch = fetch
        self._pages.clear()
        self.endResetModel()

    @override
    def row_at(self, place: int) -> Row:
        row = self.peek(place)
        if row is None:
            raise IndexError(place)
        return row

    @override
    def count(self) -> int:
        return self._total

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        getter = self._getters.get(int(role)) if index.isValid() else None
        if getter is None:
            return None
        # Rows deleted since they were counted leave blank lines until the next reading.
        row = self.peek(index.row())
        return None if row is None else getter(self.columns[index.column()], row)

    def peek(self, place: int) -> Row | None:
        """Return the row at `place`, or None if it has gone since it was counted."""
        number, offset = divmod(place, _PAGE)
        page = self._page(number)
        return page[offset] if 0 <= offset < len(page) else None

    def _page(self, number: int) -> tuple[Row, ...]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        if self._fetch is None or number < 0:
            return ()
        self._pages[number] = self._fetch(number * _PAGE, _PAGE)
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return self._pages[number]


def _text(column: Column[Row], row: Row) -> object:
    return " ".join(column.text(row).split())


def _icon(column: Column[Row], row: Row) -> object:
    tone = column.tone(row) if column.tone else None
    name = column.icon(row) if column.icon else (SIGNS[tone] if tone else None)
    if not name:
        return None
    return Icons().icon(name, f"{tone.value}_fg" if tone else "text2")


def _ink(column: Column[Row], row: Row) -> object:
    tone = column.tone(row) if column.tone else None
    return current_theme().status(tone).fg if tone else None


def _tooltip(column: Column[Row], row: Row) -> object:
    return plain_tooltip(column.tooltip(row)) if column.tooltip else None


def _accessible(column: Column[Row], row: Row) -> object:
    return column.accessible(row) if column.accessible else column.text(row)


def _alignment(column: Column[Row], row: Row) -> object:
    return _ALIGNMENT[column.align]
