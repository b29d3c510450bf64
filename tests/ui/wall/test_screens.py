import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mdtboard.services import demonstration
from tests.conftest import copied

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def seen(demo_template, tmp_path_factory):
    """The platform reads its screens once a process: the story has one of its own."""
    assert demonstration.PASSPHRASE
    folder = tmp_path_factory.mktemp("screens")
    screens = [
        {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    ]
    usual = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [screen | usual for screen in screens]}))
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.wall.two_screens", str(copied(demo_template, folder))],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    loud = [line for line in done.stderr.splitlines() if not line.startswith("This plugin")]
    assert loud == []
    return json.loads(done.stdout)


def test_the_wall_covers_the_second_screen_and_leaves_the_keyboard_where_it_was(seen):
    wall = seen["open"]
    assert (wall["screen"], wall["full"], wall["visible"]) == ("projector", True, True)
    assert wall["place"] == [1366, 0, 1920, 1080]
    assert not wall["bar"]
    assert not wall["named"]


def test_an_unplugged_screen_hides_the_wall_and_it_never_comes_to_the_operator(seen):
    assert seen["unmasked"]["named"]
    gone = seen["unplugged"]
    assert (gone["on"], gone["visible"], gone["pill"]) == (True, False, "Screen unplugged")
    assert not gone["unmasked"]


def test_a_screen_plugged_in_again_shows_the_wall_again_and_masked(seen):
    back = seen["back"]
    assert (back["screen"], back["full"], back["visible"]) == ("projector", True, True)
    assert not back["named"]


def test_the_wall_changes_places_with_an_operator_who_takes_its_screen(seen):
    swapped = seen["swapped"]
    assert (swapped["screen"], swapped["full"], swapped["visible"]) == ("desk", True, True)
    assert not seen["closed"]["on"]
    assert seen["again"]["screen"] == "desk"


def test_the_wall_goes_with_the_main_window(seen):
    assert not seen["ended"]["on"]
    assert seen["left"] == []
