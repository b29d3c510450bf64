"""The agenda beside the case: two lanes, what is done, and where the board is."""

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
from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QMouseEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mdtboard.domain.ids import PresentationId
from mdtboard.domain.presentation import Missing, PresentationStep
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import PresentedCase
from mdtboard.overriding import override
from mdtboard.ui.cases.opposition import OPPOSED_SIGN
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label, within
from mdtboard.ui.room.order import sections
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.text import plain_tooltip

_Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole + 1

STEP_SIGNS: dict[PresentationStep, tuple[str, str]] = {
    PresentationStep.PLANNED: ("circle", "text2"),
    PresentationStep.PRESENTED: ("circle-dot", "accent"),
    PresentationStep.DECIDED: ("circle-check", "done_fg"),
    PresentationStep.DEFERRED: ("arrow-forward-up", "attention_fg"),
    PresentationStep.WITHDRAWN: ("circle-x", "text2"),
}
READING_SIGNS: dict[ReadingState, tuple[str, Tone]] = {
    ReadingState.PROBABLE: ("microscope", Tone.READING),
    ReadingState.DUE: ("microscope", Tone.READING),
    ReadingState.AWAITED: ("hourglass", Tone.READING),
    ReadingState.TO_COMPARE: ("microscope", Tone.ATTENTION),
    ReadingState.DISCORDANT: ("alert-triangle", Tone.PROBLEM),
}


# The register lane is the second section.
_REGISTERING = 1


def lacks(case: PresentedCase) -> bool:
    """Tell whether something but the second reading, which has its own sign, is missing."""
    return bool(set(case.missing) - {Missing.SECOND_READING}) and case.presentation.step.is_open


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading, or a case under it; a click on the one that `registers` opens the lane."""

    heading: str = ""
    case: PresentedCase | None = None
    number: str = ""
    registers: bool = False


class AgendaModel(QAbstractListModel):
    """The cases of a meeting under their headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show_rows(self, rows: tuple[PresentedCase, ...]) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._entries = tuple(self._sections(rows))
        self.endResetModel()

    def row_of(self, presentation_id: PresentationId | None) -> int:
        """Return the row of a presentation, or -1."""
        for row, entry in enumerate(self._entries):
            if entry.case is not None and entry.case.presentation.id == presentation_id:
                return row
        return -1

    def entry(self, index: _Index) -> Entry:
        """Return what stands in a row."""
        return self._entries[index.row()]

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.heading if entry.case is None else self._words(entry)
        if role == Qt.ItemDataRole.ToolTipRole and entry.registers:
            return plain_tooltip(self.tr("Register them together (Ctrl+G)"))
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self._entries[index.row()].case is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _sections(self, rows: tuple[PresentedCase, ...]) -> list[Entry]:
        headings = (
            self.tr("To discuss ({count})"),
            self.tr("To register ({count})"),
            self.tr("Done ({count})"),
        )
        entries: list[Entry] = []
        for place, (heading, cases) in enumerate(zip(headings, sections(rows), strict=True)):
            if cases:
                words = heading.format(count=len(cases))
                entries.append(Entry(heading=words, registers=place == _REGISTERING))
                entries += [Entry(case=c, number=c.number) for c in cases]
        return entries

    def _words(self, entry: Entry) -> str:
        case = entry.case
        if case is None:
            return entry.heading
        words = [
            self.tr("Case {number}").format(number=entry.number),
            case.patient.name,
            label(case.presentation.step),
        ]
        if case.patient.is_opposed:
            words.append(label(case.patient.information))
        if case.reading_state is not ReadingState.NOT_DUE:
            words.append(label(case.reading_state))
        if lacks(case):
            missing = ", ".join(within(item) for item in case.missing)
            words.append(self.tr("Missing: {items}").format(items=missing))
        return ", ".join(words)


class AgendaDelegate(QStyledItemDelegate):
    """Draws a case in two lines: number, name and signs; site or diagnosis."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = current_theme()
        entry: Entry = index.data(ENTRY)
        return QSize(theme.px(160), theme.px(30 if entry.case is None else 46))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        if entry.case is None:
            self._paint_heading(painter, option, entry)
        else:
            self._paint_case(painter, option, entry, entry.case)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        theme = current_theme()
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(theme.pt(8.5))
        painter.setFont(font)
        painter.setPen(theme.color("accent" if entry.registers else "text2"))
        room = option.rect.adjusted(theme.px(12), theme.px(6), -theme.px(8), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, entry.heading)
        if entry.registers:
            side = theme.px(15)
            box = QRect(room.right() - side, room.center().y() - side // 2 + 1, side, side)
            Icons().draw(painter, box, "list-check", "accent")

    def _paint_case(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, case: PresentedCase
    ) -> None:
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.color("selection"))
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height()),
                theme.color("accent"),
            )
        side, left = theme.px(16), option.rect.left() + theme.px(10)
        top = option.rect.top() + theme.px(6)
        name, token = STEP_SIGNS[case.presentation.step]
        Icons().draw(painter, QRect(left, top + 1, side, side), name, token)
        right = self._paint_signs(painter, option.rect, top, case)
        text_left = left + side + theme.px(8)
        room = QRect(text_left, top - 1, right - text_left, theme.px(18))
        bold = QFont(option.font)
        bold.setWeight(
            QFont.Weight.DemiBold if case.presentation.step.is_open else QFont.Weight.Normal
        )
        self._text(painter, room, f"{entry.number}  {case.patient.name}", bold, "text")
        small = QFont(option.font)
        small.setPointSizeF(theme.pt(8.5))
        below = QRect(
            text_left, top + theme.px(18), option.rect.right() - text_left - 8, theme.px(17)
        )
        note = case.case.diagnosis or case.case.topography or case.case.number
        self._text(painter, below, note, small, "text2")

    def _paint_signs(self, painter: QPainter, rect: QRect, top: int, case: PresentedCase) -> int:
        theme = current_theme()
        side, right = theme.px(15), rect.right() - theme.px(8)
        signs = []
        if case.reading_state in READING_SIGNS:
            icon, tone = READING_SIGNS[case.reading_state]
            signs.append((icon, f"{tone.value}_fg"))
        if case.validated:
            signs.append(("shield-check", "done_fg"))
        elif lacks(case):
            signs.append(("alert-triangle", "attention_fg"))
        if case.patient.is_opposed:
            signs.insert(0, (OPPOSED_SIGN, "problem_fg"))
        for icon, token in signs:
            right -= side
            Icons().draw(painter, QRect(right, top + 1, side, side), icon, token)
            right -= theme.px(4)
        return right

    def _text(self, painter: QPainter, room: QRect, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(current_theme().color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class AgendaList(QListView):
    """The agenda; `chosen` carries the presentation that was clicked or stepped to.

    `register_wanted` says that the heading of the register lane was clicked, `discretion_changed`
    that names must not be seen, or may again.
    """

    chosen = Signal(object)
    register_wanted = Signal()
    discretion_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AgendaModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(AgendaDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Agenda"))
        self._silent = False
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def discreet(self) -> bool:
        """Tell whether the agenda is hidden because names must not be seen."""
        card = self.parentWidget()
        return card is not None and card.isHidden()

    def show_rows(self, rows: tuple[PresentedCase, ...], current: PresentationId | None) -> None:
        """Show the agenda with one case marked."""
        self._silent = True
        self.rows.show_rows(rows)
        row = self.rows.row_of(current)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))
        self._silent = False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.discretion_changed.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.discretion_changed.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.entry(index).registers:
            self.register_wanted.emit()
            return
        super().mouseReleaseEvent(event)

    @Slot()
    def _on_current_changed(self) -> None:
        index = self.currentIndex()
        if self._silent or not index.isValid():
            return
        case = self.rows.entry(index).case
        if case is not None:
            self.chosen.emit(case.presentation.id)
