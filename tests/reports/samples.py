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
from mdtboard.domain.case import Basis, Case, Laterality, RareStatus, TumourFamily
from mdtboard.domain.centre import Centre
from mdtboard.domain.decision import Decision, DecisionStep, GuidelineFollowed, TrialProposal
from mdtboard.domain.meeting import Board, Meeting, MeetingStep, QuorumResult, QuorumRule
from mdtboard.domain.papers import Edition
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
from mdtboard.domain.reading import (
    Concordance,
    Impact,
    ReadingState,
    ReadingStep,
    SecondReading,
)
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
        ins="268031299999949",
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
        head=head(),
        case=heard(),
        total=42,
        participants=participants(),
        quorum=QUORUM,
        edition=Edition(number=1),
    )
    return replace(made, **changes)


def filled() -> ConsensusSheet:
    """Return a sheet with every field said, and what a discordant reading adds to it."""
    return consensus(
        case=PresentedCase(
            patient=patient(identity=IdentityStatus.QUALIFIED, correspondents="Dr Aubin (Albi)"),
            case=_filled_case(),
            presentation=_filled_presentation(),
            decision=_filled_decision(),
            network="NETSARC+ — Institut Bergonié",
            reading_state=ReadingState.DISCORDANT,
            reading=_filled_reading(),
            missing=(Missing.IMAGING, Missing.STAGE),
        ),
        participants=(
            *participants(),
            replace(
                participants()[0],
                name="Dr Marc Vidal",
                specialty=Specialty.GENETICS,
                mode=AttendanceMode.WRITTEN,
            ),
        ),
        quorum=QuorumResult(
            met=False, specialties=6, participants=6, missing=(Specialty.NUCLEAR_MEDICINE,)
        ),
    )


def _filled_case() -> Case:
    return case(
        morphology="Tumeur phyllode maligne",
        morphology_code="9020/3",
        other_staging="FNCLCC grade 2",
        pathology="Microbiopsie du 2 novembre : prolifération fusocellulaire atypique, onze "
        "mitoses pour dix champs, nécrose focale, sans composante épithéliale maligne.",
        history="Dépistage organisé annuel depuis 2018, sans anomalie jusqu’en 2025. Adénofibrome "
        "du quadrant supéro-externe suivi depuis 2021, stable à 14 mm à quatre échographies puis "
        "28 mm en octobre 2026. Deux sœurs et une tante maternelle atteintes d’un cancer du sein "
        "avant cinquante ans ; consultation d’oncogénétique en 2024, panel négatif.",
        past_treatments="Tumorectomie droite en 2011 pour fibroadénome ; aucune irradiation.",
        comorbidities="HTA traitée ; diabète de type 2 sous metformine ; IMC 31 ; FEVG 58 %.",
        rare=RareStatus.RARE,
        rare_reason="Tumeur phyllode maligne",
        referring_clinician="Dr Claire Lefèvre",
    )


def _filled_presentation() -> Presentation:
    return presentation(
        question="Exérèse large ou mastectomie ? Place d’une radiothérapie adjuvante ?",
        frailty="G8 : 15/17",
        summary="Masse rapidement évolutive, patiente demandeuse d’un traitement conservateur.",
    )


def _filled_decision() -> Decision:
    return decision(
        text="Exérèse large avec marges d’au moins un centimètre, sans curage axillaire. "
        "Radiothérapie adjuvante du lit opératoire si la marge est inférieure à un centimètre "
        "ou si le grade est confirmé. Surveillance clinique et IRM tous les six mois pendant "
        "cinq ans, avec un scanner thoracique annuel.",
        options=options_of((Treatment.SURGERY, Treatment.RADIOTHERAPY, Treatment.SURVEILLANCE)),
        guideline=GuidelineFollowed.DEPARTED,
        departure_reason="la mastectomie recommandée au-delà de 25 mm est refusée par la patiente",
        trial=TrialProposal.PROPOSED,
        trial_detail="SARCO-12, inclusion à Bordeaux",
        dissent="Le Dr Traoré aurait préféré une mastectomie d’emblée.",
        to_review=True,
        quorum_met=False,
    )


def _filled_reading() -> SecondReading:
    return replace(
        reading(),
        step=ReadingStep.COMPARED,
        reported_on=date(2026, 11, 22),
        report_reference="BER-26-4471",
        second_diagnosis="Tumeur phyllode maligne, grade 2",
        concordance=Concordance.MAJOR,
        impact=Impact.YES,
        comment="Index mitotique plus élevé que sur la première lame ; relire les marges.",
    )


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
        shown = presentation(
            step=PresentationStep.DEFERRED,
            deferral_reason="Imagerie manquante",
            heard_at=datetime(2026, 11, 23, 14, 30, tzinfo=UTC),
        )
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
        head=head(),
        cases=varied(count),
        participants=participants(),
        quorum=QUORUM,
        edition=Edition(number=1),
    )


def overfull() -> ConsensusSheet:
    """Return a filled sheet with more on it than one page holds at any size."""
    made = filled()
    advice = replace(_filled_decision(), text=_filled_decision().text + " Surveillance." * 30)
    shown = replace(_filled_presentation(), summary="Masse rapidement évolutive. " * 20)
    case = replace(made.case, decision=advice, presentation=shown)
    return replace(made, case=case, participants=made.participants * 2)


def sizes_of(path: Path) -> list[tuple[str, float]]:
    """Return each piece of text with its size in points, all pages."""
    found: list[tuple[str, float]] = []

    def note(text: str, _: object, __: object, ___: object, size: float) -> None:
        found.append((text, size))

    for page in PdfReader(path).pages:
        page.extract_text(visitor_text=note)
    return found


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
