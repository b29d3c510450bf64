import ast
from datetime import date
from pathlib import Path

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

import mdtboard.ui.wall
from mdtboard.domain.folding import words
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.wall import wall_case
from mdtboard.ui.wall.window import WallWindow
from tests.builders import a_decision, a_patient
from tests.ui.wall.contents import TODAY, on_the_wall, presented
from tests.ui.wall.seen import said, said_words

letters = st.characters(whitelist_categories=("Lu", "Ll"), max_codepoint=0x24F)
names = st.text(alphabet=letters, min_size=4, max_size=16)
days = st.dates(date(1930, 1, 1), date(2008, 12, 31))
dates = ("{d:02}/{m:02}/{y}", "{d}.{m}.{y}", "{y}-{m:02}-{d:02}", "{d:02}{m:02}{y}", "en {y}")


@pytest.fixture
def wall(qtbot):
    made = WallWindow()
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    yield made
    made.let_go()


def test_the_wall_is_made_without_ever_knowing_a_patient():
    known = set()
    for file in Path(mdtboard.ui.wall.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                known |= {f"{node.module}.{name.name}" for name in node.names}
            elif isinstance(node, ast.Import):
                known |= {name.name for name in node.names}
    forbidden = ("domain.sheets", "domain.views", "services", "ui.room", "ui.shell")
    assert [name for name in known if any(part in name for part in forbidden)] == []
    told = {name for name in known if "domain.patient" in name}
    assert told == {"mdtboard.domain.patient.Sex", "mdtboard.domain.patient.Information"}


def test_no_identity_ever_appears_anywhere_in_the_window(wall):
    wall.show_content(on_the_wall(None))
    own = said_words(wall)

    # The first name found says enough: no looking for a shorter one.
    @settings(max_examples=200, deadline=None, phases=(Phase.reuse, Phase.generate))
    @given(
        birth=names,
        used=names,
        first=names,
        number=st.integers(10_000, 99_999_999),
        ins=st.from_regex(r"[12]\d{14}", fullmatch=True),
        born=days,
        form=st.sampled_from(dates),
        repeats=st.integers(1, 9),
    )
    def check(birth, used, first, number, ins, born, form, repeats):
        patient = a_patient(
            birth_name=birth,
            used_name=used,
            given_names=f"{first}-{birth}",
            local_id=f"IPP-{number}",
            ins=ins,
            birth_date=PartialDate.from_date(born),
        )
        day = form.format(d=born.day, m=born.month, y=born.year)
        told = f"Mme {used} ({birth}, {first}) {day} IPP {number}, {ins[:13]} {ins[13:]}. "
        decision = a_decision(
            text=told * repeats,
            line=told,
            responsible=told,
            deadline_text=told,
            not_waiting_reason=told,
        )
        everywhere = {"diagnosis": told, "topography": told, "tnm": told, "grade": told}
        found = presented(patient, decision, question=told * repeats, **everywhere)
        secret = {*words(f"{birth} {used} {first}"), str(number), ins, ins[:13], str(born.year)}
        secret = {word for word in secret if len(word) > 1}
        neutral = presented(a_patient(), a_decision())
        wall.show_content(on_the_wall(wall_case(neutral, neutral.decision, TODAY)))
        assume(secret.isdisjoint(own | said_words(wall)))
        wall.show_content(on_the_wall(wall_case(found, decision if repeats % 2 else None, TODAY)))
        for _ in range(wall.sheet.pages):
            assert secret.isdisjoint(said_words(wall))
            assert day not in said(wall)
            wall.sheet.turn_page()
        wall.show_content(on_the_wall(wall_case(found, decision, TODAY, revealed=True)))
        wall.show_content(on_the_wall(wall_case(found, decision, TODAY, revealed=True)).masked())
        assert secret.isdisjoint(said_words(wall))

    check()


def test_the_test_above_would_see_a_name(wall):
    found = presented(a_patient(birth_name="Zyxwvut", used_name=""))
    wall.show_content(on_the_wall(wall_case(found, None, TODAY, revealed=True)))
    assert "zyxwvut" in said_words(wall)
