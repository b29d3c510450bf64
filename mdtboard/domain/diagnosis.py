"""Which reading the diagnosis of a case rests on, and what comes of a reading that says another.

The levels are those of the networks: initial, expert, coordinating centre (DOMAIN 3.3). A sarcoma
or a mesothelioma has its definite diagnosis through double reading only (DOMAIN 3.4).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from mdtboard.domain.case import Case
from mdtboard.domain.codes import joined_editions
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.findings import OF_THE_HISTOLOGY
from mdtboard.domain.folding import words
from mdtboard.domain.former import DiagnosisSource, FormerDiagnosis
from mdtboard.domain.ids import NetworkId, ReadingId
from mdtboard.domain.reading import (
    Compared,
    Concordance,
    Discordance,
    ReadingLevel,
    ReadingStep,
    SecondReading,
)

# Tells whether a code and its edition mean the same tumour as another code and edition.
SameEntity = Callable[[str, str, str, str], bool]
# What is of a diagnosis: it is carried, kept as former, and no list puts it back.
FIELDS = (
    "diagnosis", "family", "morphology", "morphology_code", "code_edition", "icd10_code",
    "orpha_code", "grade", "network_id",
)  # fmt: skip
# ICD-10 categories that name a tissue and not a place: with another histology they are wrong.
_OF_A_TISSUE = ("C43", "C45", "C46", "C81", "C82", "C83", "C84", "C85", "C86", "C88", "C90",
                "C91", "C92", "C93", "C94", "C95", "C96")  # fmt: skip


class Asked(Enum):
    """What a comparison asks about the diagnosis of the case."""

    NOTHING = "nothing"
    CARRY = "carry"
    CODES = "codes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The diagnosis that a reading puts into the case, as a person confirmed it."""

    diagnosis: str
    morphology: str = ""
    morphology_code: str = ""
    code_edition: str = ""
    grade: str = ""
    network_id: NetworkId | None = None


def asked_of(case: Case, reading: SecondReading, compared: Compared, same: SameEntity) -> Asked:
    """Return what has to be said about the case's diagnosis before a comparison is kept.

    A discordant reading is carried or not, and so is one that agrees with the first laboratory
    after the case went with another reading. Readings that are said to agree although their codes
    mean two tumours are questioned.
    """
    says_another = not _says(case, reading, same)
    if compared.concordance.is_discordant:
        graded = Discordance.GRADE in compared.discordances or bool(reading.second_grade)
        regraded = graded and reading.second_grade != case.grade
        worded = words(case.diagnosis) != words(reading.second_diagnosis)
        return Asked.CARRY if says_another or worded or regraded else Asked.NOTHING
    if compared.concordance is not Concordance.CONCORDANT:
        return Asked.NOTHING
    if case.diagnosis_source is not DiagnosisSource.INITIAL and says_another:
        return Asked.CARRY
    return Asked.CODES if codes_differ(reading, same) else Asked.NOTHING


def codes_differ(reading: SecondReading, same: SameEntity) -> bool:
    """Tell whether both readings are coded, and mean two tumours; GIST 8936/1 and /3 are one."""
    if not reading.first_code or not reading.second_code:
        return False
    return not same(
        reading.first_code, reading.first_edition, reading.second_code, reading.second_edition
    )


def check_answer(asked: Asked, compared: Compared, carried: Carried | None) -> None:
    """Refuse a comparison that leaves open what becomes of the case's diagnosis.

    Raises:
        RuleViolation: the diagnosis is neither carried nor kept for a reason, the one to carry
            has no words, or nobody says why two codes are one tumour.
    """
    if carried is not None and not carried.diagnosis.strip():
        raise RuleViolation(Rule.READING_RESULT_MISSING, field="carried_diagnosis")
    if carried is not None or asked is Asked.NOTHING or compared.kept_because.strip():
        return
    rule = Rule.READING_CODES_DIFFER if asked is Asked.CODES else Rule.DIAGNOSIS_NOT_CARRIED
    raise RuleViolation(rule, field="kept_because")


def offered(
    case: Case, reading: SecondReading, concordance: Concordance, same: SameEntity
) -> Carried:
    """Return the diagnosis to carry, as the reading says it.

    A reading that agrees with the first laboratory brings back what the case had from it.
    """
    if concordance is Concordance.CONCORDANT:
        for former in reversed(case.former_diagnoses):
            first = (reading.first_code, reading.first_edition, reading.first_diagnosis)
            if _one(former.morphology_code, former.code_edition, former.diagnosis, *first, same):
                return Carried(
                    diagnosis=former.diagnosis,
                    morphology=former.morphology,
                    morphology_code=former.morphology_code,
                    code_edition=former.code_edition,
                    grade=reading.second_grade or former.grade,
                    network_id=former.network_id,
                )
    return Carried(
        diagnosis=reading.second_diagnosis,
        morphology_code=reading.second_code,
        code_edition=reading.second_edition,
        grade=reading.second_grade,
        network_id=case.network_id,
    )


def carry(
    case: Case, carried: Carried, reading: SecondReading, same: SameEntity, on: date, by: str
) -> Case:
    """Return the case with the diagnosis of a compared reading; the one it had is kept as former.

    Codes and grades that were of the former histology alone do not stay beside another.
    """
    third = reading.level is ReadingLevel.COORDINATING
    values: dict[str, Any] = {
        "diagnosis": carried.diagnosis.strip(),
        "morphology": carried.morphology,
        "morphology_code": carried.morphology_code.strip(),
        "network_id": carried.network_id,
    }
    values["code_edition"] = joined_editions(case.code_edition, carried.code_edition)
    if not values["morphology_code"] and words(values["diagnosis"]) == words(case.diagnosis):
        # An expert who writes the same words without a code does not take the code away.
        for name in ("morphology", "morphology_code", "code_edition"):
            values[name] = getattr(case, name)
    another = not _one(
        *(case.morphology_code, case.code_edition, case.diagnosis),
        *(values["morphology_code"], values["code_edition"], values["diagnosis"]),
        same,
    )
    if another:
        values["orpha_code"] = ""
        if case.icd10_code.strip().upper().startswith(_OF_A_TISSUE):
            values["icd10_code"] = ""
    if another or carried.grade.strip():
        values["grade"] = carried.grade.strip()
        values["findings"] = tuple(f for f in case.findings if f.kind not in OF_THE_HISTOLOGY)
    return replace(
        case,
        **values,
        diagnosis_source=DiagnosisSource.THIRD if third else DiagnosisSource.EXPERT,
        diagnosis_since=on,
        diagnosis_reading=ReadingId(reading.id),
        former_diagnoses=(*case.former_diagnoses, former_of(case, on, by)),
    )


def former_of(case: Case, until: date, replaced_by: str) -> FormerDiagnosis:
    """Return the present diagnosis of a case as one that was replaced on a day."""
    return FormerDiagnosis(
        diagnosis=case.diagnosis,
        morphology=case.morphology,
        morphology_code=case.morphology_code,
        code_edition=case.code_edition,
        icd10_code=case.icd10_code,
        orpha_code=case.orpha_code,
        grade=case.grade,
        findings=tuple(f for f in case.findings if f.kind in OF_THE_HISTOLOGY),
        network_id=case.network_id,
        source=case.diagnosis_source,
        since=case.diagnosis_since,
        until=until,
        reading_id=case.diagnosis_reading,
        replaced_by=replaced_by,
    )


def is_certain(case: Case, readings: Iterable[SecondReading], same: SameEntity) -> bool:
    """Tell whether a case's diagnosis is certain, from its readings, oldest first.

    Two readings agree on it, a third one settled it, or a proof makes a third one needless
    (DOMAIN 3.3). What the newest reading contradicts is not certain.
    """
    done = [r for r in readings if _assessed(r)]
    agreeing = [r for r in done if _agrees(case, r, same)]
    if not agreeing or agreeing[-1] is not done[-1]:
        return False
    newest = agreeing[-1]
    if newest.level is ReadingLevel.COORDINATING or newest.settled_by.strip():
        return True
    return len(agreeing) + _first_agrees(case, newest, same) > 1


def changed_by_person(
    before: Case, after: Case, readings: Iterable[SecondReading], same: SameEntity,
    on: date, by: str,
) -> Case:  # fmt: skip
    """Return a case that a person saved, with what its diagnosis rests on now.

    Where readings were compared, another diagnosis rests on the person who wrote it; more words
    for the same one do not. Before that a person only writes down what the first report says.
    """
    known = tuple(readings)
    compared = any(_assessed(reading) for reading in known)
    if compared and not _same_diagnosis(before, after, same):
        after = replace(
            after,
            diagnosis_source=DiagnosisSource.PERSON,
            diagnosis_since=on,
            diagnosis_reading=None,
            former_diagnoses=(*after.former_diagnoses, former_of(before, on, by)),
        )
    return replace(after, diagnosis_certain=is_certain(after, known, same))


def kept_from_lists(case: Case) -> tuple[str, ...]:
    """Return the fields that a list must not write over: nobody read the tumour for a list.

    They are those of a diagnosis that rests on an expert's reading, or that a person wrote after.
    """
    return () if case.diagnosis_source is DiagnosisSource.INITIAL else FIELDS


def was_diagnosed(case: Case, diagnosis: str) -> bool:
    """Tell whether a case has these very words as its diagnosis, or had them."""
    wanted = words(diagnosis)
    return any(
        words(said) == wanted
        for said in (case.diagnosis, *(each.diagnosis for each in case.former_diagnoses))
    )


def _assessed(reading: SecondReading) -> bool:
    stated = (Concordance.CONCORDANT, Concordance.MINOR, Concordance.MAJOR)
    return reading.step is ReadingStep.COMPARED and reading.concordance in stated


def _agrees(case: Case, reading: SecondReading, same: SameEntity) -> bool:
    if case.diagnosis_reading == reading.id or _says(case, reading, same):
        # What a discordant reading says was put into the case or is in it by other ways; the
        # first diagnosis that was kept against it may have the same code.
        kept = reading.concordance.is_discordant and bool(reading.kept_because)
        return not kept or case.diagnosis_reading == reading.id
    return reading.concordance is Concordance.CONCORDANT and _first_agrees(case, reading, same)


def _first_agrees(case: Case, reading: SecondReading, same: SameEntity) -> bool:
    """Tell whether the case has what the first laboratory said of the tumour."""
    if case.diagnosis_source is DiagnosisSource.INITIAL:
        return True
    return _one(
        *(case.morphology_code, case.code_edition, case.diagnosis),
        *(reading.first_code, reading.first_edition, reading.first_diagnosis),
        same,
    )


def _says(case: Case, reading: SecondReading, same: SameEntity) -> bool:
    return _one(
        *(case.morphology_code, case.code_edition, case.diagnosis),
        *(reading.second_code, reading.second_edition, reading.second_diagnosis),
        same,
    )


def _one(
    code: str, edition: str, said: str, other_code: str, other_edition: str, other: str,
    same: SameEntity,
) -> bool:  # fmt: skip
    """Tell whether two diagnoses are of one tumour: by their codes, else by their words."""
    if code.strip() and other_code.strip():
        return same(code, edition, other_code, other_edition)
    return words(said) == words(other)


def _same_diagnosis(before: Case, after: Case, same: SameEntity) -> bool:
    codes = before.morphology_code.strip(), after.morphology_code.strip()
    if all(codes) and codes[0] != codes[1]:
        return same(codes[0], before.code_edition, codes[1], after.code_edition)
    said, now = set(words(before.diagnosis)), set(words(after.diagnosis))
    return said <= now or now <= said
