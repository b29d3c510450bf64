import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import FlowLayout, card, column, row, tab_after
from mdtboard.ui.widgets.number_field import NumberField
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.sign import IconButton
from mdtboard.ui.widgets.text import ElidedLabel, plain_label, plain_tooltip

MARKUP = "margin <R1>, <img src='file:///etc/hosts'> & nodes"


def test_a_label_shows_markup_letter_by_letter(qtbot):
    label = plain_label(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_a_tooltip_shows_markup_letter_by_letter():
    assert "<img" not in plain_tooltip(MARKUP)
    assert "&lt;R1&gt;" in plain_tooltip(MARKUP)
    assert plain_tooltip("") == ""


def test_a_long_line_is_cut_and_told_in_the_tooltip(shown):
    label = ElidedLabel("PETIT-DUBOIS Marie-Antoinette <b>", None)
    label.resize(80, 24)
    shown(label)
    assert "&lt;b&gt;" in label.toolTip()
    assert label.text() == "PETIT-DUBOIS Marie-Antoinette <b>"
    label.resize(900, 24)
    assert label.toolTip() == ""


def test_flowing_widgets_wrap_and_take_more_height_when_narrow(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    for word in ("alpha", "beta", "gamma", "delta"):
        label = plain_label(word, page)
        label.setFixedSize(80, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(100) == 4 * 20 + 3 * 8
    assert flow.takeAt(9) is None
    assert flow.itemAt(-1) is None


def test_rows_columns_and_cards_hold_what_they_are_given(qtbot):
    left, right = QWidget(), QWidget()
    frame = card(None, row(left, None, right), column(QWidget()))
    qtbot.addWidget(frame)
    assert left.parent() is frame
    assert frame.property("card") is True


@pytest.mark.parametrize("tone", Tone)
def test_a_state_has_words_sign_and_colour(qtbot, shown, tone):
    pill = Pill("Quorum · 5", tone)
    shown(pill)
    assert pill.text() == "Quorum · 5"
    assert not Icons().sign(tone).isNull()
    assert pill.grab().toImage().pixelColor(4, pill.height() // 2).isValid()
    assert len(set(SIGNS.values())) == len(Tone)


def test_a_pill_says_its_new_state(qtbot):
    pill = Pill("Quorum", Tone.DONE)
    qtbot.addWidget(pill)
    pill.show_state("No surgeon", Tone.PROBLEM)
    assert (pill.text(), pill.tone) == ("No surgeon", Tone.PROBLEM)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_for_the_screen_they_are_on(qapp, ratio):
    pixmap = Icons().pixmap("home", 20, "accent", ratio)
    assert pixmap.size() == QSize(round(20 * ratio), round(20 * ratio))
    assert pixmap.devicePixelRatio() == ratio


def test_a_disabled_icon_is_grey(qapp):
    from PySide6.QtGui import QIcon

    icon = Icons().icon("home", "accent")
    normal = icon.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Normal).toImage()
    assert icon.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled).toImage() != normal


def test_a_bar_offers_what_it_is_given_and_closes(qtbot, shown):
    bar = Banner()
    shown(bar)
    bar.show_message(MARKUP, Tone.PROBLEM, "Retry", "Copy the text")
    assert bar.text == MARKUP
    with qtbot.waitSignal(bar.first_requested):
        qtbot.mouseClick(bar.first_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.second_requested):
        qtbot.mouseClick(bar.second_button, Qt.MouseButton.LeftButton)
    bar.show_message("Saved.", Tone.DONE)
    assert not bar.first_button.isVisible()
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_emptiness_without_an_action_has_no_button(qtbot, shown):
    empty = EmptyState("microscope", "Nothing is waiting.")
    shown(empty)
    assert not empty.action_button.isVisible()
    empty.show_message("Nothing is waiting.", "Ask")
    assert empty.action_button.isVisible()


def test_an_icon_alone_has_a_name_and_a_tooltip(qtbot):
    tool = IconButton("printer", "Print")
    qtbot.addWidget(tool)
    assert tool.accessibleName() == "Print"
    assert "Print" in tool.toolTip()


def test_a_number_stays_within_its_bounds(qtbot):
    field = NumberField(least=1, most=12)
    qtbot.addWidget(field)
    field.setValue(99)
    assert field.value() == 12


@pytest.mark.parametrize("make", [Banner, EmptyState, Pill, NumberField])
def test_a_closed_part_is_freed(assert_freed, make):
    assert_freed(make)


def test_tab_goes_from_the_last_field_of_a_late_form_to_the_buttons(qtbot):
    page = QWidget()
    save = QPushButton("Save", page)
    elsewhere = QLineEdit(page)
    form = QWidget(page)
    first, last = QLineEdit(form), QLineEdit(form)
    beyond = QLineEdit(page)
    qtbot.addWidget(page)
    tab_after(form, save)
    assert first.nextInFocusChain() is last
    assert last.nextInFocusChain() is save
    assert save.nextInFocusChain() is beyond
    assert elsewhere.nextInFocusChain() is form
