"""What a list may put in the place of what is known."""

from dataclasses import replace

import pytest

from mdtboard.domain.case import Laterality
from mdtboard.domain.ids import PatientId, new_id
from mdtboard.domain.improving import identity_changes, is_worse
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import OtherNumber, Patient, Sex

KNOWN = Patient(
    id=PatientId(new_id()),
    local_id="0412",
    birth_name="Moreau",
    used_name="Lefèvre",
    given_names="Éléonore, Marie",
    birth_date=PartialDate(1968, 3, 12),
    sex=Sex.FEMALE,
)


@pytest.mark.parametrize(
    ("known", "stated", "worse"),
    [
        ("Éléonore", "Eleonore", True),
        ("Éléonore", "ÉLÉONORE", True),
        ("Eleonore", "Éléonore", False),
        ("", "Éléonore", False),
        ("Éléonore", "", True),
        ("GIST de l'estomac", "GIST", True),
        ("GIST", "GIST de l'estomac", False),
        ("GIST gastrique", "GIST de l'estomac", False),
        (PartialDate(1968, 3, 12), PartialDate(1968), True),
        (PartialDate(1968), PartialDate(1968, 3, 12), False),
        (PartialDate(1968), PartialDate(1969), False),
        (None, PartialDate(1968), False),
        (Laterality.LEFT, Laterality.NOT_STATED, True),
        (Laterality.NOT_STATED, Laterality.LEFT, False),
    ],
)
def test_nothing_that_says_less_replaces_what_says_more(known, stated, worse):
    assert is_worse(known, stated) is worse


@pytest.mark.parametrize(
    ("known", "stated", "worse"),
    [
        ("cT2 N0 M0", "T2 N0", True),
        ("cT2 N0 M0", "N0 T2", True),
        ("cT2 N0 M0", "cT2 cN0", True),
        ("cT2a N0 M0", "T2 N0 M0", True),
        ("pT2(m) N1a(sn)", "pT2 N1", True),
        ("ypT2 N0", "pT2 N0", True),
        ("cT2 N0 M0 G2", "cT2 NX MX", True),
        ("cT2N0M0", "cT2 N0 M0", True),
        ("T2 N0", "cT2 N0 M0", False),
        ("TX N0", "T2 N0", False),
        ("cT2 N0 M0", "pT2 N0", False),
        ("cT2 N0 M0", "T3 N0", False),
        ("cT2 N0 M0", "T2 N0 R0", False),
        ("cT2 N0 M0", "T2 stade III", False),
        ("stade III", "cT2 N0 M0", False),
    ],
)
def test_a_tnm_that_says_less_replaces_none_that_says_more(known, stated, worse):
    assert is_worse(known, stated, "tnm") is worse


@pytest.mark.parametrize(
    ("known", "stated", "worse"),
    [
        ("Liposarcome dédifférencié du rétropéritoine", "Liposarcome rétropéritoine", True),
        ("GIST de l'estomac", "GIST estomac", True),
        ("Liposarcome dedifferencie", "Liposarcome dédifférencié", False),
        ("Liposarcome", "Liposarcome G3", False),
        ("Carcinome non à petites cellules", "Carcinome à petites cellules", False),
    ],
)
def test_a_diagnosis_in_fewer_words_replaces_none_that_has_them_all(known, stated, worse):
    assert is_worse(known, stated, "diagnosis") is worse


@pytest.mark.parametrize(
    ("values", "changed"),
    [
        ({"given_names": "Eleonore"}, {}),
        ({"birth_name": "LEFEVRE"}, {}),
        ({"birth_name": "Éléonore", "given_names": "Moreau"}, {}),
        ({"birth_name": "MOREAU ÉLÉONORE"}, {}),
        ({"birth_date": PartialDate(1968)}, {}),
        ({"sex": Sex.UNKNOWN}, {}),
        ({"local_id": "412"}, {}),
        ({"local_id": "00412"}, {"local_id": "00412"}),
        ({"local_id": "77"}, {}),
        ({"local_id": "78"}, {"local_id": "78"}),
        ({"birth_name": "Moreaux"}, {"birth_name": "Moreaux"}),
        ({"used_name": "Durand"}, {"used_name": "Durand"}),
        ({"sex": Sex.MALE}, {"sex": Sex.MALE}),
    ],
)
def test_names_told_in_part_swapped_or_badly_say_nothing_new(values, changed):
    stated = Patient(id=PatientId(new_id()), **values)
    known = replace(KNOWN, other_numbers=(OtherNumber(number="77", institution="CHU"),))
    assert identity_changes(known, stated) == changed


def test_accents_that_were_lost_may_come_back():
    known = replace(KNOWN, given_names="Eleonore")
    stated = Patient(id=PatientId(new_id()), given_names="Éléonore")
    assert identity_changes(known, stated) == {"given_names": "Éléonore"}
