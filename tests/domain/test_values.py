from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.actions import Act, ActionMode, ActionRow, redoable, undoable
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import fold, words
from mdtboard.domain.ids import AccountId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.domain.permissions import Permission, may, require
from mdtboard.domain.person import Account, Role, Specialty
from mdtboard.domain.secrets import check_passphrase, check_recovery_groups
from tests.builders import a_patient


@pytest.mark.parametrize("text", ["1968", "1968-03", "1968-03-12"])
def test_a_partial_date_stays_as_precise_as_it_was(text):
    assert PartialDate.from_iso(text).iso == text


@pytest.mark.parametrize("bad", [(1968, 0), (1968, 13), (1968, None, 3), (1968, 2, 30), (68,)])
def test_there_is_no_such_date(bad):
    with pytest.raises(ValueError, match=r"."):
        PartialDate(*bad)


@given(st.dates(date(1000, 1, 1)))
def test_every_day_survives_as_a_partial_date(day):
    value = PartialDate.from_iso(PartialDate.from_date(day).iso)
    assert (value.earliest, value.latest) == (day, day)


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (PartialDate(1968, 3, 12), date(2026, 3, 11), 57),
        (PartialDate(1968, 3, 12), date(2026, 3, 12), 58),
        (PartialDate(2004, 2, 29), date(2026, 2, 28), 21),
        (PartialDate(1968), date(2026, 6, 1), None),
        (PartialDate(1968, 3), date(2026, 6, 1), 58),
    ],
)
def test_an_age_is_told_only_when_the_date_tells_it(born, on, age):
    assert born.age_on(on) == age


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Œdème", "oedeme"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Łódź", "lodz")],
)
def test_folding_drops_accents_case_and_ligatures(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_and_words_have_no_spaces(text):
    assert words(" ".join(words(text))) == words(text)
    assert all(word and not word.isspace() for word in words(text))


def test_a_patient_needs_something_to_be_found_by():
    with pytest.raises(RuleViolation) as refused:
        a_patient(local_id="", birth_name="").check(date(2026, 1, 1))
    assert refused.value.rule is Rule.PATIENT_HAS_NO_IDENTITY


def test_nobody_is_born_tomorrow():
    born = PartialDate(2027)
    with pytest.raises(RuleViolation):
        a_patient(birth_date=born).check(date(2026, 12, 31))


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({}, "LEFÈBVRE Cœline"),
        ({"used_name": "Morin"}, "MORIN Cœline"),
        ({"birth_name": "", "given_names": ""}, "T-0001"),
    ],
)
def test_a_patient_is_called_by_the_used_name_or_by_the_number(values, name):
    patient: Patient = a_patient(**values)
    assert patient.name == name


def an_account(role: Role, *, active: bool = True) -> Account:
    return Account(
        id=AccountId(new_id()), name="x", role=role, specialty=Specialty.SURGERY, slot="s",
        active=active,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("role", "permission", "granted"),
    [
        (Role.SECRETARY, Permission.RECORD, True),
        (Role.SECRETARY, Permission.VALIDATE, False),
        (Role.SECRETARY, Permission.SET_UP, True),
        (Role.COORDINATOR, Permission.VALIDATE, True),
        (Role.PHYSICIAN, Permission.RECORD, True),
        (Role.PHYSICIAN, Permission.SET_UP, False),
    ],
)
def test_the_permission_matrix(role, permission, granted):
    assert may(an_account(role), permission) is granted


def test_a_disabled_account_may_do_nothing():
    with pytest.raises(RuleViolation):
        require(an_account(Role.COORDINATOR, active=False), Permission.RECORD)


def test_a_passphrase_needs_fifteen_characters_and_no_composition():
    check_passphrase("aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa")
    with pytest.raises(RuleViolation) as refused:
        check_passphrase("Aa1!Aa1!Aa1!Aa", "Aa1!Aa1!Aa1!Aa")
    assert refused.value.rule is Rule.PASSPHRASE_TOO_SHORT
    with pytest.raises(RuleViolation):
        check_passphrase("a" * 15, "a" * 16)


def test_recovery_groups_are_compared_without_case_and_look_alikes():
    check_recovery_groups("0123-ABCD", {0: "o123", 1: "abcd"})
    with pytest.raises(RuleViolation):
        check_recovery_groups("0123-ABCD", {1: "ABCE"})


def history(*rows: tuple[str, ActionMode, str]) -> tuple[ActionRow, ...]:
    steps: dict[str, object] = {}
    made = []
    for step, mode, undoes in rows:
        steps.setdefault(step, new_id())
        made.append(
            ActionRow(
                number=len(made) + 1, act=Act.SAVE_CASE, mode=mode, actor="x",
                at=datetime(2026, 1, 1, tzinfo=UTC), step=steps[step],
                undoes=steps.get(undoes), seals=False, about=None,
            )
        )  # fmt: skip
    return tuple(reversed(made))


def test_undo_and_redo_walk_the_history():
    do, un, re = ActionMode.DO, ActionMode.UNDO, ActionMode.REDO
    rows = history(("a", do, ""), ("b", do, ""))
    assert undoable(rows) == rows[0]
    assert redoable(rows) is None
    rows = history(("a", do, ""), ("b", do, ""), ("u", un, "b"))
    assert undoable(rows) == rows[2]
    assert redoable(rows) == rows[0]
    rows = history(("a", do, ""), ("b", do, ""), ("u", un, "b"), ("v", un, "a"), ("r", re, "v"))
    assert undoable(rows) == rows[4]
    assert redoable(rows) == rows[2]
    assert undoable(()) is None
