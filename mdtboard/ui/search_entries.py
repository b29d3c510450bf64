"""What Ctrl+K offers: commands, screens, and what the search finds."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from mdtboard.domain.views import HitKind, SearchHit
from mdtboard.ui import formats
from mdtboard.ui.hits import all_of_them, destination_of, note_of
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Destination, Shell
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
        """Return the patients, cases and decisions that match, and the way to all of them."""
        hits = self._shell.services.patients.search(typed, _LIMIT)
        if not hits:
            return ()
        row = all_of_them(typed)
        every = PaletteEntry(row.key, row.title, icon=row.icon)
        return (*(entry_of(hit) for hit in hits), every)

    @Slot(object)
    def run(self, chosen: object) -> None:
        """Carry out a command or open what was found."""
        if isinstance(chosen, QAction):
            chosen.trigger()
        elif isinstance(chosen, SearchHit):
            self._shell.go(destination_of(chosen))
        elif isinstance(chosen, Destination):
            self._shell.go(chosen)


def entry_of(hit: SearchHit) -> PaletteEntry:
    """Return a found record as a line of the palette."""
    note = note_of(hit, formats.day(hit.birth_date), formats.day(hit.on))
    return PaletteEntry(hit, hit.patient_name, f"{label(hit.kind)} · {note}", icon=_ICONS[hit.kind])
