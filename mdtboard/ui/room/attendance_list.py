"""The people of a meeting, each with the sign of how they take part."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.folding import fold
from mdtboard.domain.ids import PersonId
from mdtboard.domain.views import AttendanceLine
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label, within
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.text import plain_tooltip

_Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
NOTE = Qt.ItemDataRole.UserRole + 2
CLOCK = Qt.ItemDataRole.UserRole + 3
_SIGNS: dict[AttendanceMode, tuple[str, str]] = {
    AttendanceMode.EXPECTED: ("square", "text2"),
    AttendanceMode.PRESENT: ("square-check", "done_fg"),
    AttendanceMode.VIDEO: ("presentation", "done_fg"),
    AttendanceMode.WRITTEN: ("file-text", "info_fg"),
    AttendanceMode.EXCUSED: ("circle-x", "text2"),
    AttendanceMode.ABSENT: ("circle-x", "text2"),
}
_GONE = ("arrow-right", "text2")  # who left is there no longer, ticked or not
_CYCLE = (
    *(AttendanceMode.PRESENT, AttendanceMode.VIDEO),
    *(AttendanceMode.WRITTEN, AttendanceMode.EXCUSED),
)


class AttendanceModel(QAbstractListModel):
    """The people of a meeting, and what those who are away wrote on the case shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AttendanceLine, ...] = ()
        self._opinions: Mapping[PersonId, str] = {}

    @property
    def rows(self) -> tuple[AttendanceLine, ...]:
        """Return the people as they stand."""
        return self._rows

    def show_rows(self, rows: tuple[AttendanceLine, ...]) -> None:
        """Replace everybody shown."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_opinions(self, opinions: Mapping[PersonId, str]) -> None:
        """Mark who wrote on the case shown."""
        self._opinions = opinions
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def line(self, index: _Index) -> AttendanceLine:
        """Return the person in a row."""
        return self._rows[index.row()]

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        opinion = self._opinions.get(line.person_id, "")
        if role == LINE:
            return line
        if role == NOTE:
            return self._note(line, opinion)
        if role == CLOCK:
            there = line.mode is AttendanceMode.PRESENT and line.left_at is None
            return formats.clock(line.arrived_at) if there else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            how = label(line.mode) if line.left_at is None else self._left(line)
            spoken = (line.name, label(line.specialty), how, opinion)
            return ", ".join(word for word in spoken if word)
        if role == Qt.ItemDataRole.ToolTipRole:
            told = (line.full_name, line.institution, self._times(line), opinion)
            return plain_tooltip("\n".join(word for word in told if word))
        return None

    def _note(self, line: AttendanceLine, opinion: str) -> str:
        parts = [label(line.specialty)]
        # The specialty is known; what may be cut off stands last.
        if line.left_at is not None:
            parts.insert(0, self._left(line))
        elif line.mode not in (AttendanceMode.EXPECTED, AttendanceMode.PRESENT):
            parts.insert(0, within(line.mode))
        if opinion and line.mode is not AttendanceMode.WRITTEN:
            parts.insert(0, self.tr("in writing"))
        return " · ".join(parts)

    def _left(self, line: AttendanceLine) -> str:
        return self.tr("left {time}").format(time=formats.clock(line.left_at))

    def _times(self, line: AttendanceLine) -> str:
        """Return when a person came and left."""
        known = (line.arrived_at, line.left_at)
        return " – ".join(formats.clock(at) for at in known if at is not None)


class AttendanceDelegate(QStyledItemDelegate):
    """Draws a person with the sign of how they take part."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(current_theme().px(140), current_theme().px(38))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: AttendanceLine = index.data(LINE)
        theme = current_theme()
        painter.save()
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.color("selection" if focused else "hover"))
        side, left = theme.px(18), option.rect.left() + theme.px(8)
        top = option.rect.top() + theme.px(10)
        icon, token = _SIGNS[line.mode] if line.left_at is None else _GONE
        gone = line.left_at is not None
        Icons().draw(painter, QRect(left, top, side, side), icon, "text2" if gone else token)
        text_left = left + side + theme.px(8)
        room = QRect(
            text_left, option.rect.top() + 3, option.rect.right() - text_left - 4, theme.px(18)
        )
        there = not (line.mode.unstated or gone)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if there else QFont.Weight.Normal)
        self._text(painter, room, line.name, font, "text" if there else "text2")
        small = QFont(option.font)
        small.setPointSizeF(theme.pt(8.5))
        below = room.translated(0, theme.px(16))
        note, clock = str(index.data(NOTE)), str(index.data(CLOCK))
        self._text(painter, below, note, small, "text2")
        metrics = QFontMetrics(small)
        wide = metrics.horizontalAdvance(clock)
        # The tooltip has the time where the words leave no room for it.
        if clock and metrics.horizontalAdvance(note) + wide + theme.px(4) <= below.width():
            box = QRect(below.right() - wide, below.top(), wide + 1, below.height())
            self._text(painter, box, clock, small, "text2")
        painter.restore()

    def _text(self, painter: QPainter, room: QRect, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(current_theme().color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class AttendanceList(QListView):
    """The people; Space ticks, the right arrow says how, the left arrow that they leave now."""

    toggled = Signal(object)
    mode_wanted = Signal(object, object)
    leave_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AttendanceModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(AttendanceDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Participants"))
        self.setAccessibleDescription(
            self.tr("Space: there or not. Right arrow: how. Left arrow: leaves now.")
        )
        self.clicked.connect(self._on_clicked)
        self.customContextMenuRequested.connect(self._on_menu)

    def show_rows(self, rows: tuple[AttendanceLine, ...]) -> None:
        """Show who takes part, those who are there first; the cursor stays on its person.

        While somebody works in the list, nobody jumps away from under the cursor.
        """
        index = self.currentIndex()
        person = self.rows.line(index).person_id if index.isValid() else None
        places = {line.person_id: place for place, line in enumerate(self.rows.rows)}
        working = self.hasFocus() and places.keys() == {line.person_id for line in rows}
        ordered = sorted(rows, key=lambda line: places[line.person_id] if working else 0)
        if not working:
            ordered.sort(key=_order)
        self.rows.show_rows(tuple(ordered))
        for place, line in enumerate(ordered):
            if line.person_id == person:
                self.setCurrentIndex(self.rows.index(place))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (index.isValid() and plain and self._act(Qt.Key(event.key()), index)):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, index: QModelIndex) -> bool:
        """Do what a key means to a person, and tell whether it means anything."""
        line = self.rows.line(index)
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.toggled.emit(line)
        elif key == Qt.Key.Key_Right:
            self.mode_wanted.emit(line, _next_mode(line))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Delete):
            if line.mode.takes_part and line.left_at is None:
                self.leave_wanted.emit(line)
        else:
            return False
        return True

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.toggled.emit(self.rows.line(index))

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place) if self.indexAt(place).isValid() else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.rows.line(index), self.viewport().mapToGlobal(place))


def _next_mode(line: AttendanceLine) -> AttendanceMode:
    """Return the next way to take part; who is not there, or left, comes first of all back."""
    if line.left_at is not None or line.mode not in _CYCLE:
        return AttendanceMode.PRESENT
    return _CYCLE[(_CYCLE.index(line.mode) + 1) % len(_CYCLE)]


def _order(line: AttendanceLine) -> tuple[int, str]:
    there = not (line.mode.unstated or line.mode is AttendanceMode.EXCUSED)
    return (0 if there and line.left_at is None else 1, fold(line.name))
