"""The cells of one row that tell who it is, to be corrected on the spot."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.text import plain_label


@dataclass(frozen=True, slots=True)
class ListCell:
    """One cell of a row: its heading, its text, and what is wrong with it."""

    heading: str
    text: str
    wrong: str = ""


class CellsCard(QFrame):
    """The texts of the file, each in a line; Enter reads the row again."""

    corrected = Signal(str, str)

    def __init__(self, cells: Iterable[ListCell], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.fields: dict[str, QLineEdit] = {}
        self._texts: dict[str, str] = {}
        grid = FormGrid(self, columns=2)
        for cell in cells:
            field = QLineEdit(cell.text, grid)
            field.setCursorPosition(0)
            grid.add(cell.heading.replace("&", "&&"), field)
            if cell.wrong:
                grid.set_error(field, cell.wrong)
            field.returnPressed.connect(self._on_entered)
            field.editingFinished.connect(self._on_entered)
            self.fields[cell.heading] = field
            self._texts[cell.heading] = cell.text
        title = plain_label(self.tr("As it stands in the file"), self, "heading")
        note = self.tr("Correct a value and press Enter; the file itself stays as it is.")
        self.setLayout(column(title, grid, plain_label(note, self, "note", wrap=True), margin=12))

    def waits(self) -> bool:
        """Tell whether something was typed that is not read yet."""
        return any(field.text() != self._texts[name] for name, field in self.fields.items())

    @Slot()
    def _on_entered(self) -> None:
        edited = self.sender()
        for heading, field in self.fields.items():
            if field is edited and field.text() != self._texts[heading]:
                self._texts[heading] = field.text()
                self.corrected.emit(heading, field.text())
                return
