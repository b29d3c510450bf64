import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.presentation import Missing, PerformanceStatus
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.room.discretion import Discretion
from mdtboard.ui.room.state_part import StateDialog, StatePart
from tests.ui.room.test_room import open_room, start


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    [part] = [part for part in page.parts if isinstance(part, StatePart)]
    return page, keys, part


def opened(room):
    _page, keys, part = room
    keys.press(Qt.Key.Key_F3)
    assert isinstance(part.dialog, StateDialog)
    return part.dialog


def test_f3_corrects_the_state_of_the_patient_without_leaving_the_room(room, demo):
    page = room[0]
    heard = page.presenter.current.presentation.id
    panel = opened(room).panel
    panel.performance_combo.setCurrentIndex(list(PerformanceStatus).index(PerformanceStatus.PS2))
    panel.performance_combo.activated.emit(panel.performance_combo.currentIndex())
    panel.g8_field.setFocus()
    panel.g8_field.setText("13,5")
    panel.closed.emit()
    saved = demo.meetings.presented(heard).presentation
    assert (saved.performance, saved.g8_half_points) == (PerformanceStatus.PS2, 27)
    assert page.presenter.current.presentation.performance is PerformanceStatus.PS2
    assert page.isVisible()


def test_closing_the_fields_keeps_what_is_half_typed(room, demo):
    page = room[0]
    heard = page.presenter.current.presentation.id
    dialog = opened(room)
    dialog.panel.question_field.set_text("Marge <R1> : reprise ?")
    dialog.reject()
    assert demo.meetings.presented(heard).presentation.question == "Marge <R1> : reprise ?"


def test_in_discreet_mode_the_fields_name_nobody(room):
    page = room[0]
    Discretion(page).set_on(True)
    found = page.presenter.current
    panel = opened(room).panel
    shown = f"{panel.title_label.text()} {panel.note_label.text()}"
    assert found.case.number in shown
    assert found.patient.birth_name.casefold() not in shown.casefold()
    assert found.patient.local_id not in shown


def test_what_is_missing_leads_to_the_case_form_over_the_room(room, qtbot):
    page = room[0]
    opened(room).panel.field_requested.emit(Missing.STAGE)
    [form] = page.window().findChildren(CaseForm)
    assert page.isVisible()
    with qtbot.waitSignal(form.finished):
        form.reject()


def test_a_score_that_no_scale_has_is_not_lost_by_closing(room, demo):
    page = room[0]
    heard = page.presenter.current.presentation.id
    dialog = opened(room)
    dialog.panel.karnofsky_field.setText("75")
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.panel.karnofsky_field.text() == "75"
    dialog.panel.karnofsky_field.setText("70")
    dialog.reject()
    assert demo.meetings.presented(heard).presentation.karnofsky == 70
