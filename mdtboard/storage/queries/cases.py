"""Questions about patients and cases: the list and the file."""

import json
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, String, bindparam, func, or_, select, type_coerce

from mdtboard.domain.case import Case, case_number
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.matching import Typed
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import Concordance, Due, ReadingStep, state_of
from mdtboard.domain.views import (
    CaseFilter,
    CaseLine,
    CaseOrder,
    CaseSort,
    KnownPatient,
    PastPresentation,
)
from mdtboard.storage import whole
from mdtboard.storage.queries.due import readers, reading_owed, told
from mdtboard.storage.queries.search import SearchQueries
from mdtboard.storage.schema import BOARDS, CASES, PATIENTS
from mdtboard.storage.schema_cases import READINGS
from mdtboard.storage.schema_meetings import (
    DECISIONS,
    MEETINGS,
    PRESENTATIONS,
)

SEARCH_CAP = 1000

_SORT: dict[CaseSort, tuple[Any, ...]] = {
    CaseSort.NUMBER: (CASES.c.sequence,),
    CaseSort.PATIENT: (PATIENTS.c.sort_name, CASES.c.sequence),
    CaseSort.DIAGNOSIS: (CASES.c.diagnosis.collate("NOCASE"), CASES.c.sequence),
    CaseSort.OPENED: (CASES.c.opened_on, CASES.c.sequence),
    CaseSort.FAMILY: (CASES.c.family, CASES.c.sequence),
}
# Statements made once: a page of the list is asked for at every turn of the wheel.
# One value, however many there are in it: 200 values apart cost more than all they find.
_LISTED = func.json_each(bindparam("listed")).table_valued("value")
_LINES = (
    select(
        *(CASES.c.id, CASES.c.patient_id, CASES.c.sequence, CASES.c.opened_on, CASES.c.family),
        *(CASES.c.diagnosis, CASES.c.morphology, CASES.c.topography),
        *(PATIENTS.c.birth_name, PATIENTS.c.used_name, PATIENTS.c.given_names),
        *(PATIENTS.c.local_id, type_coerce(PATIENTS.c.birth_date, String), PATIENTS.c.sex),
        reading_owed(),
    )
    .join_from(CASES, PATIENTS, PATIENTS.c.id == CASES.c.patient_id)
    .where(CASES.c.sequence.in_(select(_LISTED.c.value)))
)
_DAYS = (
    select(
        PRESENTATIONS.c.case_id,
        func.max(MEETINGS.c.held_on).filter(
            MEETINGS.c.step.in_((MeetingStep.HELD, MeetingStep.CLOSED))
        ),
        func.min(MEETINGS.c.held_on).filter(
            MEETINGS.c.step.in_((MeetingStep.PLANNED, MeetingStep.LIVE))
        ),
    )
    .join(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
    .where(
        PRESENTATIONS.c.case_id.in_(select(_LISTED.c.value)),
        PRESENTATIONS.c.step != PresentationStep.WITHDRAWN,
    )
    .group_by(PRESENTATIONS.c.case_id)
)
_STEPS = (
    select(READINGS.c.case_id, READINGS.c.step, READINGS.c.concordance)
    .where(READINGS.c.case_id.in_(select(_LISTED.c.value)))
    .order_by(READINGS.c.requested_on, READINGS.c.follows.is_not(None))
)
_NEVER = (None, None)
# Most birth dates of a page were read before.
_known_day = lru_cache(maxsize=8192)(PartialDate.from_iso)


class CaseQueries:
    """The case list in pages, and one case's past."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def order(self, wanted: CaseFilter) -> CaseOrder:
        """Return which cases a filter shows and in which order, without reading them."""
        if wanted.typed.strip():
            return self._matching(wanted)
        if wanted.family is None and wanted.sort is CaseSort.NUMBER:
            dense = self._dense_range(wanted.descending)
            if dense is not None:
                return CaseOrder(sequences=dense)
        return CaseOrder(sequences=self._numbers(self._ordered(wanted)))

    def lines(self, sequences: tuple[int, ...]) -> tuple[CaseLine, ...]:
        """Return the list's lines for some running numbers, in the order asked.

        A page costs three SELECTs of few columns, however many rows it has: whoever scrolls
        through 100,000 cases waits for this.
        """
        if not sequences:
            return ()
        rows = self._connection.execute(
            _LINES, {"listed": json.dumps(sequences), **told(readers(self._connection))}
        ).all()
        listed = json.dumps([row[0].hex for row in rows])
        heard, readings = self._meeting_days(listed), self._reading_steps(listed)
        lines = {
            row[2]: _line(row, heard.get(row[0], _NEVER), tuple(readings.get(row[0], ())))
            for row in rows
        }
        return tuple(lines[sequence] for sequence in sequences if sequence in lines)

    def past(self, case_id: CaseId) -> tuple[PastPresentation, ...]:
        """Return every presentation of a case with its decisions, newest first."""
        statement = (
            select(
                *whole.PRESENTATION.columns,
                *(BOARDS.c.name, MEETINGS.c.held_on, MEETINGS.c.step.label("meeting_step")),
            )
            .join(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
            .join(BOARDS, BOARDS.c.id == MEETINGS.c.board_id)
            .where(PRESENTATIONS.c.case_id == case_id)
            .order_by(MEETINGS.c.held_on.desc(), PRESENTATIONS.c.sequence.desc())
        )
        decisions = (
            whole.DECISION.select()
            .where(DECISIONS.c.case_id == case_id, DECISIONS.c.step != DecisionStep.UNSETTLED)
            .order_by(DECISIONS.c.revision.desc())
        )
        known = whole.DECISION.read(self._connection, decisions)
        return tuple(
            PastPresentation(
                presentation=heard,
                board=board,
                held_on=held_on,
                meeting_step=step,
                decisions=tuple(d for d in known if d.presentation_id == heard.id),
            )
            for row in self._connection.execute(statement)
            for heard, board, held_on, step in [whole.apart(row, whole.PRESENTATION)]
        )

    def cases_of(self, patient_id: PatientId) -> tuple[CaseLine, ...]:
        """Return a patient's cases, newest first."""
        numbers = select(CASES.c.sequence).where(CASES.c.patient_id == patient_id)
        found = self._connection.scalars(numbers.order_by(CASES.c.sequence.desc()))
        return self.lines(tuple(found))

    def of_patient(self, patient_id: PatientId) -> tuple[Case, ...]:
        """Return a patient's cases as whole records, newest first."""
        statement = whole.CASE.select().where(CASES.c.patient_id == patient_id)
        return whole.CASE.read(self._connection, statement.order_by(CASES.c.sequence.desc()))

    def resembling(self, names: tuple[str, ...], born: PartialDate) -> tuple[KnownPatient, ...]:
        """Return whose folded name begins so, or who was born that day, with the newest case."""
        newest = (
            select(func.max(CASES.c.sequence))
            .where(CASES.c.patient_id == PATIENTS.c.id)
            .scalar_subquery()
        )
        # A range, so that the index of the names serves.
        named = (
            (PATIENTS.c.sort_name >= name) & (PATIENTS.c.sort_name < f"{name}\uffff")
            for name in names
        )
        alike = or_(PATIENTS.c.birth_date == born, *named)
        statement = whole.PATIENT.select().add_columns(newest).where(alike)
        return tuple(
            KnownPatient(patient=patient, number=case_number(last) if last else "")
            for row in self._connection.execute(statement)
            for patient, last in [whole.apart(row, whole.PATIENT)]
        )

    def count(self) -> int:
        """Return how many cases the file holds."""
        return self._connection.scalar(select(func.count()).select_from(CASES)) or 0

    def _numbers(self, ordered: Select[int]) -> tuple[int, ...]:
        # As one text, 100,000 numbers cross from SQLite in a third of the time.
        packed = func.json_group_array(ordered.subquery().c.sequence)
        return tuple(json.loads(self._connection.scalar(select(packed)) or "[]"))

    def _meeting_days(self, listed: str) -> dict[UUID, tuple[date | None, date | None]]:
        """Return the last day a board heard each case, and the next one it will."""
        found = self._connection.execute(_DAYS, {"listed": listed})
        return {case_id: (last, upcoming) for case_id, last, upcoming in found}

    def _reading_steps(self, listed: str) -> dict[UUID, list[tuple[ReadingStep, Concordance]]]:
        """Return where each case's second readings stand, oldest first."""
        steps: dict[UUID, list[tuple[ReadingStep, Concordance]]] = {}
        for case_id, step, concordance in self._connection.execute(_STEPS, {"listed": listed}):
            steps.setdefault(case_id, []).append((step, concordance))
        return steps

    def _dense_range(self, descending: bool) -> range | None:
        bounds = select(func.min(CASES.c.sequence), func.max(CASES.c.sequence))
        low, high = self._connection.execute(bounds).one()
        if low is None:
            return range(0)
        if high - low + 1 != self.count():
            return None
        return range(high, low - 1, -1) if descending else range(low, high + 1)

    def _ordered(self, wanted: CaseFilter) -> Select[int]:
        statement = _filtered(wanted)
        if wanted.sort is CaseSort.PATIENT:
            statement = statement.join(PATIENTS, PATIENTS.c.id == CASES.c.patient_id)
        columns = _SORT[wanted.sort]
        return statement.order_by(*(c.desc() if wanted.descending else c for c in columns))

    def _matching(self, wanted: CaseFilter) -> CaseOrder:
        # Kinds share one index, so more lines than cases must be read to fill the cap.
        found = SearchQueries(self._connection).find(Typed(wanted.typed), 3 * SEARCH_CAP)
        lines = (*found.exact, *found.near)
        ids = {line.case_id for line in lines if line.case_id is not None}
        owners = {line.patient_id for line in lines if line.case_id is None}
        sequences: set[int] = set()
        for column, values_ in ((CASES.c.id, ids), (CASES.c.patient_id, owners)):
            for chunk in _chunks(list(values_)):
                statement = _filtered(wanted).where(column.in_(chunk))
                sequences |= set(self._connection.scalars(statement))
        ordered = self._in_order(wanted, sequences)
        near = bool(found.near) and not found.exact
        return CaseOrder(sequences=ordered, capped=found.capped, near=near)

    def _in_order(self, wanted: CaseFilter, sequences: set[int]) -> tuple[int, ...]:
        if wanted.sort is CaseSort.NUMBER:
            return tuple(sorted(sequences, reverse=wanted.descending))
        statement = self._ordered(wanted).where(CASES.c.sequence.in_(sequences))
        return self._numbers(statement)


def _filtered(wanted: CaseFilter) -> Select[int]:
    statement = select(CASES.c.sequence)
    if wanted.family is not None:
        statement = statement.where(CASES.c.family == wanted.family)
    return statement


def _line(
    row: Any,
    heard: tuple[date | None, date | None],
    readings: tuple[tuple[ReadingStep, Concordance], ...],
) -> CaseLine:
    # Taken apart at once: asking the row for each column by its name costs a third of the page.
    case_id, patient_id, sequence, opened_on, family, diagnosis, morphology, topography, *rest = row
    birth_name, used_name, given_names, local_id, birth_date, sex, owed = rest
    patient = Patient(
        id=patient_id,
        birth_name=birth_name,
        used_name=used_name,
        given_names=given_names,
        local_id=local_id,
    )
    return CaseLine(
        id=case_id,
        patient_id=patient_id,
        sequence=sequence,
        patient_name=patient.name,
        birth_date=None if birth_date is None else _known_day(birth_date),
        sex=sex,
        local_id=local_id,
        family=family,
        diagnosis=diagnosis or morphology or topography,
        opened_on=opened_on,
        reading_state=state_of(Due(owed), readings),
        last_meeting=heard[0],
        next_meeting=heard[1],
    )


def _chunks(values: list[Any]) -> list[list[Any]]:
    return [values[i : i + 500] for i in range(0, len(values), 500)]
