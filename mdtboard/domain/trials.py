"""Clinical trials a centre may offer, and what became of each offer. No eligibility is computed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import fold, words
from mdtboard.domain.ids import CaseId, NetworkId, OfferId, PatientId, PresentationId, TrialId

_BETWEEN_NUMBERS = re.compile(r"[,;|\n]+")
_BETWEEN_PARTS = re.compile(r"[,;:()\n]+")
# What people write before the name of a trial, folded.
_ANNOUNCING = frozenset({"essai", "etude", "protocole", "trial", "study", "protocol"})
_SHORTEST_NAME = 4


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

    @property
    def numbers(self) -> tuple[str, ...]:
        """Return the registry numbers one by one, as printed."""
        parts = (part.strip() for part in _BETWEEN_NUMBERS.split(self.registry_numbers))
        return tuple(part for part in parts if part)

    @property
    def name(self) -> str:
        """Return what people call the trial."""
        return self.acronym.strip() or next(iter(self.numbers), "") or self.title.strip()

    def check(self) -> None:
        """Refuse a trial that nobody could find again.

        Raises:
            RuleViolation: it has neither an acronym, nor a registry number, nor a title.
        """
        if not self.name:
            raise RuleViolation(Rule.TRIAL_IS_NAMELESS)


def number_key(number: str) -> str:
    """Return a registry number as it is compared: "NCT 0000-0000" is "nct00000000"."""
    return "".join(words(number))


def keys_of(trial: Trial) -> frozenset[str]:
    """Return the registry numbers of a trial as they are compared."""
    return frozenset(key for number in trial.numbers if (key := number_key(number)))


def named_in(text: str, trials: Iterable[Trial]) -> tuple[Trial, ...]:
    """Return the trials that a free text names, in the order of the catalogue.

    A registry number, or an acronym with a figure in it, names its trial wherever it stands.
    Any other acronym may be an ordinary word, so that it must stand alone between commas, with
    at most "trial" before it. Where two trials have one acronym, the only open one is meant.
    """
    whole = words(text)
    said = [words(part) for part in (*_BETWEEN_PARTS.split(text), text)]
    parts = {tuple(part) for part in said} | {_bare(part) for part in said}
    every = tuple(trials)
    chosen = {t.id for t in every if any(_holds(whole, words(number)) for number in t.numbers)}
    settled = {_called(trial) for trial in every if trial.id in chosen}
    alike: dict[tuple[str, ...], list[Trial]] = {}
    for trial in every:
        name = _called(trial)
        if trial.id not in chosen and name not in settled and _is_said(name, whole, parts):
            alike.setdefault(name, []).append(trial)
    chosen |= {meant.id for same in alike.values() if (meant := _only(same)) is not None}
    return tuple(trial for trial in every if trial.id in chosen)


def _called(trial: Trial) -> tuple[str, ...]:
    return tuple(words(trial.acronym) or words(trial.title))


def _is_said(name: tuple[str, ...], whole: list[str], parts: set[tuple[str, ...]]) -> bool:
    if not name:
        return False
    letters = "".join(name)
    unmistakable = len(letters) >= _SHORTEST_NAME and any(sign.isdigit() for sign in letters)
    return name in parts or (unmistakable and _holds(whole, list(name)))


def _bare(said: list[str]) -> tuple[str, ...]:
    return tuple(said[1:] if said and said[0] in _ANNOUNCING else said)


def _holds(whole: list[str], name: list[str]) -> bool:
    size = len(name)
    return bool(name) and any(whole[i : i + size] == name for i in range(len(whole) - size + 1))


def _only(alike: list[Trial]) -> Trial | None:
    if len(alike) > 1:
        alike = [trial for trial in alike if trial.step is TrialStep.OPEN]
    return alike[0] if len(alike) == 1 else None


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

    @property
    def needs_a_reason(self) -> bool:
        """Tell whether nobody may leave open why it ended so."""
        return self in (OfferStep.REFUSED, OfferStep.NOT_ELIGIBLE, OfferStep.NO_TRIAL_OPEN)

    @property
    def stands(self) -> bool:
        """Tell whether the patient is on the way into the trial, or in it."""
        return self in (OfferStep.PROPOSED, OfferStep.SCREENED, OfferStep.INCLUDED)


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

    def check(self) -> None:
        """Refuse an offer that says too little, or runs backwards.

        Raises:
            RuleViolation: no trial is named although one was offered, the reason of its end is
                missing, or a later step is dated before an earlier one.
        """
        if (self.trial_id is None) is not (self.step is OfferStep.NO_TRIAL_OPEN):
            raise RuleViolation(Rule.OFFER_NEEDS_A_TRIAL)
        if self.step.needs_a_reason and not self.reason.strip():
            raise RuleViolation(Rule.REASON_MISSING)
        days = (self.proposed_on, self.screened_on, self.ended_on)
        known = [day for day in days if day is not None]
        if known != sorted(known):
            raise RuleViolation(Rule.OFFER_DATES_OUT_OF_ORDER)

    def move(self, step: OfferStep, on: date, reason: str = "") -> "TrialOffer":
        """Return the offer one step further.

        Offered again after a refusal it begins anew, on that day; the first way stays in the
        history.

        Raises:
            RuleViolation: the step does not follow the present one, the reason of an end is
                missing, or it would be dated before the step it follows.
        """
        if step not in self.step.next_steps:
            raise RuleViolation(Rule.OFFER_STEP_NOT_ALLOWED, now=self.step, wanted=step)
        moved = replace(self, step=step, reason=reason.strip())
        if step is OfferStep.PROPOSED:
            if self.ended_on is not None and on < self.ended_on:
                raise RuleViolation(Rule.OFFER_DATES_OUT_OF_ORDER)
            moved = replace(moved, proposed_on=on, screened_on=None, ended_on=None)
        elif step is OfferStep.SCREENED:
            moved = replace(moved, screened_on=on)
        else:
            moved = replace(moved, ended_on=on)
        moved.check()
        return moved


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLine:
    """An offer with the words by which people know its patient and its trial."""

    offer: TrialOffer
    patient_id: PatientId
    patient_name: str
    number: str
    diagnosis: str
    trial: str
    reusable: bool = True


class Figure(Enum):
    """What is counted of the offers; proposed ⊇ screened ⊇ included."""

    PROPOSED = "proposed"
    SCREENED = "screened"
    INCLUDED = "included"
    REFUSED = "refused"
    NOT_ELIGIBLE = "not_eligible"
    NO_TRIAL_OPEN = "no_trial_open"

    def counts(self, offer: TrialOffer) -> bool:
        """Tell whether an offer is one of them.

        Whoever was included was screened, also where nobody noted the day.
        """
        match self:
            case Figure.PROPOSED:
                return offer.step is not OfferStep.NO_TRIAL_OPEN
            case Figure.SCREENED:
                return offer.screened_on is not None or offer.step is OfferStep.INCLUDED
        return offer.step is OfferStep(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class FunnelLine:
    """How far the patients of one trial, or of one centre, came.

    `name` is empty for what has none: no trial was open, or no centre is stated.
    """

    key: str
    name: str
    offers: tuple[OfferLine, ...]

    def of(self, figure: Figure) -> tuple[OfferLine, ...]:
        """Return the offers that a figure counts."""
        return tuple(line for line in self.offers if figure.counts(line.offer))


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialLine:
    """A line of the catalogue with what came of its offers."""

    trial: Trial
    network: str
    offers: tuple[OfferLine, ...] = ()

    def of(self, figure: Figure) -> tuple[OfferLine, ...]:
        """Return the offers that a figure counts."""
        return tuple(line for line in self.offers if figure.counts(line.offer))


class FunnelBy(Enum):
    """What the lines of a funnel stand for."""

    TRIAL = "trial"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """The lines of a funnel; `left_out` are the offers to patients who are opposed to reuse."""

    lines: tuple[FunnelLine, ...]
    left_out: int = 0


def funnel_of(offers: Iterable[OfferLine], by: FunnelBy) -> tuple[FunnelLine, ...]:
    """Return a line for each trial or centre among some offers, by name, the nameless last."""
    grouped: dict[str, list[OfferLine]] = {}
    for line in offers:
        if by is FunnelBy.TRIAL:
            key = "" if line.offer.trial_id is None else line.offer.trial_id.hex
        else:
            key = " ".join(words(line.offer.centre))
        grouped.setdefault(key, []).append(line)
    lines = (
        FunnelLine(
            key=key,
            name=of_key[0].trial if by is FunnelBy.TRIAL else of_key[0].offer.centre.strip(),
            offers=tuple(of_key),
        )
        for key, of_key in grouped.items()
    )
    return tuple(sorted(lines, key=lambda line: (not line.key, fold(line.name))))
