"""Kinds of treatment and care, and the options a board ranks."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.ids import OptionId, PersonId, new_id


class Treatment(Enum):
    """Kinds of treatment or care: the 18 of the French form (FRCP 2022.01), and board acts."""

    SURGERY = "surgery"
    RADIOTHERAPY = "radiotherapy"
    BRACHYTHERAPY = "brachytherapy"
    CHEMOTHERAPY = "chemotherapy"
    TARGETED = "targeted"
    HORMONE = "hormone"
    IMMUNOTHERAPY = "immunotherapy"
    INTERVENTIONAL_RADIOLOGY = "interventional_radiology"
    INTERVENTIONAL_ENDOSCOPY = "interventional_endoscopy"
    RADIOIODINE = "radioiodine"
    GRAFT = "graft"
    OTHER_DRUG = "other_drug"
    OTHER = "other"
    THERAPEUTIC_WINDOW = "therapeutic_window"
    SURVEILLANCE = "surveillance"
    ACTIVE_SURVEILLANCE = "active_surveillance"
    SUPPORTIVE_CARE = "supportive_care"
    PALLIATIVE_CARE = "palliative_care"
    EXAMINATION = "examination"
    SECOND_READING = "second_reading"
    TRIAL = "trial"
    RECOURSE = "recourse"
    NEW_PRESENTATION = "new_presentation"
    STOP = "stop"


class Intent(Enum):
    """What the treatment aims at."""

    NOT_STATED = "not_stated"
    CURATIVE = "curative"
    PALLIATIVE = "palliative"
    SUPPORTIVE = "supportive"
    DIAGNOSTIC = "diagnostic"


@dataclass(frozen=True, slots=True, kw_only=True)
class CareOption:
    """One treatment or act that the board proposes.

    `rank` is its line of intention: 1 is what the board advises, 2 and more are alternatives
    (FRCP 2.5). Options of one rank are given in the order they stand in the decision.
    """

    id: OptionId
    kind: Treatment
    rank: int = 1
    intent: Intent = Intent.NOT_STATED
    precision: str = ""
    condition: str = ""
    responsible: str = ""
    responsible_id: PersonId | None = None
    deadline: date | None = None
    deadline_text: str = ""

    @property
    def has_details(self) -> bool:
        """Tell whether it says more than its kind."""
        return self != CareOption(id=self.id, kind=self.kind)


def options_of(kinds: Iterable[Treatment]) -> tuple[CareOption, ...]:
    """Return a plain first-line option for each kind, in their order."""
    return tuple(CareOption(id=OptionId(new_id()), kind=kind) for kind in kinds)


def kinds_of(options: Iterable[CareOption], rank: int = 1) -> tuple[Treatment, ...]:
    """Return the kinds of one line of intention, each once, in their order."""
    return tuple(dict.fromkeys(option.kind for option in options if option.rank == rank))


def ticked(options: tuple[CareOption, ...], kinds: Iterable[Treatment]) -> tuple[CareOption, ...]:
    """Return the options with a first-line one for each kind that has none; none is lost."""
    first = tuple(option for option in options if option.rank == 1)
    others = tuple(option for option in options if option.rank != 1)
    known = kinds_of(first)
    return (
        *first,
        *options_of(kind for kind in dict.fromkeys(kinds) if kind not in known),
        *others,
    )


def first_line(options: Iterable[CareOption], kind: Treatment) -> tuple[CareOption, ...]:
    """Return the first-line options of one kind."""
    return tuple(option for option in options if option.rank == 1 and option.kind is kind)


def joined(own: tuple[CareOption, ...], taken: tuple[CareOption, ...]) -> tuple[CareOption, ...]:
    """Return both, what they say alike once; only a bare kind gives way to one with words."""
    new = tuple(each for each in taken if not any(replace(o, id=each.id) == each for o in own))
    named = {(each.kind, each.rank) for each in new}
    return (*(o for o in own if o.has_details or (o.kind, o.rank) not in named), *new)
