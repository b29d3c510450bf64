"""The words for every enum, in one place and complete (tests/ui/test_labels.py)."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.ui.labels import cases, clinical, errors, meeting, people

LABELS: dict[Enum, str] = {
    **clinical.LABELS,
    **cases.LABELS,
    **meeting.LABELS,
    **people.LABELS,
    **errors.LABELS,
}


def label(value: Enum) -> str:
    """Return the words for `value` in the user's language."""
    return QCoreApplication.translate("labels", LABELS[value])


def within(value: Enum) -> str:
    """Return the words for `value` as they stand inside a sentence; initials stay as they are."""
    words = label(value)
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def sentence(error: RuleViolation | EnvironmentFault) -> str:
    """Return what to tell the user about a rule or a fault."""
    if isinstance(error, RuleViolation):
        return label(error.rule).format_map(_Named(error.details))
    return label(error.fault).format_map(_Named(error.details | {"where": error.where}))


class _Named(dict[str, object]):
    """Leaves out what an exception does not carry instead of failing on it."""

    def __missing__(self, key: str) -> str:
        return "…"
