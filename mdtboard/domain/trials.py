"""Clinical trials a centre may offer, and what became of each offer. No eligibility is computed."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.ids import CaseId, NetworkId, OfferId, PresentationId, TrialId


class TrialStep(Enum):
    """Whether a trial takes patients."""

    PLANNED = "planned"
    OPEN = "open"
    SUSPENDED = "suspended"
    CLOSED = "closed"

    @property
    def next_steps(self) -> "frozenset[TrialStep]":
        """Return the steps that may follow this one."""
        return frozenset(TrialStep) - {self}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One line of the catalogue; `registry_numbers` as printed (NCT, EU CT), comma separated."""

    id: TrialId
    registry_numbers: str = ""
    acronym: str = ""
    title: str = ""
    phase: str = ""
    network_id: NetworkId | None = None
    families: tuple[TumourFamily, ...] = ()
    tumours: str = ""
    step: TrialStep = TrialStep.OPEN
    sites: str = ""
    contact: str = ""
    source: str = ""
    checked_on: date | None = None
    version: int = 0


class OfferStep(Enum):
    """The way of one patient towards one trial, or why there is none."""

    PROPOSED = "proposed"
    SCREENED = "screened"
    INCLUDED = "included"
    REFUSED = "refused"
    NOT_ELIGIBLE = "not_eligible"
    NO_TRIAL_OPEN = "no_trial_open"

    @property
    def next_steps(self) -> "frozenset[OfferStep]":
        """Return the steps that may follow this one."""
        return _NEXT[self]


_NEXT: dict[OfferStep, frozenset[OfferStep]] = {
    OfferStep.PROPOSED: frozenset(
        {OfferStep.SCREENED, OfferStep.INCLUDED, OfferStep.REFUSED, OfferStep.NOT_ELIGIBLE}
    ),
    OfferStep.SCREENED: frozenset({OfferStep.INCLUDED, OfferStep.REFUSED, OfferStep.NOT_ELIGIBLE}),
    OfferStep.INCLUDED: frozenset(),
    OfferStep.REFUSED: frozenset({OfferStep.PROPOSED}),
    OfferStep.NOT_ELIGIBLE: frozenset({OfferStep.PROPOSED}),
    OfferStep.NO_TRIAL_OPEN: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialOffer:
    """A trial offered to one patient for one tumour, with the reason of each outcome."""

    id: OfferId
    case_id: CaseId
    trial_id: TrialId | None = None
    presentation_id: PresentationId | None = None
    step: OfferStep = OfferStep.PROPOSED
    reason: str = ""
    centre: str = ""
    proposed_on: date
    screened_on: date | None = None
    ended_on: date | None = None
    version: int = 0
