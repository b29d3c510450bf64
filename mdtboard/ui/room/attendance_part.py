"""The quorum of the case that is heard, and people nobody knew before."""

from PySide6.QtCore import Slot

from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.meeting import Board, BoardKind, Meeting, QuorumResult
from mdtboard.domain.person import Person
from mdtboard.domain.presentation import Lane
from mdtboard.domain.sheets import PresentedCase
from mdtboard.ui.labels import sentence
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter


class AttendancePart(RoomPart):
    """Counts the quorum for each case: who is there now, and who wrote on it."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._meetings = page.shell.services.meetings
        self._board: Board | None = None
        self._found: PresentedCase | None = None
        self._shown: object = None
        page.meeting_shown.connect(self._on_meeting)
        page.case_shown.connect(self._on_case)
        page.attendance.refreshed.connect(self._on_refreshed)
        page.attendance.welcome_wanted.connect(self._on_welcome)

    @Slot(object, object)
    def _on_meeting(self, _meeting: Meeting, board: Board) -> None:
        self._board = board

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        self._found = found
        shown = _depends_on(found)
        if shown != self._shown:
            self._shown = shown
            self._count()

    @Slot(object)
    def _on_refreshed(self, _quorum: QuorumResult) -> None:
        self._count()

    def _count(self) -> None:
        meeting, found = self.presenter.meeting, self._found
        decision = self.presenter.draft.decision
        panel = self.page.attendance
        if meeting is None:
            return
        if self._board is not None and self._board.kind is BoardKind.STAFF:
            panel.show_no_quorum(self.tr("A staff meeting needs none."))
        elif found is not None and found.presentation.lane is Lane.REGISTER:
            panel.show_no_quorum(self.tr("A registered case is not discussed."))
        elif decision is not None and _settled(decision) and decision.quorum_met is not None:
            met, specialties = decision.quorum_met, decision.quorum_specialties
            panel.show_recorded_quorum(met=met, specialties=specialties)
        else:
            opinions = () if found is None else found.presentation.written_opinions
            result = self._meetings.quorum(meeting.id, opinions)
            panel.show_quorum(result, meeting.quorum.minimum)

    @Slot(object)
    def _on_welcome(self, person: Person) -> None:
        meeting = self.presenter.meeting
        if meeting is None:
            return
        try:
            self._meetings.welcome(meeting.id, person)
        except RuleViolation as error:
            self.page.attendance.guest_form.show_error(sentence(error))
            return
        self.page.attendance.welcomed()


def _settled(decision: Decision) -> bool:
    return decision.step is not DecisionStep.DRAFT


def _depends_on(found: PresentedCase | None) -> object:
    if found is None:
        return None
    shown = found.presentation
    return shown.id, shown.lane, shown.written_opinions
