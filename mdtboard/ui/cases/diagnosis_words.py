"""The words for what a diagnosis rests on, and for those that a case had before."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.case import Case
from mdtboard.domain.former import DiagnosisSource, FormerDiagnosis
from mdtboard.ui import formats
from mdtboard.ui.cases.words import coded, finding_words
from mdtboard.ui.labels import label, within
from mdtboard.ui.theme import Tone


def rests_on(case: Case) -> str:
    """Return what the diagnosis of a case rests on, with its day."""
    parts = (label(case.diagnosis_source), formats.day(case.diagnosis_since))
    return ", ".join(part for part in parts if part)


def certainty(case: Case) -> tuple[str, Tone, str] | None:
    """Return how sure the diagnosis is as a state, or None where no reading said anything yet."""
    translate = QCoreApplication.translate
    if case.diagnosis_certain:
        words = translate("cases", "Diagnosis certain: {source}")
        return words.format(source=within(case.diagnosis_source)), Tone.DONE, "circle-check"
    if case.diagnosis_source is DiagnosisSource.INITIAL:
        return None
    words = translate("cases", "Diagnosis: {source}, not certain")
    return words.format(source=within(case.diagnosis_source)), Tone.READING, "microscope"


def former_words(former: FormerDiagnosis, network: str = "") -> str:
    """Return a former diagnosis on one line: what it was, what it rested on, and until when."""
    until = QCoreApplication.translate("cases", "until {date}")
    said = (
        former.diagnosis or former.morphology or "…",
        coded(former.morphology_code, former.code_edition),
        former.grade,
        *(finding_words(finding) for finding in former.findings),
        network,
        within(former.source),
        until.format(date=formats.day(former.until)) if former.until else "",
        former.replaced_by,
    )
    return " · ".join(part for part in said if part)
