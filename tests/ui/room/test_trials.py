"""The trials of the catalogue, offered where a decision names one."""

import pytest

from mdtboard.domain.decision import TrialProposal
from mdtboard.domain.ids import CaseId
from mdtboard.domain.trials import OfferStep
from tests.keys import CONTROL
from tests.ui.room.test_room import KEY, open_room, start


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    keys.type("Chirurgie première.")
    page.decision.more_button.click()
    return page, keys, page.decision.more_fields


def stored(demo, page):
    return demo.meetings.presented(page.presenter.current.presentation.id).decision


def test_a_trial_taken_from_the_catalogue_is_proposed_and_offered_as_it_is_recorded(room, demo):
    page, keys, fields = room
    case = page.presenter.current.case
    before = len(demo.trials.of_case(CaseId(case.id)))
    fields.trial_edit.setFocus()
    keys.type("sarcome retrop")
    assert [row.title for row in fields.trial_edit.popup.list.rows] == ["DEMO-SARC-1"]
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Return)
    assert fields.trial_box.currentText() == "Proposed"
    page.flush()
    decision = stored(demo, page)
    assert (decision.trial, decision.trial_detail) == (TrialProposal.PROPOSED, "DEMO-SARC-1")
    keys.press(KEY.Key_Return, CONTROL)
    offers = [line.offer for line in demo.trials.of_case(CaseId(case.id))]
    assert len(offers) == before + 1
    assert offers[0].step is OfferStep.PROPOSED
    keys.press(KEY.Key_Z, CONTROL)
    assert len(demo.trials.of_case(CaseId(case.id))) == before


def test_free_words_about_a_trial_stay_as_they_are_typed(room, demo):
    page, keys, fields = room
    fields.trial_edit.setFocus()
    keys.type("aucun essai pour le GIST")
    keys.press(KEY.Key_Tab)
    page.flush()
    decision = stored(demo, page)
    assert (decision.trial, decision.trial_detail) == (
        TrialProposal.NOT_STATED, "aucun essai pour le GIST",
    )  # fmt: skip


def test_the_trials_of_the_family_come_first_and_none_is_left_out(room, demo):
    page, keys, fields = room
    fields.trial_edit.setFocus()
    keys.press(KEY.Key_Down)
    offered = [row.title for row in fields.trial_edit.popup.list.rows]
    family = page.presenter.current.case.family
    [first, *_] = demo.trials.choices(family)
    assert offered[0] == first.trial.acronym
    assert {line.trial.acronym for line in demo.trials.catalogue()} <= set(offered)
