"""The third step: what each column fills."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from mdtboard.domain.tables import Mapping, Table, Target
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.imports.numbering_line import NumberingLine
from mdtboard.ui.imports.words import date_orders
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.text import ElidedLabel, plain_label

_SAMPLES = 3
_PAUSE_MS = 300


class ColumnsStep(QWidget):
    """One line a column: its heading, three of its values, and what it fills."""

    changed = Signal()
    mapping_chosen = Signal(object)
    remember_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []
        self._headings: tuple[str, ...] = ()
        self._filling = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.banner = Banner(self, closable=False)
        self.banner.setProperty("rounded", True)
        self.aside_banner = Banner(self, closable=False)
        self.aside_banner.setProperty("rounded", True)
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        top = self._top()
        banners = (self.banner, self.aside_banner)
        self.numbering = NumberingLine(self)
        lines = (self.scroll_area, self.numbering, self._remember_line())
        layout = column(top, *banners, *lines, spacing=10)
        layout.setStretchFactor(self.scroll_area, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.mapping_choice)
        self._connect()

    def show_mapping(self, table: Table, mapping: Mapping, known: tuple[Mapping, ...]) -> None:
        """Show what each column fills."""
        self._filling = True
        guessed: list[tuple[Mapping | None, str]] = [(None, self.tr("As guessed from the list"))]
        self.mapping_choice.offer([*guessed, *((one, one.name) for one in known)])
        same = [one for one in known if one.id == mapping.id]
        self.mapping_choice.choose(same[0] if same else None)
        self.absent_field.setText(" | ".join(mapping.absent))
        self.order_choice.choose(mapping.date_orders)
        if self._headings != table.headings or not self.choices:
            self._build(table)
        for choice, (_, target) in zip(self.choices, mapping.columns, strict=True):
            choice.choose(target)
            _show_use(choice)
        self.name_field.setText(mapping.name)
        self._filling = False

    def show_error(self, text: str, twice: Target | None) -> None:
        """Say what is wrong, and mark the columns that cause it."""
        if text:
            words = f"{text} ({label(twice)})" if twice is not None else text
            self.banner.show_message(words, Tone.PROBLEM)
        else:
            self.banner.hide()
        for choice in self.choices:
            mark(choice, "invalid", twice is not None and choice.value() is twice)

    def show_left_aside(self, words: str) -> None:
        """Say which columns of names or diagnoses are left aside, or take that back."""
        self.aside_banner.show_message(words, Tone.ATTENTION)
        self.aside_banner.setVisible(bool(words))

    def columns(self) -> tuple[tuple[str, Target], ...]:
        """Return each heading with what it fills."""
        return tuple(
            (heading, choice.value())
            for heading, choice in zip(self._headings, self.choices, strict=True)
        )

    def absent(self) -> tuple[str, ...]:
        """Return the texts that mean "not known"."""
        parts = (part.strip() for part in self.absent_field.text().split("|"))
        return tuple(dict.fromkeys(part for part in parts if part))

    def orders(self) -> tuple[str, ...]:
        """Return the orders in which dates are tried."""
        found: tuple[str, ...] = self.order_choice.value()
        return found

    def _top(self) -> FormGrid:
        grid = FormGrid(self, columns=3)
        self.mapping_choice = Choice(grid)
        self.order_choice = Choice(grid)
        self.order_choice.offer(date_orders())
        self.absent_field = QLineEdit(grid)
        grid.add(self.tr("Read the columns"), self.mapping_choice)
        grid.add(self.tr("Dates are written"), self.order_choice)
        grid.add(self.tr("Texts that mean “not known”, between |"), self.absent_field)
        return grid

    def _remember_line(self) -> QWidget:
        line = QWidget(self)
        self.name_field = QLineEdit(line)
        self.name_field.setMaxLength(80)
        words = plain_label(self.tr("Remember these choices &as"), line)
        words.setBuddy(self.name_field)
        self.name_field.setAccessibleName(self.tr("Name of the mapping"))
        self.name_field.setPlaceholderText(self.tr("for the next list of this kind"))
        self.remember_button = button(self.tr("Remember"), line)
        self.remember_button.setEnabled(False)
        line.setLayout(row(words, self.name_field, self.remember_button))
        return line

    def _build(self, table: Table) -> None:
        """Make a line for each column."""
        content = QWidget(self.scroll_area)
        content.setProperty("page", True)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, stretch in enumerate((2, 4, 2)):
            grid.setColumnStretch(place, stretch)
        heads = (self.tr("Column of the list"), self.tr("For example"), self.tr("Fills"))
        for place, head in enumerate(heads):
            grid.addWidget(plain_label(head, content, "field"), 0, place)
        self.choices = []
        self._headings = table.headings
        for place, heading in enumerate(table.headings):
            self._add_line(content, grid, heading, _samples(table, place))
        grid.setRowStretch(grid.rowCount(), 1)
        self.scroll_area.setWidget(content)

    def _add_line(
        self, content: QWidget, grid: QGridLayout, heading: str, samples: tuple[str, ...]
    ) -> None:
        line = grid.rowCount()
        name = ElidedLabel(heading or self.tr("(no heading)"), content, "strong")
        choice = Choice(content)
        choice.offer_members(Target)
        choice.setAccessibleName(heading)
        name.setBuddy(choice)
        choice.currentIndexChanged.connect(self._on_target)
        grid.addWidget(name, line, 0)
        grid.addWidget(ElidedLabel("  ·  ".join(samples), content), line, 1)
        grid.addWidget(choice, line, 2)
        self.choices.append(choice)

    def _connect(self) -> None:
        self.mapping_choice.currentIndexChanged.connect(self._on_mapping)
        self.order_choice.currentIndexChanged.connect(self._on_changed)
        self.absent_field.textEdited.connect(self._on_typed)
        self._pause.timeout.connect(self._on_changed)
        self.name_field.textChanged.connect(self._on_named)
        self.name_field.returnPressed.connect(self._on_remember)
        self.remember_button.clicked.connect(self._on_remember)

    @Slot()
    def _on_mapping(self) -> None:
        if not self._filling:
            self.mapping_chosen.emit(self.mapping_choice.value())

    @Slot()
    def _on_target(self) -> None:
        choice = self.sender()
        if isinstance(choice, Choice):
            _show_use(choice)
        self._on_changed()

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_changed(self) -> None:
        self._pause.stop()
        if not self._filling:
            self.changed.emit()

    @Slot(str)
    def _on_named(self, text: str) -> None:
        self.remember_button.setEnabled(bool(text.strip()))

    @Slot()
    def _on_remember(self) -> None:
        if self.name_field.text().strip():
            self.remember_requested.emit(self.name_field.text())


def _show_use(choice: Choice) -> None:
    """Let a column that is left out stand back."""
    mark(choice, "muted", choice.value() is Target.IGNORE)


def _samples(table: Table, place: int) -> tuple[str, ...]:
    """Return a few different values of a column."""
    found: dict[str, None] = {}
    for row_ in table.rows[:500]:
        if row_[place].strip():
            found.setdefault(row_[place].strip()[:60])
        if len(found) == _SAMPLES:
            break
    return tuple(found)
