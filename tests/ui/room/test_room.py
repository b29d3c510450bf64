from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import PresentationStep
from mdtboard.ui.room.closing_part import ClosingPart
from mdtboard.ui.shell import Destination, Screen
from tests.keys import CONTROL, SHIFT, Keyboard

KEY = Qt.Key


def open_room(window, qtbot):
    window.go(Destination(screen=Screen.ROOM))
    page = window.page
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.start_button)
    return page, Keyboard()


def start(page, keys, qtbot):
    QApplication.setKeyboardInputInterval(1)  # the same letter twice is two choices here
    keys.press(KEY.Key_Space)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.decision.line_edit)
    assert page.presenter.meeting.step is MeetingStep.LIVE


def test_a_decision_is_recorded_from_the_keyboard_alone(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    first = page.presenter.current
    keys.type("Résection R0, marge <R1>")
    keys.press(KEY.Key_Tab)
    keys.type("kerou")
    keys.press(KEY.Key_Tab)
    keys.type("3w")
    keys.press(KEY.Key_Tab)
    keys.type("C")
    keys.press(KEY.Key_Return, CONTROL)
    row = demo.meetings.presented(first.presentation.id)
    assert row.presentation.step is PresentationStep.DECIDED
    decision = row.decision
    assert decision.step is DecisionStep.RECORDED
    assert decision.text == "Résection R0, marge <R1>"
    assert decision.responsible == "Dr Kérouedan-Lys"
    assert decision.responsible_id is not None
    assert (decision.deadline - demo.desk.today()).days == 21
    assert decision.guideline is GuidelineFollowed.FOLLOWED
    assert page.presenter.current.presentation.id != first.presentation.id
    assert QApplication.focusWidget() is page.decision.line_edit


def test_what_is_typed_is_in_the_file_before_anything_is_recorded(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    shown = page.presenter.current.presentation.id
    keys.type("Texte à moitié")

    def saved():
        decision = demo.meetings.presented(shown).decision
        assert decision is not None
        assert decision.line == "Texte à moitié"

    qtbot.waitUntil(saved, timeout=1500)
    assert page.decision.line_edit.text() == "Texte à moitié"


def test_leaving_a_case_keeps_its_draft_and_coming_back_shows_it(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    first = page.presenter.current.presentation.id
    keys.type("En suspens")
    keys.press(KEY.Key_PageDown, CONTROL)
    assert page.presenter.current.presentation.id != first
    assert page.decision.line_edit.text() == ""
    keys.press(KEY.Key_PageUp, CONTROL)
    assert page.presenter.current.presentation.id == first
    assert page.decision.line_edit.text() == "En suspens"


def test_a_case_is_deferred_with_a_reason_without_a_dialog(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    first = page.presenter.current
    keys.press(KEY.Key_F7)
    keys.type("Scanner en attente")
    keys.press(KEY.Key_Return)
    row = demo.meetings.presented(first.presentation.id)
    assert row.presentation.step is PresentationStep.DEFERRED
    assert row.presentation.deferral_reason == "Scanner en attente"
    assert page.presenter.current.presentation.id != first.presentation.id
    assert page.decision.isVisible()


def test_an_empty_deferral_says_what_is_missing_and_loses_nothing(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    keys.press(KEY.Key_F7)
    keys.press(KEY.Key_Return)
    assert page.defer_bar.error_label.isVisible()
    keys.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is page.decision.line_edit


def test_recording_nothing_says_so_beside_the_buttons(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    keys.press(KEY.Key_Return, CONTROL)
    assert "advised" in page.decision.error_label.text()


def test_undo_goes_back_to_the_case_it_changes(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    first = page.presenter.current
    keys.type("Chirurgie")
    keys.press(KEY.Key_Return, CONTROL)
    assert page.presenter.current.presentation.id != first.presentation.id
    keys.press(KEY.Key_Z, CONTROL)
    assert page.presenter.current.presentation.id == first.presentation.id
    assert demo.meetings.presented(first.presentation.id).decision.step is DecisionStep.DRAFT
    assert first.case.number in window.notice.text


def test_attendance_is_taken_by_typing_a_name(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    keys.press(KEY.Key_F4)
    keys.type("diaba")
    keys.press(KEY.Key_Return)
    there = {
        line.name
        for line in demo.meetings.attendance(page.presenter.meeting.id)
        if line.mode is AttendanceMode.PRESENT
    }
    assert there == {"Pr Diabaté-Morin"}
    keys.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is page.decision.line_edit


def test_a_case_moves_on_the_agenda_by_keys(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    meeting_id = page.presenter.meeting.id
    first, second, *_ = [r.presentation.id for r in demo.meetings.agenda(meeting_id)]
    keys.press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    after = [r.presentation.id for r in demo.meetings.agenda(meeting_id)]
    assert after[:2] == [second, first]


def shown_dialogs():
    widgets = QApplication.topLevelWidgets()
    return {w for w in widgets if isinstance(w, QDialog) and w.isVisible()}


def test_the_whole_meeting_shows_no_dialog_and_ends_in_one_place(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    meeting_id = page.presenter.meeting.id
    before = shown_dialogs()
    for place in range(12):
        if place == 5:
            keys.press(KEY.Key_F7)
            keys.type("Imagerie")
            keys.press(KEY.Key_Return)
            continue
        keys.type(f"Avis {place}")
        if place >= 10:  # the register lane asks for the guideline
            for _ in range(3):
                keys.press(KEY.Key_Tab)
            keys.type("C")
            keys.press(KEY.Key_Tab)
            keys.type("Référentiel 2026")
        keys.press(KEY.Key_Return, CONTROL)
        assert shown_dialogs() == before
    [closing] = [part for part in page.parts if isinstance(part, ClosingPart)]
    keys.press(KEY.Key_E, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is closing.panel.all_button)
    keys.press(KEY.Key_Return)
    assert shown_dialogs() == before
    assert demo.meetings.meeting(meeting_id).step is MeetingStep.CLOSED
    validated = [row for row in demo.meetings.agenda(meeting_id) if row.validated]
    assert len(validated) == 11


def test_a_validated_case_offers_an_amendment_only(window, qtbot, demo):
    [held] = [line for line in demo.meetings.lines() if line.step is MeetingStep.HELD]
    window.go(Destination(screen=Screen.ROOM, meeting_id=held.id))
    page = window.page
    done = [row for row in demo.meetings.agenda(held.id) if row.validated]
    page.presenter.choose(done[0].presentation.id)
    assert page.decision.amend_button.isVisible()
    assert not page.decision.record_button.isVisible()
    assert page.decision.line_edit.isReadOnly()
    qtbot.mouseClick(page.decision.amend_button, Qt.MouseButton.LeftButton)
    keys = Keyboard()
    keys.type("Relecture")
    keys.press(KEY.Key_Return)
    assert demo.meetings.presented(done[0].presentation.id).decision.revision == 2
    assert page.decision.record_button.isVisible()
