"""Opening a board file by a secret: its key first, for which little need be imported."""

from pathlib import Path
from typing import TYPE_CHECKING

from mdtboard.clock import Clock, system
from mdtboard.storage.opening import find_key

if TYPE_CHECKING:
    from mdtboard.services.bundle import Services
    from mdtboard.services.recovery import Recovery


def unlock(path: Path, secret: str, *, clock: Clock = system) -> "Services":
    """Open a board file with a passphrase; who acts is whose passphrase it is.

    While the key is derived, another thread may go on importing what opens the file.

    Raises:
        RuleViolation: the passphrase is wrong.
        EnvironmentFault: the file or its key slots are missing, plain, foreign, damaged or newer.
    """
    key = find_key(path, secret)
    from mdtboard.services import board_files

    return board_files.open_with(key, clock=clock)


def recover(path: Path, secret: str, *, clock: Clock = system) -> "Recovery":
    """Open a board file with its recovery key, for a new passphrase and nothing else.

    Raises:
        RuleViolation: the recovery key is wrong.
        EnvironmentFault: the file or its key slots are missing, plain, foreign, damaged or newer.
    """
    key = find_key(path, secret, recovery=True)
    from mdtboard.services import board_files

    return board_files.recover_with(key, clock=clock)
