"""The first half of the tour: a board file, a board, a patient list, an agenda."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.ids import BoardId, CaseId, MeetingId, PersonId, PresentationId, new_id
from mdtboard.domain.imports import ImportCounts
from mdtboard.domain.meeting import Board, BoardKind, BoardLevel, QuorumRule
from mdtboard.domain.network import Network, reads_family
from mdtboard.domain.patient import Information
from mdtboard.domain.person import Person, Role, Specialty
from mdtboard.domain.presentation import Lane, PerformanceStatus, Reason, Timing
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.secrets import check_recovery_groups, recovery_groups
from mdtboard.domain.tables import Mapping, Table, Target
from mdtboard.domain.views import CaseFilter
from mdtboard.services import board_files, unlocking
from mdtboard.services.bundle import Services
from mdtboard.services.newcomer import FirstUser
from mdtboard.tour.report import Report, Step
from mdtboard.tour.words import WORDS, Words

PASSPHRASE = "a tour needs no secret"
CASES = 12

_PEOPLE = (
    ("Dr", "Exemple", "Anne", Specialty.SURGERY),
    ("Dr", "Fictif", "Karim", Specialty.RADIOTHERAPY),
    ("Dr", "Inventée", "Lucie", Specialty.PATHOLOGY),
    ("Pr", "Modèle", "Étienne", Specialty.RADIOLOGY),
    ("Dr", "Spécimen-Lacroix", "Maëlle", Specialty.PALLIATIVE_CARE),
    ("", "Durand-Témoin", "Sophie", Specialty.SECRETARIAT),
)


@dataclass
class Stage:
    """What the tour has made so far."""

    out: Path
    language: str
    services: Services
    recovery_key: str
    words: Words
    board: Board | None = None
    people: list[Person] = field(default_factory=list)
    cases: list[CaseId] = field(default_factory=list)
    meeting_id: MeetingId | None = None
    next_meeting_id: MeetingId | None = None
    presentations: list[PresentationId] = field(default_factory=list)

    @property
    def path(self) -> Path:
        """Return where the board file lies."""
        return self.out / "board" / "tour.mdtb"


def open_board(out: Path, language: str, report: Report) -> Stage:
    """Make the encrypted board file, close it, and open it again by both keys."""
    words = WORDS[language]
    path = out / "board" / "tour.mdtb"
    with report.step("make an encrypted board and open it again") as step:
        key = board_files.new_recovery_key()
        groups = recovery_groups(key)
        check_recovery_groups(key, {1: groups[1].lower(), 6: groups[6]})
        centre = replace(board_files.new_centre(words.centre), unit=words.unit, city=words.city)
        user = FirstUser(
            title="Dr",
            family_name="Coordinatrice",
            given_name="Claire",
            role=Role.COORDINATOR,
            specialty=Specialty.MEDICAL_ONCOLOGY,
        )
        services = board_files.create(path, centre, user, PASSPHRASE, PASSPHRASE, key)
        services.close()
        _check_refusals(step, path)
        recovery = unlocking.recover(path, key)
        named = [account.name for account in recovery.accounts()]
        step.check("the recovery key signs nobody in", named == ["Dr Claire Coordinatrice"])
        recovery.close()
        services = unlocking.unlock(path, PASSPHRASE)
        step.check("the networks are there", len(services.set_up.networks()) > 20)
    return Stage(out, language, services, key, words)


def _check_refusals(step: Step, path: Path) -> None:
    try:
        unlocking.unlock(path, "not the passphrase")
    except RuleViolation as refused:
        step.check("a wrong passphrase is told", refused.rule is Rule.WRONG_PASSPHRASE)
    try:
        unlocking.unlock(path.with_name("absent.mdtb"), PASSPHRASE)
    except EnvironmentFault as fault:
        step.check("a missing file is told", fault.fault is Fault.FILE_MISSING)
    step.check("nothing was created by asking", _only_the_board(path))


def _only_the_board(path: Path) -> bool:
    """Tell whether nothing but the board, its keys and an empty journal lies in its folder."""
    known = {path.name, f"{path.name}.keys"}
    others = [found for found in path.parent.iterdir() if found.name not in known]
    return all(f.name == f"{path.name}-journal" and not f.stat().st_size for f in others)


def prepare(stage: Stage, source: Path, report: Report) -> None:
    """Set up a board, import the list and prepare an agenda."""
    with report.step("set up a board and its members") as step:
        _set_up(stage)
        assert stage.board is not None
        members = stage.services.set_up.members(BoardId(stage.board.id))
        step.check("the members are there", len(members) == len(_PEOPLE) + 1)
    with report.step(f"import a patient list ({source.name})") as step:
        _import(stage, source, step)
    with report.step("plan two meetings and put cases on the agenda") as step:
        _plan(stage, step)
    with report.step("prepare the questions and see what is missing") as step:
        _prepare_presentations(stage, step)


def _set_up(stage: Stage) -> None:
    set_up = stage.services.set_up
    for title, family, given, specialty in _PEOPLE:
        person = Person(
            id=PersonId(new_id()),
            title=title,
            family_name=family,
            given_name=given,
            specialty=specialty,
            institution=stage.words.centre,
        )
        stage.people.append(set_up.save_person(person))
    [coordinator] = [p for p in set_up.people() if p.family_name == "Coordinatrice"]
    stage.people.insert(0, coordinator)
    board = Board(
        id=BoardId(new_id()),
        name=stage.words.board,
        kind=BoardKind.RARE,
        level=BoardLevel.REGIONAL,
        place=stage.words.place,
        coordinator_id=coordinator.id,
        secretary_id=stage.people[-1].id,
        quorum=QuorumRule(minimum=3, required=(Specialty.SURGERY, Specialty.MEDICAL_ONCOLOGY)),
    )
    stage.board = set_up.save_board(board, tuple(PersonId(p.id) for p in stage.people))


def _import(stage: Stage, source: Path, step: Step) -> None:
    imports = stage.services.imports
    table = imports.read(source)
    mapping = replace(imports.guess(table), name=source.stem)
    imports.remember(mapping)
    preview = imports.preview(table, mapping)
    done = imports.run(table, mapping, {})
    counts, expected = ImportCounts.of(done), ImportCounts.of(preview)
    step.check("what was previewed was done", counts == expected)
    step.check("every row is accounted for", len(done) == len(table.rows))
    imported = counts.new + counts.new_case
    step.check("the cases are there", stage.services.patients.count() == imported)
    step.check("nothing was refused", counts.refused == 0)
    again = ImportCounts.of(imports.preview(table, mapping))
    step.check("the same list again changes nothing", again.unchanged == len(table.rows))
    step.check("nobody is taken for another", _refuses_another(stage, table, mapping))
    order = stage.services.patients.order(CaseFilter(descending=False))
    first = tuple(order.sequences[:CASES])
    stage.cases = [line.id for line in stage.services.patients.lines(first)]


def _refuses_another(stage: Stage, table: Table, mapping: Mapping) -> bool:
    """Tell whether a row with the number of one patient and all else of another is refused."""
    targets = dict(mapping.columns)
    place = next(at for at, head in enumerate(table.headings) if targets[head] is Target.LOCAL_ID)
    first, *_, last = table.rows
    mixed = (*last[:place], first[place], *last[place + 1 :])
    wrong = replace(table, rows=(mixed,), row_numbers=())
    [line] = stage.services.imports.preview(wrong, mapping)
    return line.contradicts and not line.does_something


def _plan(stage: Stage, step: Step) -> None:
    assert stage.board is not None
    meetings = stage.services.meetings
    today = stage.services.desk.today()
    stage.meeting_id = meetings.plan(stage.board, today)
    stage.next_meeting_id = meetings.plan(stage.board, today + timedelta(days=14))
    added = meetings.put_all_on_agenda(stage.meeting_id, tuple(stage.cases))
    step.check("every case was added", added == len(stage.cases))
    try:
        meetings.put_on_agenda(stage.meeting_id, stage.cases[0])
    except RuleViolation as refused:
        step.check("a case comes once", refused.rule is Rule.CASE_ALREADY_ON_AGENDA)
    ids = [row.presentation.id for row in meetings.agenda(stage.meeting_id)]
    meetings.reorder(stage.meeting_id, (ids[1], ids[0], *ids[2:]))
    after = [row.presentation.id for row in meetings.agenda(stage.meeting_id)]
    step.check("the order was changed", after[:2] == [ids[1], ids[0]])
    stage.presentations = after


def _sarcoma_network(stage: Stage) -> Network:
    today = stage.services.desk.today()
    return next(
        network
        for network in stage.services.set_up.networks()
        if reads_family(network, TumourFamily.SARCOMA, today)
    )


def _prepare_presentations(stage: Stage, step: Step) -> None:
    assert stage.meeting_id is not None
    services, words = stage.services, stage.words
    rows = services.meetings.agenda(stage.meeting_id)
    before = len([row for row in rows if row.missing])
    network = _sarcoma_network(stage)
    for number, row in enumerate(rows):
        services.meetings.change_presentation(
            replace(
                row.presentation,
                reason=Reason.INITIAL_TREATMENT,
                question=row.presentation.question or words.questions[number % 3],
                timing=Timing.BEFORE,
                performance=list(PerformanceStatus)[1 + number % 3],
                lane=Lane.REGISTER if number in (4, 9) else Lane.DISCUSS,
                presenter=stage.people[0].full_name,
            )
        )
        patient = replace(
            row.patient,
            information=Information.INFORMED,
            informed_on=services.desk.today(),
            informed_by=stage.people[0].full_name,
        )
        case = row.case
        if number in (0, 1, 5):
            case = replace(case, family=TumourFamily.SARCOMA, network_id=network.id)
        elif number not in (2, 7):
            case = replace(case, network_id=None)
        services.patients.save(patient, case)
    rows = services.meetings.agenda(stage.meeting_id)
    step.check(
        "something was missing and is less so", len([r for r in rows if r.missing]) <= before
    )
    due = [row for row in rows if row.reading_state is ReadingState.DUE]
    step.check("the cases of a reading network are marked", len(due) >= 3)


def close_and_inspect(stage: Stage, report: Report) -> None:
    """Close the board and look at its bytes: nothing of a patient is readable."""
    with report.step("close the board and look at its bytes") as step:
        services = stage.services
        step.check("the audit chain is whole", services.history.first_broken_link() is None)
        name = services.patients.case(stage.cases[0])[0].name.split()[0]
        services.close()
        content = stage.path.read_bytes()
        step.check("the file is not a plain database", not content.startswith(b"SQLite"))
        step.check("no name is readable", name.encode() not in content)
        step.check("no stray file", _only_the_board(stage.path))
