"""How long a board may take for a case, and when it should rest."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mdtboard.domain.meeting import Meeting
from mdtboard.domain.presentation import Lane, Presentation

# Contributions fall from the first half of a meeting to the second, and do not when there is a
# short break after an hour or twenty patients (Soukup 2019).
BREAK_AFTER = timedelta(minutes=60)
BREAK_AFTER_CASES = 20
ASK_AGAIN_AFTER = timedelta(minutes=20)
ASK_AGAIN_AFTER_CASES = 7
# A shorter pause, to plug a projector in, rests nobody.
SHORTEST_BREAK = timedelta(minutes=5)


def planned_end(meeting: Meeting) -> datetime:
    """Return when the meeting should be over: it lasts its minutes from when it started.

    Before it starts, that is from the planned time where the user is.
    """
    planned = datetime.combine(meeting.held_on, meeting.starts_at).astimezone()
    return (meeting.started_at or planned) + timedelta(minutes=meeting.minutes)


def cases_left(presentations: Iterable[Presentation]) -> int:
    """Return how many cases the board still has to discuss; registering takes no time."""
    return sum(p.lane is Lane.DISCUSS and p.step.is_open for p in presentations)


def discussed_since(presentations: Iterable[Presentation], since: datetime) -> int:
    """Return how many cases the board has discussed since then."""
    return sum(
        p.lane is Lane.DISCUSS and p.heard_at is not None and p.heard_at >= since
        for p in presentations
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The seconds the open case took, and those it may take; None where nothing is left."""

    spent: int
    budget: int | None

    @property
    def over(self) -> int:
        """Return by how many seconds the case is past its budget."""
        return 0 if self.budget is None else max(self.spent - self.budget, 0)


def pace_of(*, spent: int, end: datetime, now: datetime, left: int) -> Pace:
    """Return the pace of the open case when `left` cases share the time until `end`.

    What the open case took already counts as its own, so that its budget stands still while it
    is heard. After the planned end the budget is nothing.
    """
    if not left:
        return Pace(spent=spent, budget=None)
    remaining = (end - now).total_seconds() + spent
    return Pace(spent=spent, budget=max(int(remaining / left), 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """The work since the last break, or since the meeting started.

    `put_off_at` and `put_off_cases` tell when somebody wanted to rest later.
    """

    since: datetime
    put_off_at: datetime | None = None
    put_off_cases: int = 0

    def break_due(self, now: datetime, cases: int) -> bool:
        """Tell whether it is time for a break after `cases` discussed."""
        if self.put_off_at is None:
            return now - self.since >= BREAK_AFTER or cases >= BREAK_AFTER_CASES
        return (
            now - self.put_off_at >= ASK_AGAIN_AFTER
            or cases - self.put_off_cases >= ASK_AGAIN_AFTER_CASES
        )

    def put_off(self, now: datetime, cases: int) -> "Stretch":
        """Return the stretch with the question asked again later."""
        return replace(self, put_off_at=now, put_off_cases=cases)

    def after_pause(self, began: datetime, ended: datetime) -> "Stretch":
        """Return the stretch that follows a pause: this one, if it was too short to rest."""
        return Stretch(since=ended) if ended - began >= SHORTEST_BREAK else self
