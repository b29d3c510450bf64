import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from mdtboard.domain.actions import Act
from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.folding import words
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.wall import MASK
from mdtboard.ui.room.case_panel import CaseFacts
from mdtboard.ui.room.wall_part import WallPart
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.theme import Tone
from mdtboard.ui.wall.window import WallWindow
from tests.builders import a_patient
from tests.keys import CONTROL, SHIFT, Keyboard
from tests.ui.wall.contents import presented
from tests.ui.wall.seen import said, said_words

KEY = Qt.Key


class Room:
    """A live meeting at the keyboard, and what its wall says."""

    def __init__(self, window, qtbot) -> None:
        self.window = window
        self.qtbot = qtbot
        window.go(Destination(screen=Screen.ROOM))
        self.page = window.page
        [self.part] = [part for part in self.page.parts if isinstance(part, WallPart)]
        self.wall = self.part.wall
        self.keys = Keyboard()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is self.page.start_button)
        self.keys.press(KEY.Key_Space)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is self.page.decision.line_edit)
        assert self.page.presenter.meeting.step is MeetingStep.LIVE

    def said(self) -> str:
        return said(self.wall.window)

    def type(self, text: str) -> None:
        self.keys.type(text)
        self.page.flush()

    def pill(self) -> tuple[str, Tone]:
        return self.part.card.pill.text(), self.part.card.pill.tone

    @property
    def patient(self):
        return self.page.presenter.current.patient


@pytest.fixture
def room(window, qtbot):
    return Room(window, qtbot)


def walls():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, WallWindow)]


def forget():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def test_f5_opens_the_wall_and_closes_it_and_nothing_is_left(room):
    assert not room.part.card.isVisible()
    room.keys.press(KEY.Key_F5)
    assert room.wall.window.isVisible()
    assert room.part.card.isVisible()
    assert QApplication.activeWindow() is not None
    gone = weakref.ref(room.wall.window)
    room.keys.press(KEY.Key_F5)
    forget()
    assert gone() is None
    assert walls() == []
    assert not room.part.card.isVisible()


def test_with_one_screen_the_discreet_mode_is_offered_without_a_dialog(room):
    room.keys.press(KEY.Key_F5)
    assert room.part.bar.isVisible()
    assert not room.wall.window.isFullScreen()
    before = room.wall.window.pos()
    room.wall.window.move(before - QPoint(60, 40))
    assert room.wall.window.pos() != before
    room.qtbot.mouseClick(room.part.bar.close_button, Qt.MouseButton.LeftButton)
    assert not room.part.bar.isVisible()
    assert QApplication.focusWidget() is room.page.decision.line_edit


def test_the_window_can_be_closed_by_its_own_frame(room):
    room.keys.press(KEY.Key_F5)
    room.wall.window.close()
    room.qtbot.waitUntil(lambda: not room.wall.on)
    assert not room.part.button.isChecked()
    assert not room.part.bar.isVisible()


def test_the_room_reads_what_is_typed_and_sees_it_recorded(room):
    room.keys.press(KEY.Key_F5)
    room.type("Résection R0, marge <R1>")
    assert "Résection R0, marge <R1>" in room.said()
    assert "being typed" in room.said()
    room.keys.press(KEY.Key_Return, CONTROL | SHIFT)
    assert room.page.presenter.draft.decision.step is DecisionStep.RECORDED
    assert "Advice recorded" in room.said()
    room.keys.press(KEY.Key_PageDown, CONTROL)
    assert "Résection" not in room.said()


def test_after_a_case_the_next_one_comes_and_says_what_became_of_the_last(room):
    room.keys.press(KEY.Key_F5)
    number = room.page.presenter.current.case.number
    room.type("Chirurgie")
    room.keys.press(KEY.Key_Return, CONTROL)
    assert f"{number}: recorded" in room.said()
    assert room.page.presenter.current.case.number in room.said()
    room.keys.press(KEY.Key_PageDown, CONTROL)
    assert number not in room.said()


def test_the_quorum_on_the_wall_follows_the_attendance(room, demo):
    room.keys.press(KEY.Key_F5)
    assert "Quorum not met" in room.said()
    for line in demo.meetings.attendance(room.page.presenter.meeting.id):
        room.page.presenter.set_attendance(line.person_id, AttendanceMode.PRESENT)
    assert "✓ Quorum met" in room.said()


def test_f9_is_black_at_once_and_back_again(room):
    room.keys.press(KEY.Key_F5)
    room.keys.press(KEY.Key_F9)
    shown = room.wall.window.grab().toImage()
    assert {shown.pixelColor(x, x // 2).name() for x in range(0, shown.width(), 7)} == {"#000000"}
    assert room.pill() == ("Black", Tone.NEUTRAL)
    room.keys.press(KEY.Key_F9)
    assert room.wall.window.sheet.isVisible()
    assert "masked" in room.pill()[0]


def test_the_keys_of_the_wall_work_in_its_window_too(room):
    room.keys.press(KEY.Key_F5)
    room.wall.window.activateWindow()
    room.qtbot.waitUntil(lambda: QApplication.activeWindow() is room.wall.window)
    QTest.keyClick(room.wall.window, KEY.Key_F9)
    assert room.wall.window.black
    QTest.keyClick(room.wall.window, KEY.Key_F5)
    assert not room.wall.on


def test_a_frozen_wall_keeps_its_case_until_it_thaws(room):
    room.keys.press(KEY.Key_F5)
    first = room.page.presenter.current.case.number
    room.part.freeze_action.trigger()
    room.keys.press(KEY.Key_PageDown, CONTROL)
    assert first in room.said()
    assert room.pill() == (f"Frozen: {first}", Tone.NEUTRAL)
    room.part.freeze_action.trigger()
    assert first not in room.said()
    assert room.page.presenter.current.case.number in room.said()


def test_leaving_the_room_freezes_the_wall_and_coming_back_thaws_it(room):
    room.keys.press(KEY.Key_F5)
    room.window.go(Destination(screen=Screen.CASES))
    assert room.wall.frozen
    assert room.wall.window.isVisible()
    room.window.go(Destination(screen=Screen.ROOM))
    assert not room.wall.frozen


def test_a_wall_frozen_by_hand_stays_so_when_one_comes_back(room):
    room.keys.press(KEY.Key_F5)
    room.part.freeze_action.trigger()
    room.window.go(Destination(screen=Screen.CASES))
    room.window.go(Destination(screen=Screen.ROOM))
    assert room.wall.frozen


def test_f12_shows_one_name_in_the_audit_and_the_next_case_is_masked(room, demo):
    room.keys.press(KEY.Key_F5)
    first, name = room.page.presenter.current, room.patient.name
    assert name not in room.said()
    before = audited(demo)
    room.keys.press(KEY.Key_F12)
    assert name in room.said()
    assert room.pill() == (f"{first.case.number} (with name)", Tone.ATTENTION)
    assert audited(demo) == before + 1
    room.keys.press(KEY.Key_PageDown, CONTROL)
    assert "Identity masked" in room.said()
    assert room.patient.name not in room.said()
    room.keys.press(KEY.Key_PageUp, CONTROL)
    assert name not in room.said()


def audited(demo) -> int:
    rows = demo.history._newest()
    return len([row for row in rows if row.act is Act.UNMASK_CASE])


def test_f12_again_hides_the_name_and_undo_still_takes_back_what_was_written(room, demo):
    room.keys.press(KEY.Key_F5)
    room.type("Chirurgie")
    room.keys.press(KEY.Key_F12)
    room.keys.press(KEY.Key_F12)
    assert room.patient.name not in room.said()
    undo, _ = demo.history.possible()
    assert undo is not None
    assert undo.value != "unmask_case"


def test_leaving_the_room_hides_the_name(room):
    room.keys.press(KEY.Key_F5)
    name = room.patient.name
    room.keys.press(KEY.Key_F12)
    room.window.go(Destination(screen=Screen.CASES))
    assert name not in room.said()
    room.window.go(Destination(screen=Screen.ROOM))
    assert name not in room.said()


def test_a_frozen_name_goes_with_the_next_case(room):
    room.keys.press(KEY.Key_F5)
    name, number = room.patient.name, room.page.presenter.current.case.number
    room.keys.press(KEY.Key_F12)
    room.part.freeze_action.trigger()
    assert name in room.said()
    room.keys.press(KEY.Key_F12)  # a frozen wall shows what it shows
    assert name in room.said()
    room.keys.press(KEY.Key_PageDown, CONTROL)
    assert number in room.said()
    assert name not in room.said()


def test_no_case_of_the_agenda_names_its_patient(room):
    room.keys.press(KEY.Key_F5)
    for row in room.page.presenter.rows:
        room.page.presenter.choose(row.presentation.id)
        patient = row.patient
        names = words(f"{patient.birth_name} {patient.used_name}")
        secret = {*names, *words(patient.given_names), patient.local_id.lower()}
        assert row.case.number in room.said()
        assert {w for w in secret if len(w) > 3}.isdisjoint(said_words(room.wall.window))


def test_shift_f5_turns_the_page_and_nothing_else_does(room):
    room.keys.press(KEY.Key_F5)
    assert not room.part.page_action.isEnabled()
    room.page.draft.edit("text", text="Chirurgie puis radiothérapie. " * 120)
    pages = room.wall.window.sheet.pages
    assert pages > 1
    assert room.part.card.page_label.text() == f"Page 1 of {pages}"
    room.type("et encore")
    assert f"1/{pages}" in room.said()
    room.keys.press(KEY.Key_F5, SHIFT)
    assert f"2/{pages}" in room.said()


def test_the_operator_sees_a_copy_of_the_wall_that_follows_within_a_moment(room):
    room.keys.press(KEY.Key_F5)
    thumbnail = room.part.card.thumbnail
    QTest.qWait(350)
    before = thumbnail.grab().toImage()
    room.keys.press(KEY.Key_F9)
    assert thumbnail.grab().toImage() == before
    room.qtbot.waitUntil(lambda: thumbnail.grab().toImage() != before, timeout=1000)


def test_the_wheel_and_the_commands_change_the_size(room):
    room.keys.press(KEY.Key_F5)
    sheet = room.wall.window.sheet

    def size():
        [text] = [t for t in sheet.findChildren(QLabel) if "Identity" in t.text()]
        return text.lettering.pixelSize()

    before = size()
    place = QPointF(20, 20)
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CONTROL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(room.wall.window, wheel)
    larger = size()
    assert larger > before
    QTest.keyClick(room.wall.window, KEY.Key_Minus, Qt.KeyboardModifier.KeypadModifier)
    assert size() == before
    room.part.larger_action.trigger()
    assert size() == larger
    room.part.smaller_action.trigger()
    room.keys.press(KEY.Key_F5)
    assert before < larger


def test_the_wall_has_colours_of_its_own(room):
    room.keys.press(KEY.Key_F5)
    sheet = room.wall.window.sheet
    assert sheet.theme.dark
    room.part.colors_action.trigger()
    assert not sheet.theme.dark
    room.keys.press(KEY.Key_F5)
    room.keys.press(KEY.Key_F5)
    assert not room.wall.window.sheet.theme.dark


def test_closing_the_main_window_closes_the_wall(room):
    room.keys.press(KEY.Key_F5)
    gone = weakref.ref(room.wall.window)
    room.window.close()
    forget()
    assert gone() is None
    assert walls() == []


def test_the_discreet_mode_hides_names_in_the_room_and_shows_them_again(room):
    room.part.discreet_action.trigger()
    page = room.page
    for row in page.presenter.rows:
        page.presenter.choose(row.presentation.id)
        shown = " ".join(
            label.text()
            for part in (page.banner, page.facts)
            for label in part.findChildren(QLabel)
            if label.isVisible()
        )
        patient = row.patient
        secret = words(f"{patient.birth_name} {patient.used_name} {patient.given_names}")
        assert row.case.number in shown
        assert {w for w in secret if len(w) > 3}.isdisjoint(words(shown))
        assert patient.local_id not in shown
    assert not page.agenda.isVisible()
    room.part.discreet_action.trigger()
    page.presenter.choose(page.presenter.rows[0].presentation.id)
    assert page.agenda.isVisible()
    assert page.banner.name_label.text() == room.patient.name


def test_the_discreet_mode_masks_names_within_the_facts(qtbot):
    facts = CaseFacts()
    qtbot.addWidget(facts)
    facts.set_discreet(True)
    patient = a_patient()
    facts.show_case(presented(patient, question="Mme Lefèbvre, opérable ?", history="Cœline"), ())
    shown = [label.text() for label in facts.findChildren(QLabel)]
    assert f"Mme {MASK}, opérable ?" in shown
    assert "Cœline" not in shown
    facts.set_discreet(False)
    assert "Mme Lefèbvre, opérable ?" in [label.text() for label in facts.findChildren(QLabel)]
