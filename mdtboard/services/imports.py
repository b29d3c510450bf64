"""Importing a patient list: read, map, preview, then all or nothing."""

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from mdtboard.domain.actions import Act
from mdtboard.domain.case import Case, Laterality, TumourFamily
from mdtboard.domain.diagnosis import kept_from_lists
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, NetworkId, PatientId, new_id
from mdtboard.domain.imports import ForAgenda, HistologyWords, ImportLine, Verdict
from mdtboard.domain.network import Network
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient, Sex
from mdtboard.domain.permissions import Permission
from mdtboard.domain.rarity import judge
from mdtboard.domain.tables import ListLine, Mapping, Table, TableShape, Target
from mdtboard.services.desk import Desk
from mdtboard.services.expert_lists import shipped_list
from mdtboard.services.import_agenda import put, with_places
from mdtboard.services.import_codes import Codes, Coding, agreeing, histologies_of, same_tumour
from mdtboard.storage.database import UnitOfWork
from mdtboard.storage.queries import Queries
from mdtboard.storage.queries.cases import folded_name

Answers = Dictionary[int, PatientId | None]
_PATIENT = {field.name for field in fields(Patient)}
_CASE = {field.name for field in fields(Case)}
_CODES = {"morphology_code", "topography_code"}
_KINDS: dict[str, Any] = {
    "birth_date": PartialDate.from_iso,
    "diagnosed_on": PartialDate.from_iso,
    "sex": Sex,
    "laterality": Laterality,
    "family": TumourFamily,
}


@dataclass(frozen=True, slots=True)
class _Plan:
    """What one row does: the records to save, and whether they are new."""

    line: ImportLine
    patient: Patient | None = None
    case: Case | None = None


class ImportService:
    """From a spreadsheet to patients and cases."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, path: Path, shape: TableShape | None = None) -> Table:
        """Return the table in a file, its shape guessed unless one is given.

        Raises:
            EnvironmentFault: the file cannot be read as a table, or is too large.
        """
        from mdtboard.exchange.spreadsheet import read_table

        return read_table(path, shape)

    def guess(self, table: Table) -> Mapping:
        """Return a sensible mapping for a table, to be corrected on the screen."""
        from mdtboard.exchange.guess import guess_mapping

        return guess_mapping(table)

    def mappings(self) -> tuple[Mapping, ...]:
        """Return the remembered mappings by name."""
        with self._desk.database.reading() as queries:
            return queries.people.mappings()

    def remember(self, mapping: Mapping) -> Mapping:
        """Remember a mapping under its name; the one of the same name is replaced.

        Raises:
            RuleViolation: it has no name.
        """
        if not mapping.name.strip():
            raise RuleViolation(Rule.NAME_MISSING)
        with self._desk.database.action(Act.SAVE_MAPPING, self._desk.account) as uow:
            for known in uow.queries.people.mappings():
                if known.name.casefold() == mapping.name.casefold():
                    mapping = replace(mapping, id=known.id, version=known.version)
            return uow.mappings.save(mapping)

    def histologies(self, table: Table, mapping: Mapping) -> tuple[HistologyWords, ...]:
        """Return the histologies of a list that has words and no codes, the commonest first.

        Raises:
            RuleViolation: the mapping names no identifier, or one field twice.
        """
        return histologies_of(self._lines(table, mapping), mapping)

    def preview(
        self,
        table: Table,
        mapping: Mapping,
        answers: Answers | None = None,
        wish: ForAgenda | None = None,
        codes: Codes | None = None,
    ) -> tuple[ImportLine, ...]:
        """Return what the import would do with each row; nothing is written.

        `answers` say, by row number, which known patient a questioned row is, or None for a
        new one. `wish` is the agenda that the cases are for; `codes` are what a person chose
        for the histologies in words.

        Raises:
            RuleViolation: the mapping names no identifier, or one field twice.
        """
        lines = self._lines(table, mapping)
        with self._desk.database.reading() as queries:
            plans = self._plans(queries, lines, answers or {}, Coding(mapping, codes or {}))
            return tuple(with_places(queries, (plan.line for plan in plans), wish))

    def run(
        self,
        table: Table,
        mapping: Mapping,
        answers: Answers,
        wish: ForAgenda | None = None,
        codes: Codes | None = None,
    ) -> tuple[ImportLine, ...]:
        """Import the list in one act, agenda included: all of it, or nothing.

        Refused rows are left out, as the preview said.

        Returns:
            What was done with each row; `case_id` is the case it made or found.

        Raises:
            RuleViolation: a question is not answered, there is nothing to import, or the meeting
                was closed meanwhile.
        """
        self._desk.require(Permission.RECORD)
        lines = self._lines(table, mapping)
        with self._desk.database.action(Act.IMPORT_LIST, self._desk.account) as uow:
            plans = self._plans(uow.queries, lines, answers, Coding(mapping, codes or {}))
            done = with_places(uow.queries, (plan.line for plan in plans), wish)
            if any(line.verdict is Verdict.QUESTION for line in done):
                raise RuleViolation(Rule.IMPORT_HAS_QUESTIONS)
            if not any(line.does_something for line in done):
                raise RuleViolation(Rule.IMPORT_HAS_NOTHING)
            _save(uow, plans)
            if wish is not None:
                put(uow, done, wish)
        return tuple(done)

    def _lines(self, table: Table, mapping: Mapping) -> tuple[ListLine, ...]:
        from mdtboard.exchange.patient_list import read_lines

        check_mapping(mapping)
        return read_lines(table, mapping, self._desk.today())

    def _plans(
        self, queries: Queries, lines: tuple[ListLine, ...], answers: Answers, coding: Coding
    ) -> list[_Plan]:
        planner = _Planner(queries, lines, self._desk.today(), coding)
        return [planner.plan(line, answers) for line in lines]


def check_mapping(mapping: Mapping) -> None:
    """Refuse a mapping by which no patient could be told from another.

    Raises:
        RuleViolation: no column is an identifier or a name, or two fill one field.
    """
    targets = [target for _, target in mapping.columns]
    if not {Target.LOCAL_ID, Target.BIRTH_NAME, Target.USED_NAME, Target.FULL_NAME} & set(targets):
        raise RuleViolation(Rule.MAPPING_HAS_NO_IDENTIFIER)
    for target in targets:
        if not target.may_repeat and targets.count(target) > 1:
            raise RuleViolation(Rule.MAPPING_COLUMN_TWICE, target=target)


class _Planner:
    """Recognises known patients and decides what each row does."""

    def __init__(
        self, queries: Queries, lines: tuple[ListLine, ...], today: date, coding: Coding
    ) -> None:
        taken = [line for line in lines if line.refused is None]
        ids = [line.values.get(Target.LOCAL_ID, "") for line in taken]
        names = [_folded(line) for line in taken]
        self._queries = queries
        self._by_id, self._by_name = queries.cases.patients_by_identity(ids, names)
        self._today = today
        self._coding = coding
        self._new: dict[str, Patient] = {}
        self._networks = queries.people.networks()

    def plan(self, line: ListLine, answers: Answers) -> _Plan:
        """Return what one row does."""
        if line.refused is not None:
            return _Plan(
                ImportLine(
                    row_number=line.row_number,
                    verdict=Verdict.REFUSED,
                    refused=line.refused,
                    heading=line.heading,
                    text=line.text,
                )
            )
        known = self._known(line)
        if known is None and line.row_number in answers:
            known = self._answered(line, answers[line.row_number])
        elif known is None and (candidates := self._candidates(line)):
            return self._question(line, candidates)
        return self._new_patient(line) if known is None else self._known_patient(line, known)

    def _known(self, line: ListLine) -> Patient | None:
        local_id = line.values.get(Target.LOCAL_ID, "")
        found = self._by_id.get(local_id, []) if local_id else []
        return found[0] if found else self._new.get(local_id or "\0")

    def _candidates(self, line: ListLine) -> list[Patient]:
        born = line.values.get(Target.BIRTH_DATE, "")
        found = self._by_name.get(_folded(line), []) if born and _folded(line) else []
        local_id = line.values.get(Target.LOCAL_ID, "")
        return [
            patient
            for patient in found
            if patient.birth_date is not None
            and patient.birth_date.iso == born
            and not (local_id and patient.local_id and patient.local_id != local_id)
        ]

    def _answered(self, line: ListLine, answer: PatientId | None) -> Patient | None:
        return next((p for p in self._candidates(line) if p.id == answer), None)

    def _question(self, line: ListLine, candidates: list[Patient]) -> _Plan:
        shown = self._line(line, Verdict.QUESTION)
        found = tuple((PatientId(p.id), f"{p.name} {p.local_id}".strip()) for p in candidates)
        return _Plan(replace(shown, candidates=found))

    def _new_patient(self, line: ListLine) -> _Plan:
        patient = replace(Patient(id=PatientId(new_id())), **_values(line, _PATIENT))
        case = self._new_case(line, patient)
        if patient.local_id:
            self._new[patient.local_id] = patient
        return _Plan(self._filled(self._line(line, Verdict.NEW, case), case), patient, case)

    def _new_case(self, line: ListLine, patient: Patient) -> Case:
        case = Case(id=CaseId(new_id()), patient_id=patient.id, opened_on=self._today)
        values = _values(line, _CASE)
        case = replace(case, **values, **self._coding.added(line, values, None))
        return self._with_network(case)

    def _with_network(self, case: Case) -> Case:
        """Return the case with the network that its codes or its family name."""
        listed = self._listed(case)
        found = None if listed.network_id else _network_of(case, self._networks, self._today)
        return listed if found is None else replace(case, network_id=NetworkId(found.id))

    def _listed(self, case: Case) -> Case:
        """Return the case with the network whose list its codes are on, if it has none."""
        found = judge(case, shipped_list(), self._networks, self._today).proposed
        return case if found is None else replace(case, network_id=NetworkId(found.id))

    def _known_patient(self, line: ListLine, known: Patient) -> _Plan:
        patient = replace(known, **_values(line, _PATIENT))
        altered = _altered(known, patient)
        values = _values(line, _CASE)
        if not values:
            verdict = Verdict.UPDATE if altered else Verdict.UNCHANGED
            shown = self._line(line, verdict, self._only_case(known))
            return _Plan(replace(shown, changes=altered), patient)
        coded = values | self._coding.added(line, values, None)
        case = same_tumour(self._queries.cases.of_patient(PatientId(known.id)), coded)
        if case is None:
            case = self._new_case(line, patient)
            planned = self._filled(self._line(line, Verdict.NEW_CASE, case), case)
            return _Plan(replace(planned, changes=altered), patient, case)
        values = agreeing(case, values) | self._coding.added(line, values, case)
        kept = kept_from_lists(case)
        values = {name: value for name, value in values.items() if name not in kept}
        updated = replace(case, **values)
        if not kept and _CODES & set(_altered(case, updated)):
            updated = self._listed(updated)
        altered += _altered(case, updated)
        verdict = Verdict.UPDATE if altered else Verdict.UNCHANGED
        shown = replace(self._line(line, verdict, case), changes=altered)
        if case.network_id is None:
            shown = self._filled(shown, updated)
        return _Plan(shown, patient, updated)

    def _only_case(self, patient: Patient) -> Case | None:
        # A row without a diagnosis does not tell which of several tumours it is about.
        cases = self._queries.cases.of_patient(PatientId(patient.id))
        return cases[0] if len(cases) == 1 else None

    def _filled(self, shown: ImportLine, case: Case) -> ImportLine:
        """Return a row that says which network is filled in, and by which list if by one."""
        found = next((n for n in self._networks if n.id == case.network_id), None)
        if found is None:
            return shown
        verdict = judge(replace(case, network_id=None), shipped_list(), self._networks, self._today)
        listed = verdict.proposed is not None and verdict.proposed.id == found.id
        return replace(shown, network=found.acronym, by_list=verdict.version if listed else "")

    def _line(self, line: ListLine, verdict: Verdict, case: Case | None = None) -> ImportLine:
        named = replace(Patient(id=PatientId(new_id())), **_values(line, _PATIENT))
        diagnosis = line.values.get(Target.DIAGNOSIS) or line.values.get(Target.MORPHOLOGY, "")
        return ImportLine(
            row_number=line.row_number,
            verdict=verdict,
            patient_name=named.name,
            diagnosis=diagnosis,
            question=line.values.get(Target.QUESTION, ""),
            case_id=None if case is None else CaseId(case.id),
        )


def _folded(line: ListLine) -> str:
    family = line.values.get(Target.USED_NAME) or line.values.get(Target.BIRTH_NAME, "")
    return folded_name(family, line.values.get(Target.GIVEN_NAMES, "")) if family else ""


def _values(line: ListLine, names: set[str]) -> dict[str, Any]:
    return {
        target.value: _KINDS.get(target.value, str)(text)
        for target, text in line.values.items()
        if target.value in names and text
    }


def _altered(before: object, after: object) -> tuple[str, ...]:
    names = [field.name for field in fields(before)]  # type: ignore[arg-type]
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _network_of(case: Case, networks: tuple[Network, ...], today: date) -> Network | None:
    """Return the network that reads this family a second time today, or None."""
    if case.family is TumourFamily.NOT_STATED:
        return None
    reading = [n for n in networks if n.second_reading and case.family in n.families]
    return next((network for network in reading if network.valid_on(today)), None)


def _save(uow: UnitOfWork, plans: list[_Plan]) -> None:
    number = uow.cases.next_number("sequence")
    saved: dict[PatientId, Patient] = {}
    for plan in plans:
        if plan.patient is None:
            continue
        latest = saved.get(plan.patient.id)
        version = plan.patient.version if latest is None else latest.version
        saved[plan.patient.id] = uow.patients.save(replace(plan.patient, version=version))
        if plan.case is not None:
            case = plan.case
            if not case.sequence:
                case, number = replace(case, sequence=number), number + 1
            uow.cases.save(case)
