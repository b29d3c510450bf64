"""The records behind lines of the search index, a few SELECTs for many lines."""

from collections.abc import Sequence
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Connection

from mdtboard.domain.search_texts import Subject
from mdtboard.storage import whole


class IndexLine(Protocol):
    """What a line of the index stands for."""

    @property
    def entity_id(self) -> UUID:
        """Return the record."""

    @property
    def case_id(self) -> UUID | None:
        """Return its case, unless it is a patient."""

    @property
    def patient_id(self) -> UUID:
        """Return its patient."""


def subjects(connection: Connection, lines: Sequence[IndexLine]) -> list[Subject]:
    """Return what each line is about, in the order of the lines."""
    patients = _by_id(connection, whole.PATIENT, {line.patient_id for line in lines})
    cases = _by_id(connection, whole.CASE, {line.case_id for line in lines if line.case_id})
    apart = {line.entity_id for line in lines if line.entity_id != line.case_id and line.case_id}
    heard = _by_id(connection, whole.PRESENTATION, apart)
    advice = _by_owner(connection, whole.DECISION, "presentation_id", set(heard))
    asked = _by_owner(connection, whole.ERRAND, "case_id", set(cases) - apart)
    return [
        Subject(
            patient=patients[line.patient_id],
            case=None if line.case_id is None else cases[line.case_id],
            heard=heard.get(line.entity_id),
            advice=tuple(advice.get(line.entity_id, ())),
            asked=tuple(asked.get(line.entity_id, ())),
        )
        for line in lines
    ]


def _by_id(connection: Connection, kind: whole.Whole[Any], ids: set[UUID]) -> dict[UUID, Any]:
    if not ids:
        return {}
    statement = kind.select().where(kind.table.c.id.in_(ids))
    return {record.id: record for record in kind.read(connection, statement)}


def _by_owner(
    connection: Connection, kind: whole.Whole[Any], column: str, owners: set[UUID]
) -> dict[UUID, list[Any]]:
    """Return the records that hang on others, by what they hang on."""
    found: dict[UUID, list[Any]] = {}
    statement = kind.select().where(kind.table.c[column].in_(owners))
    for record in kind.read(connection, statement) if owners else ():
        found.setdefault(getattr(record, column), []).append(record)
    return found
