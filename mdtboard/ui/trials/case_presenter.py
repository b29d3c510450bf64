"""Decides what can be done about the trials of one case, and does it."""

from dataclasses import dataclass
from typing import Protocol

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.trials import OfferStep, TrialOffer
from mdtboard.services.bundle import Services
from mdtboard.ui.labels import sentence
from mdtboard.ui.trials.offer_editor import OfferEntry
from mdtboard.ui.trials.words import trial_options
from mdtboard.ui.widgets.matching import Option

# The usual way first.
_ORDER = (
    OfferStep.SCREENED,
    OfferStep.INCLUDED,
    OfferStep.REFUSED,
    OfferStep.NOT_ELIGIBLE,
    OfferStep.PROPOSED,
)
_FIELD_OF_RULE = {
    Rule.OFFER_NEEDS_A_TRIAL: "trial_id",
    Rule.OFFER_STANDS_ALREADY: "trial_id",
    Rule.REASON_MISSING: "reason",
    Rule.OFFER_DATES_OUT_OF_ORDER: "on",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A step whose fields are open; without an offer it begins one."""

    case_id: CaseId
    step: OfferStep
    offer: TrialOffer | None = None


class CaseTrialsView(Protocol):
    """What the presenter asks of the tab."""

    def show_error(self, field: str, text: str) -> None:
        """Say what is wrong, beside a field if it is one's."""

    def missing_day(self) -> str:
        """Return the words for a day that was not typed."""

    def finish(self) -> None:
        """Close the fields."""


class CaseTrialsPresenter:
    """Takes offers from one step to the next."""

    def __init__(self, services: Services, view: CaseTrialsView) -> None:
        self._services = services
        self._view = view

    @property
    def may_record(self) -> bool:
        """Tell whether the account may note anything."""
        return may(self._services.desk.account, Permission.RECORD)

    def steps_of(self, offer: TrialOffer) -> tuple[OfferStep, ...]:
        """Return what can come next, the usual step first."""
        following = offer.step.next_steps if self.may_record else frozenset()
        return tuple(step for step in _ORDER if step in following)

    def trials(self, family: TumourFamily) -> tuple[Option, ...]:
        """Return every trial to choose from, the open ones of the family first."""
        return trial_options(self._services.trials.choices(family))

    def centres(self) -> tuple[str, ...]:
        """Return the centres that include, and our own."""
        own = self._services.set_up.centre().name
        return tuple(dict.fromkeys((*self._services.trials.centres(), own)))

    def first_entry(self, task: Task) -> OfferEntry:
        """Return what the fields of a step hold before anything is typed."""
        today = self._services.desk.today()
        if task.offer is None:
            return OfferEntry(on=today)
        return OfferEntry(on=today, trial_id=task.offer.trial_id, centre=task.offer.centre)

    def save(self, task: Task, entry: OfferEntry) -> None:
        """Note a step."""
        if entry.on is None:
            self._view.show_error("on", self._view.missing_day())
            return
        trials = self._services.trials
        try:
            if task.offer is not None:
                trials.move(task.offer, task.step, entry.on, entry.reason, entry.centre)
            elif task.step is OfferStep.NO_TRIAL_OPEN:
                trials.none_open(task.case_id, entry.on, entry.reason, entry.centre)
            elif entry.trial_id is None:
                raise RuleViolation(Rule.OFFER_NEEDS_A_TRIAL)
            else:
                trials.offer(task.case_id, entry.trial_id, entry.on, entry.centre, entry.reason)
        except RuleViolation as error:
            self._view.show_error(_FIELD_OF_RULE.get(error.rule, ""), sentence(error))
            return
        self._view.finish()
