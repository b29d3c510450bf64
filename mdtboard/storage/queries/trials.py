"""Questions about trials, and about what became of the offers."""

from collections import defaultdict
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mdtboard.domain.case import case_number
from mdtboard.domain.ids import PatientId
from mdtboard.domain.patient import Patient
from mdtboard.domain.trials import OfferLine, Trial, TrialLine, TrialOffer
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema import StoredCase, StoredNetwork, StoredPatient
from mdtboard.storage.schema_cases import StoredTrial, StoredTrialOffer


class TrialQueries:
    """The catalogue, small enough to be read whole, and the offers made from it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Trial, ...]:
        """Return every trial, by acronym and then by title."""
        order = (StoredTrial.acronym.collate("NOCASE"), StoredTrial.title.collate("NOCASE"))
        rows = self._session.scalars(select(StoredTrial).order_by(*order, StoredTrial.id))
        return tuple(record(Trial, row) for row in rows)

    def catalogue(self) -> tuple[TrialLine, ...]:
        """Return every trial with its network and its offers."""
        named = self._session.execute(select(StoredNetwork.id, StoredNetwork.acronym))
        networks = {row.id: row.acronym for row in named}
        offers: dict[UUID | None, list[OfferLine]] = defaultdict(list)
        for line in self.offers():
            offers[line.offer.trial_id].append(line)
        return tuple(
            TrialLine(
                trial=trial,
                network="" if trial.network_id is None else networks[trial.network_id],
                offers=tuple(offers[trial.id]),
            )
            for trial in self.all()
        )

    def offers(self, first: date | None = None, last: date | None = None) -> tuple[OfferLine, ...]:
        """Return the offers proposed from one day to another, the newest first."""
        conditions = []
        if first is not None:
            conditions.append(StoredTrialOffer.proposed_on >= first)
        if last is not None:
            conditions.append(StoredTrialOffer.proposed_on <= last)
        return self._lines(*conditions)

    def of_case(self, case_id: UUID) -> tuple[OfferLine, ...]:
        """Return the offers of one case, the newest first."""
        return self._lines(StoredTrialOffer.case_id == case_id)

    def centres(self) -> tuple[str, ...]:
        """Return the centres that include, the most used first."""
        centre = StoredTrialOffer.centre
        statement = select(centre).where(centre != "").group_by(centre)
        return tuple(self._session.scalars(statement.order_by(func.count().desc(), centre)))

    def _lines(self, *conditions: Any) -> tuple[OfferLine, ...]:
        statement = (
            select(StoredTrialOffer, StoredCase, StoredPatient, StoredTrial)
            .join(StoredCase, StoredCase.id == StoredTrialOffer.case_id)
            .join(StoredPatient, StoredPatient.id == StoredCase.patient_id)
            .outerjoin(StoredTrial, StoredTrial.id == StoredTrialOffer.trial_id)
            .where(*conditions)
            .order_by(StoredTrialOffer.proposed_on.desc(), StoredCase.sequence.desc())
        )
        return tuple(
            OfferLine(
                offer=record(TrialOffer, offer),
                patient_id=PatientId(patient.id),
                patient_name=record(Patient, patient).name,
                number=case_number(case.sequence),
                diagnosis=case.diagnosis or case.morphology or case.topography,
                trial="" if trial is None else record(Trial, trial).name,
            )
            for offer, case, patient, trial in self._session.execute(statement)
        )
