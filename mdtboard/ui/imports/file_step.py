"""The first step: which file."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from mdtboard.overriding import override
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import ElidedLabel, plain_label


class FileStep(QFrame):
    """Takes a file by a button or by dropping it."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAcceptDrops(True)
        self.sign = Sign("file-spreadsheet", 48, parent=self)
        self.heading_label = plain_label(
            self.tr("Drop the list here, or choose its file"), self, "heading"
        )
        note = self.tr(
            "CSV, XLSX, XLS or ODS. The file is only read; nothing is imported before you have"
            " seen what would happen to every row."
        )
        self.note_label = plain_label(note, self, wrap=True)
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose_button = button(self.tr("Choose a file…"), self, "primary")
        self.path_label = ElidedLabel("", self, "strong")
        self.path_label.setAccessibleName(self.tr("File"))
        layout = column(
            None,
            row(None, self.sign, None),
            row(None, self.heading_label, None),
            self.note_label,
            row(None, self.choose_button, None),
            row(None, self.path_label, None),
            None,
            spacing=14,
            margin=24,
        )
        self.setLayout(layout)
        self.setFocusProxy(self.choose_button)
        self.choose_button.clicked.connect(self._on_choose)

    def show_path(self, path: Path) -> None:
        """Show the name of the file that is read."""
        self.path_label.setText(path.name)
        self.path_label.setToolTip(str(path.parent))
        self.choose_button.setText(self.tr("Choose another file…"))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            mark(self, "tone", "info")

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        mark(self, "tone", None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        mark(self, "tone", None)
        local = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.picked.emit(Path(local[0].toLocalFile()))

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose the list"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Lists") + " (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    @Slot(str)
    def _on_selected(self, name: str) -> None:
        self.picked.emit(Path(name))
