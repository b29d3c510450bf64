"""A disk of a few megabytes that a test may fill, and file systems of other kinds."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


class SmallDisk:
    """A mounted file system; `fill` leaves it `room` bytes, `free` gives the rest back."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self, room: int = 0) -> None:
        """Leave `room` bytes, counted in pages of 4 KiB."""
        self.free()
        left = os.statvfs(self.folder)
        with self._ballast.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, left.f_bavail * left.f_frsize - room)

    def free(self) -> None:
        """Take the ballast away."""
        self._ballast.unlink(missing_ok=True)


def mount_small_disk(folder: Path, megabytes: int) -> SmallDisk:
    """Mount a file system in memory, or skip the test where that is not possible."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a small disk is mounted by root on Linux only")
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"this machine mounts nothing: {done.stderr.strip()}")
    return SmallDisk(folder)


def unmount(disk: SmallDisk) -> None:
    """Let go of a small disk, even while a file on it is open."""
    subprocess.run(["umount", "--lazy", str(disk.folder)], check=False)
