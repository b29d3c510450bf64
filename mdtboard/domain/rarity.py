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
from mdtboard.domain.expert_lists import ExpertList, ExpertMatch
from mdtboard.domain.folding import fold
from mdtboard.domain.network import Network


class RareRule(Enum):
    """What says that a cancer is rare or not, the strongest first."""

    STATED_RARE = "stated_rare"
    STATED_COMMON = "stated_common"
    SITUATION = "situation"
    LIST = "list"
    NETWORK = "network"
    NO_LIST = "no_list"
    NO_CODE = "no_code"

    @property
    def is_rare(self) -> bool:
        """Tell whether it makes the cancer a rare one."""
        return self not in (RareRule.STATED_COMMON, RareRule.NO_LIST, RareRule.NO_CODE)


class TwiceRule(Enum):
    """What says whether a tumour is read twice; a person's word stands above the network's."""

    WANTED = "wanted"
    NOT_WANTED = "not_wanted"
    NETWORK = "network"
    NOBODY = "nobody"

    @property
    def is_due(self) -> bool:
        """Tell whether a second reading is owed."""
        return self in (TwiceRule.WANTED, TwiceRule.NETWORK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Rare or not, whose, and read twice or not, each with the rule that says so.

    `rare` is what stands, `by_rule` what would stand had nobody stated anything. `network` is the
    one to ask today: the case's own or its successor, else the one that the list names, else the
    one for the situation.
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
    proposed: Network | None
    twice: TwiceRule
    twice_reason: str


def judge(case: Case, shipped: ExpertList, networks: Iterable[Network], today: date) -> Verdict:
    """Return what the rules and the people say of a case."""
    known = tuple(networks)
    match = shipped.match(case.morphology_code, case.topography_code)
    own = next((network for network in known if network.id == case.network_id), None)
    listed = None if match is None else valid_network(match.group.network, known, today)
    sure = match is not None and match.certain and not match.group.optional
    by_rule = _by_rule(case, match, own)
    return Verdict(
        match=match,
        version=shipped.version,
        edition=shipped.edition,
        rare=_STATED.get(case.rare, by_rule),
        by_rule=by_rule,
        reason=case.rare_reason,
        situations=case.situations,
        network=_whose(own, listed, case.situations, known, today),
        proposed=listed if sure and case.network_id is None else None,
        twice=twice_rule(case.read_twice, second_reading=own is not None and own.second_reading),
        twice_reason=case.read_twice_reason,
    )


def twice_rule(read_twice: ReadTwice, *, second_reading: bool) -> TwiceRule:
    """Return what says whether a case is read twice; `second_reading` tells of its network."""
    if read_twice is ReadTwice.WANTED:
        return TwiceRule.WANTED
    if read_twice is ReadTwice.NOT_WANTED:
        return TwiceRule.NOT_WANTED
    return TwiceRule.NETWORK if second_reading else TwiceRule.NOBODY


def valid_network(acronym: str, networks: Iterable[Network], today: date) -> Network | None:
    """Return the network of that name today, or the one that followed it; None if it ended.

    A name may have come and gone: a row that is valid today stands before one that is not.
    """
    by_name: dict[str, list[Network]] = {}
    for network in networks:
        by_name.setdefault(fold(network.acronym), []).append(network)
    seen: set[str] = set()
    wanted = fold(acronym)
    while wanted in by_name and wanted not in seen:
        seen.add(wanted)
        named = by_name[wanted]
        valid = next((network for network in named if network.valid_on(today)), None)
        if valid is not None:
            return valid
        wanted = next((fold(network.successor) for network in named if network.successor), "")
    return None


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
    # Without a histology nothing was looked up.
    return RareRule.NO_LIST if case.morphology_code.strip() else RareRule.NO_CODE
