"""Boards as each release wrote them; whatever comes, the program of today opens them.

Each was made by the program of its schema: the demonstration of that day, then a decision that was
recorded, validated and begun anew, a line left unfinished, a case put off and put off again, a
meeting planned and a patient's name corrected. They are never made anew.
"""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.network import FactAbout, NetworkReading
from mdtboard.domain.presentation import PresentationStep
from mdtboard.reference import rare_cancers
from mdtboard.services import demonstration, unlocking
from mdtboard.services.networks import TakenOver
from mdtboard.storage import migrate
from mdtboard.storage.schema import TUMOUR_GROUPS
from tests.conftest import steady_clock

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
VERSIONS = ("0001", "0002", "0003")


@pytest.fixture(params=VERSIONS)
def board(request, tmp_path):
    """The board of one release, opened by this program."""
    for made in GOLDEN.glob(f"schema_{request.param}.*"):
        shutil.copy(made, tmp_path)
    path = tmp_path / f"schema_{request.param}.mdtb"
    opened = unlocking.unlock(path, demonstration.PASSPHRASE, clock=steady_clock)
    yield opened
    opened.close()


def rows_that_day(services):
    for line in services.meetings.lines():
        rows = services.meetings.agenda(line.id)
        if any(row.presentation.step is PresentationStep.DEFERRED for row in rows):
            texts = [row.decision.text for row in rows if row.decision is not None]
            if any("version d’avant" in text for text in texts):
                return rows
    raise AssertionError("the meeting of that day is gone")


def test_a_board_of_every_release_is_brought_up_to_date(board):
    assert migrate.version_of(board.unlocked.engine) == migrate.HEAD
    assert board.history.first_broken_link() is None
    assert board.patients.count() >= 30


def test_what_was_decided_under_an_older_release_is_read_as_it_was_written(board):
    said = [row for row in rows_that_day(board) if row.decision is not None]
    [amended] = [row.decision for row in said if "Version deux" in row.decision.text]
    assert amended.step is DecisionStep.DRAFT
    with board.desk.database.records() as records:
        former = records.decisions.get(amended.replaces)
    assert former.step is DecisionStep.VALIDATED
    assert former.text == "Avis écrit par la version d’avant : surveillance."
    assert [row.decision.line for row in said if row.decision.line] == ["ébauche laissée en plan"]


def test_what_was_typed_under_an_older_release_is_found(board):
    assert board.patients.search("avis écrit par la version", 5)


def test_a_board_of_an_older_release_is_worked_on_as_a_new_one(board):
    row = next(row for row in rows_that_day(board) if row.presentation.step.is_open)
    draft = board.decisions.draft_for(row)
    board.decisions.record(board.decisions.edit(replace(draft, text="Chirurgie première.")))
    again = board.meetings.presented(row.presentation.id)
    assert again.decision.text.endswith("Chirurgie première.")
    board.history.undo()
    assert board.meetings.presented(row.presentation.id).decision.step is DecisionStep.DRAFT
    assert board.history.first_broken_link() is None


def test_networks_of_an_older_release_say_what_was_ticked_and_take_the_facts_over(board):
    networks = {n.acronym: n for n in board.set_up.networks()}
    assert networks["NETSARC+"].reading is NetworkReading.ALL
    assert board.networks.take_over().kept == 0
    networks = {n.acronym: n for n in board.set_up.networks()}
    assert networks["RYTHMIC"].reading is NetworkReading.ALL
    assert networks["NETSARC+"].fact(FactAbout.READING).source
    assert board.networks.take_over() == TakenOver()


def test_tumours_of_an_older_release_are_grouped_when_the_file_is_opened(board):
    with board.desk.database.records() as records:
        cases = records.cases.find()
    table = rare_cancers()
    wanted = {case.id: match.group.key for case in cases if (match := table.find(case))}
    with board.unlocked.engine.connect() as connection:
        rows = connection.execute(select(TUMOUR_GROUPS.c.case_id, TUMOUR_GROUPS.c.group_key))
        assert dict(list(rows)) == wanted
    assert wanted
