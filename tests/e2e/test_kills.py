"""The program is killed while it writes, and started again: what it said is kept, whole."""

import json
import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills as POSIX does")
def test_what_was_said_to_be_saved_survives_twenty_kills(board_path):
    command = [sys.executable, "-m", "tests.kills", str(board_path), "20", "7"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    tally = json.loads(done.stdout)
    assert tally["kills"] == 20
    assert tally["acknowledged"] >= 10  # a slow machine types less between two kills
