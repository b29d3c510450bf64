"""A physician's name typed with a slip, or without its accents, is near the top of the list."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from mdtboard.domain.person import Specialty
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.matching import Option, OptionIndex, fold
from mdtboard.ui.widgets.typeahead import TypeAhead
from tests.keys import Keyboard

NAMES = (Path(__file__).parents[1] / "data" / "surnames.txt").read_text("utf-8").split("\n")[:-1]
MEDICAL = tuple(specialty for specialty in Specialty if specialty.is_medical)
OPTIONS = tuple(
    Option(name, f"Dr {name}", label(MEDICAL[place % len(MEDICAL)]), 0 if place % 3 else 1)
    for place, name in enumerate(NAMES)
)
LONG_ENOUGH = 5
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.fixture
def names_line(qtbot) -> tuple[TypeAhead, Keyboard]:
    """A line that offers two hundred physicians, a third of them in the room."""
    line = TypeAhead(allow_free=True)
    line.set_options(OPTIONS)
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return line, Keyboard()


def first_rows(line: TypeAhead, keys: Keyboard, typed: str) -> list[object]:
    """Return the names in the first three rows once `typed` was typed."""
    line.clear()
    keys.type(typed)
    if not line.popup.isVisible():
        return []
    rows = [line.popup.list.model().index(place, 0) for place in range(3)]
    return [row.data() for row in rows]


def test_a_name_without_its_accents_is_in_the_first_three_rows(names_line):
    line, keys = names_line
    lost = [name for name in NAMES if f"Dr {name}" not in first_rows(line, keys, fold(name))]
    assert lost == []


@st.composite
def slips(draw) -> tuple[str, str]:
    """Return a name and what is typed for it: a letter wrong, missing, too many, or turned."""
    name = draw(st.sampled_from(NAMES))
    plain = fold(name)
    # Of a shorter word, one slip makes too many others; a particle is left out rather than typed.
    long = [found for found in re.finditer(r"[a-z]+", plain) if len(found[0]) >= LONG_ENOUGH]
    assume(long)
    word = draw(st.sampled_from(long))
    place = draw(st.integers(word.start(), word.end() - 1))
    kind = draw(st.sampled_from(("wrong", "missing", "more", "turned")))
    other = draw(st.sampled_from(LETTERS))
    before, letter, after = plain[:place], plain[place], plain[place + 1 :]
    if kind == "turned":
        assume(place + 1 < word.end())
        return name, before + after[0] + letter + after[1:]
    return name, before + {"wrong": other, "missing": "", "more": letter + other}[kind] + after


@example(slip=("Genêt", "henet"))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(slip=slips())
def test_a_name_with_a_slip_is_in_the_first_three_rows(names_line, slip):
    line, keys = names_line
    name, typed = slip
    found = first_rows(line, keys, typed)
    # What somebody else's name begins with, typed without a slip, is theirs.
    assume(not OptionIndex(OPTIONS).search(typed).exact or f"Dr {name}" in found)
    assert f"Dr {name}" in found
