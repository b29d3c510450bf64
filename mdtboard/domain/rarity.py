"""Whether a cancer is rare, whose it is, and whether it is read twice: by which rule.

Membership is looked up, never an incidence: the lists are dated reference data, and what a person
stated with a reason stands above them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.case import Case, RareStatus, ReadTwice, Situation
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.expert_lists import ExpertMatch
from mdtboard.domain.network import Network, valid_network
from mdtboard.domain.reading import Due
from mdtboard.domain.tumour_groups import RareCancers, Readers, readers_of


class RareRule(Enum):
    """What says that a cancer is rare or not, the strongest first."""

    STATED_RARE = "stated_rare"
    STATED_COMMON = "stated_common"
    SITUATION = "situation"
    LIST = "list"
    NETWORK = "network"
    PROBABLE = "probable"
    NO_LIST = "no_list"
    NO_CODE = "no_code"

    @property
    def is_rare(self) -> bool:
        """Tell whether it makes the cancer a rare one."""
        return self not in (RareRule.STATED_COMMON, RareRule.NO_LIST, RareRule.NO_CODE)


class TwiceRule(Enum):
    """What says whether a tumour is read twice; a person's word stands above the networks'."""

    WANTED = "wanted"
    NOT_WANTED = "not_wanted"
    NETWORK = "network"
    LIST = "list"
    BOARD = "board"
    PROBABLE = "probable"
    NOBODY = "nobody"

    @property
    def due(self) -> Due:
        """Return what it makes of the reading."""
        return _DUE.get(self, Due.CERTAIN)


_DUE = {
    TwiceRule.NOT_WANTED: Due.NOT_DUE,
    TwiceRule.NOBODY: Due.NOT_DUE,
    TwiceRule.PROBABLE: Due.PROBABLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Rare or not, whose, and read twice or not, each with the rule that says so.

    `rare` is what stands, `by_rule` what would stand had nobody stated anything. `network` is the
    one to ask today: the case's own or its successor, else the one that the list names, else the
    one for the situation. `reader` is the one whose pathologists read again, if any is due.
    `proposed` is that of the list where the case names none and its codes leave no doubt.
    """

    match: ExpertMatch | None
    version: str
    edition: str
    rare: RareRule
    by_rule: RareRule
    reason: str
    situations: tuple[Situation, ...]
    network: Network | None
    reader: Network | None
    proposed: Network | None
    twice: TwiceRule
    twice_reason: str


def judge(
    case: Case,
    shipped: RareCancers,
    networks: Iterable[Network],
    today: date,
    *,
    on_expert_board: bool = False,
) -> Verdict:
    """Return what the rules and the people say of a case.

    `on_expert_board` tells that a board has it whose cases the network's pathologists read.
    """
    known = tuple(networks)
    match = shipped.find(case)
    own = next((network for network in known if network.id == case.network_id), None)
    listed = None if match is None else valid_network(match.group.network, known, today)
    sure = match is not None and match.certain and not match.group.optional
    by_rule = _by_rule(case, match, own)
    readers = readers_of(shipped.groups, known)
    twice = twice_rule(case, match, readers, on_expert_board=on_expert_board)
    network = _whose(own, listed, case.situations, known, today)
    return Verdict(
        match=match,
        version=shipped.version,
        edition=shipped.edition,
        rare=_STATED.get(case.rare, by_rule),
        by_rule=by_rule,
        reason=case.rare_reason,
        situations=case.situations,
        network=network,
        reader=None if twice.due is Due.NOT_DUE else _reader(match, readers, known, today, network),
        proposed=listed if sure and case.network_id is None else None,
        twice=twice,
        twice_reason=case.read_twice_reason,
    )


def twice_rule(
    case: Case, match: ExpertMatch | None, readers: Readers, *, on_expert_board: bool = False
) -> TwiceRule:
    """Return what says whether a case is read twice.

    For certain by morphology, and site where the rule names one; probable where no morphology is
    coded and the ICD-10 code or the words point to a group that is read. The SQL of
    `storage.queries.due` says the same.
    """
    if case.read_twice is ReadTwice.WANTED:
        return TwiceRule.WANTED
    if case.read_twice is ReadTwice.NOT_WANTED:
        return TwiceRule.NOT_WANTED
    if case.network_id in readers.networks:
        return TwiceRule.NETWORK
    listed = match is not None and match.group.key in readers.groups
    if listed and match is not None and match.certain:
        return TwiceRule.LIST
    if on_expert_board:
        return TwiceRule.BOARD
    return TwiceRule.PROBABLE if listed else TwiceRule.NOBODY


def check_overrides(case: Case, before: Case | None, verdict: Verdict) -> None:
    """Refuse that a person decides otherwise than the rules without saying why.

    What stood there `before` is not asked about again.

    Raises:
        RuleViolation: the reason is missing; `field` names where it belongs.
    """
    own = case.read_twice is not ReadTwice.BY_LIST
    if own and not case.read_twice_reason.strip() and _changed(case, before, "read_twice"):
        raise RuleViolation(Rule.REASON_MISSING, field="read_twice_reason")
    against = verdict.rare.is_rare is not verdict.by_rule.is_rare
    if against and not case.rare_reason.strip() and _changed(case, before, "rare"):
        raise RuleViolation(Rule.REASON_MISSING, field="rare_reason")


# Groups 22 and 23 of the networks for rare cancers; successors are looked up.
_NETWORK_OF = {Situation.TRANSPLANT: "K-VIROGREF", Situation.HIV: "CANCERVIH"}
_STATED = {
    RareStatus.RARE: RareRule.STATED_RARE,
    RareStatus.COMMON: RareRule.STATED_COMMON,
}


def _reader(
    match: ExpertMatch | None,
    readers: Readers,
    networks: tuple[Network, ...],
    today: date,
    otherwise: Network | None,
) -> Network | None:
    """Return who reads a tumour of a group that is read, else the network it is of."""
    if match is None or match.group.key not in readers.groups:
        return otherwise
    key = readers.groups[match.group.key]
    found = next(network for network in networks if network.id == key)
    return valid_network(found.acronym, networks, today) or found


def _whose(
    own: Network | None,
    listed: Network | None,
    situations: tuple[Situation, ...],
    networks: tuple[Network, ...],
    today: date,
) -> Network | None:
    if own is not None:
        return valid_network(own.acronym, networks, today) or own
    names = (_NETWORK_OF[each] for each in situations if each in _NETWORK_OF)
    found = (valid_network(name, networks, today) for name in names)
    return listed or next((network for network in found if network is not None), None)


def _changed(case: Case, before: Case | None, name: str) -> bool:
    names = (name, f"{name}_reason")
    return before is None or any(getattr(before, n) != getattr(case, n) for n in names)


def _by_rule(case: Case, match: ExpertMatch | None, own: Network | None) -> RareRule:
    if case.situations:
        return RareRule.SITUATION
    if match is not None and match.certain:
        return RareRule.LIST
    if own is not None:
        return RareRule.NETWORK
    if match is not None:
        return RareRule.PROBABLE
    # Without a histology nothing was looked up.
    return RareRule.NO_LIST if case.morphology_code.strip() else RareRule.NO_CODE
