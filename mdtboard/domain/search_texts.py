"""What patients, cases and presentations are found by, and where in it they were found."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mdtboard.domain.case import Case, case_number
from mdtboard.domain.changes import Kind
from mdtboard.domain.decision import Decision
from mdtboard.domain.errands import Errand
from mdtboard.domain.folding import fold
from mdtboard.domain.history import FieldName
from mdtboard.domain.matching import Typed, near, searchable, searchable_prose
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import Presentation

Text = tuple[FieldName, str]

_WORD = re.compile(r"[^\W_]+")

_BEFORE, _AFTER = 30, 120


def _fields(kind: Kind, *names: str) -> tuple[FieldName, ...]:
    return tuple(FieldName(kind, name) for name in names)


_OF_PATIENT = _fields(Kind.PATIENT, "local_id", "ins", "general_practitioner")
_OF_CASE = _fields(
    Kind.CASE,
    *("diagnosis", "morphology", "topography", "morphology_code", "topography_code"),
    *("icd10_code", "orpha_code", "tnm", "other_staging", "grade", "markers"),
    *("history", "comorbidities", "past_treatments", "pathology", "pathology_reference"),
    *("imaging", "referring_clinician", "social", "wishes"),
)
_OF_DECISION = _fields(
    Kind.DECISION, "text", "guideline_name", "trial_detail", "dissent", "responsible"
)
_OF_ERRAND = _fields(Kind.ERRAND, "question", "answer")
_OF_PRESENTATION = _fields(Kind.PRESENTATION, "question", "summary", "deferral_reason")
_NUMBER = FieldName(Kind.CASE, "sequence")
_LOCAL_ID, *_ = _OF_PATIENT
_ELSEWHERE = FieldName(Kind.PATIENT, "other_numbers")
_DIAGNOSIS, *_ = _OF_CASE
_FINDINGS = FieldName(Kind.CASE, "findings")
_OPTIONS = FieldName(Kind.DECISION, "options")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What one line of the search is about: a patient, a case, or a presentation of one."""

    patient: Patient
    case: Case | None = None
    heard: Presentation | None = None
    advice: tuple[Decision, ...] = ()
    asked: tuple[Errand, ...] = ()

    @property
    def names(self) -> str:
        """Return every name of the patient."""
        patient = self.patient
        return f"{patient.birth_name} {patient.used_name} {patient.given_names}"

    def texts(self) -> tuple[Text, ...]:
        """Return what it is found by beside the names, what tells most of it first."""
        elsewhere = ((_ELSEWHERE, str(one)) for one in self.patient.other_numbers)
        if self.case is None:
            return (*_said(self.patient, _OF_PATIENT), *elsewhere)
        if self.heard is not None:
            return (
                *_advised(self.advice),
                *_said(self.heard, _OF_PRESENTATION),
                (_DIAGNOSIS, self.case.diagnosis),
            )
        return (
            (_NUMBER, case_number(self.case.sequence)),
            (_LOCAL_ID, self.patient.local_id),
            *elsewhere,
            *_said(self.case, _OF_CASE),
            *((_FINDINGS, f"{one.name} {one.value}") for one in self.case.findings),
            *(text for errand in self.asked for text in _said(errand, _OF_ERRAND)),
        )

    def words(self) -> tuple[str, str]:
        """Return the words that it is found by: those of the names, and all others."""
        patient = self.patient
        names = (patient.birth_name, patient.used_name, patient.given_names)
        return (
            _once(word for name in names for word in searchable(name)),
            _once(word for _, text in self.texts() for word in searchable_prose(text)),
        )


def _advised(decisions: Iterable[Decision]) -> list[Text]:
    advice: list[Text] = []
    for decision in sorted(decisions, key=_revision, reverse=True):
        advice += _said(decision, _OF_DECISION)
        for option in decision.options:
            said = (option.precision, option.condition, option.responsible)
            advice.append((_OPTIONS, " ".join(part for part in said if part)))
    return advice


def _revision(decision: Decision) -> int:
    return decision.revision


def located(typed: Typed, subject: Subject) -> tuple[FieldName | None, str]:
    """Return the field in which something was found, and its words around the place.

    There is no field where the name is what was meant.
    """
    names = searchable(subject.names)
    if typed.fits(names) or typed.nearly_fits(names):
        return None, ""
    texts = subject.texts()
    folded: list[str] = []
    for place in (_place, _near_place):
        best: tuple[int, FieldName | None, str, int] = (0, None, "", 0)
        for number, (field, text) in enumerate(texts):
            if number == len(folded):
                folded.append(fold(text))
            held = [at for t in typed.tokens if (at := place(folded[number], t)) is not None]
            if len(held) > best[0]:
                best = len(held), field, text, min(held)
                if len(held) == len(typed.tokens):
                    break
        if best[1] is not None:
            return best[1], _excerpt(best[2], best[3])
    # What is left are neighbours that were typed as one word.
    for field, text in texts:
        if spans := typed.marks(text):
            return field, _excerpt(text, spans[0][0])
    return None, ""


def _near_place(folded: str, token: str) -> int | None:
    """Return where a word stands that one slip makes of it, or None."""
    return next((one.start() for one in _WORD.finditer(folded) if near(token, one.group())), None)


def _place(folded: str, token: str) -> int | None:
    """Return where a word that begins so stands, or None."""
    at = folded.find(token)
    while at > 0 and folded[at - 1].isalnum():
        at = folded.find(token, at + 1)
    return None if at < 0 else at


def _excerpt(text: str, at: int) -> str:
    """Return the words around a place; what is left out is told by a sign."""
    if len(text) <= _BEFORE + _AFTER:
        return " ".join(text.split())
    start = text.rfind(" ", 0, at - _BEFORE) + 1 if at > _BEFORE else 0
    end = text.find(" ", start + _BEFORE + _AFTER)
    end = len(text) if end < 0 else end
    cut = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{cut}{' …' if end < len(text) else ''}"


def _said(record: object, fields: Iterable[FieldName]) -> tuple[Text, ...]:
    return tuple((field, text) for field in fields if (text := getattr(record, field.name)))


def _once(found: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(found))
