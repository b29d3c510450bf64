"""The screen of what the boards asked for, until somebody has seen to each of it."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QTabBar, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.errands import ErrandKind, ErrandLine
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.followup.buttons import ErrandButtons
from mdtboard.ui.followup.columns import errand_columns
from mdtboard.ui.followup.moves import Move, case_of, place_of
from mdtboard.ui.followup.presenter import FollowUpPresenter, Heap
from mdtboard.ui.followup.words import asked_words, state_words, unasked_words, what_words
from mdtboard.ui.labels import label
from mdtboard.ui.page import Page
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.widgets.layout import PAGE_MARGIN, card, column, row, tab_order
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

_HEAPS = tuple(Heap)


class FollowUpPage(Page):
    """One line an errand; the buttons below say what can be done about the chosen one."""

    place = Screen.FOLLOW_UP
    topic = "followup"
    kinds = frozenset(
        {
            *(Kind.ERRAND, Kind.READING, Kind.PRESENTATION, Kind.MEETING, Kind.BOARD),
            *(Kind.PATIENT, Kind.CASE),
        }
    )

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        self.presenter = FollowUpPresenter(shell.services, self)
        self.heap_tabs = QTabBar(self)
        self.heap_tabs.setAccessibleName(self.tr("Which errands"))
        self.heap_tabs.setExpanding(False)
        self.heap_tabs.setUsesScrollButtons(True)
        self.heap_tabs.setDrawBase(False)
        for _ in _HEAPS:
            self.heap_tabs.addTab("")
        self.search_line = QLineEdit(self)
        self.search_line.setPlaceholderText(self.tr("Patient, number, board, word"))
        self.search_line.setAccessibleName(self.tr("Search in the list"))
        self.search_line.setClearButtonEnabled(True)
        self.search_line.setMinimumWidth(220)
        columns = errand_columns(shell.services.desk.today)
        self.table = RowsTable[ErrandLine](columns, _key, self)
        self.table.setAccessibleName(self.tr("What the boards asked for"))
        self.what_label = plain_label("", self, "strong", wrap=True)
        self.who_label = plain_label("", self, "note", wrap=True)
        self.words_label = plain_label("", self, wrap=True, selectable=True)
        self.move_buttons = ErrandButtons(shell, self)
        self.detail = card(
            self, self.what_label, self.who_label, self.words_label, self.move_buttons, spacing=6
        )
        self.actions_of_page = self._make_actions()
        self._lay_out()
        self._connect()

    @override
    def refresh(self) -> None:
        self.presenter.load()

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        wanted = destination.section.partition(":")[0]
        if wanted in {heap.value for heap in Heap}:
            self.presenter.filter(Heap(wanted))
        if destination.case_id is not None:
            self.presenter.go_to_case(destination.case_id)
        self.begin_at(self.table)

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return self.actions_of_page

    # What the presenter asks for.

    def show_counts(self, counts: dict[Heap, int], chosen: Heap) -> None:
        """Show the figures of the filters."""
        blocked = self.heap_tabs.blockSignals(True)
        for place, heap in enumerate(_HEAPS):
            # What has ended is no heap to work through.
            figure = "" if heap is Heap.ENDED else f"  {counts[heap]}"
            self.heap_tabs.setTabText(place, f"{self._heap_words(heap)}{figure}")
        self.heap_tabs.setCurrentIndex(_HEAPS.index(chosen))
        self.heap_tabs.blockSignals(blocked)

    def show_lines(self, lines: tuple[ErrandLine, ...], total: int) -> None:
        """Show the lines, out of `total` without the search."""
        if total:
            words = self.tr("None of the {total} matches.").format(total=total)
            self.table.set_empty(words, self.tr("Show all"), "filter")
        else:
            words = self.tr("Nothing is left to see to: each thing the boards asked for is done.")
            self.table.set_empty(words, None, "list-check")
        self.table.show_rows(lines)
        if self.table.current() is None and lines:
            self.table.select(lines[0].errand.id)
        self._on_line(self.table.current())

    def show_search(self, typed: str) -> None:
        """Show what the list is searched for, without telling anybody."""
        blocked = self.search_line.blockSignals(True)
        self.search_line.setText(typed)
        self.search_line.blockSignals(blocked)

    def select(self, key: UUID) -> None:
        """Go to a line."""
        self.table.select(key)

    def _heap_words(self, heap: Heap) -> str:
        return {
            Heap.OPEN: self.tr("All to see to"),
            Heap.HEARING: self.tr("New presentations"),
            Heap.READING: self.tr("Readings to send"),
            Heap.REFERRAL: self.tr("Referrals"),
            Heap.EXAMINATION: self.tr("Examinations"),
            Heap.ENDED: self.tr("Done"),
        }[heap]

    def _make_actions(self) -> tuple[QAction, ...]:
        self.end_action = make_action(
            self, "followup.end", self.tr("Answered or obtained…"), self._on_end, "Ctrl+Return"
        )
        self.drop_action = make_action(
            self, "followup.drop", self.tr("No longer wanted…"), self._on_drop, "Ctrl+D"
        )
        self.change_action = make_action(
            self, "followup.change", self.tr("Change the question…"), self._on_change, "F2"
        )
        self.case_action = make_action(
            self, "followup.case", self.tr("Open the case"), self._on_case, "Ctrl+O"
        )
        self.find_action = make_action(
            self, "followup.find", self.tr("Search in the list"), self._on_find, "Ctrl+F"
        )
        return (
            self.end_action, self.drop_action, self.change_action, self.case_action,
            self.find_action,
        )  # fmt: skip

    def _lay_out(self) -> None:
        title = plain_label(label(Screen.FOLLOW_UP), self, "title")
        head = row(title, None, self.search_line, spacing=12)
        layout = column(head, self.heap_tabs, self.table, self.detail, margin=PAGE_MARGIN)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        tab_order(self.search_line, self.heap_tabs, self.table)

    def _connect(self) -> None:
        self.heap_tabs.currentChanged.connect(self._on_heap)
        self.search_line.textChanged.connect(self.presenter.search)
        self.table.current_row_changed.connect(self._on_line)
        self.table.activated_row.connect(self._on_activated)
        self.table.empty_action.connect(self.presenter.clear)

    @Slot(int)
    def _on_heap(self, place: int) -> None:
        self.presenter.filter(_HEAPS[place])

    @Slot(object)
    def _on_line(self, line: ErrandLine | None) -> None:
        self.detail.setVisible(line is not None)
        self.move_buttons.show_line(line)
        moves = self.move_buttons.moves()
        self.end_action.setEnabled(Move.END in moves)
        self.drop_action.setEnabled(Move.DROP in moves)
        self.change_action.setEnabled(Move.CHANGE in moves)
        self.case_action.setEnabled(line is not None)
        if line is None:
            return
        self.what_label.setText(f"{line.patient_name}, {line.number} · {what_words(line)}")
        said = (asked_words(line), state_words(line), line.errand.ended_by, unasked_words(line))
        self.who_label.setText(" · ".join(part for part in said if part))
        self.words_label.setText(self._said(line))
        self.words_label.setVisible(bool(self.words_label.text()))

    def _said(self, line: ErrandLine) -> str:
        question = ""
        if line.errand.question.strip():
            question = self.tr("Question: {words}").format(words=line.errand.question)
        return "\n".join(part for part in (question, line.errand.answer) if part)

    @Slot(object)
    def _on_activated(self, line: ErrandLine) -> None:
        by_hand = line.errand.kind in (ErrandKind.REFERRAL, ErrandKind.EXAMINATION)
        if by_hand and Move.END in self.move_buttons.moves():
            self.move_buttons.begin(Move.END)
        else:
            self.shell.go(place_of(line))

    @Slot()
    def _on_end(self) -> None:
        self.move_buttons.begin(Move.END)

    @Slot()
    def _on_drop(self) -> None:
        self.move_buttons.begin(Move.DROP)

    @Slot()
    def _on_change(self) -> None:
        self.move_buttons.begin(Move.CHANGE)

    @Slot()
    def _on_case(self) -> None:
        line = self.table.current()
        if line is not None:
            self.shell.go(case_of(line))

    @Slot()
    def _on_find(self) -> None:
        self.search_line.setFocus()
        self.search_line.selectAll()


def _key(line: ErrandLine) -> UUID:
    return line.errand.id
