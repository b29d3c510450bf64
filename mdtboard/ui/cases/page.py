"""The screen of patients and cases: the list on the left, the case file on the right."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.presentation import Missing
from mdtboard.domain.trials import OfferStep
from mdtboard.domain.views import CaseFilter, CaseLine
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.agenda_dialog import AgendaDialog
from mdtboard.ui.cases.case_file import CaseFile
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.list_pane import CaseList
from mdtboard.ui.cases.marks import field_of
from mdtboard.ui.cases.merge_dialog import MergeDialog
from mdtboard.ui.cases.presenter import CasesPresenter
from mdtboard.ui.cases.removing import Removing
from mdtboard.ui.cases.request_dialog import RequestDialog
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.icons import Icons
from mdtboard.ui.imports.dialog import ImportDialog
from mdtboard.ui.page import Page
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.layout import PAGE_MARGIN, column

_NARROW = 1100
_LEFT, _RIGHT = 49, 51


class CasesPage(Page):
    """Finds a case as one types, and shows all that is known of it."""

    place = Screen.CASES
    kinds = frozenset(
        {
            *(Kind.PATIENT, Kind.CASE, Kind.PRESENTATION, Kind.DECISION, Kind.READING),
            *(Kind.MEETING, Kind.TRIAL, Kind.OFFER, Kind.ERRAND, Kind.ATTACHMENT, Kind.COURSE),
        }
    )
    topic = "cases"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.presenter = CasesPresenter(self, shell.services)
        self._make_actions()
        self.case_list = CaseList(self)
        of_case = (self.edit_action, self.agenda_action, self.reading_action, self.second_action)
        self.case_file = CaseFile(shell, of_case, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.case_list)
        self.splitter.addWidget(self.case_file)
        layout = column(self.splitter)
        layout.setContentsMargins(PAGE_MARGIN, 12, PAGE_MARGIN, PAGE_MARGIN)
        self.setLayout(layout)
        self._share_room()
        self._connect()
        self._show_enabled()

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        self.begin_at(self.case_list.table)
        if destination.case_id is not None:
            self.presenter.open_case(destination.case_id)
        elif destination.patient_id is not None:
            self.presenter.open_patient(destination.patient_id)
        elif destination.typed:
            self.presenter.find(destination.typed)
        if destination.section:
            self.case_file.show_section(destination.section)
        if destination.presentation_id is not None:
            self.case_file.show_presentation(destination.presentation_id)
        if destination.attachment_id is not None:
            self.case_file.attachments_tab.select(destination.attachment_id)

    @override
    def refresh(self) -> None:
        self.presenter.refresh()

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return (
            self.new_action, self.import_action, self.find_action, self.edit_action,
            self.agenda_action, self.reading_action, self.second_action, self.trial_action,
            self.attach_action, self.merge_action, self.remove_action, self.forget_action,
        )  # fmt: skip

    @override
    def holds_words(self) -> bool:
        opened = self.case_file.late.has("trials")
        return opened and self.case_file.trials_tab.holds_words()

    @override
    def flush(self) -> None:
        if self.case_file.late.has("attachments"):
            self.case_file.attachments_tab.flush()

    @override
    def release(self) -> None:
        if self.case_file.late.has("attachments"):
            self.case_file.attachments_tab.close_preview()
        super().release()

    # What the presenter asks for.

    def show_list(self, total: int, fetch: Callable[[int, int], tuple[CaseLine, ...]]) -> None:
        """Show so many rows, read in parts."""
        self.case_list.show_list(total, fetch)

    def show_count(self, text: str, *, clearable: bool) -> None:
        """Say how many cases there are."""
        self.case_list.show_count(text, clearable=clearable)

    def show_filter(self, wanted: CaseFilter) -> None:
        """Show what the list is filtered and sorted by."""
        self.case_list.show_filter(wanted)

    def show_emptiness(self, *, filtered: bool) -> None:
        """Say why there are no rows, should there be none."""
        self.case_list.show_emptiness(filtered=filtered)

    def show_found(self, words: str) -> None:
        """Say where the open file holds what was typed."""
        self.case_list.show_found(words)

    def choose_place(self, place: int | None) -> None:
        """Mark the row whose file is open."""
        self.case_list.choose_place(place)

    def show_case(self, shown: CaseShown) -> None:
        """Show a case file."""
        self.case_file.show_case(shown)
        self._show_enabled()

    def show_no_case(self, *, patient: bool) -> None:
        """Show no case file, and what to do about it."""
        if patient:
            words = self.tr("This patient has no case yet.")
            self.case_file.show_nothing(words, self.tr("New tumour of this patient…"))
        elif self.presenter.filtered or self.presenter.listed:
            self.case_file.show_nothing(self.tr("Choose a case in the list."))
        else:
            words = self.tr("Do you keep your cases in a spreadsheet? Its rows become cases here.")
            self.case_file.show_nothing(words, self.tr("Import a list…"))
        self._show_enabled()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self.case_file.set_narrow(narrow)
            self._share_room()

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
            self, "cases.reading", self.tr("Ask for a second reading…"), self._on_reading, "F8"
        )
        self.second_action = make_action(
            self, "cases.second", self.tr("New case of this patient…"), self._on_second
        )
        self.trial_action = make_action(
            self, "cases.trial", self.tr("Offer a trial…"), self._on_trial
        )
        self.attach_action = make_action(
            self, "cases.attach", self.tr("Attach files…"), self._on_attach
        )
        self.merge_action = make_action(
            self,
            "cases.merge",
            self.tr("Merge with another record of this person…"),
            self._on_merge,
        )
        self.remove_action = make_action(
            self, "cases.remove", self.tr("Remove the case…"), self._on_remove, "Ctrl+Del"
        )
        self.forget_action = make_action(
            self, "cases.forget", self.tr("Remove the patient…"), self._on_forget
        )
        self._name_buttons()

    def _name_buttons(self) -> None:
        # Buttons of the file stand beside the name: they need fewer words.
        self.edit_action.setIconText(self.tr("Edit…"))
        self.agenda_action.setIconText(self.tr("Put on an agenda…"))
        self.reading_action.setIconText(self.tr("Second reading…"))
        self.second_action.setIconText(self.tr("New tumour…"))
        self.merge_action.setIconText(self.tr("Merge…"))
        icons = (
            "user-plus", "file-import", "search", "edit", "calendar-event", "microscope", "plus",
            "test-pipe", "paperclip", "users", "trash", "trash",
        )  # fmt: skip
        for action, icon in zip(self.page_actions(), icons, strict=True):
            action.setIcon(Icons().icon(icon))

    def _share_room(self) -> None:
        self.splitter.setStretchFactor(0, _LEFT)
        self.splitter.setStretchFactor(1, _RIGHT)
        self.splitter.setSizes([10 * _LEFT, 10 * _RIGHT])

    def _connect(self) -> None:
        cases = self.case_list
        cases.searched.connect(self.presenter.search)
        cases.family_chosen.connect(self.presenter.choose_family)
        cases.sort_requested.connect(self._on_sort)
        cases.row_chosen.connect(self.presenter.choose)
        cases.row_activated.connect(self._on_activated)
        cases.clear_requested.connect(self._on_clear)
        cases.new_requested.connect(self._on_new)
        cases.import_requested.connect(self._on_import)
        self.case_file.followed.connect(self._on_followed)
        self.case_file.course_removed.connect(self._on_course_removed)
        self.case_file.course_refused.connect(self._on_course_refused)
        self.case_file.empty_action.connect(self._on_file_empty_action)
        self.case_file.summary_tab.edit_requested.connect(self._on_edit)
        self.case_file.summary_tab.field_requested.connect(self._on_field_requested)

    def _show_enabled(self) -> None:
        opened = self.presenter.shown is not None
        for action in (
            *(self.edit_action, self.agenda_action, self.reading_action),
            *(self.trial_action, self.attach_action, self.remove_action),
        ):
            action.setEnabled(opened)
        for action in (self.second_action, self.merge_action, self.forget_action):
            action.setEnabled(opened or self.presenter.lone_patient is not None)

    def _open_form(self, form: CaseForm) -> None:
        form.saved.connect(self._on_saved)
        form.open()

    def _open_import(self, path: Path | None) -> None:
        ImportDialog(self.shell, self.window(), path).open()

    @Slot(object)
    def _on_activated(self, line: CaseLine) -> None:
        self.presenter.choose(line)
        self.case_file.tabs.setFocus()

    @Slot(str, bool)
    def _on_sort(self, key: str, downwards: bool) -> None:
        self.presenter.sort(key, descending=downwards)

    @Slot()
    def _on_clear(self) -> None:
        self.presenter.clear_filters()
        self.case_list.go_to_search()

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
        self.case_list.go_to_search()

    @Slot()
    def _on_edit(self) -> None:
        shown = self.presenter.shown
        if shown is not None:
            self._open_form(CaseForm(self.shell, shown.patient, shown.case, self.window()))

    @Slot(object)
    def _on_field_requested(self, item: Missing) -> None:
        shown = self.presenter.shown
        if shown is None:
            return
        elsewhere = shown.place_of(item)
        if elsewhere is not None:
            self.shell.go(elsewhere)
            return
        field = field_of(item, shown.case.family)
        form = CaseForm(self.shell, shown.patient, shown.case, self.window(), field=field)
        self._open_form(form)

    @Slot()
    def _on_second(self) -> None:
        owner = self.presenter.patient()
        if owner is not None:
            self._open_form(CaseForm.for_new(self.shell, self.window(), owner))

    @Slot()
    def _on_merge(self) -> None:
        owner = self.presenter.patient()
        if owner is not None:
            MergeDialog(self.shell, PatientId(owner.id), self.window()).open()

    @Slot()
    def _on_remove(self) -> None:
        shown = self.presenter.shown
        if shown is not None:
            self._removing().ask_case(
                CaseId(shown.case.id), f"{shown.case.number} {shown.patient.name}"
            )

    @Slot()
    def _on_forget(self) -> None:
        owner = self.presenter.patient()
        if owner is not None:
            self._removing().ask_patient(PatientId(owner.id), owner.name)

    def _removing(self) -> Removing:
        return Removing(self.shell, self.window(), self.presenter.leave)

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

    @Slot()
    def _on_trial(self) -> None:
        if self.presenter.shown is not None:
            self.case_file.show_section("trials")
            self.case_file.trials_tab.begin(OfferStep.PROPOSED)

    @Slot()
    def _on_attach(self) -> None:
        self.case_file.show_section("attachments")
        self.case_file.attachments_tab.choose_files()

    @Slot(str)
    def _on_course_removed(self, text: str) -> None:
        self.shell.say(text, Tone.INFO)

    @Slot(str)
    def _on_course_refused(self, text: str) -> None:
        self.shell.say(text, Tone.PROBLEM)

    @Slot(object)
    def _on_saved(self, case_id: CaseId) -> None:
        self.presenter.refresh()
        self.presenter.open_case(case_id)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is being dropped, or None."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
