from dataclasses import replace

import pytest

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.views import CaseFilter, CaseSort, HitKind
from tests.builders import a_case, a_patient, save_case


@pytest.fixture
def filled(services):
    for number in range(1, 8):
        family = TumourFamily.SARCOMA if number % 2 else TumourFamily.LYMPHOMA
        save_case(services, number, diagnosis=f"Tumeur {9 - number}", family=family)
    return services


def order(services, **values):
    return tuple(services.patients.order(CaseFilter(**values)).sequences)


def test_the_list_is_sorted_and_filtered_by_the_file(filled):
    assert order(filled) == (7, 6, 5, 4, 3, 2, 1)
    assert order(filled, descending=False) == (1, 2, 3, 4, 5, 6, 7)
    assert order(filled, sort=CaseSort.DIAGNOSIS, descending=False) == (7, 6, 5, 4, 3, 2, 1)
    assert order(filled, sort=CaseSort.PATIENT, descending=False) == (1, 2, 3, 4, 5, 6, 7)
    assert order(filled, family=TumourFamily.LYMPHOMA) == (6, 4, 2)
    assert order(filled, sort=CaseSort.OPENED, descending=True) == (7, 6, 5, 4, 3, 2, 1)
    assert order(filled, sort=CaseSort.FAMILY, descending=False)[0] == 2


def test_the_list_is_searched_as_it_is_typed(filled):
    assert order(filled, typed="patient03") == (3,)
    assert order(filled, typed="tumeur patient07") == (7,)
    assert order(filled, typed="rien de tel") == ()
    assert order(filled, typed="coel", sort=CaseSort.PATIENT, descending=False)[:2] == (1, 2)
    assert order(filled, typed="coel", family=TumourFamily.LYMPHOMA) == (6, 4, 2)
    assert order(filled, typed="!!") == ()


def test_an_empty_list_has_no_lines(services):
    assert order(services) == ()
    assert services.patients.lines(()) == ()


def test_lines_come_in_the_order_asked(filled):
    assert [line.sequence for line in filled.patients.lines((3, 1, 99, 7))] == [3, 1, 7]


@pytest.mark.parametrize("typed", ["lefe", "LEFÈBVRE", "coel lefe", "cœline", "12 0412"])
def test_a_patient_is_found_without_accents_in_any_order(services, typed):
    patient = a_patient(local_id="12-0412")
    services.patients.save(patient, a_case(patient))
    kinds = {hit.kind for hit in services.patients.search(typed)}
    assert HitKind.PATIENT in kinds


def test_a_renamed_patient_is_found_under_the_new_name_everywhere(services):
    case = save_case(services)
    patient, _ = services.patients.case(case.id)
    services.patients.save(replace(patient, birth_name="Zyskowska"))
    hits = services.patients.search("zysk")
    assert {hit.kind for hit in hits} == {HitKind.PATIENT, HitKind.CASE}
    assert services.patients.search("patient01") == ()


def test_two_patients_never_share_a_local_identifier(services):
    save_case(services, 1)
    with pytest.raises(RuleViolation) as refused:
        services.patients.save(a_patient(local_id="T-0001", birth_name="Autre"))
    assert refused.value.rule is Rule.LOCAL_ID_TAKEN


def test_a_case_gets_the_next_number_and_a_history(services):
    first, second = save_case(services, 1), save_case(services, 2)
    assert (first.number, second.number) == ("D-0001", "D-0002")
    patient, case = services.patients.case(first.id)
    assert len(services.history.steps(case.id)) == 1
    assert [line.id for line in services.patients.cases_of(patient.id)] == [first.id]


def test_a_new_case_belongs_to_a_known_patient(services):
    patient, _ = services.patients.case(save_case(services).id)
    owner, case = services.patients.new_case(patient)
    services.patients.save(owner, replace(case, diagnosis="Second"))
    assert len(services.patients.cases_of(patient.id)) == 2
