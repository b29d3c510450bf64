"""What a sheet says, as bytes that stay: kept when it is validated and never made again.

A statement is read for ever: a field that a sheet gains later needs a default, an enum keeps the
values it had. What equals its field's default is left out.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

S = TypeVar("S")
# Whoever changed the record does not matter to what a paper says.
_COUNTER = "version"


def stated(sheet: object) -> bytes:
    """Return a sheet as it is kept: the same sheet gives the same bytes."""
    plain = _plain(sheet)
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read(kind: type[S], statement: bytes) -> S:
    """Return the sheet that a statement keeps."""
    made: Any = kind
    found: S = _reader(made)(json.loads(statement))
    return found


def vocabulary(kind: type[Any]) -> bytes:
    """Return the words that every statement of a kind is written with; it packs them well."""
    return "".join(dict.fromkeys(_words(kind))).encode()


def _words(kind: Any) -> Iterator[str]:
    for inner in get_args(kind):
        yield from _words(inner)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        for field in fields(kind):
            yield f'"{field.name}":"'
            yield from _words(hints[field.name])
    elif isinstance(kind, type) and issubclass(kind, Enum):
        yield from (f'{member.value}","' for member in kind)


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name))
            for field in fields(value)
            if field.name != _COUNTER and getattr(value, field.name) != field.default
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return value.hex
    return value.isoformat() if isinstance(value, date | time) else value


@lru_cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Return what makes a value of a type from its plain form."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        [wanted] = [part for part in inner if part is not NoneType]
        present = _reader(wanted)
        return lambda value: None if value is None else present(value)
    if origin is tuple:
        each = _reader(inner[0])
        return lambda value: tuple(each(item) for item in value)
    kind = getattr(kind, "__supertype__", kind)  # an identifier of ours is a UUID
    if is_dataclass(kind):
        record: Any = kind
        return _record_reader(record)
    if kind in (date, datetime, time):
        return kind.fromisoformat  # type: ignore[no-any-return]
    return kind  # type: ignore[no-any-return]  # texts, numbers, enums, UUIDs


def _record_reader(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    missing = {f.name for f in fields(kind) if f.default is MISSING and f.name == _COUNTER}

    def made(found: dict[str, Any]) -> Any:
        known = {name: readers[name](value) for name, value in found.items() if name in readers}
        return kind(**known, **dict.fromkeys(missing, 0))

    return made
