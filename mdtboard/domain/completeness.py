"""What a case file lacks before the board hears it. It checks presence, never content."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from mdtboard.domain.case import Basis, Case, TumourFamily
from mdtboard.domain.findings import STAGES, FindingKind
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Information, Patient
from mdtboard.domain.presentation import (
    AskedOf,
    Missing,
    PerformanceStatus,
    Presentation,
    Timing,
)
from mdtboard.domain.reading import ReadingState

FRAIL_FROM: Final = 75
# What says how aggressive a tumour of the family is; without a family here none is asked for.
_GRADES: dict[TumourFamily, frozenset[FindingKind]] = {
    TumourFamily.SARCOMA: frozenset({FindingKind.FNCLCC_GRADE}),
    TumourFamily.NEUROENDOCRINE: frozenset({FindingKind.NET_GRADE, FindingKind.KI67}),
    TumourFamily.MESOTHELIOMA: frozenset({FindingKind.HISTOLOGICAL_SUBTYPE}),
}
# A grade is read on tissue.
_ON_TISSUE = frozenset({Basis.HISTOLOGY, Basis.NOT_STATED})


def missing_items(
    patient: Patient,
    case: Case,
    presentation: Presentation,
    reading: ReadingState,
    *,
    on: date,
    asked_for: bool = False,
) -> tuple[Missing, ...]:
    """Return what is asked of this kind of case and is not there yet, grouped by who has it.

    `on` is the day of the meeting; `asked_for` tells that an examination that an earlier one
    asked for is not there yet. A case to be registered owes what a case to be heard does:
    its form is the same.
    """
    present = {
        Missing.QUESTION: bool(presentation.question.strip()),
        Missing.HISTORY: bool(case.history.strip()),
        Missing.PERFORMANCE: presentation.performance is not PerformanceStatus.NOT_STATED,
        Missing.FRAILTY: _frailty_known(patient, presentation, on),
        Missing.TIMING: case.network_id is None or presentation.timing is not Timing.NOT_STATED,
        Missing.STAGE: _staged(case),
        Missing.INFORMATION: patient.information is not Information.NOT_RECORDED,
        Missing.PATHOLOGY: bool(case.pathology.strip() or case.morphology.strip()),
        Missing.GRADE: _graded(case),
        Missing.IMAGING: bool(case.imaging.strip()),
        Missing.SECOND_READING: not reading.holds_the_decision,
        Missing.DIAGNOSED_ON: _dated(case),
        Missing.REQUESTER: bool(presentation.requester.strip()),
        Missing.EXAMINATION: not asked_for,
    }
    return tuple(item for item, there in present.items() if not there)


def _frailty_known(patient: Patient, presentation: Presentation, on: date) -> bool:
    born = patient.birth_date
    # Of a birth date in part, the youngest age that it leaves counts.
    age = None if born is None else PartialDate.from_date(born.latest).age_on(on)
    young = age is None or age < FRAIL_FROM
    return young or presentation.g8_half_points is not None or bool(presentation.frailty.strip())


def _staged(case: Case) -> bool:
    if case.other_staging.strip() or any(each.kind in STAGES for each in case.findings):
        return True
    # A lymphoma has a Lugano stage and no TNM.
    return case.family is not TumourFamily.LYMPHOMA and bool(case.tnm.strip())


def _graded(case: Case) -> bool:
    wanted = _GRADES.get(case.family)
    if wanted is None or case.basis not in _ON_TISSUE:
        return True
    return bool(case.grade.strip()) or any(each.kind in wanted for each in case.findings)


def _dated(case: Case) -> bool:
    """Tell whether the month of the diagnosis is known; what is only suspected has none."""
    day = case.diagnosed_on
    return case.basis is Basis.SUSPECTED or (day is not None and day.month is not None)


def by_person(items: Iterable[Missing]) -> dict[AskedOf, tuple[Missing, ...]]:
    """Return what is missing by who has it, those with nothing to give left out."""
    missing = tuple(items)
    groups = {of: tuple(item for item in missing if item.asked_of is of) for of in AskedOf}
    return {of: group for of, group in groups.items() if group}
