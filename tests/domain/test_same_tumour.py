"""When a new case may be a tumour that is known."""

import pytest

from mdtboard.domain.case import Laterality, TumourFamily
from mdtboard.domain.same_tumour import may_be_same
from tests.builders import a_case, a_patient

BLANK = {"diagnosis": "", "family": TumourFamily.NOT_STATED}


def same(typed, known) -> bool:
    patient = a_patient()
    one, other = a_case(patient, **BLANK | typed), a_case(patient, **BLANK | known)
    assert may_be_same(one, other) is may_be_same(other, one)
    return may_be_same(one, other)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ({"morphology_code": "8858/3"}, {"morphology_code": "8858/6"}),
        (
            {"morphology_code": "8500/3", "topography_code": "C50.1"},
            {"morphology_code": "8500/3", "topography_code": "C50.9"},
        ),
        ({"family": TumourFamily.SARCOMA}, {"family": TumourFamily.SARCOMA}),
        ({"diagnosis": "Thymome B2"}, {"diagnosis": "thymome  b2"}),
        (
            {"family": TumourFamily.LUNG, "topography": "Lobe supérieur"},
            {"family": TumourFamily.LUNG, "topography": "poumon, lobe inférieur"},
        ),
    ],
)
def test_one_entity_at_one_place_may_be_one_tumour(typed, known):
    assert same(typed, known)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ({}, {}),
        ({"morphology_code": "8858/3"}, {"morphology_code": "8500/3"}),
        (
            {"family": TumourFamily.SKIN, "topography_code": "C44.3"},
            {"family": TumourFamily.SKIN, "topography_code": "C69.0"},
        ),
        (
            {"family": TumourFamily.BREAST, "laterality": Laterality.LEFT},
            {"family": TumourFamily.BREAST, "laterality": Laterality.RIGHT},
        ),
        (
            {"family": TumourFamily.SARCOMA, "topography": "Cuisse"},
            {"family": TumourFamily.SARCOMA, "topography": "Rétropéritoine"},
        ),
    ],
)
def test_another_entity_place_or_side_is_another_tumour(typed, known):
    assert not same(typed, known)
