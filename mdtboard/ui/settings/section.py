"""A section of the settings: a list of records, the form of one, and Save."""

from collections.abc import Hashable
from typing import Any, Generic
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout, QWidget

from mdtboard.domain.errors import RuleViolation
from mdtboard.ui.actions import make_action
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import sentence
from mdtboard.ui.settings.presenter import RecordsPresenter
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.settings.sources import Line, R, Source
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import card, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label


class RecordForm(QWidget, Generic[R]):
    """The fields of one kind of record; `edited` comes at each change by the user."""

    edited = Signal()

    def show_record(self, record: R) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def record(self) -> R:
        """Return the record as the fields have it."""
        raise NotImplementedError

    def set_error(self, field: str, words: str) -> bool:
        """Say what is wrong beside a field; tell whether there is such a field."""
        raise NotImplementedError

    def clear_errors(self) -> None:
        """Take every complaint back."""
        raise NotImplementedError

    def settle(self) -> bool:
        """Let every field make up its mind, and tell whether all that is typed is understood."""
        return True

    def look_again(self) -> None:
        """Read again the lists that fields choose from."""

    def first_field(self) -> QWidget:
        """Return where typing starts."""
        raise NotImplementedError


class RecordSection(QWidget):
    """The records left, one of them right; a single record has no list."""

    def __init__(
        self,
        shell: Shell,
        source: Source[Any],
        form: RecordForm[Any],
        words: tuple[str, str, str],
        parent: QWidget | None = None,
        *,
        single: bool = False,
    ) -> None:
        super().__init__(parent)
        title, add, explanation = words
        self.shell = shell
        self.form = form
        self._filling = False
        self.presenter: RecordsPresenter[Any] = RecordsPresenter(
            source, shell.services.desk.account, self
        )
        self.search_line = QLineEdit(self)
        self.search_line.setPlaceholderText(self.tr("Search"))
        self.search_line.setAccessibleName(self.tr("Search in the list"))
        self.search_line.setClearButtonEnabled(True)
        self.add_button = button(add, self)
        self.add_button.setIcon(Icons().icon("plus"))
        self.table = RowsTable[Line](_columns(title), _key, self)
        self.table.setAccessibleName(title)
        self.pill = Pill(parent=self)
        self.pill.show_state(self.tr("Not saved"), Tone.ATTENTION)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.save_button = button(self.tr("S&ave"), self, "primary")
        self.discard_button = button(self.tr("&Discard"), self, "quiet")
        self._lay_out(plain_label(title, self, "heading"), explanation, single=single)
        self._connect()
        self._allow()

    def refresh(self) -> None:
        """Read again."""
        self.form.look_again()
        self.presenter.load()

    def flush(self) -> None:
        """Save what was typed and is complete, of every record."""
        if self.presenter.unsaved:
            self._take_over()
            self.presenter.save_all(shown_too=self.form.settle())

    # What the presenter shows.

    def show_lines(self, lines: tuple[Line, ...], total: int) -> None:
        """Show the records that the search finds, out of `total`."""
        words = self.tr("0 of {total} with this search").format(total=total)
        self.table.set_empty(words if total else self.tr("Nothing here yet."))
        self._filling = True
        self.table.show_rows(lines)
        self._filling = False

    def select(self, key: UUID) -> None:
        """Go to a record."""
        self._filling = True
        self.table.select(key)
        self._filling = False

    def show_record(self, record: object | None) -> None:
        """Fill the form."""
        self.form.setVisible(record is not None)
        if record is not None:
            self._filling = True
            self.form.show_record(record)
            self._filling = False

    def show_unsaved(self, unsaved: bool) -> None:
        """Offer to save and to discard, or not."""
        self.pill.setVisible(unsaved)
        self.save_button.setEnabled(unsaved)
        self.discard_button.setEnabled(unsaved)

    def show_error(self, field: str, error: RuleViolation | None) -> None:
        """Say what is wrong, beside a field if it is one's; None takes everything back."""
        self.form.clear_errors()
        words = "" if error is None else sentence(error)
        placed = bool(words) and self.form.set_error(field, words)
        self.error_label.setText("" if placed else words)
        self.error_label.setVisible(bool(words) and not placed)

    def tell_saved(self, title: str) -> None:
        """Say that a record was saved."""
        self.shell.say(self.tr("Saved: {name}").format(name=title))

    # How it is built.

    def _lay_out(self, title: QWidget, explanation: str, *, single: bool) -> None:
        left = QWidget(self)
        left.setLayout(column(row(self.search_line, self.add_button), self.table))
        left.layout().setContentsMargins(0, 0, 4, 0)  # type: ignore[union-attr]
        inner = QWidget(self)
        inner.setLayout(column(self.form, None, margin=4))
        note = plain_label(explanation, self, "note", wrap=True)
        # The complaint has its own cell, which keeps its room while there is none.
        complaint = QWidget(self)
        complaint.setLayout(column(self.error_label))
        foot = row(complaint, self.pill, self.discard_button, self.save_button)
        foot.setStretch(0, 1)
        right = card(self, scrolled(inner, self), foot)
        layout_of_card = right.layout()
        if isinstance(layout_of_card, QVBoxLayout):
            layout_of_card.setStretch(0, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([270, 660])
        left.setVisible(not single)
        outer = column(title, note, splitter)
        outer.setStretch(2, 1)
        self.setLayout(outer)
        self.error_label.hide()

    def _connect(self) -> None:
        self.search_line.textChanged.connect(self.presenter.search)
        self.add_button.clicked.connect(self._on_add)
        self.table.current_row_changed.connect(self._on_row_changed)
        self.form.edited.connect(self._on_edited)
        self.save_button.clicked.connect(self._on_save)
        self.discard_button.clicked.connect(self.presenter.discard)
        self.save_action = make_action(
            self, "settings.save", self.tr("Save this form"), self._on_save, "Ctrl+Return"
        )

    def _allow(self) -> None:
        allowed = self.presenter.may_change
        self.form.setEnabled(allowed)
        self.add_button.setEnabled(allowed)
        if not allowed:
            self.add_button.setToolTip(self.tr("Your account may not change this."))

    @Slot()
    def _on_add(self) -> None:
        self.search_line.clear()
        self.presenter.add()
        self.form.first_field().setFocus()

    @Slot()
    def _on_save(self) -> None:
        self._take_over()
        if self.form.settle():
            self.presenter.save()

    def _take_over(self) -> None:
        """Make a field that holds a date or a time half typed report it."""
        focused = self.focusWidget()
        if focused is not None:
            held = focused.hasFocus()
            focused.clearFocus()
            if held:
                focused.setFocus()

    @Slot(object)
    def _on_row_changed(self, line: Line | None) -> None:
        if not self._filling and line is not None:
            self.presenter.choose(line.key)

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self.presenter.edited(self.form.record())


def _columns(heading: str) -> tuple[Column[Line], ...]:
    return (
        Column(
            heading, _title, tone=_tone, icon=_icon, tooltip=_title, accessible=_accessible,
            width=12, weight=1,
        ),
    )  # fmt: skip


def _key(line: Line) -> Hashable:
    return line.key


def _title(line: Line) -> str:
    translate = QCoreApplication.translate
    words = line.title or translate("settings", "(without a name)")
    return words if line.active else translate("settings", "{name}, inactive").format(name=words)


def _accessible(line: Line) -> str:
    if not line.unsaved:
        return _title(line)
    words = QCoreApplication.translate("settings", "{name}, not saved")
    return words.format(name=_title(line))


def _tone(line: Line) -> Tone | None:
    if line.unsaved:
        return Tone.ATTENTION
    return None if line.active else Tone.NEUTRAL


def _icon(line: Line) -> str | None:
    return "edit" if line.unsaved else None
