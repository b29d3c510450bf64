"""What a test puts on the wall."""

from dataclasses import replace
from datetime import date
from typing import Any

from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.wall import WallCase, wall_case
from mdtboard.ui.wall.content import WallContent
from tests.builders import a_case, a_patient, a_presentation

TODAY = date(2026, 11, 24)


def presented(patient, decision=None, *, question="", **case: Any) -> PresentedCase:
    made = a_case(patient, **case)
    return PresentedCase(
        patient=patient,
        case=made,
        presentation=a_presentation(case_id=made.id, question=question),
        decision=decision,
        network="",
        reading_state=ReadingState.NOT_DUE,
        reading=None,
        missing=(),
    )


def a_wall_case(decision=None, *, question="Quelle stratégie ?", **values: Any) -> WallCase:
    return replace(
        wall_case(presented(a_patient(), decision, question=question), decision, TODAY), **values
    )


def on_the_wall(case: WallCase | None, **values: Any) -> WallContent:
    made = WallContent(board="RCP Sarcomes", day=TODAY, case=case, number="3", place=3, total=12)
    return replace(made, **values)
