"""Labelled fields on a grid, each with its note and its error under it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mdtboard.overriding import override
from mdtboard.ui.icons import SIGNS
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.look import mark
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import plain_label

LabelPlace = Literal["above", "left"]

_NARROW = 480
_SIGN_SIDE = 14


@dataclass(frozen=True)
class _Parts:
    cell: QWidget
    label: QLabel
    error_line: QWidget
    error_label: QLabel


class FormGrid(QWidget):
    """Fields in one or more columns; every label is the buddy of its field."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        columns: int = 1,
        labels: LabelPlace = "above",
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._place = labels
        self._next = 0
        self._parts: dict[QWidget, _Parts] = {}
        self._notes: dict[QWidget, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        for place in range(columns if labels == "above" else 0):
            self._grid.setColumnStretch(place, 1)
        if labels == "left":
            self._grid.setColumnStretch(1, 1)

    def add(
        self,
        label: str,
        field: QWidget,
        note: str = "",
        *,
        span: int = 1,
        max_width: int | None = None,
    ) -> QLabel:
        """Add `field` under or beside `label`, and return the label.

        One-line fields are at most 480 px wide unless they share a line or say otherwise.
        """
        words = plain_label(label, self, "field" if self._place == "above" else "body")
        words.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label.replace("&&", "\0").replace("&", "").replace("\0", "&"))
        self._limit(field, max_width)
        cell = self._cell(words, field, note)
        if self._place == "left":
            words.setMinimumHeight(current_theme().px(32))
            self._grid.addWidget(words, self._next, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(cell, self._next, 1)
            self._next += 1
        else:
            self._place_above(cell, span)
        return words

    def add_wide(self, widget: QWidget) -> None:
        """Add something without a label over the whole width."""
        span = self._columns if self._place == "above" else 2
        if self._place == "left":
            self._grid.addWidget(widget, self._next, 0, 1, span)
            self._next += 1
        else:
            self._place_above(widget, span)

    def set_shown(self, field: QWidget, shown: bool) -> None:
        """Show a field with its label and its error, or take it away for now."""
        self._parts[field].cell.setVisible(shown)

    def set_error(self, field: QWidget, text: str) -> None:
        """Say under `field` what is wrong with it; an empty text takes that back."""
        parts = self._parts[field]
        parts.error_label.setText(text)
        parts.error_line.setVisible(bool(text))
        field.setAccessibleDescription(text)
        mark(field, "invalid", bool(text))

    def add_note(self, field: QWidget) -> None:
        """Keep a quiet line under `field` for `set_note`."""
        cell = field.parentWidget()
        layout = None if cell is None else cell.layout()
        made = plain_label("", cell, "note", wrap=True)
        made.hide()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(field) + 1, made)
        self._notes[field] = made

    def set_note(self, field: QWidget, text: str) -> None:
        """Say something in the quiet line under `field`; an empty text takes that back."""
        self._notes[field].setText(text)
        self._notes[field].setVisible(bool(text))

    def note(self, field: QWidget) -> str:
        """Return what the quiet line under `field` says."""
        return self._notes[field].text()

    def error(self, field: QWidget) -> str:
        """Return what is said to be wrong with `field`."""
        return self._parts[field].error_label.text()

    def clear_errors(self) -> None:
        """Take every error back."""
        for field in self._parts:
            self.set_error(field, "")

    def label_of(self, field: QWidget) -> QLabel:
        """Return the label of `field`."""
        return self._parts[field].label

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._place == "left":
            for parts in self._parts.values():
                parts.label.setMinimumHeight(current_theme().px(32))

    def _limit(self, field: QWidget, max_width: int | None) -> None:
        if isinstance(field, QComboBox):
            # The longest choice would push the other columns aside.
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(6)
        if max_width is None and self._columns == 1 and isinstance(field, QLineEdit | QComboBox):
            max_width = _NARROW
        if max_width is not None:
            field.setMaximumWidth(max_width)

    def _cell(self, words: QLabel, field: QWidget, note: str) -> QWidget:
        cell = QWidget(self)
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if self._place == "above":
            layout.addWidget(words)
        layout.addWidget(field)
        if note:
            layout.addWidget(plain_label(note, cell, "note", wrap=True))
        error_line = QWidget(cell)
        sign = Sign(SIGNS[Tone.PROBLEM], _SIGN_SIDE, "problem_fg", error_line)
        error_label = plain_label("", error_line, "error", wrap=True)
        error_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        error_line.setLayout(row(sign, error_label, spacing=4))
        error_line.hide()
        layout.addWidget(error_line)
        layout.addStretch(1)
        self._parts[field] = _Parts(cell, words, error_line, error_label)
        return cell

    def _place_above(self, cell: QWidget, span: int) -> None:
        line, column = divmod(self._next, self._columns)
        if column + span > self._columns:
            line, column = line + 1, 0
        self._grid.addWidget(cell, line, column, 1, span)
        self._next = line * self._columns + column + span
