"""Files kept with a case: reports and images, known by their content."""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AttachmentId, CaseId, ReadingId

# A report of forty scanned pages fits. What is larger would slow every copy of the board file,
# which people carry around on USB keys.
LARGEST_MB = 25
LARGEST = LARGEST_MB * 1024 * 1024
# What a list can show, and every system can name.
LONGEST_NAME = 200


class MediaKind(Enum):
    """What a file is by its first bytes; its name is never believed."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    TIFF = "tiff"

    @property
    def suffix(self) -> str:
        """Return what the name of a copy ends in, so that the system finds a viewer for it."""
        return _SUFFIXES.get(self, f".{self.value}")


class NoPreview(Enum):
    """Why a file is not shown; it is kept all the same."""

    UNREADABLE = "unreadable"
    PROTECTED = "protected"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    NOT_STARTED = "not_started"
    CANCELLED = "cancelled"


_SUFFIXES = {MediaKind.JPEG: ".jpg", MediaKind.TIFF: ".tif"}
_BEGINNINGS: tuple[tuple[bytes, MediaKind], ...] = (
    (b"%PDF-", MediaKind.PDF),
    (b"\x89PNG\r\n\x1a\n", MediaKind.PNG),
    (b"\xff\xd8\xff", MediaKind.JPEG),
    (b"II*\0", MediaKind.TIFF),
    (b"MM\0*", MediaKind.TIFF),
    # BigTIFF, which scanners of slides write.
    (b"II+\0", MediaKind.TIFF),
    (b"MM\0+", MediaKind.TIFF),
)
# Some programs put a byte order mark or a line break before a PDF's first words.
_BEFORE_PDF = b"\xef\xbb\xbf \t\r\n"


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


def sniff(first_bytes: bytes) -> MediaKind | None:
    """Return what a file is by how it begins, or None for what is not taken."""
    for beginning, kind in _BEGINNINGS:
        if first_bytes.startswith(beginning):
            return kind
    if first_bytes.lstrip(_BEFORE_PDF).startswith(b"%PDF-"):
        return MediaKind.PDF
    return None


def examine(content: bytes) -> MediaKind:
    """Return what a file is.

    Raises:
        RuleViolation: it is empty, too large, or of a kind that is not taken.
    """
    if not content:
        raise RuleViolation(Rule.ATTACHMENT_IS_EMPTY)
    if len(content) > LARGEST:
        raise RuleViolation(Rule.ATTACHMENT_TOO_LARGE, maximum=LARGEST_MB)
    kind = sniff(content)
    if kind is None:
        raise RuleViolation(Rule.ATTACHMENT_KIND_NOT_TAKEN)
    return kind


def digest_of(content: bytes) -> str:
    """Return the digest by which a content is kept and checked."""
    return hashlib.sha256(content).hexdigest()


def clean_name(name: str) -> str:
    """Return a file's name as it may be shown: no folders, nothing invisible, not too long.

    Invisible letters can turn the reading direction, and show "exe.pdf" for what ends in "exe".
    """
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    whole = unicodedata.normalize("NFC", last)
    seen = (" " if letter.isspace() else letter for letter in whole if _is_seen(letter))
    return " ".join("".join(seen).split())[:LONGEST_NAME].rstrip()


def title_of(file_name: str) -> str:
    """Return the title a file has until somebody gives it another: its name without the end."""
    stem, dot, ending = file_name.rpartition(".")
    return stem if dot and stem and len(ending) <= len("jpeg") else file_name


def _is_seen(letter: str) -> bool:
    return letter.isspace() or not unicodedata.category(letter).startswith("C")
