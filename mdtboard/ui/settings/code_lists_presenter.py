"""Leads the loading of an official list: read, shown with a report, then kept or not."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mdtboard.domain.code_lists import LoadedList, ReadFile
from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.domain.ids import TerminologyId
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.terminology import Terminology
from mdtboard.services.codes import CodeService
from mdtboard.ui.labels import sentence
from mdtboard.ui.shell import Shell


class CodeListsView(Protocol):
    """What the presenter asks of the section."""

    def show_lists(self, lists: tuple[LoadedList, ...]) -> None:
        """Show the lists of the board."""

    def show_busy(self, busy: bool) -> None:
        """Show that a file is read or kept."""

    def show_error(self, text: str) -> None:
        """Say what went wrong, or take that back."""

    def show_report(self, read: ReadFile, known: tuple[LoadedList, ...]) -> None:
        """Show what was read of a file, to be kept or not."""

    def tell_loaded(self, loaded: tuple[Terminology, ...]) -> None:
        """Say what was kept."""


@dataclass(frozen=True, slots=True)
class _Reading:
    codes: CodeService
    path: Path

    def run(self) -> ReadFile:
        return self.codes.read(self.path)


@dataclass(frozen=True, slots=True)
class _Loading:
    codes: CodeService
    read: ReadFile

    def run(self) -> tuple[Terminology, ...]:
        return self.codes.load(self.read)


class CodeListsPresenter:
    """One file at a time; reading and keeping run off the interface thread."""

    def __init__(self, view: CodeListsView, shell: Shell) -> None:
        self._view = view
        self._shell = shell
        self._codes = shell.services.codes
        self.may_change = may(shell.services.desk.account, Permission.SET_UP)
        self.busy = False

    def refresh(self) -> None:
        """Show the lists as they are now."""
        self._view.show_lists(self._codes.lists())

    def pick(self, path: Path) -> None:
        """Read a file and show what is in it."""
        if self.busy:
            return
        self._wait()
        self._shell.run(_Reading(self._codes, path).run, self._on_read, self._on_failed)

    def load(self, read: ReadFile) -> None:
        """Keep what was read."""
        if self.busy:
            return
        self._wait()
        self._shell.run(_Loading(self._codes, read).run, self._on_loaded, self._on_failed)

    def remove(self, terminology_id: TerminologyId) -> None:
        """Remove a list."""
        self._view.show_error("")
        try:
            self._codes.remove(terminology_id)
        except RuleViolation as error:
            self._view.show_error(sentence(error))
        self.refresh()

    def _wait(self) -> None:
        self.busy = True
        self._view.show_error("")
        self._view.show_busy(True)

    def _rest(self) -> None:
        self.busy = False
        self._view.show_busy(False)

    def _on_read(self, read: ReadFile) -> None:
        self._rest()
        self._view.show_report(read, self._codes.lists())

    def _on_loaded(self, loaded: tuple[Terminology, ...]) -> None:
        self._rest()
        self.refresh()
        self._view.tell_loaded(loaded)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, RuleViolation | EnvironmentFault):
            raise error
        self._view.show_error(sentence(error))
