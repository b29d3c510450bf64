from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.shell import Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages


@pytest.fixture(params=["en"])
def language(request) -> str:
    return request.param


@pytest.fixture
def window(qtbot, demo, language) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages = Languages()
    languages.speak(language)
    themes = ThemeManager(app, Scheme.LIGHT, 100)
    bus = ChangeBus()
    demo.desk.database.on_change(bus.announce)
    shell = Shell(demo, bus, Tasks(threaded=False), Icons(), themes)
    made = MainWindow(shell)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    yield made
    made.close()
    languages.speak("en")
