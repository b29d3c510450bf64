"""Rare or not, and whose: what the form proposes, asks and warns of."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.case import ReadTwice, Situation, TumourFamily
from mdtboard.domain.errors import Rule
from mdtboard.domain.ids import CaseId
from mdtboard.domain.reading import ReadingState
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Screen
from tests.ui.cases.conftest import first_case

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened_form(shell, host, qtbot):
    def make(patient=None):
        made = CaseForm.for_new(shell, host, patient)
        made.open()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return make


@pytest.fixture
def form(opened_form):
    return opened_form()


@pytest.fixture
def fill(write, qtbot):
    def into(form, name, text):
        widget = form.fields.widgets[name]
        widget.setFocus()
        widget.clear()
        write(widget, text)

    return into


def network(form):
    return form.fields.widgets["network_id"].text()


def test_the_list_fills_the_network_in_and_says_so(form, fill, qtbot):
    fill(form, "topography_code", "C49.2")
    fill(form, "morphology_code", "8858/3")
    qtbot.waitUntil(form.rarity.proposal.isVisible)
    assert network(form) == "NETSARC+"
    assert form.rarity.proposal.text == "NETSARC+ is proposed by the list 2026-12."
    said = "Soft-tissue sarcoma · NETSARC+ · list 2026-12 · ICD-O-3.2"
    assert form.rarity.list_label.text() == said


def test_what_was_taken_out_is_not_filled_in_again(form, fill, qtbot):
    fill(form, "morphology_code", "8858/3")
    qtbot.waitUntil(form.rarity.proposal.isVisible)
    qtbot.mouseClick(form.rarity.proposal.first_button, LEFT)
    assert network(form) == ""
    fill(form, "topography_code", "C49.2")
    qtbot.wait(350)
    assert network(form) == ""
    assert form.rarity.network_button.text() == "Use NETSARC+: the list 2026-12 names it"


def test_a_proposal_goes_with_the_codes_it_came_from(form, fill, qtbot):
    fill(form, "morphology_code", "8858/3")
    qtbot.waitUntil(form.rarity.proposal.isVisible)
    fill(form, "morphology_code", "8140/3")
    qtbot.waitUntil(form.rarity.proposal.isHidden)
    assert network(form) == ""


def test_a_network_that_somebody_chose_stays(form, fill, qtbot):
    fill(form, "network_id", "RYTHMIC")
    form.fields.widgets["network_id"].commit()
    fill(form, "morphology_code", "8858/3")
    qtbot.waitUntil(lambda: "NETSARC+" in form.rarity.list_label.text())
    assert network(form) == "RYTHMIC"
    assert not form.rarity.proposal.isVisible()


def test_deciding_otherwise_asks_why_and_counts_once_it_is_saved(form, fill, qtbot, shell):
    saved = []
    form.saved.connect(saved.append)
    reason = form.fields.widgets["read_twice_reason"]
    assert not reason.isVisible()
    fill(form, "birth_name", "Çelik")
    choice = form.fields.widgets["read_twice"]
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.waitUntil(reason.isVisible)
    form.save_button.click()
    assert form.fields.error("read_twice_reason") == label(Rule.REASON_MISSING)
    assert reason.hasFocus()
    fill(form, "read_twice_reason", "doute du pathologiste")
    form.save_button.click()
    _, case = shell.services.patients.case(saved[0])
    assert case.read_twice is ReadTwice.WANTED
    assert shell.services.patients.readings(CaseId(case.id))[1] is ReadingState.DUE


def test_a_situation_is_ticked_with_the_keyboard(form, fill, qtbot, shell):
    saved = []
    form.saved.connect(saved.append)
    fill(form, "birth_name", "Çelik")
    chips = form.fields.widgets["situations"].chips
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    qtbot.keyClick(chips[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "CANCERIMMUNE" not in network(form))
    form.save_button.click()
    _, case = shell.services.patients.case(saved[0])
    assert case.situations == (Situation.HIV,)
    verdict = shell.services.patients.verdict(case)
    assert verdict.network.acronym == "CANCERIMMUNE"


def test_a_second_case_of_one_tumour_is_warned_of_and_leads_to_the_first(opened_form, shell, qtbot):
    line = first_case(shell.services)
    patient, _ = shell.services.patients.case(line.id)
    form = opened_form(patient)
    form.fields.widgets["family"].choose(TumourFamily.SARCOMA)
    qtbot.waitUntil(form.tumour_banner.isVisible)
    assert "Already D-0001" in form.tumour_banner.text
    gone = []
    shell.navigation_requested.connect(gone.append)
    qtbot.mouseClick(form.tumour_banner.first_button, LEFT)
    assert form.leave_banner.isVisible()
    assert gone == []
    qtbot.mouseClick(form.leave_banner.second_button, LEFT)
    assert [(each.screen, each.case_id) for each in gone] == [(Screen.CASES, line.id)]


def test_the_warning_never_stops_the_saving(opened_form, shell, qtbot):
    patient, case = shell.services.patients.case(first_case(shell.services).id)
    form = opened_form(patient)
    form.fields.widgets["family"].choose(case.family)
    qtbot.waitUntil(form.tumour_banner.isVisible)
    qtbot.mouseClick(form.tumour_banner.second_button, LEFT)
    assert not form.tumour_banner.isVisible()
    form.save_button.click()
    assert len(shell.services.patients.cases_of(patient.id)) == 2


def test_a_known_case_warns_of_nothing_and_offers_its_network(shell, host, qtbot):
    patient, case = shell.services.patients.case(first_case(shell.services).id)
    codes = {"morphology_code": "8858/3", "topography_code": "C48.0"}
    patient, case = shell.services.patients.save(patient, replace(case, network_id=None, **codes))
    form = CaseForm(shell, patient, case, host)
    form.open()
    assert not form.tumour_banner.isVisible()
    assert network(form) == ""
    assert not form.presenter.dirty()
    qtbot.mouseClick(form.rarity.network_button, LEFT)
    assert network(form) == "NETSARC+"
