"""Tabs that are built when they are first looked at.

Lists, editors and previews cost more than all other tabs together, and most cases are opened for
their summary.
"""

from collections.abc import Callable, Iterator
from typing import Protocol, cast

from PySide6.QtWidgets import QTabWidget, QWidget

from mdtboard.ui.cases.shown import CaseShown


class CaseTab(Protocol):
    """A tab of the case file."""

    def show_case(self, shown: CaseShown) -> None:
        """Show what the tab tells of a case."""


class LateTabs:
    """Keeps the place of each tab in `makers` until somebody wants it."""

    def __init__(self, tabs: QTabWidget, makers: dict[str, Callable[[], QWidget]]) -> None:
        self._tabs = tabs
        self._makers = makers
        self._places = {name: QWidget(tabs) for name in makers}
        self._made: dict[str, QWidget] = {}

    def place(self, name: str) -> QWidget:
        """Return what stands in the row of tabs now: the tab, or what keeps its place."""
        return self._made.get(name) or self._places[name]

    def made(self) -> Iterator[CaseTab]:
        """Yield the tabs that somebody looked at."""
        for tab in self._made.values():
            yield cast("CaseTab", tab)

    def has(self, name: str) -> bool:
        """Tell whether the tab was built."""
        return name in self._made

    def get(self, name: str, shown: CaseShown | None) -> QWidget:
        """Return the tab, built and filled if nobody looked at it before."""
        if name not in self._made:
            self._build(name, shown)
        return self._made[name]

    def look(self, widget: QWidget | None, shown: CaseShown | None) -> None:
        """Build the tab whose place somebody has gone to."""
        for name, keeper in self._places.items():
            if keeper is widget and name not in self._made:
                self._build(name, shown)

    def _build(self, name: str, shown: CaseShown | None) -> None:
        tabs, keeper = self._tabs, self._places[name]
        self._made[name] = tab = self._makers[name]()
        if shown is not None:
            cast("CaseTab", tab).show_case(shown)
        place, current = tabs.indexOf(keeper), tabs.currentIndex()
        blocked = tabs.blockSignals(True)
        title = tabs.tabText(place)
        tabs.removeTab(place)
        tabs.insertTab(place, tab, title)
        tabs.setCurrentIndex(current)
        tabs.blockSignals(blocked)
        keeper.deleteLater()
