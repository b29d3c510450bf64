"""The model that the room's bars are counted with."""

import pytest
from PySide6.QtCore import Qt

from tests.keys import CONTROL, Stroke
from tests.klm import LAYOUTS, Effort, Pointing, effort

TAB = Stroke(key=Qt.Key.Key_Tab)
RECORD = Stroke(key=Qt.Key.Key_Return, modifiers=CONTROL)


def typed(text):
    return [Stroke(letter=letter) for letter in text]


def test_a_form_filled_with_the_mouse_takes_seventy_seconds():
    form = Effort(keys=120, modifiers=0, pointer=16, decisions=9, homings=9)
    assert form.seconds(0.20) == pytest.approx(60.55)
    assert form.seconds() == pytest.approx(70.15)


@pytest.mark.parametrize(
    ("layout", "letter", "keys", "held"),
    [
        ("fr", "é", 1, ""), ("fr", "3", 1, "shift"), ("fr", ";", 1, ""), ("fr", ".", 1, "shift"),
        ("fr", "ê", 2, ""), ("fr", "ï", 3, ""), ("fr", "œ", 1, "altgr"),
        ("us", "3", 1, ""), ("us", ";", 1, ""), ("us", ".", 1, ""), ("us", "!", 1, "shift"),
    ],
)  # fmt: skip
def test_a_letter_takes_what_its_keyboard_asks(layout, letter, keys, held):
    assert LAYOUTS[layout].keys(letter) == (keys, held)


def test_a_letter_that_a_keyboard_lacks_is_no_keystroke():
    with pytest.raises(ValueError, match="not on this keyboard"):
        effort(typed("é"), "us")


def test_shift_goes_down_once_for_letters_that_follow():
    spent = effort(typed("R1 OK"), "fr")
    assert (spent.keys, spent.modifiers, spent.strokes) == (5, 2, 7)


def test_one_thinks_before_each_answer_and_before_recording():
    log = [*typed(";biop"), TAB, *typed("ker"), TAB, *typed("3w"), TAB, *typed("c"), RECORD]
    spent = effort(log, "us")
    assert (spent.strokes, spent.decisions, spent.pointer, spent.homings) == (16, 5, 0, 0)


def test_skipping_a_field_is_a_decision():
    assert effort([*typed("a"), TAB, TAB, TAB], "us").decisions == 3


def test_the_hand_moves_to_the_pointer_and_back():
    spent = effort([*typed("a"), Pointing(), Pointing(), *typed("b")], "us")
    assert (spent.pointer, spent.homings, spent.decisions) == (2, 2, 4)
    assert spent.seconds() == pytest.approx(2 * 0.28 + 2 * 1.3 + 2 * 0.4 + 4 * 1.35)
