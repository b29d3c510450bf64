import pytest
from PySide6.QtWidgets import QApplication

from mdtboard.domain.care import Treatment
from mdtboard.domain.decision import DecisionStep
from tests.keys import CONTROL, Keyboard
from tests.ui.room.test_room import KEY, open_room, start


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    return page, keys


def test_a_template_is_taken_by_its_code_and_the_next_field_waits(room):
    page, keys = room
    keys.type(";surv")
    assert page.decision.line_edit.popup.isVisible()
    keys.press(KEY.Key_Tab)
    assert page.decision.line_edit.text() == ""
    assert page.presenter.draft.decision.treatments == (Treatment.SURVEILLANCE,)
    assert "{?}" in page.decision.text_edit.text()
    cursor = page.decision.text_edit.textCursor()
    assert cursor.selectedText() == "{?}"
    keys.type("scanner tous les trois mois")
    keys.press(KEY.Key_Tab)
    assert QApplication.focusWidget() is page.decision.responsible_edit
    assert "{?}" not in page.decision.text_edit.text()


def test_a_template_is_found_by_the_words_of_its_name(room):
    page, keys = room
    keys.type(";geriatric")
    keys.press(KEY.Key_Return)
    draft = page.presenter.draft.decision
    assert draft.treatments == (Treatment.EXAMINATION, Treatment.NEW_PRESENTATION)
    assert draft.text


def test_the_code_one_knows_comes_before_what_is_used_most(room):
    page, keys = room
    keys.type(";re")
    codes = [row.key.code for row in page.decision.line_edit.popup.list.rows]
    assert codes[0].startswith("re")


def test_escape_closes_the_list_and_keeps_what_was_typed(room):
    page, keys = room
    keys.type(";surv")
    keys.press(KEY.Key_Escape)
    assert not page.decision.line_edit.popup.isVisible()
    assert page.decision.line_edit.text() == ";surv"


def test_a_gap_that_is_left_is_said_and_not_recorded(room):
    page, keys = room
    keys.type(";surv")
    keys.press(KEY.Key_Tab)
    keys.press(KEY.Key_Return, CONTROL)
    assert "gap" in page.decision.error_label.text()
    assert page.presenter.draft.decision.step is DecisionStep.DRAFT


def test_undo_takes_the_template_back_in_one_step(room):
    page, keys = room
    keys.type(";geriatric")
    keys.press(KEY.Key_Tab)
    assert page.decision.text_edit.text()
    page.decision.line_edit.setFocus()
    keys.press(KEY.Key_Z, CONTROL)
    assert page.decision.text_edit.text() == ""
    assert page.presenter.draft.decision.treatments == ()


def test_a_standard_decision_takes_no_more_than_eighteen_keys(room, demo):
    page, _ = room
    first = page.presenter.current.presentation.id
    counted = Keyboard()
    counted.type(";geri")
    counted.press(KEY.Key_Tab)
    counted.type("kero")
    counted.press(KEY.Key_Tab)
    counted.type("3w")
    counted.press(KEY.Key_Tab)
    counted.type("C")
    counted.press(KEY.Key_Return, CONTROL)
    decision = demo.meetings.presented(first).decision
    assert decision.step is DecisionStep.RECORDED
    assert decision.responsible == "Dr Kérouedan-Lys"
    assert decision.deadline_text == "3 weeks"
    assert counted.pressed <= 18


def test_what_was_just_advised_becomes_a_template(room, demo):
    page, keys = room
    keys.type("Résection large, marge <R1>")
    keys.press(KEY.Key_Return)
    [save] = [a for a in page.page_actions() if a.objectName() == "save_template"]
    save.trigger()
    keys.type("deux mots")
    keys.press(KEY.Key_Return)
    bar = next(part.bar for part in page.parts if hasattr(part, "bar"))
    assert bar.error_label.isVisible()
    bar.code_edit.clear()
    bar.code_edit.setFocus()
    keys.type("large")
    keys.press(KEY.Key_Tab)
    keys.type("Résection large")
    keys.press(KEY.Key_Return)
    saved = {template.code: template for template in demo.templates.all()}["large"]
    assert saved.text("en") == "Résection large, marge <R1>"
    assert QApplication.focusWidget() is page.decision.line_edit
    keys.type(";large")
    assert page.decision.line_edit.popup.isVisible()


def test_a_former_advice_is_taken_over_by_one_key(room, demo):
    page, keys = room
    again = next(
        row
        for row in page.presenter.rows
        if any(
            decision.text
            for past in demo.patients.past(row.case.id)
            if past.presentation.id != row.presentation.id
            for decision in past.decisions
        )
    )
    page.presenter.choose(again.presentation.id)
    page.decision.focus_line()
    keys.press(KEY.Key_R, CONTROL)
    assert page.decision.text_edit.text()
    assert QApplication.focusWidget() is page.decision.line_edit
