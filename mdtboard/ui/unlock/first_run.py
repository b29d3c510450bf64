"""The first start: language, then the demonstration or a board of one's own."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from mdtboard import paths
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.person import Role, Specialty
from mdtboard.domain.secrets import check_passphrase, check_recovery_groups, recovery_groups
from mdtboard.ui.unlock.logo import Logo
from mdtboard.ui.unlock.steps import CentreStep, FileStep, KeyStep, PersonStep, SecretStep
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.steps import StepsWidget
from mdtboard.ui.widgets.text import plain_label


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBoard:
    """What the first steps asked for."""

    path: Path
    centre: str
    unit: str
    city: str
    title: str
    given_name: str
    family_name: str
    role: Role
    specialty: Specialty
    passphrase: str
    repeated: str
    recovery_key: str


class FirstRun(QWidget):
    """Leads from nothing to an open board in a few steps.

    What the steps ask of the services, a new key and whether a folder is synchronised, is handed
    in: the welcome needs neither.
    """

    language_chosen = Signal(str)
    demo_requested = Signal()
    board_described = Signal(object)

    def __init__(
        self,
        new_key: Callable[[], str],
        synchronised: Callable[[Path], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._new_key = new_key
        self._synchronised = synchronised
        self._key = ""
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self._welcome())
        self.stack.addWidget(self._own_board())
        card = QFrame(self)
        card.setProperty("card", True)
        card.setFixedWidth(640)
        card.setLayout(column(self.stack, margin=24))
        self.setLayout(column(None, row(None, card, None), None, margin=24))
        self.setFocusProxy(self.demo_button)

    def _welcome(self) -> QWidget:
        page = QWidget(self)
        self.french_button = button("Français", page)
        self.english_button = button("English", page)
        self.demo_button = button(self.tr("Open the demonstration board"), page, "primary")
        self.own_button = button(self.tr("Make my board"), page)
        for wide in (self.demo_button, self.own_button):
            wide.setMinimumHeight(40)
        self.welcome_error = plain_label("", page, "error", wrap=True)
        self.welcome_error.hide()
        self.busy_bar = QProgressBar(page)
        self.busy_bar.setRange(0, 0)
        self.busy_bar.setProperty("thin", True)
        self.busy_bar.hide()
        words = self.tr(
            "mdtboard keeps the cases, decisions and second readings of a tumour board in one"
            " encrypted file on this machine. It needs no server and no network."
        )
        demo = self.tr("30 invented patients, three meetings: try everything, lose nothing.")
        own = self.tr("Your centre, your name, a passphrase and a recovery key: two minutes.")
        head = row(Logo(48, page), plain_label(self.tr("Welcome"), page, "title"), None)
        page.setLayout(
            column(
                row(head, self.french_button, self.english_button),
                plain_label(words, page, wrap=True),
                column(self.demo_button, plain_label(demo, page, "note"), spacing=4),
                column(self.own_button, plain_label(own, page, "note"), spacing=4),
                *(self.welcome_error, self.busy_bar),
                spacing=20,
            )
        )
        self.french_button.clicked.connect(self._on_french)
        self.english_button.clicked.connect(self._on_english)
        self.demo_button.clicked.connect(self.demo_requested)
        self.own_button.clicked.connect(self._on_own)
        return page

    def _own_board(self) -> QWidget:
        self.steps = StepsWidget(self.tr("Make the board"), self)
        self.centre_step = CentreStep(self)
        self.person_step = PersonStep(self)
        self.file_step = FileStep(paths.boards_folder(), self._synchronised, self)
        self.secret_step = SecretStep(self)
        self.key_step = KeyStep(self)
        for title, step in (
            (self.tr("Centre"), self.centre_step),
            (self.tr("You"), self.person_step),
            (self.tr("File"), self.file_step),
            (self.tr("Passphrase"), self.secret_step),
            (self.tr("Recovery key"), self.key_step),
        ):
            self.steps.add_step(title, step, step.complete)
            step.changed.connect(self.steps.refresh)
            step.entered.connect(self._on_entered)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.steps.cancelled.connect(self._on_cancel)
        self.steps.step_changed.connect(self._on_step)
        self.steps.finished.connect(self._on_finished)
        page = QWidget(self)
        layout: QVBoxLayout = column(self.steps, self.error_label, spacing=8)
        page.setLayout(layout)
        return page

    def show_error(self, text: str) -> None:
        """Say why the board was not made; everything typed stays."""
        for label in (self.error_label, self.welcome_error):
            label.setText(text)
            label.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """Show that the board is being made."""
        self.busy_bar.setVisible(busy)
        self.setEnabled(not busy)

    def board(self) -> NewBoard:
        """Return what was asked for so far."""
        centre, person = self.centre_step, self.person_step
        return NewBoard(
            path=self.file_step.path(),
            centre=centre.name_edit.text().strip(),
            unit=centre.unit_edit.text().strip(),
            city=centre.city_edit.text().strip(),
            title=person.title_edit.text().strip(),
            given_name=person.given_edit.text().strip(),
            family_name=person.family_edit.text().strip(),
            role=person.role(),
            specialty=person.specialty(),
            passphrase=self.secret_step.first_edit.text(),
            repeated=self.secret_step.second_edit.text(),
            recovery_key=self._key,
        )

    @Slot()
    def _on_french(self) -> None:
        self.language_chosen.emit("fr")

    @Slot()
    def _on_english(self) -> None:
        self.language_chosen.emit("en")

    @Slot()
    def _on_own(self) -> None:
        self.stack.setCurrentIndex(1)
        self.centre_step.setFocus()

    @Slot()
    def _on_cancel(self) -> None:
        self.stack.setCurrentIndex(0)

    @Slot()
    def _on_entered(self) -> None:
        self.steps.next_button.click()

    @Slot(int)
    def _on_step(self, position: int) -> None:
        if self.steps.pages.widget(position) is self.key_step and not self._key:
            self._key = self._new_key()
            groups = recovery_groups(self._key)
            first, second = sorted(secrets.SystemRandom().sample(range(len(groups)), 2))
            self.key_step.show_key(groups, (first, second))

    @Slot()
    def _on_finished(self) -> None:
        try:
            board = self.board()
            check_passphrase(board.passphrase, board.repeated)
            check_recovery_groups(self._key, self.key_step.typed())
        except RuleViolation as error:
            from mdtboard.ui.labels import sentence

            self.show_error(sentence(error))
            return
        self.show_error("")
        self.board_described.emit(board)
