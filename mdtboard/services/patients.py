"""Entering and correcting patients and their cases; finding them again."""

from dataclasses import replace

from mdtboard.domain.actions import Act
from mdtboard.domain.case import Case, RareStatus, ReadTwice
from mdtboard.domain.diagnosis import changed_by_person
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import words
from mdtboard.domain.history import FieldName
from mdtboard.domain.ids import CaseId, PatientId, new_id
from mdtboard.domain.likeness import Likeness, Twin, likeness
from mdtboard.domain.national_ids import plain_number
from mdtboard.domain.patient import Patient
from mdtboard.domain.permissions import Permission
from mdtboard.domain.rarity import Verdict, check_overrides, judge
from mdtboard.domain.reading import ReadingState, SecondReading
from mdtboard.domain.same_tumour import may_be_same
from mdtboard.domain.views import (
    CaseFilter,
    CaseLine,
    CaseOrder,
    KnownPatient,
    PastPresentation,
    SearchHit,
)
from mdtboard.reference import rare_cancers, shipped_codes
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork
from mdtboard.storage.queries import Queries


class PatientService:
    """Patients, cases, and the search over them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def new_case(self, patient: Patient | None = None) -> tuple[Patient, Case]:
        """Return an empty case, of a new patient or of a known one, not saved yet."""
        owner = patient or Patient(id=PatientId(new_id()))
        case = Case(id=CaseId(new_id()), patient_id=owner.id, opened_on=self._desk.today())
        return owner, case

    def save(self, patient: Patient, case: Case | None = None) -> tuple[Patient, Case | None]:
        """Insert or update a patient, with a case of theirs in the same act.

        Raises:
            RuleViolation: the identity is empty, the local identifier is another patient's, the
                reason of an override is missing, the national identity cannot be one, or somebody
                changed the record meanwhile.
        """
        self._desk.require(Permission.RECORD)
        patient.check(self._desk.today())
        ins, place = plain_number(patient.ins), plain_number(patient.birth_place)
        patient = replace(patient, ins=ins, birth_place=place)
        act = Act.SAVE_PATIENT if case is None else Act.SAVE_CASE
        about = patient.id if case is None else case.id
        with self._desk.database.action(act, self._desk.account, about=about) as uow:
            _require_free_local_id(uow, patient)
            patient.check_numbers(uow.patients.get(patient.id) if patient.version else None)
            saved = uow.patients.save(patient)
            if case is None:
                return saved, None
            self._check_overrides(uow, case)
            if not case.sequence:
                case = replace(case, sequence=uow.cases.next_number("sequence"))
            return saved, uow.cases.save(self._resting(uow, case))

    def verdict(self, case: Case) -> Verdict:
        """Return whether a case, saved or not, is rare, whose it is and if it is read twice."""
        with self._desk.database.reading() as queries:
            return self._judge(queries, case)

    def same_tumours(self, typed: Case) -> tuple[Case, ...]:
        """Return the patient's other cases that may be the tumour being entered, newest first."""
        with self._desk.database.reading() as queries:
            known = queries.cases.of_patient(PatientId(typed.patient_id))
        return tuple(case for case in known if case.id != typed.id and may_be_same(typed, case))

    def patient(self, patient_id: PatientId) -> Patient:
        """Return one patient."""
        with self._desk.database.records() as records:
            return records.patients.get(patient_id)

    def case(self, case_id: CaseId) -> tuple[Patient, Case]:
        """Return one case with its patient."""
        with self._desk.database.records() as records:
            case = records.cases.get(case_id)
            return records.patients.get(case.patient_id), case

    def past(self, case_id: CaseId) -> tuple[PastPresentation, ...]:
        """Return every presentation of a case, newest first."""
        with self._desk.database.reading() as queries:
            return queries.cases.past(case_id)

    def readings(self, case_id: CaseId) -> tuple[tuple[SecondReading, ...], ReadingState]:
        """Return a case's second readings, oldest first, and what they amount to."""
        with self._desk.database.reading() as queries:
            return queries.readings.of_case(case_id), queries.readings.states([case_id])[case_id]

    def cases_of(self, patient_id: PatientId) -> tuple[CaseLine, ...]:
        """Return a patient's cases, newest first."""
        with self._desk.database.reading() as queries:
            return queries.cases.cases_of(patient_id)

    def order(self, wanted: CaseFilter) -> CaseOrder:
        """Return which cases the list shows, in order, without reading them."""
        with self._desk.database.reading() as queries:
            return queries.cases.order(wanted)

    def lines(self, sequences: tuple[int, ...]) -> tuple[CaseLine, ...]:
        """Return some lines of the list."""
        with self._desk.database.reading() as queries:
            return queries.cases.lines(sequences)

    def search(self, typed: str, limit: int = 30) -> tuple[SearchHit, ...]:
        """Return patients, cases and past decisions that match what was typed.

        Those whose name was typed come first, then the newest; last, what only a slip explains.
        """
        with self._desk.database.reading() as queries:
            return queries.search.hits(typed, limit)

    def found_in(self, case_id: CaseId, typed: str) -> tuple[FieldName, str] | None:
        """Return the field of a case that holds what was typed, with the words around it.

        There is none where the name, the number or the diagnosis is what was meant.
        """
        with self._desk.database.reading() as queries:
            return queries.search.place(case_id, typed)

    def twins(self, typed: Patient) -> tuple[Twin, ...]:
        """Return who may be the person that is being entered, the most alike first.

        Nobody is looked for until a family name and a birth date are there. With another date
        somebody is found by the name in use and the first letters of the given names.
        """
        families = [name for name in (typed.used_name, typed.birth_name) if name.strip()]
        if typed.birth_date is None or not families:
            return ()
        given = typed.given_names
        names: set[str] = set()
        if given.strip():
            names |= {" ".join(words(f"{family} {given}")) for family in families}
            names |= {" ".join(words(f"{given} {family}")) for family in families}
        with self._desk.database.reading() as queries:
            known = queries.cases.resembling(tuple(sorted(names)), typed.birth_date)
        found = [_twin(each, alike) for each in known if (alike := likeness(typed, each.patient))]
        order = list(Likeness)
        return tuple(
            sorted(
                (twin for twin in found if twin.patient_id != typed.id),
                key=lambda twin: (order.index(twin.likeness), twin.name, twin.number),
            )
        )

    def _check_overrides(self, uow: UnitOfWork, case: Case) -> None:
        if case.rare is RareStatus.NOT_STATED and case.read_twice is ReadTwice.BY_LIST:
            return
        before = uow.cases.get(case.id) if case.version else None
        check_overrides(case, before, self._judge(uow.queries, case))

    def _judge(self, queries: Queries, case: Case) -> Verdict:
        return judge(
            case,
            rare_cancers(),
            queries.people.networks(),
            self._desk.today(),
            on_expert_board=queries.readings.on_expert_board(case.id),
        )

    def _resting(self, uow: UnitOfWork, case: Case) -> Case:
        """Return a case as it is saved, with what its diagnosis rests on."""
        if not case.version:
            return case
        before, readings = uow.cases.get(case.id), uow.queries.readings.of_case(case.id)
        same, by = shipped_codes().same_entity, self._desk.account.name
        return changed_by_person(before, case, readings, same, self._desk.today(), by)

    def count(self) -> int:
        """Return how many cases the file holds."""
        with self._desk.database.reading() as queries:
            return queries.cases.count()


def _twin(known: KnownPatient, alike: Likeness) -> Twin:
    return Twin(
        patient_id=PatientId(known.patient.id),
        name=known.patient.name,
        birth_date=known.patient.birth_date,
        number=known.number,
        likeness=alike,
    )


def _require_free_local_id(uow: UnitOfWork, patient: Patient) -> None:
    if not patient.local_id:
        return
    if patient.version and uow.patients.get(patient.id).local_id == patient.local_id:
        return
    found = uow.queries.identity.with_number(patient.local_id)
    if any(other.id != patient.id for other in found):
        raise RuleViolation(Rule.LOCAL_ID_TAKEN)
