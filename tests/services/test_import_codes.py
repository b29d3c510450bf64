"""Histologies of a list: coded as a person chose, and one entity whatever the edition."""

import pytest

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.imports import HistologyWords, ImportCounts
from mdtboard.domain.tables import Target
from mdtboard.domain.terminology import CodeSystem
from mdtboard.domain.views import CaseFilter

WORDS = """IPP;Nom de naissance;Prénoms;Type histologique
1001;Moreau;Claire;Leiomyosarcoma (LMS)
1002;N'Diaye;Awa;Leiomyosarcoma (LMS)
1003;Diallo;Paul;Tumeur d'essai
1004;Sans;Mot;
"""


@pytest.fixture
def read(services, tmp_path):
    def from_text(text):
        path = tmp_path / "liste.csv"
        path.write_text(text, encoding="utf-8")
        table = services.imports.read(path)
        return table, services.imports.guess(table)

    return from_text


def cases(services):
    sequences = tuple(services.patients.order(CaseFilter(descending=False)).sequences)
    return [services.patients.case(line.id)[1] for line in services.patients.lines(sequences)]


def chosen(services, table, mapping):
    texts = tuple(one.text for one in services.imports.histologies(table, mapping))
    return services.codes.names(texts, "fr")


def test_the_histologies_of_a_list_are_counted_the_commonest_first(services, read):
    table, mapping = read(WORDS)
    assert services.imports.histologies(table, mapping) == (
        HistologyWords(text="Leiomyosarcoma (LMS)", count=2),
        HistologyWords(text="Tumeur d'essai", count=1),
    )


def test_a_list_with_codes_of_its_own_wants_none(services, read):
    table, mapping = read("IPP;Type histologique;Code CIM-O\n1;Essai;8890/3\n")
    assert Target.MORPHOLOGY_CODE in dict(mapping.columns).values()
    assert services.imports.histologies(table, mapping) == ()


def test_any_column_of_diagnoses_in_words_is_offered_for_coding(services, read):
    [line] = services.imports.histologies(*read("IPP;Diagnostic\n1;GIST gastrique\n"))
    assert (line.text, line.count) == ("GIST gastrique", 1)


def test_what_was_chosen_is_imported_and_the_rest_stays_words(services, read):
    table, mapping = read(WORDS)
    services.imports.run(table, mapping, {}, None, chosen(services, table, mapping))
    coded, _, words, empty = cases(services)
    assert (coded.morphology_code, coded.code_edition) == ("8890/3", "ICD-O-3.2")
    assert coded.family is TumourFamily.SARCOMA
    assert coded.diagnosis == "Leiomyosarcoma (LMS)"
    assert (words.diagnosis, words.morphology_code) == ("Tumeur d'essai", "")
    assert words.family is TumourFamily.NOT_STATED
    assert empty.morphology_code == ""
    again = services.imports.preview(table, mapping, {}, None, chosen(services, table, mapping))
    assert ImportCounts.of(again).unchanged == 4
    services.history.undo()
    assert cases(services) == []


def test_the_codes_are_remembered_by_the_cases_that_have_them(services, read):
    table, mapping = read(WORDS)
    code = services.codes.taken(CodeSystem.ICD_O_MORPHOLOGY, "9011/3", "fr")
    services.imports.run(table, mapping, {}, None, {"Tumeur d'essai": code})
    assert chosen(services, table, mapping)["Tumeur d'essai"].code == "9011/3"


def test_a_chosen_code_never_replaces_one_that_is_there(services, read):
    before = "IPP;Nom;Prénom;Type histologique;Code CIM-O\n1003;Diallo;Paul;Tumeur d'essai;9040/3\n"
    services.imports.run(*read(before), {})
    table, mapping = read(WORDS)
    code = services.codes.taken(CodeSystem.ICD_O_MORPHOLOGY, "8890/3", "fr")
    services.imports.run(table, mapping, {}, None, {"Tumeur d'essai": code})
    assert [case.morphology_code for case in cases(services)] == ["9040/3", "", "", ""]


def rows(read, *lines):
    head = "IPP;Nom de naissance;Diagnostic;Localisation;Code CIM-O;Édition CIM-O"
    return read("\n".join((head, *lines, "")))


def test_the_code_of_another_edition_is_no_second_tumour(services, read):
    first = "1;Moreau;Sarcome d’Ewing;Fémur;9260/3;CIM-O-3"
    second = "1;Moreau;Ewing sarcoma;Fémur;9364/3;ICD-O-3.2"
    services.imports.run(*rows(read, first), {})
    services.imports.run(*rows(read, second), {})
    [case] = cases(services)
    # The list renamed it; its code and edition mean the same and stay.
    assert (case.diagnosis, case.morphology_code, case.code_edition) == (
        "Ewing sarcoma", "9260/3", "CIM-O-3",
    )  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        ("Liposarcome dédifférencié", "Liposarcome", "liposarcome dédifférencié G3"),
        ("Liposarcome", "Liposarcome dédifférencié G3", "Liposarcome G3"),
        ("GIST", "GIST de l’estomac", "GIST estomac"),
    ],
)
def test_more_or_fewer_words_are_no_second_tumour_and_the_longer_ones_stay(services, read, told):
    longest, other = max(told, key=len), "Mélanome"
    for day, diagnosis in enumerate(told):
        lines = f"1;Moreau;{diagnosis};;;", f"7{day};Petit;{other};;;"
        services.imports.run(*rows(read, *lines), {})
    [case] = [case for case in cases(services) if case.diagnosis != other]
    assert case.diagnosis == longest
    # Nor in one list.
    services.imports.run(*rows(read, *(f"2;Diallo;{diagnosis};;;" for diagnosis in told)), {})
    found = [case.diagnosis for case in cases(services) if case.diagnosis != other]
    assert found == [longest, longest]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Liposarcome;Cuisse;;", "Liposarcome dédifférencié;Bras;;"),
        ("Liposarcome;;8850/3;", "Liposarcome dédifférencié;;8858/3;"),
        ("Carcinome à petites cellules;;;", "Carcinome non à petites cellules;;;"),
        ("Liposarcome;;;", "Deuxième liposarcome;;;"),
        ("Cancer du sein;sein droit;;", "Cancer du sein gauche;;;"),
    ],
)
def test_more_words_of_another_site_side_code_or_meaning_are_a_second_tumour(
    services, read, one, other
):
    services.imports.run(*rows(read, f"1;Moreau;{one}", f"1;Moreau;{other}"), {})
    assert len(cases(services)) == 2


def test_fewer_words_go_to_neither_of_two_tumours_that_have_them(services, read):
    told = ("Cancer du sein gauche", "Cancer du sein droit", "Cancer du sein")
    services.imports.run(*rows(read, *(f"1;Moreau;{diagnosis};;;" for diagnosis in told)), {})
    assert [case.diagnosis for case in cases(services)] == list(told)
    services.imports.run(*rows(read, "1;Moreau;Cancer du sein gauche T2;;;"), {})
    assert len(cases(services)) == 3


def test_another_site_or_another_entity_is_a_second_tumour(services, read):
    services.imports.run(*rows(read, "1;Moreau;Sarcome d’Ewing;Fémur;9260/3;CIM-O-3"), {})
    services.imports.run(*rows(read, "1;Moreau;Ewing;Côte;9364/3;ICD-O-3.2"), {})
    services.imports.run(*rows(read, "1;Moreau;LMS;Fémur;8890/3;ICD-O-3.2"), {})
    assert len(cases(services)) == 3
