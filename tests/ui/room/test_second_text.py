"""A board that two windows wrote one decision into shows both texts until one is chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.actions import Act
from mdtboard.domain.closing import Loose
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import DecisionId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.sheets import to_validate
from mdtboard.ui.room.second_text_part import SecondTextPart
from mdtboard.ui.shell import Destination, Screen
from tests.builders import validate_all
from tests.ui.room.test_closing import Room

KEY = Qt.Key
SECOND = "Radiothérapie seule."


@pytest.fixture
def room(services, qtbot):
    made = Room(services, qtbot)
    yield made
    made.window.close()


def hold(room, **values):
    """Record two decisions; the first has a second text, as an upgraded board may have."""
    room.start()
    room.everybody_comes()
    room.record(2)
    first = room.agenda()[0].decision
    said = {"step": DecisionStep.UNSETTLED, "text": SECOND, "version": 0} | values
    database, account = room.services.desk.database, room.services.desk.account
    with database.action(Act.EDIT_DECISION, account) as uow:
        uow.decisions.save(replace(first, id=DecisionId(new_id()), **said))
    room.page.presenter.refresh()
    return room.page, room.part(SecondTextPart).bar


def show(room, place):
    room.page.presenter.choose(room.agenda()[place].presentation.id)


def test_the_case_shows_both_texts_and_no_other_case_does(room):
    _, bar = hold(room)
    show(room, 0)
    assert bar.isVisible()
    assert (bar.mine_label.text(), bar.theirs_label.text()) == (SECOND, "Avis")
    show(room, 1)
    assert not bar.isVisible()


def test_home_leads_to_the_case_whatever_meeting_it_is_of(room):
    _, bar = hold(room)
    room.window.go(Destination(screen=Screen.HOME))
    home = room.window.page
    line = home.alerts_card.list.items[0]
    assert line.title == "Cases with two texts to choose from: 1"
    room.window.go(line.key)
    assert bar.isVisible()
    bar.theirs_button.click()
    room.window.go(Destination(screen=Screen.HOME))
    assert not any("two texts" in line.title for line in home.alerts_card.list.items)


@pytest.mark.parametrize(
    ("choice", "kept"), [("mine", SECOND), ("theirs", "Avis"), ("both", f"Avis {SECOND}")]
)
def test_one_press_settles_it_and_undo_brings_both_back(room, choice, kept):
    _, bar = hold(room)
    show(room, 0)
    getattr(bar, f"{choice}_button").click()
    row = room.agenda()[0]
    assert (row.decision.text, row.unsettled) == (kept, ())
    assert not bar.isVisible()
    assert room.services.history.possible()[0] is Act.SETTLE_TEXTS
    room.services.history.undo()
    row = room.agenda()[0]
    assert (row.decision.text, [d.text for d in row.unsettled]) == ("Avis", [SECOND])
    room.services.history.redo()
    assert room.agenda()[0].unsettled == ()


def test_what_is_being_typed_is_not_lost_by_the_choice(room):
    page, bar = hold(room)
    show(room, 0)
    page.decision.line_edit.setFocus()
    room.keys.type("et ceci")
    bar.both_button.click()
    decision = room.agenda()[0].decision
    assert (decision.text, decision.line) == (f"Avis {SECOND}", "et ceci")


def test_nothing_is_validated_before_the_choice_and_the_end_of_the_meeting_says_so(room):
    hold(room)
    room.ask()
    assert any(line.key is Loose.TWO_TEXTS for line in room.panel.list.items)
    room.keys.press(KEY.Key_Return)
    assert "Case 1 has two texts" in room.told
    assert not any(row.validated for row in room.agenda())
    with pytest.raises(RuleViolation) as refused:
        room.services.decisions.validate(to_validate(room.agenda()[:1]))
    assert refused.value.rule is Rule.TEXTS_TO_SETTLE


def test_a_validated_text_takes_the_second_over_in_a_new_version(room):
    services = room.services
    page, bar = hold(room)
    show(room, 0)
    bar.theirs_button.click()
    services.meetings.end(room.meeting_id, "Temps")
    validate_all(services, room.meeting_id)
    standing = room.agenda()[0].decision
    with services.desk.database.action(Act.EDIT_DECISION, services.desk.account) as uow:
        stood = {"step": DecisionStep.UNSETTLED, "text": SECOND, "version": 0}
        uow.decisions.save(replace(standing, id=DecisionId(new_id()), revision=0, **stood))
    page.presenter.refresh()
    assert bar.mine_heading.text() == "Second text, validated by Dr Anne Testeur"
    bar.mine_button.click()
    row = room.agenda()[0]
    assert (row.decision.revision, row.decision.step) == (2, DecisionStep.DRAFT)
    assert row.decision.text == SECOND
    assert row.decision.amendment_reason
    assert services.meetings.meeting(room.meeting_id).step is MeetingStep.HELD
    # What a physician had validated stays among the former versions.
    [past] = services.patients.past(row.case.id)
    assert [d.step for d in past.decisions if d.revision == 0] == [DecisionStep.REPLACED]
