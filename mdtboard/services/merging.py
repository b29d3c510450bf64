"""Making one of two records of one person."""

from dataclasses import replace

from mdtboard.domain.actions import Act
from mdtboard.domain.case import Case
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import PatientId
from mdtboard.domain.merging import MergePreview
from mdtboard.domain.patient import Patient
from mdtboard.domain.permissions import Permission
from mdtboard.services.desk import Desk
from mdtboard.storage.records import Records


class MergingService:
    """Shows what merging two patients would do, and does it in one act."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, keep: PatientId, other: PatientId) -> MergePreview:
        """Return both records with their cases; nothing is written.

        Raises:
            RuleViolation: one of them was removed meanwhile, or the two are one.
        """
        with self._desk.database.records() as records:
            return _preview(records, keep, other)

    def merge(self, shown: MergePreview, from_other: frozenset[str]) -> Patient:
        """Keep one record with what was chosen of both; the other's cases move to it.

        Cases and presentations keep their identifiers. The record that goes stands whole in the
        audit, so that undo brings it back.

        Args:
            shown: The preview that the choice was made from.
            from_other: The parts that come from the record that goes, by their first field.

        Raises:
            RuleViolation: somebody changed a patient or a case since the preview.
        """
        self._desk.require(Permission.RECORD)
        merged = shown.merged(from_other)
        merged.check(self._desk.today())
        keep, other = PatientId(shown.keep.id), PatientId(shown.other.id)
        account = self._desk.account
        with self._desk.database.action(Act.MERGE_PATIENTS, account, about=keep) as uow:
            if _preview(uow, keep, other) != shown:
                raise RuleViolation(Rule.CHANGED_SINCE)
            for case in shown.other_cases:
                uow.cases.save(replace(case, patient_id=keep))
            uow.patients.delete(other)
            return uow.patients.save(merged)


def _preview(records: Records, keep: PatientId, other: PatientId) -> MergePreview:
    if keep == other:
        raise RuleViolation(Rule.MERGE_NEEDS_TWO)
    return MergePreview(
        keep=records.patients.get(keep),
        other=records.patients.get(other),
        keep_cases=_newest_first(records.cases.find(patient_id=keep)),
        other_cases=_newest_first(records.cases.find(patient_id=other)),
    )


def _newest_first(cases: tuple[Case, ...]) -> tuple[Case, ...]:
    return tuple(sorted(cases, key=lambda case: case.sequence, reverse=True))
