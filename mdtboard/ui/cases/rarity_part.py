"""Decides what the form says of rarity, and which network it fills in or offers."""

from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.case import Case, RareStatus, ReadTwice, TumourFamily
from mdtboard.domain.ids import NetworkId
from mdtboard.domain.network import Network, reads_family
from mdtboard.domain.rarity import Verdict
from mdtboard.services.bundle import Services
from mdtboard.ui.cases.rarity_words import listed, rarity, read_twice

_CODES = frozenset({"morphology_code", "topography_code"})
FIELDS = _CODES | {"family", "network_id", "rare", "rare_reason", "situations", "read_twice"}


class RarityView(Protocol):
    """What the part asks of the card."""

    def show_verdict(self, said: str, listed: str) -> None:
        """Show which rule says what, and which group of which list."""

    def show_offer(self, words: str) -> None:
        """Offer a network to take, or nothing."""

    def show_proposal(self, words: str) -> None:
        """Say that the list filled the network in, or take that back."""

    def show_reasons(self, *, rare: bool, twice: bool) -> None:
        """Ask why somebody decides otherwise than the rules, or not."""


class FormValues(Protocol):
    """What the part asks of the form around the card."""

    def show_values(self, values: dict[str, Any]) -> None:
        """Show values without treating them as typed."""


class RarityPart:
    """Keeps which network the list filled in, and which ones somebody took out again."""

    def __init__(self, view: RarityView, form: FormValues, services: Services) -> None:
        self._view = view
        self._form = form
        self._services = services
        self._proposed: NetworkId | None = None
        self._refused: set[NetworkId] = set()

    def show(self, case: Case) -> None:
        """Show what the rules say of a case as it stands in the form."""
        verdict = self._services.patients.verdict(case)
        said = (rarity(verdict), read_twice(verdict))
        self._view.show_verdict(" · ".join(part for part in said if part), listed(verdict))
        self._view.show_reasons(
            rare=case.rare is not RareStatus.NOT_STATED or bool(case.rare_reason),
            twice=case.read_twice is not ReadTwice.BY_LIST or bool(case.read_twice_reason),
        )
        self._view.show_offer(self._offer(case, verdict))

    def edited(self, name: str, case: Case) -> None:
        """Look again after one of the fields that rarity depends on was changed."""
        if name == "network_id" and case.network_id != self._proposed:
            self._forget()
        self.show(self._with_proposal(case) if name in _CODES else case)

    def take_network(self, case: Case) -> None:
        """Fill in the network on offer."""
        network = self._on_offer(case, self._services.patients.verdict(case))
        if network is not None:
            self._fill(case, NetworkId(network.id))

    def refuse(self, case: Case) -> None:
        """Take out the network that the list filled in, and fill it in no more."""
        if self._proposed is not None:
            self._refused.add(self._proposed)
        self._forget()
        self._fill(case, None)

    def _with_proposal(self, case: Case) -> Case:
        """Fill in whose the codes are, unless somebody chose; what was proposed goes with them."""
        if case.network_id is not None and case.network_id != self._proposed:
            return case
        free = replace(case, network_id=None)
        verdict = self._services.patients.verdict(free)
        network = verdict.proposed
        found = None if network is None else NetworkId(network.id)
        if network is None or found in self._refused:
            self._forget()
            found = None
        else:
            self._proposed = found
            self._view.show_proposal(_proposal(network, verdict))
        if found != case.network_id:
            self._form.show_values({"network_id": found})
        return replace(case, network_id=found)

    def _fill(self, case: Case, network_id: NetworkId | None) -> None:
        self._form.show_values({"network_id": network_id})
        self.show(replace(case, network_id=network_id))

    def _forget(self) -> None:
        self._proposed = None
        self._view.show_proposal("")

    def _offer(self, case: Case, verdict: Verdict) -> str:
        network = self._on_offer(case, verdict)
        if network is None:
            return ""
        translate = QCoreApplication.translate
        if verdict.proposed is not None:
            words = translate("cases", "Use {network}: the list {version} names it")
        else:
            words = translate("cases", "Use {network}: it reads this family a second time")
        return words.format(network=network.acronym, version=verdict.version)

    def _on_offer(self, case: Case, verdict: Verdict) -> Network | None:
        if case.network_id is not None:
            return None
        if verdict.proposed is not None or case.family is TumourFamily.NOT_STATED:
            return verdict.proposed
        today = self._services.desk.today()
        networks = self._services.set_up.networks()
        return next((n for n in networks if reads_family(n, case.family, today)), None)


def _proposal(network: Network, verdict: Verdict) -> str:
    words = QCoreApplication.translate("cases", "{network} is proposed by the list {version}.")
    return words.format(network=network.acronym, version=verdict.version)
