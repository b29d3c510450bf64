"""The recovery key gives a passphrase and nothing else; who acts is always who signed in."""

import pytest

from mdtboard.domain.actions import Act
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AccountId, new_id
from mdtboard.domain.person import Account, Role, Specialty
from mdtboard.services import board_files, unlocking
from mdtboard.services.newcomer import FirstUser
from tests.conftest import PASSPHRASE, RECOVERY_KEY, make_board, steady_clock

NEW = "four other words instead"
HERS = "the words of the secretary"


def an_account(name, role):
    return Account(
        id=AccountId(new_id()),
        name=name,
        role=role,
        specialty=Specialty.SECRETARIAT,
        slot="",
    )


@pytest.fixture
def shared(board_path):
    """A board of a coordinator, Dr Anne Testeur, and of a secretary whose name comes after."""
    services = unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock)
    board_files.add_account(services, an_account("Zoé Bureau", Role.SECRETARY), HERS, HERS)
    services.close()
    return board_path


def opened(path, secret):
    return unlocking.unlock(path, secret, clock=steady_clock)


def recovered(path):
    return unlocking.recover(path, RECOVERY_KEY, clock=steady_clock)


def renew(path, name):
    recovery = recovered(path)
    [account] = [each for each in recovery.accounts() if each.name == name]
    recovery.renew(account.id, NEW, NEW)
    recovery.close()


def test_the_recovery_key_signs_nobody_in(shared):
    recovery = recovered(shared)
    assert not hasattr(recovery, "desk")
    assert [account.name for account in recovery.accounts()] == ["Dr Anne Testeur", "Zoé Bureau"]
    assert not recovery.lacks_coordinator()
    recovery.close()


def test_a_new_passphrase_opens_the_account_it_was_made_for_and_the_old_one_nothing(shared):
    renew(shared, "Zoé Bureau")
    services = opened(shared, NEW)
    assert (services.desk.account.name, services.desk.account.role) == (
        "Zoé Bureau",
        Role.SECRETARY,
    )
    services.close()
    with pytest.raises(RuleViolation) as refused:
        opened(shared, HERS)
    assert refused.value.rule is Rule.WRONG_PASSPHRASE
    opened(shared, PASSPHRASE).close()


def test_the_use_of_the_key_is_in_the_trail_under_no_persons_name(shared):
    renew(shared, "Zoé Bureau")
    services = opened(shared, PASSPHRASE)
    with services.unlocked.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT actor FROM action WHERE act = ?", (Act.RECOVER_ACCOUNT.value,)
        ).all()
    assert rows == [("recovery key",)]
    assert services.history.first_broken_link() is None
    services.close()


def test_every_account_is_told_once_at_its_next_sign_in(shared):
    renew(shared, "Zoé Bureau")
    for secret in (PASSPHRASE, NEW):
        services = opened(shared, secret)
        assert [notice.name for notice in services.set_up.notices()] == ["Zoé Bureau"]
        services.close()
        services = opened(shared, secret)
        services.set_up.note_read()
        assert services.set_up.notices() == ()
        services.close()


def test_a_coordinator_is_named_by_the_key_only_where_there_is_none(shared, tmp_path):
    user = FirstUser(
        title="Dr", family_name="Nouvelle", role=Role.COORDINATOR, specialty=Specialty.SURGERY
    )
    recovery = recovered(shared)
    with pytest.raises(RuleViolation) as refused:
        recovery.name_coordinator(user, NEW, NEW)
    assert refused.value.rule is Rule.COORDINATOR_EXISTS
    recovery.close()
    alone = tmp_path / "alone.mdtb"
    make_board(alone, Role.SECRETARY).close()
    recovery = recovered(alone)
    assert recovery.lacks_coordinator()
    recovery.name_coordinator(user, NEW, NEW)
    recovery.close()
    services = opened(alone, NEW)
    assert (services.desk.account.name, services.desk.account.role) == (
        "Dr Nouvelle",
        Role.COORDINATOR,
    )
    services.close()


def test_a_short_passphrase_changes_nothing(shared):
    recovery = recovered(shared)
    with pytest.raises(RuleViolation) as refused:
        recovery.renew(recovery.accounts()[0].id, "short", "short")
    assert refused.value.rule is Rule.PASSPHRASE_TOO_SHORT
    recovery.close()
    services = opened(shared, PASSPHRASE)
    assert services.set_up.notices() == ()
    services.close()


def test_a_secretary_makes_no_coordinator(shared):
    services = opened(shared, HERS)
    slots = services.unlocked.path.with_name(services.unlocked.path.name + ".keys").read_bytes()
    with pytest.raises(RuleViolation) as refused:
        board_files.add_account(services, an_account("Dr Faux", Role.COORDINATOR), NEW, NEW)
    assert refused.value.rule is Rule.NOT_PERMITTED
    assert [a.name for a in services.set_up.accounts()] == ["Dr Anne Testeur", "Zoé Bureau"]
    keys = services.unlocked.path.with_name(services.unlocked.path.name + ".keys")
    assert keys.read_bytes() == slots
    services.close()
