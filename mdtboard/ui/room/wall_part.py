"""The wall in the meeting room: the only place that turns a patient's case into a masked one."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from mdtboard.domain.ids import PresentationId
from mdtboard.domain.meeting import Board, Meeting
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.wall import wall_case
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import within
from mdtboard.ui.room.discretion import Discretion
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.wall.bar import OneScreenBar
from mdtboard.ui.wall.card import WallCard
from mdtboard.ui.wall.content import WallContent
from mdtboard.ui.wall.wall import Wall
from mdtboard.ui.wall.window import STEP
from mdtboard.ui.widgets.sign import IconButton


class WallPart(RoomPart):
    """Shows the room the case that is heard, without its name, and the operator the same."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._services = page.shell.services
        self._board: Board | None = None
        self._found: PresentedCase | None = None
        self._revealed: PresentationId | None = None
        self._settled: PresentationId | None = None
        self._before = ""
        self._froze_itself = False
        self._quorum_met: bool | None = None
        self.discretion = Discretion(page)
        self.wall = Wall(self)
        self.card = WallCard(self.wall, page)
        self.bar = OneScreenBar(page)
        self.button = IconButton("presentation", self.tr("Wall on or off (F5)"), page)
        self.button.setCheckable(True)
        page.side.addWidget(self.card)
        page.bars.addWidget(self.bar)
        page.tools.addWidget(self.button)
        self._make_actions()
        self._connect()
        self._on_wall_changed()

    def _make_actions(self) -> None:
        page = self.page
        self.wall_action = make_action(page, "wall", self.tr("Wall on or off"), self._on_wall, "F5")
        self.page_action = make_action(
            page, "wall_page", self.tr("Next page of the wall"), self.wall.turn_page, "Shift+F5"
        )
        self.black_action = make_action(
            page, "wall_black", self.tr("Black wall"), self._on_black, "F9"
        )
        self.unmask_action = make_action(
            page, "wall_unmask", self.tr("Show or hide the identity"), self._on_unmask, "F12"
        )
        self.freeze_action = make_action(
            page, "wall_freeze", self.tr("Freeze the wall"), self._on_freeze
        )
        self.colors_action = make_action(
            page, "wall_colors", self.tr("Light or dark wall"), self.wall.turn_colors
        )
        self.larger_action = make_action(
            page, "wall_larger", self.tr("Larger on the wall"), self._on_larger
        )
        self.smaller_action = make_action(
            page, "wall_smaller", self.tr("Smaller on the wall"), self._on_smaller
        )
        self.discreet_action = make_action(
            page, "discreet", self.tr("Discreet mode: no names on this screen"), self._on_discreet
        )
        self.discreet_action.setCheckable(True)

    def _connect(self) -> None:
        page, card = self.page, self.card
        page.meeting_shown.connect(self._on_meeting)
        page.agenda_shown.connect(self._on_agenda)
        page.case_shown.connect(self._on_case)
        page.draft.changed.connect(self._send)
        page.settled.connect(self._on_settled)
        page.entered.connect(self._on_entered)
        page.left_behind.connect(self._on_left_behind)
        self.wall.changed.connect(self._on_wall_changed)
        self.wall.unplugged.connect(self._on_unplugged)
        self.button.clicked.connect(self._on_wall)
        self.bar.discreet_wanted.connect(self._on_discreet_wanted)
        self.bar.closed.connect(page.decision.focus_line)
        card.black_button.clicked.connect(self._on_black)
        card.freeze_button.clicked.connect(self._on_freeze)
        card.unmask_button.clicked.connect(self._on_unmask)
        card.page_button.clicked.connect(self.wall.turn_page)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (
            *(self.wall_action, self.page_action, self.black_action, self.unmask_action),
            *(self.freeze_action, self.colors_action, self.larger_action, self.smaller_action),
            self.discreet_action,
        )

    @override
    def release(self) -> None:
        self.wall.close()

    @Slot(object, object)
    def _on_meeting(self, meeting: Meeting, board: Board) -> None:
        self._board = board
        self._count()
        self._send()

    @Slot(object)
    def _on_agenda(self, _rows: object) -> None:
        self._send()

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        other = _id(found) != _id(self._found)
        self._found = found
        if other:
            self._revealed = None
            self._before = self._outcome()
            self._settled = None
            self._count()
        self._send()

    @Slot(object)
    def _on_settled(self, presentation_id: PresentationId) -> None:
        self._settled = presentation_id

    @Slot()
    def _on_wall(self) -> None:
        if self.wall.on:
            self.wall.close()
            self.bar.hide()
            return
        content = self._content()
        if content is not None:
            self.wall.open(self.page, content)
            self._count()
            self._send()
        self._on_opened()

    def _on_opened(self) -> None:
        state, window = self.wall.state(), self.wall.window
        self.button.setChecked(state is not None)
        self.bar.setVisible(state is not None and state.alone and not self.discretion.on)
        if window is not None:
            # Where it is a window among others, a click on it must not silence the keys.
            window.addActions(self.commands())

    @Slot()
    def _on_black(self) -> None:
        state = self.wall.state()
        self.wall.set_black(state is not None and not state.black)

    @Slot()
    def _on_freeze(self) -> None:
        self._froze_itself = False
        self.wall.set_frozen(not self.wall.frozen)

    @Slot()
    def _on_unmask(self) -> None:
        if self._found is None:
            return
        wanted = self._found.presentation.id
        if self._revealed == wanted:
            self._mask()
            return
        # In the audit first: if the disk refuses it, the name is not shown.
        self._services.meetings.unmask(wanted)
        self._revealed = wanted
        self._send()

    @Slot()
    def _on_entered(self) -> None:
        if self._froze_itself:
            self._froze_itself = False
            self.wall.set_frozen(False)

    @Slot()
    def _on_left_behind(self) -> None:
        if not self.wall.on:
            return
        self._mask()
        if not self.wall.frozen:
            self._froze_itself = True
            self.wall.set_frozen(True)

    @Slot()
    def _on_unplugged(self) -> None:
        self._mask()

    @Slot()
    def _on_larger(self) -> None:
        self.wall.zoom(STEP)

    @Slot()
    def _on_smaller(self) -> None:
        self.wall.zoom(-STEP)

    @Slot()
    def _on_discreet(self) -> None:
        self.bar.hide()
        self.discretion.set_on(not self.discretion.on)
        self.discreet_action.setChecked(self.discretion.on)

    @Slot()
    def _on_discreet_wanted(self) -> None:
        self._on_discreet()
        self.page.decision.focus_line()

    @Slot()
    def _on_wall_changed(self) -> None:
        state = self.wall.state()
        self.button.setChecked(state is not None)
        for action in (self.black_action, self.freeze_action):
            action.setEnabled(state is not None)
        self.page_action.setEnabled(state is not None and state.pages > 1)
        still = state is None or state.black or state.frozen or state.unplugged
        self.unmask_action.setEnabled(not still)
        if state is None:
            self._revealed = None
            self.bar.hide()

    def _mask(self) -> None:
        self._revealed = None
        self.wall.mask()
        self._send()

    def _count(self) -> None:
        """Count the quorum for the case shown; before the meeting there is none to count."""
        meeting = self.presenter.meeting
        self._quorum_met = None
        if self.wall.on and meeting is not None and meeting.step.took_place:
            opinions = () if self._found is None else self._found.presentation.written_opinions
            self._quorum_met = self._services.meetings.quorum(meeting.id, opinions).met

    @Slot()
    def _send(self) -> None:
        content = self._content() if self.wall.on else None
        if content is not None:
            self.wall.show_content(content)

    def _content(self) -> WallContent | None:
        meeting, board, found = self.presenter.meeting, self._board, self._found
        if meeting is None or board is None:
            return None
        if found is None:
            return WallContent(board=board.name, day=meeting.held_on)
        rows = [row.presentation.id for row in self.presenter.rows]
        wanted = found.presentation.id
        return WallContent(
            board=board.name,
            day=meeting.held_on,
            case=wall_case(
                found,
                self.presenter.draft.of(wanted),
                self._services.desk.today(),
                revealed=self._revealed == wanted,
            ),
            number=found.number,
            place=rows.index(wanted) + 1 if wanted in rows else 0,
            total=len(rows),
            quorum_met=self._quorum_met,
            before=self._before,
        )

    def _outcome(self) -> str:
        """Return what became of the case before, if it was settled just now."""
        for row in self.presenter.rows:
            if row.presentation.id == self._settled:
                words = self.tr("{number}: {outcome}")
                outcome = within(row.presentation.step)
                return words.format(number=row.case.number, outcome=outcome)
        return ""


def _id(found: PresentedCase | None) -> PresentationId | None:
    return None if found is None else found.presentation.id
