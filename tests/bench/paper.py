"""A meeting of any size on paper, and the same text on a bare canvas."""

from datetime import date, datetime
from pathlib import Path

from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.domain.ids import BoardId, MeetingId, new_id
from mdtboard.domain.meeting import Board, Meeting, MeetingStep, QuorumResult
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import MinutesSheet, PresentedCase, SheetHead
from mdtboard.services.board_files import new_centre
from tests.builders import a_case, a_decision, a_patient, a_presentation

_ADVICE = "Chirurgie première, puis radiothérapie selon les marges et les ganglions. " * 4


def sheet_of(cases: int) -> MinutesSheet:
    """Return the minutes of a meeting with that many decided cases."""
    rows = []
    for number in range(1, cases + 1):
        patient = a_patient(birth_name=f"Patient{number}")
        rows.append(
            PresentedCase(
                patient=patient,
                case=a_case(patient, sequence=number),
                presentation=a_presentation(position=number, step=PresentationStep.DECIDED),
                decision=a_decision(
                    text=_ADVICE,
                    responsible="Dr Martin",
                    deadline_text="3 semaines",
                    guideline=GuidelineFollowed.FOLLOWED,
                    guideline_name="Référentiel 2026",
                    step=DecisionStep.VALIDATED,
                ),
                network="NETSARC+",
                reading_state=ReadingState.NOT_DUE,
                reading=None,
                missing=(),
            )
        )
    meeting = Meeting(
        id=MeetingId(new_id()),
        board_id=BoardId(new_id()),
        held_on=date(2026, 11, 24),
        step=MeetingStep.CLOSED,
    )
    head = SheetHead(
        centre=new_centre("Bench"),
        board=Board(id=meeting.board_id, name="RCP"),
        meeting=meeting,
        network="",
        chair="Dr A",
        coordinator="Dr A",
        secretary="S. B",
        printed_at=datetime(2026, 11, 24, 16, 0).astimezone(),
        printed_by="S. B",
        audit_head="0123456789ab",
    )
    quorum = QuorumResult(met=True, specialties=4, participants=5)
    return MinutesSheet(head=head, cases=tuple(rows), participants=(), quorum=quorum)


def bare_canvas(path: Path, sheet: MinutesSheet) -> None:
    """Draw the words of every case line by line, wrapped by the canvas's own measure."""
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    from mdtboard.reports import fonts

    name = next(iter(fonts.registered().values())) if hasattr(fonts, "registered") else "Helvetica"
    canvas = Canvas(str(path))
    y = 800.0
    for row in sheet.cases:
        decision = row.decision
        assert decision is not None
        parts = (
            row.patient.name, row.case.number, row.case.diagnosis, "Chirurgie", decision.text,
            decision.responsible, decision.deadline_text, decision.guideline_name,
        )  # fmt: skip
        for part in parts:
            for line in simpleSplit(part, name, 9.5, 300):
                if y < 60:
                    canvas.showPage()
                    y = 800.0
                canvas.setFont(name, 9.5)
                canvas.drawString(50, y, line)
                y -= 12
    canvas.save()
