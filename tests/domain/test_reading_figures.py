"""Figures of two readings, against numbers worked out by hand and against published ones."""

from datetime import date, timedelta

import pytest

from mdtboard.domain.ids import CaseId, ReadingId, new_id
from mdtboard.domain.reading import (
    Concordance,
    Discordance,
    Impact,
    ReadingLevel,
    ReadingStep,
    SecondReading,
)
from mdtboard.domain.reading_figures import figures_of
from mdtboard.domain.views import ReadPair
from mdtboard.reference import shipped_codes

DAY = date(2026, 3, 2)


def pair(concordance=Concordance.CONCORDANT, network="NETSARC+", days=10, **values):
    reading = SecondReading(
        id=ReadingId(new_id()),
        case_id=CaseId(new_id()),
        step=ReadingStep.COMPARED,
        requested_on=DAY,
        received_on=DAY + timedelta(days=2),
        reported_on=DAY + timedelta(days=days),
        concordance=concordance,
        **values,
    )
    return ReadPair(reading=reading, number="D-0001", patient_name="TEST", network=network)


def test_agreement_is_of_what_could_be_assessed():
    # RRePS-like: 54 % full, 27 % partial, 19 % discordant of 100, and ten without material.
    pairs = [pair() for _ in range(54)]
    pairs += [pair(Concordance.MINOR) for _ in range(27)]
    pairs += [pair(Concordance.MAJOR) for _ in range(19)]
    pairs += [pair(Concordance.NOT_ASSESSABLE) for _ in range(10)]
    shares = {member: figure.share for member, figure in figures_of(pairs).by_concordance.items()}
    assert shares == {
        Concordance.CONCORDANT: 0.54,
        Concordance.MINOR: 0.27,
        Concordance.MAJOR: 0.19,
        Concordance.NOT_ASSESSABLE: pytest.approx(10 / 110),
    }


def test_kinds_and_impact_are_facts_apart():
    pairs = [
        pair(Concordance.MAJOR, discordances=(Discordance.TYPE, Discordance.GRADE),
             impact=Impact.YES),
        pair(Concordance.MINOR, discordances=(Discordance.GRADE,), impact=Impact.NO),
        pair(impact=Impact.YES),
        pair(),
    ]  # fmt: skip
    figures = figures_of(pairs)
    assert figures.by_discordance[Discordance.GRADE].share == 0.5
    assert figures.by_discordance[Discordance.TYPE].counted == (pairs[0],)
    assert (len(figures.impact.counted), figures.impact.among) == (2, 3)
    assert figures.revised.share == 0.25


def test_kappa_of_the_textbook_table():
    # Cohen's table of 50 proposals: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: kappa 0.40.
    cells = {("3", "3"): 20, ("3", "0"): 5, ("0", "3"): 10, ("0", "0"): 15}
    pairs = [
        pair(first_code=f"8850/{first}", second_code=f"8850/{second}")
        for (first, second), count in cells.items()
        for _ in range(count)
    ]
    behaviour = figures_of(pairs).behaviour
    assert (behaviour.observed, behaviour.kappa) == (0.7, pytest.approx(0.4))


def test_pairs_without_a_code_are_told_and_not_counted():
    coded, bare = pair(first_code="8890/3", second_code="8890/3"), pair(second_code="8850/3")
    histology = figures_of([coded, bare]).histology
    assert (histology.counted, histology.without) == ((coded,), (bare,))
    assert histology.kappa is None  # chance alone would agree


def test_codes_of_two_editions_may_mean_one_tumour():
    def same(first, _edition, second, _other):
        return {first, second} == {"9260/3", "9364/3"}

    pairs = [
        pair(first_code="9260/3", second_code="9364/3"),
        pair(first_code="8890/3", second_code="8890/3"),
    ]
    assert figures_of(pairs, same_entity=same).histology.kappa == 1
    assert figures_of(pairs).histology.kappa < 1


def test_behaviours_of_one_entity_agree():
    """GIST /1 and /3, and an atypical lipomatous tumour and its liposarcoma, are one tumour."""
    pairs = [
        pair(first_code="8936/1", second_code="8936/3"),
        pair(first_code="8850/1", second_code="8851/3"),
        pair(first_code="8821/1", second_code="8821/1"),
    ]
    same = shipped_codes().same_entity
    assert figures_of(pairs, same_entity=same).behaviour.observed == 1
    assert figures_of(pairs).behaviour.observed < 1


def test_delays_are_median_and_ninetieth_percentile():
    pairs = [pair(days=days) for days in (3, 5, 8, 9, 10, 12, 15, 20, 30, 90)]
    delay = figures_of(pairs).asked_to_report
    assert (delay.median, delay.p90) == (11, 30)
    assert figures_of(pairs).received_to_report.p90 == 28


def test_figures_are_of_one_network_level_and_period():
    wanted = pair(days=10)
    pairs = [
        wanted,
        pair(network="NETMESO"),
        pair(days=40),
        pair(level=ReadingLevel.COORDINATING),
    ]
    figures = figures_of(pairs, network="NETSARC+", since=DAY, until=DAY + timedelta(days=10))
    assert figures.read == (wanted,)


def test_nothing_read_gives_no_share_and_no_delay():
    figures = figures_of([])
    assert figures.revised.share is None
    assert (figures.asked_to_report.median, figures.asked_to_report.p90) == (None, None)
    assert figures.behaviour.kappa is None
