"""What the room sees of a case: never who it is, unless somebody asks for it aloud.

The wall's records hold no identity at all, so that no screen made from them can show one. Free
text may name the patient ("Mrs Moreau prefers…"): those words are masked here too.
"""

import re
from dataclasses import dataclass
from datetime import date

from mdtboard.domain.care import Treatment
from mdtboard.domain.case import Laterality
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.folding import words
from mdtboard.domain.patient import Patient, Sex
from mdtboard.domain.presentation import Lane, PerformanceStatus
from mdtboard.domain.sheets import PresentedCase

MASK = "•••"
_BAND_YEARS = 5
_OLDEST_BAND = 90
_WORD = re.compile(r"[^\W_]+")
# Dates as they are typed, and the digits of an identifier with their separators.
_DATE = re.compile(r"\b\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}\b")
# They stand in half of all sentences, and name nobody by themselves.
_PARTICLES = frozenset(
    {
        *("de", "du", "des", "la", "le", "les", "el", "al", "da", "di", "do", "dos"),
        *("van", "von", "der", "den", "ben", "bin", "et", "mc"),
    }
)
# Shorter runs of digits are sizes and doses.
_IDENTIFYING_DIGITS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class WallCase:
    """One case on the wall; `identity` is empty unless it was unmasked.

    `age` is a band of five years as "55-59", or "90+".
    """

    number: str
    sex: Sex
    age: str
    site: str
    side: Laterality
    diagnosis: str
    stage: str
    performance: PerformanceStatus
    lane: Lane
    question: str
    treatments: tuple[Treatment, ...]
    advice: str
    recorded: bool
    provisional: bool
    identity: str = ""


def wall_case(
    found: PresentedCase, decision: Decision | None, on: date, *, revealed: bool = False
) -> WallCase:
    """Return what the wall shows of a case on a day, the advice as it is being typed.

    `revealed` adds the patient's name and birth date, for one case and on purpose.
    """
    patient, case, presentation = found.patient, found.case, found.presentation
    hidden = _Hidden(patient)
    typed = "" if decision is None else f"{decision.text} {decision.line}".strip()
    settled = (DecisionStep.RECORDED, DecisionStep.VALIDATED)
    stage = " · ".join(part for part in (case.tnm, case.other_staging, case.grade) if part)
    return WallCase(
        number=case.number,
        sex=patient.sex,
        age=age_band(patient, on),
        site=hidden.mask(case.topography),
        side=case.laterality,
        diagnosis=hidden.mask(case.diagnosis or case.morphology),
        stage=hidden.mask(stage),
        performance=presentation.performance,
        lane=presentation.lane,
        question=hidden.mask(presentation.question),
        treatments=() if decision is None else decision.treatments,
        advice=hidden.mask(typed),
        recorded=decision is not None and decision.step in settled,
        provisional=decision is not None and decision.provisional,
        identity=_identity(patient) if revealed else "",
    )


def age_band(patient: Patient, on: date) -> str:
    """Return the patient's age on a day as a band of five years, or nothing when unknown."""
    age = patient.age_on(on)
    if age is None:
        return ""
    if age >= _OLDEST_BAND:
        return f"{_OLDEST_BAND}+"
    start = max(age, 0) // _BAND_YEARS * _BAND_YEARS
    return f"{start}-{start + _BAND_YEARS - 1}"


class _Hidden:
    """Masks whatever names one patient."""

    def __init__(self, patient: Patient) -> None:
        named = words(f"{patient.birth_name} {patient.used_name} {patient.given_names}")
        numbers = words(f"{patient.local_id} {patient.ins}")
        self._words = {word for word in named if word not in _PARTICLES and len(word) > 1} | {
            word for word in numbers if sum(map(str.isdigit, word)) >= _IDENTIFYING_DIGITS
        }
        whole = [re.escape(i) for i in (patient.local_id, patient.ins) if i.strip()]
        self._whole = re.compile("|".join(whole), re.IGNORECASE) if whole else None
        self._born = "" if patient.birth_date is None else patient.birth_date.iso

    def mask(self, text: str) -> str:
        """Return `text` with the patient's names, identifiers and birth date masked."""
        if self._whole is not None:
            text = self._whole.sub(MASK, text)
        return _WORD.sub(self._word, _DATE.sub(self._date, text))

    def _word(self, found: re.Match[str]) -> str:
        return found[0] if self._words.isdisjoint(words(found[0])) else MASK

    def _date(self, found: re.Match[str]) -> str:
        typed = sorted(int(number) for number in re.findall(r"\d+", found[0]))
        born = sorted(int(number) for number in self._born.split("-") if number)
        short = sorted([*born[:-1], born[-1] % 100]) if born else []
        return MASK if typed in (born, short) else found[0]


def _identity(patient: Patient) -> str:
    born = "" if patient.birth_date is None else patient.birth_date.iso
    return " · ".join(part for part in (patient.name, born) if part)
