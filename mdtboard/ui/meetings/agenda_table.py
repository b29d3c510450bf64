"""The agenda in its two lanes: drawn in two lines a case, and reordered by dragging."""

from collections.abc import Hashable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyleOptionViewItem, QWidget

from mdtboard.domain.patient import Information
from mdtboard.domain.reading import ReadingState
from mdtboard.overriding import override
from mdtboard.ui.home.line_list import draw_line, strong_font
from mdtboard.ui.labels import label
from mdtboard.ui.meetings import words
from mdtboard.ui.meetings.agenda_cells import (
    draw_missing,
    draw_number,
    draw_opposed,
    draw_reading,
    draw_two,
)
from mdtboard.ui.meetings.lines import AgendaLine
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.row_delegate import RowDelegate
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable

_Index = QModelIndex | QPersistentModelIndex
_ROW, _HEADING = 48, 34
_NARROW = 620
_NUMBER, _PATIENT, _QUESTION, _MISSING, _READING = range(5)


class AgendaDelegate(RowDelegate):
    """Draws a case in two lines, and a heading over each lane."""

    def __init__(self, table: "AgendaTable") -> None:
        super().__init__(table)
        self._table = table

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._table.rows_model.row_at(index.row())
        if row.id is not None:
            super().paint(painter, option, index)
            return
        theme, rect = current_theme(), QRect(option.rect)
        painter.fillRect(rect, theme.color("window"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hairline"))
        if index.column() == 0:
            room = rect.adjusted(8, 0, -8, 0)
            draw_line(painter, room, row.heading, strong_font(option.font), "text")

    @override
    def _draw_content(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._table.rows_model.row_at(index.row())
        room = QRect(option.rect).adjusted(8, 5, -8, -5)
        column = index.column()
        if column == _NUMBER:
            draw_number(painter, option, row, room)
        elif column == _PATIENT:
            room = draw_opposed(painter, row, room)
            below = " · ".join(p for p in (_opposed(row), row.case_number, row.diagnosis) if p)
            above = f"{row.patient} · {row.age}" if row.age else row.patient
            draw_two(painter, option, room, above, below, strong=True)
        elif column == _QUESTION:
            below = " · ".join(part for part in (row.reason, row.requester) if part)
            asked = row.question or self.tr("No question yet")
            draw_two(painter, option, room, asked, below, quiet=not row.question)
        elif column == _MISSING:
            draw_missing(painter, option, row.missing, room)
        elif row.reading is not ReadingState.NOT_DUE:
            draw_reading(painter, option, row.reading, room)


class AgendaTable(RowsTable[AgendaLine]):
    """One meeting's cases; a case is dragged to its place, or to the other lane.

    `dropped` carries the id of the case, the lane and the place in it, counted from 0.
    """

    dropped = Signal(object, object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_columns(), _line_id, parent)
        self.locked = False
        self._pressed: AgendaLine | None = None
        self._pressed_at = QPoint()
        self._gap: int | None = None
        self.delegate = AgendaDelegate(self)
        self.setItemDelegate(self.delegate)
        self.entered.connect(self.delegate.hover)
        self.setAccessibleName(self.tr("Agenda"))
        self.horizontalHeader().setSectionsMovable(False)
        self._size_lines()

    def show_lines(self, lines: tuple[AgendaLine, ...]) -> None:
        """Show the agenda; the case the user is on stays chosen."""
        self.clearSpans()
        self.show_rows(lines)
        for place, line in enumerate(lines):
            if line.id is None:
                self.setSpan(place, 0, 1, len(self.rows_model.columns))
        self._size_lines()

    def chosen(self) -> AgendaLine | None:
        """Return the case the user is on; a heading is none."""
        row = self.current()
        return row if row is not None and row.id is not None else None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(
            self, "locked"
        ):
            self._size_lines()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # The panel beside the table has the question, and the letter R tells of the reading.
        narrow = event.size().width() < current_theme().px(_NARROW)
        self.setColumnHidden(_QUESTION, narrow)
        self.setColumnHidden(_READING, narrow)
        super().resizeEvent(event)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        backwards = index.row() < self.currentIndex().row() and index.row() > 0
        while index.isValid() and self.rows_model.row_at(index.row()).id is None:
            index = self.rows_model.index(index.row() + (-1 if backwards else 1), index.column())
        return index if index.isValid() else self.currentIndex()

    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if index.isValid() and self.rows_model.row_at(index.row()).id is None:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.rowAt(event.position().toPoint().y())
        line = self.rows_model.row_at(place) if place >= 0 else None
        if line is None or line.id is None:
            event.accept()
            return
        self._pressed, self._pressed_at = line, event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        held = event.buttons() & Qt.MouseButton.LeftButton and self._pressed and not self.locked
        if not held:
            super().mouseMoveEvent(event)
            return
        far = (where - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._gap is None and not far:
            return
        self._gap = self._gap_at(where.y())
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.scrollTo(self.indexAt(QPoint(4, where.y())))
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, gap = self._pressed, self._gap
        self._end_drag()
        if pressed is None or gap is None:
            super().mouseReleaseEvent(event)
            return
        above = [self.rows_model.row_at(place) for place in range(gap)]
        lane = above[-1].lane if above else pressed.lane
        cases = [line for line in above if line.lane is lane and line.id not in (None, pressed.id)]
        self.dropped.emit(pressed.id, lane, len(cases))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gap is not None:
            self._end_drag()
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen() is not None:
            super().contextMenuEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        last = self.rows_model.count() - 1
        if self._gap <= last:
            y = self.rowViewportPosition(self._gap)
        else:
            y = self.rowViewportPosition(last) + self.rowHeight(last)
        painter = QPainter(self.viewport())
        painter.fillRect(0, y - 1, self.viewport().width(), 3, current_theme().color("accent"))

    def _gap_at(self, y: int) -> int:
        """Return before which row a drop at the height `y` lands, never above the first lane."""
        place = self.rowAt(y)
        if place < 0:
            return self.rows_model.count() if y > 0 else 1
        middle = self.rowViewportPosition(place) + self.rowHeight(place) // 2
        return max(place + (1 if y > middle else 0), 1)

    def _end_drag(self) -> None:
        self._pressed = None
        if self._gap is not None:
            self._gap = None
            self.unsetCursor()
            self.viewport().update()

    def _size_lines(self) -> None:
        theme = current_theme()
        heights = self.verticalHeader()
        heights.setDefaultSectionSize(theme.px(_ROW))
        for place in range(self.rows_model.count()):
            if self.rows_model.row_at(place).id is None:
                heights.resizeSection(place, theme.px(_HEADING))


def _line_id(line: AgendaLine) -> Hashable:
    return line.lane if line.id is None else line.id


def _columns() -> tuple[Column[AgendaLine], ...]:
    translate = words.translate
    return (
        Column[AgendaLine](translate("meetings", "No."), _number, width=2, accessible=_spoken),
        Column[AgendaLine](
            translate("meetings", "Patient and diagnosis"),
            _patient,
            width=20,
            weight=5,
            tooltip=_patient,
        ),
        Column[AgendaLine](
            translate("meetings", "Question"), _question, width=14, weight=5, tooltip=_question
        ),
        Column[AgendaLine](
            translate("meetings", "Missing"),
            _letters,
            width=15,
            tooltip=_missing_lines,
            accessible=_missing,
        ),
        Column[AgendaLine](
            translate("meetings", "Second reading"),
            _reading,
            width=12,
            tooltip=_reading_words,
            accessible=_reading_words,
        ),
    )


def _number(line: AgendaLine) -> str:
    return line.number if line.id is not None else line.heading


def _spoken(line: AgendaLine) -> str:
    return f"{line.number}, {label(line.step)}" if line.id is not None else line.heading


def _patient(line: AgendaLine) -> str:
    parts = (line.patient, line.age, _opposed(line), line.case_number, line.diagnosis)
    return " · ".join(part for part in parts if part)


def _opposed(line: AgendaLine) -> str:
    return label(Information.OPPOSED) if line.opposed else ""


def _question(line: AgendaLine) -> str:
    parts = (line.question, line.reason, line.requester)
    return " · ".join(part for part in parts if part)


def _letters(line: AgendaLine) -> str:
    return " ".join(words.LETTERS[item] for item in words.LETTERS if item in line.missing)


def _missing(line: AgendaLine) -> str:
    if line.id is None:
        return ""
    if not line.missing:
        return words.translate("meetings", "Nothing is missing")
    items = ". ".join(words.missing(line.missing))
    return words.translate("meetings", "Missing. {items}").format(items=items)


def _missing_lines(line: AgendaLine) -> str:
    return "\n".join(words.missing(line.missing)) or _missing(line)


def _reading(line: AgendaLine) -> str:
    return words.reading(line.reading)


def _reading_words(line: AgendaLine) -> str:
    return label(line.reading) if line.id is not None else ""
