"""Decides what merging two patients shows, asks and refuses."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import PatientId
from mdtboard.domain.merging import MergePreview
from mdtboard.domain.patient import Patient
from mdtboard.services.bundle import Services
from mdtboard.ui import formats
from mdtboard.ui.hits import note_of
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.widgets.suggestions import Suggestion

_MOST_HITS = 60


class MergeView(Protocol):
    """What the presenter asks of the dialog."""

    def show_keep(self, patient: Patient) -> None:
        """Say whose record stays."""

    def show_candidates(self, candidates: tuple[Suggestion, ...]) -> None:
        """Offer the records that look most like this one."""

    def show_preview(self, preview: MergePreview) -> None:
        """Show both records side by side, and what would happen."""

    def show_error(self, text: str) -> None:
        """Say what is wrong."""

    def close_merged(self, patient: Patient) -> None:
        """Close: the two are one."""


class MergePresenter:
    """Keeps which two records are compared."""

    def __init__(self, view: MergeView, services: Services, keep: PatientId) -> None:
        self._view = view
        self._services = services
        self._keep = keep
        self.preview: MergePreview | None = None

    def start(self, other: PatientId | None = None) -> None:
        """Show the record that stays, and the other one or who it may be."""
        patient = self._services.patients.patient(self._keep)
        self._view.show_keep(patient)
        twins = self._services.patients.twins(patient)
        self._view.show_candidates(
            tuple(
                Suggestion(
                    twin.patient_id,
                    twin.name,
                    _joined(formats.day(twin.birth_date), twin.number, label(twin.likeness)),
                )
                for twin in twins
            )
        )
        if other is not None:
            self.choose(other)

    def search(self, typed: str) -> tuple[Suggestion, ...]:
        """Return the other patients that match what was typed."""
        hits = self._services.patients.search(typed, _MOST_HITS)
        found = {hit.patient_id: hit for hit in reversed(hits) if hit.patient_id != self._keep}
        return tuple(
            Suggestion(
                hit.patient_id,
                hit.patient_name,
                note_of(hit, formats.day(hit.birth_date)),
                icon="user",
            )
            for hit in reversed(found.values())
        )

    def choose(self, other: PatientId) -> None:
        """Compare with another record."""
        try:
            self.preview = self._services.merging.preview(self._keep, other)
        except RuleViolation as error:
            self._view.show_error(sentence(error))
            return
        self._view.show_preview(self.preview)

    def merge(self, from_other: frozenset[str]) -> None:
        """Make one record of the two, or say why not."""
        if self.preview is None:
            return
        shown = self.preview
        try:
            patient = self._services.merging.merge(shown, from_other)
        except RuleViolation as error:
            # What changed meanwhile is shown, so that the choice is made from what is there.
            self.choose(PatientId(shown.other.id))
            self._view.show_error(sentence(error))
            return
        self._view.close_merged(patient)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def cases_moved(count: int) -> str:
    """Return how many cases change hands: "1 case moves"."""
    if count == 1:
        return QCoreApplication.translate("merge", "1 case moves to the record that stays.")
    words = QCoreApplication.translate("merge", "{count} cases move to the record that stays.")
    return words.format(count=count)
