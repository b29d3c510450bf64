from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import GuidelineFollowed
from mdtboard.domain.meeting import QuorumRule
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import Lane
from mdtboard.ui.room.opinion_part import OpinionPart
from mdtboard.ui.theme import Tone
from tests.builders import validate_all
from tests.keys import CONTROL
from tests.ui.room.test_room import KEY, open_room, start

SURGEON = "Pr Diabaté-Morin"


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    return page, keys


@pytest.fixture
def written_counts(demo):
    """The board counts written opinions, and wants a surgeon."""
    [today] = [x for x in demo.meetings.lines() if x.held_on == demo.desk.today()]
    meeting = demo.meetings.meeting(today.id)
    rule = QuorumRule(minimum=1, required=(Specialty.SURGERY,), written_counts=True)
    demo.meetings.change(replace(meeting, quorum=rule))


def people(demo, page):
    return {line.name: line for line in demo.meetings.attendance(page.presenter.meeting.id)}


def set_mode(demo, page, name, mode=AttendanceMode.PRESENT):
    person = people(demo, page)[name].person_id
    demo.meetings.set_attendance(page.presenter.meeting.id, person, mode)
    return person


def opinions(page):
    [part] = [part for part in page.parts if isinstance(part, OpinionPart)]
    return part


def on_person(page, name):
    """Put the cursor of the list on a person."""
    view = page.attendance.list
    view.setFocus()
    [place] = [n for n, line in enumerate(view.rows.rows) if line.name == name]
    view.setCurrentIndex(view.rows.index(place))


def pill(page):
    return page.attendance.quorum_pill


def test_the_pill_says_what_is_missing_and_how_many_there_are(room, demo):
    page, _ = room
    set_mode(demo, page, "Dr O'Sullivane")
    set_mode(demo, page, "Dr Kérouedan-Lys")
    assert pill(page).text() == "Missing: surgery"
    assert pill(page).tone is Tone.ATTENTION
    assert page.attendance.quorum_note.text().startswith("Quorum not met; 2")
    set_mode(demo, page, SURGEON)
    assert (pill(page).text(), pill(page).tone) == ("Quorum · 3", Tone.DONE)


def test_a_name_too_long_for_the_pill_stands_whole_below_it(room, demo):
    page, _ = room
    set_mode(demo, page, SURGEON)
    set_mode(demo, page, "Dr O'Sullivane")
    assert pill(page).text() == "Quorum not met"
    assert "missing: medical oncology" in page.attendance.quorum_note.text()


def test_too_few_specialties_are_counted_against_the_rule(room, demo):
    page, _ = room
    meeting = demo.meetings.meeting(page.presenter.meeting.id)
    demo.meetings.change(replace(meeting, quorum=QuorumRule(minimum=3)))
    set_mode(demo, page, SURGEON)
    assert pill(page).text() == "Quorum: 1 of 3"


@pytest.mark.usefixtures("written_counts")
def test_the_quorum_is_the_one_of_the_case_shown(room, demo):
    page, keys = room
    surgeon = people(demo, page)[SURGEON].person_id
    first = page.presenter.current.presentation.id
    demo.meetings.write_opinion(first, surgeon, "Opérable.")
    assert pill(page).text() == "Quorum · 1"
    keys.press(KEY.Key_PageDown, CONTROL)
    assert pill(page).text() == "Missing: surgery"
    keys.press(KEY.Key_PageUp, CONTROL)
    assert pill(page).text() == "Quorum · 1"


def test_a_registered_case_asks_no_quorum(room, demo):
    page, _ = room
    rows = demo.meetings.agenda(page.presenter.meeting.id)
    [wanted, *_] = [r for r in rows if r.presentation.lane is Lane.REGISTER]
    page.case_wanted.emit(wanted.presentation.id)
    assert (pill(page).text(), pill(page).tone) == ("No quorum asked", Tone.NEUTRAL)


def test_a_decided_case_shows_the_quorum_it_was_recorded_with(room, demo):
    page, keys = room
    first = page.presenter.current.presentation.id
    keys.type("Avis")
    keys.press(KEY.Key_Return, CONTROL)
    for name in (SURGEON, "Dr Kérouedan-Lys", "Dr O'Sullivane"):
        set_mode(demo, page, name)
    assert pill(page).tone is Tone.DONE
    page.case_wanted.emit(first)
    assert pill(page).text() == "Quorum not met"
    assert "recorded" in page.attendance.quorum_note.text()
    keys.type("corrigé")
    page.flush()
    assert pill(page).text() == "Quorum · 3"


def test_the_right_arrow_says_how_somebody_takes_part(room, demo):
    page, keys = room
    on_person(page, SURGEON)
    seen = []
    for _ in range(5):
        keys.press(KEY.Key_Right)
        seen.append(people(demo, page)[SURGEON].mode)
    assert seen == [
        AttendanceMode.PRESENT, AttendanceMode.VIDEO, AttendanceMode.WRITTEN,
        AttendanceMode.EXCUSED, AttendanceMode.PRESENT,
    ]  # fmt: skip


@pytest.mark.parametrize("key", [KEY.Key_Left, KEY.Key_Delete])
def test_one_key_says_that_somebody_leaves_and_another_that_they_are_back(room, demo, key):
    page, keys = room
    on_person(page, SURGEON)
    keys.press(KEY.Key_Space)
    arrived = people(demo, page)[SURGEON].arrived_at
    keys.press(key)
    assert people(demo, page)[SURGEON].left_at is not None
    keys.press(KEY.Key_Right)
    back = people(demo, page)[SURGEON]
    assert (back.mode, back.left_at, back.arrived_at) == (AttendanceMode.PRESENT, None, arrived)


def test_who_is_not_there_cannot_leave(room, demo):
    page, keys = room
    on_person(page, SURGEON)
    keys.press(KEY.Key_Left)
    assert people(demo, page)[SURGEON].left_at is None


def test_nobody_jumps_away_while_the_list_is_worked_in(room):
    page, keys = room
    view = page.attendance.list
    order = [line.name for line in view.rows.rows]
    on_person(page, order[4])
    keys.press(KEY.Key_Space)
    assert [line.name for line in view.rows.rows] == order
    assert view.rows.line(view.currentIndex()).name == order[4]
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Space)
    page.decision.focus_line()
    page.presenter.refresh()
    assert [line.name for line in view.rows.rows][:2] == order[4:6]


def test_somebody_unknown_is_added_with_a_specialty_and_is_there(room, demo, qtbot):
    page, keys = room
    keys.press(KEY.Key_F4)
    keys.type("zélande")
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Return)
    form = page.attendance.guest_form
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.specialty_edit)
    keys.type("genet")
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_Return)
    guest = people(demo, page)["Dr Zélande"]
    assert (guest.mode, guest.specialty) == (AttendanceMode.PRESENT, Specialty.GENETICS)
    assert guest.arrived_at is not None
    assert not form.isVisible()
    assert QApplication.focusWidget() is page.attendance.name_edit
    demo.history.undo()
    assert "Dr Zélande" not in people(demo, page)


def test_a_title_that_is_typed_is_kept_and_a_nurse_is_no_doctor(room, demo, qtbot):
    page, keys = room
    form = page.attendance.guest_form
    for typed, specialty, name in (
        ("Pr Quintane", "genet", "Pr Quintane"),
        ("Quasimode", "nurs", "Quasimode"),
    ):
        keys.press(KEY.Key_F4)
        keys.type(typed)
        keys.press(KEY.Key_Up)  # the last row
        keys.press(KEY.Key_Tab)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is form.specialty_edit)
        keys.type(specialty)
        keys.press(KEY.Key_Return)
        keys.press(KEY.Key_Return)
        assert name in people(demo, page)


def test_a_guest_without_a_specialty_is_asked_for_it(room, demo, qtbot):
    page, keys = room
    page.attendance.name_edit.add_requested.emit("Zélande")
    form = page.attendance.guest_form
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.specialty_edit)
    keys.press(KEY.Key_Return)
    assert form.error_label.isVisible()
    assert form.name_edit.text() == "Zélande"
    keys.press(KEY.Key_Escape)
    assert not form.isVisible()
    assert "Dr Zélande" not in people(demo, page)


def test_a_guest_without_a_name_is_refused_in_the_form(room, qtbot):
    page, keys = room
    page.attendance.name_edit.add_requested.emit(" ")
    form = page.attendance.guest_form
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.specialty_edit)
    keys.type("genet")
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_Return)
    assert form.isVisible()
    assert "name" in form.error_label.text()


def test_an_opinion_is_noted_by_its_author_and_shown_above_the_decision(room, demo, qtbot):
    page, keys = room
    part = opinions(page)
    part.write_action.trigger()
    keys.type("diaba")
    keys.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is part.bar.text_edit)
    keys.type("Opérable d'emblée.")
    keys.press(KEY.Key_Return)
    [row] = part.strip.rows
    assert part.strip.isVisible()
    assert row.label.text() == f"{SURGEON} (surgery), in writing: Opérable d'emblée."
    assert QApplication.focusWidget() is page.decision.line_edit
    people_shown = page.attendance.list.rows
    [place] = [n for n, line in enumerate(people_shown.rows) if line.name == SURGEON]
    spoken = people_shown.data(people_shown.index(place), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Opérable d'emblée.")
    keys.press(KEY.Key_PageDown, CONTROL)
    assert not part.strip.isVisible()


def test_an_opinion_is_changed_and_removed_and_undo_brings_it_back(room, demo, qtbot):
    page, keys = room
    part = opinions(page)
    shown = page.presenter.current.presentation.id
    demo.meetings.write_opinion(shown, people(demo, page)[SURGEON].person_id, "Opérable.")
    qtbot.mouseClick(part.strip.rows[0].edit_button, Qt.MouseButton.LeftButton)
    assert part.bar.text_edit.text() == "Opérable."
    keys.type(" Sans délai.")
    keys.press(KEY.Key_Return)
    [opinion] = page.presenter.current.presentation.written_opinions
    assert opinion.text == "Opérable. Sans délai."
    qtbot.mouseClick(part.strip.rows[0].remove_button, Qt.MouseButton.LeftButton)
    assert page.presenter.current.presentation.written_opinions == ()
    demo.history.undo()
    page.presenter.refresh()
    assert part.strip.isVisible()


def test_an_opinion_half_typed_is_kept_when_the_case_is_left(room, demo):
    page, keys = room
    part = opinions(page)
    first = page.presenter.current.presentation.id
    page.attendance.opinion_wanted.emit(people(demo, page)[SURGEON].person_id)
    assert QApplication.focusWidget() is part.bar.text_edit
    keys.type("Opérable")
    keys.press(KEY.Key_PageDown, CONTROL)
    [opinion] = demo.meetings.presented(first).presentation.written_opinions
    assert opinion.text == "Opérable"
    assert not part.bar.isVisible()


def test_the_bar_of_a_case_that_was_left_is_gone(room):
    page, keys = room
    opinions(page).write_action.trigger()
    assert opinions(page).bar.isVisible()
    keys.press(KEY.Key_PageDown, CONTROL)
    assert not opinions(page).bar.isVisible()


def test_an_opinion_names_nobody_on_a_screen_that_everybody_sees(room, demo):
    page, _ = room
    found = page.presenter.current
    name = found.patient.birth_name
    author = people(demo, page)[SURGEON].person_id
    demo.meetings.write_opinion(found.presentation.id, author, f"Vu avec {name}.")
    assert name in opinions(page).strip.rows[0].label.text()
    page.agenda.parentWidget().hide()  # as the discreet mode does
    assert name not in opinions(page).strip.rows[0].label.text()
    assert name not in opinions(page).strip.rows[0].label.toolTip()


def test_an_empty_opinion_is_refused_in_the_bar(room, demo):
    page, keys = room
    part = opinions(page)
    part.write_action.trigger()
    part.bar.text_edit.setFocus()
    keys.type("Opérable")
    keys.press(KEY.Key_Return)
    assert part.bar.error_label.text() == "Who wrote it?"
    page.attendance.opinion_wanted.emit(people(demo, page)[SURGEON].person_id)
    assert part.bar.text_edit.text() == ""
    keys.press(KEY.Key_Return)
    assert part.bar.error_label.isVisible()
    assert page.presenter.current.presentation.written_opinions == ()
    keys.press(KEY.Key_Escape)
    assert not part.bar.isVisible()


def test_words_typed_before_the_author_are_not_lost(room):
    page, keys = room
    part = opinions(page)
    part.write_action.trigger()
    part.bar.text_edit.setFocus()
    keys.type("Opérable")
    part.bar.author_edit.setFocus()
    keys.type("diaba")
    keys.press(KEY.Key_Return)
    assert part.bar.text_edit.text() == "Opérable"


def test_the_menu_of_a_person_offers_a_written_opinion(room, demo):
    page, _ = room
    panel = page.attendance
    panel.list.menu_wanted.emit(people(demo, page)[SURGEON], QPoint(0, 0))
    [menu] = panel.findChildren(QMenu)
    [action] = [a for a in menu.actions() if a.data() == "opinion"]
    action.trigger()
    menu.close()
    assert opinions(page).bar.author_edit.text() == SURGEON


def test_a_closed_meeting_takes_no_opinion(room, demo):
    page, _ = room
    meeting_id = page.presenter.meeting.id
    drafts = tuple(
        replace(
            demo.decisions.draft_for(row),
            text="Avis.",
            guideline=GuidelineFollowed.FOLLOWED,
            guideline_name="Référentiel 2026",
        )
        for row in demo.meetings.agenda(meeting_id)
    )
    demo.decisions.register_all(drafts)
    demo.meetings.end(meeting_id, "Temps")
    validate_all(demo, meeting_id)
    part = opinions(page)
    assert not part.write_action.isEnabled()
    page.attendance.opinion_wanted.emit(people(demo, page)[SURGEON].person_id)
    assert not part.bar.isVisible()
