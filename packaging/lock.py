"""Refreshes `packaging/requirements.lock`: newest versions that fit, with every file's hash.

Needs the program `uv`. The lock holds for every platform and for Python 3.11 to 3.13.
Arguments are passed on: `python packaging/lock.py --upgrade` takes newer versions.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "packaging" / "requirements.lock"

_HEADING: Final = """\
# Every package of the program, of its tests and of its build, for all platforms and for
# Python 3.11 to 3.13. Refresh it with: python packaging/lock.py --upgrade
# Install it with pip's --no-deps: pygame is left out on purpose (see packaging/lock.py).
"""

# pytablericons asks for pygame to paint its icons; we only read its SVG files.
_OVERRIDES: Final = 'pygame ; python_version < "3"\n'
_OPTIONS: Final = (
    "--universal",
    "--generate-hashes",
    "--python-version=3.11",
    "--extra=dev",
    "--extra=assets",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    # The settings of one machine must not decide what all machines install.
    "--no-config",
)


def main(arguments: list[str]) -> int:
    """Write the lock and return the exit status."""
    present = LOCK.read_text("utf-8") if LOCK.exists() else ""
    with tempfile.TemporaryDirectory() as scratch:
        fresh, overrides = Path(scratch) / "fresh.lock", Path(scratch) / "overrides.txt"
        # uv keeps the versions that it finds in the file it is about to write.
        fresh.write_text(present, "utf-8")
        overrides.write_text(_OVERRIDES, "utf-8")
        where = [f"--overrides={overrides}", f"--output-file={fresh}", "pyproject.toml"]
        done = subprocess.run(
            ["uv", "pip", "compile", "--quiet", *_OPTIONS, *arguments, *where],
            cwd=ROOT,
            env=_neutral_environment(),
            check=False,
        )
        if done.returncode:
            return done.returncode
        LOCK.write_text(_HEADING + fresh.read_text("utf-8"), "utf-8")
    return 0


def _neutral_environment() -> dict[str, str]:
    kept = {"UV_CACHE_DIR", "UV_NATIVE_TLS", "UV_SYSTEM_CERTS"}
    return {
        name: text
        for name, text in os.environ.items()
        if not name.startswith("UV_") or name in kept
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
