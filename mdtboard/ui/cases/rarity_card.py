"""The part of the case form that says whether the cancer is rare, whose, and read twice or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mdtboard.domain.case import RareStatus, ReadTwice, Situation
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import card
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label


class RarityCard(QWidget):
    """The verdict of the rules above, what a person may say otherwise below."""

    network_taken = Signal()
    proposal_refused = Signal()

    def __init__(
        self, fields: Fields, networks: tuple[Option, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self.verdict_label = plain_label("", self, wrap=True)
        self.list_label = plain_label("", self, "note", wrap=True)
        self.proposal = Banner(self, closable=False)
        self.proposal.setProperty("rounded", True)
        self.network_button = button("", self, "link")
        self.network_button.hide()
        self._grid = FormGrid(self, columns=2)
        self._add_fields(networks)
        heading = plain_label(self.tr("Rare or not, and whose"), self, "strong")
        said: tuple[QWidget, ...] = (self.verdict_label, self.list_label, self.proposal)
        frame: QFrame = card(self, heading, *said, self._grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.network_button.clicked.connect(self.network_taken)
        self.proposal.first_requested.connect(self.proposal_refused)

    def show_verdict(self, said: str, listed: str) -> None:
        """Show which rule says what, and which group of which list."""
        self.verdict_label.setText(said)
        self.list_label.setText(listed)
        self.list_label.setVisible(bool(listed))

    def show_offer(self, words: str) -> None:
        """Offer a network to take, or nothing."""
        self.network_button.setText(words.replace("&", "&&"))
        self.network_button.setVisible(bool(words))

    def show_proposal(self, words: str) -> None:
        """Say that the list filled the network in, or take that back."""
        if words:
            self.proposal.show_message(words, Tone.INFO, self.tr("Take it out"))
        else:
            self.proposal.hide()

    def show_reasons(self, *, rare: bool, twice: bool) -> None:
        """Ask why somebody decides otherwise than the rules, or not."""
        self._grid.set_shown(self._fields.widgets["rare_reason"], rare)
        self._grid.set_shown(self._fields.widgets["read_twice_reason"], twice)

    def _add_fields(self, networks: tuple[Option, ...]) -> None:
        grid, fields = self._grid, self._fields
        fields.key(grid, "network_id", self.tr("Expert network"), networks)
        fields.choice(grid, "rare", self.tr("Rare cancer"), RareStatus)
        grid.add_wide(self.network_button)
        fields.line(grid, "rare_reason", self.tr("Why rare, or why not"), span=2)
        fields.chips(grid, "situations", self.tr("Rare by situation"), Situation)
        fields.choice(grid, "read_twice", self.tr("Second reading"), ReadTwice)
        fields.line(grid, "read_twice_reason", self.tr("Why not as the list says"))
