from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.differences import differing
from mdtboard.domain.material import MaterialKind, read_materials, received, returned, sent
from mdtboard.domain.techniques import Technique, TechniqueResult, read_techniques

DAY = date(2026, 11, 2)
LATER = date(2026, 11, 9)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("4 lames", [(MaterialKind.SLIDE, 4, "")]),
        ("4 slides 24H12-A, 1 block A2", [
            (MaterialKind.SLIDE, 4, "24H12-A"), (MaterialKind.BLOCK, 1, "A2"),
        ]),
        ("6 lames et 1 bloc", [(MaterialKind.SLIDE, 6, ""), (MaterialKind.BLOCK, 1, "")]),
        ("2 lames numériques", [(MaterialKind.DIGITAL, 2, "")]),
        ("1 fragment congelé", [(MaterialKind.FROZEN, 1, "fragment")]),
        ("1 bloc à récupérer", [(MaterialKind.BLOCK, 1, "à récupérer")]),
        ("tout le dossier", [(MaterialKind.OTHER, 1, "tout le dossier")]),
        ("0 lame", [(MaterialKind.SLIDE, 1, "")]),
        ("  ,; ", []),
    ],
)  # fmt: skip
def test_material_is_read_as_it_is_said(typed, expected):
    found = [(m.kind, m.count, m.identifier) for m in read_materials(typed)]
    assert found == expected


@given(st.text(max_size=60))
def test_no_word_about_material_is_lost(typed):
    parts = read_materials(typed)
    if len(parts) == 1 and parts[0].kind is MaterialKind.OTHER:
        assert parts[0].identifier in typed


def test_material_is_owed_from_the_day_it_left_until_it_is_back():
    lent = received(sent(read_materials("4 lames, 1 bloc, 1 scan"), DAY), DAY)
    assert [material.is_owed for material in lent] == [True, True, False]
    slides, block, scan = returned(lent, LATER, frozenset({0}))
    assert (slides.returned_on, block.is_owed, scan.returned_on) == (LATER, True, None)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("IHC MDM2\u00a0: positif", (Technique.IMMUNOHISTOCHEMISTRY, "MDM2", "positif")),
        ("IHC MDM2: positif", (Technique.IMMUNOHISTOCHEMISTRY, "MDM2", "positif")),
        ("FISH MDM2 amplifié", (Technique.FISH, "MDM2", "amplifié")),
        ("NGS SS18::SSX1 présent", (Technique.SEQUENCING, "SS18::SSX1", "présent")),
        ("aspect inchangé", (Technique.OTHER, "", "aspect inchangé")),
    ],
)
def test_complementary_results_are_read_as_they_are_said(typed, expected):
    [found] = read_techniques(typed)
    assert (found.technique, found.target, found.result) == expected


def test_several_results_stand_between_semicolons():
    assert read_techniques("IHC CD34 +; FISH MDM2 -") == (
        TechniqueResult(technique=Technique.IMMUNOHISTOCHEMISTRY, target="CD34", result="+"),
        TechniqueResult(technique=Technique.FISH, target="MDM2", result="-"),
    )


def test_only_words_that_differ_are_marked():
    first, second = "Liposarcome dédifférencié", "Léiomyosarcome dédifférencié, grade 3"
    left, right = differing(first, second)
    assert [first[a:b] for a, b in left] == ["Liposarcome"]
    assert [second[a:b] for a, b in right] == ["Léiomyosarcome", "grade 3"]


def test_accents_capitals_and_points_make_no_difference():
    assert differing("Sarcome épithélioïde.", "SARCOME epithelioide") == ((), ())


@given(st.text(max_size=40), st.text(max_size=40))
def test_marks_lie_inside_the_texts(first, second):
    for text, spans in zip((first, second), differing(first, second), strict=True):
        assert all(0 <= start < end <= len(text) for start, end in spans)
