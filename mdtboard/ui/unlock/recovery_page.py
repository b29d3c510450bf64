"""The one screen that the recovery key opens: a new passphrase, or the first coordinator."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from mdtboard.domain.ids import AccountId
from mdtboard.domain.person import Account, Specialty
from mdtboard.ui.labels import label
from mdtboard.ui.unlock.secret_edit import SecretEdit
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label


class RecoveryPage(QWidget):
    """Asks whose passphrase is forgotten; nobody is signed in here, and nothing else is shown."""

    renew_requested = Signal(object, str, str)
    coordinator_requested = Signal(str, str, str, object, str, str)
    back_requested = Signal()

    def __init__(
        self,
        accounts: tuple[Account, ...],
        parent: QWidget | None = None,
        *,
        names_coordinator: bool,
    ) -> None:
        super().__init__(parent)
        choices: list[tuple[AccountId | None, str]] = [
            (each.id, f"{each.name} · {label(each.role)}") for each in accounts
        ]
        if names_coordinator:
            choices.append((None, self.tr("Nobody yet: name the first coordinator")))
        self.account_box: ChoiceBox[AccountId | None] = ChoiceBox(self, tuple(choices))
        # The last entry has no key, and is chosen by nobody before there is a choice.
        self.account_box.setCurrentIndex(0)
        self.title_edit, self.given_edit, self.family_edit = (QLineEdit(self) for _ in range(3))
        kinds = tuple((kind, label(kind)) for kind in sorted(Specialty, key=label))
        self.specialty_box: ChoiceBox[Specialty] = ChoiceBox(self, kinds)
        self.specialty_box.choose(Specialty.MEDICAL_ONCOLOGY)
        self.first_edit = SecretEdit(self.tr("New passphrase"), self)
        self.second_edit = SecretEdit(self.tr("Passphrase again"), self)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.busy_bar = QProgressBar(self)
        self.busy_bar.setRange(0, 0)
        self.busy_bar.setProperty("thin", True)
        self.busy_bar.hide()
        self.renew_button = button(self.tr("Make the passphrase"), self, "primary")
        self.renew_button.setMinimumHeight(36)
        self.back_button = button(self.tr("Back to the passphrase"), self, "link")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("card", True)
        card.setFixedWidth(520)
        card.setLayout(self._form())
        self.setLayout(column(None, row(None, card, None), None, margin=24))
        self.setFocusProxy(self.account_box)

    def _connect(self) -> None:
        self.account_box.currentIndexChanged.connect(self._on_account_chosen)
        self.first_edit.entered.connect(self.second_edit.setFocus)
        self.second_edit.entered.connect(self._on_renew)
        self.renew_button.clicked.connect(self._on_renew)
        self.back_button.clicked.connect(self.back_requested)
        self._on_account_chosen()

    def _form(self) -> QVBoxLayout:
        title = plain_label(self.tr("New passphrase"), self, "title")
        words = self.tr(
            "The recovery key opens this screen only. Whoever is given a passphrase here signs in "
            "with it afterwards, and every account is told at its next sign-in."
        )
        form = FormGrid(self)
        form.add(self.tr("&For"), self.account_box)
        self.person = FormGrid(self, columns=3)
        self.person.add(self.tr("&Title"), self.title_edit, self.tr("Dr, Pr, Ms"))
        self.person.add(self.tr("Gi&ven name"), self.given_edit)
        self.person.add(self.tr("Famil&y name"), self.family_edit)
        self.person.add(self.tr("&Specialty"), self.specialty_box, span=3)
        secrets = FormGrid(self)
        note = self.tr("At least 15 characters: four words are easy to keep in mind.")
        secrets.add(self.tr("New &passphrase"), self.first_edit, note)
        secrets.add(self.tr("Passphrase &again"), self.second_edit)
        return column(
            *(title, plain_label(words, self, "note", wrap=True), form, self.person, secrets),
            *(self.error_label, self.renew_button, self.busy_bar, row(self.back_button, None)),
            spacing=14,
            margin=24,
        )

    def show_error(self, text: str) -> None:
        """Say why it was refused; what was typed stays."""
        self.error_label.setText(text)
        self.error_label.show()

    def set_busy(self, busy: bool) -> None:
        """Keep a second press away while the key slot is made."""
        self.busy_bar.setVisible(busy)
        self.renew_button.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        if busy:
            self.error_label.hide()

    @Slot()
    def _on_account_chosen(self) -> None:
        self.person.setVisible(self.account_box.key() is None)

    @Slot()
    def _on_renew(self) -> None:
        if not self.renew_button.isEnabled():
            return
        secrets = (self.first_edit.text(), self.second_edit.text())
        account_id = self.account_box.key()
        if account_id is not None:
            self.renew_requested.emit(account_id, *secrets)
            return
        self.coordinator_requested.emit(
            self.title_edit.text().strip(),
            self.given_edit.text().strip(),
            self.family_edit.text().strip(),
            self.specialty_box.key(),
            *secrets,
        )
