"""The stage: a screen of 1366 x 768, a window manager, and the program started as a user does."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import tomli_w

SCREEN = (1366, 768)
_MANAGER = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
 <focus><focusNew>yes</focusNew></focus>
 <applications><application class="*"><decor>no</decor></application>
 <application type="normal"><maximized>yes</maximized></application></applications>
</openbox_config>
"""


class Stage:
    """Runs the program in a home of its own, so that nothing of the user is touched."""

    def __init__(self, home: Path, pictures: Path) -> None:
        self.home = home
        self.pictures = pictures
        self._running: list[subprocess.Popen[bytes]] = []
        self._taken = 0
        home.mkdir(parents=True, exist_ok=True)
        pictures.mkdir(parents=True, exist_ok=True)
        self.display = self._screen()

    def _screen(self) -> str:
        read, write = os.pipe()
        size = f"{SCREEN[0]}x{SCREEN[1]}x24"
        server = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-dpi", "96"]
        quiet = subprocess.DEVNULL
        self._running.append(
            subprocess.Popen(server, pass_fds=(write,), stdout=quiet, stderr=quiet)
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            display = f":{pipe.readline().strip()}"
        rules = self.home / "openbox.xml"
        rules.write_text(_MANAGER)
        manager = ["openbox", "--sm-disable", "--config-file", str(rules)]
        environment = self._environment(display)
        self._running.append(subprocess.Popen(manager, env=environment, stdout=quiet, stderr=quiet))
        time.sleep(0.5)
        return display

    def _environment(self, display: str) -> dict[str, str]:
        folders = {
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / "config",
            "XDG_DATA_HOME": self.home / "data",
            "XDG_STATE_HOME": self.home / "state",
            "XDG_CACHE_HOME": self.home / "cache",
            "XDG_RUNTIME_DIR": self.home / "run",
            "TMPDIR": self.home / "tmp",
        }
        for folder in folders.values():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        names = {name: str(folder) for name, folder in folders.items()}
        # A crash outside Python says where it was.
        own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONFAULTHANDLER": "1"}
        return {**kept, **names, **own}

    def prefer(self, **settings: object) -> None:
        """Write the user's preferences as the program would find them."""
        file = self.home / "config" / "mdtboard" / "settings.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(tomli_w.dumps(settings))

    def start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start the program, and return it."""
        command = [sys.executable, "-m", "mdtboard", *arguments]
        with (self.home / "program.txt").open("ab") as said:
            program = subprocess.Popen(
                command, env=self._environment(self.display), stdout=said, stderr=said
            )
        self._running.append(program)
        return program

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        self._taken += 1
        file = self.pictures / f"{self._taken:02d}-{name}.png"
        command = ["import", "-display", self.display, "-window", "root", str(file)]
        subprocess.run(command, check=True)

    def overflow(self) -> list[str]:
        """Return how far the window in front reaches over the screen."""
        command = ["xdotool", "getactivewindow", "getwindowgeometry", "--shell"]
        said = subprocess.run(
            command, env={"DISPLAY": self.display}, capture_output=True, text=True, check=True
        ).stdout
        size = dict(line.split("=") for line in said.split())
        width, height = int(size["WIDTH"]), int(size["HEIGHT"])
        fits = width <= SCREEN[0] and height <= SCREEN[1]
        return [] if fits else [f"the window is {width} x {height} on a screen of {SCREEN}"]

    def close(self) -> None:
        """End what was started, the last first."""
        for process in reversed(self._running):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Lost(Exception):
    """The program did not come to what was waited for."""


def wait(for_what: str, reached: Callable[[], bool], seconds: float = 8.0) -> None:
    """Wait until `reached` says so.

    Raises:
        Lost: it did not in time.
    """
    until = time.monotonic() + seconds
    while not reached():
        if time.monotonic() > until:
            raise Lost(for_what)
        time.sleep(0.05)
