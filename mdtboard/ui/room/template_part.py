"""Templates in the meeting room: offered in the quick line, and made of what was just said."""

from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from mdtboard.domain.case import Laterality, TumourFamily
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.folding import fold
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.template import Template, facts_of
from mdtboard.overriding import override
from mdtboard.services.trials import OfferPlace
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import sentence, within
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.trials.words import trial_options
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label


class TemplateBar(QFrame):
    """Asks for the code and the name of a new template: Enter saves it, Esc leaves."""

    given = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title_label = plain_label(self.tr("Save as template"), self, "strong")
        self.code_edit = QLineEdit(self)
        self.code_edit.setAccessibleName(self.tr("Code"))
        self.code_edit.setPlaceholderText(self.tr("Code, as typed after ;"))
        self.code_edit.setMaximumWidth(180)
        self.name_edit = QLineEdit(self)
        self.name_edit.setAccessibleName(self.tr("Name"))
        self.name_edit.setPlaceholderText(self.tr("Name in the list"))
        self.save_button = button(self.tr("Save"), self, "primary")
        self.cancel_button = button(self.tr("Cancel"), self)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        line = row(
            *(self.title_label, self.code_edit, self.name_edit),
            *(self.save_button, self.cancel_button),
        )
        line.setStretch(2, 1)
        self.setLayout(column(line, self.error_label, margin=10))
        self.code_edit.returnPressed.connect(self._on_save)
        self.name_edit.returnPressed.connect(self._on_save)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.leave)
        self.hide()

    def ask(self) -> None:
        """Show the bar with the cursor in it."""
        self.code_edit.clear()
        self.name_edit.clear()
        self.error_label.hide()
        self.show()
        self.code_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_error(self, text: str) -> None:
        """Say which rule was broken; both can be typed again."""
        self.error_label.setText(text)
        self.error_label.show()

    @Slot()
    def leave(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_save(self) -> None:
        self.given.emit(self.code_edit.text().strip().lower(), self.name_edit.text().strip())


class TemplatePart(RoomPart):
    """Offers a case its templates, and fills the decision from the one taken."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._services = page.shell.services
        self._offered_to: PresentationId | None = None
        self._texts_offered = False
        self._trials_offered_to: TumourFamily | None = None
        self.bar = TemplateBar(page)
        page.bars.addWidget(self.bar)
        self._save = make_action(
            page, "save_template", self.tr("Save as template"), self._on_save_asked
        )
        self._save.setEnabled(may(self._services.desk.account, Permission.EDIT_TEMPLATES))
        page.case_shown.connect(self._on_case)
        page.settled.connect(self._on_settled)
        page.decision.line_edit.templates_wanted.connect(self._on_wanted)
        page.decision.line_edit.template_chosen.connect(self._on_chosen)
        self.bar.given.connect(self._on_given)
        self.bar.closed.connect(page.decision.focus_line)
        page.bars_dismissed.connect(self.bar.hide)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self._save,)

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        if found is None:
            return
        if self._trials_offered_to is not found.case.family:
            self._trials_offered_to = found.case.family
            self.page.decision.more_fields.offer_trials(self._trials(found.case.family))
        if self._texts_offered:
            return
        self._texts_offered = True
        self.page.decision.offer_guidelines(self._services.templates.guidelines())

    def _trials(self, family: TumourFamily) -> tuple[Option, ...]:
        """Return the catalogue, its family's first, then what was named in other words."""
        known = trial_options(self._services.trials.choices(family))
        names = {fold(option.label) for option in known}
        said = (t for t in self._services.templates.trials() if fold(t) not in names)
        last = len(OfferPlace)
        return (*known, *(Option(t, t, rank=last + place) for place, t in enumerate(said)))

    @Slot()
    def _on_wanted(self) -> None:
        # Asked for at the first letter after the semicolon: most cases never ask.
        found = self.presenter.current
        if found is not None and found.presentation.id != self._offered_to:
            self._offer(found)

    def _offer(self, found: PresentedCase) -> None:
        meeting = self.presenter.meeting
        if meeting is not None:
            self._offered_to = found.presentation.id
            templates = self._services.templates.offered(meeting.board_id, found.case.family)
            self.page.decision.line_edit.set_templates(templates)

    @Slot()
    def _on_settled(self) -> None:
        # A guideline or a trial named for the first time is offered from the next case on.
        self._texts_offered = False
        self._trials_offered_to = None
        self._offered_to = None

    @Slot(object)
    def _on_chosen(self, template: Template) -> None:
        found = self.presenter.current
        if found is None:
            return
        self.page.flush()
        sides: dict[Enum, str] = {
            side: within(side) for side in Laterality if side is not Laterality.NOT_STATED
        }
        facts = facts_of(found.case, found.presentation, sides)
        self.presenter.use_template(template, facts, formats.language())
        if not self.page.decision.go_to_gap():
            self.page.decision.responsible_edit.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_save_asked(self) -> None:
        self.page.flush()
        self.bar.ask()

    @Slot(str, str)
    def _on_given(self, code: str, name: str) -> None:
        draft, found = self.presenter.draft.decision, self.presenter.current
        if draft is None or found is None:
            return
        language = formats.language()
        template = self._services.templates.new(code, name, draft.text, language, draft.treatments)
        refusal = self._refusal(template)
        if refusal is not None:
            self.bar.show_error(sentence(refusal))
            return
        self._offer(found)
        self.bar.leave()
        words = self.tr("Template saved: type ;{code}")
        self.page.shell.say(words.format(code=code))

    def _refusal(self, template: Template) -> RuleViolation | None:
        """Save a template, or return the rule that forbids it."""
        try:
            self._services.templates.save(template)
        except RuleViolation as error:
            return error
        return None
