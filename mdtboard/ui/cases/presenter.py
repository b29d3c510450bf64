"""Decides what the case list and the case file show."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.patient import Patient
from mdtboard.domain.views import CaseFilter, CaseLine, CaseOrder, CaseSort
from mdtboard.services.bundle import Services
from mdtboard.ui.cases.shown import CaseShown, read_case
from mdtboard.ui.cases.words import cases_in_words, number
from mdtboard.ui.hits import place_in_words


class CasesView(Protocol):
    """What the presenter asks of the page."""

    def show_list(self, total: int, fetch: Callable[[int, int], tuple[CaseLine, ...]]) -> None:
        """Show so many rows, read in parts."""

    def show_count(self, text: str, *, clearable: bool) -> None:
        """Say how many cases there are, with a button that clears the filters."""

    def show_filter(self, wanted: CaseFilter) -> None:
        """Show what the list is filtered and sorted by."""

    def show_emptiness(self, *, filtered: bool) -> None:
        """Say why there are no rows, should there be none."""

    def show_found(self, words: str) -> None:
        """Say where the open file holds what was typed; nothing where the row shows it."""

    def choose_place(self, place: int | None) -> None:
        """Mark the row at `place` as the one whose file is open."""

    def show_case(self, shown: CaseShown) -> None:
        """Show a case file."""

    def show_no_case(self, *, patient: bool) -> None:
        """Show no case file; `patient` tells that the patient asked for has none."""


class CasesPresenter:
    """Keeps the filter, the order of the list, and the case whose file is open."""

    def __init__(self, view: CasesView, services: Services) -> None:
        self._view = view
        self._services = services
        self._order = CaseOrder(sequences=())
        self.filter = CaseFilter()
        self.shown: CaseShown | None = None
        self.lone_patient: PatientId | None = None

    @property
    def filtered(self) -> bool:
        """Tell whether the list leaves cases out."""
        return bool(self.filter.typed.strip()) or self.filter.family is not None

    @property
    def listed(self) -> int:
        """Return how many rows the list has."""
        return len(self._order.sequences)

    def refresh(self) -> None:
        """Read the list and the open file again."""
        self._read_list()
        if self.shown is not None:
            self._read_file(CaseId(self.shown.case.id))
        else:
            self._read_first()
        self._mark()

    def leave(self) -> None:
        """Open another file: the one that was open is gone."""
        self.shown, self.lone_patient = None, None
        self.refresh()

    def search(self, typed: str) -> None:
        """List the cases that match what was typed."""
        if typed != self.filter.typed:
            self._list(replace(self.filter, typed=typed))

    def find(self, typed: str) -> None:
        """List all cases that match what was typed elsewhere, whatever the filters were."""
        self.shown = None
        self._list(replace(self.filter, typed=typed, family=None))
        self._view.show_filter(self.filter)

    def choose_family(self, family: TumourFamily | None) -> None:
        """List the cases of one family, or of all."""
        if family is not self.filter.family:
            self._list(replace(self.filter, family=family))

    def sort(self, key: str, *, descending: bool) -> None:
        """List the cases in another order."""
        self._list(replace(self.filter, sort=CaseSort(key), descending=descending))

    def clear_filters(self) -> None:
        """List all cases."""
        self._list(replace(self.filter, typed="", family=None))
        self._view.show_filter(self.filter)

    def choose(self, line: CaseLine | None) -> None:
        """Open the file of the row that the user went to."""
        if line is None or (self.shown is not None and self.shown.case.id == line.id):
            return
        self._read_file(line.id)

    def open_case(self, case_id: CaseId) -> None:
        """Open a file and mark its row; filters that hide it are cleared."""
        self._read_file(case_id)
        if self.shown is not None and not self._is_listed():
            self.filter = replace(self.filter, typed="", family=None)
            self._view.show_filter(self.filter)
            self._read_list()
        self._mark()

    def open_patient(self, patient_id: PatientId) -> None:
        """Open the newest file of a patient."""
        lines = self._services.patients.cases_of(patient_id)
        if lines:
            self.open_case(lines[0].id)
            return
        self.shown, self.lone_patient = None, patient_id
        self._view.show_no_case(patient=True)
        self._mark()

    def fetch(self, offset: int, limit: int) -> tuple[CaseLine, ...]:
        """Return some rows of the list."""
        wanted = tuple(self._order.sequences[offset : offset + limit])
        return self._services.patients.lines(wanted)

    def patient(self) -> Patient | None:
        """Return the patient of the open file, or the one asked for who has none."""
        if self.shown is not None:
            return self.shown.patient
        if self.lone_patient is not None:
            return self._services.patients.patient(self.lone_patient)
        return None

    def _list(self, wanted: CaseFilter) -> None:
        self.filter = wanted
        self._read_list()
        if not self._is_listed() and (self.filtered or self.shown is None):
            # A file beside a list that does not hold it would be taken for what was found.
            self.shown, self.lone_patient = None, None
            self._read_first()
        self._mark()

    def _read_first(self) -> None:
        """Open the file of the first row, if there is one and no patient without a case."""
        first = self._services.patients.lines(tuple(self._order.sequences[:1]))
        if first and self.lone_patient is None:
            self._read_file(first[0].id)
        else:
            self._view.show_no_case(patient=self.lone_patient is not None)

    def _is_listed(self) -> bool:
        return self.shown is not None and self.shown.case.sequence in self._order.sequences

    def _read_list(self) -> None:
        patients = self._services.patients
        self._order = patients.order(self.filter)
        self._view.show_emptiness(filtered=self.filtered)
        self._view.show_list(len(self._order.sequences), self.fetch)
        self._view.show_count(self._count(), clearable=self.filtered)

    def _count(self) -> str:
        found = len(self._order.sequences)
        if not self.filtered:
            return cases_in_words(found)
        total = self._services.patients.count()
        if self._order.near:
            words = QCoreApplication.translate(
                "cases", "{found} of {total}: nothing is written so, these are similar"
            )
        elif self._order.capped:
            words = QCoreApplication.translate("cases", "The newest {found} of {total}")
        else:
            words = QCoreApplication.translate("cases", "{found} of {total} with these filters")
        return words.format(found=number(found), total=number(total))

    def _read_file(self, case_id: CaseId) -> None:
        try:
            self.shown = read_case(self._services, case_id)
        except RuleViolation:
            # Undone or removed meanwhile: there is nothing to show any more.
            self.shown = None
            self._view.show_no_case(patient=False)
            return
        self.lone_patient = None
        self._view.show_case(self.shown)
        self._show_found()

    def _show_found(self) -> None:
        found = None
        if self.shown is not None and self.filter.typed.strip() and self._is_listed():
            case_id = CaseId(self.shown.case.id)
            found = self._services.patients.found_in(case_id, self.filter.typed)
        self._view.show_found("" if found is None else place_in_words(*found))

    def _mark(self) -> None:
        self._show_found()
        if self.shown is None or not self._is_listed():
            self._view.choose_place(None)
        else:
            self._view.choose_place(self._order.sequences.index(self.shown.case.sequence))
