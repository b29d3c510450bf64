"""Getting and saving domain records; what goes out is always a frozen dataclass."""

from dataclasses import fields
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.storage.schema import Row

D = TypeVar("D")


class Repository(Generic[D]):
    """The records of one kind, by identifier. Columns bear the names of the record's fields."""

    def __init__(self, session: Session, stored: type[Row], record: type[D]) -> None:
        self._session = session
        self._stored = stored
        self._record = record
        # A session lets go of a row that nobody holds, and would read it again for the index.
        self._held: set[Row] = set()
        self._names = tuple(field.name for field in fields(record))  # type: ignore[arg-type]

    def get(self, record_id: UUID) -> D:
        """Return a record that must exist.

        Raises:
            RuleViolation: somebody removed it meanwhile.
        """
        row = self._row(record_id)
        if row is None:
            raise RuleViolation(Rule.CHANGED_SINCE)
        return self._load(row)

    def find(self, *conditions: Any, order_by: Any = None) -> tuple[D, ...]:
        """Return the records that meet every condition."""
        statement = select(self._stored).where(*conditions)
        if order_by is not None:
            statement = statement.order_by(order_by)
        return tuple(self._load(row) for row in self._session.scalars(statement))

    def save(self, record: D) -> D:
        """Insert or update, and return the record with its new version.

        Raises:
            RuleViolation: somebody changed it since `record` was read.
        """
        values = {name: getattr(record, name) for name in self._names}
        row = self._row(values["id"])
        expected = values.pop("version")
        if row is None:
            if expected:
                raise RuleViolation(Rule.CHANGED_SINCE)
            row = self._stored(**values, **self._derived(record), version=1)
            self._session.add(row)
        else:
            if row.version != expected:
                raise RuleViolation(Rule.CHANGED_SINCE)
            values |= self._derived(record)
            changed = {k: v for k, v in values.items() if getattr(row, k) != v}
            for name, value in changed.items():
                setattr(row, name, value)
            if not changed:
                return self._load(row)
            row.version += 1
        self._session.flush()
        return self._load(row)

    def add_all(self, records: list[D]) -> None:
        """Insert many new records at once, as an import does."""
        for record in records:
            values = {name: getattr(record, name) for name in self._names} | {"version": 1}
            self._session.add(self._stored(**values, **self._derived(record)))
        self._session.flush()

    def delete(self, record_id: UUID) -> None:
        """Remove a record that must exist."""
        row = self._row(record_id)
        if row is None:
            raise RuleViolation(Rule.CHANGED_SINCE)
        self._held.discard(row)
        self._session.delete(row)
        self._session.flush()

    def next_number(self, column: str, *conditions: Any) -> int:
        """Return one more than the greatest number in `column`."""
        greatest = select(func.max(getattr(self._stored, column))).where(*conditions)
        return (self._session.scalar(greatest) or 0) + 1

    def _row(self, record_id: UUID) -> Row | None:
        row = self._session.get(self._stored, record_id)
        if row is not None:
            self._held.add(row)
        return row

    def _derived(self, _record: D) -> dict[str, object]:
        return {}

    def _load(self, row: Row) -> D:
        return self._record(**{name: getattr(row, name) for name in self._names})
