"""A patient who is opposed has a sign and a word of their own wherever the board looks."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from mdtboard.domain.patient import Information, Reuse, Sharing
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.wall import wall_case
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.meetings.page import MeetingsPage
from mdtboard.ui.room.page import RoomPage
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.wall.content import pieces
from tests.builders import save_case, save_meeting
from tests.ui.conftest import shell_over

WORD = "Opposed to the discussion"


@pytest.fixture
def shell(services, qapp):
    return shell_over(services, qapp)


@pytest.fixture
def meeting_id(services):
    _, made = save_meeting(services, cases=2)
    for row in services.meetings.agenda(made)[:1]:
        services.patients.save(replace(row.patient, information=Information.OPPOSED))
    return made


def test_the_room_asks_for_the_reason_where_it_is_typed(shell, services, meeting_id, shown, write):
    services.meetings.start(meeting_id)
    page = shown(RoomPage(shell))
    page.arrive(Destination(screen=Screen.ROOM, meeting_id=meeting_id))
    page.ensure_fresh()
    assert page.banner.opposed_pill.isVisible()
    assert WORD in page.banner.opposed_pill.text()
    assert page.decision.opposed_edit.isVisible()
    first = page.presenter.current.presentation.id
    write(page.decision.line_edit, "Surveillance")
    page.decision.record_button.click()
    assert "say why" in page.decision.error_label.text()
    assert page.decision.opposed_edit.hasFocus()
    write(page.decision.opposed_edit, "Avis demandé par la patiente")
    page.decision.record_button.click()
    row = services.meetings.presented(first)
    assert row.presentation.step is PresentationStep.DECIDED
    assert row.decision.despite_opposition == "Avis demandé par la patiente"
    # The next patient objects to nothing, and is asked nothing.
    assert not page.decision.opposed_edit.isVisible()
    assert not page.banner.opposed_pill.isVisible()


def test_the_agendas_of_screen_and_room_say_it_in_words(shell, services, meeting_id, shown):
    page = shown(MeetingsPage(shell))
    page.arrive(Destination(screen=Screen.MEETINGS, meeting_id=meeting_id))
    model = page.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    told = [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert sum(WORD in words for words in told) == 1


def test_the_wall_says_it_of_the_one_who_is(services, meeting_id):
    opposed, other = services.meetings.agenda(meeting_id)
    on = services.desk.today()
    said = [" ".join(p.text for p in pieces(wall_case(row, None, on))) for row in (opposed, other)]
    assert [WORD in words for words in said] == [True, False]


def test_three_facts_with_day_and_person_are_typed_on_the_form(shell, services, host):
    case = save_case(services)
    patient, known = services.patients.case(case.id)
    form = CaseForm(shell, patient, known, host)
    form.open()
    fields = form.fields.widgets
    values = {
        "information": Information.OPPOSED,
        "informed_on": date(2026, 11, 12),
        "informed_by": "Dr Diabaté",
        "sharing": Sharing.REFUSED,
        "sharing_on": date(2026, 11, 13),
        "sharing_by": "Mme Lefeuvre",
        "reuse": Reuse.OPPOSED,
        "reuse_on": date(2026, 11, 14),
        "reuse_by": "Dr Ibarguen",
    }
    assert set(values) <= set(fields)
    form.fields.write(values)
    form.presenter.save()
    patient = services.patients.patient(patient.id)
    assert {name: getattr(patient, name) for name in values} == values
