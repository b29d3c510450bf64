"""Bytes by their digest, in a table of their own."""

from sqlalchemy import Connection, Table, insert, select, update


class Blobs:
    """The rows of a table of bytes; whoever reads checks the digest."""

    def __init__(self, connection: Connection, table: Table) -> None:
        self._connection = connection
        self._table = table

    def put(self, digest: str, content: bytes) -> None:
        """Keep some bytes, once however often they are put."""
        kept = self.get(digest)
        if kept is None:
            self._connection.execute(insert(self._table).values(sha256=digest, content=content))
        elif kept != content:
            # Damaged since: who puts the same again has it whole again.
            of_digest = self._table.c.sha256 == digest
            self._connection.execute(update(self._table).where(of_digest).values(content=content))

    def get(self, digest: str) -> bytes | None:
        """Return the bytes that were put under a digest, or None."""
        column = self._table.c.content
        found: bytes | None = self._connection.scalar(
            select(column).where(self._table.c.sha256 == digest)
        )
        return found
