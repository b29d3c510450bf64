from dataclasses import replace

import pytest

from mdtboard.ui.room.since_part import SincePart
from tests.ui.room.test_room import open_room, start


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    [card] = [part.card for part in page.parts if isinstance(part, SincePart)]
    return page, card


def heard_before(page, demo):
    return next(
        row
        for row in page.presenter.rows
        if any(
            past.presentation.id != row.presentation.id for past in demo.patients.past(row.case.id)
        )
    )


def test_a_case_that_was_heard_before_says_what_is_new(room, demo):
    page, card = room
    row = heard_before(page, demo)
    patient, case = demo.patients.case(row.case.id)
    demo.patients.save(patient, replace(case, tnm="cT4 N1 M0", markers="MDM2 <amplifié>"))
    page.presenter.choose(row.presentation.id)
    assert card.isVisible()
    shown = [line.text() for line in card.lines if line.isVisible()]
    assert any("cT4 N1 M0" in line and "→" in line for line in shown)
    assert any("MDM2 <amplifié>" in line for line in shown)


def test_what_was_changed_and_changed_back_is_no_news(room, demo):
    page, card = room
    row = heard_before(page, demo)
    patient, case = demo.patients.case(row.case.id)
    _, changed = demo.patients.save(patient, replace(case, grade="G9"))
    demo.patients.save(patient, replace(changed, grade=case.grade))
    page.presenter.choose(row.presentation.id)
    page.presenter.refresh(fresh=True)
    assert "G9" not in card.accessibleName()


def test_a_case_heard_for_the_first_time_has_nothing_to_compare(room, demo):
    page, card = room
    new = next(
        row
        for row in page.presenter.rows
        if all(
            past.presentation.id == row.presentation.id for past in demo.patients.past(row.case.id)
        )
    )
    page.presenter.choose(new.presentation.id)
    assert not card.isVisible()
