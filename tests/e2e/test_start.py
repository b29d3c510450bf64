"""What the program loads, and when: the first window comes at once, the rest behind it."""

import json
import subprocess
import sys

import pytest

from mdtboard.services import demonstration
from tests.conftest import copied

START = """
import json, sys
from pathlib import Path
from mdtboard.app import Application, make_application
from mdtboard.settings import Settings

def loaded():
    return sorted(sys.modules)

qt = make_application([])
path = Path(sys.argv[1])
application = Application(qt, Settings(), language="fr", settings_file=path.with_suffix(".toml"))
seen = {}
application.start(path, demo=False)
application.start_window.painted.connect(lambda: seen.setdefault("painted", loaded()))
while not seen:
    qt.processEvents()
application.start_window.unlock_asked.emit(str(path), sys.argv[2], False)
while application.window is None or application.window.page is None:
    qt.processEvents()
seen["opened"] = loaded()
application.window.close()
application.close()
print(json.dumps(seen))
"""
DATABASE = {"sqlalchemy", "sqlcipher3", "cryptography", "mdtboard.services", "mdtboard.storage"}
NOT_NEEDED_YET = {"platformdirs", "tomllib", "tomli_w", "concurrent.futures", "mdtboard.ui.labels"}
RARELY_NEEDED = {"alembic", "reportlab", "pypdfium2", "python_calamine", "xlsxwriter"}


@pytest.fixture(scope="module")
def loaded(demo_template, tmp_path_factory):
    path = copied(demo_template, tmp_path_factory.mktemp("start"))
    command = [sys.executable, "-c", START, str(path), demonstration.PASSPHRASE]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return {when: set(names) for when, names in json.loads(done.stdout.split("\n")[-2]).items()}


def test_the_first_window_is_painted_before_anything_else_is_loaded(loaded):
    assert "PySide6.QtWidgets" in loaded["painted"]
    assert loaded["painted"] & (DATABASE | NOT_NEEDED_YET | RARELY_NEEDED) == set()


def test_an_up_to_date_board_opens_without_upgrades_or_paper(loaded):
    assert loaded["opened"] >= DATABASE
    assert loaded["opened"] & RARELY_NEEDED == set()


def test_imports_stay_free_of_what_qt_adds_to_them():
    program = (
        "import builtins, gc, mdtboard.app;"
        "print(builtins.__import__.__name__, gc.get_threshold()[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    name, threshold = done.stdout.split()
    assert name != "__feature_import__"
    assert int(threshold) >= 10_000
