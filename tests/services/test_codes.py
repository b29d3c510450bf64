"""Codes as a board meets them: offered, explained, loaded from official files and removed."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.person import Role
from mdtboard.domain.terminology import CodeSystem
from mdtboard.services import unlocking
from mdtboard.storage import code_rows
from mdtboard.storage.schema_cases import CODES
from tests.builders import save_case
from tests.conftest import PASSPHRASE, make_board, steady_clock
from tests.exchange import code_files

MORPHOLOGY = CodeSystem.ICD_O_MORPHOLOGY


@pytest.fixture
def a_file(tmp_path):
    def write(text=code_files.CLAML, name="liste.xml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def load(services, path):
    return services.codes.load(services.codes.read(path))


def codes(services, typed, system=MORPHOLOGY, language="fr"):
    return [hit.code for hit in services.codes.suggest(system, typed, language)]


def stored(services):
    with services.desk.database.records() as records:
        return records._rows.connection.scalar(select(func.count()).select_from(CODES))


def test_a_loaded_list_is_offered_after_our_own_table(services, a_file):
    assert codes(services, "essayome") == []
    tumours, _ = load(services, a_file())
    assert (tumours.edition, tumours.language, tumours.entries, tumours.skipped) == (
        "ICD-O-3.2", "fr", 1, 4,
    )  # fmt: skip
    assert tumours.loaded_by == services.desk.account.name
    [hit] = services.codes.suggest(MORPHOLOGY, "essayome", "fr")
    assert (hit.code, hit.edition, hit.label) == ("9011/3", "ICD-O-3.2", "Tumeur inventée d’essai")
    assert codes(services, "9011") == codes(services, "inventee ess") == ["9011/3"]
    assert codes(services, "98", CodeSystem.ICD_O_TOPOGRAPHY) == []
    assert codes(services, "c98", CodeSystem.ICD_O_TOPOGRAPHY) == ["C98.7"]
    assert codes(services, "ewing")[0] == "9364/3"


def test_a_code_is_explained_in_the_language_of_the_user(services, a_file):
    load(services, a_file())
    describe = services.codes.describe
    assert describe(MORPHOLOGY, "9260/3", "fr").label == "Sarcome d’Ewing"
    assert describe(MORPHOLOGY, "9260/3", "en").label == "Ewing sarcoma"
    assert describe(MORPHOLOGY, "M-9011/3", "en").label == "Tumeur inventée d’essai"
    assert describe(MORPHOLOGY, "GHEO8890", "fr") is None
    assert describe(MORPHOLOGY, "", "fr") is None
    assert describe(MORPHOLOGY, "x" * 10_000, "fr") is None
    # A site is no tumour, even where somebody typed it in the wrong field.
    assert describe(MORPHOLOGY, "C49.2", "fr") is None


def test_one_edition_of_a_language_replaces_the_former(services, a_file):
    load(services, a_file())
    load(services, a_file(code_files.CLAML.replace("Essayome", "Epreuvome")))
    assert len(services.codes.lists()) == 2
    assert codes(services, "essayome") == []
    assert codes(services, "epreuvome") == ["9011/3"]


def test_both_lists_of_a_file_are_one_step_of_undo_and_redo(services, a_file):
    load(services, a_file())
    services.history.undo()
    assert services.codes.lists() == ()
    assert codes(services, "essayome") == []
    services.history.redo()
    assert [one.present for one in services.codes.lists()] == [1, 1]
    assert codes(services, "essayome") == ["9011/3"]


def test_a_list_that_is_removed_is_offered_no_more_and_can_come_back(services, a_file):
    tumours, _ = load(services, a_file())
    services.codes.remove(tumours.id)
    assert codes(services, "essayome") == []
    # Another list is loaded and taken back in between: the removed one is still whole.
    load(services, a_file(code_files.ICD_10.replace("ISO-8859-1", "UTF-8"), "autre.xml"))
    services.history.undo()
    services.history.undo()
    assert codes(services, "essayome") == ["9011/3"]
    assert [one.present for one in services.codes.lists()] == [1, 1]


def test_codes_that_no_undo_can_bring_back_are_cleared_by_the_next_loading(
    services, a_file, monkeypatch
):
    load(services, a_file())
    services.history.undo()
    other = a_file(code_files.ICD_10.replace("ISO-8859-1", "UTF-8"), "autre.xml")
    load(services, other)
    assert stored(services) == 4
    monkeypatch.setattr(code_rows, "_REACH", 1)
    load(services, a_file(code_files.SVS, "jdv.xml"))
    assert stored(services) == 4  # the two of ICD-10 and the two of the value set


def test_an_edition_is_asked_for_where_the_file_names_none(services, a_file):
    read = services.codes.read(a_file(code_files.ONCOTREE_LIST, "x.json"))
    with pytest.raises(RuleViolation) as caught:
        services.codes.load(read)
    assert caught.value.rule is Rule.EDITION_MISSING
    named = replace(read, lists=tuple(replace(one, edition="2026") for one in read.lists))
    assert services.codes.load(named)[0].edition == "2026"


def test_only_who_sets_the_board_up_loads_and_removes_lists(tmp_path, a_file):
    physician = make_board(tmp_path / "other.mdtb", Role.PHYSICIAN)
    with pytest.raises(RuleViolation) as caught:
        load(physician, a_file())
    assert caught.value.rule is Rule.NOT_PERMITTED
    physician.close()


def test_lists_are_there_when_the_board_is_opened_again(services, a_file):
    load(services, a_file())
    path = services.path
    services.close()
    again = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    assert codes(again, "essayome") == ["9011/3"]
    again.close()


def test_words_are_coded_as_they_were_before(services):
    save_case(services, diagnosis="Tumeur d’essai", morphology_code="9011/3", code_edition="X")
    found = services.codes.names(("Tumeur d’essai", "Liposarcome dédifférencié", "Rien"), "fr")
    assert {text: (hit.code, hit.edition) for text, hit in found.items()} == {
        "Tumeur d’essai": ("9011/3", "X"),
        "Liposarcome dédifférencié": ("8858/3", "ICD-O-3.2"),
    }
