"""Decides what the history of a case shows: all of it, or one field's."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol
from uuid import UUID

from mdtboard.domain.history import FieldName, HistoryLine, RecordChange
from mdtboard.domain.ids import CaseId
from mdtboard.services.bundle import Services


class HistoryView(Protocol):
    """What the presenter asks of the tab."""

    def show_fields(self, fields: tuple[FieldName, ...], chosen: FieldName | None) -> None:
        """Offer the fields whose own history can be followed."""

    def show_lines(self, total: int, fetch: Callable[[int, int], tuple[HistoryLine, ...]]) -> None:
        """Show so many lines, read in parts."""

    def show_changes(self, changes: tuple[RecordChange, ...]) -> None:
        """Show what the chosen line changed."""


class HistoryPresenter:
    """Keeps the case and the field, and reads no more than what comes into view."""

    def __init__(self, view: HistoryView, services: Services) -> None:
        self._view = view
        self._history = services.history
        self._steps: tuple[UUID, ...] = ()
        self.case_id: CaseId | None = None
        self.wanted: FieldName | None = None

    def show(self, case_id: CaseId) -> None:
        """Show a case's history; of the same case, the field that was chosen."""
        fields = self._history.fields(case_id)
        if case_id != self.case_id or self.wanted not in fields:
            self.wanted = None
        self.case_id = case_id
        self._view.show_fields(fields, self.wanted)
        self._read()

    def choose_field(self, wanted: FieldName | None) -> None:
        """Show the history of one field, or of all."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._read()

    def choose(self, line: HistoryLine | None) -> None:
        """Show what a line changed."""
        if line is None or self.case_id is None:
            self._view.show_changes(())
            return
        changes = self._history.changes(self.case_id, line.step)
        self._view.show_changes(tuple(self._of_field(changes)))

    def fetch(self, offset: int, limit: int) -> tuple[HistoryLine, ...]:
        """Return some lines."""
        if self.case_id is None:
            return ()
        return self._history.lines(self.case_id, self._steps[offset : offset + limit])

    def _read(self) -> None:
        if self.case_id is not None:
            self._steps = self._history.steps(self.case_id, self.wanted)
            self._view.show_lines(len(self._steps), self.fetch)

    def _of_field(self, changes: tuple[RecordChange, ...]) -> list[RecordChange]:
        if self.wanted is None:
            return list(changes)
        wanted = self.wanted
        return [
            replace(change, fields=tuple(f for f in change.fields if f.name == wanted.name))
            for change in changes
            if change.record.kind is wanted.kind
        ]
