"""The full-text index over patients, cases, questions and decisions.

It is kept in the same transaction as the change. Words are folded before they enter, because
SQLite's own folding keeps œ and ß; the tokenizer then splits at spaces only. Newer records have
smaller row numbers, so that the newest matches come first without any ranking: at a million
cases ranking takes seconds, recency milliseconds.
"""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, text, update
from sqlalchemy.orm import Session

from mdtboard.domain.folding import words
from mdtboard.storage.schema import StoredCase, StoredPatient, StoredSearchEntry
from mdtboard.storage.schema_meetings import StoredDecision, StoredPresentation

NEWEST_FIRST = 1_000_000_000
_ENTRIES: Table = StoredSearchEntry.__table__  # type: ignore[assignment]
_ENTRY = select(_ENTRIES.c.rowid, _ENTRIES.c.patient_id).where(
    _ENTRIES.c.entity_id == bindparam("entity")
)
_FOLLOW = (
    update(_ENTRIES)
    .where(_ENTRIES.c.rowid == bindparam("row"))
    .values(patient_id=bindparam("owner"))
)
_ENTER = insert(_ENTRIES)
_LEAST = select(func.min(_ENTRIES.c.rowid))
_INDEXED = text("SELECT names, body FROM search_index WHERE rowid = :rowid")
_ADD = text("INSERT INTO search_index(rowid, names, body) VALUES(:rowid, :names, :body)")
_CHANGE = text("UPDATE search_index SET names = :names, body = :body WHERE rowid = :rowid")
# Words leave the index for good with the record. It is switched on for that alone: an ordinary
# edit would rewrite some 300 pages of the file (20 ms against 1), and the words it replaces stay
# readable in the audit anyway.
_REMOVAL = (
    text("INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)"),
    text("DELETE FROM search_index WHERE rowid = :rowid"),
    text("INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 0)"),
    delete(_ENTRIES).where(_ENTRIES.c.rowid == bindparam("rowid")),
)


def refresh(session: Session, touched: dict[str, set[UUID]]) -> None:
    """Bring the index up to date with what an action touched."""
    patients = set(touched.get("patient", ()))
    cases = set(touched.get("case_file", ()))
    presentations = set(touched.get("presentation", ()))
    if decisions := touched.get("decision"):
        presentations |= set(_column(session, StoredDecision.presentation_id, decisions))
    if patients:
        owned = select(StoredCase.id).where(StoredCase.patient_id.in_(patients))
        cases |= set(session.scalars(owned))
    if cases:
        heard = select(StoredPresentation.id).where(StoredPresentation.case_id.in_(cases))
        presentations |= set(session.scalars(heard))
    for patient_id in patients:
        _index_patient(session, patient_id)
    for case_id in cases:
        _index_case(session, case_id)
    for presentation_id in presentations:
        _index_presentation(session, presentation_id)


def match_expression(typed: str) -> str | None:
    """Return the FTS5 expression for what was typed so far, or None when there is no word."""
    found = words(typed)[:12]
    return " ".join(f'"{word}"*' for word in found) or None


def _column(session: Session, column: object, ids: Iterable[UUID]) -> Iterable[UUID]:
    statement = select(column).where(StoredDecision.id.in_(list(ids)))  # type: ignore[call-overload]
    found: Iterable[UUID] = session.scalars(statement)
    return found


def _index_patient(session: Session, patient_id: UUID) -> None:
    row = session.get(StoredPatient, patient_id)
    if row is None:
        _remove(session, patient_id)
        return
    body = f"{row.local_id} {row.ins} {row.general_practitioner}"
    _put(session, "patient", patient_id, None, patient_id, _names(row), body)


def _index_case(session: Session, case_id: UUID) -> None:
    row = session.get(StoredCase, case_id)
    if row is None:
        _remove(session, case_id)
        return
    patient = session.get_one(StoredPatient, row.patient_id)
    body = " ".join(
        (
            f"D {row.sequence:04d} {row.sequence} {patient.local_id}",
            *(row.diagnosis, row.topography, row.topography_code, row.morphology),
            *(row.morphology_code, row.tnm, row.other_staging, row.grade, row.markers),
            *(row.history, row.comorbidities, row.past_treatments, row.pathology),
            *(row.pathology_reference, row.imaging, row.referring_clinician),
            *(row.social, row.wishes, *(f"{f.name} {f.value}" for f in row.findings)),
        )
    )
    _put(session, "case", case_id, case_id, row.patient_id, _names(patient), body)


def _index_presentation(session: Session, presentation_id: UUID) -> None:
    row = session.get(StoredPresentation, presentation_id)
    if row is None:
        _remove(session, presentation_id)
        return
    case = session.get_one(StoredCase, row.case_id)
    patient = session.get_one(StoredPatient, case.patient_id)
    decisions = session.scalars(
        select(StoredDecision).where(StoredDecision.presentation_id == presentation_id)
    )
    advice = " ".join(
        f"{d.text} {d.guideline_name} {d.trial_detail} {d.dissent} {d.responsible} "
        + " ".join(f"{o.precision} {o.condition} {o.responsible}" for o in d.options)
        for d in decisions
    )
    body = f"{row.question} {row.summary} {row.deferral_reason} {case.diagnosis} {advice}"
    _put(session, "presentation", presentation_id, case.id, patient.id, _names(patient), body)


def _names(patient: StoredPatient) -> str:
    return f"{patient.birth_name} {patient.used_name} {patient.given_names}"


def _put(
    session: Session,
    kind: str,
    entity_id: UUID,
    case_id: UUID | None,
    patient_id: UUID,
    names: str,
    body: str,
) -> None:
    connection = session.connection()
    rowid, owner = _entry_of(connection, entity_id)
    statement = _CHANGE
    if rowid is None:
        rowid, statement = _next_rowid(connection), _ADD
        entry = {"rowid": rowid, "kind": kind, "entity_id": entity_id}
        connection.execute(_ENTER, entry | {"case_id": case_id, "patient_id": patient_id})
    elif owner != patient_id:
        # Two patients were merged, or that was undone.
        connection.execute(_FOLLOW, {"row": rowid, "owner": patient_id})
    values = {
        "rowid": rowid,
        "names": " ".join(words(names)),
        "body": " ".join(words(body)),
    }
    # Most edits alter no word that is searched for, and reading is far cheaper than indexing.
    if tuple(connection.execute(_INDEXED, values).one_or_none() or ()) != (
        values["names"],
        values["body"],
    ):
        connection.execute(statement, values)


def _entry_of(connection: Connection, entity_id: UUID) -> tuple[int | None, UUID | None]:
    """Return the row of a record in the index and the patient it stands for."""
    found = connection.execute(_ENTRY, {"entity": entity_id}).one_or_none()
    return (None, None) if found is None else (found[0], found[1])


def _next_rowid(connection: Connection) -> int:
    least = connection.execute(_LEAST).scalar()
    return (NEWEST_FIRST if least is None else int(least)) - 1


def _remove(session: Session, entity_id: UUID) -> None:
    rowid, _ = _entry_of(session.connection(), entity_id)
    if rowid is not None:
        for statement in _REMOVAL:
            session.connection().execute(statement, {"rowid": rowid})
