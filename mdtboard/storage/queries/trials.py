"""Questions about trials, and about what became of the offers."""

from collections import defaultdict
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from mdtboard.domain.case import case_number
from mdtboard.domain.ids import PatientId
from mdtboard.domain.trials import OfferLine, Trial, TrialLine
from mdtboard.storage import whole
from mdtboard.storage.schema import CASES, NETWORKS, PATIENTS
from mdtboard.storage.schema_cases import OFFERS, TRIALS


class TrialQueries:
    """The catalogue, small enough to be read whole, and the offers made from it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Trial, ...]:
        """Return every trial, by acronym and then by title."""
        order = (TRIALS.c.acronym.collate("NOCASE"), TRIALS.c.title.collate("NOCASE"))
        statement = whole.TRIAL.select().order_by(*order, TRIALS.c.id)
        return whole.TRIAL.read(self._connection, statement)

    def catalogue(self) -> tuple[TrialLine, ...]:
        """Return every trial with its network and its offers."""
        named = self._connection.execute(select(NETWORKS.c.id, NETWORKS.c.acronym))
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
            conditions.append(OFFERS.c.proposed_on >= first)
        if last is not None:
            conditions.append(OFFERS.c.proposed_on <= last)
        return self._lines(*conditions)

    def of_case(self, case_id: UUID) -> tuple[OfferLine, ...]:
        """Return the offers of one case, the newest first."""
        return self._lines(OFFERS.c.case_id == case_id)

    def centres(self) -> tuple[str, ...]:
        """Return the centres that include, the most used first."""
        centre = OFFERS.c.centre
        statement = select(centre).where(centre != "").group_by(centre)
        return tuple(self._connection.scalars(statement.order_by(func.count().desc(), centre)))

    def _lines(self, *conditions: Any) -> tuple[OfferLine, ...]:
        kinds = (whole.OFFER, whole.CASE, whole.PATIENT, whole.TRIAL)
        statement = (
            select(*(column for kind in kinds for column in kind.columns))
            .join(CASES, CASES.c.id == OFFERS.c.case_id)
            .join(PATIENTS, PATIENTS.c.id == CASES.c.patient_id)
            .outerjoin(TRIALS, TRIALS.c.id == OFFERS.c.trial_id)
            .where(*conditions)
            .order_by(OFFERS.c.proposed_on.desc(), CASES.c.sequence.desc())
        )
        return tuple(
            OfferLine(
                offer=offer,
                patient_id=PatientId(patient.id),
                patient_name=patient.name,
                number=case_number(case.sequence),
                diagnosis=case.diagnosis or case.morphology or case.topography,
                trial="" if trial is None else trial.name,
                reusable=patient.allows_reuse,
            )
            for row in self._connection.execute(statement)
            for offer, case, patient, trial in [whole.apart(row, *kinds)]
        )
