"""The fields of the next step of a reading, in the panel and not over it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from mdtboard.domain.ids import NetworkId
from mdtboard.domain.reading import Concordance, Impact, ReadingStep
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import label
from mdtboard.ui.readings.rows import StepEntry
from mdtboard.ui.settings.choice_box import ChoiceBox
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.text import plain_label

Networks = tuple[tuple[NetworkId, str], ...]

_COLUMNS = 3
_COMPARED = (
    Concordance.CONCORDANT,
    Concordance.MINOR,
    Concordance.MAJOR,
    Concordance.NOT_ASSESSABLE,
)
# Each step's fields by the names of StepEntry, and how many columns each takes.
_FIELDS: dict[ReadingStep, tuple[tuple[str, int], ...]] = {
    ReadingStep.REQUESTED: (
        ("first_diagnosis", 3),
        ("network_id", 1),
        ("expert_centre", 2),
        ("first_laboratory", 1),
        ("first_reference", 1),
        ("on", 1),
    ),
    ReadingStep.SENT: (("on", 1), ("material", 2)),
    ReadingStep.RECEIVED: (("on", 1),),
    ReadingStep.REPORTED: (("second_diagnosis", 3), ("on", 1), ("report_reference", 2)),
    ReadingStep.COMPARED: (("concordance", 3), ("impact", 3), ("comment", 3)),
    ReadingStep.CANCELLED: (("comment", 3),),
}


class StepForm(FormGrid):
    """The fields of one step."""

    def __init__(self, step: ReadingStep, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent, columns=_COLUMNS)
        self.fields: dict[str, QWidget] = {}
        for name, span in _FIELDS[step]:
            field = self._field(name, today)
            note = self.tr("For example: 4 slides, 1 block") if name == "material" else ""
            self.add(_words(name, step), field, note, span=span)
            self.fields[name] = field

    def show_entry(self, entry: StepEntry, networks: Networks) -> None:
        """Fill the fields, and take the complaints back."""
        self.clear_errors()
        for name, field in self.fields.items():
            value = getattr(entry, name)
            if isinstance(field, ChoiceBox):
                field.set_choices(((None, self.tr("None")), *networks))
                field.choose(value)
            elif isinstance(field, ChipGroup):
                field.select((value.value,))
            elif isinstance(field, DateField):
                field.set_value(value)
            elif isinstance(field, Prose):
                field.set_text(value)
            elif isinstance(field, QLineEdit):
                field.setText(value)

    def values(self) -> dict[str, Any]:
        """Return what is typed, by the names of StepEntry."""
        return {name: _value(name, field) for name, field in self.fields.items()}

    def _field(self, name: str, today: Callable[[], date]) -> QWidget:
        if name == "on":
            return DateField(self, latest=today, today=today)
        if name == "network_id":
            return ChoiceBox[NetworkId | None](self)
        if name == "comment":
            return Prose(self, min_lines=1, max_lines=5)
        if name in ("concordance", "impact"):
            chips = ChipGroup(self, ordered=False, exclusive=True)
            impacts = (Impact.YES, Impact.NO, Impact.UNKNOWN)
            offered = _COMPARED if name == "concordance" else impacts
            chips.set_options(tuple((member.value, label(member)) for member in offered))
            return chips
        return QLineEdit(self)


class StepEditor(QWidget):
    """Shows the fields of one step at a time; Ctrl+Enter saves, Esc gives up."""

    save_requested = Signal()
    given_up = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = StepEntry()
        self.title_label = plain_label("", self, "strong")
        self.forms = {step: StepForm(step, today, self) for step in _FIELDS}
        self.form = self.forms[ReadingStep.REQUESTED]
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.save_button = button("", self, "primary")
        self.give_up_button = button(self.tr("Cancel"), self, "quiet")
        buttons = row(self.save_button, self.give_up_button, None)
        inner = QWidget(self)
        inner.setLayout(column(*self.forms.values(), self.error_label, None))
        layout = column(self.title_label, scrolled(inner, self), buttons, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        for form in self.forms.values():
            form.hide()
        self.save_button.clicked.connect(self.save_requested)
        self.give_up_button.clicked.connect(self.given_up)
        self.save_action = make_action(
            self, "readings.save", self.tr("Save the step"), self._on_save, "Ctrl+Return"
        )

    def show_step(self, step: ReadingStep, entry: StepEntry, networks: Networks) -> None:
        """Show the fields of `step` filled with `entry`, and go to the first."""
        self._entry = entry
        self.title_label.setText(self._titles()[step])
        self.save_button.setText(self._verbs()[step])
        self.error_label.hide()
        self.form = self.forms[step]
        for form in self.forms.values():
            form.setVisible(form is self.form)
        self.form.show_entry(entry, networks)
        next(iter(self.form.fields.values())).setFocus()

    def entry(self) -> StepEntry:
        """Return what is typed, over what the fields were given."""
        return replace(self._entry, **self.form.values())

    def changed(self) -> bool:
        """Tell whether the fields are shown and hold something else than they were given."""
        return not self.isHidden() and self.entry() != self._entry

    def show_error(self, name: str, words: str) -> None:
        """Say `words` beside a field, or under all of them; the cursor goes there."""
        self.form.clear_errors()
        found = self.form.fields.get(name)
        self.error_label.setText(words)
        self.error_label.setVisible(found is None)
        if found is not None:
            self.form.set_error(found, words)
            found.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_save(self) -> None:
        if self.isVisible():
            self.save_requested.emit()

    def _titles(self) -> dict[ReadingStep, str]:
        return {
            ReadingStep.REQUESTED: self.tr("Ask an expert to read it again"),
            ReadingStep.SENT: self.tr("The material left"),
            ReadingStep.RECEIVED: self.tr("The expert has the material"),
            ReadingStep.REPORTED: self.tr("The expert’s report"),
            ReadingStep.COMPARED: self.tr("Compare with the first reading"),
            ReadingStep.CANCELLED: self.tr("Cancel the second reading"),
        }

    def _verbs(self) -> dict[ReadingStep, str]:
        return {
            ReadingStep.REQUESTED: self.tr("Save the request"),
            ReadingStep.SENT: self.tr("Note as sent"),
            ReadingStep.RECEIVED: self.tr("Note as arrived"),
            ReadingStep.REPORTED: self.tr("Save the report"),
            ReadingStep.COMPARED: self.tr("Save the comparison"),
            ReadingStep.CANCELLED: self.tr("Cancel this reading"),
        }


def _value(name: str, field: QWidget) -> object:
    if isinstance(field, ChoiceBox):
        return field.key()
    if isinstance(field, DateField):
        day = field.value()
        return day if isinstance(day, date) and not isinstance(day, datetime) else None
    if isinstance(field, ChipGroup):
        ticked = next(iter(field.selected()), "")
        if name == "concordance":
            return Concordance(ticked) if ticked else Concordance.NOT_STATED
        return Impact(ticked) if ticked else Impact.UNKNOWN
    if isinstance(field, Prose | QLineEdit):
        return field.text()
    return None


def _words(name: str, step: ReadingStep) -> str:
    translate = QCoreApplication.translate
    days = {
        ReadingStep.REQUESTED: translate("readings", "As&ked on"),
        ReadingStep.SENT: translate("readings", "&Sent on"),
        ReadingStep.RECEIVED: translate("readings", "Arri&ved on"),
        ReadingStep.REPORTED: translate("readings", "Repor&ted on"),
    }
    if name == "on":
        return days[step]
    if name == "comment" and step is ReadingStep.CANCELLED:
        return translate("readings", "Wh&y nobody waits for it any more")
    return {
        "first_diagnosis": translate("readings", "First &diagnosis"),
        "network_id": translate("readings", "&Network"),
        "expert_centre": translate("readings", "E&xpert centre"),
        "first_laboratory": translate("readings", "First &laboratory"),
        "first_reference": translate("readings", "&Reference of the first report"),
        "material": translate("readings", "&Material"),
        "second_diagnosis": translate("readings", "The expert’s &diagnosis"),
        "report_reference": translate("readings", "&Reference of the report"),
        "concordance": translate("readings", "The expert’s reading is"),
        "impact": translate("readings", "The treatment"),
        "comment": translate("readings", "&Comment"),
    }[name]
