"""The slow work of the tab: what runs on a worker thread, with all it needs."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from mdtboard.domain.attachments import Attachment, NoPreview
from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.services.attachments import (
    AttachmentService,
    Incoming,
    PageDrawn,
    Preview,
    Taken,
)


@dataclass(frozen=True, slots=True)
class Pasted:
    """An image that is no file, and what it is called."""

    image: QImage
    title: str


Source = Path | Pasted
Outcome = PageDrawn | NoPreview | EnvironmentFault | RuleViolation


@dataclass(frozen=True, slots=True)
class Adding:
    """Attaches files and pasted images."""

    attachments: AttachmentService
    case_id: CaseId
    sources: tuple[Source, ...]

    def run(self) -> Taken:
        """Return what was attached and what was refused."""
        return self.attachments.add_all(self.case_id, tuple(map(_incoming, self.sources)))


@dataclass(frozen=True, slots=True)
class Opening:
    """Makes the copy that another program shows."""

    attachments: AttachmentService
    attachment: Attachment

    def run(self) -> Path:
        """Return where the copy is."""
        return self.attachments.open_copy(self.attachment)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What came of a drawing; `wanted` tells whether anybody still waits for it."""

    wanted: object
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws one page."""

    wanted: object
    preview: Preview

    def run(self) -> Drawn:
        """Return the page, or why there is none; a damaged file is told in its own place."""
        try:
            return Drawn(self.wanted, self.preview.run())
        except (EnvironmentFault, RuleViolation) as error:
            return Drawn(self.wanted, error)


def _incoming(source: Source) -> Path | Incoming:
    if isinstance(source, Path):
        return source
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    source.image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Incoming(content=bytes(content.data()), title=source.title)
