from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from mdtboard.domain.errors import Rule
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.rarity import TwiceRule
from mdtboard.ui.cases.agenda_dialog import AgendaDialog
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.request_dialog import RequestDialog
from mdtboard.ui.imports.dialog import ImportDialog
from mdtboard.ui.labels import label
from mdtboard.ui.readings.words import material_words
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.widgets.marked_text import MarkedText
from tests.ui.cases.conftest import first_case


def test_typing_searches_after_a_pause_and_down_enters_the_list(page, qtbot, write):
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = page.case_list.search_field
    qtbot.waitUntil(field.hasFocus)
    write(field, "lefèvre")
    qtbot.waitUntil(lambda: page.case_list.table.rows_model.count() == 1)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert page.case_list.table.hasFocus()
    assert page.case_file.number_label.text() == "D-0001"
    assert page.case_list.count_label.text() == "1 of 32 with these filters"


def test_escape_empties_the_search_field(page, qtbot, write):
    field = page.case_list.search_field
    field.setFocus()
    write(field, "zzzz")
    qtbot.waitUntil(lambda: page.case_list.table.rows_model.count() == 0)
    assert page.case_list.table.empty.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.case_list.table.rows_model.count() == 32)


def test_arrows_open_one_file_after_the_other(page, qtbot):
    page.case_list.table.setFocus()
    qtbot.keyClick(page.case_list.table, Qt.Key.Key_Down)
    assert page.case_file.number_label.text() == "D-0031"
    qtbot.keyClick(page.case_list.table, Qt.Key.Key_Down)
    assert page.case_file.number_label.text() == "D-0030"


def test_arriving_at_a_case_opens_its_file_and_the_section(page, shell):
    line = first_case(shell.services)
    page.arrive(Destination(screen=Screen.CASES, case_id=line.id, section="readings"))
    assert page.case_file.name_label.text() == line.patient_name
    assert page.case_file.tabs.currentWidget() is page.case_file.readings_tab
    assert page.case_list.table.current().id == line.id


def test_a_reading_shows_both_diagnoses_side_by_side(page, shell):
    page.arrive(Destination(screen=Screen.CASES, case_id=first_case(shell.services).id))
    words = texts_of(page.case_file.readings_tab)
    assert "Liposarcome dédifférencié" in words
    assert "Liposarcome dédifférencié, FNCLCC grade 2" in words


def test_the_codes_say_which_network_reads_the_tumour_twice(page, shell):
    line = first_case(shell.services)
    patient, case = shell.services.patients.case(line.id)
    codes = {"morphology_code": "8890/3", "topography_code": "C49.2"}
    patient, case = shell.services.patients.save(patient, replace(case, network_id=None, **codes))
    page.arrive(Destination(screen=Screen.CASES, case_id=line.id))
    said = "Soft-tissue sarcoma · NETSARC+ · list 2026-12 · ICD-O-3.2"
    for tab in (page.case_file.summary_tab, page.case_file.disease_tab):
        assert said in texts_of(tab)
        assert "none yet; NETSARC+ is the one to ask" in texts_of(tab)
        assert f"{label(TwiceRule.LIST)} · NETSARC+" in texts_of(tab)
    reading = [n for n in shell.services.set_up.networks() if n.acronym == "NETSARC+"]
    saved = shell.services.patients.save(patient, replace(case, network_id=reading[0].id))
    assert f"{label(TwiceRule.NETWORK)} · NETSARC+" in texts_of(page.case_file.summary_tab)
    assert "https://expertisesarcome.org" in texts_of(page.case_file.summary_tab)
    shell.services.patients.save(saved[0], replace(saved[1], morphology_code="8140/3"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any("list 2026-12" in text for text in texts_of(page.case_file.summary_tab))


def test_a_change_made_elsewhere_is_shown_at_once(page, shell):
    line = first_case(shell.services)
    page.arrive(Destination(screen=Screen.CASES, case_id=line.id))
    patient, case = shell.services.patients.case(line.id)
    object.__setattr__(case, "diagnosis", "Diagnostic corrigé")
    shell.services.patients.save(patient, case)
    assert any("Diagnostic corrigé" in text for text in texts_of(page.case_file.summary_tab))


def test_n_and_f2_open_the_form(page, qtbot, dialog):
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = dialog(CaseForm)
    assert form.title_label.text() == "New case"
    assert form.focusWidget() is form.fields.widgets["birth_name"]
    form.reject()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert "D-0032" in dialog(CaseForm).title_label.text()


def test_a_case_is_put_on_an_agenda_with_its_question(
    page, shell, qtbot, dialog, write, plan, said
):
    meeting_id = plan()
    line = first_case(shell.services)
    page.arrive(Destination(screen=Screen.CASES, case_id=line.id))
    page.agenda_action.trigger()
    box = dialog(AgendaDialog)
    assert box.table.select(meeting_id)
    question = box.fields.widgets["question"]
    question.setFocus()
    question.selectAll()
    write(question, "Chirurgie à réévaluer ?")
    qtbot.mouseClick(box.add_case_button, Qt.MouseButton.LeftButton)
    heard = shell.services.meetings.agenda(meeting_id)[-1]
    assert heard.case.id == line.id
    assert heard.presentation.question == "Chirurgie à réévaluer ?"
    assert said[-1].startswith("1 case on the agenda of ")
    assert page.case_file.shown.next_hearing is not None


def test_a_case_that_is_there_already_is_refused_beside_the_form(page, shell, dialog, plan):
    meeting_id = plan()
    line = first_case(shell.services)
    shell.services.meetings.put_on_agenda(meeting_id, line.id)
    page.arrive(Destination(screen=Screen.CASES, case_id=line.id))
    page.agenda_action.trigger()
    box = dialog(AgendaDialog)
    box.table.select(meeting_id)
    box.add_case_button.click()
    assert box.banner.text == label(Rule.CASE_ALREADY_ON_AGENDA)
    assert all(m.step is not MeetingStep.HELD for m in box.table.rows_model.rows)


def test_f8_asks_for_a_second_reading(page, shell, qtbot, dialog, write):
    page.arrive(Destination(screen=Screen.CASES, case_id=first_case(shell.services).id))
    qtbot.keyClick(page, Qt.Key.Key_F8)
    box = dialog(RequestDialog)
    assert box.fields.widgets["network_id"].text() == "NETSARC+"
    material = box.fields.widgets["materials"]
    material.setFocus()
    write(material, "2 lames, 1 bloc")
    qtbot.keyClick(material, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert material_words(page.case_file.shown.readings[-1].materials) == "2 slides, 1 block"


def test_a_request_without_a_day_is_refused_under_the_field(page, qtbot, dialog):
    page.reading_action.trigger()
    box = dialog(RequestDialog)
    box.fields.widgets["requested_on"].clear()
    box.fields.widgets["requested_on"].textEdited.emit("")
    box.ask_button.click()
    assert box.fields.error("requested_on") == "Say when it is asked."


def test_a_narrow_page_puts_the_file_under_the_list(page, qtbot):
    page.resize(900, 720)
    qtbot.waitUntil(lambda: page.splitter.orientation() is Qt.Orientation.Vertical)
    assert (page.width(), page.height()) == (900, 720)


def test_an_empty_board_offers_the_import(empty_shell, opened, qtbot):
    page = opened(empty_shell)
    assert page.case_list.table.empty.isVisible()
    qtbot.mouseClick(page.case_file.empty.action_button, Qt.MouseButton.LeftButton)
    boxes = [box for box in page.findChildren(ImportDialog) if box.isVisible()]
    assert len(boxes) == 1


def test_every_control_has_a_name(page):
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or type(widget).__name__ in _CONTAINERS, widget


_CONTAINERS = {"SummaryTab", "DiseaseTab", "ReadingsTab", "BoardsTab", "QTabBar", "QScrollArea"}


def texts_of(widget):
    from PySide6.QtWidgets import QLabel

    said = [label_.text() for label_ in widget.findChildren(QLabel) if not label_.isHidden()]
    return said + [text.toPlainText() for text in widget.findChildren(MarkedText)]
