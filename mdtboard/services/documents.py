"""Printing: gathering what a document shows, making the true file, and filing it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from mdtboard.atomic import write_atomically
from mdtboard.domain.actions import Act
from mdtboard.domain.attendance import AttendanceMode, quorum_of
from mdtboard.domain.documents import DocumentKind, PrintedDocument
from mdtboard.domain.ids import DocumentId, MeetingId, PresentationId, ReadingId, new_id
from mdtboard.domain.meeting import Meeting, QuorumResult
from mdtboard.domain.permissions import Permission
from mdtboard.domain.preparation import PreparationSheet, ToAskSheet
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.sheets import (
    AgendaSheet,
    AttendanceSheet,
    ConsensusSheet,
    MinutesSheet,
    Participant,
    PresentedCase,
    SheetHead,
    Wording,
)
from mdtboard.domain.views import AttendanceLine, DocumentLine
from mdtboard.private_copies import PrivateCopies
from mdtboard.services.desk import Desk
from mdtboard.services.preparation_papers import preparation_sheet, write_preparation
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
    ) -> MadeDocument:
        """Make one document in a private folder, to be looked at first.

        Raises:
            EnvironmentFault: the temporary folder is full or cannot be written.
        """
        with self._desk.database.reading() as queries:
            sheet = self._sheet(queries, kind, meeting_id, presentation_id)
        name = _file_name(kind, sheet)
        path = self._copies.folder / name
        pages = _write(path, sheet, wording)
        return MadeDocument(
            kind=kind,
            meeting_id=meeting_id,
            presentation_id=presentation_id,
            path=path,
            name=name,
            pages=pages,
            draft=is_draft(sheet),
            language=wording.language,
            audit_head=sheet.head.audit_head,
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
        """Record that a document left the program, with its digest."""
        self._desk.require(Permission.RECORD)
        digest = hashlib.sha256(made.path.read_bytes()).hexdigest()
        with self._desk.database.action(
            Act.PRINT_DOCUMENT, self._desk.account, about=made.meeting_id or made.reading_id
        ) as uow:
            uow.documents.save(
                PrintedDocument(
                    id=DocumentId(new_id()),
                    kind=made.kind,
                    meeting_id=made.meeting_id,
                    presentation_id=made.presentation_id,
                    reading_id=made.reading_id,
                    file_name=made.name,
                    sha256=digest,
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
            (DocumentKind.MINUTES, None),
        ]
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
        head = self._head(queries, meeting_id)
        if kind.prepares:
            return preparation_sheet(queries, head, kind)
        if kind is DocumentKind.AGENDA:
            return AgendaSheet(head=head, cases=queries.meetings.agenda(meeting_id))
        if kind is DocumentKind.CONSENSUS and presentation_id is not None:
            case = queries.meetings.presented(presentation_id)
            return _consensus(queries, head, case, len(queries.meetings.places(meeting_id)))
        cases = queries.meetings.agenda(meeting_id)
        lines = queries.meetings.attendance(meeting_id)
        people = tuple(_participant(line) for line in lines)
        quorum = quorum_of(head.meeting.quorum, queries.meetings.attendances(meeting_id))
        if kind is DocumentKind.ATTENDANCE:
            return AttendanceSheet(head=head, participants=people, quorum=quorum)
        return MinutesSheet(head=head, cases=cases, participants=people, quorum=quorum)

    def _head(self, queries: Queries, meeting_id: MeetingId) -> SheetHead:
        meeting = queries.meetings.meeting(meeting_id)
        boards = {board.id: board for board in queries.people.boards()}
        board = boards[meeting.board_id]
        networks = {network.id: network.acronym for network in queries.people.networks()}
        people = queries.people.people_by_id(
            (meeting.chair_id, meeting.coordinator_id, meeting.secretary_id)
        )
        names = {key: person.full_name for key, person in people.items()}
        return SheetHead(
            centre=queries.people.centre(),
            board=board,
            meeting=replace(
                meeting,
                started_at=meeting.started_at and meeting.started_at.astimezone(),
                ended_at=meeting.ended_at and meeting.ended_at.astimezone(),
            ),
            network="" if board.network_id is None else networks.get(board.network_id, ""),
            chair="" if meeting.chair_id is None else names.get(meeting.chair_id, ""),
            coordinator=""
            if meeting.coordinator_id is None
            else names.get(meeting.coordinator_id, ""),
            secretary="" if meeting.secretary_id is None else names.get(meeting.secretary_id, ""),
            printed_at=self._desk.database.now().astimezone(),
            printed_by=self._desk.account.name,
            audit_head=queries.history.head()[:12],
        )


def is_draft(sheet: Sheet) -> bool:
    """Tell whether a document carries the draft mark: something decided is not validated."""
    if isinstance(sheet, ConsensusSheet):
        return not sheet.case.validated
    if isinstance(sheet, MinutesSheet):
        decided = [c for c in sheet.cases if c.presentation.step is not PresentationStep.DEFERRED]
        return not decided or not all(case.validated for case in decided)
    return False


def _participant(line: AttendanceLine) -> Participant:
    return Participant(
        name=line.full_name,
        specialty=line.specialty,
        institution=line.institution,
        mode=line.mode,
        arrived_at=line.arrived_at and line.arrived_at.astimezone(),
        left_at=line.left_at and line.left_at.astimezone(),
    )


def _consensus(
    queries: Queries, head: SheetHead, case: PresentedCase, total: int
) -> ConsensusSheet:
    """Return the sheet of a case with those who heard it, not all who came to the meeting."""
    at = _heard_at(case, head.meeting)
    attendances = queries.meetings.attendances(head.meeting.id)
    away = {row.person_id for row in attendances if row.mode.takes_part and not row.heard(at)}
    opinions = case.presentation.written_opinions
    return ConsensusSheet(
        head=head,
        case=case,
        total=total,
        participants=tuple(
            _participant(line)
            for line in queries.meetings.attendance(head.meeting.id)
            if line.mode is not AttendanceMode.EXPECTED
            and (at is None or line.person_id not in away)
        ),
        quorum=_stored_quorum(case, quorum_of(head.meeting.quorum, attendances, at, opinions)),
    )


def _heard_at(case: PresentedCase, meeting: Meeting) -> datetime | None:
    """Return when the case was heard; after the meeting, who took part to its end counts."""
    at, ended = case.presentation.heard_at, meeting.ended_at
    return ended if at is not None and ended is not None and ended < at else at


def _stored_quorum(case: PresentedCase, live: QuorumResult) -> QuorumResult:
    """Return the quorum as it was when the decision was recorded; a registered case owes none."""
    decision = case.decision
    if case.presentation.lane is Lane.REGISTER:
        return replace(live, met=True, missing=())
    if decision is None or decision.quorum_met is None:
        return live
    return replace(live, met=decision.quorum_met, specialties=decision.quorum_specialties)


def _file_name(kind: DocumentKind, sheet: Sheet) -> str:
    day = sheet.head.meeting.held_on.isoformat()
    if isinstance(sheet, ConsensusSheet):
        number = sheet.case.presentation.sequence
        revision = 1 if sheet.case.decision is None else sheet.case.decision.revision
        return f"RCP-{sheet.head.meeting.held_on.year}-{number:04d}_v{revision}.pdf"
    return f"{kind.value}-{day}-{str(sheet.head.meeting.id)[:8]}.pdf"


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
