"""The step of the import in which a person gives codes to histologies."""

import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.views import CaseFilter

HEADINGS = "Nom;Prénom;Date de naissance;IPP;Type histologique"
ROWS = (
    "Essai;Un;28/02/1960;Z1;Leiomyosarcoma (LMS)",
    "Essai;Deux;01/03/1961;Z2;Leiomyosarcoma (LMS)",
    "Essai;Trois;02/03/1961;Z3;Pleomorphic 'MFH' / UPS",
    "Essai;Quatre;03/03/1961;Z4;Tumeur <b>à préciser</b>",
)


@pytest.fixture
def box(wizard, a_list, qtbot):
    made = wizard(a_list(ROWS, HEADINGS))
    forward(made, qtbot)
    forward(made, qtbot)
    return made


def forward(box, qtbot):
    qtbot.mouseClick(box.steps.next_button, Qt.MouseButton.LeftButton)


def codes_of(services, *names):
    order = tuple(services.patients.order(CaseFilter()).sequences)
    found = {}
    for line in services.patients.lines(order):
        patient, case = services.patients.case(line.id)
        found[patient.given_names] = (case.morphology_code, case.code_edition)
    return [found[name] for name in names]


def test_histologies_are_listed_with_the_codes_that_are_sure(box):
    assert box.codes_step.isVisible()
    assert box.steps.position_label.text() == "Step 4 of 5"
    lines = box.codes_step.lines
    assert next(iter(lines)) == "Leiomyosarcoma (LMS)"
    assert [line.text() for line in lines.values()] == ["8890/3", "", ""]
    assert box.codes_step.count_label.text() == "1 of 3 histologies have a code."


def test_a_code_is_chosen_by_words_and_what_is_left_is_reported(box, qtbot, demo):
    line = box.codes_step.lines["Pleomorphic 'MFH' / UPS"]
    line.setFocus()
    qtbot.keyClicks(line, "pleomorphic undiff")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert box.codes_step.count_label.text() == "2 of 3 histologies have a code."
    forward(box, qtbot)
    assert box.preview_step.isVisible()
    forward(box, qtbot)
    assert codes_of(demo, "Un", "Trois", "Quatre") == [
        ("8890/3", "ICD-O-3.2"), ("8802/3", "ICD-O-3.2"), ("", ""),
    ]  # fmt: skip
    text = box.outcome.text_label.text()
    assert "Histologies without a code: 1, rows: 1 (Tumeur <b>à préciser</b>)" in text


def test_any_code_can_be_typed_and_taken_away_again(box, qtbot, demo):
    line = box.codes_step.lines["Tumeur <b>à préciser</b>"]
    line.setFocus()
    qtbot.keyClicks(line, "GHEO8890")
    sure = box.codes_step.lines["Leiomyosarcoma (LMS)"]
    sure.setFocus()
    sure.selectAll()
    qtbot.keyClick(sure, Qt.Key.Key_Delete)
    # Not left by Tab or mouse: going on takes what was typed last.
    box.steps.next_button.click()
    forward(box, qtbot)
    assert codes_of(demo, "Un", "Quatre") == [("", ""), ("GHEO8890", "")]


def test_what_was_chosen_stays_when_one_goes_back(box, qtbot):
    line = box.codes_step.lines["Pleomorphic 'MFH' / UPS"]
    line.setFocus()
    qtbot.keyClicks(line, "8802/3")
    qtbot.mouseClick(box.steps.back_button, Qt.MouseButton.LeftButton)
    assert box.columns_step.isVisible()
    box.columns_step.absent_field.setText("NC")
    box.columns_step.changed.emit()
    forward(box, qtbot)
    assert box.codes_step.lines["Pleomorphic 'MFH' / UPS"].text() == "8802/3"
    assert box.presenter.histologies.codes["Pleomorphic 'MFH' / UPS"].edition == "ICD-O-3.2"


def test_a_list_without_diagnoses_has_no_such_step(wizard, a_list, qtbot):
    made = wizard(a_list(("Essai;Autre;28/02/1960;Z2",), "Nom;Prénom;Date de naissance;IPP"))
    forward(made, qtbot)
    assert made.steps.position_label.text() == "Step 3 of 4"
    forward(made, qtbot)
    assert made.preview_step.isVisible()
    assert made.steps.position_label.text() == "Step 4 of 4"
    qtbot.mouseClick(made.steps.back_button, Qt.MouseButton.LeftButton)
    assert made.columns_step.isVisible()
