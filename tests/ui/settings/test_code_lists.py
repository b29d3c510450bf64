"""Official lists in the settings: read, shown with a report, kept, removed, refused."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from mdtboard.domain.terminology import CodeSystem
from mdtboard.ui.settings.code_list_dialog import CodeListDialog
from mdtboard.ui.settings.page import SettingsPage
from mdtboard.ui.shell import Destination, Screen
from tests.exchange import code_files


@pytest.fixture
def page(board, shown):
    made = shown(SettingsPage(board.shell))
    made.arrive(Destination(screen=Screen.SETTINGS, section="codes"))
    return made


@pytest.fixture
def a_file(tmp_path):
    def write(text=code_files.CLAML, name="liste.xml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def dialog(page):
    def find():
        [found] = [box for box in page.findChildren(CodeListDialog) if box.isVisible()]
        return found

    return find


def cells(section):
    model = section.table.rows_model
    return [
        [model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())
    ]


def words(widget: QObject):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_file_is_shown_before_it_is_kept(page, a_file, dialog, said, board, qtbot):
    page.codes.presenter.pick(a_file())
    box = dialog()
    assert "ICD-O morphology · codes: 1" in words(box)
    assert "Left out: 4" in words(box)
    assert "Heading or group, no code of its own: 2 (M, 901)" in words(box)
    assert board.services.codes.lists() == ()
    qtbot.mouseClick(box.load_button, Qt.MouseButton.LeftButton)
    assert cells(page.codes) == [
        ["ICD-O morphology", "ICD-O-3.2", "Français", "1"],
        ["ICD-O topography", "ICD-O-3.2", "Français", "1"],
    ]
    assert said[-1].startswith("Loaded: ICD-O morphology (ICD-O-3.2), ICD-O topography")
    board.services.history.undo()
    page.codes.refresh()
    assert cells(page.codes) == []


def test_the_edition_and_the_language_can_be_corrected(page, a_file, dialog, board):
    page.codes.presenter.pick(a_file(code_files.SVS))
    first = dialog().cards[0]
    first.edition_line.setText("CIM-O-3 JDV d’essai")
    first.language_choice.choose("en")
    dialog().load_button.click()
    kept = board.services.codes.lists()[0].terminology
    assert kept.system is CodeSystem.ICD_10 or kept.edition == "CIM-O-3 JDV d’essai"
    assert {one.terminology.language for one in board.services.codes.lists()} == {"en", "fr"}


def test_a_list_without_an_edition_waits_for_one(page, a_file, dialog, board):
    page.codes.presenter.pick(a_file(code_files.ONCOTREE_LIST, "x.json"))
    box = dialog()
    assert box.focusWidget() is box.cards[0].edition_line
    box.load_button.click()
    assert box.isVisible()
    assert any("Name the edition" in text for text in words(box))
    box.cards[0].edition_line.setText("2026")
    box.load_button.click()
    assert board.services.codes.lists()[0].terminology.edition == "2026"


def test_loading_an_edition_again_says_what_it_replaces(page, a_file, dialog):
    page.codes.presenter.pick(a_file())
    dialog().load_button.click()
    page.codes.presenter.pick(a_file())
    box = dialog()
    assert box.cards[0].replaced_label.text().startswith("Replaces the list of this edition")
    box.cards[0].edition_line.setText("ICD-O-3.1")
    assert box.cards[0].replaced_label.text() == ""


def test_a_file_that_is_no_list_is_refused_in_words(page, a_file, board):
    page.codes.presenter.pick(a_file(code_files.LAUGHS))
    assert page.codes.banner.text.startswith("This file is built in a way")
    assert page.codes.load_button.isEnabled()
    assert board.services.codes.lists() == ()


def test_a_list_is_removed_and_comes_back(page, a_file, dialog, board, said):
    page.codes.presenter.pick(a_file())
    dialog().load_button.click()
    page.codes.remove_button.click()
    assert [row[0] for row in cells(page.codes)] == ["ICD-O topography"]
    assert said[-1] == "Removed: ICD-O morphology (ICD-O-3.2). Ctrl+Z brings it back."
    board.services.history.undo()
    page.codes.refresh()
    assert len(cells(page.codes)) == 2


def test_the_file_is_chosen_in_a_dialog(page, a_file, dialog):
    page.codes.load_button.click()
    [chooser] = page.window().findChildren(QFileDialog)
    chooser.fileSelected.emit(str(a_file()))
    chooser.close()
    assert dialog().isVisible()
