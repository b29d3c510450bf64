"""The versions of a validated sheet on screen: what is new is offered, what was said stays."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.ui.documents.columns import state_words
from mdtboard.ui.documents.page import DocumentsPage
from tests.builders import save_board

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(board, shown):
    made = shown(DocumentsPage(board.shell))
    row = next(row for row in made.table.rows_model.rows if row.step is DecisionStep.VALIDATED)
    made.table.select(row.key)
    yield made
    made.flush()


def rename(page, board, name):
    row = page.table.current()
    case = board.services.meetings.presented(row.presentation_id)
    board.services.patients.save(replace(case.patient, birth_name=name), case.case)
    page.refresh()


def versions(page):
    wanted = page.table.current().presentation_id
    rows = page.table.rows_model.rows
    return [state_words(row) for row in rows if row.presentation_id == wanted]


def test_a_corrected_name_is_offered_and_leaves_the_sheet_as_it_is(page, board):
    assert not page.preview.version_bar.isVisible()
    before = page.presenter.made.path.read_bytes()
    rename(page, board, "Tartempion")
    assert page.preview.version_bar.isVisible()
    assert "Identity of the patient" in page.preview.version_bar.text
    assert page.preview.version_bar.first_button.text() == "Make version 2"
    assert page.presenter.made.path.read_bytes() == before
    assert versions(page) == ["Validated"]


def test_a_version_that_was_asked_for_leaves_the_one_before_marked(page, board, qtbot, said):
    rename(page, board, "Tartempion")
    qtbot.mouseClick(page.preview.version_bar.first_button, LEFT)
    assert versions(page) == ["Validated, v2", "v1, replaced"]
    assert not page.preview.version_bar.isVisible()
    assert said == ["Version 2 made; the one before stays, marked as replaced"]
    kind, presentation_id = page.table.current().key
    page.table.select((kind, presentation_id, 1))
    assert page.preview.version_bar.text.startswith("Replaced by v2 of")
    assert not page.preview.version_bar.first_button.isVisible()
    assert page.presenter.made.name.endswith("_v1_replaced.pdf")


def test_a_meeting_that_is_only_planned_offers_no_minutes(page, board):
    services = board.services
    meeting_id = services.meetings.plan(
        save_board(services, name=f"RCP {new_id()}"), services.desk.today()
    )
    assert services.meetings.meeting(meeting_id).step is MeetingStep.PLANNED
    page.presenter.choose_meeting(meeting_id)
    kinds = {row.kind for row in page.table.rows_model.rows}
    assert DocumentKind.MINUTES not in kinds
    assert DocumentKind.AGENDA in kinds
