"""The screen of second readings, by clicks and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mdtboard.domain.reading import ExpertResult, ReadingStep
from mdtboard.domain.reading_work import ReadingMove
from mdtboard.ui.readings.page import ReadingsPage
from mdtboard.ui.readings.rows import Stage
from mdtboard.ui.readings.words import material_words
from mdtboard.ui.shell import Destination, Screen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(board, shown):
    return shown(ReadingsPage(board.shell))


def choose(page, step):
    found = next(row for row in page.table.rows_model.rows if row.step is step)
    page.table.select(found.key)
    return found


def press(qtbot, page, move):
    qtbot.mouseClick(page.panel.move_buttons[move], LEFT)


def test_the_tabs_filter_and_tell_how_many(page, qtbot):
    assert page.stage_tabs.tabText(0).endswith("8")
    page.stage_tabs.setFocus()
    qtbot.keyClick(page.stage_tabs, Qt.Key.Key_Right)
    assert {row.stage for row in page.table.rows_model.rows} == {Stage.TO_ASK}


def test_nothing_found_offers_to_clear_the_filters(page, qtbot, write):
    page.search_line.setFocus()
    write(page.search_line, "zzz")
    assert page.table.rows_model.rowCount() == 0
    qtbot.mouseClick(page.table.empty.action_button, LEFT)
    assert page.table.rows_model.rowCount() == 8
    assert page.search_line.text() == ""


def test_a_late_line_says_so_in_words(page):
    index = page.table.rows_model.index(0, 0)
    assert "late" in index.data()
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None


def test_the_material_is_sent_from_the_panel_with_the_keyboard(page, qtbot, write, said):
    choose(page, ReadingStep.REQUESTED)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    editor = page.panel.editor
    assert editor.isVisible()
    material = editor.form.fields["material"]
    assert isinstance(material, QLineEdit)
    material.setFocus()
    write(material, "4 lames, 1 bloc à récupérer")
    qtbot.keyClick(material, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not editor.isVisible()
    assert material_words(page.table.current().reading.materials) == (
        "4 slides, 1 block à récupérer"
    )
    assert said


def test_escape_closes_the_fields_and_changes_nothing(page, qtbot):
    row = choose(page, ReadingStep.REQUESTED)
    press(qtbot, page, ReadingMove.CANCEL)
    qtbot.keyClick(page.panel.editor.form.fields["comment"], Qt.Key.Key_Escape)
    assert not page.panel.editor.isVisible()
    assert page.table.current().reading == row.reading


def test_a_comparison_tells_which_agenda_the_case_is_on(page, qtbot, said):
    choose(page, ReadingStep.REPORTED)
    press(qtbot, page, ReadingMove.COMPARE)
    fields = page.panel.editor.form.fields
    qtbot.mouseClick(fields["concordance"].chips[2], LEFT)
    qtbot.mouseClick(fields["impact"].chips[0], LEFT)
    qtbot.mouseClick(fields["carried"].chips[0], LEFT)
    qtbot.mouseClick(page.panel.editor.save_button, LEFT)
    assert "RCP Sarcomes" in said[-1]
    assert page.table.current().next_meeting is not None


def test_a_discordance_offers_the_experts_diagnosis_for_the_case(page, qtbot, write, board):
    row = choose(page, ReadingStep.REPORTED)
    press(qtbot, page, ReadingMove.COMPARE)
    form = page.panel.editor.form
    fields = form.fields
    assert not fields["carried"].isVisible()
    qtbot.mouseClick(fields["concordance"].chips[2], LEFT)
    assert fields["carried"].isVisible()
    assert not fields["carried_diagnosis"].isVisible()
    qtbot.mouseClick(page.panel.editor.save_button, LEFT)
    assert "keeps its own" in form.error(fields["carried"])
    qtbot.mouseClick(fields["carried"].chips[0], LEFT)
    assert fields["carried_diagnosis"].text() == "Léiomyosarcome de haut grade"
    assert "Léiomyosarcome utérin" in form.note(fields["carried_diagnosis"])
    write(fields["carried_code"], "8890/3")
    qtbot.mouseClick(page.panel.editor.save_button, LEFT)
    case = board.services.patients.case(row.case_id)[1]
    assert (case.diagnosis, case.morphology_code) == ("Léiomyosarcome de haut grade", "8890/3")
    assert case.morphology == "Leiomyosarcoma"


def test_who_keeps_the_diagnosis_of_the_case_says_why(page, qtbot, write, board):
    row = choose(page, ReadingStep.REPORTED)
    press(qtbot, page, ReadingMove.COMPARE)
    form = page.panel.editor.form
    qtbot.mouseClick(form.fields["concordance"].chips[1], LEFT)
    qtbot.mouseClick(form.fields["carried"].chips[1], LEFT)
    assert not form.fields["carried_diagnosis"].isVisible()
    qtbot.mouseClick(page.panel.editor.save_button, LEFT)
    assert form.error(form.fields["kept_because"])
    write(form.fields["kept_because"], "Troisième lecture demandée")
    qtbot.mouseClick(page.panel.editor.save_button, LEFT)
    assert board.services.patients.case(row.case_id)[1].diagnosis == "Léiomyosarcome utérin"
    assert "Troisième lecture demandée" in page.panel.comment_label.text()


def test_concordant_over_two_codes_is_questioned_beside_the_choice(page, qtbot, write, board):
    row = choose(page, ReadingStep.SENT)
    readings = board.services.readings
    asked = readings.change(replace(row.reading, first_code="8936/1", first_edition="ICD-O-3"))
    result = ExpertResult(diagnosis="Léiomyosarcome", code="8890/3", edition="ICD-O-3.2")
    readings.report(asked, board.services.desk.today(), result)
    page.presenter.load()
    page.table.select(row.key)
    press(qtbot, page, ReadingMove.COMPARE)
    form = page.panel.editor.form
    qtbot.mouseClick(form.fields["concordance"].chips[0], LEFT)
    assert "8936/1" in form.note(form.fields["kept_because"])
    assert form.fields["kept_because"].isVisible()
    qtbot.mouseClick(page.panel.editor.save_button, LEFT)
    assert "two tumours" in form.error(form.fields["kept_because"])
    write(form.fields["kept_because"], "Le premier code est une faute de frappe")
    qtbot.mouseClick(page.panel.editor.save_button, LEFT)
    assert page.table.current().reading.step is ReadingStep.COMPARED


def test_a_comparison_without_a_choice_is_refused_inline(page, qtbot):
    choose(page, ReadingStep.REPORTED)
    press(qtbot, page, ReadingMove.COMPARE)
    qtbot.mouseClick(page.panel.editor.save_button, LEFT)
    form = page.panel.editor.form
    assert form.error(form.fields["concordance"])
    assert page.panel.editor.isVisible()


def test_what_is_typed_survives_a_change_made_elsewhere(page, qtbot, write, board):
    row = choose(page, ReadingStep.SENT)
    press(qtbot, page, ReadingMove.REPORT)
    diagnosis = page.panel.editor.form.fields["second_diagnosis"]
    write(diagnosis, "Liposarcome")
    other = next(r for r in page.table.rows_model.rows if r.step is ReadingStep.REQUESTED)
    board.services.readings.cancel(other.reading, "")
    assert page.table.current().key == row.key
    assert diagnosis.isVisible()
    assert diagnosis.text() == "Liposarcome"


def test_it_arrives_at_a_reading(page):
    wanted = page.table.rows_model.rows[3]
    page.arrive(Destination(screen=Screen.READINGS, reading_id=wanted.reading.id))
    assert page.table.current().key == wanted.key


def test_the_case_can_be_opened(page, qtbot, board):
    wanted = []
    board.shell.navigation_requested.connect(wanted.append)
    qtbot.mouseClick(page.panel.case_button, LEFT)
    assert wanted == [Destination(screen=Screen.CASES, case_id=page.table.current().case_id)]
    qtbot.mouseClick(page.panel.files_button, LEFT)
    assert wanted[1] == replace(wanted[0], section="attachments")


def test_it_arrives_at_one_heap_of_the_list(page):
    page.arrive(Destination(screen=Screen.READINGS, section="late"))
    assert {row.stage for row in page.table.rows_model.rows} == {Stage.LATE}
    assert page.stage_tabs.tabText(page.stage_tabs.currentIndex()).startswith("Late")
