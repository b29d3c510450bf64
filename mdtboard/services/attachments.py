"""Files kept with a case: taken in, shown, opened on purpose, taken away."""

import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import UUID

from mdtboard.domain.actions import Act
from mdtboard.domain.attachments import (
    LARGEST,
    Attachment,
    NoPreview,
    clean_name,
    examine,
    title_of,
)
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.ids import AttachmentId, CaseId, ReadingId, new_id
from mdtboard.domain.permissions import Permission
from mdtboard.private_copies import PrivateCopies
from mdtboard.services.desk import Desk
from mdtboard.services.documents import PagePicture
from mdtboard.storage import guard


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Bytes that are no file yet, as an image on the clipboard; the title is what it is called."""

    content: bytes
    title: str = ""
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not attached, and why."""

    file_name: str
    error: RuleViolation | EnvironmentFault


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of attaching several files."""

    added: tuple[Attachment, ...]
    refused: tuple[Refused, ...]


class PageDrawn(PagePicture, Protocol):
    """One page of an attachment, and how many there are."""

    @property
    def page(self) -> int:
        """Return which page it is, from 0."""

    @property
    def pages(self) -> int:
        """Return how many pages the file has."""


class _Draws(Protocol):
    def run(self, content: bytes) -> PageDrawn | NoPreview: ...

    def cancel(self) -> None: ...


class Preview:
    """One page of an attachment, drawn by another process: `run` it off the interface thread."""

    def __init__(self, read: Callable[[], bytes], drawing: _Draws) -> None:
        self._read = read
        self._drawing = drawing
        self._cancelled = False

    def run(self) -> PageDrawn | NoPreview:
        """Return the page, or why there is none.

        Raises:
            EnvironmentFault: the content is damaged.
        """
        if self._cancelled:
            return NoPreview.CANCELLED
        return self._drawing.run(self._read())

    def cancel(self) -> None:
        """End it; nobody waits for it any more. Any thread may ask for this."""
        self._cancelled = True
        self._drawing.cancel()


class AttachmentService:
    """The attachments of cases; their content is verified whenever it is read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._copies = PrivateCopies()

    def of_case(self, case_id: CaseId) -> tuple[Attachment, ...]:
        """Return what is attached to a case, newest first."""
        with self._desk.database.reading() as queries:
            return queries.attachments.of_case(case_id)

    def add(
        self,
        case_id: CaseId,
        source: Path | Incoming,
        reading_id: ReadingId | None = None,
        *,
        step: UUID | None = None,
    ) -> Attachment:
        """Attach a file, or bytes; those that share a `step` are undone together.

        Raises:
            RuleViolation: it is empty, too large, or of a kind that is not taken.
            EnvironmentFault: it cannot be read, or the board file not written.
        """
        self._desk.require(Permission.RECORD)
        incoming = source if isinstance(source, Incoming) else _read(source)
        media = examine(incoming.content)
        name = clean_name(incoming.file_name)
        with self._desk.database.action(
            Act.ADD_ATTACHMENT, self._desk.account, about=case_id, step=step
        ) as uow:
            return uow.attachments.save(
                Attachment(
                    id=AttachmentId(new_id()),
                    case_id=case_id,
                    reading_id=reading_id,
                    title=clean_name(incoming.title) or title_of(name),
                    file_name=name,
                    media=media,
                    size=len(incoming.content),
                    sha256=uow.contents.keep(incoming.content),
                    added_at=uow.at,
                    added_by=self._desk.account.name,
                )
            )

    def add_all(
        self,
        case_id: CaseId,
        sources: tuple[Path | Incoming, ...],
        reading_id: ReadingId | None = None,
    ) -> Taken:
        """Attach several files as one undo step; one that is refused does not stop the others.

        Raises:
            EnvironmentFault: the board file cannot be written; what was attached before stays.
        """
        step = new_id()
        added, refused = [], []
        for source in sources:
            try:
                added.append(self.add(case_id, source, reading_id, step=step))
            except RuleViolation as error:
                refused.append(Refused(_name(source), error))
            except EnvironmentFault as fault:
                if fault.fault is not Fault.ATTACHMENT_UNREADABLE:
                    raise
                refused.append(Refused(_name(source), fault))
        return Taken(tuple(added), tuple(refused))

    def rename(self, attachment: Attachment, title: str) -> Attachment:
        """Give an attachment another title; without one it is called as its file.

        Raises:
            RuleViolation: somebody changed or removed it meanwhile.
        """
        wanted = clean_name(title) or title_of(attachment.file_name)
        return self._change(replace(attachment, title=wanted))

    def tie(self, attachment: Attachment, reading_id: ReadingId | None) -> Attachment:
        """Say which second reading an attachment reports, or that it reports none.

        Raises:
            RuleViolation: somebody changed or removed it meanwhile.
        """
        return self._change(replace(attachment, reading_id=reading_id))

    def remove(self, attachments: tuple[Attachment, ...]) -> None:
        """Take attachments away, together; undo brings them back, their content with them.

        Raises:
            RuleViolation: somebody removed one meanwhile.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.REMOVE_ATTACHMENT, self._desk.account, about=attachments[0].case_id
        ) as uow:
            for attachment in attachments:
                uow.attachments.delete(attachment.id)

    def content(self, attachment_id: AttachmentId) -> bytes:
        """Return the content of an attachment, as it was when it was attached.

        Raises:
            RuleViolation: somebody removed it meanwhile.
            EnvironmentFault: the content is damaged.
        """
        with self._desk.database.records() as records:
            return records.contents.read(records.attachments.get(attachment_id).sha256)

    def open_copy(self, attachment: Attachment) -> Path:
        """Return a copy that other programs can show; it goes when the board is closed.

        Its name tells nothing, and it cannot be written: what somebody notes in it would be lost.
        The audit keeps who took it out of the board.

        Raises:
            RuleViolation: somebody removed it meanwhile.
            EnvironmentFault: the content is damaged, the temporary folder is full, or the board
                file cannot be written.
        """
        name = f"{attachment.sha256[:12]}{attachment.media.suffix}"
        content = self.content(attachment.id)
        with self._desk.database.action(
            Act.OPEN_ATTACHMENT, self._desk.account, about=attachment.case_id
        ):
            return self._copies.put(name, content)

    def preview(self, attachment: Attachment, page: int, width: int) -> Preview:
        """Return the drawing of a page, not begun yet, at most `width` pixels wide."""
        from mdtboard.reports.apart import Drawing

        def read() -> bytes:
            return self.content(attachment.id)

        return Preview(read, Drawing(attachment.media, page, width))

    def close(self) -> None:
        """Remove the private copies, and the contents that nothing needs any more."""
        self._copies.close()
        # What cannot be removed now, on a full or missing disk, is removed at the next closing.
        with suppress(EnvironmentFault):
            self._desk.database.purge()

    def _change(self, attachment: Attachment) -> Attachment:
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.CHANGE_ATTACHMENT, self._desk.account, about=attachment.case_id
        ) as uow:
            uow.attachments.get(attachment.id)
            return uow.attachments.save(attachment)


def _read(path: Path) -> Incoming:
    """Read a file that a user chose; its name and folder stay out of what is raised."""
    if guard.watches(path):
        # The open board itself: to open it here would take SQLite's lock away.
        raise RuleViolation(Rule.ATTACHMENT_KIND_NOT_TAKEN)
    try:
        # A pipe or a device would never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise RuleViolation(Rule.ATTACHMENT_KIND_NOT_TAKEN)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError:
        raise EnvironmentFault(Fault.ATTACHMENT_UNREADABLE) from None
    return Incoming(content=content, file_name=path.name)


def _name(source: Path | Incoming) -> str:
    return clean_name(source.name if isinstance(source, Path) else source.title)
