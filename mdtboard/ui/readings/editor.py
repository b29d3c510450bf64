"""The fields of the next move of a reading, in the panel and not over it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mdtboard.domain.reading_work import ReadingMove
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import label
from mdtboard.ui.readings.compare_form import CompareForm, DiagnosisQuestion
from mdtboard.ui.readings.entry import MoveEntry
from mdtboard.ui.readings.forms import MoveForm, Offers
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.widgets.layout import column, row, tab_after
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label


class MoveEditor(QWidget):
    """Shows the fields of one move at a time; Ctrl+Enter saves, Esc gives up."""

    save_requested = Signal()
    given_up = Signal()
    compared_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = MoveEntry()
        self._today = today
        self.title_label = plain_label("", self, "strong")
        self.forms: dict[ReadingMove, MoveForm] = {}
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.save_button = button("", self, "primary")
        self.give_up_button = button(self.tr("Cancel"), self, "quiet")
        buttons = row(self.save_button, self.give_up_button, None)
        inner = QWidget(self)
        self._form_column = column(self.error_label, None)
        inner.setLayout(self._form_column)
        layout = column(self.title_label, scrolled(inner, self), buttons, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.form = self._form_for(ReadingMove.REQUEST)
        self.save_button.clicked.connect(self.save_requested)
        self.give_up_button.clicked.connect(self.given_up)
        self.save_action = make_action(
            self, "readings.save", self.tr("Save the step"), self._on_save, "Ctrl+Return"
        )

    def show_move(self, move: ReadingMove, entry: MoveEntry, offers: Offers) -> None:
        """Show the fields of `move` filled with `entry`, and go to the first."""
        self.title_label.setText(label(move))
        self.save_button.setText(self._verbs().get(move, self.tr("Save")))
        self.error_label.hide()
        self.form = self._form_for(move)
        for form in self.forms.values():
            form.setVisible(form is self.form)
        self.form.show_entry(entry, offers)
        self._entry = replace(entry, **self.form.values())
        # A form that was just built comes last in the window.
        tab_after([*self.form.fields.values()][-1], self.save_button, self.give_up_button)
        next(iter(self.form.fields.values())).setFocus()

    def show_question(self, question: DiagnosisQuestion) -> None:
        """Ask in the comparison what becomes of the case's diagnosis, or stop asking."""
        if isinstance(self.form, CompareForm):
            self.form.show_question(question)

    def entry(self) -> MoveEntry:
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

    def _form_for(self, move: ReadingMove) -> MoveForm:
        """Return the form of a move, built when it is first wanted."""
        if move not in self.forms:
            form = self._made(move)
            form.hide()
            self.forms[move] = form
            self._form_column.insertWidget(0, form)
        return self.forms[move]

    def _made(self, move: ReadingMove) -> MoveForm:
        if move is not ReadingMove.COMPARE:
            return MoveForm(move, self._today, self)
        form = CompareForm(self._today, self)
        form.compared_changed.connect(self.compared_changed)
        return form

    @Slot()
    def _on_save(self) -> None:
        if self.isVisible():
            self.save_requested.emit()

    def _verbs(self) -> dict[ReadingMove, str]:
        return {
            ReadingMove.REQUEST: self.tr("Save the request"),
            ReadingMove.REQUEST_THIRD: self.tr("Save the request"),
            ReadingMove.CHANGE: self.tr("Save the request"),
            ReadingMove.SEND: self.tr("Note as sent"),
            ReadingMove.RECEIVE: self.tr("Note as arrived"),
            ReadingMove.REPORT: self.tr("Save the report"),
            ReadingMove.COMPARE: self.tr("Save the comparison"),
            ReadingMove.GIVE_BACK: self.tr("Note as back"),
            ReadingMove.CANCEL: self.tr("Cancel this reading"),
        }
