import re

import pytest
from PySide6.QtGui import QColor, QPalette

from mdtboard.resources import resource
from mdtboard.ui.theme import (
    Scheme,
    ThemeManager,
    Tone,
    contrast_theme,
    current_theme,
    load_theme,
    palette_of,
    style_sheet,
)


def contrast(one: QColor, other: QColor) -> float:
    def light(color):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
                 for c in (color.redF(), color.greenF(), color.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def dressed(qapp):
    before = qapp.palette(), qapp.font(), qapp.styleSheet(), qapp.property("mdtboard_theme")
    manager = ThemeManager(qapp, Scheme.LIGHT)
    yield manager
    manager.set_scheme(Scheme.SYSTEM)
    manager.deleteLater()
    qapp.setProperty("mdtboard_theme", before[3])
    qapp.setStyleSheet(before[2])
    qapp.setFont(before[1])
    qapp.setPalette(before[0])


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("text", "window", 7), ("text", "surface", 7), ("text", "selection", 7),
        ("text", "hover", 7), ("text", "rail", 7), ("text2", "surface", 4.5),
        ("text2", "window", 4.5), ("text2", "rail", 4.5), ("text2", "selection", 4.5),
        ("accent", "surface", 4.5), ("accent", "window", 4.5), ("on_accent", "accent", 4.5),
        ("on_accent", "accent_hover", 4.5), ("on_accent", "accent_press", 4.5),
        ("on_tip", "tip", 7), ("border", "surface", 3), ("focus", "surface", 3),
        ("focus", "window", 3), ("disabled", "surface", 3),
    ],
)  # fmt: skip
def test_colours_are_readable_on_each_other(name, ink, ground, least):
    theme = load_theme(name)
    assert contrast(theme.color(ink), theme.color(ground)) >= least


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("tone", Tone)
def test_every_tone_is_readable_on_its_tint_and_on_a_card(name, tone):
    theme = load_theme(name)
    status = theme.status(tone)
    assert contrast(status.fg, status.tint) >= 4.5
    assert contrast(status.fg, theme.color("surface")) >= 4.5


def test_both_themes_know_the_same_colours():
    assert load_theme("light").colors.keys() == load_theme("dark").colors.keys()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("scale", [80, 100, 200])
def test_the_style_sheet_has_no_gaps_and_its_pictures_exist(name, scale):
    sheet = style_sheet(load_theme(name, scale))
    assert not re.findall(r"\{[a-z]\w*\}", sheet.split("*/", 1)[1])
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert resource(f"themes/{path.split('/themes/')[1]}").is_file()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_small_drawings_use_colours_of_their_theme(name):
    colors = set(load_theme(name).colors.values())
    for sign in resource(f"themes/signs/{name}").glob("*.svg"):
        assert set(re.findall(r"#[0-9A-F]{6}", sign.read_text())) <= colors


def test_the_user_chooses_dark_and_a_size(qtbot, qapp, dressed):
    with qtbot.waitSignal(dressed.changed):
        dressed.set_scheme(Scheme.DARK)
    assert current_theme().dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == "#12181F"
    before = qapp.font().pointSizeF()
    dressed.set_scale(150)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)
    dressed.set_scale(900)
    assert dressed.scale == 200


def test_the_same_choice_again_costs_nothing(qtbot, dressed):
    with qtbot.assertNotEmitted(dressed.changed):
        dressed.set_scheme(Scheme.LIGHT)
        dressed.set_scale(100)


def test_a_high_contrast_theme_uses_the_systems_colours_alone():
    palette = palette_of(load_theme("dark"))
    theme = contrast_theme(palette)
    assert theme.colors.keys() == load_theme("light").colors.keys()
    assert theme.color("text") == palette.color(QPalette.ColorRole.WindowText)
    assert theme.dark


def test_high_contrast_drops_our_palette_and_style_sheet(qapp, dressed, monkeypatch):
    monkeypatch.setattr(dressed, "_high_contrast", lambda: True)
    dressed.set_scheme(Scheme.DARK)
    assert qapp.styleSheet() == ""
    assert current_theme().name == "contrast"
    assert current_theme().color("done_fg") == current_theme().color("text")
