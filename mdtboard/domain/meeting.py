"""Boards, their meetings, and the quorum rule."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import BoardId, MeetingId, MemberId, NetworkId, PersonId
from mdtboard.domain.person import Specialty


class BoardKind(Enum):
    """The kinds of board; only a STAFF is no formal board and needs no quorum (INCa 2023)."""

    STANDARD = "standard"
    RECOURSE = "recourse"
    RARE = "rare"
    PAEDIATRIC = "paediatric"
    MOLECULAR = "molecular"
    STAFF = "staff"

    @property
    def is_formal(self) -> bool:
        """Tell whether a quorum makes it a board; a staff meeting needs none."""
        return self is not BoardKind.STAFF


class BoardLevel(Enum):
    """How far the board's remit reaches."""

    LOCAL = "local"
    REGIONAL = "regional"
    NATIONAL = "national"


class Rhythm(Enum):
    """How often the board meets."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    ON_DEMAND = "on_demand"

    @property
    def days(self) -> int | None:
        """Return the days between two meetings, or None when none is fixed."""
        return _DAYS[self]


_DAYS: dict[Rhythm, int | None] = {
    Rhythm.WEEKLY: 7,
    Rhythm.FORTNIGHTLY: 14,
    Rhythm.MONTHLY: 28,
    Rhythm.ON_DEMAND: None,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumRule:
    """How many distinct medical specialties must take part, and which cannot be missing.

    Three physicians of different specialties are the French minimum (HAS 2014); what each
    kind of board requires beyond is the board's own rule.
    """

    minimum: int = 3
    required: tuple[Specialty, ...] = ()
    written_counts: bool = False

    @property
    def asks_for(self) -> int:
        """Return how many different medical specialties it takes to meet it."""
        return max(self.minimum, len(set(self.required)))

    def check(self) -> None:
        """Refuse a rule that asks for nobody."""
        if self.minimum < 1:
            raise RuleViolation(Rule.QUORUM_MINIMUM_TOO_LOW)


# A formal board asks for doctors of three different specialties (HAS 2014, IPAQSS level 2).
FORMAL_MINIMUM = 3
# A standard board that is not of haematology: the surgeon cannot be missing, on the same level as
# the medical oncologist and the radiotherapist (INCa, référentiel RCP, 2023).
_STANDARD = (Specialty.SURGERY, Specialty.MEDICAL_ONCOLOGY, Specialty.RADIOTHERAPY)


def default_quorum(kind: BoardKind) -> QuorumRule:
    """Return the rule that a new board of a kind starts from; the board may change it.

    The kind of board itself is set by law (CSP D. 6124-131, R. 6123-91-2 and 91-3); what the
    other kinds require beyond three specialties was not found in any text, so nothing is guessed.
    """
    return QuorumRule(required=_STANDARD) if kind is BoardKind.STANDARD else QuorumRule()


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A series of meetings."""

    id: BoardId
    name: str
    kind: BoardKind = BoardKind.STANDARD
    level: BoardLevel = BoardLevel.LOCAL
    rhythm: Rhythm = Rhythm.WEEKLY
    starts_at: time = time(14, 0)
    minutes: int = 120
    place: str = ""
    network_id: NetworkId | None = None
    coordinator_id: PersonId | None = None
    secretary_id: PersonId | None = None
    quorum: QuorumRule = QuorumRule()
    experts_read: bool = True
    active: bool = True
    version: int = 0

    def check(self) -> None:
        """Refuse a board without a name, or a formal one whose rule asks for too few.

        Raises:
            RuleViolation: there is no name, or fewer than three specialties would do.
        """
        if not self.name.strip():
            raise RuleViolation(Rule.NAME_MISSING)
        self.quorum.check()
        if self.falls_short:
            raise RuleViolation(Rule.QUORUM_BELOW_FORMAL, minimum=FORMAL_MINIMUM)

    @property
    def falls_short(self) -> bool:
        """Tell whether it is a formal board whose rule fewer than three specialties would meet."""
        return self.kind.is_formal and self.quorum.asks_for < FORMAL_MINIMUM


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardMember:
    """A person who usually attends a board."""

    id: MemberId
    board_id: BoardId
    person_id: PersonId
    version: int = 0


class MeetingMode(Enum):
    """How the participants come together."""

    IN_ROOM = "in_room"
    VIDEO = "video"
    HYBRID = "hybrid"


class MeetingStep(Enum):
    """Where a meeting stands; a held one waits for validation, the last two are final."""

    PLANNED = "planned"
    LIVE = "live"
    HELD = "held"
    CLOSED = "closed"
    CANCELLED = "cancelled"

    @property
    def next_steps(self) -> "frozenset[MeetingStep]":
        """Return the steps that may follow this one."""
        return _NEXT[self]

    @property
    def is_final(self) -> bool:
        """Tell whether nothing of it changes any more."""
        return self in (MeetingStep.CLOSED, MeetingStep.CANCELLED)

    @property
    def took_place(self) -> bool:
        """Tell whether it was begun, at least."""
        return self not in (MeetingStep.PLANNED, MeetingStep.CANCELLED)


_NEXT: dict[MeetingStep, frozenset[MeetingStep]] = {
    MeetingStep.PLANNED: frozenset({MeetingStep.LIVE, MeetingStep.CANCELLED}),
    MeetingStep.LIVE: frozenset({MeetingStep.HELD}),
    MeetingStep.HELD: frozenset({MeetingStep.LIVE, MeetingStep.CLOSED}),
    MeetingStep.CLOSED: frozenset(),
    MeetingStep.CANCELLED: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One sitting of a board. Its quorum rule is the board's on the day it was planned."""

    id: MeetingId
    board_id: BoardId
    held_on: date
    starts_at: time = time(14, 0)
    minutes: int = 120
    place: str = ""
    mode: MeetingMode = MeetingMode.IN_ROOM
    chair_id: PersonId | None = None
    coordinator_id: PersonId | None = None
    secretary_id: PersonId | None = None
    quorum: QuorumRule = QuorumRule()
    step: MeetingStep = MeetingStep.PLANNED
    cancel_reason: str = ""
    announced_on: date | None = None
    announced_at: time | None = None
    announced_place: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    version: int = 0

    def move_to(self, step: MeetingStep, at: datetime) -> "Meeting":
        """Return the meeting one step further, with its start or end noted.

        Raises:
            RuleViolation: the step is not open; a closed meeting stays closed.
        """
        if step not in self.step.next_steps:
            raise RuleViolation(Rule.MEETING_STEP_NOT_ALLOWED, now=self.step, wanted=step)
        started = self.started_at or (at if step is MeetingStep.LIVE else None)
        ended = at if step is MeetingStep.HELD else self.ended_at
        return replace(
            self,
            step=step,
            started_at=started,
            ended_at=None if step is MeetingStep.LIVE else ended,
        )

    @property
    def has_begun(self) -> bool:
        """Tell whether there is anything to say of how it went."""
        return self.step not in (MeetingStep.PLANNED, MeetingStep.CANCELLED)

    def require_begun(self) -> None:
        """Refuse what tells how the meeting went while it is only planned.

        Raises:
            RuleViolation: it was not held.
        """
        if not self.has_begun:
            raise RuleViolation(Rule.MEETING_NOT_HELD)

    def cancel(self, reason: str) -> "Meeting":
        """Return the meeting that will not take place.

        Raises:
            RuleViolation: no reason is given, or it has begun.
        """
        if MeetingStep.CANCELLED not in self.step.next_steps:
            raise RuleViolation(
                Rule.MEETING_STEP_NOT_ALLOWED, now=self.step, wanted=MeetingStep.CANCELLED
            )
        if not reason.strip():
            raise RuleViolation(Rule.REASON_MISSING)
        return replace(self, step=MeetingStep.CANCELLED, cancel_reason=reason.strip())

    def moved(self, held_on: date, starts_at: time, place: str) -> "Meeting":
        """Return the meeting at another day, time or place; it keeps what was announced first.

        Raises:
            RuleViolation: it has begun, or nothing of it is moved.
        """
        if self.step is not MeetingStep.PLANNED:
            raise RuleViolation(
                Rule.MEETING_STEP_NOT_ALLOWED, now=self.step, wanted=MeetingStep.PLANNED
            )
        if (held_on, starts_at, place) == (self.held_on, self.starts_at, self.place):
            raise RuleViolation(Rule.NOTHING_MOVED)
        there = replace(self, held_on=held_on, starts_at=starts_at, place=place)
        first = self.announced or (self.held_on, self.starts_at, self.place)
        if (held_on, starts_at, place) == first:
            return replace(there, announced_on=None, announced_at=None, announced_place="")
        day, start, where = first
        return replace(there, announced_on=day, announced_at=start, announced_place=where)

    @property
    def announced(self) -> tuple[date, time, str] | None:
        """Return day, start and place as they were announced before it was moved, or None."""
        if self.announced_on is None or self.announced_at is None:
            return None
        return self.announced_on, self.announced_at, self.announced_place

    def require_open(self) -> None:
        """Refuse a change to a meeting that is over.

        Raises:
            RuleViolation: the meeting is closed, or was cancelled.
        """
        if self.step is MeetingStep.CLOSED:
            raise RuleViolation(Rule.MEETING_IS_CLOSED)
        if self.step is MeetingStep.CANCELLED:
            raise RuleViolation(Rule.MEETING_IS_CANCELLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumResult:
    """What the rule says of those who took part."""

    met: bool
    specialties: int
    participants: int
    missing: tuple[Specialty, ...] = ()


def count_quorum(
    rule: QuorumRule, taking_part: Iterable[Specialty], in_writing: Iterable[Specialty] = ()
) -> QuorumResult:
    """Return whether the quorum is met.

    `taking_part` are the specialties of those present in the room or by video, one entry a
    person; `in_writing` of those who gave a written opinion, which count where the rule says so.
    """
    people = [s for s in taking_part if s.is_medical]
    if rule.written_counts:
        people += [s for s in in_writing if s.is_medical]
    distinct = set(people)
    missing = tuple(s for s in rule.required if s not in distinct)
    return QuorumResult(
        met=len(distinct) >= rule.minimum and not missing,
        specialties=len(distinct),
        participants=len(people),
        missing=missing,
    )


def next_date(board: Board, last: date | None, today: date) -> date:
    """Return a sensible day for the board's next meeting, after `last` and not in the past.

    A board without a rhythm, or without a meeting yet, gets a week from today.
    """
    if last is None or board.rhythm.days is None:
        return today + timedelta(days=7)
    day = last
    while day <= max(last, today - timedelta(days=1)):
        day += timedelta(days=board.rhythm.days)
    return day
