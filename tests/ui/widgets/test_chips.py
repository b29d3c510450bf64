import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from mdtboard.ui.widgets.chips import ChipGroup

OPTIONS = (("s", "Surgery"), ("r", "Radiotherapy"), ("c", "Chemotherapy"), ("t", "Trial"))


class Page(QWidget):
    def __init__(self):
        super().__init__()
        self.group = ChipGroup(self)
        self.group.set_options(OPTIONS)
        self.after = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.group)
        layout.addWidget(self.after)
        self.resize(260, 200)


@pytest.fixture
def page(shown):
    made = Page()
    return shown(made, made.group.chips[0])


def test_space_ticks_and_tells(qtbot, page):
    with qtbot.waitSignal(page.group.changed):
        qtbot.keyClick(page.group.chips[0], Qt.Key.Key_Space)
    assert page.group.selected() == ("s",)


def test_the_order_of_ticking_is_kept_and_shown_from_two(qtbot, page):
    chips = page.group.chips
    chips[2].click()
    assert chips[2].accessibleName() == "Chemotherapy"
    chips[0].click()
    assert page.group.selected() == ("c", "s")
    assert chips[0].accessibleName() == "Surgery, number 2"
    chips[2].click()
    assert page.group.selected() == ("s",)
    assert chips[0].accessibleName() == "Surgery"


def test_arrows_move_inside_and_tab_leaves(qtbot, page):
    chips = page.group.chips
    qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    assert chips[1].hasFocus()
    qtbot.keyClick(chips[1], Qt.Key.Key_Left)
    qtbot.keyClick(chips[0], Qt.Key.Key_Left)
    assert chips[3].hasFocus()
    qtbot.keyClick(chips[3], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.after


def test_down_goes_to_the_row_below(qtbot, page):
    chips = page.group.chips
    below = next(c for c in chips if c.y() > chips[0].y())
    qtbot.keyClick(chips[0], Qt.Key.Key_Down)
    assert below.hasFocus()


def test_ticking_moves_nothing(page):
    before = [chip.geometry() for chip in page.group.chips]
    page.group.select(("s", "r", "c"))
    QApplication.sendPostedEvents()
    assert [chip.geometry() for chip in page.group.chips] == before


def test_selecting_by_program_is_silent_and_drops_unknown_keys(qtbot, page):
    with qtbot.assertNotEmitted(page.group.changed):
        page.group.select(("t", "nowhere", "s"))
    assert page.group.selected() == ("t", "s")


def test_new_options_keep_the_ticks_that_still_exist(page):
    page.group.select(("t", "s"))
    page.group.set_options(OPTIONS[1:])
    assert page.group.selected() == ("t",)


def test_exclusive_chips_hold_one_tick(qtbot):
    group = ChipGroup(exclusive=True)
    qtbot.addWidget(group)
    group.set_options(OPTIONS)
    group.chips[0].click()
    group.chips[1].click()
    assert group.selected() == ("r",)


def test_a_closed_group_is_freed(assert_freed):
    assert_freed(Page)
