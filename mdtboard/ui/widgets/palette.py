"""Everything one can do or go to, by typing a few letters of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from mdtboard.overriding import override
from mdtboard.ui.widgets.matching import Option, OptionIndex
from mdtboard.ui.widgets.suggestions import Suggestion, SuggestionList
from mdtboard.ui.widgets.text import plain_label

_WIDTH = 640
_MOST_ROWS = 12
_PAUSE_MS = 120
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _MOST_ROWS,
}


@dataclass(frozen=True)
class PaletteEntry:
    """One thing to do or go to; one that cannot be done now gives its reason."""

    key: object
    title: str
    note: str = ""
    icon: str = ""
    shortcut: str = ""
    enabled: bool = True
    reason: str = ""


Provider = Callable[[], tuple[PaletteEntry, ...]]
Search = Callable[[str], tuple[PaletteEntry, ...]]


class CommandPalette(QDialog):
    """A line and a list: typing filters, Enter runs, Esc or a click elsewhere closes.

    Providers are asked once at each opening and filtered here; searches are asked when the
    typist pauses, and their answers are shown as they come.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._over = parent
        self._providers: list[Provider] = []
        self._searches: list[Search] = []
        self._index = OptionIndex()
        self._found: tuple[PaletteEntry, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.setWindowTitle(self.tr("Commands"))
        frame = QFrame(self)
        frame.setProperty("popup", True)
        self.line = QLineEdit(frame)
        self.line.setProperty("large", True)
        self.line.setPlaceholderText(self.tr("Type a command, a name or a number"))
        self.line.setAccessibleName(self.tr("Command"))
        self.list = SuggestionList(frame)
        self.list.setAccessibleName(self.tr("What matches"))
        self.nothing_label = plain_label(self.tr("Nothing matches."), frame, "note")
        self.nothing_label.setContentsMargins(12, 8, 12, 8)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(8, 8, 8, 8)
        for widget in (self.line, self.list, self.nothing_label):
            inner.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.line.textChanged.connect(self._on_text_changed)
        self.list.clicked.connect(self._on_row_clicked)
        self._pause.timeout.connect(self._on_paused)

    def add_provider(self, provider: Provider) -> None:
        """Offer what `provider` returns."""
        self._providers.append(provider)

    def add_search(self, search: Search) -> None:
        """Offer what `search` returns for the text typed, below the commands."""
        self._searches.append(search)

    def popup(self) -> None:
        """Show everything, at the top of the parent window, ready to type."""
        entries = tuple(entry for provider in self._providers for entry in provider())
        self._index = OptionIndex(
            tuple(
                Option(entry, entry.title, entry.note, place) for place, entry in enumerate(entries)
            )
        )
        self._found = ()
        self.line.clear()
        self._show_matches()
        parent = self._over
        width = min(_WIDTH, max(parent.width() - 80, 320))
        corner = parent.mapToGlobal(QPoint((parent.width() - width) // 2, 56))
        self.setFixedWidth(width)
        self.move(corner)
        self.show()
        self.activateWindow()
        self.line.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide()

    @Slot()
    def _on_text_changed(self) -> None:
        self._found = ()
        self._show_matches()
        if self._searches and self.line.text().strip():
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _on_paused(self) -> None:
        text = self.line.text().strip()
        self._found = tuple(entry for search in self._searches for entry in search(text))
        self._show_matches()

    @Slot(QModelIndex)
    def _on_row_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._run()

    def _show_matches(self) -> None:
        found = self._index.search(self.line.text())
        entries = tuple(o.key for o in found.options if isinstance(o.key, PaletteEntry))
        rows = tuple(_suggestion(entry) for entry in (*entries, *self._found))
        self.list.show_rows(rows, typed=self.line.text())
        self.list.setVisible(bool(rows))
        self.nothing_label.setVisible(not rows)
        self.list.setFixedHeight(self.list.wanted_size(_MOST_ROWS).height())
        self.adjustSize()

    def _run(self) -> None:
        row = self.list.current()
        if row is None or not row.enabled:
            return
        self.hide()
        self.chosen.emit(row.key)


def _suggestion(entry: PaletteEntry) -> Suggestion:
    note = entry.note if entry.enabled else (entry.reason or entry.note)
    return Suggestion(entry.key, entry.title, note, entry.shortcut, entry.icon, entry.enabled)
