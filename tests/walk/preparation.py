"""A board of 42 invented cases, forty of them on the agenda of today."""

from dataclasses import replace
from pathlib import Path

from mdtboard.domain.case import Laterality, TumourFamily
from mdtboard.domain.ids import CaseId, MeetingId
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Sex
from mdtboard.domain.presentation import Lane
from mdtboard.domain.views import CaseFilter
from mdtboard.services import demonstration
from mdtboard.services.bundle import Services
from tests.builders import a_case, a_patient

PASSPHRASE = demonstration.PASSPHRASE
ON_AGENDA, REGISTERED = 40, 6
_MORE = (
    ("BASTIDE", "Lou"), ("CORBIÈRE", "Yaël"), ("DESMARETS", "Aimé"), ("ESPOSITO", "Nina"),
    ("FAUCONNIER", "Théodore"), ("GOSSELIN", "Maëlle"), ("HERBRETEAU", "Cyr"),
    ("JURKIEWICZ", "Zofia"), ("KEROUANTON", "Malo"), ("ZÉPHIRIN", "Tardive"),
)  # fmt: skip
_DIAGNOSES = (
    *("Léiomyosarcome utérin", "GIST gastrique", "Tumeur desmoïde de la paroi abdominale"),
    *("Chondrosarcome du bassin", "Liposarcome bien différencié du rétropéritoine"),
)


def prepare(path: Path) -> tuple[Services, MeetingId]:
    """Make the board at `path`, and return it with the meeting of today."""
    services = demonstration.create(path)
    # Without the band that the demonstration carries: a real board has none.
    centre = replace(services.set_up.centre(), demonstration=False)
    services.set_up.save_centre(centre)
    today = services.desk.today()
    [meeting] = [line for line in services.meetings.lines() if line.held_on == today]
    for place, (name, given) in enumerate(_MORE):
        _save(services, place, name, given)
    newest = services.patients.order(CaseFilter()).sequences
    lines = {line.id: line for line in services.patients.lines(tuple(newest))}
    late = [case_id for case_id, line in lines.items() if "ZÉPHIRIN" in line.patient_name]
    there = {row.case.id for row in services.meetings.agenda(meeting.id)}
    wanted = [case_id for case_id in lines if case_id not in there and case_id not in late]
    chosen = tuple(CaseId(case_id) for case_id in wanted[: ON_AGENDA - len(there)])
    services.meetings.put_all_on_agenda(meeting.id, chosen)
    rows = services.meetings.agenda(meeting.id)
    assert len(rows) == ON_AGENDA
    for row in rows[-REGISTERED:]:
        services.meetings.change_presentation(replace(row.presentation, lane=Lane.REGISTER))
    return services, meeting.id


def _save(services: Services, place: int, name: str, given: str) -> None:
    patient = a_patient(
        local_id=f"W-{place:04d}",
        birth_name=name,
        given_names=given,
        birth_date=PartialDate(1940 + 4 * place, 1 + place, 3 + place),
        sex=Sex.FEMALE if place % 2 else Sex.MALE,
    )
    case = a_case(
        patient,
        diagnosis=_DIAGNOSES[place % len(_DIAGNOSES)],
        family=TumourFamily.SARCOMA,
        laterality=Laterality.LEFT if place % 2 else Laterality.RIGHT,
    )
    services.patients.save(patient, case)
