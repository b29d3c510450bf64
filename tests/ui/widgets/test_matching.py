import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.folding import fold
from mdtboard.ui.widgets.matching import Option, OptionIndex

PEOPLE = tuple(
    Option(place, label, note, rank)
    for place, (label, note, rank) in enumerate(
        (
            ("Dr Lefèvre", "radiothérapie", 1),
            ("Dr Martin", "chirurgie", 0),
            ("Dr Marchal", "imagerie", 1),
            ("Pr Œuvrard", "oncologie", 1),
            ("Dr Weiß", "chirurgie", 1),
            ("Mme N’Guessan-Dupont", "infirmière", 2),
            ("Pr Mørk", "génétique", 2),
        )
    )
)
INDEX = OptionIndex(PEOPLE)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("lefe", "Dr Lefèvre"),
        ("mar", "Dr Martin"),
        ("dr mar", "Dr Martin"),
        ("mar dr", "Dr Martin"),
        ("marc", "Dr Marchal"),
        ("oeu", "Pr Œuvrard"),
        ("weiss", "Dr Weiß"),
        ("dup", "Mme N’Guessan-Dupont"),
        ("mork", "Pr Mørk"),
        ("radio", "Dr Lefèvre"),
    ],
)
def test_word_beginnings_are_found_in_any_order(typed, first):
    assert INDEX.search(typed).options[0].label == first


@pytest.mark.parametrize("typed", ["lefevte", "lefvre", "leefvre", "levevre", "martn"])
def test_one_wrong_letter_is_still_found_but_not_called_exact(typed):
    found = INDEX.search(typed)
    assert any(o.label in {"Dr Lefèvre", "Dr Martin"} for o in found.options[:3])
    assert not found.exact


def test_rank_comes_before_the_alphabet():
    assert [o.label for o in INDEX.search("mar").options] == ["Dr Martin", "Dr Marchal"]


def test_an_empty_line_lists_everything():
    assert len(INDEX.search("").options) == len(PEOPLE)


def test_signs_alone_match_nothing():
    assert INDEX.search("?!").options == ()


def test_a_whole_label_is_recognised_without_accents():
    same = INDEX.same(" dr lefevre ")
    assert same is not None
    assert same.key == 0


@given(st.text(max_size=40))
def test_searching_never_raises(text):
    INDEX.search(text)


@given(st.sampled_from(PEOPLE), st.data())
def test_every_label_is_found_by_its_own_beginning(option, data):
    words = fold(option.label).split()
    word = data.draw(st.sampled_from(words))
    cut = data.draw(st.integers(1, len(word)))
    typed = word[:cut]
    if any(letter.isalnum() for letter in typed):
        assert option in INDEX.search(typed).options


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lefevre", "Dr Lefèvre"),
        ("lefvre", "Dr Lefèvre"),
        ("nguessan", "Mme N’Guessan-Dupont"),
        ("guesan", "Mme N’Guessan-Dupont"),
        ("oeuv", "Pr Œuvrard"),
    ],
)
def test_what_can_only_mean_one_person_is_told(typed, meant):
    found = INDEX.meant(typed)
    assert found is not None
    assert found.label == meant


@pytest.mark.parametrize("typed", ["mar", "", "?", "chirurgie", "nobody", "dr"])
def test_what_may_mean_several_or_nobody_is_left_to_a_person(typed):
    assert INDEX.meant(typed) is None
