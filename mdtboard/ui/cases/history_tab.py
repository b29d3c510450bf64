"""The tab of the case file that tells who changed what, and from which value to which."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QSplitter, QVBoxLayout, QWidget

from mdtboard.domain.history import FieldChange, FieldName, HistoryLine, RecordChange
from mdtboard.domain.ids import CaseId
from mdtboard.overriding import override
from mdtboard.services.bundle import Services
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.cases.history_presenter import HistoryPresenter
from mdtboard.ui.cases.history_words import (
    excerpts,
    heading,
    in_order,
    in_words,
    touched,
    what,
    when,
)
from mdtboard.ui.cases.parts import TabPage
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.labels import label
from mdtboard.ui.labels.fields import field_label
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

_NOTHING = "—"
_FIELD_WIDTH = 140
_SHARES = (35, 65)


class HistoryTab(QWidget):
    """The acts on a case, newest first; below, what the chosen one changed.

    It is read when somebody looks at it, and not at every case that passes.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: CaseId | None = None
        self.presenter = HistoryPresenter(self, services)
        self.field_choice = Choice(self)
        self.field_choice.setAccessibleName(self.tr("Field"))
        self.table = self._lines_table()
        self.details = TabPage(self)
        self.details.setAccessibleName(self.tr("What was changed"))
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        # The details say what the lines only name: they get the greater part.
        self.splitter.setSizes(list(_SHARES))
        for place, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(place, share)
        words = plain_label(self.tr("Changes of"), self)
        words.setBuddy(self.field_choice)
        layout = column(row(words, self.field_choice, None), self.splitter, spacing=8)
        layout.setContentsMargins(0, 12, 6, 12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.field_choice.currentIndexChanged.connect(self._on_field)
        self.table.current_row_changed.connect(self.presenter.choose)

    def show_case(self, shown: CaseShown) -> None:
        """Show the history of a case as soon as the tab is in view."""
        self._waiting = CaseId(shown.case.id)
        if self.isVisible():
            self._read()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    # What the presenter asks for.

    def show_fields(self, fields: tuple[FieldName, ...], chosen: FieldName | None) -> None:
        """Offer the fields whose own history can be followed."""
        words = self.tr("{record} · {field}")
        found = [
            (field, words.format(record=label(field.kind), field=field_label(field)))
            for field in in_order(fields)
        ]
        self.field_choice.offer([(None, self.tr("All fields")), *found])
        blocked = self.field_choice.blockSignals(True)
        self.field_choice.choose(chosen)
        self.field_choice.blockSignals(blocked)

    def show_lines(self, total: int, fetch: Callable[[int, int], tuple[HistoryLine, ...]]) -> None:
        """Show so many lines, read in parts."""
        self.table.show_window(total, fetch)
        if self.table.current() is None and total:
            self.table.selectRow(0)

    def show_changes(self, changes: tuple[RecordChange, ...]) -> None:
        """Show what the chosen line changed, record by record."""
        self.details.clear()
        for change in changes:
            grid = ChangesGrid(change, self.details.content)
            self.details.add_card(heading(change), grid)
        told = any(change.fields or change.made or change.removed for change in changes)
        if not told and self.table.current() is not None:
            words = self.tr("Nothing that can be read was changed.")
            self.details.add(plain_label(words, self.details.content, "note", wrap=True))
        self.details.add_end()

    def _lines_table(self) -> RowsTable[HistoryLine]:
        table = RowsTable[HistoryLine](
            (
                Column(self.tr("When"), when, tooltip=when, width=16),
                Column(self.tr("Who"), _actor, tooltip=_actor, width=12, weight=1),
                Column(self.tr("What"), what, tooltip=what, width=14, weight=2),
                Column(self.tr("Fields"), touched, tooltip=touched, width=12, weight=3),
            ),
            _step,
            self,
            windowed=True,
        )
        table.setAccessibleName(self.tr("History"))
        table.set_empty(self.tr("Nothing has changed yet."), icon="history")
        table.setMinimumHeight(current_theme().px(96))
        return table

    def _read(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.presenter.show(waiting)

    @Slot()
    def _on_field(self) -> None:
        self.presenter.choose_field(self.field_choice.value())


class ChangesGrid(QWidget):
    """The changed fields of one record, each before and after."""

    def __init__(self, change: RecordChange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(6)
        layout.setColumnMinimumWidth(0, current_theme().px(_FIELD_WIDTH))
        both = not change.made and not change.removed
        for place in (1, 2) if both else (1,):
            layout.setColumnStretch(place, 1)
        if both:
            layout.addWidget(plain_label(self.tr("Before"), self, "note"), 0, 1)
            layout.addWidget(plain_label(self.tr("After"), self, "note"), 0, 2)
        self.values = [Values(change, field, self) for field in change.fields]
        for line, values in enumerate(self.values, start=1):
            values.add_to(layout, line, before=both or change.removed, after=not change.removed)


class Values(QWidget):
    """One field: its name, its values, and all of a long text when that is asked for."""

    def __init__(self, change: RecordChange, field: FieldChange, parent: QWidget) -> None:
        super().__init__(parent)
        of = FieldName(change.record.kind, field.name)
        words = field_label(of)
        self._full = (in_words(of, field.before), in_words(of, field.after))
        self._short = excerpts(*self._full)
        self.labels = [plain_label("", parent, wrap=True, selectable=True) for _ in range(2)]
        for said, text, name in zip(
            self.labels, self._full, (self.tr("before"), self.tr("after")), strict=True
        ):
            said.setAccessibleName(f"{words}, {name}: {text or _NOTHING}")
        self.more_button = button("", self, "link")
        self.more_button.setProperty("compact", True)
        self.more_button.setVisible(self._short != self._full)
        self.more_button.clicked.connect(self._on_more)
        name_label = plain_label(words, self, "field", wrap=True)
        name_label.setMaximumWidth(current_theme().px(_FIELD_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(name_label)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._whole = False
        self._show()

    def add_to(self, layout: QGridLayout, line: int, *, before: bool, after: bool) -> None:
        """Take a line of a grid."""
        layout.addWidget(self, line, 0, Qt.AlignmentFlag.AlignTop)
        shown = [said for said, wanted in zip(self.labels, (before, after), strict=True) if wanted]
        for place, said in enumerate(shown, start=1):
            layout.addWidget(said, line, place, Qt.AlignmentFlag.AlignTop)
        for said, wanted in zip(self.labels, (before, after), strict=True):
            said.setVisible(wanted)

    def _show(self) -> None:
        for said, text in zip(self.labels, self._full if self._whole else self._short, strict=True):
            said.setText(text or _NOTHING)
        self.more_button.setText(self.tr("Show less") if self._whole else self.tr("Show all"))

    @Slot()
    def _on_more(self) -> None:
        self._whole = not self._whole
        self._show()


def _step(line: HistoryLine) -> UUID:
    return line.step


def _actor(line: HistoryLine) -> str:
    return line.actor
