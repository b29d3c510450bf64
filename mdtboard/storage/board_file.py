"""Creates, opens and closes board files, and adds key slots to them."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.dialects import registry

from mdtboard.atomic import fault_of
from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.storage import guard, keys, places, tumour_groups
from mdtboard.storage.engine import APPLICATION_ID, READING, make_engine
from mdtboard.storage.faults import explained
from mdtboard.storage.keys import Cost, KeySlots
from mdtboard.storage.migrate import bring_up_to_date
from mdtboard.storage.opening import BoardKey

SUFFIX = ".mdtb"


def warm_up() -> None:
    """Prepare, while a passphrase is being typed, what the first question would wait for."""
    registry.load("sqlite")


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open board file, and the key slot that opened it."""

    path: Path
    engine: Engine
    slot: str

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
        guard.release(self.path)


def create(path: Path, passphrase: str, recovery_key: str, cost: Cost) -> Unlocked:
    """Make a new, empty, encrypted board file with two key slots, and open it.

    It is built beside its name and renamed when whole, so that no half file is ever found.

    Raises:
        EnvironmentFault: a file is there already, or the place cannot be written or is
            synchronised.
    """
    places.refuse_synchronised(path)
    # Not Path.exists(): that fails on a name the system does not take.
    if any(os.path.lexists(file) for file in (path, keys.keys_file(path))):
        raise EnvironmentFault(Fault.FILE_EXISTS, where=str(path.parent))
    _make_folder(path.parent)
    data_key, salt = keys.new_data_key(), keys.new_board_salt()
    user = keys.make_slot(keys.PASSPHRASE, passphrase, data_key, salt, cost)
    rescue = keys.make_slot(keys.RECOVERY, recovery_key, data_key, salt, cost)
    part = path.with_name(path.name + ".part")
    try:
        _build(part, data_key, salt)
        keys.write_slots(path, KeySlots(board=salt, slots=(user, rescue)))
        os.replace(part, path)
    except OSError as error:
        with suppress(OSError):
            keys.keys_file(path).unlink()
        raise EnvironmentFault(fault_of(error), where=str(path.parent)) from None
    finally:
        _remove(part)
    return _open(path, data_key, salt, user.id)


def open_with(key: BoardKey) -> Unlocked:
    """Open a board file whose key is known.

    Raises:
        EnvironmentFault: the file is foreign, damaged or was written by a newer program; not a
            byte of it is changed.
    """
    return _open(key.path, key.data_key, key.salt, key.slot)


def add_passphrase(unlocked: Unlocked, passphrase: str, cost: Cost) -> str:
    """Add a key slot for another account, and return its name."""
    data_key, salt = unlocked.engine.get_execution_options()["mdtboard_key"]
    slot = keys.make_slot(keys.PASSPHRASE, passphrase, data_key, salt, cost)
    keys.write_slots(unlocked.path, keys.read_slots(unlocked.path).with_slot(slot))
    return slot.id


def drop_slot(unlocked: Unlocked, slot: str) -> None:
    """Remove a key slot, so that its passphrase opens nothing any more."""
    keys.write_slots(unlocked.path, keys.read_slots(unlocked.path).without_slot(slot))


def _open(path: Path, data_key: bytes, salt: bytes, slot: str) -> Unlocked:
    engine = _engine(path, data_key, salt, create=False)
    guard.watch(path)
    try:
        with explained(str(path.parent)):
            _require_board(engine, path)
            bring_up_to_date(engine, path)
            tumour_groups.bring_up_to_date(engine)
    except BaseException:
        engine.dispose()
        guard.release(path)
        raise
    return Unlocked(path, engine, slot)


def _build(part: Path, data_key: bytes, salt: bytes) -> None:
    """Make a whole board under another name; nobody but the user may ever read it."""
    _remove(part)
    # SQLite would follow the umask; a file that is there it leaves as it is, and its journal too.
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    engine = _engine(part, data_key, salt, create=True)
    try:
        with explained(str(part.parent)):
            with engine.begin() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            bring_up_to_date(engine, part)
    finally:
        engine.dispose()


def _remove(part: Path) -> None:
    for name in (part.name, f"{part.name}-journal"):
        with suppress(OSError):  # where nothing may be removed, nothing was made either
            part.with_name(name).unlink()


def _require_board(engine: Engine, path: Path) -> None:
    with engine.connect().execution_options(**{READING: True}) as connection:
        connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar()
        found = connection.exec_driver_sql("PRAGMA application_id").scalar()
        if found != APPLICATION_ID:
            raise EnvironmentFault(Fault.FILE_IS_FOREIGN, where=str(path.parent))


def _engine(path: Path, data_key: bytes, salt: bytes, *, create: bool) -> Engine:
    engine = make_engine(path, data_key, salt, create=create)
    return engine.execution_options(mdtboard_key=(data_key, salt))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise EnvironmentFault(Fault.CANNOT_WRITE, where=str(folder)) from None
