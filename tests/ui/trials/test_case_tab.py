"""The trials of one case, in its file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from mdtboard.domain.ids import CaseId
from mdtboard.domain.trials import OfferStep
from mdtboard.ui.cases.page import CasesPage
from mdtboard.ui.cases.parts import Link
from mdtboard.ui.shell import Destination, Screen
from tests.ui.trials.conftest import case_id_of

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(shell, shown):
    return shown(CasesPage(shell))


@pytest.fixture
def opened(page, shell):
    def open_case(number):
        case_id = case_id_of(shell.services, number)
        page.arrive(Destination(screen=Screen.CASES, case_id=case_id, section="trials"))
        return page.case_file.trials_tab

    return open_case


def offers(shell, number):
    case_id = CaseId(case_id_of(shell.services, number))
    return [line.offer for line in shell.services.trials.of_case(case_id)]


def press(qtbot, tab, step):
    [made] = [button for button, task in tab._steps.items() if task.step is step]
    qtbot.mouseClick(made, LEFT)


def texts(tab):
    return [label.text() for label in tab.content.findChildren(QLabel) if label.isVisible()]


def test_the_tab_tells_the_way_of_each_offer_and_the_board_it_came_from(page, opened):
    tab = opened(9)
    words = texts(tab)
    assert "DEMO-MESO-01" in words
    assert any(text.startswith("Proposed") and "→ screened" in text for text in words)
    assert any(text.startswith("RCP Tumeurs rares") for text in words)
    place = page.case_file.tabs.indexOf(tab)
    assert page.case_file.tabs.tabText(place) == "Trials (1)"


def test_the_next_steps_are_buttons_and_a_refusal_asks_why_in_place(opened, qtbot, write, shell):
    tab = opened(9)
    press(qtbot, tab, OfferStep.REFUSED)
    assert tab.editor.reason_edit.hasFocus()
    qtbot.keyClick(tab.editor.reason_edit, Qt.Key.Key_Return, CONTROL)
    assert tab.editor.grid.error(tab.editor.reason_edit)
    write(tab.editor.reason_edit, "Trop loin de chez elle")
    qtbot.keyClick(tab.editor.reason_edit, Qt.Key.Key_Return, CONTROL)
    [offer] = offers(shell, 9)
    assert (offer.step, offer.reason) == (OfferStep.REFUSED, "Trop loin de chez elle")
    assert not tab.editor.isVisible()
    qtbot.waitUntil(lambda: "Trop loin de chez elle" in texts(tab))
    assert [task.step for task in tab._steps.values()] == [OfferStep.PROPOSED]


def test_a_trial_is_offered_by_typing_and_none_is_hidden(page, opened, qtbot, write, shell):
    opened(1)
    page.trial_action.trigger()
    tab = page.case_file.trials_tab
    edit = tab.editor.trial_edit
    qtbot.waitUntil(edit.hasFocus)
    write(edit, "demo")
    titles = [row.title for row in edit.popup.list.rows]
    # The sarcoma's own first, those that are not open last, all of them there.
    assert (titles[0], len(titles)) == ("DEMO-SARC-1", 6)
    assert set(titles[-3:]) == {"DEMO-GIST-2", "DEMO-LYMPH-4", "DEMO-MULTI-5"}
    assert edit.popup.list.rows[-1].note.split(" · ")[0] in (
        "Suspended", "Not open yet", "No longer open",
    )  # fmt: skip
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "DEMO-SARC-1"
    qtbot.keyClick(edit, Qt.Key.Key_Return, CONTROL)
    assert [offer.step for offer in offers(shell, 1)] == [
        OfferStep.PROPOSED, OfferStep.NO_TRIAL_OPEN,
    ]  # fmt: skip


def test_no_trial_chosen_and_the_same_trial_twice_are_told_beside_the_field(opened, qtbot, write):
    tab = opened(4)
    qtbot.mouseClick(tab.offer_button, LEFT)
    editor = tab.editor
    qtbot.mouseClick(editor.save_button, LEFT)
    assert "catalogue" in editor.grid.error(editor.trial_edit)
    write(editor.trial_edit, "demo-sarc")
    qtbot.keyClick(editor.trial_edit, Qt.Key.Key_Return)
    qtbot.mouseClick(editor.save_button, LEFT)
    assert "already" in editor.grid.error(editor.trial_edit)


def test_that_none_is_open_is_noted_with_its_reason(opened, qtbot, write, shell):
    tab = opened(2)
    assert any("No trial was offered yet" in text for text in texts(tab))
    qtbot.mouseClick(tab.none_button, LEFT)
    assert not tab.editor.trial_edit.isVisible()
    write(tab.editor.reason_edit, "Rien en deuxième ligne")
    qtbot.keyClick(tab.editor.reason_edit, Qt.Key.Key_Return)
    [offer] = offers(shell, 2)
    assert (offer.step, offer.trial_id) == (OfferStep.NO_TRIAL_OPEN, None)


def test_dates_that_run_backwards_are_told_beside_the_day(opened, qtbot, write):
    tab = opened(9)
    press(qtbot, tab, OfferStep.INCLUDED)
    field = tab.editor.on_field
    field.selectAll()
    write(field, "01/01/2020")
    qtbot.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert "order" in tab.editor.grid.error(field)


def test_escape_leaves_and_the_focus_stays_in_the_tab(opened, qtbot, shell):
    tab = opened(9)
    press(qtbot, tab, OfferStep.INCLUDED)
    qtbot.keyClick(tab.editor.on_field, Qt.Key.Key_Escape)
    assert not tab.editor.isVisible()
    assert QApplication.focusWidget() is tab.offer_button
    assert [offer.step for offer in offers(shell, 9)] == [OfferStep.SCREENED]


def test_what_is_typed_survives_a_change_elsewhere_and_a_look_at_another_case(
    page, opened, qtbot, write, shell
):
    tab = opened(9)
    press(qtbot, tab, OfferStep.NOT_ELIGIBLE)
    write(tab.editor.reason_edit, "Hors")
    trial = shell.services.trials.new()
    shell.services.trials.none_open(case_id_of(shell.services, 3), trial.checked_on, "aucun")
    assert tab.editor.reason_edit.text() == "Hors"
    assert tab.editor.reason_edit.hasFocus()
    opened(10)
    assert not tab.editor.isVisible()
    assert page.holds_words()
    opened(9)
    assert tab.editor.isVisible()
    assert tab.editor.reason_edit.text() == "Hors"
    tab.finish()
    assert not page.holds_words()


def test_a_step_taken_meanwhile_closes_the_fields_of_the_other(opened, qtbot, write, shell):
    tab = opened(9)
    press(qtbot, tab, OfferStep.NOT_ELIGIBLE)
    write(tab.editor.reason_edit, "Hors")
    [offer] = offers(shell, 9)
    shell.services.trials.move(offer, OfferStep.INCLUDED, shell.services.desk.today())
    assert not tab.editor.isVisible()
    assert list(tab._steps) == []


def test_the_trial_can_be_opened(page, opened, qtbot, went):
    tab = opened(9)
    [link] = [found for found in tab.content.findChildren(Link) if not found.isHidden()]
    qtbot.mouseClick(link, LEFT)
    assert went[-1].screen is Screen.TRIALS
    assert went[-1].trial_id is not None
