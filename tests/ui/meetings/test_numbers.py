"""The number of a case on an agenda is one number, on every screen and page."""

from dataclasses import replace

from pypdf import PdfReader

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import CaseId
from mdtboard.domain.presentation import Lane
from mdtboard.ui.documents.wording import wording
from mdtboard.ui.meetings.lines import agenda_lines
from mdtboard.ui.room.agenda_list import AgendaModel
from tests.builders import save_case, save_meeting


def planned(services):
    """A meeting of six: the second is registered, the third was taken off before the start."""
    _, meeting_id = save_meeting(services, cases=6)
    rows = services.meetings.agenda(meeting_id)
    services.meetings.change_presentation(replace(rows[1].presentation, lane=Lane.REGISTER))
    services.meetings.take_off(rows[2].presentation.id)
    return meeting_id


def of_meetings(services, meeting_id):
    rows = services.meetings.agenda(meeting_id)
    lines = agenda_lines(rows, services.desk.today())
    return {line.id: line.number for line in lines if line.id is not None}


def of_room(services, meeting_id):
    model = AgendaModel()
    model.show_rows(services.meetings.agenda(meeting_id))
    entries = [model.entry(model.index(place)) for place in range(model.rowCount())]
    return {each.case.presentation.id: each.number for each in entries if each.case is not None}


def of_sheets(services, meeting_id):
    shown = {}
    for row in services.meetings.agenda(meeting_id):
        made = services.documents.make(
            DocumentKind.CONSENSUS, meeting_id, wording("en"), row.presentation.id
        )
        words = " ".join(PdfReader(made.path).pages[0].extract_text().split())
        shown[row.presentation.id] = words.split("case ", 1)[1].split(" of")[0]
    return shown


def test_before_the_start_it_is_the_number_that_the_start_will_give(services):
    meeting_id = planned(services)
    before = of_meetings(services, meeting_id)
    assert list(before.values()) == ["1", "3", "4", "5", "2"]  # lane by lane
    assert of_room(services, meeting_id) == before
    assert of_sheets(services, meeting_id) == before
    services.meetings.start(meeting_id)
    assert of_meetings(services, meeting_id) == before


def test_a_case_that_comes_late_has_its_letter_everywhere(services):
    meeting_id = planned(services)
    services.meetings.start(meeting_id)
    services.meetings.put_on_agenda(meeting_id, CaseId(save_case(services, 9).id))
    shown = of_meetings(services, meeting_id)
    assert sorted(shown.values()) == ["1", "2", "3", "4", "5", "A"]
    assert of_room(services, meeting_id) == shown
    assert of_sheets(services, meeting_id) == shown
