"""Decides what the tab of attachments shows, and what becomes of what is dropped on it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.attachments import Attachment, NoPreview
from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.domain.ids import AttachmentId, CaseId, ReadingId
from mdtboard.services.attachments import PageDrawn, Preview, Refused, Taken
from mdtboard.services.bundle import Services
from mdtboard.ui.attachments.jobs import Adding, Drawing, Drawn, Opening, Source
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.theme import Tone

Run = Callable[..., None]
_TOLD = 3


class AttachmentsView(Protocol):
    """What the presenter asks of the tab."""

    def show_attachments(self, found: tuple[Attachment, ...]) -> None:
        """Show what is attached."""

    def show_chosen(self, attachment: Attachment | None) -> None:
        """Show the title of an attachment and what it reports, or that none is chosen."""

    def select(self, attachment_id: AttachmentId) -> None:
        """Go to an attachment."""

    def show_busy(self, words: str) -> None:
        """Say what is under way, or nothing."""

    def show_waiting(self) -> None:
        """Show that a page is being drawn."""

    def show_page(self, page: PageDrawn) -> None:
        """Show a page."""

    def show_words(self, words: str) -> None:
        """Show words where a page would be."""

    def open_copy(self, path: Path) -> None:
        """Hand a copy to the program that shows such files."""

    def say(self, text: str, tone: Tone = Tone.DONE) -> None:
        """Tell the user something."""


class AttachmentsPresenter:
    """Keeps one case, the attachment chosen, and the page that is drawn of it."""

    def __init__(self, view: AttachmentsView, run: Run, services: Services) -> None:
        self._view = view
        self._run = run
        self._attachments = services.attachments
        self._found: tuple[Attachment, ...] = ()
        self._wanted: tuple[str, int, int] | None = None
        self._preview: Preview | None = None
        self._closed = False
        self.width = 0
        self.case_id: CaseId | None = None
        self.chosen: Attachment | None = None

    def show(self, case_id: CaseId, found: tuple[Attachment, ...]) -> None:
        """Show the attachments of a case; of the same case, the one that was chosen."""
        if case_id != self.case_id:
            self.case_id = case_id
            self.choose(None)
        self._found = found
        self._view.show_attachments(found)
        if self.chosen is None and found:
            self._view.select(found[0].id)

    def choose(self, attachment: Attachment | None) -> None:
        """Show another attachment, from its first page."""
        before, self.chosen = self.chosen, attachment
        self._view.show_chosen(attachment)
        if attachment is None or before is None or attachment.id != before.id:
            self._draw(0)

    def look(self, width: int) -> None:
        """Draw pages `width` pixels wide from now on; none, as long as nobody sees them, for 0."""
        if width == self.width:
            return
        page = 0 if self._wanted is None else self._wanted[1]
        self.width = width
        self._draw(page)

    def turn_to(self, page: int) -> None:
        """Show another page of the same file."""
        self._draw(page)

    def add(self, sources: tuple[Source, ...]) -> None:
        """Attach what was chosen, dropped or pasted."""
        if self.case_id is None or not sources:
            return
        if len(sources) == 1:
            words = QCoreApplication.translate("attachments", "Attaching 1 file…")
        else:
            words = QCoreApplication.translate("attachments", "Attaching {count} files…")
        self._view.show_busy(words.format(count=len(sources)))
        job = Adding(self._attachments, self.case_id, sources)
        self._run(job.run, self._on_added, self._on_not_added)

    def open(self, attachment: Attachment | None) -> None:
        """Open a copy in another program; only ever because somebody asked for it."""
        if attachment is not None:
            words = QCoreApplication.translate("attachments", "Opening a copy…")
            self._view.show_busy(words)
            job = Opening(self._attachments, attachment)
            self._run(job.run, self._on_copied, self._on_not_copied)

    def rename(self, title: str) -> None:
        """Give the chosen attachment another title."""
        if self.chosen is not None and title.strip() != self.chosen.title:
            self.chosen = self._attachments.rename(self.chosen, title)

    def tie(self, reading_id: ReadingId | None) -> None:
        """Say which second reading the chosen attachment reports."""
        if self.chosen is not None and reading_id != self.chosen.reading_id:
            self.chosen = self._attachments.tie(self.chosen, reading_id)

    def remove(self, attachments: tuple[Attachment, ...]) -> None:
        """Take attachments away, and go to the one that follows; undo brings them back."""
        if not attachments:
            return
        following = self._following(attachments)
        self._attachments.remove(attachments)
        if following is not None:
            self._view.select(following.id)
        if len(attachments) == 1:
            words = QCoreApplication.translate("attachments", "“{title}” removed. Ctrl+Z undoes.")
        else:
            words = QCoreApplication.translate(
                "attachments", "{count} attachments removed. Ctrl+Z undoes."
            )
        self._view.say(words.format(title=attachments[0].title, count=len(attachments)))

    def close(self) -> None:
        """Stop drawing; nobody looks any more."""
        self._closed = True
        self._cancel()

    def _following(self, gone: tuple[Attachment, ...]) -> Attachment | None:
        ids = [attachment.id for attachment in self._found]
        places = [ids.index(one.id) for one in gone if one.id in ids]
        left = [one for one in self._found if one not in gone]
        if not places or not left:
            return None
        return left[min(min(places), len(left) - 1)]

    def _draw(self, page: int) -> None:
        """Have a page drawn, and nothing that was wanted before."""
        attachment = self.chosen
        if attachment is None or not self.width or self._closed:
            self._cancel()
            self._view.show_words("")
            return
        wanted = (attachment.sha256, page, self.width)
        if wanted == self._wanted:
            return
        self._cancel()
        self._wanted = wanted
        self._preview = self._attachments.preview(attachment, page, self.width)
        self._view.show_waiting()
        self._run(Drawing(wanted, self._preview).run, self._on_drawn)

    def _cancel(self) -> None:
        if self._preview is not None:
            self._preview.cancel()
        self._preview, self._wanted = None, None

    def _on_drawn(self, drawn: Drawn) -> None:
        if drawn.wanted != self._wanted:
            return
        self._preview = None
        if isinstance(drawn.outcome, NoPreview):
            self._view.show_words(label(drawn.outcome))
        elif isinstance(drawn.outcome, EnvironmentFault | RuleViolation):
            self._view.show_words(sentence(drawn.outcome))
        else:
            self._view.show_page(drawn.outcome)

    def _on_added(self, taken: Taken) -> None:
        if self._closed:
            return
        self._view.show_busy("")
        if taken.added and taken.added[0].case_id == self.case_id:
            self._view.select(taken.added[0].id)
        self._view.say(*_told(taken))

    def _on_copied(self, path: Path) -> None:
        if not self._closed:
            self._view.show_busy("")
            self._view.open_copy(path)

    def _on_not_added(self, error: Exception) -> None:
        if not self._closed:
            self._view.show_busy("")
        raise error

    def _on_not_copied(self, error: Exception) -> None:
        """Say what failed; nothing was to be saved, so the window is not told of a failed save."""
        if self._closed or not isinstance(error, EnvironmentFault):
            raise error
        self._view.show_busy("")
        self._view.say(sentence(error), Tone.PROBLEM)


def _told(taken: Taken) -> tuple[str, Tone]:
    """Return what to say of files that were attached, and of each that was not."""
    said = []
    count = len(taken.added)
    if count == 1:
        words = QCoreApplication.translate("attachments", "“{title}” attached.")
        said.append(words.format(title=taken.added[0].title))
    elif count:
        words = QCoreApplication.translate("attachments", "{count} files attached.")
        said.append(words.format(count=count))
    said += [_why(refused) for refused in taken.refused[:_TOLD]]
    more = len(taken.refused) - _TOLD
    if more > 0:
        words = QCoreApplication.translate("attachments", "And {count} others were not attached.")
        said.append(words.format(count=more))
    return " ".join(said), Tone.ATTENTION if taken.refused else Tone.DONE


def _why(refused: Refused) -> str:
    words = QCoreApplication.translate("attachments", "“{name}” was not attached. {reason}")
    return words.format(name=refused.file_name, reason=sentence(refused.error))
