"""The tab of attachments, used as people do: dropping, pasting, keys, undo."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QFileDialog

from mdtboard.domain.attachments import MediaKind
from mdtboard.domain.ids import CaseId
from mdtboard.services.attachments import Incoming
from mdtboard.ui.cases.page import CasesPage
from mdtboard.ui.cases.parts import Link
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.tasks import Tasks
from tests.files import a_bomb, a_pdf, a_picture, flip_content
from tests.ui.cases.conftest import first_case

NO_BUTTONS, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def case_id(shell) -> CaseId:
    return first_case(shell.services).id


@pytest.fixture
def attach(shell, case_id):
    def make(content=None, **values):
        incoming = Incoming(content=content or a_pdf("une", "deux"), **values)
        return shell.services.attachments.add(case_id, incoming)

    return make


@pytest.fixture
def tab(page, case_id, qtbot):
    page.arrive(Destination(screen=Screen.CASES, case_id=case_id, section="attachments"))
    tab = page.case_file.attachments_tab
    qtbot.waitUntil(tab.isVisible)
    return tab


@pytest.fixture
def looked(tab, qtbot):
    """Waits until the page shown is drawn."""

    def wait():
        qtbot.waitUntil(lambda: tab.presenter.width > 0)
        return tab.preview

    return wait


def files_data(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def image_data():
    image = QImage(12, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    data = QMimeData()
    data.setImageData(image)
    return data


def enter(tab, data):
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, NO_BUTTONS, NO_KEYS)
    QApplication.sendEvent(tab, event)
    return event


def drop(tab, data):
    enter(tab, data)
    event = QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, NO_BUTTONS, NO_KEYS)
    QApplication.sendEvent(tab, event)


def titles(tab):
    rows = range(tab.table.rows_model.count())
    return [tab.table.rows_model.row_at(row).title for row in rows]


def a_file(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def tab_words(page):
    tabs = page.case_file.tabs
    return tabs.tabText(tabs.indexOf(page.case_file.attachments_tab))


def test_an_empty_tab_says_what_may_be_dropped(page, tab):
    assert tab.empty.isVisible()
    assert "Ctrl+V" in tab.empty.text_label.text()
    assert "25 MB" in tab.empty.text_label.text()
    assert tab_words(page) == "Files"


def test_files_dropped_together_are_attached_and_one_undo_takes_them_back(
    page, tab, tmp_path, said, shell
):
    data = files_data(
        a_file(tmp_path, "IRM.pdf", a_pdf()), a_file(tmp_path, "Lame.png", a_picture())
    )
    assert enter(tab, data).isAccepted()
    assert tab.target.isVisible()
    assert "D-0001" in tab.target.words_label.text()
    drop(tab, data)
    assert not tab.target.isVisible()
    assert sorted(titles(tab)) == ["IRM", "Lame"]
    assert tab_words(page) == "Files (2)"
    assert said[-1] == "2 files attached."
    shell.services.history.undo()
    assert tab.empty.isVisible()


def test_the_target_goes_when_what_is_dragged_leaves(tab, tmp_path):
    enter(tab, files_data(tmp_path / "IRM.pdf"))
    QApplication.sendEvent(tab, QDragLeaveEvent())
    assert not tab.target.isVisible()


def test_dragged_text_is_left_to_others(tab):
    data = QMimeData()
    data.setText("Compte rendu")
    data.setUrls([QUrl("https://example.org/report.pdf")])
    enter(tab, data)
    assert not tab.target.isVisible()


def test_each_refused_file_is_named_with_its_reason_and_the_others_are_kept(tab, tmp_path, said):
    data = files_data(
        a_file(tmp_path, "rapport.pdf", b"Ceci est un texte"),
        a_file(tmp_path, "IRM.pdf", a_pdf()),
        a_file(tmp_path, "vide.png", b""),
        tmp_path / "absent.pdf",
    )
    drop(tab, data)
    assert titles(tab) == ["IRM"]
    assert said[-1] == (
        "“IRM” attached. “rapport.pdf” was not attached. By its content, this is no PDF, PNG, JPEG"
        " or TIFF file. “vide.png” was not attached. There is nothing in this file. “absent.pdf”"
        " was not attached. This file cannot be read."
    )


def test_an_image_on_the_clipboard_is_pasted_with_a_key(tab, shell, qtbot):
    QGuiApplication.clipboard().setMimeData(image_data())
    tab.empty.action_button.setFocus()
    qtbot.keyClick(tab.empty.action_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (pasted,) = shell.services.attachments.of_case(tab.presenter.case_id)
    assert pasted.media is MediaKind.PNG
    assert pasted.title.startswith("Image pasted")
    image = QImage.fromData(shell.services.attachments.content(pasted.id))
    assert (image.width(), image.height()) == (12, 8)


def test_copied_files_are_pasted_from_the_heading_of_the_tab_too(page, tab, tmp_path, qtbot):
    QGuiApplication.clipboard().setMimeData(files_data(a_file(tmp_path, "TEP.pdf", a_pdf())))
    bar = page.case_file.tabs.tabBar()
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert titles(tab) == ["TEP"]


def test_pasting_elsewhere_in_the_case_file_attaches_nothing(page, tab, tmp_path, qtbot):
    QGuiApplication.clipboard().setMimeData(files_data(a_file(tmp_path, "TEP.pdf", a_pdf())))
    page.case_file.show_section("summary")
    bar = page.case_file.tabs.tabBar()
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert titles(tab) == []


def test_what_was_pasted_is_chosen_alone(tab, attach, tmp_path, qtbot):
    attach(title="ancien")
    QGuiApplication.clipboard().setMimeData(files_data(a_file(tmp_path, "TEP.pdf", a_pdf())))
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row.title for row in tab.table.selected()] == ["TEP"]


def test_a_clipboard_without_file_or_image_says_so(tab, said, qtbot):
    QGuiApplication.clipboard().setText("Compte rendu")
    tab.paste_action.trigger()
    assert said[-1] == "There is no file and no image on the clipboard."


def test_a_dropped_image_that_is_no_file_is_attached(tab):
    drop(tab, image_data())
    assert titles(tab)[0].startswith("Image dropped")


def test_the_button_asks_for_files(page, tab, tmp_path):
    tab.empty.action_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(a_file(tmp_path, "TDM.pdf", a_pdf()))])
    dialog.close()
    assert titles(tab) == ["TDM"]


def test_delete_takes_the_chosen_ones_away_and_undo_brings_them_back(
    tab, attach, shell, said, qtbot
):
    for name in ("un", "deux", "trois"):
        attach(title=name)
    tab.table.selectAll()
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    assert titles(tab) == []
    assert said[-1] == "3 attachments removed. Ctrl+Z undoes."
    shell.services.history.undo()
    assert sorted(titles(tab)) == ["deux", "trois", "un"]


def test_the_one_that_follows_is_chosen_after_one_is_removed(tab, attach):
    for name in ("un", "deux", "trois"):
        attach(title=name)
    tab.table.select(next(a.id for a in _rows(tab) if a.title == titles(tab)[1]))
    after = titles(tab)[2]
    tab.remove_button.click()
    assert tab.table.current().title == after


def _rows(tab):
    return [tab.table.rows_model.row_at(row) for row in range(tab.table.rows_model.count())]


def test_a_title_is_typed_where_it_is_read(tab, attach, write, qtbot, shell):
    attach(title="IMG_2041")
    tab.rename_button.click()
    field = tab.details.title_field
    qtbot.waitUntil(field.hasFocus)
    write(field, "Coupe HES")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert titles(tab) == ["Coupe HES"]
    assert tab.table.hasFocus()
    shell.services.history.undo()
    assert titles(tab) == ["IMG_2041"]
    assert field.text() == "IMG_2041"


def test_escape_puts_a_title_back(tab, attach, write, qtbot):
    attach(title="IMG_2041")
    tab.details.edit_title()
    field = tab.details.title_field
    qtbot.waitUntil(field.hasFocus)
    write(field, "autre")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "IMG_2041"
    assert titles(tab) == ["IMG_2041"]


def test_a_title_being_typed_outlives_a_change_elsewhere_and_is_saved_on_leaving(
    page, tab, attach, write, qtbot
):
    attach(title="IMG_2041")
    tab.details.edit_title()
    field = tab.details.title_field
    qtbot.waitUntil(field.hasFocus)
    write(field, "Coupe")
    attach(title="autre")
    assert field.text() == "Coupe"
    page.flush()
    assert sorted(titles(tab)) == ["Coupe", "autre"]


def test_an_attachment_is_tied_to_the_second_reading_it_reports(tab, attach, shell, case_id):
    attach()
    choice = tab.details.reading_choice
    assert choice.isVisible()
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    readings, _ = shell.services.patients.readings(case_id)
    (tied,) = shell.services.attachments.of_case(case_id)
    assert tied.reading_id in {reading.id for reading in readings}
    shell.services.history.undo()
    assert choice.currentIndex() == 0


def test_a_case_without_readings_offers_none(page, tab, attach, shell):
    lines = shell.services.patients.lines(tuple(range(1, 33)))
    bare = next(line for line in lines if not shell.services.patients.readings(line.id)[0])
    shell.services.attachments.add(bare.id, Incoming(content=a_pdf()))
    page.arrive(Destination(screen=Screen.CASES, case_id=bare.id))
    assert tab.table.isVisible()
    assert not tab.details.reading_choice.isVisible()


@pytest.fixture
def viewer(monkeypatch):
    """The paths that the system was asked to show."""
    opened = []

    def show(url):
        opened.append(url.toLocalFile())
        return url.isLocalFile()

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return opened


def test_a_file_is_opened_on_purpose_only_and_from_a_private_copy(
    tab, attach, viewer, said, qtbot, looked
):
    attach(title="Lefèvre-Nkoulou")
    looked()
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    assert viewer == []
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    (path,) = viewer
    assert path.endswith(".pdf")
    assert "Lef" not in path
    assert "private copy" in said[-1]


def test_pages_are_shown_and_turned(tab, attach, looked, qtbot):
    attach(a_pdf("une", "deux", "trois"))
    preview = looked()
    assert preview.position_label.text() == "Page 1 of 3"
    preview.next_button.click()
    assert preview.position_label.text() == "Page 2 of 3"
    bar = preview.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    preview.area.setFocus()
    qtbot.keyClick(preview.area, Qt.Key.Key_PageDown)
    assert preview.position_label.text() == "Page 3 of 3"
    assert not preview.next_button.isEnabled()


def test_another_file_is_shown_from_its_first_page(tab, attach, looked):
    attach(a_pdf("une", "deux"), title="premier")
    looked().next_button.click()
    attach(a_picture(), title="second")
    tab.table.select(next(a.id for a in _rows(tab) if a.title == "second"))
    assert not tab.preview.next_button.isVisible()
    assert tab.preview.area.accessibleName() == "Preview of second"


def test_a_page_is_enlarged_by_keys_and_stays_where_it_was(tab, attach, looked, qtbot):
    attach(a_pdf("une", "deux"))
    preview = looked()
    area = preview.area
    area.setFocus()
    narrow = area._place().width()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
    before = (area.viewport().rect().center().y() - area._place().top()) / area._place().height()
    qtbot.keyClick(area, Qt.Key.Key_Plus)
    qtbot.keyClick(area, Qt.Key.Key_Plus)
    assert preview.zoom == 2
    assert area._place().width() == pytest.approx(2 * narrow, rel=0.05)
    after = (area.viewport().rect().center().y() - area._place().top()) / area._place().height()
    assert after == pytest.approx(before, abs=0.02)
    assert area.horizontalScrollBar().maximum() > 0
    for _ in range(5):
        qtbot.keyClick(area, Qt.Key.Key_Minus)
    assert (preview.zoom, area._place().width()) == (1, narrow)
    assert not preview.zoom_out_button.isEnabled()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (a_bomb(), "No preview: the page is too large to be drawn here."),
        (b"%PDF-1.4 cut", "No preview: the file is damaged or incomplete."),
    ],
)
def test_a_file_that_cannot_be_drawn_says_why_and_can_still_be_removed(
    tab, attach, looked, content, words
):
    attach(content)
    assert looked().empty.text_label.text() == words
    tab.remove_button.click()
    assert titles(tab) == []


def test_a_damaged_content_is_told_in_the_place_of_the_page(tab, attach, shell, looked):
    kept = attach()
    flip_content(shell.services, kept.sha256)
    tab.presenter.look(0)
    tab.presenter.look(600)
    assert "damaged" in tab.preview.empty.text_label.text()


def test_nothing_is_drawn_while_the_tab_is_not_seen(page, tab, attach, looked):
    attach()
    looked()
    page.case_file.show_section("summary")
    assert tab.presenter.width == 0


def test_walking_through_the_list_draws_the_last_one_and_leaves_nothing_behind(
    shell, attach, case_id, qtbot
):
    for number in range(6):
        attach(a_picture(size=(3000, 3000 + number)), title=f"{number}")
    shell.tasks = Tasks()
    page = CasesPage(shell)
    qtbot.addWidget(page)
    page.resize(1180, 720)
    page.show()
    page.ensure_fresh()
    page.arrive(Destination(screen=Screen.CASES, case_id=case_id, section="attachments"))
    tab = page.case_file.attachments_tab
    qtbot.waitUntil(lambda: tab.presenter.width > 0)
    for row in range(6):
        tab.table.selectRow(row)
    qtbot.waitUntil(lambda: tab.preview.area.accessibleName().endswith(tab.table.current().title))
    tab.table.selectRow(0)
    page.release()
    shell.tasks.close()


def test_the_command_opens_the_tab_and_asks_for_files(page, tab):
    page.case_file.show_section("summary")
    page.attach_action.trigger()
    assert page.case_file.tabs.currentWidget() is tab
    (dialog,) = page.findChildren(QFileDialog)
    dialog.close()


def test_a_narrow_tab_puts_the_page_below_or_away(tab, attach):
    attach()
    tab.resize(400, 600)
    assert tab.splitter.orientation() is Qt.Orientation.Vertical
    assert tab.preview.isVisibleTo(tab)
    tab.resize(400, 300)
    assert not tab.preview.isVisibleTo(tab)
    tab.resize(900, 300)
    assert tab.splitter.orientation() is Qt.Orientation.Horizontal
    assert tab.preview.isVisibleTo(tab)


def test_the_pathology_leads_to_the_expert_s_report(page, tab, attach, shell, case_id, qtbot):
    readings, _ = shell.services.patients.readings(case_id)
    report = attach(title="Relecture <R1> & annexe " + "longue " * 10)
    attach(title="IRM")
    page.arrive(Destination(screen=Screen.CASES, case_id=case_id, section="readings"))
    links = page.case_file.readings_tab.findChildren(Link)
    assert not [link for link in links if link.text().startswith("Report")]
    shell.services.attachments.tie(report, readings[-1].id)
    [link] = [
        link
        for link in page.case_file.readings_tab.findChildren(Link)
        if link.text().startswith("Report: Relecture <R1> && annexe")
    ]
    assert link.text().endswith("…")
    qtbot.waitUntil(link.isVisible)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert page.case_file.tabs.currentWidget() is tab
    assert tab.presenter.chosen.id == report.id


def test_the_first_file_is_drawn_however_long_the_tab_was_empty(tab, attach, looked, qtbot):
    qtbot.waitUntil(lambda: not tab._settled.isActive())
    attach()
    qtbot.waitUntil(looked().area.isVisible)
