"""Who is known under a number, a birth date or a name, for thousands of rows in a few questions."""

import json
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Connection,
    Integer,
    Select,
    String,
    bindparam,
    cast,
    func,
    select,
    type_coerce,
)

from mdtboard.domain.case import Case
from mdtboard.domain.ids import PatientId
from mdtboard.domain.patient import Patient
from mdtboard.domain.recognition import plain_number
from mdtboard.storage import whole
from mdtboard.storage.schema import CASES, PATIENTS

_CHUNK = 500
# One value, however many there are in it, and each of them looked up in an index.
_WANTED = func.json_each(bindparam("wanted")).table_valued("value", name="wanted")
_BY_NUMBER = whole.PATIENT.select().where(PATIENTS.c.local_id.in_(select(_WANTED.c.value)))
# The numbers that may be written in more than one way, read from their index alone.
_SPELLED = (
    select(PATIENTS.c.local_id)
    .where(PATIENTS.c.local_id > "", PATIENTS.c.local_id.op("GLOB")("*[^0-9]*"))
    .distinct()
)
_BY_DAY = whole.PATIENT.select().where(
    type_coerce(PATIENTS.c.birth_date, String).in_(select(_WANTED.c.value))
)
_BY_NAME = (
    whole.PATIENT.select()
    .select_from(_WANTED)
    .join(
        PATIENTS,
        (PATIENTS.c.sort_name >= _WANTED.c.value)
        & (PATIENTS.c.sort_name < _WANTED.c.value.concat("\uffff")),
    )
)
_CASES_OF = whole.CASE.select().where(CASES.c.patient_id.in_(select(_WANTED.c.value)))


class IdentityQueries:
    """Known patients by what identifies them; every question is answered by an index."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def with_number(self, number: str) -> tuple[Patient, ...]:
        """Return who bears a number of our own institution, in whatever case and grouping."""
        return tuple(self._found(_BY_NUMBER, sorted(self._spelled({number}))))

    def greatest_number(self, prefix: str) -> str:
        """Return the greatest number made of a prefix and digits that a patient bears, or ""."""
        digits = func.substr(PATIENTS.c.local_id, len(prefix) + 1)
        statement = (
            select(PATIENTS.c.local_id)
            .where(PATIENTS.c.local_id > prefix, PATIENTS.c.local_id < f"{prefix}:")
            .where(digits.op("NOT GLOB")("*[^0-9]*"))
            .order_by(cast(digits, Integer).desc())
            .limit(1)
        )
        return self._connection.scalar(statement) or ""

    def alike(
        self, numbers: Iterable[str], days: Iterable[str], names: Iterable[str]
    ) -> tuple[Patient, ...]:
        """Return who has one of these numbers or birth dates, or a name that begins like one.

        Numbers are found in whatever case and grouping. Dates are as `PartialDate.iso` writes
        them, names folded as the list of cases sorts them.
        """
        found: dict[UUID, Patient] = {}
        spelled = self._spelled({one for one in numbers if one})
        for statement, wanted in ((_BY_NUMBER, spelled), (_BY_DAY, days), (_BY_NAME, names)):
            for patient in self._found(statement, sorted({one for one in wanted if one})):
                found.setdefault(patient.id, patient)
        return tuple(found.values())

    def cases_of(self, patients: Iterable[PatientId]) -> dict[PatientId, list[Case]]:
        """Return the cases of some patients, the newest first."""
        cases: dict[PatientId, list[Case]] = {}
        for chunk in _chunks(sorted(one.hex for one in patients)):
            rows = self._connection.execute(_CASES_OF, {"wanted": chunk})
            for case in map(whole.CASE.of, rows):
                cases.setdefault(PatientId(case.patient_id), []).append(case)
        for own in cases.values():
            own.sort(key=_sequence, reverse=True)
        return cases

    def _spelled(self, numbers: set[str]) -> set[str]:
        """Return some numbers as they are written here, by the rule that compares them."""
        plain = {plain_number(one) for one in numbers}
        known = self._connection.scalars(_SPELLED) if plain else ()
        return numbers | plain | {one for one in known if plain_number(one) in plain}

    def _found(self, statement: Select[Any], wanted: list[str]) -> Iterator[Patient]:
        for chunk in _chunks(wanted):
            yield from map(whole.PATIENT.of, self._connection.execute(statement, {"wanted": chunk}))


def _chunks(values: list[str]) -> Iterator[str]:
    for start in range(0, len(values), _CHUNK):
        yield json.dumps(values[start : start + _CHUNK])


def _sequence(case: Case) -> int:
    return case.sequence
