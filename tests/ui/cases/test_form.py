import gc
import weakref
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule
from mdtboard.domain.partial_date import PartialDate
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.labels import label
from tests.ui.cases.conftest import first_case


@pytest.fixture
def form(shell, host, qtbot):
    made = CaseForm.for_new(shell, host)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def fill(write, qtbot):
    def into(form, name, text):
        widget = form.fields.widgets[name]
        widget.setFocus()
        write(widget, text)

    return into


def test_a_new_case_is_typed_and_saved_by_the_keyboard(form, shell, fill, qtbot):
    saved = []
    form.saved.connect(saved.append)
    fill(form, "birth_name", "Çelik")
    fill(form, "given_names", "Zoé")
    fill(form, "birth_date", "03/1961")
    fill(form, "diagnosis", "Chondrosarcome")
    qtbot.keyClick(
        form.fields.widgets["diagnosis"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    patient, case = shell.services.patients.case(saved[0])
    assert (patient.name, case.diagnosis) == ("ÇELIK Zoé", "Chondrosarcome")
    assert patient.birth_date == PartialDate(1961, 3)
    assert case.number == "D-0033"


def test_enter_alone_does_not_send_a_half_filled_form(form, shell, fill, qtbot):
    fill(form, "birth_name", "Çelik")
    qtbot.keyClick(form.fields.widgets["birth_name"], Qt.Key.Key_Return)
    assert form.isVisible()
    assert shell.services.patients.count() == 32


def test_escape_never_loses_what_was_typed_in_silence(form, fill, qtbot):
    fill(form, "birth_name", "Çelik")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form.leave_banner.isVisible()
    qtbot.mouseClick(form.leave_banner.first_button, Qt.MouseButton.LeftButton)
    assert form.fields.widgets["birth_name"].text() == "Çelik"
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.rejected):
        qtbot.mouseClick(form.leave_banner.second_button, Qt.MouseButton.LeftButton)


def test_closing_the_window_keeps_what_was_typed(form, fill):
    fill(form, "birth_name", "Çelik")
    form.close()
    assert form.isVisible()


def test_an_untouched_form_closes_at_once(form, qtbot):
    with qtbot.waitSignal(form.rejected):
        qtbot.keyClick(form, Qt.Key.Key_Escape)


def test_a_form_that_only_shows_a_case_is_not_dirty(shell, host):
    patient, case = shell.services.patients.case(first_case(shell.services).id)
    made = CaseForm(shell, patient, case, host)
    made.open()
    assert not made.presenter.dirty()


def test_saving_without_changes_alters_nothing(shell, host):
    patient, case = shell.services.patients.case(first_case(shell.services).id)
    made = CaseForm(shell, patient, case, host)
    made.open()
    made.save_button.click()
    after_patient, after_case = shell.services.patients.case(case.id)
    assert replace(after_patient, version=patient.version) == patient
    assert replace(after_case, version=case.version) == case


def test_a_patient_without_a_name_is_refused_under_the_name(form):
    form.save_button.click()
    assert form.fields.error("birth_name") == label(Rule.PATIENT_HAS_NO_IDENTITY)
    assert form.fields.widgets["birth_name"].hasFocus()


def test_a_taken_identifier_is_refused_beside_it(form, fill):
    fill(form, "birth_name", "Çelik")
    fill(form, "local_id", "DEMO-0001")
    form.save_button.click()
    assert form.fields.error("local_id") == label(Rule.LOCAL_ID_TAKEN)
    fill(form, "local_id", "9")
    assert form.fields.error("local_id") == ""


def test_the_number_of_another_institution_is_typed_with_its_institution(form, shell, fill, qtbot):
    saved = []
    form.saved.connect(saved.append)
    fill(form, "birth_name", "Çelik")
    fill(form, "other_numbers", "204411")
    form.save_button.click()
    assert form.isVisible()
    assert form.fields.error("other_numbers").startswith("Write the number")
    fill(form, "other_numbers", " (CHU de Lyon); 88-1 (IGR (Villejuif))")
    form.save_button.click()
    patient, _ = shell.services.patients.case(saved[0])
    assert [str(one) for one in patient.other_numbers] == [
        "204411 (CHU de Lyon)", "88-1 (IGR (Villejuif))",
    ]  # fmt: skip
    assert {hit.patient_id for hit in shell.services.patients.search("204411")} == {patient.id}


def test_a_date_that_is_none_stops_the_saving(form, fill, shell):
    fill(form, "birth_name", "Çelik")
    fill(form, "birth_date", "31/02/1960")
    form.save_button.click()
    assert form.isVisible()
    assert form.fields.error("birth_date")
    assert shell.services.patients.count() == 32


def test_a_network_that_is_none_stops_the_saving(form, fill):
    fill(form, "birth_name", "Çelik")
    fill(form, "network_id", "zzz")
    form.save_button.click()
    assert form.fields.error("network_id")


def test_a_family_offers_the_network_that_reads_it(form, qtbot):
    form.fields.widgets["family"].choose(TumourFamily.SARCOMA)
    qtbot.waitUntil(form.rarity.network_button.isVisible)
    assert "NETSARC+" in form.rarity.network_button.text()
    form.rarity.network_button.click()
    assert form.fields.widgets["network_id"].text() == "NETSARC+"
    assert not form.rarity.network_button.isVisible()


def test_a_known_patient_is_recognised_and_gets_a_second_case(form, shell, fill, qtbot):
    fill(form, "birth_name", "lefevre nkoulou")
    fill(form, "given_names", "marie")
    fill(form, "birth_date", "12/03/1957")
    qtbot.waitUntil(form.twin_banner.isVisible)
    assert "LEFÈVRE-NKOULOU" in form.twin_banner.text
    form.twin_banner.first_button.click()
    assert form.fields.widgets["local_id"].text() == "DEMO-0001"
    fill(form, "diagnosis", "Seconde tumeur")
    form.save_button.click()
    owner = first_case(shell.services).patient_id
    assert shell.services.patients.cases_of(owner)[0].diagnosis == "Seconde tumeur"


def test_a_patient_whose_date_was_mistyped_is_recognised_too(form, fill, qtbot):
    fill(form, "birth_name", "lefevre nkoulou")
    fill(form, "given_names", "marie")
    fill(form, "birth_date", "12/03/1958")
    qtbot.waitUntil(form.twin_banner.isVisible)
    assert "one digit of the birth date differs" in form.twin_banner.text


def test_somebody_else_of_the_same_name_is_not_asked_about_twice(form, fill, qtbot):
    fill(form, "birth_name", "lefevre nkoulou")
    fill(form, "birth_date", "12/03/1957")
    qtbot.waitUntil(form.twin_banner.isVisible)
    form.twin_banner.second_button.click()
    fill(form, "given_names", "marie")
    qtbot.wait(350)
    assert not form.twin_banner.isVisible()


def test_a_form_grows_into_one_column_where_it_is_narrow(form, qtbot):
    form.resize(700, 600)
    qtbot.waitUntil(lambda: form._sides.direction().name == "TopToBottom")


def test_no_break_spaces_of_french_survive_the_form(form, shell, fill):
    saved = []
    form.saved.connect(saved.append)
    fill(form, "birth_name", "Çelik")
    form.fields.widgets["history"].insertPlainText("Douleur\u00a0: 3\u00a0mois\nPuis masse")
    form.save_button.click()
    _, case = shell.services.patients.case(saved[0])
    assert case.history == "Douleur\u00a0: 3\u00a0mois\nPuis masse"


def test_a_closed_form_is_freed(shell, host):
    made = CaseForm.for_new(shell, host)
    made.open()
    alive = weakref.ref(made)
    made.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(made)
    del made
    gc.collect()
    assert alive() is None


def test_a_diagnosis_entered_before_is_offered_and_never_lengthens_what_is_typed(form, fill, qtbot):
    fill(form, "diagnosis", "Lipo")
    widget = form.fields.widgets["diagnosis"]
    assert widget.popup.isVisible()
    offered = [row.title for row in widget.popup.list.rows]
    assert offered
    qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert widget.text() == "Lipo"
    fill(form, "diagnosis", "s")
    qtbot.keyClick(widget, Qt.Key.Key_Down)
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert widget.text() in offered


def test_nobody_types_out_of_sight(form, qtbot):
    widget = form.fields.widgets["imaging"]
    widget.setFocus()
    form.scroll_area.ensureWidgetVisible(widget, 0, 0)

    def below():
        seen = form.scroll_area.viewport()
        line = widget.viewport().mapTo(seen, widget.cursorRect().bottomLeft())
        return line.y() - seen.height()

    for _ in range(9):
        widget.insertPlainText("Une ligne de plus\n")
    qtbot.waitUntil(lambda: below() <= 0)
