"""The decision's rarer fields: intent, trial, dissent, and why the board does not wait."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from mdtboard.domain.care import Intent
from mdtboard.domain.decision import Decision, TrialProposal
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label, set_text
from mdtboard.ui.widgets.typeahead import TypeAhead


class MoreFields(QWidget):
    """Hidden until one is wanted or filled; `noted` carries a field and its new values."""

    noted = Signal(str, dict)

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
        self.intent_box.activated.connect(self._on_intent_chosen)
        self.trial_box.activated.connect(self._on_trial_chosen)
        self.trial_edit.textEdited.connect(self._on_trial_edited)
        self.trial_edit.chosen.connect(self._on_trial_taken)
        self.dissent_edit.textEdited.connect(self._on_dissent_edited)

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in reading order."""
        return self.intent_box, self.trial_box, self.trial_edit, self.dissent_edit

    def show_decision(self, decision: Decision) -> None:
        """Show a decision's values."""
        self.intent_box.setCurrentIndex(self.intent_box.findData(decision.intent.value))
        self.trial_box.setCurrentIndex(self.trial_box.findData(decision.trial.value))
        if self.trial_edit.text() != decision.trial_detail:
            self.trial_edit.set_free_text(decision.trial_detail)
        set_text(self.dissent_edit, decision.dissent)

    @Slot()
    def _on_intent_chosen(self) -> None:
        self.noted.emit("intent", {"intent": Intent(self.intent_box.currentData())})

    @Slot()
    def _on_trial_chosen(self) -> None:
        self.noted.emit("trial", {"trial": TrialProposal(self.trial_box.currentData())})

    @Slot(str)
    def _on_trial_edited(self, text: str) -> None:
        self.noted.emit("trial", {"trial_detail": text})

    @Slot(object)
    def _on_trial_taken(self, key: object) -> None:
        values: dict[str, object] = {"trial_detail": self.trial_edit.text()}
        not_stated = self.trial_box.currentData() == TrialProposal.NOT_STATED.value
        if isinstance(key, UUID) and not_stated:
            # Whoever takes a trial from the catalogue proposes it.
            values["trial"] = TrialProposal.PROPOSED
            self.trial_box.setCurrentIndex(self.trial_box.findData(TrialProposal.PROPOSED.value))
        self.noted.emit("trial", values)

    def offer_trials(self, options: tuple[Option, ...]) -> None:
        """Offer the trials of the catalogue, and what was named before."""
        self.trial_edit.set_options(options)

    @Slot(str)
    def _on_dissent_edited(self, text: str) -> None:
        self.noted.emit("dissent", {"dissent": text})


def has_rare_values(decision: Decision) -> bool:
    """Tell whether a decision fills one of these fields."""
    return bool(
        decision.intent is not Intent.NOT_STATED
        or decision.trial is not TrialProposal.NOT_STATED
        or decision.trial_detail
        or decision.dissent
    )


def enum_box(parent: QWidget, members: Any) -> QComboBox:
    """Return a box that offers every member of an enum by its words."""
    box = QComboBox(parent)
    for member in members:
        box.addItem(label(member), member.value)
    return box
