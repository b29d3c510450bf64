from dataclasses import replace

import pytest

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.scores import g8_words, read_g8, read_karnofsky
from tests.builders import a_presentation


@pytest.mark.parametrize(
    ("typed", "value"), [("", None), ("  ", None), ("0", 0), (" 80 ", 80), ("100 %", 100)]
)
def test_a_karnofsky_index_is_read(typed, value):
    assert read_karnofsky(typed) == value


@pytest.mark.parametrize("typed", ["85", "110", "-10", "bien", "80-90", "8 0"])
def test_what_is_no_karnofsky_index_is_refused(typed):
    with pytest.raises(RuleViolation) as refused:
        read_karnofsky(typed)
    assert refused.value.rule is Rule.KARNOFSKY_OUT_OF_RANGE


@pytest.mark.parametrize(
    ("typed", "halves"),
    [
        ("", None), ("0", 0), ("14", 28), ("13.5", 27), ("13,5", 27), ("13,0", 26), ("13 ½", 27),
        ("13 1/2", 27), ("17/17", 34), ("12,5 / 17", 25),
    ],
)  # fmt: skip
def test_a_g8_score_is_read_in_half_points(typed, halves):
    assert read_g8(typed) == halves


@pytest.mark.parametrize("typed", ["17.5", "18", "13.7", "-1", "douze", "13.5.5"])
def test_what_is_no_g8_score_is_refused(typed):
    with pytest.raises(RuleViolation) as refused:
        read_g8(typed)
    assert refused.value.rule is Rule.G8_OUT_OF_RANGE


def test_a_score_is_written_as_it_was_read():
    assert [g8_words(halves, ",") for halves in (None, 0, 27, 34)] == ["", "0", "13,5", "17"]


def test_a_presentation_refuses_scores_out_of_range():
    a_presentation(karnofsky=70, g8_half_points=0).check()
    for wrong in ({"karnofsky": 75}, {"g8_half_points": 35}, {"g8_half_points": -1}):
        with pytest.raises(RuleViolation):
            replace(a_presentation(), **wrong).check()
