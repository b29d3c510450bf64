"""The offers behind a figure: which cases they are, how far they came, and why they ended."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mdtboard.domain.ids import OfferId
from mdtboard.domain.trials import Figure, OfferLine
from mdtboard.ui.labels import label
from mdtboard.ui.trials.columns import offer_columns
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.table import RowsTable

_EVERY = "every"
_TRIAL = 2


class OffersPanel(QWidget):
    """Figures as chips, one of them chosen, and the cases it counts; Enter opens a case."""

    case_requested = Signal(object)

    def __init__(self, figures: tuple[Figure, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._offers: tuple[OfferLine, ...] = ()
        self.chips = ChipGroup(self, ordered=False, exclusive=True)
        self.chips.setAccessibleName(self.tr("Which offers"))
        self.table = RowsTable[OfferLine](offer_columns(), _key, self)
        self.table.setAccessibleName(self.tr("Offers"))
        layout = column(self.chips, self.table)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.chips.changed.connect(self._show)
        self.table.activated_row.connect(self._on_activated)
        self._name_chips()
        self.chips.select((_EVERY,))

    def show_offers(self, offers: tuple[OfferLine, ...], *, of_one_trial: bool) -> None:
        """Show offers; the chosen figure stays chosen."""
        self._offers = offers
        self.table.setColumnHidden(_TRIAL, of_one_trial)
        self._name_chips()
        self._show()

    def choose(self, figure: Figure) -> None:
        """Show the cases that a figure counts."""
        if figure in self._figures:
            self.chips.select((figure.value,))
            self._show()

    def current(self) -> OfferLine | None:
        """Return the offer one is on."""
        return self.table.current()

    def _name_chips(self) -> None:
        counts = {f: sum(f.counts(line.offer) for line in self._offers) for f in self._figures}
        every = self.tr("All {count}").format(count=len(self._offers))
        self.chips.set_options(
            ((_EVERY, every), *((f.value, f"{label(f)} {n}") for f, n in counts.items()))
        )

    @Slot()
    def _show(self) -> None:
        # A chip that is pressed again is unticked: then all are shown.
        key = next(iter(self.chips.selected()), _EVERY)
        self.chips.select((key,))
        figure = None if key == _EVERY else Figure(key)
        shown = tuple(o for o in self._offers if figure is None or figure.counts(o.offer))
        words = self.tr("No offer yet. One starts from a case, or from the room.")
        if self._offers:
            words = self.tr("None of the {total} offers.").format(total=len(self._offers))
        self.table.set_empty(words, None, "users")
        self.table.show_rows(shown)

    @Slot(object)
    def _on_activated(self, line: OfferLine) -> None:
        self.case_requested.emit(line.offer.case_id)


def _key(line: OfferLine) -> OfferId:
    return line.offer.id


def figure_at(place: int, figures: tuple[Figure, ...], columns: int) -> Figure | None:
    """Return the figure of a column, where a table has its figures last."""
    first = columns - len(figures)
    return figures[place - first] if place >= first else None
