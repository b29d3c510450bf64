"""A decision's ranked options in one line of words."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.care import CareOption, Intent
from mdtboard.ui.labels import label, within


def option_words(option: CareOption) -> str:
    """Return one option in words: "Surgery, wide resection, if operable · Dr X · 3 weeks"."""
    parts = [label(option.kind)]
    if option.intent is not Intent.NOT_STATED:
        parts.append(within(option.intent))
    parts += [option.precision, option.condition]
    said = ", ".join(part.strip() for part in parts if part.strip())
    return " · ".join(part for part in (said, option.responsible, option.deadline_text) if part)


def options_words(options: tuple[CareOption, ...]) -> str:
    """Return what the chips alone do not say: details and alternatives, or nothing."""
    told = [o for o in options if o.has_details]
    lines = [option_words(option) for option in told if option.rank == 1]
    for rank in sorted({option.rank for option in told if option.rank > 1}):
        words = "; ".join(option_words(option) for option in told if option.rank == rank)
        alternative = QCoreApplication.translate("room", "line {rank}: {options}")
        lines.append(alternative.format(rank=rank, options=words))
    return "   ".join(lines)
