"""The discreet mode: the operator's own screen without the patients' names."""

from mdtboard.ui.room.parts import RoomParts


class Discretion:
    """Masks the case that is heard and hides the agenda, where every line is a name.

    What the operator types is shown as it is typed.
    """

    def __init__(self, page: RoomParts) -> None:
        self._page = page
        self._on = False

    @property
    def on(self) -> bool:
        """Tell whether names are hidden."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Hide the names, or show them again."""
        self._on = on
        self._page.banner.set_discreet(on)
        self._page.facts.set_discreet(on)
        agenda = self._page.agenda.parentWidget()
        if agenda is not None:
            agenda.setHidden(on)
