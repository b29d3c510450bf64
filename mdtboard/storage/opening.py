"""Finds the key of a board file; needs none of what then reads the file.

Deriving a key keeps a processor busy for a tenth of a second without holding Python back, so that
what opens the file can be imported meanwhile.
"""

from dataclasses import dataclass, field
from pathlib import Path

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.storage import keys, places

_SALT_BYTES = 16
_PLAIN_MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class BoardKey:
    """What opens a board file, and the key slot that gave it."""

    path: Path
    data_key: bytes = field(repr=False)
    salt: bytes
    slot: str


def find_key(path: Path, secret: str, *, recovery: bool = False) -> BoardKey:
    """Return the key of a board file, by a passphrase or by its recovery key.

    Raises:
        RuleViolation: the passphrase or recovery key opens no slot.
        EnvironmentFault: the file or its key slots are missing, plain, foreign or damaged, or a
            program synchronises their folder.
    """
    places.refuse_synchronised(path)
    _require_reachable(path)
    salt = read_salt(path)
    slots = keys.read_slots(path)
    if slots.board != salt:
        raise EnvironmentFault(Fault.FILE_IS_FOREIGN, where=str(path.parent))
    kind = keys.RECOVERY if recovery else keys.PASSPHRASE
    slot, data_key = keys.open_slot(slots, kind, secret)
    return BoardKey(path, data_key, salt, slot)


def read_salt(path: Path) -> bytes:
    """Return the first bytes of a board file that nobody in this process has open.

    Raises:
        EnvironmentFault: there is no such file, it is no file or too short, or it is a plain
            SQLite file, which mdtboard never writes.
    """
    where = str(path.parent)
    if not path.exists():
        raise EnvironmentFault(Fault.FILE_MISSING, where=where)
    if not path.is_file():
        raise EnvironmentFault(Fault.FILE_IS_FOREIGN, where=where)
    try:
        with open(path, "rb") as source:
            head = source.read(_SALT_BYTES)
    except OSError:
        raise EnvironmentFault(Fault.FILE_UNREADABLE, where=where) from None
    if head == _PLAIN_MAGIC:
        raise EnvironmentFault(Fault.FILE_IS_PLAIN, where=where)
    if len(head) < _SALT_BYTES:
        raise EnvironmentFault(Fault.FILE_IS_FOREIGN, where=where)
    return head


def _require_reachable(path: Path) -> None:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise EnvironmentFault(Fault.FILE_MISSING, where=str(path.parent)) from None
    except OSError:  # a folder that may not be entered, a name the system does not take
        raise EnvironmentFault(Fault.FILE_UNREADABLE, where=str(path.parent)) from None
