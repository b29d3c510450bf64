import gc
import weakref
from dataclasses import replace
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from mdtboard.domain.errors import Fault, Rule
from mdtboard.domain.imports import Verdict
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.names_alike import Agreement
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.presentation import Reason
from mdtboard.domain.recognition import Cause
from mdtboard.domain.tables import Target
from mdtboard.ui.cases.agenda_dialog import AgendaDialog
from mdtboard.ui.imports.words import tone_of
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Screen
from mdtboard.ui.theme import Tone

_NEW = ("Essai;Un;28/02/1960;Z1;GIST", "Essai;Deux;01/03/1961;Z2;GIST")


def forward(wizard, qtbot, times=1):
    """Go on, past the codes for diagnoses in words, which these tests leave as they are."""
    for _ in range(times):
        qtbot.mouseClick(wizard.steps.next_button, Qt.MouseButton.LeftButton)
        if wizard.codes_step.isVisible():
            qtbot.mouseClick(wizard.steps.next_button, Qt.MouseButton.LeftButton)


def remarks(wizard):
    table = wizard.preview_step.table
    last = table.rows_model.columnCount() - 1
    count = table.rows_model.rowCount()
    return [table.rows_model.index(row, last).data() for row in range(count)]


def test_a_list_is_read_previewed_and_imported_by_a_few_clicks(wizard, a_list, qtbot, demo, said):
    box = wizard(a_list(_NEW))
    assert box.steps.position() == 1
    assert box.shape_step.rows_table.rows_model.columns[2].heading == "Prénom"
    forward(box, qtbot, 2)
    assert box.steps.next_button.text() == "Import 2 rows"
    forward(box, qtbot)
    assert demo.patients.count() == 34
    assert "New: 2" in box.outcome.text_label.text()
    assert said[-1] == "The list is imported. Ctrl+Z takes it back."
    demo.history.undo()
    assert demo.patients.count() == 32


def test_what_was_imported_is_put_on_an_agenda(wizard, a_list, qtbot, demo, host):
    box = wizard(a_list(_NEW))
    forward(box, qtbot, 3)
    assert box.outcome.action_button.text() == "Put 2 cases on an agenda…"
    box.outcome.action_button.click()
    agenda = next(found for found in host.findChildren(AgendaDialog) if found.isVisible())
    meeting = agenda.table.current()
    agenda.add_case_button.click()
    names = [row.patient.given_names for row in demo.meetings.agenda(meeting.id)][-2:]
    assert names == ["Un", "Deux"]


ASKED = "Nom;Prénom;Date de naissance;IPP;Diagnostic;Question posée"
_ASKED = (
    "Essai;Un;28/02/1960;Z1;GIST;Imatinib <i>avant</i> ?",
    "Essai;Deux;01/03/1961;Z2;GIST;",
    "Essai;Trois;31/02/1960;Z3;GIST;Perdue ?",
)


def test_questions_of_a_list_reach_the_agenda_that_is_chosen(wizard, a_list, qtbot, demo, shell):
    box = wizard(a_list(_ASKED, ASKED))
    forward(box, qtbot, 2)
    bar = box.preview_step.agenda_bar
    assert bar.meeting_choice.value() is not None
    bar.meeting_choice.choose(None)
    # Without an agenda the question would be lost, and that is said.
    assert bar.banner.isVisible()
    assert bar.banner.text.startswith("1 question to the board will not be kept.")
    assert not bar.reason_choice.isVisible()
    meeting = box.presenter.meetings[0]
    bar.meeting_choice.choose(meeting.id)
    assert not bar.banner.isVisible()
    assert bar.effect_label.text() == "2 cases join it"
    bar.reason_choice.choose(Reason.INITIAL_TREATMENT)
    headings = [column.heading for column in box.preview_step.table.rows_model.columns]
    asked = headings.index("Question to the board")
    assert not box.preview_step.table.isColumnHidden(asked)
    assert box.preview_step.table.rows_model.index(0, asked).data() == "Imatinib <i>avant</i> ?"
    forward(box, qtbot)
    found = {row.patient.local_id: row.presentation for row in demo.meetings.agenda(meeting.id)}
    assert found["Z1"].question == "Imatinib <i>avant</i> ?"
    assert found["Z2"].reason is Reason.INITIAL_TREATMENT
    assert "2 cases on the agenda of" in box.outcome.text_label.text()
    went = []
    shell.navigation_requested.connect(went.append)
    qtbot.mouseClick(box.outcome.action_button, Qt.MouseButton.LeftButton)
    assert (went[0].screen, went[0].meeting_id) == (Screen.MEETINGS, meeting.id)
    demo.history.undo()
    assert demo.patients.count() == 32
    ids = {row.patient.local_id for row in demo.meetings.agenda(meeting.id)}
    assert not ids & {"Z1", "Z2"}


def test_a_list_without_questions_says_nothing_of_them(wizard, a_list, qtbot):
    box = wizard(a_list(_NEW))
    forward(box, qtbot, 2)
    step = box.preview_step
    assert not step.agenda_bar.banner.isVisible()
    assert step.agenda_bar.meeting_choice.value() is None
    headings = [column.heading for column in step.table.rows_model.columns]
    assert step.table.isColumnHidden(headings.index("Question to the board"))


def test_a_list_imported_before_can_still_be_put_on_an_agenda(wizard, a_list, qtbot, demo):
    first = wizard(a_list(_ASKED, ASKED))
    forward(first, qtbot, 3)
    first.accept()
    box = wizard(a_list(_ASKED, ASKED))
    forward(box, qtbot, 2)
    assert not box.steps.next_button.isEnabled()
    box.preview_step.agenda_bar.meeting_choice.choose(box.presenter.meetings[-1].id)
    assert box.steps.next_button.text() == "Put 2 cases on the agenda"
    forward(box, qtbot)
    assert box.outcome.isVisible()
    again = wizard(a_list(_ASKED, ASKED))
    forward(again, qtbot, 2)
    again.preview_step.agenda_bar.meeting_choice.choose(again.presenter.meetings[-1].id)
    assert again.preview_step.agenda_bar.effect_label.text() == (
        "0 cases join it · 2 there already"
    )
    assert not again.steps.next_button.isEnabled()


def test_without_any_meeting_the_import_plans_one_for_the_questions(wizard, a_list, qtbot, demo):
    for line in demo.meetings.lines():
        if line.step is MeetingStep.PLANNED:
            demo.meetings.start(line.id)
    box = wizard(a_list(_ASKED, ASKED))
    forward(box, qtbot, 2)
    bar = box.preview_step.agenda_bar
    before = {line.id for line in demo.meetings.lines()}
    # Of several boards nobody guesses one; until it is chosen, the loss is said.
    assert bar.banner.isVisible()
    board = demo.set_up.boards()[0]
    bar.meeting_choice.choose(board.id)
    assert bar.day_field.full() == demo.meetings.suggested_date(board)
    assert not bar.banner.isVisible()
    day = demo.desk.today() + timedelta(days=21)
    bar.day_field.setText(day.isoformat())
    bar.day_field.textEdited.emit(day.isoformat())
    bar.day_field.editingFinished.emit()
    forward(box, qtbot)
    [new] = [line for line in demo.meetings.lines() if line.id not in before]
    assert (new.board_id, new.held_on) == (board.id, day)
    rows = demo.meetings.agenda(new.id)
    asked = {row.patient.local_id: row.presentation.question for row in rows}
    assert [asked["Z1"], asked["Z2"]] == ["Imatinib <i>avant</i> ?", ""]
    assert "2 cases on the agenda of" in box.outcome.text_label.text()
    demo.history.undo()
    assert {line.id for line in demo.meetings.lines()} == before


def test_the_questions_are_said_to_be_lost_where_none_is_wanted(wizard, a_list, qtbot):
    box = wizard(a_list(_ASKED, ASKED))
    forward(box, qtbot, 2)
    bar = box.preview_step.agenda_bar
    bar.meeting_choice.choose(None)
    assert bar.banner.text.endswith("choose one.")


def test_a_refused_row_says_why_in_words(wizard, a_list, qtbot):
    box = wizard(a_list())
    forward(box, qtbot, 2)
    assert "Date de naissance: “31/02/1960” is not a date" in remarks(box)


def press(box, words):
    """Press the answer with these words, whatever letter is underlined."""
    answers = box.preview_step.panel.identity_card.answer_buttons
    next(one for one in answers if one.text().replace("&", "").startswith(words)).click()


def test_questions_are_answered_in_place_before_anything_is_written(wizard, a_list, qtbot, demo):
    box = wizard(a_list())
    forward(box, qtbot, 2)
    panel = box.preview_step.panel
    assert not box.steps.next_button.isEnabled()
    assert box.preview_step.hint_label.text().startswith("2 rows to decide first")
    assert panel.identity_card.grid.signs["given_names"] is Agreement.SAME
    press(box, "The same person")
    assert panel.line.row_number == 3
    press(box, "Two persons")
    assert box.steps.next_button.text() == "Import 2 rows"
    assert box.preview_step.hint_label.text().startswith("1 row stays out")
    forward(box, qtbot)
    assert demo.patients.count() == 34


def test_no_answer_is_chosen_beforehand_and_enter_alone_answers_nothing(wizard, a_list, qtbot):
    box = wizard(a_list())
    forward(box, qtbot, 2)
    step = box.preview_step
    for answer in step.panel.identity_card.answer_buttons:
        assert not answer.isDefault()
        assert not answer.autoDefault()
        assert answer.property("kind") != "primary"
    step.table.setFocus()
    qtbot.keyClick(step.table, Qt.Key.Key_Return)
    assert box.presenter.decisions.answers == {}
    assert step.panel.identity_card.answer_buttons[0].hasFocus()
    # From there the keys go on: the answer is a button like any other.
    qtbot.keyClick(step.panel.identity_card.answer_buttons[0], Qt.Key.Key_Return)
    assert set(box.presenter.decisions.answers) == {2}
    assert step.table.hasFocus()


def test_all_questions_of_one_kind_are_answered_at_once_and_asked_again(wizard, a_list, qtbot):
    rows = (
        "Lefèvre-Nkoulou;Marie-Noëlle, Agathe;12/03/1957;;Essai",
        "Delaunay;Elif;04/07/1986;;Essai",
    )
    box = wizard(a_list(rows))
    forward(box, qtbot, 2)
    press(box, "All 2 rows of this kind")
    assert [line.verdict for line in box.presenter.lines] == [Verdict.NEW_CASE] * 2
    press(box, "Ask again")
    verdicts = [line.verdict for line in box.presenter.lines]
    assert verdicts == [Verdict.QUESTION, Verdict.NEW_CASE]


def test_the_number_of_somebody_else_is_refused_until_one_says_whose_it_is(
    wizard, a_list, qtbot, demo
):
    box = wizard(a_list(("Martin;Paul;01/01/1990;DEMO-0001;Mélanome",)))
    forward(box, qtbot, 2)
    step = box.preview_step
    assert [line.verdict for line in box.presenter.lines] == [Verdict.REFUSED]
    assert label(Cause.OTHER_PERSON) in remarks(box)
    headings = [column.heading for column in step.table.rows_model.columns]
    told = {
        heading: step.table.rows_model.index(0, place).data()
        for place, heading in enumerate(headings)
    }
    assert (told["Number"], told["Patient"], told["Birth date"]) == (
        "DEMO-0001", "MARTIN Paul", "01 Jan 1990",
    )  # fmt: skip
    card = step.panel.identity_card
    assert card.grid.signs["birth_name"] is Agreement.DIFFERENT
    assert not card.elsewhere_button.isEnabled()
    card.institution_field.setText("CHU de Lyon")
    card.elsewhere_button.click()
    assert [line.verdict for line in box.presenter.lines] == [Verdict.NEW]
    forward(box, qtbot)
    [hit] = [one for one in demo.patients.search("martin paul") if one.case_id]
    patient, _ = demo.patients.case(hit.case_id)
    assert [str(one) for one in patient.other_numbers] == ["DEMO-0001 (CHU de Lyon)"]


def test_a_wrong_value_is_corrected_on_the_spot(wizard, a_list, qtbot, demo):
    box = wizard(a_list(("Essai;Nouveau;31/02/1960;Z1;GIST",)))
    forward(box, qtbot, 2)
    panel = box.preview_step.panel
    field = panel.cells_card.fields["Date de naissance"]
    assert field.property("invalid")
    field.setText("28/02/1960")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [line.verdict for line in box.presenter.lines] == [Verdict.NEW]
    forward(box, qtbot)
    assert demo.patients.count() == 33


def test_space_leaves_a_row_out_and_the_rows_left_out_are_saved(wizard, a_list, qtbot, tmp_path):
    rows = (*_NEW, "Essai;Trois;31/02/1960;Z3;GIST")
    box = wizard(a_list(rows))
    forward(box, qtbot, 2)
    step = box.preview_step
    step.table.select(2)
    qtbot.keyClick(step.table, Qt.Key.Key_Space)
    verdicts = [line.verdict for line in box.presenter.lines]
    assert verdicts == [Verdict.LEFT_OUT, Verdict.NEW, Verdict.REFUSED]
    qtbot.keyClick(step.table, Qt.Key.Key_Space)
    qtbot.keyClick(step.table, Qt.Key.Key_Space)
    assert box.steps.next_button.text() == "Import 1 row"
    forward(box, qtbot)
    assert box.left_out_button.text() == "Save the 2 rows left out…"
    box.save_left_out(str(tmp_path / "out.csv"))
    assert box.banner.text == "The rows left out are in out.csv."
    saved = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [row.split(";")[1] for row in saved[1:]] == ['"Un"', '"Trois"']
    assert "31/02/1960" in saved[2].rpartition(";")[2]


def test_a_change_of_identity_is_written_only_if_it_is_ticked(wizard, a_list, qtbot, demo):
    [known] = {hit.patient_id for hit in demo.patients.search("DEMO-0001")}
    patient = demo.patients.patient(known)
    day = patient.birth_date.iso
    row = f"{patient.birth_name}-Essai;{patient.given_names};{day};{patient.local_id};"
    box = wizard(a_list((row,)))
    forward(box, qtbot, 2)
    card = box.preview_step.panel.changes_card
    assert not card.boxes["birth_name"].isChecked()
    assert not box.steps.next_button.isEnabled()
    card.boxes["birth_name"].click()
    assert box.steps.next_button.text() == "Import 1 row"
    assert f"{patient.birth_name} → {patient.birth_name}-Essai" in remarks(box)[0]
    forward(box, qtbot)
    assert demo.patients.patient(patient.id).birth_name == f"{patient.birth_name}-Essai"


def test_a_count_filters_the_rows(wizard, a_list, qtbot):
    box = wizard(a_list())
    forward(box, qtbot, 2)
    step = box.preview_step
    assert step.filter_buttons[None].text() == "All rows 4"
    qtbot.mouseClick(step.filter_buttons[Verdict.REFUSED], Qt.MouseButton.LeftButton)
    assert [line.row_number for line in step.table.rows_model.rows] == [4]
    assert step.filter_buttons[Verdict.QUESTION].text() == "Question 2"
    assert not step.filter_buttons[Verdict.UPDATE].isVisible()


def test_another_encoding_is_tried_at_once(wizard, a_list, qtbot):
    box = wizard(a_list(_NEW))
    box.shape_step.encoding_choice.choose("mac-roman")
    qtbot.waitUntil(lambda: box.presenter.table.shape.encoding == "mac-roman")
    assert box.shape_step.rows_table.rows_model.columns[2].heading != "Prénom"
    assert box.steps.position() == 1


def test_a_wrong_encoding_is_said_and_another_choice_mends_it(wizard, a_list, qtbot):
    box = wizard(a_list(_NEW))
    box.shape_step.encoding_choice.choose("utf-16")
    qtbot.waitUntil(box.banner.isVisible)
    assert not box.steps.next_button.isEnabled()
    box.shape_step.encoding_choice.choose("cp1252")
    qtbot.waitUntil(box.steps.next_button.isEnabled)
    assert not box.banner.isVisible()


def test_a_list_without_an_identifier_cannot_go_on(wizard, a_list, qtbot):
    box = wizard(a_list(_NEW))
    forward(box, qtbot)
    for choice in box.columns_step.choices:
        choice.choose(Target.IGNORE)
    assert box.columns_step.banner.text == label(Rule.MAPPING_HAS_NO_IDENTIFIER)
    assert not box.steps.next_button.isEnabled()


def test_a_field_filled_twice_is_marked_on_both_columns(wizard, a_list, qtbot):
    box = wizard(a_list(_NEW))
    forward(box, qtbot)
    step = box.columns_step
    step.choices[0].choose(Target.LOCAL_ID)
    marked = [choice.value() for choice in step.choices if choice.property("invalid")]
    assert marked == [Target.LOCAL_ID, Target.LOCAL_ID]
    assert label(Target.LOCAL_ID) in step.banner.text


def test_a_remembered_mapping_reads_the_next_list_of_its_kind(wizard, a_list, qtbot, demo):
    box = wizard(a_list(_NEW))
    forward(box, qtbot)
    box.columns_step.choices[4].choose(Target.HISTORY)
    box.columns_step.name_field.setText("Liste du SIH")
    box.columns_step.remember_button.click()
    assert [mapping.name for mapping in demo.imports.mappings()] == ["Liste du SIH"]
    box.reject()
    again = wizard(a_list(_NEW))
    forward(again, qtbot)
    assert again.columns_step.mapping_choice.currentText() == "Liste du SIH"
    assert again.columns_step.choices[4].value() is Target.HISTORY


@pytest.mark.parametrize("text", ["", "%PDF-1.4"])
def test_a_file_that_is_no_list_is_said_and_another_may_be_chosen(wizard, tmp_path, a_list, text):
    path = tmp_path / "broken.csv"
    path.write_text(text)
    box = wizard(path)
    expected = Fault.TABLE_FORMAT_UNKNOWN if text else Fault.TABLE_EMPTY
    assert box.banner.text == label(expected)
    assert box.steps.position() == 0
    box.file_step.picked.emit(a_list(_NEW))
    assert not box.banner.isVisible()
    assert box.steps.position() == 1


def test_a_list_is_dropped_on_the_first_step(wizard, a_list):
    box = wizard()
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(a_list(_NEW)))])
    drop = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(
        QPoint(20, 20), Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(box.file_step, enter)
    QApplication.sendEvent(box.file_step, drop)
    assert box.presenter.table is not None


def test_the_file_is_chosen_without_blocking(wizard, a_list, qtbot):
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    box = wizard()
    qtbot.mouseClick(box.file_step.choose_button, Qt.MouseButton.LeftButton)
    chooser = box.findChild(QFileDialog)
    chooser.fileSelected.emit(str(a_list(_NEW)))
    chooser.reject()
    assert box.steps.position() == 1


def test_going_back_keeps_the_choices(wizard, a_list, qtbot):
    box = wizard(a_list(_NEW))
    forward(box, qtbot)
    box.columns_step.choices[4].choose(Target.HISTORY)
    forward(box, qtbot)
    qtbot.mouseClick(box.steps.back_button, Qt.MouseButton.LeftButton)
    assert box.columns_step.choices[4].value() is Target.HISTORY


def test_nothing_to_import_is_no_import(wizard, a_list, qtbot, demo):
    box = wizard(a_list(("Essai;Nouveau;31/02/1960;Z1;GIST",)))
    forward(box, qtbot, 2)
    assert not box.steps.next_button.isEnabled()
    box.reject()
    assert demo.patients.count() == 32


def test_a_patient_entered_meanwhile_stops_the_import_and_is_asked_about(
    wizard, a_list, qtbot, demo
):
    box = wizard(a_list(_NEW))
    forward(box, qtbot, 2)
    patient, case = demo.patients.new_case()
    twin = replace(
        patient, birth_name="Essai", given_names="Un", birth_date=PartialDate(1960, 2, 28)
    )
    demo.patients.save(twin, case)
    forward(box, qtbot)
    assert box.banner.text == label(Rule.IMPORT_HAS_QUESTIONS)
    assert box.preview_step.panel.line.verdict is Verdict.QUESTION
    assert box.steps.cancel_button.isEnabled()
    assert demo.patients.count() == 33


def test_what_another_window_changed_meanwhile_is_looked_at_first(wizard, a_list, qtbot, demo):
    [known] = {hit.patient_id for hit in demo.patients.search("DEMO-0001")}
    before = demo.patients.patient(known)
    names = f"{before.birth_name}-Essai;{before.given_names}"
    box = wizard(a_list((f"{names};{before.birth_date.iso};{before.local_id};",)))
    forward(box, qtbot, 2)
    box.preview_step.panel.changes_card.boxes["birth_name"].click()
    meanwhile, _ = demo.patients.save(replace(before, used_name="Autrement"))
    forward(box, qtbot)
    assert box.banner.text == label(Rule.CHANGED_SINCE)
    assert demo.patients.patient(known) == meanwhile
    # The preview shows the patient as he is now: what is imported then was seen.
    assert box.preview_step.panel.line.known.patient == meanwhile
    forward(box, qtbot)
    after = demo.patients.patient(known)
    assert (after.birth_name, after.used_name) == (f"{before.birth_name}-Essai", "Autrement")


def test_a_closed_wizard_is_freed(wizard, a_list):
    box = wizard(a_list(_NEW))
    alive = weakref.ref(box)
    box.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(box)
    del box
    gc.collect()
    assert alive() is None


ASIDE = "IPP;Patient suivi;Date de naissance;Diagnostic;Lésion;Ville"
_ASIDE = (
    "Z1;ESSAI Un;28/02/1960;GIST;Sarcome du bras;Nantes",
    "Z2;ESSAI Deux;01/03/1961;GIST;Liposarcome;Rennes",
    ";ESSAI Trois;02/03/1961;GIST;Thymome;Rennes",
)


def test_a_column_of_names_or_diagnoses_left_aside_is_said_before_the_import(
    wizard, a_list, qtbot, demo
):
    box = wizard(a_list(_ASIDE, ASIDE))
    forward(box, qtbot)
    said = box.columns_step.aside_banner
    for heading in ("Patient suivi", "Lésion"):
        choice = box.columns_step.choices[ASIDE.split(";").index(heading)]
        choice.choose(Target.IGNORE)
    assert said.isVisible()
    assert said.text == (
        "Left aside, though it looks like names: “Patient suivi”. "
        "Left aside, though it looks like diagnoses: “Lésion”. Nothing of it will be imported."
    )
    # It blocks nothing, and is said once more where the import begins.
    forward(box, qtbot)
    assert box.preview_step.aside_banner.isVisible()
    assert box.preview_step.aside_banner.text == said.text
    assert box.steps.next_button.isEnabled()
    box.steps.go_to(2)
    box.columns_step.choices[1].choose(Target.FULL_NAME)
    box.columns_step.choices[4].choose(Target.HISTORY)
    assert not said.isVisible()


def test_a_new_patient_without_any_name_is_a_warning_that_is_counted(wizard, a_list, qtbot, demo):
    box = wizard(a_list(("Z1;Essai;Un;GIST", "Z2;;;GIST"), "IPP;Nom;Prénom;Diagnostic"))
    forward(box, qtbot, 2)
    step = box.preview_step
    assert step.nameless_button.isVisible()
    assert step.nameless_button.text() == "Without a name 1"
    qtbot.mouseClick(step.nameless_button, Qt.MouseButton.LeftButton)
    assert [line.number for line in step.table.rows_model.rows] == ["Z2"]
    assert remarks(box) == ["A patient without a name · Network NETSARC+, by the tumour family"]
    assert tone_of(step.table.current()) is Tone.ATTENTION
    forward(box, qtbot)
    assert demo.patients.count() == 34
    assert "New: 2 · Without a name: 1" in box.outcome.text_label.text()


UNNUMBERED = "Nom;Prénom;Date de naissance;Diagnostic"
_UNNUMBERED = (
    "Essai;Un;28/02/1960;GIST",
    "Essai;Deux;01/03/1961;GIST",
    "Essai;Un;28/02/1960;Thymome",
)


def test_a_list_without_numbers_is_numbered_on_request_and_known_the_next_day(
    wizard, a_list, qtbot, demo
):
    box = wizard(a_list(_UNNUMBERED, UNNUMBERED))
    forward(box, qtbot)
    line = box.columns_step.numbering
    assert line.isVisible()
    assert not line.box.isChecked()
    line.box.click()
    line.prefix_field.clear()
    qtbot.keyClicks(line.prefix_field, " ")
    assert not box.steps.next_button.isEnabled()
    assert box.columns_step.banner.text == label(Rule.NUMBER_PREFIX_MISSING)
    line.prefix_field.clear()
    qtbot.keyClicks(line.prefix_field, "RCP-")
    forward(box, qtbot)
    # Two rows of one patient are one number.
    assert [one.number for one in box.presenter.lines] == ["RCP-0001", "RCP-0002", ""]
    forward(box, qtbot)
    assert demo.patients.count() == 35
    box.accept()
    more = (*_UNNUMBERED, "Essai;Trois;02/03/1962;GIST")
    again = wizard(a_list(more, UNNUMBERED))
    forward(again, qtbot)
    again.columns_step.numbering.box.click()
    again.columns_step.numbering.prefix_field.setText("RCP-")
    again.columns_step.numbering.prefix_field.textEdited.emit("RCP-")
    forward(again, qtbot)
    asked = [one for one in again.presenter.lines if one.verdict is Verdict.QUESTION]
    assert {one.cause for one in asked} == {Cause.NAMES_AND_DATE}
    again.presenter.same_for_all(Cause.NAMES_AND_DATE)
    assert [one.number for one in again.presenter.lines if one.verdict is Verdict.NEW] == [
        "RCP-0003"
    ]
    forward(again, qtbot)
    assert demo.patients.count() == 36
    demo.history.undo()
    demo.history.undo()
    assert demo.patients.count() == 32


def test_a_list_with_a_column_of_numbers_is_not_offered_others(wizard, a_list, qtbot):
    box = wizard(a_list(_NEW))
    forward(box, qtbot)
    assert not box.columns_step.numbering.isVisible()
