"""A board of a release before gets its papers once, and they say that they were kept late."""

import shutil
from dataclasses import replace

import pytest

from mdtboard.domain.actions import Act
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.papers import PaperReason
from mdtboard.reports.extract import text_of
from mdtboard.services import demonstration, unlocking
from mdtboard.ui.documents.wording import wording
from tests.conftest import steady_clock
from tests.storage.test_golden_files import GOLDEN

FRENCH = wording("fr")


def opened(folder):
    path = folder / "schema_0003.mdtb"
    return unlocking.unlock(path, demonstration.PASSPHRASE, clock=steady_clock)


@pytest.fixture
def board(tmp_path):
    for made in GOLDEN.glob("schema_0003.*"):
        shutil.copy(made, tmp_path)
    services = opened(tmp_path)
    yield services
    services.close()


def papers_of(services):
    lines = services.meetings.lines()
    return [paper for line in lines for paper in services.papers.of_meeting(line.id)]


def actions(services):
    with services.desk.database.reading() as queries:
        return queries.history.newest(services.desk.account.id)


def test_every_validated_advice_of_an_older_board_has_a_paper_that_says_something(board):
    papers = papers_of(board)
    assert len([p for p in papers if p.kind is DocumentKind.CONSENSUS]) >= 5
    assert {paper.reason for paper in papers} == {PaperReason.UPGRADED}
    assert all(paper.statement for paper in papers)
    assert Act.KEEP_PAPERS in {row.act for row in actions(board)}
    assert board.history.first_broken_link() is None


def test_a_paper_of_an_older_board_says_that_it_was_kept_late_and_stays_as_it_is(board, tmp_path):
    paper = next(p for p in papers_of(board) if p.kind is DocumentKind.CONSENSUS)
    made = board.documents.make(
        paper.kind, paper.meeting_id, FRENCH, paper.presentation_id, paper.number
    )
    assert "Établi d’après ce que le fichier contenait le" in " ".join(text_of(made.path).split())
    first = made.path.read_bytes()
    case = board.meetings.presented(paper.presentation_id)
    board.patients.save(replace(case.patient, birth_name="Tartempion"), case.case)
    again = board.documents.make(
        paper.kind, paper.meeting_id, FRENCH, paper.presentation_id, paper.number
    )
    assert again.path.read_bytes() == first


def test_what_an_older_board_keeps_is_gathered_once(board, tmp_path):
    count = len(actions(board))
    board.close()
    again = opened(tmp_path)
    assert len(actions(again)) == count
    again.close()
