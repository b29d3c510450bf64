"""The fields of one entry of the course, under the list and not over it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy, QWidget

from mdtboard.clock import Today
from mdtboard.domain.case import Phase
from mdtboard.domain.course import GIVEN, CourseEntry, CourseKind, CourseStep
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.chip_field import ChipField
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.labels import label
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label

_FIELDS = ("kind", "treatment", "text", "started_on", "ended_on", "step", "place")
_COLUMNS = 12


class CourseEditor(QFrame):
    """Holds one entry; Ctrl+Enter saves, Esc gives up.

    `save_requested` carries the entry as typed, and the phase the case enters with it or None.
    """

    save_requested = Signal(object, object)
    given_up = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._entry: CourseEntry | None = None
        self._phase = Phase.INITIAL
        self.fields = Fields(today, self)
        self.grid = FormGrid(self, columns=_COLUMNS)
        # A grid of its own: beside other columns Qt takes the chips for narrower than they are.
        self.kind_grid = FormGrid(self)
        self.kind_field = ChipField(self.kind_grid, blank=CourseKind.TREATMENT)
        self.kind_field.offer((kind, label(kind)) for kind in CourseKind)
        self.treatment_field = self._add_fields()
        self.relapse_box = QCheckBox(self.tr("The case enters its re&lapse phase"), self)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.save_button = button("", self, "primary")
        self.save_button.setToolTip("Ctrl+Enter")
        self.cancel_button = button(self.tr("Cancel"), self, "quiet")
        buttons = row(self.save_button, self.cancel_button, self.relapse_box, None)
        # On a small screen the fields scroll, and the list above stays.
        self.area = scrolled(self.grid, self)
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setLayout(column(self.kind_grid, self.area, self.error_label, buttons, margin=12))
        self.save_action = make_action(
            self, "course.save", self.tr("Save"), self._on_save, "Ctrl+Return; Ctrl+Enter"
        )
        self.fields.edited.connect(self._on_edited)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.given_up)

    @property
    def entry(self) -> CourseEntry | None:
        """Return the entry the fields started from, or None while they are put away."""
        return self._entry

    def open(self, entry: CourseEntry, typed: CourseEntry, phase: Phase) -> None:
        """Show the fields of `entry` with what was `typed`, and go to the first."""
        self._entry, self._phase = entry, phase
        new = entry.version == 0
        self.setAccessibleName(self.tr("New entry") if new else self.tr("Change the entry"))
        self.save_button.setText(self.tr("Add") if new else self.tr("Save"))
        self.grid.clear_errors()
        self.show_error("")
        self.fields.write({name: getattr(typed, name) for name in _FIELDS})
        self.relapse_box.setChecked(True)
        self._show_kind()
        self.show()
        self.fields.widgets["kind"].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_fields(self) -> None:
        """Put the fields away."""
        self._entry = None
        self.hide()

    def typed(self) -> CourseEntry:
        """Return the entry as it is typed."""
        if self._entry is None:
            raise ValueError("no entry is open")
        values = self.fields.read()
        if values["kind"] is not CourseKind.TREATMENT:
            values["treatment"] = None
        return replace(self._entry, **values)

    def show_field_error(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it, and go there."""
        self.fields.show_error(name, text)
        self._go_to(name)

    def show_error(self, text: str) -> None:
        """Say under the fields what was refused."""
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _add_fields(self) -> Choice:
        grid, fields = self.grid, self.fields
        fields.own(self.kind_grid, "kind", self.tr("&Kind"), self.kind_field)
        given = ((None, self.tr("Not stated")), *((each, label(each)) for each in GIVEN))
        treatment = fields.among(grid, "treatment", self.tr("Treat&ment"), given, span=5)
        fields.line(grid, "text", self.tr("&Precision or result"), span=7)
        fields.partial(grid, "started_on", self.tr("F&rom"), span=3)
        fields.partial(grid, "ended_on", self.tr("T&o"), span=3)
        steps = tuple((step, label(step)) for step in CourseStep)
        fields.among(grid, "step", self.tr("St&ate"), steps, span=3)
        fields.line(grid, "place", self.tr("&Where"), span=3)
        return treatment

    def _go_to(self, name: str) -> None:
        field = self.fields.widgets[name]
        field.setFocus()
        if (layout := self.grid.layout()) is not None:
            layout.activate()
        self.area.ensureWidgetVisible(field, 0, 40)

    def _show_kind(self) -> None:
        typed = self.typed()
        self.treatment_field.setEnabled(typed.kind is CourseKind.TREATMENT)
        self.relapse_box.setVisible(typed.proposes_relapse(self._phase))

    @Slot(str)
    def _on_edited(self, name: str) -> None:
        if self._entry is None:
            return
        self.show_error("")
        if name in ("kind", "step"):
            self._show_kind()

    @Slot()
    def _on_save(self) -> None:
        if self._entry is None:
            return
        self.fields.settle()
        wrong = self.fields.first_problem()
        if wrong is not None:
            self._go_to(wrong)
            return
        typed = self.typed()
        relapse = typed.proposes_relapse(self._phase) and self.relapse_box.isChecked()
        self.save_requested.emit(typed, Phase.RELAPSE if relapse else None)
