"""Turns rows of several tables, read in one SELECT, into domain records."""

from dataclasses import fields
from typing import Any, TypeVar

D = TypeVar("D")

_NAMES: dict[type, tuple[str, ...]] = {}


def record(kind: type[D], row: Any) -> D:
    """Return the domain record that a stored row holds."""
    names = _NAMES.get(kind)
    if names is None:
        names = _NAMES[kind] = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]
    return kind(**{name: getattr(row, name) for name in names})
