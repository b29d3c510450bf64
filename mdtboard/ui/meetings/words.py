"""Meetings, agendas and quorum rules as the user reads them."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.completeness import by_person
from mdtboard.domain.meeting import Meeting, MeetingStep, QuorumRule
from mdtboard.domain.presentation import Missing
from mdtboard.domain.reading import ReadingState
from mdtboard.ui import formats
from mdtboard.ui.labels import label, within
from mdtboard.ui.theme import Tone

translate = QCoreApplication.translate

# The same letters in both languages, in the order of the persons to ask: O is the WHO (OMS)
# performance status, T the time before or after treatment, C that the patient was told and
# consents, R the second reading (relecture), A who asks (adresseur).
LETTERS: dict[Missing, str] = {
    Missing.QUESTION: "Q",
    Missing.HISTORY: "H",
    Missing.PERFORMANCE: "O",
    Missing.FRAILTY: "F",
    Missing.TIMING: "T",
    Missing.STAGE: "S",
    Missing.INFORMATION: "C",
    Missing.PATHOLOGY: "P",
    Missing.GRADE: "G",
    Missing.IMAGING: "I",
    Missing.SECOND_READING: "R",
    Missing.DIAGNOSED_ON: "D",
    Missing.REQUESTER: "A",
    Missing.EXAMINATION: "E",
}
STEP_TONES: dict[MeetingStep, Tone] = {
    MeetingStep.PLANNED: Tone.INFO,
    MeetingStep.LIVE: Tone.DONE,
    MeetingStep.HELD: Tone.ATTENTION,
    MeetingStep.CLOSED: Tone.NEUTRAL,
    MeetingStep.CANCELLED: Tone.NEUTRAL,
}
STEP_ICONS: dict[MeetingStep, str] = {
    MeetingStep.PLANNED: "calendar-event",
    MeetingStep.LIVE: "player-play",
    MeetingStep.HELD: "clipboard-check",
    MeetingStep.CLOSED: "lock",
    MeetingStep.CANCELLED: "circle-x",
}
READING_TONES: dict[ReadingState, Tone] = {
    ReadingState.PROBABLE: Tone.ATTENTION,
    ReadingState.DUE: Tone.ATTENTION,
    ReadingState.AWAITED: Tone.READING,
    ReadingState.TO_COMPARE: Tone.READING,
    ReadingState.CONCORDANT: Tone.DONE,
    ReadingState.DISCORDANT: Tone.PROBLEM,
    ReadingState.NOT_ASSESSABLE: Tone.NEUTRAL,
}
READING_ICONS: dict[ReadingState, str] = {
    ReadingState.PROBABLE: "microscope",
    ReadingState.DUE: "microscope",
    ReadingState.AWAITED: "hourglass",
    ReadingState.TO_COMPARE: "file-text",
}


def reading(state: ReadingState) -> str:
    """Return the state of a second reading in one word, or nothing when none is due."""
    words = {
        ReadingState.NOT_DUE: "",
        ReadingState.PROBABLE: translate("meetings", "probable"),
        ReadingState.DUE: translate("meetings", "due"),
        ReadingState.AWAITED: translate("meetings", "awaited"),
        ReadingState.TO_COMPARE: translate("meetings", "to compare"),
        ReadingState.CONCORDANT: translate("meetings", "concordant"),
        ReadingState.DISCORDANT: translate("meetings", "discordant"),
        ReadingState.NOT_ASSESSABLE: translate("meetings", "not assessable"),
    }
    return words[state]


def day(value: date, today: date) -> str:
    """Return a meeting's day in words, near ones by their name."""
    near = {
        0: translate("meetings", "Today, {day}"),
        1: translate("meetings", "Tomorrow, {day}"),
    }.get((value - today).days)
    return near.format(day=formats.short_day(value)) if near else capital(formats.long_day(value))


def short_day(value: date, today: date) -> str:
    """Return a meeting's day for a list, with the year where it is another one."""
    if (value - today).days in (0, 1):
        return day(value, today)
    written = formats.short_day(value)
    return capital(written if value.year == today.year else f"{written} {value.year}")


def span(starts_at: time, minutes: int) -> str:
    """Return from when to when: "14:00-16:00"."""
    end = datetime.combine(date.min, starts_at) + timedelta(minutes=minutes)
    return f"{formats.clock(starts_at)}–{formats.clock(end.time())}"


def cases(count: int) -> str:
    """Return a number of cases."""
    if count == 0:
        return translate("meetings", "no case")
    if count == 1:
        return translate("meetings", "1 case")
    return translate("meetings", "{count} cases").format(count=count)


def quorum(rule: QuorumRule) -> str:
    """Return a quorum rule as one says it."""
    if rule.minimum == 1:
        text = translate("meetings", "Quorum: one physician")
    else:
        text = translate("meetings", "Quorum: {count} medical specialties").format(
            count=rule.minimum
        )
    if rule.required:
        needed = ", ".join(within(specialty) for specialty in rule.required)
        text = translate("meetings", "{quorum}, among them {specialties}").format(
            quorum=text, specialties=needed
        )
    if rule.written_counts:
        text = translate("meetings", "{quorum}; written opinions count").format(quorum=text)
    return text


def changed(meeting: Meeting) -> str:
    """Return that a meeting was cancelled, or what had been announced before it was moved."""
    if meeting.step is MeetingStep.CANCELLED:
        return translate("meetings", "Cancelled: {reason}").format(reason=meeting.cancel_reason)
    if meeting.announced is None:
        return ""
    held_on, starts_at, place = meeting.announced
    before = (formats.day(held_on), formats.clock(starts_at), place)
    said = ", ".join(part for part in before if part)
    return translate("meetings", "Moved. Announced before: {before}").format(before=said)


def missing(items: Iterable[Missing]) -> tuple[str, ...]:
    """Return what a case lacks, one line for each person to ask: "Clinician: history, stage"."""
    return tuple(
        translate("meetings", "{person}: {items}").format(
            person=label(of), items=", ".join(within(item) for item in group)
        )
        for of, group in by_person(items).items()
    )


def lacks(rows: Iterable[tuple[Missing, ...]]) -> str:
    """Return what the cases of a meeting lack: "3 cases lack: stage; ..."."""
    counts = Counter(item for row in rows for item in row)
    if not counts:
        return ""
    parts = [f"{within(item)} {count}" for item, count in counts.most_common()]
    return translate("meetings", "Missing: {items}").format(items=" · ".join(parts))


def capital(text: str) -> str:
    """Return `text` with a capital first letter."""
    return text[:1].upper() + text[1:]


def without_quorum(count: int) -> str:
    """Return how many decisions of a meeting were taken without its quorum."""
    if count == 1:
        return translate("meetings", "Quorum not met: 1 decision")
    return translate("meetings", "Quorum not met: {count} decisions").format(count=count)
