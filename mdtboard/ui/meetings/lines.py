"""What the meetings screen shows, made of what the services return."""

from dataclasses import asdict, dataclass, replace
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.ids import MeetingId, PersonId, PresentationId
from mdtboard.domain.meeting import MeetingMode, MeetingStep
from mdtboard.domain.presentation import (
    Lane,
    Missing,
    PerformanceStatus,
    Presentation,
    PresentationStep,
    Reason,
    Timing,
)
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import MeetingLine
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.meetings import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingItem:
    """A meeting in the list, or a heading over some of them."""

    key: MeetingId | None
    title: str
    note: str = ""
    figure: str = ""
    step: MeetingStep = MeetingStep.PLANNED
    done: int = 0
    total: int = 0
    warning: str = ""

    @property
    def words(self) -> str:
        """Return all of it in words."""
        if self.key is None:
            return self.title
        parts = (self.title, label(self.step), self.note, self.figure, self.warning)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFields:
    """What can be changed about a meeting."""

    held_on: date
    starts_at: time
    minutes: int
    place: str
    mode: MeetingMode
    chair_id: PersonId | None
    secretary_id: PersonId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSheet:
    """The chosen meeting as its heading shows it."""

    meeting_id: MeetingId
    board: str
    day: str
    facts: tuple[str, ...]
    people: tuple[str, ...]
    quorum: str
    step: MeetingStep
    today: bool
    fields: MeetingFields
    changed: str = ""

    @property
    def open(self) -> bool:
        """Tell whether it can be changed."""
        return not self.step.is_final


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """A case on the agenda, or the heading of a lane."""

    id: PresentationId | None
    lane: Lane
    heading: str = ""
    number: str = ""
    patient: str = ""
    age: str = ""
    case_number: str = ""
    diagnosis: str = ""
    reason: str = ""
    question: str = ""
    requester: str = ""
    missing: tuple[Missing, ...] = ()
    opposed: bool = False
    reading: ReadingState = ReadingState.NOT_DUE
    step: PresentationStep = PresentationStep.PLANNED


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFields:
    """What can be changed about a case on an agenda."""

    lane: Lane
    reason: Reason
    timing: Timing
    performance: PerformanceStatus
    karnofsky: int | None
    g8_half_points: int | None
    question: str
    frailty: str
    summary: str
    requester: str
    presenter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCard:
    """A case on an agenda as its panel shows it."""

    id: PresentationId
    title: str
    note: str
    missing: tuple[Missing, ...]
    fields: CaseFields
    locked: bool
    opposed: bool = False


def meeting_item(line: MeetingLine, ready: int | None, today: date) -> MeetingItem:
    """Return a meeting for the list; `ready` counts its complete cases where that is known."""
    if line.step in (MeetingStep.HELD, MeetingStep.CLOSED):
        done, total = line.validated, line.cases - line.deferred
        figure = translate("meetings", "{done} of {total} validated").format(done=done, total=total)
    elif line.step is MeetingStep.LIVE:
        done, total = line.decided + line.deferred, line.cases
        figure = translate("meetings", "{done} of {total} heard").format(done=done, total=total)
    elif line.step is MeetingStep.CANCELLED:
        done, total, figure = 0, 0, label(line.step)
    else:
        done, total = ready or 0, line.cases if ready is not None else 0
        figure = words.cases(line.cases)
        if ready is not None and line.cases:
            figure = translate("meetings", "{cases}, {ready} complete").format(
                cases=figure, ready=ready
            )
    return MeetingItem(
        key=line.id,
        title=words.short_day(line.held_on, today),
        note=f"{line.board} · {formats.clock(line.starts_at)}",
        figure=figure,
        step=line.step,
        done=done,
        total=total,
        warning=words.without_quorum(line.short) if line.fell_short else "",
    )


def heading_item(title: str) -> MeetingItem:
    """Return a heading for the list."""
    return MeetingItem(key=None, title=title)


def agenda_lines(rows: tuple[PresentedCase, ...], on: date) -> tuple[AgendaLine, ...]:
    """Return an agenda in its two lanes, each under its heading; one that is empty is left out."""
    lines: list[AgendaLine] = []
    for lane in Lane:
        of_lane = [row for row in rows if row.presentation.lane is lane]
        if not of_lane:
            continue
        heading = f"{label(lane)} · {len(of_lane)}"
        lines.append(AgendaLine(id=None, lane=lane, heading=heading))
        lines += [_agenda_line(row, on) for row in of_lane]
    return tuple(lines)


def _agenda_line(row: PresentedCase, on: date) -> AgendaLine:
    shown, case = row.presentation, row.case
    stated = shown.reason is not Reason.NOT_STATED
    return AgendaLine(
        id=shown.id,
        lane=shown.lane,
        number=row.number,
        patient=row.patient.name,
        age=formats.age(row.patient, on),
        case_number=case.number,
        diagnosis=case.diagnosis or case.morphology or case.topography,
        reason=label(shown.reason) if stated else "",
        question=shown.question,
        requester=shown.requester,
        missing=row.missing,
        opposed=row.patient.is_opposed,
        reading=row.reading_state,
        step=shown.step,
    )


def case_card(row: PresentedCase, on: date, *, locked: bool, discreet: bool = False) -> CaseCard:
    """Return a case on an agenda for its panel; a `discreet` one names nobody."""
    shown, case = row.presentation, row.case
    site = case.diagnosis or case.morphology or case.topography
    about = (case.number, formats.identity(row.patient, on), site)
    return CaseCard(
        id=shown.id,
        title=case.number if discreet else row.patient.name,
        note="" if discreet else " · ".join(part for part in about if part),
        missing=row.missing,
        opposed=row.patient.is_opposed,
        fields=case_fields(shown),
        locked=locked,
    )


def with_fields(shown: Presentation, fields: CaseFields) -> Presentation:
    """Return a presentation with what was changed about it."""
    return replace(shown, **asdict(fields))


def case_fields(shown: Presentation) -> CaseFields:
    """Return what can be changed about a presentation."""
    return CaseFields(
        lane=shown.lane,
        reason=shown.reason,
        timing=shown.timing,
        performance=shown.performance,
        karnofsky=shown.karnofsky,
        g8_half_points=shown.g8_half_points,
        question=shown.question,
        frailty=shown.frailty,
        summary=shown.summary,
        requester=shown.requester,
        presenter=shown.presenter,
    )
