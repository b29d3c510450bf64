"""How fast the meeting room answers a hand: `python -m tests.bench.room` prints it alone.

The board holds 5,000 patients and the meeting 60 cases. A time runs from the key, or from the
moment it was due while something else held the window up, to the painted widget. The offscreen
platform paints every pixel; what a screen needs to show them comes on top.
"""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mdtboard.app import Application, make_application
from mdtboard.domain.ids import CaseId
from mdtboard.domain.person import Specialty
from mdtboard.domain.views import CaseFilter
from mdtboard.overriding import override
from mdtboard.services import board_files
from mdtboard.services.bundle import Services
from mdtboard.services.newcomer import FirstUser
from mdtboard.settings import Settings
from mdtboard.ui.room.page import RoomPage
from mdtboard.ui.shell import Destination, Screen
from tests.bench.filling import fill
from tests.builders import save_board, save_person
from tests.keys import Keyboard

Show = Callable[[str, str, str], None]
PASSPHRASE = "a bench needs no secret"
CASES_FOR_5000_PATIENTS = 7143
ON_AGENDA = 60
CONTROL = Qt.KeyboardModifier.ControlModifier
WORDS = "Chirurgie première, puis radiothérapie selon les marges et les ganglions prélevés. "


class Painted(QObject):
    """Tells when a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.seen = False
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False

    def wait(self, qt: QApplication) -> float:
        """Return the moment at which the widget, and all painted with it, is on the window."""
        while not self.seen:
            qt.processEvents()
        return time.perf_counter()


def meeting_room(folder: Path, show: Show) -> None:
    """Measure the room in a board of 5,000 patients, and print one line a figure."""
    qt = make_application([])
    services = made(folder / "room.mdtb")
    application = Application(qt, Settings(), language="fr", settings_file=folder / "room.toml")
    window = application.adopt(services)
    window.go(Destination(screen=Screen.ROOM))
    page = window.page
    assert isinstance(page, RoomPage)
    window.activateWindow()
    page.decision.focus_line()
    qt.processEvents()
    cases = f"{services.patients.count()} cases, {len(page.presenter.rows)} of them heard"
    show("meeting room", cases, f"- (load {os.getloadavg()[0]:.1f})")
    told(show, "U5 case switch, key to painted", tuple(switches(qt, page)), 100)
    told(show, "U6 letter to painted, decision line", typing(qt, page.decision.line_edit), 50)
    told(show, "U6 letter to painted, advice", typing(qt, page.decision.text_edit), 50)
    told(show, "U6 letter to painted, responsible", names(qt, page), 50)
    told(show, "U5 record and next, key to painted", tuple(records(qt, page)), 100)
    window.close()
    application.close()


def made(path: Path) -> Services:
    """Return a new board whose meeting of 60 cases has started."""
    user = FirstUser(
        family_name="Bench", role=board_files.Role.COORDINATOR, specialty=Specialty.SURGERY
    )
    centre, key = board_files.new_centre("Bench"), board_files.new_recovery_key()
    services = board_files.create(path, centre, user, PASSPHRASE, PASSPHRASE, key)
    fill(services, CASES_FOR_5000_PATIENTS)
    for place in range(40):
        save_person(services, f"Médecin{place:02d}", Specialty.RADIOLOGY)
    meeting_id = services.meetings.plan(save_board(services), services.desk.today())
    order = services.patients.order(CaseFilter()).sequences[:ON_AGENDA]
    ids = tuple(CaseId(line.id) for line in services.patients.lines(tuple(order)))
    services.meetings.put_all_on_agenda(meeting_id, ids)
    services.meetings.start(meeting_id)
    return services


def told(show: Show, name: str, times: tuple[float, ...], bar: int) -> None:
    """Print the median, the 95th percentile and the worst."""
    ordered = [seconds * 1e3 for seconds in sorted(times)]
    p95 = statistics.quantiles(ordered, n=20)[-1]
    middle = statistics.median(ordered)
    value = f"{middle:.0f} / {p95:.0f} / {ordered[-1]:.0f} ms"
    show(f"{name}, P50 / P95 / worst", value, f"P95 <= {bar} ms")


def switches(qt: QApplication, page: RoomPage) -> Iterator[float]:
    """Go down and up the agenda."""
    down, up = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
    painted = Painted(page.banner)
    for key in (*[down] * (ON_AGENDA - 1), *[up] * (ON_AGENDA - 1)):
        painted.seen = False
        started = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget(), key, CONTROL)
        yield painted.wait(qt) - started
        settle(qt, 0.02)


def typing(qt: QApplication, field: QWidget, letters: int = 240) -> tuple[float, ...]:
    """Type at the pace of a hand, while what is typed is saved."""
    text = (WORDS * (letters // len(WORDS) + 1))[:letters]
    return tuple(typed(qt, field, text))


def names(qt: QApplication, page: RoomPage) -> tuple[float, ...]:
    """Type names, with the list of people under the line."""
    times: list[float] = []
    for place in range(0, 40, 4):
        page.decision.responsible_edit.clear()
        times += typed(qt, page.decision.responsible_edit, f"medecin{place:02d}")
    return tuple(times)


def typed(qt: QApplication, field: QWidget, text: str) -> Iterator[float]:
    chance = random.Random(7)
    painted = Painted(field if not hasattr(field, "viewport") else field.viewport())
    field.setFocus()
    settle(qt, 0.4)
    for letter in text:
        # From a fast typist's pace to a short thought, long enough for a save. A save that began
        # before the key was due holds it up, and counts.
        due = time.perf_counter() + chance.uniform(0.06, 0.36)
        settle(qt, due - time.perf_counter())
        painted.seen = False
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)
        yield painted.wait(qt) - due


def settle(qt: QApplication, seconds: float) -> None:
    """Let the window live for a while."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        qt.processEvents()
        time.sleep(0.001)


def records(qt: QApplication, page: RoomPage) -> Iterator[float]:
    """Record a case after the other."""
    painted = Painted(page.banner)
    for _ in range(30):
        page.decision.line_edit.setFocus()
        Keyboard().type("Surveillance simple.")
        settle(qt, 0.4)
        before = page.presenter.current
        painted.seen = False
        started = time.perf_counter()
        QTest.keyClick(page.decision.line_edit, Qt.Key.Key_Return, CONTROL)
        yield painted.wait(qt) - started
        assert page.presenter.current != before


def _show(name: str, value: str, bar: str) -> None:
    print(f"{name:58} {value:>24}   bar {bar}", flush=True)


if __name__ == "__main__":
    meeting_room(Path(tempfile.mkdtemp(prefix="mdtboard-room-")), _show)
