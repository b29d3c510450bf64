"""The words and signs of trials and of what became of an offer."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.trials import Figure, OfferLine, OfferStep, TrialOffer, TrialStep
from mdtboard.services.trials import Choice, OfferPlace
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.matching import Option

TRIAL_TONES: dict[TrialStep, Tone] = {
    TrialStep.PLANNED: Tone.INFO,
    TrialStep.OPEN: Tone.DONE,
    TrialStep.SUSPENDED: Tone.ATTENTION,
    TrialStep.CLOSED: Tone.NEUTRAL,
}
OFFER_TONES: dict[OfferStep, Tone] = {
    OfferStep.PROPOSED: Tone.INFO,
    OfferStep.SCREENED: Tone.INFO,
    OfferStep.INCLUDED: Tone.DONE,
    OfferStep.REFUSED: Tone.NEUTRAL,
    OfferStep.NOT_ELIGIBLE: Tone.NEUTRAL,
    OfferStep.NO_TRIAL_OPEN: Tone.NEUTRAL,
}


def short_words(figure: Figure) -> str:
    """Return the heading of a column of figures."""
    translate = QCoreApplication.translate
    return {
        Figure.PROPOSED: translate("trials", "Prop."),
        Figure.SCREENED: translate("trials", "Scr."),
        Figure.INCLUDED: translate("trials", "Incl."),
        Figure.REFUSED: translate("trials", "Ref."),
        Figure.NOT_ELIGIBLE: translate("trials", "Not el."),
        Figure.NO_TRIAL_OPEN: translate("trials", "None open"),
    }[figure]


def trial_words(line: OfferLine) -> str:
    """Return which trial was offered, or that none was open."""
    return line.trial or label(OfferStep.NO_TRIAL_OPEN)


def way_words(offer: TrialOffer) -> str:
    """Return the steps of an offer with their days, in their order."""
    translate = QCoreApplication.translate
    if offer.step is OfferStep.NO_TRIAL_OPEN:
        words = translate("trials", "Noted {date}")
        return words.format(date=formats.day(offer.proposed_on))
    ends = {
        OfferStep.INCLUDED: translate("trials", "included {date}"),
        OfferStep.REFUSED: translate("trials", "refused {date}"),
        OfferStep.NOT_ELIGIBLE: translate("trials", "not eligible {date}"),
    }
    steps = (
        (translate("trials", "Proposed {date}"), offer.proposed_on),
        (translate("trials", "screened {date}"), offer.screened_on),
        (ends.get(offer.step, ""), offer.ended_on),
    )
    done = [words.format(date=formats.day(on)) for words, on in steps if words and on is not None]
    return " → ".join(done)


def trial_options(choices: tuple[Choice, ...]) -> tuple[Option, ...]:
    """Return trials to choose from; what is not open says so, and comes last."""
    places = list(OfferPlace)
    return tuple(
        Option(choice.trial.id, choice.trial.name, _note(choice), places.index(choice.place))
        for choice in choices
    )


def _note(choice: Choice) -> str:
    trial = choice.trial
    parts = [*trial.numbers, trial.title, trial.tumours]
    if choice.place is OfferPlace.NOT_OPEN:
        parts.insert(0, label(trial.step))
    return " · ".join(part for part in parts if part and part != trial.name)
