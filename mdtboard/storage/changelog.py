"""Every row an action touches, before and after: the audit trail, and undo for free."""

import hashlib
import json
from collections.abc import Iterable
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, event, insert, inspect, select, update
from sqlalchemy.orm import Session

from mdtboard.domain.care import CareOption
from mdtboard.domain.changes import Changes, Kind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.findings import Finding
from mdtboard.domain.material import Material
from mdtboard.domain.meeting import QuorumRule
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import WrittenOpinion
from mdtboard.domain.techniques import TechniqueResult
from mdtboard.storage.schema import Base, Row, StoredAction, StoredChange
from mdtboard.storage.types import (
    ColumnsJson,
    EnumTuple,
    OpinionsJson,
    OptionsJson,
    PartialDateText,
    RecordTuple,
    TextTuple,
    opinion_to_json,
    option_to_json,
    record_to_json,
)

Snapshot = dict[str, object]
_KINDS = {kind.value: kind for kind in Kind}
_VERSION = "version"
_ACTIONS: Table = StoredAction.__table__  # type: ignore[assignment]
_ACTION_COLUMNS = tuple(column for column in _ACTIONS.c if not column.primary_key)
_BEGIN = insert(_ACTIONS)
_SEAL = (
    update(_ACTIONS).where(_ACTIONS.c.id == bindparam("number")).values(digest=bindparam("sealed"))
)


class ChangeRecorder:
    """Listens to one session and writes down what it flushes."""

    def __init__(self, session: Session, action: StoredAction, previous: str) -> None:
        self._session = session
        self._action = action
        self._digest = hashlib.sha256(previous.encode())
        self.touched: dict[str, set[UUID]] = {}
        # Two statements, not two rounds of the unit of work: every action pays for them.
        values = {attr.key: getattr(action, attr.key) for attr in _ACTION_COLUMNS}
        begun = session.connection().execute(_BEGIN, values).inserted_primary_key
        assert begun is not None
        action.id = begun[0]
        event.listen(session, "before_flush", self._record)

    @property
    def changes(self) -> Changes:
        """The kinds of record touched so far."""
        return changes_of(self.touched)

    @property
    def number(self) -> int:
        """Return the action's position in the chain."""
        return self._action.id

    def seal(self) -> None:
        """Chain the action to the one before it; nothing may be recorded after."""
        self._session.flush()
        event.remove(self._session, "before_flush", self._record)
        self._digest.update(_canonical(head_of(self._action)))
        seal = {"number": self._action.id, "sealed": self._digest.hexdigest()}
        self._session.connection().execute(_SEAL, seal)

    def _record(self, session: Session, *_: object) -> None:
        for row in [*session.new, *session.dirty, *session.deleted]:
            if isinstance(row, Row) and (change := self._change(session, row)) is not None:
                session.add(change)
                self._digest.update(_canonical(body_of(change)))

    def _change(self, session: Session, row: Row) -> StoredChange | None:
        before, after = _before_and_after(row, new=row in session.new, gone=row in session.deleted)
        if before == after:
            return None
        self.touched.setdefault(row.__tablename__, set()).add(row.id)
        return StoredChange(
            action_id=self._action.id,
            table_name=row.__tablename__,
            row_id=row.id,
            before=before,
            after=after,
        )


def changes_of(tables: Iterable[str]) -> Changes:
    """Return the kinds of record that stand in some tables."""
    return Changes(frozenset(_KINDS[table] for table in tables if table in _KINDS))


def body_of(change: StoredChange) -> Snapshot:
    """Return what the chain covers of one change."""
    return {
        "table": change.table_name,
        "row": change.row_id.hex,
        "before": change.before,
        "after": change.after,
    }


def head_of(action: StoredAction) -> Snapshot:
    """Return what the chain covers of the action itself."""
    return {
        "number": action.id,
        "act": action.act.value,
        "mode": action.mode.value,
        "account": action.account_id.hex,
        "actor": action.actor,
        "at": action.at.isoformat(),
        "step": action.step.hex,
        "undoes": None if action.undoes is None else action.undoes.hex,
        "seals": action.seals,
        "about": None if action.about is None else action.about.hex,
    }


def first_broken_link(session: Session) -> int | None:
    """Return the number of the first action that does not match its digest, or None."""
    previous, expected = "", 1
    for action in session.scalars(select(StoredAction).order_by(StoredAction.id)):
        digest = hashlib.sha256(previous.encode())
        changes = select(StoredChange).where(StoredChange.action_id == action.id)
        for change in session.scalars(changes.order_by(StoredChange.id)):
            digest.update(_canonical(body_of(change)))
        digest.update(_canonical(head_of(action)))
        if action.id != expected or digest.hexdigest() != action.digest:
            return expected
        previous, expected = action.digest, expected + 1
    return None


def take_back(session: Session, step: UUID) -> None:
    """Put every row of an undo step back, newest change first.

    Raises:
        RuleViolation: a value was changed by a later action; undo that one first.
    """
    actions = select(StoredAction.id).where(StoredAction.step == step)
    changes = session.scalars(
        select(StoredChange)
        .where(StoredChange.action_id.in_(actions))
        .order_by(StoredChange.id.desc())
    ).all()
    for change in changes:
        _reverse(session, change)
        session.flush()


def _reverse(session: Session, change: StoredChange) -> None:
    entity = _class_for(change.table_name)
    current: Any = session.get(entity, change.row_id)
    if (current is None) != (change.after is None):
        raise RuleViolation(Rule.CHANGED_SINCE)
    columns = set(entity.__table__.c.keys()) - {_VERSION}
    written = set(change.before or {}) | set(change.after or {})
    if not written <= columns or (current is None and written != columns):
        # An older mdtboard wrote it, before an upgrade gave the table other columns.
        raise RuleViolation(Rule.CHANGED_SINCE)
    if current is not None:
        found = _snapshot(current)
        if any(found[key] != value for key, value in (change.after or {}).items()):
            raise RuleViolation(Rule.CHANGED_SINCE)
    if change.before is None:
        session.delete(current)
    elif current is None:
        session.add(entity(**_load(entity, change.before), version=1))
    else:
        for key, value in _load(entity, change.before).items():
            setattr(current, key, value)
        current.version += 1


def _class_for(table: str) -> Any:
    return next(m.class_ for m in Base.registry.mappers if m.class_.__tablename__ == table)


def _before_and_after(
    row: Row, *, new: bool, gone: bool
) -> tuple[Snapshot | None, Snapshot | None]:
    if new:
        return None, _snapshot(row)
    if gone:
        return _snapshot(row), None
    before: Snapshot = {}
    after: Snapshot = {}
    state = inspect(row, raiseerr=True)
    for attr in state.mapper.column_attrs:
        history = state.attrs[attr.key].history
        if attr.key != _VERSION and history.has_changes() and history.deleted:
            old, current = _dump(history.deleted[0]), _dump(getattr(row, attr.key))
            if old != current:
                before[attr.key], after[attr.key] = old, current
    return before, after


def _snapshot(row: Row) -> Snapshot:
    keys = [attr.key for attr in inspect(row, raiseerr=True).mapper.column_attrs]
    return {key: _dump(getattr(row, key)) for key in keys if key != _VERSION}


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
        case Finding() | Material() | TechniqueResult():
            return record_to_json(value)
        case tuple() | list():
            return [_dump(item) for item in value]
        case _:
            return value


def _load(entity: Any, values: Snapshot) -> dict[str, Any]:
    columns = entity.__table__.c
    return {key: _value(columns[key].type, value) for key, value in values.items()}


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
    python = kind.python_type
    if isinstance(value, python) and python is not dict:
        return value
    return _from_text(type(kind).__name__, python, value)


def _from_text(name: str, python: Any, value: Any) -> Any:
    if name == "QuorumJson":
        minimum, required, written = value
        return QuorumRule(
            minimum=minimum,
            required=tuple(Specialty(item) for item in required),
            written_counts=written,
        )
    if python in (date, datetime, time):
        return python.fromisoformat(value)
    return python(value)  # UUID from hex, Enum from its value


def _canonical(value: Snapshot) -> bytes:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
