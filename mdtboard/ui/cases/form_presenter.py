"""Decides what entering or changing a case does, warns of and refuses."""

from dataclasses import replace
from typing import Any, Protocol

from mdtboard.domain.case import Case, TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.likeness import Twin
from mdtboard.domain.patient import Patient
from mdtboard.services.bundle import Services
from mdtboard.ui.cases import rarity_part
from mdtboard.ui.cases.rarity_part import RarityPart, RarityView
from mdtboard.ui.labels import sentence

PATIENT_FIELDS = (
    "local_id", "birth_name", "used_name", "given_names", "first_given_name", "birth_date",
    "birth_place", "sex", "identity", "ins",
    "other_numbers",
    "general_practitioner", "correspondents", "information", "informed_on", "informed_by",
    "sharing", "sharing_on", "sharing_by", "reuse", "reuse_on", "reuse_by",
)  # fmt: skip
CASE_FIELDS = (
    "family", "network_id", "diagnosis", "topography", "topography_code", "morphology",
    "morphology_code", "code_edition", "icd10_code", "orpha_code", "laterality", "basis",
    "diagnosed_on", "phase",
    "tnm", "tnm_edition", "other_staging", "grade", "findings", "markers", "referring_clinician",
    "rare", "rare_reason", "situations", "read_twice", "read_twice_reason", "history",
    "comorbidities", "past_treatments", "pathology", "pathology_reference", "imaging",
    "social", "wishes",
)  # fmt: skip
_FIELD_OF_RULE: dict[Rule, str] = {
    Rule.PATIENT_HAS_NO_IDENTITY: "birth_name",
    Rule.LOCAL_ID_TAKEN: "local_id",
    Rule.BIRTH_DATE_IN_FUTURE: "birth_date",
}
_TUMOUR = frozenset(
    {"family", "diagnosis", "topography", "topography_code", "morphology_code", "laterality"}
)
_NAMES = frozenset({"birth_name", "used_name", "given_names", "birth_date"})


class FormView(Protocol):
    """What the presenter asks of the form."""

    @property
    def rarity(self) -> RarityView:
        """Return the part that says whether the cancer is rare, and whose."""

    def values(self) -> dict[str, Any]:
        """Return what is entered, by the names of the fields."""

    def show_values(self, values: dict[str, Any]) -> None:
        """Show values without treating them as typed."""

    def show_field_error(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it, and go there."""

    def show_error(self, text: str) -> None:
        """Say above the form what is wrong."""

    def show_twin(self, twin: Twin | None) -> None:
        """Warn that a patient like this one is known, or take that back."""

    def show_same_tumour(self, known: Case | None) -> None:
        """Warn that the patient has a case of this tumour already, or take that back."""

    def show_family(self, family: TumourFamily) -> None:
        """Offer the grades and stages of a family."""

    def close_saved(self, case_id: CaseId) -> None:
        """Close: everything is saved."""


class FormPresenter:
    """Keeps the records that the form started from."""

    def __init__(self, view: FormView, services: Services, patient: Patient, case: Case) -> None:
        self._view = view
        self._services = services
        self.patient = patient
        self.case = case
        self._dismissed: set[PatientId] = set()
        self._twin: Twin | None = None
        self._others: set[CaseId] = set()
        self.known_tumour: Case | None = None
        self.to_merge: tuple[PatientId, PatientId] | None = None
        self._before: dict[str, Any] = {}

    @property
    def is_new_patient(self) -> bool:
        """Tell whether the patient was never saved."""
        return self.patient.version == 0

    def start(self) -> None:
        """Show the records."""
        values = {name: getattr(self.patient, name) for name in PATIENT_FIELDS}
        values |= {name: getattr(self.case, name) for name in CASE_FIELDS}
        self._view.show_values(values)
        self._rarity = RarityPart(self._view.rarity, self._view, self._services)
        self._before = self._view.values()
        self._rarity.show(self._typed())

    def dirty(self) -> bool:
        """Tell whether closing now would lose something."""
        return self._view.values() != self._before

    def edited(self, name: str) -> None:
        """Look again at what depends on the field `name`."""
        if name == "family":
            self._view.show_family(self._view.values()["family"])
        if name in rarity_part.FIELDS:
            self._rarity.edited(name, self._typed())
        if name in _TUMOUR:
            self._look_for_tumour()
        if name in _NAMES:
            self._look_for_twin()

    def take_network(self) -> None:
        """Fill in the network on offer."""
        self._rarity.take_network(self._typed())

    def refuse_network(self) -> None:
        """Take out the network that the list filled in."""
        self._rarity.refuse(self._typed())

    def dismiss_tumour(self) -> None:
        """Remember that the case is of another tumour than the known one."""
        if self.known_tumour is not None:
            self._others.add(CaseId(self.known_tumour.id))
        self._look_for_tumour()

    def dismiss_twin(self) -> None:
        """Remember that the known patient is somebody else."""
        if self._twin is not None:
            self._dismissed.add(self._twin.patient_id)
        self._twin = None
        self._view.show_twin(None)

    def become_twin(self) -> None:
        """Make this a new case of the known patient."""
        if self._twin is None:
            return
        self.patient = self._services.patients.patient(self._twin.patient_id)
        self.case = replace(self.case, patient_id=PatientId(self.patient.id))
        self._view.show_values({name: getattr(self.patient, name) for name in PATIENT_FIELDS})
        self._twin = None
        self._view.show_twin(None)
        self._look_for_tumour()

    def merge_with_twin(self) -> None:
        """Remember to compare with the known patient once this one is saved."""
        if self._twin is not None:
            self.to_merge = (PatientId(self.patient.id), self._twin.patient_id)

    def save(self) -> None:
        """Save the patient and the case in one act."""
        values = self._view.values()
        patient = replace(self.patient, **{name: values[name] for name in PATIENT_FIELDS})
        case = replace(self.case, **{name: values[name] for name in CASE_FIELDS})
        try:
            self._services.patients.save(patient, case)
        except RuleViolation as error:
            self.to_merge = None
            self._refuse(error)
            return
        self._before = values
        self._view.close_saved(CaseId(case.id))

    def _refuse(self, error: RuleViolation) -> None:
        named = error.details.get("field")
        field = named if isinstance(named, str) else _FIELD_OF_RULE.get(error.rule)
        if field is None:
            self._view.show_error(sentence(error))
        else:
            self._view.show_field_error(field, sentence(error))

    def _typed(self) -> Case:
        values = self._view.values()
        return replace(self.case, **{name: values[name] for name in CASE_FIELDS})

    def _look_for_tumour(self) -> None:
        """Look whether a patient who is known has a case of this tumour already."""
        self.known_tumour = None
        if not self.is_new_patient and not self.case.version:
            found = self._services.patients.same_tumours(self._typed())
            others = self._others
            self.known_tumour = next((case for case in found if case.id not in others), None)
        self._view.show_same_tumour(self.known_tumour)

    def _look_for_twin(self) -> None:
        self._twin = self._find_twin()
        self._view.show_twin(self._twin)

    def _find_twin(self) -> Twin | None:
        values = self._view.values()
        typed = replace(self.patient, **{name: values[name] for name in PATIENT_FIELDS})
        for twin in self._services.patients.twins(typed):
            if twin.patient_id not in self._dismissed:
                return twin
        return None
