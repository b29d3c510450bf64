"""Questions about second readings."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session

from mdtboard.domain.case import case_number
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.patient import Patient
from mdtboard.domain.reading import ReadingState, ReadingStep, SecondReading, state_of
from mdtboard.domain.views import CaseToRead, ReadingLine
from mdtboard.storage.queries.due import reading_owed, wanted
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema import StoredCase, StoredNetwork, StoredPatient
from mdtboard.storage.schema_cases import StoredReading
from mdtboard.storage.schema_meetings import StoredMeeting, StoredPresentation

DEFAULT_OVERDUE_DAYS = 21


class ReadingQueries:
    """The worklist, and what each case shows of its readings."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_case(self, case_id: UUID) -> tuple[SecondReading, ...]:
        """Return a case's readings, oldest first."""
        return self.of_cases([case_id])[case_id]

    def of_cases(self, case_ids: Iterable[UUID]) -> dict[UUID, tuple[SecondReading, ...]]:
        """Return the readings of several cases, oldest first; every case has an entry."""
        ids = list(case_ids)
        found: dict[UUID, list[SecondReading]] = defaultdict(list)
        statement = select(StoredReading).where(StoredReading.case_id.in_(ids))
        rows = self._session.scalars(statement.order_by(StoredReading.requested_on))
        for row in rows:
            found[row.case_id].append(record(SecondReading, row))
        return {case_id: tuple(found[case_id]) for case_id in ids}

    def states(self, case_ids: Iterable[UUID]) -> dict[UUID, ReadingState]:
        """Return what each case shows of its second reading."""
        ids = list(case_ids)
        readings = self.of_cases(ids)
        due = set(
            self._session.scalars(
                select(StoredCase.id)
                .outerjoin(StoredNetwork, StoredNetwork.id == StoredCase.network_id)
                .where(StoredCase.id.in_(ids), reading_owed(StoredCase, StoredNetwork))
            )
        )
        return {
            case_id: state_of(
                case_id in due, tuple((r.step, r.concordance) for r in readings[case_id])
            )
            for case_id in ids
        }

    def worklist(self, today: date) -> tuple[ReadingLine, ...]:
        """Return every reading, the ones that wait longest first."""
        statement = (
            select(StoredReading, StoredPatient, StoredCase.sequence, StoredNetwork, _upcoming())
            .join(StoredCase, StoredCase.id == StoredReading.case_id)
            .join(StoredPatient, StoredPatient.id == StoredCase.patient_id)
            .outerjoin(StoredNetwork, StoredNetwork.id == StoredReading.network_id)
            .order_by(StoredReading.requested_on)
        )
        lines = []
        for row, patient, sequence, network, upcoming in self._session.execute(statement):
            reading = record(SecondReading, row)
            overdue = DEFAULT_OVERDUE_DAYS if network is None else network.overdue_days
            lines.append(
                ReadingLine(
                    reading=reading,
                    patient_id=PatientId(patient.id),
                    patient_name=record(Patient, patient).name,
                    number=case_number(sequence),
                    network="" if network is None else network.acronym,
                    overdue_days=overdue,
                    next_meeting=upcoming,
                    age=reading.age_on(today),
                    late=reading.is_late(today, overdue),
                )
            )
        return tuple(lines)

    def never_asked(self) -> tuple[CaseToRead, ...]:
        """Return the cases whose second reading is due, without any request."""
        asked = select(StoredReading.case_id).where(StoredReading.step != ReadingStep.CANCELLED)
        reading = select(StoredNetwork.id).where(StoredNetwork.second_reading)
        # Two sets by their indexes, then the rule: few cases are in either, while a walk down the
        # running numbers would read every case to find them.
        maybe = select(StoredCase.id).where(StoredCase.network_id.in_(reading)).union(wanted())
        statement = (
            select(StoredCase, StoredPatient, StoredNetwork.acronym, _upcoming())
            .join(StoredPatient, StoredPatient.id == StoredCase.patient_id)
            .outerjoin(StoredNetwork, StoredNetwork.id == StoredCase.network_id)
            .where(StoredCase.id.in_(maybe), reading_owed(StoredCase, StoredNetwork))
            .where(StoredCase.id.not_in(asked))
            .order_by((StoredCase.sequence + 0).desc())
            .limit(500)
        )
        return tuple(
            CaseToRead(
                case_id=CaseId(case.id),
                patient_name=record(Patient, patient).name,
                number=case_number(case.sequence),
                diagnosis=case.diagnosis,
                network=acronym or "",
                next_meeting=upcoming,
            )
            for case, patient, acronym, upcoming in self._session.execute(statement)
        )


def _upcoming() -> ScalarSelect[date]:
    return (
        select(func.min(StoredMeeting.held_on))
        .join(StoredPresentation, StoredPresentation.meeting_id == StoredMeeting.id)
        .where(
            StoredPresentation.case_id == StoredCase.id,
            StoredMeeting.step.in_((MeetingStep.PLANNED, MeetingStep.LIVE)),
        )
        .correlate(StoredCase)
        .scalar_subquery()
    )
