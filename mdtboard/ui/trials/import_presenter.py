"""Leads the import of a catalogue; every slow step runs elsewhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.imports import Verdict
from mdtboard.domain.tables import Table
from mdtboard.domain.trial_list import Columns, TrialField, TrialImportLine, check_columns
from mdtboard.ui.labels import sentence
from mdtboard.ui.shell import Shell

Found = tuple[Table, Columns]
_DOES_SOMETHING = (Verdict.NEW, Verdict.UPDATE)


class ImportView(Protocol):
    """What the presenter asks of the dialog."""

    def show_busy(self, busy: bool) -> None:
        """Show that something slow is going on."""

    def show_error(self, text: str, twice: TrialField | None = None) -> None:
        """Say what is wrong, and which field is filled twice; or take that back."""

    def show_table(self, table: Table, columns: Columns) -> None:
        """Show what each column fills."""

    def show_lines(self, lines: tuple[TrialImportLine, ...]) -> None:
        """Show what would happen to each row."""

    def show_possible(self, coming: int) -> None:
        """Offer to import so many rows, or none."""

    def close_imported(self, lines: tuple[TrialImportLine, ...]) -> None:
        """Close: the catalogue was taken over."""


class TrialImportPresenter:
    """Keeps the file and its columns, and previews them at each change."""

    def __init__(self, view: ImportView, shell: Shell) -> None:
        self._view = view
        self._shell = shell
        self._imports = shell.services.trial_import
        self._table: Table | None = None
        self._columns: Columns = ()
        self._closed = False
        self.importing = False

    def pick(self, path: Path) -> None:
        """Read a file."""
        self._view.show_error("")
        self._start(partial(self._imports.read, path), self._on_read)

    def change(self, columns: Columns) -> None:
        """Take over what the user chose for the columns, and look again."""
        self._columns = columns
        self._preview()

    def run(self) -> None:
        """Import the catalogue: all of it, or nothing."""
        if self._table is not None and not self.importing:
            self.importing = True
            self._start(partial(self._imports.run, self._table, self._columns), self._on_imported)

    def close(self) -> None:
        """Take no notice of what is still under way."""
        self._closed = True

    def _start(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._view.show_busy(True)
        self._shell.run(work, done, self._on_failed)

    def _on_read(self, found: Found) -> None:
        if not self._closed:
            self._table, self._columns = found
            self._view.show_busy(False)
            self._view.show_table(*found)
            self._preview()

    def _preview(self) -> None:
        if self._table is None:
            return
        try:
            check_columns(self._columns)
        except RuleViolation as error:
            twice = error.details.get("target") if error.rule is Rule.MAPPING_COLUMN_TWICE else None
            found = twice if isinstance(twice, TrialField) else None
            self._view.show_error(sentence(error), found)
            self._view.show_lines(())
            self._view.show_possible(0)
            return
        self._view.show_error("")
        lines = self._imports.preview(self._table, self._columns)
        self._view.show_lines(lines)
        self._view.show_possible(sum(line.verdict in _DOES_SOMETHING for line in lines))

    def _on_imported(self, lines: tuple[TrialImportLine, ...]) -> None:
        self.importing = False
        if not self._closed:
            self._view.show_busy(False)
            self._view.close_imported(lines)

    def _on_failed(self, error: Exception) -> None:
        self.importing = False
        if self._closed:
            return
        self._view.show_busy(False)
        if not isinstance(error, RuleViolation | EnvironmentFault):
            raise error
        self._view.show_error(sentence(error))
