"""Every row an action touches, before and after: the audit trail, and undo for free."""

import hashlib
import json
from collections.abc import Iterable
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, insert, select

from mdtboard.domain.care import CareOption
from mdtboard.domain.changes import Changes, Kind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.findings import Finding
from mdtboard.domain.former import FormerDiagnosis
from mdtboard.domain.material import Material
from mdtboard.domain.meeting import QuorumRule
from mdtboard.domain.network import Fact
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import OtherNumber
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import WrittenOpinion
from mdtboard.domain.techniques import TechniqueResult
from mdtboard.storage.rows import Rows, Values
from mdtboard.storage.schema import ACTIONS, CHANGES, METADATA, VERSION
from mdtboard.storage.types import (
    ColumnsJson,
    EnumTuple,
    OpinionsJson,
    OptionsJson,
    PartialDateText,
    QuorumJson,
    RecordTuple,
    TextTuple,
    opinion_to_json,
    option_to_json,
    record_to_json,
)

Snapshot = dict[str, object]
_KINDS = {kind.value: kind for kind in Kind}
_NEWEST = select(ACTIONS.c.id, ACTIONS.c.digest).order_by(ACTIONS.c.id.desc()).limit(1)
_ACT = insert(ACTIONS)
_NOTE = insert(CHANGES)


class ChangeRecorder:
    """Notes, before and after, every row that one action changes, and writes it all down at last.

    Nobody else writes meanwhile, so the action's place in the chain is known from the start.
    """

    def __init__(self, connection: Connection, action: Values) -> None:
        self._connection = connection
        newest = connection.execute(_NEWEST).first()
        number, digest = (0, "") if newest is None else newest
        self.number: int = number + 1
        self.touched: dict[str, set[UUID]] = {}
        self._action = action | {"id": self.number}
        self._digest = hashlib.sha256(digest.encode())
        self._changes: list[Values] = []

    @property
    def changes(self) -> Changes:
        """The kinds of record touched so far."""
        return changes_of(self.touched)

    def made(self, table: Table, rows: list[Values]) -> None:
        """Write down new rows."""
        self._note(table, [(row["id"], None, _snapshot(row)) for row in rows])

    def altered(self, table: Table, row_id: UUID, before: Values, after: Values) -> None:
        """Write down the columns of a row that differ."""
        old, new = _snapshot(before), _snapshot(after)
        differing = [name for name in new if old[name] != new[name]]
        if differing:
            told = (
                {name: old[name] for name in differing},
                {name: new[name] for name in differing},
            )
            self._note(table, [(row_id, *told)])

    def removed(self, table: Table, row: Values) -> None:
        """Write down a row that goes."""
        self._note(table, [(row["id"], _snapshot(row), None)])

    def seal(self) -> None:
        """Write the action and its changes, chained to the one before; nothing comes after."""
        self._digest.update(_canonical(head_of(self._action)))
        self._connection.execute(_ACT, self._action | {"digest": self._digest.hexdigest()})
        if self._changes:
            self._connection.execute(_NOTE, self._changes)

    def _note(
        self, table: Table, found: list[tuple[UUID, Snapshot | None, Snapshot | None]]
    ) -> None:
        self.touched.setdefault(table.name, set()).update(row_id for row_id, _, _ in found)
        for row_id, before, after in found:
            change = {
                "action_id": self.number,
                "table_name": table.name,
                "row_id": row_id,
                "before": before,
                "after": after,
            }
            self._digest.update(_canonical(body_of(change)))
            self._changes.append(change)


def changes_of(tables: Iterable[str]) -> Changes:
    """Return the kinds of record that stand in some tables."""
    return Changes(frozenset(_KINDS[table] for table in tables if table in _KINDS))


def body_of(change: Values) -> Snapshot:
    """Return what the chain covers of one change."""
    return {
        "table": change["table_name"],
        "row": change["row_id"].hex,
        "before": change["before"],
        "after": change["after"],
    }


def head_of(action: Values) -> Snapshot:
    """Return what the chain covers of the action itself."""
    undoes, about = action["undoes"], action["about"]
    return {
        "number": action["id"],
        "act": action["act"].value,
        "mode": action["mode"].value,
        "account": action["account_id"].hex,
        "actor": action["actor"],
        "at": action["at"].isoformat(),
        "step": action["step"].hex,
        "undoes": None if undoes is None else undoes.hex,
        "seals": action["seals"],
        "about": None if about is None else about.hex,
    }


def first_broken_link(connection: Connection) -> int | None:
    """Return the number of the first action that does not match its digest, or None."""
    previous, expected = "", 1
    for action in connection.execute(select(ACTIONS).order_by(ACTIONS.c.id)).mappings():
        digest = hashlib.sha256(previous.encode())
        changes = select(CHANGES).where(CHANGES.c.action_id == action["id"]).order_by(CHANGES.c.id)
        for change in connection.execute(changes).mappings():
            digest.update(_canonical(body_of(dict(change))))
        digest.update(_canonical(head_of(dict(action))))
        if action["id"] != expected or digest.hexdigest() != action["digest"]:
            return expected
        previous, expected = action["digest"], expected + 1
    return None


def take_back(rows: Rows, step: UUID) -> None:
    """Put every row of an undo step back, newest change first.

    Raises:
        RuleViolation: a value was changed by a later action; undo that one first. Or somebody
            else hung a record on the one that goes, as a file on a case, or took its place.
    """
    actions = select(ACTIONS.c.id).where(ACTIONS.c.step == step)
    changes = select(CHANGES).where(CHANGES.c.action_id.in_(actions)).order_by(CHANGES.c.id.desc())
    for change in rows.connection.execute(changes).mappings().all():
        _reverse(rows, dict(change))


def _reverse(rows: Rows, change: Values) -> None:
    table = METADATA.tables[change["table_name"]]
    before, after = change["before"], change["after"]
    current = rows.get(table, change["row_id"])
    if (current is None) != (after is None):
        raise RuleViolation(Rule.CHANGED_SINCE)
    columns = set(table.c.keys()) - {VERSION}
    written = set(before or {}) | set(after or {})
    if not written <= columns or (current is None and written != columns):
        # An older mdtboard wrote it, before an upgrade gave the table other columns.
        raise RuleViolation(Rule.CHANGED_SINCE)
    if current is None:
        rows.insert(table, [_load(table, before)])
        return
    found = _snapshot(current)
    if any(found[key] != value for key, value in after.items()):
        raise RuleViolation(Rule.CHANGED_SINCE)
    if before is None:
        rows.delete(table, current)
    else:
        rows.update(table, current, _load(table, before))


def _snapshot(row: Values) -> Snapshot:
    return {name: _dump(value) for name, value in row.items() if name != VERSION}


def _dump(value: object) -> object:
    match value:
        case UUID():
            return value.hex
        case Enum():
            return value.value
        case date() | datetime() | time():
            return value.isoformat()
        case PartialDate():
            return value.iso
        case QuorumRule():
            return [value.minimum, [s.value for s in value.required], value.written_counts]
        case CareOption():
            return option_to_json(value)
        case WrittenOpinion():
            return opinion_to_json(value)
        case (
            Fact() | Finding() | FormerDiagnosis() | Material() | OtherNumber() | TechniqueResult()
        ):
            return record_to_json(value)
        case tuple() | list():
            return [_dump(item) for item in value]
        case _:
            return value


def _load(table: Table, values: Snapshot) -> Values:
    return {key: _value(table.c[key].type, value) for key, value in values.items()}


def _value(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, EnumTuple):
        return tuple(kind.enum(item) for item in value)
    if isinstance(kind, OptionsJson | OpinionsJson | RecordTuple):
        return kind.process_result_value(value, None)
    if isinstance(kind, ColumnsJson):
        return kind.process_result_value(value, None)  # type: ignore[arg-type]
    if isinstance(kind, TextTuple):
        return tuple(value)
    if isinstance(kind, PartialDateText):
        return PartialDate.from_iso(value)
    if isinstance(kind, QuorumJson):
        return _quorum(*value)
    python = kind.python_type
    if isinstance(value, python):
        return value
    if python in (date, datetime, time):
        return python.fromisoformat(value)
    return python(value)  # UUID from hex, Enum from its value


def _quorum(minimum: int, required: list[str], written_counts: bool) -> QuorumRule:
    return QuorumRule(
        minimum=minimum,
        required=tuple(Specialty(item) for item in required),
        written_counts=written_counts,
    )


def _canonical(value: Snapshot) -> bytes:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
