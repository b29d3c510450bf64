from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mdtboard.domain.person import Role, Specialty
from mdtboard.services import board_files, unlocking
from mdtboard.services.newcomer import FirstUser
from mdtboard.ui.unlock import steps
from mdtboard.ui.unlock.first_run import FirstRun

LEFT = Qt.MouseButton.LeftButton
KEY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"
PASSPHRASE = "correct horse battery"


@pytest.fixture
def wizard(qtbot, tmp_path):
    made = FirstRun(lambda: KEY, board_files.is_synchronised)
    qtbot.addWidget(made)
    made.resize(1100, 720)
    made.show()
    qtbot.waitActive(made)
    made.file_step.folder_edit.setText(str(tmp_path))
    made.described = []
    made.board_described.connect(made.described.append)
    return made


def enter(widget):
    QTest.keyClick(widget, Qt.Key.Key_Return)


def fill_until_key(wizard):
    QTest.mouseClick(wizard.own_button, LEFT)
    wizard.centre_step.name_edit.setText("Centre d'essai")
    enter(wizard.centre_step.name_edit)
    person = wizard.person_step
    person.family_edit.setText("Kérouedan")
    person.role_box.choose(Role.COORDINATOR)
    person.specialty_box.choose(Specialty.PATHOLOGY)
    enter(person.family_edit)
    enter(wizard.file_step.name_edit)
    secret = wizard.secret_step
    secret.first_edit.line.setText(PASSPHRASE)
    secret.second_edit.line.setText(PASSPHRASE)
    enter(secret.second_edit.line)


def type_groups(wizard):
    groups = KEY.split("-")
    first, second = wizard.key_step.typed()
    wizard.key_step.first_edit.setText(groups[first].lower())
    wizard.key_step.second_edit.setText(groups[second])


def test_a_language_or_the_demonstration_is_one_click(wizard, qtbot):
    chosen = []
    wizard.language_chosen.connect(chosen.append)
    QTest.mouseClick(wizard.french_button, LEFT)
    QTest.mouseClick(wizard.english_button, LEFT)
    assert chosen == ["fr", "en"]
    with qtbot.waitSignal(wizard.demo_requested):
        QTest.mouseClick(wizard.demo_button, LEFT)


def test_enter_leads_through_and_makes_a_board_that_opens(wizard, tmp_path):
    fill_until_key(wizard)
    type_groups(wizard)
    enter(wizard.key_step.second_edit)
    [board] = wizard.described
    assert board.path == tmp_path / "our-board.mdtb"
    assert (board.role, board.specialty) == (Role.COORDINATOR, Specialty.PATHOLOGY)
    user = FirstUser(family_name=board.family_name, role=board.role, specialty=board.specialty)
    centre = replace(board_files.new_centre(board.centre), city=board.city)
    board_files.create(
        board.path, centre, user, board.passphrase, board.repeated, board.recovery_key
    ).close()
    unlocking.recover(board.path, KEY).close()


def test_a_step_that_is_not_complete_holds(wizard):
    QTest.mouseClick(wizard.own_button, LEFT)
    assert not wizard.steps.next_button.isEnabled()
    enter(wizard.centre_step.name_edit)
    assert wizard.steps.position() == 0


def test_the_role_says_what_it_may_do(wizard):
    person = wizard.person_step
    said = set()
    for place in range(person.role_box.count()):
        person.role_box.setCurrentIndex(place)
        said.add(person.role_note.text())
    assert len(said) == len(Role)


def test_a_name_that_is_taken_is_said(wizard, tmp_path):
    (tmp_path / "taken.mdtb").write_bytes(b"")
    wizard.file_step.name_edit.setText("taken.mdtb")
    assert not wizard.file_step.complete()
    assert "already" in wizard.file_step.refusal_label.text()


def test_a_synchronised_folder_is_refused_before_anything_is_made(wizard, tmp_path):
    assert wizard.file_step.complete()
    wizard.file_step.folder_edit.setText(str(tmp_path / "Dropbox" / "RCP"))
    assert not wizard.file_step.complete()
    assert "synchronised" in wizard.file_step.refusal_label.text()
    wizard.file_step.folder_edit.setText(str(tmp_path))
    assert wizard.file_step.complete()
    assert wizard.file_step.refusal_label.text() == ""


def test_the_suffix_is_the_one_of_board_files():
    assert steps._SUFFIX == board_files.SUFFIX


def test_a_wrong_group_makes_no_board(wizard):
    fill_until_key(wizard)
    type_groups(wizard)
    wizard.key_step.first_edit.setText("ZZZZ")
    assert not wizard.steps.next_button.isEnabled()
    assert wizard.key_step.wrong_label.text()
    enter(wizard.key_step.second_edit)
    assert wizard.described == []
