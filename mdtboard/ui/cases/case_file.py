"""The case file: who it is, what happened when, and everything known."""

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QTabWidget, QWidget

from mdtboard.domain.case import case_number
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.patient import IdentityStatus
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.views import CaseLine
from mdtboard.ui import formats
from mdtboard.ui.attachments.tab import AttachmentsTab
from mdtboard.ui.cases.diagnosis_words import certainty
from mdtboard.ui.cases.events import events_of
from mdtboard.ui.cases.history_tab import HistoryTab
from mdtboard.ui.cases.late_tabs import LateTabs
from mdtboard.ui.cases.opposition import objections
from mdtboard.ui.cases.parts import Link, Pills, TabPage
from mdtboard.ui.cases.readings_tab import ReadingsTab
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.cases.tabs import BoardsTab, DiseaseTab, SummaryTab
from mdtboard.ui.cases.timeline import Timeline
from mdtboard.ui.cases.treatments_tab import TreatmentsTab
from mdtboard.ui.cases.words import READING_TONES, reading_sign
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.trials.case_tab import TrialsTab
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import card, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import ElidedLabel, plain_label, plain_tooltip

_LINK = 52
SECTIONS = (
    *("summary", "disease", "readings", "treatments", "boards"),
    *("trials", "attachments", "history"),
)
_IDENTITY_TONES: dict[IdentityStatus, Tone] = {
    IdentityStatus.PROVISIONAL: Tone.ATTENTION,
    IdentityStatus.VALIDATED: Tone.DONE,
    IdentityStatus.QUALIFIED: Tone.DONE,
}


class CaseFile(QWidget):
    """One case; its banner stays in view whatever tab is open."""

    followed = Signal(object)
    course_removed = Signal(str)
    course_refused = Signal(str)
    empty_action = Signal()

    def __init__(
        self, shell: Shell, actions: tuple[QAction, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.shell = shell
        self.shown: CaseShown | None = None
        self.empty = EmptyState("clipboard-list", "", None, self)
        self.body = QWidget(self)
        self.name_label = ElidedLabel("", self.body, "heading", selectable=True)
        self.number_label = plain_label("", self.body, "heading", selectable=True)
        self.identity_label = ElidedLabel("", self.body, selectable=True)
        self.pills = Pills(self.body)
        self.buttons = [self._button(action) for action in actions]
        self.banner = self._banner()
        self.timeline = Timeline(self.body)
        self.tabs = QTabWidget(self.body)
        self.summary_tab = SummaryTab(self.tabs)
        self.disease_tab = DiseaseTab(self.tabs)
        self.readings_tab = ReadingsTab(self.tabs)
        self.boards_tab = BoardsTab(shell, self.tabs)
        makers = {
            "treatments": self._make_treatments,
            "trials": self._make_trials,
            "attachments": self._make_attachments,
        }
        self.late = LateTabs(self.tabs, makers)
        self.history_tab = HistoryTab(shell.services, self.tabs)
        self._add_tabs()
        body_layout = column(self.banner, self.timeline, self.tabs, spacing=10)
        body_layout.setStretch(2, 1)
        self.body.setLayout(body_layout)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.body)
        self.setLayout(column(self.stack))
        self.empty.action_requested.connect(self.empty_action)
        self.timeline.section_requested.connect(self.show_section)
        self.tabs.currentChanged.connect(self._on_tab_changed)

    @property
    def treatments_tab(self) -> TreatmentsTab:
        """Return the tab of the course of the disease."""
        return cast("TreatmentsTab", self.late.get("treatments", self.shown))

    @property
    def trials_tab(self) -> TrialsTab:
        """Return the tab of the trials that were offered."""
        return cast("TrialsTab", self.late.get("trials", self.shown))

    @property
    def attachments_tab(self) -> AttachmentsTab:
        """Return the tab of the files."""
        return cast("AttachmentsTab", self.late.get("attachments", self.shown))

    def show_case(self, shown: CaseShown) -> None:
        """Show a case; the open tab stays open, and stays where it was for the same case."""
        same = self.shown is not None and self.shown.case.id == shown.case.id
        scrolling = self._scrolling()
        places = [tab.verticalScrollBar().value() for tab in scrolling]
        self.shown = shown
        self._show_banner(shown)
        self.timeline.show_events(events_of(shown), shown.today)
        self.summary_tab.show_case(shown)
        self.disease_tab.show_case(shown)
        self.readings_tab.show_case(shown)
        self.boards_tab.show_case(shown)
        for tab in self.late.made():
            tab.show_case(shown)
        self.history_tab.show_case(shown)
        self._show_counts(shown)
        for page, place in zip(scrolling, places, strict=True):
            page.verticalScrollBar().setValue(place if same else 0)
        self.stack.setCurrentWidget(self.body)

    def show_nothing(self, text: str, action: str | None = None) -> None:
        """Show no case, and what to do about it."""
        self.shown = None
        self.empty.show_message(text, action)
        self.stack.setCurrentWidget(self.empty)

    def show_section(self, section: str) -> None:
        """Open the tab named `section`, one of `SECTIONS`; another name changes nothing."""
        if section in SECTIONS:
            self.tabs.setCurrentIndex(SECTIONS.index(section))

    def show_presentation(self, presentation_id: PresentationId) -> None:
        """Open what one board said, and show it whole."""
        self.show_section("boards")
        self.boards_tab.show_presentation(presentation_id)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the timeline out where the list takes room above the file."""
        self.timeline.set_folded(narrow)

    def _show_counts(self, shown: CaseShown) -> None:
        # Eight tabs share half the width of a small screen: no figure stands where it is nought.
        counted = (
            (
                self.late.place("treatments"),
                self.tr("Treatments ({count})"),
                self.tr("Treatments"),
                len(shown.course),
            ),
            (self.boards_tab, self.tr("Boards ({count})"), self.tr("Boards"), len(shown.past)),
            (
                self.late.place("trials"),
                self.tr("Trials ({count})"),
                self.tr("Trials"),
                len(shown.offers),
            ),
            (
                self.late.place("attachments"),
                self.tr("Files ({count})"),
                self.tr("Files"),
                len(shown.attachments),
            ),
        )
        for tab, words, bare, count in counted:
            title = words.format(count=count) if count else bare
            self.tabs.setTabText(self.tabs.indexOf(tab), title)

    def _scrolling(self) -> tuple[TabPage, ...]:
        always = (self.summary_tab, self.disease_tab, self.readings_tab, self.boards_tab)
        return (*always, self.trials_tab) if self.late.has("trials") else always

    def _make_treatments(self) -> TreatmentsTab:
        tab = TreatmentsTab(self.shell.services, self.tabs)
        tab.saved.connect(self.shell.saved)
        tab.removed.connect(self.course_removed)
        tab.refused.connect(self.course_refused)
        return tab

    def _make_trials(self) -> TrialsTab:
        tab = TrialsTab(self.shell.services, self.tabs)
        tab.followed.connect(self.followed)
        return tab

    def _make_attachments(self) -> AttachmentsTab:
        tab = AttachmentsTab(self.shell, self.tabs)
        self.tabs.addAction(tab.paste_action)
        return tab

    @Slot()
    def _on_tab_changed(self) -> None:
        self.late.look(self.tabs.currentWidget(), self.shown)

    def _button(self, action: QAction) -> QPushButton:
        made = button(action.iconText(), self.body)
        made.setObjectName(f"{action.objectName()}_button")
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        words = action.text().replace("&", "").rstrip("…")
        made.setToolTip(plain_tooltip(f"{words} ({keys})" if keys else words))
        made.clicked.connect(action.trigger)
        return made

    def _banner(self) -> QFrame:
        names = row(self.name_label, self.number_label, spacing=12)
        names.setStretch(0, 1)
        commands = Pills(self.body)
        for made in self.buttons:
            commands.add_widget(made)
        frame = card(self.body, names, self.identity_label, self.pills, commands, spacing=6)
        frame.setAccessibleName(self.tr("Patient"))
        # The height of its narrowest shape would push the page beyond a small screen.
        frame.setMinimumHeight(current_theme().px(100))
        return frame

    def _add_tabs(self) -> None:
        tabs = self.tabs
        tabs.setAccessibleName(self.tr("Case file"))
        tabs.addTab(self.summary_tab, self.tr("Summary"))
        tabs.addTab(self.disease_tab, self.tr("Disease"))
        tabs.addTab(self.readings_tab, self.tr("Pathology"))
        tabs.addTab(self.late.place("treatments"), self.tr("Treatments"))
        tabs.addTab(self.boards_tab, self.tr("Boards"))
        tabs.addTab(self.late.place("trials"), self.tr("Trials"))
        tabs.addTab(self.late.place("attachments"), self.tr("Files"))
        tabs.addTab(self.history_tab, self.tr("History"))
        tabs.tabBar().setProperty("snug", True)
        tabs.setUsesScrollButtons(True)
        tabs.setMinimumHeight(current_theme().px(100))
        for tab in self._scrolling():
            tab.followed.connect(self.followed)

    def _show_banner(self, shown: CaseShown) -> None:
        patient, case = shown.patient, shown.case
        self.name_label.setText(patient.name)
        self.number_label.setText(case.number)
        self.identity_label.setText(formats.identity(patient, shown.today))
        self.pills.clear()
        self.pills.add(label(patient.identity), _IDENTITY_TONES[patient.identity])
        for objection in objections(patient):
            self.pills.add(*objection)
        state = shown.reading_state
        if state is not ReadingState.NOT_DUE:
            tone = READING_TONES[state] or Tone.NEUTRAL
            self.pills.add(label(state), tone, reading_sign(state))
        sure = certainty(case)
        if sure is not None:
            self.pills.add(*sure)
        hearing = shown.next_hearing
        if hearing is not None:
            words = self.tr("Board {date}").format(date=formats.day(hearing.held_on))
            self.pills.add(words, Tone.INFO, "calendar-event")
        for place, line in enumerate(shown.siblings):
            self.pills.add_widget(
                self._sibling(line, self.tr("Other tumours:") if not place else "")
            )

    def _sibling(self, line: CaseLine, before: str) -> QWidget:
        """Return a link to another tumour of the patient, after the words that begin their list."""
        text = f"{case_number(line.sequence)} {line.diagnosis}".strip()
        short = text if len(text) <= _LINK else f"{text[:_LINK].rstrip()}…"
        held = QWidget(self.pills)
        link = Link(short, Destination(screen=Screen.CASES, case_id=line.id), held)
        link.setToolTip(plain_tooltip(text))
        link.followed.connect(self.followed)
        held.setLayout(
            row(*([plain_label(before, held, "field")] if before else []), link, spacing=0)
        )
        return held
