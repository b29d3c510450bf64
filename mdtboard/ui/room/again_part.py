"""Offers to present a case again, right after it was recorded without a quorum."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from mdtboard.domain.closing import lacks_quorum
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.meeting import Board, BoardKind, Meeting
from mdtboard.domain.sheets import PresentedCase
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.room.quorum_words import again_reason
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.layout import tab_before


class AgainPart(RoomPart):
    """Shows a thin bar above the next case; it goes away by itself with the next decision."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._board: Board | None = None
        self._offered: PresentedCase | None = None
        self.bar = Banner(page)
        page.bars.addWidget(self.bar)
        tab_before(page.decision.line_edit, self.bar.first_button)
        words = self.tr("Present the case without a quorum again")
        self.again_action = make_action(page, "present_again", words, self._on_again)
        self.again_action.setEnabled(False)
        page.meeting_shown.connect(self._on_meeting)
        page.agenda_shown.connect(self._on_agenda)
        page.settled.connect(self._on_settled)
        page.bars_dismissed.connect(self._withdraw)
        self.bar.first_requested.connect(self._on_again)
        self.bar.closed.connect(self._on_closed)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self.again_action,)

    @Slot(object, object)
    def _on_meeting(self, meeting: Meeting, board: Board) -> None:
        self._board = board
        if self._offered is not None and self._offered.presentation.meeting_id != meeting.id:
            self._withdraw()

    @Slot(object)
    def _on_agenda(self, rows: tuple[PresentedCase, ...]) -> None:
        # An undo, or somebody else, may have settled what the bar is about.
        waiting = [row.presentation.id for row in rows if lacks_quorum(row)]
        if self._offered is not None and self._offered.presentation.id not in waiting:
            self._withdraw()

    @Slot(object)
    def _on_settled(self, presentation_id: PresentationId) -> None:
        self._withdraw()
        if self._board is None or self._board.kind is BoardKind.STAFF:
            return
        rows = (row for row in self.presenter.rows if row.presentation.id == presentation_id)
        found = next(rows, None)
        if found is None or not lacks_quorum(found):
            return
        self._offered = found
        self.again_action.setEnabled(True)
        printed = self.tr(
            "Quorum not met: the case must be presented again, with the missing specialty, "
            "as soon as possible."
        )
        words = self.tr("No. {number}. {printed}").format(number=_number(found), printed=printed)
        self.bar.show_message(words, Tone.ATTENTION, self.tr("Present again"))

    @Slot()
    def _withdraw(self) -> None:
        self._offered = None
        self.again_action.setEnabled(False)
        self.bar.hide()

    @Slot()
    def _on_closed(self) -> None:
        self._withdraw()
        self.page.decision.focus_line()

    @Slot()
    def _on_again(self) -> None:
        found, meeting = self._offered, self.presenter.meeting
        if found is None or meeting is None:
            return
        closing = self.page.shell.services.closing
        [(key, result)] = closing.quorums(meeting.id, [found.presentation]).items()
        closing.present_again(meeting.id, {key: again_reason(result, meeting.quorum)})
        day = closing.next_day(meeting.id)
        if day is None:
            words = self.tr("No. {number} comes again at the next meeting, once it is planned.")
        else:
            words = self.tr("No. {number} comes again at the meeting of {day}.")
        self.page.shell.say(words.format(number=_number(found), day=formats.day(day)))
        self._on_closed()


def _number(found: PresentedCase) -> str:
    return found.number
