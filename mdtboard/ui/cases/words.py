"""Words that several parts of the case screens share."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mdtboard.domain.case import Case, Laterality
from mdtboard.domain.codes import edition_of
from mdtboard.domain.findings import Finding, FindingKind
from mdtboard.domain.reading import ReadingState
from mdtboard.ui import formats
from mdtboard.ui.labels import label, within
from mdtboard.ui.theme import Tone

READING_TONES: dict[ReadingState, Tone | None] = {
    ReadingState.NOT_DUE: None,
    ReadingState.PROBABLE: Tone.ATTENTION,
    ReadingState.DUE: Tone.ATTENTION,
    ReadingState.AWAITED: Tone.READING,
    ReadingState.TO_COMPARE: Tone.READING,
    ReadingState.CONCORDANT: Tone.DONE,
    ReadingState.DISCORDANT: Tone.PROBLEM,
    ReadingState.NOT_ASSESSABLE: Tone.NEUTRAL,
}


def number(value: int) -> str:
    """Return a count as the user's language groups its figures."""
    return formats.locale().toString(value)


def cases_in_words(count: int) -> str:
    """Return "1 case" or "312 cases"."""
    if count == 1:
        return QCoreApplication.translate("cases", "1 case")
    return QCoreApplication.translate("cases", "{count} cases").format(count=number(count))


def short_day(value: date | None) -> str:
    """Return a date with two figures of its year, where a column is narrow."""
    if value is None:
        return ""
    french = formats.locale().language() == QLocale.Language.French
    form = "dd/MM/yy" if french else "dd MMM yy"
    return formats.locale().toString(QDate(value.year, value.month, value.day), form)


def reading_sign(state: ReadingState) -> str | None:
    """Return the sign of a state that its tone alone would not tell."""
    return "microscope" if state is ReadingState.TO_COMPARE else None


def site(case: Case) -> str:
    """Return where the tumour is, with its side and its code."""
    side = "" if case.laterality is Laterality.NOT_STATED else within(case.laterality)
    place = ", ".join(part for part in (case.topography, side) if part)
    return " · ".join(part for part in (place, case.topography_code) if part)


def histology(case: Case) -> str:
    """Return what the tumour is under the microscope, with its code and edition."""
    code = coded(case.morphology_code, case.code_edition)
    return " · ".join(part for part in (case.morphology, code) if part)


def coded(code: str, editions: str) -> str:
    """Return a code of histology with its edition among those that a case states."""
    edition = _bracketed(formats.edition(edition_of(editions, of_histology=True)))
    return " ".join(part for part in (code, edition) if part) if code else ""


def finding_words(finding: Finding) -> str:
    """Return one stated grade or stage: "FIGO stage (2018): IIB"."""
    return QCoreApplication.translate("cases", "{system}: {value}").format(
        system=finding_system(finding), value=finding_value(finding)
    )


def finding_value(finding: Finding) -> str:
    """Return the value of a finding as it is read."""
    stated = finding.stated
    if not isinstance(stated, str):
        return label(stated)
    percent = finding.kind is FindingKind.KI67 and stated[-1:].isdigit()
    return f"{stated}\u00a0%" if percent else stated


def finding_system(finding: Finding) -> str:
    """Return what a finding is a value of, with its version."""
    name = finding.name or label(finding.kind)
    return " ".join(part for part in (name, _bracketed(finding.edition)) if part)


def findings(case: Case) -> str:
    """Return the grades and stages of a case on one line."""
    return " · ".join(finding_words(finding) for finding in case.findings)


def stage(case: Case) -> str:
    """Return the stage as it was entered, with the edition of the TNM."""
    edition = ""
    if case.tnm and case.tnm_edition:
        words = QCoreApplication.translate("cases", "TNM {edition}")
        edition = _bracketed(words.format(edition=case.tnm_edition))
    tnm = " ".join(part for part in (case.tnm, edition) if part)
    return " · ".join(part for part in (tnm, case.other_staging) if part)


def _bracketed(text: str) -> str:
    return f"({text})" if text else ""
