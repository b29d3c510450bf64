"""Where the marks of a line of time stand, and which of their words there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mdtboard.ui.cases.events import Event


@dataclass(frozen=True, slots=True)
class Places:
    """The marks in view from left to right, and where today is among them."""

    first: int
    xs: tuple[float, ...]
    slot: float
    today: float

    def shown(self, count: int) -> range:
        """Return which of `count` events are in view."""
        return range(self.first, min(self.first + len(self.xs), count))

    def x_of(self, number: int) -> float:
        """Return where the event `number` of all stands."""
        return self.xs[number - self.first]


@dataclass(frozen=True, slots=True)
class Words:
    """Words over some room, in pixels."""

    number: int
    left: float
    width: float


def places(
    events: Sequence[Event],
    on: date,
    width: float,
    *,
    least: float,
    most: float,
    for_today: float,
    current: int,
) -> Places:
    """Return where events stand, at equal distances, with today between past and coming ones.

    Distances are no measure of time: three weeks may hold ten marks and two years none. Where
    there is no room for all the oldest are left out, or those before the `current` one.
    `for_today` is how much room the mark of today takes.
    """
    past = sum(_begins(event) < on + timedelta(days=not event.coming) for event in events)
    width -= for_today
    count = min(len(events), max(2, int(width // least)))
    first = len(events) - count
    if 0 <= current < first:
        first = current
    slot = min(width / count, most) if count else width
    xs = tuple(slot * n + (for_today if first + n >= past else 0.0) for n in range(count))
    return Places(first, xs, slot, slot * (past - first))


def span_end(events: Sequence[Event], found: Places, number: int, on: date) -> float | None:
    """Return where the span of an event ends, or None when it has none."""
    until = events[number].until
    if until is None:
        return None
    stops = [(_begins(events[n]), found.x_of(n)) for n in found.shown(len(events))]
    stops = sorted([*stops, (on, found.today)])
    end = until.latest if until.latest <= on else min(until.latest, max(on, until.earliest))
    before = [stop for stop in stops if stop[0] <= end]
    after = [stop for stop in stops if stop[0] > end]
    if not before:
        return None
    day, left = before[-1]
    if not after:
        return left + (found.slot * 0.4 if end > day else 0.0)
    following, right = after[0]
    share = (end - day) / (following - day)
    return left + (right - left) * min(share, 0.9)


def fitting(
    wanted: Sequence[Words], width: float, *, gap: float, least: float
) -> tuple[Words, ...]:
    """Return which words fit side by side, the first ones first, each cut where the next begins."""
    placed: list[Words] = []
    for words in wanted:
        if any(each.left <= words.left < each.left + each.width + gap for each in placed):
            continue
        ends = [each.left - gap for each in placed if each.left > words.left]
        room = min([width, *ends]) - words.left
        if room >= min(least, words.width):
            placed.append(Words(words.number, words.left, min(words.width, room)))
    return tuple(placed)


def _begins(event: Event) -> date:
    return date.max if event.on is None else event.on.earliest
