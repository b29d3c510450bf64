"""A choice among a few values, safe inside a page that scrolls."""

from collections.abc import Iterable
from enum import Enum
from typing import Any

from mdtboard.overriding import override
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.choice_box import ChoiceBox


class Choice(ChoiceBox[Any]):
    """A box of which one value is always chosen; who listens is told of every other one."""

    def offer(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Offer `(value, words)` pairs; the value chosen stays chosen if it is among them."""
        kept = self.value()
        self.set_choices(tuple(entries))
        blocked = self.blockSignals(True)
        self.choose(kept)
        self.blockSignals(blocked)

    def offer_members(self, kind: type[Enum]) -> None:
        """Offer every member of an enum in its words."""
        self.offer((member, label(member)) for member in kind)

    def value(self) -> Any:
        """Return the value chosen, or None."""
        return self.key()

    @override
    def choose(self, key: object) -> None:
        """Show `key`, or the first one if it is not offered."""
        if key in self._keys:
            self.setCurrentIndex(self._keys.index(key))
        elif self._keys:
            self.setCurrentIndex(0)
