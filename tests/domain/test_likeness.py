"""Two records of one person, although one of them was typed otherwise."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.ids import PatientId, new_id
from mdtboard.domain.likeness import Likeness, likeness
from mdtboard.domain.matching import one_slip
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient

KNOWN = Patient(
    id=PatientId(new_id()),
    birth_name="Lefèvre-Nkoulou",
    used_name="Étcheverry",
    given_names="Marie Ange",
    birth_date=PartialDate(1957, 3, 12),
)


def typed(family, given_names, *day):
    born = PartialDate(*day) if day else None
    return Patient(
        id=PatientId(new_id()), birth_name=family, given_names=given_names, birth_date=born
    )


@pytest.mark.parametrize(
    ("family", "given_names", "day", "expected"),
    [
        ("LEFEVRE NKOULOU", "marie", (1957, 3, 12), Likeness.SAME),
        ("etcheverry", "", (1957, 3, 12), Likeness.SAME),
        ("Etcheverry", "Mar", (1957, 3, 12), Likeness.SAME),
        ("Marie", "Etcheverry", (1957, 3, 12), Likeness.NAMES_SWAPPED),
        ("Etchevery", "Marie", (1957, 3, 12), Likeness.NAME_NEAR),
        ("Etcheverry", "Mraie", (1957, 3, 12), Likeness.NAME_NEAR),
        ("Etcheverry", "Marie", (1957, 3, 13), Likeness.DATE_NEAR),
        ("Etcheverry", "Marie", (1957, 12, 3), Likeness.DATE_NEAR),
        ("Etcheverry", "Marie", (1967, 3, 12), Likeness.DATE_NEAR),
        ("Marie", "Etcheverry", (1957, 3, 13), Likeness.DATE_NEAR),
        ("Etcheverry", "", (1957, 3, 13), None),
        ("Etcheverry", "Marie", (1968, 3, 12), None),
        ("Etcheverry", "Jeanne", (1957, 3, 12), None),
        ("Delaunay", "Marie", (1957, 3, 12), None),
        ("Etcheverry", "Marie", (1957,), Likeness.DATE_VAGUE),
        ("Etcheverry", "Marie", (1957, 3), Likeness.DATE_VAGUE),
        ("Etcheverry", "", (1957,), None),
        ("Etcheverry", "Marie", (1957, 4), None),
        ("Etcheverry", "Marie", (), None),
    ],
)
def test_how_a_known_patient_resembles_the_one_typed(family, given_names, day, expected):
    assert likeness(typed(family, given_names, *day), KNOWN) is expected


def test_a_year_alone_is_the_same_year_and_near_to_none():
    known = replace(KNOWN, birth_date=PartialDate(1957))
    assert likeness(typed("Etcheverry", "Marie", 1957), known) is Likeness.SAME
    assert likeness(typed("Etcheverry", "Marie", 1958), known) is None


NAMES = st.text("abcde", min_size=4, max_size=8)


@given(NAMES, st.data())
def test_one_slip_is_one_slip(name, data):
    place = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from("abcdez"))
    wrong = name[:place] + letter + name[place + 1 :]
    more = name[:place] + letter + name[place:]
    turned = name[:place] + name[place : place + 2][::-1] + name[place + 2 :]
    for other in (wrong, more, turned):
        assert one_slip(other, name)
        assert one_slip(name, other)


@given(NAMES)
def test_two_slips_are_too_many(name):
    assert not one_slip(f"xy{name}", name)
    assert not one_slip(name, f"{name}xy")
    assert not one_slip("abc", "abd")
