from types import SimpleNamespace

import pytest

from mdtboard.domain.imports import Verdict
from mdtboard.domain.tables import TableShape, Target
from mdtboard.ui.imports.presenter import ImportPresenter


class Recorder:
    """Stands for the dialog and remembers what it was told."""

    def __init__(self):
        self.errors = []
        self.result = None

    def show_error(self, text):
        self.errors.append(text)

    def show_result(self, counts, case_ids):
        self.result = (counts, case_ids)

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
    presenter.answer_all(same=False)
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


def test_a_bug_is_not_shown_as_a_fault_of_the_file(view, demo):
    presenter = ImportPresenter(view, SimpleNamespace(services=demo, run=None))
    with pytest.raises(ZeroDivisionError):
        presenter.fail(ZeroDivisionError())
