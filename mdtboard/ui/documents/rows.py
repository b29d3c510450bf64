"""What can be printed of one meeting: lists, minutes, and a sheet for each decided case."""

from collections.abc import Hashable
from dataclasses import dataclass

from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.preparation import to_prepare
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import AttendanceLine


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """One document; `step` is that of the decision it prints, `number` its place or count."""

    kind: DocumentKind
    presentation_id: PresentationId | None = None
    number: str = ""
    patient: str = ""
    count: int = 0
    step: DecisionStep | None = None
    decision: Decision | None = None
    draft: bool = False

    @property
    def key(self) -> Hashable:
        """Return what tells the document from the others of the meeting."""
        return (self.kind, self.presentation_id)

    @property
    def to_validate(self) -> bool:
        """Tell whether its decision waits for a validation."""
        return self.step is DecisionStep.RECORDED


def rows_of(
    cases: tuple[PresentedCase, ...], attendance: tuple[AttendanceLine, ...]
) -> tuple[DocumentRow, ...]:
    """Return the documents of a meeting in the order they are printed."""
    decided = tuple(case for case in cases if _is_decided(case))
    deferred = [c for c in cases if c.presentation.step is PresentationStep.DEFERRED]
    final = bool(decided) and all(case.validated for case in decided)
    final = final and len(decided) + len(deferred) == len(cases)
    waiting_cases = to_prepare(cases)
    here = sum(line.mode.takes_part for line in attendance)
    return (
        DocumentRow(kind=DocumentKind.AGENDA, count=len(cases)),
        *(_preparation(waiting_cases) if waiting_cases else ()),
        DocumentRow(kind=DocumentKind.ATTENDANCE, count=here or len(attendance)),
        DocumentRow(kind=DocumentKind.MINUTES, count=len(decided), draft=not final),
        *(_sheet(case) for case in decided),
    )


def waiting(rows: tuple[DocumentRow, ...]) -> tuple[Decision, ...]:
    """Return the decisions, as their sheets show them, that wait for a validation."""
    return tuple(row.decision for row in rows if row.decision is not None and row.to_validate)


def _preparation(cases: tuple[PresentedCase, ...]) -> tuple[DocumentRow, ...]:
    lists = (DocumentKind.PREPARATION_PATHOLOGY, DocumentKind.PREPARATION_RADIOLOGY)
    return (
        DocumentRow(kind=DocumentKind.TO_ASK, count=sum(len(case.missing) for case in cases)),
        *(DocumentRow(kind=kind, count=len(cases)) for kind in lists),
    )


def _is_decided(case: PresentedCase) -> bool:
    return case.presentation.step is PresentationStep.DECIDED and case.decision is not None


def _sheet(case: PresentedCase) -> DocumentRow:
    return DocumentRow(
        kind=DocumentKind.CONSENSUS,
        presentation_id=case.presentation.id,
        number=f"{case.presentation.sequence:04d}",
        patient=case.patient.name,
        step=None if case.decision is None else case.decision.step,
        decision=case.decision,
        draft=not case.validated,
    )
