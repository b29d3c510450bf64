"""What day and hour it is: one clock, handed down from where the program begins.

Nothing else of ours asks the machine, so that a whole board can live through any day.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime

Clock = Callable[[], datetime]
Today = Callable[[], date]


def system() -> datetime:
    """Return the present instant of this machine, UTC."""
    return datetime.now(UTC)
