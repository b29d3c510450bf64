"""The printed documents, and the record that one was printed."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from mdtboard.domain.ids import DocumentId, MeetingId, PresentationId, ReadingId


class DocumentKind(Enum):
    """What mdtboard prints; each value is the stem of a file name, which names no patient."""

    AGENDA = "agenda"
    ATTENDANCE = "attendance"
    CONSENSUS = "consensus"
    MINUTES = "minutes"
    TO_ASK = "to_ask"
    PREPARATION_PATHOLOGY = "preparation_pathology"
    PREPARATION_RADIOLOGY = "preparation_radiology"
    READING_REQUEST = "reading_request"
    READING_COVER = "reading_cover"
    READING_REMINDER = "reading_reminder"
    CONCORDANCE = "concordance"
    READING_LABELS = "reading_labels"
    READING_WORKLIST = "reading_worklist"

    @property
    def prepares(self) -> bool:
        """Tell whether it is of use before the meeting only."""
        return self in (
            DocumentKind.TO_ASK,
            DocumentKind.PREPARATION_PATHOLOGY,
            DocumentKind.PREPARATION_RADIOLOGY,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDocument:
    """A PDF that left the program: its digest, and the state of the audit chain it shows.

    It is about a meeting or a second reading; a list of many readings is about neither.
    """

    id: DocumentId
    kind: DocumentKind
    meeting_id: MeetingId | None = None
    presentation_id: PresentationId | None = None
    reading_id: ReadingId | None = None
    file_name: str
    sha256: str
    pages: int
    draft: bool
    language: str
    audit_head: str
    printed_at: datetime
    printed_by: str
    version: int = 0
