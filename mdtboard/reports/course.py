"""What documents say of a case's grades and stages, and of the course of its tumour."""

from mdtboard.domain.case import Case
from mdtboard.domain.course import CourseEntry, CourseKind, CourseStep, in_order
from mdtboard.domain.findings import Finding, FindingKind
from mdtboard.domain.presentation import Presentation
from mdtboard.domain.scores import g8_words
from mdtboard.domain.sheets import PresentedCase
from mdtboard.reports import texts
from mdtboard.reports.parts import dotted
from mdtboard.reports.words import Words

# Biopsies and images are told by the reports of the file; these are what changed the disease.
_TOLD = frozenset({CourseKind.TREATMENT, CourseKind.RELAPSE, CourseKind.PROGRESSION})


def findings_of(words: Words, case: Case) -> str:
    """Return the grades and stages of a case: "FNCLCC grade 2 · Ki-67 8 %"."""
    return dotted(_finding(words, each) for each in case.findings)


def course_of(words: Words, heard: PresentedCase) -> str:
    """Return treatments and relapses with their dates, and whether they are over."""
    return dotted(_entry(words, each, each.text, each.place) for each in _told(words, heard))


def case_notes(words: Words, heard: PresentedCase) -> tuple[str, ...]:
    """Return the grades and, by kind and date alone, the treatments: a table has little room."""
    told = dotted(_entry(words, each) for each in _told(words, heard))
    return tuple(said for said in (findings_of(words, heard.case), told) if said)


def imaging_of(words: Words, heard: PresentedCase) -> tuple[str, ...]:
    """Return the images of the course with their dates: "12 Sept 2026 · CT, mass of 6 cm"."""
    return tuple(
        dotted((_dates(words, entry), entry.text, entry.place, _state(words, entry)))
        for entry in in_order(heard.course)
        if entry.kind is CourseKind.IMAGING and entry.step is not CourseStep.CANCELLED
    )


def state_of(words: Words, asked: Presentation) -> str:
    """Return the patient's state that day: "PS 1 · Karnofsky 80 · G8 13.5 / 17"."""
    stated = asked.performance.value != "not_stated"
    g8 = g8_words(asked.g8_half_points, words.decimal_sign)
    karnofsky = asked.karnofsky
    return dotted(
        (
            words.label(asked.performance) if stated else "",
            "" if karnofsky is None else words.say(texts.KARNOFSKY, score=karnofsky),
            words.say(texts.G8, score=g8) if g8 else "",
        )
    )


def _told(words: Words, heard: PresentedCase) -> list[CourseEntry]:
    """Return what had happened on the day of the meeting; what is planned is in the advice."""
    return [
        entry
        for entry in heard.course
        if entry.kind in _TOLD
        and entry.step is not CourseStep.PLANNED
        and (entry.when is None or entry.when.earliest <= words.on)
    ]


def _finding(words: Words, finding: Finding) -> str:
    name = finding.name or words.label(finding.kind)
    if finding.edition:
        name = f"{name} {words.say(texts.EDITION, edition=finding.edition)}"
    stated = finding.stated
    value = stated if isinstance(stated, str) else words.within(stated)
    if finding.kind is FindingKind.KI67 and value[-1:].isdigit():
        value = f"{value}\u00a0%"
    return words.say(texts.LABEL_AND_VALUE, label=name, value=value)


def _entry(words: Words, entry: CourseEntry, *more: str) -> str:
    what = words.label(entry.kind if entry.treatment is None else entry.treatment)
    when = _dates(words, entry)
    said = ", ".join(part.strip().rstrip(".") for part in (what, *more) if part.strip())
    brackets = ", ".join(part for part in (when, _state(words, entry)) if part)
    return f"{said} ({brackets})" if brackets else said


def _state(words: Words, entry: CourseEntry) -> str:
    return "" if entry.step is CourseStep.COMPLETED else words.within(entry.step)


def _dates(words: Words, entry: CourseEntry) -> str:
    first, last = words.partial(entry.started_on), words.partial(entry.ended_on)
    return " – ".join(part for part in dict.fromkeys((first, last)) if part)
