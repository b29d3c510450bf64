"""Keeps Python's own `open` away from a board file that SQLite has open.

On POSIX systems closing any handle of a file drops every lock the process holds on it, SQLite's
among them: a second program could then write in the middle of our transaction.
"""

import os
import sys
from pathlib import Path

# A hook of the interpreter cannot be removed or handed around, so what it watches lives here.
_live: set[str] = set()
_installed: list[bool] = []


def watch(path: Path) -> None:
    """Refuse, from now on, that this process opens `path` except through SQLite."""
    if not _installed:
        sys.addaudithook(_refuse)
        _installed.append(True)
    _live.add(os.path.realpath(path))


def release(path: Path) -> None:
    """Allow `path` to be opened again, once SQLite has closed it."""
    _live.discard(os.path.realpath(path))


def watches(path: Path) -> bool:
    """Tell whether `path` is a board that this process has open."""
    return os.path.realpath(path) in _live


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event not in ("open", "sqlite3.connect") or not _live:
        return
    target = arguments[0]
    if isinstance(target, str | bytes | os.PathLike):
        text = os.fsdecode(target)
        if os.path.basename(text) in {os.path.basename(p) for p in _live} and (
            os.path.realpath(text) in _live
        ):
            raise RuntimeError("a live board file may only be opened by SQLCipher")
