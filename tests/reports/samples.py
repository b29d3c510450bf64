"""Invented meetings for the printed documents."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from uuid import UUID

from pypdf import PdfReader

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import Intent, Treatment, options_of
from mdtboard.domain.case import Basis, Case, Laterality, TumourFamily
from mdtboard.domain.centre import Centre
from mdtboard.domain.decision import Decision, DecisionStep, GuidelineFollowed, TrialProposal
from mdtboard.domain.meeting import Board, Meeting, MeetingStep, QuorumResult, QuorumRule
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import IdentityStatus, Information, Patient, Sex
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import (
    Lane,
    Missing,
    PerformanceStatus,
    Presentation,
    PresentationStep,
    Reason,
    Timing,
)
from mdtboard.domain.reading import ReadingState, SecondReading
from mdtboard.domain.sheets import (
    AgendaSheet,
    AttendanceSheet,
    ConsensusSheet,
    MinutesSheet,
    Participant,
    PresentedCase,
    SheetHead,
    Wording,
)

ID = UUID(int=1)
DAY = date(2026, 11, 23)
ENGLISH = Wording(language="en", text=lambda phrase: phrase, label=lambda member: _named(member))


def _named(member: Enum) -> str:
    return str(member.value).replace("_", " ")


def at(hour: int, minute: int) -> datetime:
    return datetime(2026, 11, 23, hour, minute, tzinfo=UTC)


def head(**changes: object) -> SheetHead:
    board = Board(id=ID, name="RCP Sein et tumeurs rares", place="Salle Laennec")
    rule = QuorumRule(required=(Specialty.PATHOLOGY,))
    meeting = Meeting(
        id=ID,
        board_id=ID,
        held_on=DAY,
        starts_at=time(14, 0),
        quorum=rule,
        step=MeetingStep.HELD,
        started_at=at(14, 4),
        ended_at=at(15, 58),
    )
    made = SheetHead(
        centre=Centre(id=ID, name="Centre hospitalier de Rodez", unit="Centre de coordination 3C"),
        board=board,
        meeting=meeting,
        network="",
        chair="Dr Anne Martin",
        coordinator="Dr Anne Martin",
        secretary="Sophie Durand",
        printed_at=at(16, 12),
        printed_by="S. Durand",
        audit_head="3f9a41c7",
    )
    return replace(made, **changes)


def participants() -> tuple[Participant, ...]:
    rows = (
        ("Dr Anne Martin", Specialty.SURGERY, AttendanceMode.PRESENT),
        ("Dr Paul Nguyen", Specialty.MEDICAL_ONCOLOGY, AttendanceMode.PRESENT),
        ("Dr Claire Lefèvre", Specialty.RADIOTHERAPY, AttendanceMode.VIDEO),
        ("Dr Jean-Baptiste Béraud", Specialty.PATHOLOGY, AttendanceMode.PRESENT),
        ("Dr Aminata Traoré", Specialty.RADIOLOGY, AttendanceMode.PRESENT),
        ("Dr Luc Petit", Specialty.GENERAL_PRACTICE, AttendanceMode.EXCUSED),
    )
    return tuple(
        Participant(
            name=name,
            specialty=specialty,
            institution="CH de Rodez" if number % 2 else "",
            mode=mode,
            arrived_at=at(14, number) if mode.takes_part else None,
            left_at=at(15, 30) if number == 1 else None,
        )
        for number, (name, specialty, mode) in enumerate(rows)
    )


QUORUM = QuorumResult(met=True, specialties=5, participants=5)
NO_QUORUM = QuorumResult(met=False, specialties=2, participants=2, missing=(Specialty.PATHOLOGY,))


def patient(**changes: object) -> Patient:
    made = Patient(
        id=ID,
        local_id="0000412",
        ins="268031299999934",
        birth_name="Moreau",
        used_name="Lambert",
        given_names="Claire Marie",
        birth_date=PartialDate(1968, 3, 12),
        sex=Sex.FEMALE,
        identity=IdentityStatus.VALIDATED,
        general_practitioner="Dr Petit (Rodez)",
        information=Information.INFORMED,
        informed_on=date(2026, 11, 18),
        informed_by="Dr Nguyen",
    )
    return replace(made, **changes)


def case(**changes: object) -> Case:
    made = Case(
        id=ID,
        patient_id=ID,
        sequence=412,
        opened_on=date(2026, 11, 2),
        family=TumourFamily.BREAST,
        diagnosis="Carcinome infiltrant de type non spécifique du sein gauche",
        topography="Quadrant supéro-externe du sein",
        topography_code="C50.4",
        code_edition="CIM-10 2026",
        laterality=Laterality.LEFT,
        basis=Basis.HISTOLOGY,
        diagnosed_on=PartialDate(2026, 11),
        tnm="cT2 cN0 M0",
        tnm_edition="8",
        grade="2 (Elston-Ellis)",
        markers="RE ≥ 90 %, RP 60 %, HER2 −, Ki67 18 %, α-SMA +",
        pathology="Carcinome infiltrant de type non spécifique, 28 × 19 mm.",
        pathology_reference="26-1183",
        imaging="IRM : lésion unique 28 × 19 mm ; TEP-TDM : pas de localisation à distance.",
        history="Dépistage organisé.",
        comorbidities="HTA traitée.",
        referring_clinician="Dr Nguyen",
    )
    return replace(made, **changes)


def presentation(**changes: object) -> Presentation:
    made = Presentation(
        id=ID,
        meeting_id=ID,
        case_id=ID,
        position=1,
        reason=Reason.INITIAL_TREATMENT,
        timing=Timing.BEFORE,
        question="Stratégie thérapeutique première ?",
        performance=PerformanceStatus.PS0,
        requester="Dr Nguyen, oncologie médicale",
        presenter="Dr Martin",
        step=PresentationStep.DECIDED,
    )
    return replace(made, **changes)


def decision(**changes: object) -> Decision:
    made = Decision(
        id=ID,
        presentation_id=ID,
        case_id=ID,
        step=DecisionStep.VALIDATED,
        text="Tumorectomie avec ganglion sentinelle, puis radiothérapie adjuvante. "
        "Nouvelle présentation avec l’anatomopathologie définitive.",
        options=options_of((Treatment.SURGERY, Treatment.RADIOTHERAPY)),
        intent=Intent.CURATIVE,
        responsible="Dr Martin (chirurgie)",
        deadline=date(2026, 12, 14),
        deadline_text="3 semaines",
        guideline=GuidelineFollowed.FOLLOWED,
        guideline_name="Référentiel régional Sein 2026",
        trial=TrialProposal.NOT_PROPOSED,
        trial_detail="non éligible (âge)",
        quorum_met=True,
        quorum_specialties=5,
        recorded_at=at(14, 31),
        recorded_by="S. Durand",
        validated_at=at(15, 59),
        validated_by="Dr Anne Martin",
    )
    return replace(made, **changes)


def heard(**changes: object) -> PresentedCase:
    made = PresentedCase(
        patient=patient(),
        case=case(),
        presentation=presentation(),
        decision=decision(),
        replaced_on=None,
        network="",
        reading_state=ReadingState.NOT_DUE,
        reading=None,
        missing=(),
    )
    return replace(made, **changes)


def reading() -> SecondReading:
    return SecondReading(
        id=ID,
        case_id=ID,
        expert_centre="Institut Bergonié",
        first_laboratory="CH de Rodez",
        first_reference="26-1183",
        first_diagnosis="Tumeur phyllode de haut grade",
        requested_on=date(2026, 11, 12),
        requested_by="Dr Béraud",
    )


def consensus(**changes: object) -> ConsensusSheet:
    made = ConsensusSheet(
        head=head(), case=heard(), total=42, participants=participants(), quorum=QUORUM
    )
    return replace(made, **changes)


def varied(count: int) -> tuple[PresentedCase, ...]:
    """Return the cases of a long meeting, one in six of them not simply decided."""
    return tuple(_varied(number) for number in range(count))


def _varied(number: int) -> PresentedCase:
    made = heard(
        patient=patient(birth_name=f"Moreau{number}", used_name="", local_id=f"{1000 + number}"),
        case=case(sequence=400 + number),
        presentation=presentation(
            position=number + 1, lane=Lane.REGISTER if number % 5 == 4 else Lane.DISCUSS
        ),
        decision=decision(),
    )
    if number % 12 == 7:
        shown = presentation(step=PresentationStep.DEFERRED, deferral_reason="Imagerie manquante")
        return replace(made, presentation=shown, decision=None, missing=(Missing.IMAGING,))
    if number % 12 == 11:
        return replace(
            made, presentation=presentation(step=PresentationStep.PLANNED), decision=None
        )
    if number % 12 == 3:
        awaited = decision(provisional=True)
        return replace(
            made, decision=awaited, reading_state=ReadingState.AWAITED, reading=reading()
        )
    return made


def agenda(count: int = 14) -> AgendaSheet:
    return AgendaSheet(head=head(), cases=varied(count))


def attendance() -> AttendanceSheet:
    return AttendanceSheet(head=head(), participants=participants(), quorum=QUORUM)


def minutes(count: int = 12) -> MinutesSheet:
    return MinutesSheet(
        head=head(), cases=varied(count), participants=participants(), quorum=QUORUM
    )


def demonstration() -> SheetHead:
    return head(centre=Centre(id=ID, name="CH de démonstration", unit="3C", demonstration=True))


def page_texts(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def bare(text: str) -> str:
    """Return the text without any white space."""
    return re.sub(r"\s+", "", text)


def body_of(path: Path) -> str:
    """Return what stands between headers and footers, without white space."""
    return "".join(
        re.split(r"Page\d+/\d+", bare(text), maxsplit=1)[-1] for text in page_texts(path)
    )
