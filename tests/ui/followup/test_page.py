import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mdtboard.domain.errands import ErrandState
from mdtboard.domain.ids import CaseId
from mdtboard.ui.cases.shown import read_case
from mdtboard.ui.cases.tabs import BoardsTab
from mdtboard.ui.followup.buttons import ErrandButtons
from mdtboard.ui.followup.dialog import ErrandDialog
from mdtboard.ui.followup.moves import Move
from mdtboard.ui.followup.page import FollowUpPage
from mdtboard.ui.followup.presenter import Heap
from mdtboard.ui.shell import Destination, Screen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(shell, shown):
    return shown(FollowUpPage(shell))


def lines(page):
    return page.table.rows_model.rows


def cell(page, place, heading):
    columns = page.table.rows_model.columns
    [column] = [column for column in columns if column.heading == heading]
    return column.text(lines(page)[place])


def go(page, word):
    page.search_line.setText(word)
    page.table.selectRow(0)
    page.table.setFocus()


def test_each_thing_asked_for_is_a_line_with_its_state(page):
    assert page.heap_tabs.tabText(0).endswith("4")
    found = {cell(page, n, "What"): cell(page, n, "State") for n in range(4)}
    assert found["Referral to another board: RCP nationale"] == "Answer awaited"
    assert found["Examination: TEP"] == "To obtain"
    assert found["Second reading"] == "To send"
    assert found["New presentation"].startswith("On the agenda of ")


def test_a_referral_is_answered_from_the_keyboard(page, dialog, board, qtbot):
    go(page, "nationale")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    asked = dialog(page, ErrandDialog)
    QTest.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "answered" in asked.fields.widgets["answer"].accessibleDescription()
    asked.fields.widgets["answer"].setPlainText("Résection proposée")
    QTest.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.search_line.clear()
    assert len(lines(page)) == 3
    page.heap_tabs.setCurrentIndex(list(Heap).index(Heap.ENDED))
    [line] = lines(page)
    assert (line.state, line.errand.answer) == (ErrandState.ANSWERED, "Résection proposée")
    assert "Résection proposée" in page.words_label.text()
    [reopen] = page.move_buttons.made
    QTest.mouseClick(reopen, LEFT)
    assert lines(page) == ()


def test_an_examination_is_obtained_without_words_and_undone(page, dialog, services):
    go(page, "tep")
    page.end_action.trigger()
    asked = dialog(page, ErrandDialog)
    QTest.mouseClick(asked.save_button, LEFT)
    assert len(services.errands.open()) == 3
    services.history.undo()
    assert len(services.errands.open()) == 4


def test_what_is_no_longer_wanted_asks_why(page, dialog, services):
    go(page, "new presentation")
    page.drop_action.trigger()
    asked = dialog(page, ErrandDialog)
    QTest.mouseClick(asked.save_button, LEFT)
    assert asked.isVisible()
    asked.fields.widgets["answer"].setPlainText("Décès")
    QTest.mouseClick(asked.save_button, LEFT)
    assert len(services.errands.open()) == 3


def test_the_question_to_the_other_board_is_changed(page, dialog, services):
    go(page, "nationale")
    page.change_action.trigger()
    asked = dialog(page, ErrandDialog)
    asked.fields.widgets["question"].setPlainText("Exérèse possible ?")
    asked.fields.widgets["responsible"].setText("Dr Martin")
    QTest.mouseClick(asked.save_button, LEFT)
    assert "Exérèse possible ?" in page.words_label.text()
    assert cell(page, 0, "Responsible") == "Dr Martin"


def test_enter_opens_the_agenda_of_a_new_presentation_and_the_readings(page, shell, board):
    go(page, "new presentation")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert shell.went[-1].screen is Screen.MEETINGS
    assert shell.went[-1].meeting_id == board.later
    go(page, "second reading")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert shell.went[-1].screen is Screen.READINGS
    page.case_action.trigger()
    assert (shell.went[-1].screen, shell.went[-1].section) == (Screen.CASES, "boards")


def test_it_opens_on_the_heap_or_the_case_that_somebody_came_for(page, board):
    page.arrive(Destination(screen=Screen.FOLLOW_UP, section="referral"))
    assert len(lines(page)) == 1
    case_id = CaseId(board.row(3).case.id)
    page.arrive(Destination(screen=Screen.FOLLOW_UP, case_id=case_id))
    assert page.table.current().errand.case_id == case_id


def test_the_case_file_lists_it_and_answers_it_there(shell, board, qtbot, dialog):
    tab = BoardsTab(shell)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_case(read_case(shell.services, CaseId(board.row(2).case.id)))
    [buttons] = tab.findChildren(ErrandButtons)
    assert buttons.moves() == (Move.END, Move.CHANGE, Move.DROP)
    buttons.begin(Move.END)
    asked = dialog(tab, ErrandDialog)
    asked.fields.widgets["answer"].setPlainText("Résection proposée")
    QTest.mouseClick(asked.save_button, LEFT)
    assert board.services.errands.of_case(CaseId(board.row(2).case.id))[0].state is (
        ErrandState.ANSWERED
    )


def test_an_examination_asked_for_is_missing_at_the_next_meeting_until_it_is_there(board):
    services = board.services
    row = board.row(3)
    services.meetings.put_on_agenda(board.later, CaseId(row.case.id))
    found = services.meetings.agenda(board.later)
    [heard] = [each for each in found if each.case.id == row.case.id]
    assert "examination" in {item.value for item in heard.missing}
    assert [errand.what for errand in heard.to_obtain] == ["TEP"]
    assert "examination" not in {item.value for item in board.row(3).missing}
    [line] = services.errands.of_case(CaseId(row.case.id))
    services.errands.end(line.errand, services.desk.today(), "SUV 12")
    found = services.meetings.agenda(board.later)
    [heard] = [each for each in found if each.case.id == row.case.id]
    assert "examination" not in {item.value for item in heard.missing}
