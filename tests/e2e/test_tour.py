"""The tour is the journey of a whole evening: list, meeting, readings, minutes, pictures."""

import json
import subprocess
import sys

import pytest

from mdtboard.services import unlocking
from mdtboard.tour.preparation import PASSPHRASE
from tests.conftest import steady_clock


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_tour_holds_and_leaves_its_papers_and_pictures(tmp_path, language):
    out = tmp_path / "out"
    command = [sys.executable, "-m", "mdtboard", "tour", "--out", str(out), "--lang", language]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["ok"] is True
    assert all(step["checks"] for step in report["steps"])
    assert len(list((out / "documents").glob("*.pdf"))) >= 10
    assert len(list((out / "pictures").glob("*.png"))) >= 28
    services = unlocking.unlock(out / "board" / "tour.mdtb", PASSPHRASE, clock=steady_clock)
    # A list of 24, and the three tumours that are read beside the sarcoma.
    assert services.patients.count() == 27
    services.close()


def test_the_tour_refuses_a_folder_that_is_not_empty(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    command = [sys.executable, "-m", "mdtboard", "tour", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
