"""What is missing on the agenda: letters that fit, and marks that lead to their fields."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from mdtboard.domain.patient import Information
from mdtboard.domain.presentation import Lane, Missing, PerformanceStatus, Timing
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.meetings import words
from mdtboard.ui.meetings.agenda_cells import draw_missing
from mdtboard.ui.meetings.lines import AgendaLine, case_card
from mdtboard.ui.places import Destination, Screen
from mdtboard.ui.theme import current_theme

ALL = tuple(Missing)


@pytest.fixture
def bare(page, qtbot):
    """The panel over a case that lacks everything a hearing holds, and much of its file."""
    services = page.shell.services
    meeting = services.meetings.lines()[0]
    row = services.meetings.agenda(meeting.id)[2]
    emptied = {"question": "", "requester": "", "timing": Timing.NOT_STATED}
    services.meetings.change_presentation(
        replace(row.presentation, performance=PerformanceStatus.NOT_STATED, **emptied)
    )
    patient, case = services.patients.case(row.case.id)
    texts = ("history", "pathology", "morphology", "imaging", "tnm", "grade")
    patient = replace(patient, information=Information.NOT_RECORDED)
    services.patients.save(patient, replace(case, diagnosed_on=None, **dict.fromkeys(texts, "")))
    page.arrive(
        Destination(
            screen=Screen.MEETINGS, meeting_id=meeting.id, presentation_id=row.presentation.id
        )
    )
    page.edit_case_action.trigger()
    qtbot.waitUntil(page.case_panel.isVisible)
    return row


def mark_of(page, item):
    return next(mark for mark in page.case_panel.marks.marks if mark.item is item)


@pytest.mark.parametrize(
    ("item", "name"),
    [
        (Missing.QUESTION, "question_field"),
        (Missing.PERFORMANCE, "performance_combo"),
        (Missing.TIMING, "timing_combo"),
        (Missing.REQUESTER, "requester_field"),
    ],
)
def test_a_mark_of_the_hearing_leads_to_its_field_in_the_panel(page, bare, qtbot, item, name):
    mark = mark_of(page, item)
    mark.setFocus()
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    field = getattr(page.case_panel, name)
    qtbot.waitUntil(lambda: field.hasFocus() or field.isAncestorOf(QApplication.focusWidget()))
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


def test_frailty_leads_to_the_score(page, qtbot):
    meeting = page.shell.services.meetings.lines()[0]
    row = page.shell.services.meetings.agenda(meeting.id)[0]
    wanted = Destination(
        screen=Screen.MEETINGS,
        meeting_id=meeting.id,
        presentation_id=row.presentation.id,
        section=Missing.FRAILTY.value,
    )
    page.arrive(wanted)
    qtbot.waitUntil(page.case_panel.g8_field.hasFocus)


@pytest.mark.parametrize(
    ("item", "name"),
    [
        (Missing.HISTORY, "history"),
        (Missing.PATHOLOGY, "pathology"),
        (Missing.IMAGING, "imaging"),
        (Missing.STAGE, "tnm"),
        (Missing.DIAGNOSED_ON, "diagnosed_on"),
        (Missing.INFORMATION, "information"),
        (Missing.GRADE, "findings"),
    ],
)
def test_a_mark_of_the_case_opens_the_form_at_its_field(page, bare, qtbot, item, name):
    mark_of(page, item).click()
    [form] = [box for box in page.window().findChildren(CaseForm) if box.isVisible()]
    form.activateWindow()
    field = form.fields.widgets[name]
    qtbot.waitUntil(
        lambda: field.hasFocus() or field.isAncestorOf(QApplication.focusWidget() or form)
    )
    assert not field.visibleRegion().isEmpty()
    form.close()


def test_the_second_reading_leads_to_the_readings(page, bare):
    mark_of(page, Missing.SECOND_READING).click()
    assert page.shell.went[-1].screen is Screen.READINGS
    assert page.shell.went[-1].case_id == bare.case.id


def test_tab_reaches_the_marks_before_the_fields(page, bare, qtbot):
    panel = page.case_panel
    panel.close_button.setFocus()
    for mark in panel.marks.marks:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert mark.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert panel.lane_chips.isAncestorOf(QApplication.focusWidget())


def test_a_closed_meeting_leads_to_no_field_that_is_locked(page, bare):
    card = case_card(
        page.shell.services.meetings.agenda(page.meetings.meeting.id)[2],
        page.meetings.meeting.held_on,
        locked=True,
    )
    page.case_panel.show_card(card)
    able = {mark.item: mark.isEnabled() for mark in page.case_panel.marks.marks}
    assert (able[Missing.QUESTION], able[Missing.HISTORY]) == (False, True)


def test_what_is_filled_in_loses_its_mark(page, bare):
    panel = page.case_panel
    assert Missing.TIMING in [mark.item for mark in panel.marks.marks]
    panel.timing_combo.setCurrentIndex(1)
    panel.timing_combo.activated.emit(1)
    assert Missing.TIMING not in [mark.item for mark in panel.marks.marks]


def test_a_mark_says_what_whom_to_ask_and_who_requires_it(page, bare):
    mark = mark_of(page, Missing.GRADE)
    assert mark.text() == "Grade or subtype"
    assert mark.accessibleName() == "Missing: grade or subtype. Go to its field."
    assert "pathologist" in mark.toolTip()
    assert "Required by the expert network" in mark.toolTip()


def test_the_heading_leads_to_the_list_of_whom_to_ask(page, bare):
    assert page.heading.ask_button.isVisible()
    page.heading.ask_button.click()
    wanted = page.shell.went[-1]
    assert (wanted.screen, wanted.section) == (Screen.DOCUMENTS, "to_ask")
    page.heading.show_readiness("6 of 6 cases are complete.", complete=True)
    assert not page.heading.ask_button.isVisible()


def test_the_tooltip_of_the_agenda_is_grouped_by_person(page, bare):
    model = page.table.rows_model
    place = next(n for n, row in enumerate(model.rows) if row.id == bare.presentation.id)
    tip = model.index(place, 3).data(Qt.ItemDataRole.ToolTipRole)
    lines = tip.removeprefix("<p>").removesuffix("</p>").split("<br>")
    assert [line.split(":")[0] for line in lines] == [
        "Clinician",
        "Pathologist",
        "Radiologist",
        "Expert centre",
        "Secretariat",
    ]
    spoken = model.index(place, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Radiologist: imaging." in spoken


def test_the_cell_says_its_letters_in_the_order_of_the_persons():
    line = AgendaLine(id=None, lane=Lane.DISCUSS, missing=(Missing.REQUESTER, Missing.QUESTION))
    assert [words.LETTERS[item] for item in words.LETTERS if item in line.missing] == ["Q", "A"]


@pytest.mark.parametrize("width", [0, 12, 60, 130, 400])
def test_every_letter_stays_inside_its_cell(qapp, width):
    room_height = 38
    image = QImage(480, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.font = qapp.font()
    room = image.rect().adjusted(20, 20, 0, 0)
    room.setSize(room.size().scaled(width, room_height, Qt.AspectRatioMode.IgnoreAspectRatio))
    draw_missing(painter, option, ALL, room)
    painter.end()
    cell = current_theme().px(15)
    outside = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != Qt.GlobalColor.white
        and not room.adjusted(-2, -4, max(cell - width, 0) + 2, 4).contains(x, y)
    ]
    assert outside == []
