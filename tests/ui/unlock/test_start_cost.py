"""What the first window must not wait for."""

import subprocess
import sys

CODE = """
import sys
from pathlib import Path
from PySide6 import QtCore
from mdtboard.app import Application, make_application
from mdtboard.settings import Settings
folder = Path(sys.argv[1])
app = make_application([])
a = Application(app, Settings(), language="fr", settings_file=folder / "s.toml")
a.start(folder / "board.mdtb", demo=False)
late = ("sqlalchemy", "reportlab", "typing_extensions", "tomli_w")
print(sorted(name for name in late if name in sys.modules), "Qt" in vars(QtCore))
"""


def test_the_first_window_waits_for_no_database_and_not_for_the_enums_of_qt(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] False"
