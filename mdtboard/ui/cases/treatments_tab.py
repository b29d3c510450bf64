"""The tab of the case file that tells what was done or seen of the tumour, and what is planned."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from mdtboard.domain.case import Phase
from mdtboard.domain.course import CourseEntry, CourseStep
from mdtboard.overriding import override
from mdtboard.services.bundle import Services
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.course_editor import CourseEditor
from mdtboard.ui.cases.course_presenter import CoursePresenter
from mdtboard.ui.cases.course_words import STEP_ICONS, course_line, course_title
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.labels import label
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label, plain_tooltip

_MOST_TEXT = 96
_HERE = Qt.ShortcutContext.WidgetShortcut


class TreatmentsTab(QWidget):
    """The course of one tumour as a list, changed in place by the keyboard.

    `saved` and `removed` tell of what was done; the text typed before there was a list stays
    above it.
    """

    saved = Signal()
    removed = Signal(str)
    refused = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = CoursePresenter(self, services)
        self.text_label = plain_label("", self, wrap=True, selectable=True)
        self.text_card = self._text_card()
        self.table = self._table()
        self.editor = CourseEditor(services.desk.today, self)
        self.editor.hide()
        self.add_button = self._button(
            "course.add", self.tr("Add an entry"), self._on_add, "N; Ins", "plus"
        )
        self.edit_button = self._button("course.edit", self.tr("Change"), self._on_edit, "", "edit")
        self.remove_button = self._button(
            "course.remove", self.tr("Remove"), self._on_remove, "Del", "trash"
        )
        self.buttons = QWidget(self)
        self.buttons.setLayout(row(self.add_button, self.edit_button, self.remove_button, None))
        layout = column(self.text_card, self.table, self.buttons, self.editor, spacing=8)
        layout.setContentsMargins(0, 12, 6, 12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()
        self._show_enabled()

    def show_case(self, shown: CaseShown) -> None:
        """Show the course of a case."""
        text = shown.case.past_treatments.strip()
        self.text_label.setText(text)
        self._fit_text()
        self.presenter.show(shown)
        self._show_parts()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_text()

    # What the presenter asks for.

    def show_course(self, entries: tuple[CourseEntry, ...]) -> None:
        """Show the course of a case."""
        self.table.show_rows(entries)
        self._show_enabled()

    def open_editor(self, entry: CourseEntry, typed: CourseEntry, phase: Phase) -> None:
        """Show the fields of `entry`, holding what was `typed` of it."""
        self.editor.open(entry, typed, phase)
        self._show_parts()

    def close_editor(self, chosen: CourseEntry | None) -> None:
        """Put the fields away and go to an entry of the list."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.editor.isAncestorOf(focused)
        self.editor.close_fields()
        self._show_parts()
        if chosen is not None:
            self.table.select(chosen.id)
        if inside:
            self.table.setFocus()

    def editing(self) -> tuple[CourseEntry, CourseEntry] | None:
        """Return the entry whose fields are open, and what is typed of it; None for none."""
        entry = self.editor.entry
        return None if entry is None else (entry, self.editor.typed())

    def show_field_error(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it."""
        self.editor.show_field_error(name, text)

    def show_error(self, text: str) -> None:
        """Say beside the list or the fields what was refused."""
        if self.editor.entry is None:
            self.refused.emit(text)
        else:
            self.editor.show_error(text)

    def _fit_text(self) -> None:
        """Give the text the room it needs, up to a few lines; a longer one scrolls."""
        needed = self.text_label.heightForWidth(max(self.width() - 16, 1))
        self.text_area.setFixedHeight(min(needed + 4, current_theme().px(_MOST_TEXT)))

    def _text_card(self) -> QWidget:
        box = QWidget(self)
        area = self.text_area = scrolled(self.text_label, box)
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Otherwise a label that wraps asks for the height of its narrowest shape.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        policy.setHeightForWidth(True)
        self.text_label.setSizePolicy(policy)
        area.setAccessibleName(self.tr("Treatments so far"))
        heading = plain_label(self.tr("Treatments so far, as a text"), box, "field")
        box.setLayout(column(heading, area, spacing=4))
        return box

    def _table(self) -> RowsTable[CourseEntry]:
        table = RowsTable[CourseEntry](
            (
                Column(self.tr("What"), course_title, tooltip=course_line, width=10, weight=1),
                Column(self.tr("Precision"), _text, tooltip=_text, width=8, weight=4),
                Column(self.tr("From"), _from, width=11),
                Column(self.tr("To"), _to, width=11),
                Column(self.tr("State"), _step, icon=_icon, tone=_tone, width=12),
            ),
            _entry_id,
            self,
        )
        table.setAccessibleName(self.tr("Treatments and events"))
        table.set_empty(
            self.tr("Nothing is entered of the course of this tumour yet."),
            self.tr("Add an entry"),
            "stethoscope",
        )
        table.setMinimumHeight(current_theme().px(68))
        return table

    def _button(self, name: str, words: str, slot: object, keys: str, icon: str) -> QPushButton:
        action: QAction = make_action(self.table, name, words, slot, keys, _HERE)  # type: ignore[arg-type]
        made = button(words, self)
        shown = keys.partition(";")[0]
        made.setToolTip(plain_tooltip(f"{words} ({shown})" if shown else words))
        made.clicked.connect(action.trigger)
        return made

    def _connect(self) -> None:
        self.table.activated_row.connect(self.presenter.edit)
        self.table.empty_action.connect(self._on_add)
        self.table.current_row_changed.connect(self._show_enabled)
        self.editor.save_requested.connect(self._on_save)
        self.editor.given_up.connect(self.presenter.give_up)

    def _show_parts(self) -> None:
        """Show the fields, or the text and the buttons: a small screen has no room for all."""
        editing = self.editor.entry is not None
        self.buttons.setVisible(not editing)
        self.text_card.setVisible(not editing and bool(self.text_label.text()))

    @Slot()
    def _show_enabled(self) -> None:
        chosen = self.table.current() is not None
        self.edit_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)

    @Slot()
    def _on_add(self) -> None:
        self.presenter.add()

    @Slot()
    def _on_edit(self) -> None:
        self.presenter.edit(self.table.current())

    @Slot(object, object)
    def _on_save(self, entry: CourseEntry, phase: Phase | None) -> None:
        self.presenter.save(entry, phase)
        if self.editor.entry is None:
            self.saved.emit()

    @Slot()
    def _on_remove(self) -> None:
        entry = self.table.current()
        if entry is not None and self.presenter.remove(entry):
            words = self.tr("{entry} was removed. Ctrl+Z brings it back.")
            self.removed.emit(words.format(entry=course_title(entry)))


def _entry_id(entry: CourseEntry) -> UUID:
    return entry.id


def _text(entry: CourseEntry) -> str:
    return " · ".join(part for part in (entry.text, entry.place) if part)


def _from(entry: CourseEntry) -> str:
    return formats.day(entry.started_on)


def _to(entry: CourseEntry) -> str:
    return formats.day(entry.ended_on)


def _step(entry: CourseEntry) -> str:
    return label(entry.step)


def _icon(entry: CourseEntry) -> str:
    return STEP_ICONS[entry.step]


def _tone(entry: CourseEntry) -> Tone | None:
    return Tone.INFO if entry.step in (CourseStep.PLANNED, CourseStep.ACTIVE) else None
