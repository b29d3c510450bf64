"""F2: what the board says of each treatment, and its alternatives."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from mdtboard.domain.ids import PresentationId
from mdtboard.domain.sheets import PresentedCase
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import label
from mdtboard.ui.room.options_panel import OptionsPanel
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.widgets.matching import Option


class OptionsPart(RoomPart):
    """Shows the options of the decision in a panel, and hands their changes over."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._shown: PresentationId | None = None
        self.panel = OptionsPanel(page.draft, page)
        page.decision.instead.addWidget(self.panel)
        self._open = make_action(
            page, "options", self.tr("Details and alternatives"), self._on_open, "F2"
        )
        page.case_shown.connect(self._on_case)
        self.panel.closed.connect(self._on_closed)
        page.bars_dismissed.connect(self._on_dismissed)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self._open,)

    @override
    def settle(self) -> None:
        self.panel.settle()

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        presentation_id = None if found is None else found.presentation.id
        if presentation_id != self._shown:
            self._shown = presentation_id
            self._close()
        self._open.setEnabled(found is not None and self.page.decision.chips.isEnabled())

    @Slot()
    def _on_open(self) -> None:
        if self.panel.isVisible():
            self.panel.leave()
            return
        self.page.flush()
        self.panel.offer_people(self._people())
        self.page.decision.make_room(wanted=True)
        self.panel.open_at_first()

    @Slot()
    def _on_closed(self) -> None:
        self._close()
        self.page.decision.focus_line()

    @Slot()
    def _on_dismissed(self) -> None:
        self.panel.settle()
        self.page.draft.flush()
        self._close()

    def _close(self) -> None:
        self.panel.hide()
        self.page.decision.make_room(wanted=False)

    def _people(self) -> tuple[Option, ...]:
        meeting = self.presenter.meeting
        services = self.page.shell.services
        there = set()
        if meeting is not None:
            lines = services.meetings.attendance(meeting.id)
            there = {line.person_id for line in lines if line.mode.takes_part}
        return tuple(
            Option(person.id, person.name, label(person.specialty), 0 if person.id in there else 1)
            for person in services.set_up.people()
            if person.specialty.is_medical
        )
