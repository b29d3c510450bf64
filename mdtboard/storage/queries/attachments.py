"""Questions about the files kept with cases; their bytes are not read for them."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mdtboard.domain.attachments import Attachment
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema_cases import StoredAttachment


class AttachmentQueries:
    """What is attached to a case."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_case(self, case_id: UUID) -> tuple[Attachment, ...]:
        """Return the attachments of a case, newest first."""
        statement = (
            select(StoredAttachment)
            .where(StoredAttachment.case_id == case_id)
            .order_by(StoredAttachment.added_at.desc(), StoredAttachment.title)
        )
        return tuple(record(Attachment, row) for row in self._session.scalars(statement))
