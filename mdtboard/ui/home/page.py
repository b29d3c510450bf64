"""The first screen: search, the next meeting, what waits, and the newest cases."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.home.cards import FirstSteps, ListCard, NextMeetingCard
from mdtboard.ui.home.presenter import HomePresenter, HomeSheet
from mdtboard.ui.home.search_line import SearchLine
from mdtboard.ui.page import Page
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.widgets.layout import PAGE_MARGIN, column, row


class HomePage(Page):
    """Says what comes next and leads there."""

    place = Screen.HOME
    topic = "home"
    kinds = frozenset(
        {
            Kind.MEETING,
            Kind.PRESENTATION,
            Kind.PATIENT,
            Kind.CASE,
            Kind.BOARD,
            Kind.DECISION,
            Kind.READING,
            Kind.ERRAND,
            Kind.NETWORK,
        }
    )

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        self.presenter = HomePresenter(shell, self)
        self.search_line = SearchLine(self.presenter.search, self)
        self.search_line.setProperty("large", True)
        self.search_line.setPlaceholderText(
            self.tr("Find a patient, a case or a decision: a name, a number, a word of it")
        )
        self.search_line.setAccessibleName(self.tr("Search"))
        self.meeting_card = NextMeetingCard(self)
        self.alerts_card = ListCard(
            self.tr("To look after"), self.tr("Nothing waits. Everything is up to date."), self
        )
        self.cases_card = ListCard(
            self.tr("Newest cases"), self.tr("No case has been entered yet."), self
        )
        self.first_steps = FirstSteps(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self.search_line.chosen.connect(self._on_go)
        self.search_line.all_wanted.connect(self.presenter.show_all)
        self.meeting_card.prepare_requested.connect(self.presenter.prepare)
        self.meeting_card.room_requested.connect(self.presenter.open_room)
        self.meeting_card.plan_requested.connect(self._on_plan)
        self.alerts_card.opened.connect(self._on_go)
        self.cases_card.opened.connect(self._on_go)
        self.first_steps.go_requested.connect(self._on_go)
        self.search_action = make_action(
            self, "home_search", self.tr("Search"), self._on_search, "Ctrl+F"
        )

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        self.search_line.setFocus()

    @override
    def refresh(self) -> None:
        self.presenter.refresh()

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return (self.search_action,)

    def show_sheet(self, sheet: HomeSheet) -> None:
        """Show what there is, or the first steps where there is nothing yet."""
        self.stack.setCurrentWidget(self.steps_box if sheet.beginning else self.cards_box)
        self.search_line.setVisible(sheet.has_cases)
        self.first_steps.show_sheet(sheet)
        self.meeting_card.show_meeting(sheet.meeting)
        self.alerts_card.show_lines(sheet.alerts)
        self.cases_card.show_lines(sheet.cases)

    def _lay_out(self) -> None:
        self.cards_box = QWidget(self)
        left = column(self.meeting_card, self.alerts_card, spacing=12)
        left.setStretch(1, 1)
        cards = row(left, self.cases_card, spacing=12)
        cards.setStretch(0, 3)
        cards.setStretch(1, 2)
        self.cards_box.setLayout(cards)
        self.steps_box = QWidget(self)
        middle = row(None, self.first_steps, None)
        middle.setStretch(1, 6)
        steps = column(None, middle, None)
        steps.setStretch(2, 2)
        self.steps_box.setLayout(steps)
        self.stack.addWidget(self.cards_box)
        self.stack.addWidget(self.steps_box)
        layout = column(self.search_line, self.stack, spacing=12, margin=PAGE_MARGIN)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @Slot(object)
    def _on_go(self, destination: object) -> None:
        self.presenter.go(destination)

    @Slot()
    def _on_plan(self) -> None:
        self.presenter.go(Destination(screen=Screen.MEETINGS, section="plan"))

    @Slot()
    def _on_search(self) -> None:
        self.search_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
