"""The override counts everywhere: list, file, worklist, agenda and decision."""

from dataclasses import replace

import pytest

from mdtboard.domain.case import ReadTwice
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.domain.reading import ReadingState
from tests.builders import save_case, save_meeting


def set_twice(services, case_id, read_twice, network="") -> None:
    patient, case = services.patients.case(case_id)
    found = next((n for n in services.set_up.networks() if n.acronym == network), None)
    services.patients.save(
        patient,
        replace(
            case,
            network_id=None if found is None else found.id,
            read_twice=read_twice,
            read_twice_reason="" if read_twice is ReadTwice.BY_LIST else "avis du pathologiste",
        ),
    )


def everywhere(services, meeting_id, case_id) -> set[ReadingState]:
    """Return what each screen says of the case's second reading."""
    _, state = services.patients.readings(case_id)
    sequence = services.patients.case(case_id)[1].sequence
    [line] = services.patients.lines((sequence,))
    [row] = services.meetings.agenda(meeting_id)
    asked = case_id in {due.case_id for due in services.readings.never_asked()}
    owed = ReadingState.DUE if asked else ReadingState.NOT_DUE
    return {state, line.reading_state, row.reading_state, owed}


@pytest.mark.parametrize(
    ("read_twice", "network", "state"),
    [
        (ReadTwice.BY_LIST, "", ReadingState.NOT_DUE),
        (ReadTwice.BY_LIST, "REFCOR", ReadingState.NOT_DUE),
        (ReadTwice.BY_LIST, "NETSARC+", ReadingState.DUE),
        (ReadTwice.WANTED, "", ReadingState.DUE),
        (ReadTwice.WANTED, "REFCOR", ReadingState.DUE),
        (ReadTwice.WANTED, "NETSARC+", ReadingState.DUE),
        (ReadTwice.NOT_WANTED, "", ReadingState.NOT_DUE),
        (ReadTwice.NOT_WANTED, "NETSARC+", ReadingState.NOT_DUE),
    ],
)
def test_every_screen_says_the_same(services, read_twice, network, state):
    _, meeting_id = save_meeting(services, cases=1)
    [row] = services.meetings.agenda(meeting_id)
    case_id = CaseId(row.case.id)
    set_twice(services, case_id, read_twice, network)
    assert everywhere(services, meeting_id, case_id) == {state}
    services.meetings.start(meeting_id)
    [row] = services.meetings.agenda(meeting_id)
    draft = replace(services.decisions.draft_for(row), text="Chirurgie.")
    decision = services.decisions.record(services.decisions.edit(draft))
    assert decision.provisional is (state is ReadingState.DUE)


def test_a_wanted_reading_is_no_longer_due_when_that_is_undone_or_it_is_asked_for(services):
    case = save_case(services)
    set_twice(services, case.id, ReadTwice.WANTED)
    [due] = services.readings.never_asked()
    assert (due.case_id, due.network) == (case.id, "")
    services.history.undo()
    assert services.readings.never_asked() == ()
    services.history.redo()
    assert len(services.readings.never_asked()) == 1
    services.readings.request(services.readings.new_request(services.patients.case(case.id)[1]))
    assert services.readings.never_asked() == ()


def test_an_override_without_a_reason_is_refused(services):
    case = save_case(services)
    patient, case = services.patients.case(case.id)
    with pytest.raises(RuleViolation) as refused:
        services.patients.save(patient, replace(case, read_twice=ReadTwice.WANTED))
    assert refused.value.rule is Rule.REASON_MISSING
    assert refused.value.details == {"field": "read_twice_reason"}


def test_another_case_of_the_patient_may_be_the_same_tumour(services):
    known = save_case(services, topography_code="C49.2")
    patient, known = services.patients.case(known.id)
    _, new = services.patients.new_case(patient)
    typed = replace(new, family=known.family, topography_code="C49.2")
    assert services.patients.same_tumours(typed) == (known,)
    assert services.patients.same_tumours(replace(typed, topography_code="C34.1")) == ()
    assert services.patients.same_tumours(known) == ()
