"""The fields of one step of an offer, in the case file and not over it."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from mdtboard.clock import Today
from mdtboard.domain.ids import TrialId
from mdtboard.domain.trials import OfferStep
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import CARD_PADDING, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferEntry:
    """What somebody typed about a step; `trial_id` is asked where a trial is offered anew."""

    trial_id: TrialId | None = None
    on: date | None = None
    centre: str = ""
    reason: str = ""


class OfferEditor(QFrame):
    """Asks for the day, the centre and the reason; Ctrl+Enter saves, Esc leaves."""

    save_requested = Signal()
    given_up = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._given = OfferEntry()
        self.title_label = plain_label("", self, "strong")
        self.grid = FormGrid(self, columns=2)
        self.trial_edit = TypeAhead(self.grid)
        self.on_field = DateField(self.grid, today=today)
        self.centre_edit = TypeAhead(self.grid, allow_free=True, preselects=False)
        self.reason_edit = QLineEdit(self.grid)
        self.grid.add(self.tr("&Trial: number, name or tumour"), self.trial_edit, span=2)
        self.grid.add(self.tr("O&n"), self.on_field)
        self.grid.add(self.tr("C&entre that includes"), self.centre_edit)
        self.grid.add(self.tr("&Reason"), self.reason_edit, span=2)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.save_button = button("", self, "primary")
        self.give_up_button = button(self.tr("Cancel"), self, "quiet")
        buttons = row(self.save_button, self.give_up_button, None)
        parts = (self.title_label, self.grid, self.error_label, buttons)
        self.setLayout(column(*parts, spacing=10, margin=CARD_PADDING))
        self.save_button.clicked.connect(self._on_save)
        self.give_up_button.clicked.connect(self.given_up)
        self.save_action = make_action(
            self, "offer.save", self.tr("Save the step of the trial"), self._on_save, "Ctrl+Return"
        )
        self.hide()

    def offer_names(self, trials: tuple[Option, ...], centres: tuple[str, ...]) -> None:
        """Offer trials and centres to choose from."""
        self.trial_edit.set_options(trials)
        names = tuple(Option(name, name, rank=place) for place, name in enumerate(centres))
        self.centre_edit.set_options(names)

    def show_step(self, step: OfferStep, entry: OfferEntry, *, new: bool) -> None:
        """Show the fields of a step filled with `entry`, and go to the one that is asked most."""
        self._given = entry
        self._show_trial(new and step is OfferStep.PROPOSED)
        self.title_label.setText(_title(step, new=new))
        self.save_button.setText(_verb(step))
        self.grid.label_of(self.reason_edit).setText(_reason_words(step))
        self.fill(entry)
        self.grid.clear_errors()
        self.error_label.hide()
        self.show()

    def fill(self, entry: OfferEntry) -> None:
        """Show what was typed before over what the step was opened with."""
        self.trial_edit.choose(entry.trial_id)
        self.on_field.set_value(entry.on)
        self.centre_edit.set_free_text(entry.centre)
        self.reason_edit.setText(entry.reason)

    def enter(self, step: OfferStep) -> None:
        """Put the cursor where typing starts."""
        if self.trial_edit.isVisibleTo(self):
            self.trial_edit.setFocus()
        elif step.needs_a_reason:
            self.reason_edit.setFocus()
        else:
            self.on_field.setFocus()

    def entry(self) -> OfferEntry:
        """Return what is typed."""
        day = self.on_field.value()
        is_day = isinstance(day, date) and not isinstance(day, datetime)
        key = self.trial_edit.key()
        return replace(
            self._given,
            trial_id=self._given.trial_id if key is None else key,  # type: ignore[arg-type]
            on=day if is_day else None,  # type: ignore[arg-type]
            centre=self.centre_edit.text().strip(),
            reason=self.reason_edit.text().strip(),
        )

    def changed(self) -> bool:
        """Tell whether the fields are shown and hold something else than they were given."""
        return not self.isHidden() and self.entry() != self._given

    def show_error(self, field: str, words: str) -> None:
        """Say `words` beside a field, or under all of them; the cursor goes there."""
        self.grid.clear_errors()
        fields: dict[str, QWidget] = {
            "trial_id": self.trial_edit,
            "on": self.on_field,
            "reason": self.reason_edit,
        }
        found = fields.get(field)
        self.error_label.setText(words)
        self.error_label.setVisible(found is None)
        if found is not None:
            self.grid.set_error(found, words)
            found.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.reason_edit.hasFocus():
            self._on_save()
        else:
            super().keyPressEvent(event)

    def _show_trial(self, shown: bool) -> None:
        cell = self.trial_edit.parentWidget()
        if cell is not None:
            cell.setVisible(shown)

    @Slot()
    def _on_save(self) -> None:
        if self.isVisible():
            self.trial_edit.commit()
            self.save_requested.emit()


def _title(step: OfferStep, *, new: bool) -> str:
    translate = QCoreApplication.translate
    if step is OfferStep.PROPOSED:
        return translate("trials", "Offer a trial") if new else translate("trials", "Offer again")
    return {
        OfferStep.SCREENED: translate("trials", "The screening was done"),
        OfferStep.INCLUDED: translate("trials", "The patient is included"),
        OfferStep.REFUSED: translate("trials", "The patient refused"),
        OfferStep.NOT_ELIGIBLE: translate("trials", "The research team found: not eligible"),
        OfferStep.NO_TRIAL_OPEN: translate("trials", "No trial is open"),
    }[step]


def _verb(step: OfferStep) -> str:
    translate = QCoreApplication.translate
    return {
        OfferStep.PROPOSED: translate("trials", "Note as proposed"),
        OfferStep.SCREENED: translate("trials", "Note as screened"),
        OfferStep.INCLUDED: translate("trials", "Note as included"),
        OfferStep.REFUSED: translate("trials", "Note the refusal"),
        OfferStep.NOT_ELIGIBLE: translate("trials", "Note as not eligible"),
        OfferStep.NO_TRIAL_OPEN: translate("trials", "Note that none is open"),
    }[step]


def _reason_words(step: OfferStep) -> str:
    translate = QCoreApplication.translate
    if step.needs_a_reason:
        return translate("trials", "&Why")
    return translate("trials", "Rema&rk, if any")
