"""The screen of trials: the catalogue, and the funnel of what was offered from it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QTabBar, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.ids import CaseId
from mdtboard.domain.trials import Trial
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label
from mdtboard.ui.page import Page
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.trials.catalogue import Catalogue
from mdtboard.ui.trials.form import TrialDialog
from mdtboard.ui.trials.funnel import Funnel
from mdtboard.ui.trials.import_dialog import TrialImportDialog
from mdtboard.ui.widgets.layout import PAGE_MARGIN, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label

_SECTIONS = ("catalogue", "funnel")


class TrialsPage(Page):
    """Two views of the same trials; commands are for the catalogue."""

    place = Screen.TRIALS
    topic = "trials"
    kinds = frozenset({Kind.TRIAL, Kind.OFFER, Kind.NETWORK, Kind.PATIENT, Kind.CASE})

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        self.view_tabs = QTabBar(self)
        self.view_tabs.setAccessibleName(self.tr("View"))
        self.view_tabs.setExpanding(False)
        self.view_tabs.setDrawBase(False)
        for words in (self.tr("Catalogue"), self.tr("Funnel")):
            self.view_tabs.addTab(words)
        self.new_button = button(self.tr("New trial…"), self)
        self.import_button = button(self.tr("Import…"), self)
        self.export_button = button(self.tr("Export…"), self)
        self.catalogue = Catalogue(shell.services, self)
        self.funnel = Funnel(shell.services, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.catalogue)
        self.stack.addWidget(self.funnel)
        self.actions_of_page = self._make_actions()
        self._lay_out()
        self._connect()

    @override
    def refresh(self) -> None:
        self.catalogue.presenter.load()
        self.funnel.presenter.load()

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        if destination.section in _SECTIONS:
            self.view_tabs.setCurrentIndex(_SECTIONS.index(destination.section))
        if destination.trial_id is not None:
            self.view_tabs.setCurrentIndex(0)
            self.catalogue.presenter.go_to(destination.trial_id)
        if self.focusWidget() is None:
            self.catalogue.table.setFocus()

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return self.actions_of_page

    def _make_actions(self) -> tuple[QAction, ...]:
        self.new_action = make_action(
            self, "trials.new", self.tr("New trial…"), self._on_new, "Ctrl+N"
        )
        self.import_action = make_action(
            self, "trials.import", self.tr("Import a catalogue…"), self._on_import
        )
        self.export_action = make_action(
            self, "trials.export", self.tr("Export the catalogue…"), self._on_export
        )
        self.find_action = make_action(
            self, "trials.find", self.tr("Find a trial"), self._on_find, "Ctrl+F"
        )
        self.funnel_action = make_action(
            self, "trials.funnel", self.tr("Funnel of the trials"), self._on_funnel
        )
        for action, shown in (
            (self.new_action, self.new_button),
            (self.import_action, self.import_button),
        ):
            action.setEnabled(self.catalogue.may_change)
            shown.setEnabled(self.catalogue.may_change)
        return (
            self.new_action, self.import_action, self.export_action, self.find_action,
            self.funnel_action,
        )  # fmt: skip

    def _lay_out(self) -> None:
        icons = (
            (self.new_button, "plus"),
            (self.import_button, "file-import"),
            (self.export_button, "file-export"),
        )
        for shown, icon in icons:
            shown.setIcon(Icons().icon(icon))
        title = plain_label(label(Screen.TRIALS), self, "title")
        head = row(title, self.view_tabs, None, *(shown for shown, _ in icons))
        head.setSpacing(12)
        layout = column(head, self.stack, margin=PAGE_MARGIN)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.view_tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.new_button.clicked.connect(self.new_action.trigger)
        self.import_button.clicked.connect(self.import_action.trigger)
        self.export_button.clicked.connect(self.export_action.trigger)
        self.catalogue.edit_requested.connect(self._on_edit)
        self.catalogue.import_requested.connect(self._on_import)
        for view in (self.catalogue, self.funnel):
            view.case_requested.connect(self._on_case)

    @Slot()
    def _on_new(self) -> None:
        self._on_edit(self.shell.services.trials.new())

    @Slot(object)
    def _on_edit(self, trial: Trial) -> None:
        TrialDialog(self.shell, trial, self.window()).open()

    @Slot()
    def _on_import(self) -> None:
        TrialImportDialog(self.shell, self.window()).open()

    @Slot()
    def _on_find(self) -> None:
        self.view_tabs.setCurrentIndex(0)
        self.catalogue.go_to_search()

    @Slot()
    def _on_funnel(self) -> None:
        self.view_tabs.setCurrentIndex(1)
        self.funnel.table.setFocus()

    @Slot()
    def _on_export(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Export the catalogue"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Workbooks") + " (*.xlsx)", "CSV (*.csv)"])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(self.tr("trials.xlsx"))
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, place: str) -> None:
        """Write the catalogue where the user wants it."""
        export = self.shell.services.trial_import.export
        self.shell.run(partial(export, Path(place), label), self._on_exported)

    @Slot(int)
    def _on_exported(self, count: int) -> None:
        words = self.tr("{count} trials are in the file. Edit them there, then import it again.")
        self.shell.say(words.format(count=count))

    @Slot(object)
    def _on_case(self, case_id: CaseId) -> None:
        self.shell.go(Destination(screen=Screen.CASES, case_id=case_id, section="trials"))
