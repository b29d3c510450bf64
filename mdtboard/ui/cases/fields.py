"""The fields of a form by the names of the record they fill."""

import datetime as dt
from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.clock import Today
from mdtboard.domain.partial_date import PartialDate
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.labels import label as words
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.matching import Finder, Option
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.typeahead import TypeAhead

_EARLIEST_YEAR = 1000


class Entry(Protocol):
    """A field as a value of the record."""

    def read(self) -> Any:
        """Return the value entered."""

    def write(self, value: Any) -> None:
        """Show a value."""

    def problem(self) -> str:
        """Return what is wrong with what was typed, or nothing."""


class OwnField(Entry, Protocol):
    """A widget that is an entry too, and tells when the user changes it."""

    changed: Any


class _Line:
    def __init__(self, widget: QLineEdit) -> None:
        self._widget = widget

    def read(self) -> str:
        return self._widget.text().strip()

    def write(self, value: str) -> None:
        self._widget.setText(value)
        self._widget.setCursorPosition(0)

    def problem(self) -> str:
        return ""


class _Prose:
    def __init__(self, widget: Prose) -> None:
        self._widget = widget

    def read(self) -> str:
        # Qt's plain text turns the no-break spaces of French and of numbers into spaces.
        raw = self._widget.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n").strip()

    def write(self, value: str) -> None:
        self._widget.set_text(value)

    def problem(self) -> str:
        return ""


class _Chosen:
    def __init__(self, widget: Choice) -> None:
        self._widget = widget

    def read(self) -> Any:
        return self._widget.value()

    def write(self, value: Any) -> None:
        self._widget.choose(value)

    def problem(self) -> str:
        return ""


class _Day:
    def __init__(self, widget: DateField) -> None:
        self._widget = widget

    def read(self) -> dt.date | None:
        value = self._widget.value()
        return value if isinstance(value, dt.date) else None

    def write(self, value: dt.date | None) -> None:
        self._widget.set_value(value)

    def problem(self) -> str:
        return self._widget.error()


class _Partial:
    def __init__(self, widget: DateField) -> None:
        self._widget = widget

    def read(self) -> PartialDate | None:
        value = self._widget.value()
        if not isinstance(value, tuple) or value[0] < _EARLIEST_YEAR:
            return None
        return PartialDate(*value)

    def write(self, value: PartialDate | None) -> None:
        parts = None if value is None else (value.year, value.month, value.day)
        self._widget.set_value(parts)

    def problem(self) -> str:
        return self._widget.error()


class _Person:
    def __init__(self, widget: TypeAhead) -> None:
        self._widget = widget

    def read(self) -> str:
        return self._widget.text().strip()

    def write(self, value: str) -> None:
        self._widget.set_free_text(value)

    def problem(self) -> str:
        return ""


class _Key:
    def __init__(self, widget: TypeAhead) -> None:
        self._widget = widget

    def read(self) -> Any:
        return self._widget.key()

    def write(self, value: Any) -> None:
        self._widget.choose(value)

    def problem(self) -> str:
        return self._widget.problem


class _Chips:
    def __init__(self, widget: ChipGroup, kind: type[Enum]) -> None:
        self._widget = widget
        self._kind = kind

    def read(self) -> tuple[Enum, ...]:
        return tuple(self._kind(key) for key in self._widget.selected())

    def write(self, value: tuple[Enum, ...]) -> None:
        self._widget.select(tuple(member.value for member in value))

    def problem(self) -> str:
        return ""


class Fields(QObject):
    """Builds fields into grids, fills them from a record, and reads them back.

    `edited` comes with the name of the field whenever the user changes one.
    """

    edited = Signal(str)

    def __init__(self, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self._entries: dict[str, Entry] = {}
        self._grids: dict[str, FormGrid] = {}
        self.widgets: dict[str, QWidget] = {}

    def line(
        self, grid: FormGrid, name: str, label: str, note: str = "", span: int = 1
    ) -> QLineEdit:
        """Add a line of text."""
        widget = QLineEdit(grid)
        widget.textEdited.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Line(widget), note, span)
        return widget

    def prose(self, grid: FormGrid, name: str, label: str, lines: int = 3, span: int = 1) -> None:
        """Add a text of several lines."""
        widget = Prose(grid, min_lines=lines, max_lines=12)
        widget.textChanged.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Prose(widget), "", span)

    def choice(
        self, grid: FormGrid, name: str, label: str, kind: type[Enum], span: int = 1
    ) -> Choice:
        """Add a choice among the members of an enum."""
        widget = Choice(grid)
        widget.offer_members(kind)
        widget.currentIndexChanged.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Chosen(widget), "", span)
        return widget

    def among(
        self,
        grid: FormGrid,
        name: str,
        label: str,
        entries: Iterable[tuple[Any, str]],
        span: int = 1,
    ) -> Choice:
        """Add a choice among `(value, words)` pairs."""
        widget = Choice(grid)
        widget.offer(entries)
        widget.currentIndexChanged.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Chosen(widget), "", span)
        return widget

    def chips(self, grid: FormGrid, name: str, label: str, kind: type[Enum], span: int = 2) -> None:
        """Add any number of the members of an enum."""
        widget = ChipGroup(grid, ordered=False)
        widget.set_options(tuple((member.value, words(member)) for member in kind))
        widget.changed.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Chips(widget, kind), "", span)

    def day(
        self, grid: FormGrid, name: str, label: str, latest: Callable[[], dt.date] | None = None
    ) -> DateField:
        """Add a full date."""
        widget = DateField(grid, today=self._today, latest=latest)
        self._date(grid, name, label, widget, _Day(widget))
        return widget

    def partial(
        self,
        grid: FormGrid,
        name: str,
        label: str,
        latest: Callable[[], dt.date] | None = None,
        span: int = 1,
    ) -> DateField:
        """Add a date of which the day or the month may be missing."""
        widget = DateField(grid, today=self._today, allow_partial=True, latest=latest)
        self._date(grid, name, label, widget, _Partial(widget), span)
        return widget

    def person(
        self, grid: FormGrid, name: str, label: str, names: tuple[Option, ...], span: int = 1
    ) -> TypeAhead:
        """Add a name that may be one of `names` or any other."""
        widget = TypeAhead(grid, allow_free=True)
        widget.set_options(names)
        widget.textEdited.connect(self._on_edited)
        widget.chosen.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Person(widget), "", span)
        return widget

    def said(
        self, grid: FormGrid, name: str, label: str, before: tuple[str, ...], span: int = 1
    ) -> TypeAhead:
        """Add a text for which what was said `before` is offered, the most used first."""
        widget = TypeAhead(grid, allow_free=True, preselects=False)
        widget.set_options(tuple(Option(t, t, rank=r) for r, t in enumerate(before)))
        widget.textEdited.connect(self._on_edited)
        widget.chosen.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Person(widget), "", span)
        return widget

    def found(self, grid: FormGrid, name: str, label: str, finder: Finder) -> TypeAhead:
        """Add a text that `finder` offers as one types, and that may be any other."""
        widget = TypeAhead(grid, allow_free=True, preselects=False)
        widget.set_finder(finder)
        widget.textEdited.connect(self._on_edited)
        widget.chosen.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Person(widget), "", 1)
        return widget

    def code(self, grid: FormGrid, name: str, label: str, finder: Finder) -> TypeAhead:
        """Add a code, with a quiet line under it for what it means."""
        widget = self.found(grid, name, label, finder)
        grid.add_note(widget)
        return widget

    def key(self, grid: FormGrid, name: str, label: str, options: tuple[Option, ...]) -> TypeAhead:
        """Add a choice among many, found by typing."""
        widget = TypeAhead(grid)
        widget.set_options(options)
        widget.textEdited.connect(self._on_edited)
        widget.chosen.connect(self._on_edited)
        self._keep(grid, name, label, widget, _Key(widget), "", 1)
        return widget

    def own(self, grid: FormGrid, name: str, label: str, widget: "OwnField", span: int = 1) -> None:
        """Add a field that reads and writes its value itself."""
        widget.changed.connect(self._on_edited)
        self._keep(grid, name, label, widget, widget, "", span)  # type: ignore[arg-type]

    def write(self, values: dict[str, Any]) -> None:
        """Show the values of the fields named; nobody is told."""
        blocked = self.blockSignals(True)
        for name, value in values.items():
            if name in self._entries:
                self._entries[name].write(value)
        self.blockSignals(blocked)

    def read(self, names: tuple[str, ...] = ()) -> dict[str, Any]:
        """Return the values of the fields named, or of all."""
        wanted = names or tuple(self._entries)
        return {name: self._entries[name].read() for name in wanted}

    def settle(self) -> None:
        """Let every field make up its mind about what was typed last."""
        for widget in self.widgets.values():
            if isinstance(widget, TypeAhead):
                widget.commit()
            elif isinstance(widget, DateField):
                widget.editingFinished.emit()

    def first_problem(self) -> str | None:
        """Say under each field what is wrong with it; return the first such field's name."""
        first = None
        for name, entry in self._entries.items():
            self.show_error(name, entry.problem())
            if entry.problem() and first is None:
                first = name
        return first

    def show_error(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it; an empty text takes that back."""
        self._grids[name].set_error(self.widgets[name], text)

    def show_note(self, name: str, text: str) -> None:
        """Say something quiet under the field of a code; an empty text takes that back."""
        self._grids[name].set_note(self.widgets[name], text)

    def note(self, name: str) -> str:
        """Return what is said quietly under the field of a code."""
        return self._grids[name].note(self.widgets[name])

    def error(self, name: str) -> str:
        """Return what is said to be wrong with a field."""
        return self._grids[name].error(self.widgets[name])

    def name_of(self, widget: QObject | None) -> str:
        """Return the name of a field's widget, or nothing."""
        return next((name for name, found in self.widgets.items() if found is widget), "")

    def _date(
        self,
        grid: FormGrid,
        name: str,
        label: str,
        widget: DateField,
        entry: Entry,
        span: int = 1,
    ) -> None:
        widget.value_changed.connect(self._on_edited)
        widget.textEdited.connect(self._on_edited)
        widget.error_changed.connect(self._on_date_error)
        self._keep(grid, name, label, widget, entry, "", span)

    def _keep(
        self,
        grid: FormGrid,
        name: str,
        label: str,
        widget: QWidget,
        entry: Entry,
        note: str,
        span: int,
    ) -> None:
        widget.setObjectName(name)
        grid.add(label, widget, note, span=span)
        self.widgets[name] = widget
        self._entries[name] = entry
        self._grids[name] = grid

    @Slot()
    def _on_edited(self) -> None:
        name = self.name_of(self.sender())
        if name and not self.signalsBlocked():
            widget = self.widgets[name]
            if not isinstance(widget, DateField) and self.error(name):
                self.show_error(name, "")
            self.edited.emit(name)

    @Slot(str)
    def _on_date_error(self, words: str) -> None:
        name = self.name_of(self.sender())
        if name:
            self.show_error(name, words)
