"""Codes in the form of a case and in its file: found, explained, and never refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mdtboard.domain.case import TumourFamily
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.shown import read_case
from mdtboard.ui.cases.tabs import DiseaseTab
from mdtboard.ui.translation import Languages
from tests.builders import save_case
from tests.exchange import code_files


@pytest.fixture
def form(empty_shell, host, qtbot):
    made = CaseForm.for_new(empty_shell, host)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def typed(form, write):
    def into(name, text):
        widget = form.fields.widgets[name]
        widget.setFocus()
        write(widget, text)
        return widget

    return into


def take_first(widget, qtbot):
    qtbot.keyClick(widget, Qt.Key.Key_Down)
    qtbot.keyClick(widget, Qt.Key.Key_Return)


def test_a_code_is_found_by_words_and_brings_its_edition(form, typed, qtbot):
    code = typed("morphology_code", "ewing")
    assert code.popup.list.rows[0].title == "9364/3"
    assert code.popup.list.rows[0].note == "Ewing sarcoma · ICD-O-3.2"
    take_first(code, qtbot)
    values = form.values()
    assert (values["morphology_code"], values["code_edition"]) == ("9364/3", "ICD-O-3.2")
    assert form.fields.note("morphology_code") == "Ewing sarcoma · read twice, NETSARC+"
    assert form.fields.note("icd10_code") == "Often C41 with this histology: to check."
    # It only offers the rest.
    assert values["morphology"] == ""
    assert values["family"] is TumourFamily.NOT_STATED


def test_what_a_code_brings_along_is_filled_by_one_press(form, typed, qtbot):
    take_first(typed("morphology_code", "gist"), qtbot)
    take_first(typed("topography_code", "stomach"), qtbot)
    offer = form.codes.offer_button
    assert (
        offer.text()
        == "Fill in too: “Stomach, NOS”, “Gastrointestinal stromal tumour”, family sarcoma"
    )
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    values = form.values()
    assert values["morphology"] == "Gastrointestinal stromal tumour"
    assert values["topography"] == "Stomach, NOS"
    assert values["family"] is TumourFamily.SARCOMA
    assert not offer.isVisible()
    assert form.presenter.dirty()


def test_what_was_typed_is_never_replaced_by_a_code(form, typed, qtbot):
    typed("morphology", "tumeur fusiforme")
    form.fields.widgets["family"].choose(TumourFamily.DIGESTIVE)
    take_first(typed("morphology_code", "gist"), qtbot)
    assert not form.codes.offer_button.isVisible()
    form.codes.presenter.take_offer()
    values = form.values()
    assert values["morphology"] == "tumeur fusiforme"
    assert values["family"] is TumourFamily.DIGESTIVE


def test_an_unknown_code_is_kept_and_only_said_to_be_unknown(form, typed, qtbot, empty_shell):
    typed("birth_name", "Essai")
    code = typed("morphology_code", "GHEO8890 bis")
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    assert form.fields.note("morphology_code") == "In none of the lists; kept as typed."
    assert form.fields.error("morphology_code") == ""
    # No list of ORPHAcodes was loaded, so nothing can be missing in it.
    typed("orpha_code", "999001")
    qtbot.keyClick(form.fields.widgets["orpha_code"], Qt.Key.Key_Tab)
    assert form.fields.note("orpha_code") == ""
    saved = []
    form.saved.connect(saved.append)
    form.save_button.click()
    _, case = empty_shell.services.patients.case(saved[0])
    assert (case.morphology_code, case.orpha_code) == ("GHEO8890 bis", "999001")


def test_a_typed_code_stays_as_it_is_and_only_its_sole_edition_is_filled_in(form, typed, qtbot):
    code = typed("morphology_code", "M-9260/3")
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    values = form.values()
    assert (values["morphology_code"], values["code_edition"]) == ("M-9260/3", "ICD-O-3")
    note = form.fields.note("morphology_code")
    assert note == "Ewing sarcoma · read twice, NETSARC+ · 9364/3 in ICD-O-3.2"


def test_a_code_that_two_editions_use_differently_gets_no_edition_by_itself(form, typed, qtbot):
    qtbot.keyClick(typed("morphology_code", "8832/3"), Qt.Key.Key_Tab)
    assert form.values()["code_edition"] == ""


def test_codes_of_a_loaded_list_are_offered_too(form, typed, qtbot, empty_shell, tmp_path):
    path = tmp_path / "orpha.xml"
    path.write_bytes(code_files.ORPHA.encode("iso-8859-1"))
    codes = empty_shell.services.codes
    codes.load(codes.read(path))
    assert typed("orpha_code", "9990").popup.list.rows[0].title == "ORPHA:999001"
    form.fields.widgets["orpha_code"].selectAll()
    take_first(typed("orpha_code", "inventite"), qtbot)
    assert form.values()["orpha_code"] == "ORPHA:999001"
    assert form.fields.note("orpha_code") == "Maladie inventée"
    form.fields.widgets["orpha_code"].selectAll()
    qtbot.keyClick(typed("orpha_code", "999001"), Qt.Key.Key_Tab)
    assert form.values()["orpha_code"] == "999001"
    assert form.fields.note("orpha_code") == "Maladie inventée"
    # An ORPHAcode has no edition of ICD-O.
    assert form.values()["code_edition"] == ""


def test_a_histology_is_found_by_its_name_and_offers_its_code(form, typed, qtbot):
    line = typed("morphology", "ewing")
    assert line.popup.list.rows[0].note == "9364/3 · ICD-O-3.2"
    take_first(line, qtbot)
    assert form.values()["morphology"] == "Ewing sarcoma"
    assert form.values()["morphology_code"] == ""
    assert form.codes.offer_button.text() == "Fill in too: code 9364/3, family sarcoma"
    # Other words are another tumour.
    typed("morphology", " ?")
    assert not form.codes.offer_button.isVisible()
    line.selectAll()
    take_first(typed("morphology", "ewing"), qtbot)
    qtbot.mouseClick(form.codes.offer_button, Qt.MouseButton.LeftButton)
    values = form.values()
    assert (values["morphology_code"], values["code_edition"]) == ("9364/3", "ICD-O-3.2")
    assert form.fields.note("morphology_code").startswith("Ewing sarcoma")


def test_a_name_of_oncotree_is_offered_once_it_is_loaded(form, typed, qtbot, empty_shell, tmp_path):
    path = tmp_path / "oncotree_2026_01_02.json"
    path.write_text(code_files.ONCOTREE_TREE, encoding="utf-8")
    codes = empty_shell.services.codes
    codes.load(codes.read(path))
    take_first(typed("morphology", "second inv"), qtbot)
    assert form.values()["morphology"] == "Second Invention"
    # Its code is OncoTree's, which no field of a case holds.
    assert not form.codes.offer_button.isVisible()


def test_the_file_of_a_case_names_what_its_codes_mean(qtbot, empty_shell):
    case = save_case(
        empty_shell.services, morphology="Tumeur osseuse", morphology_code="9260/3",
        code_edition="ICD-O-3", topography="Femur", topography_code="C40.2", icd10_code="C40.2",
    )  # fmt: skip
    tab = DiseaseTab()
    qtbot.addWidget(tab)

    def said():
        tab.show_case(read_case(empty_shell.services, case.id))
        return [label.text() for label in tab.findChildren(QLabel)]

    assert "Tumeur osseuse · 9260/3 (ICD-O-3) · Ewing sarcoma · 9364/3 in ICD-O-3.2" in said()
    assert "Femur · C40.2 · Long bones of the leg" in said()
    languages = Languages()
    languages.speak("fr")
    assert any("Sarcome d’Ewing" in text for text in said())


def test_a_heading_with_one_place_is_completed_in_the_field(form, typed, qtbot):
    qtbot.keyClick(typed("topography_code", "C61"), Qt.Key.Key_Tab)
    assert form.values()["topography_code"] == "C61.9"


def test_a_heading_with_several_places_is_questioned_and_completed_by_one_press(form, typed, qtbot):
    qtbot.keyClick(typed("topography_code", "C50"), Qt.Key.Key_Tab)
    assert form.values()["topography_code"] == "C50"
    said = "C50 is a heading: say which place, or take C50.9 (NOS)."
    assert form.fields.note("topography_code") == said
    assert form.codes.offer_button.text() == "Fill in too: code C50.9"
    qtbot.mouseClick(form.codes.offer_button, Qt.MouseButton.LeftButton)
    assert form.values()["topography_code"] == "C50.9"
    assert form.fields.note("topography_code") == "Breast, NOS"


def test_a_histology_without_its_behaviour_is_questioned_and_never_guessed(form, typed, qtbot):
    qtbot.keyClick(typed("morphology_code", "8850"), Qt.Key.Key_Tab)
    assert form.values()["morphology_code"] == "8850"
    note = form.fields.note("morphology_code")
    assert note.startswith("The behaviour is missing: 8850/3 Liposarcoma")
    assert form.codes.offer_button.isHidden()
    form.fields.widgets["morphology_code"].clear()
    qtbot.keyClick(typed("morphology_code", "8888"), Qt.Key.Key_Tab)
    assert "/0 benign" in form.fields.note("morphology_code")
