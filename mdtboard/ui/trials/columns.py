"""The columns of the catalogue, of the funnel, and of offers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.trials import Figure, FunnelLine, OfferLine, TrialLine
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone
from mdtboard.ui.trials.words import OFFER_TONES, TRIAL_TONES, short_words, trial_words
from mdtboard.ui.widgets.rows_model import Column

OF_A_TRIAL = tuple(figure for figure in Figure if figure is not Figure.NO_TRIAL_OPEN)


def catalogue_columns() -> tuple[Column[TrialLine], ...]:
    """Return the columns of the catalogue, its figures last."""
    translate = QCoreApplication.translate
    return (
        Column(translate("trials", "State"), _state, tone=_state_tone, sort_key="step", width=18),
        Column(
            translate("trials", "Acronym"), _acronym, tooltip=_title, sort_key="name", width=13,
            weight=1,
        ),
        Column(
            translate("trials", "Number"), _numbers, tooltip=_all_numbers, sort_key="number",
            width=14,
        ),
        Column(translate("trials", "Title"), _title, tooltip=_title, width=10, weight=4),
        Column(translate("trials", "Phase"), _phase, sort_key="phase", width=5),
        Column(
            translate("trials", "Network"), _network, tooltip=_network, sort_key="network",
            width=12,
        ),
        Column(translate("trials", "Tumours"), _tumours, tooltip=_tumours, width=8, weight=3),
        Column(
            translate("trials", "Sites"), _sites, tooltip=_sites, width=10, weight=2, hidden=True
        ),
        *(_figure(figure) for figure in OF_A_TRIAL),
    )  # fmt: skip


def funnel_columns() -> tuple[Column[FunnelLine], ...]:
    """Return the figures of the funnel."""
    return tuple(_funnel_figure(figure) for figure in Figure)


def offer_columns() -> tuple[Column[OfferLine], ...]:
    """Return the columns of the offers behind a figure."""
    translate = QCoreApplication.translate
    return (
        Column(translate("trials", "Case"), _number, width=7),
        Column(translate("trials", "Patient"), _patient, tooltip=_patient, width=10, weight=3),
        Column(translate("trials", "Trial"), trial_words, tooltip=trial_words, width=12, weight=2),
        Column(
            translate("trials", "State"),
            _offer_state,
            tone=_offer_tone,
            tooltip=_offer_state,
            width=15,
        ),
        Column(translate("trials", "Proposed"), _proposed, width=10),
        Column(translate("trials", "Outcome"), _ended, width=10),
        Column(translate("trials", "Reason"), _reason, tooltip=_reason, width=8, weight=4),
        Column(translate("trials", "Centre"), _centre, tooltip=_centre, width=8, weight=2),
    )


def line_name(line: FunnelLine) -> str:
    """Return the name of a line of the funnel; the nameless are no trial, or no centre."""
    return line.name or QCoreApplication.translate("trials", "(not stated)")


def _figure(figure: Figure) -> Column[TrialLine]:
    return Column(
        short_words(figure), partial(_count, figure), align="right", sort_key=figure.value, width=5,
        accessible=partial(_said, figure),
    )  # fmt: skip


def _funnel_figure(figure: Figure) -> Column[FunnelLine]:
    return Column(
        label(figure), partial(_count, figure), align="right", sort_key=figure.value, width=10,
        accessible=partial(_said, figure),
    )  # fmt: skip


def _count(figure: Figure, line: TrialLine | FunnelLine) -> str:
    # A dash lets the few figures that say something stand out.
    found = len(line.of(figure))
    return str(found) if found else "–"


def _said(figure: Figure, line: TrialLine | FunnelLine) -> str:
    return f"{label(figure)}: {len(line.of(figure))}"


def sort_value(key: str) -> Callable[[TrialLine | FunnelLine], int]:
    """Return what a column of figures sorts by."""
    figure = Figure(key)

    def value(line: TrialLine | FunnelLine) -> int:
        return len(line.of(figure))

    return value


def _state(line: TrialLine) -> str:
    return label(line.trial.step)


def _state_tone(line: TrialLine) -> Tone:
    return TRIAL_TONES[line.trial.step]


def _acronym(line: TrialLine) -> str:
    return line.trial.acronym or "—"


def _numbers(line: TrialLine) -> str:
    numbers = line.trial.numbers
    return numbers[0] if len(numbers) < 2 and numbers else f"{numbers[0]} +" if numbers else "—"


def _all_numbers(line: TrialLine) -> str:
    return line.trial.registry_numbers


def _title(line: TrialLine) -> str:
    return line.trial.title


def _phase(line: TrialLine) -> str:
    return line.trial.phase


def _network(line: TrialLine) -> str:
    return line.network


def _tumours(line: TrialLine) -> str:
    families = ", ".join(label(family) for family in line.trial.families)
    return line.trial.tumours or families


def _sites(line: TrialLine) -> str:
    return line.trial.sites


def _number(line: OfferLine) -> str:
    return line.number


def _patient(line: OfferLine) -> str:
    return line.patient_name


def _offer_state(line: OfferLine) -> str:
    return label(line.offer.step)


def _offer_tone(line: OfferLine) -> Tone:
    return OFFER_TONES[line.offer.step]


def _proposed(line: OfferLine) -> str:
    return formats.day(line.offer.proposed_on)


def _ended(line: OfferLine) -> str:
    return formats.day(line.offer.ended_on)


def _reason(line: OfferLine) -> str:
    return line.offer.reason


def _centre(line: OfferLine) -> str:
    return line.offer.centre
