"""The words for whether a cancer is rare, whose it is, and whether it is read twice."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.network import Network
from mdtboard.domain.rarity import TwiceRule, Verdict
from mdtboard.ui import formats
from mdtboard.ui.labels import label


def rarity(verdict: Verdict) -> str:
    """Return whether a case is rare, by which rule, and why."""
    said = [label(verdict.rare), *(label(situation) for situation in verdict.situations)]
    return _joined([*said, verdict.reason])


def listed(verdict: Verdict) -> str:
    """Return the group of the list, its network today, the version and the edition of its codes."""
    if verdict.match is None:
        return ""
    group = verdict.match.group
    words = QCoreApplication.translate("cases", "{group} · {network} · list {version} · {edition}")
    said = [
        words.format(
            group=group.names[formats.language()],
            network=group.network,
            version=verdict.version,
            edition=formats.edition(verdict.edition),
        )
    ]
    if not verdict.match.certain:
        said.append(QCoreApplication.translate("cases", "if its site is one of those listed"))
    if group.optional:
        said.append(QCoreApplication.translate("cases", "where the centre chose so"))
    return _joined(said)


def read_twice(verdict: Verdict) -> str:
    """Return whether a case is read twice, and who says so; nothing where no list names it."""
    if verdict.twice is TwiceRule.NOBODY and verdict.match is None:
        return ""
    return _joined([label(verdict.twice), verdict.twice_reason])


def whose(verdict: Verdict, own: Network | None) -> str:
    """Return the network of a case, and the one that followed it."""
    now = verdict.network
    if own is None:
        if now is None:
            return ""
        words = QCoreApplication.translate("cases", "none yet; {network} is the one to ask")
        return words.format(network=now.acronym)
    if now is None or now.id == own.id:
        return own.acronym
    words = QCoreApplication.translate("cases", "{network}, today {successor}")
    return words.format(network=own.acronym, successor=now.acronym)


def reached(network: Network) -> str:
    """Return how a network is reached."""
    return _joined([network.contact, network.website])


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)
