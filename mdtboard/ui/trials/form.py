"""One trial of the catalogue, to be entered or corrected."""

from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import TrialId
from mdtboard.domain.trials import Trial, TrialStep
from mdtboard.services.bundle import Services
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.matching import Option

FIELDS = (
    "acronym", "registry_numbers", "title", "step", "phase", "network_id", "tumours", "sites",
    "contact", "source", "checked_on",
)  # fmt: skip
_FIELD_OF_RULE = {
    Rule.TRIAL_IS_NAMELESS: "acronym",
    Rule.TRIAL_NUMBER_TAKEN: "registry_numbers",
}


class TrialView(Protocol):
    """What the presenter asks of the dialog."""

    def show_error(self, field: str, text: str) -> None:
        """Say what is wrong, beside a field if it is one's."""

    def close_saved(self, trial: Trial) -> None:
        """Close: the trial is saved."""


class TrialPresenter:
    """Saves a trial."""

    def __init__(self, view: TrialView, services: Services, trial: Trial) -> None:
        self._view = view
        self._services = services
        self.trial = trial

    def networks(self) -> tuple[Option, ...]:
        """Return the networks, those that exist today first."""
        today = self._services.desk.today()
        found = self._services.set_up.networks()
        return tuple(Option(n.id, n.acronym, n.name, int(not n.valid_on(today))) for n in found)

    def save(self, values: dict[str, Any]) -> None:
        """Save what the fields hold."""
        try:
            saved = self._services.trials.save(replace(self.trial, **values))
        except RuleViolation as error:
            self._view.show_error(_FIELD_OF_RULE.get(error.rule, ""), sentence(error))
            return
        self._view.close_saved(saved)


class TrialDialog(Dialog):
    """The fields of a trial; nothing in them is ever computed into an eligibility."""

    def __init__(self, shell: Shell, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.shell = shell
        self.presenter = TrialPresenter(self, shell.services, trial)
        title = trial.name or self.tr("New trial")
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self.banner = Banner(self)
        self.banner.setProperty("rounded", True)
        self.fields = Fields(shell.services.desk.today, self)
        self.family_chips = ChipGroup(self, ordered=False)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._scrolled(), 1)
        self.cancel_button = self.add_cancel_button()
        self.save_button = self.add_button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self._on_save)
        make_action(self, "trial.save", self.tr("Save the trial"), self._on_save, "Ctrl+Return")
        self.fields.write({name: getattr(trial, name) for name in FIELDS})
        self.family_chips.select(tuple(family.value for family in trial.families))
        self._fit(parent)
        self.fields.widgets["acronym"].setFocus()

    # What the presenter asks for.

    def show_error(self, field: str, text: str) -> None:
        """Say what is wrong, beside a field if it is one's."""
        if field:
            self.fields.show_error(field, text)
            self.fields.widgets[field].setFocus()
        else:
            self.banner.show_message(text, Tone.PROBLEM)

    def close_saved(self, trial: Trial) -> None:
        """Close: the trial is saved."""
        self.shell.say(self.tr("Saved: {name}").format(name=trial.name))
        self.shell.go(Destination(screen=Screen.TRIALS, trial_id=TrialId(trial.id)))
        self.accept()

    def _scrolled(self) -> QScrollArea:
        inner = QWidget(self)
        first = FormGrid(inner, columns=2)
        fields = self.fields
        fields.line(first, "acronym", self.tr("&Acronym"))
        fields.line(first, "registry_numbers", self.tr("Registry &numbers, commas between"))
        fields.line(first, "title", self.tr("&Title"), span=2)
        fields.choice(first, "step", self.tr("Stat&e"), TrialStep)
        fields.line(first, "phase", self.tr("&Phase"))
        fields.key(first, "network_id", self.tr("Net&work"), self.presenter.networks())
        fields.line(first, "tumours", self.tr("T&umours, in words"))
        self.family_chips.set_options(
            tuple(
                (family.value, label(family))
                for family in TumourFamily
                if family is not TumourFamily.NOT_STATED
            )
        )
        first.add(self.tr("Tumour &families; none for a trial of any"), self.family_chips, span=2)
        fields.line(first, "sites", self.tr("Centres that take pat&ients"), span=2)
        fields.line(first, "contact", self.tr("&Contact"), span=2)
        fields.line(first, "source", self.tr("S&ource"))
        fields.day(first, "checked_on", self.tr("Chec&ked on"), self.shell.services.desk.today)
        # Chips that wrap ask for the height of their narrowest shape.
        policy = QSizePolicy.Policy
        inner.setSizePolicy(policy.Preferred, policy.Ignored)
        inner.setLayout(column(first, None, margin=4))
        return scrolled(inner, self)

    def _fit(self, parent: QWidget | None) -> None:
        theme = current_theme()
        room = self.screen().availableGeometry().size() if parent is None else parent.size()
        width = min(theme.px(760), room.width() - 64)
        self.resize(width, min(theme.px(724), room.height() - 48))

    @Slot()
    def _on_save(self) -> None:
        self.fields.settle()
        wrong = self.fields.first_problem()
        if wrong is not None:
            self.fields.widgets[wrong].setFocus()
            return
        values = self.fields.read()
        chosen = self.family_chips.selected()
        families = tuple(family for family in TumourFamily if family.value in chosen)
        self.presenter.save(values | {"families": families})
