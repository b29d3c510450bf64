"""Kills a process that works on a board, again and again: `python -m tests.kills BOARD KILLS SEED`.

Each worker is a fork of this process, which has imported everything and opened nothing: a kill
costs a tenth of a second instead of a start. A worker says a number once its commit returned;
after each kill the board is opened again and must hold what was said, whole.
"""

import json
import os
import random
import signal
import sys
import time
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from sqlalchemy import text

from mdtboard.domain.actions import Act
from mdtboard.domain.ids import new_id
from mdtboard.services import unlocking
from mdtboard.services.bundle import Services
from mdtboard.storage.board_file import warm_up
from tests.builders import a_case, a_patient, save_meeting
from tests.conftest import PASSPHRASE

_LONGEST = 0.04


@dataclass
class Tally:
    """What the kills came to."""

    kills: int = 0
    acknowledged: int = 0
    caught_in_a_commit: int = 0


def prepare(path: Path) -> None:
    """Hold a meeting of one case in a new board."""
    services = unlocking.unlock(path, PASSPHRASE)
    _, meeting_id = save_meeting(services, cases=1)
    services.meetings.start(meeting_id)
    services.close()


def work(path: Path, say: int) -> None:
    """Type a decision and admit patients, one commit each, and say how many are kept."""
    services = unlocking.unlock(path, PASSPHRASE)
    burst, done = new_id(), kept(services)
    [line] = services.meetings.lines()
    draft = services.decisions.draft_for(services.meetings.agenda(line.id)[0])
    for number in count(done + 1):
        if number % 2:
            draft = services.decisions.edit(replace(draft, line=f"marge R1, texte {number}"), burst)
        else:
            patient = a_patient(local_id=f"K-{number}", birth_name=f"Tué{number}")
            services.patients.save(patient, a_case(patient, history="texte " * 200))
        os.write(say, b"%d\n" % number)


def kept(services: Services) -> int:
    """Return how many commits the board holds, counted by their effects."""
    [line] = services.meetings.lines()
    decision = services.meetings.agenda(line.id)[0].decision
    typed = 0 if decision is None else int(decision.line.split()[-1])
    cases = services.patients.count() - 1
    assert abs(typed - 2 * cases) <= 1, (typed, cases)
    return max(typed, 2 * cases)


def look(path: Path, said: int, *, thorough: bool) -> int:
    """Open the board as its user would, and return what it holds; nothing said may be missing."""
    services = unlocking.unlock(path, PASSPHRASE)
    holds = kept(services)
    assert said <= holds <= said + 1, (said, holds)
    with services.unlocked.engine.connect() as connection:
        acts = "SELECT count(*) FROM action WHERE act IN (:typed, :case)"
        names = {"typed": Act.EDIT_DECISION.value, "case": Act.SAVE_CASE.value}
        logged = connection.execute(text(acts), names).scalar_one()
        assert logged == holds + 1, (logged, holds)  # and the case that the meeting began with
        assert connection.exec_driver_sql("PRAGMA quick_check").scalar_one() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
        if thorough:
            assert connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall() == []
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    if thorough:
        assert services.history.first_broken_link() is None
    services.close()
    return holds


def kill_once(path: Path, delay: float) -> int:
    """Let a worker work for `delay` after its first commit, kill it, and return what it said."""
    ear, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ear)
        work(path, mouth)
    os.close(mouth)
    with os.fdopen(ear, "rb") as heard:
        first = heard.readline()
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        rest = heard.read()
    os.waitpid(child, 0)
    # A pipe takes a short write whole, so no number is cut.
    return int((first + rest).split()[-1])


def kill_again_and_again(path: Path, kills: int, seed: int) -> Tally:
    """Kill `kills` workers, look at the board after each, and return what it came to."""
    chance, tally = random.Random(seed), Tally()
    warm_up()
    prepare(path)
    for number in range(1, kills + 1):
        said = kill_once(path, chance.random() * _LONGEST)
        holds = look(path, said, thorough=number % 25 == 0 or number == kills)
        tally.kills = number
        tally.acknowledged = said
        tally.caught_in_a_commit += holds - said
    return tally


if __name__ == "__main__":
    done = kill_again_and_again(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps(vars(done)))
