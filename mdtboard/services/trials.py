"""The catalogue of trials, and the way of each patient towards one. No eligibility is computed."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.actions import Act
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.decision import Decision, TrialProposal
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import fold
from mdtboard.domain.ids import CaseId, OfferId, TrialId, new_id
from mdtboard.domain.permissions import Permission
from mdtboard.domain.presentation import Presentation
from mdtboard.domain.trials import (
    Funnel,
    FunnelBy,
    OfferLine,
    OfferStep,
    Trial,
    TrialLine,
    TrialOffer,
    TrialStep,
    funnel_of,
    keys_of,
    named_in,
)
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork


class OfferPlace(Enum):
    """Where a trial stands in a list to choose from; none is ever left out."""

    FAMILY = "family"
    OPEN = "open"
    NOT_OPEN = "not_open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A trial to choose for a case, and why it stands where it does."""

    trial: Trial
    place: OfferPlace


class TrialService:
    """Trials, their offers, and the funnel from the proposal to the inclusion."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def catalogue(self) -> tuple[TrialLine, ...]:
        """Return every trial with what came of its offers, those that are open first."""
        with self._desk.database.reading() as queries:
            lines = queries.trials.catalogue()
        return tuple(sorted(lines, key=lambda line: _order(line.trial)))

    def new(self) -> Trial:
        """Return an empty trial, not saved yet."""
        return Trial(id=TrialId(new_id()), checked_on=self._desk.today())

    def save(self, trial: Trial) -> Trial:
        """Insert or change a trial.

        Raises:
            RuleViolation: it has no name, another trial has one of its registry numbers, or
                somebody changed it meanwhile.
        """
        self._desk.require(Permission.SET_UP)
        trial.check()
        with self._desk.database.action(Act.SAVE_TRIAL, self._desk.account, about=trial.id) as uow:
            for other in uow.queries.trials.all():
                if other.id != trial.id and keys_of(other) & keys_of(trial):
                    raise RuleViolation(Rule.TRIAL_NUMBER_TAKEN, name=other.name)
            return uow.trials.save(trial)

    def choices(self, family: TumourFamily) -> tuple[Choice, ...]:
        """Return every trial to choose from for a case: open ones of its family first."""
        with self._desk.database.reading() as queries:
            trials = queries.trials.all()
        found = [Choice(trial=trial, place=_place(trial, family)) for trial in trials]
        places = list(OfferPlace)
        return tuple(sorted(found, key=lambda c: (places.index(c.place), _order(c.trial))))

    def centres(self) -> tuple[str, ...]:
        """Return the centres that include, the most used first."""
        with self._desk.database.reading() as queries:
            return queries.trials.centres()

    def of_case(self, case_id: CaseId) -> tuple[OfferLine, ...]:
        """Return what was offered for a case, the newest first."""
        with self._desk.database.reading() as queries:
            return queries.trials.of_case(case_id)

    def offer(
        self, case_id: CaseId, trial_id: TrialId, on: date, centre: str = "", reason: str = ""
    ) -> TrialOffer:
        """Note that a trial was proposed for a case.

        Raises:
            RuleViolation: the same trial stands for the case already.
        """
        return self._add(
            TrialOffer(
                id=OfferId(new_id()),
                case_id=case_id,
                trial_id=trial_id,
                centre=centre.strip(),
                reason=reason.strip(),
                proposed_on=on,
            )
        )

    def none_open(self, case_id: CaseId, on: date, reason: str, centre: str = "") -> TrialOffer:
        """Note that no trial was open for a case, and why.

        Raises:
            RuleViolation: no reason is given.
        """
        return self._add(
            TrialOffer(
                id=OfferId(new_id()),
                case_id=case_id,
                step=OfferStep.NO_TRIAL_OPEN,
                centre=centre.strip(),
                reason=reason.strip(),
                proposed_on=on,
            )
        )

    def move(
        self,
        offer: TrialOffer,
        step: OfferStep,
        on: date,
        reason: str = "",
        centre: str | None = None,
    ) -> TrialOffer:
        """Take an offer one step further; the centre is changed where one is given.

        Raises:
            RuleViolation: the step does not follow, the reason of an end is missing, the dates
                run backwards, or somebody changed the offer meanwhile.
        """
        self._desk.require(Permission.RECORD)
        moved = offer.move(step, on, reason)
        if centre is not None:
            moved = replace(moved, centre=centre.strip())
        account = self._desk.account
        with self._desk.database.action(Act.MOVE_OFFER, account, about=offer.case_id) as uow:
            return uow.offers.save(moved)

    def funnel(self, by: FunnelBy, first: date | None = None, last: date | None = None) -> Funnel:
        """Return how far the patients came to whom a trial was proposed in a period.

        A funnel is a figure: whoever is opposed to reuse is not in it, and counted as left out.
        """
        with self._desk.database.reading() as queries:
            offers = queries.trials.offers(first, last)
        counted = tuple(line for line in offers if line.reusable)
        return Funnel(lines=funnel_of(counted, by), left_out=len(offers) - len(counted))

    def _add(self, offer: TrialOffer) -> TrialOffer:
        self._desk.require(Permission.RECORD)
        offer.check()
        account = self._desk.account
        with self._desk.database.action(Act.OFFER_TRIAL, account, about=offer.case_id) as uow:
            uow.cases.get(offer.case_id)
            if offer.trial_id is not None:
                uow.trials.get(offer.trial_id)
                standing = (line.offer for line in uow.queries.trials.of_case(offer.case_id))
                if any(o.trial_id == offer.trial_id and o.step.stands for o in standing):
                    raise RuleViolation(Rule.OFFER_STANDS_ALREADY)
            return uow.offers.save(offer)


def offer_what_was_decided(
    uow: UnitOfWork, presentation: Presentation, decision: Decision | None, on: date
) -> None:
    """Let the offers of a presentation follow its advice, in the act that changes it.

    A trial of the catalogue that the advice names is offered once; an offer that an earlier
    wording made, and nobody took further, goes with that wording.
    """
    named = () if decision is None else _named(uow, decision)
    wanted = {trial.id for trial in named}
    of_case = uow.offers.find(case_id=presentation.case_id)
    for offer in of_case:
        here = offer.presentation_id == presentation.id
        if here and offer.step is OfferStep.PROPOSED and offer.trial_id not in wanted:
            uow.offers.delete(offer.id)
        elif here or offer.step.stands:
            wanted.discard(offer.trial_id)
    for trial in named:
        if trial.id in wanted:
            uow.offers.save(
                TrialOffer(
                    id=OfferId(new_id()),
                    case_id=CaseId(presentation.case_id),
                    trial_id=TrialId(trial.id),
                    presentation_id=presentation.id,
                    proposed_on=on,
                )
            )


def _named(uow: UnitOfWork, decision: Decision) -> tuple[Trial, ...]:
    if decision.trial is not TrialProposal.PROPOSED or not decision.trial_detail.strip():
        return ()
    return named_in(decision.trial_detail, uow.queries.trials.all())


def _place(trial: Trial, family: TumourFamily) -> OfferPlace:
    if trial.step is not TrialStep.OPEN:
        return OfferPlace.NOT_OPEN
    stated = family is not TumourFamily.NOT_STATED
    return OfferPlace.FAMILY if stated and family in trial.families else OfferPlace.OPEN


def _order(trial: Trial) -> tuple[int, str, str]:
    steps = (TrialStep.OPEN, TrialStep.PLANNED, TrialStep.SUSPENDED, TrialStep.CLOSED)
    return steps.index(trial.step), fold(trial.name), trial.id.hex
