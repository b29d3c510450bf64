"""Runs every test on other days, in other time zones: a suite that is green today only is red.

    python packaging/any_day.py              the whole suite on each of the days below
    python packaging/any_day.py -- ARGS      the same, with these arguments for pytest

Needs the program `faketime` (Debian: apt-get install faketime). Started with the Python of the
environment that `bootstrap.py prepare` makes, it takes as long as six runs of the suite.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
WHOLE: Final = ("-n", "auto", "--dist", "worksteal")

# Local instants: a leap day, the last hours of a year, and the two nights on which clocks change.
DAYS: Final = (
    ("", "Europe/Paris"),
    ("", "America/Martinique"),
    ("2028-02-29 10:00:00", "Europe/Paris"),
    ("2026-12-31 23:30:00", "America/Martinique"),
    ("2027-03-28 01:50:00", "Europe/Paris"),
    ("2027-10-31 02:50:00", "Europe/Paris"),
)


def main(arguments: list[str]) -> int:
    """Run the suite on each day, tell how each ended, and return how many were red."""
    if shutil.which("faketime") is None:
        print("The program faketime is needed: apt-get install faketime", file=sys.stderr)
        return 2
    extra = arguments[1:] if arguments[:1] == ["--"] else arguments
    ended = {(day, zone): run(day, zone, extra) for day, zone in DAYS}
    print("\nDay and hour          Zone                  Tests")
    for (day, zone), status in ended.items():
        print(f"{day or 'today':<22}{zone:<22}{'green' if status == 0 else 'RED'}")
    return sum(status != 0 for status in ended.values())


def run(day: str, zone: str, extra: list[str]) -> int:
    """Run the tests from a local instant in a time zone, and return their exit status."""
    print(f"\n== {day or 'today'}, {zone}", flush=True)
    tests = [sys.executable, "-m", "pytest", *(extra or WHOLE)]
    # The monotonic clock is shifted too: left alone, faketime lets every sleep of Python fail.
    own = {"TZ": zone, "QT_QPA_PLATFORM": "offscreen"}
    # From that instant on time goes by as it does; "today" is left to the machine.
    shifted = ["faketime", "-f", f"@{day}", *tests] if day else tests
    return subprocess.call(shifted, cwd=ROOT, env={**os.environ, **own})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
