"""The form of a board: when it meets, who leads it, its quorum and its members."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTime, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from mdtboard.domain.ids import NetworkId, PersonId
from mdtboard.domain.meeting import Board, BoardKind, BoardLevel, QuorumRule, Rhythm, default_quorum
from mdtboard.domain.person import Specialty
from mdtboard.overriding import override
from mdtboard.services.set_up import SetUpService
from mdtboard.ui.labels import label
from mdtboard.ui.settings.forms import GridForm
from mdtboard.ui.settings.members import MembersPicker
from mdtboard.ui.settings.sources import BoardEntry
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.number_field import NumberField
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.time_field import TimeField
from mdtboard.ui.widgets.typeahead import TypeAhead


class BoardForm(GridForm[BoardEntry]):
    """Everything a board's meetings start from."""

    def __init__(self, set_up: SetUpService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up = set_up
        self._entry: BoardEntry | None = None
        self._kind = BoardKind.STANDARD
        self.name_line = self.line(self.tr("&Name of the board"), 2)
        self._add_kind()
        self._add_times()
        self._add_people()
        self._add_quorum()
        self._add_members()
        self.named = {"name": self.name_line, "quorum": self.minimum_field}

    @override
    def look_again(self) -> None:
        people = self._set_up.people()
        # Who attends no more is offered last, but whoever leads the board is never forgotten.
        options = tuple(
            Option(each.id, each.full_name, label(each.specialty), rank=not each.active)
            for each in self._set_up.people(inactive=True)
        )
        self.coordinator_line.set_options(options)
        self.secretary_line.set_options(options)
        self.members.show_people(people)
        networks: list[tuple[NetworkId | None, str]] = [(None, self.tr("None"))]
        networks += [(n.id, n.acronym) for n in self._set_up.networks()]
        self.network_box.set_choices(networks)

    @override
    def show_record(self, record: BoardEntry) -> None:
        self._entry = record
        board = record.board
        self.name_line.setText(board.name)
        self.kind_box.choose(board.kind)
        self.level_box.choose(board.level)
        self.rhythm_box.choose(board.rhythm)
        self.start_field.setTime(QTime(board.starts_at.hour, board.starts_at.minute))
        self.minutes_field.setValue(board.minutes)
        self.place_line.setText(board.place)
        self.network_box.choose(board.network_id)
        self.experts_box.setChecked(board.experts_read)
        self.coordinator_line.choose(board.coordinator_id)
        self.secretary_line.choose(board.secretary_id)
        self._show_rule(board.quorum)
        self._kind = board.kind
        self._say_rule(board)
        self.written_box.setChecked(board.quorum.written_counts)
        self.active_box.setChecked(board.active)
        self.members.tick(record.member_ids)

    @override
    def record(self) -> BoardEntry:
        if self._entry is None:
            raise LookupError
        start = self.start_field.time()
        before = self._entry.board.quorum.required
        ticked = {Specialty(key) for key in self.required_chips.selected()}
        kept = tuple(specialty for specialty in before if specialty in ticked)
        board = replace(
            self._entry.board,
            name=self.name_line.text(),
            kind=self.kind_box.key() or BoardKind.STANDARD,
            level=self.level_box.key() or BoardLevel.LOCAL,
            rhythm=self.rhythm_box.key() or Rhythm.WEEKLY,
            starts_at=time(start.hour(), start.minute()),
            minutes=self.minutes_field.value(),
            place=self.place_line.text(),
            network_id=self.network_box.key(),
            coordinator_id=_person(self.coordinator_line, self._entry.board.coordinator_id),
            secretary_id=_person(self.secretary_line, self._entry.board.secretary_id),
            quorum=QuorumRule(
                minimum=self.minimum_field.value(),
                required=(*kept, *(s for s in Specialty if s in ticked - set(kept))),
                written_counts=self.written_box.isChecked(),
            ),
            experts_read=self.experts_box.isChecked(),
            active=self.active_box.isChecked(),
        )
        return BoardEntry(board=board, member_ids=self.members.ticked())

    def _add_kind(self) -> None:
        self.kind_box: ChoiceBox[BoardKind] = ChoiceBox(
            self, tuple((kind, label(kind)) for kind in BoardKind)
        )
        self.level_box: ChoiceBox[BoardLevel] = ChoiceBox(
            self, tuple((level, label(level)) for level in BoardLevel)
        )
        self.network_box: ChoiceBox[NetworkId | None] = ChoiceBox(self)
        self.rhythm_box: ChoiceBox[Rhythm] = ChoiceBox(
            self, tuple((rhythm, label(rhythm)) for rhythm in Rhythm)
        )
        self.grid.add(self.tr("&Kind"), self.kind_box)
        self.grid.add(self.tr("Le&vel"), self.level_box)
        self.grid.add(self.tr("Net&work"), self.network_box)
        self.grid.add(self.tr("&Rhythm"), self.rhythm_box)
        self.experts_box = QCheckBox(
            self.tr("Its cases are read a second time by the network's pathologists"), self
        )
        self.grid.add_wide(self.experts_box)
        self.experts_box.clicked.connect(self.edited)
        self.kind_box.currentIndexChanged.connect(self._on_kind_changed)
        self.kind_box.currentIndexChanged.connect(self.edited)
        self.level_box.currentIndexChanged.connect(self.edited)
        self.network_box.currentIndexChanged.connect(self.edited)
        self.rhythm_box.currentIndexChanged.connect(self.edited)

    def _show_rule(self, rule: QuorumRule) -> None:
        self.minimum_field.setValue(rule.minimum)
        self.required_chips.select(tuple(specialty.value for specialty in rule.required))

    def _say_rule(self, board: Board) -> None:
        """Say what the kind of board asks for, its source, and that a rule falls short of it."""
        said = []
        if board.falls_short and board.version:
            said.append(
                self.tr("This board's rule asks for fewer than three specialties: mend it to save.")
            )
        if board.kind is BoardKind.STANDARD:
            said.append(
                self.tr(
                    "Standard board, haematology apart: surgeon, medical oncologist and"
                    " radiotherapist (INCa 2023; the law: CSP D. 6124-131)."
                )
            )
        elif board.kind.is_formal:
            said.append(
                self.tr(
                    "Three specialties (HAS 2014); what this kind asks for beyond was not found."
                    " The law sets the kind: CSP R. 6123-91-2 and R. 6123-91-3."
                )
            )
        else:
            said.append(self.tr("A staff meeting is no formal board: no quorum applies."))
        self.rule_label.setText(" ".join(said))

    @Slot()
    def _on_kind_changed(self) -> None:
        """Start from the rule of the kind where the rule of the former kind was not changed."""
        if self._entry is None:
            return
        kind = self.kind_box.key() or BoardKind.STANDARD
        now = self.record().board
        before = default_quorum(self._kind)
        same = now.quorum.minimum == before.minimum
        if same and set(now.quorum.required) == set(before.required):
            self._show_rule(default_quorum(kind))
        self._kind = kind
        self._say_rule(self.record().board)

    def _add_times(self) -> None:
        self.start_field = TimeField(self)
        self.minutes_field = NumberField(self, 15, 600)
        self.minutes_field.setSingleStep(15)
        self.minutes_field.setSuffix(self.tr(" min"))
        self.grid.add(self.tr("S&tarts at"), self.start_field)
        self.grid.add(self.tr("&Lasts"), self.minutes_field)
        self.place_line = self.line(self.tr("&Place"), 2)
        self.start_field.timeChanged.connect(self.edited)
        self.minutes_field.valueChanged.connect(self.edited)

    def _add_people(self) -> None:
        self.coordinator_line = self.person_line(self.tr("&Coordinator"))
        self.secretary_line = self.person_line(self.tr("Secretar&y"))

    def _add_quorum(self) -> None:
        self.minimum_field = NumberField(self, 0, 12)
        self.grid.add(
            self.tr("&Quorum: at least"),
            self.minimum_field,
            self.tr("Physicians of different specialties; three is the French minimum."),
        )
        self.rule_label = plain_label("", self, "note", wrap=True)
        self.grid.add_wide(self.rule_label)
        self.written_box = QCheckBox(self.tr("A written &opinion counts"), self)
        self.grid.add("", self.written_box)
        self.written_box.setAccessibleName(self.tr("A written opinion counts"))
        self.required_chips = ChipGroup(self, ordered=False)
        medical = sorted((s for s in Specialty if s.is_medical), key=label)
        self.required_chips.set_options(tuple((s.value, label(s)) for s in medical))
        self.grid.add(self.tr("Specialties that cannot be missing"), self.required_chips, span=2)
        self.minimum_field.valueChanged.connect(self.edited)
        self.written_box.clicked.connect(self.edited)
        self.required_chips.changed.connect(self.edited)

    def _add_members(self) -> None:
        self.members = MembersPicker(self)
        self.grid.add(self.tr("Who us&ually attends"), self.members, span=2)
        self.active_box = QCheckBox(self.tr("Still meets: offe&red for new meetings"), self)
        self.grid.add_wide(self.active_box)
        note = self.tr("A change applies to meetings planned from now on.")
        self.grid.add_wide(plain_label(note, self, "note", wrap=True))
        self.members.changed.connect(self.edited)
        self.active_box.clicked.connect(self.edited)


def _person(line: TypeAhead, kept: PersonId | None) -> PersonId | None:
    """Return who was chosen; a name that is not understood leaves who was there."""
    key = line.key()
    if key is None:
        return kept if line.problem else None
    return PersonId(key)  # type: ignore[arg-type]
