"""The funnel from the proposal to the inclusion, every figure with its cases."""

from datetime import date, datetime

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from mdtboard.domain.trials import Figure, FunnelBy, FunnelLine, OfferStep
from mdtboard.services.bundle import Services
from mdtboard.ui.labels import label
from mdtboard.ui.trials.columns import funnel_columns, line_name
from mdtboard.ui.trials.funnel_presenter import TOTAL, FunnelPresenter, Period
from mdtboard.ui.trials.offers_panel import OffersPanel, figure_at
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.layout import card, column, row, tab_order
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import ElidedLabel, plain_label

_DATE_WIDTH = 120


class Funnel(QWidget):
    """A line for each trial or centre; a figure that is clicked shows its cases below."""

    case_requested = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = FunnelPresenter(services, self)
        self._by = FunnelBy.TRIAL
        self.by_box = ChoiceBox[FunnelBy](self, tuple((by, label(by)) for by in FunnelBy))
        self.by_box.setAccessibleName(self.tr("Lines of the funnel"))
        self.period_box = ChoiceBox[Period](self, self._periods())
        self.period_box.setAccessibleName(self.tr("Period"))
        self.first_field = DateField(self, today=services.desk.today)
        self.last_field = DateField(self, today=services.desk.today)
        for field, words in (
            (self.first_field, self.tr("Proposed from")),
            (self.last_field, self.tr("Proposed until")),
        ):
            field.setAccessibleName(words)
            field.setMaximumWidth(_DATE_WIDTH)
        self.table = RowsTable[FunnelLine](self._columns(), _key, self)
        self.table.setAccessibleName(self.tr("Funnel"))
        self.table.set_sort("name")
        self.heading = ElidedLabel("", self, "heading")
        self.offers = OffersPanel(tuple(Figure), self)
        self.left_out_label = plain_label("", self, "note")
        self._lay_out()
        self._connect()

    # What the presenter asks for.

    def show_period(self, period: Period, first: date | None, last: date | None) -> None:
        """Show the period."""
        self.period_box.choose(period)
        self.first_field.set_value(first)
        self.last_field.set_value(last)

    def show_lines(self, lines: tuple[FunnelLine, ...]) -> None:
        """Show the funnel, with its total first."""
        words = self.tr("No trial was offered in this period.")
        self.table.set_empty(words, None, "test-pipe")
        self.table.show_rows(lines)
        if self.table.current() is None and lines:
            self.table.select(lines[0].key)
        elif not lines:
            self.show_detail(None)

    def show_left_out(self, count: int) -> None:
        """Say how many offers are not counted, because the patients are opposed to reuse."""
        words = self.tr("Left out, opposed to reuse: {count}").format(count=count)
        self.left_out_label.setText(words)
        self.left_out_label.setVisible(bool(count))

    def show_detail(self, line: FunnelLine | None) -> None:
        """Show the offers of one line."""
        self.heading.setText("" if line is None else self._name(line))
        offers = () if line is None else line.offers
        one = line is not None and self._by is FunnelBy.TRIAL and line.key != TOTAL
        self.offers.show_offers(offers, of_one_trial=one)

    def _name(self, line: FunnelLine) -> str:
        if line.key == TOTAL:
            return self.tr("Total")
        if not line.name and self._by is FunnelBy.TRIAL:
            return label(OfferStep.NO_TRIAL_OPEN)
        return line_name(line)

    def _columns(self) -> tuple[Column[FunnelLine], ...]:
        return (
            Column(
                self.tr("Trial or centre"), self._name, tooltip=self._name, sort_key="name",
                width=20, weight=1,
            ),
            *funnel_columns(),
        )  # fmt: skip

    def _periods(self) -> tuple[tuple[Period, str], ...]:
        return (
            (Period.ALWAYS, self.tr("At any time")),
            (Period.THIS_YEAR, self.tr("This year")),
            (Period.LAST_YEAR, self.tr("Last year")),
            (Period.OTHER, self.tr("Other dates")),
        )

    def _lay_out(self) -> None:
        below = card(self, self.heading, self.offers)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([340, 260])
        proposed = plain_label(self.tr("Proposed"), self)
        until = plain_label(self.tr("to"), self)
        head = row(
            *(self.by_box, proposed, self.period_box, self.first_field, until, self.last_field),
            None,
        )
        layout = column(head, splitter, self.left_out_label)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        order = (self.by_box, self.period_box, self.first_field, self.last_field, self.table)
        tab_order(*order)

    def _connect(self) -> None:
        self.by_box.currentIndexChanged.connect(self._on_by)
        self.period_box.currentIndexChanged.connect(self._on_period)
        self.first_field.value_changed.connect(self._on_dates)
        self.last_field.value_changed.connect(self._on_dates)
        self.table.sort_requested.connect(self.presenter.sort)
        self.table.current_row_changed.connect(self._on_row)
        self.table.clicked.connect(self._on_cell)
        self.offers.case_requested.connect(self.case_requested)

    @Slot()
    def _on_by(self) -> None:
        self._by = self.by_box.key() or FunnelBy.TRIAL
        self.presenter.count_by(self._by)

    @Slot()
    def _on_period(self) -> None:
        self.presenter.choose_period(self.period_box.key() or Period.ALWAYS)

    @Slot()
    def _on_dates(self) -> None:
        self.presenter.choose_dates(_day(self.first_field), _day(self.last_field))

    @Slot(object)
    def _on_row(self, line: FunnelLine | None) -> None:
        self.show_detail(line)

    @Slot(QModelIndex)
    def _on_cell(self, index: QModelIndex) -> None:
        columns = len(self.table.rows_model.columns)
        figure = figure_at(index.column(), tuple(Figure), columns)
        if figure is not None:
            self.offers.choose(figure)


def _key(line: FunnelLine) -> str:
    return line.key


def _day(field: DateField) -> date | None:
    value = field.value()
    return value if isinstance(value, date) and not isinstance(value, datetime) else None
