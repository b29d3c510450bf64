"""The screen of patients and cases: the list on the left, the case file on the right."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QWidget
from typing_extensions import override

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.changes import Kind
from mdtboard.domain.ids import CaseId
from mdtboard.domain.views import CaseFilter, CaseLine, CaseSort
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.agenda_dialog import AgendaDialog
from mdtboard.ui.cases.case_file import CaseFile
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.presenter import CasesPresenter
from mdtboard.ui.cases.request_dialog import RequestDialog
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.cases.words import case_columns
from mdtboard.ui.icons import Icons
from mdtboard.ui.imports.dialog import ImportDialog
from mdtboard.ui.labels import label
from mdtboard.ui.page import Page
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.layout import PAGE_MARGIN, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

_PAUSE_MS = 120
_NARROW = 1100


class CasesPage(Page):
    """Finds a case as one types, and shows all that is known of it."""

    place = Screen.CASES
    kinds = frozenset(
        {Kind.PATIENT, Kind.CASE, Kind.PRESENTATION, Kind.DECISION, Kind.READING, Kind.MEETING}
    )
    topic = "cases"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.presenter = CasesPresenter(self, shell.services)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._make_actions()
        self._make_list()
        self.case_file = CaseFile(
            (self.edit_action, self.agenda_action, self.reading_action, self.second_action), self
        )
        self._lay_out()
        self._connect()
        self._show_enabled()

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        if destination.case_id is not None:
            self.presenter.open_case(destination.case_id)
        elif destination.patient_id is not None:
            self.presenter.open_patient(destination.patient_id)
        if destination.section:
            self.case_file.show_section(destination.section)

    @override
    def refresh(self) -> None:
        self.presenter.refresh()

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return (
            self.new_action, self.import_action, self.find_action, self.edit_action,
            self.agenda_action, self.reading_action, self.second_action,
        )  # fmt: skip

    # What the presenter asks for.

    def show_list(self, total: int, fetch: Callable[[int, int], tuple[CaseLine, ...]]) -> None:
        """Show so many rows, read in parts."""
        blocked = self.table.blockSignals(True)
        self.table.show_window(total, fetch)
        self.table.blockSignals(blocked)

    def show_count(self, text: str, *, clearable: bool) -> None:
        """Say how many cases there are."""
        self.count_label.setText(text)
        self.clear_button.setVisible(clearable)

    def show_filter(self, wanted: CaseFilter) -> None:
        """Show what the list is filtered and sorted by."""
        self._pause.stop()
        if self.search_field.text() != wanted.typed:
            self.search_field.setText(wanted.typed)
            self._pause.stop()
        blocked = self.family_choice.blockSignals(True)
        self.family_choice.choose(wanted.family)
        self.family_choice.blockSignals(blocked)
        self.table.set_sort(wanted.sort.value, wanted.descending)

    def show_emptiness(self, *, filtered: bool) -> None:
        """Say why there are no rows, should there be none."""
        if filtered:
            words = self.tr("No case matches these filters.")
            self.table.set_empty(words, self.tr("Clear filters"), "filter")
        else:
            words = self.tr("No cases yet. Enter the first one, or import the list you keep today.")
            self.table.set_empty(words, self.tr("New case…"), "users")

    def choose_place(self, place: int | None) -> None:
        """Mark the row whose file is open."""
        blocked = self.table.blockSignals(True)
        if place is None:
            self.table.clearSelection()
        elif self.table.currentIndex().row() != place or not self.table.selected():
            self.table.selectRow(place)
            self.table.scrollTo(self.table.rows_model.index(place, 0))
        self.table.blockSignals(blocked)

    def show_case(self, shown: CaseShown) -> None:
        """Show a case file."""
        self.case_file.show_case(shown)
        self._show_enabled()

    def show_no_case(self, *, patient: bool) -> None:
        """Show no case file."""
        if patient:
            words = self.tr("This patient has no case yet.")
            self.case_file.show_nothing(words, self.tr("New case of this patient…"))
        elif self.presenter.filtered or self.presenter.place_of_first() is not None:
            self.case_file.show_nothing(self.tr("Choose a case in the list."))
        else:
            words = self.tr("Do you keep your cases in a spreadsheet? Its rows become cases here.")
            self.case_file.show_nothing(words, self.tr("Import a list…"))
        self._show_enabled()

    # Events.

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self._share_room()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search_field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                if self.search_field.text():
                    self.search_field.clear()
                    return True
            elif event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self._enter_list()
                return True
        return super().eventFilter(watched, event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._open_import(path)

    # Building.

    def _make_actions(self) -> None:
        self.new_action = make_action(
            self, "cases.new", self.tr("New case…"), self._on_new, "Ctrl+N"
        )
        self.import_action = make_action(
            self, "cases.import", self.tr("Import a list…"), self._on_import
        )
        self.find_action = make_action(
            self, "cases.find", self.tr("Find a case"), self._on_find, "Ctrl+F"
        )
        self.edit_action = make_action(self, "cases.edit", self.tr("Edit…"), self._on_edit, "F2")
        self.agenda_action = make_action(
            self, "cases.agenda", self.tr("Put on an agenda…"), self._on_agenda
        )
        self.reading_action = make_action(
            self, "cases.reading", self.tr("Ask for a reading…"), self._on_reading, "F8"
        )
        self.second_action = make_action(
            self, "cases.second", self.tr("New case of this patient…"), self._on_second
        )
        icons = ("user-plus", "file-import", "search", "edit", "calendar-event", "microscope")
        for action, icon in zip(self.page_actions(), icons, strict=False):
            action.setIcon(Icons().icon(icon))

    def _make_list(self) -> None:
        self.title_label = plain_label(self.tr("Patients and cases"), self, "title")
        self.import_button = button(self.tr("Import…"), self)
        self.new_button = button(self.tr("New case"), self, "primary")
        self.search_field = QLineEdit(self)
        self.search_field.setPlaceholderText(self.tr("Name, number, diagnosis…"))
        self.search_field.setAccessibleName(self.tr("Find a case"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.addAction(
            Icons().icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.family_label = plain_label(self.tr("Fa&mily"), self, "field")
        self.family_label.hide()
        self.family_choice = Choice(self)
        families = [(member, label(member)) for member in TumourFamily]
        self.family_choice.offer([(None, self.tr("All families")), *families])
        self.family_choice.setAccessibleName(self.tr("Family"))
        self.family_label.setBuddy(self.family_choice)
        self.table = RowsTable[CaseLine](case_columns(), _case_id, self, windowed=True)
        self.table.setAccessibleName(self.tr("Cases"))
        self.table.set_sort(CaseSort.NUMBER.value, descending=True)
        self.count_label = plain_label("", self, "note")
        self.clear_button = button(self.tr("Clear filters"), self, "link")
        self.clear_button.setProperty("compact", True)
        self.clear_button.hide()

    def _lay_out(self) -> None:
        left = QWidget(self)
        left.setLayout(
            column(
                row(self.title_label, None, self.import_button, self.new_button),
                row(self.search_field, self.family_choice),
                self.table,
                row(self.count_label, self.clear_button, None),
                spacing=10,
            )
        )
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.case_file)
        layout = column(self.splitter)
        layout.setContentsMargins(PAGE_MARGIN, 12, PAGE_MARGIN, PAGE_MARGIN)
        self.setLayout(layout)
        self._share_room()

    def _share_room(self) -> None:
        self.splitter.setStretchFactor(0, 46)
        self.splitter.setStretchFactor(1, 54)
        whole = max(self.splitter.width(), self.splitter.height())
        self.splitter.setSizes([whole * 46 // 100, whole * 54 // 100])

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._on_new)
        self.import_button.clicked.connect(self._on_import)
        self.search_field.textChanged.connect(self._on_typed)
        self.search_field.returnPressed.connect(self._on_search_entered)
        self.search_field.installEventFilter(self)
        self._pause.timeout.connect(self._on_paused)
        self.family_choice.currentIndexChanged.connect(self._on_family)
        self.clear_button.clicked.connect(self._on_clear)
        self.table.current_row_changed.connect(self._on_row)
        self.table.activated_row.connect(self._on_activated)
        self.table.sort_requested.connect(self._on_sort)
        self.table.empty_action.connect(self._on_empty_action)
        self.case_file.followed.connect(self._on_followed)
        self.case_file.empty_action.connect(self._on_file_empty_action)
        self.case_file.summary_tab.edit_requested.connect(self._on_edit)

    def _show_enabled(self) -> None:
        opened = self.presenter.shown is not None
        known = opened or self.presenter.lone_patient is not None
        for action in (self.edit_action, self.agenda_action, self.reading_action):
            action.setEnabled(opened)
        self.second_action.setEnabled(known)

    def _enter_list(self) -> None:
        self._on_paused()
        if self.table.current() is None or not self.table.selected():
            place = self.presenter.place_of_first()
            if place is not None:
                self.table.selectRow(place)
        self.table.setFocus()

    def _open_form(self, form: CaseForm) -> None:
        form.saved.connect(self._on_saved)
        form.open()

    def _open_import(self, path: Path | None) -> None:
        ImportDialog(self.shell, self.window(), path).open()

    # Slots.

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_paused(self) -> None:
        self._pause.stop()
        self.presenter.search(self.search_field.text())

    @Slot()
    def _on_search_entered(self) -> None:
        self._on_paused()
        place = self.presenter.place_of_first()
        if place is not None:
            self.table.selectRow(place)

    @Slot()
    def _on_family(self) -> None:
        self.presenter.choose_family(self.family_choice.value())

    @Slot()
    def _on_clear(self) -> None:
        self.presenter.clear_filters()
        self.search_field.setFocus()

    @Slot(object)
    def _on_row(self, line: CaseLine | None) -> None:
        self.presenter.choose(line)

    @Slot(object)
    def _on_activated(self, line: CaseLine) -> None:
        self.presenter.choose(line)
        self.case_file.tabs.setFocus()

    @Slot(str, bool)
    def _on_sort(self, key: str, downwards: bool) -> None:
        self.presenter.sort(key, descending=downwards)

    @Slot()
    def _on_empty_action(self) -> None:
        if self.presenter.filtered:
            self._on_clear()
        else:
            self._on_new()

    @Slot()
    def _on_file_empty_action(self) -> None:
        if self.presenter.lone_patient is not None:
            self._on_second()
        else:
            self._on_import()

    @Slot(object)
    def _on_followed(self, destination: Destination) -> None:
        if destination.screen is self.place:
            self.arrive(destination)
        else:
            self.shell.go(destination)

    @Slot()
    def _on_new(self) -> None:
        self._open_form(CaseForm.for_new(self.shell, self.window()))

    @Slot()
    def _on_import(self) -> None:
        self._open_import(None)

    @Slot()
    def _on_find(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @Slot()
    def _on_edit(self) -> None:
        shown = self.presenter.shown
        if shown is not None:
            self._open_form(CaseForm(self.shell, shown.patient, shown.case, self.window()))

    @Slot()
    def _on_second(self) -> None:
        shown, lone = self.presenter.shown, self.presenter.lone_patient
        owner = shown.patient if shown is not None else None
        if owner is None and lone is not None:
            owner = self.shell.services.patients.patient(lone)
        if owner is not None:
            self._open_form(CaseForm.for_new(self.shell, self.window(), owner))

    @Slot()
    def _on_agenda(self) -> None:
        shown = self.presenter.shown
        if shown is not None:
            AgendaDialog(self.shell, (CaseId(shown.case.id),), self.window()).open()

    @Slot()
    def _on_reading(self) -> None:
        shown = self.presenter.shown
        if shown is not None:
            RequestDialog(self.shell, CaseId(shown.case.id), self.window()).open()

    @Slot(object)
    def _on_saved(self, case_id: CaseId) -> None:
        self.presenter.refresh()
        self.presenter.open_case(case_id)


def _case_id(line: CaseLine) -> CaseId:
    return line.id


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is being dropped, or None."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
