"""Prepares a checkout on a machine that has only Python, then runs or checks the program.

    python3 packaging/bootstrap.py run             open the demonstration board
    python3 packaging/bootstrap.py run -- ARGS     start the program with these arguments
    python3 packaging/bootstrap.py test            run every check that a change must pass
    python3 packaging/bootstrap.py test -- ARGS    the same, with these arguments for pytest
    python3 packaging/bootstrap.py prepare         install everything and stop there

What is already in place is left alone: a second start takes a few seconds.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMPS = VENV / ".mdtboard-stamps.json"
WINDOWS = sys.platform == "win32"
SUPPORTED = ((3, 11), (3, 12), (3, 13))
GUARD = "MDTBOARD_BOOTSTRAP_RESTARTED"
# The whole suite goes on every core; a few tests that somebody names do not need them.
WHOLE = ("-n", "auto", "--dist", "worksteal")

# What Qt needs and a bare Debian or Ubuntu lacks. The second list is for a real display.
QT_LIBRARIES = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libglib2.0-0",
    "libfreetype6",
    "libfontconfig1",
    "libdbus-1-3",
)
XCB_LIBRARIES = (
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)

QT_CHECK = "from PySide6.QtWidgets import QApplication; QApplication([])"
# Loading the plugin needs its libraries, but no X server that answers.
XCB_CHECK = """
import ctypes
from pathlib import Path
from PySide6.QtCore import QLibraryInfo
import PySide6.QtGui
plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
ctypes.CDLL(str(Path(plugins) / "platforms" / "libqxcb.so"))
"""


class BootstrapError(Exception):
    """Says in plain words what is missing and what to type."""


def main(arguments: list[str]) -> int:
    """Prepare the checkout, carry out the command and return its exit status."""
    command, extra = parse(arguments)
    try:
        if not suitable(sys.version_info[:2]):
            return restart_with_suitable_python(arguments)
        prepare()
        if command == "prepare":
            say("Everything is in place.")
            return 0
        return run(extra) if command == "run" else test(extra)
    except BootstrapError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def parse(arguments: list[str]) -> tuple[str, list[str]]:
    """Return the command and the arguments that are passed through."""
    own, extra = arguments, []
    if "--" in arguments:
        place = arguments.index("--")
        own, extra = arguments[:place], arguments[place + 1 :]
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description="Prepare the checkout, then run or check mdtboard."
    )
    parser.add_argument("command", choices=("run", "test", "prepare"))
    return str(parser.parse_args(own).command), extra


def say(text: str) -> None:
    """Print one line at once, even when the output goes to a file."""
    print(text, flush=True)


# Python


def suitable(version: tuple[int, ...]) -> bool:
    """Return whether mdtboard runs on this Python."""
    return version in SUPPORTED


def restart_with_suitable_python(arguments: list[str]) -> int:
    """Run this program again with a Python found on the machine and return its status."""
    present = "{}.{}".format(*sys.version_info[:2])
    found = None if GUARD in os.environ else find_python()
    if found is None:
        raise BootstrapError(
            f"mdtboard needs Python 3.11, 3.12 or 3.13; this is Python {present}, and no other"
            " was found.\nInstall one of them (on Ubuntu 22.04: sudo apt-get install python3.11"
            " python3.11-venv) and start again."
        )
    say(f"This is Python {present}; going on with {' '.join(found)}.")
    environment = {**os.environ, GUARD: "1"}
    script = str(Path(__file__).resolve())
    return subprocess.call([*found, script, *arguments], env=environment)


def find_python() -> list[str] | None:
    """Return the command of a suitable Python on this machine, the newest first."""
    for major, minor in reversed(SUPPORTED):
        names = [["py", f"-{major}.{minor}"]] if WINDOWS else []
        for command in (*names, [f"python{major}.{minor}"]):
            if shutil.which(command[0]) and suitable(version_of(command)):
                return command
    return None


def version_of(command: list[str]) -> tuple[int, ...]:
    """Return the version of a Python, or nothing when it does not start."""
    code = "import sys; print(*sys.version_info[:2])"
    try:
        done = subprocess.run(
            [*command, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ()
    return tuple(int(part) for part in done.stdout.split())


# The environment


def prepare() -> None:
    """Install all that is missing or stale."""
    make_venv()
    install_locked()
    # Before the assets: Qt's own tools, which compile the translations, need the same libraries.
    check_qt()
    install_project()
    step([python(), str(ROOT / "packaging" / "assets.py")], "The assets could not be built.")


def python() -> str:
    """Return the interpreter of the environment."""
    return str(scripts() / ("python.exe" if WINDOWS else "python"))


def scripts() -> Path:
    """Return the folder of the environment's programs."""
    return VENV / ("Scripts" if WINDOWS else "bin")


def make_venv() -> None:
    """Create the environment, or make it anew when its Python is gone."""
    if suitable(version_of([python()])):
        return
    if importlib.util.find_spec("ensurepip") is None:
        name = "python{}.{}-venv".format(*sys.version_info[:2])
        install_system(["python3-venv", name], "Python cannot make environments here.")
    say("Making .venv ...")
    step(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        "The environment .venv could not be made.",
    )


def install_locked() -> None:
    """Install the locked packages if the lock has changed since the last time."""
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if read_stamps().get("lock") == digest:
        return
    say("Installing the locked packages (once; about 150 MB to fetch) ...")
    # The lock names every package, so pip need not (and may not) choose any itself.
    pip("install", "--no-deps", "--require-hashes", "-r", str(LOCK))
    write_stamp("lock", digest)


def install_project() -> None:
    """Install the checkout itself, as it lies, if its description has changed."""
    description = (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    digest = hashlib.sha256(description).hexdigest()
    if read_stamps().get("project") == digest:
        return
    say("Installing mdtboard from this folder ...")
    pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    write_stamp("project", digest)


def pip(*arguments: str) -> None:
    """Run pip in the environment."""
    options = ["--disable-pip-version-check", "--no-input", "--quiet"]
    step(
        [python(), "-m", "pip", *options, *arguments],
        "pip could not install the packages; its message is above."
        " It needs a connection the first time.",
    )


def read_stamps() -> dict[str, str]:
    """Return what was installed last time, by name."""
    try:
        stamps = json.loads(STAMPS.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def write_stamp(name: str, digest: str) -> None:
    """Remember what has been installed."""
    STAMPS.write_text(json.dumps({**read_stamps(), name: digest}), "utf-8")


def step(command: list[str], complaint: str) -> None:
    """Run a command in the checkout; a failure ends the program with `complaint`."""
    if subprocess.call(command, cwd=str(ROOT)):
        raise BootstrapError(complaint)


# System libraries


def check_qt() -> None:
    """Make sure that Qt loads, installing system libraries where that is allowed."""
    needed: list[str] = []
    trouble = child_error(QT_CHECK)
    if trouble:
        needed += QT_LIBRARIES
    if wants_xcb():
        xcb_trouble = child_error(XCB_CHECK)
        if xcb_trouble:
            needed += XCB_LIBRARIES
        trouble = trouble or xcb_trouble
    if not trouble:
        return
    complaint = f"Qt does not start on this machine: {trouble}"
    install_system(needed, complaint)
    trouble = child_error(QT_CHECK) or (child_error(XCB_CHECK) if wants_xcb() else "")
    if trouble:
        raise BootstrapError(f"Qt still does not start on this machine: {trouble}")


def child_error(code: str) -> str:
    """Return the last line of complaint of a child process, empty when all went well."""
    done = subprocess.run(
        [python(), "-c", code],
        env=offscreen(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return ""
    lines = done.stdout.strip().splitlines()
    return lines[-1] if lines else f"it ended with status {done.returncode}"


def install_system(packages: list[str], complaint: str) -> None:
    """Install Debian packages if this user may, else say exactly what to type."""
    if shutil.which("apt-get") is None:
        raise BootstrapError(
            f"{complaint}\nThe system libraries that it needs are called, on Debian:"
            f" {' '.join(packages)}."
        )
    prefix = administrator()
    if prefix is None:
        raise BootstrapError(
            f"{complaint}\nType this once, then start again:\n"
            f"  sudo apt-get install {' '.join(packages)}"
        )
    say(f"Installing system packages: {' '.join(packages)} ...")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    subprocess.call([*apt, "update"])
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    step(install, f"{complaint}\napt-get could not install what is missing; see above.")


def administrator() -> list[str] | None:
    """Return what to put before a command to run it as root, or None without that right."""
    if getattr(os, "geteuid", lambda: 1)() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    quiet = subprocess.DEVNULL
    allowed = subprocess.call(["sudo", "-n", "true"], stdout=quiet, stderr=quiet) == 0
    return ["sudo", "-n"] if allowed else None


# Commands


def has_display() -> bool:
    """Return whether a window can be shown."""
    if WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def wants_xcb() -> bool:
    """Return whether Qt would talk to an X server."""
    return sys.platform.startswith("linux") and bool(os.environ.get("DISPLAY"))


def offscreen() -> dict[str, str]:
    """Return the environment of a Qt program that draws without a display."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def run(extra: list[str]) -> int:
    """Start the program; without a display, take its screens as pictures instead."""
    start = [python(), "-m", "mdtboard"]
    if has_display():
        return subprocess.call([*start, *(extra or ["--demo"])])
    if extra:
        return subprocess.call([*start, *extra], env=offscreen())
    say("There is no display here: the tour saves its screens and documents as files.")
    status = subprocess.call([*start, "tour", "--out", "tour-out"], env=offscreen())
    if status == 0:
        say(f"The files are in {Path.cwd() / 'tour-out'}.")
    return status


def test(extra: list[str]) -> int:
    """Run every check and return the status of the first that fails."""
    lint_imports = str(scripts() / ("lint-imports.exe" if WINDOWS else "lint-imports"))
    checks = (
        ("Format", [python(), "-m", "ruff", "format", "--check", "."]),
        ("Lint", [python(), "-m", "ruff", "check", "."]),
        ("Types", [python(), "-m", "mypy"]),
        ("Imports", [lint_imports]),
        ("Tests", [python(), "-m", "pytest", *(extra or WHOLE)]),
    )
    for name, command in checks:
        say(f"== {name}")
        status = subprocess.call(command, cwd=str(ROOT), env=offscreen())
        if status:
            if name != "Tests":
                say(f"{name}: the check failed; the reasons are above.")
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
