"""What a case file lacks before the board hears it. It checks presence, never content."""

from mdtboard.domain.case import Case
from mdtboard.domain.findings import STAGES
from mdtboard.domain.patient import Information, Patient
from mdtboard.domain.presentation import Missing, PerformanceStatus, Presentation
from mdtboard.domain.reading import ReadingState


def missing_items(
    patient: Patient, case: Case, presentation: Presentation, reading: ReadingState
) -> tuple[Missing, ...]:
    """Return what is not there yet, in the order a secretary would ask for it."""
    staged = any(finding.kind in STAGES for finding in case.findings)
    present = {
        Missing.QUESTION: bool(presentation.question.strip()),
        Missing.HISTORY: bool(case.history.strip()),
        Missing.PATHOLOGY: bool(case.pathology.strip() or case.morphology.strip()),
        Missing.IMAGING: bool(case.imaging.strip()),
        Missing.STAGE: bool(case.tnm.strip() or case.other_staging.strip() or staged),
        Missing.PERFORMANCE: presentation.performance is not PerformanceStatus.NOT_STATED,
        Missing.INFORMATION: patient.information is Information.INFORMED,
        Missing.SECOND_READING: not reading.holds_the_decision,
    }
    return tuple(item for item, there in present.items() if not there)
