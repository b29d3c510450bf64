"""Numbers that an import gives: each once, after the greatest, and to nobody who is known."""

import pytest

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.imports import Verdict
from mdtboard.domain.recognition import Cause

ANONYMOUS = """Date de naissance;Sexe;Diagnostic
12/03/1968;F;Liposarcome
04/07/1986;M;GIST
;F;Thymome
"""


@pytest.fixture
def read(services, tmp_path):
    def from_text(text):
        path = tmp_path / "liste.csv"
        path.write_text(text, encoding="utf-8")
        table = services.imports.read(path)
        return table, services.imports.guess(table)

    return from_text


def numbered(services, listed, prefix="A-", answers=None):
    return services.imports.run(*listed, answers or {}, None, None, prefix)


def test_numbers_go_on_after_the_greatest_of_their_prefix_in_whatever_case(services, read):
    services.imports.run(
        *read("IPP;Nom\na-0099;Un\nA-100;Deux\nA-7x;Trois\nB-500;Quatre\nA-;Cinq\n"), {}
    )
    done = numbered(services, read("Nom;Prénom;Date de naissance\nEssai;Six;01/02/1960\n"))
    assert [line.number for line in done] == ["A-101"]
    low = numbered(services, read("Nom;Prénom;Date de naissance\nEssai;Sept;02/02/1961\n"), "a-")
    assert [line.number for line in low] == ["a-102"]
    services.history.undo()
    services.history.undo()
    again = numbered(services, read("Nom;Prénom;Date de naissance\nEssai;Huit;03/02/1962\n"))
    assert [line.number for line in again] == ["A-101"]


def test_a_list_without_names_is_numbered_and_known_again_by_birth_date(services, read):
    done = numbered(services, read(ANONYMOUS))
    # A row with neither name nor birth date could never be known again.
    assert [line.verdict for line in done] == [Verdict.NEW, Verdict.NEW, Verdict.REFUSED]
    assert [line.nameless for line in done] == [True, True, False]
    again = services.imports.preview(*read(ANONYMOUS), None, None, None, "A-")
    assert [line.cause for line in again[:2]] == [Cause.DATE_ALONE] * 2
    assert [line.candidates[0].patient.local_id for line in again[:2]] == ["A-0001", "A-0002"]
    other_sex = "Date de naissance;Sexe;Diagnostic\n12/03/1968;M;GIST\n"
    [line] = services.imports.preview(*read(other_sex), None, None, None, "A-")
    assert (line.verdict, line.number) == (Verdict.NEW, "A-0003")


def test_nobody_is_numbered_who_could_not_be_known_again(services, read):
    listed = read("Sexe;Diagnostic\nF;GIST\n")
    with pytest.raises(RuleViolation) as refused:
        numbered(services, listed)
    assert refused.value.rule is Rule.MAPPING_KNOWS_NOBODY_AGAIN
    with pytest.raises(RuleViolation) as refused:
        numbered(services, read(ANONYMOUS), " ")
    assert refused.value.rule is Rule.NUMBER_PREFIX_MISSING


def test_a_known_patient_keeps_being_without_a_number(services, read):
    named = "Nom;Prénom;Date de naissance;Diagnostic\nEssai;Un;01/02/1960;GIST\n"
    services.imports.run(*read(named), {})
    [line] = services.imports.preview(*read(named), None, None, None, "A-")
    assert (line.verdict, line.number) == (Verdict.QUESTION, "")
