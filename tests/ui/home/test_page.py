import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mdtboard.domain.ids import BoardId, new_id
from mdtboard.domain.meeting import Board, BoardKind, MeetingStep
from mdtboard.ui import formats
from mdtboard.ui.places import Destination, Screen
from mdtboard.ui.room.sections import CLOSING
from mdtboard.ui.theme import Tone
from tests.builders import fell_short, save_meeting, validate_all

LEFT = Qt.MouseButton.LeftButton


def titles(card):
    return [line.title for line in card.list.items]


def test_the_next_meeting_says_how_far_it_is(page):
    card = page.meeting_card
    assert card.board_label.text() == "RCP Tumeurs rares"
    assert card.when_label.text().startswith("Today")
    assert card.figure_label.text() == "12 cases, 4 of them complete"
    assert (card.bar.value(), card.bar.maximum()) == (4, 12)
    assert card.missing_label.text().startswith("Missing: second reading 8")


def test_prepare_and_open_lead_to_the_meeting(page):
    QTest.mouseClick(page.meeting_card.prepare_button, LEFT)
    QTest.mouseClick(page.meeting_card.room_button, LEFT)
    meeting = page.shell.services.meetings.lines()[1]
    assert [(d.screen, d.meeting_id) for d in page.shell.went] == [
        (Screen.MEETINGS, meeting.id),
        (Screen.ROOM, meeting.id),
    ]


def test_a_live_meeting_comes_first(page):
    services = page.shell.services
    later = services.meetings.lines()[0]
    services.meetings.start(later.id)
    assert page.meeting_card.caption_label.text() == "Live now"
    QTest.mouseClick(page.meeting_card.room_button, LEFT)
    assert page.shell.went[0].meeting_id == later.id


def test_what_waits_is_listed_and_leads_there(page):
    assert titles(page.alerts_card) == [
        f"RCP Tumeurs rares, {day_of_last(page)}: 1 decision waits for validation",
        "Second readings late: 1",
        "Second readings to compare: 1",
        "Second readings due, not asked for: 19",
        "New presentations that wait for a meeting: 2",
        "New presentations on an agenda: 1",
        "Referrals to other boards without an answer: 1",
        "Examinations to obtain: 1",
    ]
    list_ = page.alerts_card.list
    list_.setFocus()
    list_.select(list_.items[1].key)
    QTest.keyClick(list_, Qt.Key.Key_Return)
    assert page.shell.went == [Destination(screen=Screen.READINGS, section="late")]


def day_of_last(page):
    return formats.day(page.shell.services.meetings.lines()[2].held_on)


def test_a_validated_meeting_waits_no_more(page):
    services = page.shell.services
    validate_all(services, services.meetings.lines()[2].id)
    assert titles(page.alerts_card)[0] == "Second readings late: 1"


def held_on(services, line, days_ago):
    meeting = services.meetings.meeting(line.id)
    day = services.desk.today() - dt.timedelta(days=days_ago)
    services.meetings.change(replace(meeting, held_on=day))
    return day


def test_a_meeting_that_was_not_validated_is_said_the_next_day_and_leads_to_its_end(page):
    services = page.shell.services
    today = services.meetings.lines()[1]
    services.meetings.start(today.id)
    for row in services.meetings.agenda(today.id)[:2]:
        draft = replace(services.decisions.draft_for(row), text="Chirurgie.")
        services.decisions.record(services.decisions.edit(draft))
    services.meetings.end(today.id, "Non abordé")
    day = held_on(services, today, 1)
    line = page.alerts_card.list.items[0]
    assert line.title == f"RCP Tumeurs rares, {formats.day(day)}: 2 decisions wait for validation"
    assert line.note == (
        "Quorum not met: 2 decisions. Yesterday. Its sheets still print as drafts."
    )
    page.alerts_card.list.opened.emit(line.key)
    assert page.shell.went == [
        Destination(screen=Screen.ROOM, meeting_id=today.id, section=CLOSING)
    ]


def test_a_meeting_that_nobody_ended_is_said_the_next_day_and_is_not_live_any_more(page):
    services = page.shell.services
    forgotten = services.meetings.lines()[1]
    services.meetings.start(forgotten.id)
    assert not any("never ended" in title for title in titles(page.alerts_card))
    assert page.meeting_card.caption_label.text() == "Live now"
    held_on(services, forgotten, 3)
    [line] = [line for line in page.alerts_card.list.items if "never ended" in line.title]
    assert line.note == "3 days ago. End it, or go on with it."
    assert line.key == Destination(screen=Screen.ROOM, meeting_id=forgotten.id, section=CLOSING)
    assert page.meeting_card.caption_label.text() == "Next meeting"


def test_a_meeting_that_never_started_is_said(page):
    services = page.shell.services
    held_on(services, services.meetings.lines()[0], 3)
    assert any("never started" in title for title in titles(page.alerts_card))


def test_a_click_opens_one_of_the_newest_cases(page):
    list_ = page.cases_card.list
    assert len(list_.items) == 6
    first = list_.visualRect(list_.model().index(0, 0))
    QTest.mouseClick(list_.viewport(), LEFT, pos=first.center())
    [went] = page.shell.went
    assert went.screen is Screen.CASES
    assert went.case_id == page.shell.services.patients.lines((32,))[0].id


def test_typing_a_name_and_enter_opens_the_file(page, write):
    page.arrive(Destination(screen=Screen.HOME))
    assert page.search_line.hasFocus()
    write(page.search_line, "burgi")
    QTest.keyClick(page.search_line, Qt.Key.Key_Return)
    [went] = page.shell.went
    patient = page.shell.services.patients.patient(went.patient_id)
    assert patient.name == "BÜRGI Ewa"
    assert page.search_line.text() == ""


def test_a_decision_is_found_by_its_words(page, write):
    write(page.search_line, "immunochimio")
    page.search_line.search_now()
    assert any(row.key.presentation_id for row in page.search_line.list.rows)


def test_an_empty_board_offers_three_steps(page_over, services):
    page = page_over(services)
    assert page.stack.currentWidget() is page.steps_box
    assert not page.search_line.isVisible()
    steps = page.first_steps
    assert not steps.plan_button.isEnabled()
    for button in (steps.board_button, steps.import_button):
        QTest.mouseClick(button, LEFT)
    services.set_up.save_board(Board(id=BoardId(new_id()), name="B"))
    assert not steps.board_button.isVisible()
    QTest.mouseClick(steps.plan_button, LEFT)
    assert [(d.screen, d.section) for d in page.shell.went] == [
        (Screen.SETTINGS, "boards"),
        (Screen.CASES, "import"),
        (Screen.MEETINGS, "plan"),
    ]


def test_nothing_to_look_after_is_said(page_over, services):
    page = page_over(services)
    assert page.alerts_card.list.items == ()
    assert page.alerts_card.nothing_label.text().startswith("Nothing waits")


def test_the_patients_words_are_never_read_as_markup(page):
    services = page.shell.services
    patient, case = services.patients.new_case()
    services.patients.save(replace(patient, birth_name="<b>X</b>"), case)
    assert titles(page.cases_card)[0] == "<B>X</B>"


def test_every_line_that_has_room_is_seen_without_scrolling(page, qtbot):
    page.resize(1180, 860)
    qtbot.waitUntil(lambda: page.height() == 860)
    for card in (page.alerts_card, page.cases_card):
        assert card.list.height() >= card.list.content_height()


def test_a_meeting_that_fell_short_of_its_quorum_is_marked_until_its_cases_come_back(page):
    services = page.shell.services
    fell_short(services)
    line = page.alerts_card.list.items[0]
    assert (line.title, line.tone) == (
        f"RCP Tumeurs rares, {day_of_last(page)}: 1 decision waits for validation",
        Tone.PROBLEM,
    )
    assert line.note.startswith("Quorum not met: 2 decisions. ")
    [meeting] = [m for m in services.meetings.lines() if m.step is MeetingStep.HELD]
    assert line.key == Destination(screen=Screen.ROOM, meeting_id=meeting.id, section=CLOSING)
    waiting = [row.presentation for row in services.meetings.agenda(meeting.id)]
    lacking = [one for one in waiting if one.id in short_of(services, meeting.id)]
    services.closing.present_again(meeting.id, {one.id: "Quorum" for one in lacking})
    line = page.alerts_card.list.items[0]
    assert (line.tone, "Quorum" in line.note) == (Tone.ATTENTION, False)
    [meeting] = [m for m in services.meetings.lines() if m.step is MeetingStep.HELD]
    # The mark on the meeting itself stays.
    assert meeting.fell_short
    assert (meeting.short, meeting.short_waiting) == (2, 0)


def test_a_staff_meeting_never_falls_short_of_a_quorum(page):
    services = page.shell.services
    fell_short(services)
    for board in services.set_up.boards():
        services.set_up.save_board(replace(board, kind=BoardKind.STAFF))
    assert not any(meeting.fell_short for meeting in services.meetings.lines())


def short_of(services, meeting_id):
    rows = services.meetings.agenda(meeting_id)
    return {r.presentation.id for r in rows if r.decision and r.decision.quorum_met is False}


def test_the_cases_of_a_cancelled_meeting_are_told_until_another_takes_them(page_over, services):
    _, meeting_id = save_meeting(services, cases=2, in_days=3)
    services.scheduling.cancel(meeting_id, "Salle fermée")
    page = page_over(services)
    assert "Cases put off that wait for a meeting: 2" in titles(page.alerts_card)
