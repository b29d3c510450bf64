"""Ctrl+G: registers the standard cases together, without discussing them."""

from enum import Enum

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from mdtboard.domain.case import Laterality
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.presentation import Lane
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.template import Template
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import within
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.room.register_panel import RegisterPanel
from mdtboard.ui.room.register_presenter import RegisterPresenter


class RegisterPart(RoomPart):
    """Covers the case with the register lane when somebody wants to register it."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self.panel = RegisterPanel(page)
        self.lane = RegisterPresenter(self.panel, page.shell.services)
        page.middle.addWidget(self.panel)
        words = self.tr("Register standard cases")
        self.open_action = make_action(page, "register_lane", words, self._on_asked, "Ctrl+G")
        page.agenda.register_wanted.connect(self._on_asked)
        page.agenda.discretion_changed.connect(self._on_discretion)
        page.agenda_shown.connect(self._on_agenda)
        self.panel.template_chosen.connect(self._on_template)
        self.panel.advice_typed.connect(self._on_advice)
        self.panel.guideline_typed.connect(self._on_guideline)
        self.panel.register_requested.connect(self._on_register)
        self.panel.closed.connect(self._on_closed)
        self.panel.list.toggled.connect(self._on_toggled)
        self.panel.list.doubted.connect(self._on_doubted)
        self.panel.list.opened.connect(self._on_opened)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self.open_action,)

    @Slot()
    def _on_asked(self) -> None:
        self.page.flush()
        if self.page.middle.currentWidget() is not self.panel:
            self.panel.clear()
            sides: dict[Enum, str] = {
                side: within(side) for side in Laterality if side is not Laterality.NOT_STATED
            }
            self.lane.open(formats.language(), sides)
        self._on_discretion()
        self.page.middle.setCurrentWidget(self.panel)
        self.lane.show(self.presenter.meeting, self.presenter.rows)
        self.panel.offer(self.lane.templates(), self.lane.guidelines())
        self.panel.focus_first()

    @Slot()
    def _on_discretion(self) -> None:
        self.panel.list.rows.set_discreet(self.page.agenda.discreet)
        self.panel.list.viewport().update()

    @Slot(object)
    def _on_agenda(self, rows: tuple[PresentedCase, ...]) -> None:
        if self.page.middle.currentWidget() is self.panel:
            self.lane.show(self.presenter.meeting, rows)

    @Slot(object)
    def _on_template(self, template: Template | None) -> None:
        self.panel.advice_edit.setText(self.lane.use_template(template))
        self.panel.advice_edit.setCursorPosition(0)

    @Slot(str)
    def _on_advice(self, text: str) -> None:
        self.panel.say("")
        self.lane.say(text)

    @Slot(str)
    def _on_guideline(self, name: str) -> None:
        self.panel.say("")
        self.lane.name_guideline(name)

    @Slot(object)
    def _on_toggled(self, presentation_id: PresentationId) -> None:
        self.panel.say("")
        self.lane.toggle(presentation_id)

    @Slot(object)
    def _on_doubted(self, presentation_id: PresentationId) -> None:
        self.lane.discuss(presentation_id)

    @Slot(object)
    def _on_opened(self, presentation_id: PresentationId) -> None:
        self.page.case_wanted.emit(presentation_id)
        self.page.decision.focus_line()

    @Slot()
    def _on_register(self) -> None:
        count = self.lane.register()
        if not count:
            self._say_why_not()
            return
        self.page.shell.say(self.tr("%n case(s) registered", "", count))
        if self.lane.waiting:
            self.panel.say(self.tr("Something is still missing for the cases left here."))
            return
        self._go_on()

    def _say_why_not(self) -> None:
        if not self.lane.allowed:
            self.panel.say(self.tr("Cases are registered once the meeting has started."))
        elif not self.panel.error_label.text():
            self.panel.say(self.tr("No ticked case has both an advice and a guideline yet."))

    def _go_on(self) -> None:
        """Go back to the case, or to the next to discuss if that one was registered."""
        shown = self.presenter.current
        waiting = [row for row in self.presenter.rows if row.presentation.step.is_open]
        waiting.sort(key=_registers)
        if waiting and (shown is None or not shown.presentation.step.is_open):
            self.page.case_wanted.emit(waiting[0].presentation.id)
        self._on_closed()

    @Slot()
    def _on_closed(self) -> None:
        self.page.cases_wanted.emit()
        self.page.decision.focus_line()


def _registers(row: PresentedCase) -> bool:
    return row.presentation.lane is Lane.REGISTER
