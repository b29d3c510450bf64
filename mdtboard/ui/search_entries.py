"""What Ctrl+K offers: commands, screens, and what the search finds."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from mdtboard.domain.views import HitKind, SearchHit
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.widgets.palette import PaletteEntry

_ICONS = {HitKind.PATIENT: "user", HitKind.CASE: "folder", HitKind.PRESENTATION: "gavel"}
_LIMIT = 20


class PaletteContents(QObject):
    """Fills the palette and carries out what was chosen."""

    def __init__(self, window: QObject, shell: Shell) -> None:
        super().__init__(window)
        self._window = window
        self._shell = shell

    def commands(self) -> tuple[PaletteEntry, ...]:
        """Return every command, those of the present screen first."""
        actions: tuple[QAction, ...] = self._window.commands()  # type: ignore[attr-defined]
        return tuple(
            PaletteEntry(
                action,
                action.text().replace("&", ""),
                icon="command",
                shortcut=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                enabled=action.isEnabled(),
                reason="" if action.isEnabled() else self.tr("not possible now"),
            )
            for action in actions
        )

    def found(self, typed: str) -> tuple[PaletteEntry, ...]:
        """Return the patients, cases and decisions that match."""
        hits = self._shell.services.patients.search(typed, _LIMIT)
        return tuple(entry_of(hit) for hit in hits)

    @Slot(object)
    def run(self, chosen: object) -> None:
        """Carry out a command or open what was found."""
        if isinstance(chosen, QAction):
            chosen.trigger()
        elif isinstance(chosen, SearchHit):
            self._shell.go(destination_of(chosen))


def entry_of(hit: SearchHit) -> PaletteEntry:
    """Return a found record as a line of the palette."""
    born = formats.day(hit.birth_date)
    when = formats.day(hit.on)
    note = " · ".join(part for part in (label(hit.kind), hit.number, born, when, hit.text) if part)
    return PaletteEntry(hit, hit.patient_name, note, icon=_ICONS[hit.kind])


def destination_of(hit: SearchHit) -> Destination:
    """Return where a found record is shown."""
    section = "boards" if hit.kind is HitKind.PRESENTATION else ""
    return Destination(
        screen=Screen.CASES, case_id=hit.case_id, patient_id=hit.patient_id, section=section
    )
