"""What can be printed or exported of the worklist: of one line, and of all lines shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import ReadingId
from mdtboard.domain.reading import ReadingStep
from mdtboard.domain.views import ReadingLine
from mdtboard.services.bundle import Services
from mdtboard.services.documents import MadeDocument
from mdtboard.ui.documents.wording import wording
from mdtboard.ui.labels import label
from mdtboard.ui.readings.columns import columns
from mdtboard.ui.readings.paper_dialog import PaperDialog
from mdtboard.ui.readings.rows import Stage, WorkRow
from mdtboard.ui.shell import Shell
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.save_dialog import save_dialog

_LETTERS = (
    DocumentKind.READING_REQUEST,
    DocumentKind.READING_COVER,
    DocumentKind.READING_REMINDER,
    DocumentKind.CONCORDANCE,
)
_BATCHES = (
    DocumentKind.READING_REQUEST,
    DocumentKind.READING_COVER,
    DocumentKind.READING_LABELS,
    DocumentKind.READING_REMINDER,
)


@dataclass(frozen=True, slots=True)
class _Job:
    """What a line of the menu makes."""

    kind: DocumentKind
    reading_ids: tuple[ReadingId, ...]


class PapersMenu(QMenu):
    """Offers what the chosen line and the lines shown can be printed as, and how many."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.shell = shell
        self._chosen: WorkRow | None = None
        self._shown: tuple[WorkRow, ...] = ()
        self._filters = ""
        self._jobs: dict[QAction, _Job] = {}

    def show_rows(self, chosen: WorkRow | None, shown: tuple[WorkRow, ...], filters: str) -> None:
        """Offer documents of these lines; `filters` says in words which they are."""
        self._chosen, self._shown, self._filters = chosen, shown, filters
        self._fill()

    def _fill(self) -> None:
        self.clear()
        self._jobs = {}
        chosen = self._chosen
        if chosen is not None and chosen.reading is not None:
            for kind in _LETTERS:
                if suits(chosen, kind):
                    words = self.tr("{kind} of {number}…")
                    said = words.format(kind=label(kind), number=chosen.number)
                    self._add(said, _Job(kind, (chosen.reading.id,)))
            self.addSeparator()
        for kind in _BATCHES:
            found = ids_of(self._shown, kind)
            words = self.tr("{kind}: all lines shown ({count})…")
            words = words.format(kind=label(kind), count=len(found))
            self._add(words, _Job(kind, found)).setEnabled(bool(found))
        self.addSeparator()
        words = self.tr("{kind}…").format(kind=label(DocumentKind.READING_WORKLIST))
        self.addAction(words).triggered.connect(self._on_worklist)
        self.addAction(self.tr("The list as a spreadsheet…")).triggered.connect(self._on_export)

    def _add(self, words: str, job: _Job) -> QAction:
        action = self.addAction(words.replace("&", "&&"))
        action.triggered.connect(self._on_job)
        self._jobs[action] = job
        return action

    def _lines(self) -> tuple[ReadingLine, ...]:
        return tuple(row.line for row in self._shown if row.line is not None)

    def _open(self, title: str, make: "partial[MadeDocument]") -> None:
        self.dialog = PaperDialog(self.shell, title, make, self.parentWidget())
        self.dialog.open()

    @Slot()
    def _on_job(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QAction) and pressed in self._jobs:
            job = self._jobs[pressed]
            make = partial(make_papers, self.shell.services, job.kind, job.reading_ids)
            self._open(label(job.kind), make)

    @Slot()
    def _on_worklist(self) -> None:
        make = partial(make_worklist, self.shell.services, self._lines(), self._filters)
        self._open(label(DocumentKind.READING_WORKLIST), make)

    @Slot()
    def _on_export(self) -> None:
        tables = self.tr("Spreadsheets (*.xlsx *.csv)")
        name = f"{DocumentKind.READING_WORKLIST.value}.xlsx"
        self.file_dialog = save_dialog(
            self.parentWidget(), self.tr("Save the list"), tables, "xlsx", name
        )
        self.file_dialog.fileSelected.connect(self.export_to)
        self.file_dialog.open()

    @Slot(str)
    def export_to(self, target: str) -> None:
        """Write the lines shown for a spreadsheet program, and say so.

        A file may go anywhere: whoever is opposed to reuse is not in it.
        """
        shown = columns()
        headings = [column.heading for column in shown]
        kept = [row for row in self._shown if row.reusable]
        rows = [[_told(column, row) for column in shown] for row in kept]
        path = self.shell.services.reading_papers.export(Path(target), headings, rows)
        said = [self.tr("Saved: {name}").format(name=path.name)]
        left = len(self._shown) - len(kept)
        if left:
            words = self.tr("Left out, opposed to reuse: {count}")
            said.append(words.format(count=left))
        self.shell.say(" · ".join(said))


def _told(column: Column[WorkRow], row: WorkRow) -> str:
    """Return a cell in words, also where the screen shows a sign."""
    return (column.accessible or column.text)(row)


def make_papers(
    services: Services, kind: DocumentKind, reading_ids: tuple[ReadingId, ...], language: str
) -> MadeDocument:
    """Return letters, labels or a report in a language."""
    return services.reading_papers.make(kind, reading_ids, wording(language))


def make_worklist(
    services: Services, lines: tuple[ReadingLine, ...], filters: str, language: str
) -> MadeDocument:
    """Return the list on paper in a language."""
    return services.reading_papers.worklist(lines, filters, wording(language))


def suits(row: WorkRow, kind: DocumentKind) -> bool:
    """Tell whether a document makes sense at the step of a line's reading."""
    if row.reading is None:
        return False
    step = row.reading.step
    match kind:
        case DocumentKind.READING_REQUEST | DocumentKind.READING_LABELS:
            return step is ReadingStep.REQUESTED
        case DocumentKind.READING_COVER:
            return step in (ReadingStep.REQUESTED, ReadingStep.SENT)
        case DocumentKind.READING_REMINDER:
            return step.is_awaited
        case _:
            return step.has_result


def ids_of(rows: Sequence[WorkRow], kind: DocumentKind) -> tuple[ReadingId, ...]:
    """Return the readings that a batch of one kind writes about; reminders go to late ones."""
    pressing = kind is DocumentKind.READING_REMINDER
    return tuple(
        row.reading.id
        for row in rows
        if row.reading is not None
        and suits(row, kind)
        and (not pressing or row.stage is Stage.LATE)
        and (kind is not DocumentKind.READING_COVER or row.step is ReadingStep.REQUESTED)
    )
