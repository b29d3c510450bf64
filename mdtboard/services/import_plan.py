"""What each row of a list would do to the patients and cases of the board."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from mdtboard.domain.case import Case
from mdtboard.domain.diagnosis import kept_from_lists
from mdtboard.domain.ids import CaseId, NetworkId, PatientId, new_id
from mdtboard.domain.imports import Answer, Change, ImportLine, Verdict
from mdtboard.domain.improving import IDENTITY, identity_changes, is_worse
from mdtboard.domain.network import Network, reads_family
from mdtboard.domain.numbering import NumberSeries
from mdtboard.domain.patient import Patient, Sex
from mdtboard.domain.rarity import judge
from mdtboard.domain.tables import ListLine, RefusalReason, Target
from mdtboard.reference import rare_cancers
from mdtboard.services.import_codes import Coding, agreeing, same_tumour
from mdtboard.services.import_people import (
    CASE,
    PATIENT,
    Answers,
    Recogniser,
    Who,
    stated_in,
    values_of,
)
from mdtboard.storage.database import UnitOfWork
from mdtboard.storage.queries import Queries

_NOBODY = Answer()
_CODES = {"morphology_code", "topography_code"}
_BLANK = (None, "", Sex.UNKNOWN)


@dataclass(slots=True)
class _File:
    """A patient with the cases, newest first, as the rows so far leave them."""

    patient: Patient
    cases: list[Case]
    row: int | None = None
    was: Patient | None = None
    were: dict[CaseId, Case] | None = None

    def put(self, case: Case) -> None:
        """Keep a case in its place, or as the newest."""
        for place, known in enumerate(self.cases):
            if known.id == case.id:
                self.cases[place] = case
                return
        self.cases.insert(0, case)


class Planner:
    """Decides row by row; whom and what a row brings, the rows after it find."""

    def __init__(
        self,
        queries: Queries,
        lines: tuple[ListLine, ...],
        answers: Answers,
        today: date,
        coding: Coding,
        numbers: NumberSeries | None = None,
    ) -> None:
        self._queries = queries
        self._lines = lines
        self._answers = answers
        self._today = today
        self._coding = coding
        self._numbers = numbers
        self._networks = queries.people.networks()
        self._files: dict[PatientId, _File] = {}

    def plan(self) -> list[ImportLine]:
        """Return what every row does."""
        recogniser = Recogniser(self._queries, self._lines, self._answers)
        found: dict[int, Who] = {}
        for line in self._lines:
            if line.refused is None and not self._answer(line).left_out:
                found[line.row_number] = recogniser.who(line)
        self._open_files(found)
        return [self._planned(line, found.get(line.row_number)) for line in self._lines]

    def save(self, uow: UnitOfWork) -> None:
        """Write what the rows change, each record once."""
        number = uow.cases.next_number("sequence")
        for file in self._files.values():
            if file.patient != file.was:
                uow.patients.save(file.patient)
            for case in reversed(file.cases):
                if case == (file.were or {}).get(CaseId(case.id)):
                    continue
                if not case.sequence:
                    case, number = replace(case, sequence=number), number + 1
                uow.cases.save(case)

    def _open_files(self, found: dict[int, Who]) -> None:
        met = {one.patient.id: one.patient for one in found.values() if one.patient is not None}
        known = [PatientId(patient.id) for patient in met.values() if patient.version]
        cases = self._queries.identity.cases_of(known)
        for key in known:
            own = cases.get(key, [])
            were = {CaseId(case.id): case for case in own}
            self._files[key] = _File(met[key], list(own), was=met[key], were=were)

    def _answer(self, line: ListLine) -> Answer:
        return self._answers.get(line.row_number, _NOBODY)

    def _planned(self, line: ListLine, who: Who | None) -> ImportLine:
        if who is None:
            left_out = line.refused is None or self._answer(line).left_out
            verdict = Verdict.LEFT_OUT if left_out else Verdict.REFUSED
            shown = self._line(line, stated_in(line), verdict)
            return replace(shown, refused=line.refused, heading=line.heading, text=line.text)
        if who.patient is None:
            return self._undecided(line, who)
        file = self._files.get(PatientId(who.patient.id))
        if file is None:
            return self._new_patient(line, who.patient)
        return self._known_patient(line, who, file)

    def _undecided(self, line: ListLine, who: Who) -> ImportLine:
        refused = who.contradicts or who.clashes
        shown = self._line(line, who.stated, Verdict.REFUSED if refused else Verdict.QUESTION)
        if who.clashes:
            reason, number = RefusalReason.SAME_ID_TWICE, who.stated.local_id
            shown = replace(shown, refused=reason, text=number)
        return replace(shown, cause=who.cause, candidates=who.candidates)

    def _new_patient(self, line: ListLine, patient: Patient) -> ImportLine:
        patient = self._numbered(patient)
        case = self._new_case(line, patient)
        key = PatientId(patient.id)
        self._files[key] = _File(patient, [case], row=line.row_number)
        return self._filled(self._line(line, patient, Verdict.NEW, case), case)

    def _numbered(self, patient: Patient) -> Patient:
        """Return a new patient with the next number, if numbers are asked for and one lacks."""
        if self._numbers is None or patient.local_id or patient.other_numbers:
            return patient
        self._numbers = self._numbers.after()
        return replace(patient, local_id=self._numbers.number)

    def _new_case(self, line: ListLine, patient: Patient) -> Case:
        case = Case(id=CaseId(new_id()), patient_id=patient.id, opened_on=self._today)
        values = values_of(line, CASE)
        case = replace(case, **values, **self._coding.added(line, values, None))
        return self._with_network(case)

    def _known_patient(self, line: ListLine, who: Who, file: _File) -> ImportLine:
        changes = self._patient_changes(line, who.stated, file)
        file.patient = _written(file.patient, changes)
        if who.stated.other_numbers:
            file.patient = _with_numbers(file.patient, who.stated)
        if not values_of(line, CASE):
            # A row without a diagnosis does not tell which of several tumours it is about.
            only = file.cases[0] if len(file.cases) == 1 else None
            return self._shown(line, who, file, changes, only)
        return self._about_case(line, who, file, changes)

    def _about_case(
        self, line: ListLine, who: Who, file: _File, changes: tuple[Change, ...]
    ) -> ImportLine:
        values = values_of(line, CASE)
        case = same_tumour(file.cases, values | self._coding.added(line, values, None))
        if case is None:
            case = self._new_case(line, file.patient)
            file.put(case)
            planned = self._shown(line, who, file, changes, case)
            return self._filled(replace(planned, verdict=Verdict.NEW_CASE), case)
        values = agreeing(case, values) | self._coding.added(line, values, case)
        settled = kept_from_lists(case)
        better = {
            name: value
            for name, value in values.items()
            if name not in settled and not is_worse(getattr(case, name), value, name)
        }
        listed = _listed(case, better, self._answer(line).kept)
        updated = _written(case, listed)
        coded = any(change.field in _CODES and change.written for change in listed)
        if coded and not settled:
            updated = self._by_list(updated)
            listed += self._network_change(case, updated)
        file.put(updated)
        shown = self._shown(line, who, file, changes + listed, updated)
        return self._filled(shown, updated) if case.network_id is None else shown

    def _patient_changes(self, line: ListLine, stated: Patient, file: _File) -> tuple[Change, ...]:
        """Return what a row would change of a patient; of a known identity only if one says so."""
        known, answer = file.patient, self._answer(line)
        found = []
        for name, value in identity_changes(known, stated).items():
            before = getattr(known, name)
            filled = file.row is not None and before in _BLANK
            written = filled or name in answer.traits
            found.append(
                Change(field=name, before=before, after=value, identity=True, written=written)
            )
        rest = PATIENT - set(IDENTITY)
        told = {
            n: v for n, v in values_of(line, rest).items() if not is_worse(getattr(known, n), v)
        }
        return (*found, *_listed(known, told, answer.kept))

    def _shown(
        self,
        line: ListLine,
        who: Who,
        file: _File,
        changes: tuple[Change, ...],
        case: Case | None,
    ) -> ImportLine:
        added = bool(who.stated.other_numbers) and file.patient != file.was
        written = added or any(change.written for change in changes)
        verdict = Verdict.UPDATE if written else Verdict.UNCHANGED
        shown = self._line(line, who.stated, verdict, case)
        return replace(shown, changes=changes, known=who.known, same_as=file.row)

    def _with_network(self, case: Case) -> Case:
        """Return the case with the network that its codes or its family name."""
        listed = self._by_list(case)
        found = None if listed.network_id else _network_of(case, self._networks, self._today)
        return listed if found is None else replace(case, network_id=NetworkId(found.id))

    def _by_list(self, case: Case) -> Case:
        """Return the case with the network whose list its codes are on, if it has none."""
        found = judge(case, rare_cancers(), self._networks, self._today).proposed
        return case if found is None else replace(case, network_id=NetworkId(found.id))

    def _network_change(self, before: Case, after: Case) -> tuple[Change, ...]:
        one, other = self._acronym(before), self._acronym(after)
        return () if one == other else (Change(field="network_id", before=one, after=other),)

    def _acronym(self, case: Case) -> str:
        found = (n.acronym for n in self._networks if n.id == case.network_id)
        return next(found, "")

    def _filled(self, shown: ImportLine, case: Case) -> ImportLine:
        """Return a row that says which network is filled in, and by which list if by one."""
        found = next((n for n in self._networks if n.id == case.network_id), None)
        if found is None:
            return shown
        verdict = judge(replace(case, network_id=None), rare_cancers(), self._networks, self._today)
        listed = verdict.proposed is not None and verdict.proposed.id == found.id
        return replace(shown, network=found.acronym, by_list=verdict.version if listed else "")

    def _line(
        self, line: ListLine, stated: Patient, verdict: Verdict, case: Case | None = None
    ) -> ImportLine:
        diagnosis = line.values.get(Target.DIAGNOSIS) or line.values.get(Target.MORPHOLOGY, "")
        others = [one.number for one in stated.other_numbers]
        return ImportLine(
            row_number=line.row_number,
            verdict=verdict,
            patient_name=stated.name,
            number=stated.local_id or ", ".join(others),
            birth_date=stated.birth_date,
            diagnosis=diagnosis,
            question=line.values.get(Target.QUESTION, ""),
            stated=stated,
            case_id=None if case is None else CaseId(case.id),
        )


def _listed(record: Any, values: dict[str, Any], kept: frozenset[str]) -> tuple[Change, ...]:
    """Return the changes that some values are, in the order of the record's fields."""
    names = [field.name for field in fields(record) if field.name in values]
    return tuple(
        Change(
            field=name,
            before=getattr(record, name),
            after=values[name],
            written=name not in kept,
        )
        for name in names
    )


def _written(record: Any, changes: tuple[Change, ...]) -> Any:
    return replace(record, **{one.field: one.after for one in changes if one.written})


def _with_numbers(patient: Patient, stated: Patient) -> Patient:
    added = tuple(one for one in stated.other_numbers if one not in patient.other_numbers)
    return replace(patient, other_numbers=patient.other_numbers + added)


def _network_of(case: Case, networks: tuple[Network, ...], today: date) -> Network | None:
    """Return the network that reads this family a second time today, or None."""
    return next((n for n in networks if reads_family(n, case.family, today)), None)
