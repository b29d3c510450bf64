from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.matching import (
    Typed,
    holding,
    near,
    one_slip,
    searchable,
    searchable_prose,
    slips,
)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("dalmeida", "Manuel D'ALMEIDA"),
        ("d'almeida", "DALMEIDA Manuel"),
        ("d almeida", "d’Almeida"),
        ("almeida man", "Manuel D'Almeida"),
        ("latour", "Anne de la Tour"),
        ("delatour", "de La Tour, Anne"),
        ("tour anne", "Anne de la Tour"),
        ("jeanpierre", "Jean-Pierre MARTIN"),
        ("jean pierre", "Jeanpierre MARTIN"),
        ("le vasseur", "LEVASSEUR Paul"),
        ("levasseur p", "Le Vasseur Paul"),
        ("nguyen", "NGUYỄN Văn"),
        ("lukasz", "Łukasz"),
        ("12345", "0012345678"),
        ("0012345", "0012345678"),
        ("0412", "D-0412"),
        ("412", "D-0412"),
        ("c492", "C49.2"),
        ("c49.2", "C49.2"),
        ("88903", "8890/3"),
        ("1 85 05 78 006 084", "185057800608436"),
        ("coeur", "Cœur"),
    ],
)
def test_what_is_typed_begins_words_however_they_are_parted(typed, text):
    assert Typed(typed).fits(searchable(text))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("almeda", "Manuel D'ALMEIDA"),
        ("dalmeda", "Manuel D'ALMEIDA"),
        ("de almeda", "Manuel D'ALMEIDA"),
        ("vaseur", "VASSEUR"),
        ("vassuer", "Vasseur"),
        ("tymome", "Thymome B2"),
        ("leomyosarcome uter", "Léiomyosarcome de l'utérus"),
        ("vaseur marei", "VASSEUR Marie"),
    ],
)
def test_one_slip_in_each_word_is_forgiven(typed, text):
    assert not Typed(typed).fits(searchable(text))
    assert Typed(typed).nearly_fits(searchable(text))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("12346", "12345678"),
        ("d0413", "D-0412"),
        ("c493", "C49.2"),
        ("paul", "Pala"),
        ("vase", "Vas"),
        ("dupont", "Dubois"),
    ],
)
def test_a_figure_wrong_or_two_letters_are_another_thing(typed, text):
    assert not Typed(typed).fits(searchable(text))
    assert not Typed(typed).nearly_fits(searchable(text))


def test_in_a_long_text_only_what_a_sign_joins_is_one_word():
    known = searchable_prose("Ostéo-sarcome de la cuisse, sarcome d'Ewing, l'examen du 8890/3")
    for word in ("osteosarcome", "dewing", "88903", "cuisse"):
        assert word in known
    for word in ("delacuisse", "lacuisse", "lexamen"):
        assert word not in known


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("lef", "Dr Lefèvre", ["Lef"]),
        ("lefe\u0300", "Dr Lefe\u0300vre", ["Lefe\u0300vre"]),
        ("dalm", "Manuel d'Almeida", ["d'Almeida"]),
        ("vaseur", "VASSEUR Marie", ["VASSEUR"]),
        ("vaseur", "Vasseur", ["Vasseur"]),
        ("oedeme", "Œdème du bras", ["Œdème"]),
        ("thym b2", "Thymome B2, IIA", ["Thym", "B2"]),
        ("12345", "n° 0012345678", ["0012345678"]),
        ("zzz", "Thymome", []),
    ],
)
def test_the_place_that_was_meant_is_marked(typed, text, marked):
    assert [text[start:end] for start, end in Typed(typed).marks(text)] == marked


def test_rows_that_fit_exactly_leave_those_that_nearly_do_aside():
    names = ["Vasseur", "Vaseur", "Martin"]
    assert holding(names, str, "vaseur") == ["Vaseur"]
    assert holding(names, str, "vasseut") == ["Vasseur"]
    assert holding(names, str, "") == names


@given(st.text(alphabet="abcdefgh", min_size=4, max_size=9), st.data())
def test_each_slip_is_among_those_that_are_looked_for(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcxyz"))
    typed = data.draw(
        st.sampled_from(
            [
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
                word[:at] + word[at + 1 :],
            ]
        )
    )
    if len(typed) >= 4 and not word.startswith(typed):
        assert near(typed, word)
        assert any(word.startswith(beginning) for beginning in slips(typed))


@given(st.text(alphabet="abcd", min_size=4, max_size=6))
def test_what_is_looked_for_is_one_slip_away(typed):
    assert all(one_slip(typed, beginning) for beginning in slips(typed))


@given(st.text(max_size=30), st.text(max_size=60))
def test_marks_lie_in_the_text_and_never_overlap(typed, text):
    spans = Typed(typed).marks(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(a[1] < b[0] for a, b in pairwise(spans))
