"""The centres of a network: those that are valid first, those that ended greyed."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.clock import Today
from mdtboard.domain.ids import NetworkCentreId, NetworkId, new_id
from mdtboard.domain.network import CentreRole, Mark, Network, NetworkCentre
from mdtboard.ui import formats
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

_HEIGHT = 156


class CentresEditor(QWidget):
    """A table, and under it the fields of the centre one is on; the form around it saves."""

    edited = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._network: Network | None = None
        self._centres: dict[UUID, NetworkCentre] = {}
        self._filling = False
        self.table = RowsTable[NetworkCentre](self._columns(), _key, self)
        self.table.setAccessibleName(self.tr("Centres of the network"))
        self.table.set_empty(self.tr("No centre is noted yet."))
        self.table.setFixedHeight(current_theme().px(_HEIGHT))
        self.add_button = button(self.tr("Add a ce&ntre"), self)
        self.add_button.setIcon(Icons().icon("plus"))
        self.end_button = button(self.tr("End it toda&y"), self, "quiet")
        self.fields = FormGrid(self, columns=2)
        self._add_fields()
        heading = plain_label(self.tr("Centres and laboratories"), self, "strong")
        top = row(heading, None, self.end_button, self.add_button)
        self.setLayout(column(top, self.table, self.fields))
        self._connect()

    def show_centres(self, network: Network, centres: tuple[NetworkCentre, ...]) -> None:
        """Show the centres of a network; the one shown stays if it is among them."""
        kept = self._current_key() if self._network and self._network.id == network.id else None
        self._network = network
        self._centres = {centre.id: centre for centre in centres}
        self._show_rows(kept)

    def centres(self) -> tuple[NetworkCentre, ...]:
        """Return the centres as they are now, in the order they came."""
        return tuple(self._centres.values())

    def show_error(self, words: str) -> None:
        """Say what is wrong with the first centre that the rules refuse, and go there."""
        wrong = next((each for each in self._centres.values() if not each.name.strip()), None)
        field: QWidget = self.name_line if wrong is not None else self.to_field
        if wrong is None:
            wrong = next(each for each in self._centres.values() if not each.in_order)
        self.table.select(wrong.id)
        self.fields.set_error(field, words)
        field.setFocus()

    def _add_fields(self) -> None:
        grid = self.fields
        self.name_line = self._line(self.tr("Centre or la&boratory"))
        self.role_box: ChoiceBox[CentreRole] = ChoiceBox(
            self, tuple((role, label(role)) for role in CentreRole)
        )
        grid.add(self.tr("Role"), self.role_box)
        self.city_line = self._line(self.tr("Town"))
        self.contact_line = self._line(self.tr("Person or telephone"))
        self.address_line = self._line(self.tr("&Postal address for material"), 2)
        self.from_field, self.to_field = (DateField(self, today=self._today) for _ in range(2))
        grid.add(self.tr("In this role from"), self.from_field)
        grid.add(self.tr("In this role to"), self.to_field)
        self.source_line = self._line(self.tr("Source"), 2)
        self.read_field = DateField(self, today=self._today)
        self.mark_box: ChoiceBox[Mark] = ChoiceBox(self, tuple((m, label(m)) for m in Mark))
        grid.add(self.tr("Read on"), self.read_field)
        grid.add(self.tr("How far checked"), self.mark_box)

    def _line(self, words: str, span: int = 1) -> QLineEdit:
        made = QLineEdit(self)
        self.fields.add(words, made, span=span)
        made.textEdited.connect(self._on_edited)
        return made

    def _connect(self) -> None:
        self.table.current_row_changed.connect(self._on_row_changed)
        self.add_button.clicked.connect(self._on_add)
        self.end_button.clicked.connect(self._on_end)
        self.role_box.currentIndexChanged.connect(self._on_edited)
        self.from_field.value_changed.connect(self._on_edited)
        self.to_field.value_changed.connect(self._on_edited)
        self.read_field.value_changed.connect(self._on_edited)
        self.mark_box.currentIndexChanged.connect(self._on_edited)

    def _current_key(self) -> UUID | None:
        current = self.table.current()
        return None if current is None else current.id

    def _show_rows(self, wanted: UUID | None) -> None:
        rows = tuple(sorted(self._centres.values(), key=self._order))
        self._filling = True
        self.table.show_rows(rows)
        if rows and (wanted is None or not self.table.select(wanted)):
            self.table.select(rows[0].id)
        self._filling = False
        self._show_fields(self.table.current())

    def _show_fields(self, centre: NetworkCentre | None) -> None:
        self.fields.setVisible(centre is not None)
        self.end_button.setVisible(centre is not None and not self._ended(centre))
        if centre is None:
            return
        self._filling = True
        for line, text in (
            (self.name_line, centre.name), (self.city_line, centre.city),
            (self.contact_line, centre.contact), (self.address_line, centre.address),
            (self.source_line, centre.source),
        ):  # fmt: skip
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self.role_box.choose(centre.role)
        self.from_field.set_value(centre.valid_from)
        self.to_field.set_value(centre.valid_to)
        self.read_field.set_value(centre.read_on)
        self.mark_box.choose(centre.mark)
        self._filling = False

    def _change(self, centre: NetworkCentre) -> None:
        self._centres[centre.id] = centre
        self.edited.emit()

    @Slot(object)
    def _on_row_changed(self, centre: NetworkCentre | None) -> None:
        if not self._filling:
            self._show_fields(None if centre is None else self._centres[centre.id])

    @Slot()
    def _on_edited(self) -> None:
        key = self._current_key()
        if self._filling or key is None:
            return
        centre = replace(
            self._centres[key],
            name=self.name_line.text(),
            role=self.role_box.key() or CentreRole.NATIONAL,
            city=self.city_line.text(),
            contact=self.contact_line.text(),
            address=self.address_line.text(),
            valid_from=self.from_field.full(),
            valid_to=self.to_field.full(),
            source=self.source_line.text(),
            read_on=self.read_field.full(),
            mark=self.mark_box.key() or Mark.NOT_STATED,
        )
        self._change(centre)
        self._filling = True
        # In the places they have: rows that move while one types are hard to follow.
        shown = self.table.rows_model.count()
        rows = (self.table.rows_model.row_at(place) for place in range(shown))
        self.table.show_rows(tuple(self._centres[each.id] for each in rows))
        self._filling = False

    @Slot()
    def _on_add(self) -> None:
        if self._network is None:
            return
        made = NetworkCentre(
            id=NetworkCentreId(new_id()),
            network_id=NetworkId(self._network.id),
            name="",
            role=CentreRole.REGIONAL,
            valid_from=self._today(),
        )
        self._centres[made.id] = made
        self._show_rows(made.id)
        self.name_line.setFocus()
        self.edited.emit()

    @Slot()
    def _on_end(self) -> None:
        key = self._current_key()
        if key is not None:
            self._change(replace(self._centres[key], valid_to=self._today()))
            self._show_rows(key)

    def _columns(self) -> tuple[Column[NetworkCentre], ...]:
        translate = QCoreApplication.translate
        return (
            Column(translate("settings", "Centre"), _name, tone=self._tone, width=16, weight=3),
            Column(translate("settings", "Role"), _role, width=12),
            Column(translate("settings", "Valid"), _valid, width=12, weight=1),
            Column(translate("settings", "Source"), _source, tooltip=_source, width=10, weight=2),
        )

    def _order(self, centre: NetworkCentre) -> tuple[bool, int, str]:
        return self._ended(centre), list(CentreRole).index(centre.role), centre.name.casefold()

    def _ended(self, centre: NetworkCentre) -> bool:
        # What ends today is of no use for a request made now.
        return centre.valid_to is not None and centre.valid_to <= self._today()

    def _tone(self, centre: NetworkCentre) -> Tone | None:
        return Tone.NEUTRAL if self._ended(centre) else None


def validity(valid_from: date | None, valid_to: date | None) -> str:
    """Return from when to when something holds, as far as the days are known."""
    translate = QCoreApplication.translate
    if valid_from is None and valid_to is None:
        return translate("settings", "start not known")
    if valid_to is None:
        return translate("settings", "since {date}").format(date=formats.day(valid_from))
    if valid_from is None:
        return translate("settings", "until {date}").format(date=formats.day(valid_to))
    words = translate("settings", "{start} to {end}")
    return words.format(start=formats.day(valid_from), end=formats.day(valid_to))


def _key(centre: NetworkCentre) -> UUID:
    return centre.id


def _name(centre: NetworkCentre) -> str:
    return ", ".join(part for part in (centre.name, centre.city) if part) or "…"


def _role(centre: NetworkCentre) -> str:
    return label(centre.role)


def _valid(centre: NetworkCentre) -> str:
    return validity(centre.valid_from, centre.valid_to)


def _source(centre: NetworkCentre) -> str:
    if not centre.mark.is_to_be_checked:
        return centre.source
    return " · ".join(part for part in (label(centre.mark), centre.source) if part)
