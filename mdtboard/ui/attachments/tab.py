"""The tab of attachments: a list, what each is called, and its pages."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from mdtboard.domain.attachments import LARGEST_MB, Attachment
from mdtboard.domain.ids import AttachmentId, CaseId
from mdtboard.overriding import override
from mdtboard.services.attachments import PageDrawn
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.attachments.columns import ASIDE, attachment_columns, title
from mdtboard.ui.attachments.details import Details
from mdtboard.ui.attachments.drop import DropTarget, can_attach, sources_in
from mdtboard.ui.attachments.presenter import AttachmentsPresenter
from mdtboard.ui.attachments.preview import PreviewPane
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.icons import Icons
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import FlowLayout, column
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

# Below this width the page stands under the list, and below that height it makes room.
_SIDE_BY_SIDE, _ONE_ABOVE_THE_OTHER = 540, 430
# Where even the list and the title have no room, the tab scrolls.
_LEAST_HEIGHT = 200
_SHARES = (48, 52)
# A narrow pane still gets a page that can be read when the pane grows.
_NARROWEST, _WIDEST = 600, 3600
_SETTLED_MS = 150


class AttachmentsTab(QWidget):
    """Takes files by button, by dropping and by pasting; opens them on purpose only."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._shell = shell
        self._number = ""
        self.presenter = AttachmentsPresenter(self, shell.run, shell.services)
        self.table = RowsTable[Attachment](attachment_columns(), _key, self, multiple=True)
        self.table.setAccessibleName(self.tr("Attachments"))
        self.details = Details(self)
        self.preview = PreviewPane(self)
        self.empty = EmptyState("paperclip", "", None, self)
        self.busy_label = plain_label("", self, "note")
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._lay_out()
        self.target = DropTarget(self)
        self._make_actions()
        self._connect()
        self._show_enabled()

    def show_case(self, shown: CaseShown) -> None:
        """Show what is attached to a case."""
        self._number = shown.case.number
        self.details.show_readings(shown)
        self.presenter.show(CaseId(shown.case.id), shown.attachments)

    def choose_files(self) -> None:
        """Ask which files to attach."""
        self.file_dialog = QFileDialog(self.window(), self.tr("Attach files"))
        self.file_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.file_dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.file_dialog.setNameFilters(
            [
                self.tr("Reports and images") + " (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)",
                self.tr("All files") + " (*)",
            ]
        )
        self.file_dialog.filesSelected.connect(self._on_files_chosen)
        self.file_dialog.open()

    def flush(self) -> None:
        """Save a title that is being typed."""
        self.details.flush()

    def close_preview(self) -> None:
        """Stop drawing; called before the window goes."""
        self.presenter.close()

    # What the presenter asks for.

    def show_attachments(self, found: tuple[Attachment, ...]) -> None:
        """Show what is attached, or what may be."""
        self.table.show_rows(found)
        if found:
            self.stack.setCurrentWidget(self.body)
            # The first file brings the pane into view, whose width nobody has asked for yet.
            self._settled.start()
            return
        words = self.tr(
            "Drop reports (PDF) or images (PNG, JPEG, TIFF) here, or paste them with Ctrl+V.\n"
            "{maximum} MB each at most; they are kept inside the encrypted file."
        )
        self.empty.show_message(words.format(maximum=LARGEST_MB), self.tr("Add files…"))
        self.stack.setCurrentWidget(self.empty)

    def show_chosen(self, attachment: Attachment | None) -> None:
        """Show the title of an attachment and what it reports."""
        self.details.show_attachment(attachment)
        self._show_enabled()

    def select(self, attachment_id: AttachmentId) -> None:
        """Go to an attachment."""
        self.table.select(attachment_id)

    def show_busy(self, words: str) -> None:
        """Say what is under way."""
        self.busy_label.setText(words)
        self.add_button.setEnabled(not words)

    def show_waiting(self) -> None:
        """Show that a page is being drawn."""
        self.preview.show_waiting()

    def show_page(self, page: PageDrawn) -> None:
        """Show a page of the chosen attachment."""
        chosen = self.presenter.chosen
        self.preview.show_page(page, "" if chosen is None else title(chosen))

    def show_words(self, words: str) -> None:
        """Show words where a page would be."""
        self.preview.show_words(words)

    def open_copy(self, path: Path) -> None:
        """Hand a copy to the program that shows such files."""
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr(
                "Opened from a private copy that cannot be changed. It goes when the board is "
                "closed or locked."
            )
            self.say(words, Tone.INFO)
        else:
            self.say(self.tr("This machine has no program for such files."), Tone.ATTENTION)

    def say(self, text: str, tone: Tone = Tone.DONE) -> None:
        """Tell the user something."""
        self._shell.say(text, tone)

    # How it is built.

    def _lay_out(self) -> None:
        self.add_button = button(self.tr("&Add…"), self)
        self.open_button = button(self.tr("&Open"), self)
        self.rename_button = button(self.tr("Re&name"), self)
        self.remove_button = button(self.tr("Remo&ve"), self)
        tools = QWidget(self)
        flow = FlowLayout(tools, spacing=6)
        for made in (self.add_button, self.open_button, self.rename_button, self.remove_button):
            flow.addWidget(made)
        flow.addWidget(self.busy_label)
        self.splitter = self._make_splitter()
        self.body = QWidget(self)
        body_layout = column(tools, self.splitter)
        body_layout.setStretch(1, 1)
        self.body.setLayout(body_layout)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.body)
        self.stack.addWidget(self.empty)
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(self.stack)
        self.stack.setProperty("page", True)
        layout = column(scrolled)
        layout.setContentsMargins(0, 12, 6, 12)
        self.setLayout(layout)

    def _make_splitter(self) -> QSplitter:
        left = QWidget(self)
        left_layout = column(self.table, self.details, spacing=6)
        left_layout.setStretch(0, 1)
        left.setLayout(left_layout)
        self.table.setMinimumHeight(current_theme().px(72))
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.preview)
        for place, share in enumerate(_SHARES):
            splitter.setStretchFactor(place, share)
        splitter.setSizes([10 * share for share in _SHARES])
        # Otherwise the row of buttons, which may wrap, makes the layout ask for all that a list
        # would like to have, and the tab scrolls too early.
        policy = QSizePolicy.Policy
        splitter.setSizePolicy(policy.Expanding, policy.Ignored)
        splitter.setMinimumHeight(current_theme().px(_LEAST_HEIGHT))
        return splitter

    def _make_actions(self) -> None:
        on_table = Qt.ShortcutContext.WidgetShortcut
        table, icons = self.table, Icons()
        self.open_action = make_action(table, "attachments.open", self.tr("Open"), self._on_open)
        self.rename_action = make_action(
            table, "attachments.rename", self.tr("Rename"), self._on_rename
        )
        self.remove_action = make_action(
            table, "attachments.remove", self.tr("Remove"), self._on_remove, "Del", on_table
        )
        self.paste_action = make_action(
            self, "attachments.paste", self.tr("Paste"), self._on_paste, "Ctrl+V"
        )
        table.addAction(self.paste_action)
        for action, icon in (
            (self.open_action, "external-link"),
            (self.rename_action, "edit"),
            (self.remove_action, "trash"),
            (self.paste_action, "paperclip"),
        ):
            action.setIcon(icons.icon(icon))

    def _connect(self) -> None:
        presenter = self.presenter
        self.table.current_row_changed.connect(presenter.choose)
        self.table.selection_changed.connect(self._show_enabled)
        self.table.activated_row.connect(presenter.open)
        self.details.renamed.connect(presenter.rename)
        self.details.tied.connect(presenter.tie)
        self.details.left.connect(self.table.setFocus)
        self.preview.page_wanted.connect(presenter.turn_to)
        self.preview.zoomed.connect(self._on_settled)
        self.add_button.clicked.connect(self.choose_files)
        self.empty.action_requested.connect(self.choose_files)
        self.open_button.clicked.connect(self._on_open)
        self.rename_button.clicked.connect(self._on_rename)
        self.remove_button.clicked.connect(self._on_remove)
        self._settled.timeout.connect(self._on_settled)
        self.splitter.splitterMoved.connect(self._settled.start)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.paste_action.setEnabled(True)
        self._settled.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.paste_action.setEnabled(False)
        self.presenter.look(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = current_theme()
        wide = self.width() >= theme.px(_SIDE_BY_SIDE)
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self._fit_columns()
        self.preview.setVisible(wide or self.height() >= theme.px(_ONE_ABOVE_THE_OTHER))
        self._settled.start()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_attach(event.mimeData()):
            # A move would take the file away from where it was.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            words = self.tr("Drop to attach to {number}").format(number=self._number)
            self.target.offer(words)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.target.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.target.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        words = self.tr("Image dropped {moment}")
        self.presenter.add(sources_in(event.mimeData(), self._dated(words)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_settled"):
            self._settled.start()

    def _fit_columns(self) -> None:
        width = current_theme().unscaled(self.table.width())
        for place, asked in ASIDE:
            self.table.setColumnHidden(place, width < asked)

    def _dated(self, words: str) -> str:
        return words.format(moment=formats.moment(self._shell.services.desk.database.now()))

    @Slot()
    def _show_enabled(self) -> None:
        chosen = self.presenter.chosen is not None
        for control in (self.open_button, self.rename_button, self.remove_button):
            control.setEnabled(chosen)
        for action in (self.open_action, self.rename_action, self.remove_action):
            action.setEnabled(chosen)

    @Slot()
    def _on_settled(self) -> None:
        """Ask for pages as wide as the pane is now, in steps, so that a drag redraws seldom."""
        self._fit_columns()
        if not self.preview.isVisible():
            self.presenter.look(0)
            return
        wanted = round(self.preview.width() * self.preview.zoom * self.devicePixelRatio())
        step = 200
        wanted = -(-wanted // step) * step
        self.presenter.look(min(max(wanted, _NARROWEST), _WIDEST))

    @Slot()
    def _on_open(self) -> None:
        self.presenter.open(self.presenter.chosen)

    @Slot()
    def _on_rename(self) -> None:
        self.details.edit_title()

    @Slot()
    def _on_remove(self) -> None:
        self.presenter.remove(self.table.selected())

    @Slot()
    def _on_paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        sources = sources_in(data, self._dated(self.tr("Image pasted {moment}")))
        if sources:
            self.presenter.add(sources)
        else:
            words = self.tr("There is no file and no image on the clipboard.")
            self.say(words, Tone.ATTENTION)

    @Slot(list)
    def _on_files_chosen(self, names: list[str]) -> None:
        self.presenter.add(tuple(map(Path, names)))


def _key(attachment: Attachment) -> Hashable:
    return attachment.id
