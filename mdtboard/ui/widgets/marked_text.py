"""A text to read and copy, with some of its words marked; never markup."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from mdtboard.overriding import override
from mdtboard.ui.theme import current_theme

Span = tuple[int, int]


class MarkedText(QTextEdit):
    """As high as its text; marked words are bold and underlined, not told by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self.setProperty("marked", True)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def show_text(self, text: str, spans: Iterable[Span] = ()) -> None:
        """Show `text`, marked from each start to each end, counted in characters."""
        self._spans = tuple(spans)
        self.setPlainText(text)
        self.setAccessibleName(text)
        self._mark(text)

    @property
    def marked(self) -> tuple[Span, ...]:
        """Return the spans that are marked."""
        return self._spans

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._mark(self.toPlainText())

    def _mark(self, text: str) -> None:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold)
        form.setFontUnderline(True)
        form.setForeground(current_theme().color("problem_fg"))
        cursor = QTextCursor(self.document())
        for start, end in self._spans:
            cursor.setPosition(units(text, start))
            cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)

    def _height(self) -> int:
        return max(round(self.document().size().height()), self.fontMetrics().height()) + 2

    @Slot()
    def _on_size_changed(self) -> None:
        self.setFixedHeight(self._height())


def units(text: str, place: int) -> int:
    """Return a place in the UTF-16 units that Qt counts in."""
    return len(text[:place].encode("utf-16-le")) // 2
