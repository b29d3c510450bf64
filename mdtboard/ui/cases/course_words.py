"""What the entries of a course say in words."""

from mdtboard.domain.course import CourseEntry, CourseStep
from mdtboard.ui import formats
from mdtboard.ui.labels import label

STEP_ICONS: dict[CourseStep, str] = {
    CourseStep.PLANNED: "calendar-event",
    CourseStep.ACTIVE: "player-play",
    CourseStep.COMPLETED: "check",
    CourseStep.CANCELLED: "x",
}


def course_title(entry: CourseEntry) -> str:
    """Return what it is: the kind of treatment, or the kind of event."""
    return label(entry.kind if entry.treatment is None else entry.treatment)


def course_dates(entry: CourseEntry) -> str:
    """Return from when to when, as far as it is known."""
    first, last = formats.day(entry.started_on), formats.day(entry.ended_on)
    if first and last and first != last:
        return f"{first} – {last}"
    return first or (f"– {last}" if last else "")


def course_line(entry: CourseEntry) -> str:
    """Return an entry on one line: "Surgery · R0 resection · 12/03/2026"."""
    step = "" if entry.step is CourseStep.COMPLETED else label(entry.step)
    parts = (course_title(entry), entry.text, course_dates(entry), step, entry.place)
    return " · ".join(part for part in parts if part)
