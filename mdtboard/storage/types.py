"""How values that SQLite does not know are stored."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_type_hints
from uuid import UUID

from sqlalchemy import JSON, DateTime, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from mdtboard.domain.care import CareOption, Intent, Treatment
from mdtboard.domain.ids import OptionId, PersonId
from mdtboard.domain.meeting import QuorumRule
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import WrittenOpinion
from mdtboard.domain.tables import Target
from mdtboard.overriding import override


class UtcDateTime(TypeDecorator[datetime]):
    """An instant; SQLite would drop its zone, so UTC goes in and comes out."""

    impl = DateTime
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, _: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)

    @property
    @override
    def python_type(self) -> type[datetime]:
        return datetime


class PartialDateText(TypeDecorator[PartialDate]):
    """A date of year, month or day precision as `YYYY[-MM[-DD]]`, which sorts as text."""

    impl = String(10)
    cache_ok = True

    @override
    def process_bind_param(self, value: PartialDate | None, _: Dialect) -> str | None:
        return None if value is None else value.iso

    @override
    def process_result_value(self, value: str | None, _: Dialect) -> PartialDate | None:
        return None if value is None else PartialDate.from_iso(value)


class EnumTuple(TypeDecorator[tuple[Enum, ...]]):
    """Several members of one enum, in their order, as a JSON list of their values."""

    impl = JSON
    cache_ok = True

    def __init__(self, enum: type[Enum]) -> None:
        super().__init__()
        self.enum = enum

    @override
    def process_bind_param(self, value: Sequence[Enum] | None, _: Dialect) -> list[str]:
        return [member.value for member in value or ()]

    @override
    def process_result_value(self, value: list[str] | None, _: Dialect) -> tuple[Enum, ...]:
        return tuple(self.enum(item) for item in value or ())


class TextTuple(TypeDecorator[tuple[str, ...]]):
    """Several texts, in their order, as a JSON list."""

    impl = JSON
    cache_ok = True

    @override
    def process_bind_param(self, value: Sequence[str] | None, _: Dialect) -> list[str]:
        return list(value or ())

    @override
    def process_result_value(self, value: list[str] | None, _: Dialect) -> tuple[str, ...]:
        return tuple(value or ())


class RecordTuple(TypeDecorator[tuple[Any, ...]]):
    """Several small records of one kind, in their order, as a JSON list of objects.

    What equals its field's default is left out. Fields are texts, numbers, dates, enums,
    identifiers, or records of another kind in a tuple.
    """

    impl = JSON
    cache_ok = True

    def __init__(self, record: type[Any]) -> None:
        super().__init__()
        self.record = record
        self._kinds = _field_types(record)

    @override
    def process_bind_param(
        self, value: Sequence[Any] | None, _: Dialect | None
    ) -> list[dict[str, Any]]:
        return [record_to_json(item) for item in value or ()]

    @override
    def process_result_value(
        self, value: list[dict[str, Any]] | None, _: Dialect | None
    ) -> tuple[Any, ...]:
        return tuple(_record_from(self.record, self._kinds, item) for item in value or ())


class QuorumJson(TypeDecorator[QuorumRule]):
    """A quorum rule as a JSON object."""

    impl = JSON
    cache_ok = True

    @override
    def process_bind_param(self, value: QuorumRule | None, _: Dialect) -> dict[str, Any] | None:
        if value is None:
            return None
        return {
            "minimum": value.minimum,
            "required": [specialty.value for specialty in value.required],
            "written_counts": value.written_counts,
        }

    @override
    def process_result_value(self, value: dict[str, Any] | None, _: Dialect) -> QuorumRule | None:
        if value is None:
            return None
        return QuorumRule(
            minimum=value["minimum"],
            required=tuple(Specialty(item) for item in value["required"]),
            written_counts=value["written_counts"],
        )


class ColumnsJson(TypeDecorator[tuple[tuple[str, Target], ...]]):
    """An import mapping's columns as a JSON list of pairs."""

    impl = JSON
    cache_ok = True

    @override
    def process_bind_param(
        self, value: Sequence[tuple[str, Target]] | None, _: Dialect
    ) -> list[list[str]]:
        return [[heading, target.value] for heading, target in value or ()]

    @override
    def process_result_value(
        self, value: list[list[str]] | None, _: Dialect
    ) -> tuple[tuple[str, Target], ...]:
        return tuple((heading, Target(target)) for heading, target in value or ())


class OptionsJson(TypeDecorator[tuple[CareOption, ...]]):
    """A decision's ranked options as a JSON list of objects."""

    impl = JSON
    cache_ok = True

    @override
    def process_bind_param(
        self, value: Sequence[CareOption] | None, _: Dialect | None
    ) -> list[dict[str, Any]]:
        return [option_to_json(option) for option in value or ()]

    @override
    def process_result_value(
        self, value: list[dict[str, Any]] | None, _: Dialect | None
    ) -> tuple[CareOption, ...]:
        return tuple(_option(item) for item in value or ())


class OpinionsJson(TypeDecorator[tuple[WrittenOpinion, ...]]):
    """The written opinions on one case as a JSON list of objects."""

    impl = JSON
    cache_ok = True

    @override
    def process_bind_param(
        self, value: Sequence[WrittenOpinion] | None, _: Dialect | None
    ) -> list[dict[str, Any]]:
        return [opinion_to_json(opinion) for opinion in value or ()]

    @override
    def process_result_value(
        self, value: list[dict[str, Any]] | None, _: Dialect | None
    ) -> tuple[WrittenOpinion, ...]:
        return tuple(
            WrittenOpinion(
                person_id=PersonId(UUID(item["person_id"])),
                name=item["name"],
                specialty=Specialty(item["specialty"]),
                text=item["text"],
            )
            for item in value or ()
        )


def record_to_json(record: Any) -> dict[str, Any]:
    """Return a small record as JSON keeps it; what equals its default is left out."""
    return {
        field.name: _plain(getattr(record, field.name))
        for field in fields(record)
        if getattr(record, field.name) != field.default
    }


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case UUID():
            return value.hex
        case tuple():
            return [record_to_json(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _field_types(record: type[Any]) -> dict[str, type[Any]]:
    """Return what each field holds, the None of an optional one aside; identifiers are UUIDs."""
    hints = get_type_hints(record)
    held = {
        name: next((arg for arg in get_args(hint) if arg is not NoneType), hint)
        for name, hint in hints.items()
    }
    return {name: getattr(kind, "__supertype__", kind) for name, kind in held.items()}


def _record_from(record: type[Any], kinds: dict[str, type[Any]], item: dict[str, Any]) -> Any:
    return record(**{name: _from_json(kinds[name], found) for name, found in item.items()})


def _from_json(kind: type[Any], value: Any) -> Any:
    if isinstance(value, list):
        kinds = _field_types(kind)
        return tuple(_record_from(kind, kinds, item) for item in value)
    return date.fromisoformat(value) if kind is date else kind(value)


def option_to_json(option: CareOption) -> dict[str, Any]:
    """Return an option as JSON keeps it; what it does not say is left out."""
    written = {
        "id": option.id.hex,
        "kind": option.kind.value,
        "rank": option.rank,
        "intent": None if option.intent is Intent.NOT_STATED else option.intent.value,
        "precision": option.precision,
        "condition": option.condition,
        "responsible": option.responsible,
        "responsible_id": None if option.responsible_id is None else option.responsible_id.hex,
        "deadline": None if option.deadline is None else option.deadline.isoformat(),
        "deadline_text": option.deadline_text,
    }
    return {key: value for key, value in written.items() if value not in (None, "")}


def opinion_to_json(opinion: WrittenOpinion) -> dict[str, Any]:
    """Return a written opinion as JSON keeps it."""
    return {
        "person_id": opinion.person_id.hex,
        "name": opinion.name,
        "specialty": opinion.specialty.value,
        "text": opinion.text,
    }


def _option(item: dict[str, Any]) -> CareOption:
    responsible, deadline = item.get("responsible_id"), item.get("deadline")
    return CareOption(
        id=OptionId(UUID(item["id"])),
        kind=Treatment(item["kind"]),
        rank=item["rank"],
        intent=Intent(item.get("intent", Intent.NOT_STATED.value)),
        precision=item.get("precision", ""),
        condition=item.get("condition", ""),
        responsible=item.get("responsible", ""),
        responsible_id=None if responsible is None else PersonId(UUID(responsible)),
        deadline=None if deadline is None else date.fromisoformat(deadline),
        deadline_text=item.get("deadline_text", ""),
    )
