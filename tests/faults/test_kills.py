"""A thousand kills while decisions are recorded; about three minutes."""

import json
import subprocess
import sys

import pytest

from tests.conftest import copied


@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills as POSIX does")
@pytest.mark.parametrize("seed", range(10))
def test_what_was_said_to_be_saved_survives_a_hundred_kills(board_template, tmp_path, seed):
    path = copied(board_template, tmp_path)
    command = [sys.executable, "-m", "tests.kills", str(path), "100", str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=800, check=False)
    assert done.returncode == 0, done.stderr
    tally = json.loads(done.stdout)
    print(tally)
    assert tally["kills"] == 100
    assert tally["acknowledged"] >= 200
