"""Two records of one person: what is chosen, and what must not get lost."""

from dataclasses import replace

from mdtboard.domain.merging import PARTS, MergePreview
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import IdentityStatus, Information, Patient, Sex, Sharing
from tests.builders import a_patient


def compared(keep: Patient, **values) -> MergePreview:
    other = replace(a_patient(), **values)
    return MergePreview(keep=keep, other=other, keep_cases=(), other_cases=())


def test_every_field_of_a_patient_is_in_one_part():
    names = [name for part in PARTS for name in part]
    # The numbers of other institutions are kept of both, whatever is chosen.
    every = set(Patient.__dataclass_fields__) - {"id", "version", "other_numbers"}
    assert sorted(names) == sorted(every)


def test_what_is_alike_is_not_asked_about():
    assert compared(a_patient()).differences == ()


def test_what_only_one_record_says_is_kept_without_a_question():
    [found] = compared(a_patient(), general_practitioner="Dr Petit").differences
    assert (found.part, found.open, found.other_first) == (("general_practitioner",), False, True)


def test_two_answers_are_a_question_and_the_record_that_stays_answers_first():
    [found] = compared(a_patient(), given_names="Céline").differences
    assert (found.open, found.other_first) == (True, False)


def test_an_objection_a_checked_identity_and_a_missing_consent_come_first():
    keep = a_patient(information=Information.INFORMED, informed_by="Dr A", sharing=Sharing.AGREED)
    found = compared(
        keep, information=Information.OPPOSED, identity=IdentityStatus.QUALIFIED, ins="1" * 15
    ).differences
    assert [each.part[0] for each in found if each.other_first] == [
        "identity", "information", "sharing",
    ]  # fmt: skip


def test_what_belongs_together_comes_together():
    keep = a_patient(information=Information.INFORMED, informed_by="Dr A")
    preview = compared(keep, information=Information.OPPOSED)
    merged = preview.merged(frozenset({"information"}))
    assert (merged.information, merged.informed_by) == (Information.OPPOSED, "")
    assert merged.id == keep.id


def test_two_national_identities_are_most_likely_two_persons():
    keep = a_patient(ins="1" * 15)
    assert compared(keep, ins="2" * 15).two_identities
    assert not compared(keep, ins="").two_identities


def test_two_contradictions_are_most_likely_two_persons():
    born = PartialDate(1986, 7, 4)
    keep = a_patient(given_names="Zoé Marie", birth_date=born, sex=Sex.FEMALE)

    def strangers(**values) -> bool:
        other = replace(keep, **values)
        return MergePreview(keep=keep, other=other, keep_cases=(), other_cases=()).little_in_common

    assert strangers(birth_date=PartialDate(1992, 9, 8), sex=Sex.MALE)
    assert strangers(given_names="Minh", sex=Sex.MALE)
    # A wrong digit, a name left out or what nobody knows makes no other person.
    assert not strangers(birth_date=PartialDate(1986, 7, 14), given_names="Marie-Zoé, Anne")
    assert not strangers(birth_date=PartialDate(1986), sex=Sex.MALE)
    assert not strangers(given_names="Minh", sex=Sex.UNKNOWN)
    assert not strangers(birth_date=None, sex=Sex.MALE)
