"""One trial in full, with its offers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QSplitter, QWidget

from mdtboard.domain.trials import TrialLine
from mdtboard.ui import formats
from mdtboard.ui.cases.parts import Facts
from mdtboard.ui.labels import label
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.theme import current_theme
from mdtboard.ui.trials.columns import OF_A_TRIAL
from mdtboard.ui.trials.offers_panel import OffersPanel
from mdtboard.ui.trials.words import TRIAL_TONES
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import CARD_PADDING, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import ElidedLabel, plain_label

_LEFT = 280


class TrialPanel(QFrame):
    """What the catalogue says of a trial on the left, what became of its offers on the right."""

    edit_requested = Signal()
    case_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.name_label = ElidedLabel("", self, "heading", selectable=True)
        self.pill = Pill(parent=self)
        self.edit_button = button(self.tr("E&dit…"), self)
        self.title_label = plain_label("", self, wrap=True, selectable=True)
        self.offers = OffersPanel(OF_A_TRIAL, self)
        self.empty = EmptyState("test-pipe", self.tr("Choose a trial to see it in full."), None)
        self._facts_column = column(self.title_label, spacing=8)
        self._facts: Facts | None = None
        self._lay_out()
        self.edit_button.clicked.connect(self.edit_requested)
        self.offers.case_requested.connect(self.case_requested)

    def show_trial(self, shown: TrialLine | None) -> None:
        """Show one trial, or that none is chosen."""
        self.body.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        if shown is None:
            return
        trial = shown.trial
        self.name_label.setText(trial.name)
        self.pill.show_state(label(trial.step), TRIAL_TONES[trial.step])
        self.title_label.setText(trial.title)
        self.title_label.setVisible(bool(trial.title) and trial.title != trial.name)
        self._show_facts(shown)
        self.offers.show_offers(shown.offers, of_one_trial=True)

    def _show_facts(self, shown: TrialLine) -> None:
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
        trial = shown.trial
        checked = formats.day(trial.checked_on)
        self._facts = Facts(
            (
                (self.tr("Registry numbers"), trial.registry_numbers),
                (self.tr("Phase"), trial.phase),
                (self.tr("Network"), shown.network),
                (self.tr("Families"), ", ".join(label(family) for family in trial.families)),
                (self.tr("Tumours"), trial.tumours),
                (self.tr("Sites"), trial.sites),
                (self.tr("Contact"), trial.contact),
                (self.tr("Source"), " · ".join(t for t in (trial.source, checked) if t)),
            ),
            self,
        )
        self._facts_column.insertWidget(1, self._facts)

    def _lay_out(self) -> None:
        self.body = QWidget(self)
        inner = QWidget(self.body)
        policy = QSizePolicy.Policy
        # Otherwise labels that wrap ask for the height of their narrowest shape.
        inner.setSizePolicy(policy.Preferred, policy.Ignored)
        self._facts_column.addStretch(1)
        inner.setLayout(self._facts_column)
        left = QWidget(self.body)
        head = row(self.name_label, self.pill, self.edit_button)
        head.setStretch(0, 1)
        left_layout = column(head, scrolled(inner, left))
        left_layout.setContentsMargins(0, 0, 8, 0)
        left_layout.setStretch(1, 1)
        left.setLayout(left_layout)
        left.setMinimumWidth(current_theme().px(_LEFT))
        splitter = QSplitter(Qt.Orientation.Horizontal, self.body)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.offers)
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 7)
        splitter.setSizes([400, 700])
        self.body.setLayout(column(splitter))
        self.setLayout(column(self.body, self.empty, margin=CARD_PADDING))
