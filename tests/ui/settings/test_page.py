"""The screen of settings, by clicks and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mdtboard.domain.meeting import BoardKind, Rhythm
from mdtboard.domain.network import FactAbout, Mark, NetworkReading
from mdtboard.domain.person import Role, Specialty
from mdtboard.services import unlocking
from mdtboard.ui.labels import label
from mdtboard.ui.settings.page import SettingsPage
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.theme import Scheme
from tests.conftest import steady_clock

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(board, shown):
    return shown(SettingsPage(board.shell))


@pytest.fixture
def go(page):
    def to(section):
        page.arrive(Destination(screen=Screen.SETTINGS, section=section))
        return page.sections[section]

    return to


def test_the_sections_are_walked_by_arrow(page, qtbot):
    page.nav.setFocus()
    qtbot.keyClick(page.nav, Qt.Key.Key_Down)
    assert page.stack.currentWidget() is page.people


def test_a_board_is_changed_and_saved_with_the_keyboard(page, go, qtbot, board, said):
    section = go("boards")
    form = section.form
    form.place_line.setFocus()
    form.place_line.selectAll()
    qtbot.keyClicks(form.place_line, "Salle Pare")
    assert section.save_button.isEnabled()
    form.rhythm_box.setFocus()
    qtbot.keyClick(form.rhythm_box, Qt.Key.Key_Down)
    qtbot.keyClick(form.rhythm_box, Qt.Key.Key_Return, CONTROL)
    [saved] = board.services.set_up.boards()
    assert (saved.place, saved.rhythm) == ("Salle Pare", Rhythm.FORTNIGHTLY)
    assert not section.save_button.isEnabled()
    assert said == ["Saved: RCP Sarcomes et tumeurs rares"]


def test_showing_a_record_is_no_change(page, go):
    for name in ("boards", "people", "networks", "centre"):
        section = go(name)
        for line in section.table.rows_model.rows:
            section.table.select(line.key)
        assert section.presenter.unsaved == 0


def test_the_form_gives_every_record_back_as_it_was(page, go):
    for name in ("boards", "people", "networks", "centre"):
        section = go(name)
        for record in section.presenter._source.read():
            section.form.show_record(record)
            assert section.form.record() == record


def test_the_quorum_of_nobody_is_refused_beside_its_field(page, go, qtbot):
    section = go("boards")
    section.form.minimum_field.setValue(0)
    qtbot.mouseClick(section.save_button, LEFT)
    assert section.form.grid.error(section.form.minimum_field)
    assert section.presenter.unsaved == 1


def test_a_coordinator_who_is_not_known_is_refused_beside_the_name(page, go, qtbot, board, write):
    section = go("boards")
    form = section.form
    [before] = board.services.set_up.boards()
    form.place_line.setFocus()
    write(form.place_line, " bis")
    form.coordinator_line.setFocus()
    form.coordinator_line.selectAll()
    write(form.coordinator_line, "Dr Personne")
    qtbot.mouseClick(section.save_button, LEFT)
    assert board.services.set_up.boards() == (before,)
    assert form.grid.error(form.coordinator_line)
    assert form.coordinator_line.hasFocus()
    page.flush()
    assert board.services.set_up.boards() == (before,)
    form.coordinator_line.selectAll()
    write(form.coordinator_line, "diabate")
    qtbot.mouseClick(section.save_button, LEFT)
    [saved] = board.services.set_up.boards()
    names = {person.id: person.family_name for person in board.services.set_up.people()}
    assert names[saved.coordinator_id].startswith("Diabaté")
    assert not form.grid.error(form.coordinator_line)


def test_a_coordinator_who_attends_no_more_still_leads_the_board(page, go, board):
    [found] = board.services.set_up.boards()
    people = board.services.set_up.people()
    [leader] = [each for each in people if each.id == found.coordinator_id]
    board.services.set_up.save_person(replace(leader, active=False))
    form = go("boards").form
    assert form.coordinator_line.text() == leader.full_name
    assert form.record().board == found


def test_a_new_standard_board_starts_from_its_rule_and_too_few_are_refused_beside_it(
    page, go, qtbot, board, write
):
    section = go("boards")
    qtbot.mouseClick(section.add_button, LEFT)
    form = section.form
    write(form.name_line, "RCP Digestif")
    ticked = {Specialty.SURGERY.value, Specialty.MEDICAL_ONCOLOGY.value}
    assert set(form.required_chips.selected()) == ticked | {Specialty.RADIOTHERAPY.value}
    assert "INCa 2023" in form.rule_label.text()
    form.kind_box.setCurrentIndex(form.kind_box.findText(label(BoardKind.STAFF)))
    assert form.required_chips.selected() == ()
    form.minimum_field.setValue(1)
    form.kind_box.setCurrentIndex(form.kind_box.findText(label(BoardKind.RECOURSE)))
    assert form.minimum_field.value() == 1  # what somebody changed stays
    qtbot.mouseClick(section.save_button, LEFT)
    assert len(board.services.set_up.boards()) == 1
    said = form.minimum_field.accessibleDescription()
    assert said == "A formal board asks for 3 different specialties; only a staff meeting may not."
    form.minimum_field.setValue(3)
    qtbot.mouseClick(section.save_button, LEFT)
    [saved] = [b for b in board.services.set_up.boards() if b.name == "RCP Digestif"]
    assert (saved.kind, saved.quorum.minimum) == (BoardKind.RECOURSE, 3)


def test_a_board_of_before_whose_rule_falls_short_is_told_and_opens(board, shown, qtbot):
    rule = '{"minimum": 1, "required": [], "written_counts": false}'
    with board.services.unlocked.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE board SET quorum = ?", (rule,))
    page = shown(SettingsPage(board.shell))
    page.arrive(Destination(screen=Screen.SETTINGS, section="boards"))
    section = page.sections["boards"]
    assert "fewer than three specialties" in section.form.rule_label.text()
    section.form.minimum_field.setValue(3)
    qtbot.mouseClick(section.save_button, LEFT)
    assert "fewer than three" not in section.form.rule_label.text()


def test_members_are_found_and_ticked(page, go, qtbot, board, write):
    section = go("boards")
    before = len(section.form.members.ticked())
    [found] = board.services.set_up.boards()
    picker = section.form.members
    picker.search_line.setFocus()
    write(picker.search_line, "diab")
    assert picker.model.rowCount() == 1
    picker.list.setFocus()
    picker.list.setCurrentIndex(picker.model.index(0))
    qtbot.keyClick(picker.list, Qt.Key.Key_Space)
    qtbot.mouseClick(section.save_button, LEFT)
    assert len(board.services.set_up.members(found.id)) == before - 1


def test_a_new_person_is_added(page, go, qtbot, board, write):
    section = go("people")
    qtbot.mouseClick(section.add_button, LEFT)
    assert section.form.family_line.hasFocus()
    write(section.form.family_line, "Béraud")
    section.form.specialty_box.choose(Specialty.PATHOLOGY)
    qtbot.keyClick(section.form.family_line, Qt.Key.Key_Return, CONTROL)
    names = [person.family_name for person in board.services.set_up.people()]
    assert "Béraud" in names


def test_a_person_without_a_name_is_refused_beside_the_name(page, go, qtbot):
    section = go("people")
    qtbot.mouseClick(section.add_button, LEFT)
    qtbot.mouseClick(section.save_button, LEFT)
    assert section.form.grid.error(section.form.family_line)


def test_a_new_record_can_be_discarded(page, go, qtbot):
    section = go("people")
    count = section.table.rows_model.rowCount()
    qtbot.mouseClick(section.add_button, LEFT)
    assert section.table.rows_model.rowCount() == count + 1
    qtbot.mouseClick(section.discard_button, LEFT)
    assert section.table.rows_model.rowCount() == count


def test_what_is_not_saved_is_kept_in_other_sections_and_records(page, go, write):
    section = go("people")
    first, second = section.table.rows_model.rows[:2]
    write(section.form.email_line, "a@b")
    section.table.select(second.key)
    assert section.form.email_line.text() == ""
    go("networks")
    go("people")
    section.table.select(first.key)
    assert section.form.email_line.text() == "a@b"
    assert section.save_button.isEnabled()


def test_a_change_made_elsewhere_leaves_what_is_typed(page, go, write, board):
    section = go("people")
    write(section.form.email_line, "a@b")
    other = board.services.set_up.people()[3]
    board.services.set_up.save_person(other)
    assert section.form.email_line.text() == "a@b"


def test_typing_back_what_was_there_is_no_change(page, go, qtbot, write):
    section = go("people")
    write(section.form.email_line, "a")
    assert section.presenter.unsaved == 1
    qtbot.keyClick(section.form.email_line, Qt.Key.Key_Backspace)
    assert section.presenter.unsaved == 0


def test_the_letterhead_is_saved(page, go, qtbot, board, write):
    section = go("centre")
    write(section.form.city_line, "Évry")
    qtbot.keyClick(section.form.city_line, Qt.Key.Key_Return, CONTROL)
    assert board.services.set_up.centre().city == "Évry"


def test_the_alert_of_a_network_is_saved(page, go, qtbot, board):
    section = go("networks")
    key = section.table.current().key
    section.form.overdue_field.setValue(30)
    qtbot.mouseClick(section.save_button, LEFT)
    found = {network.id: network for network in board.services.set_up.networks()}
    assert found[key].overdue_days == 30


@pytest.fixture
def sarcomas(go):
    section = go("networks")
    [line] = [each for each in section.table.rows_model.rows if each.title == "NETSARC+"]
    section.table.select(line.key)
    return section


def test_networks_that_ended_come_last_and_are_greyed(go):
    rows = go("networks").table.rows_model.rows
    active = [line.active for line in rows]
    assert active == sorted(active, reverse=True)
    assert next(line.title for line in rows if not line.active) == "CALG"


def test_a_centre_is_added_corrected_and_ended(sarcomas, board, qtbot, write):
    editor = sarcomas.form.centres
    editor.add_button.click()
    assert editor.name_line.hasFocus()
    write(editor.name_line, "CHU d’essai")
    write(editor.city_line, "Évry")
    qtbot.mouseClick(sarcomas.save_button, LEFT)
    [added] = [c for c in board.services.set_up.network_centres() if c.city == "Évry"]
    assert added.name == "CHU d’essai"
    assert sarcomas.presenter.unsaved == 0
    editor.table.select(added.id)
    editor.end_button.click()
    assert editor.table.rows_model.row_at(editor.table.rows_model.count() - 1).id == added.id
    assert not editor.end_button.isVisible()
    qtbot.mouseClick(sarcomas.save_button, LEFT)
    [ended] = [c for c in board.services.set_up.network_centres() if c.city == "Évry"]
    assert ended.valid_to == board.services.desk.today()


def test_a_centre_without_a_name_is_refused_beside_it(sarcomas, qtbot):
    editor = sarcomas.form.centres
    editor.add_button.click()
    qtbot.mouseClick(sarcomas.save_button, LEFT)
    assert editor.fields.error(editor.name_line)
    assert sarcomas.presenter.unsaved == 1


def test_the_source_and_what_a_network_asks_for_are_saved(sarcomas, board, qtbot):
    form = sarcomas.form
    form.source_edit.set_text("")
    form.source_edit.insertPlainText("Lu le 23/11/2026")
    form.associations_edit.set_text("")
    form.associations_edit.insertPlainText("Association d’essai")
    qtbot.mouseClick(sarcomas.save_button, LEFT)
    [saved] = [n for n in board.services.set_up.networks() if n.acronym == "NETSARC+"]
    assert (saved.source, saved.associations) == ("Lu le 23/11/2026", "Association d’essai")


def test_what_a_network_reads_and_where_that_was_read_are_saved(sarcomas, board, qtbot, write):
    form = sarcomas.form
    form.reading_box.setCurrentIndex(form.reading_box.findText(label(NetworkReading.ON_REQUEST)))
    [kaposi] = [chip for chip in form.groups_chips.chips if chip.key == "kaposi"]
    qtbot.mouseClick(kaposi, LEFT)
    line = form.fact_lines[FactAbout.READING]
    line.source_line.clear()
    write(line.source_line, "expertisesarcome.org, page 2")
    line.mark_box.setCurrentIndex(line.mark_box.findText(label(Mark.EXCERPT)))
    form.level_box.setCurrentIndex(0)
    qtbot.mouseClick(sarcomas.save_button, LEFT)
    [saved] = [n for n in board.services.set_up.networks() if n.acronym == "NETSARC+"]
    assert (saved.reading, saved.optional_groups) == (NetworkReading.ON_REQUEST, ("kaposi",))
    assert saved.board_level is None
    fact = saved.fact(FactAbout.READING)
    assert (fact.source, fact.mark) == ("expertisesarcome.org, page 2", Mark.EXCERPT)
    assert fact.read_on is not None


def test_the_shipped_networks_are_taken_over_by_a_button(go, board, qtbot, said):
    with board.services.unlocked.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM network_centre")
    section = go("networks")
    qtbot.mouseClick(section.take_over_button, LEFT)
    assert said == ["Added: 0 networks, 79 centres; brought up to date: 0."]
    qtbot.mouseClick(section.take_over_button, LEFT)
    assert said[-1] == "Every shipped network and centre is here already."


def fill(dialog, write, passphrase, repeated):
    dialog.name_line.setFocus()
    write(dialog.name_line, "diab")
    dialog.name_line.commit()
    for line, text in ((dialog.passphrase_line, passphrase), (dialog.repeated_line, repeated)):
        line.clear()
        write(line, text)


def test_an_added_account_opens_the_board(page, go, qtbot, board, write, tmp_path):
    section = go("accounts")
    qtbot.mouseClick(section.add_button, LEFT)
    dialog = section.dialog
    fill(dialog, write, "quatre mots à la suite", "quatre mots à la suite")
    assert dialog.specialty_box.key() is Specialty.SURGERY
    dialog.role_buttons[Role.PHYSICIAN].click()
    dialog.add_account_button.click()
    assert section.dialog is None
    assert section.table.rows_model.rowCount() == 2
    board.services.unlocked.close()
    again = unlocking.unlock(board.services.path, "quatre mots à la suite", clock=steady_clock)
    assert again.desk.account.role is Role.PHYSICIAN
    again.close()


def test_two_passphrases_that_differ_are_refused_in_the_dialog(page, go, qtbot, write):
    section = go("accounts")
    qtbot.mouseClick(section.add_button, LEFT)
    dialog = section.dialog
    fill(dialog, write, "quatre mots de passe", "cinq mots de passe")
    dialog.add_account_button.click()
    assert dialog.form.error(dialog.repeated_line)
    assert dialog.isVisible()
    fill(dialog, write, "court", "court")
    dialog.add_account_button.click()
    assert "15" in dialog.form.error(dialog.passphrase_line)
    dialog.reject()


def test_each_role_is_explained(page, go, qtbot):
    section = go("accounts")
    qtbot.mouseClick(section.add_button, LEFT)
    assert all(each.accessibleDescription() for each in section.dialog.role_buttons.values())
    section.dialog.reject()


def test_the_language_is_announced(page, go, qtbot, board):
    section = go("language")
    with qtbot.waitSignal(board.shell.language_chosen) as heard:
        section.buttons["fr"].click()
    assert heard.args == ["fr"]


def test_the_appearance_changes_at_once(page, go, qtbot, board):
    section = go("appearance")
    themes = board.shell.themes
    with qtbot.waitSignals([board.shell.appearance_chosen, themes.changed]):
        section.scheme_buttons[Scheme.DARK].click()
    assert themes.theme.dark
    section.scale_field.setFocus()
    qtbot.keyClick(section.scale_field, Qt.Key.Key_Up)
    assert themes.scale == 110
    assert section.slider.value() == 11


def test_the_history_is_checked(page, go, qtbot):
    section = go("file")
    qtbot.mouseClick(section.check_button, LEFT)
    assert section.check_pill.text() == "The history is whole"


def test_both_paths_of_a_backup_are_shown(page, go, qtbot, board):
    section = go("file")
    section.copy_button.click()
    lines = QApplication.clipboard().text().splitlines()
    assert lines == [str(board.services.path), f"{board.services.path}.keys"]
    assert board.services.path.with_name(board.services.path.name + ".keys").exists()


def test_leaving_the_screen_saves_what_is_complete_and_keeps_the_rest(
    page, go, qtbot, board, write
):
    centre = go("centre")
    centre.form.first_field().setFocus()
    centre.form.first_field().selectAll()
    write(centre.form.first_field(), "Hôpital neuf")
    boards = go("boards")
    boards.form.minimum_field.setValue(0)
    page.flush()
    assert board.services.set_up.centre().name == "Hôpital neuf"
    assert centre.presenter.unsaved == 0
    assert not centre.save_button.isEnabled()
    assert boards.presenter.unsaved == 1
    assert boards.form.minimum_field.value() == 0
