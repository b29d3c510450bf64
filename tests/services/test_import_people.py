"""Lists of other makes: nobody is taken for another, and nobody is entered twice."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from sqlalchemy import event

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import PatientId, new_id
from mdtboard.domain.imports import Answer, ImportCounts, Verdict
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import OtherNumber, Patient
from mdtboard.domain.recognition import Cause
from mdtboard.domain.tables import RefusalReason
from mdtboard.domain.views import CaseFilter

HEAD = "IPP;Nom de naissance;Prénoms;Date de naissance;Sexe;Diagnostic\n"
KNOWN = (
    HEAD
    + """0412;D'Almeida;João;12/03/1968;M;Liposarcome
0413;Lefèvre;Éléonore;04/07/1986;F;Thymome
0500;Diallo;Awa;01/02/1950;F;GIST
"""
)


@pytest.fixture
def read(services, tmp_path):
    def from_text(text):
        path = tmp_path / "liste.csv"
        path.write_text(text, encoding="utf-8")
        table = services.imports.read(path)
        return table, services.imports.guess(table)

    return from_text


@pytest.fixture
def board(services, read):
    """A board with three patients, each with one case."""
    services.imports.run(*read(KNOWN), {})
    return services


def patients(services):
    """Return every patient by local identifier, and how many cases each has."""
    sequences = tuple(services.patients.order(CaseFilter(descending=False)).sequences)
    found = [services.patients.case(line.id)[0] for line in services.patients.lines(sequences)]
    counts = Counter(one.id for one in found)
    return {one.local_id: (one, counts[one.id]) for one in found}


def asked(lines):
    return [(line.row_number, line.cause) for line in lines if line.verdict is Verdict.QUESTION]


def same(line):
    return Answer(patient_id=PatientId(line.candidates[0].patient.id))


def test_a_known_number_with_another_person_is_refused_and_changes_nobody(board, read):
    before = patients(board)
    text = HEAD + "0412;Martin;Paul;01/01/1990;M;Mélanome\n0600;Petit;Anne;1971;F;GIST\n"
    lines = board.imports.run(*read(text), {})
    assert [line.verdict for line in lines] == [Verdict.REFUSED, Verdict.NEW]
    assert (lines[0].cause, lines[0].patient_name) == (Cause.OTHER_PERSON, "MARTIN Paul")
    [shown] = lines[0].candidates
    assert shown.patient == before["0412"][0]
    after = patients(board)
    assert {number: after[number] for number in before} == before


def test_the_number_of_another_institution_is_kept_with_it_and_known_the_next_day(board, read):
    text = HEAD + "0412;Martin;Paul;01/01/1990;M;Mélanome\n"
    answers = {2: Answer(institution="CHU de Lyon")}
    [line] = board.imports.run(*read(text), answers)
    assert line.verdict is Verdict.NEW
    patient, _ = board.patients.case(line.case_id)
    number = OtherNumber(number="0412", institution="CHU de Lyon")
    assert (patient.local_id, patient.other_numbers) == ("", (number,))
    hits = [hit for hit in board.patients.search("0412") if hit.case_id]
    assert {hit.patient_name for hit in hits} == {"MARTIN Paul", "D'ALMEIDA João"}
    [again] = board.imports.preview(*read(text))
    assert (again.verdict, again.known.patient.id) == (Verdict.UNCHANGED, patient.id)
    board.history.undo()
    assert len(patients(board)) == 3


def test_a_spreadsheet_that_ate_the_zeros_asks_instead_of_entering_everybody_again(board, read):
    text = KNOWN.replace("\n0", "\n")
    lines = board.imports.preview(*read(text))
    assert asked(lines) == [(row, Cause.LOST_ZEROS) for row in (2, 3, 4)]
    answers = {line.row_number: same(line) for line in lines}
    again = board.imports.preview(*read(text), answers)
    assert ImportCounts.of(again).unchanged == 3
    # Nor does the shorter number take the place of the whole one.
    assert [line.changes for line in again] == [()] * 3


def test_names_however_written_are_recognised_and_none_of_them_gets_worse(board, read):
    text = (
        HEAD
        + "0412;DALMEIDA;JOAO;12/03/1968;M;Liposarcome\n"
        + "0413;Eleonore;Lefevre;1986;F;Thymome\n"
        + "0500;DIALLO;Awa Marie;01/02/1950;;GIST\n"
    )
    before = patients(board)
    lines = board.imports.preview(*read(text))
    assert [line.verdict for line in lines] == [Verdict.UNCHANGED] * 3
    assert [[c.field for c in line.changes if c.written] for line in lines] == [[], [], []]
    with pytest.raises(RuleViolation) as refused:
        board.imports.run(*read(text), {})
    assert refused.value.rule is Rule.IMPORT_HAS_NOTHING
    assert patients(board) == before


def test_an_identity_changes_only_where_a_person_says_so(board, read):
    text = HEAD + "0413;Lefèvre-Durand;Éléonore;04/07/1986;F;Thymome B2\n"
    [line] = board.imports.run(*read(text), {})
    [name] = [change for change in line.changes if change.identity]
    assert (name.field, name.before, name.after, name.written) == (
        "birth_name", "Lefèvre", "Lefèvre-Durand", False,
    )  # fmt: skip
    assert patients(board)["0413"][0].birth_name == "Lefèvre"
    board.imports.run(*read(text), {2: Answer(traits=frozenset({"birth_name"}))})
    assert patients(board)["0413"][0].birth_name == "Lefèvre-Durand"
    assert {hit.patient_name for hit in board.patients.search("durand")} == {
        "LEFÈVRE-DURAND Éléonore"
    }
    board.history.undo()
    assert patients(board)["0413"][0].birth_name == "Lefèvre"


def test_one_slip_asks_and_the_answer_decides(board, read):
    text = (
        HEAD
        + "0412;D'Almeda;João;12/03/1968;M;Liposarcome\n"
        + "0413;Lefèvre;Éléonore;07/04/1986;F;Thymome\n"
        + "0501;Diallo;Awa;01/02/1950;F;GIST\n"
    )
    lines = board.imports.preview(*read(text))
    assert asked(lines) == [
        (2, Cause.NAME_NEAR), (3, Cause.DATE_TURNED), (4, Cause.NUMBER_NEAR),
    ]  # fmt: skip
    answers = {2: same(lines[0]), 3: same(lines[1]), 4: Answer(new=True)}
    done = board.imports.run(*read(text), answers)
    assert [line.verdict for line in done] == [Verdict.UNCHANGED, Verdict.UNCHANGED, Verdict.NEW]
    after = patients(board)
    assert len(after) == 4
    assert after["0413"][0].birth_date == PartialDate(1986, 7, 4)


@pytest.mark.parametrize("known", ["Ab12", "aB 12", "AB12"])
@pytest.mark.parametrize("stated", ["AB12", "ab12", "Ab12", "A b 12"])
def test_a_number_is_one_in_whatever_case_and_grouping(services, read, known, stated):
    services.imports.run(*read(HEAD + f"{known};Martin;Paul;12/03/1950;M;GIST\n"), {})
    other = f"{stated};Durand;Louise;01/01/1990;F;GIST\n"
    [line] = services.imports.preview(*read(HEAD + other))
    assert (line.verdict, line.cause) == (Verdict.REFUSED, Cause.OTHER_PERSON)
    [line] = services.imports.preview(*read(HEAD + f"{stated};Martin;Paul;12/03/1950;M;GIST\n"))
    assert (line.verdict, line.changes) == (Verdict.UNCHANGED, ())
    with pytest.raises(RuleViolation) as refused:
        services.patients.save(
            Patient(id=PatientId(new_id()), local_id=stated, birth_name="Durand")
        )
    assert refused.value.rule is Rule.LOCAL_ID_TAKEN


def test_a_number_that_a_patient_here_has_goes_to_nobody_else(board, read):
    text = "IPP;Diagnostic\n0412;Mélanome\n"
    [line] = board.imports.preview(*read(text))
    assert (line.verdict, line.cause) == (Verdict.QUESTION, Cause.NUMBER_ALONE)
    [still] = board.imports.preview(*read(text), {2: Answer(new=True)})
    assert still.verdict is Verdict.QUESTION
    elsewhere = Answer(new=True, institution="CHU")
    [new] = board.imports.preview(*read(text), {2: elsewhere})
    assert new.verdict is Verdict.NEW


def test_twins_are_two_patients(services, read):
    text = (
        HEAD
        + "0700;Moreau;Claire;12/03/2010;F;Ostéosarcome\n"
        + "0701;Moreau;Paul;12/03/2010;M;Ostéosarcome\n"
        + ";Moreau;Anne;12/03/2010;F;Ostéosarcome\n"
    )
    lines = services.imports.run(*read(text), {})
    assert [line.verdict for line in lines] == [Verdict.NEW] * 3
    assert services.patients.count() == 3
    again = services.imports.preview(*read(text))
    assert asked(again) == [(4, Cause.NAMES_AND_DATE)]


@pytest.mark.parametrize("number", ["", "0700"])
@pytest.mark.parametrize(
    ("one", "other", "cause"),
    [
        ("Jean-Pierre", "Jean-Paul", Cause.GIVEN_NAMES_PARTLY),
        ("Fatou Binta", "Fatou Bineta", Cause.NAME_NEAR),
        ("Fatou Binta", "Fatou Awa", Cause.GIVEN_NAMES_PARTLY),
    ],
)
def test_twins_of_one_list_are_never_merged_unasked(services, read, number, one, other, cause):
    twins = "".join(f"{number};Martin;{name};12/03/1950;;GIST\n" for name in (one, other))
    lines = services.imports.preview(*read(HEAD + twins))
    assert asked(lines) == [(3, cause)]
    assert lines[1].candidates[0].row == 2
    services.imports.run(*read(HEAD + twins.replace("0700", "")), {3: Answer(new=True)})
    assert services.patients.count() == 2
    assert services.patients.search(f"{other} Martin")


def test_a_row_that_tells_fewer_given_names_is_not_given_to_one_of_two_twins(services, read):
    names = ("Jean-Pierre", "Jean-Paul", "Jean", "JEAN PIERRE")
    rows = "".join(f";Martin;{name};12/03/1950;M;GIST\n" for name in names)
    lines = services.imports.preview(*read(HEAD + rows), {3: Answer(new=True)})
    assert asked(lines) == [(4, Cause.NAMES_AND_DATE)]
    assert {one.row for one in lines[2].candidates} == {2, 3}
    assert lines[3].same_as == 2


def test_two_rows_of_one_patient_are_one_patient_and_one_case_for_each_tumour(services, read):
    text = (
        HEAD.replace("\n", ";Siège;Imagerie\n")
        + "0700;Moreau;Claire;12/03/1968;F;Liposarcome;Cuisse;IRM\n"
        + "0700;MOREAU;CLAIRE;1968;F;Liposarcome;Cuisse;\n"
        + "0700;Moreau;Claire;12/03/1968;;Liposarcome;Bras;\n"
        + "0700;Moreau;Claire;12/03/1968;F;Mélanome;;\n"
        + ";Petit;Anne;01/02/1950;;GIST;;TDM\n"
        + ";Petit;Anne;01/02/1950;F;GIST;;\n"
    )
    lines = services.imports.run(*read(text), {})
    assert [line.verdict for line in lines] == [
        Verdict.NEW, Verdict.UNCHANGED, Verdict.NEW_CASE, Verdict.NEW_CASE,
        Verdict.NEW, Verdict.UPDATE,
    ]  # fmt: skip
    assert [line.same_as for line in lines] == [None, 2, 2, 2, None, 6]
    found = patients(services)
    assert {number: cases for number, (_, cases) in found.items()} == {"0700": 3, "": 1}
    # What the second row knows better of somebody new is taken over.
    assert found[""][0].sex.value == "female"
    assert services.patients.count() == 4
    again = services.imports.preview(*read(text))
    assert Counter(line.verdict for line in again) == {
        Verdict.UNCHANGED: 4, Verdict.QUESTION: 2,
    }  # fmt: skip
    services.history.undo()
    assert services.patients.count() == 0


def test_one_answer_counts_for_every_row_of_that_patient(board, read):
    text = HEAD + "412;D'Almeida;João;12/03/1968;M;Liposarcome\n" * 2
    lines = board.imports.preview(*read(text))
    assert len(asked(lines)) == 2
    again = board.imports.preview(*read(text), {2: same(lines[0])})
    assert [line.verdict for line in again] == [Verdict.UNCHANGED] * 2


def test_one_number_for_two_people_of_a_list_refuses_all_its_rows(services, read):
    text = (
        HEAD
        + "0700;Moreau;Claire;12/03/1968;F;Liposarcome\n"
        + "0700;Diallo;Awa;01/02/1950;F;GIST\n"
        + "0701;Petit;Anne;1971;F;Thymome\n"
    )
    lines = services.imports.preview(*read(text))
    refused = RefusalReason.SAME_ID_TWICE
    assert [line.refused for line in lines] == [refused, refused, None]
    assert [line.patient_name for line in lines[:2]] == ["MOREAU Claire", "DIALLO Awa"]
    # Somebody knows whose the number is: then the other row keeps it.
    settled = services.imports.preview(*read(text), {3: Answer(institution="CHU")})
    assert [line.verdict for line in settled] == [Verdict.NEW] * 3


def test_rows_of_a_list_that_may_be_one_patient_are_asked_about(services, read):
    text = (
        HEAD
        + "0700;Moreau;Claire;12/03/1968;F;Liposarcome\n"
        + "700;Moreau;Claire;12/03/1968;F;Liposarcome\n"
    )
    lines = services.imports.preview(*read(text))
    assert asked(lines) == [(3, Cause.LOST_ZEROS)]
    assert lines[1].candidates[0].row == 2
    done = services.imports.run(*read(text), {3: Answer(row=2)})
    assert [line.verdict for line in done] == [Verdict.NEW, Verdict.UNCHANGED]
    assert services.patients.count() == 1


def test_a_row_left_out_is_left_out_and_a_change_not_wanted_is_not_made(board, read):
    text = (
        HEAD.replace("\n", ";Médecin traitant;Grade\n")
        + "0412;D'Almeida;João;12/03/1968;M;Liposarcome;Dr Petit;3\n"
        + "0600;Petit;Anne;1971;F;GIST;;\n"
    )
    answers = {2: Answer(kept=frozenset({"grade"})), 3: Answer(left_out=True)}
    lines = board.imports.run(*read(text), answers)
    assert [line.verdict for line in lines] == [Verdict.UPDATE, Verdict.LEFT_OUT]
    assert [(c.field, c.written) for c in lines[0].changes] == [
        ("general_practitioner", True), ("grade", False),
    ]  # fmt: skip
    found = patients(board)
    assert set(found) == {"0412", "0413", "0500"}
    patient = found["0412"][0]
    [case] = [board.patients.case(one.id)[1] for one in board.patients.cases_of(patient.id)]
    assert (patient.general_practitioner, case.grade) == ("Dr Petit", "")


def test_the_same_list_the_next_day_changes_nothing(board, read):
    lines = board.imports.preview(*read(KNOWN))
    assert [line.verdict for line in lines] == [Verdict.UNCHANGED] * 3
    assert [line.changes for line in lines] == [()] * 3


def test_a_list_with_a_poorer_tnm_or_diagnosis_takes_nothing_away(services, read):
    head = HEAD.replace("\n", ";TNM\n")
    row = "0700;Moreau;Claire;12/03/1968;F;{};{}\n"
    diagnosis = "Liposarcome dédifférencié du rétropéritoine"
    services.imports.run(*read(head + row.format(diagnosis, "cT2 N0 M0")), {})
    poorer = row.format("Liposarcome dédifférencié", "T2 N0")
    [line] = services.imports.preview(*read(head + poorer))
    assert (line.verdict, line.changes) == (Verdict.UNCHANGED, ())
    [line] = services.imports.preview(*read(head + row.format(diagnosis, "pT3 N0")))
    assert [(one.field, one.after) for one in line.changes] == [("tnm", "pT3 N0")]


def test_a_cell_is_corrected_where_it_stands(services, read):
    table, mapping = read(HEAD + "0700;Moreau;Claire;31/02/1968;F;Liposarcome\n")
    [line] = services.imports.preview(table, mapping)
    assert (line.refused, line.patient_name) == (RefusalReason.BAD_DATE, "MOREAU Claire")
    mended = table.corrected(line.row_number, line.heading, "28/02/1968")
    [line] = services.imports.run(mended, mapping, {})
    assert (line.verdict, line.birth_date) == (Verdict.NEW, PartialDate(1968, 2, 28))


def test_merging_keeps_the_numbers_of_other_institutions(board):
    found = patients(board)
    numbers = [OtherNumber(number=text, institution="CHU") for text in ("1", "2")]
    pair = []
    for local_id, number in zip(("0412", "0413"), numbers, strict=True):
        patient = replace(found[local_id][0], other_numbers=(number,))
        pair.append(board.patients.save(patient)[0])
    shown = board.merging.preview(*(PatientId(one.id) for one in pair))
    merged = board.merging.merge(shown, frozenset())
    assert merged.other_numbers == tuple(numbers)


def test_rows_are_recognised_by_few_questions_that_indexes_answer(board, read):
    rows = "".join(
        f"{number:04d};Essai{number};Jean;{1 + number % 28:02d}/03/1960;M;GIST\n"
        for number in range(600)
    )
    asked: list[tuple[str, object]] = []

    def note(*given: object) -> None:
        asked.append((str(given[2]), given[3]))

    engine = board.unlocked.engine
    event.listen(engine, "before_cursor_execute", note)
    board.imports.preview(*read(HEAD + rows))
    event.remove(engine, "before_cursor_execute", note)
    about_patients = [one for one in asked if "FROM patient" in one[0] or "JOIN patient" in one[0]]
    assert 0 < len(about_patients) < 12
    with engine.connect() as connection:
        for statement, values in about_patients:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            steps = [str(row[3]) for row in plan]
            assert any(re.match("SEARCH patient USING (COVERING )?INDEX", step) for step in steps)
            assert not any(step.startswith("SCAN patient") for step in steps)
