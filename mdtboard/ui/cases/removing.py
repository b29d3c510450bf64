"""Asks before a case or a patient goes, and says what goes along."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.dialog import ConfirmDialog

# What people would miss, in the order in which it is told.
_TOLD = (
    *(Kind.CASE, Kind.PRESENTATION, Kind.DECISION, Kind.READING, Kind.COURSE),
    *(Kind.ATTACHMENT, Kind.OFFER, Kind.ERRAND, Kind.DOCUMENT),
)


class Removing(QObject):
    """One question at a time; `done` is called once something went."""

    def __init__(self, shell: Shell, window: QWidget, done: Callable[[], None]) -> None:
        super().__init__(window)
        self._shell = shell
        self._window = window
        self._done = done
        self._case: CaseId | None = None
        self._patient: PatientId | None = None
        self._name = ""

    def ask_case(self, case_id: CaseId, name: str) -> None:
        """Ask whether a case goes; `name` says which."""
        self._case, self._patient, self._name = case_id, None, name
        try:
            found = self._shell.services.removal.of_case(case_id)
        except RuleViolation as error:
            self._shell.say(sentence(error), Tone.PROBLEM)
            return
        title = self.tr("Remove the case {name}?").format(name=name)
        self._open(title, found, Kind.CASE, self.tr("Remove the case"))

    def ask_patient(self, patient_id: PatientId, name: str) -> None:
        """Ask whether a patient goes, with every case."""
        self._case, self._patient, self._name = None, patient_id, name
        try:
            found = self._shell.services.removal.of_patient(patient_id)
        except RuleViolation as error:
            self._shell.say(sentence(error), Tone.PROBLEM)
            return
        title = self.tr("Remove the patient {name}?").format(name=name)
        self._open(title, found, Kind.PATIENT, self.tr("Remove the patient"))

    def _open(self, title: str, found: Mapping[Kind, int], itself: Kind, verb: str) -> None:
        along = [
            self.tr("{kind}: {count}").format(kind=label(kind), count=found[kind])
            for kind in _TOLD
            if kind is not itself and found.get(kind)
        ]
        words = self.tr("For what was entered by mistake. The history keeps it; undo restores it.")
        if along:
            goes = self.tr("It goes with all that hangs on it: {things}.")
            words = f"{goes.format(things=', '.join(along))}\n\n{words}"
        dialog = ConfirmDialog(title, words, verb, self._window, danger=True)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    @Slot()
    def _on_confirmed(self) -> None:
        removal = self._shell.services.removal
        try:
            if self._case is not None:
                removal.remove_case(self._case)
            elif self._patient is not None:
                removal.remove_patient(self._patient)
        except RuleViolation as error:
            # Somebody validated or sent it while the question stood.
            self._shell.say(sentence(error), Tone.PROBLEM)
            return
        self._done()
        self._shell.offer_undo(self.tr("{name} is removed.").format(name=self._name))
