"""An invented board file for the page tests: people, cases, a held meeting, readings."""

import shutil
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import Intent, Treatment, options_of
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.decision import GuidelineFollowed
from mdtboard.domain.ids import BoardId, PersonId, new_id
from mdtboard.domain.material import read_materials
from mdtboard.domain.meeting import Board, BoardKind, QuorumRule
from mdtboard.domain.patient import Sex
from mdtboard.domain.person import Person, Role, Specialty
from mdtboard.domain.reading import Compared, Concordance, ExpertResult, Impact
from mdtboard.domain.sheets import to_validate
from mdtboard.services import board_files, unlocking
from mdtboard.services.bundle import Services
from mdtboard.services.newcomer import FirstUser
from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.shell import Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import ThemeManager
from tests.conftest import steady_clock

PASSPHRASE = "orange tulipe bateau"
NETWORKS = {TumourFamily.SARCOMA: "NETSARC+", TumourFamily.MESOTHELIOMA: "NETMESO"}
PEOPLE = (
    ("Dr", "Kérouedan-Lys", "Solène", Specialty.MEDICAL_ONCOLOGY),
    ("Dr", "Diabaté", "Issa", Specialty.SURGERY),
    ("Pr", "O’Sullivane", "Maud", Specialty.RADIOTHERAPY),
    ("Dr", "van der Lindt", "Joris", Specialty.PATHOLOGY),
    ("Dr", "Ibarguen", "Ainhoa", Specialty.RADIOLOGY),
    ("Mme", "Lefeuvre-Ançay", "Noëlle", Specialty.SECRETARIAT),
)
CASES = (
    ("Lefèvre-Nkoulou", "Marie-Noëlle", TumourFamily.SARCOMA,
     "Liposarcome dédifférencié rétropéritonéal"),
    ("García y Ferrán", "Luis Ángel", TumourFamily.MESOTHELIOMA,
     "Mésothéliome pleural épithélioïde"),
    ("Öztürk", "Elif", TumourFamily.SARCOMA, "GIST gastrique"),
    ("N'Diaye-Kowalski", "Aïssatou", TumourFamily.SARCOMA, "Léiomyosarcome utérin"),
    ("Petit-Dubois de la Grandière", "Marie-Antoinette", TumourFamily.SARCOMA,
     "Sarcome pléomorphe indifférencié de la cuisse gauche, grade à confirmer"),
    ("Szczepański", "Jan", TumourFamily.SARCOMA, "Tumeur fibreuse solitaire"),
    ("Brossard", "Émile", TumourFamily.SARCOMA, "Chondrosarcome du bassin"),
    ("Abdelkrim", "Yasmine", TumourFamily.MESOTHELIOMA, "Mésothéliome péritonéal"),
    ("Tran", "Thị Hoa", TumourFamily.BREAST, "Carcinome canalaire infiltrant"),
)  # fmt: skip


@dataclass(frozen=True)
class Invented:
    """An open invented board, and the window around a page."""

    services: Services
    shell: Shell


def make(path: Path, role: Role = Role.COORDINATOR, *, decide: bool = True) -> None:
    """Write the invented board file."""
    centre = board_files.new_centre("Centre hospitalier de Démonstration", demonstration=True)
    user = FirstUser(
        title="Dr", family_name="Kérouedan", given_name="Anne", role=role,
        specialty=Specialty.MEDICAL_ONCOLOGY,
    )  # fmt: skip
    key = board_files.new_recovery_key()
    services = board_files.create(
        path, centre, user, PASSPHRASE, PASSPHRASE, key, clock=steady_clock
    )
    _fill(services, validate=decide)
    services.close()


def opened(template: Path, folder: Path, app: QApplication) -> Invented:
    """Return a copy of the file at `template`, open behind a shell."""
    path = folder / "board.mdtb"
    shutil.copy(template, path)
    shutil.copy(f"{template}.keys", f"{path}.keys")
    services = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    bus = ChangeBus()
    services.desk.database.on_change(bus.announce)
    return Invented(
        services, Shell(services, bus, Tasks(threaded=False), Icons(), ThemeManager(app))
    )


def _fill(services: Services, *, validate: bool) -> None:
    people = [_person(services, *line) for line in PEOPLE]
    networks = {network.acronym: network for network in services.set_up.networks()}
    board = Board(
        id=BoardId(new_id()), name="RCP Sarcomes et tumeurs rares", kind=BoardKind.RARE,
        place="Salle Ambroise", coordinator_id=PersonId(people[0].id), experts_read=False,
        secretary_id=PersonId(people[5].id), network_id=networks["NETSARC+"].id,
        quorum=QuorumRule(minimum=3, required=(Specialty.SURGERY,)),
    )  # fmt: skip
    board = services.set_up.save_board(board, tuple(PersonId(p.id) for p in people))
    cases = [_case(services, networks, *line) for line in CASES]
    rows = _hold_a_meeting(services, board, people, cases)
    if validate:
        now = services.meetings.agenda(rows[0].presentation.meeting_id)
        services.decisions.validate(to_validate(now)[:2])
    _read_again(services, cases)


def _person(services: Services, title, family, given, specialty) -> Person:
    return services.set_up.save_person(
        Person(
            id=PersonId(new_id()), title=title, family_name=family, given_name=given,
            specialty=specialty, institution="Centre hospitalier de Démonstration",
        )
    )  # fmt: skip


def _case(services: Services, networks, family, given, tumour, diagnosis):
    patient, case = services.patients.new_case()
    acronym = NETWORKS.get(tumour)
    patient = replace(patient, birth_name=family, given_names=given, sex=Sex.FEMALE)
    case = replace(
        case, family=tumour, diagnosis=diagnosis, pathology_reference="24-AP-1042",
        network_id=networks[acronym].id if acronym else None,
    )  # fmt: skip
    return services.patients.save(patient, case)[1]


def _hold_a_meeting(services: Services, board, people, cases):
    today = services.desk.today()
    meeting_id = services.meetings.plan(board, today - timedelta(days=3))
    services.meetings.put_all_on_agenda(meeting_id, tuple(case.id for case in cases))
    services.meetings.start(meeting_id)
    for person in people[:5]:
        services.meetings.set_attendance(meeting_id, person.id, AttendanceMode.PRESENT)
    rows = services.meetings.agenda(meeting_id)
    for row in rows[:6]:
        decision = replace(
            services.decisions.draft_for(row),
            text="Résection en bloc, puis nouvelle présentation avec l’histologie définitive.",
            options=options_of((Treatment.SURGERY, Treatment.NEW_PRESENTATION)),
            intent=Intent.CURATIVE,
            guideline=GuidelineFollowed.FOLLOWED, responsible="Dr Diabaté",
        )  # fmt: skip
        services.decisions.record(decision)
    services.meetings.end(meeting_id, "Temps insuffisant")
    return rows


def _read_again(services: Services, cases) -> None:
    """Leave one reading at each step, one of them late."""
    today, readings = services.desk.today(), services.readings
    ages = (63, 47, 20, 34, 90)
    asked = [
        readings.request(
            replace(
                readings.new_request(case), requested_on=today - timedelta(days=age),
                expert_centre="Centre expert de Démonstration",
                first_laboratory="Laboratoire de Démonstration",
            )
        )
        for case, age in zip(cases[:5], ages, strict=True)
    ]  # fmt: skip
    sent = [
        readings.send(reading, today - timedelta(days=age - 2), read_materials("4 lames et 1 bloc"))
        for reading, age in zip(asked[1:], ages[1:], strict=True)
    ]
    received = readings.receive(sent[1], today - timedelta(days=15))
    readings.report(
        sent[2],
        today - timedelta(days=4),
        ExpertResult(diagnosis="Léiomyosarcome de haut grade", reference="REL-31"),
    )
    done = readings.report(
        sent[3],
        today - timedelta(days=60),
        ExpertResult(diagnosis="Sarcome pléomorphe", reference="REL-12"),
    )
    readings.compare(done, Compared(concordance=Concordance.CONCORDANT, impact=Impact.NO))
    assert received.step.is_awaited
