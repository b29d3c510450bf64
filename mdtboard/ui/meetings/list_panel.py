"""The calendar: upcoming and past meetings, and a place to plan one."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mdtboard.clock import Today
from mdtboard.overriding import override
from mdtboard.ui.home.line_list import (
    ITEM_ROLE,
    LineDelegate,
    LineList,
    draw_line,
    small_font,
    strong_font,
)
from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.labels import label
from mdtboard.ui.meetings.lines import MeetingItem
from mdtboard.ui.meetings.words import STEP_ICONS, STEP_TONES
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 10
_HEADING_HEIGHT, _HEIGHT, _WARNING_HEIGHT = 32, 78, 20


class MeetingDelegate(LineDelegate):
    """Paints a meeting: day and step, board and hour, how far it is prepared or validated."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        item = index.data(ITEM_ROLE)
        height = _HEADING_HEIGHT if item.key is None else _HEIGHT
        return QSize(80, current_theme().px(height + (_WARNING_HEIGHT if item.warning else 0)))

    @override
    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item: MeetingItem = index.data(ITEM_ROLE)
        if item.key is None:
            return
        theme, view = current_theme(), self.parent()
        rect = QRect(option.rect).adjusted(0, 2, -1, -2)
        chosen = isinstance(view, QListView) and view.currentIndex() == index
        focused = isinstance(view, QListView) and view.hasFocus() and chosen
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(theme.color("focus" if focused else "accent" if chosen else "divider"))
        ground = "selection" if chosen else "hover" if hovered else "surface"
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(rect, 6, 6)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(rect.left(), rect.top() + 8, 3, rect.height() - 16, 1.5, 1.5)

    @override
    def draw_item(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, item: MeetingItem
    ) -> None:
        theme = current_theme()
        if item.key is None:
            room = QRect(option.rect).adjusted(2, theme.px(8), 0, 0)
            draw_line(painter, room, item.title, strong_font(small_font(option.font)), "text2")
            return
        room = QRect(option.rect).adjusted(_PADDING + 2, 8, -_PADDING, -8)
        height = room.height() // (4 if item.warning else 3)
        top = QRect(room.left(), room.top(), room.width(), height)
        right = self._draw_step(painter, option, item, top)
        top.setRight(right - 8)
        draw_line(painter, top, item.title, strong_font(option.font), "text")
        small = small_font(option.font)
        middle = top.translated(0, height)
        middle.setRight(room.right())
        draw_line(painter, middle, item.note, small, "text2")
        self._draw_figure(painter, option, item, middle.translated(0, height))
        if item.warning:
            self._draw_warning(painter, option, item, middle.translated(0, 2 * height))

    def _draw_step(
        self, painter: QPainter, option: QStyleOptionViewItem, item: MeetingItem, room: QRect
    ) -> int:
        """Draw the step at the right end of `room`, and return where it begins."""
        theme, tone = current_theme(), STEP_TONES[item.step]
        font = strong_font(small_font(option.font))
        word = label(item.step)
        side = theme.px(14)
        width = QFontMetrics(font).horizontalAdvance(word) + side + theme.px(18)
        pill = QRect(0, 0, width, theme.px(22))
        pill.moveCenter(room.center())
        pill.moveRight(room.right())
        status = theme.status(tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(status.tint)
        painter.drawRoundedRect(pill, 4, 4)
        box = QRect(pill.left() + 6, pill.center().y() - side // 2 + 1, side, side)
        Icons().draw(painter, box, STEP_ICONS[item.step], f"{tone.value}_fg")
        text = pill.adjusted(side + 10, 0, 0, 0)
        draw_line(painter, text, word, font, f"{tone.value}_fg")
        return pill.left()

    def _draw_warning(
        self, painter: QPainter, option: QStyleOptionViewItem, item: MeetingItem, room: QRect
    ) -> None:
        """Draw what went wrong at the meeting; only the sign wears the colour."""
        side = current_theme().px(14)
        box = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        Icons().draw(painter, box, SIGNS[Tone.PROBLEM], f"{Tone.PROBLEM.value}_fg")
        draw_line(
            painter, room.adjusted(side + 6, 0, 0, 0), item.warning, small_font(option.font), "text"
        )

    def _draw_figure(
        self, painter: QPainter, option: QStyleOptionViewItem, item: MeetingItem, room: QRect
    ) -> None:
        """Draw how far the meeting is, in words and as a bar."""
        theme = current_theme()
        small = small_font(option.font)
        bar_width = theme.px(56) if item.total else 0
        text = room.adjusted(0, 0, -bar_width - 8 if bar_width else 0, 0)
        draw_line(painter, text, item.figure, small, "text2")
        if not item.total:
            return
        bar = QRect(room.right() - bar_width + 1, room.center().y() - 1, bar_width, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("divider"))
        painter.drawRoundedRect(bar, 2, 2)
        full = min(item.done, item.total) == item.total
        ink: QColor = theme.color("done_fg" if full else "accent")
        bar.setWidth(bar_width * min(item.done, item.total) // item.total)
        painter.setBrush(ink)
        if bar.width() > 0:
            painter.drawRoundedRect(bar, 2, 2)


class PlanPanel(QFrame):
    """Asks for the board and the day of a new meeting."""

    plan_requested = Signal(int, object)
    board_chosen = Signal(int)
    closed = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.form = FormGrid(self)
        self.board_combo = ChoiceBox[int](self)
        self.day_field = DateField(self, today=today)
        self.form.add(self.tr("&Board"), self.board_combo)
        self.form.add(self.tr("&Day"), self.day_field)
        self.note_label = plain_label(
            self.tr("The board's members and the cases that wait for it join by themselves."),
            self,
            "note",
            wrap=True,
        )
        self.plan_button = button(self.tr("Plan"), self, "primary")
        self.cancel_button = button(self.tr("Cancel"), self)
        self.setLayout(
            column(
                plain_label(self.tr("New meeting"), self, "strong"),
                self.form,
                self.note_label,
                row(None, self.cancel_button, self.plan_button),
                spacing=10,
                margin=12,
            )
        )
        self.hide()
        self.board_combo.activated.connect(self.board_chosen)
        self.day_field.returnPressed.connect(self._on_plan)
        self.plan_button.clicked.connect(self._on_plan)
        self.cancel_button.clicked.connect(self.close_panel)

    def open_panel(self, names: tuple[str, ...], chosen: int) -> None:
        """Ask, with the board `chosen` proposed."""
        self.board_combo.set_choices(tuple(enumerate(names)))
        self.board_combo.choose(chosen)
        self.show_error("")
        self.show()
        self.day_field.setFocus()
        self.day_field.selectAll()

    def show_day(self, day: date) -> None:
        """Propose `day`."""
        self.day_field.set_value(day)
        self.day_field.selectAll()
        self.show_error("")

    def show_error(self, text: str) -> None:
        """Say under the day why the meeting cannot be planned."""
        self.form.set_error(self.day_field, text)

    @Slot()
    def close_panel(self) -> None:
        """Put the question away."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_plan(self) -> None:
        value = self.day_field.value()
        held_on = value if isinstance(value, date) else None
        self.plan_requested.emit(self.board_combo.currentIndex(), held_on)


class ListPanel(QWidget):
    """The calendar with its filter and the place to plan a meeting."""

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan_button = button(self.tr("Plan a meeting…"), self)
        self.plan_button.setIcon(Icons().icon("plus"))
        self.plan_button.setToolTip(self.tr("Ctrl+N"))
        self.plan_panel = PlanPanel(today, self)
        self.filter_combo = ChoiceBox[int](self)
        self.filter_combo.setAccessibleName(self.tr("Board"))
        self.filter_combo.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list = LineList[MeetingItem](MeetingDelegate(), self)
        self.list.setAccessibleName(self.tr("Meetings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("Meetings"), self, "title"))
        layout.addWidget(self.plan_button)
        layout.addWidget(self.plan_panel)
        layout.addWidget(self.filter_combo)
        layout.addWidget(self.list, 1)

    def show_boards(self, names: tuple[str, ...], chosen: int) -> None:
        """Offer the boards to filter by; one alone needs no filter."""
        self.filter_combo.set_choices(tuple(enumerate((self.tr("All boards"), *names))))
        self.filter_combo.choose(chosen)
        self.filter_combo.setVisible(len(names) > 1)
