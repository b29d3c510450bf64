"""Questions about patients and cases: the list, the file, and the search."""

import json
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, String, bindparam, func, or_, select, text, type_coerce
from sqlalchemy.orm import Session

from mdtboard.domain.case import Case, case_number
from mdtboard.domain.decision import Decision
from mdtboard.domain.folding import words
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import Presentation, PresentationStep
from mdtboard.domain.reading import Concordance, ReadingStep, state_of
from mdtboard.domain.views import (
    CaseFilter,
    CaseLine,
    CaseOrder,
    CaseSort,
    HitKind,
    KnownPatient,
    PastPresentation,
    SearchHit,
)
from mdtboard.storage.queries.due import reading_owed
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema import StoredBoard, StoredCase, StoredNetwork, StoredPatient
from mdtboard.storage.schema_cases import StoredReading
from mdtboard.storage.schema_meetings import (
    StoredDecision,
    StoredMeeting,
    StoredPresentation,
)
from mdtboard.storage.search import match_expression

SEARCH_CAP = 1000

_MATCHES = text(
    "SELECT e.kind, e.entity_id, e.case_id, e.patient_id FROM ("
    " SELECT rowid FROM search_index WHERE search_index MATCH :typed ORDER BY rowid LIMIT :limit"
    ") AS found JOIN search_entry AS e ON e.rowid = found.rowid ORDER BY e.rowid"
)
_SORT: dict[CaseSort, tuple[Any, ...]] = {
    CaseSort.NUMBER: (StoredCase.sequence,),
    CaseSort.PATIENT: (StoredPatient.sort_name, StoredCase.sequence),
    CaseSort.DIAGNOSIS: (StoredCase.diagnosis.collate("NOCASE"), StoredCase.sequence),
    CaseSort.OPENED: (StoredCase.opened_on, StoredCase.sequence),
    CaseSort.FAMILY: (StoredCase.family, StoredCase.sequence),
}
# A page of the list goes through tables, not classes, and through statements made once.
_CASES, _PATIENTS, _NETWORKS, _MEETINGS, _HEARINGS, _READINGS = (
    stored.__table__.c
    for stored in (
        *(StoredCase, StoredPatient, StoredNetwork),
        *(StoredMeeting, StoredPresentation, StoredReading),
    )
)
# One value, however many there are in it: 200 values apart cost more than all they find.
_LISTED = func.json_each(bindparam("listed")).table_valued("value")
_LINES = (
    select(
        *(_CASES.id, _CASES.patient_id, _CASES.sequence, _CASES.opened_on, _CASES.family),
        *(_CASES.diagnosis, _CASES.morphology, _CASES.topography),
        *(_PATIENTS.birth_name, _PATIENTS.used_name, _PATIENTS.given_names),
        *(_PATIENTS.local_id, type_coerce(_PATIENTS.birth_date, String), _PATIENTS.sex),
        reading_owed(_CASES, _NETWORKS),
    )
    .join_from(StoredCase.__table__, StoredPatient.__table__, _PATIENTS.id == _CASES.patient_id)
    .outerjoin(StoredNetwork.__table__, _NETWORKS.id == _CASES.network_id)
    .where(_CASES.sequence.in_(select(_LISTED.c.value)))
)
_DAYS = (
    select(
        _HEARINGS.case_id,
        func.max(_MEETINGS.held_on).filter(
            _MEETINGS.step.in_((MeetingStep.HELD, MeetingStep.CLOSED))
        ),
        func.min(_MEETINGS.held_on).filter(
            _MEETINGS.step.in_((MeetingStep.PLANNED, MeetingStep.LIVE))
        ),
    )
    .join(StoredMeeting.__table__, _MEETINGS.id == _HEARINGS.meeting_id)
    .where(
        _HEARINGS.case_id.in_(select(_LISTED.c.value)),
        _HEARINGS.step != PresentationStep.WITHDRAWN,
    )
    .group_by(_HEARINGS.case_id)
)
_STEPS = (
    select(_READINGS.case_id, _READINGS.step, _READINGS.concordance)
    .where(_READINGS.case_id.in_(select(_LISTED.c.value)))
    .order_by(_READINGS.requested_on, _READINGS.follows.is_not(None))
)
_NEVER = (None, None)
# Most birth dates of a page were read before.
_known_day = lru_cache(maxsize=8192)(PartialDate.from_iso)


class CaseQueries:
    """The case list in pages, one case's past, and the search."""

    def __init__(self, session: Session) -> None:
        self._session = session

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
        rows = self._session.execute(_LINES, {"listed": json.dumps(sequences)}).all()
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
            select(StoredPresentation, StoredMeeting, StoredBoard.name)
            .join(StoredMeeting, StoredMeeting.id == StoredPresentation.meeting_id)
            .join(StoredBoard, StoredBoard.id == StoredMeeting.board_id)
            .where(StoredPresentation.case_id == case_id)
            .order_by(StoredMeeting.held_on.desc(), StoredPresentation.sequence.desc())
        )
        decisions = self._session.scalars(
            select(StoredDecision)
            .where(StoredDecision.case_id == case_id)
            .order_by(StoredDecision.revision.desc())
        )
        known = [record(Decision, row) for row in decisions]
        return tuple(
            PastPresentation(
                presentation=record(Presentation, row),
                board=board,
                held_on=meeting.held_on,
                meeting_step=meeting.step,
                decisions=tuple(d for d in known if d.presentation_id == row.id),
            )
            for row, meeting, board in self._session.execute(statement)
        )

    def cases_of(self, patient_id: PatientId) -> tuple[CaseLine, ...]:
        """Return a patient's cases, newest first."""
        numbers = select(StoredCase.sequence).where(StoredCase.patient_id == patient_id)
        found = self._session.scalars(numbers.order_by(StoredCase.sequence.desc()))
        return self.lines(tuple(found))

    def of_patient(self, patient_id: PatientId) -> tuple[Case, ...]:
        """Return a patient's cases as whole records, newest first."""
        statement = select(StoredCase).where(StoredCase.patient_id == patient_id)
        rows = self._session.scalars(statement.order_by(StoredCase.sequence.desc()))
        return tuple(record(Case, row) for row in rows)

    def search(self, typed: str, limit: int = 50) -> tuple[SearchHit, ...]:
        """Return what matches every typed word by its beginning, newest first."""
        expression = match_expression(typed)
        if expression is None:
            return ()
        rows = self._session.execute(_MATCHES, {"typed": expression, "limit": limit}).all()
        found = [(HitKind(kind), *(_uuid(i) for i in ids)) for kind, *ids in rows]
        return self._hits(found)

    def patients_by_identity(
        self, local_ids: list[str], names: list[str]
    ) -> tuple[dict[str, list[Patient]], dict[str, list[Patient]]]:
        """Return the known patients with one of these identifiers, and with one of these names.

        Both are read whole in chunks, so that a list of thousands costs a few queries.
        """
        by_id: dict[str, list[Patient]] = {}
        by_name: dict[str, list[Patient]] = {}
        for chunk in _chunks([value for value in local_ids if value]):
            condition = StoredPatient.local_id.in_(chunk)
            for row in self._session.scalars(select(StoredPatient).where(condition)):
                by_id.setdefault(row.local_id, []).append(record(Patient, row))
        for chunk in _chunks([value for value in names if value]):
            condition = StoredPatient.sort_name.in_(chunk)
            for row in self._session.scalars(select(StoredPatient).where(condition)):
                by_name.setdefault(row.sort_name, []).append(record(Patient, row))
        return by_id, by_name

    def resembling(self, names: tuple[str, ...], born: PartialDate) -> tuple[KnownPatient, ...]:
        """Return whose folded name begins so, or who was born that day, with the newest case."""
        newest = (
            select(func.max(StoredCase.sequence))
            .where(StoredCase.patient_id == StoredPatient.id)
            .scalar_subquery()
        )
        # A range, so that the index of the names serves.
        named = (
            (StoredPatient.sort_name >= name) & (StoredPatient.sort_name < f"{name}\uffff")
            for name in names
        )
        alike = or_(StoredPatient.birth_date == born, *named)
        statement = select(StoredPatient, newest).where(alike)
        return tuple(
            KnownPatient(patient=record(Patient, row), number=case_number(last) if last else "")
            for row, last in self._session.execute(statement)
        )

    def count(self) -> int:
        """Return how many cases the file holds."""
        return self._session.scalar(select(func.count()).select_from(StoredCase)) or 0

    def _numbers(self, ordered: Select[int]) -> tuple[int, ...]:
        # As one text, 100,000 numbers cross from SQLite in a third of the time.
        packed = func.json_group_array(ordered.subquery().c.sequence)
        return tuple(json.loads(self._session.scalar(select(packed)) or "[]"))

    def _meeting_days(self, listed: str) -> dict[UUID, tuple[date | None, date | None]]:
        """Return the last day a board heard each case, and the next one it will."""
        found = self._session.execute(_DAYS, {"listed": listed})
        return {case_id: (last, upcoming) for case_id, last, upcoming in found}

    def _reading_steps(self, listed: str) -> dict[UUID, list[tuple[ReadingStep, Concordance]]]:
        """Return where each case's second readings stand, oldest first."""
        steps: dict[UUID, list[tuple[ReadingStep, Concordance]]] = {}
        for case_id, step, concordance in self._session.execute(_STEPS, {"listed": listed}):
            steps.setdefault(case_id, []).append((step, concordance))
        return steps

    def _dense_range(self, descending: bool) -> range | None:
        bounds = select(func.min(StoredCase.sequence), func.max(StoredCase.sequence))
        low, high = self._session.execute(bounds).one()
        if low is None:
            return range(0)
        if high - low + 1 != self.count():
            return None
        return range(high, low - 1, -1) if descending else range(low, high + 1)

    def _ordered(self, wanted: CaseFilter) -> Select[int]:
        statement = _filtered(wanted)
        if wanted.sort is CaseSort.PATIENT:
            statement = statement.join(StoredPatient, StoredPatient.id == StoredCase.patient_id)
        columns = _SORT[wanted.sort]
        return statement.order_by(*(c.desc() if wanted.descending else c for c in columns))

    def _matching(self, wanted: CaseFilter) -> CaseOrder:
        expression = match_expression(wanted.typed)
        if expression is None:
            return CaseOrder(sequences=())
        # Kinds share one index, so more lines than cases must be read to fill the cap.
        values = {"typed": expression, "limit": 3 * SEARCH_CAP}
        rows = self._session.execute(_MATCHES, values).all()
        ids = {_uuid(row[2]) for row in rows if row[2] is not None}
        owners = {_uuid(row[3]) for row in rows if row[2] is None}
        sequences: set[int] = set()
        for column, values_ in ((StoredCase.id, ids), (StoredCase.patient_id, owners)):
            for chunk in _chunks(list(values_)):
                statement = _filtered(wanted).where(column.in_(chunk))
                sequences |= set(self._session.scalars(statement))
        ordered = self._in_order(wanted, sequences)
        capped = len(rows) == 3 * SEARCH_CAP
        return CaseOrder(sequences=ordered, capped=capped)

    def _in_order(self, wanted: CaseFilter, sequences: set[int]) -> tuple[int, ...]:
        if wanted.sort is CaseSort.NUMBER:
            return tuple(sorted(sequences, reverse=wanted.descending))
        statement = self._ordered(wanted).where(StoredCase.sequence.in_(sequences))
        return self._numbers(statement)

    def _hits(self, found: list[tuple[Any, ...]]) -> tuple[SearchHit, ...]:
        patients = self._by_id(StoredPatient, {row[3] for row in found})
        cases = self._by_id(StoredCase, {row[2] for row in found if row[2] is not None})
        heard = self._by_id(
            StoredPresentation, {row[1] for row in found if row[0] is HitKind.PRESENTATION}
        )
        meetings = self._by_id(StoredMeeting, {row.meeting_id for row in heard.values()})
        advice = self._advice(heard)
        hits = []
        for kind, entity_id, case_id, patient_id in found:
            patient, case = patients[patient_id], cases.get(case_id)
            presentation = heard.get(entity_id)
            on = None if presentation is None else meetings[presentation.meeting_id].held_on
            shown = "" if case is None else (case.diagnosis or case.morphology or case.topography)
            hits.append(
                SearchHit(
                    kind=kind,
                    entity_id=entity_id,
                    case_id=None if case_id is None else CaseId(case_id),
                    patient_id=PatientId(patient_id),
                    patient_name=record(Patient, patient).name,
                    birth_date=patient.birth_date,
                    number=patient.local_id if case is None else case_number(case.sequence),
                    text=advice.get(entity_id) or shown,
                    on=on,
                )
            )
        return tuple(hits)

    def _by_id(self, stored: Any, ids: set[UUID]) -> dict[UUID, Any]:
        if not ids:
            return {}
        return {
            row.id: row for row in self._session.scalars(select(stored).where(stored.id.in_(ids)))
        }

    def _advice(self, heard: dict[UUID, Any]) -> dict[UUID, str]:
        texts = {key: row.question for key, row in heard.items()}
        statement = (
            select(StoredDecision)
            .where(StoredDecision.presentation_id.in_(list(heard)))
            .order_by(StoredDecision.revision)
        )
        for row in self._session.scalars(statement):
            if row.text:
                texts[row.presentation_id] = row.text
        return texts


def folded_name(family: str, given_names: str) -> str:
    """Return the name a patient would be sorted by, to compare an imported one with."""
    return " ".join(words(f"{family} {given_names}"))


def _filtered(wanted: CaseFilter) -> Select[int]:
    statement = select(StoredCase.sequence)
    if wanted.family is not None:
        statement = statement.where(StoredCase.family == wanted.family)
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
        reading_state=state_of(bool(owed), readings),
        last_meeting=heard[0],
        next_meeting=heard[1],
    )


def _uuid(value: Any) -> Any:
    return None if value is None else value if isinstance(value, UUID) else UUID(value)


def _chunks(values: list[Any]) -> list[list[Any]]:
    return [values[i : i + 500] for i in range(0, len(values), 500)]
