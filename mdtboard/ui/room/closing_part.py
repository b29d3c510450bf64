"""Ends the meeting from one panel: what is open, then end, validate and print."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from typing_extensions import override

from mdtboard.domain.meeting import Board, Meeting, MeetingStep
from mdtboard.domain.permissions import Permission, may
from mdtboard.ui.actions import make_action
from mdtboard.ui.room.closing_panel import EndPanel
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.room.view import Progress
from mdtboard.ui.shell import Destination, Screen


class ClosingPart(RoomPart):
    """Covers the case with the checklist when somebody wants to end the meeting."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self.panel = EndPanel(page)
        page.middle.addWidget(self.panel)
        words = self.tr("End of the meeting")
        self.end_action = make_action(page, "end", words, self._on_asked, "Ctrl+Shift+E")
        page.end_button.clicked.connect(self._on_asked)
        page.meeting_shown.connect(self._on_meeting)
        page.progress_shown.connect(self._on_progress)
        self.panel.end_requested.connect(self._on_end)
        self.panel.validate_requested.connect(self._on_validate_all)
        self.panel.print_requested.connect(self._on_print)
        self.panel.closed.connect(page.cases_wanted)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self.end_action,)

    @Slot(object, object)
    def _on_meeting(self, meeting: Meeting, _board: Board) -> None:
        self.page.end_button.setVisible(meeting.step is not MeetingStep.PLANNED)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        meeting = self.presenter.meeting
        self.panel.show_progress(
            progress,
            can_end=meeting is not None and MeetingStep.HELD in meeting.step.next_steps,
            can_validate=may(self.page.shell.services.desk.account, Permission.VALIDATE),
        )

    @Slot()
    def _on_asked(self) -> None:
        self.page.flush()
        self.presenter.refresh()
        self.page.middle.setCurrentWidget(self.panel)
        self.panel.focus_first()

    @Slot()
    def _on_end(self) -> None:
        self.presenter.end(self.tr("Not reached"))
        self.panel.focus_first()

    @Slot()
    def _on_validate_all(self) -> None:
        count = self.presenter.validate_all()
        self.page.shell.say(self.tr("%n decision(s) validated", "", count))
        self.panel.focus_first()

    @Slot()
    def _on_print(self) -> None:
        meeting = self.presenter.meeting
        if meeting is not None:
            self.page.shell.go(Destination(screen=Screen.DOCUMENTS, meeting_id=meeting.id))
