import pytest
from PySide6.QtWidgets import QApplication

from mdtboard.domain.care import Intent, Treatment
from mdtboard.ui.room.options_part import OptionsPart
from tests.keys import CONTROL
from tests.ui.room.test_room import KEY, open_room, start


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    keys.type(";geri")
    keys.press(KEY.Key_Tab)
    [part] = [part for part in page.parts if isinstance(part, OptionsPart)]
    return page, keys, part.panel


def stored(demo, page):
    return demo.meetings.presented(page.presenter.current.presentation.id).decision


def choose(box, member):
    place = box.findData(member.value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_each_option_says_its_precision_condition_person_and_delay(room, demo):
    page, keys, panel = room
    keys.press(KEY.Key_F2)
    assert panel.isVisible()
    keys.type("échelle G8")
    keys.press(KEY.Key_Tab)
    keys.press(KEY.Key_Tab)  # past the intent
    keys.type("si plus de 75 ans")
    keys.press(KEY.Key_Tab)
    keys.type("kero")
    keys.press(KEY.Key_Tab)
    keys.type("10j")
    keys.press(KEY.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is page.decision.line_edit
    first, second = stored(demo, page).options
    assert (first.precision, first.condition) == ("échelle G8", "si plus de 75 ans")
    assert first.responsible == "Dr Kérouedan-Lys"
    assert (first.deadline - demo.desk.today()).days == 10
    assert second.kind is Treatment.NEW_PRESENTATION
    assert "échelle G8" in page.decision.options_note.text()


def test_an_alternative_has_its_own_line_and_no_chip(room, demo):
    page, keys, panel = room
    keys.press(KEY.Key_F2)
    panel.add_button.click()
    row = panel.rows[-1]
    choose(row.kind_box, Treatment.CHEMOTHERAPY)
    choose(row.intent_box, Intent.PALLIATIVE)
    row.precision_edit.setFocus()
    keys.type("si refus")
    page.flush()
    last = stored(demo, page).options[-1]
    assert (last.kind, last.rank, last.intent) == (Treatment.CHEMOTHERAPY, 2, Intent.PALLIATIVE)
    assert Treatment.CHEMOTHERAPY.value not in page.decision.chips.selected()
    assert "line 2: Chemotherapy, palliative, si refus" in page.decision.options_note.text()


def test_a_removed_option_goes_and_undo_brings_it_back(room, demo):
    page, keys, panel = room
    keys.press(KEY.Key_F2)
    panel.rows[0].remove_button.click()
    assert [o.kind for o in stored(demo, page).options] == [Treatment.NEW_PRESENTATION]
    keys.press(KEY.Key_Z, CONTROL)
    assert len(stored(demo, page).options) == 2
    assert len(panel.rows) == 2


def test_what_is_typed_in_an_option_is_kept_when_the_case_is_left(room, demo):
    page, keys, _ = room
    case = page.presenter.current.presentation.id
    keys.press(KEY.Key_F2)
    keys.type("en suspens")
    keys.press(KEY.Key_PageDown, CONTROL)
    assert demo.meetings.presented(case).decision.options[0].precision == "en suspens"


def test_ticking_a_chip_keeps_what_the_options_say(room, demo):
    page, keys, _ = room
    keys.press(KEY.Key_F2)
    keys.type("échelle G8")
    keys.press(KEY.Key_Escape)
    page.decision.chips.chips[0].click()
    page.flush()
    options = stored(demo, page).options
    assert options[0].precision == "échelle G8"
    assert options[-1].kind is Treatment.SURGERY
