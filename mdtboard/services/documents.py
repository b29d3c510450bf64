"""Printing: gathering what a document shows, making the true file, and filing it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from mdtboard.atomic import write_atomically
from mdtboard.domain.actions import Act
from mdtboard.domain.documents import DocumentKind, PrintedDocument
from mdtboard.domain.ids import DocumentId, MeetingId, PresentationId, ReadingId, new_id
from mdtboard.domain.permissions import Permission
from mdtboard.domain.preparation import PreparationSheet, ToAskSheet
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.sheets import (
    AgendaSheet,
    AttendanceSheet,
    ConsensusSheet,
    MinutesSheet,
    Wording,
    is_draft,
)
from mdtboard.domain.views import DocumentLine
from mdtboard.private_copies import PrivateCopies
from mdtboard.services.desk import Desk
from mdtboard.services.papers import KeptSheet, chosen_sheet, keep_pages
from mdtboard.services.preparation_papers import preparation_sheet, write_preparation
from mdtboard.services.sheets import MeetingSheets, head_of
from mdtboard.storage.queries import Queries

Progress = Callable[[int, int], bool]
Sheet = (
    AgendaSheet | AttendanceSheet | ConsensusSheet | MinutesSheet | ToAskSheet | PreparationSheet
)


class PagePicture(Protocol):
    """One page as rows of BGRA bytes, `stride` bytes a row."""

    @property
    def width(self) -> int:
        """Return the width in pixels."""

    @property
    def height(self) -> int:
        """Return the height in pixels."""

    @property
    def stride(self) -> int:
        """Return the bytes in a row."""

    @property
    def pixels(self) -> bytes:
        """Return the rows, top first."""


class Pages(Protocol):
    """An open document."""

    def pages(self) -> tuple[tuple[float, float], ...]:
        """Return each page's width and height in points."""

    def render(self, index: int, scale: float) -> PagePicture:
        """Return one page at `scale` pixels a point."""

    def close(self) -> None:
        """Let go of the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeDocument:
    """A PDF made in a private folder: what is previewed is what is filed or printed."""

    kind: DocumentKind
    meeting_id: MeetingId | None
    presentation_id: PresentationId | None
    reading_id: ReadingId | None = None
    path: Path
    name: str
    pages: int
    draft: bool
    language: str
    audit_head: str
    kept: KeptSheet | None = None


class DocumentService:
    """Makes the documents of a meeting."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._copies = PrivateCopies()

    def make(
        self,
        kind: DocumentKind,
        meeting_id: MeetingId,
        wording: Wording,
        presentation_id: PresentationId | None = None,
        number: int = 0,
    ) -> MadeDocument:
        """Make one document in a private folder, to be looked at first.

        What was validated is handed out as it was kept, byte for byte; `number` asks for one of
        its versions. One that was replaced is drawn anew from what it said, with a mark.

        Raises:
            RuleViolation: the meeting was not held, so there are no minutes of it; or there is
                no version of that number.
            EnvironmentFault: the temporary folder is full or cannot be written, or what was kept
                is damaged.
        """
        kept, file, content = None, None, b""
        with self._desk.database.reading() as queries:
            if kind in (DocumentKind.CONSENSUS, DocumentKind.MINUTES):
                kept = chosen_sheet(queries, kind, meeting_id, presentation_id, number)
            sheet = kept.sheet if kept else self._sheet(queries, kind, meeting_id, presentation_id)
            if kept is not None and not kept.is_replaced:
                file = queries.papers.file(kept.paper.id, wording.language)
                content = b"" if file is None else queries.papers.pages(file)
        path = self._copies.folder / _file_name(kind, sheet)
        pages = _write(path, sheet, wording) if file is None else file.pages
        if file is not None:
            write_atomically(path, content)
        return MadeDocument(
            kind=kind,
            meeting_id=meeting_id,
            presentation_id=presentation_id,
            path=path,
            name=path.name,
            pages=pages,
            draft=isinstance(sheet, ConsensusSheet | MinutesSheet) and is_draft(sheet),
            language=wording.language,
            audit_head=sheet.head.audit_head,
            kept=kept,
        )

    def open_preview(self, made: MadeDocument) -> Pages:
        """Return the pages of a made document, to be drawn; the caller closes it."""
        from mdtboard.reports.preview import PreviewFile

        return PreviewFile(made.path)

    def file(self, made: MadeDocument, target: Path) -> Path:
        """Copy a made document to where the user keeps it, and record that it was printed.

        Raises:
            EnvironmentFault: the place is full or cannot be written; nothing is recorded then.
        """
        content = made.path.read_bytes()
        write_atomically(target, content)
        self.note_printed(made)
        return target

    def note_printed(self, made: MadeDocument) -> None:
        """Record that a document left the program, with its digest.

        What was validated is kept as it left, so that it is the same whenever it is asked for.

        Raises:
            RuleViolation: the paper left in another form meanwhile; it has to be made anew.
        """
        self._desk.require(Permission.RECORD)
        content = made.path.read_bytes()
        with self._desk.database.action(
            Act.PRINT_DOCUMENT, self._desk.account, about=made.meeting_id or made.reading_id
        ) as uow:
            if made.kept is not None and not made.kept.is_replaced:
                keep_pages(uow, made.kept.paper.id, made.language, content, made.pages)
            uow.documents.save(
                PrintedDocument(
                    id=DocumentId(new_id()),
                    kind=made.kind,
                    meeting_id=made.meeting_id,
                    presentation_id=made.presentation_id,
                    reading_id=made.reading_id,
                    file_name=made.name,
                    sha256=hashlib.sha256(content).hexdigest(),
                    pages=made.pages,
                    draft=made.draft,
                    language=made.language,
                    audit_head=made.audit_head,
                    printed_at=uow.at,
                    printed_by=self._desk.account.name,
                )
            )

    def make_all(
        self, meeting_id: MeetingId, wording: Wording, folder: Path, progress: Progress
    ) -> tuple[Path, ...]:
        """Make and file the documents a meeting leaves behind, and return where they are.

        The papers that prepare it are of no use afterwards, and stay out.

        `progress` hears how many of how many are done, and stops the rest by returning False.
        """
        wanted: list[tuple[DocumentKind, PresentationId | None]] = [
            (DocumentKind.AGENDA, None),
            (DocumentKind.ATTENDANCE, None),
        ]
        with self._desk.database.reading() as queries:
            if queries.meetings.meeting(meeting_id).has_begun:
                wanted.append((DocumentKind.MINUTES, None))
        wanted += [(DocumentKind.CONSENSUS, found) for found in self.decided(meeting_id)]
        filed = []
        for done, (kind, presentation_id) in enumerate(wanted):
            if not progress(done, len(wanted)):
                break
            made = self.make(kind, meeting_id, wording, presentation_id)
            filed.append(self.file(made, folder / made.name))
        return tuple(filed)

    def key_card(self, target: Path) -> Path:
        """Write the keyboard card, in French and in English; it names no patient.

        Raises:
            EnvironmentFault: the place is full or cannot be written.
        """
        from mdtboard.reports.key_card import write_key_card

        write_key_card(target, ("fr", "en"))
        return target

    def decided(self, meeting_id: MeetingId) -> tuple[PresentationId, ...]:
        """Return the presentations of a meeting that have a consensus sheet to print."""
        with self._desk.database.reading() as queries:
            rows = queries.meetings.agenda(meeting_id)
        return tuple(
            row.presentation.id
            for row in rows
            if row.presentation.step is PresentationStep.DECIDED and row.decision is not None
        )

    def printed(self) -> tuple[DocumentLine, ...]:
        """Return the log of printed documents, newest first."""
        with self._desk.database.reading() as queries:
            return queries.history.documents()

    def close(self) -> None:
        """Remove the private copies."""
        self._copies.close()

    def private_path(self, kind: DocumentKind, day: date) -> Path:
        """Return where a document may be made to be looked at; its name tells no patient.

        Raises:
            EnvironmentFault: the temporary folder is full or cannot be written.
        """
        return self._copies.folder / f"{kind.value}-{day.isoformat()}-{new_id().hex[:8]}.pdf"

    def _sheet(
        self,
        queries: Queries,
        kind: DocumentKind,
        meeting_id: MeetingId,
        presentation_id: PresentationId | None,
    ) -> Sheet:
        head = head_of(queries, meeting_id, self._desk.database.now(), self._desk.account.name)
        if kind.prepares:
            return preparation_sheet(queries, head, kind)
        if kind is DocumentKind.AGENDA:
            return AgendaSheet(head=head, cases=queries.meetings.agenda(meeting_id))
        sheets = MeetingSheets(queries, head)
        if kind is DocumentKind.ATTENDANCE:
            return sheets.attendance()
        if kind is DocumentKind.CONSENSUS and presentation_id is not None:
            return sheets.consensus(queries.meetings.presented(presentation_id))
        head.meeting.require_begun()
        return sheets.minutes()


def _file_name(kind: DocumentKind, sheet: Sheet) -> str:
    meeting = sheet.head.meeting
    if isinstance(sheet, ConsensusSheet):
        stem = f"RCP-{meeting.held_on.year}-{sheet.case.presentation.sequence:04d}"
    else:
        stem = f"{kind.value}-{meeting.held_on.isoformat()}-{str(meeting.id)[:8]}"
    if not isinstance(sheet, ConsensusSheet | MinutesSheet):
        return f"{stem}.pdf"
    edition = sheet.edition
    state = "_replaced" if edition.is_replaced else "" if edition.is_kept else "_draft"
    return f"{stem}{f'_v{edition.number}' if edition.is_kept else ''}{state}.pdf"


def _write(
    path: Path,
    sheet: Sheet,
    wording: Wording,
) -> int:
    # reportlab costs a tenth of a second: it is imported when the first page is drawn.
    match sheet:
        case AgendaSheet():
            from mdtboard.reports.agenda import write_agenda

            return write_agenda(path, sheet, wording)
        case AttendanceSheet():
            from mdtboard.reports.attendance_sheet import write_attendance

            return write_attendance(path, sheet, wording)
        case ConsensusSheet():
            from mdtboard.reports.consensus import write_consensus

            return write_consensus(path, sheet, wording)
        case MinutesSheet():
            from mdtboard.reports.minutes import write_minutes

            return write_minutes(path, sheet, wording)
        case ToAskSheet() | PreparationSheet():
            return write_preparation(path, sheet, wording)
