"""Who takes part: one keystroke to tick a person, one more for video or a written opinion."""

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
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.ids import PersonId
from mdtboard.domain.meeting import QuorumResult
from mdtboard.domain.person import Person
from mdtboard.domain.views import AttendanceLine
from mdtboard.ui import formats
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead

_Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
_SIGNS: dict[AttendanceMode, tuple[str, str]] = {
    AttendanceMode.EXPECTED: ("square", "text2"),
    AttendanceMode.PRESENT: ("square-check", "done_fg"),
    AttendanceMode.VIDEO: ("presentation", "done_fg"),
    AttendanceMode.WRITTEN: ("file-text", "info_fg"),
    AttendanceMode.EXCUSED: ("circle-x", "text2"),
}


class AttendanceModel(QAbstractListModel):
    """The people of a meeting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AttendanceLine, ...] = ()

    def show_rows(self, rows: tuple[AttendanceLine, ...]) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

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
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.name}, {label(line.specialty)}, {label(line.mode)}"
        return None


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
        icon, token = _SIGNS[line.mode]
        gone = line.left_at is not None
        Icons().icon(icon, "text2" if gone else token).paint(painter, QRect(left, top, side, side))
        text_left = left + side + theme.px(8)
        room = QRect(
            text_left, option.rect.top() + 3, option.rect.right() - text_left - 4, theme.px(18)
        )
        there = line.mode is not AttendanceMode.EXPECTED and not gone
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if there else QFont.Weight.Normal)
        self._text(painter, room, line.name, font, "text" if there else "text2")
        small = QFont(option.font)
        small.setPointSizeF(theme.pt(8.5))
        below = room.translated(0, theme.px(16))
        self._text(painter, below, self._note(line), small, "text2")
        painter.restore()

    def _note(self, line: AttendanceLine) -> str:
        parts = [label(line.specialty)]
        if line.left_at is not None:
            parts.append(self.tr("left {time}").format(time=formats.clock(line.left_at)))
        elif line.mode not in (AttendanceMode.EXPECTED, AttendanceMode.PRESENT):
            parts.append(label(line.mode).lower())
        elif line.arrived_at is not None:
            parts.append(formats.clock(line.arrived_at))
        return " · ".join(parts)

    def _text(self, painter: QPainter, room: QRect, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(current_theme().color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class AttendanceList(QListView):
    """The people; Space or a click ticks, the menu says how they take part."""

    toggled = Signal(object)
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
        self.clicked.connect(self._on_clicked)
        self.customContextMenuRequested.connect(self._on_menu)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.toggled.emit(self.rows.line(index))
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.toggled.emit(self.rows.line(index))

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place) if self.indexAt(place).isValid() else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.rows.line(index), self.viewport().mapToGlobal(place))


class AttendancePanel(QFrame):
    """The participants with their quorum."""

    mode_chosen = Signal(object, object)
    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._people: dict[object, Person] = {}
        self._lines: dict[PersonId, AttendanceLine] = {}
        self._target: AttendanceLine | None = None
        self.heading = plain_label(self.tr("Participants"), self, "heading")
        self.quorum_pill = Pill("", Tone.NEUTRAL, self)
        self.quorum_note = plain_label("", self, "note", wrap=True)
        self.name_edit = TypeAhead(self)
        self.name_edit.setPlaceholderText(self.tr("Name, then Enter  (F4)"))
        self.name_edit.setAccessibleName(self.tr("Who takes part"))
        self.list = AttendanceList(self)
        self.setLayout(
            column(
                *(self.heading, self.quorum_pill, self.quorum_note, self.name_edit, self.list),
                spacing=6,
                margin=10,
            )
        )
        self.name_edit.chosen.connect(self._on_name_chosen)
        self.list.toggled.connect(self._on_toggled)
        self.list.menu_wanted.connect(self._on_menu_wanted)

    def show_attendance(self, rows: tuple[AttendanceLine, ...], quorum: QuorumResult) -> None:
        """Show who takes part, those who are there first, and whether the quorum is met."""
        self._lines = {row.person_id: row for row in rows}
        place = self.list.currentIndex().row()
        self.list.rows.show_rows(tuple(sorted(rows, key=_order)))
        if place >= 0:
            self.list.setCurrentIndex(self.list.rows.index(place))
        words = self.tr("Quorum met")
        if not quorum.met:
            words = self.tr("Quorum not met")
        self.quorum_pill.show_state(words, Tone.DONE if quorum.met else Tone.ATTENTION)
        note = self.tr("%n medical specialty(ies)", "", quorum.specialties)
        if quorum.missing:
            missing = ", ".join(label(item).lower() for item in quorum.missing)
            note = self.tr("{count}; missing: {items}").format(count=note, items=missing)
        self.quorum_note.setText(note)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Offer everybody who can come."""
        self._people = {person.id: person for person in people}
        self.name_edit.set_options(
            tuple(
                Option(
                    person.id,
                    f"{person.family_name} {person.given_name}".strip(),
                    label(person.specialty),
                    0 if person.id in self._lines else 1,
                )
                for person in people
            )
        )

    def focus_name(self) -> None:
        """Put the cursor where a name is typed."""
        self.name_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_name_chosen(self, key: object) -> None:
        if key is None:
            return
        line = self._lines.get(key)  # type: ignore[call-overload]
        self.name_edit.choose(None)
        there = line is not None and line.mode.takes_part and line.left_at is None
        mode = AttendanceMode.EXPECTED if there else AttendanceMode.PRESENT
        self.mode_chosen.emit(key, mode)

    @Slot(object)
    def _on_toggled(self, line: AttendanceLine) -> None:
        there = line.mode is not AttendanceMode.EXPECTED and line.left_at is None
        mode = AttendanceMode.EXPECTED if there else AttendanceMode.PRESENT
        self.mode_chosen.emit(line.person_id, mode)

    @Slot(object, QPoint)
    def _on_menu_wanted(self, line: AttendanceLine, place: QPoint) -> None:
        self._target = line
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mode in AttendanceMode:
            action = menu.addAction(label(mode))
            action.setData(mode.value)
            action.setCheckable(True)
            action.setChecked(line.mode is mode and line.left_at is None)
        if line.mode.takes_part:
            menu.addSeparator()
            menu.addAction(self.tr("Leaves now")).setData("left")
        menu.triggered.connect(self._on_menu_chosen)
        menu.popup(place)

    @Slot(object)
    def _on_menu_chosen(self, action: object) -> None:
        value = action.data()  # type: ignore[attr-defined]
        if self._target is None:
            return
        if value == "left":
            self.left.emit(self._target.person_id)
        else:
            self.mode_chosen.emit(self._target.person_id, AttendanceMode(value))


def _order(line: AttendanceLine) -> tuple[int, str]:
    there = line.mode not in (AttendanceMode.EXPECTED, AttendanceMode.EXCUSED)
    return (0 if there and line.left_at is None else 1, line.name)
