"""What the room sees of a case: never who it is, unless somebody asks for it aloud.

The wall's records hold no identity at all, so that no screen made from them can show one. Free
text may name the patient ("Mrs Moreau prefers…"): those words are masked here too.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date

from mdtboard.domain.care import Treatment
from mdtboard.domain.case import Laterality
from mdtboard.domain.decision import Decision, DecisionStep, GuidelineFollowed, join_text
from mdtboard.domain.findings import Finding
from mdtboard.domain.folding import fold, words
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient, Sex
from mdtboard.domain.presentation import Lane, PerformanceStatus
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.template import OPEN_SLOT

MASK = "•••"
_BAND_YEARS = 5
_OLDEST_BAND = 90
# Letters with the accents that have no letter of their own.
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
# Dates as they are typed, in figures and with the month in letters.
_DATE = re.compile(r"\b\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}\b")
_LONG_DATE = re.compile(
    r"\b(\d{1,2})(?:er|st|nd|rd|th)?[-/. ]+(?:of )?([^\W\d_]{3,9})[-/., ]+(\d{2,4})\b"
    r"|\b([^\W\d_]{3,9})[-/. ]+(\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\d{2,4})\b",
    re.IGNORECASE,
)
_MONTHS = (
    *(("jan",), ("fev", "feb"), ("mar",), ("avr", "apr"), ("mai", "may"), ("juin", "jun")),
    *(("juil", "jul"), ("aou", "aug"), ("sep",), ("oct",), ("nov",), ("dec",)),
)
# They stand in half of all sentences, and name nobody by themselves.
_PARTICLES = frozenset(
    {
        *("de", "du", "des", "la", "le", "les", "el", "al", "da", "di", "do", "dos"),
        *("van", "von", "der", "den", "ben", "bin", "et", "mc"),
    }
)
# Shorter runs of digits are sizes and doses.
_IDENTIFYING_DIGITS = 5
# An identifier of one or two signs would mask half of a stage.
_SHORTEST_IDENTIFIER = 3
# A French INS is a NIR of thirteen signs and its key; people leave the key out.
_INS_SIGNS, _NIR_SIGNS = 15, 13
# With it a template's code is typed; it is no advice.
_TEMPLATE_SIGN = ";"
_SETTLED = (DecisionStep.RECORDED, DecisionStep.VALIDATED)


@dataclass(frozen=True, slots=True, kw_only=True)
class WallCase:
    """One case on the wall; `identity` and `born` are empty unless it was unmasked.

    `age` is a band of five years as "55-59", or "90+". `provisional` says, already while the
    advice is typed, that a second reading it depends on is not in.
    """

    number: str
    sex: Sex
    age: str
    site: str
    side: Laterality
    diagnosis: str
    stage: str
    findings: tuple[Finding, ...]
    performance: PerformanceStatus
    lane: Lane
    question: str
    treatments: tuple[Treatment, ...]
    advice: str
    responsible: str
    deadline: str
    guideline: GuidelineFollowed
    recorded: bool
    provisional: bool
    opposed: bool = False
    identity: str = ""
    born: PartialDate | None = None

    @property
    def unmasked(self) -> bool:
        """Tell whether it shows who the patient is."""
        return bool(self.identity)


def wall_case(
    found: PresentedCase, decision: Decision | None, on: date, *, revealed: bool = False
) -> WallCase:
    """Return what the wall shows of a case on a day, the advice as it is being typed.

    `revealed` adds the patient's name and birth date, for one case and on purpose.
    """
    patient, case, presentation = found.patient, found.case, found.presentation
    hidden = Mask(patient)
    stage = " · ".join(part for part in (case.tnm, case.other_staging, case.grade) if part)
    recorded = decision is not None and decision.step in _SETTLED
    return WallCase(
        number=case.number,
        sex=patient.sex,
        age=age_band(patient, on),
        site=hidden.mask(case.topography),
        side=case.laterality,
        diagnosis=hidden.mask(case.diagnosis or case.morphology),
        stage=hidden.mask(stage),
        findings=tuple(_masked(finding, hidden) for finding in case.findings),
        performance=presentation.performance,
        lane=presentation.lane,
        question=hidden.mask(presentation.question),
        treatments=() if decision is None else decision.treatments,
        advice="" if decision is None else hidden.mask(_advice(decision)),
        responsible="" if decision is None else hidden.mask(decision.responsible),
        deadline="" if decision is None else hidden.mask(decision.deadline_text),
        guideline=GuidelineFollowed.NOT_STATED if decision is None else decision.guideline,
        recorded=recorded,
        provisional=decision is not None and _provisional(found, decision, recorded=recorded),
        opposed=patient.is_opposed,
        identity=patient.name if revealed else "",
        born=patient.birth_date if revealed else None,
    )


def _masked(finding: Finding, hidden: "Mask") -> Finding:
    value, name = hidden.mask(finding.value), hidden.mask(finding.name)
    return replace(finding, value=value, name=name, edition=hidden.mask(finding.edition))


def age_band(patient: Patient, on: date) -> str:
    """Return the patient's age on a day as a band of five years, or nothing when unknown."""
    age = patient.age_on(on)
    if age is None:
        return ""
    if age >= _OLDEST_BAND:
        return f"{_OLDEST_BAND}+"
    start = max(age, 0) // _BAND_YEARS * _BAND_YEARS
    return f"{start}-{start + _BAND_YEARS - 1}"


def _advice(decision: Decision) -> str:
    code = decision.line.lstrip().startswith(_TEMPLATE_SIGN)
    typed = join_text(decision.text, "" if code else decision.line)
    return typed.replace(OPEN_SLOT, "…")


def _provisional(found: PresentedCase, decision: Decision, *, recorded: bool) -> bool:
    if recorded:
        return decision.provisional
    waits = found.reading_state.holds_the_decision
    return waits and not decision.not_waiting_reason.strip()


class Mask:
    """Hides whatever names one patient: names, identifiers, the birth date and its year."""

    def __init__(self, patient: Patient) -> None:
        named = words(f"{patient.birth_name} {patient.used_name} {patient.given_names}")
        numbers = words(f"{patient.local_id} {patient.ins}")
        self._born = patient.birth_date
        self._words = frozenset(
            {word for word in named if word not in _PARTICLES and len(word) > 1}
            | {word for word in numbers if sum(map(str.isdigit, word)) >= _IDENTIFYING_DIGITS}
            | _birth_words(patient.birth_date)
        )
        self._identifiers = _identifiers(patient)

    def mask(self, text: str) -> str:
        """Return `text` with everything that names the patient masked."""
        plain = unicodedata.normalize("NFC", "".join(c for c in text if not _invisible(c)))
        if self._identifiers is not None:
            plain = self._identifiers.sub(MASK, plain)
        plain = _LONG_DATE.sub(self._long_date, _DATE.sub(self._date, plain))
        return _WORD.sub(self._word, plain)

    def _word(self, found: re.Match[str]) -> str:
        return found[0] if self._words.isdisjoint(words(found[0])) else MASK

    def _date(self, found: re.Match[str]) -> str:
        typed = sorted(int(number) for number in re.findall(r"\d+", found[0]))
        born = [] if self._born is None else [int(number) for number in self._born.iso.split("-")]
        short = [born[0] % 100, *born[1:]] if born else []
        return MASK if typed in (sorted(born), sorted(short)) else found[0]

    def _long_date(self, found: re.Match[str]) -> str:
        day, month, year = found.group(1, 2, 3) if found[1] else found.group(5, 4, 6)
        born = self._born
        if born is None or (int(day), _month(month)) != (born.day, born.month):
            return found[0]
        return MASK if int(year) in (born.year, born.year % 100) else found[0]


def _invisible(sign: str) -> bool:
    """Tell whether a sign leaves no trace on a screen, and would tear a name apart."""
    return unicodedata.category(sign) == "Cf"


def _month(word: str) -> int | None:
    folded = fold(word)
    for number, beginnings in enumerate(_MONTHS, start=1):
        if folded.startswith(beginnings):
            return number
    return None


def _birth_words(born: PartialDate | None) -> set[str]:
    """Return the birth year and the birth date without separators."""
    if born is None:
        return set()
    year = str(born.year)
    if born.month is None or born.day is None:
        return {year}
    month, day = f"{born.month:02d}", f"{born.day:02d}"
    return {year, f"{day}{month}{year}", f"{year}{month}{day}", f"{day}{month}{year[2:]}"}


def _identifiers(patient: Patient) -> re.Pattern[str] | None:
    """Return what finds the patient's identifiers, also where their signs are set apart."""
    identifiers = [patient.local_id, patient.ins]
    if len(_signs(patient.ins)) == _INS_SIGNS:
        identifiers.append(_signs(patient.ins)[:_NIR_SIGNS])
    found = [_typed(one) for one in identifiers if len(_signs(one)) >= _SHORTEST_IDENTIFIER]
    if not found:
        return None
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(found)})(?![^\W_])", re.IGNORECASE)


def _typed(identifier: str) -> str:
    """Return the ways to type an identifier; a long one may be spaced anywhere."""
    signs = _signs(identifier)
    if len(signs) >= _IDENTIFYING_DIGITS:
        return r"[\W_]{0,3}".join(map(re.escape, signs))
    return r"[\W_]?".join(map(re.escape, re.findall(r"[^\W_]+", identifier)))


def _signs(identifier: str) -> str:
    return "".join(sign for sign in identifier if sign.isalnum())
