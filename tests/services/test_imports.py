from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import BoardId, PatientId
from mdtboard.domain.imports import Answer, ForAgenda, ImportCounts, Verdict
from mdtboard.domain.presentation import Reason
from mdtboard.domain.tables import Target
from tests.builders import save_board, save_case, validate_all

LIST = """IPP;Nom de naissance;Prénoms;Date de naissance;Sexe;Diagnostic;Antécédents
1001;Moreau;Claire;12/03/1968;F;Liposarcome;marge <R1>, ganglions
1002;N'Diaye;Awa;1970;F;GIST;HER2 <i>neg & R&D
;Sans Numéro;Jean;01/02/1950;M;Thymome;NC
1004;Erreur;Date;31/02/1960;M;GIST;
"""


@pytest.fixture
def table(services, tmp_path):
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    return services.imports.read(path)


@pytest.fixture
def mapping(services, table):
    return services.imports.guess(table)


def test_what_is_previewed_is_what_is_done(services, table, mapping):
    preview = services.imports.preview(table, mapping)
    assert [line.verdict for line in preview] == [Verdict.NEW] * 3 + [Verdict.REFUSED]
    assert (preview[3].row_number, preview[3].text) == (5, "31/02/1960")
    assert services.imports.run(table, mapping, {}) == preview
    assert services.patients.count() == 3
    [hit] = [h for h in services.patients.search("moreau") if h.case_id]
    _, case = services.patients.case(hit.case_id)
    assert case.history == "marge <R1>, ganglions"


def test_importing_again_changes_nothing_and_one_undo_takes_all_back(services, table, mapping):
    services.imports.run(table, mapping, {})
    # A patient without an identifier is recognised by name and birth date, with a question.
    counts = ImportCounts.of(services.imports.preview(table, mapping))
    assert (counts.unchanged, counts.question, counts.refused) == (2, 1, 1)
    services.history.undo()
    assert services.patients.count() == 0


def test_the_same_person_is_asked_about_and_the_answer_kept(services, table, mapping):
    services.imports.run(table, mapping, {})
    [question] = [
        line
        for line in services.imports.preview(table, mapping)
        if line.verdict is Verdict.QUESTION
    ]
    with pytest.raises(RuleViolation) as refused:
        services.imports.run(table, mapping, {})
    assert refused.value.rule is Rule.IMPORT_HAS_QUESTIONS
    [known] = question.candidates
    answer = Answer(patient_id=PatientId(known.patient.id))
    same = services.imports.preview(table, mapping, {question.row_number: answer})
    assert same[2].verdict is Verdict.UNCHANGED
    new = services.imports.preview(table, mapping, {question.row_number: Answer(new=True)})
    assert new[2].verdict is Verdict.NEW


def test_a_known_patient_is_updated_or_gets_a_second_tumour(services, table, mapping, tmp_path):
    services.imports.run(table, mapping, {})
    path = tmp_path / "suite.csv"
    path.write_text(
        "IPP;Nom de naissance;Prénoms;Médecin traitant;Diagnostic\n"
        "1001;Moreau;Claire;Dr Petit;Liposarcome\n1002;N'Diaye;Awa;;Mélanome\n",
        encoding="utf-8",
    )
    second = services.imports.read(path)
    lines = services.imports.run(second, services.imports.guess(second), {})
    assert [line.verdict for line in lines] == [Verdict.UPDATE, Verdict.NEW_CASE]
    [change] = lines[0].changes
    assert (change.field, change.before, change.after) == ("general_practitioner", "", "Dr Petit")
    assert services.patients.count() == 4


def test_nothing_is_imported_when_one_row_cannot_be_saved(services, table, mapping, monkeypatch):
    from mdtboard.storage.repositories import Repository

    saved, count = Repository.save, []

    def failing(self, record):
        count.append(record)
        if len(count) == 5:
            raise RuntimeError("in the middle")
        return saved(self, record)

    monkeypatch.setattr(Repository, "save", failing)
    with pytest.raises(RuntimeError):
        services.imports.run(table, mapping, {})
    monkeypatch.undo()
    assert services.patients.count() == 0


def test_a_mapping_needs_an_identifier_and_each_field_once(services, table, mapping):
    nothing = replace(mapping, columns=(("Diagnostic", Target.DIAGNOSIS),))
    with pytest.raises(RuleViolation) as refused:
        services.imports.preview(table, nothing)
    assert refused.value.rule is Rule.MAPPING_HAS_NO_IDENTIFIER
    twice = replace(mapping, columns=(("IPP", Target.LOCAL_ID), ("Sexe", Target.LOCAL_ID)))
    with pytest.raises(RuleViolation) as refused:
        services.imports.preview(table, twice)
    assert refused.value.rule is Rule.MAPPING_COLUMN_TWICE


def test_a_mapping_is_remembered_by_its_name(services, mapping):
    services.imports.remember(replace(mapping, name="Notre liste"))
    services.imports.remember(replace(mapping, name="notre liste", absent=("?",)))
    [kept] = services.imports.mappings()
    assert (kept.name, kept.absent) == ("notre liste", ("?",))
    with pytest.raises(RuleViolation):
        services.imports.remember(replace(mapping, name=" "))


def test_a_family_that_a_network_reads_brings_its_network(services, tmp_path):
    path = tmp_path / "familles.csv"
    path.write_text("IPP;Famille;Diagnostic\n1;sarcome;GIST\n2;sein;Carcinome\n", "utf-8")
    table = services.imports.read(path)
    guessed = services.imports.guess(table)
    columns = tuple(
        (h, Target.FAMILY if h == "Famille" else target) for h, target in guessed.columns
    )
    services.imports.run(table, replace(guessed, columns=columns), {})
    assert [line.diagnosis for line in services.readings.never_asked()] == ["GIST"]


def test_a_file_that_is_no_table_changes_nothing(services, tmp_path):
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"\0\1\2\3" * 100)
    with pytest.raises(EnvironmentFault):
        services.imports.read(path)
    save_case(services)
    assert services.patients.count() == 1


FOR_THE_BOARD = """IPP;Nom de naissance;Prénoms;Date de naissance;Diagnostic;Question posée
1001;Moreau;Claire;12/03/1968;Liposarcome;Marge <R1> : reprise ?
1002;N'Diaye;Awa;1970;GIST;
1003;Petit;Anne;1971;Thymome;Chirurgie ?
"""


@pytest.fixture
def meeting_id(services):
    board = save_board(services)
    return services.meetings.plan(board, services.desk.today() + timedelta(days=7))


@pytest.fixture
def listed(services, tmp_path):
    """Writes a list, and returns its table and how it is read."""

    def write(text=FOR_THE_BOARD):
        path = tmp_path / "rcp.csv"
        path.write_text(text, encoding="utf-8")
        table = services.imports.read(path)
        return table, services.imports.guess(table)

    return write


def heard(services, meeting_id):
    return {row.patient.local_id: row.presentation for row in services.meetings.agenda(meeting_id)}


def test_a_list_goes_on_an_agenda_with_its_questions_in_one_act(services, listed, meeting_id):
    wish = ForAgenda(meeting_id=meeting_id, reason=Reason.INITIAL_TREATMENT)
    preview = services.imports.preview(*listed(), None, wish)
    done = services.imports.run(*listed(), {}, wish)
    assert done == preview
    assert [line.joined for line in done] == [True] * 3
    found = heard(services, meeting_id)
    assert {number: row.question for number, row in found.items()} == {
        "1001": "Marge <R1> : reprise ?", "1002": "", "1003": "Chirurgie ?",
    }  # fmt: skip
    assert {row.reason for row in found.values()} == {Reason.INITIAL_TREATMENT}
    assert [row.position for row in found.values()] == [1, 2, 3]
    services.history.undo()
    assert services.patients.count() == 0
    assert heard(services, meeting_id) == {}


def test_what_an_import_made_is_told_by_its_cases(services, listed):
    done = services.imports.run(*listed(), {})
    ids = [line.case_id for line in done]
    assert [services.patients.case(case_id)[0].local_id for case_id in ids] == [
        "1001", "1002", "1003",
    ]  # fmt: skip
    again = services.imports.preview(*listed())
    assert [line.case_id for line in again] == ids


def test_a_case_on_the_agenda_stays_as_it_is_and_its_empty_question_is_filled(
    services, listed, meeting_id
):
    wish = ForAgenda(meeting_id=meeting_id)
    services.imports.run(*listed(), {}, wish)
    more = FOR_THE_BOARD.replace("GIST;", "GIST;Imatinib ?").replace("Chirurgie ?", "Autre ?")
    done = services.imports.run(*listed(more), {}, wish)
    assert [(line.joined, line.filled) for line in done] == [
        (False, False), (False, True), (False, False),
    ]  # fmt: skip
    found = heard(services, meeting_id)
    assert len(found) == 3
    assert found["1002"].question == "Imatinib ?"
    assert found["1003"].question == "Chirurgie ?"


def test_known_cases_go_on_an_agenda_even_if_nothing_else_changes(services, listed, meeting_id):
    services.imports.run(*listed(), {})
    with pytest.raises(RuleViolation) as refused:
        services.imports.run(*listed(), {})
    assert refused.value.rule is Rule.IMPORT_HAS_NOTHING
    wish = ForAgenda(meeting_id=meeting_id)
    done = services.imports.run(*listed(), {}, wish)
    assert {line.verdict for line in done} == {Verdict.UNCHANGED}
    assert len(heard(services, meeting_id)) == 3
    with pytest.raises(RuleViolation) as refused:
        services.imports.run(*listed(), {}, wish)
    assert refused.value.rule is Rule.IMPORT_HAS_NOTHING


def test_a_case_that_comes_again_continues_its_last_presentation(services, listed, meeting_id):
    first = ForAgenda(meeting_id=meeting_id, reason=Reason.RELAPSE)
    services.imports.run(*listed(), {}, first)
    before = heard(services, meeting_id)
    board = services.set_up.boards()[0]
    later = services.meetings.plan(board, services.desk.today() + timedelta(days=21))
    more = FOR_THE_BOARD.replace("Chirurgie ?", "Et maintenant ?")
    more = more.replace("Marge <R1> : reprise ?", "")
    services.imports.run(*listed(more), {}, ForAgenda(meeting_id=later))
    after = heard(services, later)
    assert after["1003"].question == "Et maintenant ?"
    # Nothing new is asked: it is the former question that waits for an answer.
    assert after["1001"].question == "Marge <R1> : reprise ?"
    assert after["1001"].carried_from == before["1001"].id
    assert after["1001"].reason is Reason.RELAPSE


def test_a_row_without_a_diagnosis_means_the_only_tumour_or_none(services, listed, meeting_id):
    services.imports.run(*listed(), {})
    patient, case = services.patients.case(services.imports.preview(*listed())[0].case_id)
    services.patients.save(patient, replace(services.patients.new_case(patient)[1], grade="2"))
    bare = (
        "IPP;Nom de naissance;Prénoms;Question posée\n"
        "1001;Moreau;Claire;Laquelle ?\n1003;Petit;Anne;Quand ?\n"
    )
    done = services.imports.run(*listed(bare), {}, ForAgenda(meeting_id=meeting_id))
    assert [line.joined for line in done] == [False, True]
    assert set(heard(services, meeting_id)) == {"1003"}
    assert case.sequence == 1


def test_a_refused_row_goes_on_no_agenda(services, listed, meeting_id):
    wrong = FOR_THE_BOARD.replace("12/03/1968", "31/02/1968")
    done = services.imports.run(*listed(wrong), {}, ForAgenda(meeting_id=meeting_id))
    assert [line.joined for line in done] == [False, True, True]


def test_a_meeting_closed_meanwhile_stops_the_whole_import(services, listed):
    board = save_board(services)
    closed = services.meetings.plan(board, services.desk.today())
    services.meetings.start(closed)
    services.meetings.end(closed, "")
    validate_all(services, closed)
    with pytest.raises(RuleViolation) as refused:
        services.imports.run(*listed(), {}, ForAgenda(meeting_id=closed))
    assert refused.value.rule is Rule.MEETING_IS_CLOSED
    assert services.patients.count() == 0


def test_a_closed_agenda_is_not_filled_in_either(services, listed, meeting_id):
    only = FOR_THE_BOARD.replace("Marge <R1> : reprise ?", "")
    services.imports.run(*listed(only), {}, ForAgenda(meeting_id=meeting_id))
    services.meetings.start(meeting_id)
    services.meetings.end(meeting_id, "Faute de temps")
    validate_all(services, meeting_id)
    with pytest.raises(RuleViolation) as refused:
        services.imports.run(*listed(), {}, ForAgenda(meeting_id=meeting_id))
    assert refused.value.rule is Rule.MEETING_IS_CLOSED
    assert heard(services, meeting_id)["1001"].question == ""


CODED = """IPP;Nom de naissance;Diagnostic;Code morphologie;Code topographie
2001;Moreau;Liposarcome;8858/3;C49.2
2002;Diallo;Kyste;;
"""


def test_a_network_that_the_list_names_is_filled_in_and_said(services, tmp_path):
    path = tmp_path / "codes.csv"
    path.write_text(CODED, encoding="utf-8")
    table = services.imports.read(path)
    mapping = services.imports.guess(table)
    done = services.imports.run(table, mapping, {})
    assert [(line.network, line.by_list) for line in done] == [("NETSARC+", "2026-12"), ("", "")]
    [due] = services.readings.never_asked()
    assert due.network == "NETSARC+"
    patient, case = services.patients.case(due.case_id)
    services.patients.save(patient, replace(case, network_id=None))
    again = services.imports.preview(table, mapping)
    assert again[0].verdict is Verdict.UNCHANGED


def test_the_import_plans_the_meeting_of_its_questions_in_the_same_act(services, listed):
    board = save_board(services)
    day = services.desk.today() + timedelta(days=9)
    wish = ForAgenda(board_id=BoardId(board.id), held_on=day)
    services.imports.run(*listed(), {}, wish)
    [meeting] = services.meetings.lines()
    assert (meeting.board_id, meeting.held_on) == (board.id, day)
    asked = {n: row.question for n, row in heard(services, meeting.id).items()}
    assert any(asked.values())
    services.history.undo()
    assert services.meetings.lines() == ()
    assert services.patients.count() == 0
