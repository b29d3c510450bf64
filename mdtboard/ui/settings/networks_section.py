"""The section of the networks, which can be brought up to what is shipped."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from mdtboard.services.networks import TakenOver
from mdtboard.ui.icons import Icons
from mdtboard.ui.settings.network_form import NetworkForm
from mdtboard.ui.settings.section import RecordSection
from mdtboard.ui.settings.sources import Networks
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.look import button


class NetworksSection(RecordSection):
    """The networks, those that are valid first, and a button that takes over the shipped ones."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        set_up, translate = shell.services.set_up, QCoreApplication.translate
        explanation = translate(
            "NetworksSection",
            "Expert networks for rare cancers; they come and go, so each has dates and a source.",
        )
        super().__init__(
            shell,
            Networks(set_up, shell.services.desk.today),
            NetworkForm(set_up, shell.services.desk.today),
            (
                translate("NetworksSection", "Networks"),
                translate("NetworksSection", "New"),
                explanation,
            ),
            parent,
        )
        self.take_over_button = button(self.tr("Take over the shipped net&works"), self)
        self.take_over_button.setIcon(Icons().icon("refresh"))
        self.take_over_button.setToolTip(
            self.tr("Adds what is missing; what somebody edited stays as it is.")
        )
        self.take_over_button.setEnabled(self.presenter.may_change)
        left = self.table.parentWidget()
        if left is not None and (layout := left.layout()) is not None:
            layout.addWidget(self.take_over_button)
        self.take_over_button.clicked.connect(self._on_take_over)

    @Slot()
    def _on_take_over(self) -> None:
        done = self.shell.services.networks.take_over()
        self.shell.say(self._words(done), Tone.DONE)

    def _words(self, done: TakenOver) -> str:
        if not (done.networks or done.centres or done.corrected):
            said = [self.tr("Every shipped network and centre is here already.")]
        else:
            words = self.tr(
                "Added: {networks} networks, {centres} centres; brought up to date: {corrected}."
            )
            counts = {"networks": done.networks, "centres": done.centres}
            said = [words.format(**counts, corrected=done.corrected)]
        if done.kept:
            words = self.tr("Left as somebody edited them: {count}.")
            said.append(words.format(count=done.kept))
        return " ".join(said)
