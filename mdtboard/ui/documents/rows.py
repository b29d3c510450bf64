"""What can be printed of one meeting: lists, minutes, and a sheet for each decided case."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.meeting import Meeting, MeetingStep
from mdtboard.domain.papers import Paper
from mdtboard.domain.preparation import to_prepare
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import AttendanceLine


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """One document; `step` is that of the decision it prints, `number` its place or count.

    `edition` is the version of a kept paper. A row that `asks` for it is an older one beside the
    document that stands; `replaced` tells that another version took its place.
    """

    kind: DocumentKind
    presentation_id: PresentationId | None = None
    number: str = ""
    patient: str = ""
    count: int = 0
    step: DecisionStep | None = None
    decision: Decision | None = None
    draft: bool = False
    edition: int = 0
    asks: bool = False
    replaced: bool = False

    @property
    def key(self) -> Hashable:
        """Return what tells the document from the others of the meeting."""
        of_meeting = (self.kind, self.presentation_id)
        return (*of_meeting, self.edition) if self.asks else of_meeting

    @property
    def to_validate(self) -> bool:
        """Tell whether its decision waits for a validation."""
        return self.step is DecisionStep.RECORDED and not self.asks


def rows_of(
    meeting: Meeting,
    cases: tuple[PresentedCase, ...],
    attendance: tuple[AttendanceLine, ...],
    papers: tuple[Paper, ...] = (),
) -> tuple[DocumentRow, ...]:
    """Return the documents of a meeting in the order they are printed.

    The versions before stand below the one that stands, the newest first.
    """
    decided = tuple(case for case in cases if _is_decided(case))
    waiting_cases = to_prepare(cases)
    here = sum(line.mode.takes_part for line in attendance)
    rows = [
        DocumentRow(kind=DocumentKind.AGENDA, count=len(cases)),
        *(_preparation(waiting_cases) if waiting_cases else ()),
        DocumentRow(kind=DocumentKind.ATTENDANCE, count=here or len(attendance)),
    ]
    if meeting.has_begun:
        kept = [paper for paper in papers if paper.presentation_id is None]
        minutes = DocumentRow(kind=DocumentKind.MINUTES, count=len(decided))
        rows += _with_versions(minutes, kept, stands=meeting.step is MeetingStep.CLOSED)
    for case in decided:
        kept = [paper for paper in papers if paper.presentation_id == case.presentation.id]
        printed = kept[-1].decision_id if kept else None
        stands = case.decision is not None and case.decision.id == printed
        rows += _with_versions(_sheet(case), kept, stands=stands)
    return tuple(rows)


def _with_versions(row: DocumentRow, kept: list[Paper], *, stands: bool) -> list[DocumentRow]:
    """Return a document and, below, the versions of it that do not stand or not alone."""
    stands = stands and bool(kept)
    newest = kept[-1].number if kept else 0
    older = [paper.number for paper in reversed(kept)][1 if stands else 0 :]
    return [
        replace(row, draft=not stands, edition=newest if stands else 0),
        *(
            replace(row, draft=False, edition=number, asks=True, replaced=number != newest)
            for number in older
        ),
    ]


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
    )
