"""Two records of one person made one, by keys and clicks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from mdtboard.domain.ids import PatientId
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.merge_dialog import MergeDialog
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.shell import Destination, Screen
from tests.ui.cases.conftest import first_case

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(shell, qtbot):
    made = MainWindow(shell)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    yield made
    made.close()


@pytest.fixture
def double(shell):
    """A second record of the first patient, typed a little otherwise, with a case."""
    patients = shell.services.patients
    patient, case = patients.case(first_case(shell.services).id)
    other, new = patients.new_case()
    other = replace(
        other, birth_name=patient.birth_name, used_name=patient.used_name, given_names="Marie",
        birth_date=patient.birth_date, local_id="EXT-77",
    )  # fmt: skip
    return patients.save(other, replace(new, family=case.family, diagnosis="Liposarcome"))


def opened(window, qtbot):
    window.go(Destination(screen=Screen.CASES, case_id=first_case(window.shell.services).id))
    window.page.merge_action.trigger()
    [dialog] = [each for each in window.findChildren(MergeDialog) if each.isVisible()]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def test_the_likely_double_is_offered_compared_and_merged_and_undone(window, double, qtbot):
    patients = window.shell.services.patients
    dialog = opened(window, qtbot)
    assert not dialog.merge_button.isEnabled()
    [candidate] = dialog._candidates
    qtbot.mouseClick(candidate, LEFT)
    assert not dialog.banner.isVisible()
    kept, theirs = dialog.sides.choices["local_id"]
    assert (kept.text(), theirs.text()) == ("DEMO-0001", "EXT-77")
    assert "D-0033 · Liposarcome · moves" in texts(dialog.cases)
    kept.setFocus()
    qtbot.keyClick(kept, Qt.Key.Key_Right)
    assert theirs.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert not dialog.isVisible()
    owner = first_case(window.shell.services).patient_id
    assert patients.patient(owner).local_id == "EXT-77"
    assert len(patients.cases_of(owner)) == 2
    assert window.notice.first_button.text() == "Undo"
    qtbot.mouseClick(window.notice.first_button, LEFT)
    assert patients.patient(PatientId(double[0].id)).local_id == "EXT-77"
    assert len(patients.cases_of(owner)) == 1


def test_the_other_record_is_found_by_typing(window, qtbot, write):
    dialog = opened(window, qtbot)
    other = dialog.presenter.search("delaunay")[0]
    dialog.search_line.setFocus()
    write(dialog.search_line, "delaunay")
    dialog.search_line.search_now()
    qtbot.keyClick(dialog.search_line, Qt.Key.Key_Return)
    assert dialog.presenter.preview.other.id == other.key
    # It may be done all the same, but not by inattention.
    assert "most likely two persons" in dialog.banner.text_label.text()
    assert dialog.banner.isVisible()
    assert dialog.merge_button.isEnabled()


def test_the_record_itself_is_never_found(window, qtbot):
    dialog = opened(window, qtbot)
    keep = dialog.presenter._keep
    assert keep not in [row.key for row in dialog.presenter.search("lefevre")]


def test_a_change_meanwhile_is_said_and_shown_again(window, double, qtbot):
    dialog = opened(window, qtbot)
    qtbot.mouseClick(next(iter(dialog._candidates)), LEFT)
    window.shell.services.patients.save(replace(double[0], general_practitioner="Dr Untel"))
    dialog.merge_button.click()
    assert dialog.isVisible()
    assert dialog.banner.isVisible()
    assert "general_practitioner" in dialog.sides.choices


def test_the_undo_is_offered_until_something_else_is_done(window, double, qtbot):
    dialog = opened(window, qtbot)
    qtbot.mouseClick(next(iter(dialog._candidates)), LEFT)
    dialog.merge_button.click()
    assert window.notice.isVisible()
    patients = window.shell.services.patients
    patient, case = patients.case(first_case(window.shell.services).id)
    patients.save(patient, replace(case, tnm="pT4"))
    assert not window.notice.isVisible()


def test_a_patient_corrected_into_a_known_one_is_saved_and_then_compared(
    window, double, qtbot, write
):
    patients = window.shell.services.patients
    other = patients.patient(PatientId(double[0].id))
    other, _ = patients.save(replace(other, birth_name="Autre", used_name=""))
    form = CaseForm(window.shell, other, patients.case(double[1].id)[1], window)
    form.open()
    known = patients.patient(first_case(window.shell.services).patient_id)
    line = form.fields.widgets["birth_name"]
    line.setFocus()
    line.selectAll()
    write(line, known.birth_name)
    qtbot.waitUntil(form.twin_banner.isVisible)
    assert form.twin_banner.first_button.text() == "Save, then merge…"
    qtbot.mouseClick(form.twin_banner.first_button, LEFT)
    QApplication.processEvents()
    [dialog] = [each for each in window.findChildren(MergeDialog) if each.isVisible()]
    assert dialog.presenter.preview.keep.birth_name == known.birth_name
    assert dialog.presenter.preview.other == known
