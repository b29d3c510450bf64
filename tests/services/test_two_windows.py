"""Four windows write the same decisions; 10,000 edits: `python -m tests.faults.two_windows`."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks as POSIX does")


def counted(*more):
    command = [sys.executable, "-m", "tests.faults.two_windows", *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = (line.split(maxsplit=1) for line in done.stdout.splitlines())
    return {name: int(count) for count, name in lines}


def test_four_windows_lose_no_word_and_make_no_second_decision():
    counts = counted("--edits", "200")
    assert counts["typed"] == 200
    assert counts["conflicts shown"] > 0
    assert [counts[name] for name in ("lost", "unseen", "doubled", "silent")] == [0, 0, 0, 0]


@pytest.mark.parametrize(("control", "found"), [("index", "doubled"), ("version", "unseen")])
def test_without_either_safeguard_it_does_not_come_out_clean(control, found):
    assert counted("--edits", "120", "--control", control)[found] > 0
