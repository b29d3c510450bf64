"""Making and opening board files."""

from dataclasses import replace
from pathlib import Path

from mdtboard.clock import Clock, system
from mdtboard.domain.actions import Act
from mdtboard.domain.centre import Centre
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.ids import CentreId, new_id
from mdtboard.domain.permissions import Permission
from mdtboard.domain.person import Account, Role
from mdtboard.domain.secrets import check_passphrase
from mdtboard.private_copies import remove_left_behind
from mdtboard.services import networks, papers
from mdtboard.services.bundle import Services
from mdtboard.services.desk import Desk
from mdtboard.services.newcomer import FirstUser
from mdtboard.services.recovery import Recovery
from mdtboard.storage import board_file, keys, places
from mdtboard.storage.board_file import Unlocked
from mdtboard.storage.database import Database
from mdtboard.storage.opening import BoardKey

SUFFIX = board_file.SUFFIX


def warm_up() -> None:
    """Prepare what opening a board takes; meant for the time in which a passphrase is typed.

    It also removes the private copies that a program which crashed left behind.
    """
    board_file.warm_up()
    remove_left_behind()


def is_synchronised(folder: Path) -> bool:
    """Tell whether a program copies `folder` to a server: no board may lie there."""
    return places.is_synchronised(folder)


def new_recovery_key() -> str:
    """Return a random recovery key, to be shown once and written down."""
    return keys.new_recovery_key()


def create(
    path: Path,
    centre: Centre,
    user: FirstUser,
    passphrase: str,
    repeated: str,
    recovery_key: str,
    *,
    clock: Clock = system,
) -> Services:
    """Make an encrypted board file with its centre, its first account and the networks.

    Raises:
        RuleViolation: the passphrase is too short or differs, a name is missing.
        EnvironmentFault: the place cannot be written, is synchronised, or holds a board already.
    """
    check_passphrase(passphrase, repeated)
    if not centre.name.strip() or not user.family_name.strip():
        raise RuleViolation(Rule.NAME_MISSING)
    unlocked = board_file.create(path, passphrase, recovery_key, keys.Cost())
    person = user.at(centre)
    account = user.account_of(person, unlocked.slot)
    database = Database(unlocked.engine, path, clock=clock)
    with database.action(Act.CREATE_BOARD_FILE, account, seals=True) as uow:
        uow.centres.save(centre)
        uow.people.save(person)
        account = uow.accounts.save(account)
        networks.seed(uow)
    return _services(unlocked, database, account)


def new_centre(name: str, *, demonstration: bool = False) -> Centre:
    """Return a centre, not saved yet."""
    return Centre(id=CentreId(new_id()), name=name, demonstration=demonstration)


def open_with(key: BoardKey, *, clock: Clock = system) -> Services:
    """Open a board file whose key is known; who acts is whose passphrase gave it.

    Raises:
        EnvironmentFault: the file is foreign, damaged or newer, or its key slots belong to none
            of its accounts.
    """
    unlocked = board_file.open_with(key)
    try:
        database = Database(unlocked.engine, key.path, clock=clock)
        with database.reading() as queries:
            account = queries.people.account_of_slot(unlocked.slot)
        if account is None:
            raise EnvironmentFault(Fault.KEYS_DAMAGED, where=str(key.path.parent))
        papers.complete(database, account)
    except BaseException:
        unlocked.close()
        raise
    return _services(unlocked, database, account)


def recover_with(key: BoardKey, *, clock: Clock = system) -> Recovery:
    """Open a board file with its recovery key, for a new passphrase and nothing else.

    Raises:
        EnvironmentFault: the file is foreign, damaged or newer.
    """
    unlocked = board_file.open_with(key)
    return Recovery(unlocked, Database(unlocked.engine, key.path, clock=clock))


def add_account(services: Services, account: Account, passphrase: str, repeated: str) -> Account:
    """Let another person open the board: one key slot and one row.

    Raises:
        RuleViolation: the account may not set up, or not make a coordinator; the passphrase is
            too short or differs, or the new account has no name.
        EnvironmentFault: the key slots cannot be written; no account is added then.
    """
    services.desk.require(Permission.SET_UP)
    if account.role is Role.COORDINATOR:
        services.desk.require(Permission.NAME_COORDINATOR)
    check_passphrase(passphrase, repeated)
    if not account.name.strip():
        raise RuleViolation(Rule.NAME_MISSING)
    slot = board_file.add_passphrase(services.unlocked, passphrase, keys.Cost())
    with services.desk.database.action(Act.ADD_ACCOUNT, services.desk.account) as uow:
        return uow.accounts.save(replace(account, slot=slot))


def _services(unlocked: Unlocked, database: Database, account: Account) -> Services:
    return Services.over(Desk(database, account), unlocked)
