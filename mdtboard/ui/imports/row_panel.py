"""Everything about the row one is on: who it is, what it changes, and its cells."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mdtboard.domain.imports import Candidate, Change, ImportLine, Verdict
from mdtboard.ui.imports.cells_card import CellsCard, ListCell
from mdtboard.ui.imports.changes_card import ChangesCard
from mdtboard.ui.imports.identity_card import IdentityCard
from mdtboard.ui.imports.words import explained, tone_of
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import plain_label


def no_cells(_: int) -> tuple[ListCell, ...]:
    """Return no cells: there is no list yet."""
    return ()


def nobody_said(_: int) -> bool:
    """Tell that nobody answered yet."""
    return False


class RowPanel(QScrollArea):
    """Filled anew for each row; what the user decides goes out with the number of the row."""

    same_chosen = Signal(int, object)
    new_chosen = Signal(int)
    elsewhere_chosen = Signal(int, str)
    left_out_changed = Signal(int, bool)
    asked_again = Signal(int)
    all_same = Signal(object)
    change_ticked = Signal(int, object, bool)
    corrected = Signal(int, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells_of: Callable[[int], tuple[ListCell, ...]] = no_cells
        self.says_who: Callable[[int], bool] = nobody_said
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line: ImportLine | None = None
        self.identity_card: IdentityCard | None = None
        self.changes_card: ChangesCard | None = None
        self.cells_card: CellsCard | None = None
        self.show_line(None, 0)

    def show_line(self, line: ImportLine | None, alike: int) -> None:
        """Show one row; `alike` rows are asked about for the same cause."""
        self.line = line
        self.identity_card = self.changes_card = self.cells_card = None
        content = QWidget(self)
        content.setProperty("page", True)
        # Otherwise what wraps asks for the height of its narrowest shape.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        layout = column(spacing=8)
        layout.setContentsMargins(0, 0, 6, 0)
        content.setLayout(layout)
        if line is not None:
            self._fill(line, alike, content, layout)
        layout.addStretch(1)
        # The scroll area would delete it at once, and the button that was pressed with it.
        before = self.takeWidget()
        self.setWidget(content)
        if before is not None:
            before.hide()
            before.deleteLater()

    def first_answer(self) -> QWidget | None:
        """Return where deciding starts: the first answer, or the first thing to correct."""
        card = self.identity_card
        if card is not None and card.answer_buttons:
            return card.answer_buttons[0]
        if self.changes_card is not None:
            return next(iter(self.changes_card.boxes.values()), None)
        if self.cells_card is not None:
            return next(iter(self.cells_card.fields.values()), None)
        return None

    def _fill(self, line: ImportLine, alike: int, content: QWidget, layout: QVBoxLayout) -> None:
        words = self.tr("Row {number} · {patient}")
        name = line.patient_name or self.tr("no name")
        title = plain_label(
            words.format(number=line.row_number, patient=name), content, "strong", wrap=True
        )
        pill = Pill(label(line.verdict), tone_of(line), content)
        head = QWidget(content)
        head_row = row(title, pill)
        head_row.setStretch(0, 1)
        head.setLayout(head_row)
        layout.addWidget(head)
        # Who it may be stands below, side by side.
        if said := explained(line) if line.cause is None else label(line.cause):
            layout.addWidget(plain_label(said, content, wrap=True))
        if line.candidates or line.known is not None or line.contradicts:
            layout.addWidget(self._identity(line, alike, content))
        if line.changes:
            self.changes_card = ChangesCard(line.changes, content)
            self.changes_card.ticked.connect(self._on_ticked)
            layout.addWidget(self.changes_card)
        if line.verdict is not Verdict.LEFT_OUT and (cells := self.cells_of(line.row_number)):
            self.cells_card = CellsCard(cells, content)
            self.cells_card.corrected.connect(self._on_corrected)
            layout.addWidget(self.cells_card)

    def _identity(self, line: ImportLine, alike: int, content: QWidget) -> IdentityCard:
        card = IdentityCard(line, alike, self.says_who(line.row_number), content)
        card.same_chosen.connect(self._on_same)
        card.new_chosen.connect(self._on_new)
        card.elsewhere_chosen.connect(self._on_elsewhere)
        card.left_out.connect(self._on_left_out)
        card.asked_again.connect(self._on_asked_again)
        card.all_same.connect(self._on_all_same)
        self.identity_card = card
        return card

    @Slot(object)
    def _on_same(self, one: Candidate) -> None:
        if self.line is not None:
            self.same_chosen.emit(self.line.row_number, one)

    @Slot()
    def _on_new(self) -> None:
        if self.line is not None:
            self.new_chosen.emit(self.line.row_number)

    @Slot(str)
    def _on_elsewhere(self, institution: str) -> None:
        if self.line is not None:
            self.elsewhere_chosen.emit(self.line.row_number, institution)

    @Slot()
    def _on_left_out(self) -> None:
        if self.line is not None:
            self.left_out_changed.emit(self.line.row_number, True)

    @Slot()
    def _on_asked_again(self) -> None:
        if self.line is not None:
            self.asked_again.emit(self.line.row_number)

    @Slot()
    def _on_all_same(self) -> None:
        if self.line is not None:
            self.all_same.emit(self.line.cause)

    @Slot(object, bool)
    def _on_ticked(self, change: Change, wanted: bool) -> None:
        if self.line is not None:
            self.change_ticked.emit(self.line.row_number, change, wanted)

    @Slot(str, str)
    def _on_corrected(self, heading: str, text: str) -> None:
        if self.line is not None:
            self.corrected.emit(self.line.row_number, heading, text)
