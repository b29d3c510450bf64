"""The bytes of attachments, kept once for each digest and checked whenever they are read."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, delete, func, select

from mdtboard.domain.actions import within_reach
from mdtboard.domain.attachments import digest_of
from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.storage.blobs import Blobs
from mdtboard.storage.queries.history import HistoryQueries
from mdtboard.storage.schema import ACTIONS, CHANGES
from mdtboard.storage.schema_cases import ATTACHMENTS, CONTENTS


class Contents:
    """What attachments hold. It is not audited: their digest is."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._blobs = Blobs(connection, CONTENTS)

    def keep(self, content: bytes) -> str:
        """Keep some bytes, once however often they are attached, and return their digest."""
        digest = digest_of(content)
        self._blobs.put(digest, content)
        return digest

    def read(self, digest: str) -> bytes:
        """Return the bytes that have this digest.

        Raises:
            EnvironmentFault: they are gone or are not what was attached.
        """
        content = self._blobs.get(digest)
        if content is None or digest_of(content) != digest:
            raise EnvironmentFault(Fault.ATTACHMENT_DAMAGED)
        return content

    def needless(self) -> tuple[str, ...]:
        """Return the digests that no attachment refers to and that no undo can bring back."""
        used = select(ATTACHMENTS.c.sha256)
        unused = self._connection.scalars(
            select(CONTENTS.c.sha256).where(CONTENTS.c.sha256.not_in(used))
        ).all()
        if not unused:
            return ()
        reached = self._within_reach()
        wanted = {digest for action, digest in self._removals() if action in reached}
        return tuple(digest for digest in unused if digest not in wanted)

    def remove(self, digests: Iterable[str]) -> None:
        """Remove the bytes that have one of these digests."""
        for digest in digests:
            self._connection.execute(delete(CONTENTS).where(CONTENTS.c.sha256 == digest))

    def _removals(self) -> list[tuple[int, str]]:
        """Return the actions, undoing ones among them, that took attachments away, and which."""
        statement = select(
            CHANGES.c.action_id, func.json_extract(CHANGES.c.before, "$.sha256")
        ).where(
            CHANGES.c.table_name == ATTACHMENTS.name,
            CHANGES.c.after.is_(None),
        )
        return [(action, digest) for action, digest in self._connection.execute(statement)]

    def _within_reach(self) -> frozenset[int]:
        history = HistoryQueries(self._connection)
        accounts: Iterable[UUID] = self._connection.scalars(select(ACTIONS.c.account_id).distinct())
        return frozenset[int]().union(
            *(within_reach(history.newest(account)) for account in accounts)
        )
