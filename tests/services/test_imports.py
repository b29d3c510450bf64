from dataclasses import replace

import pytest

from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import PatientId
from mdtboard.domain.imports import ImportCounts, Verdict
from mdtboard.domain.tables import Target
from tests.builders import save_case

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
    [(known, _)] = question.candidates
    same = services.imports.preview(table, mapping, {question.row_number: PatientId(known)})
    assert same[2].verdict is Verdict.UNCHANGED
    new = services.imports.preview(table, mapping, {question.row_number: None})
    assert new[2].verdict is Verdict.NEW


def test_a_known_patient_is_updated_or_gets_a_second_tumour(services, table, mapping, tmp_path):
    services.imports.run(table, mapping, {})
    path = tmp_path / "suite.csv"
    path.write_text(
        "IPP;Nom de naissance;Médecin traitant;Diagnostic\n"
        "1001;Moreau;Dr Petit;Liposarcome\n1002;N'Diaye;;Mélanome\n",
        encoding="utf-8",
    )
    second = services.imports.read(path)
    lines = services.imports.run(second, services.imports.guess(second), {})
    assert [line.verdict for line in lines] == [Verdict.UPDATE, Verdict.NEW_CASE]
    assert lines[0].changes == ("general_practitioner",)
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
