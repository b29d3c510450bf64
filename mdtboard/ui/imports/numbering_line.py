"""Offers to number the patients of a list that has no numbers."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.text import plain_label

_LONGEST = 20
_FIELD_LETTERS = 12


class NumberingLine(QWidget):
    """A tick and a prefix; `changed` carries the prefix, or None where nobody is numbered."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self.tr("N&umber the new patients, with the prefix"), self)
        self.prefix_field = QLineEdit(self.tr("MDT-"), self)
        self.prefix_field.setAccessibleName(self.tr("Prefix of the numbers"))
        self.prefix_field.setMaxLength(_LONGEST)
        self.prefix_field.setMaximumWidth(
            self.prefix_field.fontMetrics().averageCharWidth() * _FIELD_LETTERS
        )
        self.prefix_field.setEnabled(False)
        self.note_label = plain_label(
            self.tr("They continue after the greatest number with this prefix."), self, "note"
        )
        line = row(self.box, self.prefix_field, self.note_label)
        line.setStretch(2, 1)
        self.setLayout(line)
        self.hide()
        self.box.toggled.connect(self._on_changed)
        self.prefix_field.textEdited.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        self.prefix_field.setEnabled(self.box.isChecked())
        self.changed.emit(self.prefix_field.text() if self.box.isChecked() else None)
