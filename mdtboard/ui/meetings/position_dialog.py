"""Asks for the place of a case on the agenda, for whoever does not drag."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mdtboard.ui.meetings import words
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.number_field import NumberField


class PositionDialog(Dialog):
    """A number between 1 and the number of cases in the lane."""

    position_chosen = Signal(int)

    def __init__(self, place: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(words.translate("meetings", "Move to position"), parent)
        self.form = FormGrid(self)
        self.number_field = NumberField(self, 1, max(count, 1))
        self.number_field.setValue(place)
        self.number_field.selectAll()
        note = self.tr("Among the {count} cases of its lane").format(count=count)
        self.form.add(self.tr("&Position"), self.number_field, note)
        self.body.addWidget(self.form)
        self.add_cancel_button()
        self.move_button = self.add_button(self.tr("Move"), "primary")
        self.move_button.clicked.connect(self._on_move)
        self.number_field.setFocus()

    @Slot()
    def _on_move(self) -> None:
        self.position_chosen.emit(self.number_field.value())
        self.accept()
