"""Writes files so that a reader sees the old one or the new one, never half of one."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mdtboard.domain.errors import EnvironmentFault, Fault


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path beside `path`; what is written there replaces it at the end.

    Raises:
        EnvironmentFault: the disk is full or the folder cannot be written; the old file stays.
    """
    part = path.with_name(path.name + ".part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        os.replace(part, path)
        _sync_folder(path.parent)
    except OSError as error:
        raise EnvironmentFault(fault_of(error), where=str(path.parent)) from None
    finally:
        with suppress(OSError):  # the folder itself may be what is missing
            part.unlink(missing_ok=True)


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path`, readable by the user alone.

    Raises:
        EnvironmentFault: the disk is full or the folder cannot be written; the old file stays.
    """
    with replacing(path) as part:
        part.write_bytes(content)


def fault_of(error: OSError) -> Fault:
    """Return the fault that a failed file operation stands for."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Fault.DISK_FULL
    if error.errno == errno.ENOENT:
        return Fault.FILE_MISSING
    if error.errno == errno.EEXIST:
        return Fault.FILE_EXISTS
    return Fault.CANNOT_WRITE


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
