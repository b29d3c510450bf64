"""What records are called where another one points at them."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.sql.expression import ColumnElement

from mdtboard.domain.changes import Kind
from mdtboard.domain.history import Named
from mdtboard.storage import whole
from mdtboard.storage.rows import Rows
from mdtboard.storage.schema import BOARDS, NETWORKS, PEOPLE
from mdtboard.storage.schema_cases import (
    ATTACHMENTS,
    COURSES,
    ERRANDS,
    OFFERS,
    READINGS,
    TRIALS,
)
from mdtboard.storage.schema_meetings import (
    DECISIONS,
    MEETINGS,
    PRESENTATIONS,
    TEMPLATES,
)

# Templates may be removed, and a reading points at its case: the file insists on neither.
_LOOSE = {"template_id": Kind.TEMPLATE, "diagnosis_reading": Kind.READING}


class NameQueries:
    """The words for records; one that was removed meanwhile has a kind and no name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows = Rows(connection)

    def linked(self, column: ColumnElement[Any], target: UUID) -> Named:
        """Return what the record is called that a column points at."""
        keys = list(column.foreign_keys)
        kind = Kind(keys[0].column.table.name) if keys else _LOOSE[str(column.key)]
        return self.record(kind, target)

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
            case Kind.ERRAND:
                return self._errand(record_id)
        return Named(kind=kind, name=self._name(kind, record_id))

    def _name(self, kind: Kind, record_id: UUID) -> str:
        """Return the name of a record that has no day and no version, or nothing."""
        match kind:
            case Kind.COURSE:
                entry = self._rows.get(COURSES, record_id)
                return "" if entry is None else str(entry["text"])
            case Kind.ATTACHMENT:
                attachment = self._rows.get(ATTACHMENTS, record_id)
                return "" if attachment is None else str(attachment["title"])
            case Kind.TRIAL:
                trial = self._rows.get(TRIALS, record_id)
                return "" if trial is None else whole.TRIAL.named(trial).name
            case Kind.NETWORK:
                network = self._rows.get(NETWORKS, record_id)
                return "" if network is None else str(network["acronym"])
            case Kind.BOARD:
                board = self._rows.get(BOARDS, record_id)
                return "" if board is None else str(board["name"])
            case Kind.PERSON:
                person = self._rows.get(PEOPLE, record_id)
                return "" if person is None else whole.PERSON.named(person).name
            case Kind.TEMPLATE:
                template = self._rows.get(TEMPLATES, record_id)
                return "" if template is None else f";{template['code']}"
        return ""

    def _meeting(self, kind: Kind, meeting_id: UUID, revision: int = 0) -> Named:
        statement = (
            select(BOARDS.c.name, MEETINGS.c.held_on)
            .join(MEETINGS, MEETINGS.c.board_id == BOARDS.c.id)
            .where(MEETINGS.c.id == meeting_id)
        )
        found = self._connection.execute(statement).one_or_none()
        name, on = ("", None) if found is None else found
        return Named(kind=kind, name=name, on=on, revision=revision)

    def _presentation(self, kind: Kind, presentation_id: UUID, revision: int = 0) -> Named:
        found = self._rows.get(PRESENTATIONS, presentation_id)
        if found is None:
            return Named(kind=kind)
        return self._meeting(kind, found["meeting_id"], revision)

    def _decision(self, decision_id: UUID) -> Named:
        found = self._rows.get(DECISIONS, decision_id)
        if found is None:
            return Named(kind=Kind.DECISION)
        return self._presentation(Kind.DECISION, found["presentation_id"], found["revision"])

    def _reading(self, reading_id: UUID) -> Named:
        found = self._rows.get(READINGS, reading_id)
        if found is None:
            return Named(kind=Kind.READING)
        name, network_id = found["expert_centre"], found["network_id"]
        if not name and network_id is not None:
            name = self._name(Kind.NETWORK, network_id)
        return Named(kind=Kind.READING, name=name, on=found["requested_on"])

    def _errand(self, errand_id: UUID) -> Named:
        found = self._rows.get(ERRANDS, errand_id)
        if found is None:
            return Named(kind=Kind.ERRAND)
        return Named(kind=Kind.ERRAND, name=found["what"], on=found["asked_on"])

    def _offer(self, offer_id: UUID) -> Named:
        found = self._rows.get(OFFERS, offer_id)
        if found is None:
            return Named(kind=Kind.OFFER)
        trial_id = found["trial_id"]
        name = "" if trial_id is None else self._name(Kind.TRIAL, trial_id)
        return Named(kind=Kind.OFFER, name=name, on=found["proposed_on"])
