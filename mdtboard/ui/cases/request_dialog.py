"""Asks an expert network to read a tumour a second time."""

from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mdtboard.domain.case import Case
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.domain.material import read_materials
from mdtboard.domain.patient import Patient
from mdtboard.domain.reading import SecondReading
from mdtboard.services.bundle import Services
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.labels import sentence
from mdtboard.ui.readings.words import material_words
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.matching import Option

FIELDS = (
    "network_id", "expert_centre", "first_laboratory", "first_reference", "first_diagnosis",
    "materials", "requested_on",
)  # fmt: skip


class RequestView(Protocol):
    """What the presenter asks of the dialog."""

    def show_error(self, text: str) -> None:
        """Say what is wrong."""

    def show_field_error(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it, and go there."""

    def close_requested(self, reading: SecondReading) -> None:
        """Close: the expert is asked."""


class RequestPresenter:
    """Prepares a request from the case, and makes it."""

    def __init__(self, view: RequestView, services: Services, case_id: CaseId) -> None:
        self._view = view
        self._services = services
        self.patient: Patient
        self.case: Case
        self.patient, self.case = services.patients.case(case_id)
        self.reading = services.readings.new_request(self.case)
        readings, _ = services.patients.readings(case_id)
        self.awaited = next((r for r in readings if r.step.is_awaited), None)

    def networks(self) -> tuple[Option, ...]:
        """Return the networks, those that read this family a second time first."""
        today = self._services.desk.today()
        found = []
        for network in self._services.set_up.networks():
            reads = network.reading.is_systematic and network.valid_on(today)
            rank = 2 if not reads else 0 if self.case.family in network.families else 1
            found.append(Option(network.id, network.acronym, network.name, rank))
        return tuple(found)

    def ask(self, values: dict[str, Any], missing_day: str) -> None:
        """Make the request."""
        if values["requested_on"] is None:
            self._view.show_field_error("requested_on", missing_day)
            return
        try:
            listed = values | {"materials": read_materials(values["materials"])}
            asked = self._services.readings.request(replace(self.reading, **listed))
        except RuleViolation as error:
            self._view.show_error(sentence(error))
            return
        self._view.close_requested(asked)


class RequestDialog(Dialog):
    """Says who is asked, what was read first, and what is sent."""

    def __init__(self, shell: Shell, case_id: CaseId, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.shell = shell
        self.presenter = RequestPresenter(self, shell.services, case_id)
        words = self.tr("Ask for a second reading of {name}, {number}")
        title = words.format(name=self.presenter.patient.name, number=self.presenter.case.number)
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self.banner = Banner(self)
        self.banner.setProperty("rounded", True)
        self.fields = Fields(shell.services.desk.today, self)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._grid())
        self.body.addStretch(1)
        self.cancel_button = self.add_cancel_button()
        self.ask_button = self.add_button(self.tr("Ask for the reading"), "primary")
        self.ask_button.clicked.connect(self._on_ask)
        make_action(
            self, "reading.ask", self.tr("Ask for the reading"), self._on_ask, "Ctrl+Return"
        )
        reading = self.presenter.reading
        written = {name: getattr(reading, name) for name in FIELDS}
        self.fields.write(written | {"materials": material_words(reading.materials)})
        self.resize(current_theme().px(640), self.sizeHint().height())
        self.fields.widgets["network_id"].setFocus()
        self._warn()

    # What the presenter asks for.

    def show_error(self, text: str) -> None:
        """Say what is wrong."""
        self.banner.show_message(text, Tone.PROBLEM)

    def show_field_error(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it, and go there."""
        self.fields.show_error(name, text)
        self.fields.widgets[name].setFocus()

    def close_requested(self, reading: SecondReading) -> None:
        """Close: the expert is asked."""
        words = self.tr("A second reading of {number} is asked for.")
        self.shell.say(words.format(number=self.presenter.case.number))
        self.accept()

    def _warn(self) -> None:
        awaited = self.presenter.awaited
        if awaited is not None:
            words = self.tr("A reading asked for on {date} is still awaited.")
            text = words.format(date=formats.day(awaited.requested_on))
            self.banner.show_message(text, Tone.ATTENTION)

    def _grid(self) -> FormGrid:
        grid, fields = FormGrid(self, columns=2), self.fields
        fields.key(grid, "network_id", self.tr("Network"), self.presenter.networks())
        said = self.shell.services.templates
        fields.said(grid, "expert_centre", self.tr("Expert centre"), said.expert_centres())
        fields.said(grid, "first_laboratory", self.tr("First laboratory"), said.laboratories())
        fields.line(grid, "first_reference", self.tr("First report number"))
        fields.prose(grid, "first_diagnosis", self.tr("First diagnosis"), 2, span=2)
        fields.prose(grid, "materials", self.tr("Material: slides, blocks"), 2, span=2)
        fields.day(grid, "requested_on", self.tr("Asked on"), self.shell.services.desk.today)
        return grid

    @Slot()
    def _on_ask(self) -> None:
        self.fields.settle()
        wrong = self.fields.first_problem()
        if wrong is not None:
            self.fields.widgets[wrong].setFocus()
            return
        self.presenter.ask(self.fields.read(), self.tr("Say when it is asked."))
