"""What hangs on a record: every row that points at it, and every row that points at those.

The foreign keys of the schema say it, so that a table of tomorrow is not forgotten.
"""

from collections import Counter
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import Column, Table

from mdtboard.domain.changes import Kind
from mdtboard.storage.rows import Rows, Values
from mdtboard.storage.schema import METADATA


def hanging_on(rows: Rows, table: Table, record_id: UUID) -> list[tuple[Table, Values]]:
    """Return a record and all that hangs on it, each before what it points at."""
    found: dict[tuple[str, UUID], tuple[Table, Values]] = {}
    _gather(rows, table, record_id, found, set())
    return list(found.values())


def remove_whole(rows: Rows, table: Table, record_id: UUID) -> None:
    """Remove a record with all that hangs on it; the audit keeps each of them whole."""
    for of_table, row in hanging_on(rows, table, record_id):
        rows.delete(of_table, row)


def counted(found: list[tuple[Table, Values]]) -> Counter[Kind]:
    """Return how many records there are of each kind that people know."""
    known = {kind.value: kind for kind in Kind}
    return Counter(known[table.name] for table, _ in found if table.name in known)


def _gather(
    rows: Rows,
    table: Table,
    record_id: UUID,
    found: dict[tuple[str, UUID], tuple[Table, Values]],
    begun: set[tuple[str, UUID]],
) -> None:
    key = (table.name, record_id)
    row = rows.get(table, record_id)
    if row is None or key in begun:
        return
    begun.add(key)
    for child, column in _pointing_at(table):
        for each in rows.find(child, {column.name: record_id}):
            _gather(rows, child, each["id"], found, begun)
    found[key] = (table, row)


def _pointing_at(table: Table) -> Iterator[tuple[Table, Column[object]]]:
    for other in METADATA.sorted_tables:
        for column in other.c:
            if any(key.column.table is table for key in column.foreign_keys):
                yield other, column
