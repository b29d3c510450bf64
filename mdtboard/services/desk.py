"""Who acts on which board file: what every service is given."""

from dataclasses import dataclass
from datetime import date

from mdtboard.domain.permissions import Permission, require
from mdtboard.domain.person import Account
from mdtboard.storage.database import Database


@dataclass(frozen=True, slots=True)
class Desk:
    """An open board file and the account that works on it."""

    database: Database
    account: Account

    def today(self) -> date:
        """Return the present day where the user is."""
        return self.database.now().astimezone().date()

    def require(self, permission: Permission) -> None:
        """Refuse an act that the account's role does not include.

        Raises:
            RuleViolation: the permission is not granted.
        """
        require(self.account, permission)
