"""Who may do what; everything not granted is refused."""

from enum import Enum

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.person import Account, Role


class Permission(Enum):
    """The acts that not every role may do."""

    RECORD = "record"
    VALIDATE = "validate"
    SET_UP = "set_up"
    EDIT_TEMPLATES = "edit_templates"
    NAME_COORDINATOR = "name_coordinator"


_GRANTED: dict[Role, frozenset[Permission]] = {
    Role.SECRETARY: frozenset({Permission.RECORD, Permission.SET_UP}),
    # A named physician takes responsibility for the advice (CDA legalAuthenticator).
    Role.COORDINATOR: frozenset(Permission),
    Role.PHYSICIAN: frozenset({Permission.RECORD}),
}


def may(account: Account, permission: Permission) -> bool:
    """Tell whether `account` may do such an act."""
    return account.active and permission in _GRANTED[account.role]


def require(account: Account, permission: Permission) -> None:
    """Refuse an account that lacks `permission`.

    Raises:
        RuleViolation: its role does not include the act.
    """
    if not may(account, permission):
        raise RuleViolation(Rule.NOT_PERMITTED, permission=permission)
