"""Short sentences a board says often, with slots for what differs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from mdtboard.domain.care import Treatment
from mdtboard.domain.case import Case, TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import TemplateId
from mdtboard.domain.presentation import Presentation

# Longer ones are pasted unread: longer notes, no time won (AMIA 2021, PMC11188808).
MOST_LETTERS = 300
OPEN_SLOT = "{?}"
_SLOT = re.compile(r"\{([a-z?]*)\}")
_CODE = re.compile(r"[a-z0-9]{1,12}")


class Slot(Enum):
    """What a template can take from the case; any other gap is `{?}`, for the secretary."""

    SIDE = "side"
    SITE = "site"
    DIAGNOSIS = "diagnosis"
    STAGE = "stage"
    REQUESTER = "requester"


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A sentence with the kinds of treatment it ticks.

    `families` are the tumour groups it is offered to first; none means all. `revision` grows
    with each change of its words, and a decision keeps the revision it was written with.
    """

    id: TemplateId
    code: str
    label_fr: str
    label_en: str
    text_fr: str
    text_en: str
    families: tuple[TumourFamily, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    active: bool = True
    revision: int = 1
    version: int = 0

    def label(self, language: str) -> str:
        """Return its name in a language, or in the other one where that is all there is."""
        wanted = (self.label_fr, self.label_en)
        return _in_language(wanted, language) or self.code

    def text(self, language: str) -> str:
        """Return its sentence in a language, or in the other one where that is all there is."""
        return _in_language((self.text_fr, self.text_en), language)

    def check(self) -> None:
        """Refuse a template that cannot be found, said or filled.

        Raises:
            RuleViolation: the code is not one short word, there is no sentence, one is longer
                than 300 letters, or a slot is not known.
        """
        if not _CODE.fullmatch(self.code):
            raise RuleViolation(Rule.TEMPLATE_CODE_IS_NO_WORD)
        if not (self.text_fr.strip() or self.text_en.strip()):
            raise RuleViolation(Rule.TEMPLATE_IS_EMPTY)
        for text in (self.text_fr, self.text_en):
            if len(text) > MOST_LETTERS:
                raise RuleViolation(Rule.TEMPLATE_TOO_LONG, maximum=MOST_LETTERS)
            for name in _SLOT.findall(text):
                if name != "?" and name not in {slot.value for slot in Slot}:
                    raise RuleViolation(Rule.TEMPLATE_SLOT_UNKNOWN, slot=name)

    def reworded(self, earlier: "Template") -> "Template":
        """Return it with the revision that follows `earlier`, if it says anything else."""
        same = replace(self, revision=earlier.revision, version=earlier.version) == earlier
        return replace(self, revision=earlier.revision + (not same), version=earlier.version)


def facts_of(case: Case, presentation: Presentation, sides: Mapping[Enum, str]) -> dict[Slot, str]:
    """Return what a case offers to the slots; `sides` has the words for a side."""
    stage = " ".join(part for part in (case.tnm, case.other_staging) if part)
    return {
        Slot.SIDE: sides.get(case.laterality, ""),
        Slot.SITE: case.topography,
        Slot.DIAGNOSIS: case.diagnosis or case.morphology,
        Slot.STAGE: stage,
        Slot.REQUESTER: presentation.requester or case.referring_clinician,
    }


def fill(text: str, facts: Mapping[Slot, str]) -> str:
    """Return a sentence with its slots filled; what the case does not say stays open."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        known = facts.get(Slot(name), "") if name in {slot.value for slot in Slot} else ""
        return known.strip() or OPEN_SLOT

    return _SLOT.sub(value, text)


def has_open_slot(text: str) -> bool:
    """Tell whether a slot is left to fill, which is never printed."""
    return OPEN_SLOT in text


def next_open_slot(text: str, after: int = 0) -> int | None:
    """Return where the next open slot begins, going round to the first, or None."""
    place = text.find(OPEN_SLOT, after)
    if place < 0:
        place = text.find(OPEN_SLOT)
    return place if place >= 0 else None


def _in_language(french_english: tuple[str, str], language: str) -> str:
    french, english = french_english
    return (french or english) if language == "fr" else (english or french)
