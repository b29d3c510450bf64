import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.folding import fold, words
from mdtboard.exchange.vocabulary import plain


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Lefèvre", "lefevre"),
        ("ŒUVRARD", "oeuvrard"),
        ("Weiß", "weiss"),
        ("ÆGIR", "aegir"),
        ("Mørk", "mork"),
        ("Ǿrsted", "orsted"),
        ("Łukasz", "lukasz"),
        ("Đặng", "dang"),
        ("Nguyễn", "nguyen"),
        ("Þórður", "thordur"),
        ("Ħamrun", "hamrun"),
        ("ÖZTÜRK", "ozturk"),
        ("İzmir", "izmir"),
        ("K\u0131l\u0131ç", "kilic"),
        ("e\u0301", "e"),
    ],
)
def test_folding_drops_case_accents_and_ligatures(written, folded):
    assert fold(written) == folded
    # Lists and imports compare by the same words: there is one folding.
    assert plain(written) == folded
    assert words(written) == [folded]


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("sign", "'’‘\u02bc\u02bb")
def test_every_apostrophe_parts_two_words(sign):
    assert words(f"N{sign}Guessan") == ["n", "guessan"]
