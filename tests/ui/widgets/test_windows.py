import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mdtboard.ui.widgets.dialog import ConfirmDialog, Dialog
from mdtboard.ui.widgets.help_view import HelpView
from mdtboard.ui.widgets.palette import CommandPalette, PaletteEntry
from mdtboard.ui.widgets.pdf_view import PdfView
from mdtboard.ui.widgets.steps import StepsWidget

ENTRIES = (
    PaletteEntry("new", "Nouveau dossier", shortcut="Ctrl+N"),
    PaletteEntry("wall", "Projeter"),
    PaletteEntry("end", "Terminer", enabled=False, reason="Aucune réunion"),
)


def picture(page, scale):
    image = QImage(round(100 * scale), round(140 * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def test_a_confirmed_dialog_tells_and_goes(qtbot, shown):
    parent = shown(QWidget())
    dialog = ConfirmDialog(
        "Erase the file?", "This cannot be undone.", "Erase", parent, danger=True
    )
    told = []
    dialog.confirmed.connect(lambda: told.append("confirmed"))
    dialog.open()
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert told == ["confirmed"]


def test_a_cancelled_dialog_tells_nothing(qtbot, shown):
    parent = shown(QWidget())
    dialog = ConfirmDialog("Erase the file?", "This cannot be undone.", "Erase", parent)
    told = []
    dialog.confirmed.connect(lambda: told.append("confirmed"))
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert told == []


def test_steps_go_on_only_when_complete(qtbot, shown):
    ready = []
    steps = StepsWidget("Import")
    for title in ("File", "Columns"):
        steps.add_step(title, QWidget(), lambda: bool(ready))
    shown(steps)
    assert not steps.next_button.isEnabled()
    ready.append(1)
    steps.refresh()
    qtbot.mouseClick(steps.next_button, Qt.MouseButton.LeftButton)
    assert steps.position() == 1
    assert steps.next_button.text() == "Import"
    with qtbot.waitSignal(steps.finished):
        qtbot.mouseClick(steps.next_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(steps.back_button, Qt.MouseButton.LeftButton)
    assert steps.position() == 0
    assert not steps.back_button.isEnabled()


@pytest.fixture
def palette(qtbot, shown):
    window = QWidget()
    window.resize(800, 600)
    shown(window)
    made = CommandPalette(window)
    made.add_provider(lambda: ENTRIES)
    made.popup()
    qtbot.waitUntil(made.line.hasFocus)
    window.made = made
    yield made
    made.hide()


def test_typing_filters_commands_and_enter_runs_the_first(qtbot, write, palette):
    assert [row.key for row in palette.list.rows] == ["new", "wall", "end"]
    write(palette.line, "proj")
    with qtbot.waitSignal(palette.chosen) as signal:
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert signal.args == ["wall"]
    assert not palette.isVisible()


def test_a_command_that_cannot_run_says_why_and_does_not(qtbot, write, palette):
    write(palette.line, "term")
    assert palette.list.rows[0].note == "Aucune réunion"
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)


def test_a_search_is_asked_when_the_typist_pauses(qtbot, write, palette):
    asked = []

    def search(text):
        asked.append(text)
        return (PaletteEntry("p1", "MOREAU Claire"),)

    palette.add_search(search)
    write(palette.line, "412")
    qtbot.waitUntil(lambda: [row.key for row in palette.list.rows] == ["p1"])
    assert asked == ["412"]


def test_escape_closes_the_commands(qtbot, palette):
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.fixture
def help_view(tmp_path, shown):
    folder = tmp_path / "help"
    folder.mkdir()
    (tmp_path / "secret.md").write_text("# Secret")
    (folder / "index.md").write_text("# Contents\n\n[Agenda](agenda.md) ![x](../secret.md)")
    (folder / "agenda.md").write_text("# The agenda\n\n[out](https://example.org)")
    return shown(HelpView(folder))


def test_topics_link_to_each_other_with_a_way_back(qtbot, help_view):
    assert help_view.show_topic("index")
    help_view.browser.anchorClicked.emit(QUrl("agenda.md"))
    assert help_view.topic() == "agenda"
    assert "The agenda" in help_view.browser.toPlainText()
    qtbot.mouseClick(help_view.back_button, Qt.MouseButton.LeftButton)
    assert help_view.topic() == "index"


def test_help_reads_nothing_outside_its_folder(qtbot, help_view):
    assert not help_view.show_topic("../secret")
    for address in ("../secret.md", "/etc/hosts", "file:///etc/hosts", "https://example.org/x"):
        assert help_view.browser.loadResource(2, QUrl(address)) is None
    help_view.show_topic("agenda")
    with qtbot.waitSignal(help_view.external_link) as signal:
        help_view.browser.anchorClicked.emit(QUrl("https://example.org"))
    assert signal.args == ["https://example.org"]
    assert help_view.topic() == "agenda"


def test_only_pages_in_view_are_drawn(qtbot, shown):
    drawn = []

    def render(page, scale):
        drawn.append(page)
        return picture(page, scale)

    view = PdfView()
    view.resize(400, 400)
    shown(view)
    view.show_pages(500, (100, 140), render)
    qtbot.waitUntil(lambda: 0 in drawn)
    assert max(drawn) < 5
    view.area.go_to(250)
    qtbot.waitUntil(lambda: 250 in drawn)
    assert view.position_label.text() == "Page 251 of 500"
    assert len(drawn) < 12


def test_the_keyboard_turns_pages_and_zooms(qtbot, shown):
    view = PdfView()
    view.resize(400, 400)
    shown(view)
    view.show_pages(9, (100, 140), picture)
    view.area.setFocus()
    qtbot.keyClick(view.area, Qt.Key.Key_PageDown)
    assert view.area.page == 1
    qtbot.keyClick(view.area, Qt.Key.Key_End)
    assert view.area.page == 8
    before = view.area.zoom()
    qtbot.keyClick(view.area, Qt.Key.Key_Plus)
    assert view.area.zoom() > before
    qtbot.mouseClick(view.fit_button, Qt.MouseButton.LeftButton)
    assert view.area.zoom() == before


def test_no_pages_are_nothing_to_turn(qtbot, shown):
    view = PdfView()
    shown(view)
    view.show_pages(2, (100, 140), picture)
    view.clear()
    assert view.position_label.text() == ""
    assert not view.next_button.isEnabled()


@pytest.mark.parametrize(
    "make",
    [PdfView, lambda: Dialog("Title"), lambda: StepsWidget("Go")],
)
def test_a_closed_window_is_freed(assert_freed, make):
    assert_freed(make)
