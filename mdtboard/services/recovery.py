"""What the recovery key is for: a new passphrase, or the first coordinator, and nothing else."""

from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Final
from uuid import UUID

from mdtboard.domain.actions import Act
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AccountId, NoticeId, new_id
from mdtboard.domain.person import Account, RecoveryNotice, Role, Specialty
from mdtboard.domain.secrets import check_passphrase
from mdtboard.services.newcomer import FirstUser
from mdtboard.storage import board_file, keys
from mdtboard.storage.board_file import Unlocked
from mdtboard.storage.database import Database, UnitOfWork

# Nobody is signed in: the trail names the key, and no page names it as a person.
_BY_KEY: Final = Account(
    id=AccountId(UUID(int=0)),
    name="recovery key",
    role=Role.PHYSICIAN,
    specialty=Specialty.OTHER_PHYSICIAN,
    slot="",
    active=False,
)


class Recovery:
    """A board opened with its recovery key. Nobody is signed in, so that nobody can act."""

    def __init__(self, unlocked: Unlocked, database: Database) -> None:
        self._unlocked = unlocked
        self._database = database

    def accounts(self) -> tuple[Account, ...]:
        """Return who may be given a new passphrase, by name."""
        with self._database.reading() as queries:
            return tuple(account for account in queries.people.accounts() if account.active)

    def lacks_coordinator(self) -> bool:
        """Tell whether nobody may validate, so that the first coordinator may be named."""
        return not any(account.role is Role.COORDINATOR for account in self.accounts())

    def renew(self, account_id: AccountId, passphrase: str, repeated: str) -> Account:
        """Give an account a new passphrase; the one before opens nothing any more.

        Every account is told at its next sign-in.

        Raises:
            RuleViolation: the passphrase is too short or differs, or the account is closed.
            EnvironmentFault: the key slots or the board cannot be written.
        """
        check_passphrase(passphrase, repeated)
        slot = board_file.add_passphrase(self._unlocked, passphrase, keys.Cost())
        with self._action() as uow:
            account = uow.accounts.get(account_id)
            if not account.active:
                raise RuleViolation(Rule.CHANGED_SINCE)
            renewed = uow.accounts.save(replace(account, slot=slot))
            _tell(uow, renewed)
        board_file.drop_slot(self._unlocked, account.slot)
        return renewed

    def name_coordinator(self, user: FirstUser, passphrase: str, repeated: str) -> Account:
        """Make the first coordinator's account, where no account is a coordinator's.

        Every account is told at its next sign-in.

        Raises:
            RuleViolation: there is a coordinator, a name is missing, or the passphrase is too
                short or differs.
            EnvironmentFault: the key slots or the board cannot be written.
        """
        check_passphrase(passphrase, repeated)
        if not user.family_name.strip():
            raise RuleViolation(Rule.NAME_MISSING)
        if not self.lacks_coordinator():
            raise RuleViolation(Rule.COORDINATOR_EXISTS)
        slot = board_file.add_passphrase(self._unlocked, passphrase, keys.Cost())
        with self._action() as uow:
            person = uow.people.save(user.at(uow.queries.people.centre()))
            account = uow.accounts.save(user.account_of(person, slot))
            _tell(uow, account)
        return account

    def close(self) -> None:
        """Let go of the file."""
        self._unlocked.close()

    def _action(self) -> AbstractContextManager[UnitOfWork]:
        return self._database.action(Act.RECOVER_ACCOUNT, _BY_KEY, seals=True)


def _tell(uow: UnitOfWork, recovered: Account) -> None:
    """Leave every account a notice, the one that was recovered too: it may not know of it."""
    for account in uow.queries.people.accounts():
        if account.active:
            uow.recovery_notices.save(
                RecoveryNotice(
                    id=NoticeId(new_id()), account_id=account.id, at=uow.at, name=recovered.name
                )
            )
