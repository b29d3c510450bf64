"""The demonstration board: invented patients over three meetings, dated around today."""

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from mdtboard.clock import Clock, system
from mdtboard.domain.actions import Act
from mdtboard.domain.attachments import Attachment, examine
from mdtboard.domain.attendance import Attendance, quorum_of
from mdtboard.domain.case import Case
from mdtboard.domain.centre import Centre
from mdtboard.domain.course import CourseEntry
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.diagnosis import carry, is_certain, offered
from mdtboard.domain.ids import AttachmentId, MeetingId, MemberId, new_id
from mdtboard.domain.material import read_materials, received, sent
from mdtboard.domain.meeting import Board, BoardMember, Meeting, QuorumRule
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.domain.person import Person, Role, Specialty
from mdtboard.domain.presentation import Presentation
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.techniques import read_techniques
from mdtboard.domain.trials import Trial, TrialOffer
from mdtboard.reference import shipped_codes
from mdtboard.resources import resource
from mdtboard.services import board_files, unlocking
from mdtboard.services.bundle import Services
from mdtboard.services.demonstration_errands import ask, options_said
from mdtboard.services.desk import Desk
from mdtboard.services.networks import shipped_networks
from mdtboard.services.newcomer import FirstUser
from mdtboard.services.papers import keep_validated
from mdtboard.storage.database import UnitOfWork
from mdtboard.storage.keys import keys_file

PASSPHRASE = "demonstration only"
# The day on which the ages of the invented patients are those of the file.
_WRITTEN_ON = date(2026, 11, 25)
_KEYED = {
    "person": ("chair", "coordinator", "secretary"),
    "network": ("network",),
    "patient": ("patient",),
    "case": ("case",),
    "board": ("board",),
}
T = TypeVar("T")


def create(path: Path, *, clock: Clock = system) -> Services:
    """Make the demonstration board at `path`; its passphrase is public, its patients invented.

    Raises:
        EnvironmentFault: the place cannot be written, or holds a board already.
    """
    content = json.loads(resource("demo/board.json").read_text(encoding="utf-8"))
    centre = _record(Centre, content["centre"], clock().astimezone().date())
    user = FirstUser(
        title="Dr",
        family_name="Kérouedan-Lys",
        given_name="Solène",
        role=Role.COORDINATOR,
        specialty=Specialty.MEDICAL_ONCOLOGY,
    )
    services = board_files.create(
        *(path, centre, user, PASSPHRASE, PASSPHRASE, board_files.new_recovery_key()),
        clock=clock,
    )
    desk = services.desk
    with desk.database.action(Act.IMPORT_LIST, desk.account, seals=True) as uow:
        _Loader(uow, content, desk).load()
    return services


def open_fresh(path: Path, *, clock: Clock = system) -> Services:
    """Open the demonstration board of today, made anew when its meetings were dated otherwise.

    Raises:
        EnvironmentFault: the place cannot be written.
    """
    if path.exists():
        services = unlocking.unlock(path, PASSPHRASE, clock=clock)
        if any(line.held_on == services.desk.today() for line in services.meetings.lines()):
            return services
        services.close()
        path.unlink()
        keys_file(path).unlink(missing_ok=True)
    return create(path, clock=clock)


def is_demonstration(services: Services) -> bool:
    """Tell whether the open board is one of invented patients."""
    return services.set_up.centre().demonstration


class _Loader:
    """Saves the records of the demonstration file, in the order they refer to each other."""

    def __init__(self, uow: UnitOfWork, content: Mapping[str, Any], desk: Desk) -> None:
        self._uow = uow
        self._desk = desk
        self._account = desk.account
        self._content = content
        self._today = desk.today()
        self._found: dict[tuple[str, str], Any] = {}

    def load(self) -> None:
        """Save everything."""
        self._networks()
        self._people()
        for item in self._content["boards"]:
            board = self._uow.boards.save(self._keep("board", Board, item))
            for key in item["members"]:
                person = self._found["person", key]
                member = BoardMember(id=MemberId(new_id()), board_id=board.id, person_id=person)
                self._uow.members.save(member)
        for item in self._content["patients"]:
            patient: Patient = self._keep("patient", Patient, item)
            born = _of_the_same_age(patient.birth_date, self._today)
            self._uow.patients.save(replace(patient, birth_date=born))
        for sequence, item in enumerate(self._content["cases"], start=1):
            case = self._keep("case", Case, item)
            self._uow.cases.save(replace(case, sequence=sequence))
        for item in self._content["courses"]:
            self._uow.courses.save(self._make(CourseEntry, item))
        for item in self._content["readings"]:
            self._reading(item)
        for item in self._content["meetings"]:
            self._meeting(item)
        self._errands()
        for item in self._content["meetings"]:
            self._keep_papers(self._found["meeting", item["key"]])
        self._trials()
        for item in json.loads(resource("demo/attachments.json").read_text(encoding="utf-8")):
            self._attachment(item)

    def _attachment(self, item: dict[str, str]) -> None:
        content = resource(f"demo/attachments/{item['file']}").read_bytes()
        self._uow.attachments.save(
            Attachment(
                id=AttachmentId(new_id()),
                case_id=self._found["case", item["case"]],
                reading_id=self._found.get(("reading", item.get("reading", ""))),
                title=item["title"],
                file_name=item["file"],
                media=examine(content),
                size=len(content),
                sha256=self._uow.contents.keep(content),
                added_at=self._uow.at,
                added_by=self._uow.queries.people.accounts()[0].name,
            )
        )

    def _reading(self, item: dict[str, Any]) -> None:
        """Save a reading, its material and techniques written as somebody would type them."""
        listed = read_materials(item.get("materials", ""))
        typed = {**item, "materials": (), "techniques": (), "follows": None}
        reading = replace(
            self._keep("reading", SecondReading, typed),
            follows=self._found.get(("reading", item.get("follows", ""))),
            techniques=read_techniques(item.get("techniques", "")),
        )
        if reading.sent_on is not None:
            listed = sent(listed, reading.sent_on)
        if reading.received_on is not None:
            listed = received(listed, reading.received_on)
        saved = self._uow.readings.save(replace(reading, materials=listed))
        self._settle(saved, item.get("carried", ""))

    def _settle(self, reading: SecondReading, diagnosis: str) -> None:
        """Carry a reading's diagnosis into its case, where the file says so in words."""
        case, same = self._uow.cases.get(reading.case_id), shipped_codes().same_entity
        if diagnosis and reading.compared_on is not None:
            offer = offered(case, reading, reading.concordance, same)
            offer = replace(offer, diagnosis=diagnosis, morphology=reading.second_diagnosis)
            case = carry(case, offer, reading, same, reading.compared_on, reading.requested_by)
        readings = self._uow.queries.readings.of_case(case.id)
        self._uow.cases.save(replace(case, diagnosis_certain=is_certain(case, readings, same)))

    def _trials(self) -> None:
        content = json.loads(resource("demo/trials.json").read_text(encoding="utf-8"))
        for item in content["trials"]:
            self._uow.trials.save(self._keep("trial", Trial, item))
        for item in content["offers"]:
            # A decision's "trial" is no key, so that these two are not among the keyed names.
            offer = self._make(TrialOffer, {**item, "trial": None, "presentation": None})
            trial = self._found.get(("trial", item.get("trial", "")))
            heard = self._found.get(("presentation", item.get("presentation", "")))
            self._uow.offers.save(replace(offer, trial_id=trial, presentation_id=heard))

    def _errands(self) -> None:
        for meeting in self._content["meetings"]:
            for heard in meeting["presentations"]:
                asks = (heard.get("decision") or {}).get("asks")
                if asks:
                    asking = self._found["asking", heard["case"]]
                    ask(self._uow, self._desk, asking, asks, self._day)

    def _day(self, text: str) -> date:
        return _day(text, self._today)

    def _networks(self) -> None:
        for key, network in shipped_networks().items():
            self._found["network", key] = network.id

    def _people(self) -> None:
        known = {person.family_name: person for person in self._uow.queries.people.people()}
        for item in self._content["persons"]:
            if item["family_name"] in known:
                self._found["person", item["key"]] = known[item["family_name"]].id
            else:
                self._uow.people.save(self._keep("person", Person, item))

    def _meeting(self, item: dict[str, Any]) -> None:
        held_on = _day(item["held_on"], self._today)
        meeting: Meeting = self._keep("meeting", Meeting, item | {"step": "planned"})
        attendances = [self._attendance(row, meeting, held_on) for row in item["attendance"]]
        meeting = replace(
            meeting,
            started_at=_at(held_on, item.get("started_at")),
            ended_at=_at(held_on, item.get("ended_at")),
            quorum=self._uow.boards.get(meeting.board_id).quorum,
            step=type(meeting.step)(item["step"]),
        )
        self._uow.meetings.save(meeting)
        present = {row.person_id for row in attendances}
        for person in self._uow.queries.people.members(meeting.board_id):
            if person.id not in present:
                attendances.append(_expected(meeting, person))
        for row in attendances:
            self._uow.attendances.save(row)
        for position, row in enumerate(item["presentations"], start=1):
            self._presentation(row, position, meeting, attendances)

    def _keep_papers(self, meeting_id: MeetingId) -> None:
        agenda = self._uow.queries.meetings.agenda(meeting_id)
        validated = [case.decision for case in agenda if case.decision and case.validated]
        if validated:
            keep_validated(self._uow, self._account, meeting_id, validated)

    def _attendance(self, item: dict[str, Any], meeting: Meeting, held_on: date) -> Attendance:
        person = self._uow.people.get(self._found["person", item["person"]])
        row = _expected(meeting, person)
        return replace(
            row,
            mode=type(row.mode)(item["mode"]),
            arrived_at=_at(held_on, item.get("arrived")),
            left_at=_at(held_on, item.get("left")),
        )

    def _presentation(
        self, item: dict[str, Any], position: int, meeting: Meeting, people: list[Attendance]
    ) -> None:
        carried = item.get("carried_from")
        heard_at = _at(meeting.held_on, item.get("heard_at"))
        presentation = replace(
            self._make(Presentation, {**item, "carried_from": None, "heard_at": None}),
            meeting_id=meeting.id,
            sequence=self._uow.presentations.next_number("sequence"),
            position=position,
            heard_at=heard_at,
            carried_from=self._found.get(("presentation", item["case"])) if carried else None,
        )
        saved = self._uow.presentations.save(presentation)
        self._found["presentation", item["case"]] = saved.id
        if item.get("decision"):
            self._found["asking", item["case"]] = saved.id
            self._decision(item["decision"], saved, meeting, people)

    def _decision(
        self,
        item: dict[str, Any],
        presentation: Presentation,
        meeting: Meeting,
        people: list[Attendance],
    ) -> None:
        quorum = quorum_of(meeting.quorum, people, presentation.heard_at)
        weeks = item.get("deadline_weeks")
        decision = replace(
            self._make(Decision, item),
            presentation_id=presentation.id,
            case_id=presentation.case_id,
            responsible_id=self._found.get(("person", item.get("responsible_person") or "")),
            options=options_said(item),
            deadline=None if not weeks else meeting.held_on + timedelta(weeks=weeks),
            quorum_met=quorum.met,
            quorum_specialties=quorum.specialties,
            recorded_at=presentation.heard_at,
        )
        if decision.step is DecisionStep.VALIDATED:
            decision = replace(decision, validated_at=meeting.ended_at)
        self._uow.decisions.save(decision)

    def _keep(self, kind: str, record: type[T], item: Mapping[str, Any]) -> T:
        made = self._make(record, item)
        self._found[kind, item["key"]] = made.id  # type: ignore[attr-defined]
        return made

    def _make(self, record: type[T], item: Mapping[str, Any]) -> T:
        linked = dict(item)
        for kind, names in _KEYED.items():
            for name in names:
                if name in linked:
                    linked[f"{name}_id"] = self._found.get((kind, linked.pop(name) or ""))
        return _record(record, linked, self._today)


def _expected(meeting: Meeting, person: Person) -> Attendance:
    return _record(
        Attendance,
        {"meeting_id": meeting.id, "person_id": person.id, "specialty": person.specialty},
        meeting.held_on,
    )


def _record(record: type[T], item: Mapping[str, Any], today: date) -> T:
    """Return a domain record whose fields are read from JSON by their types."""
    hints = get_type_hints(record)
    values: dict[str, Any] = {"id": new_id()}
    for field in fields(record):  # type: ignore[arg-type]
        if field.name in item and field.name not in values:
            values[field.name] = _value(hints[field.name], item[field.name], today)
        elif field.name.endswith("_id") and field.default is MISSING:
            values[field.name] = new_id()  # replaced by the caller, who knows the record
    return record(**values)


def _value(kind: Any, value: Any, today: date) -> Any:
    if get_origin(kind) in (Union, types.UnionType):
        kind = next(part for part in get_args(kind) if part is not type(None))
        if value is None:
            return None
    if get_origin(kind) is tuple:
        return tuple(_value(get_args(kind)[0], part, today) for part in value)
    if not isinstance(value, str):
        return _composed(kind, value, today)
    if kind is PartialDate:
        if value[0] == "D":
            return PartialDate.from_date(_day(value, today))
        return PartialDate.from_iso(value)
    if kind is date:
        return _day(value, today)
    if kind is time:
        return time.fromisoformat(value)
    return kind(value) if isinstance(kind, type) and issubclass(kind, Enum) else value


def _composed(kind: Any, value: Any, today: date) -> Any:
    if kind is QuorumRule:
        required = tuple(Specialty(part) for part in value["required"])
        return QuorumRule(**{**value, "required": required})
    if not is_dataclass(kind):
        return value
    hints = get_type_hints(kind)
    return kind(**{name: _value(hints[name], part, today) for name, part in value.items()})  # type: ignore[operator]


def _day(text: str, today: date) -> date:
    """Return the day written as "D-14", "D0" or "D+7", or as an ISO date."""
    return today + timedelta(days=int(text[1:])) if text[0] == "D" else date.fromisoformat(text)


def _of_the_same_age(born: PartialDate | None, today: date) -> PartialDate | None:
    """Return a birth date that gives today the age which the file means: nobody grows older.

    What is due may depend on an age, as the G8 from 75 years; the demonstration shows the same
    whenever it is opened.
    """
    if born is None or born.day is None:
        return born
    return PartialDate.from_date(born.earliest + (today - _WRITTEN_ON))


def _at(day: date, clock: str | None) -> datetime | None:
    if clock is None:
        return None
    return datetime.combine(day, time.fromisoformat(clock)).astimezone()
