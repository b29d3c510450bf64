"""What a paper would count of a table of two readings: agreement, kappa, delays.

Categories are those of the published series (Ray-Coquard 2012 for sarcomas, Laurent 2017 for
lymphomas): concordant, minor, major, with the effect on treatment as a fact apart. Every figure
keeps the readings it counts, so that each can be opened.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from mdtboard.domain.expert_lists import read_morphology
from mdtboard.domain.reading import (
    Concordance,
    Discordance,
    Impact,
    ReadingLevel,
    ReadingStep,
    SecondReading,
)
from mdtboard.domain.views import ReadPair

# Tells whether a code and its edition mean the same tumour as another code and edition.
SameEntity = Callable[[str, str, str, str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How many of how many, and which; `among` is empty where there is nothing to count from."""

    counted: tuple[ReadPair, ...]
    among: int

    @property
    def share(self) -> float | None:
        """Return the share from 0 to 1, or None where there is nothing to count from."""
        return len(self.counted) / self.among if self.among else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """Days between two steps: the median and the 90th percentile (nearest rank)."""

    counted: tuple[ReadPair, ...]
    median: float | None
    p90: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Cohen's kappa over the pairs that both have a category.

    `kappa` is None where there is no such pair, or where chance alone would always agree;
    `without` are the pairs that lack a category on one side.
    """

    counted: tuple[ReadPair, ...]
    without: tuple[ReadPair, ...]
    observed: float | None
    kappa: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingFigures:
    """The figures of one network and period.

    `left_out` are the readings of patients who are opposed to secondary use, as figures are
    (DOMAIN 1.5): no figure counts them, and none names them.
    """

    network: str
    read: tuple[ReadPair, ...]
    by_concordance: dict[Concordance, Figure]
    by_discordance: dict[Discordance, Figure]
    impact: Figure
    revised: Figure
    behaviour: Agreement
    histology: Agreement
    asked_to_report: Delay
    received_to_report: Delay
    left_out: int = 0


def figures_of(
    pairs: Iterable[ReadPair],
    *,
    network: str = "",
    since: date | None = None,
    until: date | None = None,
    level: ReadingLevel = ReadingLevel.EXPERT,
    same_entity: SameEntity | None = None,
) -> ReadingFigures:
    """Return the figures of the compared readings reported from `since` to `until`, inclusive.

    Shares of concordance are of what could be assessed; the effect on treatment is of what was
    stated; `revised` is a discordance that changes the treatment (INCa: diagnosis and care
    revised). Third readings have a level of their own. `same_entity` tells that two codes, maybe
    of different editions, mean one tumour.
    """
    found = [
        pair
        for pair in pairs
        if _counts(pair.reading, level, since, until) and network in ("", pair.network)
    ]
    read = tuple(pair for pair in found if pair.reusable)
    assessed = [p for p in read if p.reading.concordance is not Concordance.NOT_ASSESSABLE]
    stated = [p for p in assessed if p.reading.impact is not Impact.UNKNOWN]
    discordant = [p for p in assessed if p.reading.concordance.is_discordant]
    return ReadingFigures(
        network=network,
        read=read,
        by_concordance=_by_concordance(read, assessed),
        by_discordance={
            kind: _figure(discordant, _differs_in(kind), len(assessed)) for kind in Discordance
        },
        impact=_figure(stated, _changes_treatment, len(stated)),
        revised=_figure(assessed, _overturns, len(assessed)),
        behaviour=agreement(read, _behaviour, same_entity),
        histology=agreement(read, _histology, same_entity),
        asked_to_report=delay(read, lambda r: (r.requested_on, r.reported_on)),
        received_to_report=delay(read, lambda r: (r.received_on, r.reported_on)),
        left_out=len(found) - len(read),
    )


def agreement(
    pairs: Sequence[ReadPair],
    category: Callable[[str], Hashable | None],
    same: SameEntity | None = None,
) -> Agreement:
    """Return Cohen's kappa of the first and second codes by `category`.

    Codes that `same` holds for one tumour count as one category, the first reader's.
    """
    told, without = [], []
    sides: list[tuple[Hashable, Hashable]] = []
    for pair in pairs:
        read = pair.reading
        first, second = category(read.first_code), category(read.second_code)
        if first is None or second is None:
            without.append(pair)
            continue
        told.append(pair)
        one = same is not None and same(
            read.first_code, read.first_edition, read.second_code, read.second_edition
        )
        sides.append((first, first if one else second))
    observed, kappa = _kappa(sides)
    return Agreement(counted=tuple(told), without=tuple(without), observed=observed, kappa=kappa)


def _kappa(sides: Sequence[tuple[Hashable, Hashable]]) -> tuple[float | None, float | None]:
    """Return the observed agreement and Cohen's kappa (1960), unweighted."""
    total = len(sides)
    if not total:
        return None, None
    observed = sum(first == second for first, second in sides) / total
    firsts = Counter(first for first, _ in sides)
    seconds = Counter(second for _, second in sides)
    chance = sum(count * seconds[member] for member, count in firsts.items()) / total**2
    return observed, None if chance == 1 else (observed - chance) / (1 - chance)


def delay(
    pairs: Iterable[ReadPair],
    days: Callable[[SecondReading], tuple[date | None, date | None]],
) -> Delay:
    """Return the days between two steps; readings that lack a date are not counted."""
    told, lengths = [], []
    for pair in pairs:
        start, end = days(pair.reading)
        if start is not None and end is not None:
            told.append(pair)
            lengths.append((end - start).days)
    if not lengths:
        return Delay(counted=(), median=None, p90=None)
    # It brings fractions and random numbers along: only the figures pay for it.
    from statistics import median

    ranked = sorted(lengths)
    return Delay(
        counted=tuple(told), median=median(ranked), p90=ranked[ceil(0.9 * len(ranked)) - 1]
    )


def _by_concordance(
    read: Sequence[ReadPair], assessed: Sequence[ReadPair]
) -> dict[Concordance, Figure]:
    return {
        member: _figure(read, _has(member), _base(member, read, assessed))
        for member in Concordance
        if member is not Concordance.NOT_STATED
    }


def _counts(
    reading: SecondReading, level: ReadingLevel, since: date | None, until: date | None
) -> bool:
    compared = reading.step is ReadingStep.COMPARED and reading.level is level
    return compared and _within(reading.reported_on, since, until)


def _within(day: date | None, since: date | None, until: date | None) -> bool:
    if day is None:
        return since is None and until is None
    return (since is None or since <= day) and (until is None or day <= until)


def _figure(
    pairs: Iterable[ReadPair], counts: Callable[[SecondReading], bool], among: int
) -> Figure:
    return Figure(counted=tuple(p for p in pairs if counts(p.reading)), among=among)


def _base(member: Concordance, read: Sequence[ReadPair], assessed: Sequence[ReadPair]) -> int:
    return len(read) if member is Concordance.NOT_ASSESSABLE else len(assessed)


def _has(member: Concordance) -> Callable[[SecondReading], bool]:
    return lambda reading: reading.concordance is member


def _differs_in(kind: Discordance) -> Callable[[SecondReading], bool]:
    return lambda reading: kind in reading.discordances


def _changes_treatment(reading: SecondReading) -> bool:
    return reading.impact is Impact.YES


def _overturns(reading: SecondReading) -> bool:
    return reading.overturns


def _behaviour(code: str) -> Hashable | None:
    found = read_morphology(code)
    return None if found is None else found[1]


def _histology(code: str) -> Hashable | None:
    return read_morphology(code)
