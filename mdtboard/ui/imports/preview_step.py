"""The last step: what would happen to every row, and the row that one is on."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QSplitter, QWidget

from mdtboard.domain.imports import ImportCounts, ImportLine, Verdict
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.icons import Icons
from mdtboard.ui.imports.agenda_bar import AgendaBar
from mdtboard.ui.imports.decisions import alike
from mdtboard.ui.imports.row_panel import RowPanel
from mdtboard.ui.imports.words import VERDICT_TONES, count_of, explained, number, tone_of
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.layout import FlowLayout, column
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

# The places of a column that is there for lists with questions only, and of one that says what
# the panel says at length: it is there where the panel is not beside.
_QUESTION, _REMARK = 7, 8
_SIDE_BY_SIDE = 1000
_LEAST_PANEL = 440
# Shares of the rows and of the row one is on.
_BESIDE, _BELOW = (11, 9), (4, 6)


class _Rows(RowsTable[ImportLine]):
    """The rows: Space leaves one out or takes it in, Enter goes on to its answers."""

    toggled = Signal(object)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current()
        if event.key() == Qt.Key.Key_Space and line is not None:
            self.toggled.emit(line)
        else:
            super().keyPressEvent(event)


class PreviewStep(QWidget):
    """Counts that filter, the rows with a tick each, and beside them the row one is on."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ImportLine, ...] = ()
        self._only: Verdict | None = None
        self._only_nameless = False
        self.filters = QWidget(self)
        self.filter_buttons: dict[Verdict | None, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._make_filters()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.table = self._make_table()
        self.panel = RowPanel(self.splitter)
        self.panel.setMinimumWidth(current_theme().px(_LEAST_PANEL))
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.panel)
        for place, part in enumerate(_BESIDE):
            self.splitter.setStretchFactor(place, part)
        self.hint_label = plain_label("", self, "note", wrap=True)
        self.agenda_bar = AgendaBar(today, self)
        self.aside_banner = Banner(self, closable=False)
        self.aside_banner.setProperty("rounded", True)
        below = (self.hint_label, self.agenda_bar, self.aside_banner)
        layout = column(self.filters, self.splitter, *below, spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.table)

    def show_lines(self, lines: tuple[ImportLine, ...], counts: ImportCounts) -> None:
        """Show what would happen to each row, those to decide first, and go to the first."""
        # What is shown goes: the focus must not go with it.
        focused = QApplication.focusWidget()
        inside = focused is not None and self.panel.isAncestorOf(focused)
        was_asked = self.panel.line is not None and _to_decide(self.panel.line)
        self._lines = (*filter(_to_decide, lines), *(one for one in lines if not _to_decide(one)))
        self.table.setColumnHidden(_QUESTION, not any(line.question for line in lines))
        self._show_counts(counts)
        self._show_hint(counts)
        gone = self._only is not None and not count_of(counts, self._only)
        if gone or (self._only_nameless and not counts.nameless):
            self._only, self._only_nameless = None, False
            self.filter_buttons[None].setChecked(True)
        self._show_rows()
        current = self.table.current()
        if current is None or (was_asked and not _to_decide(current)):
            self._go_to_first()
        self._show_row(self.table.current())
        if inside:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_left_aside(self, words: str) -> None:
        """Say which columns of names or diagnoses are left aside, or take that back."""
        self.aside_banner.show_message(words, Tone.ATTENTION)
        self.aside_banner.setVisible(bool(words))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= current_theme().px(_SIDE_BY_SIDE)
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            parts = _BESIDE if wide else _BELOW
            whole = self.splitter.width() if wide else self.splitter.height()
            self.splitter.setSizes([whole * part // sum(parts) for part in parts])
        self.table.setColumnHidden(_REMARK, wide)

    def _go_to_first(self) -> None:
        """Go to the first row to decide, or stay where one is."""
        rows = self.table.rows_model.rows if hasattr(self.table.rows_model, "rows") else ()
        first = rows[0] if rows else None
        current = self.table.current()
        if first is not None and (current is None or _to_decide(first)):
            self.table.select(first.row_number)

    def _make_filters(self) -> None:
        flow = FlowLayout(self.filters, spacing=6)
        for verdict in (None, *Verdict):
            made = button("", self.filters)
            made.setCheckable(True)
            made.setProperty("compact", True)
            if verdict is not None:
                made.setIcon(Icons().sign(VERDICT_TONES[verdict]))
            self._group.addButton(made)
            self.filter_buttons[verdict] = made
            flow.addWidget(made)
        self.filter_buttons[None].setChecked(True)
        self.nameless_button = button("", self.filters)
        self.nameless_button.setCheckable(True)
        self.nameless_button.setProperty("compact", True)
        self.nameless_button.setIcon(Icons().sign(Tone.ATTENTION))
        self._group.addButton(self.nameless_button)
        flow.addWidget(self.nameless_button)
        self._group.buttonClicked.connect(self._on_filter)

    def _make_table(self) -> _Rows:
        table = _Rows(
            (
                Column(
                    self.tr("Import"), _nothing, icon=_box, accessible=self._ticked, width=5,
                    tooltip=self._ticked,
                ),
                Column(self.tr("Row"), _row_number, align="right", width=4),
                Column(self.tr("State"), _verdict, tone=_tone, width=14),
                Column(self.tr("Number"), _number, tooltip=_number, width=9, weight=1),
                Column(self.tr("Patient"), _patient, tooltip=_patient, width=14, weight=3),
                Column(self.tr("Birth date"), _born, width=10),
                Column(self.tr("Diagnosis"), _diagnosis, tooltip=_diagnosis, width=12, weight=3),
                Column(
                    self.tr("Question to the board"), _question, tooltip=_question,
                    width=12, weight=2, hidden=True,
                ),
                Column(self.tr("Remark"), explained, tooltip=explained, width=14, weight=3),
            ),
            _row_id,
            self,
        )  # fmt: skip
        table.setAccessibleName(self.tr("Rows of the list"))
        table.setAccessibleDescription(self.tr("Space: import or not. Enter: decide."))
        table.current_row_changed.connect(self._show_row)
        table.activated_row.connect(self._on_activated)
        table.clicked.connect(self._on_clicked)
        table.toggled.connect(self._toggle)
        return table

    def _ticked(self, line: ImportLine) -> str:
        if line.verdict is Verdict.QUESTION:
            return self.tr("to decide first (Space leaves it out)")
        if line.stays_out:
            return self.tr("not imported (Space changes it)")
        return self.tr("imported (Space changes it)")

    def _show_counts(self, counts: ImportCounts) -> None:
        words = self.tr("All rows {count}").format(count=number(len(self._lines)))
        self.filter_buttons[None].setText(words)
        for verdict in Verdict:
            count = count_of(counts, verdict)
            made = self.filter_buttons[verdict]
            made.setText(f"{label(verdict)} {number(count)}")
            made.setVisible(count > 0)
        nameless = self.tr("Without a name {count}").format(count=number(counts.nameless))
        self.nameless_button.setText(nameless)
        self.nameless_button.setVisible(counts.nameless > 0)

    def _show_hint(self, counts: ImportCounts) -> None:
        """Say why the import cannot begin, or what is left out of it."""
        out = counts.refused + counts.left_out
        if counts.question:
            words = self.tr(
                "%n row(s) to decide first: say who it is, or leave it out.", "", counts.question
            )
        elif not any(line.does_something for line in self._lines):
            words = self.tr("Nothing to import: no row would change anything.")
        elif out:
            words = self.tr("%n row(s) stay out; they can be saved after the import.", "", out)
        else:
            words = ""
        self.hint_label.setText(words)
        self.hint_label.setVisible(bool(words))

    def _show_rows(self) -> None:
        shown = self._lines
        if self._only_nameless:
            shown = tuple(line for line in shown if line.nameless)
        elif self._only is not None:
            shown = tuple(line for line in shown if line.verdict is self._only)
        self.table.show_rows(shown)

    @Slot(object)
    def _show_row(self, line: ImportLine | None) -> None:
        if line is not None and line is self.panel.line:
            return
        count = 0 if line is None or line.cause is None else len(alike(self._lines, line.cause))
        self.panel.show_line(line, count)

    @Slot(object)
    def _toggle(self, line: ImportLine) -> None:
        if line.verdict is Verdict.LEFT_OUT:
            self.panel.left_out_changed.emit(line.row_number, False)
        elif not line.stays_out:
            self.panel.left_out_changed.emit(line.row_number, True)

    @Slot(object)
    def _on_activated(self, _: ImportLine) -> None:
        answer = self.panel.first_answer()
        if answer is not None:
            answer.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot("QModelIndex")
    def _on_clicked(self) -> None:
        line = self.table.current()
        if line is not None and self.table.currentIndex().column() == 0:
            self._toggle(line)

    @Slot(QPushButton)
    def _on_filter(self, pressed: QPushButton) -> None:
        self._only_nameless = pressed is self.nameless_button
        for verdict, made in self.filter_buttons.items():
            if made is pressed:
                self._only = verdict
        self._show_rows()
        if self.table.current() is None and self.table.rows_model.count():
            self.table.selectRow(0)


def _to_decide(line: ImportLine) -> bool:
    return line.verdict is Verdict.QUESTION or line.contradicts


def _row_id(line: ImportLine) -> int:
    return line.row_number


def _nothing(_: ImportLine) -> str:
    return ""


def _box(line: ImportLine) -> str:
    if line.verdict is Verdict.QUESTION:
        return "help"
    return "square" if line.stays_out else "square-check"


def _row_number(line: ImportLine) -> str:
    return str(line.row_number)


def _verdict(line: ImportLine) -> str:
    return label(line.verdict)


def _tone(line: ImportLine) -> Tone:
    return tone_of(line)


def _number(line: ImportLine) -> str:
    return line.number


def _patient(line: ImportLine) -> str:
    return line.patient_name


def _born(line: ImportLine) -> str:
    return formats.day(line.birth_date)


def _diagnosis(line: ImportLine) -> str:
    return line.diagnosis


def _question(line: ImportLine) -> str:
    return line.question
