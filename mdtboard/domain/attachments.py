"""Files kept with a case: reports and images, known by their content."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from mdtboard.domain.ids import AttachmentId, CaseId, ReadingId


class MediaKind(Enum):
    """What a file is by its first bytes; its name is never believed."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    TIFF = "tiff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of a case, or of one of its second readings; its bytes are kept apart.

    `size` is in bytes; `sha256` is the digest of the content, checked whenever it is read.
    """

    id: AttachmentId
    case_id: CaseId
    reading_id: ReadingId | None = None
    title: str = ""
    file_name: str = ""
    media: MediaKind
    size: int
    sha256: str
    added_at: datetime
    added_by: str = ""
    version: int = 0
