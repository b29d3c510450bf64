"""The form of a network: what it is, since when, how it is reached, and its centres."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mdtboard.clock import Today
from mdtboard.domain.meeting import BoardLevel
from mdtboard.domain.network import FactAbout, Network, NetworkReading
from mdtboard.overriding import override
from mdtboard.services.set_up import SetUpService
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.settings.centres_editor import CentresEditor
from mdtboard.ui.settings.fact_line import FactLine
from mdtboard.ui.settings.forms import GridForm
from mdtboard.ui.settings.sources import NetworkEntry
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.number_field import NumberField
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.typeahead import TypeAhead


class NetworkForm(GridForm[NetworkEntry]):
    """A network as dated reference data: its days and its source are always in view."""

    def __init__(self, set_up: SetUpService, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up = set_up
        self._today = today
        self._entry: NetworkEntry | None = None
        self.fact_lines: dict[FactAbout, FactLine] = {}
        self.acronym_line = self.line(self.tr("&Acronym"))
        self._add_validity()
        self.name_edit = self._prose(self.tr("Full na&me"), 1)
        self._add_reading()
        self._add_board()
        self._add_contact()
        self.centres = CentresEditor(today, self)
        self.grid.add_wide(self.centres)
        self.named = {"name": self.acronym_line, "to": self.to_field}
        self.centres.edited.connect(self.edited)

    @override
    def look_again(self) -> None:
        networks = self._set_up.networks()
        options = tuple(Option(each.acronym, each.acronym, each.name) for each in networks)
        self.successor_line.set_options(options)

    @override
    def set_error(self, field: str, words: str) -> bool:
        if field == "centre":
            self.centres.show_error(words)
            return True
        return super().set_error(field, words)

    @override
    def clear_errors(self) -> None:
        super().clear_errors()
        self.centres.fields.clear_errors()

    @override
    def show_record(self, record: NetworkEntry) -> None:
        self._entry = record
        network = record.network
        self.acronym_line.setText(network.acronym)
        self.name_edit.set_text(network.name)
        self.reading_box.choose(network.reading)
        self.scope_edit.set_text(network.reading_scope)
        self._offer_groups(network)
        self.level_box.choose(network.board_level)
        self.rhythm_line.setText(network.board_rhythm)
        for about, line in self.fact_lines.items():
            line.show_fact(network.fact(about))
        self.overdue_field.setValue(network.overdue_days)
        self.successor_line.set_free_text(network.successor)
        self.from_field.set_value(network.valid_from)
        self.to_field.set_value(network.valid_to)
        self.source_edit.set_text(network.source)
        self.contact_line.setText(network.contact)
        self.website_line.setText(network.website)
        self.forms_edit.set_text(network.forms)
        self.associations_edit.set_text(network.associations)
        self.centres.show_centres(network, record.centres)
        for long_line in (self.contact_line, self.website_line):
            long_line.setCursorPosition(0)

    @override
    def record(self) -> NetworkEntry:
        if self._entry is None:
            raise LookupError
        network = replace(
            self._entry.network,
            acronym=self.acronym_line.text(),
            name=self.name_edit.text(),
            reading=self.reading_box.key() or NetworkReading.UNKNOWN,
            reading_scope=self.scope_edit.text(),
            optional_groups=self._chosen_groups(self._entry.network),
            board_level=self.level_box.key(),
            board_rhythm=self.rhythm_line.text(),
            overdue_days=self.overdue_field.value(),
            successor=self.successor_line.text(),
            valid_from=self.from_field.full(),
            valid_to=self.to_field.full(),
            source=self.source_edit.text(),
            contact=self.contact_line.text(),
            website=self.website_line.text(),
            forms=self.forms_edit.text(),
            associations=self.associations_edit.text(),
        )
        for line in self.fact_lines.values():
            network = network.with_fact(line.fact())
        return NetworkEntry(network=network, centres=self.centres.centres())

    def _offer_groups(self, network: Network) -> None:
        """Offer the groups that only a centre's choice has read by this network."""
        groups = self._set_up.optional_groups(network)
        options = tuple((group.key, group.names[formats.language()]) for group in groups)
        self.groups_chips.set_options(options)
        self.groups_chips.select(network.optional_groups)
        self.grid.set_shown(self.groups_chips, bool(options))

    def _chosen_groups(self, before: Network) -> tuple[str, ...]:
        """Return what is ticked, and what was chosen before and is not on offer any more."""
        offered = {chip.key for chip in self.groups_chips.chips}
        kept = tuple(key for key in before.optional_groups if key not in offered)
        return (*kept, *self.groups_chips.selected())

    def _add_validity(self) -> None:
        self.successor_line = TypeAhead(self, allow_free=True)
        self.from_field = DateField(self, today=self._today)
        self.to_field = DateField(self, today=self._today)
        self.grid.add(self.tr("S&uccessor"), self.successor_line)
        self.grid.add(self.tr("&Valid from"), self.from_field)
        self.grid.add(self.tr("Valid &to"), self.to_field)
        self.source_edit = self._prose(self.tr("S&ource of this data, and when it was read"), 2)
        self.successor_line.textEdited.connect(self.edited)
        self.successor_line.chosen.connect(self.edited)
        self.from_field.value_changed.connect(self.edited)
        self.to_field.value_changed.connect(self.edited)

    def _add_reading(self) -> None:
        self.overdue_field = NumberField(self, 1, 365)
        self.overdue_field.setSuffix(self.tr(" days"))
        self.reading_box: ChoiceBox[NetworkReading] = ChoiceBox(
            self, tuple((reading, label(reading)) for reading in NetworkReading)
        )
        self.grid.add(self.tr("What it &reads a second time"), self.reading_box)
        self.grid.add(
            self.tr("&Late after"),
            self.overdue_field,
            self.tr("Your own alert, counted from the request; no national target exists."),
        )
        self.scope_edit = self._prose(self.tr("Of which tumours"), 1)
        self.groups_chips = ChipGroup(self, ordered=False)
        self.grid.add(self.tr("Read here too, by choice"), self.groups_chips, span=2)
        self._add_fact(FactAbout.READING)
        self.reading_box.currentIndexChanged.connect(self.edited)
        self.groups_chips.changed.connect(self.edited)
        self.overdue_field.valueChanged.connect(self.edited)

    def _add_contact(self) -> None:
        self.contact_line = self.line(self.tr("&Contact"))
        self.website_line = self.line(self.tr("&Website"))
        self.forms_edit = self._prose(self.tr("Forms and material it as&ks for"), 2)
        self.associations_edit = self._prose(self.tr("Patient assoc&iations"), 1)
        self._add_fact(FactAbout.ASSOCIATIONS)

    def _add_board(self) -> None:
        levels = tuple((level, label(level)) for level in BoardLevel)
        self.level_box: ChoiceBox[BoardLevel | None] = ChoiceBox(
            self, ((None, self.tr("Not known")), *levels)
        )
        self.grid.add(self.tr("Level of its board"), self.level_box)
        self.rhythm_line = self.line(self.tr("How often it meets"))
        self._add_fact(FactAbout.BOARD)
        self.level_box.currentIndexChanged.connect(self.edited)

    def _add_fact(self, about: FactAbout) -> None:
        line = FactLine(about, self._today, self)
        self.fact_lines[about] = line
        self.grid.add(label(about), line, span=2)
        line.edited.connect(self.edited)

    def _prose(self, words: str, lines: int) -> Prose:
        made = Prose(self, min_lines=lines, max_lines=6)
        self.grid.add(words, made, span=2)
        made.textChanged.connect(self.edited)
        return made
