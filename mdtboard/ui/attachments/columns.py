"""The columns of the attachments, and the words about one."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.attachments import Attachment, MediaKind
from mdtboard.domain.reading import SecondReading
from mdtboard.ui import formats
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.rows_model import Column

# The columns that make room for the title, the first to go first, with the width that each asks
# of the list; the lines under the list say the same.
ASIDE = ((4, 640), (1, 500), (3, 380))


def attachment_columns() -> tuple[Column[Attachment], ...]:
    """Return the columns of the list."""
    translate = QCoreApplication.translate
    return (
        Column(
            translate("attachments", "Title"),
            title,
            icon=_icon,
            tooltip=about,
            accessible=about,
            width=14,
            weight=1,
        ),
        Column(translate("attachments", "Kind"), _kind, width=9),
        Column(translate("attachments", "Size"), size, align="right", width=7),
        Column(translate("attachments", "Added"), _added, tooltip=added, width=10),
        Column(translate("attachments", "By"), _by, tooltip=added, width=16),
    )


def title(attachment: Attachment) -> str:
    """Return what an attachment is called; one without a title is called by its kind."""
    return attachment.title or label(attachment.media)


def size(attachment: Attachment) -> str:
    """Return how large it is, in the user's units."""
    return formats.size(attachment.size)


def about(attachment: Attachment) -> str:
    """Return all that is known of it in a line: kind, size, who added it and when."""
    parts = (title(attachment), label(attachment.media), size(attachment), added(attachment))
    return " · ".join(parts)


def origin(attachment: Attachment) -> str:
    """Return the name it came with, its kind and its size."""
    parts = (attachment.file_name, label(attachment.media), size(attachment))
    return " · ".join(part for part in parts if part)


def added(attachment: Attachment) -> str:
    """Return who added it, and when."""
    words = QCoreApplication.translate("attachments", "Added {moment} by {name}")
    return words.format(moment=formats.moment(attachment.added_at), name=attachment.added_by)


def reading_words(reading: SecondReading, shown: CaseShown) -> str:
    """Return a second reading as one of several: the day it was asked for, and who reads."""
    who = shown.network(reading.network_id) or reading.expert_centre or reading.expert
    parts = (formats.day(reading.requested_on), who)
    return " · ".join(part for part in parts if part)


def _icon(attachment: Attachment) -> str:
    if attachment.reading_id is not None:
        return "microscope"
    return "file-text" if attachment.media is MediaKind.PDF else "photo"


def _kind(attachment: Attachment) -> str:
    return label(attachment.media)


def _added(attachment: Attachment) -> str:
    return formats.day(attachment.added_at.astimezone().date())


def _by(attachment: Attachment) -> str:
    return attachment.added_by
