"""Writes the index anew where an earlier release folded words in another way.

A migration is frozen and cannot fold as we do today. The file tells in its header which folding
its index was written by, and whoever opens it brings it up to date in one transaction.
"""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, select, text, update

from mdtboard.storage import whole
from mdtboard.storage.engine import READING
from mdtboard.storage.records import sort_name
from mdtboard.storage.schema import ENTRIES, PATIENTS
from mdtboard.storage.search import learn
from mdtboard.storage.subjects import subjects

# To be raised with every change of what is folded, joined or looked through.
FOLDING = 2
_CHUNK = 500
_DEFINITION = "SELECT sql FROM sqlite_master WHERE name = 'search_index'"
_ADD = text("INSERT INTO search_index(rowid, names, body) VALUES(:rowid, :names, :body)")
_RENAME = (
    update(PATIENTS).where(PATIENTS.c.id == bindparam("owner")).values(sort_name=bindparam("name"))
)
Line = dict[str, Any]


def bring_index_up_to_date(engine: Engine) -> None:
    """Fold again what is sorted and searched by, if another folding wrote it."""
    with engine.connect().execution_options(**{READING: True}) as connection:
        if connection.exec_driver_sql("PRAGMA user_version").scalar() == FOLDING:
            return
    with engine.begin() as connection:
        _rename(connection)
        _rewrite(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {FOLDING}")


def _rename(connection: Connection) -> None:
    statement = whole.PATIENT.select().add_columns(PATIENTS.c.sort_name).order_by(PATIENTS.c.id)
    last: UUID | None = None
    while True:
        later = statement if last is None else statement.where(PATIENTS.c.id > last)
        rows = connection.execute(later.limit(_CHUNK)).all()
        if not rows:
            return
        known = [whole.apart(row, whole.PATIENT) for row in rows]
        renamed = [
            {"owner": patient.id, "name": folded}
            for patient, name in known
            if (folded := sort_name(patient)) != name
        ]
        if renamed:
            connection.execute(_RENAME, renamed)
        last = known[-1][0].id


def _rewrite(connection: Connection) -> None:
    """Empty the index and fill it; each line keeps its place, and so its age."""
    definition = connection.exec_driver_sql(_DEFINITION).scalar_one()
    connection.exec_driver_sql("DROP TABLE search_index")
    connection.exec_driver_sql(definition)
    connection.exec_driver_sql("DELETE FROM search_word")
    known: set[str] = set()
    for lines in _lines(connection):
        connection.execute(_ADD, lines)
        words = {word for line in lines for word in f"{line['names']} {line['body']}".split()}
        learn(connection, words - known)
        known |= words


def _lines(connection: Connection) -> Iterator[list[Line]]:
    statement = select(ENTRIES).order_by(ENTRIES.c.rowid).limit(_CHUNK)
    last = -1
    while entries := connection.execute(statement.where(ENTRIES.c.rowid > last)).all():
        last = entries[-1].rowid
        found = [subject.words() for subject in subjects(connection, entries)]
        yield [
            {"rowid": entry.rowid, "names": names, "body": body}
            for entry, (names, body) in zip(entries, found, strict=True)
        ]
