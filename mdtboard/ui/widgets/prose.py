"""Running text: plain paste, Tab leaves, grows with what is written."""

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

from mdtboard.overriding import override

_PAUSE_MS = 400


class Prose(QPlainTextEdit):
    """A text box as high as its text, within bounds; `edited` comes when the typist pauses."""

    edited = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, min_lines: int = 3, max_lines: int = 12
    ) -> None:
        super().__init__(parent)
        self._min_lines = min_lines
        self._max_lines = max_lines
        self._showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._follow.timeout.connect(self._show_cursor)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self._on_size_changed()

    def _typed(self) -> str:
        # toPlainText() would turn the no-break spaces of French into plain ones.
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def text(self) -> str:
        """Return what is written."""
        return self._typed()

    def set_text(self, text: str) -> None:
        """Show `text` without reporting it as an edit; the same text keeps the cursor."""
        self._pause.stop()
        if text == self._typed():
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    @Slot()
    def flush(self) -> None:
        """Report an edit that still waits for the typist to pause."""
        if self._pause.isActive() or self.sender() is self._pause:
            self._pause.stop()
            self.edited.emit(self._typed())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(source.text())

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_size_changed()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self._min_lines))

    @Slot()
    def _on_text_changed(self) -> None:
        if not self._showing:
            self._pause.start()

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self.hasFocus():
            # A new line makes the box higher in a moment only.
            self._follow.start()

    @Slot()
    def _show_cursor(self) -> None:
        """Scroll the form around so that nobody types out of sight."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        content = None if area is None else area.widget()
        if isinstance(area, QScrollArea) and content is not None:
            place = self.viewport().mapTo(content, self.cursorRect().center())
            area.ensureVisible(place.x(), place.y(), 0, 3 * self.fontMetrics().lineSpacing())

    @Slot()
    def _on_size_changed(self) -> None:
        # The layout of a plain text document counts in lines.
        lines = max(self._min_lines, round(self.document().size().height()))
        height = self._height(min(lines, self._max_lines))
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _height(self, lines: int) -> int:
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * int(self.document().documentMargin())
        return lines * self.fontMetrics().lineSpacing() + frame + 12
