"""The templates of the quick line: their list and the form of one."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from mdtboard.domain.care import Treatment
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.permissions import Permission
from mdtboard.domain.template import MOST_LETTERS, OPEN_SLOT, Slot, Template
from mdtboard.overriding import override
from mdtboard.services.templates import TemplateService
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.settings.forms import GridForm
from mdtboard.ui.settings.sources import Line
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.text import plain_label


class Templates:
    """The shipped templates and the centre's own, by code."""

    permission = Permission.EDIT_TEMPLATES

    def __init__(self, service: TemplateService) -> None:
        self._service = service

    def read(self) -> tuple[Template, ...]:
        """Return every template, those no longer offered included."""
        return self._service.all()

    def new(self) -> Template:
        """Return an empty template."""
        return self._service.new("", "", "", formats.language(), ())

    def save(self, record: Template) -> Template:
        """Insert or update a template."""
        return self._service.save(record)

    def line(self, record: Template) -> Line:
        """Return a template's line in the list."""
        name = record.label(formats.language())
        title = f"{record.code} · {name}" if name != record.code else record.code
        return Line(key=record.id, title=title, active=record.active)


class TemplateForm(GridForm[Template]):
    """A template in both languages, what it ticks and for which tumours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template: Template | None = None
        self.code_line = self.line(
            self.tr("&Code"), note=self.tr("Typed after ; in the meeting room: one short word")
        )
        self.revision_label = plain_label("", self, "note")
        self.grid.add(self.tr("Revision"), self.revision_label)
        self.label_fr_line = self.line(self.tr("Name in Fre&nch"))
        self.label_en_line = self.line(self.tr("Name in Eng&lish"))
        self.text_fr_edit = self._sentence(self.tr("Sen&tence in French"))
        self.text_en_edit = self._sentence(self.tr("Sentence &in English"))
        self.treatment_chips = self._chips(
            self.tr("Ticks"), tuple((kind.value, label(kind)) for kind in Treatment)
        )
        families = sorted(set(TumourFamily) - {TumourFamily.NOT_STATED}, key=label)
        self.family_chips = self._chips(
            self.tr("For these tumours; none means all"),
            tuple((family.value, label(family)) for family in families),
            ordered=False,
        )
        self.active_box = QCheckBox(self.tr("&Offered in the meeting room"), self)
        self.grid.add_wide(self.active_box)
        self.active_box.clicked.connect(self.edited)
        self.named = {
            "name": self.code_line,
            "code": self.code_line,
            "text": self.text_fr_edit,
        }

    def _sentence(self, words: str) -> Prose:
        made = Prose(self, min_lines=2, max_lines=5)
        note = self.tr(
            "At most {count} letters. The case fills {slots}; the secretary fills {gap}."
        )
        slots = " ".join(f"{{{slot.value}}}" for slot in Slot)
        note = note.format(count=MOST_LETTERS, slots=slots, gap=OPEN_SLOT)
        self.grid.add(words, made, note, span=2)
        made.textChanged.connect(self.edited)
        return made

    def _chips(
        self, words: str, options: tuple[tuple[str, str], ...], *, ordered: bool = True
    ) -> ChipGroup:
        made = ChipGroup(self, ordered=ordered)
        made.set_options(options)
        made.setAccessibleName(words)
        self.grid.add_wide(plain_label(words, self, "field"))
        self.grid.add_wide(made)
        made.changed.connect(self.edited)
        return made

    @override
    def show_record(self, record: Template) -> None:
        self._template = record
        self.code_line.setText(record.code)
        self.revision_label.setText(str(record.revision))
        self.label_fr_line.setText(record.label_fr)
        self.label_en_line.setText(record.label_en)
        self.text_fr_edit.set_text(record.text_fr)
        self.text_en_edit.set_text(record.text_en)
        self.treatment_chips.select(tuple(kind.value for kind in record.treatments))
        self.family_chips.select(tuple(family.value for family in record.families))
        self.active_box.setChecked(record.active)

    @override
    def record(self) -> Template:
        if self._template is None:
            raise LookupError
        return replace(
            self._template,
            code=self.code_line.text().strip().lower(),
            label_fr=self.label_fr_line.text(),
            label_en=self.label_en_line.text(),
            text_fr=self.text_fr_edit.text(),
            text_en=self.text_en_edit.text(),
            treatments=tuple(Treatment(key) for key in self.treatment_chips.selected()),
            families=tuple(TumourFamily(key) for key in self.family_chips.selected()),
            active=self.active_box.isChecked(),
        )
