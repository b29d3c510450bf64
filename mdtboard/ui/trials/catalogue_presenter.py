"""Decides which trials of the catalogue are shown, and in which order."""

from collections.abc import Callable
from typing import Any, Protocol
from uuid import UUID

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.folding import fold
from mdtboard.domain.ids import TrialId
from mdtboard.domain.matching import holding
from mdtboard.domain.trials import TrialLine, TrialStep
from mdtboard.services.bundle import Services
from mdtboard.ui.labels import label
from mdtboard.ui.trials.columns import sort_value

Counts = dict[TrialStep | None, int]
_STEPS = (TrialStep.OPEN, TrialStep.PLANNED, TrialStep.SUSPENDED, TrialStep.CLOSED)


class CatalogueView(Protocol):
    """What the presenter asks of the page."""

    def show_counts(self, found: Counts, step: TrialStep | None) -> None:
        """Show the figures of the filters."""

    def show_filter(self, family: TumourFamily | None, typed: str) -> None:
        """Show what the list is filtered by."""

    def show_lines(self, lines: tuple[TrialLine, ...], total: int) -> None:
        """Show the trials, out of `total` in the catalogue."""

    def select(self, key: UUID) -> None:
        """Go to a trial."""

    def show_detail(self, line: TrialLine | None) -> None:
        """Show one trial in full."""


class CataloguePresenter:
    """Keeps the catalogue filtered and sorted, and the trial one is on."""

    def __init__(self, services: Services, view: CatalogueView) -> None:
        self._services = services
        self._view = view
        self._lines: tuple[TrialLine, ...] = ()
        self._step: TrialStep | None = None
        self._family: TumourFamily | None = None
        self._typed = ""
        self._sort: tuple[str, bool] = ("step", False)
        self.line: TrialLine | None = None

    def load(self) -> None:
        """Read the catalogue again; the trial one is on stays if it is still shown."""
        self._lines = self._services.trials.catalogue()
        self._show()

    def filter_step(self, step: TrialStep | None) -> None:
        """Show the trials of one state, or of all."""
        self._step = step
        self._show()

    def filter_family(self, family: TumourFamily | None) -> None:
        """Show the trials of one tumour family, or of all."""
        self._family = family
        self._show()

    def search(self, typed: str) -> None:
        """Show the trials that hold what was typed."""
        self._typed = typed
        self._show()

    def sort(self, key: str, descending: bool) -> None:
        """Show the trials in the order of a column."""
        self._sort = (key, descending)
        self._show()

    def choose(self, line: TrialLine | None) -> None:
        """Show a trial in full."""
        self.line = line
        self._view.show_detail(line)

    def go_to(self, trial_id: TrialId) -> None:
        """Show one trial, whatever the filters were."""
        self.clear_filters()
        self._view.select(trial_id)

    def clear_filters(self) -> None:
        """Show the whole catalogue."""
        self._step, self._family, self._typed = None, None, ""
        self._view.show_filter(None, "")
        self.load()

    def _show(self) -> None:
        fitting = (line for line in self._lines if self._fits(line))
        found = holding(fitting, _text, self._typed)
        counts: Counts = {None: len(found)}
        for step in TrialStep:
            counts[step] = sum(line.trial.step is step for line in found)
        key, descending = self._sort
        found.sort(key=_sort_key(key), reverse=descending)
        shown = tuple(line for line in found if self._step in (None, line.trial.step))
        before = self.line
        self._view.show_counts(counts, self._step)
        self._view.show_lines(shown, len(self._lines))
        stays = before is not None and any(line.trial.id == before.trial.id for line in shown)
        if not stays and shown:
            self._view.select(shown[0].trial.id)
        elif not shown:
            self.choose(None)

    def _fits(self, line: TrialLine) -> bool:
        # A trial without a family is for any: a filter must not hide it.
        families = line.trial.families
        return self._family is None or not families or self._family in families


def _text(line: TrialLine) -> str:
    trial = line.trial
    families = " ".join(label(family) for family in trial.families)
    texts = (
        *(trial.registry_numbers, trial.acronym, trial.title, trial.phase, line.network),
        *(trial.tumours, trial.sites, trial.contact, families),
    )
    return " ".join(texts)


def _sort_key(key: str) -> Callable[[TrialLine], Any]:
    texts: dict[str, Callable[[TrialLine], Any]] = {
        "step": _by_step,
        "name": _by_name,
        "number": _by_number,
        "phase": _by_phase,
        "network": _by_network,
    }
    return texts[key] if key in texts else sort_value(key)


def _by_step(line: TrialLine) -> tuple[int, str]:
    return _STEPS.index(line.trial.step), fold(line.trial.name)


def _by_name(line: TrialLine) -> str:
    return fold(line.trial.name)


def _by_number(line: TrialLine) -> str:
    return fold(line.trial.registry_numbers)


def _by_phase(line: TrialLine) -> tuple[str, str]:
    return fold(line.trial.phase), fold(line.trial.name)


def _by_network(line: TrialLine) -> tuple[str, str]:
    return fold(line.network), fold(line.trial.name)
