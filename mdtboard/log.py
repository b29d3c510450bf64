"""The program's own log: what failed where, never a word about patients."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from mdtboard.overriding import override

FILE_NAME = "mdtboard.log"
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class ValueFreeFormatter(logging.Formatter):
    """Writes an exception as its type and its places in the code.

    The words of an exception may quote what a user typed, so they are left out.
    """

    @override
    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | Any
    ) -> str:
        kind, _, trace = ei
        return f"{kind.__name__}\n" + "\n".join(places(trace))


def places(trace: TracebackType | None) -> list[str]:
    """Return where an exception passed, oldest first, as "module:line function"."""
    return [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


def start(folder: Path) -> Path:
    """Write the log to a file in `folder`, five of at most one megabyte, and return the file."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / FILE_NAME, maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True
    )
    handler.setFormatter(ValueFreeFormatter(_FORMAT))
    root = logging.getLogger("mdtboard")
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return folder / FILE_NAME
