"""What is not saved, decided without a window."""

from dataclasses import replace

import pytest

from mdtboard.domain.errors import Rule
from mdtboard.ui.settings.presenter import RecordsPresenter
from mdtboard.ui.settings.sources import People


class Screen:
    def __init__(self):
        self.lines = ()
        self.error = None

    def show_lines(self, lines, total):
        self.lines = lines

    def select(self, key):
        self.selected = key

    def show_record(self, record):
        self.record = record

    def show_unsaved(self, unsaved):
        self.unsaved = unsaved

    def show_error(self, field, error):
        self.error = error and (field, error.rule)

    def tell_saved(self, title):
        self.told = title


@pytest.fixture
def screen(board):
    made = Screen()
    services = board.services
    made.presenter = RecordsPresenter(People(services.set_up), services.desk.account, made)
    made.presenter.load()
    return made


def test_somebody_else_changed_the_record_meanwhile(screen, board):
    record = screen.record
    screen.presenter.edited(replace(record, email="mine@x"))
    board.services.set_up.save_person(replace(record, email="theirs@x"))
    screen.presenter.save()
    assert screen.error == ("", Rule.CHANGED_SINCE)
    assert screen.presenter.unsaved == 1
    screen.presenter.discard()
    assert screen.record.email == "theirs@x"


def test_the_list_marks_what_is_not_saved(screen):
    screen.presenter.edited(replace(screen.record, email="x"))
    marked = [line.key for line in screen.lines if line.unsaved]
    assert marked == [screen.record.id]


def test_the_search_never_hides_what_is_not_saved(screen):
    screen.presenter.edited(replace(screen.record, email="x"))
    screen.presenter.search("zzz")
    assert len(screen.lines) == 1


def test_saving_tells_and_keeps_the_record_chosen(screen):
    key = screen.record.id
    screen.presenter.edited(replace(screen.record, family_name="Nouveau"))
    screen.presenter.save()
    assert screen.told.startswith("Nouveau")
    assert screen.record.id == key
    assert not screen.unsaved
