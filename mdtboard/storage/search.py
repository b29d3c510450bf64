"""The full-text index over patients, cases, questions and decisions.

It is kept in the same transaction as the change. Words are folded before they enter, because
SQLite's own folding keeps œ and ß; the tokenizer then splits at spaces only. Newer records have
smaller row numbers, so that the newest matches come first without any ranking: at a million
cases ranking takes seconds, recency milliseconds.

Beside it stands each word of letters once: which of the hundreds of spellings that one slip makes
of a typed word are known, a list answers in a millisecond, where the index needs fifty.
"""

from collections.abc import Iterable
from typing import Any, TypeVar
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

from mdtboard.domain.search_texts import Subject
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
_LEARN = text("INSERT OR IGNORE INTO search_word(word) VALUES (:word)")
_STANDS = text("SELECT 1 FROM search_index WHERE search_index MATCH :word LIMIT 1")
_FORGET = text("DELETE FROM search_word WHERE word = :word")
# Shorter words are never told from another by a slip.
_SHORTEST_WORD = 3
D = TypeVar("D")


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


def learn(connection: Connection, found: Iterable[str]) -> None:
    """Know these words from now on, where somebody's slip is looked for."""
    new = [{"word": word} for word in found if len(word) >= _SHORTEST_WORD and word.isalpha()]
    if new:
        connection.execute(_LEARN, new)


def _index_patient(rows: Rows, patient_id: UUID) -> None:
    patient = _found(rows, whole.PATIENT, patient_id)
    if patient is None:
        _remove(rows.connection, patient_id)
        return
    _put(rows.connection, "patient", patient_id, Subject(patient=patient))


def _index_case(rows: Rows, case_id: UUID) -> None:
    case = _found(rows, whole.CASE, case_id)
    if case is None:
        _remove(rows.connection, case_id)
        return
    patient = _found(rows, whole.PATIENT, case.patient_id)
    assert patient is not None
    asked = whole.ERRAND.read(rows.connection, _ASKED.params(case=case_id))
    _put(rows.connection, "case", case_id, Subject(patient=patient, case=case, asked=asked))


def _index_presentation(rows: Rows, presentation_id: UUID) -> None:
    heard = _found(rows, whole.PRESENTATION, presentation_id)
    if heard is None:
        _remove(rows.connection, presentation_id)
        return
    case = _found(rows, whole.CASE, heard.case_id)
    assert case is not None
    patient = _found(rows, whole.PATIENT, case.patient_id)
    assert patient is not None
    advice = whole.DECISION.read(rows.connection, _ADVICE.params(heard=presentation_id))
    subject = Subject(patient=patient, case=case, heard=heard, advice=advice)
    _put(rows.connection, "presentation", presentation_id, subject)


def _found(rows: Rows, kind: whole.Whole[D], record_id: UUID) -> D | None:
    row = rows.get(kind.table, record_id)
    return None if row is None else kind.named(row)


def _put(connection: Connection, kind: str, entity_id: UUID, subject: Subject) -> None:
    names, body = subject.words()
    owner, case = subject.patient.id, subject.case
    found = connection.execute(_ENTRY, {"entity": entity_id}).one_or_none()
    if found is None:
        about = {"rowid": _next_rowid(connection), "kind": kind, "entity_id": entity_id}
        about |= {"case_id": None if case is None else case.id, "patient_id": owner}
        connection.execute(_ENTER, about)
        connection.execute(_ADD, {"rowid": about["rowid"], "names": names, "body": body})
        learn(connection, {*names.split(), *body.split()})
        return
    if found.patient_id != owner:
        # Two patients were merged, or that was undone.
        connection.execute(_FOLLOW, {"row": found.rowid, "owner": owner})
    # Most edits alter no word that is searched for, and reading is far cheaper than indexing.
    if (found.names, found.body) != (names, body):
        connection.execute(_CHANGE, {"rowid": found.rowid, "names": names, "body": body})
        learn(connection, {*names.split(), *body.split()} - _words_of(found))


def _words_of(found: Any) -> set[str]:
    return {*(found.names or "").split(), *(found.body or "").split()}


def _next_rowid(connection: Connection) -> int:
    least = connection.scalar(_LEAST)
    return (NEWEST_FIRST if least is None else int(least)) - 1


def _remove(connection: Connection, entity_id: UUID) -> None:
    found = connection.execute(_ENTRY, {"entity": entity_id}).one_or_none()
    if found is None:
        return
    for statement in _REMOVAL:
        connection.execute(statement, {"rowid": found.rowid})
    for word in _words_of(found):
        if word.isalpha() and connection.execute(_STANDS, {"word": f'"{word}"'}).first() is None:
            connection.execute(_FORGET, {"word": word})
