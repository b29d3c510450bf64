"""What is missing in the summary of a case: each mark leads to its field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mdtboard.domain.patient import Information
from mdtboard.domain.presentation import Missing
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.marks import Mark
from mdtboard.ui.shell import Destination, Screen


@pytest.fixture
def row(shell):
    """A case of the next meeting that lacks its stage, its grade, its reading, its consent."""
    services = shell.services
    meeting = services.meetings.lines()[0]
    found = services.meetings.agenda(meeting.id)[2]
    patient = replace(found.patient, information=Information.NOT_RECORDED)
    services.patients.save(patient, replace(found.case, grade=""))
    return found


@pytest.fixture
def went(shell):
    heard = []
    shell.navigation_requested.connect(heard.append)
    return heard


@pytest.fixture
def mark(page, row):
    page.arrive(Destination(screen=Screen.CASES, case_id=row.case.id))

    def of(item):
        marks = page.case_file.summary_tab.findChildren(Mark)
        return next(each for each in marks if each.item is item and each.isVisible())

    return of


@pytest.mark.parametrize(
    ("item", "name"),
    [
        (Missing.STAGE, "tnm"),
        (Missing.GRADE, "findings"),
        (Missing.INFORMATION, "information"),
    ],
)
def test_a_mark_opens_the_form_at_its_field(mark, dialog, qtbot, item, name):
    found = mark(item)
    found.setFocus()
    qtbot.keyClick(found, Qt.Key.Key_Space)
    form = dialog(CaseForm)
    field = form.fields.widgets[name]
    qtbot.waitUntil(
        lambda: field.hasFocus() or field.isAncestorOf(QApplication.focusWidget() or form)
    )
    assert not field.visibleRegion().isEmpty()
    form.close()


def test_what_belongs_to_the_hearing_leads_to_the_agenda(mark, row, went):
    mark(Missing.PERFORMANCE).click()
    [wanted] = went
    assert wanted.screen is Screen.MEETINGS
    assert wanted.presentation_id == row.presentation.id
    assert wanted.section == "performance"


def test_the_second_reading_leads_to_the_readings(mark, row, went):
    mark(Missing.SECOND_READING).click()
    [wanted] = went
    assert (wanted.screen, wanted.case_id) == (Screen.READINGS, row.case.id)


def test_a_case_on_no_agenda_is_asked_for_nothing_of_a_hearing(page, shell, row):
    shell.services.meetings.take_off(row.presentation.id)
    page.arrive(Destination(screen=Screen.CASES, case_id=row.case.id))
    items = [each.item for each in page.case_file.summary_tab.findChildren(Mark)]
    assert Missing.STAGE in items
    assert not any(item.of_presentation for item in items)
