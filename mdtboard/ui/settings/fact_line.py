"""Where one fact of the reference data was read, when, and how far it was checked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.clock import Today
from mdtboard.domain.network import Fact, FactAbout, Mark
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.layout import row


class FactLine(QWidget):
    """The source of one fact, the day it was read there, and its mark, side by side."""

    edited = Signal()

    def __init__(self, about: FactAbout, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self.source_line = QLineEdit(self)
        self.source_line.setPlaceholderText(self.tr("Source"))
        self.day_field = DateField(self, today=today)
        self.day_field.setPlaceholderText(self.tr("Read on"))
        self.mark_box: ChoiceBox[Mark] = ChoiceBox(self, tuple((m, label(m)) for m in Mark))
        named = (
            (self.source_line, self.tr("Source: {fact}")),
            (self.day_field, self.tr("Read on: {fact}")),
            (self.mark_box, self.tr("How far checked: {fact}")),
        )
        for field, words in named:
            field.setAccessibleName(words.format(fact=label(about)))
        placed = row(self.source_line, self.day_field, self.mark_box)
        placed.setStretch(0, 3)
        placed.setStretch(1, 1)
        placed.setStretch(2, 1)
        placed.setContentsMargins(0, 0, 0, 0)
        self.setLayout(placed)
        self.setFocusProxy(self.source_line)
        self.source_line.textEdited.connect(self.edited)
        self.day_field.value_changed.connect(self.edited)
        self.mark_box.currentIndexChanged.connect(self.edited)

    def show_fact(self, fact: Fact) -> None:
        """Show what is noted, without telling anybody."""
        self.source_line.setText(fact.source)
        self.source_line.setCursorPosition(0)
        self.day_field.set_value(fact.read_on)
        self.mark_box.choose(fact.mark)

    def fact(self) -> Fact:
        """Return what is noted now."""
        return Fact(
            about=self._about,
            source=self.source_line.text().strip(),
            read_on=self.day_field.full(),
            mark=self.mark_box.key() or Mark.NOT_STATED,
        )
