from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.ui.wall.flow import break_lines, wall_font
from mdtboard.ui.wall.sheet import WallText, wall_color
from mdtboard.ui.wall.window import WallWindow
from tests.builders import a_decision
from tests.ui.wall.contents import a_wall_case, on_the_wall
from tests.ui.wall.seen import said

SENTENCE = "Reprise chirurgicale avec recoupe des berges, puis radiothérapie adjuvante de 66 Gy. "
LEAST = 36


@pytest.fixture
def wall(qtbot):
    made = WallWindow()
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    yield made
    made.let_go()


def texts(wall):
    return [text for text in wall.sheet.findChildren(WallText) if not text.isHidden()]


def text_with(wall, words):
    [found] = [text for text in texts(wall) if words in text.text().replace("\n", " ")]
    return found


def size(wall, words):
    return text_with(wall, words).lettering.pixelSize()


def advice(text, **values):
    decision = a_decision(text=text, options=(), **values)
    return on_the_wall(a_wall_case(decision))


def test_a_short_case_stands_in_the_sizes_of_a_room(wall):
    wall.show_content(advice("Chirurgie, marge <R1>."))
    assert size(wall, "D-0000 · Female, 55-59 years") == 44
    assert size(wall, "Masse") == 40
    assert size(wall, "Chirurgie, marge <R1>.") == 52
    assert size(wall, "Identity masked") == round(0.031 * 1080)
    assert "Case 3 of 12" in said(wall)
    assert wall.sheet.pages == 1


def test_more_text_shrinks_but_never_below_what_can_be_read(wall):
    sizes = []
    for times in range(1, 40):
        wall.show_content(advice(SENTENCE * times))
        sizes.append(size(wall, "Reprise"))
    assert sizes[0] == 52
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) == LEAST
    assert 45 in range(min(sizes), max(sizes))
    assert wall.sheet.pages > 1


def test_what_does_not_fit_is_on_the_next_page_and_nothing_is_lost(wall):
    long = " ".join(f"mot{place}" for place in range(900))
    wall.show_content(advice(long))
    total = wall.sheet.pages
    assert total >= 2
    read = ""
    for page in range(total):
        assert f"{page + 1}/{total}" in said(wall)
        assert "being typed" in said(wall)
        read = f"{read} {text_with(wall, 'mot').text()}"
        wall.sheet.turn_page()
    assert read.split() == long.split()
    assert wall.sheet.page == 1


def test_a_long_question_has_the_wall_until_the_advice_needs_it(wall):
    question = "Comment traiter ? " * 150
    case = a_wall_case(question=question)
    wall.show_content(on_the_wall(case))
    assert wall.sheet.pages >= 2
    wall.show_content(on_the_wall(replace(case, advice=SENTENCE)))
    shown = text_with(wall, "Comment").text()
    assert (shown.count("\n"), shown[-1]) == (2, "…")
    assert text_with(wall, "Reprise")
    assert wall.sheet.pages == 1


def test_the_page_stays_while_one_types_and_starts_again_with_the_next_case(wall):
    first = advice(SENTENCE * 60)
    wall.show_content(first)
    wall.sheet.turn_page()
    case = first.case
    wall.show_content(replace(first, case=replace(case, advice=f"{case.advice} Et voilà.")))
    assert wall.sheet.page == 2
    wall.show_content(replace(first, case=replace(case, number="D-0999")))
    assert wall.sheet.page == 1


def test_pages_that_are_gone_leave_the_last_one(wall):
    wall.show_content(advice(SENTENCE * 60))
    while wall.sheet.page < wall.sheet.pages:
        wall.sheet.turn_page()
    wall.show_content(advice(SENTENCE))
    assert (wall.sheet.page, wall.sheet.pages) == (1, 1)


def test_the_wheel_makes_everything_larger_and_what_is_full_still_fits(wall):
    wall.sheet.set_zoom(1.5)
    wall.show_content(advice("Chirurgie."))
    assert size(wall, "Chirurgie.") == 78
    wall.show_content(advice(SENTENCE * 60))
    assert size(wall, "Reprise") == LEAST
    wall.sheet.set_zoom(0.7)
    assert size(wall, "Reprise") == LEAST


def test_what_is_typed_is_paler_than_what_is_recorded(wall):
    draft = a_decision(text="Chirurgie.")
    wall.show_content(on_the_wall(a_wall_case(draft)))
    theme = wall.sheet.theme
    assert text_with(wall, "Chirurgie.").ink == wall_color(theme, "typed")
    assert text_with(wall, "being typed")
    recorded = replace(draft, step=DecisionStep.RECORDED)
    wall.show_content(on_the_wall(a_wall_case(recorded)))
    assert text_with(wall, "Chirurgie.").ink == wall_color(theme, "text")
    assert text_with(wall, "Advice recorded").ink == wall_color(theme, "done_fg")


def test_treatments_stand_in_their_order_with_who_sees_to_them(wall):
    decision = a_decision(
        options=options_of((Treatment.SURGERY, Treatment.RADIOTHERAPY)),
        responsible="Dr Martin",
        deadline_text="3 weeks",
        guideline=GuidelineFollowed.FOLLOWED,
    )
    wall.show_content(on_the_wall(a_wall_case(decision)))
    assert text_with(wall, "1 Surgery → 2 Radiotherapy")
    assert text_with(wall, "Responsible: Dr Martin · Within: 3 weeks · Follows the guideline")


def test_provisional_advice_says_so(wall):
    wall.show_content(on_the_wall(a_wall_case(a_decision(), provisional=True)))
    assert "provisional: second reading awaited" in said(wall)


def test_a_late_case_keeps_the_letter_it_has_on_paper(wall):
    wall.show_content(on_the_wall(a_wall_case(), number="A", place=5))
    assert text_with(wall, "Case A · 5 of 12")


def test_between_cases_the_wall_shows_the_board(wall):
    wall.show_content(on_the_wall(None))
    assert "RCP Sarcomes" in said(wall)
    assert "Identity masked" not in said(wall)


@settings(max_examples=40, deadline=None, phases=(Phase.reuse, Phase.generate))
@given(
    lengths=st.lists(st.integers(1, 90), min_size=1, max_size=9),
    times=st.integers(1, 12),
    question=st.integers(0, 60),
    size=st.sampled_from([(1920, 1080), (1366, 768), (1024, 768), (480, 270)]),
    zoom=st.sampled_from([0.7, 1.0, 1.6]),
    identity=st.sampled_from(["", "LEFÈBVRE-DURAND Marie-Cœline"]),
)
def check_nothing_is_cut(wall, lengths, times, question, size, zoom, identity):
    wall.resize(*size)
    wall.sheet.set_zoom(zoom)
    case = a_wall_case(
        a_decision(
            text=" ".join("m" * length for length in lengths * times), responsible="Dr Martin"
        ),
        question="Comment traiter ? " * question,
        identity=identity,
    )
    wall.show_content(on_the_wall(case, number="AB", quorum_met=False, before="D-0001: recorded"))
    for _ in range(wall.sheet.pages):
        for text in texts(wall):
            assert wall.sheet.rect().contains(text.geometry()), text.text()
            metrics = QFontMetrics(text.lettering)
            for line in text.text().split("\n"):
                assert metrics.horizontalAdvance(line) <= text.width() + 1, line
        foot = text_with(wall, "Identity").geometry().top()
        above = [text for text in texts(wall) if text.geometry().top() < foot]
        assert len(above) >= 3
        assert max(text.geometry().bottom() for text in above) < foot
        wall.sheet.turn_page()


def test_nothing_is_ever_cut_whatever_is_typed(wall):
    check_nothing_is_cut(wall)


def test_lines_break_between_words_and_keep_no_break_spaces():
    lines = break_lines("un avis\nde  la RCP\u00a0?", wall_font(20), 75)
    assert lines == ("un avis", "de la", "RCP\u00a0?")
