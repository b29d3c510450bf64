"""The columns of the list of documents, and of the log of printed ones."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.views import DocumentLine
from mdtboard.ui import formats
from mdtboard.ui.documents.rows import DocumentRow
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.rows_model import Column

_ICONS = {
    DocumentKind.AGENDA: "list",
    DocumentKind.ATTENDANCE: "users",
    DocumentKind.MINUTES: "file-text",
    DocumentKind.TO_ASK: "alert-triangle",
    DocumentKind.PREPARATION_PATHOLOGY: "microscope",
    DocumentKind.PREPARATION_RADIOLOGY: "clipboard-list",
}
_TONES = {
    DecisionStep.VALIDATED: Tone.DONE,
    DecisionStep.RECORDED: Tone.ATTENTION,
    DecisionStep.DRAFT: Tone.NEUTRAL,
}


def document_columns() -> tuple[Column[DocumentRow], ...]:
    """Return the columns of what a meeting can print."""
    translate = QCoreApplication.translate
    return (
        Column(
            translate("documents", "No."), _number, icon=_icon, accessible=_accessible, width=5
        ),
        Column(translate("documents", "Document"), title, tooltip=title, width=12, weight=1),
        Column(translate("documents", "State"), state_words, tone=state_tone, width=14),
    )  # fmt: skip


def log_columns() -> tuple[Column[DocumentLine], ...]:
    """Return the columns of the log."""
    translate = QCoreApplication.translate
    return (
        Column(translate("documents", "Printed"), _printed_at, width=17),
        Column(translate("documents", "By"), _printed_by, width=14, weight=1),
        Column(translate("documents", "Document"), _log_kind, width=16),
        Column(translate("documents", "File"), _file_name, tooltip=_digest, width=24, weight=2),
        Column(translate("documents", "Board"), _board, width=14, weight=2),
        Column(translate("documents", "Meeting"), _held_on, width=11),
        Column(translate("documents", "Pages"), _pages, align="right", width=5),
        Column(translate("documents", "State"), _log_state, tone=_log_tone, width=11),
    )


def title(row: DocumentRow) -> str:
    """Return what a document is called, or whose it is."""
    return row.patient or label(row.kind)


def state_words(row: DocumentRow) -> str:
    """Return how far a document is, or how much is in it."""
    translate = QCoreApplication.translate
    if row.kind is DocumentKind.TO_ASK:
        return translate("documents", "{count} missing").format(count=row.count)
    if row.kind is DocumentKind.AGENDA or row.kind.prepares:
        words = (
            translate("documents", "1 case")
            if row.count == 1
            else translate("documents", "{count} cases")
        )
        return words.format(count=row.count)
    if row.kind is DocumentKind.ATTENDANCE:
        one, more = translate("documents", "1 person"), translate("documents", "{count} people")
        return (one if row.count == 1 else more).format(count=row.count)
    if row.asks:
        words = (
            translate("documents", "v{number}, replaced")
            if row.replaced
            else translate("documents", "v{number}, in force")
        )
        return words.format(number=row.edition)
    if row.kind is DocumentKind.MINUTES:
        words = translate("documents", "Draft") if row.draft else translate("documents", "Final")
        return _with_edition(words, row)
    if row.to_validate:
        return translate("documents", "To validate")
    return _with_edition(label(row.step or DecisionStep.DRAFT), row)


def _with_edition(words: str, row: DocumentRow) -> str:
    if row.edition < 2:
        return words
    versioned = QCoreApplication.translate("documents", "{state}, v{number}")
    return versioned.format(state=words, number=row.edition)


def state_tone(row: DocumentRow) -> Tone | None:
    """Return the tone of a document's state; lists have none."""
    if row.asks:
        return Tone.NEUTRAL
    if row.kind is DocumentKind.MINUTES:
        return Tone.NEUTRAL if row.draft else Tone.DONE
    return None if row.step is None else _TONES.get(row.step, Tone.NEUTRAL)


def _number(row: DocumentRow) -> str:
    return row.number


def _icon(row: DocumentRow) -> str | None:
    return _ICONS.get(row.kind)


def _accessible(row: DocumentRow) -> str:
    return row.number or label(row.kind)


def _printed_at(line: DocumentLine) -> str:
    return formats.moment(line.printed_at)


def _printed_by(line: DocumentLine) -> str:
    return line.printed_by


def _log_kind(line: DocumentLine) -> str:
    return label(line.kind)


def _file_name(line: DocumentLine) -> str:
    return line.file_name


def _digest(line: DocumentLine) -> str:
    words = QCoreApplication.translate("documents", "SHA-256 of the file: {digest}")
    return words.format(digest=line.sha256)


def _board(line: DocumentLine) -> str:
    return line.board


def _held_on(line: DocumentLine) -> str:
    return formats.day(line.held_on)


def _pages(line: DocumentLine) -> str:
    return str(line.pages)


def _log_state(line: DocumentLine) -> str:
    translate = QCoreApplication.translate
    return translate("documents", "Draft") if line.draft else translate("documents", "Final")


def _log_tone(line: DocumentLine) -> Tone:
    return Tone.NEUTRAL if line.draft else Tone.DONE
