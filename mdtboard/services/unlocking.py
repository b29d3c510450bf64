"""Opening a board file by a secret: its key first, for which little need be imported."""

from pathlib import Path
from typing import TYPE_CHECKING

from mdtboard.clock import Clock, system
from mdtboard.storage.opening import find_key

if TYPE_CHECKING:
    from mdtboard.services.bundle import Services


def unlock(path: Path, secret: str, *, recovery: bool = False, clock: Clock = system) -> "Services":
    """Open a board file with a passphrase, or with the recovery key.

    The recovery key acts for the file's first account. While the key is derived, another thread
    may go on importing what opens the file.

    Raises:
        RuleViolation: the passphrase or recovery key is wrong.
        EnvironmentFault: the file or its key slots are missing, plain, foreign, damaged or newer.
    """
    key = find_key(path, secret, recovery=recovery)
    from mdtboard.services import board_files

    return board_files.open_with(key, recovery=recovery, clock=clock)
