"""The fields for codes in the form of a case."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mdtboard.domain.codes import CodeHit
from mdtboard.services.codes import CodeService
from mdtboard.ui.cases.code_finder import CodeFinder, NameFinder
from mdtboard.ui.cases.code_presenter import HISTOLOGY, SYSTEMS, CodePresenter
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.look import button


class CodePart(QObject):
    """Codes found by figures or words, each with a note on what it means under it."""

    def __init__(self, codes: CodeService, fields: Fields, parent: QWidget) -> None:
        super().__init__(parent)
        self._codes = codes
        self._fields = fields
        self.presenter = CodePresenter(self, codes)
        self.offer_button: QPushButton = button("", parent, "link")
        self.offer_button.hide()
        self.offer_button.clicked.connect(self._on_offer_taken)
        fields.edited.connect(self.presenter.edited)

    def add(self, grid: FormGrid, name: str, label: str) -> None:
        """Add the field of one code."""
        line = self._fields.code(grid, name, label, CodeFinder(self._codes, SYSTEMS[name]))
        line.chosen.connect(self._on_chosen)
        line.text_committed.connect(self._on_committed)
        line.textEdited.connect(self._on_typing)

    def add_histology(self, grid: FormGrid, label: str) -> None:
        """Add the field of the histology in words, for which names of tumours are offered."""
        line = self._fields.found(grid, HISTOLOGY, label, NameFinder(self._codes))
        line.chosen.connect(self._on_chosen)

    # What the presenter asks for.

    def values(self) -> dict[str, Any]:
        """Return what is entered, by the names of the fields."""
        return self._fields.read()

    def fill_in(self, values: dict[str, Any]) -> None:
        """Fill fields as if they were typed."""
        self._fields.write(values)
        for name in values:
            self._fields.edited.emit(name)

    def show_note(self, name: str, text: str) -> None:
        """Say something quiet under a field."""
        self._fields.show_note(name, text)

    def show_offer(self, words: str) -> None:
        """Offer to fill in what a code brings along, or nothing."""
        self.offer_button.setText(words.replace("&", "&&"))
        self.offer_button.setVisible(bool(words))

    # Slots.

    @Slot(object)
    def _on_chosen(self, hit: CodeHit | None) -> None:
        name = self._fields.name_of(self.sender())
        if hit is not None and name:
            self.presenter.chosen(name, hit)

    @Slot()
    def _on_committed(self) -> None:
        name = self._fields.name_of(self.sender())
        if name:
            self.presenter.typed(name)

    @Slot()
    def _on_typing(self) -> None:
        name = self._fields.name_of(self.sender())
        if name:
            self.presenter.typing(name)

    @Slot()
    def _on_offer_taken(self) -> None:
        # The button goes; the keyboard stays where it was useful.
        self._fields.widgets["morphology_code"].setFocus()
        self.presenter.take_offer()
