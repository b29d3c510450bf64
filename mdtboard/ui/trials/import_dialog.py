"""The import of a catalogue of trials: its columns, what would happen, then all or nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QProgressBar, QSplitter, QWidget

from mdtboard.domain.imports import Verdict
from mdtboard.domain.tables import Table
from mdtboard.domain.trial_list import Columns, TrialField, TrialImportLine
from mdtboard.overriding import override
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.imports.words import VERDICT_TONES
from mdtboard.ui.labels import label
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.trials.import_presenter import TrialImportPresenter
from mdtboard.ui.trials.import_words import counted, explained
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import ElidedLabel, plain_label


class TrialImportDialog(Dialog):
    """Columns on the left, the rows with what becomes of each on the right."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.shell = shell
        title = self.tr("Import a catalogue of trials")
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self.choices: list[Choice] = []
        self._headings: tuple[str, ...] = ()
        self.presenter = TrialImportPresenter(self, shell)
        self.file_button = button(self.tr("&Choose a file…"), self)
        self.file_label = ElidedLabel(
            self.tr("CSV, XLSX, XLS or ODS. Nothing is imported before you have seen every row."),
            self,
            "note",
        )
        self.banner = Banner(self)
        self.banner.setProperty("rounded", True)
        self.progress = self._progress()
        self.columns_box = QWidget(self)
        self.counts_label = plain_label("", self, "strong")
        self.table = self._make_table()
        self._lay_out()
        self.cancel_button = self.add_cancel_button()
        self.import_button = self.add_button(self.tr("Import"), "primary")
        self.import_button.setEnabled(False)
        self.file_button.clicked.connect(self._on_choose)
        self.import_button.clicked.connect(self.presenter.run)
        self._fit(parent)
        self.file_button.setFocus()

    @override
    def done(self, result: int) -> None:
        """Close, unless the import itself is under way: it is all or nothing."""
        if self.presenter.importing:
            return
        self.presenter.close()
        super().done(result)

    # What the presenter asks for.

    def show_busy(self, busy: bool) -> None:
        """Show that something slow is going on."""
        self.progress.setRange(0, 0 if busy else 1)

    def show_error(self, text: str, twice: TrialField | None = None) -> None:
        """Say what is wrong, and which field is filled twice; or take that back."""
        words = text if twice is None else f"{text} ({label(twice)})"
        if words:
            self.banner.show_message(words, Tone.PROBLEM)
        else:
            self.banner.hide()
        for choice in self.choices:
            mark(choice, "invalid", twice is not None and choice.value() is twice)

    def show_table(self, table: Table, columns: Columns) -> None:
        """Show what each column fills."""
        self._headings = table.headings
        self.file_label.setText(table.name)
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.choices = []
        for line, (heading, target) in enumerate(columns):
            name = ElidedLabel(heading, content)
            choice = Choice(content)
            choice.offer_members(TrialField)
            choice.choose(target)
            choice.setAccessibleName(heading)
            mark(choice, "muted", target is TrialField.IGNORE)
            choice.currentIndexChanged.connect(self._on_column)
            grid.addWidget(name, line, 0)
            grid.addWidget(choice, line, 1)
            self.choices.append(choice)
        grid.setRowStretch(len(columns), 1)
        area = scrolled(content, self.columns_box)
        layout = self.columns_box.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        layout.addWidget(area)
        if self.choices:
            self.choices[0].setFocus()

    def show_lines(self, lines: tuple[TrialImportLine, ...]) -> None:
        """Show what would happen to each row."""
        self.counts_label.setText(counted(lines))
        self.table.show_rows(lines)

    def show_possible(self, coming: int) -> None:
        """Offer to import so many rows, or none."""
        self.import_button.setEnabled(bool(coming))
        words = self.tr("Import {count} trials") if coming != 1 else self.tr("Import 1 trial")
        self.import_button.setText(words.format(count=coming) if coming else self.tr("Import"))

    def close_imported(self, lines: tuple[TrialImportLine, ...]) -> None:
        """Close: the catalogue was taken over."""
        words = self.tr("The catalogue is imported. {counts}. Ctrl+Z takes it back.")
        self.shell.say(words.format(counts=counted(lines)))
        self.accept()

    def _progress(self) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setProperty("thin", True)
        bar.setTextVisible(False)
        bar.setRange(0, 1)
        bar.setAccessibleName(self.tr("Progress"))
        return bar

    def _make_table(self) -> RowsTable[TrialImportLine]:
        table = RowsTable[TrialImportLine](
            (
                Column(self.tr("Row"), _row_number, align="right", width=5),
                Column(self.tr("Import"), _verdict, tone=_tone, width=11),
                Column(self.tr("Trial"), _name, tooltip=_name, width=13, weight=1),
                Column(self.tr("Title"), _title, tooltip=_title, width=8, weight=1),
                Column(self.tr("Remark"), explained, tooltip=explained, width=24, weight=3),
            ),
            _key,
            self,
        )
        table.setAccessibleName(self.tr("Rows of the catalogue"))
        table.set_empty(self.tr("Choose the file of the catalogue."), None, "file-spreadsheet")
        return table

    def _lay_out(self) -> None:
        head = row(self.file_button, self.file_label)
        head.setStretch(1, 1)
        self.columns_box.setLayout(column())
        left = QWidget(self)
        left_layout = column(
            plain_label(self.tr("What each column fills"), left, "strong"), self.columns_box
        )
        left_layout.setStretch(1, 1)
        left.setLayout(left_layout)
        right = QWidget(self)
        right_layout = column(self.counts_label, self.table)
        right_layout.setStretch(1, 1)
        right.setLayout(right_layout)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([380, 600])
        self.body.addLayout(head)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.banner)
        self.body.addWidget(splitter, 1)

    def _fit(self, parent: QWidget | None) -> None:
        theme = current_theme()
        room = self.screen().availableGeometry().size() if parent is None else parent.size()
        width = min(theme.px(1080), max(room.width() - 64, 640))
        self.resize(width, min(theme.px(680), max(room.height() - 48, 480)))

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the catalogue"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        names = " (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)"
        dialog.setNameFilters([self.tr("Lists") + names, self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self.pick)
        dialog.open()

    @Slot(str)
    def pick(self, name: str) -> None:
        """Read the file named."""
        self.presenter.pick(Path(name))

    @Slot()
    def _on_column(self) -> None:
        for choice in self.choices:
            mark(choice, "muted", choice.value() is TrialField.IGNORE)
        targets = (choice.value() for choice in self.choices)
        self.presenter.change(tuple(zip(self._headings, targets, strict=True)))


def _key(line: TrialImportLine) -> int:
    return line.row_number


def _row_number(line: TrialImportLine) -> str:
    return str(line.row_number)


def _verdict(line: TrialImportLine) -> str:
    return label(line.verdict)


def _tone(line: TrialImportLine) -> Tone:
    return VERDICT_TONES[line.verdict]


def _name(line: TrialImportLine) -> str:
    return line.name or ("—" if line.verdict is Verdict.REFUSED else "")


def _title(line: TrialImportLine) -> str:
    return line.title
