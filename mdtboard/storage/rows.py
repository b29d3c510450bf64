"""The rows that one transaction reads and writes; whoever listens hears of each change."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import (
    Connection,
    Delete,
    Executable,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy import insert as insert_into
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.storage.schema import VERSION

Values = dict[str, Any]


class Listener(Protocol):
    """Hears what a transaction writes, before it is written."""

    def made(self, table: Table, rows: list[Values]) -> None:
        """Hear of new rows."""

    def altered(self, table: Table, row_id: UUID, before: Values, after: Values) -> None:
        """Hear of the columns that a row changes, as they were and as they will be."""

    def removed(self, table: Table, row: Values) -> None:
        """Hear of a row that goes."""


class Rows:
    """Reads and writes rows by their identifier, and holds them: `get` reads each once.

    A write that meets a row of somebody else is refused as CHANGED_SINCE, and all that the
    transaction wrote is taken back.
    """

    def __init__(self, connection: Connection, listener: Listener | None = None) -> None:
        self.connection = connection
        self._listener = listener
        self._held: dict[tuple[str, UUID], Values | None] = {}

    def get(self, table: Table, row_id: UUID) -> Values | None:
        """Return a row by its columns' names, or None if there is none."""
        key = (table.name, row_id)
        if key not in self._held:
            found = self.connection.execute(_by_id(table), {"row": row_id}).mappings().first()
            self._held[key] = None if found is None else dict(found)
        return self._held[key]

    def find(self, table: Table, values: Values) -> list[Values]:
        """Return the rows that have these values, in no order."""
        statement = select(table).where(*(table.c[name] == values[name] for name in values))
        found = [dict(row) for row in self.connection.execute(statement).mappings()]
        for row in found:
            self._held.setdefault((table.name, row["id"]), row)
        return found

    def insert(self, table: Table, rows: Iterable[Values]) -> None:
        """Write new rows, each at its first version."""
        new = [row | {VERSION: 1} for row in rows]
        if not new:
            return
        if self._listener is not None:
            self._listener.made(table, new)
        self._write(insert_into(table), new)
        self._held.update({(table.name, row["id"]): row for row in new})

    def update(self, table: Table, row: Values, changed: Values) -> Values:
        """Write the columns of a row that changed, and return it at its next version."""
        if self._listener is not None:
            before = {name: row[name] for name in changed}
            self._listener.altered(table, row["id"], before, changed)
        written = changed | {VERSION: row[VERSION] + 1}
        self._write(_change(table), written | {"row": row["id"]})
        held = self._held[table.name, row["id"]] = row | written
        return held

    def delete(self, table: Table, row: Values) -> None:
        """Remove a row."""
        if self._listener is not None:
            self._listener.removed(table, row)
        self._write(_removal(table), {"row": row["id"]})
        self._held[table.name, row["id"]] = None

    def _write(self, statement: Executable, values: Values | list[Values]) -> None:
        try:
            self.connection.execute(statement, values)
        except SQLAlchemyError as error:
            # The listener was told of it: whoever goes on all the same must not commit that.
            self.connection.rollback()
            if _meets_another(error):
                raise RuleViolation(Rule.CHANGED_SINCE) from None
            raise


def _meets_another(error: SQLAlchemyError) -> bool:
    """Tell whether somebody else's row stands against it: the only one, or one that hangs on it."""
    words = ("UNIQUE constraint", "FOREIGN KEY constraint")
    return isinstance(error, IntegrityError) and str(error.orig).startswith(words)


@lru_cache
def _by_id(table: Table) -> Select[Any]:
    return select(table).where(table.c.id == bindparam("row"))


@lru_cache
def _change(table: Table) -> Update:
    return update(table).where(table.c.id == bindparam("row"))


@lru_cache
def _removal(table: Table) -> Delete:
    return delete(table).where(table.c.id == bindparam("row"))
