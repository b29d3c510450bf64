"""Two windows, any order, no patient taken for another: `python -m tests.faults.wrong_patient`.

Runs the machine of `tests/wrong_patient.py` for 10,000 steps and prints what was typed. With
`--control` a service is broken on purpose, and the run must fail.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.conftest import CHEAP, make_board
from tests.wrong_patient import CONTROLS, STEPS, live


def main() -> int:
    """Return 0 if nothing was misplaced, or, with a control, if something was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--control", choices=tuple(CONTROLS), default="")
    wanted = parser.parse_args()
    application = QCoreApplication([])
    found = ""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr("mdtboard.storage.keys.Cost", lambda *_: CHEAP)
        template = Path(folder) / "board.mdtb"
        make_board(template).close()
        if wanted.control:
            CONTROLS[wanted.control](patch)
        while STEPS["steps"] < wanted.steps and not found:
            try:
                live(template, examples=10, steps=50)
            except AssertionError as error:
                found = str(error).splitlines()[0]
    for name, count in sorted(STEPS.items()):
        print(f"{count:>8}  {name}")
    print(f"misplaced: {found or 'nothing'}")
    application.quit()
    return int(bool(found) is not bool(wanted.control))


if __name__ == "__main__":
    sys.exit(main())
