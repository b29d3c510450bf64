"""Invented records for tests."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from mdtboard.domain.actions import Act
from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.case import Case, TumourFamily
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.ids import (
    BoardId,
    CaseId,
    DecisionId,
    MeetingId,
    PatientId,
    PersonId,
    PresentationId,
    new_id,
)
from mdtboard.domain.meeting import Board, MeetingStep, QuorumRule
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient, Sex
from mdtboard.domain.person import Person, Specialty
from mdtboard.domain.presentation import Presentation
from mdtboard.domain.sheets import to_validate
from mdtboard.services.bundle import Services


def a_patient(**values: Any) -> Patient:
    made = Patient(
        id=PatientId(new_id()),
        local_id="T-0001",
        birth_name="Lefèbvre",
        given_names="Cœline",
        birth_date=PartialDate(1968, 3, 12),
        sex=Sex.FEMALE,
    )
    return replace(made, **values)


def a_case(patient: Patient, **values: Any) -> Case:
    made = Case(
        id=CaseId(new_id()),
        patient_id=patient.id,
        opened_on=date(2026, 11, 1),
        diagnosis="Masse rétropéritonéale",
        family=TumourFamily.SARCOMA,
    )
    return replace(made, **values)


def a_presentation(**values: Any) -> Presentation:
    made = Presentation(
        id=PresentationId(new_id()), meeting_id=MeetingId(new_id()), case_id=CaseId(new_id())
    )
    return replace(made, **values)


def a_decision(**values: Any) -> Decision:
    made = Decision(
        id=DecisionId(new_id()),
        presentation_id=PresentationId(new_id()),
        case_id=CaseId(new_id()),
        text="Chirurgie première.",
        options=options_of((Treatment.SURGERY,)),
    )
    return replace(made, **values)


def save_person(services: Services, name: str, specialty: Specialty) -> Person:
    return services.set_up.save_person(
        Person(id=PersonId(new_id()), title="Dr", family_name=name, specialty=specialty)
    )


def save_board(services: Services, **values: Any) -> Board:
    people = [
        save_person(services, "Chirurgien", Specialty.SURGERY),
        save_person(services, "Radiologue", Specialty.RADIOLOGY),
        save_person(services, "Pathologiste", Specialty.PATHOLOGY),
    ]
    board = Board(
        id=BoardId(new_id()),
        name="RCP d'essai",
        quorum=QuorumRule(minimum=3, required=(Specialty.SURGERY,)),
    )
    ids = tuple(PersonId(person.id) for person in people)
    return services.set_up.save_board(replace(board, **values), ids)


def save_case(services: Services, number: int = 1, **values: Any) -> Case:
    patient = a_patient(local_id=f"T-{number:04d}", birth_name=f"Patient{number:02d}")
    _, case = services.patients.save(patient, a_case(patient, **values))
    assert case is not None
    return case


def save_meeting(services: Services, cases: int = 3, in_days: int = 0) -> tuple[Board, MeetingId]:
    board = save_board(services)
    day = services.desk.today() + timedelta(days=in_days)
    meeting_id = services.meetings.plan(board, day)
    ids = tuple(CaseId(save_case(services, n).id) for n in range(1, cases + 1))
    services.meetings.put_all_on_agenda(meeting_id, ids)
    return board, meeting_id


def validate_all(services: Services, meeting_id: MeetingId) -> int:
    """Validate what a meeting recorded, as whoever has just read it does."""
    shown = to_validate(services.meetings.agenda(meeting_id))
    return services.decisions.validate_meeting(meeting_id, shown)


def fell_short(services, count=2):
    """Let the first decisions of the meeting that was held be taken without its quorum."""
    [meeting] = [m for m in services.meetings.lines() if m.step is MeetingStep.HELD]
    said = (DecisionStep.RECORDED, DecisionStep.VALIDATED)
    rows = services.meetings.agenda(meeting.id)
    found = [r.decision for r in rows if r.decision and r.decision.step in said]
    with services.desk.database.action(Act.RECORD_DECISION, services.desk.account) as uow:
        for decision in found[:count]:
            uow.decisions.save(replace(decision, quorum_met=False))
