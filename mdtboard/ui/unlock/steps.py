"""The pages of the first steps: centre, person, file, passphrase, recovery key."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QWidget

from mdtboard.domain.person import Role, Specialty
from mdtboard.domain.secrets import MINIMUM_PASSPHRASE, normalise_recovery_key
from mdtboard.ui.labels import label
from mdtboard.ui.unlock.secret_edit import SecretEdit
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label

_SUFFIX = ".mdtb"


class FirstStep(QWidget):
    """One page; it says when it changed and when Enter was pressed in it."""

    changed = Signal()
    entered = Signal()

    def complete(self) -> bool:
        """Tell whether one may go on."""
        return True

    def _listen(self, *lines: QLineEdit) -> None:
        for line in lines:
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.entered)
        self.setFocusProxy(lines[0])


class CentreStep(FirstStep):
    """The institution, as it will be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_edit, self.unit_edit, self.city_edit = (QLineEdit(self) for _ in range(3))
        form = FormGrid(self)
        form.add(self.tr("&Institution"), self.name_edit, self.tr("As it will be printed"))
        form.add(self.tr("&Unit or department"), self.unit_edit)
        form.add(self.tr("&Town"), self.city_edit)
        self.setLayout(column(form, None))
        self._listen(self.name_edit, self.unit_edit, self.city_edit)

    def complete(self) -> bool:
        """Tell whether the institution has a name."""
        return bool(self.name_edit.text().strip())


class PersonStep(FirstStep):
    """Who makes the board, and what the account may do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_edit, self.given_edit, self.family_edit = (QLineEdit(self) for _ in range(3))
        self.role_box = ChoiceBox(self, tuple((role, label(role)) for role in Role))
        specialties = tuple((kind, label(kind)) for kind in sorted(Specialty, key=label))
        self.specialty_box = ChoiceBox(self, specialties)
        self.role_note = plain_label("", self, "note", wrap=True)
        form = FormGrid(self, columns=3)
        form.add(self.tr("&Title"), self.title_edit, self.tr("Dr, Pr, Ms"))
        form.add(self.tr("Gi&ven name"), self.given_edit)
        form.add(self.tr("Famil&y name"), self.family_edit)
        form.add(self.tr("&Role"), self.role_box)
        form.add(self.tr("&Specialty"), self.specialty_box, span=2)
        form.add_wide(self.role_note)
        self.setLayout(column(form, None))
        self._listen(self.title_edit, self.given_edit, self.family_edit)
        self.role_box.currentIndexChanged.connect(self._on_role)
        self._on_role()

    def complete(self) -> bool:
        """Tell whether the person has a name."""
        return bool(self.family_edit.text().strip())

    def role(self) -> Role:
        """Return the role chosen."""
        return self.role_box.key() or Role.SECRETARY

    def specialty(self) -> Specialty:
        """Return the specialty chosen."""
        return self.specialty_box.key() or Specialty.SECRETARIAT

    @Slot()
    def _on_role(self) -> None:
        words = {
            Role.SECRETARY: self.tr("Prepares, records and prints; does not validate."),
            Role.COORDINATOR: self.tr("Does everything, and validates decisions by name."),
            Role.PHYSICIAN: self.tr("Records; does not validate and does not set up boards."),
        }
        self.role_note.setText(words[self.role()])


class FileStep(FirstStep):
    """Where the board file will lie; `synchronised` tells of a folder that it may not."""

    def __init__(
        self, folder: Path, synchronised: Callable[[Path], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._synchronised = synchronised
        self.name_edit = QLineEdit(self.tr("our-board"), self)
        self.folder_edit = QLineEdit(str(folder), self)
        self.browse_button = button(self.tr("Browse…"), self)
        note = self.tr(
            "Two files are made: the board (.mdtb) and its key slots (.keys). Copy them together."
            " Do not put them in a folder that is synchronised by itself."
        )
        form = FormGrid(self)
        form.add(self.tr("File &name"), self.name_edit)
        form.add(self.tr("F&older"), self.folder_edit, max_width=900)
        self.refusal_label = plain_label("", self, "error", wrap=True)
        self.setLayout(
            column(
                *(form, row(self.browse_button, None), self.refusal_label),
                plain_label(note, self, "note", wrap=True),
                None,
            )
        )
        self._listen(self.name_edit, self.folder_edit)
        self.browse_button.clicked.connect(self._on_browse)
        self.changed.connect(self._on_changed)

    def path(self) -> Path:
        """Return where the board will be made."""
        name = self.name_edit.text().strip().removesuffix(_SUFFIX)
        return Path(self.folder_edit.text().strip()).expanduser() / f"{name}{_SUFFIX}"

    def complete(self) -> bool:
        """Tell whether there is a name, and a board may be made there."""
        name = self.name_edit.text().strip()
        named = bool(name) and "/" not in name and "\\" not in name
        return named and bool(self.folder_edit.text().strip()) and not self._refusal()

    def _refusal(self) -> str:
        path = self.path()
        if os.path.lexists(path):  # Path.exists() fails on a name the system does not take
            return self.tr("A board of that name is there already.")
        if self._synchronised(path.parent):
            return self.tr(
                "This folder is synchronised by a program: a board there would lose decisions."
                " Choose a folder that stays on this machine or on the hospital's server."
            )
        return ""

    @Slot()
    def _on_changed(self) -> None:
        self.refusal_label.setText(self._refusal())

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the board"), self.folder_edit.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder_edit.setText)
        dialog.open()


class SecretStep(FirstStep):
    """The passphrase, twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_edit = SecretEdit(self.tr("Passphrase"), self)
        self.second_edit = SecretEdit(self.tr("Passphrase again"), self)
        self.meter_label = plain_label("", self, "note")
        note = self.tr(
            "A few words that only you would put together. Any characters, no other rule."
        )
        form = FormGrid(self)
        form.add(self.tr("&Passphrase"), self.first_edit, max_width=480)
        form.add(self.tr("The same &again"), self.second_edit, max_width=480)
        self.setLayout(column(plain_label(note, self, wrap=True), form, self.meter_label, None))
        self.setFocusProxy(self.first_edit)
        for edit in (self.first_edit, self.second_edit):
            edit.changed.connect(self._on_typed)
            edit.entered.connect(self.entered)
        self._on_typed()

    def complete(self) -> bool:
        """Tell whether it is long enough and the same twice."""
        first = self.first_edit.text()
        return len(first) >= MINIMUM_PASSPHRASE and first == self.second_edit.text()

    @Slot()
    def _on_typed(self) -> None:
        first, second = self.first_edit.text(), self.second_edit.text()
        words = self.tr("{count} of at least {least} characters").format(
            count=len(first), least=MINIMUM_PASSPHRASE
        )
        if len(first) >= MINIMUM_PASSPHRASE:
            words = self.tr("The two are the same.") if first == second else ""
            words = words or self.tr("Long enough; type it once more.")
        self.meter_label.setText(words)
        self.changed.emit()


class KeyStep(FirstStep):
    """The recovery key, shown once and partly typed back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self._asked: tuple[int, int] = (0, 1)
        words = self.tr(
            "This key opens the board when every passphrase is lost. It is shown once: write it"
            " down or print it, and keep it locked away."
        )
        self.key_grid = QGridLayout()
        self.key_grid.setSpacing(8)
        self.copy_button = button(self.tr("Copy"), self)
        self.first_label = plain_label("", self, "field")
        self.second_label = plain_label("", self, "field")
        self.first_edit, self.second_edit = QLineEdit(self), QLineEdit(self)
        self.first_label.setBuddy(self.first_edit)
        self.second_label.setBuddy(self.second_edit)
        first = column(self.first_label, self.first_edit, spacing=4)
        second = column(self.second_label, self.second_edit, spacing=4)
        self.wrong_label = plain_label("", self, "error")
        self.setLayout(
            column(
                *(plain_label(words, self, wrap=True), self.key_grid, row(self.copy_button, None)),
                *(row(first, second, None, spacing=16), self.wrong_label, None),
            )
        )
        self._listen(self.first_edit, self.second_edit)
        self.copy_button.clicked.connect(self._on_copy)
        self.changed.connect(self._on_typed)

    def show_key(self, groups: tuple[str, ...], asked: tuple[int, int]) -> None:
        """Show the key, and ask for two of its groups; positions count from 0."""
        self._groups, self._asked = groups, asked
        for place, group in enumerate(groups):
            text = f"{place + 1}.  {group}"
            shown = plain_label(text, self, "heading", selectable=True)
            self.key_grid.addWidget(shown, place // 4, place % 4)
        words = self.tr("Type group {number}")
        self.first_label.setText(words.format(number=asked[0] + 1))
        self.second_label.setText(words.format(number=asked[1] + 1))
        for edit, name in (
            (self.first_edit, self.first_label.text()),
            (self.second_edit, self.second_label.text()),
        ):
            edit.setAccessibleName(name)
        self.first_edit.setFocus()

    def typed(self) -> dict[int, str]:
        """Return the groups typed back, by position."""
        return {
            self._asked[0]: self.first_edit.text(),
            self._asked[1]: self.second_edit.text(),
        }

    def complete(self) -> bool:
        """Tell whether both groups were typed back rightly."""
        return bool(self._groups) and all(
            normalise_recovery_key(text) == normalise_recovery_key(self._groups[place])
            for place, text in self.typed().items()
        )

    @Slot()
    def _on_typed(self) -> None:
        full = all(len(text.strip()) >= 4 for text in self.typed().values())
        wrong = full and not self.complete()
        self.wrong_label.setText(self.tr("That is not what is shown above.") if wrong else "")

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("-".join(self._groups))
