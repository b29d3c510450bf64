"""Notes that a referral was answered, that an examination is there, or that it is not wanted."""

from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from mdtboard.domain.errands import Errand, ErrandKind, ErrandLine
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.services.errands import ErrandService
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.followup.moves import Move
from mdtboard.ui.followup.words import asked_words, what_words
from mdtboard.ui.labels import sentence
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.text import plain_label

_FIELD_OF_RULE = {
    Rule.ANSWER_MISSING: "answer",
    Rule.REASON_MISSING: "answer",
    Rule.ERRAND_ENDS_TOO_EARLY: "ended_on",
}


class ErrandView(Protocol):
    """What the presenter asks of the dialog."""

    def show_error(self, field: str, text: str) -> None:
        """Say what is wrong, under a field if it is one's."""

    def close_done(self) -> None:
        """Close: it is noted."""


class ErrandPresenter:
    """Carries one move out."""

    def __init__(self, view: ErrandView, errands: ErrandService, errand: Errand) -> None:
        self._view = view
        self._errands = errands
        self._errand = errand

    def save(self, move: Move, values: dict[str, Any], missing_day: str) -> None:
        """Note what was typed."""
        day: date | None = values.get("ended_on")
        try:
            if move is Move.CHANGE:
                question = values.get("question", self._errand.question)
                self._errands.change(self._errand, question, values["responsible"])
            elif day is None:
                self._view.show_error("ended_on", missing_day)
                return
            elif move is Move.END:
                self._errands.end(self._errand, day, values["answer"])
            else:
                self._errands.drop(self._errand, day, values["answer"])
        except RuleViolation as error:
            self._view.show_error(_FIELD_OF_RULE.get(error.rule, ""), sentence(error))
            return
        self._view.close_done()


class ErrandDialog(Dialog):
    """Asks for the day and the words of one move."""

    def __init__(
        self, shell: Shell, line: ErrandLine, move: Move, parent: QWidget | None = None
    ) -> None:
        title = f"{line.patient_name}, {line.number}"
        super().__init__(title, parent)
        self.shell = shell
        self.line = line
        self.move_wanted = move
        self.presenter = ErrandPresenter(self, shell.services.errands, line.errand)
        self.what_label = plain_label(what_words(line), self, "strong", wrap=True)
        self.asked_label = plain_label(asked_words(line), self, "note", wrap=True)
        self.banner = Banner(self)
        self.banner.setProperty("rounded", True)
        self.fields = Fields(shell.services.desk.today, self)
        for part in (self.what_label, self.asked_label, self.banner, self._grid()):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.cancel_button = self.add_cancel_button()
        self.save_button = self.add_button(_verb(line, move), "primary")
        self.save_button.clicked.connect(self._on_save)
        make_action(self, "errand.save", _verb(line, move), self._on_save, "Ctrl+Return")
        self.fields.write(self._first())
        self.resize(current_theme().px(520), self.sizeHint().height())
        self.fields.widgets["responsible" if move is Move.CHANGE else "answer"].setFocus()

    # What the presenter asks for.

    def show_error(self, field: str, text: str) -> None:
        """Say what is wrong, under a field if it is one's."""
        if field in self.fields.widgets:
            self.fields.show_error(field, text)
            self.fields.widgets[field].setFocus()
        else:
            self.banner.show_message(text, Tone.PROBLEM)

    def close_done(self) -> None:
        """Close: it is noted."""
        self.shell.saved.emit()
        self.accept()

    def _first(self) -> dict[str, Any]:
        errand = self.line.errand
        if self.move_wanted is not Move.CHANGE:
            return {"ended_on": self.shell.services.desk.today(), "answer": ""}
        first = {"responsible": errand.responsible}
        return first | ({"question": errand.question} if self._asks() else {})

    def _asks(self) -> bool:
        return self.line.errand.kind is ErrandKind.REFERRAL

    def _grid(self) -> FormGrid:
        grid, fields = FormGrid(self), self.fields
        if self.move_wanted is Move.CHANGE:
            if self._asks():
                fields.prose(grid, "question", self.tr("&Question to the other board"), 3)
            fields.line(grid, "responsible", self.tr("&Who sees to it"))
            return grid
        fields.day(grid, "ended_on", self.tr("&On"), self.shell.services.desk.today)
        fields.prose(grid, "answer", _answer_words(self.line, self.move_wanted), 3)
        return grid

    @Slot()
    def _on_save(self) -> None:
        self.fields.settle()
        wrong = self.fields.first_problem()
        if wrong is not None:
            self.fields.widgets[wrong].setFocus()
            return
        self.presenter.save(self.move_wanted, self.fields.read(), self.tr("Say when it was."))


def _answer_words(line: ErrandLine, move: Move) -> str:
    translate = QCoreApplication.translate
    if move is Move.DROP:
        return translate("followup", "Wh&y it is no longer wanted")
    if line.errand.kind is ErrandKind.REFERRAL:
        return translate("followup", "What the other board &answered")
    return translate("followup", "Resul&t, or where it is found (if any)")


def _verb(line: ErrandLine, move: Move) -> str:
    translate = QCoreApplication.translate
    if move is Move.DROP:
        return translate("followup", "No longer wanted")
    if move is Move.CHANGE:
        return translate("followup", "Save")
    if line.errand.kind is ErrandKind.REFERRAL:
        return translate("followup", "Note the answer")
    return translate("followup", "Note as obtained")


def button_words(line: ErrandLine, move: Move) -> str:
    """Return what a button that begins a move says."""
    translate = QCoreApplication.translate
    if move is Move.END:
        referral = line.errand.kind is ErrandKind.REFERRAL
        return (
            translate("followup", "Answered…") if referral else translate("followup", "Obtained…")
        )
    if move is Move.GO:
        reading = line.errand.kind is ErrandKind.READING
        there = translate("followup", "Open the readings")
        return there if reading else translate("followup", "Open the agenda")
    return {
        Move.CHANGE: translate("followup", "Change…"),
        Move.DROP: translate("followup", "No longer wanted…"),
        Move.REOPEN: translate("followup", "Ask for it again"),
    }[move]
