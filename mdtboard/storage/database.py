"""One transaction per user action, one for each question; listeners hear what changed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, func, select

from mdtboard.clock import Clock
from mdtboard.domain.actions import Act, ActionMode
from mdtboard.domain.changes import Changes
from mdtboard.domain.ids import new_id
from mdtboard.domain.person import Account
from mdtboard.storage import changelog, search, tumour_groups
from mdtboard.storage.contents import Contents
from mdtboard.storage.engine import READING
from mdtboard.storage.faults import explained
from mdtboard.storage.queries import Queries
from mdtboard.storage.records import Records
from mdtboard.storage.rows import Rows, Values
from mdtboard.storage.schema import ACTIONS

_LATEST = select(func.max(ACTIONS.c.id))


class UnitOfWork(Records):
    """What one action may read and write."""

    def __init__(self, rows: Rows, at: datetime) -> None:
        super().__init__(rows)
        self.at = at
        self.queries = Queries(rows.connection)

    def take_back(self, step: UUID) -> None:
        """Put everything an earlier undo step touched back as it was."""
        changelog.take_back(self._rows, step)


class Database:
    """Opens transactions and tells listeners what each one changed."""

    def __init__(self, engine: Engine, path: Path, *, clock: Clock) -> None:
        self._where = str(path.parent)
        self._engine = engine
        self._reader = engine.execution_options(**{READING: True})
        self._clock = clock
        self._listeners: list[Callable[[Changes], None]] = []
        self._own: set[int] = set()
        self._seen = self._newest()

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """Call `listener` after every committed action."""
        self._listeners.append(listener)

    def forget(self, listener: Callable[[Changes], None]) -> None:
        """Stop calling `listener`."""
        self._listeners.remove(listener)

    def now(self) -> datetime:
        """Return the present instant, UTC."""
        return self._clock()

    @contextmanager
    def action(
        self,
        act: Act,
        account: Account,
        *,
        about: UUID | None = None,
        step: UUID | None = None,
        undoes: UUID | None = None,
        mode: ActionMode = ActionMode.DO,
        seals: bool = False,
    ) -> Iterator[UnitOfWork]:
        """Run one user action: all of it is kept, or none of it.

        Actions that share a `step`, as a burst of typing does, are undone together; one that
        `seals` is never undone, nor what came before it.

        Raises:
            EnvironmentFault: the disk is full, the file is locked; nothing was written.
        """
        with explained(self._where), self._engine.begin() as connection:
            at = self._clock()
            action: Values = {"act": act, "mode": mode, "about": about, "undoes": undoes}
            action |= {"account_id": account.id, "actor": account.name, "at": at}
            action |= {"step": step or new_id(), "seals": seals}
            recorder = changelog.ChangeRecorder(connection, action)
            rows = Rows(connection, recorder)
            yield UnitOfWork(rows, at)
            search.refresh(rows, recorder.touched)
            tumour_groups.refresh(rows, recorder.touched)
            recorder.seal()
        self._own.add(recorder.number)
        for listener in tuple(self._listeners):
            listener(recorder.changes)

    def news(self) -> Changes:
        """Return what other programs changed in the file since the last time this was asked."""
        newest = self._newest()
        if newest == self._seen:
            return Changes(frozenset())
        theirs = set(range(self._seen + 1, newest + 1)) - self._own
        self._seen = newest
        self._own = {number for number in self._own if number > newest}
        if not theirs:
            return Changes(frozenset())
        with self.reading() as queries:
            return queries.history.touched(min(theirs))

    def purge(self) -> None:
        """Remove the contents that no attachment refers to and that no undo can bring back.

        Nobody does this, so it is no action: the attachments themselves are gone already.
        """
        with self.records() as records:
            needless = records.contents.needless()
        if needless:
            with explained(self._where), self._engine.begin() as connection:
                # Asked again: somebody may have attached the same file meanwhile.
                contents = Contents(connection)
                contents.remove(contents.needless())

    def _newest(self) -> int:
        with explained(self._where), self._reader.connect() as connection:
            return connection.scalar(_LATEST) or 0

    @contextmanager
    def reading(self) -> Iterator[Queries]:
        """Ask questions; whatever happens, nothing is written."""
        with explained(self._where), self._reader.connect() as connection:
            yield Queries(connection)

    @contextmanager
    def records(self) -> Iterator[Records]:
        """Read whole records in one transaction, without changing them."""
        with explained(self._where), self._reader.connect() as connection:
            yield Records(Rows(connection))
