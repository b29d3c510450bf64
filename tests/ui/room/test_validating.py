"""Nobody takes responsibility for words that another window wrote a moment ago."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.decision import DecisionStep
from tests.conftest import another_window
from tests.ui.room.test_closing import Room

KEY = Qt.Key


@pytest.fixture
def room(services, qtbot):
    made = Room(services, qtbot)
    yield made
    made.window.close()


def hold(room):
    room.start()
    room.everybody_comes()
    room.record(2)


def write_elsewhere(room, place, text):
    """Correct a recorded decision in another window, which this one has not heard of yet."""
    other = another_window(room.services)
    found = other.meetings.agenda(room.meeting_id)[place].decision
    return other.decisions.record(other.decisions.edit(replace(found, text=text)))


def test_the_room_shows_what_was_changed_and_validates_at_the_second_press(room):
    hold(room)
    page = room.page
    page.presenter.choose(room.agenda()[0].presentation.id)
    write_elsewhere(room, 0, "Avis corrigé ailleurs")
    page.decision.validate_button.click()
    assert room.agenda()[0].decision.step is DecisionStep.RECORDED
    assert "case 1 was changed" in page.decision.error_label.text()
    assert page.decision.error_label.isVisible()
    assert page.decision.text_edit.text() == "Avis corrigé ailleurs"
    page.decision.validate_button.click()
    assert room.agenda()[0].decision.step is DecisionStep.VALIDATED


def test_the_end_of_the_meeting_validates_what_was_there_when_it_was_opened(room):
    hold(room)
    room.ask()
    write_elsewhere(room, 1, "Avis corrigé ailleurs")
    room.window.neighbours.look()
    assert room.panel.all_button.text() == "End, validate 2 and produce the documents"
    room.keys.press(KEY.Key_Return)
    assert "case 2 was changed" in room.told
    assert not any(row.validated for row in room.agenda())
    assert not room.folder.exists()
    room.keys.press(KEY.Key_Return)
    assert sum(row.validated for row in room.agenda()) == 2
    assert room.folder.exists()
