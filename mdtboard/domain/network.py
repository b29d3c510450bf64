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
        _check(self.acronym, self.valid_from, self.valid_to)

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
        _check(self.name, self.valid_from, self.valid_to)

    def valid_on(self, day: date) -> bool:
        """Tell whether the centre has the role on `day`."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


def _check(name: str, valid_from: date | None, valid_to: date | None) -> None:
    if not name.strip():
        raise RuleViolation(Rule.NAME_MISSING)
    if valid_from is not None and valid_to is not None and valid_to < valid_from:
        raise RuleViolation(Rule.VALIDITY_OUT_OF_ORDER)
