"""Kills the window while somebody types: `python -m tests.faults.kill_typing [--runs 50]`.

A child opens the real window on a board and types into the decision line, the advice and the
responsible person in turn, takes the line over with Enter and goes from case to case; it says
after each key what the fields of the case hold. The parent kills it at a random moment, opens
the file again through the program's own door, and looks for the newest of those states in it.
What was typed after that state is lost; the bar is one second of typing.
"""

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from mdtboard.domain.ids import PresentationId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.services import demonstration, unlocking
from mdtboard.services.bundle import Services
from mdtboard.storage.keys import keys_file

MOST_SECONDS = 1.0
WORDS = "chirurgie première si la relecture confirme le diagnostic et les marges "
State = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """What the fields of a case held after a key, and when."""

    at: float
    presentation_id: PresentationId
    state: State
    key: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one kill cost; `faults` names what must never happen."""

    keys: int
    lost_keys: int
    lost_seconds: float
    field: str
    faults: tuple[str, ...]


# The child: it types until it is killed.


def child(path: Path, seed: int) -> None:
    """Type into the window for ever."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from mdtboard.app import Application, make_application
    from mdtboard.settings import Settings
    from mdtboard.ui.shell import Destination, Screen

    qt = make_application([])
    kept = path.with_suffix(".toml")
    application = Application(qt, Settings(), language="fr", settings_file=kept)
    services = unlocking.unlock(path, demonstration.PASSPHRASE)
    window = application.adopt(services)
    [live] = [line for line in services.meetings.lines() if line.step is MeetingStep.LIVE]
    window.go(Destination(screen=Screen.ROOM, meeting_id=live.id))
    window.activateWindow()
    qt.processEvents()
    Typist(qt, window.page, random.Random(seed)).type_for_ever()


class Typist:
    """Types at the pace of a hand, and says after each key what the case holds."""

    def __init__(self, qt: Any, page: Any, chance: random.Random) -> None:
        from tests.keys import Keyboard

        self._qt = qt
        self._page = page
        self._chance = chance
        self._keys = Keyboard()
        self._place = 0

    def type_for_ever(self) -> None:
        from PySide6.QtCore import Qt

        from tests.keys import CONTROL

        panel = self._page.decision
        fields = {
            "line": panel.line_edit,
            "advice": panel.text_edit,
            "responsible": panel.responsible_edit,
        }
        while True:
            for name, field in fields.items():
                field.setFocus()
                for _ in range(self._chance.randint(3, 14)):
                    self._letter(name)
            panel.line_edit.setFocus()
            self._letter("line")
            self._press("enter", Qt.Key.Key_Return)
            if self._chance.random() < 0.3:
                self._press("next", Qt.Key.Key_PageDown, CONTROL)

    def _letter(self, name: str) -> None:
        self._wait(self._chance.choice((0.04, 0.08, 0.12, 0.15, 0.25, 0.6)))
        self._keys.type(WORDS[self._place % len(WORDS)])
        self._place += 1
        self._say(name)

    def _press(self, name: str, *key: Any) -> None:
        self._wait(self._chance.uniform(0.02, 0.3))
        self._keys.press(*key)
        self._say(name)

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._qt.processEvents()
            time.sleep(0.001)

    def _say(self, name: str) -> None:
        panel = self._page.decision
        texts = panel.line_edit.text(), panel.text_edit.text(), panel.responsible_edit.text()
        shown = str(self._page.presenter.current.presentation.id)
        print(json.dumps([time.monotonic(), shown, *texts, name]), flush=True)


# The parent: it kills, opens again and compares.


def one_run(template: Path, folder: Path, chance: random.Random) -> Outcome:
    """Let a child type on a fresh copy, kill it at a random moment, and see what is left."""
    path = folder / "board.mdtb"
    shutil.copy(template, path)
    shutil.copy(keys_file(template), keys_file(path))
    command = [sys.executable, "-m", "tests.faults.kill_typing", "--child", str(path)]
    command += ["--seed", str(chance.randrange(10**6))]
    typist = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert typist.stdout is not None
    first = typist.stdout.readline()
    time.sleep(chance.uniform(0.3, 6.0))
    killed_at = time.monotonic()
    os.kill(typist.pid, signal.SIGKILL)
    # A line that the kill cut in two was not said.
    lines = [first, *typist.stdout.read().split("\n")[:-1]]
    typist.wait()
    typist.stdout.close()
    said = [_said(line) for line in lines if line.strip()]
    services = unlocking.unlock(path, demonstration.PASSPHRASE)
    outcome = compared(services, said, killed_at)
    services.close()
    return outcome


def _said(line: str) -> Said:
    at, shown, written, advice, responsible, key = json.loads(line)
    return Said(at, PresentationId(UUID(shown)), (written, advice, responsible), key)


def compared(services: Services, said: list[Said], killed_at: float) -> Outcome:
    """Return what the file does not hold of what was said."""
    faults = list(integrity(services))
    lost = 0
    for shown in dict.fromkeys(one.presentation_id for one in said):
        states = [one.state for one in said if one.presentation_id == shown]
        held = state_of(services, shown)
        newest = max((place for place, state in enumerate(states) if state == held), default=-1)
        if newest < 0 and held != ("", "", ""):
            faults.append("the file holds what was never typed")
        behind = len(states) - 1 - newest
        if shown != said[-1].presentation_id and behind:
            faults.append("a case that was left lost its last words")
        lost += behind
    seconds = killed_at - said[-lost].at if lost else 0.0
    if seconds > MOST_SECONDS:
        faults.append(f"{seconds:.2f} s of typing lost")
    return Outcome(len(said), lost, seconds, said[-1].key, tuple(faults))


def state_of(services: Services, shown: PresentationId) -> State:
    """Return what the file holds of a case's decision."""
    decision = services.meetings.presented(shown).decision
    if decision is None:
        return "", "", ""
    return decision.line, decision.text, decision.responsible


def integrity(services: Services) -> tuple[str, ...]:
    """Return what is wrong with the file as a whole."""
    with services.unlocked.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        strays = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    wrong = [f"integrity_check: {len(pages)} lines"] if [*pages] != ["ok"] else []
    wrong += [f"foreign_key_check: {len(strays)} rows"] if strays else []
    wrong += ["the audit chain is broken"] if services.history.first_broken_link() else []
    return tuple(wrong)


def prepared(folder: Path) -> Path:
    """Return a demonstration board whose meeting of today has started."""
    path = folder / "template.mdtb"
    services = demonstration.create(path)
    [today] = [line for line in services.meetings.lines() if line.held_on == services.desk.today()]
    services.meetings.start(today.id)
    services.close()
    return path


def main() -> int:
    """Kill as often as asked, and return 1 if a bar was missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=50)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.child is not None:
        child(given.child, given.seed)
        return 0
    chance = random.Random(given.seed)
    with tempfile.TemporaryDirectory(prefix="mdtboard-kill-") as place:
        template = prepared(Path(place))
        outcomes = []
        for number in range(1, given.runs + 1):
            outcomes.append(one_run(template, Path(place), chance))
            print(number, outcomes[-1], flush=True)
    return told(outcomes)


def told(outcomes: list[Outcome]) -> int:
    """Print the whole, and return the exit status."""
    seconds = [outcome.lost_seconds for outcome in outcomes]
    faults = [fault for outcome in outcomes for fault in outcome.faults]
    worst = max(outcomes, key=lambda outcome: outcome.lost_seconds)
    print(f"{len(outcomes)} kills, {sum(outcome.keys for outcome in outcomes)} keys said")
    print(f"lost: median {statistics.median(seconds):.2f} s, worst {max(seconds):.2f} s")
    print(f"      {worst.lost_keys} keys in the worst, after {worst.field}; bar {MOST_SECONDS} s")
    print("faults:", *(faults or ["none"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
