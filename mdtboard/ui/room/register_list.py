"""The standard cases as the coordinator reads them before they are registered."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
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

from mdtboard.domain.decision import Decision
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.template import Slot as TemplateSlot
from mdtboard.domain.wall import Mask
from mdtboard.overriding import override
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label
from mdtboard.ui.room.agenda_list import READING_SIGNS
from mdtboard.ui.room.register_presenter import Lack, RegisterRow
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.text import plain_tooltip

_Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
WORDS = Qt.ItemDataRole.UserRole + 2
_DETAILS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """What a row says, with the names masked where they must not be seen."""

    number: str
    name: str
    diagnosis: str
    question: str
    reading: str
    advice: str
    guideline: str
    lack: str


class RegisterModel(QAbstractListModel):
    """The cases of the lane, each with what is still missing in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RegisterRow, ...] = ()
        self._discreet = False

    def set_discreet(self, discreet: bool) -> None:
        """Mask the names, or show them again."""
        self._discreet = discreet

    @property
    def rows(self) -> tuple[RegisterRow, ...]:
        """Return what is shown."""
        return self._rows

    def show_rows(self, rows: tuple[RegisterRow, ...]) -> None:
        """Replace everything shown; the same cases keep their places."""
        if _ids(rows) == _ids(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == WORDS:
            return self.words(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in self._spoken(row) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(part for part in _told(self.words(row)) if part))
        return None

    def words(self, row: RegisterRow) -> RowWords:
        """Return what a row says."""
        case = row.case
        mask = Mask(case.patient).mask if self._discreet else str
        return RowWords(
            number=case.number,
            name=case.case.number if self._discreet else case.patient.name,
            diagnosis=mask(case.case.diagnosis),
            question=mask(case.presentation.question),
            reading=label(case.reading_state) if case.reading_state in READING_SIGNS else "",
            advice=mask(advice_of(row.decision)),
            guideline=row.decision.guideline_name,
            lack=self._lack(row),
        )

    def _lack(self, row: RegisterRow) -> str:
        words = {
            Lack.ADVICE: self.tr("No advice yet"),
            Lack.GUIDELINE: self.tr("No guideline yet"),
            Lack.GAP: self.tr("The advice has a gap to fill"),
            Lack.DEPARTS: self.tr("No guideline is followed: to discuss"),
            Lack.OPPOSED: self.tr("The patient is opposed: open the case to say why"),
        }
        if row.lack is Lack.FACTS:
            facts = ", ".join(self._fact(slot) for slot in row.facts)
            return self.tr("The case does not say: {facts}").format(facts=facts)
        return "" if row.lack is None else words[row.lack]

    def _fact(self, slot: TemplateSlot) -> str:
        return {
            TemplateSlot.SIDE: self.tr("side"),
            TemplateSlot.SITE: self.tr("site"),
            TemplateSlot.DIAGNOSIS: self.tr("diagnosis"),
            TemplateSlot.STAGE: self.tr("stage"),
            TemplateSlot.REQUESTER: self.tr("requester"),
        }[slot]

    def _spoken(self, row: RegisterRow) -> tuple[str, ...]:
        ticked = self.tr("ticked") if row.ticked else self.tr("not ticked")
        number = self.tr("Case {number}").format(number=row.case.number)
        return (number, ticked, *_told(self.words(row)))


class RegisterDelegate(QStyledItemDelegate):
    """Draws a case in three lines: who, the question with the guideline, the advice."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(current_theme().px(300), current_theme().px(68))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        row: RegisterRow = index.data(ROW)
        words: RowWords = index.data(WORDS)
        rect = QRect(option.rect)
        painter.save()
        self._paint_ground(painter, option)
        side, left = theme.px(18), rect.left() + theme.px(10)
        sign, token = ("square-check", "accent") if row.ticked else ("square", "text2")
        Icons().draw(painter, QRect(left, rect.top() + theme.px(8), side, side), sign, token)
        room = rect.adjusted(theme.px(38), theme.px(6), -theme.px(10), 0)
        room.setHeight(theme.px(19))
        self._paint_who(painter, option, row, words, room)
        small = QFont(option.font)
        small.setPointSizeF(theme.pt(9))
        room.translate(0, theme.px(19))
        self._paint_question(painter, words, room, small)
        room.translate(0, theme.px(19))
        self._paint_advice(painter, words, room, small)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, rect = current_theme(), QRect(option.rect)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("selection" if focused else "hover"))
        if focused:
            painter.fillRect(
                rect.left(), rect.top(), theme.px(3), rect.height(), theme.color("accent")
            )
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hairline"))

    def _paint_who(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: RegisterRow,
        words: RowWords,
        room: QRect,
    ) -> None:
        theme = current_theme()
        rest = QRect(room)
        if words.reading:
            icon, tone = READING_SIGNS[row.case.reading_state]
            small = QFont(option.font)
            small.setPointSizeF(theme.pt(8.5))
            said = _right_part(rest, words.reading, small, rest.width() // 2)
            self._text(painter, said, words.reading, small, f"{tone.value}_fg")
            side = theme.px(15)
            box = QRect(said.left() - side - theme.px(5), room.top() + theme.px(2), side, side)
            Icons().draw(painter, box, icon, f"{tone.value}_fg")
            rest.setRight(box.left() - theme.px(10))
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        used = self._text(painter, rest, f"{words.number} {words.name}", bold, "text")
        rest.setLeft(rest.left() + used + theme.px(10))
        self._text(painter, rest, words.diagnosis, QFont(option.font), "text2")

    def _paint_question(self, painter: QPainter, words: RowWords, room: QRect, font: QFont) -> None:
        rest = QRect(room)
        if words.guideline:
            box = _right_part(rest, words.guideline, font, rest.width() // 2)
            self._text(painter, box, words.guideline, font, "text2")
            rest.setRight(box.left() - current_theme().px(12))
        self._text(painter, rest, words.question, font, "text2")

    def _paint_advice(self, painter: QPainter, words: RowWords, room: QRect, font: QFont) -> None:
        theme = current_theme()
        rest = QRect(room)
        if words.lack:
            side = theme.px(14)
            box = QRect(rest.left(), rest.top() + theme.px(2), side, side)
            Icons().draw(painter, box, "alert-triangle", "attention_fg")
            rest.setLeft(box.right() + theme.px(6))
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            used = self._text(painter, rest, words.lack, bold, "attention_fg")
            rest.setLeft(rest.left() + used + theme.px(10))
        self._text(painter, rest, words.advice, font, "text")

    def _text(self, painter: QPainter, room: QRect, text: str, font: QFont, token: str) -> int:
        """Write in one line, and return how wide it became."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(current_theme().color(token))
        cut = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(" ".join(text.split()), cut, max(room.width(), 0))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics.horizontalAdvance(shown)


class RegisterList(QListView):
    """The cases of the lane: Space ticks, D moves to discussion, Enter opens the case."""

    toggled = Signal(object)
    doubted = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RegisterModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RegisterDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Cases to register"))
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_rows(self, rows: tuple[RegisterRow, ...]) -> None:
        """Show the cases; the cursor stays where it is."""
        place = max(self.currentIndex().row(), 0)
        self.rows.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(min(place, len(rows) - 1)))

    def current(self) -> PresentationId | None:
        """Return the case the cursor is on."""
        index = self.currentIndex()
        return _id(index) if index.isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if found is None or not plain:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(found)
        elif event.key() == Qt.Key.Key_D:
            self.doubted.emit(found)
        elif event.key() in _DETAILS:
            self.opened.emit(found)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.toggled.emit(_id(index))

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(_id(index))


def advice_of(decision: Decision) -> str:
    """Return the advice as it would be recorded, or the kinds where nothing is written."""
    text = " ".join(part for part in (decision.text, decision.line) if part.strip())
    return text or ", ".join(label(kind) for kind in decision.treatments)


def _told(words: RowWords) -> tuple[str, ...]:
    return (
        *(words.name, words.diagnosis, words.question, words.reading),
        *(words.advice, words.guideline, words.lack),
    )


def _right_part(room: QRect, text: str, font: QFont, most: int) -> QRect:
    """Return the right end of `room` that a text takes."""
    width = min(QFontMetrics(font).horizontalAdvance(text) + 1, most)
    return QRect(room.right() - width, room.top(), width + 1, room.height())


def _id(index: _Index) -> PresentationId:
    row: RegisterRow = index.data(ROW)
    return row.case.presentation.id


def _ids(rows: tuple[RegisterRow, ...]) -> tuple[PresentationId, ...]:
    return tuple(row.case.presentation.id for row in rows)
