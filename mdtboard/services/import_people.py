"""Who each row of a list is: one of the known patients, somebody of the list itself, or new."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, fields, replace
from itertools import combinations
from typing import Any

from mdtboard.domain.case import Case, Laterality, TumourFamily
from mdtboard.domain.folding import words
from mdtboard.domain.ids import PatientId, new_id
from mdtboard.domain.imports import Answer, Candidate
from mdtboard.domain.names_alike import SAME, UNKNOWN
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import OtherNumber, Patient, Sex
from mdtboard.domain.recognition import (
    MOST_CANDIDATES,
    Cause,
    Grade,
    Traits,
    compare,
    decide,
    plain_number,
    weigh,
)
from mdtboard.domain.tables import ListLine
from mdtboard.storage.queries import Queries

Answers = Dictionary[int, Answer]
PATIENT = frozenset(field.name for field in fields(Patient))
CASE = frozenset(field.name for field in fields(Case))
_KINDS: dict[str, Any] = {
    "birth_date": PartialDate.from_iso,
    "diagnosed_on": PartialDate.from_iso,
    "sex": Sex,
    "laterality": Laterality,
    "family": TumourFamily,
}
_NOBODY = Answer()


@dataclass(frozen=True, slots=True)
class Who:
    """Whom a row is about; `patient` is None where nobody can tell before a person does.

    `clashes` tells that the list itself has the row's number for two people.
    """

    stated: Patient
    patient: Patient | None = None
    known: Candidate | None = None
    candidates: tuple[Candidate, ...] = ()
    cause: Cause | None = None
    contradicts: bool = False
    clashes: bool = False


def values_of(line: ListLine, names: frozenset[str]) -> dict[str, Any]:
    """Return what a row says of some fields, each as its kind."""
    return {
        target.value: _KINDS.get(target.value, str)(text)
        for target, text in line.values.items()
        if target.value in names and text
    }


def stated_in(line: ListLine, answer: Answer = _NOBODY) -> Patient:
    """Return the identity that a row tells; its number may be another institution's."""
    if line.refused is not None:
        named = {target.value: text for target, text in line.named.items()}
        return Patient(id=PatientId(new_id()), **named)  # type: ignore[arg-type]
    stated = Patient(id=PatientId(new_id()), **values_of(line, PATIENT))
    institution = answer.institution.strip()
    if not institution or not stated.local_id:
        return stated
    other = OtherNumber(number=stated.local_id, institution=institution)
    return replace(stated, local_id="", other_numbers=(other,))


class _People:
    """Patients by what may bring them to mind: number, birth date, names."""

    def __init__(self) -> None:
        self.rows: dict[PatientId, int] = {}
        self._met: dict[str, list[tuple[Patient, Traits]]] = defaultdict(list)

    def add(self, patient: Patient, row: int | None = None) -> None:
        traits = Traits.of(patient)
        for sign in traits.signs():
            self._met[sign].append((patient, traits))
        if row is not None:
            self.rows[PatientId(patient.id)] = row

    def alike(self, stated: Patient) -> list[Candidate]:
        """Return who may be meant, the strongest evidence first."""
        traits = Traits.of(stated)
        met = {
            PatientId(patient.id): (patient, theirs)
            for sign in traits.signs()
            for patient, theirs in self._met.get(sign, ())
        }
        found = []
        for key, (patient, theirs) in met.items():
            evidence = weigh(traits, theirs)
            if evidence.grade is not Grade.OTHER:
                found.append(Candidate(patient=patient, evidence=evidence, row=self.rows.get(key)))
        return sorted(found, key=_strength)


class Recogniser:
    """Says of row after row whom it is about; whom a row brings is known to those after it."""

    def __init__(self, queries: Queries, lines: tuple[ListLine, ...], answers: Answers) -> None:
        self._answers = answers
        self._stated = {
            line.row_number: stated_in(line, answers.get(line.row_number, _NOBODY))
            for line in lines
            if line.refused is None and not answers.get(line.row_number, _NOBODY).left_out
        }
        self._people = _People()
        for patient in _looked_up(queries, self._stated.values()):
            self._people.add(patient)
        self._clashing = self._clashes()
        self._settled: dict[tuple[object, ...], Patient] = {}

    def who(self, line: ListLine) -> Who:
        """Return whom a row that is neither refused nor left out is about."""
        stated = self._stated[line.row_number]
        answer = self._answers.get(line.row_number, _NOBODY)
        found = self._people.alike(stated)
        settled = self._settled.get(_key(stated))
        if settled is not None and not answer.says_who:
            return self._recognised(line, stated, settled, found)
        grade, cause = decide(one.evidence for one in found)
        if grade is Grade.SAME:
            return self._recognised(line, stated, found[0].patient, found)
        if line.row_number in self._clashing:
            return Who(stated, candidates=tuple(found[:MOST_CANDIDATES]), clashes=True)
        chosen = self._chosen(stated, answer, grade, found)
        if chosen is not None:
            return self._recognised(line, stated, chosen, found)
        if grade is Grade.CONTRADICTION:
            return Who(stated, candidates=tuple(found[:1]), cause=cause, contradicts=True)
        held = any(one.evidence.held for one in found)
        if grade is Grade.QUESTION and (not answer.new or held):
            return Who(stated, candidates=tuple(found[:MOST_CANDIDATES]), cause=cause)
        self._people.add(stated, line.row_number)
        self._settle(stated, stated)
        return Who(stated, patient=stated)

    def _chosen(
        self, stated: Patient, answer: Answer, grade: Grade, found: list[Candidate]
    ) -> Patient | None:
        """Return whom a person chose, or whom two rows of a list leave no doubt about."""
        if grade is not Grade.QUESTION:
            return None
        for one in found:
            if one.row is None:
                if answer.patient_id == one.patient.id:
                    return one.patient
            elif answer.row == one.row or (not answer.says_who and _told_twice(stated, one)):
                return one.patient
        return None

    def _recognised(
        self, line: ListLine, stated: Patient, patient: Patient, found: list[Candidate]
    ) -> Who:
        known = next((one for one in found if one.patient.id == patient.id), None)
        if known is None:
            row = self._people.rows.get(PatientId(patient.id))
            known = Candidate(patient=patient, evidence=compare(stated, patient), row=row)
        self._settle(stated, patient)
        return Who(stated, patient=patient, known=known)

    def _settle(self, stated: Patient, patient: Patient) -> None:
        full = stated.birth_date is not None and stated.birth_date.day is not None
        if stated.local_id or (full and stated.given_names):
            self._settled.setdefault(_key(stated), patient)

    def _clashes(self) -> set[int]:
        """Return the rows whose number other rows of the list have for somebody else."""
        by_number: dict[str, dict[tuple[object, ...], list[int]]] = defaultdict(dict)
        for row, stated in self._stated.items():
            if stated.local_id:
                same = by_number[plain_number(stated.local_id)]
                same.setdefault(_key(stated), []).append(row)
        clashing: set[int] = set()
        for persons in by_number.values():
            told = [self._stated[rows[0]] for rows in persons.values()]
            grades = (compare(one, other).grade for one, other in combinations(told, 2))
            if Grade.CONTRADICTION in grades:
                clashing |= {row for rows in persons.values() for row in rows}
        return clashing


def _told_twice(stated: Patient, one: Candidate) -> bool:
    """Tell whether two rows without a number tell the same names, all of them, and the same day.

    Of a row that tells fewer given names nobody knows which of two twins it is about.
    """
    evidence = one.evidence
    full = stated.birth_date is not None and stated.birth_date.day is not None
    agree = evidence.names is SAME and evidence.birth_date is SAME and full
    given = "".join(words(stated.given_names))
    every = bool(given) and given == "".join(words(one.patient.given_names))
    return agree and every and evidence.number is UNKNOWN


def _strength(one: Candidate) -> tuple[object, ...]:
    return (*one.evidence.rank, one.patient.name, one.patient.local_id)


def _key(stated: Patient) -> tuple[object, ...]:
    number = plain_number(stated.local_id), stated.other_numbers
    names = stated.birth_name, stated.used_name, stated.given_names
    return (*number, *names, stated.birth_date, stated.sex, stated.ins)


def _looked_up(queries: Queries, stated: Iterable[Patient]) -> tuple[Patient, ...]:
    """Return the known patients whom any of the rows may be about."""
    numbers: set[str] = set()
    days: set[str] = set()
    names: set[str] = set()
    for one in stated:
        numbers.add(one.local_id)
        if one.birth_date is not None:
            days.add(one.birth_date.iso)
        names.update(_sorted_names(one))
    return queries.identity.alike(numbers, days, names)


def _sorted_names(stated: Patient) -> Iterator[str]:
    """Yield how the list of cases may sort somebody of this name."""
    first = words(stated.given_names)[:1]
    for family in (words(name) for name in (stated.birth_name, stated.used_name)):
        if not family or (not first and len(family) < 2):
            continue
        for form in (family, ["".join(family)]):
            yield " ".join((*form, *first))
            yield " ".join((*first, *form))
        if not first:
            yield " ".join((*family[-1:], *family[:-1]))
