"""The catalogue of trials: filters, the table, and one trial in full."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSplitter, QTabBar, QWidget

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.trials import TrialLine, TrialStep
from mdtboard.services.bundle import Services
from mdtboard.ui.labels import label
from mdtboard.ui.trials.catalogue_presenter import CataloguePresenter, Counts
from mdtboard.ui.trials.columns import OF_A_TRIAL, catalogue_columns
from mdtboard.ui.trials.offers_panel import figure_at
from mdtboard.ui.trials.trial_panel import TrialPanel
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.layout import column, row, tab_order
from mdtboard.ui.widgets.table import RowsTable

_STEPS = (None, TrialStep.OPEN, TrialStep.PLANNED, TrialStep.SUSPENDED, TrialStep.CLOSED)


class Catalogue(QWidget):
    """Every trial, never one hidden but by a filter that says so."""

    edit_requested = Signal(object)
    case_requested = Signal(object)
    import_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.may_change = may(services.desk.account, Permission.SET_UP)
        self.presenter = CataloguePresenter(services, self)
        self._total = 0
        self.step_tabs = QTabBar(self)
        self.step_tabs.setAccessibleName(self.tr("Which trials"))
        self.step_tabs.setExpanding(False)
        self.step_tabs.setUsesScrollButtons(True)
        self.step_tabs.setDrawBase(False)
        for step in _STEPS:
            self.step_tabs.addTab("" if step is None else label(step))
        self.family_box = ChoiceBox[TumourFamily | None](self, _families(self.tr("All families")))
        self.family_box.setAccessibleName(self.tr("Tumour family"))
        self.family_box.setMinimumWidth(170)
        self.search_line = QLineEdit(self)
        self.search_line.setPlaceholderText(self.tr("Number, name, tumour, site"))
        self.search_line.setAccessibleName(self.tr("Search in the list"))
        self.search_line.setClearButtonEnabled(True)
        self.search_line.setMinimumWidth(220)
        self.table = RowsTable[TrialLine](catalogue_columns(), _key, self)
        self.table.setAccessibleName(self.tr("Trials"))
        self.table.set_sort("step")
        self.panel = TrialPanel(self)
        self.panel.edit_button.setEnabled(self.may_change)
        self._lay_out()
        self._connect()

    # What the presenter asks for.

    def show_counts(self, found: Counts, step: TrialStep | None) -> None:
        """Show the figures of the filters."""
        blocked = self.step_tabs.blockSignals(True)
        for place, each in enumerate(_STEPS):
            words = self.tr("All") if each is None else label(each)
            self.step_tabs.setTabText(place, f"{words}  {found[each]}")
        self.step_tabs.setCurrentIndex(_STEPS.index(step))
        self.step_tabs.blockSignals(blocked)

    def show_filter(self, family: TumourFamily | None, typed: str) -> None:
        """Show what the list is filtered by."""
        self.family_box.choose(family)
        blocked = self.search_line.blockSignals(True)
        self.search_line.setText(typed)
        self.search_line.blockSignals(blocked)

    def show_lines(self, lines: tuple[TrialLine, ...], total: int) -> None:
        """Show the trials, out of `total` in the catalogue."""
        self._total = total
        if total:
            words = self.tr("0 of {total} with these filters").format(total=total)
            self.table.set_empty(words, self.tr("Clear the filters"), "filter")
        else:
            words = self.tr("No trial yet. Do you keep them in a spreadsheet? Its rows become one.")
            action = self.tr("Import a catalogue…") if self.may_change else None
            self.table.set_empty(words, action, "test-pipe")
        self.table.show_rows(lines)

    def select(self, key: UUID) -> None:
        """Go to a trial."""
        self.table.select(key)

    def show_detail(self, line: TrialLine | None) -> None:
        """Show one trial in full."""
        self.panel.show_trial(line)

    def go_to_search(self) -> None:
        """Put the cursor in the search line."""
        self.search_line.setFocus()
        self.search_line.selectAll()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 4)
        splitter.setSizes([320, 270])
        head = row(self.step_tabs, None, self.family_box, self.search_line)
        layout = column(head, splitter)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        tab_order(self.step_tabs, self.family_box, self.search_line, self.table)

    def _connect(self) -> None:
        self.step_tabs.currentChanged.connect(self._on_step)
        self.family_box.currentIndexChanged.connect(self._on_family)
        self.search_line.textChanged.connect(self.presenter.search)
        self.table.sort_requested.connect(self.presenter.sort)
        self.table.current_row_changed.connect(self.presenter.choose)
        self.table.activated_row.connect(self._on_edit)
        self.table.clicked.connect(self._on_cell)
        self.table.empty_action.connect(self._on_empty_action)
        self.panel.edit_requested.connect(self._on_edit)
        self.panel.case_requested.connect(self.case_requested)

    @Slot(int)
    def _on_step(self, place: int) -> None:
        self.presenter.filter_step(_STEPS[place])

    @Slot()
    def _on_family(self) -> None:
        self.presenter.filter_family(self.family_box.key())

    @Slot(QModelIndex)
    def _on_cell(self, index: QModelIndex) -> None:
        columns = len(self.table.rows_model.columns)
        figure = figure_at(index.column(), OF_A_TRIAL, columns)
        if figure is not None:
            self.panel.offers.choose(figure)

    @Slot()
    def _on_empty_action(self) -> None:
        if self._total:
            self.presenter.clear_filters()
        else:
            self.import_requested.emit()

    @Slot()
    def _on_edit(self) -> None:
        if self.presenter.line is not None and self.may_change:
            self.edit_requested.emit(self.presenter.line.trial)


def _families(every: str) -> tuple[tuple[TumourFamily | None, str], ...]:
    stated = [family for family in TumourFamily if family is not TumourFamily.NOT_STATED]
    return ((None, every), *((family, label(family)) for family in stated))


def _key(line: TrialLine) -> UUID:
    return line.trial.id
