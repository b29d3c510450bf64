"""Expert networks for rare cancers: dated reference data, never an enum."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import fold
from mdtboard.domain.ids import NetworkCentreId, NetworkId
from mdtboard.domain.meeting import BoardLevel


class NetworkReading(Enum):
    """What a network reads a second time of the tumours that are its own."""

    ALL = "all"
    SUBSET = "subset"
    ON_REQUEST = "on_request"
    NONE = "none"
    UNKNOWN = "unknown"

    @property
    def is_systematic(self) -> bool:
        """Tell whether tumours that the list names are read without anybody asking why."""
        return self in (NetworkReading.ALL, NetworkReading.SUBSET)


class Mark(Enum):
    """How far a fact of the reference data was checked."""

    NOT_STATED = "not_stated"
    VERIFIED = "v"
    EXCERPT = "e"
    COMPUTED = "c"
    NOT_FOUND = "nf"

    @property
    def is_to_be_checked(self) -> bool:
        """Tell whether nobody has read it in the text of the body it comes from."""
        return self is Mark.EXCERPT


class FactAbout(Enum):
    """What a source says something about."""

    READING = "reading"
    BOARD = "board"
    ASSOCIATIONS = "associations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Where a fact of the reference data was read, when, and how far it was checked."""

    about: FactAbout
    source: str = ""
    read_on: date | None = None
    mark: Mark = Mark.NOT_STATED


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """A national network; `reading` tells what it reads a second time of its tumours.

    `reading_scope` says of which tumours, in words; `optional_groups` are the groups of the
    list that this centre has read although nothing obliges it to. `board_level` and
    `board_rhythm` are of the network's own board. `facts` say where all this was read.
    `overdue_days` is the centre's own alert, in days after the request: no national target
    exists, so it is a setting.
    """

    id: NetworkId
    acronym: str
    name: str = ""
    families: tuple[TumourFamily, ...] = ()
    reading: NetworkReading = NetworkReading.UNKNOWN
    reading_scope: str = ""
    optional_groups: tuple[str, ...] = ()
    board_level: BoardLevel | None = None
    board_rhythm: str = ""
    overdue_days: int = 21
    valid_from: date | None = None
    valid_to: date | None = None
    successor: str = ""
    source: str = ""
    contact: str = ""
    website: str = ""
    forms: str = ""
    associations: str = ""
    facts: tuple[Fact, ...] = ()
    version: int = 0

    def fact(self, about: FactAbout) -> Fact:
        """Return where something was read; an empty one if nobody noted it."""
        return next((each for each in self.facts if each.about is about), Fact(about=about))

    def with_fact(self, fact: Fact) -> "Network":
        """Return the network with what is noted of one subject replaced."""
        others = tuple(each for each in self.facts if each.about is not fact.about)
        noted = () if fact == Fact(about=fact.about) else (fact,)
        order = tuple(FactAbout)
        facts = sorted((*others, *noted), key=lambda each: order.index(each.about))
        return replace(self, facts=tuple(facts))

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
    read_on: date | None = None
    mark: Mark = Mark.NOT_STATED
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


def line_of(acronym: str, networks: Iterable[Network]) -> tuple[Network, ...]:
    """Return the networks of that name, then those that followed, each once."""
    by_name: dict[str, list[Network]] = {}
    for network in networks:
        by_name.setdefault(fold(network.acronym), []).append(network)
    found: list[Network] = []
    seen: set[str] = set()
    wanted = fold(acronym)
    while wanted in by_name and wanted not in seen:
        seen.add(wanted)
        named = by_name[wanted]
        found += named
        wanted = next((fold(network.successor) for network in named if network.successor), "")
    return tuple(found)


def valid_network(acronym: str, networks: Iterable[Network], today: date) -> Network | None:
    """Return the network of that name today, or the one that followed it; None if it ended.

    A name may have come and gone: a row that is valid today stands before one that is not.
    """
    line = line_of(acronym, networks)
    return next((network for network in line if network.valid_on(today)), None)


# Of the other families a network has only the rare tumours.
_WHOLE_FAMILIES = frozenset(
    {
        TumourFamily.SARCOMA,
        TumourFamily.NEUROENDOCRINE,
        TumourFamily.MESOTHELIOMA,
        TumourFamily.LYMPHOMA,
        TumourFamily.THYMIC,
    }
)


def reads_family(network: Network, family: TumourFamily, today: date) -> bool:
    """Tell whether a network reads a whole family a second time today."""
    return (
        family in _WHOLE_FAMILIES
        and family in network.families
        and network.reading is NetworkReading.ALL
        and network.valid_on(today)
    )


def _in_order(valid_from: date | None, valid_to: date | None) -> bool:
    return valid_from is None or valid_to is None or valid_from <= valid_to
