"""Getting and saving domain records; what goes out is always a frozen dataclass."""

from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import func, select

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.whole_text import wholly
from mdtboard.storage.rows import Rows, Values
from mdtboard.storage.schema import VERSION
from mdtboard.storage.whole import Whole

D = TypeVar("D")


class Repository(Generic[D]):
    """The records of one kind, by identifier."""

    def __init__(self, rows: Rows, whole: Whole[D]) -> None:
        self._rows = rows
        self._whole = whole
        self._table = whole.table

    def get(self, record_id: UUID) -> D:
        """Return a record that must exist.

        Raises:
            RuleViolation: somebody removed it meanwhile.
        """
        return self._whole.named(self._existing(record_id))

    def find(self, **values: Any) -> tuple[D, ...]:
        """Return the records whose fields have these values, in no order."""
        found = self._rows.find(self._table, values)
        return tuple(self._whole.named(row) for row in found)

    def save(self, record: D) -> D:
        """Insert or update, and return the record with its new version.

        Raises:
            RuleViolation: somebody changed it since `record` was read, or wrote the one that
                there may be, as the draft of a case; nothing of the action is kept.
        """
        values = self._values(record)
        expected = values.pop(VERSION)
        row = self._rows.get(self._table, values["id"])
        if expected != (0 if row is None else row[VERSION]):
            raise RuleViolation(Rule.CHANGED_SINCE)
        if row is None:
            self._rows.insert(self._table, [values])
            return self.get(values["id"])
        changed = {name: value for name, value in values.items() if row[name] != value}
        if changed:
            row = self._rows.update(self._table, row, changed)
        return self._whole.named(row)

    def add_all(self, records: list[D]) -> None:
        """Insert many new records at once, as an import does."""
        self._rows.insert(self._table, [self._values(record) for record in records])

    def delete(self, record_id: UUID) -> None:
        """Remove a record that must exist.

        Raises:
            RuleViolation: somebody removed it meanwhile.
        """
        self._rows.delete(self._table, self._existing(record_id))

    def next_number(self, column: str) -> int:
        """Return one more than the greatest number in `column`."""
        greatest = select(func.max(self._table.c[column]))
        return (self._rows.connection.scalar(greatest) or 0) + 1

    def _existing(self, record_id: UUID) -> Values:
        row = self._rows.get(self._table, record_id)
        if row is None:
            raise RuleViolation(Rule.CHANGED_SINCE)
        return row

    def _values(self, record: D) -> Values:
        # Whatever a field or a file brings: half a letter can neither be written nor signed.
        values = {name: getattr(record, name) for name in self._whole.names}
        return {name: wholly(value) for name, value in (values | self._derived(record)).items()}

    def _derived(self, _record: D) -> Values:
        return {}
