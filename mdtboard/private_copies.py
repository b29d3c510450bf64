"""Copies of patients' documents outside the encrypted file, and their certain end.

A folder lives as long as the program that made it holds its lock; what a program that crashed
left behind is removed at the next start.
"""

import os
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from mdtboard.atomic import fault_of
from mdtboard.domain.errors import EnvironmentFault

PREFIX = "mdtboard-copies-"
_LOCK = ".lock"


class PrivateCopies:
    """A folder that only the user can enter, made when something is first put into it."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock = -1

    @property
    def folder(self) -> Path:
        """Return the folder.

        Raises:
            EnvironmentFault: the temporary folder is full or cannot be written.
        """
        if self._folder is None:
            place = tempfile.gettempdir()
            try:
                folder = Path(tempfile.mkdtemp(prefix=PREFIX))  # of mode 0700
                self._lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as error:
                raise EnvironmentFault(fault_of(error), where=place) from None
            _try_to_lock(self._lock)
            self._folder = folder
        return self._folder

    def put(self, name: str, content: bytes) -> Path:
        """Write a copy that nobody can change by mistake, and return where it is.

        Raises:
            EnvironmentFault: the temporary folder is full or cannot be written.
        """
        target = self.folder / name
        try:
            if not target.exists():
                handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
        except OSError as error:
            with suppress(OSError):
                target.unlink(missing_ok=True)
            raise EnvironmentFault(fault_of(error), where=str(self.folder.parent)) from None
        return target

    def close(self) -> None:
        """Remove every copy."""
        if self._folder is not None:
            os.close(self._lock)
            _remove(self._folder)
            self._folder = None


def remove_left_behind() -> None:
    """Remove the folders of programs that ended without doing so."""
    with suppress(OSError):  # a temporary folder that may not be listed holds none of ours
        for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            if _is_ours(folder) and _is_left_behind(folder):
                _remove(folder)


def _is_ours(folder: Path) -> bool:
    """Tell whether it is a folder of this user: everybody may put something there."""
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and (os.name == "nt" or found.st_uid == os.getuid())


def _is_left_behind(folder: Path) -> bool:
    try:
        lock = os.open(folder / _LOCK, os.O_RDWR)
    except OSError:  # one that is just being made has none yet
        return False
    try:
        return _try_to_lock(lock)
    finally:
        os.close(lock)


if sys.platform == "win32":
    import msvcrt

    def _try_to_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_to_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def _remove(folder: Path) -> None:
    with suppress(OSError):
        for copy in folder.iterdir():
            copy.chmod(0o600)  # Windows removes nothing that is read-only
    # What a viewer still holds open on Windows goes at the next start.
    shutil.rmtree(folder, ignore_errors=True)
