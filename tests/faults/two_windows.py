"""Lets several windows write the same decisions: `python -m tests.faults.two_windows`.

Each process opens one board through the program's own door, as a window does, and types into the
cases in the same order as all others: a first draft that all begin, corrections of two fields, and
records, validations and amendments between them. What is refused goes the way of the room: the
`DraftKeeper` brings both changes together or holds a conflict, which shows both texts and is
settled by a choice. Every word typed is one of its kind, so that afterwards the change log tells
of each whether it was written, and over which words.

`lost` counts words that were neither written nor given up by somebody who saw both texts;
`unseen` those that went over words their writer had not seen, and texts that were validated
unread; `doubled` the decisions of which a case holds two; `silent` refusals that no screen shows.
All must be 0. `--control index` and `--control version` break the program, and must not find 0.
"""

import argparse
import json
import multiprocessing as mp
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from mdtboard.domain.decision import DecisionStep, join_text
from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import CaseId, PresentationId
from mdtboard.services import unlocking
from mdtboard.services.bundle import Services
from mdtboard.storage.repositories import Repository
from mdtboard.ui.room.keeper import DraftKeeper
from tests.builders import save_board, save_case
from tests.conftest import CHEAP, PASSPHRASE, make_board, steady_clock

FIELDS = ("text", "dissent")
EDITS_A_CASE = 20  # of all windows together
# Few words stay in a field, as whoever corrects a sentence takes old ones out.
MOST_WORDS = 4
_CASES_A_MEETING = 10
_CONTROLS = ("index", "version")
_INDEXES = ("uq_decision_under_way", "uq_decision_validated", "uq_decision_revision")


@dataclass
class Told:
    """What one window did: the words it saw before it wrote, those it gave up, what it read."""

    over: dict[str, list[str]] = field(default_factory=dict)
    given_up: list[str] = field(default_factory=list)
    validated: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)


class Window:
    """One window of the board; it reads a case when it comes to it, and hears of nothing else."""

    def __init__(self, services: Services, number: int, chance: random.Random) -> None:
        self.services, self.number, self.chance = services, number, chance
        self.keeper = DraftKeeper(services)
        self.told = Told()
        self.typed = 0

    def work_on(self, case: PresentationId, edits: int) -> None:
        """Type into one case, and do with its decision what a meeting does."""
        self.look(case)
        for place in range(edits):
            self.type(case)
            if self.chance.random() < 0.2:
                self.look(case)
            if place >= edits // 2 and self.chance.random() < 0.3:
                self.go_further(case)
        while self.keeper.conflict is not None:
            self.settle()

    def look(self, case: PresentationId) -> None:
        """Read the case anew; what is typed and not in the file yet stays."""
        row = self._patiently(lambda: self.services.meetings.presented(case))
        self.keeper.hear((row,))
        self.draft = self.keeper.held(case) or self.services.decisions.draft_for(row)

    def type(self, case: PresentationId) -> None:
        """Type one word that nobody else types."""
        if self.keeper.conflict is not None and self.chance.random() < 0.7:
            self.settle()
            self.look(case)
        if self.draft.step is DecisionStep.VALIDATED:
            self._try("amended", lambda: self.services.decisions.amend(self.draft.id, "Relu"))
            self.look(case)
            if self.draft.step is DecisionStep.VALIDATED:
                return
        self.typed += 1
        name = self.chance.choice(FIELDS)
        word, before = f"p{self.number}n{self.typed}", getattr(self.draft, name)
        self.told.over[word] = [before]
        held = self.keeper.held(case)
        changed = replace(self.draft, **{name: _with(before, word)})
        # Whoever takes words out of a sentence has them before the eyes.
        self.told.given_up += set(before.split()) - set(getattr(changed, name).split())
        try:
            self.draft = self.keeper.keep(self.draft, changed, None)
        except RuleViolation:
            self.told.counts["silent"] += 1
            return
        if self.keeper.fault is not None:
            self.told.counts["busy"] += 1
            while self.keeper.refused:
                self.keeper.retry()
            self.look(case)
        elif self.keeper.held(case) is None:
            self.told.counts["saved"] += 1
        elif held is None:
            self.told.counts["conflicts shown"] += 1

    def settle(self) -> None:
        """Choose between the two texts, as the bar of the room offers it."""
        conflict = self.keeper.conflict
        assert conflict is not None
        mine, theirs = conflict.mine, conflict.theirs
        choice = self.chance.choice(("mine", "theirs", "both"))
        values = {name: getattr(mine, name) for name in conflict.fields}
        if choice == "both" and "text" in conflict.fields:
            values = {"text": join_text(_last(theirs.text), _last(mine.text))}
        own = [word for name in FIELDS for word in getattr(mine, name).split()]
        for word in own:
            if word.startswith(f"p{self.number}n"):
                self.told.over[word] += [getattr(theirs, name) for name in FIELDS]
        try:
            if choice == "theirs":
                self.keeper.drop_mine()
                values = {}
            else:
                self.keeper.insist(values, "Relu")
        except EnvironmentFault:
            self.told.counts["busy"] += 1  # the bar stays
            return
        except RuleViolation as error:
            if error.rule is not Rule.CHANGED_SINCE or self.keeper.conflict is None:
                self.told.counts["silent"] += 1
            self.told.counts["conflicts shown again"] += 1
            return
        self.told.counts["conflicts settled"] += 1
        kept = {name: getattr(mine, name) for name in conflict.mine_alone} | values
        written = [word for name in FIELDS for word in str(kept.get(name, "")).split()]
        self.told.given_up += [word for word in own if word not in written]
        case = mine.presentation_id
        if self.draft.presentation_id == case:
            self.look(case)

    def go_further(self, case: PresentationId) -> None:
        """Record the decision as it is shown, and validate it as it was read."""
        if self.keeper.held(case) is not None or self.draft.step is DecisionStep.VALIDATED:
            return
        if self.draft.step is DecisionStep.DRAFT:
            recorded = self._try("recorded", lambda: self.services.decisions.record(self.draft))
            if recorded is None:
                self.look(case)
                return
            self.draft = recorded
        if self.chance.random() < 0.4:
            read = self.draft
            if self._try("validated", lambda: self.services.decisions.validate((read,))):
                self.told.validated[read.id.hex] = read.text
            self.look(case)

    def _patiently(self, ask: Any) -> Any:
        """Ask again while the file is busy: many windows write it here without a pause."""
        while True:
            with suppress(EnvironmentFault):
                return ask()
            self.told.counts["busy"] += 1

    def _try(self, name: str, act: Any) -> Any:
        """Do what may be refused; the sentence of a rule is shown by the room."""
        try:
            done = act()
            self.told.counts[name] += 1
            return done
        except RuleViolation as error:
            self.told.counts[f"refused: {error.rule.value}"] += 1
        except EnvironmentFault:
            self.told.counts["busy"] += 1
        return None


def _with(before: str, word: str) -> str:
    return " ".join([*before.split(), word][-MOST_WORDS:])


def _last(words: str) -> str:
    return " ".join(words.split()[-MOST_WORDS // 2 :])


def _write(
    path: Path, number: int, seed: int, edits: int, cases: Any, gate: Any, report: Any
) -> None:
    services = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    window = Window(services, number, random.Random(f"{seed} {number}"))
    share = EDITS_A_CASE // gate.parties
    for case in cases:
        gate.wait()
        window.work_on(case, min(share, edits - window.typed))
    services.close()
    report.put((window.typed, vars(window.told)))


@contextmanager
def _broken(control: str) -> Iterator[None]:
    """Take one of the two safeguards out of the program, for a control."""
    whole = Repository.save

    def careless(self: Any, record: Any) -> Any:
        row = self._rows.get(self._table, record.id)
        return whole(self, replace(record, version=0 if row is None else row["version"]))

    if control == "version":
        Repository.save = careless  # type: ignore[method-assign]
    try:
        yield
    finally:
        Repository.save = whole  # type: ignore[method-assign]


def prepare(path: Path, cases: int, control: str) -> list[PresentationId]:
    """Make a board with live meetings, and return their presentations."""
    services = make_board(path)
    board, found = save_board(services), []
    for first in range(0, cases, _CASES_A_MEETING):
        numbers = range(first + 1, min(first + _CASES_A_MEETING, cases) + 1)
        ids = tuple(CaseId(save_case(services, number).id) for number in numbers)
        day = services.desk.today() + timedelta(days=first // _CASES_A_MEETING)
        meeting_id = services.meetings.plan(board, day)
        services.meetings.put_all_on_agenda(meeting_id, ids)
        services.meetings.start(meeting_id)
        found += [row.presentation.id for row in services.meetings.agenda(meeting_id)]
    if control == "index":
        with services.unlocked.engine.begin() as connection:
            for name in _INDEXES:
                connection.exec_driver_sql(f"DROP INDEX {name}")
    services.close()
    return [PresentationId(case) for case in found]


def run(folder: Path, *, edits: int, windows: int, seed: int, control: str = "") -> Counter[str]:
    """Let `windows` processes type `edits` words together, and return what came of them."""
    path = folder / "board.mdtb"
    cases = prepare(path, -(-edits // EDITS_A_CASE), control)
    context = mp.get_context("fork")
    gate, report = context.Barrier(windows), context.Queue()
    shares = [edits // windows + (number < edits % windows) for number in range(windows)]
    with _broken(control):
        writers = [
            context.Process(target=_write, args=(path, n, seed, shares[n], cases, gate, report))
            for n in range(windows)
        ]
        for writer in writers:
            writer.start()
        told = [report.get() for _ in writers]
        for writer in writers:
            writer.join()
    counts: Counter[str] = Counter({"typed": sum(typed for typed, _ in told)})
    every = Told()
    for _, one in told:
        counts.update(one["counts"])
        every.over |= one["over"]
        every.given_up += one["given_up"]
        every.validated |= one["validated"]
    counts.update(look(path, every))
    return counts


def look(path: Path, told: Told) -> Counter[str]:
    """Ask the file itself what became of every word; nothing that was told is believed."""
    found: Counter[str] = Counter(dict.fromkeys(("lost", "unseen", "doubled", "silent"), 0))
    services = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    with services.unlocked.engine.connect() as connection:
        written = set(_written(connection, told, found))
        for rule in (
            "step IN ('draft', 'recorded') GROUP BY presentation_id",
            "step = 'validated' GROUP BY presentation_id",
            "step <> 'unsettled' GROUP BY presentation_id, revision",
        ):
            doubles = f"SELECT count(*) FROM decision WHERE {rule} HAVING count(*) > 1"
            found["doubled"] += len(connection.execute(text(doubles)).all())
        said = connection.execute(text("SELECT id, text FROM decision WHERE validated_by <> ''"))
        found["unseen"] += sum(told.validated.get(row.id) != row.text for row in said)
        assert connection.exec_driver_sql("PRAGMA quick_check").scalar_one() == "ok"
    assert services.history.first_broken_link() is None
    services.close()
    found["lost"] = len(set(told.over) - written - set(told.given_up))
    return found


def _written(connection: Any, told: Told, found: Counter[str]) -> Iterator[str]:
    """Return the words that reached the file, and count those that went over others unseen."""
    statement = text(
        "SELECT \"before\", after FROM change WHERE table_name = 'decision' ORDER BY id"
    )
    for row in connection.execute(statement):
        before, after = json.loads(row.before or "{}"), json.loads(row.after or "{}")
        for name in FIELDS:
            words = str(after.get(name, "")).split()
            yield from words
            amendment = not before and after.get("replaces")
            if words and not amendment and before.get(name, "") != after[name]:
                found["unseen"] += before.get(name, "") not in told.over[words[-1]]


def faults(counts: Counter[str]) -> int:
    """Return how many things happened that must never happen."""
    return sum(counts[name] for name in ("lost", "unseen", "doubled", "silent"))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--edits", type=int, default=10_000)
    parser.add_argument("--windows", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", choices=_CONTROLS, default="")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        # The passphrase is not what is tried here.
        patch.setattr("mdtboard.storage.keys.Cost", lambda *_: CHEAP)
        counts = run(
            Path(folder),
            edits=wanted.edits,
            windows=wanted.windows,
            seed=wanted.seed,
            control=wanted.control,
        )
    for name, count in sorted(counts.items()):
        print(f"{count:>8}  {name}")
    found = bool(faults(counts))
    return int(found is not bool(wanted.control))


if __name__ == "__main__":
    sys.exit(main())
