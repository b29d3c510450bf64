"""Where else it is told what the boards asked for: closing, Home, Meetings, paper, history."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader

from mdtboard.domain.care import Treatment
from mdtboard.domain.changes import Kind
from mdtboard.domain.closing import set_going
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errands import ErrandKind
from mdtboard.domain.ids import CaseId
from mdtboard.ui.documents.wording import wording
from mdtboard.ui.followup.presenter import Heap
from mdtboard.ui.home.page import HomePage
from mdtboard.ui.meetings.page import MeetingsPage
from mdtboard.ui.room.closing_panel import ClosingPanel
from mdtboard.ui.room.closing_presenter import ClosingSheet
from mdtboard.ui.room.errands_part import ErrandsPart
from mdtboard.ui.room.page import RoomPage
from mdtboard.ui.shell import Destination, Screen


def test_the_end_of_the_meeting_lists_what_it_set_going(board, qtbot):
    rows = board.services.meetings.agenda(board.meeting_id)
    panel = ClosingPanel()
    qtbot.addWidget(panel)
    panel.show_sheet(
        ClosingSheet(
            step=board.services.meetings.meeting(board.meeting_id).step,
            recorded=4,
            validated=0,
            deferred=0,
            loose={},
            set_going=set_going(rows),
            next_day=None,
            may_validate=True,
        )
    )
    titles = [line.title for line in panel.list.items]
    assert [title.partition(",")[0] for title in titles] == [
        "1 new presentation", "1 second reading to send", "1 referral to another board",
        "1 examination to obtain",
    ]  # fmt: skip
    went = []
    panel.case_requested.connect(went.append)
    panel.list.opened.emit(ErrandKind.REFERRAL)
    assert went == [board.row(2).presentation.id]


def test_home_shows_each_until_it_is_done_and_leads_there(board, shell, shown):
    board.ask(4, Treatment.NEW_PRESENTATION, deadline=shell.services.desk.today()
              + timedelta(days=90))  # fmt: skip
    page = shown(HomePage(shell))
    found = {line.title: line for line in page.alerts_card.list.items}
    wanted = {
        "New presentations that wait for a meeting: 1",
        "New presentations on an agenda: 1",
        "Second readings the board asked for, to send: 1",
        "Referrals to other boards without an answer: 1",
        "Examinations to obtain: 1",
    }
    assert wanted <= set(found)
    assert board.row(2).patient.name in found["Referrals to other boards without an answer: 1"].note
    page.alerts_card.list.opened.emit(found["Examinations to obtain: 1"].key)
    assert (shell.went[-1].screen, shell.went[-1].section) == (
        Screen.FOLLOW_UP, Heap.EXAMINATION.value,
    )  # fmt: skip
    for line in shell.services.errands.open():
        if line.errand.kind is ErrandKind.EXAMINATION:
            shell.services.errands.end(line.errand, shell.services.desk.today())
    page.refresh()
    assert "Examinations to obtain: 1" not in {line.title for line in page.alerts_card.list.items}


def test_meetings_says_how_many_new_presentations_wait(board, shell, shown):
    late = shell.services.desk.today() + timedelta(days=90)
    board.ask(4, Treatment.NEW_PRESENTATION, deadline=late)
    page = shown(MeetingsPage(shell))
    headings = [item.title for item in page.list_panel.list.items if item.key is None]
    assert "New presentations that wait: 1" in headings
    shell.services.meetings.plan(board.board, late)
    headings = [item.title for item in page.list_panel.list.items if item.key is None]
    assert "New presentations that wait: 1" not in headings


def test_add_waiting_takes_a_new_presentation_whose_day_has_come(board, shell, shown):
    services = shell.services
    day = services.desk.today() + timedelta(days=3)
    soon = services.meetings.plan(board.board, services.desk.today() + timedelta(days=1))
    board.ask(4, Treatment.NEW_PRESENTATION, deadline=day)
    [row] = [r for r in services.meetings.agenda(board.later) if r.case.id == board.row(4).case.id]
    services.meetings.take_off(row.presentation.id)
    page = shown(MeetingsPage(shell))
    page.meetings.choose(soon)
    page.agenda_panel.waiting_button.click()
    assert services.meetings.agenda(soon) == ()
    page.meetings.choose(board.later)
    page.agenda_panel.waiting_button.click()
    cases = [r.case.id for r in services.meetings.agenda(board.later)]
    assert board.row(4).case.id in cases


@pytest.mark.parametrize("kind", [DocumentKind.CONSENSUS, DocumentKind.MINUTES])
def test_the_sheet_and_the_minutes_say_when_it_is_heard_again(board, kind):
    one = board.row(0).presentation.id if kind is DocumentKind.CONSENSUS else None
    made = board.services.documents.make(kind, board.meeting_id, wording("en"), one)
    text = "".join(page.extract_text() for page in PdfReader(made.path).pages)
    held_on = board.services.meetings.meeting(board.later).held_on
    assert f"new presentation on {held_on.day}" in " ".join(text.split())


def test_the_history_of_the_case_tells_what_was_asked_for_and_what_went(board):
    case_id = CaseId(board.row(2).case.id)
    history = board.services.history
    [newest, *_] = history.lines(case_id, history.steps(case_id))
    assert Kind.ERRAND in newest.made
    shown = history.changes(case_id, newest.step)
    [errand] = [change for change in shown if change.record.kind is Kind.ERRAND]
    assert {field.name: field.after for field in errand.fields}["what"] == "RCP nationale"
    board.services.decisions.edit(replace(board.row(2).decision, text="Encore à dire"))
    [newest, *_] = history.lines(case_id, history.steps(case_id))
    assert Kind.ERRAND in newest.removed


def test_the_room_says_what_stays_although_the_advice_no_longer_asks_for_it(board, shell, shown):
    page = shown(RoomPage(shell))
    page.arrive(Destination(screen=Screen.ROOM, meeting_id=board.meeting_id))
    [part] = [part for part in page.parts if isinstance(part, ErrandsPart)]
    row = board.row(1)
    page.presenter.choose(row.presentation.id)
    assert part.card.isHidden()
    [line] = shell.services.readings.worklist()
    shell.services.readings.send(line.reading, shell.services.desk.today(), ())
    shell.services.decisions.edit(replace(board.row(1).decision, options=(), text="Rien"))
    page.presenter.refresh()
    assert "second reading" in part.card.unasked_label.text()
    assert not part.card.isHidden()
    page.presenter.choose(board.row(4).presentation.id)
    assert part.card.isHidden()
