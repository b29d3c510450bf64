"""Who a row of a list is, by the evidence of number, names and birth date."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.ids import PatientId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import OtherNumber, Patient, Sex
from mdtboard.domain.recognition import Cause, Grade, compare, decide

BORN = "1968-03-12"
EXACT = (Grade.SAME, None)
NOBODY = (Grade.OTHER, None)


def person(number="", family="", given_names="", born="", **values):
    day = PartialDate.from_iso(born) if born else None
    return Patient(
        id=PatientId(new_id()),
        local_id=number,
        birth_name=family,
        given_names=given_names,
        birth_date=day,
        **values,
    )


def question(cause):
    return Grade.QUESTION, cause


def refused(cause):
    return Grade.CONTRADICTION, cause


KNOWN = person("0412", "D'Almeida", "João, Pedro", BORN, used_name="Lefèvre", sex=Sex.MALE)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        # However the names are written, number and birth date say that they are one.
        (person("0412", "DALMEIDA", "Joao", BORN), EXACT),
        (person("0412", "ALMEIDA", "JOAO PEDRO", BORN), EXACT),
        (person("0412", "d’almeida", "João", BORN), EXACT),
        (person("0412", "Lefevre", "João", BORN), EXACT),
        (person("0412", "Lefèvre-d'Almeida", "João", BORN), EXACT),
        (person("0412", "João", "D'Almeida", BORN), EXACT),
        (person("0412", "JOAO ALMEIDA", "", BORN), EXACT),
        (person("0412", "Almeida", "J.", BORN), EXACT),
        (person(" 0412 ", "Almeida", "João", BORN), EXACT),
        (person("0412.0", "Almeida", "João", BORN), EXACT),
        # Part of a date is weaker, but no reason to ask where the rest agrees.
        (person("0412", "Almeida", "João", "1968"), EXACT),
        (person("0412", "Almeida", "João"), EXACT),
        (person("0412", "Almeida"), question(Cause.NAMES_PARTLY)),
        # One of the three alone, or two without the number.
        (person("0412"), question(Cause.NUMBER_ALONE)),
        (person("0412", born=BORN), question(Cause.NUMBER_ALONE)),
        (person("", "Almeida", "João", BORN), question(Cause.NAMES_AND_DATE)),
        (person("", "Almeida", "João", "1968"), question(Cause.DATE_VAGUE)),
        (person("", "Almeida", "João"), question(Cause.NAMES_ALONE)),
        (person("412", "Almeida", "João", BORN), question(Cause.LOST_ZEROS)),
        (person("8001", "Almeida", "João", BORN), question(Cause.OTHER_NUMBER)),
        # One slip in one of the three.
        (person("0413", "Almeida", "João", BORN), question(Cause.NUMBER_NEAR)),
        (person("0412", "Almeda", "João", BORN), question(Cause.NAME_NEAR)),
        (person("0412", "Almeida", "Joãn", BORN), question(Cause.NAME_NEAR)),
        # The same first given name, and another one after it: a twin perhaps.
        (person("0412", "Almeida", "João-Paulo", BORN), question(Cause.GIVEN_NAMES_PARTLY)),
        (person("", "Almeida", "João-Paulo", BORN), question(Cause.GIVEN_NAMES_PARTLY)),
        (person("0412", "João Paulo", "D'Almeida", BORN), refused(Cause.OTHER_NAMES)),
        (person("8001", "Almeida", "João-Paulo", BORN), NOBODY),
        (person("0412", "Almeida", "João", "1968-03-13"), question(Cause.DATE_NEAR)),
        (person("0412", "Almeida", "João", "1968-12-03"), question(Cause.DATE_TURNED)),
        (person("", "Almeida", "João", "1968-12-03"), question(Cause.DATE_TURNED)),
        (person("0412", "Silva", "João", BORN), question(Cause.NAME_CHANGED)),
        # The number of somebody else.
        (person("0412", "Diallo", "Awa", "1990-01-01"), refused(Cause.OTHER_PERSON)),
        (person("0412", "Diallo", "Awa", BORN), refused(Cause.OTHER_NAMES)),
        (person("0412", "Diallo"), refused(Cause.OTHER_NAMES)),
        (person("0412", "Almeida", "Ana", BORN), refused(Cause.OTHER_NAMES)),
        (person("0412", "Almeida", "João", "1950-01-01"), refused(Cause.OTHER_DATE)),
        (person("0412", "", "", "1950-01-01"), refused(Cause.OTHER_DATE)),
        # Somebody else altogether.
        (person("0413", "Diallo", "Awa", BORN), NOBODY),
        (person("0413", "Almeda", "João", BORN), NOBODY),
        (person("0413", "Almeida", "João", "1968-03-13"), NOBODY),
        (person("0413"), NOBODY),
        (person("", "Almeida", "", BORN[:4]), NOBODY),
        (person("", "Silva", "João", BORN), NOBODY),
        (person("", "", "", BORN), NOBODY),
        (person("", "Almeida"), NOBODY),
    ],
)
def test_evidence_is_graded_trait_by_trait(stated, expected):
    found = compare(stated, KNOWN)
    assert (found.grade, found.cause) == expected


@pytest.mark.parametrize("number", ["", "0413", "8001"])
@pytest.mark.parametrize("twin", ["Paul", "Marie-Ange", "Léo", "Ana"])
def test_brothers_and_sisters_born_the_same_day_are_never_one(number, twin):
    sibling = person("0412", "Moreau", "Claire", BORN)
    assert compare(person(number, "Moreau", twin, BORN), sibling).grade is Grade.OTHER
    same_number = compare(person("0412", "Moreau", twin, BORN), sibling)
    assert same_number.grade is Grade.CONTRADICTION


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jean-Pierre", "Jean-Paul"),
        ("Marie Claire", "Marie-Laure"),
        ("Fatou Binta", "Fatou Awa"),
        ("Anne, Sophie, Louise", "Anne, Sophie, Claire"),
    ],
)
def test_twins_who_share_a_first_given_name_are_asked_about_whatever_the_number(one, other):
    for number in ("0412", ""):
        twin = person("0412", "Martin", one, BORN)
        found = compare(person(number, "Martin", other, BORN), twin)
        assert (found.grade, found.cause) == question(Cause.GIVEN_NAMES_PARTLY)
        used = person(number, "Durand", other, BORN, used_name="Martin")
        assert compare(used, twin).grade is Grade.QUESTION
    # Who tells the first alone tells nothing else.
    alone = compare(person("0412", "Martin", one.replace("-", " ").split(" ")[0], BORN), twin)
    assert alone.grade is Grade.SAME


def test_near_names_of_two_numbers_that_run_on_say_nothing():
    sibling = person("0412", "Moreau", "Marie", BORN)
    assert compare(person("0413", "Moreau", "Maria", BORN), sibling).grade is Grade.OTHER
    # Without a number nobody can tell, and a person is asked.
    assert compare(person("", "Moreau", "Maria", BORN), sibling).cause is Cause.NAME_NEAR


def test_what_neither_knows_is_no_difference():
    bare = person("SARC-1")
    assert compare(person("SARC-1"), bare).grade is Grade.SAME
    nameless = person("SARC-1", born="1968")
    assert compare(person("SARC-1", born="1968"), nameless).grade is Grade.SAME
    named = person("SARC-1", "Moreau")
    assert compare(person("sarc-1", "MOREAU"), named).grade is Grade.SAME
    assert compare(person("SARC-1", "Moreau"), bare).cause is Cause.NUMBER_ALONE


def test_another_national_number_or_sex_asks():
    stated = person("0412", "Almeida", "João", BORN, ins="1680399123456")
    known = replace(KNOWN, ins="1680399123457")
    assert compare(stated, known).cause is Cause.OTHER_INS
    by_ins = compare(replace(stated, local_id=""), replace(known, ins=stated.ins))
    assert by_ins.grade is Grade.SAME
    other = person("0412", "Almeida", "J.", BORN, sex=Sex.FEMALE)
    assert compare(other, KNOWN).cause is Cause.OTHER_SEX
    assert compare(replace(other, given_names="João"), KNOWN).grade is Grade.SAME


def test_the_number_of_another_institution_contradicts_nobody():
    elsewhere = OtherNumber(number="77", institution="CHU de Lyon")
    known = replace(KNOWN, other_numbers=(elsewhere,))
    assert compare(person("77", "Almeida", "João", BORN), known).grade is Grade.SAME
    assert compare(person("77", "Diallo", "Awa", "1990"), known).grade is Grade.OTHER
    stated = replace(person("", "Almeida", "João", BORN), other_numbers=(elsewhere,))
    assert compare(stated, known).grade is Grade.SAME


def test_one_who_is_plainly_the_same_settles_it():
    stated = person("0412", "Almeida", "João", BORN)
    same = compare(stated, KNOWN)
    stranger = compare(stated, person("0412", "Diallo", "Awa", "1990"))
    alike = compare(stated, person("", "Almeida", "João", BORN))
    assert decide([stranger, alike, same]) == EXACT
    assert decide([alike, stranger]) == refused(Cause.OTHER_PERSON)
    assert decide([same, same]) == question(Cause.SEVERAL)
    assert decide([]) == NOBODY


_TEXTS = st.sampled_from(["", "Moreau", "D'Almeida", "Almeida", "Claire", "C.", "Éva", "Éva Lou"])
_DAYS = st.sampled_from(["", "1968", "1968-03", BORN, "1968-12-03", "1990-01-01"])
_NUMBERS = st.sampled_from(["", "0412", "412", "0413", "9"])
_PEOPLE = st.builds(person, _NUMBERS, _TEXTS, _TEXTS, _DAYS, used_name=_TEXTS)


@given(_PEOPLE, _PEOPLE)
def test_nobody_is_the_same_without_a_number_in_common_and_names_that_agree(one, other):
    found = compare(one, other)
    if found.grade is Grade.SAME:
        assert found.number.value == "same"
        assert found.names.value in ("same", "weak", "unknown")
        assert found.birth_date.value not in ("near", "different")
    back = compare(other, one)
    assert back.grade is found.grade


@given(_PEOPLE.filter(lambda one: one.local_id))
def test_a_record_is_the_same_as_itself(one):
    assert compare(replace(one, id=PatientId(new_id())), one).grade is Grade.SAME
