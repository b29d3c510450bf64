from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import GuidelineFollowed
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import PersonId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.person import Person, Specialty
from mdtboard.domain.presentation import Lane
from mdtboard.services.bundle import Services
from mdtboard.services.desk import Desk
from mdtboard.storage.database import Database
from tests.builders import save_meeting, validate_all
from tests.reports.samples import ENGLISH


def agenda(services, meeting_id):
    return services.meetings.agenda(meeting_id)


def standard(services, row):
    return replace(
        services.decisions.draft_for(row),
        text="Surveillance.",
        guideline=GuidelineFollowed.FOLLOWED,
        guideline_name="Référentiel v3",
    )


def somebody(**values):
    made = Person(id=PersonId(new_id()), family_name="Invitée", specialty=Specialty.GENETICS)
    return replace(made, **values)


def at(services, later):
    """The same board, so much later in the day."""
    now = services.desk.database.now() + later
    database = Database(services.unlocked.engine, services.path, clock=lambda: now)
    return Services.over(Desk(database, services.desk.account), services.unlocked)


@pytest.fixture
def live(services):
    _, meeting_id = save_meeting(services, 2)
    services.meetings.start(meeting_id)
    return meeting_id


def test_a_registered_case_owes_no_quorum_and_a_discussed_one_does(services, live):
    first, second = agenda(services, live)
    services.decisions.register_all((standard(services, first),))
    services.decisions.record(standard(services, second))
    registered, discussed = agenda(services, live)
    assert registered.presentation.lane is Lane.REGISTER
    assert registered.decision.quorum_met is None
    assert discussed.decision.quorum_met is False


def test_a_registered_case_moved_to_discussion_owes_the_quorum_again(services, live):
    [first, _] = agenda(services, live)
    services.decisions.register_all((standard(services, first),))
    [first, _] = agenda(services, live)
    services.decisions.record_in_lane(first.presentation, first.decision, Lane.DISCUSS)
    assert agenda(services, live)[0].decision.quorum_met is False


def test_nothing_printed_says_that_a_registered_case_lacked_a_quorum(services, live):
    [first, _] = agenda(services, live)
    services.decisions.register_all((standard(services, first),))
    assert not services.meetings.quorum(live).met
    kind = DocumentKind.CONSENSUS
    made = services.documents.make(kind, live, ENGLISH, first.presentation.id)
    told = " ".join(PdfReader(made.path).pages[0].extract_text().split()).lower()
    assert "surveillance." in told
    assert "quorum not met" not in told


def test_a_written_opinion_is_taken_off_again_and_undo_brings_it_back(services, live):
    [first, _] = agenda(services, live)
    author, other, *_ = [line.person_id for line in services.meetings.attendance(live)]
    services.meetings.write_opinion(first.presentation.id, author, "Opérable.")
    services.meetings.write_opinion(first.presentation.id, other, "Irradiable.")
    services.meetings.remove_opinion(first.presentation.id, author)
    [kept] = agenda(services, live)[0].presentation.written_opinions
    assert kept.person_id == other
    services.history.undo()
    assert len(agenda(services, live)[0].presentation.written_opinions) == 2


def test_somebody_unknown_is_added_and_there_in_one_act(services, live):
    guest = services.meetings.welcome(live, somebody())
    [line] = [x for x in services.meetings.attendance(live) if x.person_id == guest.id]
    assert (line.mode, line.specialty) == (AttendanceMode.PRESENT, Specialty.GENETICS)
    assert line.arrived_at is not None
    services.history.undo()
    assert guest.id not in {line.person_id for line in services.meetings.attendance(live)}
    assert guest.id not in {person.id for person in services.set_up.people()}


def test_somebody_without_a_name_is_not_added(services, live):
    with pytest.raises(RuleViolation) as refused:
        services.meetings.welcome(live, somebody(family_name=" "))
    assert refused.value.rule is Rule.NAME_MISSING


def test_nobody_joins_a_closed_meeting_and_no_opinion_leaves_it(services, live):
    [first, second] = agenda(services, live)
    author = services.meetings.attendance(live)[0].person_id
    services.meetings.write_opinion(first.presentation.id, author, "Opérable.")
    services.decisions.register_all((standard(services, first), standard(services, second)))
    services.meetings.end(live, "Temps")
    validate_all(services, live)
    assert services.meetings.meeting(live).step is MeetingStep.CLOSED
    with pytest.raises(RuleViolation):
        services.meetings.welcome(live, somebody())
    with pytest.raises(RuleViolation):
        services.meetings.remove_opinion(first.presentation.id, author)


def test_what_was_decided_while_somebody_was_out_keeps_its_quorum(services, live):
    people = [line.person_id for line in services.meetings.attendance(live)]
    for person_id in people:
        services.meetings.set_attendance(live, person_id, AttendanceMode.PRESENT)
    later, last = at(services, timedelta(minutes=30)), at(services, timedelta(minutes=60))
    later.meetings.leave(live, people[0])
    first, second = agenda(services, live)
    later.decisions.record(standard(services, first))
    last.meetings.set_attendance(live, people[0], AttendanceMode.PRESENT)
    last.decisions.record(standard(services, second))
    met = [row.decision.quorum_met for row in agenda(services, live)]
    assert met == [False, True]
    [back] = [x for x in services.meetings.attendance(live) if x.person_id == people[0]]
    assert back.left_at is None
    assert back.arrived_at < last.desk.database.now() - timedelta(minutes=45)


def test_who_was_expected_and_never_came_is_absent_after_the_end(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    came, *others = services.meetings.attendance(meeting_id)
    services.meetings.set_attendance(meeting_id, came.person_id, AttendanceMode.PRESENT)
    services.meetings.end(meeting_id, "Temps écoulé")
    modes = {line.person_id: line.mode for line in services.meetings.attendance(meeting_id)}
    assert modes.pop(came.person_id) is AttendanceMode.PRESENT
    assert set(modes.values()) == {AttendanceMode.ABSENT}
    services.meetings.set_attendance(meeting_id, others[0].person_id, AttendanceMode.PRESENT)
    [first] = [x for x in services.meetings.attendance(meeting_id) if x.id == others[0].id]
    assert first.mode is AttendanceMode.PRESENT
