"""Who can open the board, and adding somebody."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AccountId, PersonId, new_id
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.person import Account, Person, Role, Specialty
from mdtboard.services import board_files
from mdtboard.services.bundle import Services
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import card, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead


@dataclass(frozen=True, slots=True)
class Adding:
    """Adds an account: the key slot takes a moment, so it is made on a worker thread."""

    services: Services
    account: Account
    passphrase: str
    repeated: str

    def run(self) -> Account:
        """Return the account that can now open the board."""
        return board_files.add_account(self.services, self.account, self.passphrase, self.repeated)


class AccountDialog(Dialog):
    """Asks for a name, a role and a passphrase typed twice."""

    wanted = Signal(object, str, str)

    def __init__(
        self,
        people: tuple[Person, ...],
        parent: QWidget | None = None,
        *,
        names_coordinator: bool = True,
    ) -> None:
        super().__init__(QCoreApplication.translate("settings", "Add an account"), parent)
        self._names_coordinator = names_coordinator
        self._people = {person.id: person for person in people}
        self.form = FormGrid(self, columns=2)
        self.name_line = TypeAhead(self, allow_free=True)
        self.name_line.set_options(
            tuple(Option(p.id, p.full_name, label(p.specialty)) for p in people)
        )
        self.specialty_box: ChoiceBox[Specialty] = ChoiceBox(
            self, tuple((s, label(s)) for s in sorted(Specialty, key=label))
        )
        self.specialty_box.choose(Specialty.SECRETARIAT)
        self.passphrase_line = self._secret_line()
        self.repeated_line = self._secret_line()
        self.role_buttons: dict[Role, QRadioButton] = {}
        self.roles = self._make_roles()
        self.form.add(self.tr("&Name"), self.name_line, self.tr("Somebody of the list, or new"))
        self.form.add(self.tr("&Specialty"), self.specialty_box)
        self.form.add_wide(self.roles)
        note = self.tr("At least 15 characters: four words are easy to keep in mind.")
        self.form.add(self.tr("&Passphrase"), self.passphrase_line, note)
        self.form.add(self.tr("Passphrase &again"), self.repeated_line)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.body.addWidget(self.form)
        self.body.addWidget(self.error_label)
        self.cancel_button = self.add_cancel_button()
        self.add_account_button = self.add_button(self.tr("Add the account"), "primary")
        self.setMinimumWidth(600)
        self.name_line.chosen.connect(self._on_person_chosen)
        self.add_account_button.clicked.connect(self._on_add)
        self.name_line.setFocus()

    def show_error(self, error: RuleViolation) -> None:
        """Say what is wrong, beside its field."""
        self.wait(False)
        self.form.clear_errors()
        fields: dict[Rule, QWidget] = {
            Rule.NAME_MISSING: self.name_line,
            Rule.PASSPHRASE_TOO_SHORT: self.passphrase_line,
            Rule.PASSPHRASES_DIFFER: self.repeated_line,
        }
        found = fields.get(error.rule)
        if found is None:
            self.error_label.setText(sentence(error))
            self.error_label.show()
            return
        self.form.set_error(found, sentence(error))
        found.setFocus()

    def wait(self, waiting: bool) -> None:
        """Keep a second press away while the key slot is made."""
        self.add_account_button.setEnabled(not waiting)
        self.cancel_button.setEnabled(not waiting)

    def _secret_line(self) -> QLineEdit:
        made = QLineEdit(self)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        return made

    def _make_roles(self) -> QWidget:
        box = QWidget(self)
        group = QButtonGroup(box)
        layout = column(plain_label(self.tr("Role"), box, "field"), spacing=2)
        for role in Role:
            choice = QRadioButton(label(role), box)
            choice.setEnabled(role is not Role.COORDINATOR or self._names_coordinator)
            choice.setAccessibleDescription(self._explained(role))
            group.addButton(choice)
            note = plain_label(self._explained(role), box, "note", wrap=True)
            note.setContentsMargins(28, 0, 0, 4)
            layout.addWidget(choice)
            layout.addWidget(note)
            self.role_buttons[role] = choice
        self.role_buttons[Role.SECRETARY].setChecked(True)
        box.setLayout(layout)
        return box

    def _explained(self, role: Role) -> str:
        if role is Role.COORDINATOR and not self._names_coordinator:
            return self.tr("Only a coordinator adds a coordinator.")
        return {
            Role.SECRETARY: self.tr(
                "Prepares meetings, records decisions, prints, sets up the board. Cannot validate."
            ),
            Role.COORDINATOR: self.tr(
                "Does all of that, and validates decisions as the responsible physician."
            ),
            Role.PHYSICIAN: self.tr(
                "Prepares cases and records decisions. Neither validates nor sets up."
            ),
        }[role]

    @Slot(object)
    def _on_person_chosen(self, key: object) -> None:
        person = self._people.get(key)  # type: ignore[call-overload]
        if person is not None:
            self.specialty_box.choose(person.specialty)

    @Slot()
    def _on_add(self) -> None:
        self.form.clear_errors()
        self.name_line.commit()
        person = self._people.get(self.name_line.key())  # type: ignore[call-overload]
        role = next(role for role, each in self.role_buttons.items() if each.isChecked())
        account = Account(
            id=AccountId(new_id()),
            name=self.name_line.text().strip(),
            role=role,
            specialty=self.specialty_box.key() or Specialty.OTHER_PHYSICIAN,
            slot="",
            person_id=None if person is None else PersonId(person.id),
        )
        self.wait(True)
        self.wanted.emit(account, self.passphrase_line.text(), self.repeated_line.text())


class AccountsSection(QWidget):
    """The accounts of the file."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self.dialog: AccountDialog | None = None
        self.table = RowsTable[Account](_columns(), _key, self)
        self.table.setAccessibleName(self.tr("Accounts"))
        self.add_button = button(self.tr("&Add an account…"), self, "primary")
        allowed = may(shell.services.desk.account, Permission.SET_UP)
        self.add_button.setEnabled(allowed)
        words = self.tr(
            "Each account opens the board with its own passphrase. Nobody can read or reset a "
            "forgotten one: the recovery key gives an account a new one."
        )
        note = plain_label(words, self, "note", wrap=True)
        title = plain_label(self.tr("Accounts"), self, "heading")
        layout = column(title, note, card(self, self.table, row(self.add_button, None)))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.add_button.clicked.connect(self._on_add)

    def refresh(self) -> None:
        """Read the accounts again."""
        self.table.show_rows(self.shell.services.set_up.accounts())

    @Slot()
    def _on_add(self) -> None:
        names = may(self.shell.services.desk.account, Permission.NAME_COORDINATOR)
        people = self.shell.services.set_up.people()
        self.dialog = AccountDialog(people, self, names_coordinator=names)
        self.dialog.wanted.connect(self._on_wanted)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self.dialog = None

    @Slot(object, str, str)
    def _on_wanted(self, account: Account, passphrase: str, repeated: str) -> None:
        job = Adding(self.shell.services, account, passphrase, repeated)
        self.shell.run(job.run, self._on_added, self._on_refused)

    def _on_added(self, account: Account) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.refresh()
        words = self.tr("{name} can open the board now.")
        self.shell.say(words.format(name=account.name))

    def _on_refused(self, error: Exception) -> None:
        if self.dialog is not None and isinstance(error, RuleViolation):
            self.dialog.show_error(error)
            return
        if self.dialog is not None:
            self.dialog.wait(False)
        raise error


def _columns() -> tuple[Column[Account], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("settings", "Name"), _name, width=20, weight=2),
        Column(translate("settings", "Role"), _role, width=14, weight=1),
        Column(translate("settings", "Specialty"), _specialty, width=18, weight=1),
        Column(translate("settings", "State"), _state, tone=_tone, width=12),
    )


def _key(account: Account) -> Hashable:
    return account.id


def _name(account: Account) -> str:
    return account.name


def _role(account: Account) -> str:
    return label(account.role)


def _specialty(account: Account) -> str:
    return label(account.specialty)


def _state(account: Account) -> str:
    translate = QCoreApplication.translate
    return translate("settings", "Active") if account.active else translate("settings", "Closed")


def _tone(account: Account) -> Tone:
    return Tone.DONE if account.active else Tone.NEUTRAL
