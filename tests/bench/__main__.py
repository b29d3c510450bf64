"""Prints each figure of the performance page with the ratio it is judged by."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from mdtboard.domain.ids import new_id
from mdtboard.domain.views import CaseFilter, CaseSort
from mdtboard.services import board_files, demonstration
from mdtboard.services.newcomer import FirstUser
from tests.bench.filling import fill
from tests.bench.room import meeting_room

PASSPHRASE = "a bench needs no secret"
# Each is a whole process, timed by the one that started it until what it stands for is painted.
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import QTimer
app = QApplication([]); w = QWidget(); w.resize(1100, 720); w.show()
QTimer.singleShot(0, app.quit); app.exec(); print(time.monotonic() - float(sys.argv[-1]))
"""
_START = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from mdtboard.app import Application, make_application
from mdtboard.settings import Settings
app = make_application([])
kept = Path(sys.argv[1] + ".toml")
a = Application(app, Settings(), language="fr", settings_file=kept)
"""
FIRST = f"""
{_START}
a._warm_up = lambda: None
a.start(Path(sys.argv[1]), demo=False)
QTimer.singleShot(0, app.quit); app.exec(); print(time.monotonic() - float(sys.argv[-1]))
"""
_SHOWN = """
wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
while a.window is None: app.processEvents(wait)
from mdtboard.ui.places import Destination, Screen
a.window.go(Destination(screen=Screen.CASES)); app.sendPostedEvents(); a.window.grab()
"""
# As fast as anybody could type: the passphrase is there when the first window is.
OPEN = f"""
{_START}
a.start(Path(sys.argv[1]), demo=False)
a._on_unlock(sys.argv[1], sys.argv[2], False)
{_SHOWN}
print(time.monotonic() - float(sys.argv[-1])); a.window.close(); a.close()
"""
# As people type: everything is imported by then, and only what follows Enter is waited for.
TYPED = f"""
{_START}
a.start(Path(sys.argv[1]), demo=False)
done = []; a.tasks.busy_changed.connect(done.append)
while done[-1:] != [False]: app.processEvents()
began = time.monotonic()
a._on_unlock(sys.argv[1], sys.argv[2], False)
{_SHOWN}
print(time.monotonic() - began); a.window.close(); a.close()
"""


def main() -> None:
    """Measure everything and print one line a figure."""
    options = argparse.ArgumentParser()
    options.add_argument("--cases", type=int, default=100_000)
    cases = options.parse_args().cases
    folder = Path(tempfile.mkdtemp(prefix="mdtboard-bench-"))
    path = folder / "bench.mdtb"
    user = FirstUser(
        family_name="Bench",
        role=board_files.Role.COORDINATOR,
        specialty=board_files.Specialty.SURGERY,
    )
    key = board_files.new_recovery_key()
    centre = board_files.new_centre("Bench")
    services = board_files.create(path, centre, user, PASSPHRASE, PASSPHRASE, key)
    seconds = timed(lambda: fill(services, cases))
    print(f"{cases} cases written in {seconds:.1f} s")
    search_and_list(services)
    services.close()
    starting(path)
    room(folder)
    meeting_room(folder, show)
    minutes(folder)


def timed(work: Callable[[], object]) -> float:
    """Return how long `work` takes, in seconds."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def p95(values: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20)[-1]


def show(name: str, value: str, bar: str) -> None:
    """Print one figure with its bar."""
    print(f"{name:52} {value:>24}   bar {bar}", flush=True)


def search_and_list(services: board_files.Services) -> None:
    """Search as one types, and the case list, through the service."""
    typed = ["m", "mo", "mor", "more", "morea", "moreau", "l", "li", "lip", "lipo"]
    typed += ["carcinome", "carc inf", "moreau clai", "radio", "d 0412", "zzz"]
    times = [timed(lambda t=t: services.patients.search(t)) for _ in range(6) for t in typed]
    show(
        "search as you type, P50 / P95",
        f"{statistics.median(times) * 1e3:.1f} / {p95(times) * 1e3:.1f} ms",
        "P95 <= 20 ms",
    )
    slipped = ["moraeu", "lefevbre", "carcinme", "radioterapie", "nguessam", "liposracome"]
    times = [timed(lambda t=t: services.patients.search(t)) for _ in range(6) for t in slipped]
    show(
        "search with a letter wrong, P50 / P95",
        f"{statistics.median(times) * 1e3:.1f} / {p95(times) * 1e3:.1f} ms",
        "P95 <= 20 ms",
    )
    opened = timed(lambda: services.patients.order(CaseFilter()))
    order = services.patients.order(CaseFilter()).sequences
    pages = [
        timed(lambda p=p: services.patients.lines(tuple(order[p : p + 200])))
        for p in range(0, len(order) - 200, max(len(order) // 60, 1))
    ]
    show(
        "case list: open / page of 200, P95",
        f"{opened * 1e3:.1f} / {p95(pages) * 1e3:.1f} ms",
        "<= 50 / 16 ms",
    )
    by_name = timed(
        lambda: services.patients.order(CaseFilter(sort=CaseSort.PATIENT, descending=False))
    )
    show("case list sorted by patient", f"{by_name * 1e3:.0f} ms", "-")
    audited_edit(services)


def audited_edit(services: board_files.Services) -> None:
    """One audited edit against a bare durable commit of the same file."""
    [line] = services.patients.lines((1,))
    patient, case = services.patients.case(line.id)
    edits, bare = [], []
    engine = services.unlocked.engine
    for number in range(200):
        started = time.perf_counter()
        patient, saved = services.patients.save(patient, replace(case, grade=f"G{number}"))
        edits.append(time.perf_counter() - started)
        assert saved is not None
        case = saved
        started = time.perf_counter()
        with engine.begin() as connection:
            connection.exec_driver_sql("UPDATE centre SET phone = ?", (str(number),))
        bare.append(time.perf_counter() - started)
    ratio = statistics.median(edits) / statistics.median(bare)
    show(
        "audited edit / bare durable commit",
        f"{statistics.median(edits) * 1e3:.2f} ms, x{ratio:.1f}",
        "<= x5 (goal 3)",
    )


def child(code: str, *arguments: str) -> float:
    """Return the seconds that a fresh process printed; it is told when it was started."""
    command = [sys.executable, "-c", code, *arguments, str(time.monotonic())]
    # As on anybody's machine, Python keeps what it compiled.
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout.split()[-1])


def starting(path: Path) -> None:
    """First window and open board against a bare Qt window, each in turn."""
    rounds = [
        (
            child(BARE),
            child(FIRST, str(path)),
            child(TYPED, str(path), PASSPHRASE),
            child(OPEN, str(path), PASSPHRASE),
        )
        for _ in range(10)
    ]
    # The first round compiles and fills the caches. Ratios are taken within a round, for the
    # machine is not as fast in the next.
    bare, first, typed, opened = (list(kind) for kind in zip(*rounds[1:], strict=True))
    waited = [window + board for window, board in zip(first, typed, strict=True)]
    for name, found, bar in (
        ("first painted window / bare window", first, "<= x1.5 (goal 1.25)"),
        ("board open and list shown, without the typing / bare", waited, "<= x5 (goal 4.5)"),
        ("of that, from Enter on / bare window", typed, "-"),
        ("cold, with the passphrase typed in no time / bare", opened, "- (nobody waits so)"),
    ):
        ratio = statistics.median(one / least for one, least in zip(found, bare, strict=True))
        show(name, f"{statistics.median(found) * 1e3:.0f} ms, x{ratio:.2f}", bar)


def room(folder: Path) -> None:
    """Case switch in the meeting room, from the key to the painted window."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from mdtboard.app import Application, make_application
    from mdtboard.settings import Settings
    from mdtboard.ui.shell import Destination, Screen

    qt = make_application([])
    application = Application(qt, Settings(), language="fr", settings_file=folder / "s.toml")
    services = demonstration.create(folder / "demo.mdtb")
    board = services.set_up.boards()[0]
    meeting_id = services.meetings.plan(board, services.desk.today())
    order = services.patients.order(CaseFilter()).sequences
    ids = tuple(line.id for line in services.patients.lines(tuple(order)))
    services.meetings.put_all_on_agenda(meeting_id, ids)
    services.meetings.start(meeting_id)
    window = application.adopt(services)
    window.go(Destination(screen=Screen.ROOM, meeting_id=meeting_id))
    times = []
    for _ in range(28):
        started = time.perf_counter()
        target = qt.focusWidget() or window
        QTest.keyClick(target, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        qt.sendPostedEvents()
        window.repaint()
        times.append(time.perf_counter() - started)
    show("case switch, key to painted, P95", f"{p95(times) * 1e3:.0f} ms", "<= 100 ms (goal 33)")
    row = services.meetings.agenda(meeting_id)[0]
    draft, burst = services.decisions.draft_for(row), new_id()
    saves = []
    for number in range(100):
        started = time.perf_counter()
        draft = services.decisions.edit(replace(draft, line=f"texte {number}"), burst)
        saves.append(time.perf_counter() - started)
    show(
        "saving what is typed, P50 / P95",
        f"{statistics.median(saves) * 1e3:.1f} / {p95(saves) * 1e3:.1f} ms",
        "-",
    )
    window.close()
    application.close()


def minutes(folder: Path) -> None:
    """Minutes of 60 and of 1,000 cases, against the same text on a bare canvas."""
    from mdtboard.reports.minutes import write_minutes
    from mdtboard.ui.documents.wording import wording
    from tests.bench.paper import bare_canvas, sheet_of

    words = wording("fr")
    write_minutes(folder / "warm.pdf", sheet_of(10), words)
    figures = {}
    for count in (60, 1000):
        sheet = sheet_of(count)
        figures[count] = statistics.median(
            timed(lambda s=sheet: write_minutes(folder / "m.pdf", s, words)) for _ in range(3)
        )
    bare = statistics.median(
        timed(lambda: bare_canvas(folder / "b.pdf", sheet_of(60))) for _ in range(3)
    )
    show(
        "minutes of 60 cases / bare canvas",
        f"{figures[60] * 1e3:.0f} ms, x{figures[60] / bare:.2f}",
        "<= x3.3 (goal 2.2)",
    )
    per_case = (figures[1000] / 1000) / (figures[60] / 60)
    show(
        "minutes, a case at 1,000 against at 60",
        f"{figures[1000] * 1e3:.0f} ms, x{per_case:.2f}",
        "<= x1.2 (goal 1.05)",
    )


if __name__ == "__main__":
    main()
