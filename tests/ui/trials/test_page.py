"""The screen of trials, by clicks and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.ids import TrialId
from mdtboard.domain.person import Role
from mdtboard.domain.trials import Figure, TrialStep
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.trials.form import TrialDialog
from mdtboard.ui.trials.import_dialog import TrialImportDialog
from mdtboard.ui.trials.page import TrialsPage
from tests.conftest import make_board
from tests.ui.conftest import shell_over

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(shell, shown):
    return shown(TrialsPage(shell))


def acronyms(page):
    return [line.trial.acronym for line in page.catalogue.table.rows_model.rows]


def click_cell(qtbot, table, row, column):
    place = table.visualRect(table.rows_model.index(row, column)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)


def column_of(table, heading):
    return [column.heading for column in table.rows_model.columns].index(heading)


def test_the_catalogue_shows_every_trial_the_open_ones_first(page):
    assert acronyms(page)[:3] == ["DEMO-MESO-01", "DEMO-SARC-1", "DEMO-TNE-3"]
    assert len(acronyms(page)) == 6
    tabs = page.catalogue.step_tabs
    assert [tabs.tabText(place)[-1] for place in range(tabs.count())] == ["6", "3", "1", "1", "1"]


def test_the_tabs_filter_by_state_and_the_box_by_family(page):
    page.catalogue.step_tabs.setCurrentIndex(3)
    assert acronyms(page) == ["DEMO-GIST-2"]
    page.catalogue.step_tabs.setCurrentIndex(0)
    box = page.catalogue.family_box
    box.setCurrentIndex(box.findText("Lymphoma"))
    # A trial without a family is for any tumour.
    assert acronyms(page) == ["DEMO-LYMPH-4", "DEMO-MULTI-5"]


def test_any_word_finds_a_trial_and_nothing_found_offers_to_clear(page, qtbot, write):
    qtbot.keyClick(page, Qt.Key.Key_F, CONTROL)
    line = page.catalogue.search_line
    assert line.hasFocus()
    write(line, "perfusion mesotheliome")
    assert acronyms(page) == ["DEMO-MESO-01"]
    write(line, " zzz")
    assert acronyms(page) == []
    assert not page.catalogue.panel.body.isVisible()
    qtbot.mouseClick(page.catalogue.table.empty.action_button, LEFT)
    assert len(acronyms(page)) == 6
    assert line.text() == ""


def test_a_figure_that_is_clicked_shows_its_cases_and_enter_opens_one(page, qtbot, went):
    table = page.catalogue.table
    click_cell(qtbot, table, 1, column_of(table, "Incl."))
    offers = page.catalogue.panel.offers
    assert offers.chips.selected() == (Figure.INCLUDED.value,)
    [line] = offers.table.rows_model.rows
    assert line.number == "D-0008"
    offers.table.selectRow(0)
    qtbot.keyClick(offers.table, Qt.Key.Key_Return)
    assert went == [Destination(screen=Screen.CASES, case_id=line.offer.case_id, section="trials")]


def test_a_figure_sorts_and_descending_brings_the_most_up(page):
    page.catalogue.table.sort_requested.emit(Figure.PROPOSED.value, True)
    assert acronyms(page)[:2] == ["DEMO-SARC-1", "DEMO-MESO-01"]


def test_a_trial_is_corrected_by_the_keyboard_alone(page, qtbot, shell, dialog, said):
    page.catalogue.table.setFocus()
    qtbot.keyClick(page.catalogue.table, Qt.Key.Key_Return)
    form = dialog(page, TrialDialog)
    form.fields.widgets["step"].choose(TrialStep.CLOSED)
    qtbot.keyClick(form.fields.widgets["acronym"], Qt.Key.Key_Return, CONTROL)
    saved = {line.trial.acronym: line.trial for line in shell.services.trials.catalogue()}
    assert saved["DEMO-MESO-01"].step is TrialStep.CLOSED
    assert page.catalogue.table.current().trial.acronym == "DEMO-MESO-01"
    assert said == ["Saved: DEMO-MESO-01"]


def test_a_new_trial_without_a_name_or_with_a_known_number_is_refused_inline(
    page, qtbot, write, dialog
):
    qtbot.mouseClick(page.new_button, LEFT)
    form = dialog(page, TrialDialog)
    qtbot.mouseClick(form.save_button, LEFT)
    assert "acronym" in form.fields.error("acronym")
    write(form.fields.widgets["registry_numbers"], "nct00000002-DEMO")
    qtbot.mouseClick(form.save_button, LEFT)
    assert "DEMO-MESO-01" in form.fields.error("registry_numbers")
    assert form.isVisible()


def test_it_arrives_at_a_trial_whatever_the_filters_were(page, shell):
    page.catalogue.step_tabs.setCurrentIndex(3)
    [wanted] = [
        line.trial for line in shell.services.trials.catalogue() if line.trial.phase == "III"
    ]
    page.arrive(Destination(screen=Screen.TRIALS, trial_id=TrialId(wanted.id)))
    assert page.catalogue.table.current().trial.id == wanted.id


def test_the_funnel_counts_by_centre_and_in_a_period(page, qtbot, went, shell):
    page.funnel_action.trigger()
    funnel = page.funnel
    [total, *_] = funnel.table.rows_model.rows
    assert [len(total.of(figure)) for figure in Figure] == [8, 5, 3, 1, 1, 1]
    funnel.by_box.setCurrentIndex(1)
    names = [funnel.table.rows_model.index(row, 0).data() for row in range(4)]
    assert names == [
        "Total", "Centre hospitalier de Démonstration", "Clinique de Démonstration",
        "Institut de Démonstration",
    ]  # fmt: skip
    click_cell(qtbot, funnel.table, 1, 1 + list(Figure).index(Figure.REFUSED))
    [line] = funnel.offers.table.rows_model.rows
    assert (line.number, line.offer.reason) == (
        "D-0006", "Ne souhaite pas de déplacements supplémentaires.",
    )  # fmt: skip
    funnel.offers.table.selectRow(0)
    qtbot.keyClick(funnel.offers.table, Qt.Key.Key_Return)
    assert went[-1].case_id == line.offer.case_id


def test_typed_dates_narrow_the_funnel(page, qtbot, write, shell):
    page.funnel_action.trigger()
    field = page.funnel.first_field
    field.setFocus()
    day = shell.services.desk.today()
    write(field, f"01/01/{day.year + 1}")
    assert page.funnel.table.rows_model.rowCount() == 0
    assert page.funnel.period_box.currentText() == "Other dates"
    page.funnel.period_box.setCurrentIndex(0)
    assert field.text() == ""
    assert page.funnel.table.rows_model.rowCount() > 1


def test_a_change_made_elsewhere_shows_at_once(page, shell):
    trial = page.catalogue.table.current().trial
    shell.services.trials.save(replace(trial, title="Titre changé"))
    assert page.catalogue.panel.title_label.text() == "Titre changé"


def test_the_catalogue_is_exported_and_read_back_through_the_screens(
    page, tmp_path, qtbot, dialog, said, shell
):
    place = tmp_path / "essais.xlsx"
    page.export_to(str(place))
    assert said[-1].startswith("6 trials")
    qtbot.mouseClick(page.import_button, LEFT)
    box = dialog(page, TrialImportDialog)
    box.pick(str(place))
    assert box.counts_label.text() == "Unchanged: 6"
    assert not box.import_button.isEnabled()
    box.reject()


def test_a_sheet_is_previewed_its_columns_corrected_and_imported(
    page, tmp_path, qtbot, dialog, said
):
    place = tmp_path / "essais.csv"
    place.write_text(
        "NCT;Nom;Quand\nNCT00000900;DEMO-NEUF;ouvert\nNCT00000901;DEMO-DIX;un jour\n",
        encoding="utf-8",
    )
    qtbot.mouseClick(page.import_button, LEFT)
    box = dialog(page, TrialImportDialog)
    box.pick(str(place))
    assert box.counts_label.text() == "New: 2"
    box.choices[1].setCurrentText("Registry numbers")
    box.choices[1].setCurrentText("Acronym")
    box.choices[2].setCurrentText("State")
    assert box.counts_label.text() == "New: 1 · Refused: 1"
    remark = box.table.rows_model.index(1, 4).data()
    assert remark == "Quand: “un jour” is not a state of a trial"
    qtbot.mouseClick(box.import_button, LEFT)
    assert "New: 1" in said[-1]
    assert "DEMO-NEUF" in acronyms(page)
    assert "DEMO-DIX" not in acronyms(page)


def test_two_columns_for_one_field_are_told_before_anything_happens(page, tmp_path, qtbot, dialog):
    place = tmp_path / "essais.csv"
    place.write_text("Acronyme;Titre\nA;B\n", encoding="utf-8")
    qtbot.mouseClick(page.import_button, LEFT)
    box = dialog(page, TrialImportDialog)
    box.pick(str(place))
    box.choices[1].setCurrentText("Acronym")
    assert box.banner.isVisible()
    assert not box.import_button.isEnabled()
    box.reject()


def test_a_file_that_is_no_table_is_told_and_another_may_be_chosen(page, tmp_path, qtbot, dialog):
    place = tmp_path / "image.csv"
    place.write_bytes(b"\x89PNG nothing")
    qtbot.mouseClick(page.import_button, LEFT)
    box = dialog(page, TrialImportDialog)
    box.pick(str(place))
    assert box.banner.isVisible()
    assert box.file_button.isEnabled()
    box.reject()


def test_an_empty_catalogue_offers_the_import(empty_shell, shown, qtbot, dialog):
    page = shown(TrialsPage(empty_shell))
    qtbot.mouseClick(page.catalogue.table.empty.action_button, LEFT)
    dialog(page, TrialImportDialog).reject()


def test_a_physician_reads_the_catalogue_and_does_not_change_it(tmp_path, qapp, shown):
    services = make_board(tmp_path / "b.mdtb", Role.PHYSICIAN)
    page = shown(TrialsPage(shell_over(services, qapp)))
    assert not page.new_button.isEnabled()
    assert not page.import_action.isEnabled()
    services.close()
