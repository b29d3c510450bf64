"""A choice among a few values, safe inside a page that scrolls."""

from collections.abc import Iterable
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from mdtboard.overriding import override
from mdtboard.ui.labels import label


class Choice(QComboBox):
    """A combo box that keeps its values itself and leaves the wheel to the page around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Any, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Offer `(value, words)` pairs; the value chosen stays chosen if it is among them."""
        pairs = tuple(entries)
        kept = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        self._values = tuple(value for value, _ in pairs)
        self.addItems([words for _, words in pairs])
        self.choose(kept)
        self.blockSignals(blocked)

    def offer_members(self, kind: type[Enum]) -> None:
        """Offer every member of an enum in its words."""
        self.offer((member, label(member)) for member in kind)

    def value(self) -> Any:
        """Return the value chosen, or None."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def choose(self, value: Any) -> None:
        """Show `value`, or the first one if it is not offered."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
        elif self._values:
            self.setCurrentIndex(0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
