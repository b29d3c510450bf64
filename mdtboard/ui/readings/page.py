"""The screen of second readings: who waits for what, and since when."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QSplitter, QTabBar, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.domain.reading import ReadingStep, SecondReading
from mdtboard.domain.reading_work import ReadingMove
from mdtboard.overriding import override
from mdtboard.services.rehearing import Comparison
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.page import Page
from mdtboard.ui.readings.columns import columns, stage_words
from mdtboard.ui.readings.compare_form import DiagnosisQuestion
from mdtboard.ui.readings.entry import MoveEntry
from mdtboard.ui.readings.figures_dialog import FiguresDialog
from mdtboard.ui.readings.forms import Offers
from mdtboard.ui.readings.panel import ReadingPanel
from mdtboard.ui.readings.papers import PapersMenu
from mdtboard.ui.readings.presenter import ReadingsPresenter
from mdtboard.ui.readings.rows import Stage, Wanted, WorkRow
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.layout import PAGE_MARGIN, column, row, tab_order
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

_STAGES = tuple(Stage)


class ReadingsPage(Page):
    """The worklist above, one reading in full below."""

    place = Screen.READINGS
    topic = "readings"
    kinds = frozenset(
        {Kind.READING, Kind.CASE, Kind.PATIENT, Kind.NETWORK, Kind.MEETING, Kind.PRESENTATION}
    )

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        self.presenter = ReadingsPresenter(shell.services, self)
        self.stage_tabs = QTabBar(self)
        self.stage_tabs.setAccessibleName(self.tr("Which readings"))
        self.stage_tabs.setExpanding(False)
        self.stage_tabs.setUsesScrollButtons(True)
        self.network_box = self._name_box(self.tr("Network"))
        self.laboratory_box = self._name_box(self.tr("Expert centre"))
        self.board_box = self._name_box(self.tr("Board"))
        self.search_line = QLineEdit(self)
        self.search_line.setPlaceholderText(self.tr("Name, diagnosis, expert"))
        self.search_line.setAccessibleName(self.tr("Search in the list"))
        self.search_line.setClearButtonEnabled(True)
        self.search_line.setMinimumWidth(200)
        self.print_button = button(self.tr("&Print…"), self)
        self.figures_button = button(self.tr("Fig&ures…"), self)
        self.papers = PapersMenu(shell, self)
        self.table = RowsTable[WorkRow](columns(), _key, self)
        self.table.setAccessibleName(self.tr("Second readings"))
        self.table.set_sort("age", descending=True)
        self.panel = ReadingPanel(shell.services.desk.today, self)
        self._sizes: list[int] | None = None
        self._fill_tabs()
        self._lay_out()
        self._connect()
        self.actions_of_page = self._make_actions()

    @override
    def refresh(self) -> None:
        self.presenter.load()

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        self.begin_at(self.table)
        if destination.reading_id is not None:
            self.presenter.go_to_reading(destination.reading_id)
        elif destination.case_id is not None:
            self.presenter.go_to_case(destination.case_id)
        elif destination.section in {stage.value for stage in Stage}:
            self.presenter.show_stage(Stage(destination.section))

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return self.actions_of_page

    # What the presenter shows.

    def show_counts(self, found: dict[Stage, int], stage: Stage) -> None:
        """Show the figures of the filters."""
        blocked = self.stage_tabs.blockSignals(True)
        for place, each in enumerate(_STAGES):
            self.stage_tabs.setTabText(place, f"{stage_words(each)}  {found[each]}")
        self.stage_tabs.setCurrentIndex(_STAGES.index(stage))
        self.stage_tabs.blockSignals(blocked)

    def clear_search(self) -> None:
        """Empty the search line without telling anybody."""
        blocked = self.search_line.blockSignals(True)
        self.search_line.clear()
        self.search_line.blockSignals(blocked)

    def show_names(self, offered: dict[str, tuple[str, ...]], wanted: Wanted) -> None:
        """Offer the networks, laboratories and boards to filter by."""
        every = {
            "network": (self.network_box, self.tr("All networks")),
            "laboratory": (self.laboratory_box, self.tr("All expert centres")),
            "board": (self.board_box, self.tr("All boards")),
        }
        for name, (box, words) in every.items():
            box.set_choices((("", words), *((each, each) for each in offered[name])))
            box.choose(getattr(wanted, name))

    def show_rows(self, rows: tuple[WorkRow, ...], total: int, filtered: bool) -> None:
        """Show the lines, out of `total` in the whole list."""
        if filtered and total:
            words = self.tr("0 of {total} with these filters").format(total=total)
            self.table.set_empty(words, self.tr("Clear the filters"), "filter")
        else:
            words = self.tr("No second reading yet. A request starts from a case of a network.")
            self.table.set_empty(words, None, "microscope")
        self.table.show_rows(rows)

    def select(self, key: UUID) -> None:
        """Go to a line."""
        self.table.select(key)

    def show_detail(
        self,
        row: WorkRow | None,
        chain: tuple[SecondReading, ...],
        moves: tuple[ReadingMove, ...],
    ) -> None:
        """Show one line in full, with the readings of its tumour and what can be done."""
        self.panel.show_row(row, chain, moves)

    def show_editor(self, move: ReadingMove | None, entry: MoveEntry, offers: Offers) -> None:
        """Open the fields of one move, or close them and go back to the list."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.panel.editor.isAncestorOf(focused)
        self.panel.open_editor(move is not None)
        self._give_room(comparing=move is ReadingMove.COMPARE)
        if move is not None:
            self.panel.editor.show_move(move, entry, offers)
        elif had_focus:
            self.table.setFocus()

    def _give_room(self, *, comparing: bool) -> None:
        """Give both readings and the questions about them most of the page while they are open."""
        if comparing and self._sizes is None:
            self._sizes = self.splitter.sizes()
            whole = sum(self._sizes)
            self.splitter.setSizes([min(self._sizes[0], whole // 4), whole])
        elif not comparing and self._sizes is not None:
            self.splitter.setSizes(self._sizes)
            self._sizes = None

    def show_question(self, question: DiagnosisQuestion) -> None:
        """Ask in the comparison what becomes of the case's diagnosis, or stop asking."""
        self.panel.editor.show_question(question)

    @override
    def holds_words(self) -> bool:
        return self.panel.editor.changed()

    def show_error(self, field: str, error: RuleViolation | None) -> None:
        """Say what is wrong beside a field; without a rule, that it is empty."""
        words = self.tr("Type the date.") if error is None else sentence(error)
        self.panel.editor.show_error(field, words)

    def entry(self) -> MoveEntry:
        """Return what is typed in the open fields."""
        return self.panel.editor.entry()

    def tell(self, number: str, comparison: Comparison) -> None:
        """Say what was noted, and what came of a comparison."""
        reading = comparison.reading
        if comparison.heard_again and comparison.held_on is not None:
            words = self.tr("Case {number} is on the agenda of {board}, {date}.")
            self.shell.say(
                words.format(
                    number=number,
                    board=comparison.board,
                    date=formats.long_day(comparison.held_on),
                ),
                Tone.ATTENTION,
            )
        elif reading.overturns and not reading.answer and reading.collegial_on is None:
            words = self.tr("Case {number} must be heard again, and no board is set up for it.")
            self.shell.say(words.format(number=number), Tone.PROBLEM)
        else:
            compared = reading.step is ReadingStep.COMPARED
            state = label(reading.concordance if compared else reading.step)
            words = self.tr("{number}, second reading: {state}.")
            self.shell.say(words.format(number=number, state=state))

    # How it is built.

    def _name_box(self, name: str) -> ChoiceBox[str]:
        box: ChoiceBox[str] = ChoiceBox(self)
        box.setAccessibleName(name)
        box.setMinimumWidth(130)
        box.setMaximumWidth(190)
        return box

    def _fill_tabs(self) -> None:
        for stage in _STAGES:
            self.stage_tabs.addTab(stage_words(stage))

    def _lay_out(self) -> None:
        title = plain_label(self.tr("Second readings"), self, "title")
        boxes = (self.network_box, self.laboratory_box, self.board_box)
        head = row(title, None, *boxes, self.search_line)
        tabs = row(self.stage_tabs, None, self.figures_button, self.print_button)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.panel)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([250, 360])
        layout = column(head, tabs, self.splitter, margin=PAGE_MARGIN)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        buttons = (self.figures_button, self.print_button)
        tab_order(self.stage_tabs, *boxes, self.search_line, *buttons, self.table)

    def _connect(self) -> None:
        self.stage_tabs.currentChanged.connect(self._on_stage_changed)
        for box in (self.network_box, self.laboratory_box, self.board_box):
            box.currentIndexChanged.connect(self._on_name_chosen)
        self.search_line.textChanged.connect(self._on_typed)
        self.table.sort_requested.connect(self.presenter.sort)
        self.table.current_row_changed.connect(self._on_row_changed)
        self.table.activated_row.connect(self._on_activated)
        self.table.empty_action.connect(self.presenter.clear_filters)
        self.print_button.clicked.connect(self._on_print)
        self.figures_button.clicked.connect(self._on_figures)
        self.panel.move_requested.connect(self.presenter.begin)
        self.panel.case_requested.connect(self._on_open_case)
        self.panel.files_requested.connect(self._on_open_files)
        self.panel.editor.save_requested.connect(self.presenter.save)
        self.panel.editor.given_up.connect(self.presenter.give_up)
        self.panel.editor.compared_changed.connect(self.presenter.look_at_diagnosis)

    def _make_actions(self) -> tuple[QAction, ...]:
        return (
            make_action(
                self,
                "readings.search",
                self.tr("Search in the readings"),
                self._on_search,
                "Ctrl+F",
            ),
            make_action(
                self, "readings.next_step", self.tr("Next step of the reading"), self._on_next_step
            ),
            make_action(self, "readings.open_case", self.tr("Open the case"), self._on_open_case),
            make_action(
                self,
                "readings.print",
                self.tr("Letters and lists of readings…"),
                self._on_print,
                "Ctrl+P",
            ),
            make_action(
                self, "readings.figures", self.tr("Figures of second readings"), self._on_figures
            ),
        )

    def _filter(self, **names: Any) -> None:
        self.presenter.filter(replace(self.presenter.wanted, **names))

    @Slot(int)
    def _on_stage_changed(self, place: int) -> None:
        self._filter(stage=_STAGES[place])

    @Slot()
    def _on_name_chosen(self) -> None:
        self._filter(
            network=self.network_box.key() or "",
            laboratory=self.laboratory_box.key() or "",
            board=self.board_box.key() or "",
        )

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self._filter(typed=typed)

    @Slot(object)
    def _on_row_changed(self, shown: WorkRow | None) -> None:
        self.presenter.choose(shown)

    @Slot()
    def _on_activated(self) -> None:
        self._on_next_step()

    @Slot()
    def _on_search(self) -> None:
        self.search_line.setFocus()
        self.search_line.selectAll()

    @Slot()
    def _on_next_step(self) -> None:
        first = next(iter(self.panel.move_buttons), None)
        if first is not None and not self.panel.editor.isVisible():
            self.presenter.begin(first)

    @Slot()
    def _on_print(self) -> None:
        self.papers.show_rows(self.table.current(), self.presenter.shown, self._filters())
        self.papers.popup(self.print_button.mapToGlobal(self.print_button.rect().bottomLeft()))

    def _filters(self) -> str:
        wanted = self.presenter.wanted
        stage = "" if wanted.stage is Stage.ALL else stage_words(wanted.stage)
        parts = (stage, wanted.network, wanted.laboratory, wanted.board, wanted.typed)
        return " · ".join(part for part in parts if part)

    @Slot()
    def _on_figures(self) -> None:
        self.figures_dialog = FiguresDialog(self.shell, self)
        self.figures_dialog.case_requested.connect(self._on_case_wanted)
        self.figures_dialog.open()

    @Slot(object)
    def _on_case_wanted(self, case_id: CaseId) -> None:
        self.shell.go(Destination(screen=Screen.CASES, case_id=case_id))

    @Slot()
    def _on_open_case(self) -> None:
        shown = self.table.current()
        if shown is not None:
            self.shell.go(Destination(screen=Screen.CASES, case_id=shown.case_id))

    @Slot()
    def _on_open_files(self) -> None:
        shown = self.table.current()
        if shown is not None:
            there = Destination(screen=Screen.CASES, case_id=shown.case_id, section="attachments")
            self.shell.go(there)


def _key(shown: WorkRow) -> UUID:
    return shown.key
