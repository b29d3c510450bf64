"""Decides which document is shown, and what may be done with it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import MeetingId, PresentationId
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.views import DocumentLine, MeetingLine
from mdtboard.services.bundle import Services
from mdtboard.services.documents import MadeDocument, Pages
from mdtboard.services.papers import KeptSheet
from mdtboard.ui.documents.jobs import Making, Producing, Saving, Wanted
from mdtboard.ui.documents.rows import DocumentRow, rows_of, waiting

Run = Callable[..., None]


class DocumentsView(Protocol):
    """What the presenter asks of the page."""

    def show_meetings(self, meetings: tuple[MeetingLine, ...], chosen: MeetingId | None) -> None:
        """Offer the meetings, newest first."""

    def show_documents(self, rows: tuple[DocumentRow, ...]) -> None:
        """Show what the meeting can print."""

    def select(self, row: DocumentRow) -> None:
        """Go to a document."""

    def show_row(self, row: DocumentRow | None, *, one: bool, every: int) -> None:
        """Name the chosen document, and offer to validate it, or all."""

    def show_pages(self, pages: Pages | None) -> None:
        """Show the pages of the document that was made."""

    def show_busy(self, busy: bool) -> None:
        """Show that pages are being made."""

    def show_log(self, lines: tuple[DocumentLine, ...]) -> None:
        """Show what was printed."""

    def tell_saved(self, target: Path) -> None:
        """Say where a document is now."""

    def tell_produced(self, filed: tuple[Path, ...], folder: Path) -> None:
        """Say how many documents were filed, and where."""

    def show_kept(self, kept: KeptSheet | None) -> None:
        """Say what is new since the version shown, or what replaced it."""

    def tell_renewed(self, number: int) -> None:
        """Say which version was made."""

    def tell_validated(self, count: int) -> None:
        """Say how many decisions were validated."""

    def show_producing(self, producing: bool) -> None:
        """Show or hide the progress of producing everything."""


class DocumentsPresenter:
    """Keeps one meeting, one document and its pages; one document is made at a time."""

    def __init__(self, services: Services, run: Run, view: DocumentsView, language: str) -> None:
        self._services = services
        self._run = run
        self._view = view
        self._language = language
        self._meeting_id: MeetingId | None = None
        self._rows: tuple[DocumentRow, ...] = ()
        self._row: DocumentRow | None = None
        self._content: Any = None
        self._shown: tuple[Wanted, Any] | None = None
        self._making = False
        self._under_way: tuple[Wanted, Any] | None = None
        self._folder = Path()
        self._cancelled = False
        self._proposed: Callable[[], int] | None = None
        self._pages: Pages | None = None
        self.made: MadeDocument | None = None

    @property
    def language(self) -> str:
        """Return the language the documents are made in."""
        return self._language

    @property
    def meeting_id(self) -> MeetingId | None:
        """Return the meeting whose documents are shown."""
        return self._meeting_id

    def load(self) -> None:
        """Read again; what is chosen stays, and its pages too unless something in them changed."""
        meetings = self._services.meetings.lines()
        known = [meeting.id for meeting in meetings]
        if self._meeting_id not in known:
            self._meeting_id = _latest(meetings)
        self._view.show_meetings(meetings, self._meeting_id)
        self._view.show_log(self._services.documents.printed())
        self._load_meeting()

    def choose_meeting(self, meeting_id: MeetingId | None) -> None:
        """Show the documents of another meeting, the same kind if it has it."""
        self._meeting_id = meeting_id
        self._load_meeting()

    def go_to(
        self,
        meeting_id: MeetingId | None,
        presentation_id: PresentationId | None,
        kind: DocumentKind | None,
    ) -> None:
        """Show one document of one meeting."""
        self._meeting_id = meeting_id or self._meeting_id
        self.load()
        if presentation_id is not None:
            kind = DocumentKind.CONSENSUS
        for row in self._rows:
            if row.kind is kind and presentation_id in (None, row.presentation_id):
                self._view.select(row)
                return

    def choose(self, row: DocumentRow | None) -> None:
        """Show another document."""
        self._row = row
        one = row is not None and row.to_validate and self._may_validate()
        every = len(waiting(self._rows)) if self._may_validate() else 0
        self._view.show_row(row, one=one, every=every)
        self._make()

    def speak(self, language: str) -> None:
        """Make the documents in another language."""
        self._language = language
        self._make()

    def save(self, target: Path) -> None:
        """File the document shown."""
        if self.made is not None:
            job = Saving(self._services.documents, self.made, target)
            self._run(job.run, self._view.tell_saved)

    def note_printed(self) -> None:
        """Record that the document shown went to a printer."""
        if self.made is not None:
            self._services.documents.note_printed(self.made)

    def produce(self, folder: Path, progress: Callable[[int, int], bool]) -> None:
        """File every document of the meeting in a folder."""
        if self._meeting_id is None:
            return
        self._cancelled = False
        self._folder = folder
        job = Producing(
            self._services.documents, self._meeting_id, self._language, folder, progress
        )
        # The private copies are made anew meanwhile, so the one shown waits for its turn.
        self._making = True
        self._view.show_producing(True)
        self._run(job.run, self._on_produced, self._on_not_produced)

    def cancel(self) -> None:
        """Stop producing after the document under way."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Tell whether somebody wants producing to stop."""
        return self._cancelled

    def propose_one(self) -> None:
        """Take the decision of the sheet, as it is shown, for the one to validate."""
        row = self._row
        if row is not None and row.decision is not None:
            self._proposed = partial(self._services.decisions.validate, (row.decision,))

    def propose_all(self) -> None:
        """Take every recorded decision of the meeting, as it is shown, for those to validate."""
        if self._meeting_id is not None:
            validate = self._services.decisions.validate_meeting
            self._proposed = partial(validate, self._meeting_id, waiting(self._rows))

    def validate(self) -> None:
        """Validate what was proposed.

        Raises:
            RuleViolation: somebody changed it after it was proposed.
        """
        proposed, self._proposed = self._proposed, None
        if proposed is not None:
            count = proposed()
            self.load()
            self._view.tell_validated(count)

    def renew(self) -> None:
        """Make the next version of the sheet shown, which takes over what is new."""
        if self.made is not None and self.made.kept is not None:
            paper = self._services.papers.renew(self.made.kept.paper.id)
            self.load()
            self._view.tell_renewed(paper.number)

    def close(self) -> None:
        """Let go of the pages."""
        self._show(None, None)

    def _may_validate(self) -> bool:
        return may(self._services.desk.account, Permission.VALIDATE)

    def _load_meeting(self) -> None:
        if self._meeting_id is None:
            self._rows, self._content = (), None
            self._view.show_documents(())
            self.choose(None)
            return
        meetings = self._services.meetings
        cases = meetings.agenda(self._meeting_id)
        attendance = meetings.attendance(self._meeting_id)
        meeting = meetings.meeting(self._meeting_id)
        papers = self._services.papers.of_meeting(self._meeting_id)
        self._content = (cases, attendance, meeting, self._services.set_up.centre(), papers)
        self._rows = rows_of(meeting, cases, attendance, papers)
        before = self._row
        self._view.show_documents(self._rows)
        keys = [row.key for row in self._rows]
        if before is None or before.key not in keys:
            same = [row for row in self._rows if before is not None and row.kind is before.kind]
            self._view.select(same[0] if same else self._first())

    def _first(self) -> DocumentRow:
        """Return the sheet that matters now: a held meeting's first, else the agenda."""
        sheets = [row for row in self._rows if row.kind is DocumentKind.CONSENSUS]
        return sheets[0] if sheets else self._rows[0]

    def _wanted(self) -> Wanted | None:
        if self._row is None or self._meeting_id is None:
            return None
        return Wanted(
            kind=self._row.kind,
            meeting_id=self._meeting_id,
            presentation_id=self._row.presentation_id,
            language=self._language,
            number=self._row.edition if self._row.asks else 0,
        )

    def _make(self) -> None:
        """Make the document wanted now, unless one is being made: it looks again when it ends."""
        wanted = self._wanted()
        if wanted is None:
            self._show(None, None)
            return
        if self._making or self._shown == (wanted, self._content):
            return
        self._making = True
        self._under_way = (wanted, self._content)
        self._view.show_busy(True)
        job = Making(self._services.documents, wanted)
        self._run(job.run, self._on_made, self._on_not_made)

    def _on_made(self, made: MadeDocument) -> None:
        self._making = False
        if (self._wanted(), self._content) == self._under_way:
            self._view.show_busy(False)
            self._show(made, self._under_way)
        else:
            self._make()

    def _on_not_made(self, error: Exception) -> None:
        self._making = False
        self._view.show_busy(False)
        self._show(None, None)
        raise error

    def _show(self, made: MadeDocument | None, shown: tuple[Wanted, Any] | None) -> None:
        previous = self._pages
        self.made, self._shown = made, shown
        self._pages = None if made is None else self._services.documents.open_preview(made)
        self._view.show_pages(self._pages)
        kept = None if made is None else made.kept
        self._view.show_kept(kept)
        if previous is not None:
            previous.close()

    def _on_produced(self, filed: tuple[Path, ...]) -> None:
        self._end_producing()
        self._view.tell_produced(filed, self._folder)
        self._view.show_log(self._services.documents.printed())

    def _on_not_produced(self, error: Exception) -> None:
        self._end_producing()
        raise error

    def _end_producing(self) -> None:
        self._making, self._shown = False, None
        self._view.show_producing(False)
        self._make()


def _latest(meetings: tuple[MeetingLine, ...]) -> MeetingId | None:
    """Return the newest meeting that took place, or the newest of all."""
    held = [line for line in meetings if line.step.took_place]
    found = held or list(meetings)
    return found[0].id if found else None
