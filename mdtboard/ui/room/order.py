"""In which order an agenda is shown and walked."""

from mdtboard.domain.ids import PresentationId
from mdtboard.domain.presentation import Lane
from mdtboard.domain.sheets import PresentedCase

Rows = tuple[PresentedCase, ...]


def sections(rows: Rows) -> tuple[Rows, Rows, Rows]:
    """Return what waits for discussion, what waits to be registered, and what is done."""
    waiting = tuple(row for row in rows if row.presentation.step.is_open)
    return (
        tuple(row for row in waiting if row.presentation.lane is Lane.DISCUSS),
        tuple(row for row in waiting if row.presentation.lane is Lane.REGISTER),
        tuple(row for row in rows if not row.presentation.step.is_open),
    )


def as_heard(rows: Rows) -> Rows:
    """Return the agenda as it is walked: what is discussed, then what is registered.

    A case that is done keeps its place, so that one step back leads to the case heard before.
    """
    return tuple(sorted(rows, key=lambda row: row.presentation.lane is Lane.REGISTER))


def next_waiting(rows: Rows, current: PresentationId | None) -> PresentationId | None:
    """Return the case that waits after `current`, or else the first that waits."""
    heard = as_heard(rows)
    ids = [row.presentation.id for row in heard]
    place = ids.index(current) if current in ids else -1
    after = heard[place + 1 :] + heard[: max(place, 0)]
    return next((r.presentation.id for r in after if r.presentation.step.is_open), None)


def moved(rows: Rows, current: PresentationId, by: int) -> tuple[PresentationId, ...]:
    """Return the agenda's order with one case `by` places further under its heading.

    Empty if there is no such place.
    """
    ids = [row.presentation.id for row in rows]
    for section in sections(rows):
        here = [row.presentation.id for row in section]
        if current in here:
            target = here.index(current) + by
            if not 0 <= target < len(here):
                return ()
            place = ids.index(here[target])
            ids.remove(current)
            ids.insert(place, current)
            return tuple(ids)
    return ()
