"""A value ticked among chips, as a field of a form."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QWidget

from mdtboard.ui.widgets.chips import ChipGroup


class ChipField(ChipGroup):
    """One of a few values, all in view; ticking it again takes it back, if `blank` may be.

    A value that is not offered, such as one from an older file, gets a chip of its own.
    """

    def __init__(self, parent: QWidget | None = None, *, blank: Any = None) -> None:
        super().__init__(parent, ordered=False, exclusive=True)
        self._blank = blank
        self._offered: tuple[tuple[Any, str], ...] = ()
        self._values: dict[str, Any] = {}

    def offer(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Offer `(value, words)` pairs."""
        self._offered = tuple(entries)
        self._show(self._offered)

    def read(self) -> Any:
        """Return the value ticked, or the blank one."""
        ticked = self.selected()
        return self._values[ticked[0]] if ticked else self._blank

    def write(self, value: Any) -> None:
        """Tick a value, or none."""
        known = [each for each, _ in self._offered]
        strange = value not in known and value != self._blank
        self._show((*self._offered, (value, str(value))) if strange else self._offered)
        self.select(tuple(key for key, each in self._values.items() if each == value))
        ticked = [chip for chip in self.chips if chip.isChecked()]
        if ticked:
            self._enter_at(ticked[0])

    def problem(self) -> str:
        """Return nothing: whatever is ticked may be."""
        return ""

    def _show(self, pairs: tuple[tuple[Any, str], ...]) -> None:
        if list(self._values.values()) == [value for value, _ in pairs]:
            return
        self._values = {str(place): value for place, (value, _) in enumerate(pairs)}
        self.set_options(tuple((str(place), words) for place, (_, words) in enumerate(pairs)))
