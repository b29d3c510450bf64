"""Decides which offers the funnel counts: by trial or by centre, and in which period."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import Any, Protocol

from mdtboard.domain.folding import fold
from mdtboard.domain.trials import FunnelBy, FunnelLine
from mdtboard.services.bundle import Services
from mdtboard.ui.trials.columns import sort_value

TOTAL = "\0total"


class Period(Enum):
    """The periods offered; the dates of any other are typed."""

    ALWAYS = "always"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    OTHER = "other"


class FunnelView(Protocol):
    """What the presenter asks of the page."""

    def show_period(self, period: Period, first: date | None, last: date | None) -> None:
        """Show the period."""

    def show_lines(self, lines: tuple[FunnelLine, ...]) -> None:
        """Show the funnel, with its total first."""

    def show_left_out(self, count: int) -> None:
        """Say how many offers are not counted, because the patients are opposed to reuse."""

    def show_detail(self, line: FunnelLine | None) -> None:
        """Show the offers of one line."""


class FunnelPresenter:
    """Keeps the period and what the lines stand for."""

    def __init__(self, services: Services, view: FunnelView) -> None:
        self._services = services
        self._view = view
        self._lines: tuple[FunnelLine, ...] = ()
        self._by = FunnelBy.TRIAL
        self._dates: tuple[date | None, date | None] = (None, None)
        self._sort: tuple[str, bool] = ("name", False)

    def load(self) -> None:
        """Count again."""
        first, last = self._dates
        found = self._services.trials.funnel(self._by, first, last)
        self._lines = found.lines
        self._show()
        self._view.show_left_out(found.left_out)

    def count_by(self, by: FunnelBy) -> None:
        """Give each trial, or each centre, a line."""
        self._by = by
        self.load()

    def choose_period(self, period: Period) -> None:
        """Count what was proposed in a period."""
        year = self._services.desk.today().year
        dates = {
            Period.ALWAYS: (None, None),
            Period.THIS_YEAR: (date(year, 1, 1), date(year, 12, 31)),
            Period.LAST_YEAR: (date(year - 1, 1, 1), date(year - 1, 12, 31)),
        }
        if period in dates:
            self._dates = dates[period]
            self._view.show_period(period, *self._dates)
            self.load()

    def choose_dates(self, first: date | None, last: date | None) -> None:
        """Count what was proposed from one day to another."""
        if (first, last) != self._dates:
            self._dates = (first, last)
            self._view.show_period(Period.OTHER, first, last)
            self.load()

    def sort(self, key: str, descending: bool) -> None:
        """Show the lines in the order of a column; the total stays first."""
        self._sort = (key, descending)
        self._show()

    def _show(self) -> None:
        key, descending = self._sort
        value: Callable[[FunnelLine], Any] = _by_name if key == "name" else sort_value(key)
        lines = sorted(self._lines, key=value, reverse=descending)
        if len(lines) > 1:
            offers = tuple(offer for line in lines for offer in line.offers)
            lines.insert(0, replace(lines[0], key=TOTAL, name="", offers=offers))
        self._view.show_lines(tuple(lines))


def _by_name(line: FunnelLine) -> tuple[bool, str]:
    return not line.key, fold(line.name)
