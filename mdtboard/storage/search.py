"""The full-text index over patients, cases, questions and decisions.

It is kept in the same transaction as the change. Words are folded before they enter, because
SQLite's own folding keeps œ and ß; the tokenizer then splits at spaces only. Newer records have
smaller row numbers, so that the newest matches come first without any ranking: at a million
cases ranking takes seconds, recency milliseconds.
"""

from typing import NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import (
    Connection,
    bindparam,
    column,
    delete,
    func,
    insert,
    select,
    table,
    text,
    update,
)

from mdtboard.domain.errands import Errand
from mdtboard.domain.folding import words
from mdtboard.domain.patient import Patient
from mdtboard.storage import whole
from mdtboard.storage.rows import Rows
from mdtboard.storage.schema import CASES, ENTRIES, PATIENTS
from mdtboard.storage.schema_cases import ERRANDS
from mdtboard.storage.schema_meetings import DECISIONS, PRESENTATIONS

NEWEST_FIRST = 1_000_000_000
_INDEX = table("search_index", column("rowid"), column("names"), column("body"))
_ENTRY = (
    select(ENTRIES.c.rowid, ENTRIES.c.patient_id, _INDEX.c.names, _INDEX.c.body)
    .outerjoin(_INDEX, _INDEX.c.rowid == ENTRIES.c.rowid)
    .where(ENTRIES.c.entity_id == bindparam("entity"))
)
_FOLLOW = (
    update(ENTRIES).where(ENTRIES.c.rowid == bindparam("row")).values(patient_id=bindparam("owner"))
)
_ENTER = insert(ENTRIES)
_LEAST = select(func.min(ENTRIES.c.rowid))
_ADD = text("INSERT INTO search_index(rowid, names, body) VALUES(:rowid, :names, :body)")
_CHANGE = text("UPDATE search_index SET names = :names, body = :body WHERE rowid = :rowid")
# Words leave the index for good with the record. It is switched on for that alone: an ordinary
# edit would rewrite some 300 pages of the file (20 ms against 1), and the words it replaces stay
# readable in the audit anyway.
_REMOVAL = (
    text("INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)"),
    text("DELETE FROM search_index WHERE rowid = :rowid"),
    text("INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 0)"),
    delete(ENTRIES).where(ENTRIES.c.rowid == bindparam("rowid")),
)

_ADVICE = whole.DECISION.select().where(DECISIONS.c.presentation_id == bindparam("heard"))
_ASKED = whole.ERRAND.select().where(ERRANDS.c.case_id == bindparam("case"))
D = TypeVar("D")


class _Entry(NamedTuple):
    """What a line of the index stands for."""

    kind: str
    id: UUID
    case_id: UUID | None
    patient: Patient


def refresh(rows: Rows, touched: dict[str, set[UUID]]) -> None:
    """Bring the index up to date with what an action touched."""
    patients = set(touched.get(PATIENTS.name, ()))
    cases = set(touched.get(CASES.name, ()))
    presentations = set(touched.get(PRESENTATIONS.name, ()))
    for decision_id in touched.get(DECISIONS.name, ()):
        if (decision := rows.get(DECISIONS, decision_id)) is not None:
            presentations.add(decision["presentation_id"])
    for errand_id in touched.get(ERRANDS.name, ()):
        if (errand := rows.get(ERRANDS, errand_id)) is not None:
            cases.add(errand["case_id"])
    if patients:
        owned = select(CASES.c.id).where(CASES.c.patient_id.in_(patients))
        cases |= set(rows.connection.scalars(owned))
    if cases:
        heard = select(PRESENTATIONS.c.id).where(PRESENTATIONS.c.case_id.in_(cases))
        presentations |= set(rows.connection.scalars(heard))
    for patient_id in patients:
        _index_patient(rows, patient_id)
    for case_id in cases:
        _index_case(rows, case_id)
    for presentation_id in presentations:
        _index_presentation(rows, presentation_id)


def match_expression(typed: str) -> str | None:
    """Return the FTS5 expression for what was typed so far, or None when there is no word."""
    found = words(typed)[:12]
    return " ".join(f'"{word}"*' for word in found) or None


def _index_patient(rows: Rows, patient_id: UUID) -> None:
    patient = _found(rows, whole.PATIENT, patient_id)
    if patient is None:
        _remove(rows.connection, patient_id)
        return
    body = f"{patient.local_id} {patient.ins} {patient.general_practitioner}"
    _put(rows.connection, _Entry("patient", patient_id, None, patient), body)


def _index_case(rows: Rows, case_id: UUID) -> None:
    case = _found(rows, whole.CASE, case_id)
    if case is None:
        _remove(rows.connection, case_id)
        return
    patient = _found(rows, whole.PATIENT, case.patient_id)
    assert patient is not None
    body = " ".join(
        (
            f"D {case.sequence:04d} {case.sequence} {patient.local_id}",
            *(case.diagnosis, case.topography, case.topography_code, case.morphology),
            *(case.morphology_code, case.tnm, case.other_staging, case.grade, case.markers),
            *(case.history, case.comorbidities, case.past_treatments, case.pathology),
            *(case.pathology_reference, case.imaging, case.referring_clinician),
            *(case.social, case.wishes, *(f"{f.name} {f.value}" for f in case.findings)),
            *(f"{e.question} {e.answer}" for e in _asked_for(rows, case_id)),
        )
    )
    _put(rows.connection, _Entry("case", case_id, case_id, patient), body)


def _asked_for(rows: Rows, case_id: UUID) -> tuple[Errand, ...]:
    return whole.ERRAND.read(rows.connection, _ASKED.params(case=case_id))


def _index_presentation(rows: Rows, presentation_id: UUID) -> None:
    heard = _found(rows, whole.PRESENTATION, presentation_id)
    if heard is None:
        _remove(rows.connection, presentation_id)
        return
    case = _found(rows, whole.CASE, heard.case_id)
    assert case is not None
    patient = _found(rows, whole.PATIENT, case.patient_id)
    assert patient is not None
    advice = " ".join(
        f"{d.text} {d.guideline_name} {d.trial_detail} {d.dissent} {d.responsible} "
        + " ".join(f"{o.precision} {o.condition} {o.responsible}" for o in d.options)
        for d in whole.DECISION.read(rows.connection, _ADVICE.params(heard=presentation_id))
    )
    body = f"{heard.question} {heard.summary} {heard.deferral_reason} {case.diagnosis} {advice}"
    _put(rows.connection, _Entry("presentation", presentation_id, case.id, patient), body)


def _found(rows: Rows, kind: whole.Whole[D], record_id: UUID) -> D | None:
    row = rows.get(kind.table, record_id)
    return None if row is None else kind.named(row)


def _put(connection: Connection, entry: _Entry, body: str) -> None:
    patient = entry.patient
    names = " ".join(words(f"{patient.birth_name} {patient.used_name} {patient.given_names}"))
    body = " ".join(words(body))
    found = connection.execute(_ENTRY, {"entity": entry.id}).one_or_none()
    if found is None:
        about = {"rowid": _next_rowid(connection), "kind": entry.kind, "entity_id": entry.id}
        about |= {"case_id": entry.case_id, "patient_id": patient.id}
        connection.execute(_ENTER, about)
        connection.execute(_ADD, {"rowid": about["rowid"], "names": names, "body": body})
        return
    if found.patient_id != patient.id:
        # Two patients were merged, or that was undone.
        connection.execute(_FOLLOW, {"row": found.rowid, "owner": patient.id})
    # Most edits alter no word that is searched for, and reading is far cheaper than indexing.
    if (found.names, found.body) != (names, body):
        connection.execute(_CHANGE, {"rowid": found.rowid, "names": names, "body": body})


def _next_rowid(connection: Connection) -> int:
    least = connection.scalar(_LEAST)
    return (NEWEST_FIRST if least is None else int(least)) - 1


def _remove(connection: Connection, entity_id: UUID) -> None:
    found = connection.execute(_ENTRY, {"entity": entity_id}).one_or_none()
    if found is not None:
        for statement in _REMOVAL:
            connection.execute(statement, {"rowid": found.rowid})
