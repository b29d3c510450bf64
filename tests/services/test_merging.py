"""Merging two patients on a real file: cases move, nothing is lost, undo brings both back."""

from dataclasses import replace

import pytest

from mdtboard.domain.actions import Act
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.partial_date import PartialDate
from tests.builders import save_case, save_meeting


@pytest.fixture
def pair(services):
    """The record that stays and the one that goes, with a case each."""
    found = []
    for number, given in ((1, "Cœline"), (2, "Maïwenn")):
        patient, case = services.patients.case(save_case(services, number).id)
        named = replace(
            patient, birth_name="Lefèbvre", given_names=given, birth_date=PartialDate(1968, 3)
        )
        found.append(services.patients.save(named, case))
    return found


def merged(services, pair, *taken):
    (keep, _), (other, _) = pair
    preview = services.merging.preview(PatientId(keep.id), PatientId(other.id))
    return services.merging.merge(preview, frozenset(taken))


def owners(services, typed):
    return {(hit.case_id, hit.patient_id) for hit in services.patients.search(typed)}


def test_the_cases_of_both_are_those_of_the_record_that_stays(services, pair):
    (keep, kept_case), (other, moved) = pair
    after = merged(services, pair, "given_names")
    assert (after.id, after.given_names, after.local_id) == (keep.id, "Maïwenn", keep.local_id)
    assert {line.id for line in services.patients.cases_of(keep.id)} == {kept_case.id, moved.id}
    assert services.patients.case(CaseId(moved.id))[0] == after
    with pytest.raises(RuleViolation):
        services.patients.patient(PatientId(other.id))


def test_the_search_follows_the_merge_and_its_undo(services, pair):
    (keep, kept_case), (other, moved) = pair
    before = owners(services, "lefebvre")
    assert before == {
        (kept_case.id, keep.id), (None, keep.id), (moved.id, other.id), (None, other.id),
    }  # fmt: skip
    merged(services, pair)
    assert owners(services, "lefebvre") == {
        (kept_case.id, keep.id), (None, keep.id), (moved.id, keep.id),
    }  # fmt: skip
    assert owners(services, "maiwenn") == set()
    services.history.undo()
    assert owners(services, "lefebvre") == before
    assert {hit[1] for hit in owners(services, "maiwenn")} == {other.id}
    services.history.redo()
    assert other.id not in {owner for _, owner in owners(services, "lefebvre")}


def test_undo_brings_the_other_record_back_as_it_was(services, pair):
    (keep, _), (other, moved) = pair
    merged(services, pair, "local_id", "given_names")
    services.history.undo()
    back = services.patients.patient(PatientId(other.id))
    assert replace(back, version=other.version) == other
    assert replace(services.patients.patient(PatientId(keep.id)), version=keep.version) == keep
    assert services.patients.case(CaseId(moved.id))[0].id == other.id
    assert services.history.first_broken_link() is None


def test_what_was_heard_stays_heard_under_its_own_number(services):
    _, meeting_id = save_meeting(services, cases=2)
    first, second = services.meetings.agenda(meeting_id)
    preview = services.merging.preview(PatientId(first.patient.id), PatientId(second.patient.id))
    services.merging.merge(preview, frozenset())
    rows = services.meetings.agenda(meeting_id)
    assert [row.presentation.id for row in rows] == [first.presentation.id, second.presentation.id]
    assert {row.patient.id for row in rows} == {first.patient.id}
    found = services.patients.search("patient01")
    assert {hit.patient_id for hit in found} == {first.patient.id}


def test_it_is_refused_when_something_changed_since_the_preview(services, pair):
    (keep, _), (other, moved) = pair
    preview = services.merging.preview(PatientId(keep.id), PatientId(other.id))
    services.patients.save(other, replace(moved, tnm="pT2"))
    with pytest.raises(RuleViolation) as refused:
        services.merging.merge(preview, frozenset())
    assert refused.value.rule is Rule.CHANGED_SINCE
    assert services.patients.patient(PatientId(other.id)) == other


def test_a_correction_or_a_case_made_meanwhile_is_never_lost(services, pair):
    (keep, _), (other, _) = pair
    preview = services.merging.preview(PatientId(keep.id), PatientId(other.id))
    corrected, _ = services.patients.save(replace(other, general_practitioner="Dr Petit"))
    with pytest.raises(RuleViolation):
        services.merging.merge(preview, frozenset())
    preview = services.merging.preview(PatientId(keep.id), PatientId(other.id))
    services.patients.save(*services.patients.new_case(corrected))
    with pytest.raises(RuleViolation):
        services.merging.merge(preview, frozenset())
    assert services.patients.patient(PatientId(other.id)) == corrected


def test_the_history_of_a_case_tells_that_it_moved(services, pair):
    _, (_, moved) = pair
    merged(services, pair, "given_names")
    case_id = CaseId(moved.id)
    [newest, *_] = services.history.lines(case_id, services.history.steps(case_id)[:1])
    assert newest.act is Act.MERGE_PATIENTS
    for step in services.history.steps(case_id):
        services.history.changes(case_id, step)


def test_a_record_is_not_merged_with_itself(services, pair):
    key = PatientId(pair[0][0].id)
    with pytest.raises(RuleViolation) as refused:
        services.merging.preview(key, key)
    assert refused.value.rule is Rule.MERGE_NEEDS_TWO


def test_cases_that_may_be_one_tumour_are_named_before(services, pair):
    (keep, kept_case), (other, moved) = pair
    preview = services.merging.preview(PatientId(keep.id), PatientId(other.id))
    assert preview.same_tumours == ((kept_case.id, moved.id),)
    elsewhere = replace(moved, family=TumourFamily.SKIN, diagnosis="Mélanome")
    services.patients.save(other, elsewhere)
    preview = services.merging.preview(PatientId(keep.id), PatientId(other.id))
    assert preview.same_tumours == ()
