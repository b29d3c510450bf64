"""Has a page drawn by another process, and outlives whatever happens to it."""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

import mdtboard
from mdtboard.domain.attachments import MediaKind, NoPreview
from mdtboard.reports.draw_one import EXITS, HEAD, MOST_DRAWN, WORD

# Its own limit is of computing time; this one also ends what waits for ever, on every system.
_SECONDS: Final = 10.0
_MOST_BYTES: Final = HEAD.size + 5 * MOST_DRAWN
_REASONS: Final = {status: why for why, status in EXITS.items()}
# A signal of POSIX, for which Windows has no name.
_OUT_OF_TIME: Final = -24


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A picture of a page: four bytes a pixel, blue, green, red and one that means nothing."""

    page: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes


class Drawing:
    """One page, drawn once; `cancel` may be called from another thread, at any time."""

    def __init__(self, media: MediaKind, page: int, width: int, seconds: float = _SECONDS) -> None:
        self._arguments = (WORD, media.value, str(page), str(width))
        self._seconds = seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._why: NoPreview | None = None

    def run(self, content: bytes) -> DrawnPage | NoPreview:
        """Return the page, or why there is none; the content goes through no file."""
        with self._lock:
            if self._why is not None:
                return self._why
            try:
                self._process = process = _start(self._arguments)
            except OSError:  # no memory, no process left: nothing is wrong with the file
                return NoPreview.NOT_STARTED
        assert process.stdin is not None
        assert process.stdout is not None
        clock = threading.Timer(self._seconds, self._on_time_over)
        clock.start()
        feeder = threading.Thread(target=_feed, args=(process.stdin, content))
        feeder.start()
        with process.stdout:
            answer = process.stdout.read(_MOST_BYTES)
        self._end(self._why)  # whoever sends more than a picture is not waited for
        feeder.join()
        status = process.wait()
        clock.cancel()
        return self._outcome(status, answer)

    def cancel(self) -> None:
        """End the drawing; nobody waits for it any more."""
        self._end(NoPreview.CANCELLED)

    def _on_time_over(self) -> None:
        self._end(NoPreview.TOO_SLOW)

    def _outcome(self, status: int, answer: bytes) -> DrawnPage | NoPreview:
        return self._why or _page_of(status, answer)

    def _end(self, why: NoPreview | None) -> None:
        with self._lock:
            self._why = self._why or why
            if self._process is not None:
                self._process.kill()


def _start(arguments: tuple[str, ...]) -> "subprocess.Popen[bytes]":
    program = [sys.executable]
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        # This very program, wherever it was started: not what lies in the current folder.
        program += ["-P", "-m", "mdtboard"]
        environment["PYTHONPATH"] = str(Path(mdtboard.__file__).parent.parent)
    return subprocess.Popen(
        [*program, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # decoders quote the file
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _feed(target: IO[bytes], content: bytes) -> None:
    with suppress(OSError), target:  # it ended before it read everything; its status says why
        target.write(content)


def _page_of(status: int, answer: bytes) -> DrawnPage | NoPreview:
    if status == _OUT_OF_TIME:
        return NoPreview.TOO_SLOW
    if status != 0 or len(answer) < HEAD.size:
        return _REASONS.get(status, NoPreview.UNREADABLE)
    page, pages, width, height, stride = HEAD.unpack_from(answer)
    pixels = answer[HEAD.size :]
    honest = 0 < 4 * width <= stride and height > 0 and page < pages
    if not honest or width * height > 2 * MOST_DRAWN or len(pixels) != stride * height:
        return NoPreview.UNREADABLE
    return DrawnPage(page, pages, width, height, stride, pixels)
