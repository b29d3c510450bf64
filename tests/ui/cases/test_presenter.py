from dataclasses import replace

import pytest

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.views import CaseFilter
from mdtboard.ui.cases.presenter import CasesPresenter


class Recorder:
    """Stands for the page and remembers what it was told to show."""

    def __init__(self):
        self.total = None
        self.count = ""
        self.clearable = None
        self.filter = None
        self.place = None
        self.shown = None
        self.nothing = None

    def show_list(self, total, fetch):
        self.total, self.fetch = total, fetch

    def show_count(self, text, *, clearable):
        self.count, self.clearable = text, clearable

    def show_filter(self, wanted):
        self.filter = wanted

    def show_emptiness(self, *, filtered):
        self.filtered = filtered

    def show_found(self, words):
        self.found = words

    def choose_place(self, place):
        self.place = place

    def show_case(self, shown):
        self.shown = shown

    def show_no_case(self, *, patient):
        self.nothing = patient


@pytest.fixture
def view():
    return Recorder()


@pytest.fixture
def presenter(view, demo):
    made = CasesPresenter(view, demo)
    made.refresh()
    return made


def test_the_newest_case_is_open_at_first(presenter, view):
    assert view.count == "32 cases"
    assert (view.shown.case.number, view.place) == ("D-0032", 0)


def test_a_search_ignores_accents_and_the_order_of_words(presenter, view):
    presenter.search("noelle lefevre")
    assert [line.patient_name for line in view.fetch(0, 200)] == [
        "LEFÈVRE-NKOULOU Marie-Noëlle, Agathe"
    ]
    assert view.count == "1 of 32 with these filters"
    assert view.clearable


def test_a_search_that_hides_the_open_file_opens_the_first_that_it_found(presenter, view):
    presenter.search("lefevre")
    assert view.shown.case.id == view.fetch(0, 1)[0].id
    assert view.shown.case.number != "D-0032"
    assert view.place == 0
    presenter.search("zzz")
    assert presenter.shown is None
    presenter.search("")
    assert view.shown.case.number == "D-0032"


def test_clearing_the_filters_lists_everything_and_finds_the_row_again(presenter, view):
    presenter.search("lefevre")
    presenter.choose_family(TumourFamily.BREAST)
    presenter.clear_filters()
    assert (view.total, view.place, view.clearable) == (32, 0, False)
    assert view.filter == CaseFilter()


def test_a_case_that_the_filters_hide_is_shown_and_the_filters_go(presenter, view, demo):
    hidden = view.shown.case
    presenter.search("lefevre")
    presenter.choose(view.fetch(0, 1)[0])
    presenter.open_case(hidden.id)
    assert view.shown.case.id == hidden.id
    assert (view.total, view.place, view.filter.typed) == (32, 0, "")


def test_rows_are_sorted_by_the_service(presenter, view):
    presenter.sort("patient", descending=False)
    names = [line.patient_name for line in view.fetch(0, 200)]
    assert names[0].startswith("AIT-OUARAB")
    assert len(names) == 32


def test_an_empty_board_shows_no_case(view, services):
    CasesPresenter(view, services).refresh()
    assert (view.total, view.count, view.nothing) == (0, "0 cases", False)


def test_a_case_that_was_undone_is_closed(view, services):
    presenter = CasesPresenter(view, services)
    patient, case = services.patients.new_case()
    patient = replace(patient, birth_name="Éphémère")
    services.patients.save(patient, case)
    presenter.refresh()
    assert view.shown.patient.birth_name == "Éphémère"
    services.history.undo()
    presenter.refresh()
    assert presenter.shown is None
    assert view.nothing is False


def test_a_patient_without_a_case_is_offered_one(view, services):
    presenter = CasesPresenter(view, services)
    patient, _ = services.patients.new_case()
    patient = replace(patient, birth_name="Seule")
    services.patients.save(patient)
    presenter.open_patient(patient.id)
    assert view.nothing is True
    assert presenter.patient().birth_name == "Seule"
