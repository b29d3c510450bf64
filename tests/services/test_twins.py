"""Who may be the person that is being entered, on a real file."""

from dataclasses import replace

from mdtboard.domain.likeness import Likeness
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from tests.builders import save_case


def known(services, number, **values) -> Patient:
    patient, case = services.patients.case(save_case(services, number).id)
    patient, _ = services.patients.save(replace(patient, **values), case)
    return patient


def test_the_most_alike_comes_first_and_the_record_itself_never(services):
    born = PartialDate(1960, 5, 7)
    same = known(services, 1, birth_name="Moreau", given_names="Jean", birth_date=born)
    known(services, 2, birth_name="Jean", given_names="Moreau", birth_date=born)
    known(services, 3, birth_name="Moreaux", given_names="Jean", birth_date=born)
    known(services, 4, birth_name="Moreau", given_names="Jean", birth_date=PartialDate(1960, 5, 17))
    known(services, 5, birth_name="Moreau", given_names="Jean", birth_date=PartialDate(1960, 5))
    known(services, 6, birth_name="Durand", given_names="Jean", birth_date=born)
    typed, _ = services.patients.new_case(None)
    typed = replace(typed, birth_name="MOREAU", given_names="Jean", birth_date=born)
    twins = services.patients.twins(typed)
    assert [twin.likeness for twin in twins] == list(Likeness)
    assert twins[0].patient_id == same.id
    assert twins[0].number.startswith("D-")
    assert same.id not in [twin.patient_id for twin in services.patients.twins(same)]


def test_nobody_is_looked_for_without_a_name_and_a_date(services):
    known(services, 1, birth_name="Moreau", given_names="Jean", birth_date=PartialDate(1960, 5, 7))
    typed, _ = services.patients.new_case(None)
    assert services.patients.twins(replace(typed, birth_name="Moreau")) == ()
    assert services.patients.twins(replace(typed, birth_date=PartialDate(1960, 5, 7))) == ()
