"""Taking out of the file what was entered by mistake: a case, or a patient with every case."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from mdtboard.domain.actions import Act
from mdtboard.domain.changes import Kind
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.permissions import Permission
from mdtboard.domain.reading import SecondReading
from mdtboard.services.desk import Desk
from mdtboard.storage.records import Records


class RemovalService:
    """Removes what nobody validated or sent; what boards have said stays (CSP R. 1112-7)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_case(self, case_id: CaseId) -> Mapping[Kind, int]:
        """Return how many records of each kind go with a case.

        Raises:
            RuleViolation: it cannot be removed.
        """
        with self._desk.database.records() as records:
            records.cases.get(case_id)
            _require_removable(records, [case_id])
            return records.hanging_on_case(case_id)

    def of_patient(self, patient_id: PatientId) -> Mapping[Kind, int]:
        """Return how many records of each kind go with a patient.

        Raises:
            RuleViolation: one of the cases cannot be removed.
        """
        with self._desk.database.records() as records:
            records.patients.get(patient_id)
            _require_removable(records, _cases(records, patient_id))
            return records.hanging_on_patient(patient_id)

    def remove_case(self, case_id: CaseId) -> None:
        """Remove a case with all that hangs on it, in one act that undo takes back.

        Raises:
            RuleViolation: an advice on it was validated, its material was sent, or an expert
                reported on it.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(Act.REMOVE_CASE, self._desk.account, about=case_id) as uow:
            uow.cases.get(case_id)
            _require_removable(uow, [case_id])
            uow.remove_case(case_id)

    def remove_patient(self, patient_id: PatientId) -> None:
        """Remove a patient with every case, in one act that undo takes back.

        Raises:
            RuleViolation: one of the cases cannot be removed.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.REMOVE_PATIENT, self._desk.account, about=patient_id
        ) as uow:
            uow.patients.get(patient_id)
            _require_removable(uow, _cases(uow, patient_id))
            uow.remove_patient(patient_id)


def _cases(records: Records, patient_id: PatientId) -> list[UUID]:
    return [case.id for case in records.cases.find(patient_id=patient_id)]


def _require_removable(records: Records, case_ids: Iterable[UUID]) -> None:
    for case_id in case_ids:
        for decision in records.decisions.find(case_id=case_id):
            said = decision.step in (DecisionStep.VALIDATED, DecisionStep.REPLACED)
            if said or decision.validated_at is not None:
                raise RuleViolation(Rule.CASE_WAS_VALIDATED)
        if any(_has_left(reading) for reading in records.readings.find(case_id=case_id)):
            raise RuleViolation(Rule.CASE_WAS_SENT)


def _has_left(reading: SecondReading) -> bool:
    return reading.sent_on is not None or reading.reported_on is not None
