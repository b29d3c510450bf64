"""The parts of the merge dialog: the two records side by side, and their cases."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mdtboard.domain.case import Case
from mdtboard.domain.changes import Kind
from mdtboard.domain.history import FieldName
from mdtboard.domain.ids import CaseId
from mdtboard.domain.merging import PARTS, Difference, MergePreview
from mdtboard.ui.cases.history_words import in_words
from mdtboard.ui.cases.parts import Pills, empty
from mdtboard.ui.labels.fields import field_label
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.text import plain_label, plain_tooltip

_LABEL_WIDTH = 150
_LONG = 44


class Sides(QWidget):
    """One row for each part that differs, with the two values to choose between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}

    def show_preview(self, preview: MergePreview) -> None:
        """Show what differs; what says more is ticked."""
        empty(self._layout)
        self.choices = {}
        board = QWidget(self)
        grid = QGridLayout(board)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, current_theme().px(_LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(plain_label(self.tr("Stays"), board, "field"), 0, 1)
        grid.addWidget(plain_label(self.tr("Goes"), board, "field"), 0, 2)
        for difference in preview.differences:
            self._add(board, grid, difference)
        self._layout.addWidget(board)
        same = _same(preview)
        if same:
            words = self.tr("The same in both: {fields}").format(fields=same)
            self._layout.addWidget(plain_label(words, self, "note", wrap=True))

    def from_other(self) -> frozenset[str]:
        """Return the parts that come from the record that goes, by their first field."""
        return frozenset(name for name, (_, other) in self.choices.items() if other.isChecked())

    def first(self) -> QWidget | None:
        """Return where choosing starts."""
        pair = next(iter(self.choices.values()), None)
        return None if pair is None else next(each for each in pair if each.isChecked())

    def _add(self, board: QWidget, grid: QGridLayout, difference: Difference) -> None:
        name = _part_words(difference.part)
        line = grid.rowCount()
        words = plain_label(name, board, "strong" if difference.open else "field", wrap=True)
        grid.addWidget(words, line, 0)
        group = QButtonGroup(board)
        pair = []
        for place, values in enumerate((difference.kept, difference.other)):
            made = _choice(board, name, difference.part, values)
            group.addButton(made)
            grid.addWidget(made, line, 1 + place)
            pair.append(made)
        pair[difference.other_first].setChecked(True)
        self.choices[difference.part[0]] = (pair[0], pair[1])


class CasesOfBoth(QWidget):
    """The cases of both records, and which of them may be one tumour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    def show_preview(self, preview: MergePreview) -> None:
        """List the cases, those that move last."""
        empty(self._layout)
        numbers = {CaseId(case.id): case.number for case in preview.keep_cases}
        twins = {moved: numbers[kept] for kept, moved in preview.same_tumours}
        for case in preview.keep_cases:
            self._add(case, self.tr("stays"), "")
        for case in preview.other_cases:
            self._add(case, self.tr("moves"), twins.get(CaseId(case.id), ""))
        if not preview.keep_cases and not preview.other_cases:
            self._layout.addWidget(plain_label(self.tr("Neither has a case."), self, "note"))

    def _add(self, case: Case, what: str, twin: str) -> None:
        said = case.diagnosis or case.morphology or case.topography or "…"
        words = self.tr("{number} · {diagnosis} · {what}")
        line = words.format(number=case.number, diagnosis=said, what=what)
        self._layout.addWidget(plain_label(line, self, wrap=True))
        if twin:
            pills = Pills(self)
            words = self.tr("May be the same tumour as {number}: both cases stay")
            pills.add(words.format(number=twin), Tone.ATTENTION)
            self._layout.addWidget(pills)


def _choice(
    parent: QWidget, name: str, part: tuple[str, ...], values: tuple[object, ...]
) -> QRadioButton:
    said = _values(part, values) or QCoreApplication.translate("merge", "not filled in")
    line = " / ".join(said.splitlines())
    cut = line if len(line) <= _LONG else f"{line[:_LONG]}…"
    made = QRadioButton(cut.replace("&", "&&"), parent)
    made.setAccessibleName(f"{name}: {line}")
    made.setToolTip(plain_tooltip(said) if cut != said else "")
    # Both columns are as wide, however long the words in one of them.
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made


def _values(part: tuple[str, ...], values: tuple[object, ...]) -> str:
    words = (
        in_words(FieldName(Kind.PATIENT, name), value)
        for name, value in zip(part, values, strict=True)
    )
    return " · ".join(word for word in words if word)


def _part_words(part: tuple[str, ...]) -> str:
    return field_label(FieldName(Kind.PATIENT, part[0]))


def _same(preview: MergePreview) -> str:
    differing = {difference.part for difference in preview.differences}
    told = (
        part
        for part in PARTS
        if part not in differing and _values(part, tuple(getattr(preview.keep, n) for n in part))
    )
    return ", ".join(_part_words(part) for part in told)
