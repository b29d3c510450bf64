"""Questions about one case's history: who changed what, from which value to which."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Select,
    Table,
    func,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy import Enum as EnumColumn
from sqlalchemy.types import Uuid

from mdtboard.domain.care import Treatment
from mdtboard.domain.changes import Kind
from mdtboard.domain.history import (
    UNTOLD,
    FieldChange,
    FieldName,
    HistoryLine,
    RecordChange,
    left_as_made,
)
from mdtboard.domain.ids import CaseId
from mdtboard.domain.partial_date import PartialDate
from mdtboard.storage.queries.names import NameQueries
from mdtboard.storage.schema import ACTIONS, CASES, CHANGES, PATIENTS
from mdtboard.storage.schema_cases import (
    ATTACHMENTS,
    COURSES,
    ERRANDS,
    OFFERS,
    READINGS,
)
from mdtboard.storage.schema_meetings import (
    DECISIONS,
    PRESENTATIONS,
)
from mdtboard.storage.types import (
    EnumTuple,
    OpinionsJson,
    OptionsJson,
    PartialDateText,
    RecordTuple,
)

TOLD: dict[Kind, Table] = {
    Kind.PATIENT: PATIENTS,
    Kind.CASE: CASES,
    Kind.PRESENTATION: PRESENTATIONS,
    Kind.DECISION: DECISIONS,
    Kind.READING: READINGS,
    Kind.OFFER: OFFERS,
    Kind.ERRAND: ERRANDS,
    Kind.COURSE: COURSES,
    Kind.ATTACHMENT: ATTACHMENTS,
}
# Columns that an upgrade took away; what was written of them stays in the audit.
RETIRED: dict[FieldName, Any] = {
    FieldName(Kind.DECISION, "treatments"): EnumTuple(Treatment),
    FieldName(Kind.READING, "material"): None,
    FieldName(Kind.PATIENT, "shares_outside_team"): None,
}
_KINDS = {kind.value: kind for kind in TOLD}
# What people may remove from a case, or an advice takes along that no longer asks for it.
_REMOVABLE = tuple(
    kind.value
    for kind in (Kind.COURSE, Kind.ATTACHMENT, Kind.ERRAND, Kind.READING, Kind.PRESENTATION)
)


class TrailQueries:
    """The history of one case, of its patient, and of what boards and experts made of it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def steps(self, case_id: CaseId, wanted: FieldName | None = None) -> tuple[UUID, ...]:
        """Return the steps that touched the case, or one field of it, newest first.

        A burst of typing is one step, however many actions it took.
        """
        statement = (
            select(ACTIONS.c.step)
            .where(ACTIONS.c.id.in_(_touching(case_id, wanted)))
            .group_by(ACTIONS.c.step)
            .order_by(func.max(ACTIONS.c.id).desc())
        )
        return tuple(self._connection.scalars(statement))

    def lines(self, case_id: CaseId, steps: tuple[UUID, ...]) -> tuple[HistoryLine, ...]:
        """Return the lines of some steps, in the order asked."""
        bounds = (
            select(
                func.max(ACTIONS.c.id).label("last"),
                func.min(ACTIONS.c.at).label("began"),
                func.count().label("actions"),
            )
            .where(ACTIONS.c.step.in_(steps))
            .group_by(ACTIONS.c.step)
            .subquery()
        )
        statement = select(
            *(ACTIONS.c.step, ACTIONS.c.act, ACTIONS.c.mode, ACTIONS.c.actor),
            *(bounds.c.began, ACTIONS.c.at.label("ended"), bounds.c.actions),
        ).join(bounds, bounds.c.last == ACTIONS.c.id)
        made, removed = self._fates(case_id, steps)
        fields = self._fields(case_id, steps)
        lines = {
            row["step"]: HistoryLine(
                **row,
                made=tuple(made[row["step"]]),
                removed=tuple(removed[row["step"]]),
                fields=tuple(f for f in fields[row["step"]] if f.kind not in made[row["step"]]),
            )
            for row in self._connection.execute(statement).mappings()
        }
        return tuple(lines[step] for step in steps if step in lines)

    def fields(self, case_id: CaseId) -> tuple[FieldName, ...]:
        """Return every field that was changed since its record was made."""
        key = _keys()
        statement = (
            select(CHANGES.c.table_name, key.c.key)
            .join(key, literal(True))
            .where(CHANGES.c.row_id.in_(_rows(case_id)), *_altered(key))
            .distinct()
        )
        rows = self._connection.execute(statement)
        return tuple(FieldName(_KINDS[table], name) for table, name in rows)

    def changes(self, case_id: CaseId, step: UUID) -> tuple[RecordChange, ...]:
        """Return what a step did to the case's records, from the first value to the last."""
        return self._net(_rows(case_id), ACTIONS.c.step == step)

    def since(self, case_id: CaseId, instant: datetime) -> tuple[RecordChange, ...]:
        """Return what changed of the case, its patient and its readings after an instant.

        It is the net change: what was changed and changed back is not told. A case that entered
        the file later, as from a list of past meetings, is told from then on.
        """
        entered = (
            select(func.min(ACTIONS.c.at))
            .join(CHANGES, CHANGES.c.action_id == ACTIONS.c.id)
            .where(CHANGES.c.row_id == case_id, CHANGES.c.before.is_(None))
        )
        instant = max(instant, self._connection.scalar(entered) or instant)
        told = (Kind.PATIENT.value, Kind.CASE.value, Kind.READING.value)
        later = (ACTIONS.c.at > instant, CHANGES.c.table_name.in_(told))
        changes = self._net(union_all(*_present(case_id)), *later)
        return tuple(change for change in changes if change.fields)

    def _net(self, rows: CompoundSelect[UUID], *conditions: Any) -> tuple[RecordChange, ...]:
        statement = (
            select(CHANGES)
            .join(ACTIONS, ACTIONS.c.id == CHANGES.c.action_id)
            .where(CHANGES.c.row_id.in_(rows), *conditions)
            .order_by(CHANGES.c.id)
        )
        of_rows: dict[tuple[str, UUID], list[Any]] = defaultdict(list)
        for change in self._connection.execute(statement):
            of_rows[change.table_name, change.row_id].append(change)
        names = NameQueries(self._connection)
        return tuple(
            _record_change(_KINDS[table], row_id, found, names)
            for (table, row_id), found in of_rows.items()
        )

    def _fates(
        self, case_id: CaseId, steps: tuple[UUID, ...]
    ) -> tuple[dict[UUID, list[Kind]], dict[UUID, list[Kind]]]:
        """Return the kinds of record that each step made, and those it removed."""
        made: dict[UUID, list[Kind]] = defaultdict(list)
        removed: dict[UUID, list[Kind]] = defaultdict(list)
        statement = _changes_of(case_id, steps).where(
            or_(CHANGES.c.before.is_(None), CHANGES.c.after.is_(None))
        )
        for step, table, is_new in self._connection.execute(
            statement.add_columns(CHANGES.c.before.is_(None)).distinct()
        ):
            (made if is_new else removed)[step].append(_KINDS[table])
        return made, removed

    def _fields(self, case_id: CaseId, steps: tuple[UUID, ...]) -> dict[UUID, list[FieldName]]:
        """Return the fields that each step changed."""
        key = _keys()
        statement = (
            _changes_of(case_id, steps)
            .add_columns(key.c.key)
            .join(key, literal(True))
            .where(*_altered(key))
            .distinct()
        )
        fields: dict[UUID, list[FieldName]] = defaultdict(list)
        for step, table, name in self._connection.execute(statement):
            fields[step].append(FieldName(_KINDS[table], name))
        return fields


def _keys() -> Any:
    """Return the names in a change's JSON, read by SQLite: the texts themselves stay there."""
    return func.json_each(CHANGES.c.after).table_valued("key", name="named")


def _altered(key: Any) -> tuple[Any, ...]:
    """Return the conditions of a change that a record outlives, in a field that people read."""
    return (
        CHANGES.c.before.is_not(None),
        CHANGES.c.after.is_not(None),
        key.c.key.not_in(UNTOLD),
    )


def _rows(case_id: CaseId) -> CompoundSelect[UUID]:
    """Select the identifiers of the case, its patient, and all that hangs or hung on it."""
    # What was removed is known by the act alone. Acts have no index by what they are about:
    # 200,000 of them take 20 ms, which nobody should pay in the room.
    gone = (
        select(CHANGES.c.row_id)
        .join(ACTIONS, ACTIONS.c.id == CHANGES.c.action_id)
        .where(
            ACTIONS.c.about.in_(
                union_all(
                    select(literal(case_id, Uuid())),
                    select(PRESENTATIONS.c.id).where(PRESENTATIONS.c.case_id == case_id),
                )
            ),
            CHANGES.c.table_name.in_(_REMOVABLE),
            CHANGES.c.after.is_(None),
        )
    )
    return union_all(*_present(case_id), gone)


def _present(case_id: CaseId) -> tuple[Select[UUID], ...]:
    """Select the identifiers of the case, of its patient and of all that hangs on it."""
    hanging = (
        *(PRESENTATIONS, DECISIONS, READINGS),
        *(COURSES, OFFERS, ERRANDS, ATTACHMENTS),
    )
    return (
        select(literal(case_id, Uuid())),
        select(CASES.c.patient_id).where(CASES.c.id == case_id),
        *(select(table.c.id).where(table.c.case_id == case_id) for table in hanging),
    )


def _touching(case_id: CaseId, wanted: FieldName | None = None) -> Select[int]:
    statement = select(CHANGES.c.action_id).where(CHANGES.c.row_id.in_(_rows(case_id)))
    if wanted is None:
        return statement
    whole = func.coalesce(CHANGES.c.after, CHANGES.c.before)
    return statement.where(
        CHANGES.c.table_name == wanted.kind.value,
        func.json_type(whole, f'$."{wanted.name}"').is_not(None),
    )


def _changes_of(case_id: CaseId, steps: tuple[UUID, ...]) -> Select[UUID, str]:
    return (
        select(ACTIONS.c.step, CHANGES.c.table_name)
        .join(CHANGES, CHANGES.c.action_id == ACTIONS.c.id)
        .where(ACTIONS.c.step.in_(steps), CHANGES.c.row_id.in_(_rows(case_id)))
    )


def _record_change(kind: Kind, row_id: UUID, found: list[Any], names: NameQueries) -> RecordChange:
    before: dict[str, object] = {}
    after: dict[str, object] = {}
    for change in found:
        for name, value in (change.before or {}).items():
            before.setdefault(name, value)
        for name in change.after or change.before or {}:
            after[name] = (change.after or {}).get(name)
    made, removed = found[0].before is None, found[-1].after is None
    if made:
        # Later changes of the same burst remember values that were there for a moment only.
        before = {}
    return RecordChange(
        record=names.record(kind, row_id),
        made=made,
        removed=removed,
        fields=tuple(_told(kind, before, after, names, made=made)),
    )


def _told(
    kind: Kind,
    before: dict[str, object],
    after: dict[str, object],
    names: NameQueries,
    *,
    made: bool,
) -> Iterator[FieldChange]:
    """Yield the fields that differ in the end; of a new record, those somebody filled in."""
    untouched = left_as_made(kind)
    for name in _in_order(kind, after.keys() - UNTOLD):
        old, new = (_value(kind, name, side.get(name), names) for side in (before, after))
        left = made and name in untouched and new == untouched[name]
        if old != new and not left:
            yield FieldChange(name, old, new)


def _in_order(kind: Kind, names: Iterable[str]) -> list[str]:
    columns = list(TOLD[kind].c.keys())
    return sorted(names, key=lambda n: columns.index(n) if n in columns else len(columns))


def _value(kind: Kind, name: str, stored: Any, names: NameQueries) -> object:
    """Return a value as the domain knows it, from what the audit keeps of it."""
    if stored is None:
        return None
    columns = TOLD[kind].c
    if name not in columns:
        return _typed(RETIRED.get(FieldName(kind, name)), stored)
    if isinstance(columns[name].type, Uuid):
        return names.linked(columns[name], UUID(stored))
    return _typed(columns[name].type, stored)


def _typed(shape: Any, stored: Any) -> object:
    match shape:
        case EnumColumn():
            return _member(shape.enum_class, stored)
        case EnumTuple():
            return tuple(_member(shape.enum, item) for item in stored)
        case OptionsJson() | OpinionsJson() | RecordTuple():
            return shape.process_result_value(stored, None)
        case PartialDateText():
            return PartialDate.from_iso(stored)
    python = None if shape is None else shape.python_type
    return python.fromisoformat(stored) if python in (date, datetime, time) else stored


def _member(enum: Any, stored: str) -> Enum:
    found: Enum = enum(stored)
    return found
