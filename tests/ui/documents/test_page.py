"""The screen of documents, by clicks and keys, on the true files."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule
from mdtboard.domain.person import Role
from mdtboard.ui.documents.columns import state_words
from mdtboard.ui.documents.page import DocumentsPage
from mdtboard.ui.documents.printing import draw
from mdtboard.ui.shell import Destination, Screen
from tests.ui.conftest import shell_over
from tests.ui.readings import invented

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(board, shown):
    made = shown(DocumentsPage(board.shell))
    yield made
    made.flush()


def rows(page):
    return page.table.rows_model.rows


def sheet(page, step):
    found = next(row for row in rows(page) if row.step is step)
    page.table.select(found.key)
    return found


def test_a_meeting_offers_three_documents_and_a_sheet_for_each_decision(page):
    kinds = [row.kind for row in rows(page)]
    assert kinds[:3] == [DocumentKind.AGENDA, DocumentKind.ATTENDANCE, DocumentKind.MINUTES]
    assert kinds[3:] == [DocumentKind.CONSENSUS] * 6


def test_the_first_sheet_is_shown_at_once(page):
    assert page.table.current().kind is DocumentKind.CONSENSUS
    assert page.preview.pdf.area.count >= 1
    assert page.presenter.made.draft is False


def test_the_arrow_keys_walk_through_the_documents(page, qtbot):
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert page.presenter.made.kind is DocumentKind.MINUTES
    assert page.presenter.made.draft


def test_a_draft_says_so(page):
    sheet(page, DecisionStep.RECORDED)
    assert page.preview.pill.text() == "To validate"
    sheet(page, DecisionStep.VALIDATED)
    assert page.preview.pill.text() == "Validated"


def test_the_language_of_the_document_is_its_own(page, qtbot):
    box = page.preview.language_box
    other = "fr" if page.presenter.language == "en" else "en"
    with qtbot.waitSignal(page.shell.document_language_chosen) as heard:
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Up if other == "fr" else Qt.Key.Key_Down)
    assert heard.args == [page.shell.document_language] == [other]
    assert page.presenter.made.language == other


@pytest.mark.parametrize(
    ("remembered", "spoken"), [("fr", "fr"), ("en", "en"), ("", "en"), ("xx", "en")]
)
def test_the_language_chosen_last_is_the_one_to_start_in(board, shown, remembered, spoken):
    board.shell.document_language = remembered
    page = shown(DocumentsPage(board.shell))
    assert page.preview.language_box.key() == spoken
    assert page.presenter.made.language == spoken
    page.flush()


def test_a_saved_document_is_the_one_that_was_seen(page, tmp_path, said):
    made = page.presenter.made
    target = tmp_path / "elsewhere" / made.name
    target.parent.mkdir()
    seen = made.path.read_bytes()
    page.preview.save_button.click()
    assert page.file_dialog.selectedFiles()[0].endswith(made.name)
    page.file_dialog.fileSelected.emit(str(target))
    page.file_dialog.close()
    assert target.read_bytes() == seen
    assert page.preview.folder_button.isVisible()
    assert page.log_table.rows_model.rows[0].file_name == made.name
    assert said == [f"Saved: {made.name}"]


def test_the_suggested_name_names_no_patient(page):
    for row in rows(page):
        page.table.select(row.key)
        name = page.presenter.made.name.casefold()
        assert not any(word.casefold() in name for word in row.patient.split() if len(word) > 2)


def test_saving_leaves_the_pages_as_they_are(page, tmp_path):
    page.preview.pdf.area.set_zoom(2.0)
    before = page.presenter.made
    page.presenter.save(tmp_path / "a.pdf")
    assert page.presenter.made is before
    assert page.preview.pdf.area.zoom() == 2.0


def test_every_document_is_produced_in_a_folder(page, tmp_path, said, qtbot):
    folder = tmp_path / "all"
    folder.mkdir()
    page.preview.produce_button.click()
    page.file_dialog.fileSelected.emit(str(folder))
    page.file_dialog.close()
    qtbot.waitUntil(lambda: page.preview.bar.maximum() == 9)
    assert len(list(folder.glob("*.pdf"))) == 9
    assert said == ["9 documents saved in all"]
    assert page.preview.print_button.isEnabled()


def test_producing_stops_when_asked(page, tmp_path):
    page.presenter.cancel()
    assert page._progress(0, 9) is False


def test_the_pages_are_drawn_on_paper(page, tmp_path):
    from pypdf import PdfReader

    page.table.select((DocumentKind.MINUTES, None))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(100)
    printer.setFullPage(True)
    draw(page._pages, printer)
    assert len(PdfReader(tmp_path / "paper.pdf").pages) == page.presenter.made.pages


def test_a_printed_document_is_logged(page):
    page.printing.printed.emit()
    assert page.log_table.rows_model.rowCount() == 1


def test_one_decision_is_validated_after_the_verb_is_pressed(page, qtbot, said):
    row = sheet(page, DecisionStep.RECORDED)
    qtbot.mouseClick(page.preview.validate_button, LEFT)
    assert page.dialog.verb_button.text() == "Validate 1 decision"
    page.dialog.verb_button.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.table.current().key == row.key
    assert page.table.current().step is DecisionStep.VALIDATED
    assert page.presenter.made.draft is False
    assert said == ["1 decision validated"]


def test_all_decisions_are_validated_at_once(page, qtbot, said):
    qtbot.mouseClick(page.preview.validate_all_button, LEFT)
    assert page.dialog.verb_button.text() == "Validate 4 decisions"
    page.dialog.verb_button.click()
    assert not any(row.to_validate for row in rows(page))
    assert not page.preview.validate_all_button.isVisible()
    assert said == ["4 decisions validated"]


def test_it_arrives_at_one_sheet(page, board):
    wanted = rows(page)[6]
    page.arrive(
        Destination(
            screen=Screen.DOCUMENTS,
            meeting_id=page.presenter.meeting_id,
            presentation_id=wanted.presentation_id,
        )
    )
    assert page.table.current().key == wanted.key
    page.arrive(Destination(screen=Screen.DOCUMENTS, section="attendance"))
    assert page.table.current().kind is DocumentKind.ATTENDANCE


def test_the_pages_are_let_go_and_made_again(page):
    page.flush()
    assert page.preview.pdf.area.count == 0
    page.ensure_fresh()
    assert page.preview.pdf.area.count >= 1


def test_a_secretary_cannot_validate(tmp_path, qapp, shown):
    invented.make(tmp_path / "t.mdtb", Role.SECRETARY, decide=False)
    (tmp_path / "copy").mkdir()
    found = invented.opened(tmp_path / "t.mdtb", tmp_path / "copy", qapp)
    page = shown(DocumentsPage(found.shell))
    for row in rows(page):
        page.table.select(row.key)
        assert not page.preview.validate_button.isVisible()
        assert not page.preview.validate_all_button.isVisible()
    page.flush()
    found.services.close()


@pytest.fixture
def planned(demo, qapp, shown):
    """The documents of the next meeting of the demonstration, which nobody held yet."""
    made = shown(DocumentsPage(shell_over(demo, qapp)))
    made.arrive(Destination(screen=Screen.DOCUMENTS, meeting_id=demo.meetings.lines()[0].id))
    yield made
    made.flush()


def test_a_meeting_to_come_offers_what_prepares_it(planned, qtbot):
    prepared = [row for row in rows(planned) if row.kind.prepares]
    assert [(row.kind, state_words(row)) for row in prepared] == [
        (DocumentKind.TO_ASK, "11 missing"),
        (DocumentKind.PREPARATION_PATHOLOGY, "6 cases"),
        (DocumentKind.PREPARATION_RADIOLOGY, "6 cases"),
    ]
    planned.table.select(prepared[0].key)
    qtbot.waitUntil(lambda: planned.presenter.made.kind is DocumentKind.TO_ASK)
    assert planned.preview.pdf.area.count >= 1


def test_arriving_to_ask_shows_that_list(planned, demo):
    meeting = demo.meetings.lines()[0].id
    planned.arrive(Destination(screen=Screen.DOCUMENTS, meeting_id=meeting, section="to_ask"))
    assert planned.table.current().kind is DocumentKind.TO_ASK


def test_a_meeting_that_was_heard_offers_no_preparation(page):
    assert not any(row.kind.prepares for row in rows(page))


def test_what_was_changed_while_the_question_stood_is_not_validated(page, qtbot, board):
    services = board.shell.services
    row = sheet(page, DecisionStep.RECORDED)
    qtbot.mouseClick(page.preview.validate_button, LEFT)
    services.decisions.record(services.decisions.edit(replace(row.decision, text="Corrigé.")))
    # What a slot raises goes to the window, which says the sentence and reads again.
    with qtbot.captureExceptions() as raised:
        page.dialog.verb_button.click()
    assert [error.rule for _, error, _ in raised] == [Rule.DECISION_NOT_AS_SHOWN]
    now = services.meetings.presented(row.presentation_id).decision
    assert (now.step, now.text) == (DecisionStep.RECORDED, "Corrigé.")
