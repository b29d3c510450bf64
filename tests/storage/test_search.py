from dataclasses import replace

import pytest
from sqlalchemy import text

from mdtboard.domain.changes import Kind
from mdtboard.domain.history import FieldName
from mdtboard.domain.views import CaseFilter, HitKind
from mdtboard.storage import migrate
from tests.builders import a_case, a_patient, save_board, save_case

PEOPLE = (
    ("D'Almeida", "Manuel", "0012345678", "Thymome B2"),
    ("Le Vasseur", "Jean-Pierre", "0098000002", "Liposarcome"),
    ("Nguyễn", "Văn Đặng", "A-77-0003", "GIST gastrique"),
    ("Łukasz-Øster", "Zoé", "0098000004", "Carcinome"),
)


@pytest.fixture
def people(services):
    for name, given, local_id, diagnosis in PEOPLE:
        patient = a_patient(birth_name=name, given_names=given, local_id=local_id)
        case = a_case(patient, diagnosis=diagnosis, topography_code="C49.2", history="Sans objet.")
        services.patients.save(patient, case)
    return services


@pytest.mark.parametrize(
    ("typed", "sequence"),
    [
        ("dalmeida", 1),
        ("d'almeida", 1),
        ("d almeida manuel", 1),
        ("almeda", 1),
        ("dalmeda", 1),
        ("de almeda", 1),
        ("thymome", 1),
        ("tymome", 1),
        ("tymome almeda", 1),
        ("12345", 1),
        ("0012345", 1),
        ("levasseur", 2),
        ("vaseur", 2),
        ("jeanpierre", 2),
        ("le vaseur jean", 2),
        ("nguyen", 3),
        ("nguyne", 3),
        ("dang nguyen", 3),
        ("a770003", 3),
        ("lukasz", 4),
        ("lukaszoster", 4),
        ("oster", 4),
    ],
)
def test_everybody_is_found_however_the_name_is_typed(people, typed, sequence):
    hits = people.patients.search(typed)
    [line] = people.patients.lines((sequence,))
    assert {hit.patient_id for hit in hits} == {line.patient_id}
    assert tuple(people.patients.order(CaseFilter(typed=typed)).sequences) == (sequence,)


@pytest.mark.parametrize("typed", ["12346", "0098000003", "c493", "almiedd", "xyzzy"])
def test_a_wrong_figure_finds_nobody(people, typed):
    assert people.patients.search(typed) == ()


def test_a_name_that_is_written_so_leaves_those_that_nearly_are_aside(people):
    patient = a_patient(birth_name="Vaseur", local_id="0098000009")
    people.patients.save(patient)
    assert {hit.patient_name for hit in people.patients.search("vaseur")} == {"VASEUR Cœline"}


def test_what_only_a_slip_explains_comes_last_and_is_marked(people):
    [line] = people.patients.lines((4,))
    patient, case = people.patients.case(line.id)
    people.patients.save(patient, replace(case, referring_clinician="Dr Vaseur"))
    hits = people.patients.search("vaseur")
    assert [hit.near for hit in hits] == [False, True, True]
    assert hits[0].field == FieldName(Kind.CASE, "referring_clinician")
    assert hits[0].excerpt == "Dr Vaseur"
    assert hits[-1].field is None


def test_a_hit_says_where_it_is_and_shows_the_words_around(people):
    [line] = people.patients.lines((3,))
    patient, case = people.patients.case(line.id)
    long = f"{'Douleurs abdominales anciennes. ' * 20}Imatinib à 400 mg. {'Bonne tolérance. ' * 20}"
    people.patients.save(patient, replace(case, past_treatments=long))
    [hit] = people.patients.search("imatinib 400")
    assert (hit.kind, hit.field) == (HitKind.CASE, FieldName(Kind.CASE, "past_treatments"))
    assert "Imatinib à 400 mg" in hit.excerpt
    assert hit.excerpt.startswith("… ")
    assert len(hit.excerpt) < 200
    [near] = people.patients.search("imatinub")
    assert "Imatinib" in near.excerpt


def test_those_whose_name_was_typed_come_before_letters_that_name_them(people):
    for sequence in (3, 4):
        [line] = people.patients.lines((sequence,))
        patient, case = people.patients.case(line.id)
        people.patients.save(patient, replace(case, history="Adressé par le Dr Almeida."))
    hits = people.patients.search("almeida")
    assert [hit.field is None for hit in hits] == [True, True, False, False]


def test_the_question_and_the_advice_are_found_as_such(services):
    board = save_board(services)
    case = save_case(services)
    meeting_id = services.meetings.plan(board, services.desk.today())
    shown = services.meetings.put_on_agenda(meeting_id, case.id)
    [row] = services.meetings.agenda(meeting_id)
    services.meetings.change_presentation(
        replace(row.presentation, question="Indication d'une pelvectomie ?")
    )
    [hit] = services.patients.search("pelvectomi")
    assert (hit.kind, hit.entity_id) == (HitKind.PRESENTATION, shown)
    assert hit.field == FieldName(Kind.PRESENTATION, "question")


def test_a_board_of_an_earlier_folding_is_folded_anew_when_it_is_opened(people):
    engine = people.unlocked.engine
    with engine.begin() as connection:
        connection.execute(text("UPDATE search_index SET names = 'd almeida ukasz', body = ''"))
        connection.execute(text("DELETE FROM search_word"))
        connection.execute(text("UPDATE patient SET sort_name = 'zzz'"))
        connection.exec_driver_sql("PRAGMA user_version = 0")
    assert people.patients.search("dalmeida") == ()
    migrate.bring_up_to_date(engine, people.path)
    assert [hit.number for hit in people.patients.search("dalmeida")] == ["D-0001", "0012345678"]
    assert people.patients.search("tymome")
    assert all(hit.near for hit in people.patients.search("ukasz"))
    with engine.connect() as connection:
        names = connection.scalars(text("SELECT sort_name FROM patient ORDER BY 1")).all()
        assert names[0] == "d almeida manuel"
        assert "zzz" not in names


def test_words_that_nobody_bears_any_more_are_not_kept(services):
    def known(word):
        with services.unlocked.engine.connect() as connection:
            found = text("SELECT count(*) FROM search_word WHERE word = :word")
            return connection.execute(found, {"word": word}).scalar()

    patient = a_patient(birth_name="Zyskowska")
    services.patients.save(patient, a_case(patient, diagnosis="Thymome rarissime"))
    other = a_patient(birth_name="Autre", local_id="T-0002")
    services.patients.save(other, a_case(other, diagnosis="Thymome"))
    assert (known("zyskowska"), known("rarissime"), known("thymome")) == (1, 1, 1)
    services.history.undo()
    assert (known("zyskowska"), known("thymome")) == (1, 1)
    services.history.undo()
    assert (known("zyskowska"), known("rarissime"), known("thymome")) == (0, 0, 0)
