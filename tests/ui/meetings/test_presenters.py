import datetime as dt
from dataclasses import replace

import pytest

from mdtboard.domain.ids import BoardId, new_id
from mdtboard.domain.meeting import Board, MeetingStep, QuorumRule
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import Lane, Missing
from mdtboard.domain.views import CaseFilter
from mdtboard.ui.meetings import words
from mdtboard.ui.meetings.agenda_presenter import AgendaPresenter
from mdtboard.ui.meetings.presenter import MeetingsPresenter


class Seen:
    """Writes down what a presenter shows."""

    def __init__(self):
        self.adding = self.plan_error = self.change_error = self.readiness = ""
        self.items, self.lines, self.sheet, self.card, self.suggested = (), (), None, None, None
        self.selected, self.no_boards, self.planning, self.locked = None, None, False, None

    def show_boards(self, names, chosen):
        self.boards = names, chosen

    def show_list(self, items, chosen):
        self.items, self.chosen = items, chosen

    def show_sheet(self, sheet, people):
        self.sheet = sheet

    def show_no_boards(self, none):
        self.no_boards = none

    def open_plan(self, names, chosen):
        self.planning = True

    def close_plan(self):
        self.planning = False

    def show_suggested(self, day):
        self.suggested = day

    def show_plan_error(self, text):
        self.plan_error = text

    def show_change_error(self, text):
        self.change_error = text

    def show_agenda(self, lines, *, locked):
        self.lines, self.locked = lines, locked

    def show_readiness(self, text, complete):
        self.readiness = text

    def show_case(self, card):
        self.card = card

    def show_adding(self, text, tone):
        self.adding = text

    def select_case(self, presentation_id):
        self.selected = presentation_id

    def order(self):
        return [line.id for line in self.lines if line.id is not None]


@pytest.fixture
def calendar(qapp, shell_of, demo):
    seen = Seen()
    presenter = MeetingsPresenter(shell_of(demo), seen)
    presenter.refresh()
    return presenter, seen


@pytest.fixture
def agenda(qapp, shell_of, demo):
    """The agenda of the next meeting, read again after each change as the page does."""
    shell, seen = shell_of(demo), Seen()
    presenter = AgendaPresenter(shell, seen)
    meeting = demo.meetings.meeting(demo.meetings.lines()[0].id)

    def again(changes=None):
        presenter.show(demo.meetings.meeting(meeting.id))

    shell.bus.changed.connect(again)
    again()
    presenter.shell = shell
    return presenter, seen, meeting


def outside(demo, meeting):
    there = {row.case.id for row in demo.meetings.agenda(meeting.id)}
    lines = demo.patients.lines(tuple(demo.patients.order(CaseFilter()).sequences))
    return [line for line in lines if line.id not in there]


def board_of(presenter, demo):
    """Return the place and record of the board whose meeting is chosen."""
    boards = demo.set_up.boards()
    place = [board.id for board in boards].index(presenter.meeting.board_id)
    return place, boards[place]


def test_the_calendar_stands_in_two_groups_with_figures(calendar):
    _, seen = calendar
    titles = [item.title for item in seen.items if item.key is None]
    assert titles == ["Upcoming", "New presentations that wait: 2", "Past"]
    first = next(item for item in seen.items if item.key is not None)
    assert first.figure == "12 cases, 4 complete"
    assert "8 of 9 validated" in seen.items[-1].words
    assert "To validate" in seen.items[-1].words


def test_the_next_meeting_is_chosen_first(calendar, demo):
    presenter, seen = calendar
    assert presenter.meeting.held_on == demo.desk.today()
    assert seen.sheet.today
    assert seen.sheet.quorum.startswith("Quorum: 3 medical specialties, among them surgery")


def test_a_meeting_is_planned_on_the_suggested_day(calendar, demo):
    presenter, seen = calendar
    presenter.ask_plan()
    assert seen.planning
    place, board = board_of(presenter, demo)
    assert seen.suggested == demo.meetings.suggested_date(board)
    presenter.plan(place, seen.suggested)
    assert not seen.planning
    assert presenter.meeting.held_on == seen.suggested
    assert "Expected: " in presenter._shell.said[0]


def test_a_board_does_not_meet_twice_on_a_day(calendar, demo):
    presenter, seen = calendar
    presenter.ask_plan()
    presenter.plan(board_of(presenter, demo)[0], presenter.meeting.held_on)
    assert "already" in seen.plan_error
    presenter.plan(0, None)
    assert seen.plan_error == "Type the day of the meeting."


def test_without_a_board_planning_leads_to_the_settings(qapp, shell_of, services):
    shell, seen = shell_of(services), Seen()
    presenter = MeetingsPresenter(shell, seen)
    presenter.refresh()
    presenter.ask_plan()
    assert seen.no_boards
    assert seen.sheet is None
    assert shell.went[0].section == "boards"


def test_the_filter_shows_one_board(calendar, demo):
    presenter, seen = calendar
    other = Board(id=BoardId(new_id()), name="Other")
    demo.set_up.save_board(other)
    demo.meetings.plan(other, demo.desk.today() + dt.timedelta(days=3))
    presenter.refresh()
    names = seen.boards[0]
    presenter.filter_by(1 + names.index("Other"))
    assert [item.note for item in seen.items if item.key is not None] == ["Other · 14:00"]
    presenter.filter_by(0)
    assert len([item for item in seen.items if item.key is not None]) == 4


def test_a_changed_place_is_saved_and_an_unchanged_one_is_not(calendar, demo):
    presenter, seen = calendar
    version = presenter.meeting.version
    presenter.change(seen.sheet.fields)
    assert demo.meetings.meeting(presenter.meeting.id).version == version
    presenter.change(replace(seen.sheet.fields, place="Salle 3"))
    assert demo.meetings.meeting(presenter.meeting.id).place == "Salle 3"


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(calendar, demo):
    presenter, seen = calendar
    demo.meetings.change(replace(presenter.meeting, place="Elsewhere"))
    presenter.change(replace(seen.sheet.fields, place="Salle 3"))
    assert "Nothing was overwritten" in seen.change_error
    assert seen.sheet.fields.place == "Elsewhere"


def test_starting_leads_to_the_room(calendar, demo):
    presenter, _ = calendar
    presenter.start()
    assert demo.meetings.meeting(presenter.meeting.id).step is MeetingStep.LIVE
    assert presenter._shell.went[0].meeting_id == presenter.meeting.id


def test_the_agenda_says_what_its_cases_lack(agenda):
    _, seen, _ = agenda
    assert seen.readiness.startswith("0 of 6 cases are complete. Missing: second reading 6")


def test_an_added_case_comes_last_and_twice_is_said(agenda, demo):
    presenter, seen, meeting = agenda
    case = outside(demo, meeting)[0]
    presenter.add(case.id)
    assert case.patient_name in seen.adding
    assert seen.selected == seen.order()[-1]
    before = seen.order()
    presenter.add(case.id)
    assert "on the agenda already" in seen.adding
    assert seen.order() == before


def test_a_case_found_says_that_it_is_there_already(agenda):
    presenter, seen, _ = agenda
    there = next(line for line in seen.lines if line.id is not None)
    found = presenter.find(there.case_number)
    assert [row.trail for row in found] == ["on this agenda"]
    assert presenter.find("zzzzz") == ()


def test_a_removed_case_comes_back_with_undo(agenda, demo):
    presenter, seen, _ = agenda
    before = seen.order()
    presenter.choose(before[1])
    presenter.remove()
    assert seen.order() == [before[0], *before[2:]]
    assert seen.selected == before[2]
    assert "Ctrl+Z" in presenter.shell.said[0]
    demo.history.undo()
    assert seen.order() == before


def test_a_removed_case_can_be_added_again(agenda):
    presenter, seen, _meeting = agenda
    first = presenter._rows[0].case.id
    presenter.choose(seen.order()[0])
    presenter.remove()
    presenter.add(first)
    assert len(seen.order()) == 6


def test_a_case_moves_among_those_of_its_lane(agenda):
    presenter, seen, _ = agenda
    before = seen.order()
    presenter.choose(before[0])
    presenter.step(-1)
    assert seen.order() == before
    presenter.step(1)
    assert seen.order() == [before[1], before[0], *before[2:]]
    assert presenter.position() == (2, 6)
    presenter.move_to(6)
    assert seen.order()[-1] == before[0]
    presenter.move_to(99)
    assert seen.order()[-1] == before[0]


def test_moving_to_the_other_lane_changes_the_lane_alone(agenda, demo):
    presenter, seen, _meeting = agenda
    first = seen.order()[0]
    presenter.move(first, Lane.REGISTER, 0)
    row = demo.meetings.presented(first)
    assert row.presentation.lane is Lane.REGISTER
    headings = [line.heading for line in seen.lines if line.id is None]
    assert headings == ["To discuss · 5", "To register · 1"]
    numbers = [line.number for line in seen.lines if line.id is not None]
    # The number is the one of the agenda, whatever lane shows it.
    assert numbers == ["2", "3", "4", "5", "6", "1"]


@pytest.fixture
def waiting(qapp, shell_of, services):
    """A case put off when no later meeting was planned, and a meeting that began meanwhile."""
    board = services.set_up.save_board(Board(id=BoardId(new_id()), name="B"))
    first = services.meetings.plan(board, services.desk.today())
    patient, case = services.patients.new_case()
    _, case = services.patients.save(replace(patient, birth_name="Moreau"), case)
    shown = services.meetings.put_on_agenda(first, case.id)
    second = services.meetings.plan(board, services.desk.today() + dt.timedelta(days=7))
    services.meetings.start(second)
    services.decisions.defer(shown, "No imaging")
    seen = Seen()
    presenter = AgendaPresenter(shell_of(services), seen)
    presenter.show(services.meetings.meeting(second))
    return presenter, seen, lambda: presenter.show(services.meetings.meeting(second))


def test_the_waiting_cases_join_once(waiting):
    presenter, seen, again = waiting
    assert seen.order() == []
    presenter.add_waiting()
    assert seen.adding.startswith("Waiting cases added: 1.")
    again()
    assert len(seen.order()) == 1
    presenter.add_waiting()
    assert seen.adding == "No case waits for this board."


def test_what_is_changed_about_a_case_is_saved(agenda, demo):
    presenter, seen, _ = agenda
    first = seen.order()[0]
    presenter.choose(first)
    presenter.change(first, replace(seen.card.fields, question="Chirurgie ?"))
    assert demo.meetings.presented(first).presentation.question == "Chirurgie ?"
    assert seen.card.fields.question == "Chirurgie ?"


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (QuorumRule(minimum=1), "Quorum: one physician"),
        (QuorumRule(minimum=3), "Quorum: 3 medical specialties"),
        (
            QuorumRule(minimum=2, required=(Specialty.SURGERY,), written_counts=True),
            "Quorum: 2 medical specialties, among them surgery; written opinions count",
        ),
    ],
)
def test_a_quorum_rule_is_said_in_words(rule, text):
    assert words.quorum(rule) == text


def test_every_missing_item_has_a_letter_of_its_own():
    assert set(words.LETTERS) == set(Missing)
    assert len(set(words.LETTERS.values())) == len(Missing)
