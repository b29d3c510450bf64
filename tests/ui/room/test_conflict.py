from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.ui.room.conflict_part import ConflictPart
from tests.conftest import another_window
from tests.ui.room.test_room import KEY, open_room, start


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    keys.type("Texte commun")
    keys.press(KEY.Key_Return)
    page.flush()
    return page, keys


@pytest.fixture
def other(room, demo):
    """Somebody else at the same board: what they do is not announced to this window."""
    return another_window(demo)


def bars(page):
    [part] = [part for part in page.parts if isinstance(part, ConflictPart)]
    return part.conflict_bar, part.refused_bar


def theirs(other, page, **values):
    found = other.meetings.presented(page.presenter.current.presentation.id)
    return other.decisions.edit(replace(found.decision, **values))


def stored(demo, page):
    return demo.meetings.presented(page.presenter.current.presentation.id).decision


def test_two_people_in_two_fields_disturb_nobody(room, other, demo):
    page, keys = room
    theirs(other, page, dissent="Dr X : abstention")
    keys.type("et ceci")
    page.flush()
    decision = stored(demo, page)
    assert (decision.line, decision.dissent) == ("et ceci", "Dr X : abstention")
    assert page.decision.more_fields.dissent_edit.text() == "Dr X : abstention"
    assert not bars(page)[0].isVisible()


def test_the_same_field_is_a_shown_conflict_and_nothing_is_overwritten(room, other, demo):
    page, keys = room
    conflict_bar, _ = bars(page)
    theirs(other, page, text="Texte des autres")
    page.decision.text_edit.setFocus()
    keys.press(KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    keys.type(" à moi")
    page.flush()
    assert conflict_bar.isVisible()
    assert conflict_bar.mine_label.text() == "Texte commun à moi"
    assert conflict_bar.theirs_label.text() == "Texte des autres"
    assert stored(demo, page).text == "Texte des autres"
    keys.type(" encore")
    page.flush()
    assert conflict_bar.mine_label.text() == "Texte commun à moi encore"
    conflict_bar.both_button.click()
    assert stored(demo, page).text == "Texte des autres Texte commun à moi encore"
    assert not conflict_bar.isVisible()


@pytest.mark.parametrize(("choice", "kept"), [("mine", "Mon texte"), ("theirs", "Le leur")])
def test_one_key_settles_a_conflict(room, other, demo, choice, kept):
    page, keys = room
    conflict_bar, _ = bars(page)
    theirs(other, page, text="Le leur")
    page.decision.text_edit.setFocus()
    page.decision.text_edit.selectAll()
    keys.type("Mon texte")
    page.flush()
    getattr(conflict_bar, f"{choice}_button").click()
    assert stored(demo, page).text == kept
    assert page.decision.text_edit.text() == kept


def test_leaving_the_case_in_conflict_keeps_both_texts(room, other, demo):
    page, keys = room
    conflict_bar, _ = bars(page)
    theirs(other, page, text="Le leur")
    page.decision.text_edit.setFocus()
    keys.type("Le mien ")
    page.flush()
    keys.press(KEY.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    keys.press(KEY.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert "Le mien" in page.decision.text_edit.text()
    assert conflict_bar.isVisible()
    assert stored(demo, page).text == "Le leur"


def test_what_is_validated_meanwhile_gets_a_new_version(room, other, demo):
    page, keys = room
    conflict_bar, _ = bars(page)
    presentation_id = page.presenter.current.presentation.id
    found = other.meetings.presented(presentation_id)
    recorded = other.decisions.record(found.decision)
    other.decisions.validate((recorded,))
    page.decision.text_edit.setFocus()
    page.decision.text_edit.selectAll()
    keys.type("Tapé pendant la validation")
    page.flush()
    assert "validated" in conflict_bar.title_label.text()
    conflict_bar.mine_button.click()
    assert conflict_bar.isVisible()
    assert "why" in conflict_bar.error_label.text()
    assert QApplication.focusWidget() is conflict_bar.reason_edit
    keys.type("Relu en séance")
    keys.press(KEY.Key_Return)
    decision = stored(demo, page)
    assert (decision.revision, decision.step) == (2, DecisionStep.DRAFT)
    assert decision.text == "Tapé pendant la validation"
    assert decision.amendment_reason == "Relu en séance"


def test_what_is_typed_elsewhere_while_a_conflict_stands_outlives_the_choice(room, other, demo):
    page, keys = room
    conflict_bar, _ = bars(page)
    theirs(other, page, text="Le leur")
    page.decision.text_edit.setFocus()
    keys.type("Le mien ")
    page.flush()
    page.decision.focus_line()
    keys.type("et ceci")
    page.flush()
    conflict_bar.theirs_button.click()
    decision = stored(demo, page)
    assert (decision.text, decision.line) == ("Le leur", "et ceci")
    assert page.decision.line_edit.text() == "et ceci"


def test_what_the_disk_refused_is_no_reason_to_forget_what_the_other_wrote(
    room, other, demo, monkeypatch
):
    page, keys = room
    conflict_bar, refused_bar = bars(page)

    def full(*_):
        raise EnvironmentFault(Fault.DISK_FULL, where="/somewhere")

    monkeypatch.setattr(type(demo.decisions), "edit", full)
    page.decision.text_edit.setFocus()
    page.decision.text_edit.selectAll()
    keys.type("Mon texte")
    page.flush()
    monkeypatch.undo()
    theirs(other, page, text="Le leur")
    refused_bar.retry_button.click()
    assert conflict_bar.mine_label.text() == "Mon texte"
    assert conflict_bar.theirs_label.text() == "Le leur"
    assert page.decision.text_edit.text() == "Mon texte"


def test_what_the_other_wrote_shows_up_by_itself(room, other, window):
    page, _ = room
    theirs(other, page, text="Corrigé à côté")
    window.neighbours.look()
    assert page.decision.text_edit.text() == "Corrigé à côté"


def test_a_disk_that_refuses_keeps_the_text_and_the_case(room, demo, monkeypatch):
    page, keys = room
    _, refused_bar = bars(page)
    edit = demo.decisions.edit
    row = page.presenter.current.presentation.id

    def full(*_):
        raise EnvironmentFault(Fault.DISK_FULL, where="/somewhere")

    monkeypatch.setattr(type(demo.decisions), "edit", full)
    keys.type("gardé")
    page.flush()
    assert refused_bar.isVisible()
    assert "/somewhere" in refused_bar.text_label.text()
    keys.press(KEY.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    keys.press(KEY.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.decision.line_edit.text() == "gardé"
    refused_bar.copy_button.click()
    assert "gardé" in QApplication.clipboard().text()
    monkeypatch.undo()
    assert demo.decisions.edit.__func__ is edit.__func__
    refused_bar.retry_button.click()
    assert not refused_bar.isVisible()
    assert demo.meetings.presented(row).decision.line == "gardé"


def test_whoever_writes_again_before_the_choice_is_shown_and_nothing_is_lost(room, other, demo):
    page, keys = room
    conflict_bar, _ = bars(page)
    theirs(other, page, text="Le leur")
    page.decision.text_edit.setFocus()
    page.decision.text_edit.selectAll()
    keys.type("Le mien")
    page.flush()
    theirs(other, page, text="Le leur, corrigé")
    conflict_bar.mine_button.click()
    assert conflict_bar.isVisible()
    assert conflict_bar.error_label.isVisible()
    assert conflict_bar.theirs_label.text() == "Le leur, corrigé"
    assert conflict_bar.mine_label.text() == "Le mien"
    assert stored(demo, page).text == "Le leur, corrigé"
    conflict_bar.both_button.click()
    assert stored(demo, page).text == "Le leur, corrigé Le mien"


def test_two_cases_in_conflict_are_settled_one_after_the_other(room, other, demo):
    page, keys = room
    conflict_bar, _ = bars(page)
    first, second = (row.presentation.id for row in page.presenter.rows[:2])
    for case, mine in ((first, "Mien un"), (second, "Mien deux")):
        page.presenter.choose(case)
        found = other.meetings.presented(case)
        draft = other.decisions.draft_for(found)
        other.decisions.edit(replace(draft, text=f"{mine} vu par eux"))
        page.decision.text_edit.setFocus()
        page.decision.text_edit.selectAll()
        keys.type(mine)
        page.flush()
    assert conflict_bar.title_label.text().startswith("No. 1. ")
    assert conflict_bar.mine_label.text() == "Mien un"
    conflict_bar.mine_button.click()
    assert conflict_bar.title_label.text().startswith("No. 2. ")
    assert conflict_bar.mine_label.text() == "Mien deux"
    conflict_bar.mine_button.click()
    assert not conflict_bar.isVisible()
    texts = [demo.meetings.presented(case).decision.text for case in (first, second)]
    assert texts == ["Mien un", "Mien deux"]


def test_a_file_that_is_busy_while_two_changes_are_brought_together_loses_nothing(
    room, other, demo, monkeypatch
):
    page, keys = room
    _, refused_bar = bars(page)
    theirs(other, page, dissent="Dr X : abstention")
    edit, asked = demo.decisions.edit, []

    def busy(self, *given):
        asked.append(given)
        if len(asked) > 1:
            raise EnvironmentFault(Fault.FILE_IS_BUSY, where="/somewhere")
        return edit.__func__(self, *given)

    monkeypatch.setattr(type(demo.decisions), "edit", busy)
    keys.type("et ceci")
    page.flush()
    assert refused_bar.isVisible()
    monkeypatch.undo()
    refused_bar.retry_button.click()
    assert not refused_bar.isVisible()
    decision = stored(demo, page)
    assert (decision.line, decision.dissent) == ("et ceci", "Dr X : abstention")
