"""Questions about the files kept with cases; their bytes are not read for them."""

from uuid import UUID

from sqlalchemy import Connection

from mdtboard.domain.attachments import Attachment
from mdtboard.storage import whole
from mdtboard.storage.schema_cases import ATTACHMENTS


class AttachmentQueries:
    """What is attached to a case."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_case(self, case_id: UUID) -> tuple[Attachment, ...]:
        """Return the attachments of a case, newest first."""
        statement = (
            whole.ATTACHMENT.select()
            .where(ATTACHMENTS.c.case_id == case_id)
            .order_by(ATTACHMENTS.c.added_at.desc(), ATTACHMENTS.c.title)
        )
        return whole.ATTACHMENT.read(self._connection, statement)
