"""The decision's rarer fields: intent, trial and dissent."""

from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from mdtboard.domain.care import Intent
from mdtboard.domain.decision import TrialProposal
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead


class MoreFields(QWidget):
    """Hidden until one is wanted or filled; they do nothing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intent_box = enum_box(self, Intent)
        self.trial_box = enum_box(self, TrialProposal)
        self.trial_edit = TypeAhead(self, allow_free=True, preselects=False)
        self.dissent_edit = QLineEdit(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        fields: tuple[tuple[str, QWidget, int], ...] = (
            (self.tr("&Intent"), self.intent_box, 2),
            (self.tr("&Trial"), self.trial_box, 2),
            (self.tr("Which trial, or &why none"), self.trial_edit, 3),
            (self.tr("Dissent, with &its author"), self.dissent_edit, 3),
        )
        for place, (words, field, stretch) in enumerate(fields):
            name = plain_label(words, self, "field")
            name.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(name, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, stretch)

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in reading order."""
        return self.intent_box, self.trial_box, self.trial_edit, self.dissent_edit

    def offer_trials(self, options: tuple[Option, ...]) -> None:
        """Offer the trials of the catalogue, and what was named before."""
        self.trial_edit.set_options(options)


def enum_box(parent: QWidget, members: Any) -> ChoiceBox[Any]:
    """Return a box that offers every member of an enum by its words."""
    box = ChoiceBox[Any](parent)
    for member in members:
        box.addItem(label(member), member.value)
    return box
