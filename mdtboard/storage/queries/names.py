"""What records are called where another one points at them."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.sql.expression import ColumnElement

from mdtboard.domain.changes import Kind
from mdtboard.domain.history import Named
from mdtboard.domain.person import Person
from mdtboard.domain.trials import Trial
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema import StoredBoard, StoredNetwork, StoredPerson
from mdtboard.storage.schema_cases import (
    StoredAttachment,
    StoredCourseEntry,
    StoredReading,
    StoredTrial,
    StoredTrialOffer,
)
from mdtboard.storage.schema_meetings import (
    StoredDecision,
    StoredMeeting,
    StoredPresentation,
    StoredTemplate,
)


class NameQueries:
    """The words for records; one that was removed meanwhile has a kind and no name."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def linked(self, column: ColumnElement[Any], target: UUID) -> Named:
        """Return what the record is called that a column points at."""
        keys = list(column.foreign_keys)
        # Templates may be removed, so that nothing in the file insists on them.
        table = keys[0].column.table.name if keys else Kind.TEMPLATE.value
        return self.record(Kind(table), target)

    def record(self, kind: Kind, record_id: UUID) -> Named:
        """Return what a record is called."""
        match kind:
            case Kind.MEETING:
                return self._meeting(kind, record_id)
            case Kind.PRESENTATION:
                return self._presentation(kind, record_id)
            case Kind.DECISION:
                return self._decision(record_id)
            case Kind.READING:
                return self._reading(record_id)
            case Kind.OFFER:
                return self._offer(record_id)
        return Named(kind=kind, name=self._name(kind, record_id))

    def _name(self, kind: Kind, record_id: UUID) -> str:
        """Return the name of a record that has no day and no version, or nothing."""
        match kind:
            case Kind.COURSE:
                entry = self._session.get(StoredCourseEntry, record_id)
                return "" if entry is None else entry.text
            case Kind.ATTACHMENT:
                attachment = self._session.get(StoredAttachment, record_id)
                return "" if attachment is None else attachment.title
            case Kind.TRIAL:
                trial = self._session.get(StoredTrial, record_id)
                return "" if trial is None else record(Trial, trial).name
            case Kind.NETWORK:
                network = self._session.get(StoredNetwork, record_id)
                return "" if network is None else network.acronym
            case Kind.PERSON:
                person = self._session.get(StoredPerson, record_id)
                return "" if person is None else record(Person, person).name
            case Kind.TEMPLATE:
                template = self._session.get(StoredTemplate, record_id)
                return "" if template is None else f";{template.code}"
        return ""

    def _meeting(self, kind: Kind, meeting_id: UUID, revision: int = 0) -> Named:
        statement = (
            select(StoredBoard.name, StoredMeeting.held_on)
            .join(StoredMeeting, StoredMeeting.board_id == StoredBoard.id)
            .where(StoredMeeting.id == meeting_id)
        )
        found = self._session.execute(statement).one_or_none()
        name, on = ("", None) if found is None else found
        return Named(kind=kind, name=name, on=on, revision=revision)

    def _presentation(self, kind: Kind, presentation_id: UUID, revision: int = 0) -> Named:
        found = self._session.get(StoredPresentation, presentation_id)
        if found is None:
            return Named(kind=kind)
        return self._meeting(kind, found.meeting_id, revision)

    def _decision(self, decision_id: UUID) -> Named:
        found = self._session.get(StoredDecision, decision_id)
        if found is None:
            return Named(kind=Kind.DECISION)
        return self._presentation(Kind.DECISION, found.presentation_id, found.revision)

    def _reading(self, reading_id: UUID) -> Named:
        found = self._session.get(StoredReading, reading_id)
        if found is None:
            return Named(kind=Kind.READING)
        network = None
        if found.network_id is not None:
            network = self._session.get(StoredNetwork, found.network_id)
        name = found.expert_centre or ("" if network is None else network.acronym)
        return Named(kind=Kind.READING, name=name, on=found.requested_on)

    def _offer(self, offer_id: UUID) -> Named:
        found = self._session.get(StoredTrialOffer, offer_id)
        if found is None:
            return Named(kind=Kind.OFFER)
        name = "" if found.trial_id is None else self._name(Kind.TRIAL, found.trial_id)
        return Named(kind=Kind.OFFER, name=name, on=found.proposed_on)
