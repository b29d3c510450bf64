from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from mdtboard.domain.actions import Act
from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.changes import Changes, Kind
from mdtboard.domain.closing import Loose
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.meeting import BoardKind, MeetingStep
from mdtboard.domain.person import Role
from mdtboard.domain.presentation import PresentationStep
from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.room.again_part import AgainPart
from mdtboard.ui.room.closing_part import ClosingPart
from mdtboard.ui.room.sections import CLOSING
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager, Tone
from tests.builders import save_meeting
from tests.conftest import make_board
from tests.keys import CONTROL, SHIFT, Keyboard

KEY = Qt.Key


class Room:
    """A meeting room over a board of four cases and its next meeting, driven by keys."""

    def __init__(self, services, qtbot, *, threaded: bool = False) -> None:
        self.services, self.qtbot = services, qtbot
        self.board, self.meeting_id = save_meeting(services, cases=4)
        day = services.desk.today() + timedelta(days=7)
        self.later = services.meetings.plan(self.board, day)
        self.keys = Keyboard()
        self.tasks = Tasks(threaded=threaded)
        bus = ChangeBus()
        services.desk.database.on_change(bus.announce)
        themes = ThemeManager(QApplication.instance(), Scheme.LIGHT, 100)
        self.window = MainWindow(Shell(services, bus, self.tasks, Icons(), themes))
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitActive(self.window)
        self.window.go(Destination(screen=Screen.ROOM, meeting_id=self.meeting_id))
        self.page = self.window.page
        QApplication.setKeyboardInputInterval(1)

    def part(self, kind):
        [found] = [part for part in self.page.parts if isinstance(part, kind)]
        return found

    @property
    def panel(self):
        return self.part(ClosingPart).panel

    @property
    def told(self) -> str:
        return self.panel.outcome_bar.text

    @property
    def folder(self):
        name = f"{self.board.name} {self.services.desk.today().isoformat()}"
        return self.services.path.parent / name

    @property
    def step(self) -> MeetingStep:
        return self.services.meetings.meeting(self.meeting_id).step

    def agenda(self, meeting_id=None):
        return self.services.meetings.agenda(meeting_id or self.meeting_id)

    def start(self) -> None:
        self.page.presenter.start()
        self.page.decision.focus_line()

    def everybody_comes(self) -> None:
        for line in self.services.meetings.attendance(self.meeting_id):
            mode = AttendanceMode.PRESENT
            self.services.meetings.set_attendance(self.meeting_id, line.person_id, mode)

    def record(self, count: int = 1) -> None:
        for _ in range(count):
            self.keys.type("Avis")
            self.keys.press(KEY.Key_Return, CONTROL)

    def ask(self) -> None:
        self.keys.press(KEY.Key_E, CONTROL | SHIFT)
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is self.panel.all_button)

    def tab_to(self, widget) -> None:
        """Walk back with Shift+Tab, as somebody without a mouse does."""
        for _ in range(40):
            if QApplication.focusWidget() is widget:
                return
            self.keys.press(KEY.Key_Tab, SHIFT)
        raise AssertionError("the keyboard does not get there")

    def wait_for_the_end(self) -> None:
        self.qtbot.waitUntil(lambda: self.panel.outcome_bar.isVisible(), timeout=40000)

    def done(self, act: Act) -> int:
        with self.services.desk.database.reading() as queries:
            account = self.services.desk.account.id
            return [row.act for row in queries.history.newest(account)].count(act)


@pytest.fixture
def room(services, qtbot) -> Iterator[Room]:
    made = Room(services, qtbot)
    yield made
    made.window.close()


@pytest.fixture
def busy_room(services, qtbot) -> Iterator[Room]:
    """The same with slow work on a worker thread, as in the program."""
    made = Room(services, qtbot, threaded=True)
    yield made
    made.window.close()
    made.tasks.close()


@pytest.fixture
def secretary_room(tmp_path, qtbot) -> Iterator[Room]:
    services = make_board(tmp_path / "secretary.mdtb", Role.SECRETARY)
    made = Room(services, qtbot)
    yield made
    made.window.close()
    services.close()


def dialogs():
    shown = QApplication.topLevelWidgets()
    return [w for w in shown if isinstance(w, QDialog) and w.isVisible()]


def test_two_keys_end_validate_and_produce(room):
    room.start()
    room.everybody_comes()
    room.record(3)
    before = room.keys.pressed
    room.ask()
    assert room.panel.all_button.text() == "End, validate 3 and produce the documents"
    assert room.panel.folder_edit.text() == str(room.folder)
    room.keys.press(KEY.Key_Return)
    assert room.keys.pressed - before == 2
    assert dialogs() == []
    assert room.step is MeetingStep.CLOSED
    assert [row.validated for row in room.agenda()] == [True, True, True, False]
    [carried] = room.agenda(room.later)
    assert carried.case.id == room.agenda()[3].case.id
    names = sorted(path.name for path in room.folder.iterdir())
    year = room.services.desk.today().year
    assert names[:3] == [f"RCP-{year}-000{number}_v1.pdf" for number in (1, 2, 3)]
    assert [name.split("-")[0] for name in names[3:]] == ["attendance", "minutes"]
    for act, count in {Act.END_MEETING: 1, Act.VALIDATE_MEETING: 1, Act.PRINT_DOCUMENT: 5}.items():
        assert room.done(act) == count
    assert "The meeting is ended." in room.told
    assert room.folder.name in room.told
    assert QApplication.focusWidget() is room.panel.outcome_bar.first_button


def test_a_secretary_ends_with_drafts_and_leaves_the_validation(secretary_room):
    room = secretary_room
    room.start()
    room.record(2)
    room.ask()
    assert room.panel.all_button.text() == "End and produce drafts"
    assert "coordinator" in room.panel.note_label.text()
    assert not room.panel.validate_button.isVisible()
    room.keys.press(KEY.Key_Return)
    assert room.step is MeetingStep.HELD
    assert [row.validated for row in room.agenda()] == [False] * 4
    sheets = [path for path in room.folder.iterdir() if path.name.startswith("RCP")]
    assert len(sheets) == 2
    assert all(line.draft for line in room.services.documents.printed() if line.number)
    assert room.panel.all_button.text() == "Produce drafts"


def test_a_second_enter_neither_begins_again_nor_stops_the_first(busy_room):
    room = busy_room
    room.start()
    room.record(3)
    room.ask()
    room.keys.press(KEY.Key_Return)
    room.keys.press(KEY.Key_Return)
    assert not room.panel.all_button.isEnabled()
    room.part(ClosingPart).closing.do_all("", "fr", print)
    room.wait_for_the_end()
    assert len(list(room.folder.iterdir())) == 5
    for act, count in {Act.END_MEETING: 1, Act.VALIDATE_MEETING: 1, Act.PRINT_DOCUMENT: 5}.items():
        assert room.done(act) == count
    assert room.step is MeetingStep.CLOSED


class Canceller:
    """Cancels from the keyboard as soon as the first document is filed."""

    def __init__(self, room: Room) -> None:
        self.room = room

    def __call__(self, changes: Changes) -> None:
        if changes.touch(Kind.DOCUMENT):
            self.room.services.desk.database.forget(self)
            self.room.tab_to(self.room.panel.cancel_button)
            self.room.keys.press(KEY.Key_Return)


def test_cancelling_leaves_whole_files_and_the_rest_is_made_later(room):
    room.start()
    room.record(4)
    room.ask()
    room.services.desk.database.on_change(Canceller(room))
    room.keys.press(KEY.Key_Return)
    assert room.told.startswith("Stopped. The meeting is ended.")
    [filed] = room.folder.iterdir()
    assert len(PdfReader(filed).pages)
    button = room.panel.outcome_bar.first_button
    assert button.text() == "Go on"
    assert QApplication.focusWidget() is button
    room.keys.press(KEY.Key_Return)
    assert room.told.endswith(f"4 decisions validated. 6 documents in {room.folder.name}.")
    names = [line.file_name for line in room.services.documents.printed()]
    assert len(names) == len(set(names)) == len(list(room.folder.iterdir())) == 6
    assert (room.done(Act.END_MEETING), room.done(Act.VALIDATE_MEETING)) == (1, 1)


def test_a_folder_that_cannot_be_written_is_said_and_another_one_is_tried(room, tmp_path):
    room.start()
    room.record(2)
    room.ask()
    (tmp_path / "file").write_text("")
    room.panel.folder_edit.setFocus()
    room.panel.folder_edit.setText(str(tmp_path / "file" / "documents"))
    room.tab_to(room.panel.all_button)
    room.keys.press(KEY.Key_Return)
    assert dialogs() == []
    assert "The meeting is ended. 2 decisions validated." in room.told
    assert room.told.endswith("Not done: 4 documents.")
    assert room.panel.outcome_bar.first_button.text() == "Retry"
    room.panel.folder_edit.setText("elsewhere")
    room.panel.folder_edit.editingFinished.emit()
    room.tab_to(room.panel.outcome_bar.first_button)
    room.keys.press(KEY.Key_Return)
    assert len(list((room.services.path.parent / "elsewhere").iterdir())) == 4
    assert (room.done(Act.END_MEETING), room.done(Act.VALIDATE_MEETING)) == (1, 1)


def test_a_board_file_that_cannot_be_written_says_what_is_left(room):
    room.start()
    room.record(2)
    room.ask()
    with room.services.desk.database.action(Act.SAVE_PERSON, room.services.desk.account):
        room.keys.press(KEY.Key_Return)
    assert room.told.endswith(
        "Not done: ending the meeting, validating the decisions, the documents."
    )
    assert room.step is MeetingStep.LIVE
    assert not room.folder.exists()
    # Somebody else ends it before this one tries again.
    room.services.meetings.end(room.meeting_id, "Non abordé")
    room.keys.press(KEY.Key_Return)
    assert room.step is MeetingStep.CLOSED
    assert room.done(Act.END_MEETING) == 1
    assert len(list(room.folder.iterdir())) == 4


def test_what_is_still_open_is_listed_and_enter_goes_to_the_first_such_case(room):
    room.start()
    room.record()
    room.keys.type("Pas encore")
    room.ask()
    lines = {line.key: (line.title, line.trail) for line in room.panel.list.items}
    day = "once it is planned"
    assert day not in str(lines)
    assert list(lines) == [
        Loose.UNRECORDED,
        Loose.NO_RESPONSIBLE,
        Loose.NO_QUORUM,
        Loose.NOT_REACHED,
    ]
    assert lines[Loose.UNRECORDED][1] == "no. 2"
    assert lines[Loose.NOT_REACHED][1] == "no. 3, 4"
    room.tab_to(room.panel.list)
    for _ in range(4):
        room.keys.press(KEY.Key_Up)
    room.keys.press(KEY.Key_Down)
    room.keys.press(KEY.Key_Return)
    assert room.page.presenter.current.presentation.number == "1"
    assert not room.panel.isVisible()
    assert QApplication.focusWidget() is room.page.decision.line_edit


def test_a_case_that_is_hidden_by_the_panel_is_not_recorded_by_mistake(room):
    room.start()
    room.keys.type("Avis")
    room.ask()
    room.keys.press(KEY.Key_Return, CONTROL)
    steps = {row.presentation.step for row in room.agenda()}
    assert PresentationStep.DECIDED not in steps


def test_escape_goes_back_to_the_case(room):
    room.start()
    room.ask()
    room.keys.press(KEY.Key_Escape)
    assert not room.panel.isVisible()
    assert QApplication.focusWidget() is room.page.decision.line_edit
    assert room.step is MeetingStep.LIVE


def test_a_meeting_that_has_not_started_has_no_end(room):
    room.keys.press(KEY.Key_E, CONTROL | SHIFT)
    assert not room.panel.isVisible()
    assert not room.page.end_button.isVisible()


def test_each_step_can_be_done_alone(room):
    room.start()
    room.everybody_comes()
    room.record(2)
    room.ask()
    panel = room.panel
    for button in (panel.end_button, panel.validate_button, panel.produce_button):
        assert button.isVisible()
    panel.end_button.click()
    assert room.step is MeetingStep.HELD
    assert "The meeting is ended." in room.told
    assert not room.folder.exists()
    assert panel.all_button.text() == "Validate 2 and produce the documents"
    panel.produce_button.click()
    assert len(list(room.folder.iterdir())) == 4
    assert not any(row.validated for row in room.agenda())
    panel.validate_button.click()
    assert room.step is MeetingStep.CLOSED
    assert panel.all_button.text() == "Produce the documents"
    assert not panel.resume_button.isVisible()


def test_a_meeting_ended_too_early_goes_on_where_it_was(room):
    room.start()
    room.record()
    room.ask()
    room.panel.end_button.click()
    assert len(room.agenda(room.later)) == 3
    room.tab_to(room.panel.resume_button)
    room.keys.press(KEY.Key_Return)
    assert room.step is MeetingStep.LIVE
    assert not room.panel.isVisible()
    assert room.agenda(room.later) == ()
    room.page.presenter.choose(room.agenda()[1].presentation.id)
    room.record()
    assert room.agenda()[1].decision.step is DecisionStep.RECORDED


def test_the_folder_is_chosen_without_a_modal_dialog(room, tmp_path):
    room.start()
    room.ask()
    room.panel.choose_button.click()
    dialog = room.part(ClosingPart).folder_dialog
    assert not dialog.isModal()
    (tmp_path / "mine").mkdir()
    dialog.fileSelected.emit(str(tmp_path / "mine"))
    dialog.close()
    assert room.panel.folder_edit.text() == str(tmp_path / "mine")
    room.panel.folder_edit.setText("")
    room.panel.folder_edit.editingFinished.emit()
    assert room.panel.folder_edit.text() == str(room.folder)


def test_cases_without_a_quorum_come_again_with_one_key(room):
    room.start()
    room.record(2)
    room.ask()
    room.tab_to(room.panel.again_button)
    room.keys.press(KEY.Key_Return)
    assert [row.case.id for row in room.agenda(room.later)] == [
        row.case.id for row in room.agenda()[:2]
    ]
    reasons = {row.presentation.present_again for row in room.agenda()[:2]}
    assert reasons == {"Quorum not met; missing: surgery"}
    assert Loose.NO_QUORUM not in [line.key for line in room.panel.list.items]
    assert QApplication.focusWidget() is room.panel.all_button
    room.keys.press(KEY.Key_Z, CONTROL)
    assert room.agenda(room.later) == ()
    assert room.panel.again_button.isVisible()


def test_a_case_recorded_without_a_quorum_may_come_again_at_once(room):
    room.start()
    bar = room.part(AgainPart).bar
    room.record()
    assert bar.text == (
        "No. 1. Quorum not met: the case must be presented again, with the missing specialty, "
        "as soon as possible."
    )
    assert QApplication.focusWidget() is room.page.decision.line_edit
    room.tab_to(bar.first_button)
    room.keys.press(KEY.Key_Space)
    [carried] = room.agenda(room.later)
    assert carried.case.id == room.agenda()[0].case.id
    assert not bar.isVisible()
    assert QApplication.focusWidget() is room.page.decision.line_edit


def test_the_offer_goes_away_with_the_next_decision(room):
    room.start()
    bar, action = room.part(AgainPart).bar, room.part(AgainPart).again_action
    room.record()
    assert action.isEnabled()
    room.everybody_comes()
    room.record()
    assert not bar.isVisible()
    assert not action.isEnabled()


def test_closing_the_offer_gives_the_keyboard_back_to_the_line(room):
    room.start()
    room.record()
    part = room.part(AgainPart)
    part.bar.close_button.setFocus()
    room.keys.press(KEY.Key_Space)
    assert not part.bar.isVisible()
    assert not part.again_action.isEnabled()
    assert QApplication.focusWidget() is room.page.decision.line_edit


def test_undoing_the_decision_takes_the_offer_away(room):
    room.start()
    room.record()
    assert room.part(AgainPart).bar.isVisible()
    room.keys.press(KEY.Key_Z, CONTROL)
    assert not room.part(AgainPart).bar.isVisible()


def test_no_quorum_is_asked_for_at_a_staff_meeting(room):
    room.services.set_up.save_board(replace(room.board, kind=BoardKind.STAFF))
    room.start()
    room.record()
    assert not room.part(AgainPart).bar.isVisible()
    room.ask()
    assert Loose.NO_QUORUM not in [line.key for line in room.panel.list.items]


def test_the_first_screen_leads_to_the_panel(room):
    room.start()
    room.record()
    room.services.meetings.end(room.meeting_id, "Non abordé")
    room.window.go(Destination(screen=Screen.HOME))
    room.window.go(Destination(screen=Screen.ROOM, meeting_id=room.meeting_id, section=CLOSING))
    assert room.panel.isVisible()
    assert QApplication.focusWidget() is room.panel.all_button
    room.keys.press(KEY.Key_Return)
    assert room.step is MeetingStep.CLOSED
    assert room.panel.outcome_bar.property("tone") == Tone.DONE.value


def test_print_leads_to_the_minutes(room):
    room.start()
    room.record()
    room.ask()
    room.keys.press(KEY.Key_Return)
    room.panel.outcome_bar.second_button.click()
    assert room.window.page.place is Screen.DOCUMENTS
    assert room.window.page.presenter.meeting_id == room.meeting_id


def test_a_window_that_closes_stops_the_documents_and_shows_nothing_more(busy_room):
    room = busy_room
    room.start()
    room.record(4)
    room.ask()
    room.keys.press(KEY.Key_Return)
    room.window.close()
    room.tasks.close()
    assert not room.panel.outcome_bar.isVisible()
    if room.folder.exists():
        assert all(path.suffix == ".pdf" for path in room.folder.iterdir())
