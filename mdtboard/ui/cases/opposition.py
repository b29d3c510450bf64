"""The signs and words of what a patient objects to, the same on every screen."""

from typing import Final

from mdtboard.domain.patient import Information, Patient, Reuse, Sharing
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone

OPPOSED_SIGN: Final = "hand-stop"
# Respected, it is no fault of anybody.
_RESPECTED: Final = "lock"


def objections(patient: Patient) -> tuple[tuple[str, Tone, str], ...]:
    """Return the objections of a patient as states, the one to the discussion first."""
    found = []
    if patient.is_opposed:
        found.append((label(Information.OPPOSED), Tone.PROBLEM, OPPOSED_SIGN))
    if patient.sharing is Sharing.REFUSED:
        found.append((label(Sharing.REFUSED), Tone.NEUTRAL, _RESPECTED))
    if not patient.allows_reuse:
        found.append((label(Reuse.OPPOSED), Tone.NEUTRAL, _RESPECTED))
    return tuple(found)


def said(patient: Patient) -> tuple[str, str, str]:
    """Return what the patient said of discussion, sharing and reuse, with the day and to whom."""
    facts = (
        (patient.information, Information.NOT_RECORDED, patient.informed_on, patient.informed_by),
        (patient.sharing, Sharing.NOT_ASKED, patient.sharing_on, patient.sharing_by),
        (patient.reuse, Reuse.NOT_ASKED, patient.reuse_on, patient.reuse_by),
    )
    discussion, sharing, reuse = (
        ""
        if fact is unsaid
        else " · ".join(part for part in (label(fact), formats.day(on), by) if part)
        for fact, unsaid, on, by in facts
    )
    return discussion, sharing, reuse
