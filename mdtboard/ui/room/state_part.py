"""Why a case comes and how its patient is today, corrected while it is heard."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.person import Person
from mdtboard.domain.presentation import Missing
from mdtboard.domain.sheets import PresentedCase
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.missing_form import open_missing
from mdtboard.ui.labels import sentence
from mdtboard.ui.meetings.case_panel import CasePanel
from mdtboard.ui.meetings.lines import CaseCard, CaseFields, case_card, with_fields
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.dialog import Dialog


class StateDialog(Dialog):
    """The fields of the case that is heard; each is saved as it is left.

    `left` and `field_requested` are those of the panel inside.
    """

    left = Signal(object, object)
    field_requested = Signal(object)

    def __init__(self, card: CaseCard, people: tuple[Person, ...], parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Reason and state of the patient"))
        self.title_label.hide()
        self.divider.hide()
        self.panel = CasePanel(self)
        self.panel.show_people(people)
        self.panel.show_card(card)
        self.panel.left.connect(self.left)
        self.panel.field_requested.connect(self.field_requested)
        self.panel.closed.connect(self.close_saved)
        self.body.addWidget(self.panel)
        theme = current_theme()
        self.resize(theme.px(520), min(theme.px(700), parent.height() - theme.px(16)))
        self.panel.performance_combo.setFocus()

    @override
    def reject(self) -> None:
        self.close_saved()

    @Slot()
    def close_saved(self) -> None:
        """Close, once what is being typed was taken."""
        if self.panel.settled():
            self.accept()


class StatePart(RoomPart):
    """Opens those fields over the room, so that nobody leaves it for a performance status."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._services = page.shell.services
        self.dialog: StateDialog | None = None
        words = self.tr("Reason and state of the patient…")
        self.state_action = make_action(page, "presentation_state", words, self._on_asked, "F3")
        page.case_shown.connect(self._on_case)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self.state_action,)

    @override
    def flush(self) -> None:
        if self.dialog is not None:
            self.dialog.panel.flush()

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        allowed = may(self._services.desk.account, Permission.RECORD)
        self.state_action.setEnabled(allowed and found is not None and self._is_open())
        if self.dialog is not None and found is not None:
            self.dialog.panel.show_card(self._card(found))

    @Slot()
    def _on_asked(self) -> None:
        found = self.presenter.current
        if found is None:
            return
        people = self._services.set_up.people()
        self.dialog = StateDialog(self._card(found), people, self.page.window())
        self.dialog.left.connect(self._on_left)
        self.dialog.field_requested.connect(self._on_field_requested)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    @Slot(object, object)
    def _on_left(self, presentation_id: PresentationId, fields: CaseFields) -> None:
        shown = self._services.meetings.presented(presentation_id).presentation
        changed = with_fields(shown, fields)
        if changed == shown:
            return
        try:
            self._services.meetings.change_presentation(changed)
        except RuleViolation as error:
            self.page.shell.say(sentence(error), Tone.PROBLEM)
            return
        self.page.shell.saved.emit()

    @Slot(object)
    def _on_field_requested(self, item: Missing) -> None:
        found = self.presenter.current
        if found is None or self.dialog is None:
            return
        self.dialog.close_saved()
        open_missing(self.page.shell, found, item, self.page.window())

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    def _is_open(self) -> bool:
        meeting = self.presenter.meeting
        return meeting is not None and not meeting.step.is_final

    def _card(self, found: PresentedCase) -> CaseCard:
        meeting = self.presenter.meeting
        assert meeting is not None
        return case_card(found, meeting.held_on, locked=False, discreet=self.page.agenda.discreet)
