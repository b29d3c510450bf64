"""The worklist's decisions, on a real board file and without a window."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.errors import Rule
from mdtboard.domain.material import MaterialKind
from mdtboard.domain.reading import Concordance, Impact, ReadingStep
from mdtboard.ui.readings.presenter import ReadingsPresenter
from mdtboard.ui.readings.rows import Stage, StepEntry


class Screen:
    """Remembers what it was told to show."""

    def __init__(self):
        self.rows = ()
        self.counts = {}
        self.detail = None
        self.steps = ()
        self.step = None
        self.typed = StepEntry()
        self.error = None
        self.comparison = None
        self.presenter = None

    def show_counts(self, found, stage):
        self.counts = found

    def clear_search(self):
        pass

    def show_networks(self, names, chosen):
        self.networks = names

    def show_rows(self, rows, total, filtered):
        self.rows = rows
        if self.detail is not None and self.detail.key not in {row.key for row in rows}:
            self.presenter.choose(None)

    def select(self, key):
        [found] = [row for row in self.rows if row.key == key]
        self.presenter.choose(found)

    def show_detail(self, row, steps):
        self.detail, self.steps = row, steps

    def show_editor(self, step, entry):
        self.step, self.typed = step, entry

    def show_error(self, field, error):
        self.error = (field, error and error.rule)

    def entry(self):
        return self.typed

    def tell_saved(self, number, reading):
        self.told = reading.step

    def tell_compared(self, number, comparison):
        self.comparison = comparison


@pytest.fixture
def screen(board):
    made = Screen()
    made.presenter = ReadingsPresenter(board.services, made)
    made.presenter.load()
    return made


def at_step(screen, step):
    found = next(row for row in screen.rows if row.step is step)
    screen.presenter.choose(found)
    return found


def test_the_longest_late_reading_comes_first_and_is_shown(screen):
    assert screen.rows[0].late
    assert screen.detail == screen.rows[0]


def test_each_filter_tells_how_many_it_holds(screen):
    assert screen.counts[Stage.ALL] == len(screen.rows) == 8
    assert screen.counts[Stage.TO_ASK] == 3
    assert screen.counts[Stage.TO_SEND] == 1
    assert screen.counts[Stage.AWAITED] == 2
    assert screen.counts[Stage.LATE] == 2
    assert screen.counts[Stage.TO_COMPARE] == 1
    assert screen.counts[Stage.DONE] == 1


def test_the_search_finds_word_beginnings_without_accents(screen):
    screen.presenter.filter(typed="lefev")
    assert [row.number for row in screen.rows] == ["D-0001"]


def test_only_the_steps_that_may_follow_are_offered(screen):
    for step in ReadingStep:
        found = [row for row in screen.rows if row.step is step]
        for row in found:
            if step.next_steps:
                assert set(screen.presenter.steps_of(row)) == step.next_steps


def test_a_finished_reading_can_be_followed_by_another(screen):
    row = at_step(screen, ReadingStep.COMPARED)
    assert screen.presenter.steps_of(row) == (ReadingStep.REQUESTED,)


def test_a_saved_step_closes_the_fields_and_moves_the_line(screen):
    row = at_step(screen, ReadingStep.REQUESTED)
    screen.presenter.begin(ReadingStep.SENT)
    screen.typed = replace(screen.typed, material="4 lames")
    screen.presenter.save()
    assert screen.step is None
    assert screen.detail.key == row.key
    assert screen.detail.reading.step is ReadingStep.SENT
    assert [(m.kind, m.count) for m in screen.detail.reading.materials] == [(MaterialKind.SLIDE, 4)]


def test_a_filter_that_loses_its_line_goes_on_to_the_next_one(screen):
    screen.presenter.filter(stage=Stage.TO_ASK)
    assert len(screen.rows) == 3
    screen.presenter.begin(ReadingStep.REQUESTED)
    screen.presenter.save()
    assert len(screen.rows) == 2
    assert screen.detail in screen.rows


def test_a_report_without_a_diagnosis_is_refused_beside_its_field(screen):
    at_step(screen, ReadingStep.SENT)
    screen.presenter.begin(ReadingStep.REPORTED)
    screen.presenter.save()
    assert screen.error == ("second_diagnosis", Rule.READING_RESULT_MISSING)
    assert screen.step is ReadingStep.REPORTED


def test_dates_out_of_order_are_refused_beside_the_date(screen, board):
    at_step(screen, ReadingStep.RECEIVED)
    screen.presenter.begin(ReadingStep.REPORTED)
    early = board.services.desk.today() - timedelta(days=400)
    screen.typed = replace(screen.typed, on=early, second_diagnosis="GIST")
    screen.presenter.save()
    assert screen.error == ("on", Rule.READING_DATES_OUT_OF_ORDER)


def test_a_missing_date_is_asked_for(screen):
    at_step(screen, ReadingStep.REQUESTED)
    screen.presenter.begin(ReadingStep.SENT)
    screen.typed = replace(screen.typed, on=None)
    screen.presenter.save()
    assert screen.error == ("on", None)


def test_what_is_typed_about_one_case_waits_while_another_is_looked_at(screen):
    at_step(screen, ReadingStep.SENT)
    screen.presenter.begin(ReadingStep.REPORTED)
    screen.typed = replace(screen.typed, second_diagnosis="à moitié")
    at_step(screen, ReadingStep.REQUESTED)
    assert screen.step is None
    at_step(screen, ReadingStep.SENT)
    assert screen.step is ReadingStep.REPORTED
    assert screen.typed.second_diagnosis == "à moitié"


def test_giving_up_forgets_what_was_typed(screen):
    at_step(screen, ReadingStep.SENT)
    screen.presenter.begin(ReadingStep.REPORTED)
    screen.typed = replace(screen.typed, second_diagnosis="à moitié")
    screen.presenter.give_up()
    at_step(screen, ReadingStep.REQUESTED)
    at_step(screen, ReadingStep.SENT)
    assert screen.step is None


def test_a_discordance_that_changes_the_treatment_puts_the_case_on_an_agenda(screen, board):
    row = at_step(screen, ReadingStep.REPORTED)
    screen.presenter.begin(ReadingStep.COMPARED)
    screen.typed = replace(screen.typed, concordance=Concordance.MAJOR, impact=Impact.YES)
    screen.presenter.save()
    assert screen.comparison.heard_again
    agenda = board.services.meetings.agenda(screen.comparison.meeting_id)
    assert row.case_id in [case.case.id for case in agenda]


def test_a_case_outside_the_list_can_be_asked_for(screen, board):
    [case] = list(board.services.patients.lines((9,)))
    screen.presenter.go_to_case(case.id)
    assert screen.detail.case_id == case.id
    assert screen.step is ReadingStep.REQUESTED
    screen.presenter.save()
    assert screen.detail.reading.case_id == case.id


def test_a_case_with_readings_shows_its_newest(screen):
    row = at_step(screen, ReadingStep.COMPARED)
    screen.presenter.filter(stage=Stage.LATE)
    screen.presenter.go_to_case(row.case_id)
    assert screen.detail.key == row.key
