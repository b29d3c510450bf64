"""The fields of a comparison; those about the case's diagnosis come up when they are called for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from mdtboard.domain.case import Case
from mdtboard.domain.diagnosis import Asked, Carried
from mdtboard.domain.ids import NetworkId
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.reading_work import ReadingMove
from mdtboard.overriding import override
from mdtboard.ui.readings.entry import MoveEntry
from mdtboard.ui.readings.forms import MoveForm, Offers
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.typeahead import TypeAhead

_CARRIED = ("carried_diagnosis", "carried_code", "carried_grade", "carried_network_id")


_ASKED = ("carried", *_CARRIED, "kept_because")
_AROUND = 44


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosisQuestion:
    """What a comparison asks of the case's diagnosis, and the diagnosis that would be carried."""

    asked: Asked
    case: Case
    reading: SecondReading
    offer: Carried


class CompareForm(MoveForm):
    """Concordance, differences and impact; then what becomes of the case's diagnosis."""

    compared_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(ReadingMove.COMPARE, today, parent)
        self._question: DiagnosisQuestion | None = None
        self._filled = False
        # What comes up below the edge is brought into view once it has its place.
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.setInterval(0)
        self._reveal.timeout.connect(self._on_reveal)
        for name in ("carried_diagnosis", "kept_because"):
            self.add_note(self.fields[name])
        for name in ("concordance", "discordances"):
            self._chips(name).changed.connect(self.compared_changed)
        self._chips("carried").changed.connect(self._on_chosen)

    @override
    def show_entry(self, entry: MoveEntry, offers: Offers) -> None:
        super().show_entry(entry, offers)
        self._question = None
        # What was typed before is not written over by what the reading offers.
        self._filled = bool(entry.carried_diagnosis)
        self._show_fields()

    def show_question(self, question: DiagnosisQuestion) -> None:
        """Ask what becomes of the case's diagnosis, or stop asking."""
        self._question = question
        if question.asked is Asked.CARRY and not self._filled:
            self._fill(question.offer)
        self._show_fields()
        if question.asked is not Asked.NOTHING:
            self._reveal.start()

    def _fill(self, offer: Carried) -> None:
        self._filled = True
        cast("QLineEdit", self.fields["carried_diagnosis"]).setText(offer.diagnosis)
        cast("TypeAhead", self.fields["carried_code"]).set_free_text(offer.morphology_code)
        cast("QLineEdit", self.fields["carried_grade"]).setText(offer.grade)
        box = cast("ChoiceBox[NetworkId | None]", self.fields["carried_network_id"])
        box.choose(offer.network_id)

    def _show_fields(self) -> None:
        question = self._question
        asked = Asked.NOTHING if question is None else question.asked
        carried = self.values()["carried"]
        self.set_shown(self.fields["carried"], asked is Asked.CARRY)
        for name in _CARRIED:
            self.set_shown(self.fields[name], asked is Asked.CARRY and carried is True)
        kept = asked is Asked.CODES or (asked is Asked.CARRY and carried is False)
        self.set_shown(self.fields["kept_because"], kept)
        if question is not None:
            self._say(question)

    def _say(self, question: DiagnosisQuestion) -> None:
        case, reading = question.case, question.reading
        now = self.tr("Today: {diagnosis}. It stays in the history of the case.")
        said = ", ".join(p for p in (case.diagnosis, case.morphology_code, case.grade) if p)
        self.set_note(self.fields["carried_diagnosis"], now.format(diagnosis=said or "…"))
        why = self.fields["kept_because"]
        if question.asked is Asked.CODES:
            self.label_of(why).setText(self.tr("Wh&y they agree although their codes do not"))
            words = self.tr("{first} and {second} mean two tumours. If they do, say a discordance.")
            self.set_note(why, words.format(first=reading.first_code, second=reading.second_code))
        else:
            self.label_of(why).setText(self.tr("Wh&y the case keeps its diagnosis"))
            self.set_note(why, self.tr("Today: {diagnosis}.").format(diagnosis=said or "…"))

    def _chips(self, name: str) -> ChipGroup:
        return cast("ChipGroup", self.fields[name])

    @Slot()
    def _on_chosen(self) -> None:
        self._show_fields()
        self._reveal.start()

    @Slot()
    def _on_reveal(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        shown = [self.fields[name] for name in _ASKED if self.fields[name].isVisible()]
        if area is not None and shown:
            area.ensureWidgetVisible(shown[-1], 0, _AROUND)
