"""French national identifiers are checked by their own keys."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.national_ids import is_birth_place, is_ins, may_be_finess, may_be_rpps
from mdtboard.domain.patient import IdentityStatus
from tests.builders import a_patient

# Invented: no such order number is given out in these places.
INS = "268031299999949"


@pytest.mark.parametrize("text", [INS, "2 68 03 12 999 999 49"])
def test_a_number_with_its_key_is_an_ins(text):
    assert is_ins(text)


@pytest.mark.parametrize(
    "text", ["", "12", INS[:-1], INS[:-2] + "48", INS + "0", "2680312999999AA", "9" + INS[1:]]
)
def test_what_lacks_a_digit_or_the_right_key_is_none(text):
    assert not is_ins(text)


@pytest.mark.parametrize(("place", "stands_for"), [("2A", "19"), ("2B", "18")])
def test_corsica_counts_by_the_figures_that_stand_for_it(place, stands_for):
    key = 97 - int(f"26803{stands_for}999999") % 97
    assert is_ins(f"26803{place}999999{key:02d}")
    assert not is_ins(f"26803{place}999999{key % 97 + 1:02d}")


@settings(deadline=None)
@given(st.from_regex(r"[12][0-9]{12}", fullmatch=True), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(nir, place, more):
    number = f"{nir}{97 - int(nir) % 97:02d}"
    wrong = str((int(nir[place]) + more) % 10)
    assert is_ins(number)
    assert not is_ins(number[:place] + wrong + number[place + 1 :])


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        (may_be_rpps, "10000000009", ("10000000008", "1000000000", "12")),
        (may_be_finess, "750000002", ("750000009", "75000000", "12")),
    ],
)
def test_a_number_of_a_person_or_a_house_has_its_length_and_its_last_digit(check, right, wrong):
    assert check(right)
    assert not any(check(each) for each in wrong)
    # None is stated, or it is of another country.
    assert check("")
    assert check("GMC 1234567")


@pytest.mark.parametrize("figure", ["²", "\uff19", "\u0669"])
def test_figures_of_another_script_are_not_those_of_a_number(figure):
    assert not may_be_rpps(f"1000000000{figure}")
    assert not may_be_finess(f"75000000{figure}")
    assert not is_ins(INS[:-1] + figure)
    assert not is_birth_place(f"7505{figure}")


def test_a_birth_place_is_an_insee_code():
    assert all(map(is_birth_place, ("75056", "2a004", "99109")))
    assert not any(map(is_birth_place, ("Paris", "7505", "2C004")))


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"ins": "12"}, Rule.INS_NOT_RIGHT),
        ({"identity": IdentityStatus.QUALIFIED}, Rule.INS_MISSING),
        ({"birth_place": "Paris"}, Rule.BIRTH_PLACE_NOT_RIGHT),
    ],
)
def test_a_patient_is_refused_an_identity_that_cannot_be_one(values, rule):
    known = a_patient()
    with pytest.raises(RuleViolation) as refused:
        replace(known, **values).check_numbers(known)
    assert refused.value.rule is rule


def test_what_stood_there_before_stops_nobody_from_saving_something_else():
    known = a_patient(ins="12", identity=IdentityStatus.QUALIFIED)
    replace(known, used_name="Durand").check_numbers(known)
