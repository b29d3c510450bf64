"""A table of whole rows, for lists of sixty and of a hundred thousand."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from mdtboard.domain.matching import Typed
from mdtboard.overriding import override
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.row_delegate import RowDelegate
from mdtboard.ui.widgets.rows_model import Column, ColumnsModel, Row, RowsModel, WindowedModel
from mdtboard.ui.widgets.table_header import TableHeader

_LEAST_COLUMN = 48


class RowsTable(QTableView, Generic[Row]):
    """Shows rows, keeps the chosen one by its id, and asks others to sort.

    `current_row_changed` carries the row or None; `sort_requested` the key of the column and
    whether it runs downwards.
    """

    activated_row = Signal(object)
    current_row_changed = Signal(object)
    selection_changed = Signal()
    sort_requested = Signal(str, bool)
    empty_action = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], Hashable],
        parent: QWidget | None = None,
        *,
        windowed: bool = False,
        multiple: bool = False,
    ) -> None:
        super().__init__(parent)
        self._row_id = row_id
        self._windowed = WindowedModel(columns, self) if windowed else None
        self._plain = None if windowed else RowsModel(columns, self)
        self.rows_model: ColumnsModel[Row] = self._windowed or self._plain or RowsModel(columns)
        self._sorted: tuple[str, bool] | None = None
        self._sized_by_user = False
        self._fitting = False
        self._last_id: Hashable | None = None
        self.header = TableHeader(self)
        self.empty = EmptyState(parent=self.viewport())
        self.empty.hide()
        self.setModel(self.rows_model)
        self.delegate = RowDelegate(self)
        self.setItemDelegate(self.delegate)
        self._behave(multiple=multiple)
        self._set_up_headers()
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        self.entered.connect(self.delegate.hover)
        self.empty.action_requested.connect(self.empty_action)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show `rows`; the same records stay chosen as long as they are among them."""
        if self._plain is None:
            raise TypeError("A windowed table is shown by show_window.")
        kept, current, place = (
            self._chosen_ids(),
            self._current_id(),
            self.verticalScrollBar().value(),
        )
        blocker = self.selectionModel().blockSignals(True)
        self._plain.show_rows(rows)
        self.selectionModel().blockSignals(blocker)
        self._choose([i for i, row in enumerate(rows) if self._row_id(row) in kept], current)
        self.verticalScrollBar().setValue(place)
        self._after_rows()

    def show_window(self, total: int, fetch: Callable[[int, int], tuple[Row, ...]]) -> None:
        """Show `total` rows read in parts; the chosen record is kept if it has not moved."""
        if self._windowed is None:
            raise TypeError("This table was not made windowed.")
        current, place = self._current_id(), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        blocker = self.selectionModel().blockSignals(True)
        self._windowed.show_window(total, fetch)
        self.selectionModel().blockSignals(blocker)
        row = self._windowed.peek(place) if 0 <= place < total else None
        stays = row is not None and self._row_id(row) == current
        self._choose([place] if stays else [], current)
        self.verticalScrollBar().setValue(scrolled)
        self._after_rows()

    def mark_typed(self, text: str) -> None:
        """Mark in the rows what was typed to find them."""
        self.delegate.typed = Typed(text)
        self.viewport().update()

    def current(self) -> Row | None:
        """Return the row the user is on."""
        return self._row(self.currentIndex().row())

    def selected(self) -> tuple[Row, ...]:
        """Return the chosen rows from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self._row(place) for place in places)
        return tuple(row for row in rows if row is not None)

    def select(self, wanted: Hashable) -> bool:
        """Go to the row with the id `wanted`; say whether it is there."""
        if self._plain is None:
            return False
        for place, row in enumerate(self._plain.rows):
            if self._row_id(row) == wanted:
                index, flags = self.rows_model.index(place, 0), QItemSelectionModel.SelectionFlag
                # Not selectRow: with Ctrl held, as after Ctrl+V, that would add to what is chosen.
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                self.scrollTo(index)
                return True
        return False

    def set_empty(self, text: str, action_text: str | None = None, icon: str | None = None) -> None:
        """Say `text` whenever there are no rows, with one thing to do about it."""
        self.empty.show_message(text, action_text, icon)
        self._show_emptiness()

    def set_sort(self, sort_key: str, descending: bool = False) -> None:
        """Show which column the rows were sorted by."""
        self._sorted = (sort_key, descending)
        keys = [column.sort_key for column in self.rows_model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        section = keys.index(sort_key) if sort_key in keys else -1
        self.header.setSortIndicator(section, order)

    def columns_menu(self, parent: QWidget | None = None) -> QMenu:
        """Return a menu that shows and hides columns."""
        menu = QMenu(self.tr("Columns"), parent or self)
        header = self.header
        shown = len(self.rows_model.columns) - header.hiddenSectionCount()
        for place, column in enumerate(self.rows_model.columns):
            action = QAction(column.heading.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(place))
            action.setEnabled(shown > 1 or not action.isChecked())
            action.setData(place)
            menu.addAction(action)
        menu.triggered.connect(self._on_column_toggled)
        return menu

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, as Excel takes them."""
        header = self.header
        order = [header.logicalIndex(place) for place in range(header.count())]
        columns = [self.rows_model.columns[i] for i in order if not header.isSectionHidden(i)]
        lines = [
            "\t".join(" ".join(column.text(row).split()) for column in columns)
            for row in self.selected()
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and row is not None:
            self.activated_row.emit(row)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        if self.actions():
            menu.addSeparator()
        menu.addMenu(self.columns_menu(menu))
        menu.popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.setGeometry(self.viewport().rect())
        self._fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(
            self, "delegate"
        ):
            self._size_rows()
            self._fit_columns()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.delegate.hover(QModelIndex())
        super().leaveEvent(event)

    def _behave(self, *, multiple: bool) -> None:
        view = QAbstractItemView
        several, one = view.SelectionMode.ExtendedSelection, view.SelectionMode.SingleSelection
        self.setSelectionBehavior(view.SelectionBehavior.SelectRows)
        self.setSelectionMode(several if multiple else one)
        self.setEditTriggers(view.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(view.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(view.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)

    def _set_up_headers(self) -> None:
        header = self.header
        self.setHorizontalHeader(header)
        header.setMinimumSectionSize(_LEAST_COLUMN)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sectionClicked.connect(self._on_heading_clicked)
        header.sectionResized.connect(self._on_section_resized)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, column in enumerate(self.rows_model.columns):
            self.setColumnHidden(place, column.hidden)
        self._size_rows()

    def _size_rows(self) -> None:
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(
            max(theme.px(32), self.fontMetrics().height() + 12)
        )
        self.setIconSize(QSize(theme.px(16), theme.px(16)))

    def _fit_columns(self) -> None:
        """Give each column its width, and the rest to those with a weight."""
        if self._sized_by_user:
            return
        figure = self.fontMetrics().horizontalAdvance("0")
        columns = list(enumerate(self.rows_model.columns))
        shown = [(i, column) for i, column in columns if not self.isColumnHidden(i)]
        wanted = {
            i: max(self.header.heading_width(i), column.width * figure + 20) for i, column in shown
        }
        spare = self.viewport().width() - sum(wanted.values())
        weights = sum(column.weight for _, column in shown)
        self._fitting = True
        for i, column in shown:
            extra = spare * column.weight // weights if weights and spare > 0 else 0
            self.setColumnWidth(i, wanted[i] + extra)
        self._fitting = False

    def _row(self, place: int) -> Row | None:
        if not 0 <= place < self.rows_model.count():
            return None
        return self._windowed.peek(place) if self._windowed else self.rows_model.row_at(place)

    def _current_id(self) -> Hashable | None:
        row = self.current()
        return None if row is None else self._row_id(row)

    def _chosen_ids(self) -> set[Hashable]:
        return {self._row_id(row) for row in self.selected()}

    def _choose(self, places: list[int], current: Hashable | None) -> None:
        selection, flags = QItemSelection(), QItemSelectionModel.SelectionFlag
        last = max(len(self.rows_model.columns) - 1, 0)
        for place in places:
            index = self.rows_model.index(place, 0)
            selection.select(index, self.rows_model.index(place, last))
            row = self._row(place)
            if row is not None and self._row_id(row) == current:
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        if places:
            self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def _after_rows(self) -> None:
        self._show_emptiness()
        self.delegate.hover(QModelIndex())
        if self._current_id() is None and self._last_id is not None:
            self._last_id = None
            self.current_row_changed.emit(None)
        elif self.current() is not None:
            # The record may read differently now.
            self._last_id = self._current_id()
            self.current_row_changed.emit(self.current())

    def _show_emptiness(self) -> None:
        bare = self.rows_model.count() == 0 and bool(self.empty.text_label.text())
        self.empty.setGeometry(self.viewport().rect())
        self.empty.setVisible(bare)

    @Slot()
    def _on_current_row_changed(self) -> None:
        self._last_id = self._current_id()
        self.viewport().update()
        self.current_row_changed.emit(self.current())

    @Slot()
    def _on_selection_changed(self) -> None:
        self.selection_changed.emit()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self._row(index.row())
        if row is not None:
            self.activated_row.emit(row)

    @Slot(int)
    def _on_heading_clicked(self, section: int) -> None:
        key = self.rows_model.columns[section].sort_key
        if key is None:
            if self._sorted:
                self.set_sort(*self._sorted)
            else:
                self.header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        downwards = self._sorted == (key, False)
        self.set_sort(key, downwards)
        self.sort_requested.emit(key, downwards)

    @Slot()
    def _on_section_resized(self) -> None:
        pressed = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if not self._fitting and pressed:
            self._sized_by_user = True

    @Slot(QPoint)
    def _on_header_menu(self, where: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.header.mapToGlobal(where))

    @Slot(QAction)
    def _on_column_toggled(self, action: QAction) -> None:
        self.setColumnHidden(int(action.data()), not action.isChecked())
        self._fit_columns()
