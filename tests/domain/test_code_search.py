"""The search through a long list finds what a plain look at every line finds."""

from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.code_search import FoldedLines

WORDS = st.lists(st.text("abc1", min_size=1, max_size=3), min_size=1, max_size=4)


@given(st.lists(WORDS, max_size=8), st.lists(st.text("abc1", min_size=1, max_size=3), max_size=3))
def test_every_line_with_all_the_beginnings_is_found_and_no_other(lists, tokens):
    text = "\n".join(f"{n}\t {' '.join(words)}" for n, words in enumerate(lists))
    wanted = {
        number
        for number, words in enumerate(lists)
        if tokens and all(any(word.startswith(token) for word in words) for token in tokens)
    }
    assert set(FoldedLines(text).search("", tokens, 100)) == wanted


def test_the_whole_code_comes_first_then_its_beginning_then_the_first_word():
    lines = ("1\t 8891 autre", "2\t 88 essai", "3\t 12 lipome 88x", "4\t 13 un lipome")
    found = FoldedLines("\n".join(lines))
    assert found.search("88", ["88"], 9) == [2, 1, 3]
    assert found.search("lip", ["lip"], 9) == [3, 4]
    assert found.search("88", ["8", "8"], 9)[:1] == [2]
    assert found.search("", [], 9) == []
