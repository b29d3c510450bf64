"""Lives through a meeting with two screens; run by test_screens.py in a process of its own."""

import json
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mdtboard.services import demonstration, unlocking
from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.room.wall_part import WallPart
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages
from tests.ui.wall.seen import said


class Story:
    """What was seen at each moment."""

    def __init__(self, board: Path) -> None:
        self.app = QApplication([])
        self.desk, self.projector = self.app.screens()
        services = unlocking.unlock(board, demonstration.PASSPHRASE)
        languages = Languages()
        languages.speak("en")
        bus = ChangeBus()
        services.desk.database.on_change(bus.announce)
        themes = ThemeManager(self.app, Scheme.LIGHT, 100)
        shell = Shell(services, bus, Tasks(threaded=False), Icons(), themes)
        self.main = MainWindow(shell)
        self.main.show()
        self.main.go(Destination(screen=Screen.ROOM))
        self.page = self.main.page
        [self.part] = [part for part in self.page.parts if isinstance(part, WallPart)]
        self.seen: dict[str, object] = {}

    def note(self, moment: str) -> None:
        QTest.qWait(20)
        window, state = self.part.wall.window, self.part.wall.state()
        self.seen[moment] = {
            "on": window is not None,
            "visible": window is not None and window.isVisible(),
            "full": window is not None and window.isFullScreen(),
            "screen": "" if window is None else window.screen().name(),
            "place": None if window is None else window.geometry().getRect(),
            "pill": self.part.card.pill.text(),
            "unmasked": state is not None and state.unmasked,
            "named": window is not None
            and self.page.presenter.current.patient.name in said(window),
            "bar": self.part.bar.isVisible(),
            "active": self.app.activeWindow() is self.main,
        }

    def tell(self) -> None:
        part, app = self.part, self.app
        self.page.start_button.click()
        part.wall_action.trigger()
        self.note("open")
        part.unmask_action.trigger()
        self.note("unmasked")
        app.screenRemoved.emit(self.projector)
        self.note("unplugged")
        self.page.refresh()
        app.screenAdded.emit(self.projector)
        self.note("back")
        self.main.windowHandle().setScreen(self.projector)
        self.main.move(self.projector.geometry().topLeft())
        self.note("swapped")
        part.wall_action.trigger()
        self.note("closed")
        part.wall_action.trigger()
        self.note("again")
        self.main.close()
        self.note("ended")
        self.seen["left"] = [str(w) for w in app.topLevelWidgets() if w.isVisible()]


if __name__ == "__main__":
    story = Story(Path(sys.argv[1]))
    story.tell()
    print(json.dumps(story.seen))
