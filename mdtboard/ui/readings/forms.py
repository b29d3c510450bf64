"""The fields of each move of a reading."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.domain.ids import NetworkId
from mdtboard.domain.material import Material
from mdtboard.domain.reading import Certainty, Concordance, Discordance, Impact, Indication
from mdtboard.domain.reading_work import ReadingMove
from mdtboard.ui.labels import label
from mdtboard.ui.readings.entry import MoveEntry
from mdtboard.ui.readings.words import material_words
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.matching import Finder, Option
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.typeahead import TypeAhead

_COLUMNS = 3
_REQUEST: tuple[tuple[str, int], ...] = (
    ("first_diagnosis", 3),
    ("network_id", 1),
    ("expert_centre", 2),
    ("indication", 3),
    ("problem", 3),
    ("first_laboratory", 1),
    ("first_pathologist", 1),
    ("first_reference", 1),
    ("first_code", 1),
    ("first_certainty", 2),
    ("material", 2),
    ("on", 1),
)
# Each move's fields by the names of MoveEntry, and how many columns each takes.
_FIELDS: dict[ReadingMove, tuple[tuple[str, int], ...]] = {
    ReadingMove.REQUEST: _REQUEST,
    ReadingMove.REQUEST_THIRD: _REQUEST,
    ReadingMove.CHANGE: _REQUEST,
    ReadingMove.SEND: (("on", 1), ("material", 2)),
    ReadingMove.RECEIVE: (("on", 1),),
    ReadingMove.REPORT: (
        ("second_diagnosis", 3),
        ("second_code", 1),
        ("second_grade", 1),
        ("report_reference", 1),
        ("on", 1),
        ("expert", 2),
        ("techniques", 3),
    ),
    ReadingMove.COMPARE: (
        ("concordance", 3),
        ("discordances", 3),
        ("impact", 3),
        ("carried", 3),
        ("carried_diagnosis", 3),
        ("carried_code", 1),
        ("carried_grade", 1),
        ("carried_network_id", 1),
        ("kept_because", 3),
        ("settled_by", 3),
        ("comment", 3),
    ),
    ReadingMove.ANSWER: (("reason", 3),),
    ReadingMove.REVIEW: (("on", 1), ("conclusion", 3)),
    ReadingMove.GIVE_BACK: (("on", 1), ("returned", 3)),
    ReadingMove.CANCEL: (("comment", 3),),
}
_OFFERED: dict[str, Sequence[Enum]] = {
    "concordance": tuple(member for member in Concordance if member is not Concordance.NOT_STATED),
    "discordances": tuple(Discordance),
    "impact": (Impact.YES, Impact.NO, Impact.UNKNOWN),
    "indication": tuple(member for member in Indication if member is not Indication.NOT_STATED),
    "first_certainty": (Certainty.FORMAL, Certainty.PROVISIONAL),
}
_UNSTATED: dict[str, Enum] = {
    "concordance": Concordance.NOT_STATED,
    "impact": Impact.UNKNOWN,
    "indication": Indication.NOT_STATED,
    "first_certainty": Certainty.NOT_STATED,
}
_SAID = ("expert_centre", "expert", "first_laboratory", "first_pathologist")
_CODES = ("first_code", "second_code", "carried_code")
_PROSE = ("comment", "problem", "conclusion", "reason", "kept_because")
_NETWORKS = ("network_id", "carried_network_id")
_CARRY, _KEEP = "carry", "keep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What the fields offer: networks, what was said before, and the material still owed."""

    networks: tuple[tuple[NetworkId, str], ...] = ()
    said: dict[str, tuple[str, ...]]
    materials: tuple[Material, ...] = ()
    codes: Finder | None = None


class MoveForm(FormGrid):
    """The fields of one move."""

    def __init__(self, move: ReadingMove, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent, columns=_COLUMNS)
        self.fields: dict[str, QWidget] = {}
        for name, span in _FIELDS[move]:
            field = self._field(name, today)
            self.add(_words(name, move), field, _note(name), span=span)
            self.fields[name] = field

    def show_entry(self, entry: MoveEntry, offers: Offers) -> None:
        """Fill the fields, and take the complaints back."""
        self.clear_errors()
        for name, field in self.fields.items():
            value = getattr(entry, name)
            match field:
                case ChoiceBox():
                    field.set_choices(((None, self.tr("None")), *offers.networks))
                    field.choose(value)
                case ChipGroup():
                    _tick(name, field, value, offers)
                case DateField():
                    field.set_value(value)
                case Prose():
                    field.set_text(value)
                case TypeAhead() if name in _CODES:
                    if offers.codes is not None:
                        field.set_finder(offers.codes)
                    field.set_free_text(value)
                case TypeAhead():
                    said = offers.said.get(name, ())
                    field.set_options(tuple(Option(t, t, rank=r) for r, t in enumerate(said)))
                    field.set_free_text(value)
                case QLineEdit():
                    field.setText(value)

    def values(self) -> dict[str, Any]:
        """Return what is typed, by the names of MoveEntry."""
        return {name: _value(name, field) for name, field in self.fields.items()}

    def _field(self, name: str, today: Callable[[], date]) -> QWidget:
        if name == "on":
            return DateField(self, today=today, latest=today)
        if name in _NETWORKS:
            return ChoiceBox[NetworkId | None](self)
        if name in _PROSE:
            return Prose(self, min_lines=1, max_lines=5)
        if name == "carried":
            return self._choice()
        if name in _OFFERED or name == "returned":
            several = name in ("discordances", "returned")
            chips = ChipGroup(self, ordered=False, exclusive=not several)
            offered = _OFFERED.get(name, ())
            chips.set_options(tuple((member.value, label(member)) for member in offered))
            return chips
        if name in (*_SAID, *_CODES):
            return TypeAhead(self, allow_free=True, preselects=False)
        return QLineEdit(self)

    def _choice(self) -> ChipGroup:
        chips = ChipGroup(self, ordered=False, exclusive=True)
        translate = QCoreApplication.translate
        chips.set_options(
            (
                (_CARRY, translate("readings", "Carry the expert’s into the case")),
                (_KEEP, translate("readings", "Keep the case’s own")),
            )
        )
        return chips


def _tick(name: str, chips: ChipGroup, value: Any, offers: Offers) -> None:
    if name == "carried":
        chips.select(() if value is None else (_CARRY if value else _KEEP,))
    elif name == "returned":
        owed = ((str(i), material_words((m,))) for i, m in enumerate(offers.materials) if m.is_owed)
        chips.set_options(tuple(owed))
        chips.select(tuple(str(place) for place in value))
    elif isinstance(value, tuple):
        chips.select(tuple(member.value for member in value))
    else:
        chips.select((value.value,))


def _value(name: str, field: QWidget) -> object:
    match field:
        case ChoiceBox():
            return field.key()
        case DateField():
            day = field.value()
            return day if isinstance(day, date) and not isinstance(day, datetime) else None
        case ChipGroup():
            return _ticked(name, field.selected())
        case Prose() | QLineEdit():
            return field.text()
    return None


def _ticked(name: str, keys: tuple[str, ...]) -> object:
    if name == "carried":
        return keys[0] == _CARRY if keys else None
    if name == "returned":
        return tuple(int(key) for key in keys)
    members = {member.value: member for member in _OFFERED[name]}
    if name == "discordances":
        return tuple(member for key, member in members.items() if key in keys)
    return members[keys[0]] if keys else _UNSTATED[name]


def _note(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "material": translate("readings", "For example: 4 slides 24H12-A, 1 block A2"),
        "techniques": translate("readings", "For example: IHC MDM2 positive; FISH MDM2 amplified"),
        "settled_by": translate("readings", "A translocation, MDM2, CTNNB1… : no third reading"),
    }.get(name, "")


def _words(name: str, move: ReadingMove) -> str:
    translate = QCoreApplication.translate
    if name == "on":
        return _day_words(move)
    if name == "comment" and move is ReadingMove.CANCEL:
        return translate("readings", "Wh&y nobody waits for it any more")
    return {
        "first_diagnosis": translate("readings", "First &diagnosis"),
        "network_id": translate("readings", "&Network"),
        "expert_centre": translate("readings", "E&xpert centre"),
        "indication": translate("readings", "&Who asks for it"),
        "problem": translate("readings", "Di&agnostic problem"),
        "first_laboratory": translate("readings", "First &laboratory"),
        "first_pathologist": translate("readings", "Patholog&ist who signed"),
        "first_reference": translate("readings", "&Reference of the first report"),
        "first_code": translate("readings", "First c&ode (ICD-O)"),
        "first_certainty": translate("readings", "Certaint&y of the first diagnosis"),
        "material": translate("readings", "&Material"),
        "second_diagnosis": translate("readings", "The expert’s &diagnosis"),
        "second_code": translate("readings", "Expert’s c&ode (ICD-O)"),
        "second_grade": translate("readings", "Expert’s &grade"),
        "report_reference": translate("readings", "&Number of the report"),
        "expert": translate("readings", "E&xpert who signs"),
        "techniques": translate("readings", "Complementary techni&ques"),
        "concordance": translate("readings", "The &two readings"),
        "discordances": translate("readings", "In what they &differ"),
        "impact": translate("readings", "Does it change the t&reatment?"),
        "settled_by": translate("readings", "What &settles the diagnosis"),
        "carried": translate("readings", "Dia&gnosis of the case"),
        "carried_diagnosis": translate("readings", "Diagnosis to carr&y into the case"),
        "carried_code": translate("readings", "C&ode (ICD-O)"),
        "carried_grade": translate("readings", "Gr&ade"),
        "carried_network_id": translate("readings", "Net&work"),
        "kept_because": translate("readings", "Wh&y the case keeps its diagnosis"),
        "comment": translate("readings", "&Comment"),
        "reason": translate("readings", "Wh&y the board need not hear the case again"),
        "conclusion": translate("readings", "&Conclusion of the review"),
        "returned": translate("readings", "What came &back"),
    }[name]


def _day_words(move: ReadingMove) -> str:
    translate = QCoreApplication.translate
    return {
        ReadingMove.SEND: translate("readings", "&Sent on"),
        ReadingMove.RECEIVE: translate("readings", "Arri&ved on"),
        ReadingMove.REPORT: translate("readings", "Repor&ted on"),
        ReadingMove.REVIEW: translate("readings", "Revie&wed on"),
        ReadingMove.GIVE_BACK: translate("readings", "Came bac&k on"),
    }.get(move, translate("readings", "As&ked on"))
