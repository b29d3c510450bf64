from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mdtboard.ui.cases.page import CasesPage
from mdtboard.ui.widgets.dialog import ConfirmDialog
from tests.builders import save_meeting
from tests.ui.conftest import shell_over

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(services, qapp, shown):
    save_meeting(services, cases=2)
    page = shown(CasesPage(shell_over(services, qapp)))
    page.said = []
    page.shell.notice_given.connect(lambda text, tone: page.said.append(text))
    page.shell.undo_offered.connect(page.said.append)
    return page


def asked(page):
    [box] = [b for b in page.window().findChildren(ConfirmDialog) if b.isVisible()]
    return box


def test_a_case_is_removed_after_a_question_that_says_what_goes(page, services):
    gone = page.presenter.shown
    page.remove_action.trigger()
    box = asked(page)
    assert gone.case.number in box.title_label.text()
    assert "Presentation: 1" in box.text_label.text()
    assert box.cancel_button.hasFocus() or not box.verb_button.isDefault()
    QTest.mouseClick(box.verb_button, LEFT)
    assert services.patients.count() == 1
    assert page.presenter.shown.case.id != gone.case.id
    assert page.said == [f"{gone.case.number} {gone.patient.name} is removed."]


def test_a_patient_is_removed_with_the_case(page, services):
    gone = page.presenter.shown
    page.forget_action.trigger()
    box = asked(page)
    assert "Case: 1" in box.text_label.text()
    QTest.mouseClick(box.verb_button, LEFT)
    assert services.patients.search(gone.patient.birth_name) == ()
    services.history.undo()
    assert services.patients.count() == 2


def test_what_was_validated_is_refused_with_a_sentence(page, services):
    [line] = services.meetings.lines()
    services.meetings.start(line.id)
    for row in services.meetings.agenda(line.id):
        draft = services.decisions.draft_for(row)
        typed = services.decisions.edit(replace(draft, text="Chirurgie."))
        services.decisions.validate((services.decisions.record(typed),))
    page.remove_action.trigger()
    assert not [b for b in page.window().findChildren(ConfirmDialog) if b.isVisible()]
    assert page.said[0].startswith("A board’s advice on this case was validated")
