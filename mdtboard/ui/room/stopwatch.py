"""Measures how long each case is before the board."""

from collections.abc import Callable
from enum import Enum, auto

from mdtboard.domain.ids import PresentationId


class Hold(Enum):
    """Why time stands still."""

    NOT_LIVE = auto()
    BREAK = auto()
    AWAY = auto()


class Stopwatch:
    """Runs for the case that is open; a case that is left and opened again goes on.

    It stands still while there is any reason to hold it.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self._spent: dict[PresentationId, float] = {}
        self._open: PresentationId | None = None
        self._since = clock()
        self._holds: set[Hold] = set()

    @property
    def seconds(self) -> int:
        """Return how long the open case has taken and nobody has recorded yet."""
        self._settle()
        return 0 if self._open is None else int(self._spent.get(self._open, 0.0))

    def open(self, case: PresentationId | None) -> None:
        """Measure another case from now on; the same one simply goes on."""
        self._settle()
        self._open = case

    def restart(self) -> None:
        """Begin again with the open case: what it took is recorded."""
        self._settle()
        if self._open is not None:
            self._spent[self._open] = 0.0

    def held(self, why: Hold) -> bool:
        """Tell whether time stands still for this reason."""
        return why in self._holds

    def hold(self, why: Hold, *, held: bool = True) -> None:
        """Let time stand still for a reason, or no longer for this one."""
        self._settle()
        if held:
            self._holds.add(why)
        else:
            self._holds.discard(why)

    def _settle(self) -> None:
        now = self.clock()
        if self._open is not None and not self._holds:
            self._spent[self._open] = self._spent.get(self._open, 0.0) + now - self._since
        self._since = now
