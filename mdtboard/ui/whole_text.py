"""Lets a text field show what is kept of it: no half of a letter, which no encoding holds."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from mdtboard.domain.whole_text import whole


class WholeText(QObject):
    """Mends every text field of the application as it is left.

    Half a letter may be pasted, or be on its way: some keyboards send a letter in two halves. It
    never leaves a field, and would only be shown and not kept.
    """

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        application.focusChanged.connect(self._on_focus_changed)

    def release(self) -> None:
        """Mend no longer."""
        self._application.focusChanged.disconnect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, _now: QWidget | None) -> None:
        if isinstance(old, QLineEdit):
            _mend_line(old)
        elif isinstance(old, QPlainTextEdit):
            document = old.document()
            text = document.toRawText()
            if _differs(text, document.characterCount() - 1):
                old.setPlainText(whole(text).replace("\u2029", "\n").replace("\u2028", "\n"))


def _mend_line(line: QLineEdit) -> None:
    start, length, place = line.selectionStart(), line.selectionLength(), line.cursorPosition()
    line.end(False)
    units = line.cursorPosition()
    if _differs(line.text(), units):
        line.setText(whole(line.text()))
    line.setCursorPosition(place)
    if start >= 0:
        line.setSelection(start, length)


def _differs(text: str, units: int) -> bool:
    """Tell whether a field shows more than the text that is read from it, or half a letter."""
    return whole(text) != text or len(text.encode("utf-16-le")) // 2 != units
