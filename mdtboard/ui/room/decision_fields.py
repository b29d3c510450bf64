"""The fields of a decision and where they stand."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from mdtboard.domain.care import Treatment
from mdtboard.domain.decision import GuidelineFollowed
from mdtboard.overriding import override
from mdtboard.ui.labels import label
from mdtboard.ui.room.deadline_line import DeadlineLine
from mdtboard.ui.room.more_fields import MoreFields, enum_box
from mdtboard.ui.room.quick_line import QuickLine
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.text import ElidedLabel, plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead

_NARROWEST = 480
# The kinds a board names most come first; the others follow behind "More".
COMMON = (
    Treatment.SURGERY,
    Treatment.RADIOTHERAPY,
    Treatment.CHEMOTHERAPY,
    Treatment.IMMUNOTHERAPY,
    Treatment.EXAMINATION,
    Treatment.SECOND_READING,
    Treatment.SURVEILLANCE,
    Treatment.SUPPORTIVE_CARE,
    Treatment.NEW_PRESENTATION,
)


class DecisionFields(QFrame):
    """The decision's fields in the order they are said; they do nothing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._all_kinds = False
        self._build_fields()
        self._build_buttons()
        self._lay_out()

    def _build_fields(self) -> None:
        self.state_pill = Pill("", Tone.NEUTRAL, self)
        self.line_edit = QuickLine(self)
        self.line_edit.setProperty("large", True)
        self.line_edit.setAccessibleName(self.tr("Decision"))
        self.line_edit.setPlaceholderText(
            self.tr("Type what the board advises, or ; for a template")
        )
        self.options_note = ElidedLabel("", self, role="note")
        self.options_note.hide()
        self.chips = ChipGroup(self)
        self.chips.setAccessibleName(self.tr("Kinds of treatment"))
        ordered = COMMON + tuple(kind for kind in Treatment if kind not in COMMON)
        self.chips.set_options(tuple((kind.value, label(kind)) for kind in ordered))
        self._offer_kinds()
        self.text_edit = Prose(self, min_lines=2, max_lines=6)
        self.text_edit.setAccessibleName(self.tr("Advice"))
        self.responsible_edit = TypeAhead(self, allow_free=True)
        self.deadline_edit = DeadlineLine(self)
        self.deadline_edit.setPlaceholderText(self.tr("3w, 10d, 12/03"))
        self.deadline_note = plain_label("", self, "note")
        self.guideline_box = enum_box(self, GuidelineFollowed)
        self.guideline_edit = TypeAhead(self, allow_free=True, preselects=False)
        self.guideline_edit.setPlaceholderText(self.tr("Name, version, date"))
        self._build_reasons()
        self.more_fields = MoreFields(self)
        self.more_fields.hide()

    def _build_reasons(self) -> None:
        """Make the lines that are shown only where a reason is owed."""
        self.departure_label = plain_label(self.tr("Why the board de&parts"), self, "field")
        self.departure_edit = QLineEdit(self)
        self.departure_label.setBuddy(self.departure_edit)
        self.departure_edit.setAccessibleName(self.departure_label.text().replace("&", ""))
        self.departure_edit.setPlaceholderText(
            self.tr("What makes this case another one than the guideline's")
        )
        self.waiver_label = plain_label(self.tr("Why the board does not &wait"), self, "field")
        self.waiver_edit = QLineEdit(self)
        self.waiver_label.setBuddy(self.waiver_edit)
        self.waiver_edit.setAccessibleName(self.waiver_label.text().replace("&", ""))
        self.waiver_edit.setPlaceholderText(
            self.tr("Left empty, the decision is provisional until the second reading is in")
        )
        self.opposed_label = plain_label(self.tr("Why despite the &opposition"), self, "field")
        self.opposed_edit = QLineEdit(self)
        self.opposed_label.setBuddy(self.opposed_edit)
        self.opposed_edit.setAccessibleName(self.opposed_label.text().replace("&", ""))
        self.opposed_edit.setPlaceholderText(self.tr("Asked before it is recorded"))

    def _build_buttons(self) -> None:
        self.record_button = button(self.tr("Record and next"), self, "primary")
        self.record_button.setToolTip(self.tr("Ctrl+Enter"))
        self.register_button = button(self.tr("Register"), self)
        self.defer_button = button(self.tr("Defer…  F7"), self)
        self.validate_button = button(self.tr("Validate"), self, "primary")
        self.amend_button = button(self.tr("Amend…"), self)
        self.more_button = button(self.tr("More…"), self, "quiet")
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        fields: tuple[tuple[str, QWidget, int], ...] = (
            (self.tr("&Responsible"), self.responsible_edit, 3),
            (self.tr("&Deadline"), self.deadline_edit, 2),
            (self.tr("Guide&line"), self.guideline_box, 2),
            (self.tr("Guideline &name and version"), self.guideline_edit, 3),
        )
        for place, (words, field, stretch) in enumerate(fields):
            name = plain_label(words, self, "field")
            name.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            heading = row(name, self.deadline_note, None) if place == 1 else row(name)
            grid.addLayout(heading, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, stretch)
        # What is opened in place of the chips and the text.
        self.instead = column(spacing=0)
        departure = row(self.departure_label, self.departure_edit)
        # Both are rare, and a small screen has one line for them.
        why = (self.waiver_label, self.waiver_edit, self.opposed_label, self.opposed_edit)
        reasons = row(*why)
        buttons = row(
            *(self.state_pill, None, self.more_button, self.amend_button),
            *(self.register_button, self.defer_button, self.record_button, self.validate_button),
        )
        parts = (
            *(self.line_edit, self.chips, self.options_note, self.text_edit, self.instead, grid),
            *(departure, self.more_fields, reasons, self.error_label),
        )
        self.setLayout(column(*parts, buttons, spacing=6, margin=10))

    def fields(self) -> tuple[QWidget, ...]:
        """Return every field, in reading order."""
        return (
            self.line_edit,
            self.chips,
            self.text_edit,
            self.responsible_edit,
            self.deadline_edit,
            self.guideline_box,
            self.guideline_edit,
            self.departure_edit,
            *self.more_fields.fields(),
            self.waiver_edit,
            self.opposed_edit,
        )

    @override
    def minimumSizeHint(self) -> QSize:
        # The chips wrap: at its narrowest the panel would ask for a height it never needs.
        layout = self.layout()
        width = max(self.width(), _NARROWEST)
        return QSize(_NARROWEST, layout.totalHeightForWidth(width) if layout else 0)

    def _offer_kinds(self) -> None:
        kinds = tuple(Treatment) if self._all_kinds else COMMON
        self.chips.show_only(tuple(kind.value for kind in kinds))

    def ask_why_it_departs(self, *, wanted: bool) -> None:
        """Show the field for the reason of a departure, or hide it."""
        self.departure_label.setVisible(wanted)
        self.departure_edit.setVisible(wanted)

    def ask_why_not_waiting(self, *, wanted: bool) -> None:
        """Show the field for the reason not to wait for a second reading, or hide it."""
        self.waiver_label.setVisible(wanted)
        self.waiver_edit.setVisible(wanted)

    def ask_why_despite_opposition(self, *, wanted: bool) -> None:
        """Show the field for the reason to advise on a patient who is opposed, or hide it."""
        self.opposed_label.setVisible(wanted)
        self.opposed_edit.setVisible(wanted)

    def make_room(self, *, wanted: bool) -> None:
        """Hide the chips and the text while something else stands in their place."""
        self.chips.setVisible(not wanted)
        self.text_edit.setVisible(not wanted)
        self.updateGeometry()
