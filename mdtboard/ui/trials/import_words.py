"""Words of the import of a catalogue: why a row is refused, what it changes, how many there are."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.imports import Verdict
from mdtboard.domain.trial_list import TrialField, TrialImportLine
from mdtboard.ui.labels import label

_FIELD_OF = {target.value: target for target in TrialField} | {"network_id": TrialField.NETWORK}


def counted(lines: tuple[TrialImportLine, ...]) -> str:
    """Return how many rows of each verdict: "New: 3 · Refused: 1"."""
    found = {verdict: sum(line.verdict is verdict for line in lines) for verdict in Verdict}
    return " · ".join(f"{label(verdict)}: {count}" for verdict, count in found.items() if count)


def explained(line: TrialImportLine) -> str:
    """Return in words what a row changes, what is left out of it, or why it is refused."""
    translate = QCoreApplication.translate
    if line.refused is not None:
        if line.heading and line.text:
            words = translate("trials", "{column}: “{text}” is {reason}")
        elif line.heading or line.text:
            words = translate("trials", "{subject}: {reason}")
        else:
            words = "{reason}"
        return words.format(
            column=line.heading,
            text=line.text,
            subject=line.heading or line.text,
            reason=label(line.refused),
        )
    parts = []
    if line.changes:
        names = ", ".join(label(_FIELD_OF[name]) for name in line.changes)
        parts.append(translate("trials", "Changes: {fields}").format(fields=names))
    if line.unknown:
        words = translate("trials", "Unknown network, left out: {names}")
        parts.append(words.format(names=", ".join(line.unknown)))
    return " · ".join(parts)
