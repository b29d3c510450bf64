"""The words for whether a cancer is rare, whose it is, and whether it is read twice."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.expert_lists import ExpertMatch, MatchBasis
from mdtboard.domain.network import FactAbout, Network, NetworkReading
from mdtboard.domain.rarity import TwiceRule, Verdict
from mdtboard.ui import formats
from mdtboard.ui.labels import label, within


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
        said.append(_why_probable(verdict.match))
    if group.optional:
        said.append(QCoreApplication.translate("cases", "where the centre chose so"))
    return _joined(said)


def _why_probable(match: ExpertMatch) -> str:
    translate = QCoreApplication.translate
    if match.basis is MatchBasis.ICD10:
        return translate("cases", "by its ICD-10 code alone")
    if match.basis is MatchBasis.WORDS:
        return translate("cases", "by its words alone")
    return translate("cases", "if its site is one of those listed")


def read_twice(verdict: Verdict) -> str:
    """Return whether a case is read twice, and who says so; nothing where no list names it."""
    if verdict.twice is TwiceRule.NOBODY and verdict.match is None:
        return ""
    reader = "" if verdict.reader is None else verdict.reader.acronym
    return _joined([label(verdict.twice), reader, verdict.twice_reason])


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


def reads(network: Network) -> str:
    """Return what a network reads a second time, and whether that is still to be checked."""
    if network.reading is NetworkReading.UNKNOWN and not network.reading_scope:
        return ""
    said = [label(network.reading), network.reading_scope]
    return _joined([*said, _check(network, FactAbout.READING)])


def its_board(network: Network) -> str:
    """Return how far a network's own board reaches and when it meets."""
    level = "" if network.board_level is None else label(network.board_level)
    said = [part for part in (level, network.board_rhythm) if part]
    return _joined([*said, _check(network, FactAbout.BOARD)]) if said else ""


def its_associations(network: Network) -> str:
    """Return the patient associations of a network."""
    if not network.associations.strip():
        return ""
    return _joined([network.associations, _check(network, FactAbout.ASSOCIATIONS)])


def _check(network: Network, about: FactAbout) -> str:
    mark = network.fact(about).mark
    return within(mark) if mark.is_to_be_checked else ""


def reached(network: Network) -> str:
    """Return how a network is reached."""
    return _joined([network.contact, network.website])


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)
