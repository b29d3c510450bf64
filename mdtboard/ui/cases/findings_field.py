"""Grades, stages and scores of one tumour as fields: those of its family, and any other."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from mdtboard.domain.case import TumourFamily, findings_for
from mdtboard.domain.findings import (
    OFFERED,
    VERSIONED,
    Finding,
    FindingKind,
    HistologicalSubtype,
)
from mdtboard.ui.cases.chip_field import ChipField
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.layout import column, row, tab_after
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label, plain_tooltip

_COLUMNS = 2


class FindingLine(QWidget):
    """One kind of finding: chips where its values are few, a line where they are not."""

    changed = Signal()

    def __init__(self, kind: FindingKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        words = self._words()
        heading = plain_label(words, self, "field")
        self.value_field: ChipField | QLineEdit = self._value_field()
        self.value_field.setAccessibleName(words)
        heading.setBuddy(self.value_field)
        fields = row(self.value_field, spacing=6)
        fields.setStretch(0, 1)
        self.edition_field: QLineEdit | None = None
        if kind in VERSIONED:
            self.edition_field = version_field(self, words)
            fields.addWidget(self.edition_field, 0, Qt.AlignmentFlag.AlignTop)
            self.edition_field.textEdited.connect(self.changed)
        self.setLayout(column(heading, fields, None, spacing=4))

    def read(self) -> tuple[Finding, ...]:
        """Return what was stated, if anything was."""
        field = self.value_field
        value = field.read() if isinstance(field, ChipField) else field.text().strip()
        edition = "" if self.edition_field is None else self.edition_field.text().strip()
        if not value and not edition:
            return ()
        return (Finding(kind=self.kind, value=value, edition=edition),)

    def write(self, finding: Finding | None) -> None:
        """Show a finding, or that there is none."""
        value = "" if finding is None else finding.value
        if isinstance(self.value_field, ChipField):
            self.value_field.write(value)
        else:
            self.value_field.setText(value)
        if self.edition_field is not None:
            self.edition_field.setText("" if finding is None else finding.edition)

    def _value_field(self) -> ChipField | QLineEdit:
        if self.kind not in OFFERED:
            line = QLineEdit(self)
            line.textEdited.connect(self.changed)
            return line
        chips = ChipField(self, blank="")
        if self.kind is FindingKind.HISTOLOGICAL_SUBTYPE:
            chips.offer((member.value, label(member)) for member in HistologicalSubtype)
        else:
            chips.offer((value, value) for value in OFFERED[self.kind])
        chips.changed.connect(self.changed)
        return chips

    def _words(self) -> str:
        if self.kind is FindingKind.KI67:
            return self.tr("Ki-67 (%)")
        return label(self.kind)


class OtherLine(QWidget):
    """A classification by its name, its version and its value."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        words = label(FindingKind.OTHER)
        self.name_field = QLineEdit(self)
        self.name_field.setPlaceholderText(self.tr("Name"))
        self.name_field.setAccessibleName(self.tr("{name}, name").format(name=words))
        self.edition_field = version_field(self, words)
        self.value_field = QLineEdit(self)
        self.value_field.setPlaceholderText(self.tr("Value"))
        self.value_field.setAccessibleName(self.tr("{name}, value").format(name=words))
        layout = row(self.name_field, self.edition_field, self.value_field, spacing=6)
        layout.setStretch(0, 2)
        layout.setStretch(2, 2)
        self.setLayout(layout)
        for line in (self.name_field, self.edition_field, self.value_field):
            line.textEdited.connect(self.changed)

    def read(self) -> tuple[Finding, ...]:
        """Return what was stated, if anything was."""
        lines = (self.name_field, self.edition_field, self.value_field)
        name, edition, value = (line.text().strip() for line in lines)
        if not (name or edition or value):
            return ()
        return (Finding(kind=FindingKind.OTHER, name=name, edition=edition, value=value),)

    def write(self, finding: Finding | None) -> None:
        """Show a finding, or that there is none."""
        self.name_field.setText("" if finding is None else finding.name)
        self.edition_field.setText("" if finding is None else finding.edition)
        self.value_field.setText("" if finding is None else finding.value)


class FindingsField(QWidget):
    """The findings a family calls for; what was entered for another family stays in view."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family = TumourFamily.NOT_STATED
        self._more: tuple[Finding, ...] = ()
        named = [kind for kind in FindingKind if kind is not FindingKind.OTHER]
        self.lines = {kind: FindingLine(kind, self) for kind in named}
        self._others = QWidget(self)
        self._others_layout = QVBoxLayout(self._others)
        self._others_layout.setContentsMargins(0, 0, 0, 0)
        self._others_layout.setSpacing(4)
        self._others_layout.addWidget(plain_label(label(FindingKind.OTHER), self._others, "field"))
        self.other_lines: list[OtherLine] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self.more_button = button(self.tr("One more classification"), self, "link")
        self._add_other()
        for line in self.lines.values():
            line.changed.connect(self.changed)
        self.more_button.clicked.connect(self._on_more)
        self.show_family(self._family)

    def show_family(self, family: TumourFamily) -> None:
        """Offer the findings of a family, and keep those that hold something."""
        self._family = family
        wanted = findings_for(family)
        shown = [line for kind, line in self.lines.items() if kind in wanted or line.read()]
        for line in self.lines.values():
            self._grid.removeWidget(line)
            line.setVisible(line in shown)
        for place, line in enumerate(shown):
            self._grid.addWidget(line, *divmod(place, _COLUMNS))
        self.setFocusProxy(shown[0].value_field)
        under = (len(shown) + _COLUMNS - 1) // _COLUMNS
        self._grid.addWidget(self._others, under, 0, 1, _COLUMNS)
        self._grid.addWidget(self.more_button, under + 1, 0, 1, _COLUMNS)

    def read(self) -> tuple[Finding, ...]:
        """Return the findings stated, in the order of their kinds."""
        lines: list[FindingLine | OtherLine] = [*self.lines.values(), *self.other_lines]
        return (*(finding for line in lines for finding in line.read()), *self._more)

    def write(self, findings: tuple[Finding, ...]) -> None:
        """Show findings."""
        of_kind: dict[FindingKind, Finding] = {}
        others = [finding for finding in findings if finding.kind is FindingKind.OTHER]
        more = []
        for finding in findings:
            if finding.kind in of_kind:
                more.append(finding)
            elif finding.kind is not FindingKind.OTHER:
                of_kind[finding.kind] = finding
        # A second value of one kind has no line of its own; it is kept all the same.
        self._more = tuple(more)
        for kind, line in self.lines.items():
            line.write(of_kind.get(kind))
        while len(self.other_lines) < len(others):
            self._add_other()
        for place, each in enumerate(self.other_lines):
            each.write(others[place] if place < len(others) else None)
        self.show_family(self._family)

    def problem(self) -> str:
        """Return nothing: a finding is what somebody stated."""
        return ""

    def _add_other(self) -> None:
        line = OtherLine(self._others)
        line.changed.connect(self.changed)
        self.other_lines.append(line)
        self._others_layout.addWidget(line)
        tab_after(line, self.more_button)

    @Slot()
    def _on_more(self) -> None:
        self._add_other()
        self.other_lines[-1].name_field.setFocus()


def version_field(parent: QWidget, of: str) -> QLineEdit:
    """Return a short line for the version of a system."""
    line = QLineEdit(parent)
    line.setPlaceholderText(QCoreApplication.translate("cases", "Version"))
    words = QCoreApplication.translate("cases", "{name}, version")
    line.setAccessibleName(words.format(name=of))
    line.setToolTip(plain_tooltip(words.format(name=of)))
    line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 14)
    return line
