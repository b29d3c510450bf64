"""What happened to a case and what is planned, in the order of time."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.course import CourseEntry, CourseKind, CourseStep
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import ReadingStep, SecondReading
from mdtboard.ui.cases.course_words import course_title
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone


class EventKind(Enum):
    """What a mark on the line of time stands for."""

    DIAGNOSIS = "diagnosis"
    BOARD = "board"
    READING = "reading"
    TREATMENT = "treatment"
    RELAPSE = "relapse"
    COURSE = "course"


# The tab of the case file that tells more of each.
_SECTIONS = {
    EventKind.DIAGNOSIS: "disease",
    EventKind.BOARD: "boards",
    EventKind.READING: "readings",
}


@dataclass(frozen=True, slots=True)
class Event:
    """One mark; a coming one is drawn hollow, one with an `until` as a span.

    What is planned for nobody knows when has no date, and stands last.
    """

    kind: EventKind
    words: str
    on: PartialDate | None
    coming: bool = False
    tone: Tone = Tone.NEUTRAL
    detail: str = ""
    until: PartialDate | None = None

    @property
    def section(self) -> str:
        """Return the tab that tells more of it."""
        return _SECTIONS.get(self.kind, "treatments")


def events_of(shown: CaseShown) -> tuple[Event, ...]:
    """Return the marks of a case from the oldest to the coming ones."""
    found = [*_diagnosis(shown), *_boards(shown)]
    for reading in shown.readings:
        found += _reading(reading, shown)
    for entry in shown.course:
        found += _course(entry, shown.today)
    return tuple(sorted(found, key=_when))


def _diagnosis(shown: CaseShown) -> list[Event]:
    on = shown.case.diagnosed_on
    if on is None:
        return []
    words = QCoreApplication.translate("events", "Diagnosis")
    return [Event(EventKind.DIAGNOSIS, words, on, detail=shown.case.diagnosis)]


def _boards(shown: CaseShown) -> list[Event]:
    skipped = (PresentationStep.WITHDRAWN, PresentationStep.DEFERRED)
    board = QCoreApplication.translate("events", "Board")
    deferred = QCoreApplication.translate("events", "Deferred")
    found = []
    for item in shown.past:
        step = item.presentation.step
        if step is PresentationStep.WITHDRAWN:
            continue
        on = PartialDate.from_date(item.held_on)
        coming = step.is_open and item.held_on >= shown.today
        words = deferred if step is PresentationStep.DEFERRED else board
        tone = Tone.NEUTRAL if step in skipped else Tone.INFO
        found.append(Event(EventKind.BOARD, words, on, coming, tone, item.board))
    return found


def _reading(reading: SecondReading, shown: CaseShown) -> list[Event]:
    if reading.step is ReadingStep.CANCELLED:
        return []
    asked = QCoreApplication.translate("events", "Reading asked")
    reported = QCoreApplication.translate("events", "Reading in")
    detail = " · ".join(
        part for part in (shown.network(reading.network_id), reading.expert_centre) if part
    )
    on = PartialDate.from_date(reading.requested_on)
    found = [Event(EventKind.READING, asked, on, tone=Tone.READING, detail=detail)]
    if reading.reported_on is not None:
        on = PartialDate.from_date(reading.reported_on)
        found.append(
            Event(
                EventKind.READING, reported, on, tone=Tone.READING, detail=reading.second_diagnosis
            )
        )
    return found


def _course(entry: CourseEntry, today: date) -> list[Event]:
    """Return the mark of an entry; what was given up, or is past without a date, has none."""
    coming = entry.is_ahead(today)
    if entry.step is CourseStep.CANCELLED or (entry.when is None and not coming):
        return []
    kind = _KINDS.get(entry.kind, EventKind.COURSE)
    until = entry.ended_on if entry.started_on is not None else None
    if entry.step is CourseStep.ACTIVE and not coming and until is None:
        until = PartialDate.from_date(today)
    details = (entry.text, label(entry.step) if entry.step is CourseStep.ACTIVE else "")
    return [
        Event(
            kind,
            course_title(entry),
            entry.when,
            coming,
            _TONES.get(entry.kind, Tone.NEUTRAL),
            " · ".join(part for part in details if part),
            until,
        )
    ]


_KINDS = {
    CourseKind.TREATMENT: EventKind.TREATMENT,
    CourseKind.RELAPSE: EventKind.RELAPSE,
    CourseKind.PROGRESSION: EventKind.RELAPSE,
}
_TONES = {
    CourseKind.TREATMENT: Tone.DONE,
    CourseKind.RELAPSE: Tone.PROBLEM,
    CourseKind.PROGRESSION: Tone.ATTENTION,
}


def _when(event: Event) -> tuple[date, bool]:
    return (date.max if event.on is None else event.on.earliest, event.coming)
