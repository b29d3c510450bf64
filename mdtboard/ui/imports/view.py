"""What the presenter of an import asks of its dialog."""

from pathlib import Path
from typing import Protocol

from mdtboard.domain.codes import CodeHit
from mdtboard.domain.ids import CaseId
from mdtboard.domain.imports import (
    ForAgenda,
    HistologyWords,
    ImportCounts,
    ImportLine,
    PlannedByImport,
)
from mdtboard.domain.tables import LeftAside, Mapping, Table, Target
from mdtboard.domain.views import MeetingLine


class ImportView(Protocol):
    """What the presenter asks of the dialog."""

    def show_busy(self, busy: bool) -> None:
        """Show that something slow is going on."""

    def show_error(self, text: str) -> None:
        """Say what went wrong, or take that back."""

    def show_path(self, path: Path) -> None:
        """Show which file is read."""

    def show_table(self, table: Table) -> None:
        """Show how the file is read, and its first rows."""

    def show_mapping(self, table: Table, mapping: Mapping, known: tuple[Mapping, ...]) -> None:
        """Show what each column fills."""

    def show_mapping_error(self, text: str, twice: Target | None) -> None:
        """Say what is wrong with the mapping, or take that back."""

    def offer_numbers(self, offered: bool) -> None:
        """Offer to number the patients of a list that has no column of numbers."""

    def show_left_aside(self, columns: tuple[LeftAside, ...]) -> None:
        """Say which columns of names or diagnoses fill nothing."""

    def show_lines(self, lines: tuple[ImportLine, ...], counts: ImportCounts) -> None:
        """Show what would happen to each row."""

    def show_histologies(
        self, histologies: tuple[HistologyWords, ...], codes: dict[str, CodeHit]
    ) -> None:
        """Show the histologies in words, with the codes they have so far."""

    def show_meetings(
        self,
        meetings: tuple[MeetingLine, ...],
        wish: ForAgenda | None,
        to_plan: tuple[PlannedByImport, ...],
    ) -> None:
        """Offer the agendas that the cases may go on, with the one that is chosen."""

    def show_result(
        self, lines: tuple[ImportLine, ...], case_ids: tuple[CaseId, ...], on: MeetingLine | None
    ) -> None:
        """Show what was imported, the new cases, and the meeting whose agenda they joined."""

    def show_saved(self, path: Path) -> None:
        """Say where the rows are that were left out."""

    def refresh_steps(self) -> None:
        """Ask again whether one may go on."""
