from datetime import timedelta
from types import SimpleNamespace

import pytest

from mdtboard.domain.imports import ForAgenda, Verdict
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.tables import TableShape, Target
from mdtboard.ui.imports.presenter import ImportPresenter


class Recorder:
    """Stands for the dialog and remembers what it was told."""

    def __init__(self):
        self.errors = []
        self.result = None

    def show_error(self, text):
        self.errors.append(text)

    def show_result(self, lines, case_ids, on):
        self.result = (lines, case_ids, on)

    def show_meetings(self, meetings, wish, to_plan):
        self.to_plan = to_plan
        self.meetings, self.wish = meetings, wish

    def show_lines(self, lines, counts):
        self.counts = counts

    def show_busy(self, busy):
        self.busy = busy

    def show_path(self, path): ...

    def show_table(self, table):
        self.table = table

    def show_mapping(self, table, mapping, known):
        self.mapping = mapping

    def show_mapping_error(self, text, twice):
        self.mapping_error = text

    def offer_numbers(self, offered): ...

    def show_left_aside(self, columns):
        self.left_aside = columns

    def refresh_steps(self): ...


class Later:
    """A shell that runs work only when it is told to, in any order."""

    def __init__(self, services):
        self.services = services
        self.waiting = []

    def run(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def finish(self, place=0):
        work, done, _ = self.waiting.pop(place)
        done(work())


@pytest.fixture
def view():
    return Recorder()


@pytest.fixture
def presenter(view, shell):
    return ImportPresenter(view, shell)


def test_a_late_answer_of_the_former_file_is_ignored(view, demo, a_list, tmp_path):
    shell = Later(demo)
    presenter = ImportPresenter(view, shell)
    other = tmp_path / "autre.csv"
    other.write_text("IPP;Nom\nA1;Essai\n")
    presenter.pick(a_list())
    presenter.pick(other)
    shell.finish(1)
    shell.finish(0)
    assert presenter.table.name == "autre.csv"
    assert not presenter.busy


def test_a_closed_wizard_hears_nothing_any_more(view, demo, a_list):
    shell = Later(demo)
    presenter = ImportPresenter(view, shell)
    presenter.pick(a_list())
    presenter.close()
    shell.finish()
    assert presenter.table is None


def test_an_answer_changes_the_verdict(presenter, a_list):
    presenter.pick(a_list())
    presenter.preview()
    assert not presenter.may_import()
    for line in presenter.lines:
        if line.verdict is Verdict.QUESTION:
            presenter.decisions.new(line.row_number)
    assert {line.verdict for line in presenter.lines} == {Verdict.NEW, Verdict.REFUSED}
    assert presenter.may_import()


def test_the_preview_is_not_read_twice_for_the_same_question(view, demo, a_list):
    shell = Later(demo)
    presenter = ImportPresenter(view, shell)
    presenter.pick(a_list())
    shell.finish()
    presenter.preview()
    shell.finish()
    presenter.preview()
    assert shell.waiting == []


def test_changed_columns_ask_for_a_new_preview(presenter, a_list):
    presenter.pick(a_list())
    presenter.preview()
    columns = tuple((heading, Target.IGNORE) for heading in presenter.table.headings)
    presenter.change_mapping(columns, (), ("dmy",))
    assert presenter.lines is None
    assert not presenter.may_leave_columns()


def test_another_row_of_headings_keeps_nothing_of_the_former_columns(presenter, view, a_list):
    presenter.pick(a_list())
    shape = presenter.table.shape
    presenter.reshape(TableShape(encoding=shape.encoding, separator=shape.separator, header_row=1))
    assert [heading for heading, _ in view.mapping.columns] == list(presenter.table.headings)
    assert presenter.table.headings[0] == "Lefèvre-Nkoulou"


QUESTIONS = "IPP;Nom;Diagnostic;Question posée\nZ1;Essai;GIST;Que faire ?\nZ2;Autre;GIST;\n"


@pytest.fixture
def questions(tmp_path):
    path = tmp_path / "rcp.csv"
    path.write_text(QUESTIONS, encoding="utf-8")
    return path


def plan(services, *days):
    """Plan meetings of the first board, and leave no other one planned."""
    board = services.set_up.boards()[0]
    today = services.desk.today()
    for line in services.meetings.lines():
        if line.step is MeetingStep.PLANNED:
            services.meetings.start(line.id)
    return [services.meetings.plan(board, today + timedelta(days=day)) for day in days]


def test_a_list_with_questions_is_meant_for_the_boards_next_meeting(
    presenter, view, demo, questions
):
    later, past, following = plan(demo, 21, -7, 7)
    presenter.pick(questions)
    presenter.preview()
    assert [meeting.id for meeting in view.meetings] == [past, following, later]
    assert view.wish == ForAgenda(meeting_id=following)
    assert [line.joined for line in presenter.lines] == [True, True]


def test_between_two_boards_nobody_guesses(presenter, view, demo, questions):
    plan(demo, 7)
    demo.meetings.plan(demo.set_up.boards()[1], demo.desk.today() + timedelta(days=9))
    presenter.pick(questions)
    presenter.preview()
    assert len(view.meetings) == 2
    assert view.wish is None


def test_a_list_without_questions_is_for_no_agenda_until_one_is_chosen(
    presenter, view, demo, a_list
):
    [meeting_id] = plan(demo, 7)
    presenter.pick(a_list(("Essai;Un;28/02/1960;Z1;GIST",)))
    presenter.preview()
    assert (view.wish, [line.joined for line in presenter.lines]) == (None, [False])
    presenter.choose_agenda(ForAgenda(meeting_id=meeting_id))
    assert [line.joined for line in presenter.lines] == [True]
    presenter.run()
    lines, case_ids, on = view.result
    assert case_ids == (lines[0].case_id,)
    assert on.id == meeting_id


def test_no_agenda_stays_no_agenda_once_it_was_chosen(presenter, view, demo, questions):
    plan(demo, 7)
    presenter.pick(questions)
    presenter.preview()
    presenter.choose_agenda(None)
    presenter.lines = None
    presenter.preview()
    assert view.wish is None
    presenter.run()
    assert view.result[2] is None


def test_a_meeting_that_began_meanwhile_is_offered_no_more(presenter, view, demo, questions):
    [meeting_id] = plan(demo, 7)
    presenter.pick(questions)
    presenter.preview()
    presenter.choose_agenda(ForAgenda(meeting_id=meeting_id))
    demo.meetings.start(meeting_id)
    presenter.lines = None
    presenter.preview()
    assert (view.meetings, view.wish) == ((), None)


def test_a_list_longer_than_a_meeting_is_for_no_agenda(presenter, view, demo, tmp_path):
    plan(demo, 7)
    path = tmp_path / "long.csv"
    rows = "".join(f"Z{n};Essai{n};GIST;Que faire ?\n" for n in range(101))
    path.write_text(f"IPP;Nom;Diagnostic;Question posée\n{rows}", encoding="utf-8")
    presenter.pick(path)
    presenter.preview()
    assert presenter.too_long
    assert (view.meetings, view.wish) == ((), None)
    presenter.run()
    assert view.result[1] == ()


def test_a_known_list_is_imported_for_its_agenda_alone(presenter, view, demo, questions):
    [meeting_id] = plan(demo, 7)
    presenter.pick(questions)
    presenter.choose_agenda(None)
    presenter.run()
    presenter.preview()
    presenter.lines = None
    presenter.preview()
    assert not presenter.may_import()
    presenter.choose_agenda(ForAgenda(meeting_id=meeting_id))
    assert presenter.may_import()


def test_a_bug_is_not_shown_as_a_fault_of_the_file(view, demo):
    presenter = ImportPresenter(view, SimpleNamespace(services=demo, run=None))
    with pytest.raises(ZeroDivisionError):
        presenter.fail(ZeroDivisionError())
