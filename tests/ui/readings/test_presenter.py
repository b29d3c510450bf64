"""The worklist's decisions, on a real board file and without a window."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.diagnosis import Asked
from mdtboard.domain.errors import Rule
from mdtboard.domain.material import MaterialKind
from mdtboard.domain.reading import Concordance, Impact, ReadingLevel, ReadingStep
from mdtboard.domain.reading_work import ReadingMove
from mdtboard.ui.readings.entry import MoveEntry
from mdtboard.ui.readings.presenter import ReadingsPresenter
from mdtboard.ui.readings.rows import Stage, Wanted


class Screen:
    """Remembers what it was told to show."""

    def __init__(self):
        self.rows = ()
        self.counts = {}
        self.detail = None
        self.moves = ()
        self.chain = ()
        self.move = None
        self.typed = MoveEntry()
        self.error = None
        self.comparison = None
        self.presenter = None

    def show_counts(self, found, stage):
        self.counts = found

    def clear_search(self):
        pass

    def show_names(self, offered, wanted):
        self.offered = offered

    def show_rows(self, rows, total, filtered):
        self.rows = rows
        if self.detail is not None and self.detail.key not in {row.key for row in rows}:
            self.presenter.choose(None)

    def select(self, key):
        [found] = [row for row in self.rows if row.key == key]
        self.presenter.choose(found)

    def show_detail(self, row, chain, moves):
        self.detail, self.chain, self.moves = row, chain, moves

    def show_editor(self, move, entry, offers):
        self.move, self.typed, self.offers = move, entry, offers

    def show_question(self, question):
        self.question = question

    def show_error(self, field, error):
        self.error = (field, error and error.rule)

    def entry(self):
        return self.typed

    def tell(self, number, comparison):
        self.told = comparison.reading.step
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
    assert screen.counts[Stage.TO_SEND] == 0
    assert screen.counts[Stage.WAITING] == 1
    assert screen.counts[Stage.LATE] == 2
    assert screen.counts[Stage.TO_COMPARE] == 1
    assert screen.counts[Stage.DONE] == 1
    assert sum(screen.counts.values()) == 2 * screen.counts[Stage.ALL]


def test_the_search_finds_word_beginnings_without_accents(screen):
    screen.presenter.filter(Wanted(typed="lefev"))
    assert [row.number for row in screen.rows] == ["D-0001"]


def test_the_steps_that_may_follow_are_offered_the_usual_one_first(screen):
    expected = {
        None: [ReadingMove.REQUEST],
        ReadingStep.REQUESTED: [ReadingMove.SEND, ReadingMove.REPORT, ReadingMove.CHANGE],
        ReadingStep.REPORTED: [ReadingMove.COMPARE],
    }
    for step, moves in expected.items():
        at_step(screen, step)
        usual = (ReadingMove.GIVE_BACK, ReadingMove.CANCEL)
        offered = [move for move in screen.moves if move not in usual]
        assert offered == moves


def test_a_compared_reading_may_be_read_a_third_time_or_asked_for_again(screen):
    at_step(screen, ReadingStep.COMPARED)
    assert ReadingMove.REQUEST_THIRD in screen.moves
    assert ReadingMove.REQUEST in screen.moves


def test_a_third_reading_starts_from_the_first_diagnosis_and_shows_all_three(screen):
    row = at_step(screen, ReadingStep.COMPARED)
    screen.presenter.begin(ReadingMove.REQUEST_THIRD)
    screen.typed = replace(screen.typed, expert_centre="Centre coordonnateur")
    screen.presenter.save()
    third = screen.detail.reading
    assert (third.level, third.follows) == (ReadingLevel.COORDINATING, row.key)
    assert third.first_diagnosis == row.reading.first_diagnosis
    assert [reading.id for reading in screen.chain] == [row.key, third.id]
    screen.presenter.choose(next(found for found in screen.rows if found.key == row.key))
    assert ReadingMove.REQUEST_THIRD not in screen.moves


def test_a_third_reading_that_was_cancelled_can_be_asked_for_again(screen):
    row = at_step(screen, ReadingStep.COMPARED)
    for _ in range(2):
        screen.presenter.choose(next(found for found in screen.rows if found.key == row.key))
        screen.presenter.begin(ReadingMove.REQUEST_THIRD)
        screen.typed = replace(screen.typed, expert_centre="Centre coordonnateur")
        screen.presenter.save()
        screen.presenter.begin(ReadingMove.CANCEL)
        screen.presenter.save()
    screen.presenter.choose(next(found for found in screen.rows if found.key == row.key))
    assert len(screen.chain) == 3
    assert ReadingMove.REQUEST_THIRD in screen.moves


def test_material_is_given_back_line_by_line(screen):
    at_step(screen, ReadingStep.REQUESTED)
    screen.presenter.begin(ReadingMove.SEND)
    screen.typed = replace(screen.typed, material="4 lames, 1 bloc")
    screen.presenter.save()
    screen.presenter.begin(ReadingMove.GIVE_BACK)
    assert screen.typed.returned == (0, 1)
    screen.typed = replace(screen.typed, returned=(1,))
    screen.presenter.save()
    slides, block = screen.detail.reading.materials
    assert (slides.is_owed, block.is_owed) == (True, False)
    assert ReadingMove.GIVE_BACK in screen.moves


def test_a_discordance_taken_off_its_agenda_is_to_be_answered(screen, board):
    row = at_step(screen, ReadingStep.REPORTED)
    screen.presenter.begin(ReadingMove.COMPARE)
    screen.typed = replace(
        screen.typed,
        concordance=Concordance.MAJOR,
        impact=Impact.YES,
        carried=False,
        kept_because="Troisième lecture demandée",
    )
    screen.presenter.save()
    agenda = board.services.meetings.agenda(screen.comparison.meeting_id)
    placed = next(each for each in agenda if each.case.id == row.case_id)
    board.services.meetings.take_off(placed.presentation.id)
    screen.presenter.load()
    assert screen.counts[Stage.TO_ANSWER] == 1
    screen.presenter.go_to_reading(row.key)
    assert screen.moves[0] is ReadingMove.ANSWER
    screen.presenter.begin(ReadingMove.ANSWER)
    screen.presenter.save()
    assert screen.error == ("reason", Rule.READING_RESULT_MISSING)
    screen.typed = replace(screen.typed, reason="Patient décédé")
    screen.presenter.save()
    assert screen.counts[Stage.TO_ANSWER] == 0


def test_a_saved_step_closes_the_fields_and_moves_the_line(screen):
    row = at_step(screen, ReadingStep.REQUESTED)
    screen.presenter.begin(ReadingMove.SEND)
    screen.typed = replace(screen.typed, material="4 lames")
    screen.presenter.save()
    assert screen.move is None
    assert screen.detail.key == row.key
    assert screen.detail.reading.step is ReadingStep.SENT
    assert [(m.kind, m.count) for m in screen.detail.reading.materials] == [(MaterialKind.SLIDE, 4)]


def test_a_filter_that_loses_its_line_goes_on_to_the_next_one(screen):
    screen.presenter.filter(Wanted(stage=Stage.TO_ASK))
    assert len(screen.rows) == 3
    screen.presenter.begin(ReadingMove.REQUEST)
    screen.presenter.save()
    assert len(screen.rows) == 2
    assert screen.detail in screen.rows


def test_a_report_without_a_diagnosis_is_refused_beside_its_field(screen):
    at_step(screen, ReadingStep.SENT)
    screen.presenter.begin(ReadingMove.REPORT)
    screen.presenter.save()
    assert screen.error == ("second_diagnosis", Rule.READING_RESULT_MISSING)
    assert screen.move is ReadingMove.REPORT


def test_dates_out_of_order_are_refused_beside_the_date(screen, board):
    at_step(screen, ReadingStep.RECEIVED)
    screen.presenter.begin(ReadingMove.REPORT)
    early = board.services.desk.today() - timedelta(days=400)
    screen.typed = replace(screen.typed, on=early, second_diagnosis="GIST")
    screen.presenter.save()
    assert screen.error == ("on", Rule.READING_DATES_OUT_OF_ORDER)


def test_a_missing_date_is_asked_for(screen):
    at_step(screen, ReadingStep.REQUESTED)
    screen.presenter.begin(ReadingMove.SEND)
    screen.typed = replace(screen.typed, on=None)
    screen.presenter.save()
    assert screen.error == ("on", None)


def test_what_is_typed_about_one_case_waits_while_another_is_looked_at(screen):
    at_step(screen, ReadingStep.SENT)
    screen.presenter.begin(ReadingMove.REPORT)
    screen.typed = replace(screen.typed, second_diagnosis="à moitié")
    at_step(screen, ReadingStep.REQUESTED)
    assert screen.move is None
    at_step(screen, ReadingStep.SENT)
    assert screen.move is ReadingMove.REPORT
    assert screen.typed.second_diagnosis == "à moitié"


def test_giving_up_forgets_what_was_typed(screen):
    at_step(screen, ReadingStep.SENT)
    screen.presenter.begin(ReadingMove.REPORT)
    screen.typed = replace(screen.typed, second_diagnosis="à moitié")
    screen.presenter.give_up()
    at_step(screen, ReadingStep.REQUESTED)
    at_step(screen, ReadingStep.SENT)
    assert screen.move is None


def test_a_discordance_that_changes_the_treatment_puts_the_case_on_an_agenda(screen, board):
    row = at_step(screen, ReadingStep.REPORTED)
    screen.presenter.begin(ReadingMove.COMPARE)
    screen.typed = replace(
        screen.typed,
        concordance=Concordance.MAJOR,
        impact=Impact.YES,
        carried=False,
        kept_because="Troisième lecture demandée",
    )
    screen.presenter.save()
    assert screen.comparison.heard_again
    agenda = board.services.meetings.agenda(screen.comparison.meeting_id)
    assert row.case_id in [case.case.id for case in agenda]


def test_a_case_outside_the_list_can_be_asked_for(screen, board):
    [case] = list(board.services.patients.lines((9,)))
    screen.presenter.go_to_case(case.id)
    assert screen.detail.case_id == case.id
    assert screen.move is ReadingMove.REQUEST
    screen.presenter.save()
    assert screen.detail.reading.case_id == case.id


def test_a_case_with_readings_shows_its_newest(screen):
    row = at_step(screen, ReadingStep.COMPARED)
    screen.presenter.filter(Wanted(stage=Stage.LATE))
    screen.presenter.go_to_case(row.case_id)
    assert screen.detail.key == row.key


def test_a_code_of_an_older_edition_is_kept_with_that_edition(screen):
    at_step(screen, ReadingStep.SENT)
    screen.presenter.begin(ReadingMove.REPORT)
    screen.typed = replace(screen.typed, second_diagnosis="Sarcome d'Ewing", second_code="9260/3")
    screen.presenter.save()
    read = screen.detail.reading
    assert read.second_code == "9260/3"
    assert read.second_edition != "ICD-O-3.2"


def test_a_discordance_asks_what_becomes_of_the_diagnosis_and_one_undo_takes_all_back(
    screen, board
):
    row = at_step(screen, ReadingStep.REPORTED)
    before = board.services.patients.case(row.case_id)[1]
    screen.presenter.begin(ReadingMove.COMPARE)
    assert screen.question.asked is Asked.NOTHING
    screen.typed = replace(screen.typed, concordance=Concordance.MAJOR, impact=Impact.NO)
    screen.presenter.look_at_diagnosis()
    assert screen.question.asked is Asked.CARRY
    assert screen.question.offer.diagnosis == row.reading.second_diagnosis
    screen.presenter.save()
    assert screen.error == ("carried", Rule.DIAGNOSIS_NOT_CARRIED)
    screen.typed = replace(screen.typed, carried=False)
    screen.presenter.save()
    assert screen.error == ("kept_because", Rule.DIAGNOSIS_NOT_CARRIED)
    screen.typed = replace(
        screen.typed,
        carried=True,
        carried_diagnosis="Léiomyosarcome de haut grade",
        carried_code="8890/3",
        carried_grade="FNCLCC 3",
    )
    screen.presenter.save()
    case = board.services.patients.case(row.case_id)[1]
    assert (case.diagnosis, case.morphology_code, case.code_edition, case.grade) == (
        "Léiomyosarcome de haut grade",
        "8890/3",
        "ICD-O-3.2",
        "FNCLCC 3",
    )
    assert case.former_diagnoses[0].diagnosis == before.diagnosis
    board.services.history.undo()
    assert board.services.patients.case(row.case_id)[1].diagnosis == before.diagnosis
