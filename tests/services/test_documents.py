"""What the documents say of one meeting, made from the board file."""

from dataclasses import replace

import pytest

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.meeting import QuorumRule
from mdtboard.domain.person import Specialty
from mdtboard.reports.extract import text_of
from mdtboard.ui.documents.wording import wording
from tests.builders import save_board, save_case, save_person


@pytest.fixture
def meeting(services):
    """A meeting under way."""
    board = save_board(services, quorum=QuorumRule(minimum=3, written_counts=True))
    meeting_id = services.meetings.plan(board, services.desk.today())
    cases = tuple(save_case(services, number).id for number in (1, 2))
    services.meetings.put_all_on_agenda(meeting_id, cases)
    services.meetings.start(meeting_id)
    for line in services.meetings.attendance(meeting_id):
        services.meetings.set_attendance(meeting_id, line.person_id, AttendanceMode.PRESENT)
    return meeting_id


def decide(services, meeting_id, place):
    row = services.meetings.agenda(meeting_id)[place]
    draft = replace(services.decisions.draft_for(row), text="Chirurgie première.")
    services.decisions.record(draft)
    return row.presentation.id


def sheet_of(services, meeting_id, presentation_id):
    made = services.documents.make(
        DocumentKind.CONSENSUS, meeting_id, wording("en"), presentation_id
    )
    return text_of(made.path)


def person_of(services, meeting_id, name):
    lines = services.meetings.attendance(meeting_id)
    return next(line.person_id for line in lines if name in line.full_name)


def test_a_sheet_names_who_heard_the_case(services, meeting):
    early = decide(services, meeting, 0)
    services.meetings.leave(meeting, person_of(services, meeting, "Radiologue"))
    late = decide(services, meeting, 1)
    assert "Radiologue" in sheet_of(services, meeting, early)
    text = sheet_of(services, meeting, late)
    assert "Radiologue" not in text
    assert "Chirurgien" in text


def test_a_sheet_printed_after_the_meeting_still_names_who_heard_the_case(services, meeting):
    early = decide(services, meeting, 0)
    services.meetings.leave(meeting, person_of(services, meeting, "Radiologue"))
    services.meetings.end(meeting, "non abordé")
    services.meetings.leave(meeting, person_of(services, meeting, "Chirurgien"))
    late = decide(services, meeting, 1)
    assert "Radiologue" in sheet_of(services, meeting, early)
    text = sheet_of(services, meeting, late)
    assert "Radiologue" not in text
    assert "Chirurgien" in text


def test_an_opinion_on_one_case_is_on_its_sheet_and_counts_there(services, meeting):
    geneticist = save_person(services, "Généticienne", Specialty.GENETICS)
    first = services.meetings.agenda(meeting)[0].presentation.id
    services.meetings.write_opinion(first, geneticist.id, "Panel négatif en 2024.")
    first, second = decide(services, meeting, 0), decide(services, meeting, 1)
    text = sheet_of(services, meeting, first)
    assert "Généticienne" in text
    assert "Panel négatif en 2024." in text
    assert "physicians: 4" in text
    text = sheet_of(services, meeting, second)
    assert "Généticienne" not in text
    assert "physicians: 3" in text
