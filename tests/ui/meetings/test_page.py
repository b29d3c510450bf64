import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit

from mdtboard.domain.errors import Rule
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import Lane, PerformanceStatus, Reason
from mdtboard.ui.labels import label
from mdtboard.ui.meetings.position_dialog import PositionDialog
from mdtboard.ui.places import Destination, Screen
from tests.builders import fell_short

LEFT = Qt.MouseButton.LeftButton


def order(page):
    return [row.id for row in page.table.rows_model.rows if row.id is not None]


def go_to_later(page):
    """Show the meeting of two weeks from now, six cases in one lane."""
    meeting = page.shell.services.meetings.lines()[0]
    page.arrive(Destination(screen=Screen.MEETINGS, meeting_id=meeting.id))
    return meeting


def on_case(page, qtbot, place):
    page.table.select(order(page)[place])
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    return page.table.chosen()


def test_arriving_with_a_meeting_shows_it(page):
    meeting = go_to_later(page)
    assert page.meetings.meeting.id == meeting.id
    assert page.list_panel.list.current() == meeting.id
    assert len(order(page)) == 6


def test_a_meeting_is_planned_by_keys_alone(page, qtbot):
    before = page.shell.services.meetings.lines()
    page.list_panel.list.setFocus()
    QTest.keyClick(page.list_panel.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    field = page.list_panel.plan_panel.day_field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Return)
    after = page.shell.services.meetings.lines()
    assert len(after) == len(before) + 1
    assert page.meetings.meeting.id not in {line.id for line in before}
    assert not page.list_panel.plan_panel.isVisible()
    assert "Expected" in page.shell.said[0]


def test_a_taken_day_is_said_beside_the_field(page, write, qtbot):
    page.plan_action.trigger()
    panel = page.list_panel.plan_panel
    panel.day_field.set_value(page.meetings.meeting.held_on)
    QTest.mouseClick(panel.plan_button, LEFT)
    assert "already" in panel.form.error(panel.day_field)
    QTest.mouseClick(panel.cancel_button, LEFT)
    assert not panel.isVisible()


def test_several_cases_are_added_without_leaving_the_line(page, qtbot, write):
    go_to_later(page)
    line = page.agenda_panel.add_line
    line.setFocus()
    for number in ("D-0001", "D-0003"):
        write(line, number)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert line.text() == ""
        assert line.hasFocus()
    assert len(order(page)) == 8
    write(line, "D-0003")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(order(page)) == 8
    assert "already" in page.agenda_panel.said_label.text()


def test_a_name_without_accents_finds_the_case(page, write):
    line = page.agenda_panel.add_line
    line.setFocus()
    write(line, "lefevre")
    line.search_now()
    assert line.popup.isVisible()
    assert line.list.rows[0].title.startswith("LEFÈVRE")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.popup.isVisible()


def test_what_nobody_is_called_is_said(page, write):
    line = page.agenda_panel.add_line
    line.setFocus()
    write(line, "zzz")
    before = len(order(page))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [row.enabled for row in line.list.rows] == [False]
    assert len(order(page)) == before


def test_delete_takes_a_case_off_and_goes_to_the_next(page, qtbot):
    go_to_later(page)
    before = order(page)
    on_case(page, qtbot, 1)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert order(page) == [before[0], *before[2:]]
    assert page.table.chosen().id == before[2]
    assert "Ctrl+Z" in page.shell.said[-1]


def test_the_keys_move_a_case(page, qtbot):
    go_to_later(page)
    before = order(page)
    on_case(page, qtbot, 0)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(page)[:2] == [before[1], before[0]]
    assert page.table.chosen().id == before[0]
    QTest.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(page) == before


def test_a_case_moves_to_a_position_typed(page, qtbot):
    go_to_later(page)
    before = order(page)
    on_case(page, qtbot, 0)
    page.agenda_panel.position_action.trigger()
    [dialog] = page.findChildren(PositionDialog)
    dialog.number_field.setValue(3)
    QTest.mouseClick(dialog.move_button, LEFT)
    assert order(page) == [before[1], before[2], before[0], *before[3:]]


def drag(page, id_, where):
    table, port = page.table, page.table.viewport()
    places = [row.id for row in table.rows_model.rows]
    row = places.index(id_)
    start = QPoint(60, table.rowViewportPosition(row) + 10)
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, start + QPoint(0, 20))
    QTest.mouseMove(port, where)
    QTest.mouseRelease(port, LEFT, pos=where)


def test_a_case_is_dragged_to_its_place(page):
    go_to_later(page)
    before = order(page)
    third = page.table.rowViewportPosition(3)
    drag(page, before[0], QPoint(60, third + page.table.rowHeight(3) - 4))
    assert order(page)[:3] == [before[1], before[2], before[0]]


def test_a_case_dragged_under_the_other_heading_changes_lane(page):
    today = page.shell.services.meetings.lines()[1]
    page.arrive(Destination(screen=Screen.MEETINGS, meeting_id=today.id))
    table = page.table
    first = order(page)[0]
    table.verticalScrollBar().setValue(0)
    page.resize(1180, 1100)
    QApplication.processEvents()
    rows = table.rows_model.rows
    heading = next(i for i, r in enumerate(rows) if r.id is None and r.lane is Lane.REGISTER)
    drag(page, first, QPoint(60, table.rowViewportPosition(heading + 1) + 4))
    assert page.shell.services.meetings.presented(first).presentation.lane is Lane.REGISTER


def test_escape_gives_up_a_drag(page):
    go_to_later(page)
    before = order(page)
    port = page.table.viewport()
    start = QPoint(60, page.table.rowViewportPosition(1) + 10)
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, start + QPoint(0, 120))
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, LEFT, pos=start + QPoint(0, 120))
    assert order(page) == before


def test_the_arrows_pass_over_headings(page, qtbot):
    today = page.shell.services.meetings.lines()[1]
    page.arrive(Destination(screen=Screen.MEETINGS, meeting_id=today.id))
    on_case(page, qtbot, 0)
    seen = []
    for _ in range(len(order(page)) + 2):
        seen.append(page.table.chosen().id)
        QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert seen[:-2] == order(page)
    QTest.keyClick(page.table, Qt.Key.Key_Home)
    for _ in range(20):
        QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert page.table.chosen().id == order(page)[0]


def test_f2_goes_to_the_question_and_what_is_typed_is_saved(page, qtbot, write):
    go_to_later(page)
    case = on_case(page, qtbot, 5)
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    field = page.case_panel.question_field
    qtbot.waitUntil(field.hasFocus)
    write(field, "Curage élargi ?")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    saved = page.shell.services.meetings.presented(case.id).presentation
    assert saved.question == "Curage élargi ?"
    QTest.keyClick(page.case_panel.reason_combo, Qt.Key.Key_Escape)
    assert not page.case_panel.isVisible()
    assert page.table.hasFocus()


def test_each_field_of_a_case_is_saved_as_it_is_left(page, qtbot, write):
    go_to_later(page)
    case = on_case(page, qtbot, 2)
    page.edit_case_action.trigger()
    panel = page.case_panel
    panel.reason_combo.setCurrentIndex(list(Reason).index(Reason.RELAPSE))
    panel.reason_combo.activated.emit(panel.reason_combo.currentIndex())
    states = list(PerformanceStatus)
    panel.performance_combo.setCurrentIndex(states.index(PerformanceStatus.PS2))
    panel.performance_combo.activated.emit(panel.performance_combo.currentIndex())
    panel.requester_field.setFocus()
    panel.requester_field.selectAll()
    write(panel.requester_field, "Dr Inconnu")
    panel.frailty_field.setFocus()
    write(panel.frailty_field, "G8 14")
    panel.summary_field.setFocus()
    write(panel.summary_field, "Résumé")
    QTest.mouseClick(panel.lane_chips.chips[1], LEFT)
    saved = page.shell.services.meetings.presented(case.id).presentation
    assert saved.reason is Reason.RELAPSE
    assert saved.performance is PerformanceStatus.PS2
    assert (saved.requester, saved.frailty, saved.summary) == ("Dr Inconnu", "G8 14", "Résumé")
    assert saved.lane is Lane.REGISTER


def test_scores_are_saved_as_they_are_left_and_undone(page, qtbot, write):
    go_to_later(page)
    case = on_case(page, qtbot, 2)
    page.edit_case_action.trigger()
    panel = page.case_panel
    for field, typed in ((panel.karnofsky_field, "80 %"), (panel.g8_field, "13,5")):
        field.setFocus()
        write(field, typed)
    panel.question_field.setFocus()
    presented = page.shell.services.meetings.presented
    saved = presented(case.id).presentation
    assert (saved.karnofsky, saved.g8_half_points) == (80, 27)
    assert (panel.karnofsky_field.text(), panel.g8_field.text()) == ("80", "13.5")
    page.shell.services.history.undo()
    assert presented(case.id).presentation.g8_half_points is None
    assert panel.g8_field.text() == ""


def test_a_score_out_of_its_scale_is_refused_in_words_and_not_kept(page, qtbot, write):
    go_to_later(page)
    case = on_case(page, qtbot, 2)
    page.edit_case_action.trigger()
    panel = page.case_panel
    panel.karnofsky_field.setFocus()
    write(panel.karnofsky_field, "85")
    panel.question_field.setFocus()
    said = panel.form.error(panel.karnofsky_field)
    assert said == label(Rule.KARNOFSKY_OUT_OF_RANGE)
    assert panel.karnofsky_field.text() == "85"
    write(panel.question_field, "Et l’âge ?")
    panel.question_field.flush()
    assert panel.karnofsky_field.text() == "85", "what is to be mended was wiped"
    assert page.shell.services.meetings.presented(case.id).presentation.karnofsky is None
    panel.karnofsky_field.setFocus()
    panel.karnofsky_field.selectAll()
    write(panel.karnofsky_field, "90")
    panel.question_field.setFocus()
    assert panel.form.error(panel.karnofsky_field) == ""
    assert page.shell.services.meetings.presented(case.id).presentation.karnofsky == 90


def test_undo_shows_the_former_words_in_the_field(page, qtbot, write):
    go_to_later(page)
    case = on_case(page, qtbot, 5)
    page.edit_case_action.trigger()
    field = page.case_panel.question_field
    write(field, "Curage ?")
    field.flush()
    page.shell.services.history.undo()
    assert field.text() == ""
    assert page.shell.services.meetings.presented(case.id).presentation.question == ""


def test_going_to_another_case_saves_what_was_being_typed(page, qtbot, write):
    go_to_later(page)
    case = on_case(page, qtbot, 5)
    page.edit_case_action.trigger()
    write(page.case_panel.question_field, "Curage ?")
    page.table.select(order(page)[0])
    assert page.shell.services.meetings.presented(case.id).presentation.question == "Curage ?"
    first = page.shell.services.meetings.presented(order(page)[0]).presentation
    assert page.case_panel.question_field.text() == first.question


def test_the_meeting_is_changed_in_place(page, write):
    go_to_later(page)
    QTest.mouseClick(page.heading.edit_button, LEFT)
    form = page.heading.form
    form.place_field.setFocus()
    form.place_field.selectAll()
    write(form.place_field, "Salle des Écoles")
    form.chair_field.setFocus()
    form.chair_field.selectAll()
    write(form.chair_field, "diabate")
    QTest.keyClick(form.chair_field, Qt.Key.Key_Return)
    form.minutes_field.setValue(90)
    QTest.keyClick(form.minutes_field, Qt.Key.Key_Return)
    meeting = page.shell.services.meetings.meeting(page.meetings.meeting.id)
    assert (meeting.place, meeting.minutes) == ("Salle des Écoles", 90)
    assert "Diabaté-Morin" in page.heading.people_label.text()


def test_a_chair_who_is_not_known_is_told_under_the_name_and_changes_nothing(page, write):
    go_to_later(page)
    QTest.mouseClick(page.heading.edit_button, LEFT)
    form = page.heading.form
    before = page.shell.services.meetings.meeting(page.meetings.meeting.id)
    form.chair_field.setFocus()
    form.chair_field.selectAll()
    write(form.chair_field, "Dr Personne")
    form.place_field.setFocus()
    assert form.form.error(form.chair_field)
    assert page.shell.services.meetings.meeting(before.id) == before
    page.refresh()
    assert form.chair_field.text() == "Dr Personne"
    form.chair_field.setFocus()
    form.chair_field.selectAll()
    write(form.chair_field, "diabate")
    form.place_field.setFocus()
    assert not form.form.error(form.chair_field)
    assert "Diabaté-Morin" in page.heading.people_label.text()


def test_the_buttons_lead_to_the_room_and_the_documents(page):
    meeting = go_to_later(page)
    QTest.mouseClick(page.heading.room_button, LEFT)
    QTest.mouseClick(page.heading.documents_button, LEFT)
    assert [(d.screen, d.meeting_id) for d in page.shell.went] == [
        (Screen.ROOM, meeting.id),
        (Screen.DOCUMENTS, meeting.id),
    ]


def test_an_empty_board_offers_to_set_one_up(page_over, services):
    page = page_over(services)
    assert page.nothing.isVisible()
    QTest.mouseClick(page.nothing.action_button, LEFT)
    assert page.shell.went[0].section == "boards"


def test_arriving_to_plan_asks_for_the_day(page, qtbot):
    page.arrive(Destination(screen=Screen.MEETINGS, section="plan"))
    assert page.list_panel.plan_panel.isVisible()


def test_a_case_tells_a_screen_reader_what_is_missing(page):
    go_to_later(page)
    model = page.table.rows_model
    spoken = [
        model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(5)
    ]
    assert "Missing. Clinician: frailty. Expert centre: second reading" in spoken
    assert "Second reading awaited" in spoken


def test_every_control_has_a_name(page, qtbot):
    go_to_later(page)
    on_case(page, qtbot, 0)
    page.edit_case_action.trigger()
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    nameless = [
        child
        for kind in kinds
        for child in page.findChildren(kind)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and child.isVisible()
        and not child.accessibleName()
        and not (isinstance(child, QAbstractButton) and child.text())
        and child.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


@pytest.mark.parametrize("width", [1000, 1600])
def test_the_agenda_fits_its_width(page, qtbot, width):
    page.resize(width, 720)
    QApplication.processEvents()
    assert page.table.horizontalScrollBar().maximum() == 0


def test_a_meeting_that_fell_short_of_its_quorum_says_so_in_the_list(page):
    fell_short(page.shell.services)
    [item] = [one for one in page.list_panel.list.items if one.key and one.step is MeetingStep.HELD]
    assert item.warning == "Quorum not met: 2 decisions"
    assert item.words.endswith(", Quorum not met: 2 decisions")
