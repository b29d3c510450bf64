"""Expert networks for rare cancers: dated reference data, never an enum."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import NetworkCentreId, NetworkId


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """A national network; `second_reading` tells whether it reads its tumours a second time.

    `overdue_days` is the centre's own alert, in days after the request: no national target
    exists, so it is a setting.
    """

    id: NetworkId
    acronym: str
    name: str = ""
    families: tuple[TumourFamily, ...] = ()
    second_reading: bool = False
    overdue_days: int = 21
    valid_from: date | None = None
    valid_to: date | None = None
    successor: str = ""
    source: str = ""
    contact: str = ""
    website: str = ""
    forms: str = ""
    associations: str = ""
    version: int = 0

    def check(self) -> None:
        """Refuse a network nobody could name, or one that ends before it starts.

        Raises:
            RuleViolation: the acronym is missing, or the dates are the wrong way round.
        """
        if not self.acronym.strip():
            raise RuleViolation(Rule.NAME_MISSING)
        if not _in_order(self.valid_from, self.valid_to):
            raise RuleViolation(Rule.VALIDITY_OUT_OF_ORDER)

    def valid_on(self, day: date) -> bool:
        """Tell whether the network exists under this name on `day`."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


class CentreRole(Enum):
    """What a centre does for a network."""

    NATIONAL = "national"
    REGIONAL = "regional"
    LABORATORY = "laboratory"


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkCentre:
    """A centre of a network, in one role, from a day to a day."""

    id: NetworkCentreId
    network_id: NetworkId
    name: str
    role: CentreRole
    city: str = ""
    contact: str = ""
    address: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    version: int = 0

    def check(self) -> None:
        """Refuse a centre without a name, or one that ends before it starts.

        Raises:
            RuleViolation: the name is missing, or the dates are the wrong way round.
        """
        if not self.name.strip():
            raise RuleViolation(Rule.NAME_MISSING, field="centre")
        if not self.in_order:
            raise RuleViolation(Rule.VALIDITY_OUT_OF_ORDER, field="centre")

    @property
    def in_order(self) -> bool:
        """Tell whether it does not end before it starts."""
        return _in_order(self.valid_from, self.valid_to)

    def valid_on(self, day: date) -> bool:
        """Tell whether the centre has the role on `day`."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


def _in_order(valid_from: date | None, valid_to: date | None) -> bool:
    return valid_from is None or valid_to is None or valid_from <= valid_to
