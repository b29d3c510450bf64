from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mdtboard.domain.care import Treatment
from mdtboard.domain.case import Phase
from mdtboard.domain.course import CourseKind, CourseStep
from mdtboard.domain.errors import Rule
from mdtboard.domain.ids import CaseId
from mdtboard.domain.partial_date import PartialDate
from mdtboard.ui.cases.parts import Link
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Destination, Screen


@pytest.fixture
def tab(page, shell):
    return open_case(page, shell, 6).treatments_tab


def open_case(page, shell, number):
    line = shell.services.patients.lines((number,))[0]
    page.arrive(Destination(screen=Screen.CASES, case_id=line.id, section="treatments"))
    return page.case_file


def course(shell, number=6):
    return shell.services.courses.of_case(shell.services.patients.lines((number,))[0].id)


def widget(tab, name):
    return tab.editor.fields.widgets[name]


def press(qtbot, where, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(where, key, modifier)


def test_a_treatment_is_added_by_the_keyboard_alone(tab, shell, qtbot, write):
    tab.table.setFocus()
    press(qtbot, tab.table, Qt.Key.Key_N)
    assert tab.editor.isVisible()
    assert widget(tab, "kind").focusProxy().hasFocus()
    press(qtbot, widget(tab, "kind").focusProxy(), Qt.Key.Key_Tab)
    assert widget(tab, "treatment").hasFocus()
    press(qtbot, widget(tab, "treatment"), Qt.Key.Key_S)
    for name, typed in (("text", "Exérèse"), ("started_on", "03/2024"), ("place", "CHU")):
        widget(tab, name).setFocus()
        write(widget(tab, name), typed)
    control = Qt.KeyboardModifier.ControlModifier
    press(qtbot, widget(tab, "place"), Qt.Key.Key_Return, control)
    assert not tab.editor.isVisible()
    added = course(shell)[0]
    assert (added.treatment, added.text, added.place) == (Treatment.SURGERY, "Exérèse", "CHU")
    assert (added.started_on, added.step) == (PartialDate(2024, 3), CourseStep.COMPLETED)
    assert tab.table.current().id == added.id
    assert tab.table.hasFocus()


def test_enter_changes_the_entry_one_is_on(tab, shell, qtbot, write):
    [biopsy] = course(shell)
    tab.table.setFocus()
    tab.table.select(biopsy.id)
    press(qtbot, tab.table, Qt.Key.Key_Return)
    widget(tab, "text").clear()
    write(widget(tab, "text"), "Autre résultat")
    tab.editor.save_button.click()
    assert [entry.text for entry in course(shell)] == ["Autre résultat"]


def test_escape_gives_up_and_goes_back_to_the_list(tab, shell, qtbot, write):
    before = course(shell)
    tab.add_button.click()
    write(widget(tab, "text"), "rien")
    press(qtbot, widget(tab, "text"), Qt.Key.Key_Escape)
    assert not tab.editor.isVisible()
    assert tab.buttons.isVisible()
    assert course(shell) == before


def test_delete_removes_an_entry_and_says_how_it_comes_back(tab, shell, qtbot, said):
    [biopsy] = course(shell)
    tab.table.setFocus()
    tab.table.select(biopsy.id)
    press(qtbot, tab.table, Qt.Key.Key_Delete)
    assert course(shell) == ()
    assert tab.table.empty.isVisible()
    assert said == ["Biopsy was removed. Ctrl+Z brings it back."]
    shell.services.history.undo()
    assert len(tab.table.rows_model.rows) == 1


def test_an_entry_that_says_nothing_is_refused_under_its_field(tab):
    tab.add_button.click()
    tab.editor.save_button.click()
    assert tab.editor.fields.error("text") == label(Rule.COURSE_ENTRY_IS_EMPTY)
    assert widget(tab, "text").hasFocus()


def test_an_end_before_the_start_is_refused_beside_it(tab, write):
    tab.add_button.click()
    write(widget(tab, "text"), "Cure")
    write(widget(tab, "started_on"), "2024")
    write(widget(tab, "ended_on"), "2023")
    tab.editor.save_button.click()
    assert tab.editor.fields.error("ended_on") == label(Rule.COURSE_DATES_OUT_OF_ORDER)


def test_a_date_that_is_none_is_not_saved(tab, shell, write):
    tab.add_button.click()
    write(widget(tab, "text"), "Cure")
    write(widget(tab, "started_on"), "31/02/2024")
    tab.editor.save_button.click()
    assert tab.editor.isVisible()
    assert tab.editor.fields.error("started_on")
    assert len(course(shell)) == 1


def tick(tab, kind):
    chips = widget(tab, "kind").chips
    next(chip for chip in chips if chip.label == label(kind)).click()


@pytest.mark.parametrize("wanted", [True, False])
def test_a_relapse_proposes_the_phase_and_asks_no_more_than_once(tab, page, shell, wanted):
    tab.add_button.click()
    assert not tab.editor.relapse_box.isVisible()
    tick(tab, CourseKind.RELAPSE)
    assert tab.editor.relapse_box.isVisible()
    assert not widget(tab, "treatment").isEnabled()
    tab.editor.relapse_box.setChecked(wanted)
    tab.editor.save_button.click()
    expected = Phase.RELAPSE if wanted else Phase.INITIAL
    assert page.case_file.shown.case.phase is expected
    tab.add_button.click()
    tick(tab, CourseKind.RELAPSE)
    assert tab.editor.relapse_box.isVisible() is not wanted


def test_what_is_typed_waits_while_another_case_is_looked_at(tab, page, shell, write):
    tab.add_button.click()
    write(widget(tab, "text"), "à moitié")
    open_case(page, shell, 1)
    assert not tab.editor.isVisible()
    open_case(page, shell, 6)
    assert tab.editor.isVisible()
    assert widget(tab, "text").text() == "à moitié"
    tab.editor.save_button.click()
    assert "à moitié" in [entry.text for entry in course(shell)]


def test_fields_stay_open_while_the_same_case_changes_elsewhere(tab, shell, write):
    tab.add_button.click()
    write(widget(tab, "text"), "en cours")
    [biopsy] = course(shell)
    shell.services.courses.save(replace(biopsy, text="changée"))
    assert widget(tab, "text").text() == "en cours"
    assert [entry.text for entry in tab.table.rows_model.rows] == ["changée"]


def test_an_entry_changed_meanwhile_is_refused_in_words(tab, shell, write):
    [biopsy] = course(shell)
    tab.table.select(biopsy.id)
    tab.edit_button.click()
    shell.services.courses.save(replace(biopsy, text="changée"))
    write(widget(tab, "text"), "!")
    tab.editor.save_button.click()
    assert tab.editor.error_label.text() == label(Rule.CHANGED_SINCE)
    assert [entry.text for entry in course(shell)] == ["changée"]


def test_the_text_typed_before_stays_above_the_list(page, shell):
    tab = open_case(page, shell, 7).treatments_tab
    texts = [each.text() for each in tab.findChildren(QLabel) if each.isVisible()]
    assert any("imatinib adjuvant pendant trois ans" in text for text in texts)
    assert page.case_file.tabs.tabText(3) == "Treatments (4)"


def test_the_banner_names_the_other_tumours_of_the_patient(page, shell):
    services = shell.services
    first = services.patients.lines((2,))[0]
    [other] = [line for line in services.patients.cases_of(first.patient_id) if line.id != first.id]
    file = open_case(page, shell, 2)
    links = file.pills.findChildren(Link)
    [link] = [each for each in links if each.text().startswith(f"D-{other.sequence:04d} ")]
    words = [each.text() for each in file.pills.findChildren(QLabel)]
    assert "Other tumours:" in words
    link.click()
    assert page.case_file.shown.case.id == CaseId(other.id)
