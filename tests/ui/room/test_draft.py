"""Chips, options and fields are one decision: what one of them changes, all of them show."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from mdtboard.domain.care import Treatment
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.ui.room.options_part import OptionsPart
from tests.keys import CONTROL, SHIFT
from tests.ui.room.test_room import KEY, open_room, start

SURGERY, RADIOTHERAPY = Treatment.SURGERY.value, Treatment.RADIOTHERAPY.value


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    [part] = [part for part in page.parts if isinstance(part, OptionsPart)]
    return page, keys, part.panel


def stored(demo, page):
    return demo.meetings.presented(page.presenter.current.presentation.id).decision


def chip(page, key):
    [found] = [chip for chip in page.decision.chips.chips if chip.key == key]
    return found


def turn_surgery_into_radiotherapy(page, keys, panel):
    chip(page, SURGERY).click()
    keys.press(KEY.Key_F2)
    keys.type("50 Gy")
    box = panel.rows[0].kind_box
    box.setFocus()
    place = box.findData(RADIOTHERAPY)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    keys.press(KEY.Key_Escape)


def test_a_kind_changed_in_the_options_is_the_chip_that_is_lit(room, demo):
    page, keys, panel = room
    turn_surgery_into_radiotherapy(page, keys, panel)
    assert not panel.isVisible()
    assert page.decision.chips.selected() == (RADIOTHERAPY,)
    assert [(o.kind.value, o.precision) for o in stored(demo, page).options] == [
        (RADIOTHERAPY, "50 Gy")
    ]


def test_one_more_chip_keeps_the_kind_and_the_words_of_the_options(room, demo):
    page, keys, panel = room
    turn_surgery_into_radiotherapy(page, keys, panel)
    chip(page, Treatment.CHEMOTHERAPY.value).click()
    page.flush()
    first, second = stored(demo, page).options
    assert (first.kind, first.precision) == (Treatment.RADIOTHERAPY, "50 Gy")
    assert second.kind is Treatment.CHEMOTHERAPY


def test_the_last_option_removed_puts_its_chip_out(room, demo):
    page, keys, panel = room
    chip(page, SURGERY).click()
    keys.press(KEY.Key_F2)
    panel.rows[0].remove_button.click()
    keys.press(KEY.Key_Escape)
    assert stored(demo, page).options == ()
    assert page.decision.chips.selected() == ()


def test_a_chip_of_a_rare_kind_is_shown_once_the_options_name_it(room):
    page, keys, panel = room
    chip(page, SURGERY).click()
    keys.press(KEY.Key_F2)
    box = panel.rows[0].kind_box
    place = box.findData(Treatment.GRAFT.value)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    keys.press(KEY.Key_Escape)
    assert chip(page, Treatment.GRAFT.value).isVisible()
    assert chip(page, Treatment.GRAFT.value).isChecked()


@pytest.mark.parametrize("way", ["chip", "options"])
def test_an_option_that_goes_with_words_is_told_and_comes_back_by_undo(room, demo, window, way):
    page, keys, panel = room
    chip(page, SURGERY).click()
    keys.press(KEY.Key_F2)
    keys.type("résection large")
    if way == "chip":
        keys.press(KEY.Key_Escape)
        chip(page, SURGERY).click()
    else:
        panel.rows[0].remove_button.click()
    assert stored(demo, page).options == ()
    assert "résection large" in window.notice.text
    window.notice.first_button.click()
    [option] = stored(demo, page).options
    assert (option.kind, option.precision) == (Treatment.SURGERY, "résection large")
    assert page.decision.chips.selected() == (SURGERY,)


def test_a_chip_without_words_goes_without_a_word(room, window):
    page, _, _ = room
    chip(page, SURGERY).click()
    chip(page, SURGERY).click()
    page.flush()
    assert page.decision.chips.selected() == ()
    assert not window.notice.isVisible()


def test_an_option_beyond_the_fourth_line_keeps_its_line(room, demo):
    page, keys, _ = room
    chip(page, SURGERY).click()
    page.flush()
    kept = stored(demo, page)
    fifth = replace(kept.options[0], rank=5)
    demo.decisions.edit(replace(kept, options=(fifth,)))
    page.presenter.refresh(fresh=True)
    keys.press(KEY.Key_F2)
    keys.type("si refus")
    page.flush()
    [option] = stored(demo, page).options
    assert (option.rank, option.precision) == (5, "si refus")


def test_each_field_of_an_option_is_taken_back_by_itself(room, demo):
    page, keys, panel = room
    chip(page, SURGERY).click()
    keys.press(KEY.Key_F2)
    keys.type("large")
    panel.rows[0].condition_edit.setFocus()
    keys.type("si possible")
    panel.add_button.setFocus()
    keys.press(KEY.Key_Z, CONTROL)
    [option] = stored(demo, page).options
    assert (option.precision, option.condition) == ("large", "")
    assert panel.rows[0].condition_edit.text() == ""


def test_typing_in_one_field_after_the_other_saves_both(room, demo):
    page, keys, _ = room
    keys.type("Avis en cours")
    page.decision.text_edit.setFocus()
    keys.type("Texte")
    page.decision.deadline_edit.setFocus()
    keys.type("2m")
    page.flush()
    decision = stored(demo, page)
    assert (decision.line, decision.text) == ("Avis en cours", "Texte")
    assert page.decision.line_edit.text() == "Avis en cours"
    assert QApplication.focusWidget() is page.decision.deadline_edit


def say_of_guideline(page, member):
    """Say how the advice stands to the guideline, as the keyboard does."""
    box = page.decision.guideline_box
    place = box.findData(member.value)
    box.setFocus()
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_a_departure_without_a_reason_is_refused_where_the_reason_is_typed(room, demo):
    page, keys, _ = room
    first = page.presenter.current.presentation.id
    assert not page.decision.departure_edit.isVisible()
    keys.type("Chirurgie")
    keys.press(KEY.Key_Return)
    say_of_guideline(page, GuidelineFollowed.DEPARTED)
    page.decision.guideline_edit.setFocus()
    keys.type("Sein 2026")
    keys.press(KEY.Key_Return, CONTROL)
    assert page.presenter.current.presentation.id == first
    assert "departs" in page.decision.error_label.text()
    assert QApplication.focusWidget() is page.decision.departure_edit
    keys.type("choix de la patiente")
    assert not page.decision.error_label.isVisible()
    keys.press(KEY.Key_Return, CONTROL)
    decision = demo.meetings.presented(first).decision
    assert decision.step is DecisionStep.RECORDED
    assert (decision.guideline_name, decision.departure_reason) == (
        "Sein 2026",
        "choix de la patiente",
    )


def test_a_reason_to_depart_stays_in_sight_once_the_advice_conforms_again(room, demo):
    page, keys, _ = room
    say_of_guideline(page, GuidelineFollowed.DEPARTED)
    page.decision.departure_edit.setFocus()
    keys.type("choix")
    say_of_guideline(page, GuidelineFollowed.FOLLOWED)
    assert page.decision.departure_edit.text() == "choix"
    assert page.decision.departure_edit.isVisible()


def test_a_registered_case_that_names_no_guideline_is_refused_where_it_is_named(room, demo):
    page, keys, _ = room
    first = page.presenter.current.presentation.id
    keys.type("Surveillance")
    keys.press(KEY.Key_Return)
    say_of_guideline(page, GuidelineFollowed.FOLLOWED)
    page.decision.register_button.click()
    assert demo.meetings.presented(first).decision.step is DecisionStep.DRAFT
    assert QApplication.focusWidget() is page.decision.guideline_edit
    keys.type("Sein 2026")
    page.decision.register_button.click()
    assert demo.meetings.presented(first).decision.step is DecisionStep.RECORDED


def test_an_amendment_without_a_reason_is_refused_where_the_reason_is_typed(room, demo):
    page, keys, _ = room
    first = page.presenter.current.presentation.id
    keys.type("Chirurgie")
    keys.press(KEY.Key_Return, CONTROL | SHIFT)
    page.decision.validate_button.click()
    page.decision.amend_button.click()
    keys.press(KEY.Key_Return)
    assert demo.meetings.presented(first).decision.revision == 1
    assert "why" in page.amend_bar.error_label.text()
    assert QApplication.focusWidget() is page.amend_bar.reason_edit
    keys.type("relecture")
    keys.press(KEY.Key_Return)
    decision = demo.meetings.presented(first).decision
    assert (decision.revision, decision.amendment_reason) == (2, "relecture")


def test_a_half_typed_name_and_a_short_delay_are_whole_once_recorded(room, demo):
    page, keys, _ = room
    first = page.presenter.current.presentation.id
    keys.type("Chirurgie")
    keys.press(KEY.Key_Return)
    page.decision.responsible_edit.setFocus()
    keys.type("lys kerou")
    page.decision.deadline_edit.setFocus()
    keys.type("3w")
    keys.press(KEY.Key_Return, CONTROL)
    decision = demo.meetings.presented(first).decision
    assert decision.step is DecisionStep.RECORDED
    assert (decision.responsible, decision.deadline_text) == ("Dr Kérouedan-Lys", "3 weeks")
    assert decision.responsible_id is not None


def test_a_half_typed_name_and_a_short_delay_are_whole_once_the_case_is_left(room, demo):
    page, keys, panel = room
    first = page.presenter.current.presentation.id
    chip(page, SURGERY).click()
    keys.press(KEY.Key_F2)
    panel.rows[0].responsible_edit.setFocus()
    keys.type("lys kerou")
    keys.press(KEY.Key_Escape)  # the list
    panel.rows[0].deadline_edit.setFocus()
    keys.type("3w")
    keys.press(KEY.Key_PageDown, CONTROL)
    [option] = demo.meetings.presented(first).decision.options
    assert (option.responsible, option.deadline_text) == ("lys kerou", "3 weeks")
    keys.press(KEY.Key_PageUp, CONTROL)
    keys.press(KEY.Key_F2)
    assert panel.rows[0].responsible_edit.is_free


def test_somebody_who_is_not_in_the_list_is_responsible_with_a_sign(room, demo):
    page, keys, _ = room
    page.decision.responsible_edit.setFocus()
    keys.type("Dr Zoé Absente")
    page.decision.deadline_edit.setFocus()
    assert page.decision.responsible_edit.is_free
    page.flush()
    decision = stored(demo, page)
    assert (decision.responsible, decision.responsible_id) == ("Dr Zoé Absente", None)
    keys.press(KEY.Key_PageDown, CONTROL)
    keys.press(KEY.Key_PageUp, CONTROL)
    assert page.decision.responsible_edit.is_free
