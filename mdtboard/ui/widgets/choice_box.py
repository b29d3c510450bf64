"""A drop-down list of records or enum members."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from mdtboard.ui.widgets.steady import Steady

Key = TypeVar("Key")


class ChoiceBox(Steady, QComboBox, Generic[Key]):
    """Offers keys by their words."""

    def __init__(
        self,
        parent: QWidget | None = None,
        choices: Sequence[tuple[Key, str]] = (),
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys: list[Key] = []
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[Key, str]]) -> None:
        """Offer `choices`; the present one stays if it is among them; nobody is told."""
        before = self._keys[self.currentIndex()] if self.currentIndex() >= 0 else None
        blocked = self.blockSignals(True)
        self.clear()
        self._keys = [key for key, _ in choices]
        self.addItems([words for _, words in choices])
        if before in self._keys:
            self.setCurrentIndex(self._keys.index(before))
        self.blockSignals(blocked)

    def choose(self, key: object) -> None:
        """Show `key`, or nothing if it is not offered, without telling anybody."""
        blocked = self.blockSignals(True)
        found = [place for place, known in enumerate(self._keys) if known == key]
        self.setCurrentIndex(found[0] if found else -1)
        self.blockSignals(blocked)

    def key(self) -> Key | None:
        """Return the key shown, or None."""
        place = self.currentIndex()
        return self._keys[place] if place >= 0 else None
