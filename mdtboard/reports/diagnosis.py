"""What a document says of the readings behind a diagnosis."""

from mdtboard.domain.case import Case
from mdtboard.domain.codes import edition_of
from mdtboard.domain.former import DiagnosisSource, FormerDiagnosis
from mdtboard.reports import texts
from mdtboard.reports.parts import dotted
from mdtboard.reports.words import Words


def diagnosis_lines(words: Words, case: Case) -> list[tuple[str, str]]:
    """Return what the diagnosis rests on and what it was before, once a reading said so."""
    if not case.diagnosis_certain and case.diagnosis_source is DiagnosisSource.INITIAL:
        return []
    day = "" if case.diagnosis_since is None else words.day(case.diagnosis_since)
    sure = words.say(texts.CERTAIN if case.diagnosis_certain else texts.NOT_CERTAIN)
    former = "\n".join(_former(words, each) for each in reversed(case.former_diagnoses))
    return [
        (texts.RESTS_ON, dotted((words.label(case.diagnosis_source), day, sure))),
        (texts.FORMER, former),
    ]


def _former(words: Words, former: FormerDiagnosis) -> str:
    code = former.morphology_code
    edition = words.edition(edition_of(former.code_edition, of_histology=True))
    if code and edition:
        code = f"{code} {words.say(texts.EDITION, edition=edition)}"
    until = "" if former.until is None else words.say(texts.UNTIL, date=words.day(former.until))
    said = former.diagnosis or former.morphology
    return dotted((said, code, former.grade, words.within(former.source), until))
