"""The slow work of the page: what runs on a worker thread, with all it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import MeetingId, PresentationId
from mdtboard.services.documents import DocumentService, MadeDocument
from mdtboard.ui.documents.wording import wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The document to be shown."""

    kind: DocumentKind
    meeting_id: MeetingId
    presentation_id: PresentationId | None
    language: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Making:
    """Makes one document."""

    documents: DocumentService
    wanted: Wanted

    def run(self) -> MadeDocument:
        """Return the document, made in the private folder."""
        wanted = self.wanted
        words = wording(wanted.language)
        return self.documents.make(
            wanted.kind, wanted.meeting_id, words, wanted.presentation_id, wanted.number
        )


@dataclass(frozen=True, slots=True)
class Saving:
    """Files one document where the user keeps it."""

    documents: DocumentService
    made: MadeDocument
    target: Path

    def run(self) -> Path:
        """Return where the document is now."""
        return self.documents.file(self.made, self.target)


@dataclass(frozen=True, slots=True)
class Producing:
    """Makes and files every document of a meeting."""

    documents: DocumentService
    meeting_id: MeetingId
    language: str
    folder: Path
    progress: Callable[[int, int], bool]

    def run(self) -> tuple[Path, ...]:
        """Return where the documents are now; `progress` is called on the worker thread."""
        words = wording(self.language)
        return self.documents.make_all(self.meeting_id, words, self.folder, self.progress)
