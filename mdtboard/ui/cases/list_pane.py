"""The case list: a search field, a filter, the rows, and how many there are."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.ids import CaseId
from mdtboard.domain.views import CaseFilter, CaseLine, CaseSort
from mdtboard.overriding import override
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.cases.columns import case_columns
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import ElidedLabel, plain_label

_PAUSE_MS = 120


class CaseList(QWidget):
    """Reports what is typed, chosen and asked for; it reads nothing itself."""

    searched = Signal(str)
    family_chosen = Signal(object)
    sort_requested = Signal(str, bool)
    row_chosen = Signal(object)
    row_activated = Signal(object)
    clear_requested = Signal()
    new_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._filtered = False
        self.title_label = plain_label(self.tr("Patients and cases"), self, "title")
        self.import_button = button(self.tr("Import…"), self)
        self.new_button = button(self.tr("New case"), self, "primary")
        self.search_field = self._search()
        self.family_choice = self._families()
        self.table = RowsTable[CaseLine](case_columns(), _case_id, self, windowed=True)
        self.table.setAccessibleName(self.tr("Cases"))
        self.table.set_sort(CaseSort.NUMBER.value, descending=True)
        self.table.setMinimumHeight(current_theme().px(96))
        self.found_label = ElidedLabel("", self, "note")
        self.found_label.hide()
        self.count_label = plain_label("", self, "note")
        self.clear_button = button(self.tr("Clear filters"), self, "link")
        self.clear_button.setProperty("compact", True)
        self.clear_button.hide()
        self._lay_out()
        self._connect()

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
        if self.search_field.text() != wanted.typed:
            self.search_field.setText(wanted.typed)
        self.table.mark_typed(wanted.typed)
        self._pause.stop()
        blocked = self.family_choice.blockSignals(True)
        self.family_choice.choose(wanted.family)
        self.family_choice.blockSignals(blocked)
        self.table.set_sort(wanted.sort.value, wanted.descending)

    def show_found(self, words: str) -> None:
        """Say where the file of the chosen row holds what was typed, unless the row shows it."""
        self.found_label.setText(words)
        self.found_label.setVisible(bool(words))

    def show_emptiness(self, *, filtered: bool) -> None:
        """Say why there are no rows, should there be none."""
        self._filtered = filtered
        if filtered:
            words = self.tr("No case matches these filters.")
            self.table.set_empty(words, self.tr("Clear filters"), "filter")
        else:
            words = self.tr("No cases yet. Enter the first one, or import the list you keep today.")
            self.table.set_empty(words, self.tr("New case…"), "users")

    def choose_place(self, place: int | None) -> None:
        """Mark the row whose file is open, without reporting it."""
        blocked = self.table.blockSignals(True)
        if place is None:
            self.table.clearSelection()
        elif self.table.currentIndex().row() != place or not self.table.selected():
            self.table.selectRow(place)
            self.table.scrollTo(self.table.rows_model.index(place, 0))
        self.table.blockSignals(blocked)

    def go_to_search(self) -> None:
        """Go to the search field, ready to type over what it holds."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search_field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Escape and self.search_field.text():
                self.search_field.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Name, number, diagnosis…"))
        field.setAccessibleName(self.tr("Find a case"))
        field.setClearButtonEnabled(True)
        icon = Icons().icon("search", "text2")
        field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        return field

    def _families(self) -> Choice:
        choice = Choice(self)
        families = [(member, label(member)) for member in TumourFamily]
        choice.offer([(None, self.tr("All families")), *families])
        choice.setAccessibleName(self.tr("Family"))
        return choice

    def _lay_out(self) -> None:
        filters = row(self.search_field, self.family_choice)
        filters.setStretch(0, 3)
        filters.setStretch(1, 2)
        self.setLayout(
            column(
                row(self.title_label, None, self.import_button, self.new_button),
                filters,
                self.table,
                self.found_label,
                row(self.count_label, self.clear_button, None),
                spacing=10,
            )
        )

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.search_field.textChanged.connect(self._on_typed)
        self.search_field.returnPressed.connect(self._on_entered)
        self.search_field.installEventFilter(self)
        self._pause.timeout.connect(self._on_paused)
        self.family_choice.currentIndexChanged.connect(self._on_family)
        self.clear_button.clicked.connect(self.clear_requested)
        self.table.current_row_changed.connect(self.row_chosen)
        self.table.activated_row.connect(self.row_activated)
        self.table.sort_requested.connect(self.sort_requested)
        self.table.empty_action.connect(self._on_empty_action)

    def _enter(self) -> None:
        """Go from the search field into the rows."""
        self._on_entered()
        self.table.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_paused(self) -> None:
        self._pause.stop()
        self.table.mark_typed(self.search_field.text())
        self.searched.emit(self.search_field.text())

    @Slot()
    def _on_entered(self) -> None:
        self._on_paused()
        if not self.table.selected() and self.table.rows_model.count():
            # The current row may be kept from a longer list, unseen.
            self.table.clearSelection()
            self.table.selectRow(0)

    @Slot()
    def _on_family(self) -> None:
        self.family_chosen.emit(self.family_choice.value())

    @Slot()
    def _on_empty_action(self) -> None:
        if self._filtered:
            self.clear_requested.emit()
        else:
            self.new_requested.emit()


def _case_id(line: CaseLine) -> CaseId:
    return line.id
