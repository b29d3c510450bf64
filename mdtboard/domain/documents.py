"""The printed documents, and the record that one was printed."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from mdtboard.domain.ids import DocumentId, MeetingId, PresentationId


class DocumentKind(Enum):
    """What mdtboard prints; each value is the stem of a file name, which names no patient."""

    AGENDA = "agenda"
    ATTENDANCE = "attendance"
    CONSENSUS = "consensus"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDocument:
    """A PDF that left the program: its digest, and the state of the audit chain it shows."""

    id: DocumentId
    kind: DocumentKind
    meeting_id: MeetingId
    presentation_id: PresentationId | None = None
    file_name: str
    sha256: str
    pages: int
    draft: bool
    language: str
    audit_head: str
    printed_at: datetime
    printed_by: str
    version: int = 0
