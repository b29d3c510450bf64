"""Agreement, kappa and delays of second readings; each figure opens the cases it counts."""

from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from mdtboard.domain.reading import ReadingLevel
from mdtboard.domain.reading_figures import ReadingFigures
from mdtboard.domain.views import ReadPair
from mdtboard.ui.labels import label
from mdtboard.ui.readings.figure_rows import (
    FigureRow,
    figure_columns,
    pair_columns,
    rows_of,
)
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.save_dialog import save_dialog
from mdtboard.ui.widgets.table import RowsTable


class FiguresDialog(Dialog):
    """Left the figures of a network and a period, right the cases of the figure one is on."""

    case_requested = Signal(object)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.shell = shell
        self._pairs = shell.services.readings.pairs()
        title = self.tr("Figures of second readings")
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self.network_box: ChoiceBox[str] = ChoiceBox(self, self._networks())
        self.level_box: ChoiceBox[ReadingLevel] = ChoiceBox(
            self, tuple((level, label(level)) for level in ReadingLevel)
        )
        self.since_field = DateField(self, today=shell.services.desk.today)
        self.until_field = DateField(self, today=shell.services.desk.today)
        self.figures_table = RowsTable[FigureRow](figure_columns(), _name, self)
        self.figures_table.setAccessibleName(self.tr("Figures"))
        self.pairs_table = RowsTable[ReadPair](pair_columns(), _id, self)
        self.pairs_table.setAccessibleName(self.tr("Cases of the figure"))
        self.pairs_table.set_empty(self.tr("No case is counted here."), None, "microscope")
        self._lay_out()
        self._connect()
        self._show()
        self.network_box.setFocus()

    @property
    def figures(self) -> ReadingFigures:
        """Return the figures of what is chosen."""
        return self.shell.services.readings.figures(
            self._pairs,
            network=self.network_box.key() or "",
            since=_day(self.since_field),
            until=_day(self.until_field),
            level=self.level_box.key() or ReadingLevel.EXPERT,
        )

    def _networks(self) -> tuple[tuple[str, str], ...]:
        names = sorted({pair.network for pair in self._pairs} - {""}, key=str.casefold)
        return (("", self.tr("All networks")), *((name, name) for name in names))

    def _lay_out(self) -> None:
        theme = current_theme()
        grid = FormGrid(self, columns=4)
        grid.add(self.tr("&Network"), self.network_box)
        grid.add(self.tr("&Level"), self.level_box)
        grid.add(self.tr("Reports &from"), self.since_field)
        grid.add(self.tr("Reports &until"), self.until_field)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.figures_table)
        splitter.addWidget(self.pairs_table)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([theme.px(560), theme.px(700)])
        self.body.addWidget(grid)
        self.body.addWidget(splitter, 1)
        self.close_button = self.add_cancel_button(self.tr("Close"))
        self.export_button = self.add_button(self.tr("&Export…"))
        self.open_button = self.add_button(self.tr("&Open the case"), "primary")
        self.resize(theme.px(1300), theme.px(660))

    def _connect(self) -> None:
        for box in (self.network_box, self.level_box):
            box.currentIndexChanged.connect(self._on_changed)
        for field in (self.since_field, self.until_field):
            field.value_changed.connect(self._on_changed)
        self.figures_table.current_row_changed.connect(self._on_figure)
        self.pairs_table.activated_row.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.export_button.clicked.connect(self._on_export)

    def _show(self) -> None:
        rows = rows_of(self.figures)
        self.figures_table.show_rows(rows)
        if self.figures_table.current() is None:
            self.figures_table.select(rows[0].name)
        self._on_figure(self.figures_table.current())

    @Slot()
    def _on_changed(self) -> None:
        self._show()

    @Slot(object)
    def _on_figure(self, row: FigureRow | None) -> None:
        pairs = () if row is None else row.pairs
        self.pairs_table.show_rows(pairs)
        self.open_button.setEnabled(bool(pairs))
        if pairs and self.pairs_table.current() is None:
            self.pairs_table.select(pairs[0].id)

    @Slot()
    def _on_open(self) -> None:
        pair = self.pairs_table.current()
        if pair is not None:
            self.case_requested.emit(pair.case_id)
            self.accept()

    @Slot()
    def _on_export(self) -> None:
        tables = self.tr("Spreadsheets (*.xlsx *.csv)")
        self.file_dialog = save_dialog(
            self, self.tr("Save the figures"), tables, "xlsx", "second_readings.xlsx"
        )
        self.file_dialog.fileSelected.connect(self.export_to)
        self.file_dialog.open()

    @Slot(str)
    def export_to(self, target: str) -> None:
        """Write each figure with the cases it counts, a line for each case, and say so."""
        headings = [column.heading for column in figure_columns()]
        headings += [column.heading for column in pair_columns()]
        lines = []
        for row in rows_of(self.figures):
            told = [row.name, row.value, row.among]
            lines.append([*told, *[""] * len(pair_columns())])
            lines += [
                [row.name, "", "", *(column.text(pair) for column in pair_columns())]
                for pair in row.pairs
            ]
        path = self.shell.services.reading_papers.export(Path(target), headings, lines)
        self.shell.say(self.tr("Saved: {name}").format(name=path.name))


def _day(field: DateField) -> date | None:
    value = field.value()
    return value if isinstance(value, date) else None


def _name(row: FigureRow) -> str:
    return row.name


def _id(pair: ReadPair) -> UUID:
    return pair.id
