from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import InvalidRequestError

from mdtboard.domain.actions import Act
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.storage.faults import explained
from tests.builders import a_case, a_patient, save_case, save_meeting


def test_the_chain_of_actions_is_whole(services):
    save_meeting(services)
    assert services.history.first_broken_link() is None


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE action SET actor = 'somebody else' WHERE id = 3",
        "UPDATE \"change\" SET after = '{}' WHERE action_id = 3",
        'DELETE FROM "change" WHERE action_id = 3',
        "UPDATE action SET at = '2020-01-01 00:00:00.000000' WHERE id = 3",
        "UPDATE action SET digest = '00' WHERE id = 3",
    ],
)
def test_a_changed_audit_is_noticed(services, tampering):
    save_meeting(services)
    with services.unlocked.engine.begin() as connection:
        connection.execute(text(tampering))
    assert services.history.first_broken_link() == 3


def test_an_action_that_fails_writes_nothing(services):
    before = services.patients.count()
    patient = a_patient()
    services.patients.save(patient, a_case(patient))
    with pytest.raises(RuleViolation):
        services.patients.save(a_patient(birth_name="Autre"))  # the same local identifier
    assert services.patients.count() == before + 1
    assert services.patients.search("autre") == ()


def test_a_stale_write_is_refused_and_the_newer_text_stays(services):
    case = save_case(services)
    patient, fresh = services.patients.case(case.id)
    from dataclasses import replace

    services.patients.save(patient, replace(fresh, diagnosis="newer"))
    with pytest.raises(RuleViolation) as refused:
        services.patients.save(patient, replace(fresh, diagnosis="stale"))
    assert refused.value.rule is Rule.CHANGED_SINCE
    assert services.patients.case(case.id)[1].diagnosis == "newer"


def test_reading_never_writes(services):
    with (
        services.desk.database.records() as records,
        pytest.raises(AttributeError),
    ):
        records.take_back  # noqa: B018


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=60))
def test_any_text_can_be_searched_for(services, typed):
    services.patients.search(typed)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=st.text(min_size=1, max_size=400))
def test_any_text_is_stored_as_it_is_and_found_by_its_words(services, history):
    from mdtboard.domain.folding import words

    case = save_case(services, 1) if not services.patients.count() else None
    found = services.patients.case(case.id) if case else _first(services)
    from dataclasses import replace

    _, saved = services.patients.save(found[0], replace(found[1], history=history))
    assert saved is not None
    assert services.patients.case(saved.id)[1].history == history
    for word in words(history)[:3]:
        assert any(hit.case_id == saved.id for hit in services.patients.search(word, 200))


def _first(services):
    [line] = services.patients.lines((1,))
    return services.patients.case(line.id)


def test_a_removed_record_leaves_no_word_in_the_index(services):
    case = save_case(services, 1, history="canaricanari")
    services.history.undo()
    assert services.patients.search("canaricanari") == ()
    with services.unlocked.engine.connect() as connection:
        left = connection.execute(
            text("SELECT count(*) FROM search_index_data WHERE instr(block, 'canaricanari')")
        ).scalar()
    assert (case.sequence, left) == (1, 0)


def test_the_newest_match_comes_first(services):
    for number in (1, 2, 3):
        save_case(services, number)
    hits = [hit.number for hit in services.patients.search("retroperitoneale")]
    assert hits == ["D-0003", "D-0002", "D-0001"]


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ("database or disk is full", Fault.DISK_FULL),
        ("database is locked", Fault.FILE_IS_BUSY),
        ("attempt to write a readonly database", Fault.FILE_READ_ONLY),
        ("disk I/O error", Fault.CANNOT_WRITE),
        ("database disk image is malformed", Fault.FILE_IS_DAMAGED),
    ],
)
def test_what_the_driver_reports_becomes_a_fault(message, fault):
    from mdtboard.storage.engine import driver

    with pytest.raises(EnvironmentFault) as refused, explained("somewhere"):
        raise driver.OperationalError(message)
    assert (refused.value.fault, refused.value.where) == (fault, "somewhere")


def test_our_own_mistakes_are_not_explained_away():
    from mdtboard.storage.engine import driver

    with pytest.raises(driver.OperationalError), explained("somewhere"):
        raise driver.OperationalError("no such column: nonsense")


def test_an_action_whose_write_was_refused_keeps_nothing_even_if_somebody_goes_on(services):
    case = save_case(services)
    steps = services.history.steps(case.id)

    def goes_on():
        with services.desk.database.action(Act.SAVE_CASE, services.desk.account) as uow:
            with suppress(RuleViolation):
                uow.patients.delete(case.patient_id)
            uow.centres.save(replace(uow.queries.people.centre(), name="Autre centre"))

    with pytest.raises(InvalidRequestError):
        goes_on()
    assert services.patients.case(case.id)[0].id == case.patient_id
    assert services.history.steps(case.id) == steps
    assert services.set_up.centre().name != "Autre centre"
