"""The forms of people and of the centre."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from mdtboard.domain.centre import Centre
from mdtboard.domain.person import Person, Specialty
from mdtboard.overriding import override
from mdtboard.ui.labels import label
from mdtboard.ui.settings.section import RecordForm
from mdtboard.ui.settings.sources import R
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.typeahead import TypeAhead


class GridForm(RecordForm[R]):
    """A form of one grid; `name_field` is where a missing name is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = FormGrid(self, columns=2)
        self.named: dict[str, QWidget] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)

    @override
    def set_error(self, field: str, words: str) -> bool:
        found = self.named.get(field)
        if found is None:
            return False
        self.grid.set_error(found, words)
        found.setFocus()
        return True

    @override
    def settle(self) -> bool:
        lines = self.findChildren(TypeAhead)
        for line in lines:
            line.commit()
        wrong = [line for line in lines if line.problem]
        for line in wrong:
            self.grid.set_error(line, line.problem)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    @override
    def clear_errors(self) -> None:
        self.grid.clear_errors()

    @override
    def first_field(self) -> QWidget:
        return self.named["name"]

    def person_line(self, words: str) -> TypeAhead:
        """Return a new line in the grid that takes one of the names it is given."""
        made = TypeAhead(self)
        self.grid.add(words, made)
        made.textEdited.connect(self._on_name_typed)
        made.chosen.connect(self._on_named)
        return made

    @Slot()
    def _on_name_typed(self) -> None:
        line = self.sender()
        if isinstance(line, TypeAhead):
            self.grid.set_error(line, "")

    @Slot()
    def _on_named(self) -> None:
        line = self.sender()
        if isinstance(line, TypeAhead):
            self.grid.set_error(line, line.problem)
            self.edited.emit()

    def line(self, words: str, span: int = 1, note: str = "") -> QLineEdit:
        """Return a new line of text in the grid."""
        made = QLineEdit(self)
        self.grid.add(words, made, note, span=span)
        made.textEdited.connect(self.edited)
        return made


class PersonForm(GridForm[Person]):
    """Who somebody is, and from where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self.family_line = self.line(self.tr("Famil&y name"))
        self.given_line = self.line(self.tr("Gi&ven name"))
        self.title_line = self.line(self.tr("T&itle"), note=self.tr("Dr, Pr, Mrs…"))
        specialties = sorted(Specialty, key=label)
        self.specialty_box: ChoiceBox[Specialty] = ChoiceBox(
            self, tuple((specialty, label(specialty)) for specialty in specialties)
        )
        self.grid.add(self.tr("S&pecialty"), self.specialty_box)
        self.institution_line = self.line(self.tr("I&nstitution"), 2)
        self.national_line = self.line(
            self.tr("National ide&ntifier (RPPS)"), note=self.tr("11 digits")
        )
        self.email_line = self.line(self.tr("E-&mail"))
        self.active_box = QCheckBox(self.tr("Still attends: offered in &lists"), self)
        self.grid.add_wide(self.active_box)
        self.named = {"name": self.family_line, "national_id": self.national_line}
        self.specialty_box.currentIndexChanged.connect(self.edited)
        self.active_box.clicked.connect(self.edited)

    @override
    def show_record(self, record: Person) -> None:
        self._person = record
        self.title_line.setText(record.title)
        self.family_line.setText(record.family_name)
        self.given_line.setText(record.given_name)
        self.specialty_box.choose(record.specialty)
        self.institution_line.setText(record.institution)
        self.national_line.setText(record.national_id)
        self.email_line.setText(record.email)
        self.active_box.setChecked(record.active)

    @override
    def record(self) -> Person:
        if self._person is None:
            raise LookupError
        return replace(
            self._person,
            title=self.title_line.text(),
            family_name=self.family_line.text(),
            given_name=self.given_line.text(),
            specialty=self.specialty_box.key() or Specialty.OTHER_PHYSICIAN,
            institution=self.institution_line.text(),
            national_id=self.national_line.text(),
            email=self.email_line.text(),
            active=self.active_box.isChecked(),
        )


class CentreForm(GridForm[Centre]):
    """The institution, as the head of every page names it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._centre: Centre | None = None
        self.name_line = self.line(self.tr("&Name of the institution"), 2)
        self.unit_line = self.line(self.tr("&Unit"), 2)
        self.address_line = self.line(self.tr("&Address"))
        self.city_line = self.line(self.tr("&City"))
        self.national_line = self.line(
            self.tr("National &identifier (FINESS)"), note=self.tr("9 digits")
        )
        self.phone_line = self.line(self.tr("Tele&phone"))
        self.named = {"name": self.name_line, "national_id": self.national_line}

    @override
    def show_record(self, record: Centre) -> None:
        self._centre = record
        self.name_line.setText(record.name)
        self.unit_line.setText(record.unit)
        self.address_line.setText(record.address)
        self.city_line.setText(record.city)
        self.national_line.setText(record.national_id)
        self.phone_line.setText(record.phone)

    @override
    def record(self) -> Centre:
        if self._centre is None:
            raise LookupError
        return replace(
            self._centre,
            name=self.name_line.text(),
            unit=self.unit_line.text(),
            address=self.address_line.text(),
            city=self.city_line.text(),
            national_id=self.national_line.text(),
            phone=self.phone_line.text(),
        )
