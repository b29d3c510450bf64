"""The second step: how the file is read, with its first rows in view."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from mdtboard.domain.tables import Table, TableShape
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.imports.words import ENCODINGS, number, separators
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.number_field import NumberField
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

_SHOWN = 50
_PAUSE_MS = 300
_WIDEST = 18

Numbered = tuple[int, tuple[str, ...]]


class Cell:
    """Reads one cell of a row."""

    def __init__(self, place: int) -> None:
        self._place = place

    def __call__(self, row: Numbered) -> str:
        """Return the text of the cell."""
        return row[1][self._place]


class ShapeStep(QWidget):
    """Sheet, encoding, separator and row of headings: guessed, shown, and open to change."""

    reshaped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        grid = FormGrid(self, columns=4)
        self.sheet_choice = Choice(grid)
        self.encoding_choice = Choice(grid)
        self.separator_choice = Choice(grid)
        self.heading_field = NumberField(grid, 1, 999)
        self.encoding_choice.offer(ENCODINGS)
        self.separator_choice.offer(separators())
        grid.add(self.tr("Sheet"), self.sheet_choice)
        grid.add(self.tr("Encoding"), self.encoding_choice)
        grid.add(self.tr("Separator"), self.separator_choice)
        grid.add(self.tr("Row of the headings"), self.heading_field)
        self.count_label = plain_label("", self, "note")
        self.rows_table = self._rows_table(None)
        self._column = column(grid, self.count_label, self.rows_table, spacing=10)
        self._column.setStretch(2, 1)
        self.setLayout(self._column)
        self.setFocusProxy(self.sheet_choice)
        self._connect()

    def show_table(self, table: Table) -> None:
        """Show how a file is read, and its first rows."""
        self._table = None
        shape = table.shape
        self.sheet_choice.offer([(name, name) for name in table.sheets] or [("", "—")])
        self.sheet_choice.choose(shape.sheet)
        self.sheet_choice.setEnabled(len(table.sheets) > 1)
        self.encoding_choice.choose(shape.encoding)
        self.encoding_choice.setEnabled(bool(shape.encoding))
        self.separator_choice.choose(shape.separator)
        self.separator_choice.setEnabled(bool(shape.separator))
        self.heading_field.setValue(shape.header_row + 1)
        words = self.tr("{rows} rows, {columns} columns. Are the accents and the headings right?")
        self.count_label.setText(
            words.format(rows=number(len(table.rows)), columns=number(len(table.headings)))
        )
        self._replace_rows(table)
        self._table = table

    def _rows_table(self, shown: Table | None) -> RowsTable[Numbered]:
        headings = () if shown is None else shown.headings
        rows = () if shown is None else shown.rows[:_SHOWN]
        columns = [Column(self.tr("Row"), _row_number, align="right", width=4)]
        columns += [
            Column(heading, Cell(place), tooltip=Cell(place), width=_width(rows, place))
            for place, heading in enumerate(headings)
        ]
        table = RowsTable[Numbered](columns, _row_id, self)
        table.setAccessibleName(self.tr("First rows of the list"))
        return table

    def _replace_rows(self, table: Table) -> None:
        """Show other columns, which a table takes at its making only."""
        rows = tuple((table.row_number(i), row) for i, row in enumerate(table.rows[:_SHOWN]))
        fresh = self._rows_table(table)
        fresh.show_rows(rows)
        self._column.replaceWidget(self.rows_table, fresh)
        self.rows_table.hide()
        self.rows_table.deleteLater()
        self.rows_table = fresh

    def _connect(self) -> None:
        for choice in (self.sheet_choice, self.encoding_choice, self.separator_choice):
            choice.currentIndexChanged.connect(self._on_changed)
        self.heading_field.valueChanged.connect(self._on_changed)
        self._pause.timeout.connect(self._on_paused)

    @Slot()
    def _on_changed(self) -> None:
        if self._table is not None:
            self._pause.start()

    @Slot()
    def _on_paused(self) -> None:
        if self._table is None:
            return
        shape = self._table.shape
        sheet = self.sheet_choice.value() if shape.sheet else ""
        self.reshaped.emit(
            TableShape(
                sheet=sheet,
                encoding=self.encoding_choice.value() if shape.encoding else "",
                separator=self.separator_choice.value() if shape.separator else "",
                header_row=self.heading_field.value() - 1,
            )
        )


def _width(rows: tuple[tuple[str, ...], ...], place: int) -> int:
    """Return a width in figures that most cells of a column fit in."""
    longest = max((len(row[place]) for row in rows), default=0)
    return min(max(longest, 4), _WIDEST)


def _row_number(row: Numbered) -> str:
    return str(row[0])


def _row_id(row: Numbered) -> int:
    return row[0]
