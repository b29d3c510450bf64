"""The screen of documents: seen as they will be printed, then printed, saved, validated."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSplitter, QTabWidget, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import MeetingId
from mdtboard.domain.views import DocumentLine, MeetingLine
from mdtboard.overriding import override
from mdtboard.services.documents import Pages
from mdtboard.services.papers import KeptSheet
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.documents.columns import document_columns, log_columns
from mdtboard.ui.documents.presenter import DocumentsPresenter
from mdtboard.ui.documents.preview import Preview
from mdtboard.ui.documents.printing import Printing
from mdtboard.ui.documents.rows import DocumentRow, waiting
from mdtboard.ui.documents.wording import LANGUAGES
from mdtboard.ui.page import Page
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.dialog import ConfirmDialog
from mdtboard.ui.widgets.layout import PAGE_MARGIN, column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label


class DocumentsPage(Page):
    """Left the meeting and its documents, right the pages; a log in the second tab."""

    place = Screen.DOCUMENTS
    topic = "documents"
    kinds = frozenset(Kind) - {Kind.ACCOUNT, Kind.MAPPING}
    _progressed = Signal(int, int)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        remembered = shell.document_language
        language = remembered if remembered in LANGUAGES else _screen_language()
        self.presenter = DocumentsPresenter(shell.services, shell.run, self, language)
        self.meeting_box: ChoiceBox[MeetingId] = ChoiceBox(self)
        self.meeting_box.setMaxVisibleItems(20)
        self.summary_label = plain_label("", self, "note", wrap=True)
        self.table = RowsTable[DocumentRow](document_columns(), _key, self)
        self.table.setAccessibleName(self.tr("Documents of the meeting"))
        self.table.set_empty(self.tr("No meeting is planned yet."), None, "calendar-event")
        self.preview = Preview(language, self)
        self.log_table = RowsTable[DocumentLine](log_columns(), _log_key, self)
        self.log_table.setAccessibleName(self.tr("Printed documents"))
        self.log_table.set_empty(self.tr("Nothing was printed or saved yet."), None, "printer")
        self.printing = Printing(self)
        self._folder = Path()
        self._lay_out()
        self._connect()
        self.actions_of_page = self._make_actions()

    @override
    def refresh(self) -> None:
        self.presenter.load()

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        kinds = {kind.value: kind for kind in DocumentKind}
        if destination.meeting_id or destination.presentation_id or destination.section:
            self.tabs.setCurrentIndex(0)
            self.presenter.go_to(
                destination.meeting_id,
                destination.presentation_id,
                kinds.get(destination.section),
            )

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return self.actions_of_page

    @override
    def flush(self) -> None:
        """Let go of the file; it is made again when the screen is shown again."""
        self.presenter.close()
        self._stale = True

    # What the presenter shows.

    def show_meetings(self, meetings: tuple[MeetingLine, ...], chosen: MeetingId | None) -> None:
        """Offer the meetings, newest first."""
        self.meeting_box.set_choices(
            tuple((m.id, f"{formats.day(m.held_on)} · {m.board}") for m in meetings)
        )
        self.meeting_box.choose(chosen)
        self.meeting_box.setToolTip("")

    def show_documents(self, rows: tuple[DocumentRow, ...]) -> None:
        """Show what the meeting can print."""
        sheets = sum(row.kind is DocumentKind.CONSENSUS and not row.asks for row in rows)
        if sheets == 1:
            words = self.tr("1 consensus sheet, {waiting} to validate")
        else:
            words = self.tr("{sheets} consensus sheets, {waiting} to validate")
        self.summary_label.setText(words.format(sheets=sheets, waiting=len(waiting(rows))))
        self.summary_label.setVisible(bool(rows))
        self.table.show_rows(rows)

    def select(self, row: DocumentRow) -> None:
        """Go to a document."""
        self.table.select(row.key)

    def show_row(self, row: DocumentRow | None, *, one: bool, every: int) -> None:
        """Name the chosen document, and offer to validate it, or all."""
        self._every = every
        self.preview.show_row(row, one=one, every=every)

    def show_pages(self, pages: Pages | None) -> None:
        """Show the pages of the document that was made."""
        self._pages = pages
        self.preview.show_pages(pages)

    def show_kept(self, kept: KeptSheet | None) -> None:
        """Say what is new since the version shown, or what replaced it."""
        self.preview.show_kept(kept)

    def show_busy(self, busy: bool) -> None:
        """Show that pages are being made."""
        self.preview.show_busy(busy)

    def show_log(self, lines: tuple[DocumentLine, ...]) -> None:
        """Show what was printed."""
        self.log_table.show_rows(lines)
        words = self.tr("Printed and saved  {count}").format(count=len(lines))
        self.tabs.setTabText(1, words)

    def show_producing(self, producing: bool) -> None:
        """Show or hide the progress of producing everything."""
        self.preview.show_producing(producing)

    def tell_saved(self, target: Path) -> None:
        """Say where a document is now, and offer its folder."""
        self._offer_folder(target.parent)
        self.shell.say(self.tr("Saved: {name}").format(name=target.name))

    def tell_produced(self, filed: tuple[Path, ...], folder: Path) -> None:
        """Say how many documents were filed, and offer their folder."""
        self._offer_folder(folder)
        words = self.tr("{count} documents saved in {folder}")
        self.shell.say(words.format(count=len(filed), folder=folder.name))

    def tell_renewed(self, number: int) -> None:
        """Say which version was made."""
        words = self.tr("Version {number} made; the one before stays, marked as replaced")
        self.shell.say(words.format(number=number))

    def tell_validated(self, count: int) -> None:
        """Say how many decisions were validated."""
        one, more = self.tr("1 decision validated"), self.tr("{count} decisions validated")
        self.shell.say((one if count == 1 else more).format(count=count))

    # How it is built.

    def _lay_out(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._meeting_tab(), self.tr("Documents of a meeting"))
        log = QWidget(self.tabs)
        layout = column(self.log_table)
        layout.setContentsMargins(0, 8, 0, 0)
        log.setLayout(layout)
        self.tabs.addTab(log, "")
        title = plain_label(self.tr("Documents"), self, "title")
        page = column(title, self.tabs, margin=PAGE_MARGIN)
        page.setStretch(1, 1)
        self.setLayout(page)

    def _meeting_tab(self) -> QWidget:
        left = QWidget(self)
        meeting_label = plain_label(self.tr("&Meeting"), left, "field")
        meeting_label.setBuddy(self.meeting_box)
        self.meeting_box.setAccessibleName(self.tr("Meeting"))
        self.meeting_box.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.meeting_box.setMinimumContentsLength(12)
        layout = column(meeting_label, self.meeting_box, self.table, self.summary_label)
        layout.setSpacing(6)
        layout.setContentsMargins(0, 8, 4, 0)
        layout.setStretch(2, 1)
        left.setLayout(layout)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.preview)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([380, 760])
        return self.splitter

    def _connect(self) -> None:
        self.meeting_box.currentIndexChanged.connect(self._on_meeting_chosen)
        self.table.current_row_changed.connect(self._on_row_changed)
        preview = self.preview
        preview.language_box.currentIndexChanged.connect(self._on_language_chosen)
        preview.print_button.clicked.connect(self._on_print)
        preview.save_button.clicked.connect(self._on_save_as)
        preview.produce_button.clicked.connect(self._on_produce)
        preview.folder_button.clicked.connect(self._on_open_folder)
        preview.validate_button.clicked.connect(self._on_validate_one)
        preview.validate_all_button.clicked.connect(self._on_validate_all)
        preview.version_bar.first_requested.connect(self.presenter.renew)
        preview.cancel_requested.connect(self._on_cancel)
        self.printing.printed.connect(self.presenter.note_printed)
        # The progress comes from a worker thread.
        self._progressed.connect(preview.show_progress, Qt.ConnectionType.QueuedConnection)

    def _make_actions(self) -> tuple[QAction, ...]:
        make = make_action
        return (
            make(self, "documents.print", self.tr("Print the document…"), self._on_print, "Ctrl+P"),
            make(self, "documents.save_as", self.tr("Save the document as…"), self._on_save_as),
            make(self, "documents.produce", self.tr("Produce all documents…"), self._on_produce),
        )

    def _offer_folder(self, folder: Path) -> None:
        self._folder = folder
        self.preview.folder_button.show()

    def _progress(self, done: int, total: int) -> bool:
        """Hear from the worker thread, and tell it whether to go on."""
        self._progressed.emit(done, total)
        return not self.presenter.cancelled

    def _confirm(self, count: int, confirmed: object) -> None:
        if count == 1:
            verb, title = self.tr("Validate 1 decision"), self.tr("Validate 1 decision?")
        else:
            verb, title = (
                self.tr("Validate {count} decisions"),
                self.tr("Validate {count} decisions?"),
            )
        text = self.tr(
            "You take responsibility for the advice as it is written. It changes afterwards only "
            "by a new dated version."
        )
        self.dialog = ConfirmDialog(title.format(count=count), text, verb.format(count=count), self)
        self.dialog.confirmed.connect(confirmed)
        self.dialog.open()

    @Slot()
    def _on_meeting_chosen(self) -> None:
        self.presenter.choose_meeting(self.meeting_box.key())

    @Slot(object)
    def _on_row_changed(self, row: DocumentRow | None) -> None:
        self.presenter.choose(row)

    @Slot()
    def _on_language_chosen(self) -> None:
        language = self.preview.language_box.key() or "fr"
        self.presenter.speak(language)
        self.shell.document_language = language
        self.shell.document_language_chosen.emit(language)

    @Slot()
    def _on_print(self) -> None:
        made = self.presenter.made
        if made is not None and self._pages is not None and self.preview.print_button.isEnabled():
            self.printing.ask(self._pages, made.name)

    @Slot()
    def _on_save_as(self) -> None:
        made = self.presenter.made
        if made is None:
            return
        self.file_dialog = self._file_dialog(self.tr("Save the document"))
        self.file_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.file_dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        self.file_dialog.setDefaultSuffix("pdf")
        self.file_dialog.selectFile(made.name)
        self.file_dialog.fileSelected.connect(self._on_target_chosen)
        self.file_dialog.open()

    @Slot()
    def _on_produce(self) -> None:
        if self.presenter.meeting_id is None:
            return
        self.file_dialog = self._file_dialog(self.tr("Folder for every document of the meeting"))
        self.file_dialog.setFileMode(QFileDialog.FileMode.Directory)
        self.file_dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
        self.file_dialog.fileSelected.connect(self._on_folder_chosen)
        self.file_dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    @Slot(str)
    def _on_target_chosen(self, target: str) -> None:
        self.presenter.save(Path(target))

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self.presenter.produce(Path(folder), self._progress)

    @Slot()
    def _on_cancel(self) -> None:
        self.preview.cancel_button.setEnabled(False)
        self.presenter.cancel()

    @Slot()
    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot()
    def _on_validate_one(self) -> None:
        self.presenter.propose_one()
        self._confirm(1, self.presenter.validate)

    @Slot()
    def _on_validate_all(self) -> None:
        self.presenter.propose_all()
        self._confirm(self._every, self.presenter.validate)


def _key(row: DocumentRow) -> Hashable:
    return row.key


def _log_key(line: DocumentLine) -> Hashable:
    return (line.printed_at, line.file_name, line.sha256)


def _screen_language() -> str:
    return "fr" if QLocale().language() == QLocale.Language.French else "en"
